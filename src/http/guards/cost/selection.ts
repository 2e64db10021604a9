import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What the fields of one operation depend on. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Called for each visited selection. Throws beyond the maximum. */
  readonly visit: () => void;
}

/** The field nodes with the same response key on the same object: GraphQL resolves them once. */
export type FieldGroup = readonly [FieldNode, ...FieldNode[]];

/**
 * The fields that are resolved on an object of a type, by response key: CollectFields of the GraphQL specification. It
 * merges all selection sets, spreads each fragment once, and leaves out fields excluded by `@skip` or `@include`.
 */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      operation.visit();
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(operation.schema, selection.typeCondition?.name.value, type)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = operation.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(operation.schema, fragment.typeCondition.name.value, type)) {
          collect(fragment.selectionSet);
        }
      }
    }
  };
  sets.forEach(collect);
  return groups;
}

/** The possible object types of a value of a type. */
export function objectTypesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

function isIncluded({ variables }: Operation, node: { readonly directives?: readonly DirectiveNode[] }): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
