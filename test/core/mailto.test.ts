import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailtoLink, type Mail } from '../../src/core/mailto.js';

const MAX = 1600;
const mail = (more: Partial<Mail>): Mail => ({ to: 'help@shop.example', subject: '', body: '', ...more });
const PREFIX = mailtoLink(mail({})).href.length;

/** What a mail program reads: the recipient, and each header with its decoded value. */
function read(href: string) {
  const { protocol, pathname, searchParams, hash } = new URL(href.replaceAll('+', '%2B'));
  expect([protocol, hash]).to.deep.equal(['mailto:', '']);
  return { to: decodeURIComponent(pathname), headers: [...searchParams] };
}
const bodyOf = (href: string) => read(href).headers[1]![1].replaceAll('\r\n', '\n');

describe('mailtoLink', () => {
  it('is written out', () =>
    expect(
      mailtoLink({ to: 'help@shop.example', subject: 'Order 5 & more', body: 'Hi,\n50 % é' }),
    ).to.deep.equal({
      href: 'mailto:help@shop.example?subject=Order%205%20%26%20more&body=Hi%2C%0D%0A50%20%25%20%C3%A9',
      fits: true,
      rest: '',
    }));

  for (const [what, end] of [
    ['\\n', 'a\nb'],
    ['\\r\\n', 'a\r\nb'],
    ['\\r', 'a\rb'],
  ] as const)
    it(`writes ${what} as %0D%0A`, () =>
      expect(mailtoLink(mail({ body: end })).href).to.match(/&body=a%0D%0Ab$/u));

  describe('lets nothing in', () => {
    const headers = (subject: string) => [
      ['subject', subject],
      ['body', 'Hi'],
    ];
    const cases: [what: string, input: Partial<Mail>, to: string, subject: string][] = [
      [
        'a line break in the subject',
        { subject: 'a\r\nBcc: b@evil.example' },
        'help@shop.example',
        'a Bcc: b@evil.example',
      ],
      ['other line ends there', { subject: 'a\u2028b\u0085c\u2029d\ne' }, 'help@shop.example', 'a bc d e'],
      ['control characters there', { subject: 'a\0b\u001b[31m' }, 'help@shop.example', 'ab[31m'],
      [
        'a header in the subject',
        { subject: 'a&bcc=b@evil.example' },
        'help@shop.example',
        'a&bcc=b@evil.example',
      ],
      ['an end of the address in the subject', { subject: 'a#b?c' }, 'help@shop.example', 'a#b?c'],
      ['what is encoded already', { subject: '%0D%0ABcc:' }, 'help@shop.example', '%0D%0ABcc:'],
      [
        'a header in the recipient',
        { to: 'a@b.example?bcc=c@evil.example&x=y' },
        'a@b.example?bcc=c@evil.example&x=y',
        '',
      ],
      ['a line break in the recipient', { to: 'a@b.example\r\nBcc: c' }, 'a@b.exampleBcc:c', ''],
      ['a second recipient', { to: 'a@b.example,c@evil.example' }, 'a@b.example,c@evil.example', ''],
    ];
    for (const [what, input, to, subject] of cases) {
      it(what, () => {
        const { href } = mailtoLink(mail({ body: 'Hi', ...input }));
        expect(read(href)).to.deep.equal({ to, headers: headers(subject) });
        expect(href).not.to.match(/[\r\n,#]|\?.*\?|%0[AD].*&body|@.*@.*\?/u);
      });
    }
  });

  describe('holds 1,600 characters and no more', () => {
    const room = MAX - PREFIX;
    const cases: [what: string, body: string, kept: string][] = [
      ['exactly', 'a'.repeat(room), 'a'.repeat(room)],
      ['one more, in one word', 'a'.repeat(room + 1), 'a'.repeat(room)],
      ['one more word', `${'a'.repeat(room - 4)} b`, `${'a'.repeat(room - 4)} b`],
      ['half a word more', `${'a'.repeat(room - 4)} bc`, `${'a'.repeat(room - 4)} `],
      ['a word that ends where the room does', `x ${'a'.repeat(room - 4)} b`, `x ${'a'.repeat(room - 4)}`],
      ['one more line', `${'a'.repeat(room - 7)}\nb`, `${'a'.repeat(room - 7)}\nb`],
      ['half a line break', `${'a'.repeat(room - 5)}\nb`, 'a'.repeat(room - 5)],
      ['Arabic, by words', 'شكرا جزيلا '.repeat(100), ''],
      ['Arabic, in one word', 'ش'.repeat(400), 'ش'.repeat(Math.floor(room / 6))],
      [
        'Chinese, without spaces',
        '订单错误'.repeat(100),
        '订单错误'.repeat(100).slice(0, Math.floor(room / 9)),
      ],
      ['emoji, never halved', '🎁'.repeat(200), '🎁'.repeat(Math.floor(room / 12))],
      ['families, never parted', '👩‍👩‍👧‍👦'.repeat(60), '👩‍👩‍👧‍👦'.repeat(Math.floor(room / 75))],
      ['letters with their accents', 'e\u0301'.repeat(300), 'e\u0301'.repeat(Math.floor(room / 7))],
      ['one sign that is longer than all', `a${'\u0301'.repeat(2000)}`, ''],
    ];
    for (const [what, body, kept] of cases) {
      it(what, () => {
        const { href, fits, rest } = mailtoLink(mail({ body }));
        expect(href.length).to.be.at.most(MAX);
        if (kept || fits) expect(bodyOf(href)).to.equal(kept);
        expect([fits, bodyOf(href) + rest]).to.deep.equal([kept === body, body]);
      });
    }
    it('ends Arabic between words', () =>
      expect(bodyOf(mailtoLink(mail({ body: 'شكرا جزيلا '.repeat(100) })).href)).to.match(
        /(?:شكرا|جزيلا) ?$/u,
      ));
  });

  it('puts a subject that is too long in full above the body', () => {
    const subject = 'Wrong colour '.repeat(60).trim();
    const { href, fits } = mailtoLink(mail({ subject, body: 'Hi' }));
    const [title, body] = read(href).headers.map(([, value]) => value);
    expect(subject.startsWith(`${title!} `)).to.equal(true);
    expect([fits, body]).to.deep.equal([true, `${subject}\r\n\r\nHi`]);
  });

  it('loses nothing, whatever is written', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constantFrom(' ', '\n', '\r\n', '\ud83d')),
        ),
        fc.integer({ min: 1, max: 30 }),
        (subject, parts, times) => {
          const body = parts.join('').repeat(times);
          const { href, fits, rest } = mailtoLink(mail({ subject, body }));
          expect(href.length).to.be.at.most(MAX);
          const whole = bodyOf(href) + rest;
          const plain = body
            .toWellFormed()
            .replace(/\r\n?/gu, '\n')
            .replace(/[^\P{Cc}\n\t]/gu, '');
          expect(whole.endsWith(plain)).to.equal(true);
          expect([fits, rest.isWellFormed()]).to.deep.equal([rest === '', true]);
          expect(read(href).headers.map(([name]) => name)).to.deep.equal(['subject', 'body']);
        },
      ),
      { numRuns: 300 },
    ));

  it('is quick with a long text', () => {
    const start = performance.now();
    mailtoLink(mail({ subject: 'word '.repeat(1e5), body: 'a'.repeat(1e6) }));
    expect(performance.now() - start).to.be.below(1000);
  });
});
