import { actorKindTable } from '../../domain/actor-kinds.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const ActorKindEnum = builder.enumType('ActorKind', {
  description:
    'The kind of an actor: all values of TerritoireKind and OrganisationKind. Both types of actors have the field `kind` of ' +
    'this type, so that one selection can hold both.',
  values: enumValues(actorKindTable),
});
