import { configs } from '@graphql-eslint/eslint-plugin';
import type { Linter } from 'eslint';

/** Every rule that @graphql-eslint has for a schema, those for Relay included; whatever is off or eased says why. */
export const schemaRules: Linter.RulesRecord = {
  ...rulesOf('flat/schema-recommended'),
  ...rulesOf('flat/schema-all'),
  ...rulesOf('flat/schema-relay'),
  '@graphql-eslint/require-description': [
    'error',
    { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
  ],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      // The domain's nouns are French (decision 3), without the accents that GraphQL has no room for: any case style fits.
      types: {
        style: 'PascalCase',
        forbiddenPatterns: [/(Type|Object|Interface|Enum|Input)$/],
        // The contract names these two so.
        ignorePattern: '^(Backbone|Communities)Input$',
      },
      // A field is what it gives, not how it is had.
      FieldDefinition: { style: 'camelCase', forbiddenPatterns: [/^(get|fetch|find|list|load|query)(?![a-z])/] },
      InputValueDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      DirectiveDefinition: 'camelCase',
    },
  ],
  // Lists of pairs are ordered by what matters, the best first: the contract reads them forward only.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  '@graphql-eslint/relay-edge-types': [
    'error',
    {
      // `nodes` beside `edges`, as the contract asks, and short lists without pages: aliases, mentions, régions…
      listTypeCanWrapOnlyEdgeType: false,
      // A participation, a pair or an overlap stands between nodes and is none.
      shouldImplementNode: false,
    },
  ],
  // The printed schema is ordered already (print.ts); the rule would put ids first and letters in another case order.
  '@graphql-eslint/alphabetize': 'off',
  // Nodes have ids, by their interface; pages, pairs, counts and mentions are values.
  '@graphql-eslint/strict-id-in-types': 'off',
};

/** What the examples of the playground and the operations of the tests keep to. */
const operationRules: Linter.RulesRecord = {
  ...rulesOf('flat/operations-recommended'),
  ...rulesOf('flat/operations-all'),
  // One asks for what one reads; these clients keep no cache that would need the ids.
  '@graphql-eslint/require-selections': 'off',
  // Fields stand in the order in which one reads them.
  '@graphql-eslint/alphabetize': 'off',
};

export const tabRules: Linter.RulesRecord = {
  ...operationRules,
  // The playground names a tab after its operation: words with underscores, which it shows as they are.
  '@graphql-eslint/naming-convention': [
    'error',
    { VariableDefinition: 'camelCase', OperationDefinition: { requiredPattern: /^[A-Z][A-Za-z]*(_[A-Za-z]+)+$/ } },
  ],
  // The numbers of the files order the tabs.
  '@graphql-eslint/match-document-filename': 'off',
};

export const testOperationRules: Linter.RulesRecord = operationRules;

function rulesOf(name: keyof typeof configs): Linter.RulesRecord {
  return configs[name].rules as Linter.RulesRecord;
}
