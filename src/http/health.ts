import type { ServerResponse } from 'node:http';
import type { DataVersion } from '../answers/version.ts';
import { isDataChanged } from '../domain/data-changed.ts';
import { sendText } from './plain-answer.ts';

/** The paths for load balancers and supervisors. */
export const healthPaths: readonly string[] = ['/healthz', '/readyz'];

/** `/healthz`: the process runs. `/readyz`: 200 when it can answer requests, else 503 with the reason. */
export async function answerHealth(
  path: string,
  response: ServerResponse,
  { isStopping, data }: { readonly isStopping: boolean; readonly data: DataVersion },
): Promise<void> {
  if (path === '/healthz') {
    sendText(response, 200, 'ok');
  } else if (isStopping) {
    sendText(response, 503, 'The server is stopping.');
  } else {
    const ready = await isReady(data);
    sendText(response, ready ? 200 : 503, ready ? 'ready' : 'The database does not answer, or holds no data set yet.');
  }
}

/** Whether requests can be answered. The commit of an import, which delays them for a moment, counts as ready. */
function isReady(data: DataVersion): Promise<boolean> {
  return data.current().then(
    () => true,
    // The error itself is logged when a request meets it.
    (error: unknown) => isDataChanged(error) && data.lastVersion !== null,
  );
}
