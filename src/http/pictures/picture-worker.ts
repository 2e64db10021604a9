import { parentPort } from 'node:worker_threads';
import { rasteriser } from './rasterise.ts';

/** What the thread answers to an SVG. */
export type Drawn = { readonly png: Uint8Array } | { readonly error: unknown };

/** The code of the thread: each message is an SVG, and is answered by its picture. */
const ready = rasteriser();
parentPort?.on('message', async (svg: string) => parentPort?.postMessage(await draw(svg)));

async function draw(svg: string): Promise<Drawn> {
  try {
    return { png: (await ready)(svg) };
  } catch (error) {
    return { error };
  }
}
