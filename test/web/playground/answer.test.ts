import { describe, expect, test } from 'vitest';
import { answerOf, objectOf } from '../../../web/playground/answer.ts';
import { messages } from '../../../web/playground/messages.ts';

describe('an answer', () => {
  test('has its data, cost and errors', () => {
    const body = {
      data: { a: 1, b: null },
      errors: [
        {
          message: 'No such id.',
          locations: [{ line: 2, column: 3 }],
          path: ['b', 0, 'c'],
          extensions: { code: 'NOT_FOUND' },
        },
        { message: 'Other.' },
      ],
      extensions: { cost: { requested: 12 } },
    };
    expect(answerOf(JSON.stringify(body), 200, messages.en)).toEqual({
      json: JSON.stringify({ data: body.data, errors: body.errors }, null, 2),
      data: body.data,
      errors: [
        { message: 'No such id.', code: 'NOT_FOUND', locations: [{ line: 2, column: 3 }], path: 'b.0.c' },
        { message: 'Other.', locations: [] },
      ],
      milliseconds: 0,
      points: 12,
    });
  });

  test.each(['', '<html>Bad gateway</html>', '[]'])('that is no JSON object is an error: %j', (text) => {
    const { json, data, errors } = answerOf(text, 502, messages.fr);
    expect({ json, data, errors }).toEqual({
      json: '',
      data: null,
      errors: [{ message: 'Le serveur a répondu 502, sans JSON.', locations: [] }],
    });
  });
});

test.each([
  ['', {}],
  [' {"a": [1]} ', { a: [1] }],
  ['[]', undefined],
  ['null', undefined],
  ['{a: 1}', undefined],
])('%j is the object %j', (json, expected) => {
  expect(objectOf(json)).toEqual(expected);
});
