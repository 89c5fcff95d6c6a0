import type { HostedChat } from '../../src/adapters/chat/chat.js';

/*
 * Stand-ins for the chat providers, written from the calls that they document and not from our adapters: each knows
 * what is in its source as of 22 Nov 2026 and notes everything else as `unknown`. No vendor was contacted.
 */

type Call = (...args: unknown[]) => unknown;
type Fields = Record<string, unknown>;
const page = globalThis as unknown as Record<string, unknown>;
const UUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

export abstract class StandIn {
  abstract readonly source: string;
  abstract readonly settings: HostedChat;
  /** Where its script is documented to be. */
  abstract readonly url: string;
  /**
   * What of a request it can take, by its documentation: the draft as a whole or beside a subject of its own; what it
   * calls subject and order number; name and e-mail address, always or before it loads alone; the language as it writes it.
   */
  abstract readonly takes: {
    readonly draft?: 'whole' | 'beside the subject';
    /** A draft that is there already stays. */
    readonly keepsDraft?: true;
    readonly facts?: readonly string[];
    readonly person?: 'always' | 'before load';
    readonly language?: string;
  };
  /** Its globals, and where they live. */
  abstract readonly globals: readonly string[];

  opened = 0;
  isOpen = false;
  hasLauncher = false;
  isReady = false;
  draft = '';
  language = '';
  readonly facts: Fields = {};
  readonly person: Fields = {};
  readonly sent: unknown[] = [];
  readonly unknown: string[] = [];
  /** What the page's own callbacks were told. */
  readonly heard: string[] = [];
  protected readonly listeners: [event: string, listener: Call][] = [];

  /** The page's own snippet: its stub, settings and callbacks. The launcher is to be seen. */
  abstract embed(): void;
  /** The script has come, and runs. */
  abstract run(): void;
  /** The provider's own signal. */
  ready(): void {
    this.isReady = true;
    this.tell('ready');
  }
  /** The shopper closes it. */
  close(): void {
    this.isOpen = false;
    this.hasLauncher = true;
    this.tell('close');
  }
  remove(): void {
    for (const name of this.globals) Reflect.deleteProperty(globalThis, name);
    this.listeners.length = 0;
  }

  protected show(isVisible = true): void {
    if (!this.isReady || !isVisible || this.isOpen) return;
    this.isOpen = true;
    this.opened += 1;
    this.tell('open');
  }
  protected on(event: string, listener: unknown): void {
    this.listeners.push([event, listener as Call]);
  }
  protected tell(event: string, ...args: unknown[]): void {
    for (const [name, listener] of [...this.listeners]) if (name === event) listener(...args);
  }
  protected own(event: string): Call {
    return () => this.heard.push(event);
  }
  /** Runs the documented call of this name. */
  protected call(calls: Readonly<Record<string, Call>>, name: string, args: readonly unknown[]): unknown {
    const known = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!known) this.unknown.push(name);
    return known?.(...args);
  }
}

class Intercom extends StandIn {
  readonly source = 'https://developers.intercom.com/installing-intercom/web/methods';
  readonly settings = { provider: 'intercom', appId: 'abc12345', region: 'eu' } as const;
  readonly url = 'https://widget.intercom.io/widget/abc12345';
  readonly takes = { draft: 'whole', language: 'pt-BR' } as const;
  readonly globals = ['Intercom', 'intercomSettings'];
  apiBase = '';
  #isBooted = false;

