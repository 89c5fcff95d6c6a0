import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { redact } from '../../src/core/redact.js';

describe('redact', () => {
  const replaced: Record<string, [text: string, left: string][]> = {
    'e-mail addresses': [
      ['jane@shop.example', '[email]'],
      ['Jane.Doe+orders@mail.shop.example', '[email]'],
      ['mail me at jane@shop.example, please', 'mail me at [email], please'],
      ['<jane@shop.example>', '<[email]>'],
      ['mailto:jane@shop.example?subject=5', 'mailto:[email]?subject=5'],
      ['email=jane%40shop.example&order=5', 'email=[email]&order=5'],
      ['a@b.example;c@d.example', '[email];[email]'],
      ["o'brien@shop.example", '[email]'],
      ['jörg@müller.example', '[email]'],
      ['иван@почта.рф', '[email]'],
      ['jane＠shop.example', '[email]'],
      ['我的邮箱jane@shop.example没收到', '我的邮箱[email]没收到'],
      ['jane2125550199@shop.example', '[email]'],
      ['jane@localhost', '[email]'],
    ],
    'telephone numbers': [
      ['+1 212 555 0199', '[phone]'],
      ['+12125550199', '[phone]'],
      ['+1 (212) 555-0199', '[phone]'],
      ['call (212) 555-0199 now', 'call [phone] now'],
      ['212-555-0199', '[phone]'],
      ['212.555.0199', '[phone]'],
      ['2125550199', '[phone]'],
      ['1-800-555-0199', '[phone]'],
      ['+33 6 12 34 56 78', '[phone]'],
      ['+33 (0)6 12 34 56 78', '[phone]'],
      ['06 12 34 56 78', '[phone]'],
      ['06.12.34.56.78', '[phone]'],
      ['06/12/34/56/78', '[phone]'],
      ['0612345678', '[phone]'],
      ['06\u00a012\u202f34\u00a056\u00a078', '[phone]'],
      ['0033612345678', '[phone]'],
      ['00 33 6 12 34 56 78', '[phone]'],
      ['07700 900123', '[phone]'],
      ['020 7946 0958', '[phone]'],
      ['030 / 1234567', '[phone]'],
      ['0151 23456789', '[phone]'],
      ['600 123 456', '[phone]'],
      ['11 91234-5678', '[phone]'],
      ['98765 43210', '[phone]'],
      ['13812345678', '[phone]'],
      ['\u202a+971 50 123 4567\u202c', '\u202a[phone]\u202c'],
      ['٠٦١٢٣٤٥٦٧٨', '[phone]'],
      ['+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', '[phone]'],
      ['०९८७६५४३२१०', '[phone]'],
      ['０６－１２３４－５６７８', '[phone]'],
      ['0612345678 0698765432', '[phone] [phone]'],
      ['0612345678/0698765432', '[phone]/[phone]'],
      ['order 10042 0612345678', 'order 10042 [phone]'],
      ['10042 (212) 555-0199', '10042 [phone]'],
      ['tel:0612345678', 'tel:[phone]'],
      ['#10042 212-555-0199', '#10042 [phone]'],
      ['2026-11-26 212-555-0199', '2026-11-26 [phone]'],
    ],
    'card numbers': [
      ['4111111111111111', '[card]'],
      ['4111 1111 1111 1111', '[card]'],
      ['4111-1111-1111-1111', '[card]'],
      ['4111 1111 1111 1112', '[card]'],
      ['5555 5555 5555 4444', '[card]'],
      ['3782 822463 10005', '[card]'],
      ['6011000990139424', '[card]'],
      ['6304000000000000000', '[card]'],
      ['2221 0000 0000 0009', '[card]'],
      ['#4111111111111111', '#[card]'],
      ['card 4111 1111 1111 1111 12/27 123', 'card [card] 12/27 123'],
      ['order 10042 4111 1111 1111 1111', 'order 10042 [card]'],
      ['+1 212 555 0199 4111 1111 1111 1111', '[phone] [card]'],
      ['٤١١١ ١١١١ ١١١١ ١١١١', '[card]'],
    ],
  };
  for (const [title, cases] of Object.entries(replaced)) {
    describe(`takes out ${title}`, () => {
      for (const [text, left] of cases) it(text, () => expect(redact(text)).to.equal(left));
    });
  }

  describe('leaves', () => {
    for (const text of [
      '',
      'where is my order',
      'order 10042',
      'order #1234567890',
      '# 1234567890',
      'n° 2125550199',
      'ORD-2026-0042-1234567',
      'FR2125550199',
      'order_2125550199',
      '12345678',
      '000012345',
      '402-1234567-1234567',
      '2026',
      '2025 2026',
      '2023 2024 2025 2026',
      '2026-11-26',
      '26/11/2026 26.11.2026',
      'order 10 2026-11-26',
      '2026-11-26 10',
      '4111111111111112',
      '1111 1111 1111 1111',
      '$149.00',
      '149.00 or 1,299.00',
      '149.00-199.00 €',
      '1 234 567,00 €',
      '100 000 000 ₫',
      '1.250.000.000 đ',
      '1.5 %',
      '24 h, 7/7',
      '2 @ 10.50',
      '2@10.50',
      '@shop',
      '@',
      'size 36 38 40 42',
      '٢٠٢٦',
      '1Z999AA10123456784',
      'a\u0000b',
    ])
      it(JSON.stringify(text), () => expect(redact(text)).to.equal(text));
  });

  it('finds a number whatever is written around it', () =>
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        for (const [secret, word] of [
          ['jane@shop.example', '[email]'],
          ['+1 212 555 0199', '[phone]'],
          ['4111 1111 1111 1111', '[card]'],
        ] as const)
          expect(redact(`${before} ${secret} ${after}`)).to.equal(`${before} ${word} ${after}`);
      }),
    ));

  it('has nothing more to take out of what it left', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '0',
            '1',
            '4',
            '12',
            '555',
            '0199',
            '1111',
            ' ',
            '-',
            '.',
            '/',
            '+',
            '(',
            ')',
            '@',
            'a',
          ),
        ),
        (parts) => {
          const once = redact(parts.join(''));
          expect(redact(once)).to.equal(once);
        },
      ),
      { numRuns: 1000 },
    ));

  for (const [what, unit] of Object.entries({
    digits: '1',
    'digits apart': '1 ',
    'digits far apart': '1    -',
    'long groups': `${'1'.repeat(59)} `,
    letters: 'a',
    'signs of an address': '%40',
    'at signs': '@',
    addresses: 'a@b ',
    brackets: '(1) ',
    'halves of dates': '2026-1-',
    'plus signs': '+(',
  }))
    it(`is quick with many ${what}`, () => {
      const start = performance.now();
      redact(unit.repeat(40_000 / unit.length));
      expect(performance.now() - start).to.be.below(1500);
    });
});
