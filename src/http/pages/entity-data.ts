import type { EntitySource } from '../../answers/dataset/entity-source.ts';
import { downloadsUrl } from '../../answers/downloads.ts';
import type { DatasetFile } from '../../export/dataset-file.ts';
import type { EntityIndex } from '../../export/entity/entity-index.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import type { RequestScope } from '../request-scope.ts';

/** What files of single things, and descriptions of them in pages, are made from. */
export interface EntityData {
  readonly index: EntityIndex;
  readonly file: DatasetFile;
}

export interface EntityDataSource {
  readonly entities: EntitySource;
  readonly publicUrl: string | undefined;
}

/**
 * The index of the data set, while the graph holds `version`; of another version when an import has ended since. Reading it for
 * the first time counts as a download.
 *
 * Errors: those of the scope and of the database, `OVERLOADED`, `IMPORT_IN_PROGRESS`.
 */
export async function readEntityData(
  version: string,
  { entities, publicUrl }: EntityDataSource,
  scope: RequestScope,
  guard: RequestGuard,
): Promise<EntityData> {
  const read = entities.inMemory(version) ?? (await guard.download(scope.signal, () => entities.read(version, scope)));
  const address = publicUrl === undefined ? undefined : downloadsUrl(publicUrl);
  return {
    index: read.index,
    file: { dataset: read.index.dataset, version: read.version, address, site: publicUrl },
  };
}
