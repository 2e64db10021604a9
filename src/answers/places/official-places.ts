import { z } from 'zod';
import type { OfficialPart, OfficialPlace } from '../../domain/official-place.ts';
import { type TerritoireKind, territoireKindTable } from '../../domain/territoire-kinds.ts';
import type { DepartementRecord, RegionRecord, TerritoireRecord } from '../../store/statements/records.ts';
import { parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { orNull } from '../loaders/align.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** An official place that a query found. */
export interface FoundPlace {
  readonly node: OfficialPlace;
  /** The part of the commune whose name or code the query has. Null if it has those of the place. */
  readonly part: OfficialPart | null;
}

const placesArguments = z.object({ query: queryText });

/** The position in the list. The places change only with the program. */
const positionCursor = z.tuple([z.int().nonnegative()]);

/** The official places that a text finds, best first: `OfficialSearch.find`. No statement. Errors: `BAD_USER_INPUT`. */
export function officialPlaces(
  args: { readonly query: string } & PageArguments,
  context: Pick<AnswerContext, 'officialPlaces' | 'limits'>,
) {
  const { query } = parseArguments({ query: args.query }, placesArguments);
  const list = `officialPlaces:${query}`;
  const page = parsePage(args, list, positionCursor, context.limits);
  const [cursor] = page.cursor ?? [null];
  const search = context.officialPlaces();
  const hits = search.find(query).map((hit, position) => ({ ...hit, position }));
  const connection = new Connection({
    list,
    page,
    fetch: async (limit) =>
      page.backward
        ? hits
            .slice(0, cursor ?? hits.length)
            .reverse()
            .slice(0, limit)
        : hits.slice(cursor === null ? 0 : cursor + 1).slice(0, limit),
    cursorOf: ({ position }) => [position],
    edgeOf: ({ place, part }): FoundPlace => ({ node: place, part }),
    count: async () => hits.length,
  });
  return Object.assign(connection, { source: search.places.source });
}

/** The official places that contain a place: intercommunalités, département or collectivité d'outre-mer, région. */
export function officialPlacesAround(
  place: OfficialPlace,
  { officialPlaces: search }: Pick<AnswerContext, 'officialPlaces'>,
): OfficialPlace[] {
  return search().places.within(place);
}

/** The territoire of the graph that has the code of a place. Null if there is none. */
export async function territoireOfPlace(
  { kind, code }: Pick<OfficialPlace, 'kind' | 'code'>,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<TerritoireRecord | null> {
  if (!isTerritoireKind(kind)) return null;
  const actor = await orNull(loaders.actor.load(code));
  return actor?.type === 'Territoire' && actor.code === code ? actor : null;
}

function isTerritoireKind(kind: string): kind is TerritoireKind {
  return kind in territoireKindTable;
}

/**
 * The territoires of the graph that contain a place: its intercommunalités by official membership, then what contains these or
 * the place in the graph. Each once.
 */
export async function territoiresAroundPlace(
  place: OfficialPlace,
  context: Pick<AnswerContext, 'officialPlaces' | 'loaders'>,
): Promise<TerritoireRecord[]> {
  const { loaders } = context;
  const around = officialPlacesAround(place, context);
  const [own, ...official] = await Promise.all([place, ...around].map((it) => territoireOfPlace(it, context)));
  const members = official.filter((it) => it !== null);
  const known = own == null ? members : [own, ...members];
  const further = await Promise.all(known.map(({ id }) => loaders.territoiresAround.load(id)));
  const all = [...members, ...further.flat().map(({ actor }) => actor)];
  return [...new Map(all.map((it) => [it.id, it])).values()];
}

/** The départements of the graph in which a place lies, by code. None for a région and for a collectivité d'outre-mer. */
export async function departementsOfPlace(
  place: OfficialPlace,
  context: Pick<AnswerContext, 'officialPlaces' | 'loaders'>,
): Promise<DepartementRecord[]> {
  const own = [place, ...officialPlacesAround(place, context)].filter(({ kind }) => kind === 'DEPARTEMENT');
  const found = await Promise.all(own.map(({ code }) => orNull(context.loaders.departement.load(code))));
  return found.filter((it) => it !== null);
}

/** The régions of the graph in which a place lies, by code. */
export async function regionsOfPlace(
  place: OfficialPlace,
  context: Pick<AnswerContext, 'officialPlaces' | 'loaders'>,
): Promise<RegionRecord[]> {
  const own = [place, ...officialPlacesAround(place, context)].filter(({ kind }) => kind === 'REGION');
  const found = await Promise.all(own.map(({ code }) => orNull(context.loaders.region.load(code))));
  return found.filter((it) => it !== null);
}
