import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const MINIBROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/** W3C WebDriver key codes of the names the test commands use. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  F1: '\uE031',
};
const SCREEN = [2000, 1600];
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * Web Test Runner launcher for WebKitGTK: Debian's webkit2gtk-driver + MiniBrowser under Xvfb,
 * driven over plain W3C WebDriver (no webdriverio). It calls itself `puppeteer` and hands out
 * pages with the part of Puppeteer's Page that @web/test-runner-commands uses, so that
 * sendKeys, sendMouse, resetMouse, setViewport and selectOption work here too. One page at a time.
 * `args`: more MiniBrowser options, e.g. `--dark-mode`, `--time-zone=Asia/Tokyo`.
 */
export function webkitLauncher({ env = {}, args = [], viewport = { width: 1280, height: 900 } } = {}) {
  const children = [];
  let base = '';
  let session = '';
  let starting;
  const urls = new Map();

  const start = (command, args, extra) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...extra } });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    children.push(child);
  };
  const call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const command = (method, path, body) =>
    call(method, `/session/${session}${path}`, body ?? (method === 'POST' ? {} : undefined));
  const run = (script, args = []) => command('POST', '/execute/sync', { script, args });

  const boot = async () => {
    const binary = process.env.MINIBROWSER_PATH ?? MINIBROWSER.find((path) => existsSync(path));
    if (!binary)
      throw new Error('No WebKitGTK MiniBrowser here: on Debian, run sh tools/setup-browsers.sh as root.');
    const number = 100 + (process.pid % 400);
    const port = 20000 + (process.pid % 20000);
    base = `http://127.0.0.1:${port}`;
    process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));
    start('Xvfb', [`:${number}`, '-screen', '0', `${SCREEN.join('x')}x24`, '-nolisten', 'tcp'], {});
    await until(() => existsSync(`/tmp/.X11-unix/X${number}`), 'Xvfb');
    start('WebKitWebDriver', [`--port=${port}`], {
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      ...env,
    });
    const ready = () =>
      fetch(`${base}/status`).then(
        (response) => response.ok,
        () => false,
      );
    await until(ready, 'WebKitWebDriver');
    const value = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary,
            args: [
              '--automation',
              '--full-screen',
              '--private',
              '--proxy=http://127.0.0.1:9',
              '--ignore-host=127.0.0.1',
              '--ignore-host=localhost',
              ...args,
            ],
          },
        },
      },
    });
    session = value.sessionId;
    await page.setViewport(viewport);
  };

  const until = async (condition, what) => {
    for (let i = 0; i < 200; i += 1) {
      if (await condition()) return;
      await sleep(50);
    }
    throw new Error(`${what} did not start within 10 s.`);
  };

  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const keys = (actions) =>
    command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const mouse = (actions) =>
    command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const unsupported = (what) => async () => {
    throw new Error(`${what} is not supported in WebKitGTK.`);
  };
  const page = {
    goto: (url) => command('POST', '/url', { url }),
    /** Runs a function in the page, with values that JSON can hold. */
    evaluate: (work, ...args) => run(`return (${work})(...arguments)`, args),
    keyboard: {
      type: (text) => keys([...text].flatMap((c) => [key('keyDown', c), key('keyUp', c)])),
      press: (name) => keys([key('keyDown', name), key('keyUp', name)]),
      down: (name) => keys([key('keyDown', name)]),
      up: (name) => keys([key('keyUp', name)]),
    },
    mouse: {
      move: (x, y) => mouse([{ type: 'pointerMove', duration: 0, x, y }]),
      click: (x, y, { button = 'left' } = {}) =>
        mouse([
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
      down: ({ button = 'left' } = {}) => mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
      reset: () => command('DELETE', '/actions'),
    },
    async setViewport({ width, height }) {
      // No window manager: the X pointer, at the middle of the screen, decides the focus, so the window lies under it.
      await command('POST', '/window/rect', {
        x: SCREEN[0] / 2 - Math.round(width / 2),
        y: SCREEN[1] / 2 - Math.round(height / 2),
        width,
        height,
      });
      let size = [];
      for (let i = 0; i < 40; i += 1) {
        size = await run('return [innerWidth, innerHeight]');
        if (size[0] === width && size[1] === height) return;
        await sleep(25);
      }
      throw new Error(
        `The window took ${size.join(' x ')}, not ${width} x ${height} (334 is the narrowest).`,
      );
    },
    select: (selector, ...values) =>
      run(
        `const select = document.querySelector(arguments[0]);
        for (const option of select.options) option.selected = arguments[1].includes(option.value);
        for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));`,
        [selector, values],
      ),
    emulateMediaFeatures: unsupported('Media emulation'),
    emulateMediaType: unsupported('Media emulation'),
    setUserAgent: unsupported('Another user agent'),
    async screenshot() {
      return Buffer.from(await command('GET', '/screenshot'), 'base64');
    },
  };

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= boot());
      urls.set(id, url);
      await page.setViewport(viewport);
      await command('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: () => command('GET', '/url'),
    getPage: () => page,
    async stopSession(id) {
      await command('DELETE', '/actions').catch(() => {});
      await command('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    startDebugSession: unsupported('Debugging'),
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      children.forEach((child) => child.kill('SIGTERM'));
    },
  };
}
