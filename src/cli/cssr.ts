#!/usr/bin/env node
import { visible } from '../content/visible.js';
import { COMMANDS } from './commands.js';
import { called, type Called } from './program.js';
import { UsageError } from './usage-error.js';
import { VERSION } from '../version.js';

let call: Called | undefined;
try {
  call = called(COMMANDS, process.argv.slice(2));
  process.exitCode = await call.run();
} catch (error) {
  if (!(error instanceof UsageError)) {
    // Where it was thrown is of use to who mends it, and to nobody else.
    if (process.env['DEBUG']) throw error;
    console.error(
      `cssr: this is a fault of the command, not yours. Please report it with version ${VERSION} and: ${visible(String(error))}`,
    );
    process.exit(1);
  }
  console.error(`cssr: ${error.message.split('\n').map(visible).join('\n')}`);
  if (error.code === 2) console.error(`How it is called: npx cssr-widgets ${call?.name ? `${call.name} ` : ''}--help`);
  process.exitCode = error.code;
}
