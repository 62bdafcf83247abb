/**
 * A 53-bit hash of a text with its length, to tell whether a document is still the one that was read. After
 * Bob Jenkins' mixing as in the public-domain "cyrb53"; not for secrets.
 */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761 | 0);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}.${inBase36(4294967296 * (2097151 & low) + (high >>> 0))}`;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** As `toString(36)`, which divides large numbers letter by letter the slow way; there is a hash for each figure. */
function inBase36(whole: number): string {
  let digits = '';
  let left = whole;
  do {
    let rest = Math.floor(left / 36);
    // the quotient may have been rounded up
    if (rest * 36 > left) rest -= 1;
    digits = (DIGITS[left - rest * 36] ?? '') + digits;
    left = rest;
  } while (left > 0);
  return digits;
}
