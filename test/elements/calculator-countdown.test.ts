import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { Countdown } from '../../src/elements/controllers/countdown.js';
import { Formats } from '../../src/elements/calculator/formats.js';
import { all, find, said, show, tidy, verdict } from './calculator-support.js';
import { keepWarnings } from './support.js';

const START = Date.parse('2026-11-23T16:50:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A clock that stands still until it is put forward; timers are rung by hand. */
function fakeClock() {
  const { now } = Date;
  const { setTimeout, clearTimeout } = globalThis;
  const timers = new Map<number, { readonly at: number; readonly ring: () => void }>();
  let time = START;
  let ids = 1_000_000;
  Object.assign(Date, { now: () => time });
  Object.assign(globalThis, {
    setTimeout: (ring: () => void, delay = 0) => (timers.set(++ids, { at: time + delay, ring }), ids),
    clearTimeout: (id: number) => (timers.has(id) ? timers.delete(id) : clearTimeout(id)),
  });
  return {
    timers,
    /** How long until each timer rings. */
    delays: () => [...timers.values()].map(({ at }) => at - time),
    /** Lets the next timer ring, at its time. */
    ring: () => {
      const [[id, timer] = []] = [...timers].sort(([, a], [, b]) => a.at - b.at);
      if (id === undefined || !timer) throw new Error('No timer is set.');
      timers.delete(id);
      time = Math.max(time, timer.at);
      timer.ring();
    },
    pass: (milliseconds: number) => (time += milliseconds),
    restore: () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Object.assign(Date, { now });
    },
  };
}

