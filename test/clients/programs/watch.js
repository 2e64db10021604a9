import { readFileSync } from 'node:fs';

/** The text of a document of the tests, by its name. */
export function documentNamed(name) {
  return readFileSync(new URL(`../documents/${name}.graphql`, import.meta.url), 'utf8');
}

/** Variables beyond the size limit of a request body. */
export const tooLarge = { ids: ['x'.repeat(110_000)] };

/** The types for normalised caches, as docs/clients.md computes them. */
export function readCacheTypes(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Collects what a client prints: normalised caches report their problems in this way only. */
export function watchConsole() {
  const printed = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
    console[method] = (...parts) => printed.push(`${method}: ${parts.map(String).join(' ')}`);
  }
  return printed;
}

/** A `fetch` that notes each request, and the status of its answer. */
export function watchFetch() {
  const requests = [];
  const watched = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { method = 'GET', body } = init;
    const sent = body ? JSON.parse(body) : Object.fromEntries(url.searchParams);
    const response = await fetch(input, init);
    requests.push({ method, text: Boolean(sent.query), hash: Boolean(sent.extensions), status: response.status });
    return response;
  };
  return { fetch: watched, requests };
}

/** Prints what a client saw, for the test. */
export function report(seen) {
  process.stdout.write(JSON.stringify(seen));
}
