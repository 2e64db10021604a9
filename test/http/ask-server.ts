import { post } from './post.ts';
import type { SmallServer } from './small-server.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** With this media type, the status of an answer depends on its errors. */
const strict = { Accept: 'application/graphql-response+json' };

/** Sends a request as an up-to-date client does. */
export async function ask(server: SmallServer, body: object, headers = strict): Promise<Answer> {
  const response = await post(server.url, body, headers);
  const text = await response.text();
  return { status: response.status, text, errors: [], ...JSON.parse(text) };
}

/** CPU time of this process since `start`, server and client together, in milliseconds. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
