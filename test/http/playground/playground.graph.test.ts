import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleGroups, readExampleFiles } from '../../../src/http/playground/examples.ts';
import { readPlaygroundFiles } from '../../../src/http/playground/playground.ts';
import { builtPath } from '../built.ts';
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

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const browser = { Accept: 'text/html,*/*;q=0.8' };
const groups = exampleGroups(readExampleFiles(), 'fr');

describe('the playground', () => {
  let server: SmallServer;
  let response: Response;
  let page: string;
  const ask = (search = '', headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql${search}`, { headers: { ...browser, ...headers } });
  const shownQuery = (html: string) => {
    const shown = elementsOf(html).find((element) => attribute(element, 'id') === 'query-text');
    return shown === undefined ? undefined : textOf(shown);
  };

  beforeAll(async () => {
    server = await startSmallServer();
    response = await ask();
    page = await response.text();
  });
  afterAll(() => server.close());

  test('is the page that a browser gets at the URL of the API', () => {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('has all examples as links, without scripts, and the query of the first one', () => {
    const links = elementsOf(page).flatMap((element) => {
      const name = new URLSearchParams(attribute(element, 'href')).get('example');
      return name === null ? [] : [[name, textOf(element).replaceAll('\u00a0', ' ')] as const];
    });
    for (const { name, question, gives } of groups.flatMap(({ examples }) => examples)) {
      expect(links).toContainEqual([name, question + gives]);
    }
    expect(shownQuery(page)).toBe(groups[0]?.examples[0]?.query);
  });

  test('shows the query of the example that its address names', async () => {
    const example = groups[3]?.examples[1];
    expect(shownQuery(await (await ask(`?example=${example?.name}&lang=fr`)).text())).toBe(example?.query);
  });

  test('is in the language of the browser, or that of its address; French if neither is known', async () => {
    const language = async (search: string, header: string) => {
      const answer = await ask(search, { 'Accept-Language': header });
      const html = elementsOf(await answer.text()).find(({ tagName }) => tagName === 'html');
      expect(answer.headers.get('content-language')).toBe(html && attribute(html, 'lang'));
      return answer.headers.get('content-language');
    };
    expect(await language('', 'en-GB,fr;q=0.5')).toBe('en');
    expect(await language('?lang=fr', 'en-GB')).toBe('fr');
    expect(await language('', 'de')).toBe('fr');
    expect(response.headers.get('vary')).toBe('Accept, Accept-Language, Accept-Encoding');
  });

  test('may load files of this server only, and contains no inline scripts or styles', () => {
    const policy = (response.headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
    const elements = elementsOf(page);
    const inline = elements.filter(
      (element) => element.tagName === 'script' && attribute(element, 'src') === undefined,
    );
    expect(inline.map((element) => attribute(element, 'type'))).toEqual(['application/json']);
    expect(elements.map(({ tagName }) => tagName)).not.toContain('style');
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  test.each(['?query=</script><script>alert(1)</script>', '?query=%3C/script%3E&title=<b>', '?example=<b>'])(
    'is the same page for any query string: %s',
    async (search) => {
      expect(await (await ask(search)).text()).toBe(page);
    },
  );

  test('is not sent again to a browser that has it', async () => {
    const again = await ask('', { 'If-None-Match': response.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await ask('?lang=en', { 'If-None-Match': response.headers.get('etag') ?? '' });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  test('loads its files by relative addresses, so that a proxy can serve it below any path', async () => {
    const loaded = elementsOf(page).flatMap((element) =>
      ['script', 'link'].includes(element.tagName)
        ? (attribute(element, 'src') ??
          (attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined) ??
          [])
        : [],
    );
    expect(loaded).toHaveLength(3);
    for (const path of loaded) {
      expect(path).toMatch(/^playground\/[\w.-]+$/);
      const file = await fetch(new URL(path, `${server.url}/graphql`));
      expect(file.status, path).toBe(200);
      await file.body?.cancel();
    }
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
  ])('has files that are named by a hash, compressed and cacheable forever: %s', async (coding, sent) => {
    for (const name of readPlaygroundFiles(builtPath('dist/playground')).keys()) {
      const file = await fetch(`${server.url}/playground/${name}`, { headers: { 'Accept-Encoding': coding } });
      expect(name).toMatch(/^[\w.-]+-[0-9a-f]{12}\.(js|css)$/);
      expect(file.headers.get('content-type'), name).toBe(
        name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      );
      expect(file.headers.get('content-encoding'), name).toBe(sent);
      expect(file.headers.get('cache-control'), name).toBe('public, max-age=31536000, immutable');
      expect(file.headers.get('x-content-type-options'), name).toBe('nosniff');
      await file.body?.cancel();
    }
  });

  const someFile = () => `${server.url}/playground/${[...readPlaygroundFiles(builtPath('dist/playground')).keys()][0]}`;

  test('sends an uncompressed file to a client that does not accept gzip', async () => {
    const [plain, compressed] = await Promise.all([
      fetch(someFile(), { headers: { 'Accept-Encoding': 'identity' } }),
      fetch(someFile()),
    ]);
    expect(plain.headers.has('content-encoding')).toBe(false);
    expect(plain.headers.get('content-length')).not.toBe(compressed.headers.get('content-length'));
    expect(await plain.text()).toBe(await compressed.text());
  });

  test('answers HEAD with the headers of a file, and of the page', async () => {
    for (const url of [someFile(), `${server.url}/graphql`]) {
      const head = await fetch(url, { method: 'HEAD', headers: browser });
      const file = await fetch(url, { headers: browser });
      expect(head.headers.get('content-length')).toBe(file.headers.get('content-length'));
      expect([head.status, await head.text()]).toEqual([200, '']);
      await file.body?.cancel();
    }
  });
});
