import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** A type, or a field of it. */
export interface FoundPlace {
  readonly type: string;
  readonly field?: string;
}

const maxFound = 60;

/** Types and fields whose name contains a text: names that begin with it first, then types, then by alphabet. */
export function searchSchema(schema: GraphQLSchema, search: string): FoundPlace[] {
  const text = search.trim().toLowerCase();
  const places = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): FoundPlace[] => [
      { type: type.name },
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((field) => ({ type: type.name, field }))
        : []),
    ]);
  const nameOf = ({ type, field }: FoundPlace) => (field ?? type).toLowerCase();
  const rank = (place: FoundPlace) => (nameOf(place).startsWith(text) ? 0 : 2) + (place.field === undefined ? 0 : 1);
  return places
    .filter((place) => nameOf(place).includes(text))
    .sort((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)) || a.type.localeCompare(b.type))
    .slice(0, maxFound);
}
