import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';

/** Rounds between two lines of progress. */
const TOLD_EVERY = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    messages: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    /** Megabytes of the server's heap at most. */
    heap: { type: 'string' },
  },
});

async function main(): Promise<number> {
  const { messages, seed, heap } = values;
  console.log(`${messages} messages, seed ${seed}${heap === undefined ? '' : `, a heap of ${heap} MB`}`);
  let rounds = 0;
  const { faults, sent, answered } = await fuzz({
    server: positionals[0] ?? '',
    messages: Number(messages),
    seed: Number(seed),
    execArgv: heap === undefined ? [] : [`--max-old-space-size=${heap}`],
    progress: (done, mb) => {
      rounds += 1;
      if (rounds % TOLD_EVERY === 0) console.log(`${done} sent, ${mb === null ? '?' : mb} MB`);
    },
  });
  console.log(`${sent} sent, ${answered} answered, ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
  return faults.length === 0 ? 0 : 1;
}

void main().then((code) => process.exit(code));
