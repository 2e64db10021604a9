import type { OrganisationRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { formerActor, lastSeenOf } from '../history/former.ts';
import { orNull } from '../loaders/align.ts';

/** The organisation that an organisation is part of. Null if there is none. */
export async function parentOf(
  organisation: OrganisationRecord,
  _args: Optional<object>,
  context: Pick<AnswerContext, 'loaders' | 'history'>,
): Promise<OrganisationRecord | null> {
  const { parent } = organisation;
  if (parent === null) return null;
  const loading = context.loaders.actor.load(parent);
  // What an organisation that left was part of may have left too. The parent of an organisation is an organisation.
  const found = lastSeenOf(organisation) === null ? await loading : await orNull(loading);
  return found === null ? formerActor('Organisation', parent, context) : (found as OrganisationRecord);
}
