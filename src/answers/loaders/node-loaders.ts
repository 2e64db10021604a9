import { dataIssuesByIds } from '../../store/statements/dataset.ts';
import { departements, regions } from '../../store/statements/geography.ts';
import { participationsByIds } from '../../store/statements/participation.ts';
import { linksByIds, publicationsByIds } from '../../store/statements/publication.ts';
import type {
  DataIssueRecord,
  DepartementRecord,
  LinkRecord,
  PublicationRecord,
  RegionRecord,
} from '../../store/statements/records.ts';
import { type Participation, participationOf } from '../participations/participation.ts';
import { createNodeLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';

const itself = <Node>(node: Node): Node => node;

/** Loaders of nodes by id, or by official code. A missing node is a `NOT_FOUND` error. */
export function nodeLoaders(reader: Reader) {
  const { read } = reader;
  return {
    departement: createNodeLoader(
      'departement',
      reader,
      (codes) => read(departements, { codes, regions: null }),
      ({ code }) => code,
      itself<DepartementRecord>,
    ),

    region: createNodeLoader(
      'region',
      reader,
      (codes) => read(regions, { codes }),
      ({ code }) => code,
      itself<RegionRecord>,
    ),

    publication: createNodeLoader(
      'publication',
      reader,
      (ids) => read(publicationsByIds, { ids }),
      ({ publication }) => publication.id,
      ({ publication, fabrique }): PublicationRecord => ({ ...publication, fabrique }),
    ),

    participation: createNodeLoader(
      'participation',
      reader,
      (ids) => read(participationsByIds, { ids }),
      ({ id }) => id,
      (row): Participation => participationOf(row),
    ),

    link: createNodeLoader(
      'link',
      reader,
      (ids) => read(linksByIds, { ids }),
      ({ id }) => id,
      itself<LinkRecord>,
    ),

    dataIssue: createNodeLoader(
      'dataIssue',
      reader,
      (ids) => read(dataIssuesByIds, { ids }),
      ({ id }) => id,
      itself<DataIssueRecord>,
    ),
  };
}
