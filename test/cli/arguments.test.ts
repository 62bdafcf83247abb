import * as assert from 'node:assert/strict';
import { crosscheck } from './run-cli';

describe('crosscheck, its arguments', () => {
  it('prints help and version', () => {
    const help = crosscheck(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /crosscheck compare PATH/);
    assert.match(crosscheck(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends with 2 and a message on what it does not understand', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /say what to do/],
      [['collate', '.'], /unknown command: collate/],
      [['compare'], /compare needs at least one path/],
      [['compare', '.', '--format', 'xml'], /--format is one of table, json, markdown, not xml/],
      [['compare', '.', '--fail-on', 'everything'], /--fail-on is one of conflicts/],
      [['compare', '.', '--frob'], /--frob/],
      [['compare', '.', '--max-size', 'big'], /--max-size is a number/],
      [['claims', 'a.txt', '--format', 'markdown'], /--format is one of table, json, not markdown/],
      [['claims', 'a.txt', '--fail-on', 'conflicts'], /claims has no option --fail-on/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = crosscheck(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, message);
    }
  });
});
