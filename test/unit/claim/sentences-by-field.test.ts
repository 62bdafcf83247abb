import assert from 'node:assert/strict';
import { claims } from './claims';

/** A claim as "text [hedge] (change by or to)"; hedge and kind only where they are out of the ordinary. */
function told(text: string): string[] {
  return claims(text).map(({ text: figure, quantity, kind }) => {
    const hedge = quantity.hedge === 'none' ? '' : ` [${quantity.hedge}]`;
    return `${figure}${hedge}${kind.value?.startsWith('change') ? ` (${kind.value})` : ''}`;
  });
}

/** Sentences in the manner of each field, and the claims in them; every other number is none. */
const FIELDS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'company results': [
    [
      'Halden Foods said operating profit fell 7.5% to £212m in the six months to 30 June, hurt by a £14m charge for closing two plants.',
      '7.5% (change by)',
      '£212m (change to)',
      '£14m',
      'two',
    ],
    [
      'Operating cash flow more than doubled to $1.3bn, while capital spending was cut by half.',
      'doubled [more than]',
      '$1.3bn (change to)',
      'half (change by)',
    ],
    [
      'It spent $3.6 billion on research in fiscal 2025, nearly double the $1.9 billion of two years before.',
      '$3.6 billion',
      'double [nearly]',
      '$1.9 billion',
      'two years',
    ],
    [
      'Subscriber numbers reached 12.6 million, 400,000 more than three months earlier.',
      '12.6 million',
      '400,000 (change by)',
      'three months',
    ],
    [
      'Gross margin widened by 120 basis points to 38.4 percent.',
      '120 basis points (change by)',
      '38.4 percent (change to)',
    ],
    ['The order book grew by a fifth to a record 26,000 units.', 'a fifth (change by)', '26,000 (change to)'],
    ['Free cash flow fell to minus $40 million in the third quarter.', 'minus $40 million (change to)'],
    ['Some 60% of the bonds were bought by foreign funds, and the rest went to local banks.', '60% [about]'],
    ['Inventories were 1.4 times higher than at the same point in 2024.', '1.4 times (change by)'],
  ],
  medicine: [
    [
      'Mean systolic pressure dropped by 12.4 mmHg to 131 mmHg after 24 weeks.',
      '12.4 mmHg (change by)',
      '131 mmHg (change to)',
      '24 weeks',
    ],
    ['The number of beds will be cut from 96 to 80, a fall of a sixth.', '96', '80 (change to)', 'a sixth (change by)'],
    ['Hospital admissions climbed to 3.4 per 100,000 people in the week to 8 December.', '3.4 (change to)'],
    ['COVID-19 killed an estimated 7 million people.', '7 million [about]'],
    ['Omega-3 capsules cut the risk by a quarter, the authors claim.', 'a quarter (change by)'],
    ['No fewer than 40,000 nurses left the service.', '40,000 [at least]'],
    ['Almost three-quarters of those tested had antibodies.', 'three-quarters [nearly]'],
    ['Malaria deaths among under-fives dropped 44% between 2000 and 2020.', '44% (change by)'],
    ['Children under 5 received two doses of 0.25 ml each.', 'two', '0.25 ml'],
  ],
  planning: [
    ['The permit must be filed no later than June 2031.', 'June 2031 [at most]'],
    ['The permit was filed on or before 4 May 2019.', '4 May 2019 [at most]'],
    ['The mine will open no earlier than June 2031.', 'June 2031 [at least]'],
    ['The mine will open in 2031 at the earliest.', '2031 [at least]'],
    ['The chapel was built prior to 1871.', '1871 [less than]'],
  ],
  elections: [
    [
      'Support for the party fell 0.4 points to 5.1%, just above the 5% threshold.',
      '0.4 points (change by)',
      '5.1% (change to)',
      '5%',
    ],
    ['The president will remain in office until 2031.', '2031 [at most]'],
    ['In District 9, turnout was barely half that of District 4.', 'half [about]'],
    ['Roughly two-thirds of voters under 30 backed the measure.', 'two-thirds [about]'],
    ['The ruling party lost more than a third of its seats.', 'a third [more than] (change by)'],
    [
      'The petition gathered upwards of 200,000 signatures in under a week.',
      '200,000 [more than]',
      'a week [less than]',
    ],
    ['Referendum spending is capped at 3 million crowns per side.', '3 million crowns [at most]'],
    ['Nearly 1 in 10 ballots was spoiled.', '1 in 10 [nearly]'],
  ],
  housing: [
    [
      'The average home cost $412,300 in May, 1.7% more than a year earlier and 0.4% less than in April.',
      '$412,300',
      '1.7% (change by)',
      '0.4% (change by)',
    ],
    ['The waiting list grew by 2,150 households to 31,400.', '2,150 (change by)', '31,400 (change to)'],
    ['Interest rates rose a quarter point to 4.75%.', 'a quarter point (change by)', '4.75% (change to)'],
    ["Ground rents are capped at 0.1% of a property's value.", '0.1% [at most]'],
    [
      'The 30-year fixed mortgage rate averaged 6.81 percent, down 5 basis points.',
      '30-year',
      '6.81 percent',
      '5 basis points (change by)',
    ],
    [
      'A two-bedroom flat in the centre now rents for 1,350 euros a month, 210 euros more than in 2022.',
      '1,350 euros',
      '210 euros (change by)',
    ],
    ['Rents in Leeds rose 8.6 percent in the year to March, to £1,120 a month.', '8.6 percent (change by)', '£1,120'],
    ['Builders started work on 1.31 million homes at an annual rate.', '1.31 million'],
    ['Each flat measures between 45 and 60 square metres.', '45 and 60 square metres'],
  ],
  science: [
    [
      'Bacteria grew three times faster at 37 degrees Celsius than at 25.',
      'three times (change by)',
      '37 degrees Celsius',
      '25',
    ],
    ['The fossils date from about 66 million years ago.', '66 million years [about]'],
    ['Uranium-235 makes up only 0.72 percent of natural uranium.', '0.72 percent'],
    ['Python 3.12 runs the model 15% faster than version 3.9.2.', '15% (change by)'],
    ['Sea level rose 21 to 24 centimetres between 1880 and 2020.', '21 to 24 centimetres (change by)'],
    ['The star lies 4.2465 light-years from Earth.', '4.2465 light-years'],
    ['The sample was 3½ billion years old.', '3½ billion years old'],
    ['The reaction released 3.2 × 10^6 joules of energy.', '3.2 × 10^6 joules'],
    ['The asteroid 2024 YR4 is 40 to 90 metres wide.', '40 to 90 metres'],
  ],
  sport: [
    ['The champion won 6-4, 3-6, 7-5 after two hours and 48 minutes.', '6-4', '3-6', '7-5', 'two hours and 48 minutes'],
    ['Fans paid up to €450 for a seat in the 52,000-capacity stadium.', '€450 [at most]', '52,000'],
    ['In the 87th minute, number 10 Luca Brandt hit the post.', '87th minute'],
    ['The Under-21 side play Norway on Saturday at 19:45.', '19:45'],
    ["The transfer fee, £31.5m, is the third highest in the club's history.", '£31.5m', 'third'],
    ['Turner hit 12 fours and three sixes in his 118 off 97 balls.', '12', 'three', '118', '97'],
    ['Ticket sales for the Euro 2028 finals have passed the 1 million mark.', '1 million'],
    [
      'She ran the 1,500 metres in 3:51.95, half a second outside the record.',
      '1,500 metres',
      '3:51.95',
      'half a second',
    ],
  ],
  courts: [
    ['Under 18 U.S.C. 1343, wire fraud carries up to 20 years.', '20 years [at most]'],
    ['The victim, aged 19, was stabbed shortly before 11pm on Sunday.', '11pm [about]'],
    ['The appeal must be lodged within 28 days.', '28 days [at most]'],
    ['The court fined the bank 1.8 billion euros for breaching Article 102 of the treaty.', '1.8 billion euros'],
    ['The case, 23-CV-1187, is due before the court on 3 March.', '3 March'],
    ['Of 41 defendants, 12 were acquitted, 27 convicted and two are on the run.', '41', '12', '27', 'two'],
    ['The officers fired between 15 and 20 shots.', '15 and 20'],
    ['Room 101 of the courthouse will stay closed for a week.', 'a week'],
    [
      'He was sentenced to 12 years in prison on 9 April 2024 for killing three people.',
      '12 years',
      '9 April 2024',
      'three',
    ],
  ],
  weather: [
    ['Lightning killed at least 9 people and injured dozens.', '9 [at least]', 'dozens [vague]'],
    ['The mercury fell to −12.6 °C overnight.', '−12.6 °C (change to)'],
    ['Up to 300 mm of rain fell in 24 hours, a third of the annual total.', '300 mm [at most]', '24 hours', 'a third'],
    ['Gusts topped 100 km/h at 16 of the 22 stations.', '100 km/h [more than]', '16', '22'],
    ['The storm left 120,000 homes without power and closed Route 66 and the A14.', '120,000'],
    ['Snow lay 60 centimetres deep, the most since 1987.', '60 centimetres', '1987'],
    ['The drought has cost farmers 1.2 to 1.5 billion dollars.', '1.2 to 1.5 billion dollars'],
    [
      'The cyclone packed winds of up to 215 kph and dumped half a metre of rain in a day.',
      '215 kph [at most]',
      'half a metre',
    ],
    [
      'Between 10 and 15 centimetres of snow are forecast above 600 metres.',
      '10 and 15 centimetres',
      '600 metres [more than]',
    ],
  ],
  transport: [
    ['Gate 22 and Terminal 5 were evacuated at about 6.15 p.m.', '6.15 p.m. [about]'],
    ['Traffic on the M25 fell by nearly a tenth.', 'a tenth [nearly] (change by)'],
    ['Airlines cancelled more than 2,100 flights, about 8% of the total.', '2,100 [more than]', '8% [about]'],
    [
      'Fares will go up 4.6% from 1 March, taking an annual season ticket to £3,968.',
      '4.6% (change by)',
      '1 March',
      '£3,968 (change to)',
    ],
    ['The road death rate is 4.7 per billion vehicle-kilometres.', '4.7'],
    ['Petrol sells for $3.49 a gallon, 11 cents less than last month.', '$3.49', '11 cents (change by)'],
    ['Train 407 was running 50 minutes late when it hit a car at kilometre 12.6.', '50 minutes'],
    ['The single fare goes from $2.75 to $3 on 4 January.', '$2.75', '$3 (change to)'],
  ],
  agriculture: [
    ['The price of urea rose fourfold between 2020 and 2022.', 'fourfold (change by)'],
    [
      'Milk output slipped 0.7% to 2.04 billion litres in the quarter.',
      '0.7% (change by)',
      '2.04 billion litres (change to)',
    ],
    ['Farmers sowed maize on 2.9m hectares, 150,000 more than a year ago.', '2.9m hectares', '150,000 (change by)'],
    ['Each cow gives 28 litres of milk a day.', '28 litres'],
    ['Exports of soybeans could hit 105 million tonnes, the ministry said on Thursday.', '105 million tonnes'],
    ['The ministry bought 66,000 tons of rice at $402.50 a ton, cost and freight.', '66,000 tons', '$402.50'],
    ['Bird flu has led to the culling of 4.3 million hens at 61 farms since October.', '4.3 million', '61'],
    ['Coffee futures hit $4.30 per pound, the highest in 47 years.', '$4.30', '47 years'],
    ["A dozen of the cooperatives' 80 silos are empty.", 'A dozen', '80'],
  ],
  energy: [
    ['OPEC+ will raise output by 411,000 barrels per day in July.', '411,000 barrels per day (change by)'],
    ['Household bills will rise by £111 to £1,849 a year.', '£111 (change by)', '£1,849 (change to)'],
    ['CO2 emissions fell 1.8 percent to 36.8 gigatonnes.', '1.8 percent (change by)', '36.8 gigatonnes (change to)'],
    ['Pump prices rose 6 cents to $3.41 a gallon, the highest since May.', '6 cents (change by)', '$3.41 (change to)'],
    [
      'Gas flows through the link dropped by two-fifths, to 42 million cubic metres a day.',
      'two-fifths (change by)',
      '42 million cubic metres (change to)',
    ],
    ["Coal's share shrank from 41 to 16 percent in ten years.", '41', '16 percent (change to)', 'ten years'],
    ['Brent crude settled at $64.78 a barrel, up 1.4%.', '$64.78', '1.4% (change by)'],
    [
      'Renewables supplied 46.9% of gross power consumption, 2.1 percentage points less than in 2023.',
      '46.9%',
      '2.1 percentage points (change by)',
    ],
    ['Gas storage sites were 83 percent full on 1 October.', '83 percent'],
  ],
  defence: [
    ['Defence spending will rise to 3% of GDP by 2030, from 2.1% last year.', '3% (change to)', '2.1%'],
    ['Russia fired 93 missiles and nearly 200 drones overnight, the air force said.', '93', '200 [nearly]'],
    ['Resolution 2231 expires on 18 October 2025.', '18 October 2025'],
    ['Some 8,000 of the 32,000 refugees have returned home.', '8,000 [about]', '32,000'],
    [
      'About 70 percent of the budget goes to pay and pensions and the remaining 30 percent to equipment.',
      '70 percent [about]',
      '30 percent',
    ],
    ["Between 2014 and 2024, the alliance's European members tripled their spending.", 'tripled'],
    ["The navy's six Type 45 destroyers cost about £1bn each.", 'six', '£1bn [about]'],
    ['Some 40 T-72 tanks and 120 other vehicles crossed the river near Hill 203.', '40 [about]', '120'],
    [
      'The army will buy 1,200 drones over five years at a cost of NOK 3.4 billion.',
      '1,200',
      'five years',
      'NOK 3.4 billion',
    ],
  ],
  'press releases': [
    [
      "The plant's capacity is to be raised threefold, to 36,000 cars a year, by 2029.",
      'threefold (change by)',
      '36,000 (change to)',
      '2029 [at most]',
    ],
    ['"We expect about 15 million visitors," said mayor Ana Soler.', '15 million [about]'],
    ['Unemployment edged up to 4.3%, the statistics office reported on Friday.', '4.3% (change to)'],
    ['GDP grew 0.3% quarter on quarter and 1.2% year on year.', '0.3% (change by)', '1.2% (change by)'],
    ['The number of visitors more than halved to 0.9 million.', 'halved [more than]', '0.9 million (change to)'],
    ['Some 2,50,000 pilgrims are expected at the festival, officials said.', '2,50,000 [about]'],
    [
      'The unemployment rate is forecast to climb to 5.6 percent next year and to 6 percent in 2028.',
      '5.6 percent (change to)',
      '6 percent (change to)',
    ],
    ['An estimated 1.5 to 2 million people lack clean water.', '1.5 to 2 million [about]'],
    [
      'The fund is worth about 1.7 trillion dollars, around $300,000 for every inhabitant.',
      '1.7 trillion dollars [about]',
      '$300,000 [about]',
    ],
  ],
  news: [
    [
      'An estimated 1.1 million tourists came last year, up a third on 2021 and nearly as many as the 1.15 million of 2019.',
      '1.1 million [about]',
      'a third (change by)',
      '1.15 million',
    ],
    [
      "By 6 p.m., some 212 people had been evacuated from the harbour district, the mayor's office said.",
      '212 [about]',
    ],
    ['The number of people in work fell for the third month running, by 38,000.', 'third', '38,000 (change by)'],
    ['Up to a hundred families may have to move by Christmas.', 'a hundred [at most]'],
    ['Lieutenant Joan Abel, 38, and two other officers were suspended.', 'two'],
    ['Apollo 13 was launched on 11 April 1970 and splashed down six days later.', '11 April 1970', 'six days later'],
    ['At 4:15 a.m. the river stood at 7.2 metres.', '7.2 metres'],
    ['Officials put the damage at between $40 million and $55 million.', '$40 million and $55 million'],
    ['Inflation slowed for the third month running, to 2.6%.', 'third', '2.6% (change to)'],
    [
      'Visitor numbers recovered to 9.8 million last year, still 12% short of the 2019 level.',
      '9.8 million (change to)',
      '12%',
    ],
    ['Three more bodies were found, which takes the toll to 19.', 'Three', '19 (change to)'],
    ['The class of 31 pupils raised £640 for the food bank.', '31', '£640'],
    ['Of the 112 schools still shut, 64 will open their doors again on 11 May.', '112', '64', '11 May'],
    ['New infections fell by a quarter last week, to 553.', 'a quarter (change by)', '553 (change to)'],
    ['All 12 lines stopped, and the province may be cleared by mid-July.', '12', 'mid-July [at most]'],
    ['The plants, built in 1979 and 1984, supply a quarter of the power.', '1979', '1984', 'a quarter'],
    ['One car in three on the road is electric, and unemployment among 16 to 24-year-olds fell.', 'One car in three'],
    ['The crop is put at 410 tonnes, down from 465 last year.', '410 tonnes', '465'],
    [
      'The storm made landfall at 2 p.m. with winds of 185 km/h; by evening 210,000 homes were dark.',
      '2 p.m.',
      '185 km/h',
      '210,000',
    ],
    ['"Nobody slept. We counted 63 aftershocks before dawn," said Rosa Vint, who runs the shelter.', '63'],
  ],
};

describe('the claims of a sentence', () => {
  for (const [field, rows] of Object.entries(FIELDS))
    describe(field, () => {
      for (const [sentence, ...expected] of rows) it(sentence, () => assert.deepEqual(told(sentence), expected));
    });
});
