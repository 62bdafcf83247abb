import json from '@eslint/json';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './scripts/lint-floors.mjs';

/** What would make the engine's answer depend on more than its arguments. */
const impure = ['process', 'console', 'globalThis', 'performance', 'setTimeout', 'setInterval', 'setImmediate'];

/** Ways to other machines, in a browser and in Node. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
/** A call takes so many arguments, and a hostile list is longer. */
const spreading = {
  selector: "CallExpression[callee.property.name='push'] > SpreadElement",
  message: 'A list of any length does not fit among the arguments of a call: push one after another.',
};
const networkModules = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'child_process'];

export default defineConfig(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'package-lock.json', 'test/corpus/', 'test/pages/'] },
  {
    // of a word that stands in a table twice only the last entry would count
    files: ['**/*.json'],
    plugins: { json },
    language: 'json/json',
    extends: ['json/recommended'],
  },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house },
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/floors': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-control-regex': 'off', // sources may hold any character, and we make them inert
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off', // wink-nlp's helpers are typed as methods and passed as values
    },
  },
  {
    // JavaScript is typed by comments, and the parser sees no casts in them
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    // nothing leaves the machine; a connection to the client is the library's, over what the client opened
    files: ['client/**/*.ts', 'server/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-imports': ['error', ...networkModules.flatMap((name) => [name, `node:${name}`])],
      'no-restricted-syntax': ['error', spreading],
    },
  },
  {
    files: ['server/src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure, ...network],
      'no-restricted-syntax': [
        'error',
        spreading,
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The engine has no clock.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The engine has no clock.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The engine is deterministic.',
        },
      ],
    },
  },
  {
    // stdout belongs to the protocol; what is to be said goes through the connection
    files: ['server/src/{features,workspace,browser}/**/*.ts', 'server/src/*.ts', 'client/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // describe and it return what nobody waits for; a missing element is a failed test anyhow
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
