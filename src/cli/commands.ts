import type { AnyCommand } from './command.js';
import { build } from './build.js';
import { diff } from './diff.js';
import { frame } from './frame.js';
import { importFiles } from './import.js';
import { importWp } from './import-wp.js';
import { init } from './init.js';
import { oembed } from './oembed.js';
import { preview } from './preview/preview.js';
import { publish } from './publish.js';
import { snippet } from './snippet.js';
import { status } from './status.js';
import { themeCheck } from './theme-check.js';
import { theme } from './theme.js';
import { validate } from './validate.js';

/** All that `cssr` can do, in the order of the help. */
export const COMMANDS: readonly AnyCommand[] = [
  init,
  importFiles,
  importWp,
  preview,
  validate,
  status,
  diff,
  build,
  publish,
  snippet,
  theme,
  themeCheck,
  frame,
  oembed,
];
