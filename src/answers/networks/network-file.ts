import { capitalised } from '../../domain/capitalised.ts';
import { roleTable } from '../../domain/roles.ts';
import { type NetworkFile, networkFile } from '../../export/network-file.ts';
import type { VertexId } from '../../network/network.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { NetworkAnswer } from './network-answer.ts';
import type { NetworkRequest } from './network-request.ts';
import { vertexRecord } from './vertex-record.ts';

/**
 * The content of the files of a network: the same answer as that of the API to the same request. `url` is the URL of the file.
 * Default: none.
 *
 * Errors: `BAD_USER_INPUT` if the network is too large, and the other errors of `NetworkWork`.
 */
export async function networkFileOf(
  request: NetworkRequest,
  { version, releasedAt }: DatasetRecord,
  context: AnswerContext,
  url?: string,
): Promise<NetworkFile> {
  const answer = new NetworkAnswer(request, context);
  const { cached } = await answer.read();
  const [analysis, positions, method] = await Promise.all([
    cached.analysis(context),
    cached.positions(context),
    answer.method(),
  ]);
  const ids = new Set<VertexId>(cached.network.vertices.flatMap(({ id, fabriques }) => [id, ...fabriques]));
  const records = await Promise.all([...ids].map(async (id) => [id, vertexRecord(await answer.record(id))] as const));
  const title = { title: titleOf(request), method, version, releasedAt, url };
  return networkFile(title, cached.network, analysis, positions, new Map(records));
}

function titleOf({ roles, mode, ego }: NetworkRequest): string {
  const actors = roles.map((role) => capitalised(roleTable[role].nouns)).join(', ');
  const title =
    mode === 'TWO_MODE' ? `${actors} and their Fabriques prospectives` : `${actors} of the Fabriques prospectives`;
  return ego === null ? title : `${title}: ego network of ${ego.of}`;
}
