/**
 * The keyboard's way through a grid: one stop for the tab key, arrow keys from cell to cell. In a cell with buttons
 * the focus is on a button, else on the cell.
 */
export class Walk {
  private current: HTMLElement | null = null;

  constructor(
    private readonly grid: HTMLTableElement,
    /** Draws more rows, if there are any left. */
    private readonly more: () => boolean,
  ) {
    grid.addEventListener('keydown', (event) => this.keyDown(event));
    grid.addEventListener('focusin', ({ target }) => {
      const stop = target instanceof HTMLElement ? target.closest<HTMLElement>('button, th, td') : null;
      if (stop) this.makeCurrent(stop);
    });
    const first = grid.querySelector<HTMLElement>('.figure') ?? stopsOf(grid.rows[0]?.cells[0])[0];
    if (first) this.makeCurrent(first);
  }

  /** Where the tab key arrives. */
  get stop(): HTMLElement | null {
    return this.current;
  }

  go(target: HTMLElement): void {
    this.makeCurrent(target);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private makeCurrent(stop: HTMLElement): void {
    if (this.current) this.current.tabIndex = -1;
    this.current = stop;
    stop.tabIndex = 0;
  }

  private keyDown(event: KeyboardEvent): void {
    const from = event.target;
    if (!(from instanceof HTMLElement) || event.altKey || event.metaKey) return;
    const cell = from.closest<HTMLTableCellElement>('td, th');
    if (!cell) return;
    const target = this.target(event.key, event.ctrlKey, from, cell);
    if (target === undefined) return;
    event.preventDefault();
    if (target) this.go(target);
  }

  /** Undefined: not one of our keys. Null: nothing lies there. */
  private target(
    key: string,
    far: boolean,
    from: HTMLElement,
    cell: HTMLTableCellElement,
  ): HTMLElement | null | undefined {
    const line = cell.closest('tr');
    if (!line) return undefined;
    const column = cell.cellIndex;
    const { rowIndex } = line;
    switch (key) {
      case 'ArrowRight':
        return far ? this.inRow(line, column, 1) : first(line.cells[column + 1]);
      case 'ArrowLeft':
        return far ? this.inRow(line, column, -1) : first(line.cells[column - 1]);
      case 'ArrowDown': {
        const within = far ? undefined : beside(from, cell, 1);
        return within ?? (far ? this.inColumn(rowIndex, column, 1) : first(this.cell(rowIndex + 1, column)));
      }
      case 'ArrowUp': {
        const within = far ? undefined : beside(from, cell, -1);
        return within ?? (far ? this.inColumn(rowIndex, column, -1) : last(this.cell(rowIndex - 1, column)));
      }
      case 'Home':
        return far ? first(this.grid.rows[1]?.cells[0]) : first(line.cells[0]);
      case 'End':
        if (far) while (this.more());
        return last((far ? this.lastRow() : line)?.cells[line.cells.length - 1]);
      case 'PageDown':
        return far ? undefined : first((this.row(rowIndex + 10) ?? this.lastRow())?.cells[column]);
      case 'PageUp':
        return far ? undefined : first(this.grid.rows[Math.max(0, rowIndex - 10)]?.cells[column]);
      default:
        return undefined;
    }
  }

  /** The next cell of the row with a figure in it. */
  private inRow(line: HTMLTableRowElement, column: number, step: 1 | -1): HTMLElement | null {
    for (let i = column + step; i >= 0 && i < line.cells.length; i += step) {
      const found = line.cells[i]?.querySelector<HTMLElement>('button');
      if (found) return found;
    }
    return null;
  }

  /** The next cell of the column with a figure in it. */
  private inColumn(row: number, column: number, step: 1 | -1): HTMLElement | null {
    for (let i = row + step; i > 0; i += step) {
      const line = this.row(i);
      if (!line) return null;
      const found = line.cells[column]?.querySelector<HTMLElement>('button');
      if (found) return found;
    }
    return null;
  }

  private cell(row: number, column: number): HTMLTableCellElement | undefined {
    return this.row(row)?.cells[column];
  }

  private row(index: number): HTMLTableRowElement | undefined {
    while (index >= this.grid.rows.length && this.more());
    return this.grid.rows[index];
  }

  private lastRow(): HTMLTableRowElement | undefined {
    return this.grid.rows[this.grid.rows.length - 1];
  }
}

/** Where the focus may be in a cell. */
function stopsOf(cell: HTMLTableCellElement | undefined): readonly HTMLElement[] {
  if (!cell) return [];
  const buttons = [...cell.querySelectorAll<HTMLElement>('button')];
  return buttons.length > 0 ? buttons : [cell];
}

function first(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return stopsOf(cell)[0] ?? null;
}

function last(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return stopsOf(cell).at(-1) ?? null;
}

function beside(from: HTMLElement, cell: HTMLTableCellElement, step: 1 | -1): HTMLElement | undefined {
  const stops = stopsOf(cell);
  const at = stops.indexOf(from);
  return at < 0 ? undefined : stops[at + step];
}
