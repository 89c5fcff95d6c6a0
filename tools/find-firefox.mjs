import { existsSync } from 'node:fs';

const { env } = process;
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Nothing may leave the machine. */
const PREFS = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'toolkit.telemetry.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.safebrowsing.update.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
};

/**
 * What `puppeteer.launch` needs for the Firefox named by FIREFOX_PATH, else an installed one.
 *
 * @throws {Error} When there is none; the message names the remedy.
 */
export function findFirefox() {
  const executablePath = env.FIREFOX_PATH ?? FIREFOXES.find((path) => existsSync(path));
  if (!executablePath || !existsSync(executablePath))
    throw new Error(
      `No Firefox ${executablePath ? `at ${executablePath}` : 'found'}: install it (on Debian: sh tools/setup-browsers.sh), or set FIREFOX_PATH.`,
    );
  return { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: PREFS };
}
