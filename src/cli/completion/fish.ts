import { type CompletedCommand, type CompletedOption, flagsWithValue, type Word } from './command-tree.ts';

/** The script for fish. */
export function fishScript(program: string, commands: readonly CompletedCommand[]): string {
  const name = `__${program.replaceAll('-', '_')}_at`;
  const cases = commands
    .filter(({ path }) => path !== '')
    .map(
      ({ path }) =>
        `            case ${quoted(path.includes(' ') ? path : ` ${path}`)}\n                set at ${quoted(path)}`,
    );
  const lines = commands.flatMap(({ path, argument, options }) => {
    const start = `complete -c ${program} -n ${quoted(`${name} ${quoted(path)}`)}`;
    return [
      ...argument.words.map((word) => `${start} -f ${wordArguments(word)}`),
      ...(argument.files ? [`${start} -F`] : []),
      ...options.map((option) => `${start} ${optionArguments(option)}`),
    ];
  });
  return `# Completes the commands and options of ${program} in fish. To load it: ${program} completion fish | source
function ${name} --description 'Whether the command line is at this command'
    set -l at ''
    set -l skip ''
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip ''
            continue
        end
        switch "$at $word"
${cases.join('\n')}
        end
        switch $word
            case ${flagsWithValue(commands).join(' ')}
                set skip 1
        end
    end
    test "$at" = "$argv[1]"
end
complete -c ${program} -f
${lines.join('\n')}
`;
}

function wordArguments({ word, description }: Word): string {
  return `-a ${quoted(word)}${description === '' ? '' : ` -d ${quoted(description)}`}`;
}

function optionArguments({ flags, description, takesValue, words, files }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const values = words.length === 0 ? '' : ` -a ${quoted(words.map(({ word }) => word).join(' '))}`;
  const value = takesValue ? (files ? ' -r -F' : ` -x${values}`) : '';
  return `${names.join(' ')}${value} -d ${quoted(description)}`;
}

/** A text in single quotes, in which fish knows two escapes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
