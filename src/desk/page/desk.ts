/** What the page of the desk runs. */
import { DeskApp } from './app/desk-app.js';
import { DeskFacts } from './facts/desk-facts.js';
import { DeskNewSource } from './facts/desk-new-source.js';
import { DeskFinding } from './finding/desk-finding.js';
import { languageWanted } from './language.js';
import { DeskOpen } from './open/desk-open.js';
import { DeskSite } from './open/desk-site.js';
import { DeskPreview } from './preview/desk-preview.js';
import { DeskChanges } from './publish/desk-changes.js';
import { DeskPublish } from './publish/desk-publish.js';
import { DeskKeys } from './text/desk-keys.js';
import { DeskRow } from './text/desk-row.js';
import { DeskStatementForm } from './text/desk-statement-form.js';
import { DeskStatements } from './text/desk-statements.js';
import { DeskText } from './text/desk-text.js';
import { DeskTools } from './text/desk-tools.js';

customElements.define('desk-site', DeskSite);
customElements.define('desk-open', DeskOpen);
customElements.define('desk-text', DeskText);
customElements.define('desk-tools', DeskTools);
customElements.define('desk-row', DeskRow);
customElements.define('desk-statements', DeskStatements);
customElements.define('desk-statement-form', DeskStatementForm);
customElements.define('desk-keys', DeskKeys);
customElements.define('desk-finding', DeskFinding);
customElements.define('desk-facts', DeskFacts);
customElements.define('desk-new-source', DeskNewSource);
customElements.define('desk-preview', DeskPreview);
customElements.define('desk-changes', DeskChanges);
customElements.define('desk-publish', DeskPublish);
customElements.define('desk-app', DeskApp);

const app = document.querySelector('desk-app')!;
const follow = () => (app.language = languageWanted(location.href, navigator.languages));
follow();
addEventListener('hashchange', follow);

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
