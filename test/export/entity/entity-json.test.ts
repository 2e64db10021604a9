import { describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { EntityKind } from '../../../src/domain/entity-address.ts';
import { globalParticipationId } from '../../../src/domain/participation-id.ts';
import { entityJson } from '../../../src/export/entity/entity-json.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { fileOf, realDataset } from '../render.ts';
import { finderIn, referencesOf } from './references.ts';

const file = fileOf(smallDataset);
const version = datasetVersion(smallDataset);
const find = finderIn(smallDataset);
const json = (kind: EntityKind, id: string) => entityJson(find({ kind, id }), file);

describe('the JSON of a thing', () => {
  test('has its record as the data set has it, and says where it is from', () => {
    const cap = smallDataset.territoires[3];
    expect(json('territoire', 'cap-a')).toEqual({
      kind: 'territoire',
      iri: 'https://graphe.example.fr/downloads/fabriques-graph#territoire/cap-a',
      page: 'https://graphe.example.fr/territoires/cap-a',
      dataset: {
        version,
        releasedAt: '2026-01-31',
        source: smallDataset.source,
        official: { package: 'decoupage-administratif 6.0.0', geographyYear: 2026, populationYear: 2023 },
      },
      lastSeen: null,
      record: cap,
      participations: [
        {
          fabrique: 'nature',
          actor: 'cap-a',
          role: 'TERRITOIRE',
          origin: 'LABEL',
          mention: {
            ...{ text: 'Cap', line: 15, note: null },
            url: `https://graphe.example.fr/source/${version}#L15`,
            originalUrl: 'https://example.org/liste#:~:text=Cap',
          },
          id: 'UGFydGljaXBhdGlvbjpuYXR1cmU6VEVSUklUT0lSRTpjYXAtYQ==',
          fabriqueTitle: 'La nature en ville',
          fabriqueYear: 2023,
          actorName: 'Cap',
          dataIssues: ['cap'],
        },
      ],
      publications: [],
      dataIssues: [smallDataset.dataIssues[0]],
      evidence: [],
      linked: {
        regions: [],
        departements: [],
        fabriques: [{ slug: 'nature', title: 'La nature en ville', year: 2023 }],
        territoires: [],
        organisations: [],
      },
    });
  });

  test('names both ends of its participations', () => {
    const ends = json('fabrique', 'eau').participations.map((it) => [it.fabriqueTitle, it.role, it.actorName]);
    expect(ends).toEqual([
      ["L'eau et l’industrie", 'TERRITOIRE', 'Granville'],
      ["L'eau et l’industrie", 'PARTNER', 'Cerema'],
      ["L'eau et l’industrie", 'PARTNER', 'Agence de la transition écologique'],
      ["L'eau et l’industrie", 'COFINANCEUR', 'Agence de la transition écologique'],
      ["L'eau et l’industrie", 'ASSOCIATION', 'Villes de France'],
    ]);
  });

  test('has the publications of a Fabrique, with the URL of their words', () => {
    expect(json('fabrique', 'temps').publications).toEqual([
      {
        ...smallDataset.publications[0],
        mention: {
          ...{ text: 'Les rythmes', line: 28, note: null },
          url: `https://graphe.example.fr/source/${version}#L28`,
          originalUrl: 'https://example.org/liste#:~:text=Les%20rythmes',
        },
      },
    ]);
  });

  test('has the IRI of the linked data, and no page on a server that does not know its address', () => {
    const { iri, page } = entityJson(
      find({ kind: 'participation', id: globalParticipationId({ fabrique: 'eau', role: 'PARTNER', actor: 'ademe' }) }),
      {
        ...file,
        address: undefined,
        site: undefined,
      },
    );
    expect(iri).toBe('https://fabriques-graph.invalid/downloads/fabriques-graph#participation/eau.ademe.PARTNER');
    expect(page).toBeNull();
  });
});

test('each participation of the real data is in the JSON of both of its ends, and in its own', () => {
  const findReal = finderIn(realDataset);
  const realFile = fileOf(realDataset);
  const counted = new Map<string, number>();
  for (const reference of referencesOf(realDataset)) {
    if (reference.kind === 'departement' || reference.kind === 'region') continue;
    for (const { id } of entityJson(findReal(reference), realFile).participations) {
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
  }
  expect(counted).toEqual(new Map(realDataset.participations.map((it) => [globalParticipationId(it), 3])));
});
