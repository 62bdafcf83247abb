// npm run fuzz [-- --messages N --seed S --heap MB]: builds the server into out/, and sends it random traffic.
import { runBeside } from './beside.mjs';

process.exit(await runBeside('test/fuzz/main.ts', 'fuzz', process.argv.slice(2)));
