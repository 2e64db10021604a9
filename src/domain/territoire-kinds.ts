import { z } from 'zod';

/** All that differs between kinds. To add a kind, add a row to `territoireKindTable`. */
interface TerritoireKindRow {
  readonly description: string;
  /** In French. */
  readonly label: string;
  /** Words that find such a territoire although its names do not contain them: the abbreviation, and the kind in full. */
  readonly words: string | null;
  /** Matches the words of the kind in a folded name, mostly at its start. Null if names do not contain the kind. */
  readonly inName: RegExp | null;
  /** Whether it is a legal person under public law, and not just an area or a group. */
  readonly isPublicBody: boolean;
  /** Whether it is an intercommunalité. These can change their kind from one year to the next. */
  readonly isIntercommunal: boolean;
}

/** The kinds of territoires, by legal form or by the programme that defines them, in the order of counts. */
export const territoireKindTable = {
  COMMUNE: {
    description: 'A commune.',
    label: 'commune',
    words: 'commune',
    inName: /^(?:commune|ville|mairie)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: false,
  },
  CC: {
    description: 'A communauté de communes.',
    label: 'communauté de communes',
    words: 'CC communauté communes',
    inName: /^(?:cc|comcom|com com|communautes? (?:de )?communes?)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: true,
  },
  CA: {
    description: 'A communauté d’agglomération.',
    label: 'communauté d’agglomération',
    words: 'CA communauté agglomération',
    inName: /^(?:ca|agglo|agglomeration|communaute (?:d )?agglo(?:meration)?)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: true,
  },
  CU: {
    description: 'A communauté urbaine.',
    label: 'communauté urbaine',
    words: 'CU communauté urbaine',
    inName: /^(?:cu|communaute urbaine)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: true,
  },
  METROPOLE: {
    description: 'A métropole, that of Lyon included.',
    label: 'métropole',
    words: 'métropole',
    inName: /^metropole(?= |$)| metropole$/,
    isPublicBody: true,
    isIntercommunal: true,
  },
  EPT: {
    description: 'An établissement public territorial of the Grand Paris.',
    label: 'établissement public territorial',
    words: 'EPT établissement public territorial',
    inName: /^(?:ept|etablissement public territorial)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: true,
  },
  PETR: {
    description: 'A pôle d’équilibre territorial et rural.',
    label: 'pôle d’équilibre territorial et rural',
    words: 'PETR pôle équilibre territorial rural',
    inName: /^(?:petr|pole (?:d )?equilibre territorial et rural)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: false,
  },
  SYNDICAT_MIXTE: {
    description: 'A syndicat mixte.',
    label: 'syndicat mixte',
    words: 'SM syndicat mixte',
    inName: /^(?:sm|syndicat mixte)(?= |$)/,
    isPublicBody: true,
    isIntercommunal: false,
  },
  PAYS: {
    description: 'A pays.',
    label: 'pays',
    words: 'pays',
    inName: null,
    isPublicBody: false,
    isIntercommunal: false,
  },
  TERRITOIRE_INDUSTRIE: {
    description: 'A group of EPCI labelled by the programme Territoires d’industrie.',
    label: 'territoire d’industrie',
    words: 'TI territoire industrie',
    inName: /^(?:ti|territoire (?:d )?industrie)(?= |$)/,
    isPublicBody: false,
    isIntercommunal: false,
  },
  QPV: {
    description: 'A quartier prioritaire de la politique de la ville.',
    label: 'quartier prioritaire de la politique de la ville',
    words: 'QPV quartier prioritaire politique ville',
    inName: /^(?:qpv|quartier prioritaire(?: de la politique de la ville)?)(?= |$)/,
    isPublicBody: false,
    isIntercommunal: false,
  },
  AUTRE: {
    description: 'Another kind, or one that is not known yet.',
    label: 'autre',
    words: null,
    inName: null,
    isPublicBody: false,
    isIntercommunal: false,
  },
} as const satisfies Readonly<Record<string, TerritoireKindRow>>;

export type TerritoireKind = keyof typeof territoireKindTable;
export const territoireKinds = Object.keys(territoireKindTable) as readonly TerritoireKind[];
export const territoireKindSchema = z.enum(territoireKinds);
