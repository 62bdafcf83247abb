import { t } from '@vscode/l10n';
import { pathOf } from '../addresses';
import type { DecisionFiles } from '../files';
import type { PlacedDecision } from './apply-decisions';
import type { Decision } from './decision';
import { DECISIONS_FILE, decisionsText, parseDecisions, withDecision, withoutDecision } from './decisions-file';
import type { FigurePlace } from './figure-key';
import { whyUnwritten } from './why-unwritten';

/** A decision with the folder that keeps it. */
export interface KeptDecision {
  readonly folder: string;
  readonly decision: Decision;
}

/** A file or folder that has another name now; both are names as in the report. */
export interface PathMove {
  readonly from: string;
  readonly to: string;
}

/** The decisions of all folders, in step with their files. */
export class DecisionBook {
  private readonly byFolder = new Map<string, readonly Decision[]>();
  private folders: readonly string[] = [];
  private reported = new Set<string>();

  /** @param tell says something that the user should know */
  constructor(
    private readonly files: DecisionFiles,
    private readonly tell: (message: string) => void,
  ) {}

  /** All decisions, each folder's in the order in which they were made. */
  all(): readonly KeptDecision[] {
    return this.folders.flatMap((folder) =>
      (this.byFolder.get(folder) ?? []).map((decision) => ({ folder, decision })),
    );
  }

  placed(): readonly PlacedDecision[] {
    return this.all().map(({ folder, decision }) => ({
      folder,
      decision,
      pathOf: (place) => resolvePath(pathOf(folder), place.path),
    }));
  }

  /** The folder that keeps the decisions on a document; null where it lies in none. */
  folderOf(path: string): string | null {
    return this.folders.find((folder) => path.startsWith(`${folderPath(folder)}/`)) ?? null;
  }

  /**
   * The folder that keeps the decisions on a document: its own, else the first of the window, whose sources a file from
   * elsewhere is checked against. Null for what was never saved, and where no folder of its kind is open.
   */
  keeperOf(path: string): string | null {
    const scheme = schemeIn(path);
    if (scheme === 'untitled') return null;
    return this.folderOf(path) ?? this.folders.find((folder) => schemeIn(pathOf(folder)) === scheme) ?? null;
  }

  /** A document's name in the decisions of a folder. */
  placeIn(folder: string, path: string): string {
    return relativePath(folderPath(folder), path);
  }

  /** The document that the figure of a decision stood in, as the report names it. */
  pathOf({ folder, decision }: KeptDecision): string {
    return resolvePath(folderPath(folder), decision.figure.path);
  }

  /** Reads the files of these folders, and forgets all others. */
  async open(folders: readonly string[]): Promise<void> {
    this.folders = folders;
    for (const folder of [...this.byFolder.keys()]) if (!folders.includes(folder)) this.byFolder.delete(folder);
    for (const folder of folders) await this.reload(folder);
  }

  /** The folder whose decisions file, or the folder that holds it, has this path; null where it is no such file. */
  folderOfFile(path: string): string | null {
    const [holder = ''] = DECISIONS_FILE.split('/');
    return (
      this.folders.find((folder) =>
        [DECISIONS_FILE, holder].some((name) => path === `${folderPath(folder)}/${name}`),
      ) ?? null
    );
  }

  async reload(folder: string): Promise<void> {
    let text: string | null = null;
    try {
      text = await this.files.read(folder);
    } catch (error) {
      this.tellOnce(folder, t('{0} cannot be read: {1}', DECISIONS_FILE, reasonOf(error)));
    }
    const parsed = parseDecisions(text);
    this.byFolder.set(folder, parsed.kind === 'decisions' ? parsed.decisions : []);
    if (parsed.kind === 'corrupt') {
      this.tellOnce(
        `${folder}\n${text ?? ''}`,
        t(
          '{0} cannot be read ({1}). It is left as it is; until it is mended, no decision counts. With the next decision it is kept aside under another name.',
          DECISIONS_FILE,
          parsed.reason,
        ),
      );
    } else if (parsed.kind === 'newer') {
      this.tellOnce(folder, t('{0} was written by a later version of Crosscheck; it is not followed.', DECISIONS_FILE));
    }
  }

