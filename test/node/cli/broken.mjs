import assert from 'node:assert/strict';
import test from 'node:test';
import { STORE } from './install.mjs';

const HUGE = Buffer.alloc(10_000_000, 'a');
const BINARY = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
const LATIN_1 = Buffer.from('{"title":\n"caf\xe9"}', 'latin1');
const UTF_16 = Buffer.from('\ufeff{"version":1}', 'utf16le');
const HALF = '{"version":1,\n "topics": [';

/** What is in a file, and what is said of it. */
const BROKEN = {
  empty: ['', /is empty: check that it was saved/u],
  blank: [' \n\t\n', /is empty: check that it was saved/u],
  binary: [BINARY, /binary file: give a text file/u],
  'Latin-1': [LATIN_1, /not written in UTF-8 \(see line 2\): save it as UTF-8/u],
  'UTF-16': [UTF_16, /UTF-16: save it as UTF-8/u],
  '10 MB': [HUGE, /10\.0 MB: no more than 5 MB are read/u],
  half: [HALF, /:2:13 is not JSON: .*cut off/u],
};
const COMMANDS = ['validate', 'lint', 'render', 'jsonld', 'import', 'estimate'];

export function testBroken({ run, write }) {
  const order = () => write('order.json', '{"total":"9.00","placedAt":"2026-10-31T12:00:00Z"}');

  for (const [what, [content, said]] of Object.entries(BROKEN))
    test(`a document that is ${what} is told to be so by every command`, () => {
      const file = write(`broken-${what}.json`, content);
      for (const command of COMMANDS) {
        const args = [command, file, ...(command === 'estimate' ? ['--order', order()] : [])];
        // Whoever asks for JSON gets JSON.
        const isJson = command === 'validate' || command === 'lint';
        const { status, stdout, stderr } = run(...args, ...(isJson ? ['--json'] : []));
        const text = isJson ? JSON.stringify(JSON.parse(stdout)) : stdout + stderr;
        assert.equal(status, 1, command);
        assert.match(text, said, command);
        assert.match(text, new RegExp(`broken-${what}\\.json`, 'u'), command);
        assert.doesNotMatch(stderr, /\n\s+at /u, command);
      }
      assert.match(run('estimate', STORE, '--order', file).stderr, said);
    });

  test('a broken page is told to be so', () => {
    for (const [what, [content, said]] of Object.entries(BROKEN)) {
      if (what === 'half') continue; // there is no half of a page
      const { status, stderr } = run('import', write(`broken-${what}.html`, content));
      assert.equal(status, 1, what);
      assert.match(stderr, said);
    }
  });

  test('a page without a single answer is told to be so', () => {
    for (const [name, content] of Object.entries({
      'blank.html': '<!doctype html><title>Shop</title><nav><a href="/">Home</a></nav>',
      'table.csv': 'a,b\n1,2\n',
      'other.json': '{"hello":"world"}',
    })) {
      const { status, stderr } = run('import', write(name, content));
      assert.equal(status, 1, name);
      assert.match(stderr, new RegExp(name.replace('.', '\\.'), 'u'));
      assert.doesNotMatch(stderr, /\n\s+at /u);
    }
  });
}
