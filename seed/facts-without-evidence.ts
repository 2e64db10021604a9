import type { Dataset } from '../src/domain/dataset.ts';
import { evidencePropertyTable } from '../src/domain/evidence-properties.ts';
import { groupBy } from '../src/domain/group-by.ts';
import type { Language } from '../src/domain/language.ts';
import { factsWithoutEvidence, type StatedFact } from '../src/domain/stated-facts.ts';
import { buildWords } from './build-words.ts';

/**
 * The facts without evidence as text: a line for each property of Fabriques, territoires and organisations, with their slugs and, if
 * they can have several, their values. Empty if there are none.
 */
export function listFactsWithoutEvidence(dataset: Dataset, language: Language): string {
  const facts = factsWithoutEvidence(dataset);
  if (facts.length === 0) return '';
  const slugs = new Map(dataset.territoires.map(({ id, slug }) => [id, slug]));
  const named = ({ subjectType, subject, property, value }: StatedFact): string => {
    const slug = subjectType === 'TERRITOIRE' ? (slugs.get(subject) ?? subject) : subject;
    return severalValues.has(property) ? `${slug} (${value})` : slug;
  };
  const words = buildWords[language];
  const groups = groupBy(facts, ({ subjectType, property }) => `${subjectType} ${property}`);
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const property = language === 'fr' ? evidencePropertyTable[first.property].label : first.property;
    return [`  ${words.subjects[first.subjectType]}, ${property}${words.colon} ${group.map(named).join(', ')}`];
  });
  return [words.withoutEvidence(facts.length), ...lines, ''].join('\n');
}

const severalValues: ReadonlySet<StatedFact['property']> = new Set(['ALIAS', 'DEPARTEMENT', 'WITHIN']);
