import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../../src/domain/dataset.ts';
import { asker, storeOf } from '../schema/ask.ts';
import { type Client, openClient, type Reply } from './client.ts';
import { polledDocuments } from './documents.ts';

/** The right answers of a data set, by the names of the polled documents. */
export type RightAnswers = Readonly<Record<string, unknown>>;

/** What this data set answers when nothing else goes on: asked of the schema, without a server and its caches. */
export async function rightAnswers(dataset: Dataset): Promise<RightAnswers> {
  const store = await storeOf(dataset);
  try {
    const ask = asker(store);
    const answers: Record<string, unknown> = {};
    for (const [name, document] of Object.entries(polledDocuments)) {
      const { data, errors } = await ask(document);
      if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
      answers[name] = data;
    }
    return answers;
  } finally {
    await store.close();
  }
}

/** What one server answered. */
export interface LoadReport {
  /** Right answers of each data set, in the order of `versions`. */
  readonly right: [number, number];
  /** Answered 503 with a Retry-After. */
  refused: number;
  /** How many answers are neither: of no one version, or an error without a Retry-After. The first ones as text. */
  wrong: number;
  readonly firstWrong: string[];
  /** How many answers, 2 s after an import has returned or later, are not those of its data set. The first ones as text. */
  stale: number;
  readonly firstStale: string[];
}

export interface LoadOptions {
  /** The servers that are polled; each over the graph that `bringIn` writes. */
  readonly urls: readonly string[];
  /** The right answers of two data sets; the graph holds the first one. */
  readonly versions: readonly [RightAnswers, RightAnswers];
  /** Imports the data set of this index, and returns when the import has. */
  readonly bringIn: (index: number) => Promise<void>;
  readonly imports: number;
}

const everyMs = 20;
/** How late an import may show. */
const shownWithinMs = 2_000;
/** A server that is slower than its client asks gets no more than so many requests at once. */
const atOnce = 12;
/** Answers that a report shows. */
const shown = 3;

/** Polls while the two data sets take turns, and says what each server answered. */
export function importsUnderLoad({ urls, versions, bringIn, imports }: LoadOptions): Promise<LoadReport[]> {
  const polled = urls.map((url) => openPolled(url, versions));
  return underLoad(polled, bringIn, imports).finally(() => {
    for (const { client } of polled) client.close();
  });
}

async function underLoad(polled: readonly Polled[], bringIn: LoadOptions['bringIn'], imports: number) {
  for (let round = 1; round <= imports; round += 1) {
    const polling = new AbortController();
    const polls = polled.map(({ client, judge }) => poll(client, polling.signal, judge(`during import ${round}`)));
    const index = round % 2;
    // A failed import ends the polls too.
    await bringIn(index)
      .then(() => delay(shownWithinMs))
      .finally(() => polling.abort());
    await Promise.all(polls);
    for (const { client, judge, report } of polled) {
      for (const [name, query] of Object.entries(polledDocuments)) {
        const when = `after import ${round}`;
        const reply = await client.post({ query }).catch(lostAnswer);
        if (judge(when)(name, reply) === index) continue;
        report.stale += 1;
        note(report.firstStale, when, name, reply);
      }
    }
  }
  return polled.map(({ report }) => report);
}

type Judge = (name: string, reply: Reply) => number | 'refused' | 'wrong';

interface Polled {
  readonly client: Client;
  readonly report: LoadReport;
  readonly judge: (when: string) => Judge;
}

function openPolled(url: string, versions: LoadOptions['versions']): Polled {
  const report: LoadReport = { right: [0, 0], refused: 0, wrong: 0, firstWrong: [], stale: 0, firstStale: [] };
  const judge = (when: string): Judge => {
    return (name, reply) => {
      const judged = versionOf(name, reply, versions);
      if (judged === 'refused') report.refused += 1;
      else if (judged === 'wrong') {
        report.wrong += 1;
        note(report.firstWrong, when, name, reply);
      } else report.right[judged] = (report.right[judged] ?? 0) + 1;
      return judged;
    };
  };
  return { client: openClient(url), report, judge };
}

function note(notes: string[], when: string, name: string, { status, body }: Reply): void {
  if (notes.length < shown) notes.push(`${when}, ${name}: ${status} ${body.slice(0, 400)}`);
}

async function poll(client: Client, signal: AbortSignal, take: Judge): Promise<void> {
  const running = new Set<Promise<void>>();
  const documents = Object.entries(polledDocuments);
  for (let number = 0; !signal.aborted; number += 1) {
    const [name, query] = documents[number % documents.length] ?? ['', ''];
    if (running.size < atOnce) {
      const one = client
        .post({ query })
        .catch(lostAnswer)
        .then((reply) => void take(name, reply));
      running.add(one);
      void one.then(() => running.delete(one));
    }
    await delay(everyMs);
  }
  await Promise.all(running);
}

/** A connection that ends before its answer has come is no answer: the report shows it among the wrong ones. */
function lostAnswer(error: unknown): Reply {
  return { status: 0, headers: {}, body: String(error), ms: 0 };
}

function versionOf(name: string, reply: Reply, versions: readonly RightAnswers[]): number | 'refused' | 'wrong' {
  if (reply.status === 503 && /^\d+$/.test(reply.headers['retry-after'] ?? '')) return 'refused';
  if (reply.status !== 200) return 'wrong';
  const { data, errors } = JSON.parse(reply.body) as { data?: unknown; errors?: unknown };
  const index = versions.findIndex((answers) => isDeepStrictEqual(answers[name], data));
  return index === -1 || errors !== undefined ? 'wrong' : index;
}

/** What must stand in each report, whatever was refused. */
export const neverWrong = { wrong: 0, firstWrong: [], stale: 0, firstStale: [] };
