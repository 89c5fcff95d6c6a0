import type { ChatOf } from './chat.js';
import { ORIGINS } from './load-script.js';
import { provider, when } from './provider.js';
import { draft, given, language } from './request.js';

interface Crisp {
  push(call: readonly unknown[]): void;
  get?: (name: string) => unknown;
}

const page = globalThis as { $crisp?: Crisp; CRISP_WEBSITE_ID?: string; CRISP_RUNTIME_CONFIG?: object };
const push = (...call: unknown[]) => (page.$crisp ??= []).push(call);

/** `get` may be asked only once the session is loaded, and there is no other way to ask whether it is. */
function hasSession(): boolean {
  try {
    return Boolean(page.$crisp?.get?.('session:identifier'));
  } catch {
    return false;
  }
}

/**
 * Crisp: https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 * `push` may be called at any time, `get` and `is` only after `session:loaded`. `chat:hide` hides the open box, too.
 */
export default ({ websiteId }: ChatOf<'crisp'>) =>
  provider({
    global: '$crisp',
    script: { url: new URL('/l.js', ORIGINS.crisp) },
    prepare(request) {
      page.CRISP_WEBSITE_ID = websiteId;
      page.CRISP_RUNTIME_CONFIG = { ...page.CRISP_RUNTIME_CONFIG, ...given({ locale: language(request) }) };
      push('do', 'chat:hide');
    },
    // The page's own may have a session for long; whether its handlers would bear one more is not documented.
    ready: (signal) =>
      page.$crisp?.get ? when(hasSession, signal) : new Promise((done) => push('on', 'session:loaded', done)),
    hide: () => push('do', 'chat:hide'),
    watch: (onClose) => push('on', 'chat:closed', onClose),
    handOver(request) {
      const data = given({ subject: request.subject, order_number: request.orderNumber });
      if (data) push('set', 'session:data', [Object.entries(data)]);
      if (request.name) push('set', 'user:nickname', [request.name]);
      if (request.email) push('set', 'user:email', [request.email]);
    },
    open(request) {
      push('do', 'chat:show');
      push('do', 'chat:open');
      const text = draft(request);
      if (text) push('set', 'message:text', [text]);
    },
  });
