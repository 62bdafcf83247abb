import type { PageProgress } from '../src/comparison/messages';
import './controls';
import { element } from './dom';

/** How far the comparing of a large folder is, above the table that is there already. */
export class ProgressLine {
  readonly element = element('div', 'comparing');
  private readonly bar = element('vscode-progress-bar', '');
  private readonly words = element('span', 'note');

  constructor() {
    this.element.append(this.bar, this.words);
    this.element.hidden = true;
  }

  /** @param progress null when all is there */
  show(progress: PageProgress | null): void {
    this.element.hidden = progress === null;
    if (progress === null) return;
    this.bar.max = progress.total;
    this.bar.value = progress.done;
    this.bar.ariaLabel = progress.words;
    this.words.textContent = progress.words;
  }
}
