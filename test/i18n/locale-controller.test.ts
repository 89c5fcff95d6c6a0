import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { loaders } from '../../locales/index.js';
import { LocaleController } from '../../src/i18n/locale-controller.js';

/** Speaks whatever language its surroundings ask for, and tells those who wait for one. */
class SpeakingHost extends LitElement {
  /** The languages that it has spoken, in order. */
  readonly heard: string[] = [];
  readonly errors: string[] = [];
  readonly locale = new LocaleController(this, (error) => {
    this.errors.push(String(error));
    this.#tellAll();
  });
  updates = 0;
  #waiting: (() => void)[] = [];

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    this.updates += 1;
    super.requestUpdate(...args);
  }

  protected override updated(): void {
    const locale = this.locale.translator?.locale;
    if (locale && locale !== this.heard.at(-1)) this.heard.push(locale);
    this.#tellAll();
  }

  /** Resolves after the next update or error. */
  next(): Promise<void> {
    return new Promise((done) => this.#waiting.push(done));
  }

  #tellAll(): void {
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Resolves once the host speaks this language; if it never does, the test times out. */
  async speaks(locale: string): Promise<void> {
    while (this.locale.translator?.locale !== locale) await this.next();
  }
}
customElements.define('speaking-host', SpeakingHost);

const files = loaders as Record<string, (typeof loaders)[string]>;

const speaker = (parent: Element | ShadowRoot) => parent.querySelector<SpeakingHost>('speaking-host')!;
const place = async (markup: string) => fixture<HTMLElement>(html`<div .innerHTML=${markup}></div>`);

