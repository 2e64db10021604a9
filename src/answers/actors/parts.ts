import { z } from 'zod';
import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { Filtered, OrganisationFilterInput } from '../filter/filter-input.ts';
import { parseFabriqueFilter, parseOrganisationFilter, parseParticipationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { lastSeenOf } from '../history/former.ts';
import { noNestedLists } from '../loaders/nested-lists.ts';
import { Connection, type ConnectionPage } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { relatedActors } from '../page/related-actors.ts';
import type { Participation } from '../participations/participation.ts';
import {
  type FabriqueCountArguments,
  fabriqueCountOfActor,
  type ParticipationArguments,
  participationsOfActor,
} from './participations.ts';
import { parseRoles } from './roles.ts';

/** The direct parts of an organisation, by name. Errors: `BAD_USER_INPUT`. */
export function partsOfOrganisation(
  { id }: OrganisationRecord,
  args: PageArguments & Filtered<OrganisationFilterInput>,
  context: AnswerContext,
) {
  const { loaders, limits } = context;
  return after(listCondition(parseOrganisationFilter, args.filter, context), (condition) =>
    relatedActors({
      ...{ list: `organisation.${id}.parts`, args, limits },
      load: (slice) => loaders.partsOfOrganisation.load({ id, condition, ...slice }),
      count: () => loaders.partCountOfOrganisation.load({ id, condition }),
      edgeOf: ({ actor }) => ({ node: actor }),
    }),
  );
}

interface PartArguments {
  readonly withParts?: boolean | null | undefined;
}

const participationCursor = z.tuple([z.string(), z.string()]);

/**
 * The participations of an organisation, those in the newest Fabriques first; with those of its parts at any depth, ordered by
 * name within a Fabrique. Errors: `BAD_USER_INPUT`.
 */
export function participationsOfOrganisation(
  organisation: OrganisationRecord,
  args: ParticipationArguments & PartArguments,
  context: AnswerContext,
  nested = noNestedLists,
): MaybePromise<ConnectionPage<{ readonly node: Participation }>> {
  if (args.withParts !== true || lastSeenOf(organisation) !== null)
    return participationsOfActor(organisation, args, context, nested);
  const { id } = organisation;
  const { loaders, limits } = context;
  const roles = parseRoles(args.roles);
  const list = `${id}.participations.withParts:${roles.join('+')}`;
  const page = parsePage(args, list, participationCursor, limits);
  const [afterKey, afterActor] = page.cursor ?? [null, null];
  return after(listCondition(parseParticipationFilter, args.filter, context), (condition) => {
    return new Connection({
      list,
      page,
      fetch: (limit) =>
        loaders.participationsWithParts.load({
          ...{ id, roles, condition, afterKey, afterActor, limit },
          backward: page.backward,
        }),
      cursorOf: ({ key, actor }) => [key, actor.key],
      edgeOf: ({ role, participation, fabrique, actor }): { node: Participation } => ({
        node: { type: 'Participation', role, record: participation, fabrique, actor },
      }),
      count: () =>
        after(loaders.countsWithParts.load({ id, roles, condition }), ([counted]) => counted?.participations ?? 0),
    });
  });
}

/** In how many distinct Fabriques an organisation took part; or it and its parts, at any depth. Errors: `BAD_USER_INPUT`. */
export function fabriqueCountOfOrganisation(
  organisation: OrganisationRecord,
  args: FabriqueCountArguments & PartArguments,
  context: AnswerContext,
): MaybePromise<number> {
  if (args.withParts !== true || lastSeenOf(organisation) !== null)
    return fabriqueCountOfActor(organisation, args, context);
  const roles = parseRoles(args.roles);
  // A condition on the Fabrique is one on its participations.
  return after(listCondition(parseFabriqueFilter, args.filter, context), (condition) =>
    after(
      context.loaders.countsWithParts.load({ id: organisation.id, roles, condition }),
      ([counted]) => counted?.fabriques ?? 0,
    ),
  );
}
