import type { GraphQLSchema } from 'graphql';
import { getDiagnostics } from 'graphql-language-service';

/** What is wrong with a part of a document, from one offset to another. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly severity: (typeof severities)[number];
  readonly message: string;
}

const severities = ['error', 'warning', 'info', 'hint'] as const;

/** What is wrong with a document, each within it. An empty document is not wrong yet. */
export function faultsOf(text: string, schema: GraphQLSchema): Fault[] {
  if (text.trim() === '') return [];
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    Math.min(lines.slice(0, line).reduce((sum, it) => sum + it.length + 1, 0) + character, text.length);
  return getDiagnostics(text, schema).map(({ range: { start, end }, severity = 1, message }) => {
    const from = offset(start);
    // The language service ends its ranges one character too late.
    const to = Math.max(from, offset(end) - 1);
    return { from, to, severity: severities[severity - 1] ?? 'error', message: String(message) };
  });
}
