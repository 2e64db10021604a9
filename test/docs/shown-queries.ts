import { expect } from 'vitest';
import type { Ask } from '../schema/ask.ts';

/** The texts of the code blocks of a page in one language. */
export function blocksOf(page: string, language: string): string[] {
  const blocks = new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return [...page.matchAll(blocks)].map(([, text]) => text ?? '');
}

/** Runs the queries that a page shows, at least three, and compares their answers with those that it shows after them. */
export async function expectShownAnswers(page: string, ask: Ask, round = (data: unknown) => data): Promise<void> {
  const queries = blocksOf(page, 'graphql');
  const answers = blocksOf(page, 'json');
  expect(queries.length).toBeGreaterThanOrEqual(3);
  expect(answers).toHaveLength(queries.length);
  for (const [index, query] of queries.entries()) {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    expect(JSON.parse(answers[index] ?? '')).toEqual(round(data));
  }
}
