import { LRUCache } from 'lru-cache';
import type { DataVersion } from '../../answers/version.ts';
import { isDataChanged } from '../../domain/data-changed.ts';
import type { Body } from '../compression.ts';

/** An answer as it is sent, but for what depends on the client's encodings. */
export interface Answer extends Body {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Names this content, in quotes; null for what is no answer. */
  readonly tag: string | null;
}

/** Memory that an answer takes beside its bytes and its key: headers, and the cache's own. Bytes. */
const overhead = 1_000;

/**
 * Answers that were given, by request and version of the data: the data changes at an import only, so between two
 * imports a question has one answer. Bounded by bytes; what was not asked for longest goes first.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | null;
  readonly #data: DataVersion;

  constructor(data: DataVersion, maximumBytes: number) {
    this.#data = data;
    this.#answers =
      maximumBytes === 0
        ? null
        : new LRUCache({
            maxSize: maximumBytes,
            // One question must not push all others out. Compressed forms are made later, and are smaller than the plain.
            maxEntrySize: Math.ceil(maximumBytes / 10),
            sizeCalculation: ({ plain }, key) => 2 * plain.length + 2 * key.length + overhead,
          });
  }

  /**
   * The answer to a request; when none is cached, the one that `work` gives, which is cached for the next who asks.
   *
   * While the database is silent, the answers of the last known version are still given, marked as unverified.
   */
  async answer(request: string, work: () => Promise<MadeAnswer>): Promise<Answer> {
    if (this.#answers === null) return (await work()).answer;
    let silent = false;
    const version = await this.#data.current().then(
      ({ version }) => version,
      (error: unknown) => {
        silent = !isDataChanged(error);
        return this.#data.lastVersion;
      },
    );
    const known = this.#answers.get(`${version} ${request}`);
    if (known !== undefined) return silent ? unverified(known) : known;
    const made = await work();
    // What reads nothing of the graph is the same in each version.
    if (isKeepable(made.answer)) this.#answers.set(`${made.version ?? version} ${request}`, made.answer);
    return made.answer;
  }
}

/** An answer, with the version of the data that it was read from; null when it read none. */
export interface MadeAnswer {
  readonly answer: Answer;
  readonly version: string | null;
}

/** The header that says so is of RFC 7234, 5.5: what was cached could not be checked against its source. */
function unverified(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, warning: '111 - "Revalidation Failed"' } };
}

/** Errors pass; a page for people, or a refusal, is no answer. `"errors":` can be no text: quotes in texts are escaped. */
function isKeepable({ status, headers, plain }: Answer): boolean {
  return status === 200 && /json/.test(headers['content-type'] ?? '') && !plain.includes('"errors":');
}
