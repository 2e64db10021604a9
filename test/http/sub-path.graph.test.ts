import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallServer, startSmallServer } from './small-server.ts';

const subPath = '/sous/chemin';

/** A reverse proxy that serves a server on a sub-path, as nginx does with `location /sous/chemin { proxy_pass http://…/; }`. */
async function startProxy() {
  let target = '';
  const proxy = createServer((request, response) => {
    const { url = '', method, headers } = request;
    if (url !== subPath && !url.startsWith(`${subPath}/`)) {
      response.writeHead(404).end('Not on the sub-path.');
      return;
    }
    const rest = url.slice(subPath.length) || '/';
    const forwarded = send(target + rest, { ...(method === undefined ? {} : { method }), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forwarded);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${subPath}`,
    pass: (url: string) => {
      target = url;
    },
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...below] : below;
}

describe.each([true, false])('a server on a sub-path of a proxy, with PUBLIC_URL: %s', (hasPublicUrl) => {
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let server: SmallServer;
  beforeAll(async () => {
    proxy = await startProxy();
    server = await startSmallServer(undefined, undefined, {}, hasPublicUrl ? { publicUrl: proxy.url } : {});
    proxy.pass(server.url);
  });
  afterAll(async () => {
    proxy.close();
    await server.close();
  });

  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { 'Content-Type': 'application/json' };
    return (await (await fetch(`${proxy.url}/graphql`, { method: 'POST', headers, body })).json()) as {
      data: Record<string, { downloads: { url: string }[] }>;
    };
  };

  test.each(hasPublicUrl ? ['', '/'] : ['/'])(
    'has a first page whose links lead to the sub-path: "%s"',
    async (slash) => {
      const page = await fetch(proxy.url + slash, { headers: { Accept: 'text/html' }, redirect: 'manual' });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const urls = elementsOf(parse(await page.text())).flatMap(({ tagName, attrs }) =>
        ['a', 'form', 'script', 'link'].includes(tagName)
          ? attrs.filter(({ name }) => /^(href|src|action)$/.test(name)).map(({ value }) => value)
          : [],
      );
      expect(urls.length).toBeGreaterThan(30);
      // Without its public URL, the server cannot know the sub-path.
      const prefix = hasPublicUrl ? new RegExp(`^(${proxy.url}|${subPath}|#)`) : /^[/#]/;
      expect(urls.filter((url) => !prefix.test(url))).toEqual([]);
    },
  );

  test('has a playground whose files load', async () => {
    const page = await fetch(`${proxy.url}/graphql`, { headers: { Accept: 'text/html' } });
    const urls = elementsOf(parse(await page.text())).flatMap(({ tagName, attrs }) =>
      ['script', 'link'].includes(tagName)
        ? attrs.filter(({ name, value }) => /^(src|href)$/.test(name) && !value.startsWith('data:'))
        : [],
    );
    expect(urls.length).toBeGreaterThanOrEqual(3);
    for (const { value } of urls) {
      const headers = { Accept: 'text/html,*/*' };
      expect([value, (await fetch(new URL(value, page.url), { headers })).status]).toEqual([value, 200]);
    }
  });

  test('serves its schema, its health checks, and files without version', async () => {
    for (const path of ['/schema.graphql', '/healthz', '/readyz', '/downloads/fabriques-graph.json']) {
      const response = await fetch(proxy.url + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.url.startsWith(`${proxy.url}/`)).toBe(true);
      await response.body?.cancel();
    }
  });

  test('answers URLs of downloads that lead to the files, if it knows its public URL', async () => {
    const { data } = await ask('{ dataset { downloads { url } } network { downloads { url } } }');
    const urls = Object.values(data).flatMap(({ downloads }) => downloads.map(({ url }) => url));
    const own = urls.filter((url) => url.startsWith(hasPublicUrl ? proxy.url : '/downloads/'));
    expect(own.length).toBeGreaterThanOrEqual(8);
    // Without it, URLs are relative to the server: a client on the sub-path must add it.
    const base = hasPublicUrl ? '' : proxy.url;
    for (const url of own) expect([url, (await fetch(base + url)).status]).toEqual([url, 200]);
  });
});
