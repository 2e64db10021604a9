import type { SourceActor } from './source-lines.ts';

/** The id of the list of facts in the margin of a line. */
export function factsId(line: number): string {
  return `L${line}-faits`;
}

/** The page of an actor that a line names. */
export function entityOf({ __typename, slug }: SourceActor) {
  return { kind: __typename === 'Territoire' ? 'territoire' : 'organisation', id: slug } as const;
}
