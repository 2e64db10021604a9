import type { ActorRecord } from '../../answers/records.ts';
import { connectionType } from '../page/connection-type.ts';
import { Actor } from './actor.ts';

export const ActorConnection = connectionType<ActorRecord>('Actor', Actor, {
  description: 'A page of actors: territoires and organisations.',
});
