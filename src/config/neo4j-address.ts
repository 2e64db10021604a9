const example = 'Give an address such as neo4j://localhost:7687.';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * What is wrong with the address of a Neo4j, in a sentence; null when nothing is. The driver ignores a path and a user in
 * silence, and so might a reader of the configuration: whatever has no effect is refused. No sentence repeats the address,
 * which may hold a password.
 */
export function faultOfNeo4jAddress(address: string): string | null {
  const [, scheme = '', rest = ''] = /^([^:]*):\/\/(\S+)$/.exec(address) ?? [];
  if (!schemes.includes(scheme)) return example;
  // Before anything else: a password may hold any of the characters below.
  if (rest.includes('@')) {
    return `Leave the user and the password out: they belong in NEO4J_USERNAME and NEO4J_PASSWORD. ${example}`;
  }
  if (/[?#]/.test(rest)) return `Leave out what follows the port: a query has no effect here. ${example}`;
  if (/\/./.test(rest)) return `Leave out the path: the name of a database belongs in NEO4J_DATABASE. ${example}`;
  const [, host, port] = /^(\[[\da-fA-F:.]+\]|[^:[\]/]+)(?::([^/]*))?\/?$/.exec(rest) ?? [];
  if (host === undefined) return example;
  if (port !== undefined && !isPort(port)) return `Give a port from 1 to 65535. ${example}`;
  return isAddress(rest) ? null : example;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

/** By the rules of web addresses, which know what a host may be called. */
function isAddress(rest: string): boolean {
  return URL.canParse(`http://${rest}`);
}
