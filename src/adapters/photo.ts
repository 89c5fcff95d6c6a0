/** Why a picture cannot be sent. `code` is stable; the message names the problem and the remedy. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  constructor(
    readonly code: 'not-an-image' | 'too-large' | 'empty',
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code], options);
  }
}

const MESSAGES = {
  empty: 'empty: the file has no content; choose another picture.',
  'not-an-image': 'not-an-image: this browser cannot show the file; choose a JPEG, PNG or WebP picture.',
  'too-large': 'too-large: the picture has too many pixels for this device; choose a smaller one.',
} as const;

/** A picture as it may be sent: upright, small, and without any metadata. */
export interface Photo {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** Decoded, a pixel takes 4 bytes: this is 320 MB. Today's phones give up to 50 million, unless told otherwise. */
const MAX_PIXELS = 80_000_000;

/**
 * Makes a picture fit to be sent: turned upright, at most `maxSide` pixels on its longer side, and encoded anew, so
 * that nothing but its pixels is left: no place, no device, no owner. A PNG stays one only where it is transparent;
 * a WebP stays one where the browser can write it; all else becomes JPEG. What the file calls itself does not matter.
 *
 * @param options.quality - From 0 to 1, for JPEG and WebP.
 * @throws {PhotoError} When the file is empty, cannot be decoded (HEIC in most browsers) or has over 80 million pixels;
 *   those of a JPEG, PNG or WebP are counted before they take any memory.
 */
export async function preparePhoto(
  file: Blob,
  { maxSide = 2000, quality = 0.85 }: { maxSide?: number; quality?: number } = {},
): Promise<Photo> {
  const { type, bitmap } = await decode(file);
  const canvas = new OffscreenCanvas(1, 1);
  try {
    const context = draw(bitmap, canvas, maxSide);
    const isOpaque = type === 'image/jpeg' || !hasTransparency(context, canvas);
    const { width, height } = canvas;
    const wanted = type === 'image/webp' ? type : isOpaque ? 'image/jpeg' : 'image/png';
    let blob = await canvas.convertToBlob({ type: wanted, quality });
    // A browser that cannot write WebP writes PNG instead.
    if (blob.type !== wanted && isOpaque) blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return { blob, width, height };
  } catch (cause) {
    throw cause instanceof PhotoError ? cause : new PhotoError('too-large', { cause });
  } finally {
    bitmap.close();
    canvas.width = canvas.height = 0; // frees its memory now, not some time later
  }
}

/**
 * Draws a picture at up to `maxSide` pixels on its longer side, and gives the canvas that size. It needs no blob:
 * address, which a page's CSP may forbid.
 *
 * @throws {PhotoError} As `preparePhoto` does.
 */
export async function drawPreview(canvas: HTMLCanvasElement, picture: Blob, maxSide = 320): Promise<void> {
  const { bitmap } = await decode(picture);
  try {
    draw(bitmap, canvas, maxSide);
  } finally {
    bitmap.close();
  }
}

/** `IMG_1.HEIC` as `IMG_1.jpg` once it is one, so that name and content agree. */
export function photoName(name: string, { type }: Blob): string {
  const extension = type === 'image/jpeg' ? 'jpg' : type.replace('image/', '');
  return `${name.replace(/\.[a-z\d]{1,5}$/iu, '') || 'photo'}.${extension}`;
}

async function decode(file: Blob): Promise<{ type: string; bitmap: ImageBitmap }> {
  if (file.size === 0) throw new PhotoError('empty');
  const { type, pixels } = await readHeader(file).catch(refuse);
  if (pixels > MAX_PIXELS) throw new PhotoError('too-large');
  // Firefox 153 cannot decode a blob that is made of several parts.
  const whole = type ? new Blob([await file.arrayBuffer().catch(refuse)], { type }) : file;
  const bitmap = await createImageBitmap(whole, { imageOrientation: 'from-image' }).catch(refuse);
  if (bitmap.width * bitmap.height <= MAX_PIXELS) return { type, bitmap };
  bitmap.close();
  throw new PhotoError('too-large');
}

function refuse(cause: unknown): never {
  throw new PhotoError('not-an-image', { cause });
}

function draw(bitmap: ImageBitmap, canvas: HTMLCanvasElement | OffscreenCanvas, maxSide: number) {
  const scale = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | null;
  if (!context) throw new PhotoError('too-large'); // no memory left for it
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context;
}

function hasTransparency(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas) {
  const { data } = context.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}

/** What the first bytes say; an empty type for other formats, and 0 pixels where they do not tell. */
interface Header {
  readonly type: string;
  readonly pixels: number;
}

const PNG = 0x89504e47;
const RIFF = 0x52494646;
const WEBP = 0x57454250;

async function readHeader(file: Blob): Promise<Header> {
  const view = await bytesOf(file, 0, 32);
  const first = view.getUint32(0);
  if (first === PNG) return { type: 'image/png', pixels: view.getUint32(16) * view.getUint32(20) };
  if (first === RIFF && view.getUint32(8) === WEBP) return { type: 'image/webp', pixels: webpPixels(view) };
  if (first >>> 8 === 0xffd8ff) return { type: 'image/jpeg', pixels: await jpegPixels(file) };
  return { type: '', pixels: 0 };
}

/** RFC 9649: a lossy picture, a lossless one, or an extended header that comes before either. */
function webpPixels(view: DataView): number {
  const kind = String.fromCharCode(view.getUint8(15));
  const bits = view.getUint32(21, true);
  if (kind === 'L') return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
  if (kind === 'X') return ((view.getUint32(23, true) >>> 8) + 1) * ((view.getUint32(26, true) >>> 8) + 1);
  return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
}

/** Goes from segment to segment up to the one that begins the frame (ITU T.81, annex B). */
async function jpegPixels(file: Blob): Promise<number> {
  for (let at = 2, segments = 0; segments < 1000; segments += 1) {
    const view = await bytesOf(file, at, 9);
    const marker = view.getUint16(0);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return view.getUint16(5) * view.getUint16(7);
    if (marker < 0xffc0 || marker === 0xffda) return 0;
    at += marker === 0xffff ? 1 : 2 + view.getUint16(2);
  }
  return 0;
}

/** So many bytes, with zeros behind the end of the file. */
async function bytesOf(file: Blob, from: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(await file.slice(from, from + length).arrayBuffer()));
  return new DataView(bytes.buffer);
}
