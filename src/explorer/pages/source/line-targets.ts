import { actorKind } from '../../parts/node-link.tsx';
import type { SourceActor } from './source-lines.ts';

/** The id of the list of facts in the margin of a line. */
export function factsId(line: number): string {
  return `L${line}-faits`;
}

/** The page of an actor that a line names. */
export function entityOf({ __typename, slug }: SourceActor) {
  return { kind: actorKind(__typename), id: slug } as const;
}
