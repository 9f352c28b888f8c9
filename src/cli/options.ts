import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../content/similar.js';
import { UsageError, type CommandName } from './usage.js';

type Asked = ParseArgsConfig & { readonly options: NonNullable<ParseArgsConfig['options']> };

/**
 * What stands on a command line.
 *
 * @param remedy what to add to a message of the parser.
 * @throws {UsageError} naming the option that may have been meant.
 */
export function optionsIn<const T extends Asked>(
  config: T,
  command: CommandName,
  remedy: (message: string) => string = () => '',
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = (error as Error).message.split(/[.'] To specify/)[0]!;
    throw new UsageError(`${message}${meant(message, Object.keys(config.options))}${remedy(message)}`, command);
  }
}

function meant(message: string, names: readonly string[]): string {
  const [, name] = /^Unknown option '--?([^']+)/.exec(message) ?? [];
  return name === undefined ? '' : didYouMean(name, names, (found) => `--${found}`);
}
