import { expect } from '@open-wc/testing';
import { pause } from '../../src/elements/widget/pause.js';

it('once its slice of time is over, building the search lets the page do what is waiting', async () => {
  await pause();
  const end = performance.now() + 10;
  while (performance.now() < end);
  let hasRun = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (hasRun = true);
  port2.postMessage(0);
  await pause();
  expect(hasRun).to.equal(true);
  port1.close();
});
