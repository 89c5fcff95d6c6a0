/*
 * Scripted answers of the test server, for tests that load things:
 *
 *     GET /respond[/any/path.json]?body=%7B%7D
 *         body=TEXT      what it says; or file=PATH of a file of this project, e.g. demo/store/faq.json, as it is on disk
 *         type=MIME      application/json unless given
 *         status=503,200 the status; more than one: one for each request with this id, the last one from then on
 *         id=NAME        a name for /release, /asked and /left; pages share this server: take crypto.randomUUID()
 *         hold           no answer before /release
 *         delay=MS       no answer before so many milliseconds (rather hold it: a test should not depend on time)
 *         redirect=URL   302 to there; `self` goes round in circles
 *         cut=N          the connection ends after N characters of the body
 *     GET /release?id=NAME          lets all answers of this name go, also those that are asked for later
 *     GET /asked?id=NAME&least=1    answers `{ asked, left }` once so many requests of this name have come; least=0 at once
 *     GET /left?id=NAME&least=1     the same, once so many clients went away before their answer
 *
 * Nothing is cached, transformed or served to other origins; a path may end in .json without becoming a module.
 */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export function testRoutes() {
  const counts = new Map(); // name → { asked, left, released }
  const watchers = new Set(); // functions called after each change of a count

  const countsOf = (id) => {
    if (!counts.has(id)) counts.set(id, { asked: 0, left: 0, released: 0 });
    return counts.get(id);
  };
  const add = (id, key) => {
    countsOf(id)[key] += 1;
    watchers.forEach((look) => look());
  };
  /** Resolves once there are so many, or the client has gone away. */
  const until = (ctx, id, key, least) =>
    new Promise((done) => {
      const look = () => {
        if (countsOf(id)[key] < least && !ctx.res.destroyed) return;
        watchers.delete(look);
        done();
      };
      watchers.add(look);
      ctx.res.once('close', look);
      look();
    });

  async function respond(ctx, query) {
    const id = query.get('id') ?? ctx.url;
    add(id, 'asked');
    const statuses = (query.get('status') ?? '200').split(',');
    const status = Number(statuses[countsOf(id).asked - 1] ?? statuses.at(-1));
    ctx.res.once('close', () => {
      if (!ctx.res.writableFinished && !query.has('cut')) add(id, 'left');
    });
    if (query.has('delay')) await wait(Number(query.get('delay')));
    if (query.has('hold')) await until(ctx, id, 'released', 1);
    if (query.has('redirect')) {
      ctx.redirect(query.get('redirect') === 'self' ? ctx.url : query.get('redirect'));
      return;
    }
    const body = query.has('file') ? await readProjectFile(query.get('file')) : (query.get('body') ?? '');
    ctx.status = status;
    ctx.type = query.get('type') ?? 'application/json';
    if (!query.has('cut')) {
      ctx.body = body;
      return;
    }
    ctx.respond = false;
    ctx.res.writeHead(status, { 'content-length': Buffer.byteLength(body) });
    ctx.res.write(body.slice(0, Number(query.get('cut'))), () => ctx.res.destroy());
  }

  return async (ctx, next) => {
    const query = new URLSearchParams(ctx.querystring);
    const id = query.get('id') ?? '';
    const [, route] = ctx.path.split('/');
    if (!['respond', 'release', 'asked', 'left'].includes(route)) return next();
    ctx.set('cache-control', 'no-store');
    if (route === 'respond') return respond(ctx, query);
    if (route === 'release') add(id, 'released');
    else await until(ctx, id, route, Number(query.get('least') ?? 1));
    const { asked, left } = countsOf(id);
    ctx.body = { asked, left };
  };
}

function readProjectFile(path) {
  const file = resolve(ROOT, path);
  if (!file.startsWith(resolve(ROOT) + sep)) throw new Error(`${path} is outside of the project.`);
  return readFile(file);
}
