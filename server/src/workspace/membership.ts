import { relativePath, schemeOf } from './addresses';
import type { Files, Folder } from './files';
import type { Settings } from './settings';

/** A folder of the window, switched on or off. */
export interface WorkspaceFolder extends Folder {
  readonly enabled: boolean;
}

/**
 * What part a document may take before its text is looked at. `source`: evidence, unless it is a draft; `draft`:
 * checked only; `none`: left alone, unless its owner declares it a draft.
 */
export type Admission = 'source' | 'draft' | 'none' | 'off';

/** Decides which documents take part. */
export class Membership {
  private readonly known = new Map<string, Admission>();

  constructor(
    private readonly files: Files,
    private readonly settings: Settings,
    private readonly folders: readonly WorkspaceFolder[],
  ) {}

  /** Takes over what a listing found. */
  admit(path: string): void {
    this.known.set(path, 'source');
  }

  forget(path: string): void {
    this.known.delete(path);
  }

  /** The answer if it is known without asking the files. */
  recall(path: string): Admission | null {
    return this.known.get(path) ?? null;
  }

  async of(path: string, uri: string): Promise<Admission> {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const admission = await this.decide(uri);
    this.known.set(path, admission);
    return admission;
  }

  private async decide(uri: string): Promise<Admission> {
    if (this.settings.enable === 'off') return 'off';
    const folder = this.folders.find((one) => relativePath(one.uri, uri) !== null);
    if (folder) {
      if (!folder.enabled) return 'off';
      return (await this.files.admits(folder, uri)) ? 'source' : 'none';
    }
    if (this.folders.length > 0 && !this.folders.some((one) => one.enabled)) return 'off';
    if (schemeOf(uri) === 'untitled') return 'draft';
    // A file from elsewhere is checked against the folder's sources; alone in a window it is a source of its own.
    return this.folders.length === 0 ? 'source' : 'draft';
  }
}
