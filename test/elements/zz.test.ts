import { serve, STORE, mount, questions } from './support.js';
it('x', async () => {
  const s = serve({a:1});
  const r = await fetch(s.url); await r.text();
  console.log(JSON.stringify([...r.headers]), r.status, await s.asked());
  const r2 = await fetch(s.url); 
  console.log(await r2.text(), r2.status, await s.asked());
  const t = serve(STORE);
  const w = await mount({src: t.url});
  console.log(await t.asked(), questions(w).length);
  const f = window.fetch; window.fetch = (...a) => { console.log('fetch', String(a[0]).slice(0,50), new Error().stack); return f(...a) };
  await w.reload();
  console.log(await t.asked(), questions(w).length);
});
