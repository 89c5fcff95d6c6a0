import { expect } from '@open-wc/testing';
import { drawPreview, PhotoError, photoName, preparePhoto } from '../../src/adapters/photo.js';

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

/** A picture whose left half is red and whose right half is blue, or nothing at all. */
async function picture(type: string, width: number, height: number, right: string | null = 'blue') {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'red';
  context.fillRect(0, 0, width, height);
  context.clearRect(width / 2, 0, width / 2, height);
  if (right) {
    context.fillStyle = right;
    context.fillRect(width / 2, 0, width / 2, height);
  }
  return canvas.convertToBlob({ type, quality: 0.9 });
}

/** The APP1 segment of a phone: orientation, camera, and where it was taken (48° 51' N, 2° 21' E). */
function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const text = (value: string) => Array.from(`${value}\0`, (sign) => sign.charCodeAt(0));
  const short = (value: number) => [value >> 8, value & 255];
  const long = (value: number) => [...short(value >>> 16), ...short(value & 0xffff)];
  const field = (tag: number, kind: number, count: number, value: number[]) => [
    ...short(tag),
    ...short(kind),
    ...long(count),
    ...value.concat(0, 0, 0, 0).slice(0, 4),
  ];
  const list = (fields: number[][]) => [...short(fields.length), ...fields.flat(), ...long(0)];
  const lengthOf = (fields: number) => 2 + fields * 12 + 4;
  const degrees = (...values: number[]) => values.flatMap((value) => [...long(value), ...long(1)]);

  const model = text('Secret Phone 12');
  const gpsAt = 8 + lengthOf(3);
  const modelAt = gpsAt + lengthOf(4);
  const latitudeAt = modelAt + model.length;
  const tiff = [
    ...text('MM').slice(0, 2),
    ...short(42),
    ...long(8),
    ...list([
      field(0x0110, 2, model.length, long(modelAt)),
      field(0x0112, 3, 1, short(orientation)),
      field(0x8825, 4, 1, long(gpsAt)),
    ]),
    ...list([
      field(1, 2, 2, text('N')),
      field(2, 5, 3, long(latitudeAt)),
      field(3, 2, 2, text('E')),
      field(4, 5, 3, long(latitudeAt + 24)),
    ]),
    ...model,
    ...degrees(48, 51, 24),
    ...degrees(2, 21, 3),
  ];
  return Uint8Array.from([0xff, 0xe1, ...short(tiff.length + 8), ...text('Exif'), 0, ...tiff]);
}

/** A JPEG as a phone writes it: its EXIF directly behind the first two bytes. */
async function phonePicture(width: number, height: number, orientation: number) {
  const jpeg = await picture('image/jpeg', width, height);
  return new Blob([jpeg.slice(0, 2), exif(orientation), jpeg.slice(2)], { type: 'image/jpeg' });
}

const latin1 = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());

async function pixelAt(blob: Blob, x: number, y: number): Promise<number[]> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return [...context.getImageData(x, y, 1, 1).data];
}

function expectColour(pixel: number[], colour: number[]) {
  for (const [channel, value] of colour.entries()) expect(pixel[channel]).to.be.closeTo(value, 12);
}

async function failure(promise: Promise<unknown>): Promise<PhotoError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(PhotoError);
  return error as PhotoError;
}

