import type { ChatOf } from './chat.js';
import { checked, ORIGINS } from './load-script.js';
import { provider, when } from './provider.js';
import { given, language } from './request.js';

interface Tidio {
  on(event: string, listener: () => void): void;
  show(): void;
  hide(): void;
  open(): void;
  setVisitorData(data: object): void;
  setContactProperties(properties: object): void;
}

const page = globalThis as { tidioChatApi?: Tidio };

/**
 * Tidio: https://docs.tidio.com/
 * It takes no draft. `messageFromVisitor` sends, so it is never called; `tidioIdentify` would merge conversations of
 * whoever bears that e-mail address, so `setVisitorData` tells it.
 */
export default ({ publicKey }: ChatOf<'tidio'>) =>
  provider({
    global: 'tidioChatApi',
    script: { url: new URL(`/${checked(publicKey)}.js`, ORIGINS.tidio) },
    prepare(request) {
      Object.assign(document, given({ tidioChatLang: language(request) }));
    },
    ready: (signal) =>
      Promise.race([
        new Promise((done) => document.addEventListener('tidioChat-ready', done, { once: true })),
        when(() => page.tidioChatApi, signal).then(
          () => new Promise<void>((done) => page.tidioChatApi?.on('ready', done)),
        ),
      ]),
    hide: () => page.tidioChatApi?.hide(),
    watch: (onClose) => page.tidioChatApi?.on('close', onClose),
    handOver({ subject, orderNumber, name, email }) {
      const visitor = given({ name, email });
      if (visitor) page.tidioChatApi?.setVisitorData(visitor);
      const properties = given({ subject, order_number: orderNumber });
      if (properties) page.tidioChatApi?.setContactProperties(properties);
    },
    open() {
      const api = page.tidioChatApi;
      if (!api) throw new Error('tidioChatApi is missing');
      api.show();
      api.open();
    },
  });
