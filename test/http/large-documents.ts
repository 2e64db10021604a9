// Texts of documents that repeat, nest and spread.

/** A text so many times, or one for each number from 0 on. */
export function times(count: number, text: string | ((n: number) => string)): string {
  return Array.from({ length: count }, (_, n) => (typeof text === 'string' ? text : text(n))).join(' ');
}

/** So many levels of what a text opens, with `last` in the innermost, all closed again. */
export function nested(levels: number, open: string, last: string): string {
  const braces = open.split('{').length - 1;
  return `${times(levels, open)} ${last} ${times(levels * braces, '}')}`;
}

/** An operation of so many aliased fields. */
export function aliased(count: number, field: (n: number) => string): string {
  return `{ ${times(count, (n) => `a${n}: ${field(n)}`)} }`;
}

/** Fragments F0, F1… on a type, each with a body that may spread the next. */
export function fragments(count: number, type: string, body: (next: number) => string): string {
  return times(count, (n) => `fragment F${n} on ${type} { ${n + 1 < count ? body(n + 1) : 'id'} }`);
}

/** Fabriques that are similar to Fabriques that are similar to others, so many levels. */
export function similar(levels: number, args = ''): string {
  return `{ fabriques${args} { nodes { ${nested(levels, `similar${args} { nodes {`, 'id')} } } }`;
}
