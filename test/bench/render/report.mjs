/** Medians, ratios and goals of `npm run bench:render`. */

export const FLOOR = 'static page';
const OWN = /^faq-widget/u;
/** Less than this, in milliseconds, and nobody sees a difference between two keys: one frame. */
const FRAME_MS = 1000 / 60;

/** What is measured: its name in the table, its unit, and how it is written there. */
const COLUMNS = {
  content: ['content', (ms) => ms.toFixed(0)],
  task: ['longest task', (ms) => ms.toFixed(0)],
  laterTask: ['…after content', (ms) => ms.toFixed(0)],
  open: ['key to answer', (ms) => ms.toFixed(0)],
  search: ['key to results', (ms) => ms.toFixed(0)],
  memory: ['memory', (bytes) => (bytes / 1e6).toFixed(1)],
  bytes: ['transferred', (bytes) => (bytes / 1e3).toFixed(0)],
};

/** The median of each quantity. @param {Record<string, number | undefined>[]} visits */
export function medians(visits) {
  const of = (key) => {
    const values = visits.flatMap((visit) => visit[key] ?? []).sort((a, b) => a - b);
    const middle = values.length >> 1;
    return values.length % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  };
  const keys = Object.keys(visits[0]).filter((key) => visits[0][key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, of(key)]));
}

/** @param {Record<number, Record<string, Record<string, number>>>} results - By size, then by kind. */
export function table(results) {
  const lines = [
    `| entries | | ${Object.values(COLUMNS)
      .map(([name]) => name)
      .join(' | ')} |`,
    `| ---: | --- | ${Object.keys(COLUMNS)
      .map(() => '---:')
      .join(' | ')} |`,
  ];
  for (const [size, kinds] of Object.entries(results))
    for (const [name, own] of Object.entries(kinds)) {
      const cell = ([key, [, write]]) => {
        if (own[key] === undefined) return '–';
        const floor = kinds[FLOOR]?.[key];
        const ratio = name !== FLOOR && floor >= 1 ? ` (${(own[key] / floor).toFixed(1)}×)` : '';
        return write(own[key]) + ratio;
      };
      lines.push(
        `| ${Number(size).toLocaleString('en')} | ${name} | ${Object.entries(COLUMNS).map(cell).join(' | ')} |`,
      );
    }
  return lines.join('\n');
}

/** What has to be ahead of every peer. */
const RACES = ['content', 'task', 'open', 'memory', 'bytes'];

/** Each goal, and whether it is met; goals of sizes or kinds that were not measured are left out. */
export function goals(results) {
  const found = [];
  for (const [size, kinds] of Object.entries(results)) {
    const peers = Object.entries(kinds).filter(([name]) => name !== FLOOR && !OWN.test(name));
    const floor = kinds[FLOOR];
    for (const [name, own] of Object.entries(kinds).filter(([kind]) => OWN.test(kind))) {
      const goal = (text, isMet) => found.push({ text: `${size} entries, ${name}: ${text}`, isMet });
      if (Number(size) === 20 && floor) {
        const ratio = own.content / floor.content;
        goal(`content within 1.5 times the static page (${ratio.toFixed(2)})`, ratio <= 1.5);
      }
      if (Number(size) === 1000) {
        const task = own.laterTask;
        goal(`no task over 50 ms after the first content (${task.toFixed(0)} ms)`, task <= 50);
      }
      for (const key of peers.length ? RACES : []) {
        const [column, write] = COLUMNS[key];
        const level = key === 'open' ? FRAME_MS : 0;
        const ahead = peers.filter(([, peer]) => peer[key] <= own[key] - level);
        const by = ahead.map(([peer, { [key]: value }]) => `${peer} ${write(value)}`).join(', ');
        const text = level ? `${column} level with or ahead of every peer` : `${column} ahead of every peer`;
        goal(by ? `${text} (${write(own[key])}; ${by})` : text, ahead.length === 0);
      }
    }
  }
  return found;
}
