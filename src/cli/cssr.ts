#!/usr/bin/env node
import { VERSION } from '../version.js';
import { frameCommand } from './frame.js';
import { oembedCommand } from './oembed.js';
import { themeCheckCommand } from './theme-check.js';
import { themeCommand } from './theme.js';
import { UsageError, usage } from './usage.js';

/** Gives the exit code: 0 all is well, 1 what was judged or read has faults, 2 the command was called in a wrong way. */
function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (command === '--version') return say(VERSION);
  const help = rest.includes('--help') || rest.includes('-h');
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') return say(usage());
  if (command === 'frame') return help ? say(usage('frame')) : frameCommand(rest);
  if (command === 'oembed') return help ? say(usage('oembed')) : oembedCommand(rest);
  if (command !== 'theme') throw new UsageError(`there is no command "${command}"`);
  if (rest[0] === 'check') return help ? say(usage('theme check')) : themeCheckCommand(rest.slice(1));
  return help ? say(usage('theme')) : themeCommand(rest);
}

function say(text: string): number {
  console.log(text);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`cssr: ${error.message}`);
  if (error.code === 2) console.error(`How it is called: npx cssr ${error.command ? `${error.command} ` : ''}--help`);
  process.exitCode = error.code;
}
