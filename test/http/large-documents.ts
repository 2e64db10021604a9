// Large GraphQL documents for tests.

/** Repeats a text `count` times, or joins one text for each number from 0. */
export function times(count: number, text: string | ((n: number) => string)): string {
  return Array.from({ length: count }, (_, n) => (typeof text === 'string' ? text : text(n))).join(' ');
}

/** Nests `open` in itself, `levels` times, with `last` in the innermost level. Adds the closing braces. */
export function nested(levels: number, open: string, last: string): string {
  const braces = open.split('{').length - 1;
  return `${times(levels, open)} ${last} ${times(levels * braces, '}')}`;
}

/** An operation with `count` aliased fields. */
export function aliased(count: number, field: (n: number) => string): string {
  return `{ ${times(count, (n) => `a${n}: ${field(n)}`)} }`;
}

/** Fragments F0, F1… on a type. The body of each may spread the next one. */
export function fragments(count: number, type: string, body: (next: number) => string): string {
  return times(count, (n) => `fragment F${n} on ${type} { ${n + 1 < count ? body(n + 1) : 'id'} }`);
}

/** Similar Fabriques of similar Fabriques, with `levels` levels. */
export function similar(levels: number, args = ''): string {
  return `{ fabriques${args} { nodes { ${nested(levels, `similar${args} { nodes {`, 'id')} } } }`;
}
