import type { Role } from '../domain/role.ts';
import type { ActorRecord } from '../store/records.ts';
import type { Context } from './context.ts';
import { Organisation } from './organisation.ts';
import { Territoire } from './territoire.ts';

/** Loads who held a role: territoires hold one of their own, and no other. All of a level share a statement. */
export function loadActor(id: string, role: Role, context: Context): Promise<ActorRecord> {
  return role === 'TERRITOIRE'
    ? Territoire.getDataloader(context).load(id)
    : Organisation.getDataloader(context).load(id);
}
