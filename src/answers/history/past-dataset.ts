import type { Dataset } from '../../domain/dataset.ts';
import { participationId } from '../../domain/participation-id.ts';
import { roles } from '../../domain/roles.ts';
import { EntityIndex } from '../../export/entity/entity-index.ts';
import type { HistoricType } from '../../releases/history.ts';
import { graphRows } from '../../store/load/graph-rows.ts';

/** The data set of a release, as things that have left are read from it. */
export class PastDataset {
  readonly dataset: Dataset;
  /** By type and id, as JSON: the records that an import of the data set writes. */
  readonly #records: ReadonlyMap<string, string>;
  #index: EntityIndex | undefined;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.#records = recordsOf(dataset);
  }

  /** The record of a thing as JSON. Undefined if the release does not have it. */
  record(type: HistoricType, id: string): string | undefined {
    return this.#records.get(`${type}:${id}`);
  }

  /** Finds things with all that the release says of them. */
  get index(): EntityIndex {
    this.#index ??= new EntityIndex(this.dataset);
    return this.#index;
  }
}

function recordsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const { fabriques, territoires, organisations, participations } = graphRows(dataset);
  const records = new Map<string, string>();
  for (const { id, record } of fabriques) records.set(`Fabrique:${id}`, record);
  for (const { id, record } of territoires) records.set(`Territoire:${id}`, record);
  for (const { id, record } of organisations) records.set(`Organisation:${id}`, record);
  for (const role of roles) {
    for (const { record, ...ends } of participations(role))
      records.set(`Participation:${participationId(ends)}`, record);
  }
  return records;
}
