import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { storeOf } from './store.js';
import { mount, part, rendered, summary, textOf } from './support.js';

/** The one answer of a store, open. */
async function answer(markdown: string, properties: Partial<FaqWidget> = {}): Promise<HTMLElement> {
  const widget = await mount({ content: storeOf(markdown), entry: 'one', ...properties });
  await rendered(widget);
  return part(widget, 'answer');
}

/** Words as they can be read, with the spaces between them. */
const read = (element: HTMLElement): string => element.innerText.replace(/\s+/gu, ' ').trim();

/** Names of the files that the page has asked for since the last look. */
const requested = (): string =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .join('\n');

describe('the sanitiser', () => {
  // The first test of this file: what was loaded once is never asked for again.
  it('is asked for by raw HTML alone', async () => {
    performance.clearResourceTimings();
    await answer('# Words\n\n| a |\n|---|\n| `<b>` |\n\n5 < 6, \\<i>, &amp; [a](https://shop.example)');
    expect(requested()).to.not.match(/sanitise|purify/u);
    const widget = await mount({ content: storeOf('plain'), entry: 'one' });
    expect(requested()).to.not.match(/sanitise|purify/u);
    widget.content = storeOf('<b>bold</b>');
    await waitUntil(() => textOf(part(widget, 'answer')) === 'bold');
    expect(requested()).to.match(/purify/u);
  });
});

