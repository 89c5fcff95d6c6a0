import type { ChatOf, ProviderAdapter } from './chat.js';
import { ChatError } from './chat-error.js';
import { ORIGINS } from './load-script.js';
import { provider } from './provider.js';
import { given } from './request.js';

interface Chatwoot {
  hasLoaded?: boolean;
  toggle(state: 'open' | 'close'): void;
  setConversationCustomAttributes(attributes: object): void;
}

const page = globalThis as {
  $chatwoot?: Chatwoot;
  chatwootSDK?: { run(options: object): void };
  chatwootSettings?: object;
};

/** @throws {ChatError} Where `baseUrl` is more, or less, than an https origin. */
function originOf(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url?.protocol === 'https:' && url.href === `${url.origin}/`) return url.origin;
  const message = `${JSON.stringify(baseUrl)} cannot be read as the baseUrl of a chat: give an origin such as "https://chat.example.com".`;
  throw new ChatError('unavailable', message);
}

/**
 * Chatwoot: https://www.chatwoot.com/hc/user-guide/articles/1677587234-how-to-send-additional-user-information-to-chatwoot-using-sdk
 * and app/javascript/entrypoints/sdk.js of its source. It takes no draft. Name and e-mail are left out: `setUser` wants
 * an identifier of the shop's, and a hash where the inbox verifies it.
 */
export default ({ websiteToken }: ChatOf<'chatwoot'>): ProviderAdapter =>
  async (options) => {
    const baseUrl = originOf(options.baseUrl ?? ORIGINS.chatwoot);
    const adapter = provider({
      global: '$chatwoot',
      script: { url: new URL('/packs/js/sdk.js', baseUrl), origin: baseUrl },
      prepare({ locale }) {
        // The bubble stays away for good: there is nothing to hide again when the chat closes.
        page.chatwootSettings = {
          ...page.chatwootSettings,
          hideMessageBubble: true,
          ...given({ locale: locale?.replace('-', '_') }),
        };
      },
      // It does nothing where `$chatwoot` is there already.
      start: () => page.chatwootSDK?.run({ websiteToken, baseUrl }),
      ready: () =>
        new Promise<unknown>((done) => {
          if (page.$chatwoot?.hasLoaded) done(undefined);
          else addEventListener('chatwoot:ready', done, { once: true });
        }),
      watch: (onClose) => addEventListener('chatwoot:closed', onClose),
      handOver({ subject, orderNumber }) {
        // It throws on an empty object.
        const attributes = given({ subject, order_number: orderNumber });
        if (attributes) page.$chatwoot?.setConversationCustomAttributes(attributes);
      },
      open() {
        if (!page.$chatwoot) throw new Error('$chatwoot is missing');
        page.$chatwoot.toggle('open');
      },
    });
    await adapter(options);
  };
