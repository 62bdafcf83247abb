import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Block } from '../../text/block';

const LETTERS = new RegExp(`(?:^|[\\s(,;])(${names.classes.gaugeLetters.join('|')})[ :=]{1,3}$`, 'i');
/** Letters in front of a figure that are looked at. */
const AHEAD = 14;

/** "(IQR 3-7)", "BMI 31.4": a figure behind the letters of what is measured. */
export function isBehindGauge({ start, end, dimension }: Figure, block: Block): boolean {
  if (dimension !== 'none') return false;
  // "a 5.2-magnitude quake"
  if (block.text.startsWith('-magnitude', end - block.start)) return true;
  const at = start - block.start;
  const letters = LETTERS.exec(block.text.slice(Math.max(0, at - AHEAD), at))?.[1];
  // "tram 2 or 14"
  return letters !== undefined && letters !== letters.toLowerCase();
}
