import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConnection, post, wholeAnswer } from '../../bench/http-client.ts';

describe('an answer is whole', () => {
  test.each([
    ['once its declared length is there', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhéll'],
    [
      'once its last chunk is there',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhé\r\n2\r\nll\r\n0\r\n\r\n',
    ],
  ])('%s', (_, text) => {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length; length += 1)
      expect(wholeAnswer(bytes.subarray(0, length))).toBeUndefined();
    expect(wholeAnswer(bytes)).toEqual({ status: 200, body: 'héll' });
  });
});

describe('a connection', () => {
  let server: Server;
  let url: URL;
  beforeAll(async () => {
    // Gives back what it is sent, in two pieces, and so without a length.
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        response.statusCode = 201;
        response.write(body.subarray(0, 3));
        setTimeout(() => response.end(body.subarray(3)), 5);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/echo`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('is asked again and again', async () => {
    const connection = await openConnection(url);
    expect(await connection.ask(post(url, { name: 'Évian' }))).toEqual({ status: 201, body: '{"name":"Évian"}' });
    expect(await connection.ask(post(url, [1, 2, 3]))).toEqual({ status: 201, body: '[1,2,3]' });
    connection.close();
  });

  test('fails when the server ends it', async () => {
    const connection = await openConnection(url);
    // To what is no HTTP, Node answers with a head alone.
    await expect(connection.ask(Buffer.from('no request\r\n\r\n'))).rejects.toThrow('closed the connection');
    connection.close();
  });
});
