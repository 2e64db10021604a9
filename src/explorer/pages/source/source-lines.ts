import type { CorrectionFragment, SourceFactsQuery } from '../../generated/operations.ts';
import { cut, type Part, place, spansOf } from './line-parts.ts';
import { NameFinder } from './written-names.ts';

type FabriqueFacts = NonNullable<SourceFactsQuery['fabriques']>['nodes'][number];
type Participation = FabriqueFacts['participations']['nodes'][number];
type FactActor = Participation['actor'];
type RelatedActor =
  | (FactActor & { readonly __typename: 'Territoire' })['within'][number]
  | NonNullable<(FactActor & { readonly __typename: 'Organisation' })['parent']>;

export type Correction = CorrectionFragment;
export type SourceActor = Pick<FactActor | RelatedActor, '__typename' | 'slug' | 'name'>;

/** A Fabrique with the lines of its block. */
export interface Block {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** A participation that rests on words of a line. */
export interface Fact extends Pick<Participation, 'id' | 'role' | 'actor'> {
  readonly text: string;
  readonly line: number;
  readonly fabrique: FabriqueFacts;
}

/** A line of the source page, with all that we say of it. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** Parts of the text, in order: together they are the text. */
  readonly parts: readonly Part<SourceActor>[];
  readonly facts: readonly Fact[];
  readonly publications: number;
  readonly corrections: readonly Correction[];
  /** Actors of the graph that the line names outside the words of a participation. */
  readonly uncounted: readonly SourceActor[];
  /** The Fabrique whose block has the line. Null for headings of the page. */
  readonly block: Block | null;
}

/** Puts what the graph knows beside the lines of the source page. */
export function sourceLines(
  text: string,
  fabriques: readonly FabriqueFacts[],
  corrections: readonly Correction[],
): SourceLine[] {
  const lines = text.split('\n');
  const blocks = blocksOf(lines, fabriques);
  const facts = fabriques.flatMap((fabrique) =>
    fabrique.participations.nodes.map(({ mention, ...rest }): Fact => ({ ...rest, ...mention, fabrique })),
  );
  const finder = new NameFinder(namedActors(facts));
  return lines.map((lineText, index) => {
    const number = index + 1;
    const here = facts.filter(({ line }) => line === number);
    const wrong = corrections
      .filter(({ line }) => line === number)
      .sort((a, b) => lineText.indexOf(a.text) - lineText.indexOf(b.text));
    const mentions = place(lineText, here);
    const names = finder.find(lineText, mentions);
    return {
      number,
      text: lineText,
      parts: cut(lineText, {
        mentions: mentions.map(({ items, ...span }) => ({ ...span, targets: items.map(({ actor }) => actor) })),
        names,
        corrected: wrong.flatMap(({ text }) => spansOf(lineText, text).slice(0, 1)),
      }),
      facts: here,
      publications: fabriques
        .flatMap(({ publications }) => publications)
        .filter(({ mention }) => mention.line === number).length,
      corrections: wrong,
      uncounted: [...new Set(names.map(({ target }) => target))],
      block: blocks.find(({ first, last }) => first <= number && number <= last) ?? null,
    };
  });
}

/** The blocks of the Fabriques. A block ends before the next one, and before the headings of that one: status, year. */
function blocksOf(lines: readonly string[], fabriques: readonly FabriqueFacts[]): Block[] {
  const starts = [...fabriques].sort((a, b) => a.line - b.line);
  return starts.map(({ slug, title, year, line }, index) => {
    let last = (starts[index + 1]?.line ?? lines.length + 1) - 1;
    while (last > line && isHeading(lines[last - 1] ?? '')) last -= 1;
    return { slug, title, year, first: line, last };
  });
}

function isHeading(line: string): boolean {
  return /^\d{4}$/.test(line) || /^Fabriques prospectives (en cours|achevées)$/.test(line);
}

/**
 * All actors with their names: those that took part, and those that they are part of. Not communes: many share their names with
 * others, so a name alone does not say which one is meant.
 */
function namedActors(facts: readonly Fact[]) {
  const actors = new Map<string, FactActor | RelatedActor>();
  for (const { actor } of facts) {
    const around: readonly RelatedActor[] =
      actor.__typename === 'Territoire' ? actor.within : actor.parent === null ? [] : [actor.parent];
    for (const it of [...around, actor]) actors.set(`${it.__typename} ${it.slug}`, it);
  }
  return [...actors.values()]
    .filter(({ kind }) => kind !== 'COMMUNE')
    .map((actor) => ({
      target: { __typename: actor.__typename, slug: actor.slug, name: actor.name } as SourceActor,
      names: [actor.name, ...actor.aliases, ...('acronym' in actor && actor.acronym !== null ? [actor.acronym] : [])],
    }));
}
