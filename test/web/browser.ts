import Chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The arguments of the package are not taken: one process for all pages dies at the second one. */
const args = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

/** A Chromium that npm installed: it needs no package of the system. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await Chromium.executablePath(), args });
}

export interface Visit {
  readonly page: Page;
  /** What the browser complained about: errors of scripts, broken rules of the Content-Security-Policy, failed requests. */
  readonly complaints: string[];
  /** The URLs requested. */
  readonly requests: string[];
}

/** A new page, as a new visitor with a French browser and a wide window sees it. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, complaints, requests };
}
