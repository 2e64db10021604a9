import type { Community } from '../../network/network.ts';
import type { Optional } from '../arguments.ts';
import type { NetworkAnswer } from './network-answer.ts';

/** A community of a network in an answer. */
export interface NetworkCommunity extends Community {
  readonly answer: NetworkAnswer;
}

/** Default: all communities. */
export type CommunityListArguments = Optional<{ minSize: number; numbers: readonly number[] }>;

/** The communities of a network, the largest first. Errors: those of the analysis. */
export async function communitiesOfNetwork(
  answer: NetworkAnswer,
  { minSize, numbers }: CommunityListArguments,
): Promise<NetworkCommunity[]> {
  const { communities } = await answer.analysis();
  return (communities?.communities ?? [])
    .filter(({ members, number }) => members.length >= (minSize ?? 1) && (numbers?.includes(number) ?? true))
    .map((community) => ({ ...community, answer }));
}

/** The agreement of the runs of the search. Null without edges, and after a single run. Errors: those of the analysis. */
export async function stabilityOfNetwork(answer: NetworkAnswer): Promise<number | null> {
  return (await answer.analysis()).communities?.stability ?? null;
}
