import * as assert from 'node:assert/strict';
import { importFault } from '../../../scripts/lint-floors.mjs';

const allowed = (from: string, specifier: string): void =>
  assert.equal(importFault(from, specifier), null, `${from} may import ${specifier}`);
const forbidden = (from: string, specifier: string): void =>
  assert.notEqual(importFault(from, specifier), null, `${from} must not import ${specifier}`);

describe('the floors of the house', () => {
  it('let a file import from its own floor and from below', () => {
    allowed('server/src/engine/compare/gates.ts', '../claim/slots');
    allowed('server/src/engine/text/lines.ts', './blocks');
    allowed('server/src/engine/text/lines.ts', '../report');
    allowed('server/src/features/hover.ts', '../engine/report');
    allowed('server/src/server.ts', './features/hover');
    allowed('server/src/cli/main.ts', '../node/read-folder');
    allowed('server/src/cli/main.ts', '../engine');
    allowed('server/src/engine/claim/slots.ts', '../quantity');
  });

  it('let nothing reach up', () => {
    forbidden('server/src/engine/text/lines.ts', '../quantity/figure');
    forbidden('server/src/engine/quantity/scan.ts', '../compare/gates');
    forbidden('server/src/engine/text/lines.ts', '../quantity');
    forbidden('server/src/engine/claim/slots.ts', '../index');
    forbidden('server/src/workspace/pool.ts', '../features/hover');
    forbidden('server/src/features/hover.ts', '../node/read-folder');
    forbidden('server/src/features/hover.ts', '../protocol');
    forbidden('server/src/browser/main.ts', '../node/read-folder');
    forbidden('server/src/node/main.ts', '../cli/main');
  });

  it('keep the rooms of one folder in order', () => {
    allowed('server/src/engine/compare/judging/judge.ts', '../values/values');
    allowed('server/src/engine/compare/sources.ts', './judging/judge');
    allowed('server/src/engine/claim/slots/kind.ts', '../../quantity/parts/figure');
    forbidden('server/src/engine/compare/values/values.ts', '../judging/judge');
    forbidden('server/src/engine/compare/judging/judge.ts', '../sources');
    forbidden('server/src/engine/quantity/date/years.ts', '../number/digits');
    forbidden('server/src/engine/quantity/parts/tokens.ts', '../../claim/sentence/clause');
  });

  it('keep Node, VS Code and LSP where they belong', () => {
    allowed('server/src/node/main.ts', 'node:fs');
    forbidden('server/src/workspace/pool.ts', 'node:fs');
    forbidden('server/src/engine/index.ts', 'path');
    forbidden('client/src/extension.ts', 'node:path');
    forbidden('server/src/features/hover.ts', 'vscode');
    allowed('server/src/features/hover.ts', 'vscode-languageserver');
    forbidden('server/src/engine/compare/gates.ts', 'vscode-languageserver-types');
  });

  it('let the client know shapes, and no analysis', () => {
    allowed('client/src/extension.ts', '../../server/src/protocol');
    allowed('client/src/extension.ts', './views/tree');
    forbidden('client/src/extension.ts', '../../server/src/engine/index');
  });
});
