import type { Organisation } from '../../../src/domain/dataset.ts';
import type { PageFabrique, Passage } from '../../page/page.ts';
import { actorsOf, type NamedBlock } from '../named-mentions.ts';
import { type EvidenceInputs, hasWords, type Piece, supporting } from './piece.ts';

/** A mention of an actor, and the block that it is in. */
interface Named {
  readonly passage: Passage;
  readonly page: PageFabrique;
}

/**
 * What the mentions of an actor show by themselves: other names, acronyms, the organisation of a person, and associations of
 * elected officials, which the page lists under a label of their own. Of each fact the first mention that shows it.
 */
export function pageEvidence({ blocks, entities }: EvidenceInputs): Piece[] {
  const { territoires, organisations } = entities;
  const mentions = mentionsOfActors(blocks);
  const bySlug = new Map(organisations.map((one) => [one.slug, one]));
  return [
    ...territoires.flatMap(({ id, aliases }) =>
      aliases.flatMap((alias) => quoted(mentions.get(id), [alias], supporting('TERRITOIRE', id, 'ALIAS', alias))),
    ),
    ...organisations.flatMap((one) => organisationEvidence(one, mentions.get(one.slug) ?? [], bySlug)),
  ];
}

function organisationEvidence(
  { slug, kind, acronym, aliases, parent }: Organisation,
  mentions: readonly Named[],
  bySlug: ReadonlyMap<string, Organisation>,
): Piece[] {
  const above = parent === null ? undefined : bySlug.get(parent);
  return [
    ...(kind === "association d'élus" ? labelled(slug, kind, mentions) : []),
    ...(acronym === null ? [] : quoted(mentions, [acronym], supporting('ORGANISATION', slug, 'ACRONYM', acronym))),
    ...aliases.flatMap((alias) => quoted(mentions, [alias], supporting('ORGANISATION', slug, 'ALIAS', alias))),
    ...(above ? quoted(mentions, namesOf(above), supporting('ORGANISATION', slug, 'PARENT', above.slug)) : []),
  ];
}

/** The label « Associations d'élus » above the first mention of an association. */
function labelled(slug: string, kind: string, mentions: readonly Named[]): Piece[] {
  const labels = mentions.flatMap(({ passage, page }) =>
    page.labels.flatMap(({ role, label, mentions: own }) =>
      role === 'ASSOCIATION' && own.includes(passage) ? [label] : [],
    ),
  );
  const support = supporting('ORGANISATION', slug, 'KIND', kind);
  return labels.slice(0, 1).map(({ text, line }) => support({ kind: 'SOURCE_PAGE', text, line }));
}

function namesOf({ name, acronym, aliases }: Organisation): string[] {
  return [name, ...(acronym === null ? [] : [acronym]), ...aliases];
}

function quoted(
  mentions: readonly Named[] | undefined,
  names: readonly string[],
  support: ReturnType<typeof supporting>,
): Piece[] {
  const found = mentions?.find(({ passage }) => names.some((name) => hasWords(passage.text, name)))?.passage;
  return found ? [support({ kind: 'SOURCE_PAGE', text: found.text, line: found.line })] : [];
}

function mentionsOfActors(blocks: readonly NamedBlock[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const { page, mentions } of blocks) {
    for (const mention of mentions) {
      for (const actor of actorsOf(mention)) {
        found.set(actor, [...(found.get(actor) ?? []), { passage: mention.passage, page }]);
      }
    }
  }
  return found;
}
