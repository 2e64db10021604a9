import type { Command, Option } from 'commander';

/** What a shell offers at one position of the command line. */
export interface Offer {
  /** Words with their descriptions. */
  readonly words: readonly Word[];
  /** Whether names of files are offered too. */
  readonly files: boolean;
}

export interface Word {
  readonly word: string;
  readonly description: string;
}

export interface CompletedOption extends Offer {
  /** "--output", and "-o" if there is a short form. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
}

/** A command as a shell sees it. */
export interface CompletedCommand {
  /** The words after the name of the program, such as "export network". Empty for the program itself. */
  readonly path: string;
  /** Its commands, or the values of its argument. */
  readonly argument: Offer;
  readonly options: readonly CompletedOption[];
}

/** Values of options that commander does not know, by command and option: "export network --format". */
export type OptionValues = Readonly<Record<string, readonly string[]>>;

/** All commands of a program, the program itself first. */
export function commandTree(program: Command, values: OptionValues = {}): CompletedCommand[] {
  const visit = (command: Command, path: string): CompletedCommand[] => {
    const help = command.createHelp();
    const commands = help.visibleCommands(command);
    const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].filter(
      // A command does not have the option --version of the program.
      ({ long }) => path === '' || long !== '--version',
    );
    return [
      {
        path,
        argument: commands.length > 0 ? { words: commands.map(wordOf), files: false } : argumentOf(command),
        options: options.map((option) => completedOption(option, values[`${path} ${option.long}`] ?? [])),
      },
      ...command.commands.flatMap((child) => visit(child, `${path} ${child.name()}`.trim())),
    ];
  };
  return visit(program, '');
}

function wordOf(command: Command): Word {
  return { word: command.name(), description: command.description() };
}

function argumentOf({ registeredArguments: [argument] }: Command): Offer {
  const words = (argument?.argChoices ?? []).map(plain);
  return { words, files: argument !== undefined && words.length === 0 };
}

function completedOption(option: Option, known: readonly string[]): CompletedOption {
  const words = (option.argChoices ?? known).map(plain);
  return {
    flags: [option.long, option.short].filter((flag) => flag !== undefined && flag !== null),
    description: option.description,
    takesValue: option.required || option.optional,
    words,
    files: words.length === 0 && /<(?:file|path)\b/.test(option.flags),
  };
}

function plain(word: string): Word {
  return { word, description: '' };
}

/** A position on the command line as a text for a `case` of a shell, and what is offered there. */
export interface Position extends Offer {
  /** Command and ":", then "-" for an option, a flag for its value, or nothing for an argument. */
  readonly keys: readonly string[];
}

/** All positions of all commands. */
export function positions(commands: readonly CompletedCommand[]): Position[] {
  return commands.flatMap(({ path, argument, options }) => [
    { keys: [`${path}:`], ...argument },
    {
      keys: [`${path}:-`],
      words: options.flatMap(({ flags, description }) => flags.map((word) => ({ word, description }))),
      files: false,
    },
    ...options
      .filter(({ takesValue }) => takesValue)
      .map(({ flags, words, files }) => ({ keys: flags.map((flag) => `${path}:${flag}`), words, files })),
  ]);
}

/** The flags of all options that take a value. */
export function flagsWithValue(commands: readonly CompletedCommand[]): string[] {
  const options = commands.flatMap((command) => command.options);
  return [...new Set(options.flatMap(({ flags, takesValue }) => (takesValue ? flags : [])))];
}
