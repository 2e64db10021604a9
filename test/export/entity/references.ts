import type { Dataset } from '../../../src/domain/dataset.ts';
import type { EntityReference } from '../../../src/domain/entity-address.ts';
import { globalParticipationId } from '../../../src/domain/participation-id.ts';
import type { Entity } from '../../../src/export/entity/entity.ts';
import { EntityIndex } from '../../../src/export/entity/entity-index.ts';
import { findEntity } from '../../../src/export/entity/find-entity.ts';

/** Everything of a data set that has an address. */
export function referencesOf(dataset: Dataset): EntityReference[] {
  const { fabriques, territoires, organisations, departements, regions, participations } = dataset;
  return [
    ...fabriques.map(({ slug }) => ({ kind: 'fabrique', id: slug }) as const),
    ...territoires.map(({ slug }) => ({ kind: 'territoire', id: slug }) as const),
    ...organisations.map(({ slug }) => ({ kind: 'organisation', id: slug }) as const),
    ...departements.map(({ code }) => ({ kind: 'departement', id: code }) as const),
    ...regions.map(({ code }) => ({ kind: 'region', id: code }) as const),
    ...participations.map((it) => ({ kind: 'participation', id: globalParticipationId(it) }) as const),
  ];
}

/** Finds things of a data set. Fails for a reference to none. */
export function finderIn(dataset: Dataset): (reference: EntityReference) => Entity {
  const index = new EntityIndex(dataset);
  return (reference) => {
    const entity = findEntity(index, reference);
    if (entity === undefined) throw new Error(`There is no ${reference.kind} ${reference.id}`);
    return entity;
  };
}
