import assert from 'node:assert/strict';
import { scan } from './read';

/** What a text holds: each figure as its ends and unit. */
function stated(text: string): string {
  const plain = (x: unknown): string => (typeof x === 'number' ? String(Number(x.toPrecision(12))) : String(x));
  return scan(text)
    .filter((f) => f.nonClaim === null)
    .map(({ quantity: q }) => {
      const value = q.low === q.high ? plain(q.value) : `${plain(q.low)}..${plain(q.high)}`;
      return q.unit === null ? value : `${value} ${q.unit}`;
    })
    .join(' | ');
}

/** Many ways to write one figure, each alone and inside a sentence. U+00A0, U+2009 and U+202F are blanks, U+2011 a hyphen. */
const WRITINGS: Readonly<Record<string, readonly string[]>> = {
  '1234': [
    ...['1,234', '1 234', '1\u00a0234', '1\u202f234', '1\u2009234', '1234', 'twelve hundred and thirty-four'],
    ...['one thousand two hundred and thirty-four', 'one thousand, two hundred and thirty-four'],
  ],
  '250000': [
    ...['2,50,000', '2.5 lakh', '250,000', '250 000', '250k', '0.25 million', '¼ million', 'a quarter of a million'],
    ...['two hundred and fifty thousand', 'two hundred fifty thousand'],
  ],
  '25000000': ['2,50,00,000', '2.5 crore', '25 million', 'twenty-five million'],
  '3.5': ['3½', '3 ½', '3 1/2', '3-1/2', 'three and a half', '3.5', '3 and a half'],
  '1200000': ['1.2 × 10^6', '1.2 x 10^6', '1.2×10⁶', '1.2e6', '1.2E6', '1.2E+06', '1.2·10^6', '1.2 * 10^6'],
  '-5': ['-5', '−5', '–5', 'minus 5', 'negative five', 'minus five'],
  '1500': ['1,500', '1500', 'fifteen hundred', '1.5 thousand', 'one and a half thousand', '1.5k'],
  '2.5 percent': [
    ...['2.5%', '2.5 percent', '2.5 per cent', 'two and a half percent', '2.5 %', '2½ percent', '2.5 pct', '2.5pc'],
    ...['two-and-a-half per cent', '2.5\u00a0%', '2.5\u202f%'],
  ],
  '3000000 USD': [
    ...['USD 3 million', '$3 million', '$3m', 'US$3m', '3 million dollars', 'three million dollars', '$3,000,000'],
    ...['3m USD', '$3mn', 'USD3m', 'USD 3,000,000', '3 million US dollars', '$3-million', '$3 000 000'],
  ],
  '-3000000 USD': [
    ...['$(3)m', '$(3.0) million', '$(3,000,000)'],
    ...['-$3m', '−$3 million', 'minus $3 million', '$-3 million', 'negative $3 million'],
  ],
  '1200000000 EUR': [
    ...['€1.2bn', 'EUR 1.2 billion', '1.2 billion euros', '€1,200 million', '1.2bn euros', '€ 1.2bn', 'EUR1.2bn'],
    ...['€1.2B', '€1.2\u00a0billion', '1.2 billion euro', '1.2 bn €'],
  ],
  '300000000 INR': [
    ...['30 crore rupees', 'Rs 30 crore', 'Rs. 30 crore', '₹30 crore', 'INR 300 million', 'Rs 30,00,00,000'],
    ...['₹300 million', 'rupees 30 crore'],
  ],
  '98000 ZAR': ['R98,000', 'R98 000', '98,000 rand', 'ZAR 98,000'],
  '69 inch': [
    ...['5 ft 9 in', '5ft 9in', '5\' 9"', '5\'9"', '5′ 9″', '5’ 9”', '5’9”', '5 feet 9 inches', '5-foot-9'],
    ...['five feet nine inches', '5 foot 9'],
  ],
  '72 inch': [`6'0"`, `6'0''`, `6' 0''`, '6’0’’', '6 ft 0 in'],
  '212 pound': ['15st 2lb', '15 stone 2 pounds', '15 stone 2', '212 lb'],
  '135 minute': [
    ...['2 hours 15 minutes', 'two hours and 15 minutes', '2h 15min', '2 h 15 min', '2 hrs 15 mins', '2hr 15min'],
    ...['two hours, 15 minutes', '2h15m', '2h 15m'],
  ],
  '6.4': ['a magnitude-6.4 quake', 'magnitude 6.4', 'a magnitude of 6.4'],
  '2': ['outnumbered 2-to-1', 'at 2-to-1', 'two-to-one'],
  '2 year | 150 hour': ['two years, and 150 hours of work'],
  '231.95 second': ['3:51.95', '231.95 seconds'],
  '7694 second': ['2:08:14'],
  '25 basis point': ['25 basis points', '25bp', '25 bps', 'twenty-five basis points', '25-basis-point', '25bps'],
  '20 percent': ['one in five', '1 in 5', 'one-in-five', '1-in-5', 'two in ten', '1 out of 5', 'one out of every five'],
  '60 percent': ['six in ten', '6 in 10', 'six out of 10', '6 out of every 10'],
  '4 percent': ['one twenty-fifth of it', '4%', '1 in 25'],
  '3': ['threefold', 'three-fold', '3-fold', 'tripled', 'trebled'],
  '12': ['a dozen', '12', 'twelve', 'one dozen', '12 per 100,000', '12 per 100 000'],
  '-12.5 celsius': [
    ...['-12.5°C', '−12.5 °C', 'minus 12.5 degrees Celsius', '–12.5\u00a0°C', '-12.5 ºC', '-12.5 degrees C'],
  ],
  '60 mile per hour': ['60 mph', '60mph', '60 miles per hour', '60 miles an hour', 'sixty miles an hour'],
  '100 kilometre per hour': ['100 km/h', '100km/h', '100 kph', '100 kilometres per hour', '100 kmh'],
  '40 square metre': [
    '40 m²',
    '40 m2',
    '40 sq m',
    '40 square metres',
    '40 sq. m',
    '40 sqm',
    '40m²',
    '40 square meters',
  ],
  '5 cubic metre': ['5 m³', '5 m3', '5 cubic metres', '5 cu m'],
  '6.5 percentage point': [
    ...['6.5 percentage points', '6.5 pp', '6.5 percent points', '6½ percentage points', '6.5-percentage-point'],
  ],
  '3 USD': ['$3 a barrel', '$3 per barrel', '$3/barrel', '$3/bbl', '3 dollars a barrel', '$3-a-barrel'],
  '5..7 percent': [
    ...['5 to 7 percent', '5-7 percent', '5–7 percent', '5% to 7%', '5%-7%', 'between 5 and 7 percent', '5‑7 percent'],
    ...['between 5% and 7%', '5 percent to 7 percent', 'five to seven per cent', '5—7 percent'],
  ],
  '3000000..4000000': [
    ...['between 3 and 4 million', '3 to 4 million', '3-4 million', 'three to four million', '3–4 million'],
    ...['3 million-4 million', '3 million to 4 million', '3m to 4m people'],
  ],
  '10000..15000': [
    ...['10,000 to 15,000', '10,000-15,000', '10–15,000', '10 to 15 thousand', 'ten to fifteen thousand'],
    ...['10 000–15 000', '10,000–15,000'],
  ],
  '40..60 USD': [
    ...['$40 to $60', '$40-$60', '$40-60', '$40–$60', 'between $40 and $60', '40 to 60 dollars', '$40 to 60'],
    ...['US$40–60', 'between $40-$60'],
  ],
  '325000000..345000000 GBP': [
    ...['£325-345m', '£325–345m', '£325m-345m', '£325m to £345m', '£325 to 345 million', 'between £325m and £345m'],
  ],
  '10..12 metre': ['10-12m', '10–12 m'],
  '-5..5': ['-5 to 5', '−5 to +5', 'minus 5 to plus 5'],
  '45..55': [
    '50 ± 5',
    '50±5',
    '50 +/- 5',
    '50 plus or minus 5',
    '50 (± 5)',
    '50, plus or minus 5',
    '50, give or take 5',
  ],
  '5700000000..6100000000 USD': ['$5.9 billion, plus or minus $200 million', '$5.9bn ± $0.2bn'],
  '300000..400000 EUR': [
    ...['€300,000 to €400,000', '300.000 to 400.000 euros', '300.000-400.000 euros', '€300.000-€400.000'],
    ...['between 300.000 and 400.000 euros'],
  ],
  '9900 kelvin': ['9,900 K', '9,900 kelvin', '9900 kelvin', 'a temperature of 9900K'],
  '0.35 astronomical unit': ['0.35 AU', '0.35 au', '0.35 astronomical units'],
  '6300000..null': ['6.3+ million', '6.3 million or more', 'at least 6.3 million'],
  '4.3825 USD': ['$4.3825', '$4.38¼', '$4.38¼ a bushel'],
  '3.14159265359': ['3.14159265358979323846264338327950288'],
  '1e+30': ['1,000,000,000,000,000,000,000,000,000,000', '10^30'],
  '2012..2013': ['2012-13', '2012–13', '2012/13'],
};

describe('ways to write one figure', () => {
  for (const [figure, writings] of Object.entries(WRITINGS)) {
    it(`${figure}: ${writings.join(' / ')}`, () => {
      for (const text of writings)
        for (const whole of [text, `They saw ${text} there.`]) assert.equal(stated(whole), figure, whole);
    });
  }
});

describe('signs of money that much else begins with', () => {
  it('are letters before decimals, groups or a scale', () => {
    assert.equal(stated('It cost R1.2bn.'), '1200000000 ZAR');
    assert.equal(stated('R2D2, R290 and the R4 met.'), '');
  });
});

describe('units of gas and heat', () => {
  it('are read in their short forms', () => {
    assert.equal(stated('55 bcm of gas at 2,000 Btu'), '55 billion cubic metres | 2000 British thermal unit');
    assert.equal(stated('When must Form 13F be filed?'), '');
    assert.equal(stated('Highs of 41C inland.'), '41 celsius');
  });
});