describe('preparePhoto', () => {
  it('sends no word of where and with what a picture was taken', async () => {
    const file = await phonePicture(40, 20, 1);
    const before = await latin1(file);
    for (const secret of ['Exif', 'Secret Phone', 'MM\0*']) expect(before).to.include(secret);
    const { blob } = await preparePhoto(file);
    const after = await latin1(blob);
    for (const secret of ['Exif', 'Secret Phone', 'MM\0*', 'http://ns.adobe.com'])
      expect(after).not.to.include(secret);
    expect([blob.type, after.slice(0, 3)]).to.deep.equal(['image/jpeg', '\u00ff\u00d8\u00ff']);
  });

  // Where the stored left half, which is red, belongs on the screen: TIFF 6.0, tag 274.
  for (const [orientation, side, turned] of [
    [1, 'left', false],
    [2, 'right', false],
    [3, 'right', false],
    [4, 'left', false],
    [5, 'top', true],
    [6, 'top', true],
    [7, 'bottom', true],
    [8, 'bottom', true],
  ] as const)
    it(`stands upright with orientation ${orientation}`, async () => {
      const { blob, width, height } = await preparePhoto(await phonePicture(64, 32, orientation));
      expect([width, height]).to.deep.equal(turned ? [32, 64] : [64, 32]);
      const ends: [number, number][] = turned
        ? [
            [16, 4],
            [16, 59],
          ]
        : [
            [4, 16],
            [59, 16],
          ];
      const [first, last] = await Promise.all(ends.map(([x, y]) => pixelAt(blob, x, y)));
      const redFirst = side === 'left' || side === 'top';
      expectColour(first!, redFirst ? RED : BLUE);
      expectColour(last!, redFirst ? BLUE : RED);
    });

  const sizes: [
    what: string,
    given: [number, number],
    maxSide: number | undefined,
    made: [number, number],
  ][] = [
    ['leaves a small picture as large as it is', [300, 200], undefined, [300, 200]],
    ['leaves one of 2,000 pixels', [2000, 1000], undefined, [2000, 1000]],
    ['shrinks one of 2,001', [2001, 1000], undefined, [2000, 1000]],
    ['shrinks a wide one', [4000, 3000], undefined, [2000, 1500]],
    ['shrinks a tall one', [1500, 3000], undefined, [1000, 2000]],
    ['shrinks to what it is told', [300, 200], 30, [30, 20]],
    ['leaves a line its pixel', [3000, 1], undefined, [2000, 1]],
  ];
  for (const [what, given, maxSide, made] of sizes)
    it(what, async () => {
      const file = await picture('image/jpeg', ...given);
      const { blob, width, height } = await preparePhoto(file, maxSide === undefined ? {} : { maxSide });
      expect([width, height]).to.deep.equal(made);
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).to.deep.equal(made);
    });

  it('turns and shrinks a phone’s picture at once', async () => {
    const { blob, width, height } = await preparePhoto(await phonePicture(4000, 3000, 6));
    expect([width, height]).to.deep.equal([1500, 2000]);
    expectColour(await pixelAt(blob, 750, 100), RED);
    expectColour(await pixelAt(blob, 750, 1900), BLUE);
  });

  it('keeps the transparency of a PNG', async () => {
    const { blob } = await preparePhoto(await picture('image/png', 40, 20, null));
    expect(blob.type).to.equal('image/png');
    expect((await pixelAt(blob, 35, 10))[3]).to.equal(0);
    expectColour(await pixelAt(blob, 5, 10), RED);
  });
  it('writes a PNG without transparency as JPEG', async () =>
    expect((await preparePhoto(await picture('image/png', 40, 20))).blob.type).to.equal('image/jpeg'));

  // 40 by 20 pixels, red to the left, and to the right blue or nothing: not every browser can write such files.
  const OPAQUE_WEBP =
    'UklGRm4AAABXRUJQVlA4IGIAAAAQBQCdASooABQAPtFWpEuoJKOhsAgBABoJQBnM9i8g+QClAfYBX/+4AAXvMGf2rM6AAP7rNv/oIoLs//9CTQreR+2C2TLQ649XQqwczSd+q8oZ/8fAAABbQl80VWuiAAAAAA==';
  const TRANSPARENT_WEBP =
    'UklGRpQAAABXRUJQVlA4WAoAAAAQAAAAJwAAEwAAQUxQSBQAAAABDzD/ERFCIEA48F9rQEBE/6OEPVZQOCBaAAAA0AMAnQEqKAAUAD7RVKNLqCSjIbAIAQAaCUAYbGvfK2V/gS4UbBCAAP7rNv/QNhCK//0JP+Js/ibPhFfUf/+fsnxwX7XxjN/0O66kxAv+h3XUeSpLMbgt8AAA';
  for (const [what, base64, otherwise, alpha] of [
    ['JPEG', OPAQUE_WEBP, 'image/jpeg', 255],
    ['PNG with its transparency', TRANSPARENT_WEBP, 'image/png', 0],
  ] as const)
    it(`keeps WebP, or writes ${what} where the browser cannot write it`, async () => {
      const canWrite = (await picture('image/webp', 4, 4)).type === 'image/webp';
      const file = await (await fetch(`data:image/webp;base64,${base64}`)).blob();
      const { blob, width, height } = await preparePhoto(file);
      expect([blob.type, width, height]).to.deep.equal([canWrite ? 'image/webp' : otherwise, 40, 20]);
      expect((await pixelAt(blob, 35, 10))[3]).to.equal(alpha);
    });

  for (const type of ['', 'application/octet-stream', 'image/png', 'text/plain'])
    it(`looks at the content, not at the type "${type}"`, async () => {
      const jpeg = await phonePicture(64, 32, 6);
      const { blob, width } = await preparePhoto(new Blob([jpeg], { type }));
      expect([blob.type, width]).to.deep.equal(['image/jpeg', 32]);
    });
});

