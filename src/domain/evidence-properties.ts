import { z } from 'zod';

/** All that differs between properties. To add a property, add a row to `evidencePropertyTable`. */
interface EvidencePropertyRow {
  readonly description: string;
  /** In French. */
  readonly label: string;
}

/** The properties for which the data set gives evidence, in the order of lists. */
export const evidencePropertyTable = {
  TITLE: { description: 'The title of a Fabrique. The value is the title.', label: 'titre' },
  PERIOD: {
    description:
      'The first and the last month of the work of a Fabrique. The value is two months, such as 2021-06/2022-06.',
    label: 'période',
  },
  KIND: {
    description:
      'The kind of a territoire or an organisation. The value is as in the files: CA, or the French name of a kind.',
    label: 'nature',
  },
  PARENT: {
    description: 'The organisation that another one is part of, or of which a person is. The value is its slug.',
    label: 'organisme de rattachement',
  },
  ACRONYM: { description: 'The usual acronym of an organisation. The value is the acronym.', label: 'sigle' },
  ALIAS: { description: 'Another name of a territoire or an organisation. The value is the name.', label: 'autre nom' },
  DEPARTEMENT: {
    description: 'A département that contains at least part of a territoire. The value is its code.',
    label: 'département',
  },
  WITHIN: {
    description: 'A territoire that contains another one. The value is the id of the one that contains.',
    label: 'territoire englobant',
  },
} as const satisfies Readonly<Record<string, EvidencePropertyRow>>;

export type EvidenceProperty = keyof typeof evidencePropertyTable;
export const evidenceProperties = Object.keys(evidencePropertyTable) as readonly EvidenceProperty[];
export const evidencePropertySchema = z.enum(evidenceProperties);
