import { expect } from '@open-wc/testing';
import { until } from './calculator-support.js';
import {
  add,
  all,
  choose,
  find,
  FORM,
  photos,
  picture,
  refused,
  settled,
  show,
  slot,
  storeWith,
  texts,
  transfer,
} from './contact-b-support.js';
import { click, focused } from './support.js';

const claiming = async (content = storeWith(), lang = 'en') => {
  const contact = await show({ content }, lang);
  await choose(contact, 'damaged');
  await slot(contact, 'item');
  return contact;
};

/** The colour in the middle of a photo: red, green, blue. */
const colour = (canvas: HTMLCanvasElement) => [
  ...canvas
    .getContext('2d')!
    .getImageData(canvas.width / 2, canvas.height / 2, 1, 1)
    .data.slice(0, 3),
];

/** Drops files with an event such as the browser's own; no test can drag a file from a desktop. */
const drop = (target: Element, ...files: readonly File[]): DragEvent[] =>
  ['dragover', 'drop'].map((type) => {
    const event = new DragEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      dataTransfer: transfer(...files),
    });
    target.dispatchEvent(event);
    return event;
  });

beforeEach(() => sessionStorage.clear());

describe('the reason of a claim', () => {
  it('shows a place for each photo that it asks for, with what should be on it', async () => {
    const contact = await claiming();
    expect(texts(contact, '[part=slot] legend')).to.deep.equal(['The item', 'The parcel']);
    expect(texts(contact, '[part=slot] > [part=hint]')).to.deep.equal([
      'Show the damage from near.',
      'Sharp, well lit, and all of it in the picture.',
    ]);
    const input = find(contact, '[data-slot=item] input');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => contact.shadowRoot!.getElementById(id)?.textContent)).to.include(
      'Show the damage from near.',
    );
    expect(find<HTMLDetailsElement>(contact, '[part=photos]').open).to.equal(true);
  });

  it('names them in the language of the page', async () => {
    const contact = await claiming(storeWith(), 'fr');
    expect(texts(contact, '[part=slot] legend')).to.deep.equal(['L’article', 'Le colis']);
    expect(texts(contact, '[data-slot=item] > [part=hint]')).to.deep.equal(['Montrez le dégât de près.']);
  });

  it('stands among the problems with an item, beside the questions', async () => {
    const contact = await show();
    const groups = all<HTMLOptGroupElement>(contact, 'optgroup').map(({ label, children }) => [
      label,
      ...[...children].map((option) => option.textContent.trim()),
    ]);
    expect(groups).to.deep.equal([
      ['A problem with an item', 'It arrived damaged', 'It is the wrong item'],
      ['A question', 'Topic'],
    ]);
    expect(all(contact, '[part=slot]'), 'no claim, no photos').to.have.lengthOf(0);
  });
});

describe('a photo', () => {
  it('appears as it is, with its name', async () => {
    const contact = await claiming();
    await add(contact, 'item', await picture('crack.png', 'rgb(200, 40, 40)'));
    expect(photos(contact, 'item')).to.deep.equal(['crack.jpg']);
    expect(photos(contact, 'parcel')).to.deep.equal([]);
    const canvas = find<HTMLCanvasElement>(contact, 'canvas');
    expect(canvas.getAttribute('role')).to.equal('img');
    await until(() => canvas.width > 1, 'the preview');
    const [red = 0, green = 255, blue = 255] = colour(canvas);
    expect(red).to.be.within(190, 210);
    expect(Math.max(green, blue)).to.be.below(60);
    expect(texts(contact, '[data-slot=item] [role=status]')).to.deep.equal(['crack.jpg is added.']);
  });

  it('keeps its name in one piece where the words run from right to left', async () => {
    const contact = await claiming(storeWith(), 'he');
    await add(contact, 'item', await picture('2026-01.png'));
    const isolated = '\u20682026-01.jpg\u2069';
    expect(texts(contact, '[data-slot=item] [role=status]').join()).to.include(isolated);
    expect(find(contact, '[part~=remove]').ariaLabel).to.include(isolated);
  });

  it('needs no address that a policy of the page may forbid', async () => {
    const contact = await claiming();
    await add(contact, 'item', await picture('crack.jpg'));
    await until(() => find<HTMLCanvasElement>(contact, 'canvas').width > 1, 'the preview');
    expect(contact.shadowRoot!.innerHTML).not.to.match(/\b(?:blob|data):/u);
  });

  it('gives the focus to the choice of another when it is removed', async () => {
    const contact = await claiming();
    await add(contact, 'parcel', await picture('box.jpg'), await picture('tape.jpg'));
    await click(find(contact, '[aria-label="Remove box.jpg"]'));
    await until(() => focused() === find(contact, '[data-slot=parcel] input'), 'the focus');
    expect(photos(contact, 'parcel')).to.deep.equal(['tape.jpg']);
    expect(texts(contact, '[data-slot=parcel] [role=status]')).to.deep.equal(['box.jpg is removed.']);
  });

  it('outlives another topic, and comes back drawn', async () => {
    const contact = await claiming();
    await add(contact, 'item', await picture('crack.jpg', 'rgb(20, 180, 40)'));
    await choose(contact, 'wrong');
    await slot(contact, 'sent');
    expect(texts(contact, '[part=slot] legend')).to.deep.equal(['What was sent']);
    await choose(contact, 'damaged');
    expect(photos(contact, 'item')).to.deep.equal(['crack.jpg']);
    const canvas = find<HTMLCanvasElement>(contact, 'canvas');
    await until(() => canvas.width > 1, 'the preview');
    expect(colour(canvas)[1]).to.be.within(165, 195);
  });

  it('is promised with an e-mail only where it is to be seen', async () => {
    const contact = await claiming();
    await add(contact, 'item', await picture('crack.jpg'));
    await choose(contact, 'wrong');
    await add(contact, 'sent', await picture('blue.jpg'));
    expect(texts(contact, '[part=attach] li')).to.deep.equal(['blue.jpg']);
  });
});

