import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds from the request to the end of its answer. */
  readonly ms: number;
}

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface Client {
  /** Errors: if no complete answer arrives in time. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  post(body: GraphQLRequest, options?: { readonly signal?: AbortSignal }): Promise<Reply>;
  close(): void;
}

export interface ClientOptions {
  /** The local address. With another address of 127.0.0.0/8, the server sees another client. */
  readonly from?: string;
  /** Time limit for an answer. */
  readonly timeoutMs?: number;
  readonly maxSockets?: number;
}

/** A client with its own pool of keep-alive connections. */
export function openClient(url: string, options: ClientOptions = {}): Client {
  const { from = '127.0.0.1', timeoutMs = 70_000, maxSockets = 200 } = options;
  // 'fifo' uses all connections in turn: the server may close one that idles for long at the moment of its next use.
  const agent = new Agent({ keepAlive: true, maxSockets, localAddress: from, scheduling: 'fifo' });
  const send = async (
    path: string,
    method: string,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Reply> => {
    const started = performance.now();
    const late = AbortSignal.timeout(timeoutMs);
    const ended = signal === undefined ? late : AbortSignal.any([signal, late]);
    const sent = request(`${url}${path}`, { agent, method, headers, signal: ended });
    const answered = new Promise<Reply>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (response) => {
        text(response).then(
          (received) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: received,
              ms: performance.now() - started,
            }),
          reject,
        );
      });
    });
    sent.end(body);
    return answered;
  };
  return {
    get: (path, headers = {}) => send(path, 'GET', headers, undefined, undefined),
    post: (body, { signal } = {}) => {
      const json = JSON.stringify(body);
      const headers = {
        // With this media type, the status of an answer depends on its errors. With application/json it often is 200.
        Accept: 'application/graphql-response+json',
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(json)),
      };
      return send('/graphql', 'POST', headers, json, signal);
    },
    close: () => agent.destroy(),
  };
}
