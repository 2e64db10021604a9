/** Where a property gets its values: from a column of the parameters, the same text for all, or the version stamp of the import. */
export type PropertySource = { readonly column: string } | { readonly text: string } | 'stamp';

export interface PatternProperty {
  readonly name: string;
  readonly source: PropertySource;
}

/** A node that a statement looks up: the one of this label whose property has the value of the column. */
export interface PatternEnd {
  readonly label: string;
  readonly property: string;
  readonly column: string;
}

/** What a statement of an import creates for each row: a node, a relationship, or a node with a relationship to another node. */
export interface CreatePattern {
  readonly node: { readonly labels: readonly string[]; readonly properties: readonly PatternProperty[] } | null;
  readonly relationship: {
    readonly type: string;
    readonly properties: readonly PatternProperty[];
    /** Null: the node of the same row. */
    readonly start: PatternEnd | null;
    readonly end: PatternEnd;
  } | null;
}

const statementForm =
  /^UNWIND range\(0, size\(\$\w+\) - 1\) AS row\s+((?:MATCH \(\w+:\w+ \{\w+: \$\w+\[row\]\}\)\s+)*)CREATE \((?::([\w:]+) \{([^{}]*)\}|(\w+))\)(?:-\[:(\w+) \{([^{}]*)\}\]->\((\w+)\))?$/;
const matchForm = /MATCH \((\w+):(\w+) \{(\w+): \$(\w+)\[row\]\}\)/g;
const propertyForm = /^(\w+): (?:\$(\w+)\[row\]|'([^']*)'|(\$stamp))$/;

/**
 * Reads a statement of `cypher/load/`, without comments, so that the graph is defined in one place only. Errors: an `Error` for a
 * statement of another form.
 */
export function parseCreate(statement: string): CreatePattern {
  const form = statementForm.exec(statement);
  if (form === null)
    throw new Error(`This statement creates nothing in a form that can be imported offline:\n${statement}`);
  const [, matches = '', labels, nodeProperties = '', start, type, relationshipProperties = '', end = ''] = form;
  const ends = new Map(
    [...matches.matchAll(matchForm)].map(([, name = '', label = '', property = '', column = '']) => [
      name,
      { label, property, column },
    ]),
  );
  const endOf = (name: string): PatternEnd => {
    const found = ends.get(name);
    if (found === undefined) throw new Error(`This statement does not say what "${name}" is:\n${statement}`);
    return found;
  };
  return {
    node: labels === undefined ? null : { labels: labels.split(':'), properties: propertiesOf(nodeProperties) },
    relationship:
      type === undefined
        ? null
        : {
            type,
            properties: propertiesOf(relationshipProperties),
            start: start === undefined ? null : endOf(start),
            end: endOf(end),
          },
  };
}

function propertiesOf(text: string): PatternProperty[] {
  const parts = text
    .split(/,\s*(?=\w+: )/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => {
    const [, name, column, constant] = propertyForm.exec(part) ?? [];
    if (name === undefined) throw new Error(`This property has a value of no known form: ${part}`);
    if (column !== undefined) return { name, source: { column } };
    return { name, source: constant === undefined ? 'stamp' : { text: constant } };
  });
}
