import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { readReleases } from '../../../src/releases/releases.ts';
import { newer, older, temporaryFolder, writeRelease } from '../../releases/release-folder.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';
import { attributeOf, elementsOf, readPage, textOf } from './page-text.ts';

const published = newer();
const words = 'CA de Saint-Nazaire / CARENE (44)';

describe('the source pages of two releases', () => {
  const folder = temporaryFolder();
  let server: SmallServer;
  let versions: Record<'old' | 'withdrawn' | 'current', string>;
  beforeAll(async () => {
    const unnamed = { ...older, dataset: { ...older.dataset, releasedAt: '2026-12-01' } };
    versions = {
      old: writeRelease(folder, older, { archiveUrl: 'https://web.archive.org/web/2026/liste' }).version,
      withdrawn: writeRelease(folder, unnamed, {
        withdrawn: { date: '2027-01-02', reason: 'Un nom était faux.' },
      }).version,
      current: writeRelease(folder, published, { retrievedAt: '2027-01-11' }).version,
    };
    // The texts come from the releases alone.
    const options = { releases: readReleases(folder), sourceTexts: new Map() };
    server = await startSmallServer(undefined, undefined, {}, options, published.dataset);
  });
  afterAll(() => server.close());
  const read = (path: string) => readPage(`${server.url}${path}`);
  /** The text at an address with an anchor, such as "/source/308a9a1d09d0ab70#L49". */
  const textAt = async (url: string) => {
    const [path = '', anchor = ''] = url.split('#');
    const line = elementsOf((await read(path)).root).find((it) => attributeOf(it, 'id') === anchor);
    return line === undefined ? undefined : textOf(line);
  };
  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await (await post(server.url, { query, variables })).json();
    expect(errors).toBeUndefined();
    return data;
  };

  test('say when the current one was received: before the data was released', async () => {
    const { dataset } = await ask('{ dataset { releasedAt source { retrievedAt } } }');
    expect(dataset).toEqual({ releasedAt: '2027-01-15', source: { retrievedAt: '2027-01-11' } });
    for (const path of ['/', '/source', '/donnees', '/reseau', '/mentions-legales', '/organisations/cerema/dossier']) {
      const { text } = await read(path);
      expect(text, path).toMatch(/relevée? le 11 janvier 2027/);
      expect(text, path).not.toMatch(/relevée? (au plus tard )?le 15 janvier 2027/);
    }
  });

  test('have the words of one participation, whose line has moved', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Participation {
      mention { line url originalUrl }
      mentions { version date text line url }
    } } }`;
    // The Fabrique of the "zones d'activités économiques", listed under 2023.
    const [fabrique] = older.dataset.participations.filter(({ mention }) => mention.text === words);
    const id = encodeGlobalId('Participation', `${fabrique?.fabrique}:TERRITOIRE:${fabrique?.actor}`);
    const { node } = await ask(query, { id });
    // Eight lines and the heading "2026" came before it, and one of two headings "2024" went.
    const [then, now] = [`/source/${versions.old}#L49`, `/source/${versions.current}#L57`];
    expect(node).toEqual({
      mention: {
        line: 57,
        url: now,
        originalUrl: expect.stringMatching(/^https:\/\/anct\.gouv\.fr\/.*#:~:text=CA%20de/),
      },
      mentions: [
        { version: versions.current, date: '2027-01-15', text: words, line: 57, url: now },
        { version: versions.old, date: '2026-11-23', text: words, line: 49, url: then },
      ],
    });
    expect(await textAt(then)).toContain(words);
    expect(await textAt(now)).toContain(words);
    expect(await textAt(then.replace('#L49', '#L57'))).not.toContain(words);
  });

  test.each(['', '/en'])(
    '%s/source/VERSION has all lines of an older page, and leads to the current one',
    async (start) => {
      const { root } = await read(`${start}/source/${versions.old}`);
      const lines = elementsOf(root).filter((it) => attributeOf(it, 'class') === 'source-text');
      expect(lines.map(textOf)).toHaveLength(153);
      const links = elementsOf(root).map((it) => attributeOf(it, 'href'));
      expect(links).toContain(`${start}/source`);
      expect(links).toContain(`/downloads/fabriques-graph-${versions.old}.json`);
      expect(links).toContain('https://web.archive.org/web/2026/liste');
    },
  );

  test('are at the address of the current version, too, with its facts', async () => {
    const { root } = await read(`/source/${versions.current}`);
    expect(elementsOf(root).some((it) => attributeOf(it, 'href') === '/organisations/cerema')).toBe(true);
  });

  test('say why one was withdrawn, and lead to another one', async () => {
    const response = await fetch(`${server.url}/en/source/${versions.withdrawn}`);
    expect(response.status).toBe(410);
    const html = await response.text();
    expect(html).toContain('was withdrawn on 2 January 2027: Un nom était faux.');
    expect(html).toContain(`/en/source/${versions.current}`);
    expect(html).not.toContain(words);
  });

  test.each(['0123456789abcdef', 'liste', '%E0%A4%A'])('do not exist for %s', async (version) => {
    expect((await fetch(`${server.url}/source/${version}`)).status).toBe(404);
  });

  test('are in the API, line by line', async () => {
    const query = `query ($version: String!) { dataset { sourceVersion(version: $version) {
      date archiveUrl text(lines: [29]) withdrawn { date reason replacement }
    } } }`;
    const old = await ask(query, { version: versions.old });
    expect(old.dataset.sourceVersion).toEqual({
      ...{ date: '2026-11-23', archiveUrl: 'https://web.archive.org/web/2026/liste', withdrawn: null },
      // Its 29th line, as test/answers/dataset/source-text.test.ts has it.
      text: '2024',
    });
    const withdrawn = await ask(query, { version: versions.withdrawn });
    expect(withdrawn.dataset.sourceVersion).toMatchObject({
      text: null,
      withdrawn: { date: '2027-01-02', reason: 'Un nom était faux.', replacement: versions.current },
    });
    expect((await ask(query, { version: '0123456789abcdef' })).dataset.sourceVersion).toBeNull();
    const current = await ask('{ dataset { source { text } } }');
    expect(current.dataset.source.text).toBe(published.page);
  });
});
