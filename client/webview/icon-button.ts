import { push } from './controls';
import { element } from './dom';
import { drawIcon } from './svg';

/** What the icons show, in a square of 16: the columns of a table, one of them ticked; an arrow out of a tray. */
export const icons = {
  columns: 'M2.5 2.5h4v11h-4z M9.5 2.5h4v4.5 M9.5 2.5v6 M8.5 11.5l2 2 4-4.5',
  export: 'M2.5 9v4.5h11V9 M8 10.5v-8 M4.5 6L8 2.5 11.5 6',
} as const;

/** A button whose icon takes the place of its words where there is little room; they are read out all the same. */
export class IconButton {
  readonly element;
  private readonly word = element('span', 'word');

  constructor(icon: keyof typeof icons, press: () => void) {
    this.element = push('pictured', '', press);
    this.element.append(drawIcon(icons[icon]), this.word);
  }

  name(words: string): void {
    this.word.textContent = words;
    this.element.title = words;
  }
}
