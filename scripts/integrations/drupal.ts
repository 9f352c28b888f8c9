/** `npm run drupal`, after `npm run build`: the module, `dist/drupal/cssr/` and `cssr.zip`. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fillComponent } from './drupal-component.js';
import { copyAssets, copyClasses, freshFolder, hashOf, zipFolder } from './files.js';

if (!existsSync('dist/cssr.js')) throw new Error('npm run build first');
/** Another folder for what is made can be named. */
const out = process.argv[2] ?? 'dist/drupal';
const module = `${freshFolder(out)}/cssr`;
cpSync('integrations/drupal/cssr', module, { recursive: true });
copyClasses(`${module}/src/Content`, 'Drupal\\cssr\\Content');
copyAssets(`${module}/assets`);
fillComponent(module);
// Drupal adds this to the addresses of the sheets, so that caches keep them as long as they are the same.
const libraries = `${module}/cssr.libraries.yml`;
writeFileSync(
  libraries,
  readFileSync(libraries, 'utf8').replaceAll('VERSION', `'${hashOf(`${module}/assets/static.css`, `${module}/css/spacing.css`)}'`),
);
zipFolder(module, `${out}/cssr.zip`);
