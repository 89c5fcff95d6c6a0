import { ChatError } from '../../src/adapters/chat/chat.js';

/** What a promise was rejected with; it must be one of our errors. */
export async function failure(promise: Promise<unknown>): Promise<ChatError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ChatError) return error;
    throw error;
  }
  throw new Error('It should have failed.');
}

/** Everything that can be done now is done. */
export const settled = () => new Promise((done) => setTimeout(done));

/** What a merchant's file, or someone in between, may put in the place of an id. */
export const HOSTILE = [
  '../../evil',
  '..',
  '.',
  '//evil.example',
  '/evil.example',
  '\\\\evil.example',
  'https://evil.example/x.js',
  'javascript:alert(1)',
  'data:text/javascript,alert(1)',
  '@evil.example',
  'x@evil.example',
  'a?b=c',
  'a#b',
  'a&b',
  'a b',
  ' ',
  '',
  'a"onerror="alert(1)',
  "a'b",
  '<script>',
  'a\nb',
  'abc12345\n',
  'a\u0000b',
  'a%2f..%2fb',
  '\u0430bc12345', // Cyrillic a
  '\uFF21bc12345', // full-width A
  'abc1\uFF12345', // full-width 2
  '\u0661\u0662\u0663\u0664\u0665\u0666\u0667', // Arabic digits
  '\u212A'.repeat(8), // Kelvin sign
  '\u202Eabc12345',
  '\uD800',
  'x'.repeat(5000),
];
