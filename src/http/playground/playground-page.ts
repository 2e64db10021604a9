import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { escapeHtml } from '../../domain/escape-html.ts';
import { type Language, languages } from '../../domain/language.ts';
import { projectPath } from '../../project-root.ts';
import { type Body, encodeBody } from '../compression.ts';
import { hasTag, tagOf } from '../entity-tag.ts';
import type { RequestGuard } from '../guards/request-guard.ts';
import { sendBytes } from '../send-bytes.ts';

/** The file in `dist/playground/` with the page in each language. The build writes it: see build-playground.ts. */
export const pagesFile = 'pages.json';

/** Stands in the built page where the query of an example goes. */
export const querySlot = '%QUERY-OF-THE-EXAMPLE%';

const pageSchema = z.object({
  html: z.string(),
  /** The queries of the examples by name. The first one is shown when the URL names none. */
  queries: z.record(z.string(), z.string()),
});
const pagesSchema = z.record(z.enum(languages), pageSchema);
export type Pages = z.output<typeof pagesSchema>;

interface RenderedPage {
  readonly body: Body;
  /** The entity tag, with its quotes. */
  readonly tag: string;
}

/** The pages of the playground: one for each language and example, rendered when it is first requested. */
export class PlaygroundPages {
  readonly #pages: Pages;
  readonly #rendered = new Map<string, RenderedPage>();

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** An unknown example is ignored: nothing else of the URL gets into the page. */
  page(language: Language, example: string | null): RenderedPage {
    const { html, queries } = this.#pages[language];
    const names = Object.keys(queries);
    const name = example !== null && Object.hasOwn(queries, example) ? example : (names[0] ?? '');
    const key = `${language} ${name}`;
    const found = this.#rendered.get(key);
    if (found !== undefined) return found;
    const plain = Buffer.from(html.replace(querySlot, () => escapeHtml(queries[name] ?? '')));
    const page = { body: { plain }, tag: tagOf(plain) };
    this.#rendered.set(key, page);
    return page;
  }
}

export function readPlaygroundPages(folder = projectPath('dist/playground')): PlaygroundPages {
  return new PlaygroundPages(pagesSchema.parse(JSON.parse(readFileSync(`${folder}/${pagesFile}`, 'utf8'))));
}

/** Whether a request to /graphql is for the page: browsers accept HTML, clients of the API do not. */
export function isPageRequest({ method, headers: { accept = '' } }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && accept.toLowerCase().includes('text/html');
}

/** Answers with the page in the language of the reader. `?lang=` chooses another, `?example=` the example to show. */
export async function sendPlayground(
  request: IncomingMessage,
  response: ServerResponse,
  pages: PlaygroundPages,
  guard: Pick<RequestGuard, 'receive' | 'hold'>,
): Promise<void> {
  await guard.receive(Buffer.byteLength(request.url ?? ''));
  const parameters = new URLSearchParams(request.url?.split('?').slice(1).join('?'));
  const language = languageOf(parameters.get('lang'), request.headers['accept-language']);
  const { body, tag } = pages.page(language, parameters.get('example'));
  // A weak tag, because the compressed and the plain page share it.
  const caching = { ETag: `W/${tag}`, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Language, Accept-Encoding' };
  if (hasTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, caching).end();
    return;
  }
  const whole = { sharedBytes: body.plain.length, suffix: Buffer.alloc(0) };
  const { parts, held, headers } = await encodeBody(body, request.headers['accept-encoding'], whole);
  if (response.headersSent || response.destroyed) return;
  guard.hold(held);
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    ...caching,
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else await sendBytes(response, parts);
}

/** The requested language, else the first of ours that the browser prefers, else French. */
export function languageOf(requested: string | null, acceptLanguage = ''): Language {
  const preferred = acceptLanguage
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((it) => it.trim().toLowerCase());
      const weight = parameters.find((it) => it.startsWith('q='))?.slice(2);
      return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
  const known = [requested, ...preferred].flatMap((it) => languages.filter((language) => language === it));
  return known[0] ?? languages[0];
}
