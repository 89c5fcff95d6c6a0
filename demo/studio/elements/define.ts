/** Registers the elements of the studio. */
import { StudioApp } from './studio-app.js';
import { StudioChecks } from './studio-checks.js';
import { StudioEditor } from './studio-editor.js';
import { StudioImport } from './studio-import.js';
import { StudioJson } from './studio-json.js';
import { StudioOutline } from './studio-outline.js';
import { StudioPolicy } from './studio-policy.js';
import { StudioPreview } from './studio-preview.js';
import { StudioPublish } from './studio-publish.js';
import { StudioSupport } from './studio-support.js';
import { StudioTrial } from './studio-trial.js';
import { StudioVersions } from './studio-versions.js';

customElements.define('studio-outline', StudioOutline);
customElements.define('studio-editor', StudioEditor);
customElements.define('studio-checks', StudioChecks);
customElements.define('studio-preview', StudioPreview);
customElements.define('studio-policy', StudioPolicy);
customElements.define('studio-json', StudioJson);
customElements.define('studio-trial', StudioTrial);
customElements.define('studio-support', StudioSupport);
customElements.define('studio-import', StudioImport);
customElements.define('studio-publish', StudioPublish);
customElements.define('studio-versions', StudioVersions);
customElements.define('studio-app', StudioApp);
