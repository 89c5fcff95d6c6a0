/* Runs before all else in a page: notes what goes wrong in it, and what its widget tells. */
globalThis.complaints = [];
globalThis.events = [];
const complain = (...words) => globalThis.complaints.push(words.map(String).join(' '));

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  complain('violation:', violatedDirective, blockedURI, sample),
);
addEventListener('error', ({ message }) => complain('error:', message));
addEventListener('unhandledrejection', ({ reason }) => complain('rejection:', reason));
for (const level of ['warn', 'error']) console[level] = (...words) => complain(`${level}:`, ...words);
for (const name of ['ready', 'search', 'toggle', 'estimate', 'error'])
  addEventListener(`faq-${name}`, ({ type, detail }) => globalThis.events.push([type, detail]));
