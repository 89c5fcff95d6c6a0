import { expect } from '@open-wc/testing';
import { loadJson, LoadError, loadParts, resolveSource } from '../../src/adapters/load-document.js';

/* The answers are scripted: see tools/test-routes.mjs. */

const at = (route: string, params: Record<string, string>) =>
  new URL(`${route}?${new URLSearchParams(params).toString()}`, location.origin).href;
const respond = (params: Record<string, string>, path = '/faq.json') => at(`/respond${path}`, params);
const json = (value: unknown) => respond({ body: JSON.stringify(value) });
const never = new AbortController().signal;
const warn = (error: unknown) => {
  console.warn(`[faq] ${String(error)}`);
};

/** A document as its element loads it: the file, then what it keeps in files of their own. */
async function loadDocument(url: string, signal: AbortSignal): Promise<unknown> {
  return loadParts(await loadJson(url, { signal }), url, { signal }, warn);
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('It should have failed.');
}

describe('resolveSource', () => {
  const cases: [
    what: string,
    src: string,
    locales: string[],
    locale: string,
    url: string,
    chosen?: string,
  ][] = [
    ['leaves an address without {locale} alone', 'faq.json', ['fr'], 'en', 'faq.json'],
    ['puts in the exact tag', 'faq.{locale}.json', ['fr', 'fr-CA'], 'fr-CA', 'faq.fr-CA.json', 'fr-CA'],
    ['puts in the language of a region', 'faq.{locale}.json', ['en', 'fr'], 'fr-CA', 'faq.fr.json', 'fr'],
    ['writes it as the list does', 'faq.{locale}.json', ['EN', 'FR'], 'fr', 'faq.FR.json', 'FR'],
    ['takes the first where none serves', 'faq.{locale}.json', ['fr', 'en'], 'de', 'faq.fr.json', 'fr'],
    ['asks for no region unnamed', 'faq.{locale}.json', ['fr-CA', 'en'], 'fr', 'faq.fr-CA.json', 'fr-CA'],
    ['takes the reader’s own without a list', 'faq.{locale}.json', [], 'de', 'faq.de.json', 'de'],
    ['puts it in everywhere', '{locale}/faq.{locale}.json', ['fr'], 'fr', 'fr/faq.fr.json', 'fr'],
    [
      'lets no tag change the path',
      '{locale}/faq.json',
      ['../x?y#z'],
      'fr',
      '..%2Fx%3Fy%23z/faq.json',
      '../x?y#z',
    ],
  ];
  for (const [what, src, locales, locale, url, chosen] of cases) {
    it(what, () =>
      expect(resolveSource(src, locales, locale)).to.deep.equal(chosen ? { url, locale: chosen } : { url }),
    );
  }
});