  embed() {
    const stub = Object.assign((...args: unknown[]) => void stub.q.push(args), { q: [] as unknown[][] });
    page.Intercom = stub;
    stub('ready', this.own('ready'));
    stub('onHide', this.own('close'));
    stub('boot', { app_id: 'abc12345' });
  }
  run() {
    const { q = [] } = page.Intercom as { q?: unknown[][] };
    const real = (name: string, ...args: unknown[]) => this.call(this.#calls, name, args);
    page.Intercom = real;
    for (const [name, ...args] of q) real(name as string, ...args);
  }
  override ready() {
    if (!this.#isBooted) return;
    Object.assign(page.Intercom as object, { booted: true });
    super.ready();
  }
  override close() {
    const { hasLauncher } = this;
    super.close();
    this.hasLauncher = hasLauncher; // boot has settled it
  }
  readonly #calls: Record<string, Call> = {
    boot: (settings) => {
      const {
        app_id,
        api_base = '',
        hide_default_launcher = false,
        language_override = '',
      } = settings as Fields;
      this.#isBooted = app_id === 'abc12345';
      this.apiBase = String(api_base);
      this.hasLauncher = !hide_default_launcher;
      this.language = String(language_override);
    },
    ready: (listener) => (this.isReady ? (listener as Call)() : this.on('ready', listener)),
    onHide: (listener) => this.on('close', listener),
    show: () => this.show(),
    showNewMessage: (text = '') => {
      this.show();
      this.draft = String(text);
    },
  };
}

class Crisp extends StandIn {
  readonly source = 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/ (29 Jan 2026)';
  readonly settings = { provider: 'crisp', websiteId: UUID } as const;
  readonly url = 'https://client.crisp.chat/l.js';
  readonly takes = {
    draft: 'whole',
    facts: ['subject', 'order_number'],
    person: 'always',
    language: 'pt',
  } as const;
  readonly globals = ['$crisp', 'CRISP_WEBSITE_ID', 'CRISP_RUNTIME_CONFIG'];

  embed() {
    page.CRISP_WEBSITE_ID = UUID;
    page.$crisp = [
      ['on', 'session:loaded', this.own('ready')],
      ['on', 'chat:closed', this.own('close')],
    ];
  }
  run() {
    if (page.CRISP_WEBSITE_ID !== UUID) return;
    const queue = page.$crisp as unknown[][];
    const beforeSession = () => {
      if (!this.isReady) throw new Error('$crisp.get() before session:loaded');
      return 'session_1';
    };
    page.$crisp = { push: this.#push, get: beforeSession, is: beforeSession };
    this.language = (page.CRISP_RUNTIME_CONFIG as { locale?: string } | undefined)?.locale ?? '';
    this.hasLauncher = true;
    queue.forEach(this.#push);
  }
  readonly #push = (call: unknown) => {
    const [verb, name, value] = call as [string, string, unknown];
    return this.call(this.#calls, `${verb} ${name}`, Array.isArray(value) ? value : [value]);
  };
  readonly #calls: Record<string, Call> = {
    'on session:loaded': (listener) => this.on('ready', listener),
    'on chat:closed': (listener) => this.on('close', listener),
    // Hides the open box, too.
    'do chat:hide': () => {
      this.hasLauncher = false;
      this.isOpen = false;
    },
    'do chat:show': () => (this.hasLauncher = true),
    'do chat:open': () => this.show(this.hasLauncher),
    'do message:send': (...args) => this.sent.push(args),
    'set message:text': (text) => (this.draft = String(text)),
    'set session:data': (pairs) => Object.assign(this.facts, Object.fromEntries(pairs as [string, string][])),
    'set user:nickname': (name) => (this.person.name = name),
    'set user:email': (email) => (this.person.email = email),
  };
}

class Tawk extends StandIn {
  readonly source = 'https://developer.tawk.to/jsapi/';
  readonly settings = {
    provider: 'tawk',
    propertyId: '5f1a2b3c4d5e6f7a8b9c0d1e',
    widgetId: 'default',
  } as const;
  readonly url = 'https://embed.tawk.to/5f1a2b3c4d5e6f7a8b9c0d1e/default';
  readonly takes = { facts: ['subject', 'order-number'], person: 'before load' } as const;
  readonly globals = ['Tawk_API', 'Tawk_LoadStart'];

