import type { Mention } from '../../domain/dataset.ts';
import type { Role } from '../../domain/roles.ts';
import type { Release } from '../../releases/release.ts';
import type { AnswerContext } from '../context.ts';
import { pageSize } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';
import type { ReleaseIndex } from './release-index.ts';

/** The words of a participation in one release. */
export interface ReleasedMention extends Mention {
  readonly release: Release;
}

/**
 * The words of a participation in those of the newest `first` releases that have it, the newest first. Slugs and codes can change
 * from one release to the next: each release says which ones its Fabriques and actors had before.
 *
 * Errors: `BAD_USER_INPUT`; an internal one for a damaged release.
 */
export async function mentionsInReleases(
  { role, fabrique, actor }: Participation,
  args: { readonly first: number },
  context: Pick<AnswerContext, 'releases' | 'releaseIndexes' | 'limits' | 'client' | 'signal'>,
): Promise<ReleasedMention[]> {
  const { releases, releaseIndexes } = context;
  const given = releases.all.filter(({ withdrawn }) => withdrawn === null);
  const newest = given.toReversed().slice(0, pageSize(args, context.limits));
  const fabriqueNames = new Set([fabrique.id, fabrique.slug]);
  const actorNames = new Set([actor.id, actor.slug]);
  const found: ReleasedMention[] = [];
  for (const release of newest) {
    const index = await releaseIndexes.read(release, context);
    const mention = index === null ? undefined : mentionIn(index, role, fabriqueNames, actorNames);
    if (mention !== undefined) found.push({ ...mention, release });
  }
  return found;
}

/** Adds the names that the release knows, for older ones. */
function mentionIn(
  index: ReleaseIndex,
  role: Role,
  fabriqueNames: Set<string>,
  actorNames: Set<string>,
): Mention | undefined {
  const fabrique = index.fabrique(fabriqueNames);
  const actor = index.actor(role, actorNames);
  for (const name of fabrique?.names ?? []) fabriqueNames.add(name);
  for (const name of actor?.names ?? []) actorNames.add(name);
  if (fabrique === undefined || actor === undefined) return undefined;
  return index.mention({ fabrique: fabrique.id, role, actor: actor.id });
}
