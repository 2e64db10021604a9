import { type CompletedCommand, flagsWithValue, positions } from './command-tree.ts';

/** The script for bash 3.2 or later. It needs neither the package bash-completion nor a process for each completion. */
export function bashScript(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const offers = positions(commands).map(({ keys, words, files }) => {
    const list = words.map(({ word }) => word).join(' ');
    return `    ${keys.map(quoted).join('|')}) ${files ? 'files=1' : `words=${quoted(list)}`} ;;`;
  });
  return `# Completes the commands and options of ${program} in bash. To load it: source <(${program} completion bash)
${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at= word= skip= words= files= i
  # For bash, --format=gexf is three words.
  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [ -n "$skip" ]; then skip=; continue; fi
    case "$at $word" in
${commandCases(commands, (path) => `at=${quoted(path)}`)}
    esac
    case $word in ${flagsWithValue(commands).join('|')}) skip=1 ;; esac
  done
  case $prev in
    ${flagsWithValue(commands).join('|')}) at=$at:$prev ;;
    *) case $cur in -*) at=$at:- ;; *) at=$at: ;; esac ;;
  esac
  case $at in
${offers.join('\n')}
  esac
  COMPREPLY=()
  # Without words, bash offers the names of files.
  if [ -z "$files" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    compopt +o default 2>/dev/null
  fi
}
complete -o default -F ${name} ${program}
`;
}

/** The cases of "COMMAND WORD" in which the word is a command of that command. */
export function commandCases(commands: readonly CompletedCommand[], action: (path: string) => string): string {
  return commands
    .filter(({ path }) => path !== '')
    .map(({ path }) => `      ${quoted(path.includes(' ') ? path : ` ${path}`)}) ${action(path)} ;;`)
    .join('\n');
}

/** A text in single quotes, for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