  /** The one object, with the callbacks that stand in it now. */
  get #api() {
    return page.Tawk_API as Record<string, Call | undefined> & { visitor?: Fields; onLoaded?: boolean };
  }
  embed() {
    page.Tawk_API = { onLoad: this.own('ready'), onChatMinimized: this.own('close') };
    page.Tawk_LoadStart = new Date();
  }
  run() {
    if (!(page.Tawk_LoadStart instanceof Date)) return;
    Object.assign(this.person, this.#api.visitor);
    const calls: Record<string, Call> = {
      showWidget: () => (this.hasLauncher = true),
      hideWidget: () => {
        this.hasLauncher = false;
        this.isOpen = false;
      },
      maximize: () => this.show(this.hasLauncher),
      setAttributes: (attributes) => {
        for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
          if (!/^[a-z\d-]+$/iu.test(key) || !value || value.length > 255) this.unknown.push(key);
          else this.facts[key] = value;
        }
      },
    };
    for (const name of Object.keys(calls))
      this.#api[name] = (...args) => this.call(this.isReady ? calls : {}, name, args);
  }
  override ready() {
    if (!this.#api.maximize) return;
    this.isReady = true;
    this.hasLauncher = true;
    this.#api.onLoaded = true;
    this.#api.onLoad?.();
  }
  override close() {
    super.close();
    this.#api.onChatMinimized?.();
  }
}

abstract class Zendesk extends StandIn {
  readonly url = `https://static.zdassets.com/ekr/snippet.js?key=${UUID}`;
  readonly globals = ['zE', 'zESettings'];
  protected abstract readonly kind: string;
  protected abstract readonly calls: Record<string, Call>;
  #queue: [string, unknown[]][] = [];

  embed() {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain', src: this.url });
    document.head.append(script);
  }
  /** `zE` takes calls long before its widget is there. */
  run() {
    const zE = (command: string, action: string, ...args: unknown[]) => {
      const name = `${command} ${action}`;
      if (this.isReady) return this.#do(name, args);
      this.#queue.push([name, args]);
      return undefined;
    };
    page.zE = zE;
    if (document.querySelector(`script[src="${this.url}"]`)) {
      zE(`${this.kind}:on`, 'open', this.own('ready'));
      zE(`${this.kind}:on`, 'close', this.own('close'));
    }
  }
  override ready() {
    if (!page.zE || this.isReady) return;
    this.isReady = true;
    this.hasLauncher = true;
    for (const [name, args] of this.#queue.splice(0)) this.#do(name, args);
  }
  override remove() {
    super.remove();
    document.querySelectorAll(`script[src="${this.url}"]`).forEach((script) => script.remove());
  }
  #do(name: string, args: readonly unknown[]) {
    const { kind } = this;
    const calls: Record<string, Call> = {
      [`${kind} show`]: () => (this.hasLauncher = true),
      // Its state stays, and is shown again by `show`.
      [`${kind} hide`]: () => (this.hasLauncher = false),
      [`${kind} open`]: () => this.show(this.hasLauncher),
      [`${kind} close`]: () => {
        if (this.isOpen) this.close();
      },
      [`${kind}:on open`]: (listener) => this.on('open', listener),
      [`${kind}:on close`]: (listener) => this.on('close', listener),
      ...this.calls,
    };
    return this.call(calls, name, args);
  }
}

class ZendeskMessaging extends Zendesk {
  readonly source = 'https://developer.zendesk.com/api-reference/widget-messaging/web/core';
  readonly settings = {
    provider: 'zendesk',
    key: UUID,
    subjectFieldId: '360000000001',
    orderNumberFieldId: '360000000002',
  } as const;
  readonly takes = { facts: ['360000000001', '360000000002'], language: 'pt-BR' } as const;
  protected readonly kind = 'messenger';
  protected readonly calls = {
    'messenger:set locale': (locale: unknown) => (this.language = String(locale)),
    'messenger:set conversationFields': (fields: unknown) => {
      for (const { id, value } of fields as { id: string; value: string }[]) this.facts[id] = value;
    },
  };
}

class ZendeskClassic extends Zendesk {
  readonly source = 'https://developer.zendesk.com/api-reference/widget/core';
  readonly settings = { provider: 'zendesk', key: UUID, widget: 'classic' } as const;
  readonly takes = {
    draft: 'beside the subject',
    facts: ['subject'],
    person: 'always',
    language: 'pt-BR',
  } as const;
  protected readonly kind = 'webWidget';
  protected readonly calls = {
    'webWidget setLocale': (locale: unknown) => (this.language = String(locale)),
    'webWidget prefill': (person: unknown) => {
      for (const [key, { value }] of Object.entries(person as Record<string, Fields>))
        this.person[key] = value;
    },
    'webWidget updateSettings': (settings: unknown) => {
      type Field = { id: string; prefill: Record<string, string> };
      const { fields } = (settings as { webWidget: { contactForm: { fields: Field[] } } }).webWidget
        .contactForm;
      for (const { id, prefill } of fields) {
        if (id === 'description') this.draft = prefill['*'] ?? '';
        else this.facts[id] = prefill['*'];
      }
    },
  };
}

class Tidio extends StandIn {
  readonly source = 'https://docs.tidio.com/';
  readonly settings = { provider: 'tidio', publicKey: 'c19vp8j19zbvdpbrizjxmw1apt8buoie' } as const;
  readonly url = 'https://code.tidio.co/c19vp8j19zbvdpbrizjxmw1apt8buoie.js';
  readonly takes = { facts: ['subject', 'order_number'], person: 'always', language: 'pt' } as const;
  readonly globals = ['tidioChatApi'];
  #isEmbedded = false;

