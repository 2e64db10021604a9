import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { newer, newerVersion, olderVersion, twoReleases } from '../../fixtures/two-releases.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const publicUrl = 'https://example.org/graphe';
const atomNamespace = 'http://www.w3.org/2005/Atom';

/** Reads an Atom feed as RFC 4287 says; whatever is not well-formed or not there is an error. */
function readFeed(text: string) {
  const { documentElement: feed } = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'application/xml');
  if (feed === null) throw new Error('The feed is empty.');
  type Parent = typeof feed;
  const children = (parent: Parent, name: string) =>
    [...parent.childNodes].filter((it): it is Parent => it.nodeName === name) as Parent[];
  // Sections 4.1.1 and 4.1.2: exactly one of each.
  const one = (parent: Parent, name: string) => {
    const found = children(parent, name);
    expect(found, `${parent.nodeName} has one ${name}`).toHaveLength(1);
    return found[0]?.textContent ?? '';
  };
  const link = (parent: Parent, rel: string) =>
    children(parent, 'link')
      .filter((it) => it.getAttribute('rel') === rel)
      .map((it) => it.getAttribute('href'));
  return {
    namespace: feed.namespaceURI,
    language: feed.getAttribute('xml:lang'),
    author: one(feed, 'author'),
    ...{ id: one(feed, 'id'), title: one(feed, 'title'), updated: one(feed, 'updated') },
    ...{ self: link(feed, 'self'), alternate: link(feed, 'alternate') },
    entries: children(feed, 'entry').map((entry) => ({
      ...{ id: one(entry, 'id'), title: one(entry, 'title'), updated: one(entry, 'updated') },
      ...{ published: one(entry, 'published'), summary: one(entry, 'summary'), content: one(entry, 'content') },
      alternate: link(entry, 'alternate'),
    })),
  };
}

describe('a server of the newer of two releases', () => {
  const { releases, remove } = twoReleases();
  let server: SmallServer;
  const get = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  beforeAll(async () => {
    server = await startSmallServer(undefined, undefined, undefined, { releases, publicUrl }, newer);
  });
  afterAll(async () => {
    await server.close();
    remove();
  });

  test('lists both, with their days and numbers of changes', async () => {
    const { status, text } = await get('/versions');
    expect(status).toBe(200);
    expect(text).toContain(`Ce site montre la version ${newerVersion} du 15 janvier 2027.`);
    expect(text).not.toContain('Elle n’est pas publiée');
    const csv = await get('/versions.csv?tableau=versions');
    const header = 'Date,Version,Ajouts,Retraits,Modifications,État';
    expect(csv.text.split('\r\n').slice(0, 3)).toEqual([
      header,
      `2027-01-15,${newerVersion},0,1,2,montrée par ce site`,
      `2026-11-23,${olderVersion},,,,première version`,
    ]);
  });

  test('shows what a release changed, with links to its files and its page', async () => {
    const { status, text } = await get(`/versions/${newerVersion}`);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Version du 15 janvier 2027</h1>');
    expect(text).toMatch(/statut\s: en cours → achevée/);
    expect(text).toMatch(/mots de la page\s: CA du Boulonnais \(13\) → CA du Boulonnais \(62\)/);
    expect(text).toContain(`href="/graphe/source/${newerVersion}"`);
    expect(text).toContain(`href="${publicUrl}/downloads/fabriques-graph-${newerVersion}.json"`);
    const first = await get(`/en/versions/${olderVersion}`);
    expect(first.text).toContain('This is the first published version');
    expect(first.text).toContain('20 November 2026');
  });

  test('has no page for a version that was never published', async () => {
    expect((await get('/versions/0123456789abcdef')).status).toBe(404);
  });

  test('has a feed of both, in French, with lasting ids and absolute links', async () => {
    const { status, type, text } = await get('/versions.atom');
    expect({ status, type }).toEqual({ status: 200, type: 'application/atom+xml; charset=utf-8' });
    const feed = readFeed(text);
    expect(feed).toMatchObject({
      ...{ namespace: atomNamespace, language: 'fr', author: 'fabriques-graph', updated: '2027-01-15T12:00:00Z' },
      ...{ self: [`${publicUrl}/versions.atom`], alternate: [`${publicUrl}/versions`] },
      entries: [
        {
          ...{ title: 'Version du 15 janvier 2027', published: '2027-01-15T12:00:00Z' },
          summary: expect.stringMatching(/^Ajouts\s: 0\. Retraits\s: 1\. Modifications\s: 2\.$/),
          alternate: [`${publicUrl}/versions/${newerVersion}`],
        },
        {
          ...{ title: 'Version du 23 novembre 2026', updated: '2026-11-23T12:00:00Z' },
          alternate: [`${publicUrl}/versions/${olderVersion}`],
        },
      ],
    });
    expect(feed.entries[0]?.content).toMatch(/statut\s: en cours → achevée/);
    const ids = [feed.id, ...feed.entries.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('links to the feed from the head of every page, and from the page about the data', async () => {
    const head = `<link rel="alternate" type="application/atom+xml" href="${publicUrl}/versions.atom"`;
    for (const path of ['/', '/en/fabriques', '/versions']) expect((await get(path)).text).toContain(head);
    const data = (await get('/donnees')).text;
    expect(data).toContain('href="/graphe/versions"');
    expect(data).toContain('href="/graphe/versions.atom"');
    // A frame of another site has no feed.
    expect((await get('/embed/reseau')).text).not.toContain('atom');
  });
});

describe('a server without releases', () => {
  let server: SmallServer;
  beforeAll(async () => {
    const { noReleases } = await import('../../../src/releases/releases.ts');
    server = await startSmallServer(undefined, undefined, undefined, { releases: noReleases });
  });
  afterAll(() => server.close());

  test('says that there are none, and that its own data set is not published', async () => {
    const text = await (await fetch(`${server.url}/versions`)).text();
    expect(text).toContain('Aucune version n’est encore publiée.');
    expect(text).toContain('Elle n’est pas publiée');
  });

  test('has an empty feed, whose ids do not depend on its address', async () => {
    const feed = readFeed(await (await fetch(`${server.url}/versions.atom`)).text());
    expect(feed.entries).toEqual([]);
    expect(feed.updated).toBe(`${smallDataset.releasedAt}T12:00:00Z`);
    expect(feed.id).toMatch(/^urn:uuid:/);
    expect(feed.self).toEqual(['/versions.atom']);
  });
});

test('a withdrawn release stays in list and feed, with the reason', async () => {
  const { releases, remove } = twoReleases({ withdrawn: { date: '2027-01-20', reason: 'Un nom était faux.' } });
  const server = await startSmallServer(undefined, undefined, undefined, { releases });
  try {
    const page = await (await fetch(`${server.url}/versions/${newerVersion}`)).text();
    expect(page).toMatch(/Cette version a été retirée le 20 janvier 2027\. Raison\s*: Un nom était faux\./);
    expect(page).not.toContain('/downloads/');
    const [entry] = readFeed(await (await fetch(`${server.url}/versions.atom`)).text()).entries;
    expect(entry).toMatchObject({ updated: '2027-01-20T12:00:00Z', summary: expect.stringContaining('a été retirée') });
  } finally {
    await server.close();
    remove();
  }
});
