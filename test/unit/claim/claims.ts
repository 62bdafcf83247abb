import { createEngine } from '../../../server/src/engine';
import type { Claim } from '../../../server/src/engine/report';

/** One engine for all suites: loading the tagger's model takes longer than most of them. */
export const engine = createEngine();

/** The claims of one document. */
export function claims(text: string, path = 'a.txt'): readonly Claim[] {
  return engine.compareSources([{ path, text }]).claims;
}

/** What the claims of a text state: "41", "$3.2 million", "3 March 2019". */
export function figures(text: string, path?: string): string[] {
  return claims(text, path).map((c) => c.text);
}

/** The claim of a figure as written; the first where it is written twice. */
export function claim(text: string, figure: string, path?: string): Claim {
  const all = claims(text, path);
  const found = all.find((c) => c.text === figure);
  if (!found) throw new Error(`no claim "${figure}" among ${all.map((c) => c.text).join(' | ')} in: ${text}`);
  return found;
}

/** The noun that a figure counts or is stated of, in its dictionary form; null where the text has none. */
export function thing(text: string, figure: string, path = 'a.txt'): string | null {
  const all = engine.analyse({ path, text }).claims;
  const found = all.find((c) => c.figure.text === figure);
  if (!found) throw new Error(`no claim "${figure}" in: ${text}`);
  return found.terms.find((t) => t.role === 'head')?.lemma ?? null;
}

/** A story with a dateline, so that it has a date: Monday, 3 March 2025. */
export function dated(body: string): string {
  return `LEASTON, March 3, 2025 (Coast Wire) - ${body}`;
}
