#!/usr/bin/env node
import { visible } from '../content/visible.js';
import { VERSION } from '../version.js';
import { COMMANDS } from './commands.js';
import { called, type Called } from './program.js';
import { UsageError } from './usage-error.js';

let call: Called | undefined;
try {
  call = called(COMMANDS, process.argv.slice(2));
  process.exitCode = await call.run();
} catch (error) {
  // Where it was thrown is of use to who mends it, and to nobody else.
  if (!(error instanceof UsageError) && process.env['DEBUG']) throw error;
  const told =
    error instanceof UsageError
      ? error
      : new UsageError(`this is a fault of the command, not yours. Please report it with version ${VERSION} and: ${String(error)}`, 1);
  console.error(`cssr: ${told.message.split('\n').map(visible).join('\n')}`);
  if (told.code === 2) console.error(`How it is called: npx cssr-widgets ${call?.name ? `${call.name} ` : ''}--help`);
  process.exitCode = told.code;
}
