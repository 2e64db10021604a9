import { capitalised } from '../../domain/capitalised.ts';
import { roleTable } from '../../domain/roles.ts';
import { type NetworkFile, networkFile } from '../../export/network-file.ts';
import type { VertexId } from '../../network/network.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { NetworkAnswer } from './network-answer.ts';
import { methodText } from './network-method.ts';
import type { NetworkRequest } from './network-request.ts';
import { vertexRecord } from './vertex-record.ts';

/**
 * What the files of a network are written from: the answer that the API gives to the same request. `url` is where the network
 * can be had again.
 *
 * Errors: `BAD_USER_INPUT` when it is too large, `TIMEOUT` when it takes too long.
 */
export async function askedNetworkFile(
  request: NetworkRequest,
  { version, releasedAt }: DatasetRecord,
  context: AnswerContext,
  url?: string,
): Promise<NetworkFile> {
  const answer = new NetworkAnswer(request, context);
  const { kept } = await answer.read();
  const [analysis, positions, fabriqueCount] = await Promise.all([
    kept.analysis(context),
    kept.positions(context),
    answer.fabriqueCount(),
  ]);
  const ids = new Set<VertexId>(kept.network.vertices.flatMap(({ id, fabriques }) => [id, ...fabriques]));
  const records = await Promise.all([...ids].map(async (id) => [id, vertexRecord(await answer.record(id))] as const));
  const title = { title: titleOf(request), method: methodText(request, fabriqueCount), version, releasedAt, url };
  return networkFile(title, kept.network, analysis, positions, new Map(records));
}

function titleOf({ roles, mode }: NetworkRequest): string {
  const actors = roles.map((role) => capitalised(roleTable[role].nouns)).join(', ');
  return mode === 'TWO_MODE' ? `${actors} and their Fabriques prospectives` : `${actors} of the Fabriques prospectives`;
}
