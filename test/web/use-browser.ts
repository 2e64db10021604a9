import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { startRealServer } from './real-server.ts';

export interface UsedBrowser {
  readonly url: () => string;
  readonly browser: () => Browser;
  /** Opens a path of the server, or another URL, as a new visitor. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** A browser, and a server with the real data set, for the tests of a suite. Each test is a new visitor. */
export function useBrowser(options: Parameters<typeof startRealServer>[0] = {}): UsedBrowser {
  let server: HttpServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startRealServer(options), openBrowser()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    url: () => server.url,
    browser: () => browser,
    open: (path, visitOptions) => visit(browser, new URL(path, server.url).href, visitOptions),
  };
}