  add(folder: string, decision: Decision): Promise<boolean> {
    return this.write(folder, (decisions) => withDecision(decisions, decision));
  }

  remove(folder: string, decision: Decision): Promise<boolean> {
    return this.write(folder, (decisions) => withoutDecision(decisions, decision));
  }

  /** Has decisions name files by what they are called now; whole folders take all in them along. */
  async rename(moves: readonly PathMove[]): Promise<void> {
    for (const [folder, decisions] of this.byFolder) {
      const change = (decision: Decision): Decision => movedDecision(decision, folderPath(folder), moves);
      if (decisions.every((one) => change(one) === one)) continue;
      await this.write(folder, (now) => now.map(change));
    }
  }

  /** The decision that was made last, in these folders or in all; null where there is none. */
  last(folder: string | null): KeptDecision | null {
    const candidates = (folder === null ? this.folders : [folder]).flatMap((one): readonly KeptDecision[] => {
      const decision = this.byFolder.get(one)?.at(-1);
      return decision ? [{ folder: one, decision }] : [];
    });
    // within a folder the order in the file tells; the clock, which may have been put back, only between folders
    return candidates.reduce<KeptDecision | null>(
      (best, one) => (best === null || (one.decision.decided ?? '') >= (best.decision.decided ?? '') ? one : best),
      null,
    );
  }

  /** Changes what the file says now, which another window may have written since it was read here. */
  private async write(
    folder: string,
    change: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<boolean> {
    try {
      const { keptAside, refused } = await this.files.update(folder, (text) => {
        const parsed = parseDecisions(text);
        if (parsed.kind === 'newer') return { kind: 'refuse' };
        if (parsed.kind === 'corrupt') return { kind: 'replace', text: decisionsText(change([]), []) };
        return { kind: 'write', text: decisionsText(change(parsed.decisions), parsed.strange) };
      });
      if (keptAside !== null) this.tell(t('{0} could not be read and is kept as {1}.', DECISIONS_FILE, keptAside));
      if (refused)
        this.tell(t('{0} was written by a later version of Crosscheck; nothing was written.', DECISIONS_FILE));
      await this.reload(folder);
      return !refused;
    } catch (error) {
      this.tell(t('Your decisions are as before: {0} could not be written, {1}', DECISIONS_FILE, whyUnwritten(error)));
      return false;
    }
  }

  private tellOnce(key: string, message: string): void {
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.tell(message);
  }
}

function movedDecision(decision: Decision, folder: string, moves: readonly PathMove[]): Decision {
  const moved = (place: FigurePlace): FigurePlace => {
    const path = resolvePath(folder, place.path);
    const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
    // where the whole folder moves, its decisions name its files as before
    if (!move || folder === move.from || folder.startsWith(`${move.from}/`)) return place;
    return { ...place, path: relativePath(folder, move.to + path.slice(move.from.length)) };
  };
  const [figure, others] = [moved(decision.figure), decision.others.map(moved)];
  const same = figure === decision.figure && others.every((other, at) => other === decision.others[at]);
  return same ? decision : { ...decision, figure, others };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What `pathOf` puts in front of all but files. */
function schemeIn(path: string): string {
  return /^([a-z][\w+.-]*):/i.exec(path)?.[1] ?? 'file';
}

function folderPath(folder: string): string {
  return pathOf(folder).replace(/\/+$/, '');
}

/** `path` as seen from `folder`, both with `/`: `a.txt`, `../other/b.txt`. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The other way round. */
export function resolvePath(folder: string, path: FigurePlace['path']): string {
  const parts = folder.replace(/\/+$/, '').split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
