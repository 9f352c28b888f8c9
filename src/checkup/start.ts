import { getLocale } from '../locale/locale.js';
import { all } from './dom.js';
import { languageAround } from './page.js';
import { Panel, PANEL_ID } from './panel/panel.js';
import { checkPage } from './run.js';
import { until } from './until.js';

/** Checks the page and shows what was found. When it is started again, what stood there before goes. */
export async function start(): Promise<void> {
  await until(() => all('body').length > 0);
  for (const earlier of all(`#${PANEL_ID}`)) earlier.remove();
  const panel = new Panel(getLocale(languageAround() || navigator.language), () => void check());
  const check = async () => {
    panel.show(undefined);
    await until(() => document.readyState === 'complete');
    panel.show(await checkPage());
  };
  panel.open();
  await check();
}
