import { spawnSync } from 'node:child_process';
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

/** The Chromium that npm installed, unpacked. */
const executablePath = await Chromium.executablePath();

/**
 * Whether that Chromium does not run on this machine: `describe.skipIf(withoutBrowser)('…', …)`. It is for Linux on x64 and
 * needs NSS (Debian: libnss3). The reason is printed; with `CI=true` it is an error.
 */
export const withoutBrowser = isMissing();

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

function isMissing(): boolean {
  const { status, stderr, error } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  if (status === 0) return false;
  const line = `Chromium does not run here (it needs Linux on x64, and libnss3 of Debian): ${error?.message ?? stderr}`;
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
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
