import type { Dataset, Evidence } from './dataset.ts';

/** A fact of the data set that can have evidence: a value of a property of a Fabrique, a territoire or an organisation. */
export type StatedFact = Pick<Evidence, 'subjectType' | 'subject' | 'property' | 'value'>;

type Stating = { readonly [Key in 'fabriques' | 'territoires' | 'organisations']: Dataset[Key] };

/**
 * The facts that need evidence beside the mentions: those that the curation or the official data adds, in the order of the lists.
 * Names that nobody has reviewed have none. A title without source is our own label, so it needs none.
 */
export function statedFacts({ fabriques, territoires, organisations }: Stating): StatedFact[] {
  const fact =
    (subjectType: StatedFact['subjectType'], subject: string, property: StatedFact['property']) => (value: string) => ({
      ...{ subjectType, subject, property, value },
    });
  return [
    ...fabriques.flatMap(({ slug, title, titleSource, period }) => [
      ...(titleSource === null ? [] : [title]).map(fact('FABRIQUE', slug, 'TITLE')),
      ...(period === null ? [] : [periodText(period)]).map(fact('FABRIQUE', slug, 'PERIOD')),
    ]),
    ...territoires
      .filter(({ reviewed }) => reviewed)
      .flatMap(({ id, kind, aliases, departements, within }) => [
        fact('TERRITOIRE', id, 'KIND')(kind),
        ...aliases.map(fact('TERRITOIRE', id, 'ALIAS')),
        ...departements.map(fact('TERRITOIRE', id, 'DEPARTEMENT')),
        ...within.map(fact('TERRITOIRE', id, 'WITHIN')),
      ]),
    ...organisations
      .filter(({ reviewed }) => reviewed)
      .flatMap(({ slug, kind, parent, acronym, aliases }) => [
        fact('ORGANISATION', slug, 'KIND')(kind),
        ...(parent === null ? [] : [parent]).map(fact('ORGANISATION', slug, 'PARENT')),
        ...(acronym === null ? [] : [acronym]).map(fact('ORGANISATION', slug, 'ACRONYM')),
        ...aliases.map(fact('ORGANISATION', slug, 'ALIAS')),
      ]),
  ];
}

/** A period as the value of a fact: 2021-06/2022-06. */
export function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from}/${to}`;
}

/** Identifies a fact. */
export function factKey({ subjectType, subject, property, value }: StatedFact): string {
  return JSON.stringify([subjectType, subject, property, value]);
}

/** The facts for which the data set has no evidence. */
export function factsWithoutEvidence(dataset: Dataset): StatedFact[] {
  const supported = new Set(dataset.evidence.map(factKey));
  return statedFacts(dataset).filter((fact) => !supported.has(factKey(fact)));
}
