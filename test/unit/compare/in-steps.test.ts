import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/engine/report';
import { engine } from '../claim/claims';

describe('reports that are made in turn', () => {
  const SHARE = 'The share of tenants in arrears in Northdale was 4.1 percent.';
  const texts = [
    `In Northdale 1,230 soldiers were deployed in 2023. ${SHARE}`,
    SHARE,
    ...Array<string>(4).fill('Nobody wanted to say more.'),
  ];
  const pathOf = (at: number): string => `${at}.txt`;
  const pool = (): ReturnType<typeof engine.createComparison> => {
    const made = engine.createComparison();
    texts.forEach((text, at) => made.put(engine.analyse({ path: pathOf(at), text })));
    return made;
  };
  const finish = (making: Iterator<undefined, Report>): Report => {
    for (;;) {
      const step = making.next();
      if (step.done === true) return step.value;
    }
  };

  it('say what each says alone, wherever the other one comes between', () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      for (let steps = 0; steps < 8; steps += 1) {
        const shared = pool();
        // what is known of no source yet is found in steps
        finish(shared.reporting({ paths: [pathOf(2)] }));
        const begun = shared.reporting({ paths: [pathOf(first)] });
        let early: Report | null = null;
        for (let step = 0; step < steps && !early; step += 1) {
          const { done, value } = begun.next();
          if (done === true) early = value;
        }
        finish(shared.reporting({ paths: [pathOf(second)] }));
        assert.deepEqual(early ?? finish(begun), pool().report({ paths: [pathOf(first)] }), `${steps} steps`);
      }
    }
  });
});
