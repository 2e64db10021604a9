import { gzipSync } from 'node:zlib';
import { projectPath } from '../src/project-root.ts';
import { cpuSeconds, startProcess } from './processes.ts';

// `npm run bench:pages`: CPU time and size of the pages of the explorer, on the real data set and the embedded engine. The answer
// cache is off: with it, a page costs what any cached answer costs.

const requests = 200;
const warmUp = 60;

/** A page of each kind, with most facts of its kind. */
const paths = [
  '/',
  '/fabriques',
  '/territoires',
  '/organisations?role=partenaire',
  '/fabriques/economie-des-territoires-littoraux',
  '/territoires/ca-du-cotentin',
  '/organisations/banque-des-territoires',
  '/organisations/aix-marseille-universite',
  '/departements/62',
  '/regions/32',
  '/liens?a=banque-des-territoires&b=cerema',
  '/carte',
  '/chronologie',
  '/chemins?de=cc-de-vie-et-boulogne&a=aix-marseille-universite',
  '/reseau',
  '/reseau?min=1&couleur=communaute',
  '/reseau.svg',
  '/recherche?q=nancy',
  '/source',
  '/donnees',
  '/definitions',
];

const off = '0';
const base = {
  ...{ PORT: '0', ANSWER_CACHE_MB: off, POINTS_PER_MINUTE: off, WORK_SECONDS_PER_MINUTE: off },
  ...{ MAX_EXECUTIONS: off, EVENT_LOOP_DELAY_MS: off },
};

console.log('| Page | bytes, gzip | ms of CPU, rows cached | ms of CPU, nothing cached |\n|---|---|---|---|');
const cached = await measure('64');
const uncached = await measure('0');
for (const [index, path] of paths.entries()) {
  const [row, bare] = [cached[index], uncached[index]];
  if (row === undefined || bare === undefined) throw new Error('Both servers answer the same pages.');
  console.log(`| ${path} | ${row.bytes} | ${row.cpuMs.toFixed(1)} | ${bare.cpuMs.toFixed(1)} |`);
}

/** Bytes and CPU time of each page, on a server with a row cache of this size. */
async function measure(rowCacheMb: string): Promise<{ bytes: number; cpuMs: number }[]> {
  const environment = { ...base, ROW_CACHE_MB: rowCacheMb };
  const server = await startProcess(projectPath('dist/bin/server.js'), environment, /GraphQL API: +(http:[^\s"]+)/);
  try {
    const results: { bytes: number; cpuMs: number }[] = [];
    for (const path of paths) {
      const url = new URL(path, server.url);
      const text = await ask(url, warmUp);
      const before = cpuSeconds(server.pid) ?? Number.NaN;
      await ask(url, requests);
      const after = cpuSeconds(server.pid) ?? Number.NaN;
      results.push({ bytes: gzipSync(text).length, cpuMs: ((after - before) * 1_000) / requests });
    }
    return results;
  } finally {
    await server.stop();
  }
}

/** The page, requested several times, one request after the other. */
async function ask(url: URL, times: number): Promise<string> {
  let text = '';
  for (let time = 0; time < times; time += 1) {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    if (response.status !== 200) throw new Error(`${url.pathname} answered ${response.status}.`);
    text = await response.text();
  }
  return text;
}
