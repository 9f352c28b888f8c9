import { resolve } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Evaluates the built command anew for each call, as a process of its own would: with its arguments, its exit code and what it writes. */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  let calls = 0;
  parentPort.on('message', async (args) => {
    const written = { said: '', complained: '' };
    process.stdout.write = (text) => !!(written.said += text);
    process.stderr.write = (text) => !!(written.complained += text);
    process.argv = ['node', 'cssr', ...args];
    process.exitCode = 0;
    try {
      await import(workerData + '?' + ++calls);
    } catch (error) {
      process.exitCode = 1;
      written.complained += error.stack;
    }
    parentPort.postMessage({ code: process.exitCode, ...written });
    process.exitCode = 0;
  });
`;

/**
 * The command `cssr` in a folder, without a process for each of hundreds of calls. It runs in the folder of this process, which it sets; one
 * call at a time.
 */
export function commandIn(folder: string): (...args: string[]) => Promise<Outcome> {
  const thread = new Worker(THREAD, { eval: true, workerData: pathToFileURL(resolve('dist/cli/cssr.js')).href, execArgv: [] });
  const usual = process.cwd();
  process.chdir(folder);
  after(async () => {
    process.chdir(usual);
    await thread.terminate();
  });
  return (...args) =>
    new Promise((settle, fail) => {
      thread.once('error', fail);
      thread.once('message', (outcome: Outcome) => {
        thread.off('error', fail);
        settle(outcome);
      });
      thread.postMessage(args);
    });
}
