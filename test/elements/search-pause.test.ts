import { expect } from '@open-wc/testing';
import { pause } from '../../src/elements/widget/pause.js';

it('once its slice of time is over, building the search lets the page do what is waiting', async () => {
  await pause();
  const end = performance.now() + 10;
  while (performance.now() < end);
  let hasRun = false;
  setTimeout(() => (hasRun = true));
  await pause();
  expect(hasRun).to.equal(true);
});
