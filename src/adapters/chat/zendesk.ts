import type { ChatOf, ChatRequest } from './chat.js';
import { checked, ORIGINS } from './load-script.js';
import { provider, when } from './provider.js';
import { draft, given } from './request.js';

type Zendesk = ((...args: unknown[]) => unknown) & { widget?: string };

const page = globalThis as { zE?: Zendesk };
const zE = (...args: unknown[]) => page.zE?.(...args);
/** Those of our widgets that are open now: one that is says no more that it opens. */
const open = new WeakSet<Zendesk>();

function handOverToClassic(request: ChatRequest) {
  const { name, email, subject } = request;
  const person = Object.entries(given({ name, email }) ?? {}).map(([field, value]) => [field, { value }]);
  if (person.length) zE('webWidget', 'prefill', Object.fromEntries(person));
  const texts = given({ subject, description: draft({ ...request, subject: '' }) }) ?? {};
  const fields = Object.entries(texts).map(([id, text]) => ({ id, prefill: { '*': text } }));
  if (fields.length) zE('webWidget', 'updateSettings', { webWidget: { contactForm: { fields } } });
}

/**
 * Zendesk, both widgets: https://developer.zendesk.com/api-reference/widget-messaging/web/core and
 * https://developer.zendesk.com/api-reference/widget/core
 * `zE` takes calls before its widget can be used, and has no event for that: that the chat opened is the first sign.
 */
export default ({ key, widget, subjectFieldId, orderNumberFieldId }: ChatOf<'zendesk'>) => {
  const isClassic = () => (widget ?? page.zE?.widget) === 'classic';
  const kind = () => (isClassic() ? 'webWidget' : 'messenger');
  const hide = () => zE(kind(), 'hide');

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
      hide();
      if (locale && isClassic()) zE('webWidget', 'setLocale', locale);
      else if (locale) zE('messenger:set', 'locale', locale);
    },
    ready: async (signal, isOurs) => isOurs || when(() => page.zE, signal),
    hide,
    watch(onClose) {
      zE(`${kind()}:on`, 'open', () => page.zE && open.add(page.zE));
      zE(`${kind()}:on`, 'close', () => {
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
        const name = kind();
        if (page.zE && open.has(page.zE)) done();
        zE(`${name}:on`, 'open', done);
        zE(name, 'show');
        zE(name, 'open');
        // What waits in its queue would open later, over the form that the shopper has turned to.
        if (isOurs)
          signal.addEventListener('abort', () => {
            zE(name, 'close');
            zE(name, 'hide');
          });
      }),
  });
};
