import { fold } from '../../domain/fold.ts';
import type { OrganisationKind } from '../../domain/organisation-kinds.ts';
import type { FrenchNoun } from './french-noun-phrase.ts';
import type { Gender } from './numbers.ts';

/** First words of names, folded, that take an article: « l’Institut… », « le Plan… ». */
const masculine = new Set([
  ...['bureau', 'centre', 'comite', 'commissariat', 'conseil', 'conservatoire', 'forum', 'groupement', 'haut'],
  ...['institut', 'laboratoire', 'ministere', 'mouvement', 'observatoire', 'office', 'plan', 'reseau', 'secretariat'],
  ...['syndicat'],
]);

/** « la Direction… », « l’Agence… ». */
const feminine = new Set([
  ...['academie', 'agence', 'assemblee', 'association', 'banque', 'caisse', 'chambre', 'confederation', 'delegation'],
  ...['direction', 'ecole', 'federation', 'fondation', 'haute', 'ligue', 'mission', 'region', 'union', 'universite'],
]);

interface Exception {
  readonly gender: Gender;
  readonly article: boolean;
}

/** Names of which neither the first word nor the kind tells article and gender: acronyms without a full name, and proper names. */
const exceptions: Readonly<Record<string, Exception>> = {
  ADEME: { gender: 'f', article: true },
  Cerema: { gender: 'm', article: true },
  CFDT: { gender: 'f', article: true },
  Fénarive: { gender: 'f', article: true },
  INRAE: { gender: 'm', article: true },
  UIMM: { gender: 'f', article: true },
  'Atout France': { gender: 'f', article: false },
  'Aix-Marseille Université': { gender: 'f', article: false },
  'Coline Perrin': { gender: 'f', article: false },
};

/** The gender of the noun that names the kind: association, fédération, direction… Used where the name has no article. */
const genderOfKind: Readonly<Record<OrganisationKind, Gender>> = {
  MINISTERE: 'm',
  DIRECTION_ADMINISTRATION_CENTRALE: 'f',
  OPERATEUR_ETAT: 'm',
  INSTITUTION_FINANCIERE_PUBLIQUE: 'f',
  ORGANISME_PROTECTION_SOCIALE: 'm',
  PARTENAIRE_SOCIAL: 'm',
  ASSOCIATION_ELUS: 'f',
  RESEAU_COLLECTIVITES: 'm',
  FEDERATION_PROFESSIONNELLE: 'f',
  ASSOCIATION: 'f',
  LABORATOIRE_IDEES: 'm',
  ENSEIGNEMENT_RECHERCHE: 'm',
  PERSONNE: 'm',
  NON_CLASSE: 'm',
};

export interface NamedOrganisation {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganisationKind;
}

/** The full name: « l’Agence nationale de l’habitat ». A name that the rules do not know has no article. */
export function organisationNoun({ name, kind }: NamedOrganisation): FrenchNoun {
  const exception = exceptions[name];
  if (exception !== undefined) return { name, plural: false, before: '', ...exception };
  const first = fold(name).split(' ')[0] ?? '';
  if (first === 'les') return { name, gender: 'm', plural: true, article: false, before: '' };
  if (first === 'la') return { name, gender: 'f', plural: false, article: false, before: '' };
  const gender = masculine.has(first) ? 'm' : feminine.has(first) ? 'f' : undefined;
  return { name, gender: gender ?? genderOfKind[kind], plural: false, article: gender !== undefined, before: '' };
}

/** The longest name that needs no acronym. */
const shortName = 20;

/** For a long name the acronym, with the article of the full name: « la DGALN », « l’Anah ». A name without article stays. */
export function shortOrganisationNoun(organisation: NamedOrganisation): FrenchNoun {
  const noun = organisationNoun(organisation);
  const { acronym, name } = organisation;
  return acronym === null || name.length <= shortName || !noun.article ? noun : { ...noun, name: acronym };
}
