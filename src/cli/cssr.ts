#!/usr/bin/env node
import { visible } from '../content/visible.js';
import { COMMANDS } from './commands.js';
import { called, type Called } from './program.js';
import { UsageError } from './usage-error.js';

let call: Called | undefined;
try {
  call = called(COMMANDS, process.argv.slice(2));
  process.exitCode = await call.run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`cssr: ${error.message.split('\n').map(visible).join('\n')}`);
  if (error.code === 2) console.error(`How it is called: npx cssr-widgets ${call?.name ? `${call.name} ` : ''}--help`);
  process.exitCode = error.code;
}
