import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPlayground } from '../../../src/http/playground/playground.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The elements of an HTML page, as a browser parses it. */
function elementsOf(html: string): Element[] {
  const visit = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...(defaultTreeAdapter.isElementNode(node) ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parse(html));
}

const attribute = (element: Element, name: string) => element.attrs.find((found) => found.name === name)?.value;

function optionsOf(html: string): { defaultTabs: { query: string }[]; workers: Record<string, string> } {
  const [options, ...more] = elementsOf(html).filter((element) => attribute(element, 'id') === 'options');
  expect(more).toEqual([]);
  return JSON.parse(options?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '');
}

describe('the playground', () => {
  let server: SmallServer;
  let response: Response;
  let page: string;
  const ask = (search = '') => fetch(`${server.url}/graphql${search}`, { headers: { Accept: 'text/html,*/*;q=0.8' } });

  beforeAll(async () => {
    server = await startSmallServer();
    response = await ask();
    page = await response.text();
  });
  afterAll(() => server.close());

  test('is the page that a browser gets at the URL of the API', () => {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(optionsOf(page).defaultTabs.length).toBeGreaterThanOrEqual(8);
  });

  test('may run scripts of this server only, and contains no inline scripts', () => {
    const policy = (response.headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    const elements = elementsOf(page);
    const inline = elements.filter(
      (element) => element.tagName === 'script' && attribute(element, 'src') === undefined,
    );
    expect(inline.map((element) => attribute(element, 'type'))).toEqual(['application/json']);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
  });

  test.each(['?query=</script><script>alert(1)</script>', '?query=%3C/script%3E&title=<b>', '?defaultTabs=[]'])(
    'is the same page for any query string: %s',
    async (search) => {
      expect(await (await ask(search)).text()).toBe(page);
    },
  );

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
  ])('loads files that are named by a hash, compressed and cacheable forever: %s', async (coding, sent) => {
    const loaded = elementsOf(page).flatMap((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? []);
    const paths = [...loaded.filter((path) => path !== 'data:,'), ...Object.values(optionsOf(page).workers)];
    expect(paths).toHaveLength(6);
    for (const path of paths) {
      const headers = { 'Accept-Encoding': coding };
      const file = await fetch(new URL(path, response.url), { headers });
      expect(file.status, path).toBe(200);
      expect(file.headers.get('content-type'), path).toMatch(
        path.endsWith('.css') ? /^text\/css; charset=utf-8$/ : /^text\/javascript; charset=utf-8$/,
      );
      expect(file.headers.get('content-encoding'), path).toBe(sent);
      expect(file.headers.get('cache-control'), path).toBe('public, max-age=31536000, immutable');
      expect(file.headers.get('x-content-type-options'), path).toBe('nosniff');
      const hash = createHash('sha256')
        .update(Buffer.from(await file.arrayBuffer()))
        .digest('hex');
      expect(path).toMatch(/^playground\/[\w.-]+-[0-9a-f]{12}\.(js|css)$/);
      expect(path).toContain(hash.slice(0, 12));
    }
  });

  test('sends an uncompressed file to a client that accepts no compression', async () => {
    const path = elementsOf(page)
      .flatMap((element) => attribute(element, 'src') ?? [])
      .at(-1);
    const [plain, compressed] = await Promise.all([
      fetch(`${server.url}/${path}`, { headers: { 'Accept-Encoding': 'identity' } }),
      fetch(`${server.url}/${path}`),
    ]);
    expect(plain.headers.has('content-encoding')).toBe(false);
    expect(plain.headers.get('content-length')).not.toBe(compressed.headers.get('content-length'));
    expect(await plain.text()).toBe(await compressed.text());
  });

  test('answers HEAD with the headers of a file', async () => {
    const path = elementsOf(page).flatMap((element) => attribute(element, 'src') ?? [])[0];
    const head = await fetch(`${server.url}/${path}`, { method: 'HEAD' });
    const file = await fetch(`${server.url}/${path}`);
    expect(head.headers.get('content-length')).toBe(file.headers.get('content-length'));
    expect([head.status, await head.text()]).toEqual([200, '']);
    await file.body?.cancel();
  });
});

test('an example with HTML in its text stays unchanged, and cannot end its script element', () => {
  const stems = ['yoga-graphiql', 'graphiql', 'editor.worker', 'json.worker', 'graphql.worker', 'start'];
  const files = new Map(
    stems.map((stem) => [`${stem}-0.js`, { type: '', gzip: Buffer.alloc(0), brotli: Buffer.alloc(0) }]),
  );
  const query = '# </script><!-- <script>alert(1)</script>\n{ a(b: "\u2028\\") }';
  const html = renderPlayground(files, [{ name: 'bad', query }]);
  expect(optionsOf(html).defaultTabs).toEqual([{ query, headers: null, variables: null }]);
  expect(elementsOf(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(3);
});
