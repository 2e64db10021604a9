/** A query that was run. Headers are not kept. */
export interface Run {
  readonly query: string;
  readonly variables: string;
  /** ISO 8601. */
  readonly at: string;
  readonly failed: boolean;
}

/** What of the browser's `localStorage` is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

const key = 'fabriques-graph.history';
const maxRuns = 50;

/** The queries run in this browser, newest first. A query that is run again moves to the top. */
export class RunHistory {
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
  }

  runs(): readonly Run[] {
    const text = this.#storage.getItem(key);
    if (text === null) return [];
    try {
      const runs: unknown = JSON.parse(text);
      return Array.isArray(runs) ? runs.filter(isRun) : [];
    } catch {
      // Another version of this page, or another program, has written it.
      return [];
    }
  }

  add(run: Run): readonly Run[] {
    const others = this.runs().filter(({ query, variables }) => query !== run.query || variables !== run.variables);
    const runs = [run, ...others].slice(0, maxRuns);
    this.#storage.setItem(key, JSON.stringify(runs));
    return runs;
  }

  clear(): readonly Run[] {
    this.#storage.removeItem(key);
    return [];
  }
}

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { query, variables, at, failed } = value as Record<string, unknown>;
  return [query, variables, at].every((it) => typeof it === 'string') && typeof failed === 'boolean';
}

/** What stands for a query in a list: its first comment, else the name of its operation, else its first line. */
export function labelOf(query: string): string {
  const comment = /^\s*#\s*(.+)/.exec(query)?.[1];
  const name = /^\s*query\s+(\w+)/m.exec(query)?.[1]?.replaceAll('_', ' ');
  return comment ?? name ?? query.trim().replace(/\s+/g, ' ').slice(0, 80);
}
