import { expect } from '@open-wc/testing';
import { en } from '../../demo/studio/texts/en.js';
import { fr } from '../../demo/studio/texts/fr.js';
import { chooseLanguage, speak } from '../../demo/studio/texts/index.js';

describe('The studio: its texts', () => {
  it('ask for the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
    const other: Readonly<Record<string, string>> = fr;
    for (const [key, text] of Object.entries(en))
      expect(values(other[key] ?? ''), key).to.deep.equal(values(text));
  });

  it('count', () => {
    expect(speak('en')('entry.count', { count: 1 })).to.equal('1 question');
    expect(speak('en')('checks.count', { count: 0 })).to.equal('0 things to look at');
    expect(speak('fr')('checks.count', { count: 0 })).to.equal('0 point à revoir');
    expect(speak('fr')('missing.count', { count: 2 })).to.equal('2 textes manquent');
  });

  it('are in the first of the reader’s languages that there is', () => {
    expect(chooseLanguage([null, 'de-CH', 'fr-CH', 'en'])).to.equal('fr');
    expect(chooseLanguage(['ja'])).to.equal('en');
  });
});
