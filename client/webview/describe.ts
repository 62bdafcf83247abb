/** What the page shows, as read from its document; for tests and for other extensions. */
export function describePage(page: HTMLElement, card: string | null): unknown {
  const table = page.querySelector<HTMLTableElement>('table.grid');
  const lines = [...(table?.tBodies[0]?.rows ?? [])];
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].slice(2);
  return {
    columns: heads.map(firstText),
    heads: heads.map((head) => ({
      notes: [...head.querySelectorAll('.note')].map(({ textContent }) => textContent),
      joined: ['first', 'middle', 'last'].find((place) => head.classList.contains(place)) ?? null,
    })),
    rows: lines.map((line) => ({
      label: firstText(line.cells[0]),
      picture: line.querySelector('svg title')?.textContent ?? null,
      cells: [...line.querySelectorAll<HTMLElement>('.figure')].map((figure) => ({
        claim: figure.dataset['claim'] ?? '',
        text: figure.querySelector('.text')?.textContent ?? '',
      })),
    })),
    notices: [...page.querySelectorAll('.notice')].map(({ textContent }) => textContent),
    progress: page.querySelector('.comparing:not([hidden])')?.textContent ?? null,
    empty: page.querySelector('.empty')?.textContent ?? '',
    focus: focus(),
    card,
    size: {
      rows: Number(table?.getAttribute('aria-rowcount') ?? 0),
      columns: Number(table?.getAttribute('aria-colcount') ?? 0),
    },
  };
}

function firstText(cell: Element | undefined): string {
  return cell?.firstChild?.textContent ?? '';
}

function focus(): unknown {
  const active = document.activeElement;
  const cell = active?.closest<HTMLTableCellElement>('td, th');
  const line = cell?.closest('tr');
  if (!cell || !line || !(active instanceof HTMLElement)) return null;
  return { row: line.rowIndex, column: cell.cellIndex, claim: active.dataset['claim'] ?? null };
}
