import { parentPort, workerData } from 'node:worker_threads';
import { openClient } from './client.ts';

/*
 * Sends a small request every 100 ms, without waiting for earlier ones. It runs in a separate thread, so work of the tests
 * does not count as latency of the server. To each message, it responds with the outcomes of all requests since the last
 * message, once they are complete.
 */

export interface Outcome {
  /** Milliseconds until the answer. */
  readonly ms: number;
  /** Null for a correct answer. */
  readonly failure: string | null;
}

const everyMs = 100;
const { url, from } = workerData as { readonly url: string; readonly from: string };
const client = openClient(url, { from, timeoutMs: 20_000 });

// Other variables each time, so that no cache answers.
const query = 'query ($from: Int!) { fabriques(first: 3, filter: { years: { from: $from } }) { nodes { slug } } }';
let number = 0;
let outcomes: Promise<Outcome>[] = [];

async function ask(): Promise<Outcome> {
  number += 1;
  const started = performance.now();
  try {
    const { status, body, ms } = await client.post({ query, variables: { from: -number } });
    const isGood = status === 200 && body.startsWith('{"data":{"fabriques":{"nodes":[{"slug":');
    return { ms, failure: isGood ? null : `${status} ${body.slice(0, 200)}` };
  } catch (error) {
    return { ms: performance.now() - started, failure: String(error) };
  }
}

setInterval(() => outcomes.push(ask()), everyMs);
parentPort?.on('message', async () => {
  const reported = outcomes;
  outcomes = [];
  parentPort?.postMessage(await Promise.all(reported));
});
