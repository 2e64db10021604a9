/** Cypher that only one engine runs, or that both run with other rows: what a text can show of it. */
export interface PortableRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What the pattern must find: a rule that finds nothing would hold for everything. */
  readonly caught: readonly string[];
}

export const portableRules: readonly PortableRule[] = [
  // Refused by the embedded engine.
  { rule: 'no COLLECT { }', pattern: /\bCOLLECT\s*\{/i, caught: ['RETURN COLLECT { MATCH (n) RETURN n } AS all'] },
  {
    rule: 'no aggregate inside an expression',
    pattern: /\bcollect\([^()]*\)\s*\[|\bIN\s+collect\(|:\s*(count|collect|sum|min|max|avg)\(/i,
    caught: ['RETURN collect(n)[0]', 'RETURN [n IN collect(m) | n.x]', 'RETURN {n: count(*)}'],
  },
  {
    rule: 'no label expressions and no dynamic labels in a pattern',
    pattern: /\(\s*\w*\s*:\s*(?:\$|!|[\w`]+\s*[|&])/,
    caught: ['MATCH (n:A|B)', 'MATCH (:A&!B)', 'MATCH (n:!A)', 'MATCH (n:$(label))'],
  },
  {
    rule: 'no WHERE inside a pattern',
    pattern: /[([]\s*\w*\s*(?::[\w|`]+)?\s+WHERE\b/,
    caught: ['MATCH (n:A WHERE n.x = 1)', 'MATCH (n WHERE n.x = 1)', 'MATCH ()-[r:T WHERE r.x = 1]->()'],
  },
  {
    rule: 'no quantified paths and no SHORTEST k',
    pattern: /\)\s*(?:\+|\*|\{\s*\d*\s*,?\s*\d*\s*\})|[\]-]->\s*[+*{]|\bSHORTEST\b/,
    caught: ['MATCH ((a)-[:T]->(b)){1,3}', 'MATCH (a) ((x)-->(y))+ (b)', 'MATCH SHORTEST 2 (a)-->+(b)'],
  },
  {
    rule: 'no WITH or DISTINCT inside COUNT { } and EXISTS { }',
    pattern: /\b(?:COUNT|EXISTS)\s*\{[^{}]*\b(?:WITH|DISTINCT)\b/i,
    caught: ['RETURN COUNT { MATCH (n)--(m) RETURN DISTINCT m } AS n'],
  },
  {
    rule: 'no order by a variable of which a column has the name',
    pattern: /\b(\w+)(?:\.\w+)? AS \1\b[\s\S]*\bORDER BY[\s\S]*\b\1\.\w/,
    caught: ['MATCH (n) RETURN n.id AS n ORDER BY n.key'],
  },
  { rule: 'no OPTIONAL CALL', pattern: /\bOPTIONAL\s+CALL\b/i, caught: ['OPTIONAL CALL (n) { RETURN 1 AS x }'] },
  { rule: 'no || between texts', pattern: /\|\|/, caught: ['RETURN a || b'] },
  {
    rule: 'LIMIT and SKIP of a number or a parameter only',
    pattern: /\b(?:LIMIT|SKIP)\s+(?:[\w$.]+\s*[-+*/]|\()/i,
    caught: ['LIMIT 1 + 1', 'SKIP $page * $size', 'LIMIT toInteger(1)'.replace('toInteger', '')],
  },
  {
    rule: 'no map parameter as the properties of a pattern',
    pattern: /[([]\s*\w*\s*:\w+\s+\$\w+/,
    caught: ['CREATE (n:X $properties)'],
  },
  {
    rule: 'no function that only Neo4j has',
    pattern: /\b(?:isEmpty|btrim|point|valueType|randomUUID|to\w+OrNull)\s*\(|\btrim\s*\([^)]*\bFROM\b/i,
    caught: ['RETURN isEmpty(x)', 'RETURN toIntegerOrNull(x)', "RETURN trim('x' FROM y)"],
  },
  {
    rule: 'no procedures, SHOW, or indexes that only Neo4j has',
    pattern: /\bCALL\s+\w+\.|\bYIELD\b|\bSHOW\b|\b(?:FULLTEXT|TEXT|RANGE|POINT|VECTOR|LOOKUP)\s+INDEX\b/i,
    caught: ['CALL db.labels()', 'SHOW INDEXES YIELD name', 'CREATE FULLTEXT INDEX x', 'CREATE TEXT INDEX x'],
  },
  { rule: 'no DELETE of several', pattern: /\bDELETE\s+\w+\s*,/i, caught: ['DELETE r, f'] },
  // Wrong rows, silently.
  { rule: 'no null in a property map', pattern: /\{[^{}]*:\s*null\b/i, caught: ['MATCH (n {x: null})'] },
  {
    // Elsewhere only the meaning tells whether there is a row: within a group there always is one.
    rule: 'sum() of no rows is null: coalesce what is returned',
    pattern: /\bRETURN\b[^\n]*(?<!coalesce\(\s*)\bsum\(/i,
    caught: ['RETURN sum(x) AS x', 'RETURN a, count(*) AS n, sum(x) AS x'],
  },
  { rule: 'no =~', pattern: /=~/, caught: ["WHERE n.name =~ '.*x'"] },
  { rule: 'no power', pattern: /\^/, caught: ['RETURN 2^3'] },
  {
    rule: 'no map projection',
    pattern: /\b\w+\s*\{\s*(?:\.\w|\.\*|\w+\s*,|\w+\s*\})/,
    caught: ['RETURN d {.code}', 'RETURN d {.*}', 'RETURN d {.code, x: 1}'],
  },
  {
    // `number`, `number1`… are the names of whole numbers in these files.
    rule: 'no toString() of what may be a float, no round()',
    pattern: /\b(?:toString\((?!number\d?\))|round\s*\()/i,
    caught: ['toString(x)'],
  },
  { rule: 'no dates and times', pattern: /\b(?:date|time|datetime|localdatetime|duration)\s*\(/i, caught: ['date()'] },
  {
    rule: 'no negative slices of lists',
    pattern: /\[[^\][|]*\.\.\s*-|\[\s*-\d+\s*\.\./,
    caught: ['RETURN x[..-1]', 'RETURN x[-2..]'],
  },
  {
    rule: 'no COUNT { } or EXISTS { } in the WHERE of an OPTIONAL MATCH',
    pattern:
      /\bOPTIONAL MATCH\b(?:(?!\b(?:WITH|RETURN|UNWIND)\b|\bMATCH\b)[\s\S])*\bWHERE\b(?:(?!\b(?:WITH|RETURN|UNWIND|MATCH)\b)[\s\S])*\b(?:COUNT|EXISTS)\s*\{/,
    caught: ['OPTIONAL MATCH (a)--(b)\nWHERE b.x = 1 AND EXISTS { (b)--(c) }'],
  },
  {
    // One that ends with the braces of its sub-query is no longer that of the whole.
    rule: 'no order over a UNION',
    pattern: /\bUNION\b[^}]*\b(?:ORDER BY|LIMIT)\b/,
    caught: ['RETURN 1 AS x UNION RETURN 2 AS x\nORDER BY x', 'CALL () { RETURN 1 AS x UNION RETURN 2 AS x LIMIT 1 }'],
  },
  {
    rule: 'no WHERE over the nodes of a shortest path',
    pattern: /\b(?:all)?shortestPaths?\s*\([\s\S]*\bWHERE\b[^\n]*\bnodes\(/i,
    caught: ['MATCH p = shortestPath((a)-[*..4]-(b))\nWHERE all(n IN nodes(p) WHERE n.x = 1)'],
  },
];
