import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/core/read-document.js';

/* Everything that can be wrong, one at a time: where it is reported, by which word, and what is left to show. */

const TOPIC = { id: 'sale', label: { fr: 'Vente' } };
const ENTRY = { id: 'one', topic: 'sale', question: 'Un ?', answer: { fr: 'Oui', en: 'Yes' } };
const OTHER = { id: 'two', topic: 'sale', question: 'Deux ?', answer: 'Non' };
const GOOD = { version: 1, defaultLocale: 'fr', topics: [TOPIC], entries: [OTHER] };

type Row = [members: object, path: string, code: string];

/** Each row's members replace those of a right document; `remaining` says what becomes of them. */
function table(name: string, remaining: object, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [members, path, code] of rows) {
      it(`${code} at ${path}: ${JSON.stringify(members).slice(0, 100)}`, () => {
        const { document, problems } = readDocument({ ...GOOD, ...members });
        expect(problems.map((problem) => [problem.path, problem.code])).to.deep.equal([[path, code]]);
        expect(problems[0]?.severity).to.equal('error');
        expect(document).to.deep.equal({ ...GOOD, ...remaining });
      });
    }
  });
}

table('a broken member of the root is left out alone', {}, [
  [{ version: 2 }, '/version', 'invalid-version'],
  [{ version: undefined }, '/version', 'missing-version'],
  [{ $schema: 1 }, '/$schema', 'invalid-$schema'],
  [{ title: '' }, '/title', 'missing-title'],
  [{ title: {} }, '/title', 'invalid-title'],
  [{ title: 5 }, '/title', 'invalid-title'],
  [{ title: ['a'] }, '/title/0', 'invalid-title'],
  [{ intro: { fr: '' } }, '/intro/fr', 'missing-intro'],
  [{ closing: { 'a/b~c': 5 } }, '/closing/a~1b~0c', 'invalid-closing'],
  [{ store: { name: 'A', url: 'javascript:alert(1)' } }, '/store/url', 'invalid-url'],
  [{ store: 'A' }, '/store', 'invalid-store'],
  [{ synonyms: { fr: ['a'] } }, '/synonyms/fr/0', 'invalid-synonyms'],
  [{ synonyms: { fr_FR: [] } }, '/synonyms/fr_FR', 'invalid-synonyms'],
  [{ title: { fr_FR: 'Aide' } }, '/title/fr_FR', 'invalid-title'],
]);

table('without a usable default language, English', { defaultLocale: 'en' }, [
  [{ defaultLocale: undefined }, '/defaultLocale', 'missing-default-locale'],
  [{ defaultLocale: null }, '/defaultLocale', 'missing-default-locale'],
  [{ defaultLocale: 'fr_FR' }, '/defaultLocale', 'invalid-default-locale'],
  [{ defaultLocale: 'en-a' }, '/defaultLocale', 'invalid-default-locale'], // Intl would throw
]);

table('without topics, no entries', { topics: [], entries: [] }, [
  [{ topics: undefined, entries: [] }, '/topics', 'missing-topics'],
  [{ topics: 'sale', entries: [] }, '/topics', 'invalid-topics'],
  [{ topics: [{ id: 'sale' }], entries: [] }, '/topics/0/label', 'missing-label'],
]);
table('without a list of entries, none', { entries: [] }, [
  [{ entries: undefined }, '/entries', 'missing-entries'],
  [{ entries: { one: ENTRY } }, '/entries', 'invalid-entries'],
]);

table('a broken topic is left out alone', {}, [
  [{ topics: [null, TOPIC] }, '/topics/0', 'missing-topic'],
  [{ topics: [TOPIC, { id: 'sale', label: 'Again' }] }, '/topics/1/id', 'duplicate-id'],
  [{ topics: [{ id: 'x' }, TOPIC] }, '/topics/0/label', 'missing-label'],
  [{ topics: [TOPIC, { id: 'x', label: { fr: 1 } }] }, '/topics/1/label/fr', 'invalid-label'],
]);

