import type { Community } from '../../network/network.ts';
import type { Optional } from '../arguments.ts';
import { pageSize } from '../page/page.ts';
import type { NetworkAnswer } from './network-answer.ts';

/** A community of a network in an answer. */
export interface NetworkCommunity extends Community {
  readonly answer: NetworkAnswer;
}

/** Default of `first`. */
export const defaultCommunities = 50;

export type CommunityListArguments = Optional<{ minSize: number; numbers: readonly number[]; first: number }>;

/** The communities of a network, the largest first. Errors: `BAD_USER_INPUT`, and those of the analysis. */
export async function communitiesOfNetwork(
  answer: NetworkAnswer,
  { minSize, numbers, first }: CommunityListArguments,
): Promise<NetworkCommunity[]> {
  const size = pageSize({ first: first ?? defaultCommunities }, answer.limits);
  const { communities } = await answer.analysis();
  return (communities?.communities ?? [])
    .filter(({ members, number }) => members.length >= (minSize ?? 1) && (numbers?.includes(number) ?? true))
    .slice(0, size)
    .map((community) => ({ ...community, answer }));
}

/** The agreement of the runs of the search. Null without edges, and after a single run. Errors: those of the analysis. */
export async function stabilityOfNetwork(answer: NetworkAnswer): Promise<number | null> {
  return (await answer.analysis()).communities?.stability ?? null;
}
