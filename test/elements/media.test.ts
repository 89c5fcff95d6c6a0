import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { STORE } from './store.js';
import { create, part, parts, place, rendered, summary } from './support.js';

describe('the system', () => {
  const media = (features: Record<string, string>) =>
    executeServerCommand<{ supported: boolean }, Record<string, string>>('media', features);
  afterEach(() => media({}));

  it('in forced colours still shows what is chosen and what is focused', async function () {
    // Only Chromium can be told to force colours.
    if (!(await media({ 'forced-colors': 'active' })).supported) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const widget = create({ content: STORE, topic: 'orders' });
    await place(widget);
    await rendered(widget);
    const outlines = parts(widget, 'topic').map((label) => getComputedStyle(label).outlineStyle);
    expect(outlines).to.deep.equal(['none', 'solid', 'none']);
    await expect(widget.parentElement).to.be.accessible();
  });

  it('in reduced motion moves nothing', async function () {
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    const duration = () => getComputedStyle(summary(widget, 'pay'), '::after').transitionDuration;
    if (!(await media({ 'prefers-reduced-motion': 'reduce' })).supported) this.skip();
    expect(duration()).to.equal('0s');
    await media({ 'prefers-reduced-motion': 'no-preference' });
    expect(duration()).to.not.equal('0s');
  });

  it('in the dark does not darken a page that is light', async function () {
    if (!(await media({ 'prefers-color-scheme': 'dark' })).supported) this.skip();
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    const color = () => getComputedStyle(part(widget, 'search-input')).color;
    expect(color()).to.equal(getComputedStyle(document.body).color);
    await expect(widget.parentElement).to.be.accessible();
  });
});
