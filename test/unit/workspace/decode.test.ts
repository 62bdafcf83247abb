import * as assert from 'node:assert/strict';
import { decode, unifyLineEnds } from '../../../server/src/workspace/decode';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

describe('decode', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(decode(bytes('Zürich 12 %')), { kind: 'text', text: 'Zürich 12 %', encoding: 'utf-8' });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], '12 %')), { kind: 'text', text: '12 %', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its byte order mark, in both orders', () => {
    const little = Buffer.from('\ufeff£40m', 'utf16le');
    assert.deepEqual(decode(little), { kind: 'text', text: '£40m', encoding: 'utf-16le' });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { kind: 'text', text: '£40m', encoding: 'utf-16be' });
  });

  it('reads what is no UTF-8 as windows-1252', () => {
    const decoded = decode(bytes('cost ', [0x80], '40 ', [0x97], ' about ', [0xa3], '35'));
    assert.deepEqual(decoded, { kind: 'text', text: 'cost €40 — about £35', encoding: 'windows-1252' });
  });

  it('takes NUL bytes, and control characters in what is no UTF-8, for binary data', () => {
    for (const one of [bytes('12', [0], '%'), bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a, 0xff])]) {
      assert.deepEqual(decode(one), { kind: 'skipped', reason: 'binary data, not text' });
    }
  });

  it('skips what is empty or blank', () => {
    for (const text of ['', ' \r\n\t\n', '\ufeff']) {
      assert.deepEqual(decode(bytes(text)), { kind: 'skipped', reason: 'empty' });
    }
  });

  it('skips UTF-16 that breaks off', () => {
    assert.equal(decode(bytes([0xff, 0xfe, 0x31])).kind, 'skipped');
  });

  it('makes mixed line ends those of the majority, as VS Code does', () => {
    assert.equal(unifyLineEnds('a\r\nb\r\nc\nd'), 'a\r\nb\r\nc\r\nd');
    assert.equal(unifyLineEnds('a\r\nb\nc\nd'), 'a\nb\nc\nd');
    assert.equal(unifyLineEnds('a\r\nb\nc'), 'a\nb\nc', 'LF where the count is equal');
    assert.equal(unifyLineEnds('a\rb\rc\n'), 'a\r\nb\r\nc\r\n', 'a lone CR counts as a carriage return');
    for (const pure of ['a\nb\n', 'a\r\nb\r\n', 'a']) assert.equal(unifyLineEnds(pure), pure);
  });
});
