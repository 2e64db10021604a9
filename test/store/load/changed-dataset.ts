import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

/**
 * The small data set, one release later:
 * - without the Fabrique "sante" and its participations, so Tempo is no longer a partner;
 * - without the territoire "cap-a"; Granville no longer lies within another territoire;
 * - Cerema has another name, ADEME is no longer a cofinanceur, the source page has another name for Villes de France;
 * - the publication has another title; without the link, both data issues and the evidence of the WITHIN.
 *
 * This removes 6 nodes (a Fabrique, a territoire, a link, two issues, a piece of evidence) and 8 relationships: 4 participations (two of "sante",
 * one of "cap-a", the cofinancing), 1 WITHIN, 1 LOCATED_IN of Arras, the ABOUT of the link and the SUPPORTS of the
 * evidence.
 */
export const changedDataset: Dataset = datasetSchema.parse({
  ...smallDataset,
  releasedAt: '2026-06-30',
  fabriques: smallDataset.fabriques
    .filter(({ slug }) => slug !== 'sante')
    .map((fabrique) => ({ ...fabrique, links: [] })),
  territoires: smallDataset.territoires
    .filter(({ id }) => id !== 'cap-a')
    .map((territoire) => ({
      ...territoire,
      within: [],
      departements: territoire.id === '62041' ? [] : territoire.departements,
    })),
  organisations: smallDataset.organisations.map((organisation) =>
    organisation.slug === 'cerema' ? { ...organisation, name: 'Centre d’études' } : organisation,
  ),
  participations: smallDataset.participations
    .filter(({ fabrique, actor }) => fabrique !== 'sante' && actor !== 'cap-a')
    .filter(({ actor, role }) => actor !== 'ademe' || role !== 'COFINANCEUR')
    .map((participation) =>
      participation.actor === 'villes-de-france'
        ? { ...participation, mention: { text: 'VDF', line: 99, note: 'Read as Villes de France' } }
        : participation,
    ),
  publications: smallDataset.publications.map((it) => ({ ...it, title: 'Rythmes, le guide' })),
  dataIssues: [],
  evidence: smallDataset.evidence.filter(({ property }) => property !== 'WITHIN'),
});
