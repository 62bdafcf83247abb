import assert from 'node:assert/strict';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { fuzz } from '../fuzz/fuzz';
import { RawServer } from '../fuzz/raw-server';
import { message } from '../fuzz/traffic';
import { Scratch } from '../support/scratch';

const server = path.resolve(__dirname, '../dist/server.js');

/** Fixed, so that the test says the same of the same code; `npm run fuzz` takes any. */
const SEED = 20_240_609;
const MESSAGES = 10_000;

describe('random traffic', () => {
  it(`is answered by the protocol, and the next request served (${MESSAGES} messages, seed ${SEED})`, async function () {
    this.timeout(600_000);
    const { faults, sent } = await fuzz({ server, messages: MESSAGES, seed: SEED });
    assert.deepEqual(faults, []);
    assert.equal(sent, MESSAGES);
  });

  it('that stops in the middle of a request ends the server', async () => {
    const scratch = new Scratch();
    const raw = new RawServer(server);
    try {
      scratch.write('a.txt', 'The council approved 1,250 homes in Northdale in 2024.\n'.repeat(2000));
      await raw.begin(URI.file(scratch.folder).toString());
      const { bytes } = message({ id: 1, method: 'crosscheck/comparison' }, 1);
      raw.send(bytes);
      raw.send(bytes.subarray(0, 30));
      await raw.hangUp();
      assert.equal(typeof raw.exit, 'number', raw.stderr);
    } finally {
      raw.end();
      scratch.remove();
    }
  });
});
