const example = 'Give an address such as neo4j://localhost:7687.';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Checks the address of a Neo4j server. Returns what is wrong, as a sentence, or null. The driver silently ignores a path and
 * a user, so both are refused. No message repeats the address: it may contain a password.
 */
export function faultOfNeo4jAddress(address: string): string | null {
  const [, scheme = '', rest = ''] = /^([^:]*):\/\/(\S+)$/.exec(address) ?? [];
  if (!schemes.includes(scheme)) return example;
  // First: a password may contain any of the characters checked below.
  if (rest.includes('@')) {
    return `Remove the user and the password: set NEO4J_USERNAME and NEO4J_PASSWORD instead. ${example}`;
  }
  if (/[?#]/.test(rest)) return `Remove the query string: it has no effect. ${example}`;
  if (/\/./.test(rest)) return `Remove the path: set NEO4J_DATABASE to the database name instead. ${example}`;
  const [, host, port] = /^(\[[\da-fA-F:.]+\]|[^:[\]/]+)(?::([^/]*))?\/?$/.exec(rest) ?? [];
  if (host === undefined) return example;
  if (port !== undefined && !isPort(port)) return `Give a port from 1 to 65535. ${example}`;
  return isAddress(rest) ? null : example;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

/** By the URL parser, which knows the valid host names. */
function isAddress(rest: string): boolean {
  return URL.canParse(`http://${rest}`);
}
