/** A server's mailbox for contact forms: it reads `multipart/form-data` (RFC 7578), and answers as it is told. */

/**
 * @param {Buffer} body
 * @param {string} contentType
 * @returns {{ name: string, filename?: string, type?: string, data: Buffer }[]}
 * @throws {Error} When the body is not what its type says.
 */
export function parseMultipart(body, contentType) {
  const [, boundary] = /^multipart\/form-data; boundary=(\S+)$/u.exec(contentType) ?? [];
  if (!boundary) throw new Error(`No multipart/form-data: ${contentType}`);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const text = Buffer.concat([Buffer.from('\r\n'), body]); // so that the first mark looks like the others
  const parts = [];
  for (let at = text.indexOf(mark) + mark.length; ;) {
    const end = text.indexOf(mark, at);
    if (end < 0) break;
    parts.push(parsePart(text.subarray(at, end)));
    at = end + mark.length;
  }
  if (!text.subarray(-4).equals(Buffer.from('--\r\n'))) throw new Error('The body has no end.');
  return parts;
}

function parsePart(part) {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('A part has no head.');
  const head = part.subarray(0, end).toString();
  const field = (pattern) => pattern.exec(head)?.[1].replaceAll('%22', '"').replaceAll('%0D%0A', '\r\n');
  return {
    name: field(/^content-disposition: form-data; name="([^"]*)"/imu),
    filename: field(/; filename="([^"]*)"/iu),
    type: field(/^content-type: (\S+)$/imu),
    data: part.subarray(end + 4),
  };
}

/**
 * Takes in requests as a real server would: one for each idempotency key, however often it comes. The address says
 * what happens: `?do=200`, `413`, `500` …; `hang` never answers; `drop` cuts the connection before anything is read,
 * and `lose` once it is delivered, both the first time only with `&once`; `&body=` is what it says.
 */
export function createInbox() {
  const inbox = {
    /** What came first under each idempotency key, with its parts by name. */
    delivered: new Map(),
    /** All requests: their method, headers, and how they ended. */
    attempts: [],
    async handle(request, response, url) {
      const attempt = { method: request.method, headers: request.headers, ended: undefined };
      inbox.attempts.push(attempt);
      response.once('close', () => (attempt.ended = response.writableFinished ? 'answered' : 'cut'));
      let action = url.searchParams.get('do') ?? '200';
      const isAgain = inbox.attempts.filter(({ method }) => method === 'POST').length > 1;
      if (url.searchParams.has('once') && isAgain) action = '200';
      if (action === 'drop') return void request.socket.destroy();

      const chunks = [];
      try {
        for await (const chunk of request) chunks.push(chunk);
      } catch {
        return; // the browser went away
      }
      if (action === 'hang') return;
      const status = Number(action) || 200;
      if (status < 300) deliver(parseMultipart(Buffer.concat(chunks), request.headers['content-type']));
      if (action === 'lose') return void request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        url.searchParams.get('body') ?? JSON.stringify({ reference: `R-${inbox.delivered.size}` }),
      );
    },
  };

  function deliver(parts) {
    const key = parts.find(({ name }) => /key/iu.test(name))?.data.toString();
    if (!inbox.delivered.has(key)) inbox.delivered.set(key, parts);
  }
  return inbox;
}
