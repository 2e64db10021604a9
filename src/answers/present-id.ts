import { participationId } from '../domain/participation-id.ts';
import { roleSchema } from '../domain/roles.ts';
import type { ReferredType } from '../store/statements/reference.ts';
import type { AnswerContext } from './context.ts';
import type { GlobalId } from './global-id.ts';

type Loaders = Pick<AnswerContext, 'loaders'>;

/**
 * The present id of a node by one that it had before. Ids are slugs and official codes, or made of them: when a slug or a code changes,
 * the ids change. Null if no node had the id. Publications and data issues keep their ids.
 */
export async function presentId({ type, id }: GlobalId, context: Loaders): Promise<string | null> {
  switch (type) {
    case 'Fabrique':
    case 'Territoire':
    case 'Organisation':
      return presentIdOf(type, id, context);
    case 'Participation':
      return presentParticipation(id, context);
    case 'Link':
      return presentLink(id, context);
    default:
      return null;
  }
}

async function presentIdOf(type: ReferredType, id: string, { loaders }: Loaders): Promise<string | null> {
  const found = await loaders.reference.load(id);
  return found.find((node) => node.type === type)?.id ?? null;
}

/** Of the form of `participationId`. */
async function presentParticipation(id: string, context: Loaders): Promise<string | null> {
  const [formerFabrique = '', name, ...rest] = id.split(':');
  const role = roleSchema.safeParse(name).data;
  if (role === undefined) return null;
  const [fabrique, actor] = await Promise.all([
    presentIdOf('Fabrique', formerFabrique, context),
    presentIdOf(role === 'TERRITOIRE' ? 'Territoire' : 'Organisation', rest.join(':'), context),
  ]);
  return fabrique === null || actor === null ? null : participationId({ fabrique, role, actor });
}

/** The slug of the Fabrique, and the URL. */
async function presentLink(id: string, context: Loaders): Promise<string | null> {
  const [formerFabrique = '', ...url] = id.split(':');
  const fabrique = await presentIdOf('Fabrique', formerFabrique, context);
  return fabrique === null ? null : [fabrique, ...url].join(':');
}
