import { GraphQLError, Kind, Lexer, parse, print, Source, TokenKind } from 'graphql';

/**
 * A document printed in the usual way, below the comments with which it begins. It stays as it is if it has a syntax error, or
 * other comments, which printing would lose.
 */
export function formatted(text: string): string {
  const head = /^(?:[ \t]*#.*\n|\s*\n)*/.exec(text)?.[0] ?? '';
  try {
    const body = text.slice(head.length);
    if (hasComments(body)) return text;
    return `${head}${print(parse(body))}\n`;
  } catch (error) {
    if (error instanceof GraphQLError) return text;
    throw error;
  }
}

function hasComments(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.prev?.kind === TokenKind.COMMENT) return true;
  }
  return lexer.token.prev?.kind === TokenKind.COMMENT;
}

/** Name of the operation at a position, else of the first one, if the document has several with names. */
export function operationAt(text: string, position: number): string | undefined {
  try {
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length < 2) return undefined;
    const at = operations.find(({ loc }) => loc !== undefined && loc.start <= position && position <= loc.end);
    const found = at ?? operations[0];
    return found?.kind === Kind.OPERATION_DEFINITION ? found.name?.value : undefined;
  } catch (error) {
    // The server says what is wrong with it.
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