describe('Markdown', () => {
  it('has lists, ordered and not, and starts where the merchant says', async () => {
    const text = await answer('3. Open a ticket\n4. Wait\n\n- one\n- two\n  - nested');
    const ordered = text.querySelector('ol')!;
    expect(ordered.start).to.equal(3);
    expect([...ordered.children].map(textOf)).to.deep.equal(['Open a ticket', 'Wait']);
    expect(textOf(text.querySelector('ul ul > li'))).to.equal('nested');
  });

  it('has tables with header cells, which can be scrolled by keyboard', async () => {
    const text = await answer('| Size | EU |\n|:-----|---:|\n| M | 42 |\n| L | **44** |');
    expect([...text.querySelectorAll('th')].map(textOf)).to.deep.equal(['Size', 'EU']);
    expect([...text.querySelectorAll('td')].map(textOf)).to.deep.equal(['M', '42', 'L', '44']);
    expect(getComputedStyle(text.querySelectorAll('td')[1]!).textAlign).to.equal('end');
    expect(text.querySelector('table')!.closest<HTMLElement>('[tabindex]')?.tabIndex).to.equal(0);
  });

  const links: [kind: string, markdown: string, href: string | null][] = [
    ['https', '[a](https://shop.example/a?b=1&c=2)', 'https://shop.example/a?b=1&c=2'],
    ['http', '[a](http://shop.example)', 'http://shop.example'],
    ['a bare address', 'See https://shop.example/sizes', 'https://shop.example/sizes'],
    ['mailto', '[a](mailto:help@shop.example)', 'mailto:help@shop.example'],
    ['a bare mail address', 'help@shop.example', 'mailto:help@shop.example'],
    ['tel', '[a](tel:+33123456789)', 'tel:+33123456789'],
    ['a place inside', '[a](#other)', '#other'],
    ['a page of the shop', '[a](/pages/sizes)', '/pages/sizes'],
    ['javascript', '[a](javascript:alert%281%29)', null],
    ['javascript in disguise', '[a](&#106;avascript:alert%281%29)', null],
    ['javascript with a line break', '[a](<java&#10;script:alert%281%29>)', null],
    ['data', '[a](data:text/html,x)', null],
    ['vbscript', '[a](vbscript:x)', null],
    ['blob', '[a](blob:https://shop.example/1)', null],
  ];
  for (const [kind, markdown, href] of links) {
    it(`${href === null ? 'makes plain text of' : 'keeps'} a link: ${kind}`, async () => {
      const text = await answer(markdown);
      expect(text.querySelector('a')?.getAttribute('href') ?? null).to.equal(href);
      expect(textOf(text)).to.not.equal('');
    });
  }

  it('loads images over https or from the page’s own origin, late and without a referrer', async () => {
    const text = await answer(
      [
        '![own](/favicon.ico "A title")',
        '![secure](https://127.0.0.1:9/a.png)',
        '![plain](http://shop.example/a.png)',
        '![data](data:image/png;base64,AA)',
      ].join('\n\n'),
    );
    const images = [...text.querySelectorAll('img')];
    expect(images.map(({ alt }) => alt)).to.deep.equal(['own', 'secure']);
    expect(images.every(({ loading }) => loading === 'lazy')).to.equal(true);
    expect(images.every(({ referrerPolicy }) => referrerPolicy === 'no-referrer')).to.equal(true);
    expect(read(text)).to.equal('plain data');
  });

  for (const [topicLevel, levels] of [
    [0, ['H3', 'H4']],
    [4, ['H5', 'H6']],
    [6, ['H6', 'H6']],
  ] as const) {
    it(`puts its headings below those of the topics (${topicLevel || 'default'})`, async () => {
      const text = await answer('# First\n\n## Second', { headingLevel: topicLevel });
      const headings = [...text.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(headings.map(({ tagName }) => tagName)).to.deep.equal(levels);
      expect(headings.map(textOf)).to.deep.equal(['First', 'Second']);
    });
  }

  const texts: [markdown: string, shown: string][] = [
    ['Fish &amp; chips &lt; 5 &#8364; &#x2014; &quot;now&quot;', 'Fish & chips < 5 € — "now"'],
    ['&#0; &#x110000; &#xD800;', '\ufffd \ufffd \ufffd'],
    ['AT&T R&D &x', 'AT&T R&D &x'],
    ['&toString; &constructor;', '&toString; &constructor;'],
    ['Caf&eacute; &copy; 2026', 'Café © 2026'],
    ['1 \\* 2 \\_ \\# \\<b>', '1 * 2 _ # <b>'],
    ['`a < b && "c"`', 'a < b && "c"'],
    ['    <script>indented code</script>', '<script>indented code</script>'],
    ['~~gone~~ **bold** *it* ***both***', 'gone bold it both'],
    ['one  \ntwo', 'one two'],
    ['- [x] done\n- [ ] open', '☑ done ☐ open'],
    ['> quoted\n\n---\n\nafter', 'quoted after'],
    ['[label][1]\n\n[1]: https://shop.example', 'label'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['{{ not a fact', '{{ not a fact'],
  ];
  for (const [markdown, shown] of texts) {
    it(`reads ${JSON.stringify(markdown)}`, async () => {
      expect(read(await answer(markdown))).to.equal(shown);
    });
  }

  for (const depth of [50, 500, 1500, 5000]) {
    it(`nested ${depth} times still shows its words`, async () => {
      const text = await answer(`${'> '.repeat(depth)}deep`);
      expect(textOf(text)).to.contain('deep');
    });
  }
});

describe('raw HTML', () => {
  const attacks: [what: string, html: string][] = [
    ['script', '<script>hacked = 1</script>'],
    ['an event attribute', '<img src="/nothing" onerror="hacked = 1">'],
    ['a script address', '<a href="javascript:hacked = 1">click</a>'],
    ['a script address in disguise', '<a href="java&#9;script:hacked = 1">click</a>'],
    ['styles', '<style>* { display: none }</style><p style="position: fixed">styled</p>'],
    ['a form', '<form action="https://evil.example"><input name="card"><button>send</button></form>'],
    ['ids and names', '<p id="topic" name="body" class="x">named</p>'],
    ['a frame', '<iframe src="https://evil.example"></iframe><object data="x"></object><embed src="x">'],
    ['SVG', '<svg><a xlink:href="javascript:hacked = 1"><text>x</text></a><style>*{}</style></svg>'],
    [
      'what changes when it is parsed twice',
      '<math><mtext><table><mglyph><style><img src onerror=hacked=1></style></mglyph></table></mtext></math>',
    ],
    ['a base address', '<base href="https://evil.example/"><meta http-equiv="refresh" content="0">'],
    ['an image from elsewhere', '<img src="http://evil.example/a.png" alt="pixel">'],
    ['a set of images', '<img src="/own.png" srcset="http://evil.example/a.png 2x" alt="set">'],
  ];
  for (const [what, html] of attacks) {
    it(`can do nothing: ${what}`, async () => {
      const text = await answer(`Before <b>bold</b>.\n\n${html}\n\nAfter.`);
      expect(read(text)).to.match(/^Before bold\..*After\.$/u);
      const forbidden =
        'script, style, form, input, button, iframe, object, embed, svg, math, base, meta, [id], [name], [style], [srcset], [href^="java"], [src^="http://evil"]';
      expect(text.querySelector(forbidden)).to.equal(null);
      const attributes = [...text.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => name.startsWith('on'))).to.deep.equal([]);
      expect(globalThis).to.not.have.property('hacked');
    });
  }

  it('keeps what is harmless, with the rules for links and images', async () => {
    const text = await answer(
      'A<sup>2</sup> <a href="https://shop.example">shop</a> <a href="blob:x">no</a>\n\n' +
        '<img src="/own.png" alt="own"> <kbd>Esc</kbd>',
    );
    expect([...text.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://shop.example',
      null,
    ]);
    const image = text.querySelector('img')!;
    expect([image.loading, image.referrerPolicy, image.alt]).to.deep.equal(['lazy', 'no-referrer', 'own']);
    expect(text.querySelector('sup, kbd')).to.exist;
  });

  it('puts its headings below those of the topics, too', async () => {
    const text = await answer('# First\n\n<b>x</b>\n\n<h2>Second</h2>');
    expect([...text.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName)).to.deep.equal([
      'H3',
      'H4',
    ]);
  });

  it('shows Markdown around it and in other answers as ever', async () => {
    const store = storeOf('<u>one</u> and **two**');
    const other = { id: 'two', topic: 'topic', question: 'Two?', answer: '**plain**' };
    const widget = await mount({ content: { ...store, entries: [...store.entries, other] }, entry: 'one' });
    await rendered(widget);
    const [first, second] = ['One', 'Two'].map((question) => summary(widget, question).closest('details'));
    expect(textOf(first?.querySelector('strong'))).to.equal('two');
    expect(textOf(second?.querySelector('strong'))).to.equal('plain');
  });
});
