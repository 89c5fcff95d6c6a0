import type { ChatOf } from './chat.js';
import { checked, ORIGINS } from './load-script.js';
import { provider } from './provider.js';
import { given } from './request.js';

interface Tawk {
  visitor?: object;
  autoStart?: boolean;
  onLoaded?: boolean;
  onLoad?: Callback;
  onChatMinimized?: Callback;
  start?: (options: object) => void;
  showWidget?: () => void;
  hideWidget?: () => void;
  maximize?: () => void;
  setAttributes?: (attributes: object, onDone: (error?: unknown) => void) => void;
}
type Callback = (...args: unknown[]) => unknown;

const page = globalThis as { Tawk_API?: Tawk; Tawk_LoadStart?: Date };

/** Each callback is a single property: whoever sets it next must call the one before. */
function chain(name: 'onLoad' | 'onChatMinimized', listener: () => void) {
  const api = (page.Tawk_API ??= {});
  const before = api[name];
  api[name] = (...args) => {
    try {
      return before?.apply(api, args);
    } finally {
      listener();
    }
  };
}

/**
 * tawk.to: https://developer.tawk.to/jsapi/
 * It takes no draft and no language; attributes hold at most 255 characters. An e-mail address set after loading needs
 * a hash of the shop's server, so name and e-mail are given before, or not at all.
 */
export default ({ propertyId, widgetId }: ChatOf<'tawk'>) =>
  provider({
    global: 'Tawk_API',
    script: {
      url: new URL(`/${checked(propertyId)}/${checked(widgetId)}`, ORIGINS.tawk),
      attributes: { charset: 'UTF-8', crossorigin: '*' },
    },
    prepare({ name, email }) {
      const visitor = given({ name, email });
      page.Tawk_API = visitor ? { visitor } : {};
      page.Tawk_LoadStart = new Date();
    },
    ready: () =>
      new Promise<void>((done) => {
        if (page.Tawk_API?.onLoaded) done();
        else chain('onLoad', done);
      }),
    hide: () => page.Tawk_API?.hideWidget?.(),
    watch: (onClose) => chain('onChatMinimized', onClose),
    handOver({ subject, orderNumber }) {
      const data = given({ subject: subject?.slice(0, 255), 'order-number': orderNumber?.slice(0, 255) });
      if (data) page.Tawk_API?.setAttributes?.(data, () => undefined);
    },
    open() {
      const api = page.Tawk_API;
      if (!api?.maximize) throw new Error('Tawk_API.maximize is missing');
      // A page that keeps its widget from connecting until someone asks for it.
      if (api.autoStart === false) api.start?.({ showWidget: true });
      api.showWidget?.();
      api.maximize();
    },
  });
