import { PublicError } from '../../domain/error.ts';
import { actorByFormerSlug, actorsByIds } from '../../store/statements/actor.ts';
import type { ActorRecord, OrganisationRecord, TerritoireRecord } from '../../store/statements/records.ts';
import { territoireByOtherCode } from '../../store/statements/territoire.ts';
import type { AnswerContext } from '../context.ts';
import { formerActor, type HistoryContext } from '../history/former.ts';
import { type NestedLists, noNestedLists } from '../loaders/nested-lists.ts';

type RecordOf<Type extends ActorRecord['type']> = Extract<ActorRecord, { type: Type }>;

type FindContext = Pick<AnswerContext, 'run' | 'loaders'> & HistoryContext;

/** The organisation with a slug, or the one that had it before; else the one of an earlier release. `nested`: the lists to read with it. */
export function findOrganisation(
  slug: string,
  context: FindContext,
  nested = noNestedLists,
): Promise<OrganisationRecord | null> {
  return findBySlug(slug, 'Organisation', context, nested);
}

/**
 * The territoire with a slug, or the one that had it before; or the one with an official code, or that had it before. A commune also
 * has the code of its SIREN. Else the one of an earlier release.
 * Errors: `BAD_USER_INPUT` unless exactly one of both is given.
 */
export async function findTerritoire(
  { slug, code }: { readonly slug?: string | null | undefined; readonly code?: string | null | undefined },
  context: FindContext,
  nested = noNestedLists,
): Promise<TerritoireRecord | null> {
  if ((slug == null) === (code == null)) {
    throw new PublicError('BAD_USER_INPUT', 'territoire: give either slug or code.');
  }
  if (slug != null) return findBySlug(slug, 'Territoire', context, nested);
  const [found] = await context.run(actorsByIds, { ids: [code ?? ''] });
  if (found?.actor.type === 'Territoire') return found.actor;
  const [other] = await context.run(territoireByOtherCode, { code: code ?? '' });
  return other?.actor ?? formerActor('Territoire', code ?? '', context);
}

async function findBySlug<Type extends ActorRecord['type']>(
  slug: string,
  type: Type,
  context: FindContext,
  nested: NestedLists,
): Promise<RecordOf<Type> | null> {
  const { run, loaders } = context;
  const [found] = await loaders.actorBySlug.load({ slug, type, nested });
  // No index reads into lists, so former slugs are searched only when no actor has the slug now.
  const [former] = found === undefined ? await run(actorByFormerSlug, { slug, type }) : [];
  const actor = (found ?? former)?.actor;
  return actor?.type === type ? (actor as RecordOf<Type>) : formerActor(type, slug, context);
}