  embed() {
    this.#isEmbedded = true;
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'text/plain', src: this.url }),
    );
  }
  run() {
    this.language = (document as { tidioChatLang?: string }).tidioChatLang ?? '';
    const calls: Record<string, Call> = {
      show: () => (this.hasLauncher = true),
      hide: () => {
        this.hasLauncher = false;
        this.isOpen = false;
      },
      open: () => this.show(this.hasLauncher),
      setVisitorData: (data) => Object.assign(this.person, data),
      setContactProperties: (data) => Object.assign(this.facts, data),
      messageFromVisitor: (text) => this.sent.push(text),
    };
    const api: Record<string, Call> = {
      on: (event, listener) =>
        event === 'ready' && this.isReady ? (listener as Call)() : this.on(event as string, listener),
    };
    // All the others: only after load.
    for (const name of Object.keys(calls))
      api[name] = (...args) => this.call(this.isReady ? calls : {}, name, args);
    page.tidioChatApi = api;
    if (!this.#isEmbedded) return;
    api.on?.('ready', this.own('ready'));
    api.on?.('close', this.own('close'));
  }
  override ready() {
    if (!page.tidioChatApi) return;
    this.hasLauncher = true;
    super.ready();
    document.dispatchEvent(new Event('tidioChat-ready'));
  }
  override remove() {
    super.remove();
    Reflect.deleteProperty(document, 'tidioChatLang');
    document.querySelectorAll(`script[src="${this.url}"]`).forEach((script) => script.remove());
  }
}

class LiveChat extends StandIn {
  readonly source = 'https://platform.text.com/docs/extending-chat-widget/javascript-api (5.0, 12 Jun 2026)';
  readonly settings = { provider: 'livechat', license: '12345678' } as const;
  readonly url = 'https://cdn.livechatinc.com/tracking.js';
  readonly takes = {
    draft: 'whole',
    keepsDraft: true,
    facts: ['subject', 'order_number'],
    person: 'always',
  } as const;
  readonly globals = ['LiveChatWidget', '__lc'];

