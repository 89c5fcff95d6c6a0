// In a shop this is the published script: `faq-widget.js` with its neighbours, or `import 'faq-widget/define'`.
import '../../src/define.js';
