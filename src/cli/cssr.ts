#!/usr/bin/env node
import { visible } from '../content/visible.js';
import { VERSION } from '../version.js';
import { frameCommand } from './frame.js';
import { oembedCommand } from './oembed.js';
import { themeCheckCommand } from './theme-check.js';
import { themeCommand } from './theme.js';
import { publishCommand } from './publish.js';
import { snippetCommand } from './snippet.js';
import { UsageError, usage, type CommandName } from './usage.js';
import { validateCommand } from './validate.js';

type Command = (args: string[]) => number | Promise<number>;
const COMMANDS: Readonly<Record<CommandName, Command>> = {
  snippet: snippetCommand,
  publish: publishCommand,
  validate: validateCommand,
  frame: frameCommand,
  oembed: oembedCommand,
  theme: themeCommand,
  'theme check': themeCheckCommand,
};

/** Gives the exit code: 0 all is well, 1 what was judged or read has faults, 2 the command was called in a wrong way. */
function main(args: readonly string[]): number | Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version') return say(VERSION);
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') return say(usage());
  const name = command === 'theme' && rest[0] === 'check' ? 'theme check' : command;
  if (!Object.hasOwn(COMMANDS, name))
    throw new UsageError(`there is no command "${command}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  const known = name as CommandName;
  if (rest.includes('--help') || rest.includes('-h')) return say(usage(known));
  return COMMANDS[known](known === 'theme check' ? rest.slice(1) : rest);
}

function say(text: string): number {
  console.log(text);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`cssr: ${error.message.split('\n').map(visible).join('\n')}`);
  if (error.code === 2) console.error(`How it is called: npx cssr-widgets ${error.command ? `${error.command} ` : ''}--help`);
  process.exitCode = error.code;
}
