import type { AnyCommand } from './command.js';
import { frame } from './frame.js';
import { oembed } from './oembed.js';
import { publish } from './publish.js';
import { snippet } from './snippet.js';
import { themeCheck } from './theme-check.js';
import { theme } from './theme.js';
import { validate } from './validate.js';

/** All that `cssr` can do, in the order of the help. */
export const COMMANDS: readonly AnyCommand[] = [snippet, publish, validate, theme, themeCheck, frame, oembed];
