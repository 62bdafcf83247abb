import type { PageStrings, PageTable } from '../src/comparison/messages';
import { marks } from '../src/comparison/table/marks';
import { countVerdicts } from '../src/comparison/table/rows';
import { sorts, type ViewState } from '../src/comparison/table/view-state';
import { button, element } from './dom';
import { verdicts } from '../../server/src/engine/report';

export interface ToolbarActions {
  readonly change: (state: Partial<ViewState>) => void;
  readonly choose: () => void;
  readonly export: () => void;
}

/** What filters, sorts and chooses. It is made once; `update` has it follow the table and the state. */
export class Toolbar {
  readonly element = element('div', 'toolbar');
  private readonly filter = element('input', 'filter');
  private readonly verdicts = element('div', 'verdicts');
  private readonly hideAgreeing = element('input', '');
  private readonly hideLabel = element('span', '');
  private readonly sort = element('select', '');
  private readonly count = element('span', 'note count');
  private readonly choose: HTMLButtonElement;
  private readonly export: HTMLButtonElement;
  private words: PageStrings | null = null;

  constructor(private readonly actions: ToolbarActions) {
    this.filter.type = 'search';
    this.filter.addEventListener('input', () => actions.change({ text: this.filter.value }));
    this.verdicts.setAttribute('role', 'group');
    this.hideAgreeing.type = 'checkbox';
    this.hideAgreeing.addEventListener('change', () => actions.change({ hideAgreeing: this.hideAgreeing.checked }));
    this.sort.addEventListener('change', () => {
      const sort = sorts.find((one) => one === this.sort.value);
      if (sort) actions.change({ sort });
    });
    this.count.setAttribute('role', 'status');
    this.choose = button('secondary', '', actions.choose);
    this.export = button('secondary', '', actions.export);
    const hide = element('label', 'option');
    hide.append(this.hideAgreeing, this.hideLabel);
    const end = element('div', 'end');
    end.append(this.choose, this.export);
    const find = element('div', 'group');
    find.append(this.filter, this.count);
    const order = element('div', 'group');
    order.append(hide, this.sort);
    this.element.append(find, this.verdicts, order, end);
  }

  update(table: PageTable, state: ViewState, strings: PageStrings, count: string): void {
    if (this.words !== strings) this.name(strings);
    this.words = strings;
    if (this.filter.value !== state.text) this.filter.value = state.text;
    this.hideAgreeing.checked = state.hideAgreeing;
    this.sort.value = state.sort;
    this.count.textContent = count;
    this.showVerdicts(table, state, strings);
  }

  focusFilter(): void {
    this.filter.focus();
  }

  private name(strings: PageStrings): void {
    this.filter.placeholder = strings.filterHint;
    this.filter.ariaLabel = strings.filter;
    this.verdicts.ariaLabel = strings.verdictsShown;
    this.hideLabel.textContent = strings.hideAgreeing;
    this.sort.ariaLabel = strings.sort;
    this.sort.title = strings.sort;
    this.sort.replaceChildren(
      ...sorts.map((sort) => {
        const option = element('option', '', strings.sorts[sort]);
        option.value = sort;
        return option;
      }),
    );
    this.choose.textContent = strings.chooseSources;
    this.export.textContent = strings.export;
  }

  /** A button for each verdict: the table's legend, and its filter. */
  private showVerdicts({ rows }: PageTable, state: ViewState, strings: PageStrings): void {
    const counts = countVerdicts(rows);
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['verdict'] : undefined;
    this.verdicts.replaceChildren(
      ...verdicts
        .filter((verdict) => counts.has(verdict) || state.verdicts.includes(verdict))
        .map((verdict) => {
          const pressed = state.verdicts.includes(verdict);
          const made = button(`verdict ${verdict}`, '', () =>
            this.actions.change({
              verdicts: verdicts.filter((one) => (one === verdict) !== state.verdicts.includes(one)),
            }),
          );
          const mark = element('span', 'mark', marks[verdict]);
          mark.ariaHidden = 'true';
          made.append(
            mark,
            element('span', 'word', strings.shortVerdicts[verdict]),
            element('span', 'number', String(counts.get(verdict) ?? 0)),
          );
          made.title = strings.verdicts[verdict];
          made.dataset['verdict'] = verdict;
          made.ariaPressed = String(pressed);
          return made;
        }),
    );
    if (focused !== undefined) {
      this.verdicts.querySelector<HTMLElement>(`[data-verdict="${CSS.escape(focused)}"]`)?.focus();
    }
  }
}
