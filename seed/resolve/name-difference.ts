import { plainText } from '../../src/domain/characters.ts';
import { fold } from '../../src/domain/fold.ts';

/** How the words of a mention differ from the name of the actor, in the French of notes. */
export type NameDifference =
  | 'sigle développé'
  | 'abrégé en sigle'
  | 'lieu en moins'
  | KindDifference
  | 'majuscules'
  | 'accents'
  | 'ponctuation'
  | 'espaces'
  | 'mots de liaison'
  | 'orthographe'
  | 'autre nom';
type KindDifference = 'nature abrégée' | 'nature ajoutée' | 'nature en moins' | 'nature changée' | 'nature déplacée';

export interface ActorName {
  readonly name: string;
  readonly acronym: string | null;
  /** Whether it is a QPV, which the page names together with its commune or EPCI. */
  readonly isQpv: boolean;
}

/** The note of a mention whose words are not the name of the actor. Null if they are. */
export function nameNote(words: string, actor: ActorName): string | null {
  const differences = nameDifferences(words, actor);
  if (differences.length === 0) return null;
  const name = actor.name.replace(/« (.*?) »/g, '“$1”');
  return `Nom retenu : « ${name} » (${differences.join(', ')}).`;
}

/** The differences between words and name. Parentheses, and the shapes of apostrophes, hyphens and blanks do not count. */
export function nameDifferences(words: string, { name, acronym, isQpv }: ActorName): NameDifference[] {
  const written = plain(words);
  const own = plain(name);
  if (written === own) return [];
  if (acronym !== null && fold(own) !== fold(acronym) && fold(written) === fold(acronym)) return ['sigle développé'];
  if (acronym !== null && fold(own) === fold(acronym) && fold(written) !== fold(acronym)) return ['abrégé en sigle'];
  const qpv = isQpv ? written.lastIndexOf('QPV ') : -1;
  if (qpv > 0) return ['lieu en moins', ...differencesOf(written.slice(qpv), own)];
  return differencesOf(written, own);
}

function differencesOf(written: string, own: string): NameDifference[] {
  const one = withoutKind(written);
  const other = withoutKind(own);
  const kind = kindDifference(one, other);
  if (kind === 'nature ajoutée') {
    const moved = one.rest.replace(/ agglomération$/iu, '');
    if (other.kind === 'CA' && moved !== one.rest && fold(moved) === fold(other.rest)) return ['nature déplacée'];
  }
  return [...(kind ? [kind] : []), ...wordDifferences(one.rest, other.rest)];
}

interface Kinded {
  readonly kind: string | null;
  /** The kind as it is written. */
  readonly words: string;
  readonly rest: string;
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['CA', /^(?:ca|(?:communauté d')?agglomération) /iu],
  ['CC', /^(?:cc|communauté de communes) /iu],
  ['CU', /^(?:cu|communauté urbaine) /iu],
  ['COMMUNE', /^(?:commune|ville) (?:de |d')/iu],
  ['TI', /^(?:ti|territoire d'industrie) /iu],
];

function withoutKind(name: string): Kinded {
  const found = kinds.find(([, pattern]) => pattern.test(name));
  const words = found?.[1].exec(name)?.[0] ?? '';
  return { kind: found?.[0] ?? null, words: words.trim(), rest: name.slice(words.length) };
}

function kindDifference(one: Kinded, other: Kinded): KindDifference | null {
  if (one.kind === other.kind) return fold(one.words) === fold(other.words) ? null : 'nature abrégée';
  if (one.kind === null) return 'nature ajoutée';
  return other.kind === null ? 'nature en moins' : 'nature changée';
}

function wordDifferences(one: string, other: string): NameDifference[] {
  if (one === other) return [];
  const differ = (view: (text: string) => string) => view(one) !== view(other);
  if (differ(fold)) {
    if (!differ(withoutLinks)) return ['mots de liaison'];
    if (!differ(joined)) return ['espaces'];
    return isOneLetterApart(joined(one), joined(other)) ? ['orthographe'] : ['autre nom'];
  }
  return [
    ...(differ((text) => unaccented(spaced(text))) ? (['majuscules'] as const) : []),
    ...(differ((text) => spaced(text).toLowerCase()) ? (['accents'] as const) : []),
    ...(differ((text) => unaccented(text).toLowerCase()) ? (['ponctuation'] as const) : []),
  ];
}

/** A text without parentheses, with one shape of apostrophes, hyphens, ligatures and blanks. */
export function plain(text: string): string {
  return plainText(text.replace(/\([^)]*\)/g, ' ')).trim();
}

const links = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'the']);

function withoutLinks(text: string): string {
  return fold(text)
    .split(' ')
    .filter((word) => !links.has(word))
    .join(' ');
}

function joined(text: string): string {
  return fold(text).replaceAll(' ', '');
}

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function unaccented(text: string): string {
  return text.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whether one text becomes the other by one letter more, less or changed. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start + (short.length === long.length ? 1 : 0));
  return long.length - short.length <= 1 && rest === long.slice(start + 1);
}
