import { forms } from './en-forms.js';
import { work } from './en-work.js';

/** English is the source of the keys. */
export const en = { ...work, ...forms } as const;
