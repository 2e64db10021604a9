import { organisationKindTable } from '../../domain/organisation-kinds.ts';
import type { VertexRecord } from '../../export/network-file.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';

/** A record of the graph in the form that the files of networks need. */
export function vertexRecord(record: ActorRecord | FabriqueRecord): VertexRecord {
  const { type, slug } = record;
  const none = { kind: null, code: null, population: null, acronym: null, year: null };
  switch (type) {
    case 'Fabrique':
      return { ...none, type, slug, label: record.title, year: record.year };
    case 'Territoire':
      return {
        ...{ ...none, type, slug, label: record.name, kind: record.kind },
        ...{ code: record.code, population: record.population },
      };
    case 'Organisation':
      return {
        ...none,
        type,
        slug,
        label: record.name,
        kind: organisationKindTable[record.kind].label,
        acronym: record.acronym,
      };
  }
}