const entry = (members: object) => ({ entries: [{ ...ENTRY, ...members }, OTHER] });
table('a broken entry is left out alone', {}, [
  [{ entries: [OTHER, OTHER] }, '/entries/1/id', 'duplicate-id'],
  [{ entries: ['one', OTHER] }, '/entries/0', 'invalid-entry'],
  [{ entries: [OTHER, null] }, '/entries/1', 'missing-entry'],
  [entry({ id: undefined }), '/entries/0/id', 'missing-id'],
  [entry({ id: '' }), '/entries/0/id', 'missing-id'],
  [entry({ id: 'a b' }), '/entries/0/id', 'invalid-id'],
  [entry({ id: 7 }), '/entries/0/id', 'invalid-id'],
  [entry({ topic: 'nope' }), '/entries/0/topic', 'unknown-topic'],
  [entry({ question: '' }), '/entries/0/question', 'missing-question'],
  [entry({ answer: undefined }), '/entries/0/answer', 'missing-answer'],
  [entry({ answer: { fr: 5 } }), '/entries/0/answer/fr', 'invalid-answer'],
  [entry({ answer: { fr: 'Oui', en: '' } }), '/entries/0/answer/en', 'missing-answer'],
  [entry({ keywords: 'one' }), '/entries/0/keywords', 'invalid-keywords'],
  [entry({ keywords: ['one', 2] }), '/entries/0/keywords/1', 'invalid-keywords'],
  [entry({ keywords: { fr: 'un' } }), '/entries/0/keywords/fr', 'invalid-keywords'],
  [entry({ updated: '2026-02-30' }), '/entries/0/updated', 'invalid-updated'],
  [entry({ updated: 'yesterday' }), '/entries/0/updated', 'invalid-updated'],
]);

const POLICY = { currency: 'USD', timeZone: 'UTC', calendar: { workingDays: [1, 2] } };
const SPAN = { min: 1, max: 2, unit: 'weeks' };
const ZONE = { id: 'us', countries: ['US'], transit: SPAN };
const REASON = { id: 'x', accepted: true, returnShipping: 'store', resolution: 'none' };
const policy = (members: object) => ({ policy: { ...POLICY, ...members } });
const rule = (members: object) => policy({ cancellation: { rules: [{}, members] } });
const delivery = (members: object) => policy({ delivery: { handling: SPAN, zones: [], ...members } });
const zone = (members: object) => delivery({ zones: [{ ...ZONE, ...members }] });
const reason = (members: object) => policy({ returns: { days: 1, reasons: [{ ...REASON, ...members }] } });
const RULE = '/policy/cancellation/rules/1';

