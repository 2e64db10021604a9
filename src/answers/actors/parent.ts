import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { formerActor, lastSeenOf } from '../history/former.ts';
import { orNull } from '../loaders/id-loader.ts';

/** The organisation that an organisation is part of. Null if there is none. */
export function parentOf(
  organisation: OrganisationRecord,
  _args: Optional<object>,
  context: Pick<AnswerContext, 'loaders' | 'history'>,
): MaybePromise<OrganisationRecord | null> {
  const { parent } = organisation;
  if (parent === null) return null;
  // The parent of an organisation is an organisation.
  const loading = context.loaders.actor.load(parent) as MaybePromise<OrganisationRecord>;
  if (lastSeenOf(organisation) === null) return loading;
  // What an organisation that left was part of may have left too.
  return after(orNull(loading), (found) => found ?? formerActor('Organisation', parent, context));
}
