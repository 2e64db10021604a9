import { z } from 'zod';

/** All that differs between roles. To add a role, add a row to `roleTable`. */
interface RoleRow {
  readonly description: string;
  /** Type of the relationship from the actor to the Fabrique in the graph. */
  readonly relationship: string;
  /** Label that the import adds to the organisations with the role; null for the role of territoires. */
  readonly nodeLabel: string | null;
  /** Name of the list of actors with the role: a field of `Fabrique` and, for organisations, of `Query`. */
  readonly list: string;
  readonly listDescriptions: {
    readonly query: string | null;
    readonly fabrique: string;
  };
  /** The labels on the source page, without the colon, and a pattern that also matches their other spellings. */
  readonly pageLabels: readonly string[];
  readonly pageLabelPattern: string;
  /** In French, singular: short and long form. */
  readonly label: string;
  readonly longLabel: string;
  /** In English, plural. */
  readonly nouns: string;
}

/** The ways in which an actor takes part in a Fabrique, in the order of lists. */
export const roleTable = {
  TERRITOIRE: {
    description: 'One of the territoires that the Fabrique accompanied.',
    relationship: 'TOOK_PART_IN',
    nodeLabel: null,
    list: 'territoires',
    listDescriptions: {
      query: null,
      fabrique: 'The territoires that took part, ordered by name.',
    },
    pageLabels: ['Territoires'],
    pageLabelPattern: 'territoires?',
    label: 'territoire',
    longLabel: 'territoire',
    nouns: 'territoires',
  },
  PARTNER: {
    description: 'A partner of the Fabrique ("Autres partenaires" on the source page).',
    relationship: 'PARTNER_OF',
    nodeLabel: 'Partner',
    list: 'partners',
    listDescriptions: {
      query: 'The organisations that were partners of at least one Fabrique.',
      fabrique: 'The partners, ordered by name.',
    },
    pageLabels: ['Partenaires', 'Autres partenaires'],
    pageLabelPattern: '(?:autres?\\s+)?partenaires?',
    label: 'partenaire',
    longLabel: 'partenaire',
    nouns: 'partners',
  },
  COFINANCEUR: {
    description: 'An organisation that paid for the Fabrique: the ANCT, or another one with it.',
    relationship: 'COFINANCED',
    nodeLabel: 'Cofinanceur',
    list: 'cofinanceurs',
    listDescriptions: {
      query: 'The organisations that paid for at least one Fabrique.',
      fabrique:
        'The organisations that paid for the Fabrique, ordered by name. The note of the mention marks those that only the ' +
        'prose names.',
    },
    pageLabels: ['Cofinanceurs'],
    pageLabelPattern: 'co-?financeurs?',
    label: 'cofinanceur',
    longLabel: 'cofinanceur',
    nouns: 'cofinanceurs',
  },
  ASSOCIATION: {
    description: 'A partner association of elected officials ("Associations d’élus partenaires" on the source page).',
    relationship: 'ASSOCIATION_OF',
    nodeLabel: 'ElectedAssociation',
    list: 'associations',
    listDescriptions: {
      query: 'The associations of elected officials that were partners of at least one Fabrique.',
      fabrique: 'The partner associations of elected officials, ordered by name.',
    },
    pageLabels: ['Associations d’élus partenaires'],
    pageLabelPattern: "associations?\\s+d\\s?['’]\\s?élus?\\s+partenaires?",
    label: 'association d’élus',
    longLabel: 'association d’élus partenaire',
    nouns: 'associations of elected representatives',
  },
} as const satisfies Readonly<Record<string, RoleRow>>;

export type Role = keyof typeof roleTable;
export const roles = Object.keys(roleTable) as readonly Role[];
export const roleSchema = z.enum(roles);

/** The roles that an organisation can hold. */
export type OrganisationRole = Exclude<Role, 'TERRITOIRE'>;
export const organisationRoles = roles.filter((role): role is OrganisationRole => role !== 'TERRITOIRE');
