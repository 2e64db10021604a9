import type { EntitySuffix } from '../../domain/entity-address.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { identifiers } from '../triples/identifiers.ts';
import { jsonLd } from '../triples/json-ld.ts';
import { turtle } from '../triples/turtle.ts';
import type { Entity } from './entity.ts';
import { entityJson } from './entity-json.ts';
import { entityTriples } from './entity-triples.ts';

/** The file of a thing in a format. */
export function renderEntity(suffix: EntitySuffix, entity: Entity, file: DatasetFile): string {
  return [...writers[suffix](entity, file)].join('');
}

const writers: Readonly<Record<EntitySuffix, (entity: Entity, file: DatasetFile) => Iterable<string>>> = {
  '.ttl': (entity, file) => turtle(entityTriples(entity, file), identifiers(file).prefixes),
  '.jsonld': (entity, file) => jsonLd(entityTriples(entity, file), identifiers(file).document),
  '.json': (entity, file) => [JSON.stringify(entityJson(entity, file), null, 2), '\n'],
};
