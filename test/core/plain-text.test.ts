import { expect } from '@open-wc/testing';
import { plainText } from '../../src/core/plain-text.js';

describe('plainText', () => {
  const cases: [what: string, markdown: string, expected: string][] = [
    [
      'leaves plain words alone',
      'Envoyez-nous 2 photos, s’il vous plaît : c’est 1,5 %.',
      'Envoyez-nous 2 photos, s’il vous plaît : c’est 1,5 %.',
    ],
    ['says nothing for nothing', ' \n ', ''],
    ['joins paragraphs', 'One.\n\nTwo.', 'One. Two.'],
    ['drops the marks of emphasis', '**Bold**, _soft_ and ~~gone~~', 'Bold , soft and gone'],
    ['drops the marks of code', 'Type `npm ci`', 'Type npm ci'],
    ['drops the marks of headings', '# One\n### Two\nC# stays', 'One Two C# stays'],
    ['drops the marks of lists', '- a\n* b\n  + c\n1. d\n23) e', 'a b c d e'],
    ['keeps a dash within a line', 'a - b', 'a - b'],
    ['keeps a number that starts no list', '2026 was good. 5-10 days', '2026 was good. 5-10 days'],
    ['drops the marks of quotes', '> said', 'said'],
    ['drops the lines of tables', '| a | b |', 'a b'],
    ['keeps the words of links', 'See [our policy](https://a.example/b) now', 'See our policy now'],
    ['drops the titles of links', '[a](https://b.example "the title") c', 'a c'],
    ['drops addresses with brackets', '[a](https://b.example/c_(d)) e', 'a e'],
    ['keeps the descriptions of images', '![a red shoe](shoe.png)', 'a red shoe'],
    ['keeps words in brackets', 'a (b) [c] d', 'a (b) c d'],
    ['drops HTML tags', '<p class="x">a<br>b</p><!-- c -->', 'a b'],
    ['takes a smaller-than sign for one', 'a < b, but c > d', 'a < b, but c > d'],
    ['leaves facts to others', '{{returns.days}}', '{{returns.days}}'],
  ];
  for (const [what, markdown, expected] of cases) {
    it(what, () => expect(plainText(markdown)).to.equal(expected));
  }

  for (const part of [
    '<',
    '[',
    '](',
    '](a',
    '](a ',
    '](a(b)',
    '(b)',
    '](a](b)',
    '`',
    '**',
    '1. ',
    '\n- ',
    ' ',
    '<a ',
    '![](',
  ])
    it(`reads 100 kB of ${JSON.stringify(part)} in linear time`, () => {
      const start = performance.now();
      plainText(part.repeat(100_000 / part.length));
      expect(performance.now() - start).to.be.below(1000);
    });
});
