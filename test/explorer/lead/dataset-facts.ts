import type { Dataset, Participation } from '../../../src/domain/dataset.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationKindOf } from '../../../src/domain/organisation-kinds.ts';
import type { Role } from '../../../src/domain/roles.ts';
import type {
  ActorReference,
  FabriqueFacts,
  FabriqueReference,
  OrganisationFacts,
  OrganisationReference,
  PairFacts,
  ParticipationFacts,
  PlaceFacts,
  PlaceReference,
  TerritoireFacts,
  TerritoireReference,
} from '../../../src/explorer/lead/facts.ts';
import { mainRole } from '../../../src/explorer/lead/roles-held.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';

/** The facts of the frozen data set, computed by plain code: a second way beside the statements of the graph. */
export const dataset: Dataset = frozenDataset();

const latestYear = Math.max(...dataset.fabriques.map(({ year }) => year));

export const organisations: readonly OrganisationReference[] = dataset.organisations.map((it) => ({
  type: 'organisation',
  slug: it.slug,
  name: it.name,
  acronym: it.acronym,
  kind: organisationKindOf(it.kind),
}));

export const territoires: readonly TerritoireReference[] = dataset.territoires.map(({ slug, name, kind }) => ({
  type: 'territoire',
  slug,
  name,
  kind,
}));

export const fabriques: readonly FabriqueReference[] = dataset.fabriques.map(({ slug, title, year, status }) => ({
  slug,
  title,
  year,
  status,
}));

export const places: readonly PlaceReference[] = [
  ...dataset.departements.map(({ code, name }) => ({ kind: 'departement' as const, code, name })),
  ...dataset.regions.map(({ code, name }) => ({ kind: 'region' as const, code, name })),
];

/** The participations hold the ids of territoires and the slugs of organisations. */
const slugOfId = new Map(dataset.territoires.map(({ id, slug }) => [id, slug]));
const slugOf = ({ actor, role }: Participation) => (role === 'TERRITOIRE' ? slugOfId.get(actor) : actor);
const ofActor = ({ type, slug }: ActorReference) =>
  dataset.participations.filter((it) => (it.role === 'TERRITOIRE') === (type === 'territoire') && slugOf(it) === slug);
const fabriqueBy = (slug: string) => found(fabriques, slug);
export const organisationBy = (slug: string) => found(organisations, slug);
export const territoireBy = (slug: string) => found(territoires, slug);

function found<Item extends { readonly slug: string }>(items: readonly Item[], slug: string | undefined): Item {
  const item = items.find((it) => it.slug === slug);
  if (item === undefined) throw new Error(`The data set has no ${slug}.`);
  return item;
}

const fabriquesOf = (actor: ActorReference): FabriqueReference[] => [
  ...new Set(ofActor(actor).map(({ fabrique }) => fabriqueBy(fabrique))),
];

export function organisationFacts(organisation: OrganisationReference): OrganisationFacts {
  const { parent } = found(dataset.organisations, organisation.slug);
  const own = ofActor(organisation);
  const participations = own.flatMap(({ role, origin, fabrique }) =>
    role === 'TERRITOIRE' ? [] : [{ role, origin, fabrique: fabriqueBy(fabrique) }],
  );
  const role = mainRole(participations);
  const shared = new Set(own.filter((it) => it.role === role).map(({ fabrique }) => fabrique));
  const companions = organisations
    .filter((other) => other !== organisation)
    .map((other) => ({
      organisation: other,
      count: ofActor(other).filter((it) => it.role === role && shared.has(it.fabrique)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const members = dataset.organisations.filter((it) => it.parent === organisation.slug);
  return {
    organisation,
    parent: parent === null ? null : organisationBy(parent),
    members: members.map(({ slug }) => organisationBy(slug)),
    participations,
    companions,
    latestYear,
  };
}

export function territoireFacts(territoire: TerritoireReference): TerritoireFacts {
  const { id, departements, within } = found(dataset.territoires, territoire.slug);
  const withYears = (ids: readonly string[]) =>
    ids
      .map((it) => territoireBy(slugOfId.get(it) ?? it))
      .map((it) => ({ territoire: it, years: fabriquesOf(it).map(({ year }) => year) }))
      .filter(({ years }) => years.length > 0);
  return {
    territoire,
    departements: places.filter(({ kind, code }) => kind === 'departement' && departements.includes(code)),
    fabriques: fabriquesOf(territoire),
    around: withYears(within),
    within: withYears(dataset.territoires.filter((it) => it.within.includes(id)).map((it) => it.id)),
    latestYear,
  };
}

export function fabriqueFacts(fabrique: FabriqueReference): FabriqueFacts {
  const named = (role: Role) => {
    const all = dataset.participations.filter((it) => it.fabrique === fabrique.slug && it.role === role);
    return { count: all.length, inProse: all.filter(({ origin }) => origin === 'PROSE').length };
  };
  return {
    fabrique,
    named: {
      TERRITOIRE: named('TERRITOIRE'),
      PARTNER: named('PARTNER'),
      COFINANCEUR: named('COFINANCEUR'),
      ASSOCIATION: named('ASSOCIATION'),
    },
  };
}

export function placeFacts(place: PlaceReference): PlaceFacts {
  const codes = dataset.departements
    .filter(({ code, region }) => (place.kind === 'region' ? region : code) === place.code)
    .map(({ code }) => code);
  const here = dataset.territoires
    .filter(({ departements }) => departements.some((code) => codes.includes(code)))
    .map(({ slug }) => territoireBy(slug))
    .filter((it) => fabriquesOf(it).length > 0)
    .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  return { place, territoires: here, fabriques: [...new Set(here.flatMap(fabriquesOf))], latestYear };
}

export function participationFacts(participation: Participation): ParticipationFacts {
  const { role, origin, mention, fabrique } = participation;
  const common = { origin, mention, fabrique: fabriqueBy(fabrique) };
  return role === 'TERRITOIRE'
    ? { ...common, role, actor: territoireBy(slugOf(participation) ?? '') }
    : { ...common, role, actor: organisationBy(participation.actor) };
}

export function pairFacts(a: ActorReference, b: ActorReference): PairFacts {
  const others = fabriquesOf(b);
  return { a, b, fabriques: fabriquesOf(a).filter((it) => others.includes(it)) };
}
