import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * Pairs of fields with one name that one selection cannot hold, because their shapes differ: SameResponseShape of the GraphQL
 * specification, 5.3.2. Example: "Actor: Organisation.kind: String!, Territoire.kind: TerritoireKind!".
 *
 * Two types meet in a selection of an interface or union that both belong to, and in the selection below two such fields.
 */
export function conflictsOf(schema: GraphQLSchema): string[] {
  const conflicts: string[] = [];
  const compared = new Set<string>();
  const compare = (one: GraphQLCompositeType, other: GraphQLCompositeType, at: string): void => {
    const key = [one.name, other.name].sort().join();
    if (compared.has(key)) return;
    compared.add(key);
    const members = [...new Set([...membersOf(one), ...membersOf(other)])];
    for (const [index, member] of members.entries()) {
      for (const later of members.slice(index + 1)) {
        if (member === later) continue;
        for (const [field, same] of sharedFields(member, later)) {
          const below = compositesOf(field.type, same.type);
          if (below === null) {
            conflicts.push(
              `${at}: ${member.name}.${field.name}: ${field.type}, ${later.name}.${same.name}: ${same.type}`,
            );
          } else if (below !== 'leaves') compare(...below, `${at}.${field.name}`);
        }
      }
    }
  };
  const membersOf = (type: GraphQLCompositeType): GraphQLCompositeType[] =>
    isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && !isIntrospectionType(type)) compare(type, type, type.name);
  }
  return [...new Set(conflicts)];
}

type Field = GraphQLField<unknown, unknown>;

function sharedFields(one: GraphQLCompositeType, other: GraphQLCompositeType): [Field, Field][] {
  const others = fieldsOf(other);
  return Object.values(fieldsOf(one)).flatMap((field): [Field, Field][] => {
    const same = others[field.name];
    return same === undefined ? [] : [[field, same]];
  });
}

function fieldsOf(type: GraphQLCompositeType): Record<string, Field> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** The two types below equal wrappers, to be compared in turn; 'leaves' for one leaf type; null for different shapes. */
function compositesOf(
  one: GraphQLOutputType,
  other: GraphQLOutputType,
): [GraphQLCompositeType, GraphQLCompositeType] | 'leaves' | null {
  if (isNonNullType(one) || isNonNullType(other)) {
    return isNonNullType(one) && isNonNullType(other) ? compositesOf(one.ofType, other.ofType) : null;
  }
  if (isListType(one) || isListType(other)) {
    return isListType(one) && isListType(other) ? compositesOf(one.ofType, other.ofType) : null;
  }
  if (isLeafType(one) || isLeafType(other)) return one === other ? 'leaves' : null;
  return isCompositeType(one) && isCompositeType(other) ? [one, other] : null;
}
