import { parentPort, workerData } from 'node:worker_threads';
import { openClient } from './client.ts';

/*
 * Asks a small question every 100 ms, whatever has become of the ones before. In a thread of its own: what the tests do
 * meanwhile must not count as latency of the server. A message makes it give what was asked since the last one, when all
 * of that is answered or given up.
 */

export interface Asked {
  /** Milliseconds until its answer. */
  readonly ms: number;
  /** Why the answer was none; null for a good one. */
  readonly failure: string | null;
}

const everyMs = 100;
const { url, from } = workerData as { readonly url: string; readonly from: string };
const client = openClient(url, { from, timeoutMs: 20_000 });

// Other variables each time: this one is not to be answered from a cache.
const query = 'query ($from: Int!) { fabriques(first: 3, filter: { years: { from: $from } }) { nodes { slug } } }';
let number = 0;
let asked: Promise<Asked>[] = [];

async function ask(): Promise<Asked> {
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

setInterval(() => asked.push(ask()), everyMs);
parentPort?.on('message', async () => {
  const taken = asked;
  asked = [];
  parentPort?.postMessage(await Promise.all(taken));
});
