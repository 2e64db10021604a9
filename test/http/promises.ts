import { createHook } from 'node:async_hooks';
import { Agent, request } from 'node:http';

/** An answer, and the promises that were created in this process from the request to the end of the answer. */
export interface CountedAnswer {
  readonly promises: number;
  readonly text: string;
}

/**
 * Asks a server of this process, and counts promises. The client is made of callbacks: each promise is one of the server.
 * Errors: those of the connection.
 */
export function countPromises(url: string, body: object): Promise<CountedAnswer> {
  let promises = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'PROMISE') promises += 1;
    },
  });
  const agent = new Agent();
  return new Promise((resolve, reject) => {
    const asking = request(
      `${url}/graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          hook.disable();
          agent.destroy();
          resolve({ promises, text: Buffer.concat(parts).toString('utf8') });
        });
      },
    );
    asking.on('error', (error) => {
      hook.disable();
      reject(error);
    });
    hook.enable();
    asking.end(JSON.stringify(body));
  });
}
