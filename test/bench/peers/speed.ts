/** Repeats a run for about so many milliseconds of processor time. */
const LONG_ENOUGH = 1500;
const WARM = 700;

/** Megabytes of text a second on one core, in processor time, when the program is warm. */
export function megabytesPerSecond(bytes: number, run: () => void): number {
  repeat(WARM, run);
  const { runs, spent } = repeat(LONG_ENOUGH, run);
  return (runs * bytes) / (spent * 1000);
}

function repeat(milliseconds: number, run: () => void): { readonly runs: number; readonly spent: number } {
  const before = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  while (spent < milliseconds) {
    run();
    runs++;
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1000;
  }
  return { runs, spent };
}

/** Texts that make a careless reader's time grow faster than their length. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  '1,1,1,...': (n) => '1,'.repeat(n / 2),
  '((((...': (n) => '('.repeat(n),
  'about about ...': (n) => 'about '.repeat(n / 6),
  'digits 777...': (n) => '7'.repeat(n),
  '1 000 000 ...': (n) => '1 ' + '000 '.repeat(n / 4),
  'one and one ...': (n) => 'one and '.repeat(n / 8),
  '1-1-1-...': (n) => '1-'.repeat(n / 2),
  'a million a ...': (n) => 'a million '.repeat(n / 10),
  "2' 2' 2' ...": (n) => "2' ".repeat(n / 3),
  'degrees ...': (n) => '3 degrees '.repeat(n / 10),
};

/** Nanoseconds of processor time for each byte. */
export function nanosecondsPerByte(text: string, run: (text: string) => void): number {
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / text.length;
}