describe('loadDocument', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const value of [{ version: 1, topics: [] }, [], 'text', 5, null]) {
    it(`gives back ${JSON.stringify(value)} as it is`, async () =>
      expect(await loadDocument(json(value), never)).to.deep.equal(value));
  }

  it('follows a redirect', async () => {
    const url = respond({ redirect: json({ version: 1 }) }, '/old.json');
    expect(await loadDocument(url, never)).to.deep.equal({ version: 1 });
  });

  const failures: [what: string, url: string, code: LoadError['code'], says: RegExp][] = [
    ['404', respond({ status: '404', body: '{}' }), 'http-status', / answered 404: check /u],
    [
      '500, whatever it says',
      respond({ status: '500', body: '{"version":1}' }),
      'http-status',
      / answered 500: /u,
    ],
    ['HTML', respond({ type: 'text/html', body: '<!doctype html><p>Hi' }), 'not-json', / is not JSON/u],
    ['half of a JSON text', respond({ body: '{"version":1,"topics":[' }), 'not-json', / is not JSON/u],
    ['nothing', respond({}), 'not-json', / is not JSON/u],
    [
      'a connection that ends too early',
      respond({ body: '{"version":1}', cut: '5' }),
      'network',
      / did not answer: /u,
    ],
    ['redirects without end', respond({ redirect: 'self' }), 'network', / did not answer: /u],
    ['an origin that does not allow it', json({}).replace('localhost', '127.0.0.1'), 'network', /\bCORS\b/u],
    ['an address that is none', 'https://[', 'network', /check the address/u],
  ];
  for (const [what, url, code, says] of failures) {
    it(`fails with ${code} for ${what}`, async () => {
      const error = await failure(loadDocument(url, never));
      expect(error).to.be.instanceOf(LoadError).and.have.property('code', code);
      expect(error.message).to.match(says);
      expect(error.message.startsWith(url), 'names the address').to.be.true;
      expect(error.message, 'names the remedy').to.match(/: (?:check|mend) .+\.$/u);
    });
  }

  it('asks for nothing once it is aborted', async () => {
    const id = crypto.randomUUID();
    const error = await failure(loadDocument(respond({ id, body: '{}' }), AbortSignal.abort()));
    expect(error.name).to.equal('AbortError');
    expect(await (await fetch(at('/asked', { id, least: '0' }))).json()).to.deep.equal({ asked: 0, left: 0 });
  });

  it('drops its request when it is aborted', async () => {
    const id = crypto.randomUUID();
    const controller = new AbortController();
    const failed = failure(loadDocument(respond({ id, hold: '', body: '{}' }), controller.signal));
    await fetch(at('/asked', { id }));
    controller.abort();
    expect((await failed).name).to.equal('AbortError');
    expect(await (await fetch(at('/left', { id }))).json()).to.deep.equal({ asked: 1, left: 1 });
  });

  describe('with policy and support in files of their own', () => {
    const part = (value: unknown) =>
      `parts/p.json?${new URLSearchParams({ body: JSON.stringify(value) }).toString()}`;
    const load = (document: unknown) =>
      loadDocument(respond({ body: JSON.stringify(document) }, '/shop/faq.json'), never);

    it('puts them in place, relative to the document', async () => {
      const document = { version: 1, policy: part({ currency: 'USD' }), support: part({ hours: 'always' }) };
      expect(await load(document)).to.deep.equal({
        version: 1,
        policy: { currency: 'USD' },
        support: { hours: 'always' },
      });
      expect(warnings).to.deep.equal([]);
    });

    it('takes inline ones as they are', async () => {
      const document = { policy: { currency: 'USD' }, support: { hours: 'always' } };
      expect(await load(document)).to.deep.equal(document);
    });

    const missing: [what: string, address: string, says: string][] = [
      ['is not there', 'p.json?status=404', 'answered 404'],
      ['is not JSON', 'p.json?body=policy', 'is not JSON'],
      ['ends too early', 'p.json?body=%7B%7D&cut=1', 'did not answer'],
      ['has no address that could be asked', 'https://[', 'https://['],
    ];
    for (const [what, address, says] of missing) {
      it(`loses only the one that ${what}, with a warning`, async () => {
        const document = { version: 1, policy: address, support: part({ hours: 'always' }) };
        const loaded = (await load(document)) as Record<string, unknown>;
        expect(loaded.policy).to.equal(undefined);
        expect(loaded.support).to.deep.equal({ hours: 'always' });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0])
          .to.match(/^\[faq\] /u)
          .and.contain(says);
      });
    }

    it('fails without a warning when it is aborted while they load', async () => {
      const id = crypto.randomUUID();
      const controller = new AbortController();
      const document = { version: 1, policy: respond({ id, hold: '', body: '{}' }) };
      const failed = failure(loadParts(document, location.href, { signal: controller.signal }, warn));
      await fetch(at('/asked', { id }));
      controller.abort();
      expect((await failed).name).to.equal('AbortError');
      expect(warnings).to.deep.equal([]);
    });
  });
});
