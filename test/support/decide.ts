import { nodeDecisions } from '../../server/src/node/decision-files';
import { DecisionBook } from '../../server/src/workspace/decisions/decision-book';

/** A program that writes decisions into a folder, as a window does: FOLDER FIGURE... */
const [folder = '', ...figures] = process.argv.slice(2);

async function main(): Promise<void> {
  const told: string[] = [];
  const book = new DecisionBook(nodeDecisions, (message) => told.push(message));
  await book.open([folder]);
  const written: boolean[] = [];
  for (const figure of figures) {
    const place = { path: 'a.txt', before: 'it was', figure, after: '' };
    written.push(await book.add(folder, { decision: 'accepted', figure: place, others: [], decided: null }));
  }
  process.stdout.write(JSON.stringify({ written, told }));
}

void main();
