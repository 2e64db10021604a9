import { afterEach, describe, expect, test } from 'vitest';
import { PublicError } from '../../src/domain/error.ts';
import { post } from './post.ts';
import { failingWith, type SmallServer, startSmallServer } from './small-server.ts';

const query = '{ fabriques { nodes { title } } }';

describe('when the store fails', () => {
  let server: SmallServer;
  afterEach(() => server.close());

  test('with an unexpected error, the client gets no details, and the log gets the error with its cause', async () => {
    const error = new Error('secret detail', { cause: new Error('deeper secret') });
    server = await startSmallServer(failingWith(error));
    const response = await post(server.url, { query });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { fabriques: null },
      errors: [
        {
          message: 'The server failed on this request. The error has been logged.',
          locations: [{ line: 1, column: 15 }],
          path: ['fabriques', 'nodes'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
      extensions: { cost: { requested: 75, limit: 20_000 } },
    });
    expect(server.logged).toEqual([error]);
    expect(server.logged[0]).toHaveProperty('cause.message', 'deeper secret');
  });

  test('because the database is unavailable, the client gets 503, and only the log gets its address', async () => {
    const error = new PublicError('DATABASE_UNAVAILABLE', 'The database at bolt://inside:7687 does not answer.');
    server = await startSmallServer(failingWith(error));
    const response = await post(server.url, { query });
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        {
          message: 'The data is currently unavailable. Try again later.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    expect(body).not.toContain('inside');
    expect(server.logged).toEqual([error]);
  });

  test('because a statement took too long, the client gets 503 with the message of the error', async () => {
    const error = new PublicError('TIMEOUT', 'The database took too long. Request less data.');
    server = await startSmallServer(failingWith(error));
    const response = await post(server.url, { query });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ message: error.message, extensions: { code: 'TIMEOUT' } }],
    });
  });

  test.each(['NOT_FOUND', 'PATH_TOO_LONG'] as const)(
    'with %s, an error of the client, nothing is logged',
    async (code) => {
      server = await startSmallServer(failingWith(new PublicError(code, 'Use another code.')));
      const response = await post(server.url, { query });
      expect(await response.json()).toMatchObject({ errors: [{ message: 'Use another code.', extensions: { code } }] });
      expect(server.logged).toEqual([]);
    },
  );
});
