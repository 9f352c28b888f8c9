import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_LANGUAGES, wordTemplate } from './template.js';

/** Writes the Word templates, one for each language, into a folder. */
export async function writeTemplates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of TEMPLATE_LANGUAGES)
    writeFileSync(join(folder, `cssr-report-template.${language}.docx`), await wordTemplate(language));
}
