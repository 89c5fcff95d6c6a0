import type { ChatOf } from './chat.js';
import { ORIGINS } from './load-script.js';
import { provider } from './provider.js';
import { draft, given } from './request.js';

type Call = (...args: unknown[]) => unknown;
interface LiveChat {
  on: Call;
  once: Call;
  off: Call;
  get: Call;
  call: Call;
  init: () => void;
  _q: unknown[];
  _h: Call | null;
  _v: string;
}

const page = globalThis as { LiveChatWidget?: LiveChat; __lc?: object };
const call: Call = (...args) => page.LiveChatWidget?.call(...args);

/** What LiveChat's own snippet 2.0 puts in place: it keeps calls until its script takes them over by `_h`. */
function createStub(): LiveChat {
  const keep =
    (name: string): Call =>
    (...args) =>
      stub._h ? stub._h(name, args) : stub._q.push([name, args]);
  const stub: LiveChat = {
    _q: [],
    _h: null,
    _v: '2.0',
    on: keep('on'),
    once: keep('once'),
    off: keep('off'),
    call: keep('call'),
    get(...args) {
      if (!stub._h) throw new Error("[LiveChatWidget] You can't use getters before load.");
      return stub._h('get', args);
    },
    init: () => undefined, // the script is on its way
  };
  return stub;
}

/**
 * LiveChat: https://platform.text.com/docs/extending-chat-widget/javascript-api
 * A draft is ignored where the shopper has one already; with a pre-chat form it goes out with that form. Language is
 * set in LiveChat itself. `get` throws before load, so state comes from events alone.
 */
export default ({ license }: ChatOf<'livechat'>) =>
  provider({
    global: 'LiveChatWidget',
    script: { url: new URL('/tracking.js', ORIGINS.livechat) },
    prepare() {
      page.__lc = { ...page.__lc, license: Number(license), asyncInit: true };
      page.LiveChatWidget = createStub();
    },
    ready: () => new Promise((done) => page.LiveChatWidget?.on('ready', done)),
    hide: () => call('hide'),
    watch: (onClose) =>
      page.LiveChatWidget?.on('visibility_changed', (state: { visibility?: string }) => {
        if (state.visibility === 'minimized') onClose();
      }),
    handOver({ subject, orderNumber, name, email }) {
      const variables = given({ subject, order_number: orderNumber });
      if (variables) call('update_session_variables', variables);
      if (name) call('set_customer_name', name);
      if (email) call('set_customer_email', email);
    },
    open(request) {
      const messageDraft = draft(request);
      if (messageDraft) call('maximize', { messageDraft });
      else call('maximize');
    },
  });
