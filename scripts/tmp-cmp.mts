import { preview } from 'vite';
import { launchChromium } from './browser.js';
const server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
const browser = await launchChromium();
const [name, sel] = process.argv.slice(2) as [string, string];
for (const js of [false, true]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  if (!js) { await page.setRequestInterception(true); page.on('request', (r) => void (r.url().endsWith('cssr.js') ? r.abort() : r.continue())); }
  await page.goto(`${server.resolvedUrls!.local[0]}${name}.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(() => new Promise((r) => setTimeout(r, 300)));
  const el = (await page.$(sel))!;
  console.log(js, await page.evaluate(`(() => { const e = document.querySelector(${JSON.stringify(sel)}); const root = e.shadowRoot?.querySelector('.root > *') ?? e.firstElementChild; const walk = (n, d) => d > 2 ? [] : [...n.children].flatMap((c) => { const r = c.getBoundingClientRect(); return r.height ? ['  '.repeat(d) + c.tagName + '.' + c.className + ' ' + r.height.toFixed(0), ...walk(c, d + 1)] : []; }); return [e.getBoundingClientRect().height, ...walk(root, 0)].join('\\n'); })()`));
  await el.screenshot({ path: `/work/tmp/cmp-${js ? 'js' : 'static'}.png` });
}
await browser.close(); await server.close();
