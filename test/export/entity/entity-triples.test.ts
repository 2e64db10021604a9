import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityReference } from '../../../src/domain/entity-address.ts';
import { groupBy } from '../../../src/domain/group-by.ts';
import type { DatasetFile } from '../../../src/export/dataset-file.ts';
import { renderEntity } from '../../../src/export/entity/entity-format.ts';
import { entityIri } from '../../../src/export/entity/entity-json.ts';
import { identifiers, participationKey } from '../../../src/export/triples/identifiers.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { fileOf, realDataset, textOf } from '../render.ts';
import { finderIn, referencesOf } from './references.ts';

const textOfQuad = ({ subject, predicate, object }: Quad) => JSON.stringify([subject.value, predicate.value, object]);

function triplesOf(turtle: string): Set<string> {
  return new Set(new Parser().parse(turtle).map(textOfQuad));
}

type Node = Readonly<Record<string, unknown>>;

/** The values of JSON-LD, one text each: subject, property, value. */
function valuesOf(jsonLd: string): Set<string> {
  const { '@context': context, '@graph': nodes } = JSON.parse(jsonLd) as { '@context': object; '@graph': Node[] };
  const values = nodes.flatMap(({ '@id': id, ...properties }) =>
    Object.entries(properties).flatMap(([name, given]) =>
      (Array.isArray(given) ? given : [given]).map((value) => JSON.stringify([id, name, value])),
    ),
  );
  return new Set([...values, JSON.stringify(context)]);
}

const unknownAddress = { ...fileOf(smallDataset), address: undefined, site: undefined };

describe.each([
  ['the small data set', fileOf(smallDataset)],
  ['the real data set', fileOf(realDataset)],
  ['a server that does not know its address', unknownAddress],
])('every thing of %s', (_name, file: DatasetFile) => {
  const find = finderIn(file.dataset);
  const references = referencesOf(file.dataset);
  const render = (suffix: '.ttl' | '.jsonld', reference: EntityReference) =>
    renderEntity(suffix, find(reference), file);
  let quadsOf: ReadonlyMap<EntityReference, Quad[]>;
  beforeAll(() => {
    quadsOf = new Map(references.map((it) => [it, new Parser().parse(render('.ttl', it))]));
  });
  const ownQuads = (reference: EntityReference) => quadsOf.get(reference) ?? [];
  const ownTriples = (reference: EntityReference) => new Set(ownQuads(reference).map(textOfQuad));

  test('says in Turtle only what the Turtle of the whole data set says', () => {
    const whole = triplesOf(textOf('Turtle', file));
    for (const reference of references) {
      const own = ownTriples(reference);
      expect(own.size).toBeGreaterThan(3);
      expect([reference, [...own].filter((triple) => !whole.has(triple))]).toEqual([reference, []]);
    }
  });

  test('says in JSON-LD only what the JSON-LD of the whole data set says', () => {
    const whole = valuesOf(textOf('JSON-LD', file));
    for (const reference of references) {
      const own = valuesOf(render('.jsonld', reference));
      expect([reference, [...own].filter((value) => !whole.has(value))]).toEqual([reference, []]);
    }
  });

  test('says all that the whole data set says of it, its participations, their words and its issues', () => {
    const ids = identifiers(file);
    const whole = groupBy(new Parser().parse(textOf('Turtle', file)), ({ subject }) => subject.value);
    for (const reference of references) {
      const entity = find(reference);
      const subjects = [
        entityIri(entity, file),
        ...entity.participations.flatMap((it) => {
          const key = participationKey(it);
          return [ids.of('participation', ...key).value, ids.of('mention', ...key).value];
        }),
        ...entity.issues.map(({ id }) => ids.of('issue', id).value),
      ];
      const own = ownTriples(reference);
      for (const subject of subjects) {
        const triples = whole.get(subject) ?? [];
        expect(triples.length, subject).toBeGreaterThan(2);
        expect([subject, triples.map(textOfQuad).filter((triple) => !own.has(triple))]).toEqual([subject, []]);
      }
    }
  });

  test('names what it refers to: nothing of the data set is only an IRI', () => {
    for (const reference of references) {
      const quads = ownQuads(reference);
      const subjects = new Set(quads.map(({ subject }) => subject.value));
      const links = quads
        .filter(({ object }) => object.termType === 'NamedNode' && /#[a-z-]+\//.test(object.value))
        .filter(({ object }) => !object.value.startsWith('http://www.w3.org/'));
      expect([reference, links.filter(({ object }) => !subjects.has(object.value))]).toEqual([reference, []]);
    }
  });
});
