import { AroundPlacesDocument, type AroundPlacesQuery, type PlaceRowFragment } from '../../../generated/operations.ts';
import type { Ask } from '../../../page.ts';

export type FoundPlace = PlaceRowFragment['node'];
export type NearbyTerritoire = NonNullable<AroundPlacesQuery['territoires']>['nodes'][number];

/** What took part around places that did not. */
export interface Around {
  /** Number of territoires that took part, by code of the département. */
  readonly departements: ReadonlyMap<string, number>;
  /** The same by code of the région. */
  readonly regions: ReadonlyMap<string, number>;
  /** Territoires that took part in the départements of the places. */
  readonly territoires: readonly NearbyTerritoire[];
}

const nothing: Around = { departements: new Map(), regions: new Map(), territoires: [] };

/** Most départements of which the territoires are named: a filter of the API has at most 40 conditions. */
const maximumDepartements = 30;

export const tookPart = ({ years }: { readonly years: readonly number[] }) => years.length > 0;

const isArea = ({ kind }: FoundPlace) => kind === 'DEPARTEMENT' || kind === 'REGION';

export const containsParticipant = ({ territoire }: FoundPlace) =>
  territoire !== null && territoire.contains.totalCount > 0;

/** Whether a participation of the place, of what it contains or of what contains it answers the reader. */
const isAnswered = (place: FoundPlace) =>
  (place.territoire !== null && tookPart(place.territoire)) ||
  containsParticipant(place) ||
  place.territoires.some(tookPart);

/** Reads what took part around these places, if one of them needs it. */
export async function aroundPlaces(places: readonly FoundPlace[], ask: Ask): Promise<Around> {
  const open = places.filter((place) => isArea(place) || !isAnswered(place));
  if (open.length === 0) return nothing;
  const codes = [
    ...new Set(
      open
        .filter((place) => !isArea(place))
        .flatMap(({ departements }) => departements.flatMap(({ code }) => code ?? [])),
    ),
  ].slice(0, maximumDepartements);
  const withNames = codes.length > 0;
  const filter = withNames ? { minFabriques: 1, or: codes.map((departement) => ({ departement })) } : null;
  const answer = await ask(AroundPlacesDocument, { filter, withNames });
  return {
    departements: countsOf(answer.departements),
    regions: countsOf(answer.regions),
    territoires: answer.territoires?.nodes ?? [],
  };
}

const countsOf = (groups: AroundPlacesQuery['departements']): ReadonlyMap<string, number> =>
  new Map(
    (groups ?? []).flatMap(({ keys: [first], count }) => (first?.key == null ? [] : [[first.key, count] as const])),
  );
