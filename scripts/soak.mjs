// npm run soak [-- --minutes N --seed S --documents N --json]: builds the server into out/, and works with it for long.
import { runBeside } from './beside.mjs';

process.exit(await runBeside('test/soak/main.ts', 'soak', process.argv.slice(2)));
