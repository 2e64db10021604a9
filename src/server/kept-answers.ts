import { LRUCache } from 'lru-cache';
import type { DataVersion, Version } from '../store/data-version.ts';
import type { Body } from './compression.ts';

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
export class KeptAnswers {
  readonly #answers: LRUCache<string, Answer> | null;
  readonly #version: DataVersion;

  constructor(version: DataVersion, maximumBytes: number) {
    this.#version = version;
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

  /** The answer to a request; when none is kept, the one that `work` gives, which is kept for the next who asks. */
  async answer(request: string, work: () => Promise<Answer>): Promise<Answer> {
    if (this.#answers === null) return work();
    // A database that does not answer: the request itself will say so, in the words of the API.
    const version = await this.#version.current().catch(() => null);
    const key = `${version} ${request}`;
    const kept = version === null ? undefined : this.#answers.get(key);
    if (kept !== undefined) return kept;
    const answer = await work();
    if (version !== null && isKeepable(answer)) this.#keep(key, version, answer);
    return answer;
  }

  /** After the client has its answer: an import that ended while the answer was made would else leave it here, stale. */
  #keep(key: string, version: Version, answer: Answer): void {
    this.#version.later().then(
      (later) => {
        if (later === version) this.#answers?.set(key, answer);
      },
      // Not known to be of this version: not kept.
      () => {},
    );
  }
}

/** Errors pass; a page for people, or a refusal, is no answer. `"errors":` can be no text: quotes in texts are escaped. */
function isKeepable({ status, headers, plain }: Answer): boolean {
  return status === 200 && /json/.test(headers['content-type'] ?? '') && !plain.includes('"errors":');
}
