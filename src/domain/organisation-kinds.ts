import { z } from 'zod';

/** All that differs between kinds. To add a kind, add a row to `organisationKindTable`. */
interface OrganisationKindRow {
  readonly description: string;
  /** In French: the value in data sets and files. */
  readonly label: string;
}

/** The kinds of organisations, in the order of counts. */
export const organisationKindTable = {
  MINISTERE: { description: 'A ministry.', label: 'ministère' },
  DIRECTION_ADMINISTRATION_CENTRALE: {
    description: 'A direction, commissariat or service of one or several ministries.',
    label: "direction d'administration centrale",
  },
  OPERATEUR_ETAT: {
    description: 'A public establishment, agency or group that carries out a mission of the State.',
    label: "opérateur de l'État",
  },
  INSTITUTION_FINANCIERE_PUBLIQUE: {
    description: 'The Caisse des dépôts and its entities, or a funding agency of local authorities.',
    label: 'institution financière publique',
  },
  ORGANISME_PROTECTION_SOCIALE: {
    description: 'A national fund of the Sécurité sociale.',
    label: 'organisme de protection sociale',
  },
  PARTENAIRE_SOCIAL: {
    description: 'A trade union, an organisation of employers, or a body that both run together.',
    label: 'partenaire social',
  },
  ASSOCIATION_ELUS: {
    description: 'A national association that represents elected officials or their local authorities.',
    label: "association d'élus",
  },
  RESEAU_COLLECTIVITES: {
    description: 'An association or thematic network of local authorities and local actors.',
    label: 'réseau de collectivités',
  },
  FEDERATION_PROFESSIONNELLE: {
    description: 'A federation or organisation of an economic sector.',
    label: 'fédération professionnelle',
  },
  ASSOCIATION: { description: 'Another association, or a federation of associations.', label: 'association' },
  LABORATOIRE_IDEES: { description: 'A think tank.', label: "laboratoire d'idées" },
  ENSEIGNEMENT_RECHERCHE: {
    description: 'A university, a school or a research organisation.',
    label: 'enseignement et recherche',
  },
  PERSONNE: {
    description: 'A person named by the source page. The parent is the organisation of affiliation.',
    label: 'personne',
  },
  NON_CLASSE: { description: 'A kind that is not known yet.', label: 'non classé' },
} as const satisfies Readonly<Record<string, OrganisationKindRow>>;

export type OrganisationKind = keyof typeof organisationKindTable;
export const organisationKinds = Object.keys(organisationKindTable) as readonly OrganisationKind[];
export const organisationKindSchema = z.enum(organisationKinds);

/** A kind as data sets and files write it, in French. */
export type OrganisationKindLabel = (typeof organisationKindTable)[OrganisationKind]['label'];

const kindOfLabel = new Map<string, OrganisationKind>(
  organisationKinds.map((kind) => [organisationKindTable[kind].label, kind]),
);

const labels = organisationKinds.map((kind) => organisationKindTable[kind].label);

export const organisationKindLabelSchema = z.enum(labels, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not a kind of organisation. Use one of: ${labels.join(', ')}. ` +
    'To add a kind, add it to src/domain/organisation-kinds.ts.',
});

/** The kind with this label. Errors: a `ZodError` if there is none. */
export function organisationKindOf(label: OrganisationKindLabel): OrganisationKind {
  return organisationKindSchema.parse(kindOfLabel.get(label));
}
