// The floors of the house (CONTRIBUTING.md) as a lint rule: what a file may import follows from where it stands.
import path from 'node:path';
import { isBuiltin } from 'node:module';

/**
 * Lowest first. A file imports from its own floor and from floors below it. A floor is a path prefix under the root;
 * of several that fit, the longest counts.
 */
const floors = [
  [...['report', 'recent', 'steps'].map((name) => `server/src/engine/${name}.ts`), 'server/src/engine/data/'],
  ['server/src/engine/packing/'],
  ['server/src/engine/text/'],
  ...rooms('server/src/engine/quantity/', [['parts'], ['number', 'date'], ['unit', 'no-claim']]),
  ...rooms('server/src/engine/claim/', [['sentence'], ['measure'], ['lending', 'names'], ['slots'], ['no-claim']]),
  ...rooms('server/src/engine/compare/', [
    ['values'],
    ['likeness', 'origins'],
    ['arithmetic'],
    ['judging'],
    ['pairing'],
    ['others'],
    ['index', 'relations'],
    ['topics'],
  ]),
  ['server/src/engine/'],
  ['server/src/workspace/'],
  ['server/src/features/'],
  ['server/src/'],
  ['server/src/node/', 'server/src/browser/'],
  ['server/src/cli/'],
];

/**
 * The floors of one folder: its rooms, lowest first, and above them the files that stand in the folder itself.
 * @param {string} folder @param {string[][]} levels
 */
function rooms(folder, levels) {
  return [...levels.map((level) => level.map((room) => `${folder}${room}/`)), [folder]];
}

/** What the client knows of the server: the shapes that cross the wire. */
const contracts = ['server/src/protocol.ts', 'server/src/engine/report.ts'];
const mayUseNode = ['server/src/node/', 'server/src/cli/', 'test/', 'scripts/'];
const lspFloors = ['server/src/features/', 'server/src/', 'server/src/node/', 'server/src/browser/'];

/** @param {string} file */
function place(file) {
  let found = { level: -1, prefix: '' };
  floors.forEach((prefixes, level) => {
    for (const prefix of prefixes) {
      if (file.startsWith(prefix) && prefix.length > found.prefix.length) found = { level, prefix };
    }
  });
  return found;
}

/**
 * @param {string} from the importing file, relative to the root
 * @param {string} specifier as written
 * @returns {string | null} what is wrong
 */
export function importFault(from, specifier) {
  if (!specifier.startsWith('.')) return packageFault(from, specifier);
  const target = withExtension(path.posix.join(path.posix.dirname(from), specifier));
  if (from.startsWith('client/')) {
    return target.startsWith('client/') || contracts.includes(target)
      ? null
      : `the client knows of the server only ${contracts.join(' and ')}`;
  }
  if (!from.startsWith('server/')) return null;
  if (!target.startsWith('server/')) return 'the server imports nothing from outside server/';
  const here = place(from);
  const there = place(target);
  if (there.level < here.level || there.prefix === here.prefix) return null;
  return `${here.prefix} imports only from floors below it, not from ${there.prefix}`;
}

/** @param {string} from @param {string} specifier */
function packageFault(from, specifier) {
  if (isBuiltin(specifier) && !mayUseNode.some((prefix) => from.startsWith(prefix))) {
    return 'Node modules are used only in server/src/node, server/src/cli and tests';
  }
  if (specifier === 'vscode' && from.startsWith('server/')) return 'the server knows nothing of VS Code';
  if (specifier.startsWith('vscode-languageserver') && from.startsWith('server/')) {
    return lspFloors.includes(place(from).prefix) ? null : 'LSP begins at server/src/features';
  }
  return null;
}

/** The file that a specifier without extension means; a floor's folder stands for the index in it. */
function withExtension(/** @type {string} */ target) {
  if (floors.flat().includes(`${target}/`)) return `${target}/index.ts`;
  return path.posix.extname(target) === '' ? `${target}.ts` : target;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{fault}} ({{specifier}})' } },
  create(context) {
    const from = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    /** @param {{ source?: import('estree').Node | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const fault = importFault(from, source.value);
      if (fault) context.report({ node: source, messageId: 'fault', data: { fault, specifier: source.value } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { rules: { floors: rule } };
