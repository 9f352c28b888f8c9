import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Test files whose path under `tests/` passes, in the order of their names. Node 20 knows no glob. */
export const testFiles = (passes) =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter(passes)
    .sort();

/** Those that Node runs: of content systems, which need PHP, or all others. */
export const nodeTests = (integrations) =>
  testFiles((path) => path.endsWith('.test.ts') && path.startsWith('tests/integrations/') === integrations);

// For `npm run test:node`.
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(nodeTests(false).join(' '));
