// npm run bench [-- --json --sizes 100,1000 --runs N --edits N]: builds server and bench into out/, and measures.
import { runBeside } from './beside.mjs';

process.exit(await runBeside('test/bench/bench.ts', 'bench', process.argv.slice(2)));
