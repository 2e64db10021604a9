import { type OrganisationKind, organisationKinds, organisationKindTable } from '../../domain/organisation-kinds.ts';
import { type TerritoireKind, territoireKinds, territoireKindTable } from '../../domain/territoire-kinds.ts';
import { bilingual } from '../language/bilingual.ts';

type Labels<Kind extends string> = Readonly<Record<Kind, string>>;

/** Kinds of territoires in words. English keeps the French terms of law. */
export const territoireKindLabels = bilingual<Labels<TerritoireKind>>(
  frenchLabels(territoireKinds, territoireKindTable),
  {
    COMMUNE: 'commune',
    CC: 'communauté de communes',
    CA: 'communauté d’agglomération',
    CU: 'communauté urbaine',
    METROPOLE: 'métropole',
    EPT: 'établissement public territorial',
    PETR: 'pôle d’équilibre territorial et rural',
    SYNDICAT_MIXTE: 'syndicat mixte',
    PAYS: 'pays',
    TERRITOIRE_INDUSTRIE: 'territoire d’industrie',
    QPV: 'priority neighbourhood (QPV)',
    AUTRE: 'other',
  },
);

/** Kinds of organisations in words. */
export const organisationKindLabels = bilingual<Labels<OrganisationKind>>(
  frenchLabels(organisationKinds, organisationKindTable),
  {
    MINISTERE: 'ministry',
    DIRECTION_ADMINISTRATION_CENTRALE: 'directorate of a ministry',
    OPERATEUR_ETAT: 'agency of the State',
    INSTITUTION_FINANCIERE_PUBLIQUE: 'public financial institution',
    ORGANISME_PROTECTION_SOCIALE: 'social security body',
    PARTENAIRE_SOCIAL: 'social partner',
    ASSOCIATION_ELUS: 'association of elected officials',
    RESEAU_COLLECTIVITES: 'network of local authorities',
    FEDERATION_PROFESSIONNELLE: 'professional federation',
    ASSOCIATION: 'association',
    LABORATOIRE_IDEES: 'think tank',
    ENSEIGNEMENT_RECHERCHE: 'education and research',
    PERSONNE: 'person',
    NON_CLASSE: 'not classified',
  },
);

/** The label of any kind of actor. */
export const actorKindLabels = bilingual<Labels<TerritoireKind | OrganisationKind>>(
  { ...territoireKindLabels.fr, ...organisationKindLabels.fr },
  { ...territoireKindLabels.en, ...organisationKindLabels.en },
);

function frenchLabels<Kind extends string>(
  kinds: readonly Kind[],
  table: Readonly<Record<Kind, { readonly label: string }>>,
): Labels<Kind> {
  return Object.fromEntries(kinds.map((kind) => [kind, table[kind].label.replaceAll("'", '’')])) as Labels<Kind>;
}
