import { expect } from '@open-wc/testing';
import en from '../../locales/en.js';
import { factNames, fillFacts, formatFact, type FactContext } from '../../src/core/facts.js';
import { parseDocument } from '../../src/core/read-document.js';
import faq from '../../demo/store/faq.json';

/** Policy and support of the demo's store. */
const context: FactContext = { document: parseDocument(faq), locale: 'en', words: en };

describe('fillFacts', () => {
  describe('knows no fact', () => {
    for (const name of [
      'cancellation',
      'cancellation.windows',
      'cancellation.window.us',
      'cancellation.window.number.number',
      'modification.fee',
      'delivery',
      'delivery.zones',
      'delivery.transit',
      'delivery.mars.transit',
      'delivery.us.rate',
      'returns.reasons',
      'support.phone',
      'support.email.number.x',
      'policy.currency',
      'constructor',
      '__proto__.window',
      '.number',
      '.',
    ])
      it(name, () => expect(formatFact(name, context)).to.equal(undefined));
    it('of a document without policy and support, or with nothing but their addresses', () => {
      for (const document of [{}, { policy: 'policy.json', support: 'support.json' }])
        for (const name of ['cancellation.window', 'delivery.handling', 'returns.days', 'support.email'])
          expect(formatFact(name, { document, locale: 'en', words: en })).to.equal(undefined);
    });
  });

  describe('replaces each fact of a text', () => {
    const cases: [text: string, filled: string, unknown?: string[]][] = [
      ['', ''],
      ['No facts { here } $& }}', 'No facts { here } $& }}'],
      ['In {{returns.days}}!', 'In 30 days!'],
      ['{{ returns.days }} {{\treturns.days\n}}', '30 days 30 days'],
      ['{{returns.days}}{{returns.days.number}}', '30 days30'],
      ['{{{returns.days}}}', '{30 days}'],
      ['{{retruns.days}} {{returns.days}} {{x}}', '{{retruns.days}} 30 days {{x}}', ['retruns.days', 'x']],
      ['{{x}} {{x}}', '{{x}} {{x}}', ['x', 'x']],
      ['{{}} {{ }} {{returns days}} {{returns.days}', '{{}} {{ }} {{returns days}} {{returns.days}'],
    ];
    for (const [text, filled, unknown = []] of cases) {
      it(JSON.stringify(text), () => {
        const told: string[] = [];
        expect(fillFacts(text, context, (name) => told.push(name))).to.equal(filled);
        expect(told).to.deep.equal(unknown);
        expect(fillFacts(text, context)).to.equal(filled);
      });
    }
    it('are named in order', () =>
      expect(factNames('{{a}} {{ b.c }} {{ }} {{a}}')).to.deep.equal(['a', 'b.c', 'a']));
    for (const part of ['{', '{{', '{{ ', '{{a', '{{a ', '{{a}', '}', '{{x}}', ' '])
      it(`100 kB of ${JSON.stringify(part)} take linear time`, () => {
        const start = performance.now();
        fillFacts(`{{${part.repeat(100_000 / part.length)}`, context);
        expect(performance.now() - start).to.be.below(1000);
      });
  });
});
