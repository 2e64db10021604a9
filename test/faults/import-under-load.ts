import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../../src/domain/dataset.ts';
import { asker, storeOf } from '../schema/ask.ts';
import { type Client, openClient, type Reply } from './client.ts';
import { polledDocuments } from './documents.ts';

/** The correct answers of a data set, by the names of the polled documents. */
export type CorrectAnswers = Readonly<Record<string, unknown>>;

/** Computes the answers of a data set by executing the schema, without a server and its caches. */
export async function correctAnswers(dataset: Dataset): Promise<CorrectAnswers> {
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

/** The answers of one server. */
export interface LoadReport {
  /** Number of correct answers for each data set, in the order of `versions`. */
  readonly correct: [number, number];
  /** Number of answers 503 with Retry-After. */
  refused: number;
  /** Number of all other answers: with data of no or several versions, or errors without Retry-After. The first ones as text. */
  wrong: number;
  readonly firstWrong: string[];
  /** Number of answers without the data of an import that ended at least 2 s ago. The first ones as text. */
  stale: number;
  readonly firstStale: string[];
}

export interface LoadOptions {
  /** The servers. Each reads the graph that `importVersion` writes. */
  readonly urls: readonly string[];
  /** The correct answers of two data sets. At the start, the graph contains the first one. */
  readonly versions: readonly [CorrectAnswers, CorrectAnswers];
  /** Imports the data set with this index. Resolves when the import has ended. */
  readonly importVersion: (index: number) => Promise<void>;
  readonly imports: number;
}

const everyMs = 20;
/** Maximum time from the end of an import until the server answers with its data. */
const visibleWithinMs = 2_000;
/** Maximum number of simultaneous requests to a slow server. */
const maxConcurrency = 12;
/** Maximum number of wrong answers in a report as text. */
const maxNotes = 3;

/** Sends requests while the two data sets are imported in turn. Reports the answers of each server. */
export function importsUnderLoad({ urls, versions, importVersion, imports }: LoadOptions): Promise<LoadReport[]> {
  const polled = urls.map((url) => openPolled(url, versions));
  return underLoad(polled, importVersion, imports).finally(() => {
    for (const { client } of polled) client.close();
  });
}

async function underLoad(polled: readonly Polled[], importVersion: LoadOptions['importVersion'], imports: number) {
  for (let round = 1; round <= imports; round += 1) {
    const polling = new AbortController();
    const polls = polled.map(({ client, judge }) => poll(client, polling.signal, judge(`during import ${round}`)));
    const index = round % 2;
    // Polling stops even if the import fails.
    await importVersion(index)
      .then(() => delay(visibleWithinMs))
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
  const report: LoadReport = { correct: [0, 0], refused: 0, wrong: 0, firstWrong: [], stale: 0, firstStale: [] };
  const judge = (when: string): Judge => {
    return (name, reply) => {
      const judged = versionOf(name, reply, versions);
      if (judged === 'refused') report.refused += 1;
      else if (judged === 'wrong') {
        report.wrong += 1;
        note(report.firstWrong, when, name, reply);
      } else report.correct[judged] = (report.correct[judged] ?? 0) + 1;
      return judged;
    };
  };
  return { client: openClient(url), report, judge };
}

function note(notes: string[], when: string, name: string, { status, body }: Reply): void {
  if (notes.length < maxNotes) notes.push(`${when}, ${name}: ${status} ${body.slice(0, 400)}`);
}

async function poll(client: Client, signal: AbortSignal, take: Judge): Promise<void> {
  const running = new Set<Promise<void>>();
  const documents = Object.entries(polledDocuments);
  for (let number = 0; !signal.aborted; number += 1) {
    const [name, query] = documents[number % documents.length] ?? ['', ''];
    if (running.size < maxConcurrency) {
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

/** A connection that closes before the complete answer counts as a wrong answer. */
function lostAnswer(error: unknown): Reply {
  return { status: 0, headers: {}, body: String(error), ms: 0 };
}

function versionOf(name: string, reply: Reply, versions: readonly CorrectAnswers[]): number | 'refused' | 'wrong' {
  if (reply.status === 503 && /^\d+$/.test(reply.headers['retry-after'] ?? '')) return 'refused';
  if (reply.status !== 200) return 'wrong';
  const { data, errors } = JSON.parse(reply.body) as { data?: unknown; errors?: unknown };
  const index = versions.findIndex((answers) => isDeepStrictEqual(answers[name], data));
  return index === -1 || errors !== undefined ? 'wrong' : index;
}

/** The required part of each report. Any number of requests may be refused. */
export const noWrongAnswers = { wrong: 0, firstWrong: [], stale: 0, firstStale: [] };
