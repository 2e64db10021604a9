import { type TerritoireKind, territoireKindTable } from './territoire-kinds.ts';

/** All that differs between kinds of official places. */
interface OfficialKindRow {
  readonly description: string;
  /** In French. */
  readonly label: string;
  /** Words that find such a place although its name does not contain them. */
  readonly words: string;
}

const ofTerritoires = (kind: Exclude<TerritoireKind, 'AUTRE'>) => {
  const { description, label, words } = territoireKindTable[kind];
  return { description, label, words };
};

/** The kinds of official places, from the smallest to the largest. */
export const officialKindTable = {
  COMMUNE: ofTerritoires('COMMUNE'),
  CC: ofTerritoires('CC'),
  CA: ofTerritoires('CA'),
  CU: ofTerritoires('CU'),
  EPT: ofTerritoires('EPT'),
  METROPOLE: ofTerritoires('METROPOLE'),
  DEPARTEMENT: { description: 'A département.', label: 'département', words: 'département' },
  COLLECTIVITE_OUTRE_MER: {
    description: 'A collectivité d’outre-mer: its code is used like that of a département ("975").',
    label: 'collectivité d’outre-mer',
    words: 'collectivité',
  },
  REGION: { description: 'A région.', label: 'région', words: 'région' },
} as const satisfies Readonly<Record<string, OfficialKindRow>>;

export type OfficialKind = keyof typeof officialKindTable;
export const officialKinds = Object.keys(officialKindTable) as readonly OfficialKind[];

/** A commune, intercommunalité, département, collectivité d'outre-mer or région of today. */
export interface OfficialPlace {
  readonly kind: OfficialKind;
  /** INSEE code, of an intercommunalité its SIREN. Unique among the places of a kind. */
  readonly code: string;
  readonly name: string;
  readonly siren: string | null;
  /** Of a place that is made of communes, their sum. Null for the few communes without. */
  readonly population: number | null;
  /** Codes of the départements, or of the collectivité d'outre-mer, in which it lies. Empty for a région. */
  readonly departements: readonly string[];
}

/** The kinds of parts of a commune that have a name and a code of their own. */
export const partKindTable = {
  ARRONDISSEMENT_MUNICIPAL: {
    description: 'An arrondissement of Paris, Lyon or Marseille.',
    label: 'arrondissement municipal',
  },
  COMMUNE_DELEGUEE: {
    description: 'A former commune, now a commune déléguée of a commune nouvelle.',
    label: 'commune déléguée',
  },
  COMMUNE_ASSOCIEE: {
    description: 'A former commune, now a commune associée of another commune.',
    label: 'commune associée',
  },
} as const;

export type PartKind = keyof typeof partKindTable;
export const partKinds = Object.keys(partKindTable) as readonly PartKind[];

/** A part of a commune. */
export interface OfficialPart {
  readonly kind: PartKind;
  /** INSEE code. A commune déléguée may have the code of its commune. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of the commune of which it is a part. */
  readonly commune: string;
}
