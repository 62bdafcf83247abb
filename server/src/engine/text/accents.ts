const ASCII = /^[\x20-\x7e]*$/;

/** A word without its accents: "América" and "America", for one source writes them and another leaves them out. */
export function withoutAccents(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
