import * as vscode from 'vscode';

/** Files that lie in no folder of a disk, as those of a repository on some server do. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  private writes = 0;
  private readonly folders = new Set<string>(['/']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  /** @param isReadonly whoever writes is refused, but for `put` */
  constructor(private readonly isReadonly: boolean) {}

  /** Puts a file there, whoever may write. */
  put(uri: vscode.Uri, text: string): void {
    this.enter(uri, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (this.folders.has(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (!this.folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    const inside = (path: string): string | null => {
      const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
      return name !== '' && !name.includes('/') ? name : null;
    };
    const entries = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths].flatMap((path) => {
        const name = inside(path);
        return name === null ? [] : [[name, type] as [string, vscode.FileType]];
      });
    return [...entries(this.files.keys(), vscode.FileType.File), ...entries(this.folders, vscode.FileType.Directory)];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  createDirectory(uri: vscode.Uri): void {
    this.refuse(uri);
    this.folders.add(uri.path);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.refuse(uri);
    this.enter(uri, content);
  }

  delete(uri: vscode.Uri): void {
    this.refuse(uri);
    this.files.delete(uri.path);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from);
    this.delete(from);
    this.writeFile(to, bytes);
  }

  private refuse(uri: vscode.Uri): void {
    if (this.isReadonly) throw vscode.FileSystemError.NoPermissions(uri);
  }

  private enter(uri: vscode.Uri, bytes: Uint8Array): void {
    const isNew = !this.files.has(uri.path);
    for (let at = uri.path.lastIndexOf('/'); at > 0; at = uri.path.lastIndexOf('/', at - 1))
      this.folders.add(uri.path.slice(0, at));
    this.writes += 1;
    this.files.set(uri.path, { bytes, mtime: this.writes });
    this.tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  private tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.changed.fire([{ type, uri }]);
  }
}
