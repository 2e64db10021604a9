import { describe, expect, test } from 'vitest';
import { printedJson, withAnswers } from '../shown-answers.ts';

const block = (query: string, answer: string) => `\`\`\`graphql\n${query}\n\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\`\n`;
/** The answer to a query is its own text. */
const ask = async (query: string) => ({ asked: query.trim() });

describe('withAnswers', () => {
  test('writes each answer between the markers, after its query, and nothing else', async () => {
    const page = [
      block('{ before }', '{}'),
      '<!-- answers: written by a program -->',
      block('{ one }', '{ "asked": "an older answer" }'),
      block('{ two }', '{ "asked": "an older answer" }'),
      '```json\n{ "not": "after a query" }\n```',
      '<!-- /answers -->',
      block('{ after }', '{}'),
    ].join('\n');
    const written = await withAnswers(page, ask);
    expect(written).toBe(
      page
        .replace('{ "asked": "an older answer" }', '{\n  "asked": "{ one }"\n}')
        .replace('{ "asked": "an older answer" }', '{\n  "asked": "{ two }"\n}'),
    );
    expect(await withAnswers(written, ask)).toBe(written);
  });

  test('passes the error of a query on', async () => {
    const page = `<!-- answers -->\n${block('{ wrong }', '{}')}<!-- /answers -->`;
    await expect(withAnswers(page, () => Promise.reject(new Error('no such field')))).rejects.toThrow('no such field');
  });
});

describe('printedJson', () => {
  test('puts on one line what fits into 120 characters', () => {
    const name = 'x'.repeat(50);
    expect(printedJson({ nodes: [{ a: { name }, b: null, list: [] }] })).toBe(
      `{\n  "nodes": [{ "a": { "name": "${name}" }, "b": null, "list": [] }]\n}`,
    );
    expect(printedJson({ nodes: [{ a: { name }, b: { name }, c: 'yyyyyyyyy' }, {}] })).toBe(
      [
        '{',
        '  "nodes": [',
        '    {',
        `      "a": { "name": "${name}" },`,
        `      "b": { "name": "${name}" },`,
        '      "c": "yyyyyyyyy"',
        '    },',
        '    {}',
        '  ]',
        '}',
      ].join('\n'),
    );
  });

  test('is the same value', () => {
    const value = { a: 'é "x" \\', b: [1.5, true, { c: 'y'.repeat(200), d: [] }], e: {} };
    expect(JSON.parse(printedJson(value))).toEqual(value);
  });
});
