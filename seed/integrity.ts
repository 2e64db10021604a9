import type { Dataset } from '../src/domain/dataset.ts';
import { factKey, statedFacts } from '../src/domain/stated-facts.ts';

/** Checks what the zod schema cannot: keys are unique, and every reference has a target. Returns the faults, as messages. */
export function integrityFaults(dataset: Dataset): string[] {
  return [
    ...repeated('région', dataset.regions, ({ code }) => code),
    ...repeated('département', dataset.departements, ({ code }) => code),
    ...repeated('fabrique', dataset.fabriques.flatMap(slugs), String),
    ...repeated(
      'territoire id',
      dataset.territoires.flatMap(({ id, formerCodes }) => [id, ...formerCodes]),
      String,
    ),
    ...repeated('territoire slug', dataset.territoires.flatMap(slugs), String),
    ...repeated('organisation', dataset.organisations.flatMap(slugs), String),
    ...repeated('publication', dataset.publications, ({ slug }) => slug),
    ...repeated('participation', dataset.participations, ({ fabrique, actor, role }) => `${fabrique} ${actor} ${role}`),
    ...repeated('data issue', dataset.dataIssues, ({ id }) => id),
    ...repeated('evidence', dataset.evidence, ({ id }) => id),
    ...lostReferences(dataset),
  ];
}

function slugs({ slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] }): string[] {
  return [slug, ...formerSlugs];
}

function repeated<T>(what: string, items: readonly T[], key: (item: T) => string): string[] {
  const keys = items.map(key);
  const twice = new Set(keys.filter((value, index) => keys.indexOf(value) !== index));
  return [...twice].map((value) => `${what} « ${value} » stands twice`);
}

function lostReferences(dataset: Dataset): string[] {
  const regions = new Set(dataset.regions.map(({ code }) => code));
  const departements = new Set(dataset.departements.map(({ code }) => code));
  const fabriques = new Set(dataset.fabriques.map(({ slug }) => slug));
  const territoires = new Set(dataset.territoires.map(({ id }) => id));
  const organisations = new Set(dataset.organisations.map(({ slug }) => slug));
  const { lines } = dataset.source;
  const faults: string[] = [];
  const need = (known: ReadonlySet<string>, key: string, where: string): void => {
    if (!known.has(key)) faults.push(`${where} refers to « ${key} », which is not there`);
  };
  const onPage = (line: number, where: string): void => {
    if (line > lines) faults.push(`${where} refers to line ${line} of a page of ${lines} lines`);
  };

  for (const { code, region } of dataset.departements) need(regions, region, `département ${code}`);
  for (const { slug, line } of dataset.fabriques) onPage(line, `fabrique ${slug}`);
  for (const { id, departements: own, within } of dataset.territoires) {
    for (const code of own) need(departements, code, `territoire ${id}`);
    for (const outer of within) need(territoires, outer, `territoire ${id}`);
    if (within.includes(id)) faults.push(`territoire ${id} lies within itself`);
  }
  for (const { slug, parent } of dataset.organisations) if (parent) need(organisations, parent, `organisation ${slug}`);
  for (const { fabrique, actor, role, mention } of dataset.participations) {
    need(fabriques, fabrique, `a participation of ${actor}`);
    need(role === 'TERRITOIRE' ? territoires : organisations, actor, `a participation in ${fabrique}`);
    onPage(mention.line, `a participation of ${actor}`);
  }
  for (const { slug, fabrique, mention } of dataset.publications) {
    need(fabriques, fabrique, `publication ${slug}`);
    onPage(mention.line, `publication ${slug}`);
  }
  for (const { line, text, fabrique, actor } of dataset.dataIssues) {
    const where = `the issue of « ${text} »`;
    if (fabrique !== null) need(fabriques, fabrique, where);
    if (actor !== null && !organisations.has(actor)) need(territoires, actor, where);
    onPage(line, where);
  }
  const facts = new Set(statedFacts(dataset).map(factKey));
  for (const { id, line, kind, ...fact } of dataset.evidence) {
    if (!facts.has(factKey(fact))) faults.push(`evidence ${id} supports a fact that the data set does not state`);
    if ((kind === 'SOURCE_PAGE') !== (line !== null))
      faults.push(`evidence ${id} needs a line if, and only if, it quotes`);
    if (line !== null) onPage(line, `evidence ${id}`);
  }
  return faults;
}
