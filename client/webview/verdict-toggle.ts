import type { Verdict } from '../../server/src/engine/report';
import type { PageStrings } from '../src/comparison/messages';
import { marks } from '../src/comparison/table/marks';
import { toggle } from './controls';
import { element } from './dom';

/** Shows the topics of one verdict alone, or with those of other verdicts; a line of the table's legend at once. */
export class VerdictToggle {
  readonly element;
  private readonly word = element('span', 'word');
  private readonly number = element('vscode-badge', 'number');

  constructor(
    readonly verdict: Verdict,
    turned: () => void,
  ) {
    this.element = toggle(`verdict ${verdict}`, turned);
    const mark = element('span', 'mark', marks[verdict]);
    mark.ariaHidden = 'true';
    this.number.variant = 'counter';
    this.element.append(mark, this.word, this.number);
  }

  name({ verdicts, shortVerdicts }: PageStrings): void {
    this.element.title = verdicts[this.verdict];
    // a word of its own, also where it is read out
    this.word.textContent = `${shortVerdicts[this.verdict]} `;
  }

  /** @param topics how many have a figure with this verdict */
  update(topics: number, pressed: boolean): void {
    this.number.textContent = String(topics);
    this.element.checked = pressed;
    this.element.hidden = topics === 0 && !pressed;
  }
}
