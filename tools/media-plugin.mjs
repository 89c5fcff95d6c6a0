/**
 * The test command `media`, for any media feature that Chromium can emulate (WTR's own emulateMedia knows two of them):
 *
 *     const { supported } = await executeServerCommand('media', { 'forced-colors': 'active' });
 *     if (!supported) this.skip();
 *
 * `{}` puts everything back, which every file that uses this must do after each test: pages are used again.
 * Firefox and WebKit answer `{ supported: false }`.
 */
export function mediaPlugin() {
  const connections = new WeakMap();

  async function emulate(page, features) {
    // An emulation lasts as long as its CDP session, which is therefore kept with the page.
    if (!connections.has(page)) connections.set(page, await page.createCDPSession());
    await connections.get(page).send('Emulation.setEmulatedMedia', {
      media: '',
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      try {
        await emulate(session.browser.getPage(session.id), payload ?? {});
        return { supported: true };
      } catch {
        return { supported: false };
      }
    },
  };
}
