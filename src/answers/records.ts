/** The records that answers are made of, as the store reads them. Schema and pages take their types from here. */
export type { LazyRecord } from '../store/statements/record-text.ts';
export type {
  ActorRecord,
  DataIssueRecord,
  DatasetRecord,
  DepartementRecord,
  EvidenceRecord,
  FabriqueRecord,
  LinkRecord,
  OrganisationRecord,
  ParticipationRecord,
  PublicationRecord,
  RegionRecord,
  SearchableRecord,
  TerritoireRecord,
} from '../store/statements/records.ts';
