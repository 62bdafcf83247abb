import type { Sign } from './sign';

/** What signs weigh. */
export class SignWeights {
  private readonly weights = new Map<string, Map<string, number>>();

  /** `name` as the table has it: "hedged", "verb:change". */
  add(name: string, weight: number): void {
    const colon = name.indexOf(':');
    const [what, value] = colon < 0 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
    let values = this.weights.get(what);
    if (!values) this.weights.set(what, (values = new Map<string, number>()));
    values.set(value, weight);
  }

  of({ what, value }: Sign): number | undefined {
    return this.weights.get(what)?.get(value);
  }

  sum(signs: readonly Sign[]): number {
    let sum = 0;
    for (const sign of signs) sum += this.of(sign) ?? 0;
    return sum;
  }
}
