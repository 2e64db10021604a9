import { parseArgs } from 'node:util';
import { PublicError } from '../src/domain/error.ts';
import { type Language, languages, localeLanguage } from '../src/domain/language.ts';
import { buildWords } from './build-words.ts';

export interface BuildOptions {
  readonly language: Language;
  readonly isCheck: boolean;
  readonly positionals: readonly string[];
}

/** Reads the arguments of the commands that make the data set. Errors: `BAD_USER_INPUT`. */
export function buildOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): BuildOptions {
  const language = localeLanguage(env);
  const { values, positionals } = parsed(args);
  const lang = values.lang ?? language;
  const found = languages.find((one) => one === lang);
  if (found === undefined) throw new PublicError('BAD_USER_INPUT', buildWords[language].badLanguage(lang));
  return { language: found, isCheck: values.check, positionals };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new PublicError('BAD_USER_INPUT', cause.message, { cause });
  }
}
