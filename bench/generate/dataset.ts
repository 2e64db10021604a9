import type { Dataset } from '../../src/domain/dataset.ts';
import { lineOf } from './fabriques.ts';
import { worldOf } from './world.ts';

/** A data set of so many Fabriques, made up around the places and the source of the real one; always the same. */
export function generateDataset(fabriqueCount: number, real: Dataset): Dataset {
  const world = worldOf(fabriqueCount, real);
  const territoires = [...world.territoires()];
  return {
    ...real,
    source: {
      ...real.source,
      lines: lineOf(fabriqueCount, 1),
      territoiresAnnounced: territoires.length,
      territoiresMentioned: territoires.length,
    },
    fabriques: [...world.fabriques()],
    territoires,
    organisations: [...world.organisations()],
    participations: [...world.participations()],
    publications: [...world.publications()],
    dataIssues: [...world.dataIssues()],
    evidence: [],
  };
}
