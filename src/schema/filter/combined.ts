import type { InputObjectRef } from '@pothos/core';
import { defaultLimits } from '../../answers/limits.ts';
import type { Types } from '../builder.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** The conditions that combine filters: the same in each of them. */
export function combined<Filter>(t: InputFields, filter: InputObjectRef<Types, Filter>) {
  return {
    and: t.field({ type: [filter], description: 'All of these filters pass.' }),
    or: t.field({ type: [filter], description: 'At least one of these filters passes.' }),
    not: t.field({ type: filter, description: 'This filter does not pass.' }),
  };
}

/** The rules of a text condition. `where`: the texts that it looks in. */
export function textDescription(where: string): string {
  return (
    `Words in ${where}, in any order; each must occur as a whole word. Case, accents and invisible characters are ignored. ` +
    'A word that ends in "*" is the beginning of a word.'
  );
}

/** `nouns`: what the ids are of, such as "Fabriques". */
export function idsDescription(nouns: string): string {
  return `Global ids or slugs of ${nouns}; official codes too, where they have one. Maximum: ${defaultLimits.ids}.`;
}
