import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../content/similar.js';
import { VERSION } from '../version.js';
import type { AnyCommand, OptionDefinition, OptionDefinitions } from './command.js';
import { helpOf, helpOfAll, overview } from './help.js';
import { UsageError } from './usage-error.js';

/** What a command line asks for. */
export interface Called {
  /** The command, where one is named: its help says more. */
  readonly name?: string;
  /** @throws {UsageError} */
  readonly run: () => number | Promise<number>;
}

/** Finds the command that a command line names. @throws {UsageError} where it names none that there is. */
export function called(commands: readonly AnyCommand[], args: readonly string[]): Called {
  const say = (text: string) => ({
    run: () => {
      console.log(text);
      return 0;
    },
  });
  const [first, second] = args;
  if (first === undefined) return say(overview(commands));
  if (first === '--version') return say(VERSION);
  if (first === '--help' || first === '-h' || (first === 'help' && second === undefined)) return say(helpOfAll(commands));
  // `cssr help theme check` is `cssr theme check --help`.
  if (first === 'help') return called(commands, [...args.slice(1), '--help']);
  const found = commandNamed(commands, first, second);
  const rest = args.slice(found.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) return say(helpOf(found));
  return { name: found.name, run: () => runCommand(found, rest) };
}

function commandNamed(commands: readonly AnyCommand[], first: string, second = ''): AnyCommand {
  const named = (name: string) => commands.find((each) => each.name === name);
  const found = named(`${first} ${second}`) ?? named(first);
  if (found) return found;
  const names = commands.map(({ name }) => name);
  throw new UsageError(`there is no command "${first}"${didYouMean(first, names)}; there are ${names.join(', ')}`);
}

async function runCommand(definition: AnyCommand, args: readonly string[]): Promise<number> {
  const options: OptionDefinitions = { ...definition.moreOptions?.(args), ...definition.options };
  let code = 0;
  const parser = new Command(definition.name)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .showSuggestionAfterError(false)
    .helpOption(false)
    .action(async (...given: unknown[]) => {
      const words = definition.takesWords ? (given[0] as string[]) : [];
      code = await definition.run(valuesIn(parser.opts(), options), words);
    });
  if (definition.takesWords) parser.argument('[words...]');
  for (const [name, option] of Object.entries(options)) parser.addOption(optionOf(name, option));
  try {
    await parser.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(inWords(error, definition, Object.keys(options)));
  }
  return code;
}

function optionOf(name: string, { value, many, says }: OptionDefinition): Option {
  if (value === undefined) return new Option(`--${name}`, says);
  return new Option(`--${name} <${value}>`, says).argParser((given: string, before: unknown) => {
    // What looks like an option is the next one: the value was forgotten.
    if (/^--[a-z]/.test(given)) throw new InvalidArgumentError('argument missing');
    return many ? [...((before as readonly string[] | undefined) ?? []), given] : given;
  });
}

/** By the names that the options have on a command line. */
const valuesIn = (given: Readonly<Record<string, unknown>>, options: OptionDefinitions): Readonly<Record<string, never>> =>
  Object.fromEntries(
    Object.keys(options).flatMap((name) => {
      const value = given[new Option(`--${name}`).attributeName()];
      return value === undefined ? [] : [[name, value as never]];
    }),
  );

/** What the parser says, as sentences of this command, with the option that may have been meant. */
function inWords({ code, message }: CommanderError, { remedy }: AnyCommand, names: readonly string[]): string {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const [name = ''] = quoted.split(' ');
  const said = {
    'commander.unknownOption': `Unknown option '${name}'${didYouMean(name.replace(/^--?|=.*$/g, ''), names, (found) => `--${found}`)}`,
    'commander.optionMissingArgument': `Option '${quoted}' argument missing`,
    'commander.invalidArgument': `Option '${quoted}' argument missing`,
    'commander.excessArguments': 'Unexpected argument: this command takes options only',
  }[code];
  const sentence = said ?? message.replace(/^error: /, '');
  return `${sentence}${remedy?.(sentence, names) ?? ''}`;
}
