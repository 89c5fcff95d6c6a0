import './page.js'; // first, so that the widget starts in the language that the address asks for
import '../src/define.js';
