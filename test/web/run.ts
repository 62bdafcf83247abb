// What VS Code for the web loads as `extensionTestsPath`; it runs in a worker, where mocha's own runner has no place.
import * as vscode from 'vscode';
import { answered } from '../support/answered';

interface Test {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Milliseconds that one test may take. */
const testLimit = 40_000;

const tests: Test[] = [];

/** Registers a test; they run in the order in which they were registered. */
export function test(name: string, run: () => Promise<void>): void {
  tests.push({ name, run });
}

/** Fails the test with these words. */
export function check(condition: unknown, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

/** Asks again until the answer is neither empty nor absent. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>, limit = 20_000): Promise<NonNullable<T>> {
  const until = Date.now() + limit;
  for (;;) {
    const answer = await answered(ask);
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    check(Date.now() <= until, `waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One line for the person who runs the tests, told apart from what VS Code itself logs. */
function say(line: string): void {
  console.log(`CROSSCHECK SAYS ${line}`);
}

/** @throws where a test failed, so that VS Code ends with a failing code */
export async function run(): Promise<void> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  say(`${vscode.env.appName} ${vscode.version}, extension host in a web worker\n`);
  for (const { name, run: body } of tests) {
    try {
      await Promise.race([
        body(),
        new Promise((_resolve, reject) => {
          setTimeout(() => reject(new Error('it did not end')), testLimit);
        }),
      ]);
      tally.passed += 1;
      say(`    ✔ ${name}`);
    } catch (error) {
      tally.failed += 1;
      say(`    ✘ ${name}\n      ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`CROSSCHECK TALLY ${JSON.stringify(tally)}`);
  if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
}
