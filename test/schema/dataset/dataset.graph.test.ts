import { beforeAll, describe, expect, it } from 'vitest';
import type { DataIssue } from '../../../src/domain/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('dataset', () => {
  it('says where it comes from and how much it holds', async () => {
    const { data } = await ask(`{ dataset {
      version releasedAt
      source { title url publisher lines territoiresAnnounced territoiresMentioned }
      counts {
        fabriques territoires organisations publications dataIssues
        participations { role count }
        territoireKinds { kind count }
        organisationKinds { kind kindLabel count }
      }
      limits { cost fields depth aliases analyses tokens pageDefault pageMaximum ids names bodyBytes }
      downloads { format url }
    } }`);
    expect(data.dataset).toEqual({
      version: datasetVersion(smallDataset),
      releasedAt: '2026-01-31',
      source: {
        title: 'Liste des Fabriques',
        url: 'https://example.org/liste',
        publisher: 'ANCT',
        lines: 40,
        territoiresAnnounced: 5,
        territoiresMentioned: 5,
      },
      counts: {
        fabriques: 4,
        territoires: 4,
        organisations: 6,
        publications: 1,
        dataIssues: 2,
        participations: [
          { role: 'TERRITOIRE', count: 5 },
          { role: 'PARTNER', count: 7 },
          { role: 'COFINANCEUR', count: 2 },
          { role: 'ASSOCIATION', count: 3 },
        ],
        territoireKinds: [
          { kind: 'COMMUNE', count: 2 },
          { kind: 'CC', count: 1 },
          { kind: 'QPV', count: 1 },
        ],
        organisationKinds: [{ kind: 'OPERATEUR_ETAT', kindLabel: "opérateur de l'État", count: 6 }],
      },
      limits: {
        ...{ cost: 20_000, fields: 100_000, depth: 15, aliases: 100, analyses: 3, tokens: 4_000 },
        ...{ pageDefault: 25, pageMaximum: 100, ids: 100, names: 100, bodyBytes: 100_000 },
      },
      downloads: [{ format: 'JSON', url: `/downloads/${datasetVersion(smallDataset)}.json` }],
    });
  });

  it('lists what is wrong on the page, or on some lines of it', async () => {
    const { data } = await ask(`{ dataset {
      dataIssues { nodes { nature line text problem correction evidence } }
      onLine: dataIssues(lines: [25, 26]) { nodes { line correction } }
      ofNature: dataIssues(natures: [OMISSION, SPELLING]) { totalCount nodes { text natureLabel } }
      ofBoth: dataIssues(lines: [25], natures: [OMISSION]) { totalCount }
      ofNone: dataIssues(natures: []) { totalCount }
    } }`);
    const quoted = ({ line, text, problem, correction, evidence }: DataIssue) => ({
      ...{ line, text, problem, correction, evidence },
    });
    expect(data.dataset.dataIssues.nodes).toEqual([
      { nature: 'OMISSION', ...quoted(smallDataset.dataIssues[0] as DataIssue) },
      { nature: 'CODE', ...quoted(smallDataset.dataIssues[1] as DataIssue) },
    ]);
    expect(data.dataset.onLine.nodes).toEqual([{ line: 25, correction: '50' }]);
    expect(data.dataset.ofNature).toEqual({ totalCount: 1, nodes: [{ text: 'Cap', natureLabel: 'manque' }] });
    expect(data.dataset.ofBoth.totalCount).toBe(0);
    expect(data.dataset.ofNone.totalCount).toBe(0);
  });

  it('says which Fabrique and which actor an issue concerns, and nothing for the header', async () => {
    const header: DataIssue = {
      ...{ id: 'header', nature: 'en-tête' as const, fabrique: null, actor: null, line: 2, text: '5' },
      ...{ problem: 'Miscounted', correction: null, evidence: 'The lists' },
    };
    const dataset = { ...smallDataset, dataIssues: [header, ...smallDataset.dataIssues] };
    const { data } = await asker(await storeOf(dataset))(`{ dataset { dataIssues { nodes {
      nature fabrique { slug } actor { __typename slug }
    } } } }`);
    expect(data.dataset.dataIssues.nodes).toEqual([
      { nature: 'HEADER', fabrique: null, actor: null },
      { nature: 'OMISSION', fabrique: { slug: 'nature' }, actor: { __typename: 'Territoire', slug: 'cap-a' } },
      {
        nature: 'CODE',
        fabrique: { slug: 'temps' },
        actor: { __typename: 'Territoire', slug: 'cc-granville-terre-et-mer' },
      },
    ]);
  });

  it('can be cited, in words and in BibTeX', async () => {
    const version = datasetVersion(smallDataset);
    const { data } = await ask('{ dataset { citation bibtex } }');
    expect(data.dataset.citation).toBe(
      `fabriques-graph (2026). Graphe des Fabriques prospectives, version ${version} du 2026-01-31. ` +
        'D’après ANCT, « Liste des Fabriques », https://example.org/liste.',
    );
    expect(data.dataset.bibtex).toMatch(
      new RegExp(`^@misc\\{fabriques-graph-${version},\\n(  \\w+ = \\{.*\\},?\\n)+\\}$`),
    );
  });

  it('is not there before the first import, and says what to do', async () => {
    const { errors } = await asker(openEmbeddedStore())('{ dataset { version } }');
    expect(errors).toMatchObject([{ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('Import one') }]);
  });
});