describe('LocaleController', () => {
  const root = document.documentElement;
  const { lang } = root;
  const originals = { ...files };
  afterEach(() => {
    root.lang = lang;
    root.removeAttribute('dir');
    Object.assign(files, originals);
  });

  /** Holds the file of a language back until it is let go. */
  function hold(language: string): { release: () => void; fail: (error: Error) => void } {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    files[language] = (section) => promise.then(() => originals[language]!(section));
    return { release: () => resolve(undefined), fail: reject };
  }

  it('speaks the language of the page, and follows it', async () => {
    root.lang = 'fr';
    const host = speaker(await place('<speaking-host></speaking-host>'));
    await host.speaks('fr');
    expect(host.locale.translator?.t('topics.all')).to.equal('Tous');
    root.lang = 'ar-EG';
    await host.speaks('ar-EG');
    expect(host.locale.translator?.t('topics.all')).to.equal('الكل');
    expect(host.locale.direction).to.equal('rtl');
    expect(host.locale.contentLocale).to.equal('ar-EG');
  });

  it('follows its own language, and back to the page’s', async () => {
    root.lang = 'fr';
    const host = speaker(await place('<speaking-host lang="en"></speaking-host>'));
    await host.speaks('en');
    host.lang = 'ar';
    await host.speaks('ar');
    host.removeAttribute('lang');
    await host.speaks('fr');
    expect(host.locale.pageLocale).to.equal('fr');
  });

  it('follows languages in and around shadow roots', async () => {
    const outer = await place('<section lang="en"></section>');
    const shadow = outer.querySelector('section')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<p><speaking-host></speaking-host></p>';
    const host = speaker(shadow);
    await host.speaks('en');
    shadow.querySelector('p')!.lang = 'fr';
    await host.speaks('fr');
    shadow.querySelector('p')!.removeAttribute('lang');
    await host.speaks('en');
    outer.querySelector('section')!.lang = 'ar';
    await host.speaks('ar');
  });

  it('keeps two hosts in two languages apart', async () => {
    const container = await place(
      '<p lang="fr"><speaking-host></speaking-host></p><p lang="ar"><speaking-host></speaking-host></p>',
    );
    const [first, second] = container.querySelectorAll<SpeakingHost>('speaking-host');
    await Promise.all([first!.speaks('fr'), second!.speaks('ar')]);
    container.querySelector('p')!.lang = 'en';
    await first!.speaks('en');
    expect(second!.locale.translator?.locale).to.equal('ar');
  });

  it('follows the direction of the page, nearer than a language', async () => {
    const container = await place('<p lang="en"><i><speaking-host></speaking-host></i></p>');
    const host = speaker(container);
    await host.speaks('en');
    expect(host.locale.direction).to.equal('ltr');
    container.querySelector('i')!.dir = 'rtl';
    await observed(container);
    expect(host.locale.direction).to.equal('rtl');
    container.querySelector('i')!.dir = 'ltr';
    container.querySelector('p')!.lang = 'ar';
    await host.speaks('ar');
    expect(host.locale.direction).to.equal('ltr');
  });

  describe('where the page asks for a language that we lack', () => {
    const cases: [page: string, own: string, spoken: string, content: string][] = [
      ['', 'fr', 'fr', 'fr'],
      ['', 'fi', 'en', 'fi'],
      ['fi', 'fr-CA', 'fr-CA', 'fi'],
      ['fi', 'cs', 'en', 'fi'],
      ['fr', 'ar', 'fr', 'fr'],
    ];
    for (const [page, own, spoken, content] of cases) {
      it(`“${page}” with a document in ${own}: speaks ${spoken}, and takes texts for ${content}`, async () => {
        root.removeAttribute('lang');
        const host = speaker(await place(`<p lang="${page}"><speaking-host></speaking-host></p>`));
        if (page !== 'fr') expect(host.locale.translator, 'before the document is there').to.equal(undefined);
        host.locale.defaultLocale = own;
        await host.speaks(spoken);
        expect(host.locale.contentLocale).to.equal(content);
      });
    }
  });

  it('stays with the last language while another loads, and is never overtaken by an older load', async () => {
    const host = speaker(await place('<speaking-host lang="en"></speaking-host>'));
    await host.speaks('en');
    const { release } = hold('fr');
    host.lang = 'fr';
    await observed(host);
    expect(host.locale.pageLocale).to.equal('fr');
    expect(host.locale.translator?.locale).to.equal('en');
    host.lang = 'ar';
    await host.speaks('ar');
    release();
    host.lang = 'en'; // a load that begins after the release
    await host.speaks('en');
    expect(host.heard).to.deep.equal(['en', 'ar', 'en']);
  });

  it('tells of a language that cannot be had, stays with the last, and tries again when asked again', async () => {
    const host = speaker(await place('<speaking-host lang="en"></speaking-host>'));
    await host.speaks('en');
    const lost = hold('fr');
    host.lang = 'fr';
    await observed(host);
    lost.fail(new Error('lost'));
    while (host.errors.length === 0) await host.next();
    expect(host.errors).to.deep.equal(['Error: lost']);
    expect(host.locale.translator?.locale).to.equal('en');
    Object.assign(files, originals);
    host.lang = 'en';
    await observed(host);
    host.lang = 'fr';
    await host.speaks('fr');
  });

  it('does not tell of a failure that nobody waits for any more', async () => {
    const host = speaker(await place('<speaking-host lang="en"></speaking-host>'));
    await host.speaks('en');
    const lost = hold('fr');
    host.lang = 'fr';
    await observed(host);
    host.lang = 'ar';
    await host.speaks('ar');
    lost.fail(new Error('lost'));
    host.lang = 'en'; // a load that begins after the failure
    await host.speaks('en');
    expect(host.errors).to.deep.equal([]);
  });

  it('has the words of other languages for texts that fell back, loading each once', async () => {
    let asked = 0;
    files.fr = (section) => {
      asked += 1;
      return originals.fr!(section);
    };
    const host = speaker(await place('<speaking-host lang="en-GB"></speaking-host>'));
    await host.speaks('en-GB');
    expect(host.locale.wordsOf('en')['fact.free']).to.equal('free');
    expect(host.locale.wordsOf('tlh')['fact.free'], 'English, for want of it').to.equal('free');
    expect(host.locale.wordsOf('fr-CA')).to.deep.equal({});
    expect(host.locale.wordsOf('fr')).to.deep.equal({});
    const before = host.locale.otherWords;
    while (host.locale.otherWords === before) await host.next();
    expect(host.locale.wordsOf('fr-CA')['fact.free']).to.equal('gratuit');
    expect(asked).to.equal(1);
  });

  it('observes nothing after it has gone, and all again when it is back', async () => {
    root.lang = 'fr';
    const container = await place('<speaking-host></speaking-host>');
    const host = speaker(container);
    await host.speaks('fr');
    host.remove();
    const { updates } = host;
    root.lang = 'ar';
    container.lang = 'ar';
    host.lang = 'en';
    await observed(container);
    expect(host.locale.pageLocale).to.equal('fr');
    expect(host.updates).to.equal(updates);
    host.removeAttribute('lang');
    container.append(host);
    await host.speaks('ar');
    container.lang = 'en';
    await host.speaks('en');
  });

  it('observes its new surroundings after a move, and no longer the old', async () => {
    const container = await place(
      '<p lang="fr"><speaking-host></speaking-host></p><section lang="ar"></section>',
    );
    const [before, after] = [container.querySelector('p')!, container.querySelector('section')!];
    const host = speaker(container);
    await host.speaks('fr');
    after.attachShadow({ mode: 'open' }).append(host);
    await host.speaks('ar');
    before.lang = 'en';
    await observed(container);
    expect(host.locale.translator?.locale).to.equal('ar');
    after.lang = 'en';
    await host.speaks('en');
  });
});

/** Resolves when changes below this node have been told to all who observe them. */
function observed(node: Element): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const observer = new MutationObserver(() => resolve(undefined));
  observer.observe(node, { attributes: true });
  node.toggleAttribute('data-observed');
  return promise.finally(() => observer.disconnect());
}
