// Pairs of sources, of one story where they stand in one folder and of two where they stand in two.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Evidence } from '../../server/src/engine/compare/likeness/model';
import { sourceSide } from '../../server/src/engine/compare/pairing/source-side';
import type { StoryMarks } from '../../server/src/engine/compare/judging/story';
import { storyEvidence } from '../../server/src/engine/compare/judging/story';
import { createEngine } from '../../server/src/engine/index';

/** Two sources as training material. */
export interface StorySample {
  readonly folders: readonly [string, string];
  readonly evidence: Evidence;
  readonly label: 0 | 1;
}

interface Told {
  readonly folder: string;
  readonly marks: StoryMarks;
}

/** @param folders each of one story, none about the same as another */
export function storySamples(folders: readonly string[]): StorySample[] {
  const sources = folders.flatMap(sourcesOf);
  return sources.flatMap((a, i) =>
    sources.slice(i + 1).map((b) => ({
      folders: [a.folder, b.folder] as const,
      evidence: storyEvidence(a.marks, b.marks),
      label: a.folder === b.folder ? 1 : 0,
    })),
  );
}

function sourcesOf(folder: string): Told[] {
  const engine = createEngine();
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .map((path) => engine.analyse({ path, text: readFileSync(join(folder, path), 'utf8') }))
    .flatMap(({ sources, claims }) =>
      sources.map((source) => {
        const own = claims.filter((claim) => claim.source === source.id);
        return { folder: basename(folder), marks: sourceSide(source, own, []).marks };
      }),
    );
}
