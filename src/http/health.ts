import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataVersion } from '../answers/version.ts';
import { isNoDataSet } from '../answers/version.ts';
import { isDataChanged } from '../domain/data-changed.ts';
import { PublicError } from '../domain/error.ts';
import type { Readiness, ReadinessReason } from '../observe/server-state.ts';

/** The paths for load balancers and supervisors. */
export const healthPaths: readonly string[] = ['/healthz', '/readyz'];

interface HealthSource {
  readonly isStopping: boolean;
  readonly data: DataVersion;
}

/** `/healthz`: the process runs. `/readyz`: 200 when it can answer requests, else 503 with the reasons. Both as JSON. */
export async function answerHealth(
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
  source: HealthSource,
): Promise<void> {
  if (path === '/healthz') {
    sendJson(method, response, 200, { status: 'ok' });
    return;
  }
  const { isReady, dataVersion, reasons } = await readinessOf(source);
  const status = isReady ? 'ready' : 'not ready';
  sendJson(method, response, isReady ? 200 : 503, { status, dataVersion, reasons });
}

/**
 * Whether requests can be answered. During the commit of an import the server counts as ready: requests wait a moment. The
 * reasons are public: they have no address of the database.
 */
export async function readinessOf({ isStopping, data }: HealthSource): Promise<Readiness> {
  if (isStopping) {
    const reason = { code: 'STOPPING', message: 'The server is stopping.' } as const;
    return { isReady: false, dataVersion: data.lastVersion, reasons: [reason] };
  }
  try {
    const { version } = await data.current();
    return { isReady: true, dataVersion: version, reasons: [] };
  } catch (error) {
    // A request that fails with this error logs it.
    const isReady = isDataChanged(error) && data.lastVersion !== null;
    return { isReady, dataVersion: data.lastVersion, reasons: isReady ? [] : [reasonOf(error)] };
  }
}

function reasonOf(error: unknown): ReadinessReason {
  if (isNoDataSet(error)) {
    return { code: 'NO_DATA_SET', message: 'The database has no data set yet. Import one: fabriques-graph seed.' };
  }
  if (error instanceof PublicError) {
    return { code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer. The log says why.' };
  }
  return { code: 'DATABASE_ERROR', message: 'The database answers with an error. The log has it.' };
}

function sendJson(method: string | undefined, response: ServerResponse, status: number, content: object): void {
  const body = `${JSON.stringify(content)}\n`;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : body);
}
