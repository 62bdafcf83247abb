/** "Loss in billion tonnes", "Snow line: metres above sea level": a name, and in what it is given. */
const ENTRY = /^\s*(\p{L}[^:.;]{0,40}?)(?:\s+in\s+|:\s*)([^,;.:()]{1,40})/u;

/**
 * What the words above a table give as the unit of a column that they name, as a header would have it ("Loss (billion
 * tonnes)"); null where they do not name it.
 */
export function headerByLegend(above: string, column: string): string | null {
  const name = column.trim().toLowerCase();
  if (name === '') return null;
  for (const entry of above.split(/[.;]\s+/u)) {
    const [, named = '', unit = ''] = ENTRY.exec(entry) ?? [];
    if (named.trim().toLowerCase() === name) return `${column} (${unit.trim()})`;
  }
  return null;
}
