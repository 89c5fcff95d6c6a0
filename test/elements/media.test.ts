import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { needs } from '../engine.js';
import { STORE } from './store.js';
import { create, part, parts, place, rendered, summary } from './support.js';

describe('the system', () => {
  const emulate = (features: Record<string, string>) =>
    executeServerCommand<{ supported: boolean }, Record<string, string>>('media', features);
  /** Only Chromium can be told what the system asks for. */
  const media = async (test: Mocha.Context, features: Record<string, string>) => {
    const { supported } = await emulate(features);
    needs(test, supported, 'emulated media features');
  };
  afterEach(() => emulate({}));

  it('in forced colours still shows what is chosen and what is focused', async function () {
    await media(this, { 'forced-colors': 'active' });
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
    await media(this, { 'prefers-reduced-motion': 'reduce' });
    expect(duration()).to.equal('0s');
    await media(this, { 'prefers-reduced-motion': 'no-preference' });
    expect(duration()).to.not.equal('0s');
  });

  it('in the dark does not darken a page that is light', async function () {
    await media(this, { 'prefers-color-scheme': 'dark' });
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    const color = () => getComputedStyle(part(widget, 'search-input')).color;
    expect(color()).to.equal(getComputedStyle(document.body).color);
    await expect(widget.parentElement).to.be.accessible();
  });
});