  /** The vendor's snippet 2.0, as far as it matters. */
  embed() {
    page.__lc = { license: 12345678 };
    const widget: Fields = { _q: [], _h: null, _v: '2.0' };
    const pass =
      (name: string): Call =>
      (...args) => {
        const handle = widget._h as Call | null;
        return handle ? handle(name, args) : (widget._q as unknown[]).push([name, args]);
      };
    for (const name of ['on', 'once', 'off', 'call']) widget[name] = pass(name);
    widget.get = (...args: unknown[]) => {
      if (!widget._h) throw new Error("[LiveChatWidget] You can't use getters before load.");
      return pass('get')(...args);
    };
    page.LiveChatWidget = widget;
    (widget.on as Call)('ready', this.own('ready'));
    (widget.on as Call)('visibility_changed', ({ visibility }: Fields) => {
      if (visibility === 'minimized') this.heard.push('close');
    });
  }
  run() {
    if ((page.__lc as Fields).license !== 12345678) return;
    const widget = page.LiveChatWidget as { _q: [string, unknown[]][]; _h: Call | null };
    const handle = (verb: string, [name, ...args]: unknown[]) =>
      verb === 'call'
        ? this.call(this.#calls, name as string, args)
        : this.#listen(verb, name as string, args[0]);
    widget._h = (verb, args) => handle(verb as string, args as unknown[]);
    for (const [verb, args] of widget._q) handle(verb, args);
  }
  override ready() {
    if (!(page.LiveChatWidget as { _h: unknown } | undefined)?._h) return;
    this.hasLauncher = true;
    super.ready();
  }
  override close() {
    super.close();
    this.tell('visibility_changed', { visibility: 'minimized' });
  }
  #listen(verb: string, event: string, listener: unknown) {
    if (verb !== 'on' && verb !== 'once') this.unknown.push(verb);
    else if (event === 'ready' && this.isReady) (listener as Call)({});
    else this.on(event, listener);
  }
  readonly #calls: Record<string, Call> = {
    maximize: (options = {}) => {
      this.show();
      this.draft ||= (options as { messageDraft?: string }).messageDraft ?? '';
      this.tell('visibility_changed', { visibility: 'maximized' });
    },
    hide: () => {
      this.hasLauncher = false;
      this.isOpen = false;
      this.tell('visibility_changed', { visibility: 'hidden' });
    },
    update_session_variables: (variables) => Object.assign(this.facts, variables),
    set_customer_name: (name) => (this.person.name = name),
    set_customer_email: (email) => (this.person.email = email),
  };
}

