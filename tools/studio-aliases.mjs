import { fileURLToPath } from 'node:url';

const inModules = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** The command line's libraries, as a page takes them that allows nothing. */
export const studioAliases = {
  // A reader of tables that brings what it needs of Node.
  'csv-parse/sync': 'csv-parse/browser/esm/sync',
  // In browsers it would read names of characters by `innerHTML`, which Trusted Types forbid; the table is as good.
  'decode-named-character-reference': inModules('decode-named-character-reference/index.js'),
};
