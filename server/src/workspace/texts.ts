/** Texts of documents that were quoted lately, bounded by their size; the rest is read again when needed. */
export class RecentTexts {
  private readonly texts = new Map<string, string>();
  private size = 0;

  /** @param limit UTF-16 units kept at most */
  constructor(private readonly limit: number) {}

  get(path: string): string | null {
    const text = this.texts.get(path);
    if (text === undefined) return null;
    this.texts.delete(path);
    this.texts.set(path, text);
    return text;
  }

  put(path: string, text: string): void {
    this.remove(path);
    if (text.length > this.limit) return;
    this.texts.set(path, text);
    this.size += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.size <= this.limit) break;
      this.remove(oldest);
    }
  }

  remove(path: string): void {
    const text = this.texts.get(path);
    if (text === undefined) return;
    this.texts.delete(path);
    this.size -= text.length;
  }
}
