import { forms } from './fr-forms.js';
import { work } from './fr-work.js';

export const fr = { ...work, ...forms };
