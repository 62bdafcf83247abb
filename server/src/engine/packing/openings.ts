/** Strings that begin with the same letter, as far as its last bits tell. */
const LETTERS = 64;
/** To say of which string so little is taken over takes as much. */
const LEAST = 3;

/**
 * The last string of each first letter: what comes next of that letter opens as it does, mostly. It is another form of
 * the word, or another name in the same document.
 */
export class Openings {
  private readonly last: string[] = new Array<string>(LETTERS).fill('');

  at(place: number): string {
    return this.last[place] ?? '';
  }

  put(place: number, string: string): void {
    this.last[place] = string;
  }
}

export function placeOf(string: string): number {
  return string.charCodeAt(0) % LETTERS;
}

/** How many letters two strings have in common from the first on; none where they are few. */
export function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length < LEAST ? 0 : length;
}
