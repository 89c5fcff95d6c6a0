import type { ChatOf, ChatRequest } from './chat.js';
import { checked, ORIGINS } from './load-script.js';
import { provider, when } from './provider.js';
import { draft, given } from './request.js';

type Zendesk = ((...args: unknown[]) => unknown) & { widget?: string };

const page = globalThis as { zE?: Zendesk };
const zE = (...args: unknown[]) => page.zE?.(...args);
const entriesOf = (fields: Parameters<typeof given>[0]) => Object.entries(given(fields) ?? {});
/** Those of our widgets that are open now: one that is says no more that it opens. */
const open = new WeakSet<Zendesk>();

/**
 * Zendesk, both widgets: https://developer.zendesk.com/api-reference/widget-messaging/web/core and
 * https://developer.zendesk.com/api-reference/widget/core
 * `zE` takes calls before its widget can be used, and has no event for that: that the chat opened is the first sign.
 */
export default ({ key, widget, subjectFieldId, orderNumberFieldId }: ChatOf<'zendesk'>) => {
  const isClassic = () => (widget ?? page.zE?.widget) === 'classic';
  const kind = () => (isClassic() ? 'webWidget' : 'messenger');
  const tell = (...args: unknown[]) => zE(kind(), ...args);
  const on = (event: string, listener: () => void) => zE(`${kind()}:on`, event, listener);

  /** Into the contact form, which stands where nobody can chat. */
  function handOverToClassic(request: ChatRequest) {
    const { name, email, subject } = request;
    const person = entriesOf({ name, email }).map(([field, value]) => [field, { value }]);
    if (person.length) tell('prefill', Object.fromEntries(person));
    const texts = entriesOf({ subject, description: draft({ ...request, subject: '' }) });
    const fields = texts.map(([id, text]) => ({ id, prefill: { '*': text } }));
    if (fields.length) tell('updateSettings', { webWidget: { contactForm: { fields } } });
  }

  /** Into ticket fields of the shop's. */
  function handOverToMessaging({ subject, orderNumber }: ChatRequest) {
    const fields = [
      { id: subjectFieldId, value: subject },
      { id: orderNumberFieldId, value: orderNumber },
    ].filter(({ id, value }) => id && value);
    if (fields.length) zE('messenger:set', 'conversationFields', fields);
  }

  return provider({
    global: 'zE',
    script: { url: new URL(`/ekr/snippet.js?key=${checked(key)}`, ORIGINS.zendesk), id: 'ze-snippet' },
    start({ locale }) {
      if (locale && isClassic()) tell('setLocale', locale);
      else if (locale) zE('messenger:set', 'locale', locale);
    },
    ready: async (signal, isOurs) => isOurs || when(() => page.zE, signal),
    hide: () => tell('hide'),
    watch(onClose) {
      on('open', () => page.zE && open.add(page.zE));
      on('close', () => {
        if (page.zE) open.delete(page.zE);
        onClose();
      });
    },
    handOver(request) {
      if (isClassic()) handOverToClassic(request);
      else handOverToMessaging(request);
    },
    open: (_request, signal, isOurs) =>
      new Promise<void>((done) => {
        if (page.zE && open.has(page.zE)) done();
        on('open', done);
        tell('show');
        tell('open');
        // What waits in its queue would open later, over the form that the shopper has turned to.
        if (isOurs)
          signal.addEventListener('abort', () => {
            tell('close');
            tell('hide');
          });
      }),
  });
};
