import type { ChatOf } from './chat.js';
import { ORIGINS } from './load-script.js';
import { provider } from './provider.js';
import { draft, given } from './request.js';

type Beacon = ((method: string, options?: unknown, data?: unknown) => unknown) & { readyQueue?: unknown[] };

const page = globalThis as { Beacon?: Beacon };
const beacon: Beacon = (...call) => page.Beacon?.(...call);

/**
 * Help Scout Beacon: https://developer.helpscout.com/beacon-2/web/javascript-api/
 * Its script is only a bootstrap, so the stub keeps the calls until it is ready. Chat is offered when someone is there,
 * else the form: both take the draft. The language is set in Help Scout.
 */
export default ({ beaconId }: ChatOf<'helpscout'>) =>
  provider({
    global: 'Beacon',
    script: { url: new URL('/', ORIGINS.helpscout) },
    prepare() {
      const readyQueue: unknown[] = [];
      const stub: Beacon = (method, options, data) => void readyQueue.push({ method, options, data });
      page.Beacon = Object.assign(stub, { readyQueue });
      beacon('config', { display: { style: 'manual' } }); // no launcher
      beacon('init', beaconId);
    },
    // A Beacon that is there tells of itself; a stub has no answer.
    ready: () =>
      new Promise<void>((done) => {
        if (beacon('info')) done();
        else beacon('once', 'ready', done);
      }),
    watch: (onClose) => beacon('on', 'close', onClose),
    handOver(request) {
      const { subject, orderNumber, name, email } = request;
      const data = given({ 'order-number': orderNumber });
      if (data) beacon('session-data', data);
      const form = given({ name, email, subject, text: draft({ ...request, subject: '' }) });
      if (!form) return;
      beacon('reset'); // else the text of the last time stays
      beacon('prefill', form);
    },
    open: () => beacon('open'),
  });
