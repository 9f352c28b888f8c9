import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, findFirefox, findWebKit } from './scripts/browser.ts';
import { isLanguages, PAGE_LANGUAGES_MODULE } from './scripts/page-languages.ts';
import { staticSheet } from './scripts/static-sheet.ts';
import { storybookTest } from './scripts/storybook-test.ts';
import { countReporter } from './scripts/count-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

/** Chromium always; Firefox and WebKitGTK where they are installed. `BROWSERS=chromium` runs only some. */
const wanted = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];
const launchers = {
  chromium: () => chromeLauncher({ puppeteer, launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS }, concurrency: 1 }),
  firefox: () =>
    findFirefox() &&
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true }, concurrency: 1 }),
  webkit: () => findWebKit() && webkitLauncher(),
};

export default {
  files: process.env.FILES?.split(',') ?? 'tests/**/*.browser.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  // JSON modules are not in every engine yet: they are served as JavaScript.
  mimeTypes: { '**/*.json': 'js' },
  middleware: [
    (context, next) => {
      if (context.path !== '/made/static.css') return next();
      context.type = 'css';
      context.body = staticSheet();
    },
    // As it was built, with its edition: what the server would put into the page, the policy of the page does not let run.
    (context, next) => {
      const [, name, ending] = /^\/built\/((?:frame|edition\/[\w./-]+)\.(html|json))$/.exec(context.path) ?? [];
      if (!name) return next();
      context.type = ending;
      // A sandboxed frame has no origin.
      context.set('access-control-allow-origin', '*');
      context.body = readFileSync(`dist/demo/${name}`, 'utf8');
    },
  ],
  plugins: [
    storybookTest,
    {
      name: 'json',
      transform: ({ path, body }) =>
        path.endsWith('.json') && !path.startsWith('/built/') ? { body: `export default ${body}` } : undefined,
    },
    {
      // The elements speak what they speak on a page.
      name: 'languages',
      serve: ({ path }) => (isLanguages(path) ? { body: PAGE_LANGUAGES_MODULE, type: 'js' } : undefined),
    },
    {
      name: 'emulate',
      /** A print preview, forced colours: what Chromium can pretend. */
      async executeCommand({ command, payload, session }) {
        if (command !== 'emulate') return;
        const client = await session.browser.getPage(session.id).createCDPSession();
        await client.send('Emulation.setEmulatedMedia', payload);
        return true;
      },
    },
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' }),
  ],
  browsers: wanted.map((name) => launchers[name]()).filter(Boolean),
  concurrency: 1,
  concurrentBrowsers: 2,
  // `npm run test:one -- FILE --name WORDS`
  testFramework: { config: { timeout: '20000', ...(process.env.TEST_NAME && { grep: process.env.TEST_NAME }) } },
  // However busy the machine is.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_200_000,
  reporters: [countReporter()],
};
