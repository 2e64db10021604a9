import { LRUCache } from 'lru-cache';
import type { DataVersion } from '../../answers/version.ts';
import { isDataChanged } from '../../domain/data-changed.ts';
import type { RequestObserver } from '../../observe/observer.ts';
import type { Body } from '../compression.ts';

/** The answer to a request, before the encoding for a client. */
export interface Answer extends Body {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Entity tag of the content, in quotes. Null if the status is not 200. */
  readonly tag: string | null;
}

/** Bytes of memory per answer besides its body and its key: headers and the cache entry. */
const overheadBytes = 1_000;

/**
 * An LRU cache of answers, by request and version of the data. Only imports change the data, so between two imports a
 * request always has the same answer. The cache is limited in bytes.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | null;
  readonly #data: DataVersion;
  #hits = 0;
  #misses = 0;

  constructor(data: DataVersion, maximumBytes: number) {
    this.#data = data;
    this.#answers =
      maximumBytes === 0
        ? null
        : new LRUCache({
            maxSize: maximumBytes,
            // One answer must not evict all others.
            maxEntrySize: Math.ceil(maximumBytes / 10),
            // Compressed bodies are added later. Both together are smaller than the plain one: twice the plain body covers all.
            sizeCalculation: ({ plain }, key) => 2 * plain.length + 2 * key.length + overheadBytes,
          });
  }

  /** Reads since the start, and the estimated memory now. */
  get state(): { readonly hits: number; readonly misses: number; readonly bytes: number } {
    return { hits: this.#hits, misses: this.#misses, bytes: this.#answers?.calculatedSize ?? 0 };
  }

  /**
   * The cached answer to a request. If none is cached, runs `work` and caches its answer.
   *
   * While the database does not respond, cached answers of the last known version are served with a `Warning` header.
   */
  async answer(
    request: string,
    work: () => Promise<VersionedAnswer>,
    observed?: Pick<RequestObserver, 'fromCache'>,
  ): Promise<Answer> {
    if (this.#answers === null) return (await work()).answer;
    let silent = false;
    const version = await this.#data.current().then(
      ({ version }) => version,
      (error: unknown) => {
        silent = !isDataChanged(error);
        return this.#data.lastVersion;
      },
    );
    const cached = this.#answers.get(`${version} ${request}`);
    if (cached !== undefined) {
      this.#hits += 1;
      observed?.fromCache();
      return silent ? unverified(cached) : cached;
    }
    this.#misses += 1;
    const fresh = await work();
    // An answer that reads no data is valid for the current version, too.
    if (isCacheable(fresh.answer)) this.#answers.set(`${fresh.version ?? version} ${request}`, fresh.answer);
    return fresh.answer;
  }
}

/** An answer with the version of the data that it was read from. Null if it reads no data. */
export interface VersionedAnswer {
  readonly answer: Answer;
  readonly version: string | null;
}

/** Adds the warning of RFC 7234, 5.5.2: the cached answer could not be revalidated. */
function unverified(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, warning: '111 - "Revalidation Failed"' } };
}

/**
 * Pages, files, and GraphQL answers without errors are cached. `"errors":` is always a key of JSON: in a string the quotes are
 * escaped.
 */
function isCacheable({ status, headers, plain }: Answer): boolean {
  if (status !== 200) return false;
  const isGraphQL = /^application\/(graphql-response\+)?json/.test(headers['content-type'] ?? '');
  return !isGraphQL || !plain.includes('"errors":');
}
