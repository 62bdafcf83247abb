import * as assert from 'node:assert/strict';
import { kinship } from '../../../server/src/engine/claim/measure/meaning';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [a = '', b = ''] = pair.split('/');
      return [a, b];
    });

/** One stem in two parts of speech. */
const DERIVED = pairs(`
  die/death destroy/destruction grow/growth injure/injury invest/investment employ/employment infect/infection
  elect/election produce/production evacuate/evacuation lose/loss sell/sale spend/spending emit/emission
  consume/consumption vaccinate/vaccination province/provincial economy/economic survive/survival weigh/weight
  marry/marriage diagnose/diagnosis displace/displacement pollute/pollution electricity/electric`);

/** One meaning. */
const SYNONYMS = pairs(`
  physician/doctor automobile/car expenditure/outlay expenditure/spending buy/purchase film/movie pupil/student
  attorney/lawyer illness/sickness salary/wage begin/commence earthquake/quake build/construct squad/team
  profit/earnings airplane/plane rainfall/rain deficit/shortage hazard/risk restaurant/eatery fatality/death
  lorry/truck post/position pay/salary assault/attack defect/fault fine/penalty lawmaker/legislator waste/rubbish probe/inquiry`);

/** The broader word, or who does it. */
const NARROWER = pairs(`
  car/vehicle truck/vehicle surgeon/doctor murder/homicide freighter/ship bomber/plane bungalow/house
  teach/teacher employ/employee invest/investor survive/survivor tuberculosis/disease pharmacy/store`);

const OPPOSITES = pairs(`
  import/export man/woman north/south win/lose gain/loss increase/decrease male/female buyer/seller birth/death
  urban/rural gross/net arrival/departure immigration/emigration supply/demand employer/employee surplus/deficit
  winner/loser public/private boy/girl victory/defeat`);

/** Things counted beside each other in one story, which are not each other. */
const STRANGERS = pairs(`
  profit/revenue city/province death/injury soldier/officer nurse/doctor teacher/student car/truck bus/train
  missile/tank house/school wheat/rice rain/snow flood/fire river/lake price/wage tax/debt loan/deposit
  dividend/profit goal/assist player/coach ticket/passenger vaccine/virus dose/patient case/death arrest/conviction
  murder/theft voter/candidate seat/vote minister/president district/state length/height depth/width
  month/year hour/day birth/marriage tourist/resident flight/hotel oil/gas coal/electricity sample/participant
  company/country worker/manager mother/child cancer/diabetes post/salary fine/fee probe/trial waste/recycling minister/pastor net/internet employ/use`);

function isGraded(list: readonly (readonly [string, string])[], grade: number): void {
  for (const [a, b] of list) {
    assert.equal(kinship(a, b), grade, `${a}, ${b}`);
    assert.equal(kinship(b, a), grade, `${b}, ${a}`);
  }
}

describe('the kinship of words', () => {
  it('knows a word itself, in the table or not', () => {
    assert.equal(kinship('death', 'death'), 1);
    assert.equal(kinship('zzyzx', 'zzyzx'), 1);
  });

  it('knows no strangers', () => {
    assert.equal(kinship('zzyzx', 'death'), 0);
    assert.equal(kinship('death', 'zzyzx'), 0);
    assert.equal(kinship('', 'death'), 0);
    assert.equal(kinship('constructor', '__proto__'), 0);
  });

  it('takes British and American spellings for one word', () => {
    isGraded(pairs('defence/defense metre/meter labour/labor programme/program organise/organize tyre/tire'), 1);
    isGraded(pairs('organise/organization organisation/organize analyse/analysis'), 0.9);
  });

  it('ties words of one stem', () => isGraded(DERIVED, 0.9));
  it('ties words of one meaning', () => isGraded(SYNONYMS, 0.85));
  it('ties a word loosely to the next broader one, and to who does it', () => isGraded(NARROWER, 0.6));
  it('sets opposites against each other', () => isGraded(OPPOSITES, -1));
  it('ties no words that only stand side by side', () => {
    for (const [a, b] of STRANGERS) {
      assert.ok(kinship(a, b) <= 0, `${a}, ${b}: ${kinship(a, b)}`);
      assert.equal(kinship(a, b), kinship(b, a));
    }
  });
});
