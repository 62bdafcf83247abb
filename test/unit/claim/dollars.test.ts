import assert from 'node:assert/strict';
import { claim } from './claims';

describe('a bare dollar sign', () => {
  const unit = (text: string, figure: string): unknown => claim(text, figure).quantity.unit;

  it('means the dollars that the source names at its first amount', () => {
    assert.equal(unit('A fare costs C$3.60. The agency is short of $410 million.', '$410 million'), 'CAD');
    assert.equal(unit('Rents rose to A$610. A deposit is $2,400.', '$2,400'), 'AUD');
  });

  it('means those of the United States elsewhere', () => {
    assert.equal(unit('The agency is short of $410 million. A fare costs C$3.60.', '$410 million'), 'USD');
    assert.equal(unit('A fare costs C$3.60 ($2.65). The agency is short of $410 million.', '$410 million'), 'USD');
    assert.equal(unit('A fare costs C$3.60 there and US$2.90 here. They lost $410 million.', '$410 million'), 'USD');
    assert.equal(unit('A fare costs R$3.60. The fund lent the agency $410 million.', '$410 million'), 'USD');
  });
});
