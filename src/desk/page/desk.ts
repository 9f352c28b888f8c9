/** What the page of the desk runs. */
import { DeskApp } from './app/desk-app.js';
import { languageWanted } from './language.js';
import { DeskOpen } from './open/desk-open.js';
import { DeskText } from './text/desk-text.js';

customElements.define('desk-open', DeskOpen);
customElements.define('desk-text', DeskText);
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
