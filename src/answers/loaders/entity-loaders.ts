import { actorsByIds } from '../../store/statements/actor.ts';
import { fabriquesByIds } from '../../store/statements/fabrique.ts';
import { nodesByIds } from '../../store/statements/node.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import { createIdLoader, nodeLoaderOf } from './id-loader.ts';
import type { Reader } from './reader.ts';

type Kind = 'Fabrique' | 'Actor';
type Entity = FabriqueRecord | ActorRecord;

/** Loaders of Fabriques and of actors by id, which share the statements of a level that needs both. */
export function entityLoaders(reader: Reader) {
  const { read } = reader;
  const entities = createIdLoader('entity', reader, (names) => readEntities(names, read), nameOf);
  const ofKind = <Node>(name: string, kind: Kind) =>
    nodeLoaderOf({ name, load: (id) => entities.load(`${kind}:${id}`) }, (entity) => entity as Node);
  return {
    fabrique: ofKind<FabriqueRecord>('fabrique', 'Fabrique'),
    /** Territoires and organisations share one space of ids. */
    actor: ofKind<ActorRecord>('actor', 'Actor'),
  };
}

async function readEntities(names: readonly string[], read: Reader['read']): Promise<Entity[]> {
  const idsOf = (kind: Kind) =>
    names.filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1));
  const [fabriques, actors] = [idsOf('Fabrique'), idsOf('Actor')];
  if (actors.length === 0) return (await read(fabriquesByIds, { ids: fabriques })).map(({ fabrique }) => fabrique);
  if (fabriques.length === 0) return (await read(actorsByIds, { ids: actors })).map(({ actor }) => actor);
  const rows = await read(nodesByIds, { fabriques, actors });
  return rows.flatMap(({ fabrique, actor }) => fabrique ?? actor ?? []);
}

function nameOf({ type, id }: Entity): string {
  const kind: Kind = type === 'Fabrique' ? 'Fabrique' : 'Actor';
  return `${kind}:${id}`;
}