describe('preparePhoto refuses', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Blob(
      parts.map((part) =>
        Uint8Array.from(part, (value: string | number) =>
          typeof value === 'string' ? value.charCodeAt(0) : value,
        ),
      ),
    );
  const jpegStart = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 17, 8];
  const cases: [what: string, file: Blob, code: PhotoError['code']][] = [
    ['an empty file', bytes(), 'empty'],
    ['a text', bytes('Hello there, this is no picture at all.'), 'not-an-image'],
    ['a single byte', bytes('x'), 'not-an-image'],
    [
      'HEIC, which few browsers know',
      bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
      'not-an-image',
    ],
    ['a PDF named as a picture', new Blob(['%PDF-1.7\n'], { type: 'image/jpeg' }), 'not-an-image'],
    ['the start of a PNG', bytes([0x89], 'PNG\r\n\x1a\n'), 'not-an-image'],
    ['a JPEG that is broken off', bytes([0xff, 0xd8, 0xff, 0xe0]), 'not-an-image'],
    ['a JPEG that goes nowhere', bytes([0xff, 0xd8], Array<number>(5000).fill(0xff)), 'not-an-image'],
    [
      'a PNG of 100 megapixels',
      bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]),
      'too-large',
    ],
    [
      'a PNG of 2³² by 2³²',
      bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', Array<number>(8).fill(255)),
      'too-large',
    ],
    ['a JPEG of 100 megapixels', bytes(jpegStart, [0x27, 0x10, 0x27, 0x10]), 'too-large'],
    [
      'a lossy WebP of 256 megapixels',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 0x3e, 0x80, 0x3e]),
      'too-large',
    ],
    [
      'a lossless WebP of 256 megapixels',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x7f, 0xfe, 0x9f, 0x0f]),
      'too-large',
    ],
    [
      'an extended WebP of 256 megapixels',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 10, 0, 0, 0, 0, 0x7f, 0x3e, 0, 0x7f, 0x3e, 0]),
      'too-large',
    ],
  ];
  for (const [what, file, code] of cases)
    it(`${what}: ${code}`, async () => {
      const { createImageBitmap } = globalThis;
      let decoded = 0;
      globalThis.createImageBitmap = (...args: unknown[]) => {
        decoded += 1;
        return createImageBitmap(...(args as Parameters<typeof createImageBitmap>));
      };
      try {
        const error = await failure(preparePhoto(file));
        expect(error.code).to.equal(code);
        expect(error.message).to.match(new RegExp(`^${code}: .*(?:choose)`, 'u'));
        if (code !== 'not-an-image') expect(decoded).to.equal(0);
      } finally {
        globalThis.createImageBitmap = createImageBitmap;
      }
    });
});

describe('drawPreview', () => {
  it('draws upright, at the size asked for', async () => {
    const canvas = document.createElement('canvas');
    await drawPreview(canvas, await phonePicture(640, 320, 6), 64);
    expect([canvas.width, canvas.height]).to.deep.equal([32, 64]);
    expectColour([...canvas.getContext('2d')!.getImageData(16, 4, 1, 1).data], RED);
    expectColour([...canvas.getContext('2d')!.getImageData(16, 59, 1, 1).data], BLUE);
  });
  it('draws anew into a canvas that shows another picture', async () => {
    const canvas = document.createElement('canvas');
    await drawPreview(canvas, await picture('image/png', 100, 10));
    await drawPreview(canvas, await picture('image/png', 20, 20, null));
    expect([canvas.width, canvas.height]).to.deep.equal([20, 20]);
    expect(canvas.getContext('2d')!.getImageData(15, 10, 1, 1).data[3]).to.equal(0);
  });
  it('refuses what is no picture', async () =>
    expect((await failure(drawPreview(document.createElement('canvas'), new Blob(['Hi'])))).code).to.equal(
      'not-an-image',
    ));
});

describe('photoName', () => {
  const jpeg = new Blob([], { type: 'image/jpeg' });
  for (const [name, made] of [
    ['IMG_1.HEIC', 'IMG_1.jpg'],
    ['a.b.png', 'a.b.jpg'],
    ['photo', 'photo.jpg'],
    ['.png', 'photo.jpg'],
    ['', 'photo.jpg'],
  ] as const)
    it(`${name} becomes ${made}`, () => expect(photoName(name, jpeg)).to.equal(made));
  it('knows the other types', () => {
    expect(photoName('a.jpg', new Blob([], { type: 'image/png' }))).to.equal('a.png');
    expect(photoName('a.jpg', new Blob([], { type: 'image/webp' }))).to.equal('a.webp');
  });
});
