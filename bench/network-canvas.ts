import Chromium from '@sparticuz/chromium';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { startServer } from '../src/http/server.ts';
import { projectPath } from '../src/project-root.ts';
import { openEmbeddedStore } from '../src/store/engines/embedded-store.ts';
import { importDataset } from '../src/store/load/import.ts';
import { readDataset } from '../src/store/load/read-dataset.ts';
import { canvasProbe } from './canvas-probe.ts';
import { generateDataset } from './generate/dataset.ts';
import { median, quantile } from './statistics.ts';

// `npm run bench:canvas`: the drawing of a large generated network in Chromium. Without a GPU, frames a second say nothing: what is
// measured is the time of scripts in a frame, and apart from it the time within calls of WebGL, where software stands for the GPU.

const fabriques = 2_800;
const path = '/reseau?qui=partenaires&qui=territoires&min=1';
const frames = 24;

const store = openEmbeddedStore();
await importDataset(
  store,
  generateDataset(fabriques, await readDataset(projectPath('test/fixtures/frozen/dataset.json'))),
);
const server = await startServer({
  ...{ store, host: '127.0.0.1', port: 0, statementTimeoutMs: 60_000, requestTimeoutMs: 60_000 },
  ...{ analysisTimeoutMs: 300_000, answerCacheMb: 64, rowCacheMb: 64, log: console.error },
});
const browser = await chromium.launch({
  executablePath: await Chromium.executablePath(),
  // As in test/web/browser.ts.
  args: [
    ...['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    ...['--ignore-gpu-blocklist', '--font-render-hinting=none'],
  ],
});
async function run(): Promise<void> {
  await timed('the page without the drawing, first request', () => read(path));
  const excerpt = path.replace('/reseau', '/reseau.extrait');
  await timed('the drawing, first request: the server computes the positions', () => read(excerpt));
  await timed('the drawing, from the answer cache', () => read(excerpt));
  for (const load of [1, 2]) {
    const { page, session } = await opened();
    const drawn = await page.evaluate('window.drawnAt');
    console.log(
      `load ${load}: drawn ${Math.round(Number(drawn))} ms after the navigation; CPU time of the main thread until then: ` +
        `${await cpuTime(session)} ms`,
    );
    if (load === 2) await measure(page);
    await page.context().close();
  }
}

async function measure(page: Page): Promise<void> {
  const { nodes, edges } = JSON.parse((await page.locator('#reseau-donnees').textContent()) ?? '');
  console.log(`${nodes.length} nodes, ${edges.length} edges`);
  const box = await page.locator('.reseau-toile').boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  const scale = box.width / 960;
  const placeOf = ({ x, y }: { x: number; y: number }) => [box.x + x * scale, box.y + y * scale] as const;

  await page.evaluate('window.measured.length = 0');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= frames; step += 1) {
    await page.mouse.move(x + step * 2, y + (step % 7));
    await frame(page);
  }
  await page.mouse.up();
  report('a frame while the camera moves', await entries(page));

  await page.reload();
  await page.locator('.est-pret').waitFor();
  await page.evaluate('window.measured.length = 0');
  // The largest nodes have most neighbours.
  for (const node of nodes.slice(0, frames)) {
    await page.mouse.move(...placeOf(node));
    await frame(page);
    await page.mouse.move(box.x + 4, box.y + box.height - 4);
    await frame(page);
  }
  report('a move of the pointer onto a node, or off it', await entries(page));

  await page.evaluate('window.measured.length = 0');
  for (const node of nodes.slice(0, 6)) {
    await page.mouse.click(...placeOf(node));
    await page.waitForTimeout(500);
  }
  report(
    'a click: all others fade',
    (await entries(page)).filter(({ what }) => what === 'click'),
  );
}

interface Entry {
  readonly what: string;
  readonly at: number;
  readonly all: number;
  readonly webgl: number;
}

const entries = (page: Page) => page.evaluate('window.measured') as Promise<Entry[]>;
const frame = (page: Page) => page.evaluate('new Promise((resolve) => requestAnimationFrame(() => resolve(null)))');

/** Prints the time of scripts of each frame. */
function report(what: string, all: readonly Entry[]): void {
  const byFrame = new Map<number, { js: number; webgl: number }>();
  for (const { at, all: time, webgl } of all) {
    const sum = byFrame.get(at) ?? { js: 0, webgl: 0 };
    byFrame.set(at, { js: sum.js + time - webgl, webgl: sum.webgl + webgl });
  }
  // Frames in which nothing was drawn.
  const drawn = [...byFrame.values()].filter(({ webgl }) => webgl > 0);
  const of = (key: 'js' | 'webgl') => drawn.map((it) => it[key]);
  const [middle, high] = [median(of('js')), quantile(of('js'), 0.95)];
  const software = median(of('webgl'));
  console.log(
    `${what}: scripts ${middle.toFixed(1)} ms (95 % under ${high.toFixed(1)}), WebGL in software ${software.toFixed(1)} ms, ` +
      `${drawn.length} times`,
  );
}

/** Milliseconds of CPU time that the main thread has spent on tasks. Unlike times of the clock, other load does not change it. */
async function cpuTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000);
}

/** A page that notes the time of each callback of a frame and of each event of the pointer. */
async function opened(): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1_400, height: 1_400 } });
  const page = await context.newPage();
  await page.addInitScript(canvasProbe);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${server.url}${path}`);
  await page.locator('.est-pret').waitFor();
  return { page, session };
}

async function timed(what: string, work: () => Promise<number>): Promise<void> {
  const start = performance.now();
  const bytes = await work();
  console.log(`${what}: ${Math.round(performance.now() - start)} ms, ${Math.round(bytes / 1_000)} kB by Brotli`);
}

/** The size of an answer as it is sent. */
async function read(at: string): Promise<number> {
  const response = await fetch(`${server.url}${at}`, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  if (response.status !== 200) throw new Error(`${at} answered ${response.status}.`);
  await response.arrayBuffer();
  return Number(response.headers.get('content-length') ?? Number.NaN);
}

try {
  await run();
} finally {
  await browser.close();
  await server.close();
  await store.close();
}
