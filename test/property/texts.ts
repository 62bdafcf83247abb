import fc from 'fast-check';

const places = ['Northdale', 'Eastmere', 'Harwick', 'Pelham'];
const measures = [
  ['soldiers deployed', (n: number) => n.toLocaleString('en-US')],
  ['homes approved', (n: number) => String(n)],
  ['patients treated', (n: number) => `about ${n.toLocaleString('en-US')}`],
] as const;
const shares = ['share of tenants in arrears', 'share of trains that were late', 'share of seats empty'];

const count = fc
  .tuple(
    fc.constantFrom(...places),
    fc.constantFrom(...measures),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom(2023, 2024),
  )
  .map(([place, [measure, write], n, year]) => `In ${place} there were ${write(n * 1230)} ${measure} in ${year}.`);
const share = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(...shares), fc.integer({ min: 41, max: 47 }))
  .map(([place, measure, n]) => `The ${measure} in ${place} was ${n / 10} percent, the council said.`);
const money = fc
  .tuple(fc.constantFrom(...places), fc.integer({ min: 12, max: 15 }), fc.boolean())
  .map(
    ([place, n, rise]) =>
      `${place} will spend €${n}.5 million on the new bridge, ${rise ? 'up from' : 'not'} €11 million.`,
  );
const sum = fc
  .integer({ min: 20, max: 24 })
  .map((n) => `Of the ${n + 31} buses ordered, ${n} will run in the east and 31 in the west.`);
const rivals = fc
  .tuple(fc.constantFrom(...places), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 8 }))
  .map(([place, n, m]) => `In ${place} police counted ${n * 1230} marchers. Organisers put it at ${m * 1230}.`);
const corrected = fc
  .tuple(fc.constantFrom(...places), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 8 }))
  .map(([place, n, m]) => `In ${place} there were ${n * 1230} homes approved in 2024, not ${m * 1230}.`);
const idle = fc.constantFrom(
  'Nobody at the town hall wanted to say more.',
  'The older residents remember the long silence of the owners quite well, and so do their children.',
);

/** A source of a few sentences out of a small world, so that sources agree, conflict and repeat each other often. */
export const sourceText = fc
  .tuple(
    fc.constantFrom('', '9 June 2025\n\n', '11 June 2025\n\n'),
    fc.array(fc.oneof(count, share, money, sum, rivals, corrected, idle), { minLength: 1, maxLength: 5 }),
  )
  .map(([date, sentences]) => `${date}The Courier reports.\n\n${sentences.join(' ')}\n`);

/** Text of any kind, with figures here and there. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '12 percent',
        '€3.2bn',
        ' 1,500 tanks ',
        'June 24, 2025',
        '\n\n',
        '| a | 5 |\n|---|---|\n',
        '# ',
        '"',
        '(',
        '400%',
      ),
      sourceText,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
