import { verdicts, type Verdict } from '../../server/src/engine/report';
import type { PageStrings, PageTable } from '../src/comparison/messages';
import { countVerdicts } from '../src/comparison/table/rows';
import { initialState, sorts, type ViewState } from '../src/comparison/table/view-state';
import { check, checkBox, searchField, select, type CheckBox } from './controls';
import type { SearchField, Select } from './controls';
import { element } from './dom';
import { IconButton } from './icon-button';
import { VerdictToggle } from './verdict-toggle';

export interface ToolbarActions {
  readonly change: (state: Partial<ViewState>) => void;
  readonly choose: () => void;
  readonly export: () => void;
}

/** What filters, sorts and chooses. It is made once; `update` has it follow the table and the state. */
export class Toolbar {
  readonly element = element('div', 'toolbar');
  private readonly filter: SearchField;
  private readonly count = element('span', 'note count');
  private readonly legend = element('div', 'verdicts');
  private readonly verdicts: readonly VerdictToggle[];
  private readonly hideAgreeing: CheckBox;
  private readonly sort: Select;
  private readonly choose: IconButton;
  private readonly export: IconButton;
  private language = '';
  private state: ViewState = initialState;

  constructor(private readonly actions: ToolbarActions) {
    this.filter = searchField('filter', (text) => actions.change({ text }));
    this.count.setAttribute('role', 'status');
    this.legend.setAttribute('role', 'group');
    this.verdicts = verdicts.map((verdict) => new VerdictToggle(verdict, () => this.turn(verdict)));
    this.hideAgreeing = checkBox('option', (hideAgreeing) => actions.change({ hideAgreeing }));
    this.sort = select('sort', (value) => {
      const sort = sorts.find((one) => one === value);
      if (sort) actions.change({ sort });
    });
    this.choose = new IconButton('columns', actions.choose);
    this.export = new IconButton('export', actions.export);
    this.legend.append(...this.verdicts.map((one) => one.element));
    const end = element('div', 'end');
    end.append(this.choose.element, this.export.element);
    const find = element('div', 'group');
    find.append(this.filter, this.count);
    const order = element('div', 'group');
    order.append(this.hideAgreeing, this.sort);
    const rest = element('div', 'rest');
    rest.append(order, end);
    this.element.append(find, this.legend, rest);
  }

  update({ rows }: PageTable, state: ViewState, strings: PageStrings, count: string): void {
    // a list that is open loses its place when it is filled anew
    if (this.language !== strings.language) this.name(strings);
    this.state = state;
    if (this.filter.value !== state.text) this.filter.value = state.text;
    check(this.hideAgreeing, state.hideAgreeing);
    this.sort.value = state.sort;
    this.count.textContent = count;
    const counts = countVerdicts(rows);
    for (const one of this.verdicts) one.update(counts.get(one.verdict) ?? 0, state.verdicts.includes(one.verdict));
  }

  focusFilter(): void {
    this.filter.focus();
  }

  private turn(verdict: Verdict): void {
    const shown = this.state.verdicts;
    this.actions.change({ verdicts: verdicts.filter((one) => (one === verdict) !== shown.includes(one)) });
  }

  private name(strings: PageStrings): void {
    this.language = strings.language;
    this.filter.placeholder = strings.filterHint;
    this.filter.label = strings.filter;
    this.legend.ariaLabel = strings.verdictsShown;
    for (const one of this.verdicts) one.name(strings);
    this.hideAgreeing.textContent = strings.hideAgreeing;
    this.sort.label = strings.sort;
    this.sort.title = strings.sort;
    this.sort.options = sorts.map((sort) => ({ label: strings.sorts[sort], value: sort }));
    this.choose.name(strings.chooseSources);
    this.export.name(strings.export);
  }
}
