import type { ChatOf } from './chat.js';
import { checked, ORIGINS } from './load-script.js';
import { provider, when } from './provider.js';
import { draft, given } from './request.js';

type Intercom = ((...args: unknown[]) => void) & {
  booted?: boolean;
  q?: unknown[];
  c?: (args: unknown) => void;
};

const page = globalThis as { Intercom?: Intercom; intercomSettings?: object };
const API = {
  us: 'https://api-iam.intercom.io',
  eu: 'https://api-iam.eu.intercom.io',
  au: 'https://api-iam.au.intercom.io',
};

/** What Intercom's own snippet puts in place: it keeps calls until the script replaces it. */
function createStub(): Intercom {
  const stub: Intercom = (...args) => stub.c?.(args);
  const queue: unknown[] = [];
  return Object.assign(stub, { q: queue, c: (args: unknown) => void queue.push(args) });
}

/**
 * Intercom Messenger: https://developers.intercom.com/installing-intercom/web/methods
 * Name and e-mail are left out: where the workspace enforces identity verification, it refuses them without a hash of
 * the shop's server.
 */
export default ({ appId, region = 'us' }: ChatOf<'intercom'>) =>
  provider({
    global: 'Intercom',
    script: { url: new URL(`/widget/${checked(appId)}`, ORIGINS.intercom) },
    prepare({ locale }) {
      const settings = { app_id: appId, api_base: API[region], hide_default_launcher: true };
      page.Intercom = createStub();
      page.intercomSettings = { ...settings, ...given({ language_override: locale }) };
      page.Intercom('boot', page.intercomSettings);
    },
    // A blocked script leaves the stub, which takes every call and does nothing: only `booted` and `ready` are true signs.
    ready: (signal) =>
      Promise.race([
        new Promise((done) => page.Intercom?.('ready', done)),
        when(() => page.Intercom?.booted, signal),
      ]),
    watch: (onClose) => page.Intercom?.('onHide', onClose),
    open(request) {
      const text = draft(request);
      if (text) page.Intercom?.('showNewMessage', text);
      else page.Intercom?.('show');
    },
  });
