import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { WEBKIT } from './browser.ts';

const KEY = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010', Backspace: '\uE003', Delete: '\uE017', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' };

/** Runs tests in WebKitGTK's MiniBrowser by plain W3C WebDriver calls. */
export function webkitLauncher({ driver = 'WebKitWebDriver', port = 4457, display = process.env.DISPLAY, binary = WEBKIT } = {}) {
  const kids = []; let sid; let active; let url0;
  const run = (c, a, env) => { const k = spawn(c, a, { stdio: 'ignore', env: { ...process.env, ...env } }); kids.push(k); return k; };
  process.on('exit', () => kids.forEach((k) => k.kill()));
  const wd = async (method, path, body) => {
    const r = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
    const { value } = await r.json(); if (!r.ok) throw new Error(`${value.error}: ${value.message}`); return value;
  };
  const keys = (list) => wd('POST', `/${sid}/actions`, { actions: [{ type: 'key', id: 'k', actions: list }] });
  const ptr = (list) => wd('POST', `/${sid}/actions`, { actions: [{ type: 'pointer', id: 'm', parameters: { pointerType: 'mouse' }, actions: list }] });
  const k = (s) => KEY[s] ?? s; const btn = (b = 'left') => ['left', 'middle', 'right'].indexOf(b);
  const page = {
    keyboard: {
      type: (t) => keys([...t].flatMap((c) => [{ type: 'keyDown', value: c }, { type: 'keyUp', value: c }])),
      press: (s) => { const p = s.split('+').map(k); return keys([...p.map((value) => ({ type: 'keyDown', value })), ...p.reverse().map((value) => ({ type: 'keyUp', value }))]); },
      down: (s) => keys([{ type: 'keyDown', value: k(s) }]), up: (s) => keys([{ type: 'keyUp', value: k(s) }]) },
    mouse: {
      move: (x, y) => ptr([{ type: 'pointerMove', duration: 0, x, y }]),
      click: (x, y, o = {}) => ptr([{ type: 'pointerMove', duration: 0, x, y }, { type: 'pointerDown', button: btn(o.button) }, { type: 'pointerUp', button: btn(o.button) }]),
      down: (o = {}) => ptr([{ type: 'pointerDown', button: btn(o.button) }]), up: (o = {}) => ptr([{ type: 'pointerUp', button: btn(o.button) }]) },
    async setViewportSize({ width, height }) {
      for (let i = 0; i < 2; i++) {
        const [w, h] = await wd('POST', `/${sid}/execute/sync`, { script: 'return [outerWidth-innerWidth, outerHeight-innerHeight]', args: [] });
        await wd('POST', `/${sid}/window/rect`, { width: width + w, height: height + h });
        await sleep(60);
      }
    },
    screenshot: async () => Buffer.from(await wd('GET', `/${sid}/screenshot`), 'base64'),
  };
  return { name: 'WebKit', type: 'playwright', concurrency: 1,
    async initialize() {
      if (!display) { display = ':97'; run('Xvfb', [display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']); await sleep(500); }
      run(driver, [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: display, NO_AT_BRIDGE: '1' });
      for (let i = 0; ; i++) { try { sid = (await wd('POST', '', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } })).sessionId; break; } catch (e) { if (i > 200) throw e; await sleep(100); } }
    },
    async startSession(id, url) { active = id; url0 = url; await wd('POST', `/${sid}/url`, { url }); },
    isActive: (id) => active === id, getBrowserUrl: () => url0, getPage: () => page,
    async stopSession() { active = undefined; await wd('POST', `/${sid}/url`, { url: 'about:blank' }); return {}; },
    async startDebugSession() { throw new Error('not supported'); },
    async stop() { if (sid) await wd('DELETE', `/${sid}`).catch(() => {}); kids.forEach((c) => c.kill()); } };
}
