import type { Dataset } from '../../src/domain/dataset.ts';
import { type NetworkFile, networkFile, type VertexRecord } from '../../src/export/network-file.ts';
import { analyse } from '../../src/network/analyse.ts';
import { layoutOf } from '../../src/network/layout.ts';
import type { Incidence, NetworkMode } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { realDataset } from './render.ts';

/** A name with characters that XML, CSV and JSON must escape. */
export const hardName = 'Tempo "l’été" & <fils>, ½ 😀\tfin';

/** The network of the partners and associations of a data set, with its communities. */
function fileOf(dataset: Dataset, mode: NetworkMode): NetworkFile {
  const { fabriques, organisations, participations } = dataset;
  const records = new Map<string, VertexRecord>([
    ...organisations.map(
      ({ slug, name, kind, acronym }) =>
        [
          `Organisation:${slug}`,
          { type: 'Organisation', label: name, slug, kind, code: null, population: null, acronym, year: null },
        ] as const,
    ),
    ...fabriques.map(
      ({ slug, title, year }) =>
        [
          `Fabrique:${slug}`,
          { type: 'Fabrique', label: title, slug, kind: null, code: null, population: null, acronym: null, year },
        ] as const,
    ),
  ]);
  const incidences = participations.map(
    ({ actor, fabrique, role }): Incidence => ({
      actor: `${role === 'TERRITOIRE' ? 'Territoire' : 'Organisation'}:${actor}`,
      fabrique: `Fabrique:${fabrique}`,
      role,
    }),
  );
  const network = project(
    incidences,
    { roles: ['PARTNER', 'ASSOCIATION'], mode, weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null },
    fabriques.length,
  );
  const title = {
    title: 'Partenaires & associations',
    method: 'Edges with c >= 1 are kept.',
    version: '1234',
    releasedAt: '2026-01-31',
    url: 'https://graphe.example.fr/n?a=1&b=2',
  };
  return networkFile(title, network, analyse(network, { resolution: 1, seed: 1 }), layoutOf(network), records);
}

/**
 * One-mode, of the small data set; by hand:
 *
 * | node   | Fabriques (years)                       | degree | strength |
 * |--------|-----------------------------------------|--------|----------|
 * | ademe  | eau (2025), nature (2023)               | 3      | 5        |
 * | banque | nature (2023)                           | 3      | 3        |
 * | cerema | eau (2025), nature (2023), temps (2021) | 3      | 6        |
 * | tempo  | sante (2018)                            | 0      | 0        |
 * | villes | eau (2025), nature (2023), temps (2021) | 3      | 6        |
 */
export const smallNetwork = fileOf(withHardNames(smallDataset), 'ONE_MODE');

/** Its edges: both ends, number of Fabriques, years. */
export const smallEdges: [string, string, number, string][] = [
  ['Organisation:ademe', 'Organisation:banque-des-territoires', 1, '2023'],
  ['Organisation:ademe', 'Organisation:cerema', 2, '2023|2025'],
  ['Organisation:ademe', 'Organisation:villes-de-france', 2, '2023|2025'],
  ['Organisation:banque-des-territoires', 'Organisation:cerema', 1, '2023'],
  ['Organisation:banque-des-territoires', 'Organisation:villes-de-france', 1, '2023'],
  ['Organisation:cerema', 'Organisation:villes-de-france', 3, '2021|2023|2025'],
];

/** Two-mode: five actors, four Fabriques, and an edge for each participation: 3 in eau, 4 in nature, 2 in temps, 1 in sante. */
export const smallTwoMode = fileOf(smallDataset, 'TWO_MODE');
export const realNetwork = fileOf(realDataset, 'ONE_MODE');
export const realTwoMode = fileOf(realDataset, 'TWO_MODE');

function withHardNames(dataset: Dataset): Dataset {
  const organisations = dataset.organisations.map((it) => (it.slug === 'tempo' ? { ...it, name: hardName } : it));
  return { ...dataset, organisations };
}
