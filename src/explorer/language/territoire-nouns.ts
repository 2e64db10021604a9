import type { TerritoireKind } from '../../domain/territoire-kinds.ts';
import type { FrenchNoun } from './french-noun-phrase.ts';
import type { Gender } from './numbers.ts';

interface KindGrammar {
  readonly gender: Gender;
  /** Matches the names that take an article; null if none does. */
  readonly article: RegExp | null;
  /** What comes between article and name, if the name does not say the kind. Ends with a space. */
  readonly before: string;
}

/** The abbreviation at the start of a name takes the article of the kind: « la CA du Cotentin ». */
const kindGrammar: Readonly<Record<TerritoireKind, KindGrammar>> = {
  COMMUNE: { gender: 'f', article: null, before: '' },
  CC: { gender: 'f', article: /^(?:CC|Communauté) /, before: '' },
  CA: { gender: 'f', article: /^(?:CA|Communauté) /, before: '' },
  CU: { gender: 'f', article: /^(?:CU|Communauté) /, before: '' },
  METROPOLE: { gender: 'f', article: /^Métropole /, before: '' },
  EPT: { gender: 'm', article: /^(?:EPT|Établissement) /, before: '' },
  PETR: { gender: 'm', article: /^(?:PETR|Pôle) /, before: '' },
  SYNDICAT_MIXTE: { gender: 'm', article: /^(?:SM|Syndicat) /, before: '' },
  PAYS: { gender: 'm', article: /^Pays /, before: '' },
  TERRITOIRE_INDUSTRIE: { gender: 'm', article: /^/, before: 'territoire d’industrie ' },
  QPV: { gender: 'm', article: /^(?:QPV|Quartier) /, before: '' },
  AUTRE: { gender: 'm', article: null, before: '' },
};

export interface NamedTerritoire {
  readonly name: string;
  readonly kind: TerritoireKind;
}

/** « la CA du Cotentin », « le PETR Gâtinais montargois », « Nantes Métropole », « Lorient ». */
export function territoireNoun({ name, kind }: NamedTerritoire): FrenchNoun {
  const { gender, article, before } = kindGrammar[kind];
  return { name, gender, plural: false, article: article?.test(name) ?? false, before };
}
