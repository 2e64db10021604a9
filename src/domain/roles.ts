import { z } from 'zod';

/** All that differs from role to role: a new role is a new row of `roleTable`. */
interface RoleRow {
  /** In the API: what it means to hold the role. */
  readonly description: string;
  /** Type of the relationship from the actor to the Fabrique in the graph. */
  readonly relationship: string;
  /** Label that the import adds to the organisations that hold the role; null for that of territoires. */
  readonly nodeLabel: string | null;
  /** Name of the list of those organisations, a field of `Query`. */
  readonly list: string | null;
  readonly listDescription: string | null;
  /** How the source page introduces the names: its labels, and a pattern of them and their misspellings, without the colon. */
  readonly pageLabels: readonly string[];
  readonly pageLabelPattern: string;
  /** In French, singular: short, and in full. */
  readonly label: string;
  readonly longLabel: string;
  /** In English, plural. */
  readonly nouns: string;
}

/** How an actor took part in a Fabrique, in the order in which lists show the roles. */
export const roleTable = {
  TERRITOIRE: {
    description: 'One of the territoires that the Fabrique accompanied.',
    relationship: 'TOOK_PART_IN',
    nodeLabel: null,
    list: null,
    listDescription: null,
    pageLabels: ['Territoires'],
    pageLabelPattern: 'territoires?',
    label: 'territoire',
    longLabel: 'territoire',
    nouns: 'territoires',
  },
  PARTNER: {
    description: 'A partner of the Fabrique ("Autres partenaires" on the page).',
    relationship: 'PARTNER_OF',
    nodeLabel: 'Partner',
    list: 'partners',
    listDescription: 'Organisations that were partners of one Fabrique or more.',
    pageLabels: ['Partenaires', 'Autres partenaires'],
    pageLabelPattern: '(?:autres?\\s+)?partenaires?',
    label: 'partenaire',
    longLabel: 'partenaire',
    nouns: 'partners',
  },
  COFINANCEUR: {
    description: 'A body that paid for the Fabrique, with the ANCT or as the ANCT.',
    relationship: 'COFINANCED',
    nodeLabel: 'Cofinanceur',
    list: 'cofinanceurs',
    listDescription: 'Organisations that paid for one Fabrique or more.',
    pageLabels: ['Cofinanceurs'],
    pageLabelPattern: 'co-?financeurs?',
    label: 'cofinanceur',
    longLabel: 'cofinanceur',
    nouns: 'cofinanceurs',
  },
  ASSOCIATION: {
    description: 'A partner association of elected officials ("Associations d’élus partenaires" on the page).',
    relationship: 'ASSOCIATION_OF',
    nodeLabel: 'ElectedAssociation',
    list: 'associations',
    listDescription: 'Associations of elected officials that were partners of one Fabrique or more.',
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
