/** What photos need: loaded with the first of them. */
export { renderSlots } from './photo-slots.js';
export { Photos } from './photos.js';
