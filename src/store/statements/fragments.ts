/** A piece of Cypher in `cypher/_fragments/`, which statements include by name. */
export interface Fragment {
  /** First line of its header: what it finds or computes. */
  readonly title: string;
  readonly body: string;
}

/** `// include: NAME`, alone on its line. */
const includeLine = /^([ \t]*)\/\/[ \t]*include:[ \t]*(.*?)[ \t]*$/gim;

/**
 * Replaces each line `// include: NAME` by the body of that fragment, indented like the line, below a comment that names
 * the fragment. Fragments may include others.
 *
 * Errors: an `Error` for a fragment that `fragmentOf` does not know, and for fragments that include each other in a circle.
 */
export function includeFragments(
  file: string,
  text: string,
  fragmentOf: (name: string) => Fragment | undefined,
  within: readonly string[] = [],
): string {
  return text.replace(includeLine, (_, indent: string, name: string) => {
    if (within.includes(name)) {
      throw new Error(`${file} includes fragments in a circle: ${[...within, name].join(' > ')}.`);
    }
    const fragment = fragmentOf(name);
    if (fragment === undefined) {
      throw new Error(`${file} includes the fragment "${name}", but there is no cypher/_fragments/${name}.cypher.`);
    }
    const body = includeFragments(file, fragment.body, fragmentOf, [...within, name]);
    return `// ${name}: ${fragment.title}\n${body}`.replaceAll(/^(?=.)/gm, indent);
  });
}

/** The names that a text includes directly, in order. */
export function includedNames(text: string): string[] {
  return [...text.matchAll(includeLine)].map(([, , name = '']) => name);
}

/** Splits the file of a fragment at the empty line between its header and its body. */
export function parseFragment(file: string, source: string): Fragment {
  const [, title, body] = /^\/\/ (\S.*)\n(?:\/\/.*\n)*(?:\/\*[^*]*\*\/\n)?\n(\S[\s\S]*)$/.exec(source) ?? [];
  if (title === undefined || body === undefined) {
    throw new Error(`${file} needs a header of comment lines, an empty line, and the text that is included.`);
  }
  return { title, body: body.trimEnd() };
}