describe('the countdown', () => {
  let clock: ReturnType<typeof fakeClock>;
  const warnings = keepWarnings();
  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
  });

  /** A host that renders when it is told to. */
  function host(now?: string) {
    clock = fakeClock();
    const controllers: ReactiveController[] = [];
    let updates = 0;
    const element = {
      now,
      isConnected: true,
      updateComplete: Promise.resolve(true),
      addController: (controller: ReactiveController) => controllers.push(controller),
      removeController: () => undefined,
      requestUpdate: () => (updates += 1),
    };
    const countdown = new Countdown(element);
    const render = (...deadlines: number[]) => {
      countdown.hostUpdate();
      const remaining = deadlines.map((time) => countdown.until(new Date(time).toISOString()));
      countdown.hostUpdated();
      return remaining;
    };
    return { element, countdown, render, updates: () => updates };
  }

  const steps: [remaining: number, delay: number][] = [
    [3 * HOUR + 12 * MINUTE, MINUTE],
    [3 * HOUR + 12 * MINUTE + 20 * SECOND, 20 * SECOND],
    [2 * MINUTE + 1, 1],
    [2 * MINUTE, SECOND],
    [90 * SECOND + 250, 250],
    [1, 1],
  ];
  for (const [remaining, delay] of steps) {
    it(`${remaining} ms before the end speaks again in ${delay} ms`, () => {
      const { render } = host();
      expect(render(START + remaining)).to.deep.equal([remaining]);
      expect(clock.delays()).to.deep.equal([delay]);
    });
  }

  it('watches the deadline that changes first, in one timer', () => {
    const { render } = host();
    render(START + 3 * HOUR, START + 5 * HOUR + 10 * SECOND);
    expect(clock.delays()).to.deep.equal([10 * SECOND]);
    render(START + HOUR + 30 * SECOND);
    expect(clock.delays()).to.deep.equal([30 * SECOND]);
  });

  it('rests without a deadline, once it has passed, and where the page has set the time', () => {
    const { render } = host();
    render();
    expect(clock.delays()).to.deep.equal([]);
    expect(render(START)).to.deep.equal([0]);
    expect(render(START - HOUR)).to.deep.equal([0]);
    expect(clock.delays()).to.deep.equal([]);
    clock.restore();
    const fixed = host('2026-11-23T11:50:00-05:00');
    expect(fixed.render(START + HOUR)).to.deep.equal([HOUR]);
    expect(fixed.countdown.now).to.equal('2026-11-23T16:50:00Z');
    expect(clock.delays()).to.deep.equal([]);
  });

  it('rests while the page is hidden, and is right again when it is seen', () => {
    const { render, updates, countdown } = host();
    countdown.hostConnected();
    render(START + HOUR);
    const before = updates();
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.delays()).to.deep.equal([]);
    render(START + HOUR);
    expect(clock.delays()).to.deep.equal([]);
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates()).to.equal(before + 1);
    countdown.hostDisconnected();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates()).to.equal(before + 1);
  });

  it('leaves no timer behind, not even by a last update after it was taken away', () => {
    const { render, element, countdown } = host();
    render(START + HOUR);
    element.isConnected = false;
    countdown.hostDisconnected();
    expect(clock.delays()).to.deep.equal([]);
    render(START + HOUR);
    expect(clock.delays()).to.deep.equal([]);
  });

  it('takes the clock’s time where the page’s is none, and says so once', () => {
    const { render, countdown } = host('tomorrow');
    render(START + HOUR);
    render(START + HOUR);
    expect(countdown.now).to.equal('2026-11-23T16:50:00Z');
    expect(clock.delays()).to.deep.equal([MINUTE]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^\[faq\] not-a-date in now: got "tomorrow"; write /u);
  });

  it('is seen in the sentence: minutes, then seconds, then the end', async () => {
    const calculator = await show({
      now: undefined,
      total: '200',
      country: 'US',
      placedAt: new Date(Date.now() - MINUTE).toISOString(),
    });
    clock = fakeClock();
    const fee = 'you get $197.00 back, we keep $3.00.';
    calculator.placedAt = new Date(START - 12 * HOUR + 2 * MINUTE + 30 * SECOND).toISOString();
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal(`You can cancel for another 2 min: ${fee}`);
    clock.ring();
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal(`You can cancel for another 2 min: ${fee}`);
    clock.ring();
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal(`You can cancel for another 1 min 59 sec: ${fee}`);
    clock.pass(119 * SECOND);
    clock.ring();
    await calculator.updateComplete;
    expect(verdict(calculator)).to.match(/^The store’s own time to cancel ended on /u);
    expect(all(calculator, '[part=instead] a')).to.have.length(2);
  });

  it('stands in no live region', async () => {
    clock = fakeClock();
    clock.restore();
    const calculator = await show({ total: '200', country: 'US' });
    for (let node: Element | null = find(calculator, '[part=verdict]'); node; node = node.parentElement) {
      expect(node.role ?? '').to.equal('');
      expect(node.getAttribute('aria-live')).to.equal(null);
    }
    expect(said(find(calculator, '[role=status]'))).to.equal('');
  });

  it('of a removed calculator has ended', async () => {
    const calculator = await show({ now: undefined, total: '200', country: 'US' });
    clock = fakeClock();
    calculator.total = '201';
    await calculator.updateComplete;
    expect(clock.timers.size).to.equal(1);
    calculator.total = '202';
    calculator.remove();
    await calculator.updateComplete;
    expect(clock.timers.size).to.equal(0);
  });
});

describe('what is left is said', () => {
  const cases: [lang: string, milliseconds: number, words: string][] = [
    ['en', 3 * HOUR + 12 * MINUTE, '3 hr 12 min'],
    ['fr', 3 * HOUR + 12 * MINUTE, '3 h 12 min'],
    ['ar', 3 * HOUR + 12 * MINUTE, '3 ساعات و12 دقيقة'],
    ['en', 3 * HOUR, '3 hr'],
    ['en', 59 * MINUTE, '59 min'],
    ['en', 47 * HOUR + 59 * MINUTE, '47 hr 59 min'],
    ['en', 48 * HOUR, '2 days'],
    ['en', 51 * HOUR, '2 days 3 hr'],
    ['en', 2 * MINUTE, '2 min'],
    ['en', 2 * MINUTE - 1, '1 min 59 sec'],
    ['en', MINUTE, '1 min'],
    ['en', 59_999, '59 sec'],
    ['en', 999, '0 sec'],
    ['en', 0, '0 sec'],
  ];
  for (const [lang, milliseconds, words] of cases) {
    it(`${lang}: ${words}`, () => {
      expect(tidy(new Formats(lang).remaining(milliseconds))).to.equal(words);
    });
  }
});
