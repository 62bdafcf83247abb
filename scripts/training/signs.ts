// The figures of pages and folders with their signs and whether they are marked as claims.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../server/src/engine/claim/read-document';
import type { NoClaimReason } from '../../server/src/engine/claim/no-claim/reason';
import type { Seeming } from '../../server/src/engine/claim/no-claim/seeming';
import { signsOf } from '../../server/src/engine/claim/no-claim/signs';
import { createScanner } from '../../server/src/engine/quantity';
import type { Figure } from '../../server/src/engine/quantity';
import type { LazySentence } from '../../server/src/engine/claim/sentence/lazy-sentence';
import { createWinkTagger } from '../../server/src/engine/text/wink-tagger';
import type { Span } from '../../server/src/engine/report';
import { readMarks } from '../marks.mjs';
import { placeOfMention, readGold } from './mentions';
import type { Mention } from './mentions';

/** A figure as training material. */
export interface SignSample {
  /** What is left out together: a folder, or the pages of one writer. */
  readonly group: string;
  readonly signs: readonly string[];
  /** Why a rule takes it for no claim. */
  readonly reason: NoClaimReason | null;
  readonly claims: boolean;
  readonly show: string;
}

interface Marked extends Span {
  readonly claims: boolean;
}

const tools = { scanner: createScanner(), tagger: createWinkTagger() };

/** @param folder of sources with gold.json, or of pages marked as test/pages/README.md says */
export function signSamples(folder: string): SignSample[] {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');
  const gold = readdirSync(folder).includes('gold.json') ? readGold(folder).mentions : null;
  return files.flatMap((file) => {
    const raw = readFileSync(join(folder, file), 'utf8');
    const { text, marks } = gold
      ? { text: raw, marks: gold.filter((m) => m.file === file).flatMap((m) => markOf(m, raw)) }
      : claimsOf(raw);
    return samplesOfText(file, text, marks, basename(folder));
  });
}

function samplesOfText(path: string, text: string, marks: readonly Marked[], group: string): SignSample[] {
  const open: { figure: Figure; lazy: LazySentence; reason: NoClaimReason | null }[] = [];
  const seeming: Seeming = {
    overrules: () => true,
    claims: (figure, lazy, reason) => {
      open.push({ figure, lazy, reason });
      return reason === null;
    },
  };
  readDocument(path, text, 'source', { ...tools, seeming }, { anyLanguage: true });
  return open.flatMap(({ figure, lazy, reason }) => {
    const mark = marks
      .map((m) => ({ m, common: Math.min(m.end, figure.end) - Math.max(m.start, figure.start) }))
      .filter(({ common }) => common > 0)
      .sort((x, y) => y.common - x.common)[0]?.m;
    if (!mark) return [];
    const signs = signsOf(figure, lazy, reason);
    return [
      {
        group,
        signs,
        reason,
        claims: mark.claims,
        show: `${path} [${figure.text}] ${text.slice(lazy.start, lazy.end)}`,
      },
    ];
  });
}

/** A page without its marks; figures in doubt are left out. */
function claimsOf(raw: string): { text: string; marks: Marked[] } {
  const { text, marks } = readMarks(raw);
  return { text, marks: marks.filter(({ kind }) => kind !== 'u').map((m) => ({ ...m, claims: m.kind === 'c' })) };
}

function markOf(mention: Mention, text: string): Marked[] {
  if (mention.claim === null) return [];
  const [start, end] = placeOfMention(mention, text);
  return [{ start, end, claims: mention.claim }];
}