class Chatwoot extends StandIn {
  readonly source = 'https://github.com/chatwoot/chatwoot, app/javascript/entrypoints/sdk.js @082feb6a';
  readonly settings = { provider: 'chatwoot', websiteToken: 'b6BejyTTuxF4yPt61ZTZHjdB' } as const;
  readonly url = 'https://app.chatwoot.com/packs/js/sdk.js';
  readonly takes = { facts: ['subject', 'order_number'], language: 'pt_BR' } as const;
  readonly globals = ['$chatwoot', 'chatwootSDK', 'chatwootSettings'];
  baseUrl = '';
  /** Its frame would be ready, once it is started. */
  #isDue = false;
  readonly #own: [string, Call][] = [
    ['chatwoot:ready', this.own('ready')],
    ['chatwoot:closed', this.own('close')],
  ];
  #isEmbedded = false;

  embed() {
    this.#isEmbedded = true;
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'text/plain', src: this.url }),
    );
    for (const [event, listener] of this.#own) addEventListener(event, listener);
  }
  run() {
    page.chatwootSDK = { run: this.#start };
    if (this.#isEmbedded)
      this.#start({ baseUrl: new URL(this.url).origin, websiteToken: this.settings.websiteToken });
  }
  readonly #start = ({ baseUrl, websiteToken }: { baseUrl: string; websiteToken: string }) => {
    if (page.$chatwoot || websiteToken !== this.settings.websiteToken) return;
    this.baseUrl = baseUrl;
    const { hideMessageBubble = false, locale = '' } = (page.chatwootSettings ?? {}) as Fields;
    this.hasLauncher = !hideMessageBubble;
    this.language = String(locale);
    const calls: Record<string, Call> = {
      toggle: (state) => {
        if (state === 'open') this.show();
      },
      setConversationCustomAttributes: (attributes) => {
        if (!Object.keys(attributes as Fields).length)
          throw new Error('Custom attributes should have atleast one key');
        Object.assign(this.facts, attributes);
      },
    };
    const api: Fields = { hasLoaded: false };
    for (const name of Object.keys(calls)) api[name] = (...args: unknown[]) => this.call(calls, name, args);
    page.$chatwoot = api;
    if (this.#isDue) queueMicrotask(() => this.ready());
  };
  override ready() {
    this.#isDue = true;
    if (!page.$chatwoot) return;
    Object.assign(page.$chatwoot, { hasLoaded: true });
    super.ready();
    dispatchEvent(new Event('chatwoot:ready'));
  }
  override close() {
    const { hasLauncher } = this;
    super.close();
    this.hasLauncher = hasLauncher; // the setting has settled it
    dispatchEvent(new Event('chatwoot:closed'));
  }
  override remove() {
    super.remove();
    for (const [event, listener] of this.#own) removeEventListener(event, listener);
    document.querySelectorAll(`script[src="${this.url}"]`).forEach((script) => script.remove());
  }
}

class HelpScout extends StandIn {
  readonly source = 'https://developer.helpscout.com/beacon-2/web/javascript-api/';
  readonly settings = { provider: 'helpscout', beaconId: UUID } as const;
  readonly url = 'https://beacon-v2.helpscout.net/';
  readonly takes = {
    draft: 'beside the subject',
    facts: ['subject', 'order-number'],
    person: 'always',
  } as const;
  readonly globals = ['Beacon'];
  #isInitialised = false;

  embed() {
    const stub = Object.assign(
      (method: string, options?: unknown, data?: unknown) =>
        void stub.readyQueue.push({ method, options, data }),
      { readyQueue: [] as { method: string; options?: unknown; data?: unknown }[] },
    );
    page.Beacon = stub;
    stub('init', UUID);
    stub('on', 'ready', this.own('ready'));
    stub('on', 'close', this.own('close'));
  }
  run() {
    const { readyQueue } = page.Beacon as {
      readyQueue: { method: string; options?: unknown; data?: unknown }[];
    };
    this.hasLauncher = true;
    const real = (method: string, options?: unknown, data?: unknown) =>
      this.call(this.#calls, method, [options, data]);
    page.Beacon = real;
    for (const { method, options, data } of readyQueue) real(method, options, data);
  }
  override ready() {
    if (this.#isInitialised) super.ready();
  }
  override close() {
    const { hasLauncher } = this;
    super.close();
    this.hasLauncher = hasLauncher; // the configuration has settled it
  }
  readonly #calls: Record<string, Call> = {
    init: (id) => (this.#isInitialised = id === UUID),
    config: (config) => {
      if ((config as { display: Fields }).display.style === 'manual') this.hasLauncher = false;
    },
    info: () => (this.isReady ? { status: { isOpened: this.isOpen } } : undefined),
    on: (event, listener) => this.on(event as string, listener),
    once: (event, listener) => this.on(event as string, listener),
    open: () => this.show(),
    reset: () => (this.draft = ''),
    // Without a reset, the old text stays.
    prefill: (form) => {
      const { text = '', subject, name, email } = form as Fields;
      this.draft ||= String(text);
      if (subject) this.facts.subject = subject;
      Object.assign(this.person, name && { name }, email && { email });
    },
    'session-data': (data) => Object.assign(this.facts, data),
  };
}

/** One for each provider, by name. */
export const STAND_INS: Readonly<Record<string, () => StandIn>> = {
  Intercom: () => new Intercom(),
  Crisp: () => new Crisp(),
  'tawk.to': () => new Tawk(),
  'Zendesk messaging': () => new ZendeskMessaging(),
  'Zendesk Classic': () => new ZendeskClassic(),
  Tidio: () => new Tidio(),
  LiveChat: () => new LiveChat(),
  Chatwoot: () => new Chatwoot(),
  'Help Scout Beacon': () => new HelpScout(),
};
