// What VS Code loads as `extensionTestsPath`: runs a suite of out/ and writes the tally, the output and the version.
const { writeFileSync, appendFileSync } = require('node:fs');
const path = require('node:path');

/** @returns {Promise<void>} rejects where a test failed, so that VS Code ends with a failing code */
exports.run = async () => {
  const vscode = require('vscode');
  const {
    CROSSCHECK_TALLY: tallyFile = '',
    CROSSCHECK_OUTPUT: outputFile = '',
    CROSSCHECK_SUITE: suite = '',
  } = process.env;
  const print = (/** @type {string} */ line) => appendFileSync(outputFile, `${line}\n`);
  print(`${vscode.env.appName} ${vscode.version}, extension host on Node ${process.versions.node}`);
  const { runSuite } = await import(path.join(__dirname, '../support/run-suite.mjs'));
  try {
    const tally = await runSuite(suite, print);
    writeFileSync(tallyFile, JSON.stringify(tally));
    if (tally.failed > 0) throw new Error(`${tally.failed} failed`);
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
};
