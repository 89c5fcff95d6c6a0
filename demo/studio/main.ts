import '../../src/define.js';
import './elements/define.js';
import { Autosave } from './autosave.js';
import { StudioApp } from './elements/studio-app.js';
import { firstDraft, Studio } from './store.js';
import { chooseLanguage } from './texts/index.js';

const asked = new URLSearchParams(location.search).get('lang');
const language = chooseLanguage([asked, ...navigator.languages]);
// Reading `localStorage` itself may throw, where a browser keeps nothing.
const autosave = new Autosave(() => localStorage);
const studio = new Studio(firstDraft(autosave.stored, language), language);
autosave.follow(studio);

const app = new StudioApp();
app.studio = studio;
app.autosave = autosave;
document.body.append(app);