describe('a file that cannot be sent', () => {
  it('is refused in words at its place, and costs no other', async () => {
    const contact = await claiming();
    const letter = new File(['Dear Sirs'], 'letter.jpg', { type: 'image/jpeg' });
    await add(contact, 'item', await picture('one.jpg'), letter, await picture('two.jpg'));
    expect(photos(contact, 'item')).to.deep.equal(['one.jpg', 'two.jpg']);
    expect(refused(contact, 'item')).to.equal(
      'letter.jpg is not a picture that this browser can read. Please choose a JPEG, PNG or WebP picture.',
    );
    expect(refused(contact, 'parcel')).to.equal('');
    expect(find(contact, '[data-slot=item] [part=error]').closest('[role=status]')).to.not.equal(null);
  });

  it('is refused where it is empty', async () => {
    const contact = await claiming();
    await add(contact, 'item', new File([], 'nothing.jpg', { type: 'image/jpeg' }));
    expect(refused(contact, 'item')).to.equal('nothing.jpg is empty. Please choose another picture.');
  });

  it('is refused where there are too many, until one is removed', async () => {
    const contact = await claiming(storeWith({ form: { ...FORM, maxFiles: 1 } }));
    await add(contact, 'item', await picture('one.jpg'));
    await add(contact, 'parcel', await picture('two.jpg'));
    expect(refused(contact, 'parcel')).to.equal('two.jpg is one too many. Remove another photo first.');
    expect(photos(contact, 'parcel')).to.deep.equal([]);
    await click(find(contact, '[aria-label="Remove one.jpg"]'));
    await add(contact, 'parcel', await picture('two.jpg'));
    expect(photos(contact, 'parcel')).to.deep.equal(['two.jpg']);
    expect(refused(contact, 'parcel')).to.equal('');
  });

  it('is not refused for photos that are not shown, and so not sent', async () => {
    const contact = await claiming(storeWith({ form: { ...FORM, maxFiles: 1 } }));
    await add(contact, 'item', await picture('one.jpg'));
    await choose(contact, 'wrong');
    await add(contact, 'sent', await picture('two.jpg'));
    expect(photos(contact, 'sent')).to.deep.equal(['two.jpg']);
  });

  it('is refused where it is too heavy', async () => {
    const contact = await claiming(storeWith({ form: { ...FORM, maxBytes: 100 } }));
    await add(contact, 'item', await picture('one.jpg'));
    expect(photos(contact, 'item')).to.deep.equal([]);
    expect(refused(contact, 'item')).to.equal(
      'one.jpg would make the photos too large to send. Remove another photo first.',
    );
  });
});

describe('a drop', () => {
  it('on a place adds to it', async () => {
    const contact = await claiming();
    const events = drop(find(contact, '[data-slot=parcel] legend'), await picture('box.jpg'));
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true]);
    await until(() => photos(contact, 'parcel').join() === 'box.jpg', 'the photo');
    expect(photos(contact, 'item')).to.deep.equal([]);
  });

  it('beside them adds to the first, and does not replace the page', async () => {
    const contact = await claiming();
    const events = drop(find(contact, '[part=title]'), await picture('box.jpg'));
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true]);
    await until(() => photos(contact, 'item').join() === 'box.jpg', 'the photo');
  });

  it('before any claim opens the place for photos', async () => {
    const contact = await show();
    drop(find(contact, '[part=title]'), await picture('box.jpg'));
    await slot(contact, 'other');
    await settled(contact);
    await until(() => photos(contact, 'other').join() === 'box.jpg', 'the photo');
    expect(find<HTMLDetailsElement>(contact, '[part=photos]').open).to.equal(true);
  });

  it('of a text is left to the field', async () => {
    const contact = await claiming();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    const event = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer });
    find(contact, '#message').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
