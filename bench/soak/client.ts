import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Reply {
  /** 0 if the connection ended before the answer was complete. */
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
  readonly ms: number;
}

export interface Client {
  ask(asked: Asked): Promise<Reply>;
  close(): void;
}

/** A request. */
export interface Asked {
  readonly kind: string;
  readonly path: string;
  /** Of a POST, as JSON. Default: a GET. */
  readonly body?: object;
}

/** A client with a connection of its own, from an address of 127.0.0.0/8: the server sees each address as another client. */
export function openClient(url: URL, address: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: address });
  const send = async ({ path, body }: Pick<Asked, 'path' | 'body'>): Promise<Omit<Reply, 'ms'>> => {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const headers = json === undefined ? { Accept: 'text/html, */*;q=0.5' } : jsonHeaders;
    const sent = request(new URL(path, url), { agent, headers, method: json === undefined ? 'GET' : 'POST' });
    return new Promise((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (response) => {
        const { statusCode: status = 0, headers: received } = response;
        if (received.location !== undefined) {
          // The name of the file of this version of the data.
          response.resume();
          send({ path: new URL(received.location, new URL(path, url)).href }).then(resolve, reject);
          return;
        }
        text(response).then((body) => resolve({ status, retryAfter: received['retry-after'], body }), reject);
      });
      sent.end(json);
    });
  };
  return {
    ask: async (asked) => {
      const started = performance.now();
      const reply = await send(asked).catch((error) => ({ status: 0, retryAfter: undefined, body: String(error) }));
      return { ...reply, ms: performance.now() - started };
    },
    close: () => agent.destroy(),
  };
}

/** With this media type, the status of an answer depends on its errors. */
const jsonHeaders = { Accept: 'application/graphql-response+json', 'Content-Type': 'application/json' };
