import DataLoader from 'dataloader';
import { actorsByIds } from '../../store/statements/actor.ts';
import { dataIssuesByIds } from '../../store/statements/dataset.ts';
import { fabriquesByIds } from '../../store/statements/fabrique.ts';
import { departements, regions } from '../../store/statements/geography.ts';
import { participationsByIds } from '../../store/statements/participation.ts';
import { linksByIds, publicationsByIds } from '../../store/statements/publication.ts';
import type {
  ActorRecord,
  DataIssueRecord,
  DepartementRecord,
  FabriqueRecord,
  LinkRecord,
  PublicationRecord,
  RegionRecord,
} from '../../store/statements/records.ts';
import { type Participation, participationOf } from '../participations/participation.ts';
import type { Run } from '../run.ts';
import { alignById } from './align.ts';

/** Loaders of nodes by id, or by official code. A missing node is a `NOT_FOUND` error. */
export function nodeLoaders(run: Run) {
  return {
    fabrique: new DataLoader<string, FabriqueRecord>(async (ids) => {
      const rows = await run(fabriquesByIds, { ids: [...ids] });
      return alignById(
        ids,
        rows.map(({ fabrique }) => fabrique),
        ({ id }) => id,
      );
    }),

    /** Territoires and organisations share one space of ids. */
    actor: new DataLoader<string, ActorRecord>(async (ids) => {
      const rows = await run(actorsByIds, { ids: [...ids] });
      return alignById(
        ids,
        rows.map(({ actor }) => actor),
        ({ id }) => id,
      );
    }),

    departement: new DataLoader<string, DepartementRecord>(async (codes) => {
      const rows = await run(departements, { codes: [...codes], regions: null });
      return alignById(codes, rows, ({ code }) => code);
    }),

    region: new DataLoader<string, RegionRecord>(async (codes) => {
      const rows = await run(regions, { codes: [...codes] });
      return alignById(codes, rows, ({ code }) => code);
    }),

    publication: new DataLoader<string, PublicationRecord>(async (ids) => {
      const rows = await run(publicationsByIds, { ids: [...ids] });
      return alignById(
        ids,
        rows.map(({ publication, fabrique }) => ({ ...publication, fabrique })),
        ({ id }) => id,
      );
    }),

    participation: new DataLoader<string, Participation>(async (ids) => {
      const rows = await run(participationsByIds, { ids: [...ids] });
      return alignById(ids, rows, ({ id }) => id).map((row) => (row instanceof Error ? row : participationOf(row)));
    }),

    link: new DataLoader<string, LinkRecord>(async (ids) => {
      const rows = await run(linksByIds, { ids: [...ids] });
      return alignById(ids, rows, ({ id }) => id);
    }),

    dataIssue: new DataLoader<string, DataIssueRecord>(async (ids) => {
      const rows = await run(dataIssuesByIds, { ids: [...ids] });
      return alignById(ids, rows, ({ id }) => id);
    }),
  };
}
