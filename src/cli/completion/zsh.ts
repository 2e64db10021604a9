import { commandCases, quoted } from './bash.ts';
import { type CompletedCommand, flagsWithValue, positions, type Word } from './command-tree.ts';

/** The script for zsh, to be sourced after `compinit`, or to be saved as `_fabriques-graph` in a folder of `fpath`. */
export function zshScript(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const offers = positions(commands).map(({ keys, words, files }) => {
    const patterns = keys.map(quoted).join('|');
    return `    ${patterns}) ${files ? '_files; return' : `offers=(${words.map(described).join(' ')})`} ;;`;
  });
  return `#compdef ${program}
# Completes the commands and options of ${program} in zsh. To load it: source <(${program} completion zsh)
${name}() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} at= word= skip=
  local -a offers
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $skip ]]; then skip=; continue; fi
    case "$at $word" in
${commandCases(commands, (path) => `at=${quoted(path)}`)}
    esac
    case $word in ${flagsWithValue(commands).join('|')}) skip=1 ;; esac
  done
  if [[ $cur == --*=* ]]; then prev=\${cur%%=*}; compset -P '*='; fi
  case $prev in
    ${flagsWithValue(commands).join('|')}) at=$at:$prev ;;
    *) case $cur in -*) at=$at:- ;; *) at=$at: ;; esac ;;
  esac
  case $at in
${offers.join('\n')}
  esac
  _describe -- ${program} offers
}
if [[ $funcstack[1] == ${name} ]]; then ${name} "$@"; else compdef ${name} ${program}; fi
`;
}

function described({ word, description }: Word): string {
  const text = word.replaceAll(':', '\\:');
  return quoted(description === '' ? text : `${text}:${description}`);
}
