import { PublicError } from '../domain/error.ts';

/** Arguments of the API, and the options that set them, by the start of a message. */
const optionsOfArguments: readonly (readonly [argument: RegExp, option: string])[] = [
  [/^filter\.years\.(from|to)/, '--$1'],
  [/^filter\.years/, '--from and --to'],
  [/^filter\.ids(\.\d+)?/, '--fabriques'],
  [/^filter\.(status|text|region|departement|territoire|organisation)(?=:)/, '--$1'],
  [/^filter[.:] ?/, '--where: '],
  [/^participations\. ?/, '--participations: '],
  [/^ego\.radius/, '--radius'],
  [/^ego(\.of)?/, '--ego'],
  [/^backbone\.alpha/, '--disparity'],
  [/^backbone\.q/, '--hypergeometric'],
  [/^communities\.(resolution|seed)/, '--$1'],
  [/^minCount/, '--min-count'],
  [/^minFabriques/, '--min-fabriques'],
  [/^(?=[a-z-]+: )/, '--'],
];

/** Runs `work`. Its errors of type `BAD_USER_INPUT` then name the options of the command line instead of arguments. */
export async function namingOptions<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'BAD_USER_INPUT') throw error;
    throw new PublicError(error.code, error.message.split('\n').map(nameOption).join('\n'), { cause: error });
  }
}

/** "filter.organisation: …" becomes "--organisation: …". */
export function nameOption(message: string): string {
  const found = optionsOfArguments.find(([argument]) => argument.test(message));
  return found === undefined ? message : message.replace(...found);
}
