import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light-core-tokens.js';
import '@spectrum-web-components/theme/scale-medium-core-tokens.js';
import '@spectrum-web-components/accordion/sp-accordion.js';
import '@spectrum-web-components/accordion/sp-accordion-item.js';