table('a policy with one error is left out whole', {}, [
  [{ policy: 5 }, '/policy', 'invalid-policy'],
  [{ policy: '' }, '/policy', 'missing-policy'],
  [{ policy: null }, '/policy', 'missing-policy'],
  [policy({ currency: 'usd' }), '/policy/currency', 'invalid-currency'],
  [policy({ currency: 'XXZ' }), '/policy/currency', 'invalid-currency'],
  [policy({ timeZone: 'Paris' }), '/policy/timeZone', 'invalid-time-zone'],
  [policy({ calendar: 1 }), '/policy/calendar', 'invalid-calendar'],
  [policy({ calendar: { workingDays: [] } }), '/policy/calendar/workingDays', 'invalid-working-days'],
  [policy({ calendar: { workingDays: [0] } }), '/policy/calendar/workingDays/0', 'invalid-working-days'],
  [policy({ kinds: [{ id: 'a', label: { fr: '' } }] }), '/policy/kinds/0/label/fr', 'missing-label'],
  [policy({ modification: {} }), '/policy/modification/rules', 'missing-rules'],
  [rule({ until: 'P1M' }), `${RULE}/until`, 'invalid-until'],
  [rule({ until: 'PT' }), `${RULE}/until`, 'invalid-until'],
  [rule({ until: '24h' }), `${RULE}/until`, 'invalid-until'],
  [rule({ allowed: 'no' }), `${RULE}/allowed`, 'invalid-allowed'],
  [rule({ fee: { percent: 1.5 } }), `${RULE}/fee/percent`, 'invalid-percent'],
  [rule({ fee: { fixed: '-1' } }), `${RULE}/fee/fixed`, 'invalid-fixed'],
  [rule({ fee: { max: '1,50' } }), `${RULE}/fee/max`, 'invalid-max'],
  [rule({ fee: { base: 'all' } }), `${RULE}/fee/base`, 'invalid-base'],
  [rule({ when: { countries: ['*'] } }), `${RULE}/when/countries/0`, 'invalid-countries'],
  [rule({ when: { minItems: 1.5 } }), `${RULE}/when/minItems`, 'invalid-min-items'],
  [rule({ reason: { fr: '' } }), `${RULE}/reason/fr`, 'missing-reason'],
  [delivery({ cutoff: '24:00' }), '/policy/delivery/cutoff', 'invalid-cutoff'],
  [delivery({ handling: { ...SPAN, max: 0 } }), '/policy/delivery/handling', 'invalid-handling'],
  [delivery({ handling: { ...SPAN, unit: 'months' } }), '/policy/delivery/handling/unit', 'invalid-unit'],
  [zone({ countries: ['us'] }), '/policy/delivery/zones/0/countries/0', 'invalid-countries'],
  [zone({ deliveryDays: [] }), '/policy/delivery/zones/0/deliveryDays', 'invalid-delivery-days'],
  [zone({ freeOver: '149' }), '/policy/delivery/zones/0/freeOver', 'invalid-free-over'],
  [reason({ accepted: 1 }), '/policy/returns/reasons/0/accepted', 'invalid-accepted'],
  [reason({ days: -1 }), '/policy/returns/reasons/0/days', 'invalid-days'],
  [
    reason({ evidence: [{ id: 'front', hint: { '': null } }] }),
    '/policy/returns/reasons/0/evidence/0/hint/',
    'missing-hint',
  ],
  [reason({ resolution: 'gift' }), '/policy/returns/reasons/0/resolution', 'invalid-resolution'],
  [policy({ statutory: [{ id: 'x', countries: [] }] }), '/policy/statutory/0/days', 'missing-days'],
]);

table('broken support settings as a whole', {}, [
  [{ support: false }, '/support', 'invalid-support'],
  [{ support: '' }, '/support', 'missing-support'],
]);

const HOURS = { timeZone: 'UTC', weekly: [{ days: [1], from: '09:00', to: '17:00' }] };
const email = 'a@b.example';
table('a broken support setting is left out alone', { support: { email } }, [
  [{ support: { email, phone: 'call us' } }, '/support/phone', 'invalid-phone'],
  [{ support: { email, intro: { fr: 1 } } }, '/support/intro/fr', 'invalid-intro'],
  [{ support: { email, reply: { min: 'PT1H' } } }, '/support/reply/max', 'missing-max'],
  [{ support: { email, hours: 'never' } }, '/support/hours', 'invalid-hours'],
  [
    { support: { email, hours: { ...HOURS, timeZone: 'Mars' } } },
    '/support/hours/timeZone',
    'invalid-time-zone',
  ],
  [
    { support: { email, hours: { ...HOURS, weekly: [{ ...HOURS.weekly[0], to: '17h' }] } } },
    '/support/hours/weekly/0/to',
    'invalid-to',
  ],
  [{ support: { email, links: [{ label: 'A', url: 'ftp://a' }] } }, '/support/links/0/url', 'invalid-url'],
  [{ support: { email, form: { action: '/send' } } }, '/support/form/action', 'invalid-action'],
  [
    { support: { email, form: { action: 'https://a.example', fields: { email: '' } } } },
    '/support/form/fields/email',
    'missing-fields',
  ],
  [{ support: { email, chat: {} } }, '/support/chat/provider', 'missing-provider'],
  [{ support: { email, claims: ['a b'] } }, '/support/claims/0', 'invalid-claims'],
]);
table('a broken e-mail address, too', { support: { phone: '+1 555 0199' } }, [
  [{ support: { phone: '+1 555 0199', email: 'a@b' } }, '/support/email', 'invalid-email'],
]);
