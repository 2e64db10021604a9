import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../src/domain/language.ts';
import type { Example, ExampleGroup } from '../../src/http/playground/examples.ts';
import { exampleAddress, exampleIn, languageAddress, sharedIn } from './address.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { browserStorage } from './browser-storage.ts';
import { type Run, RunHistory } from './history.ts';
import type { Messages } from './messages.ts';

/** What the user edits. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
}

export type Panel = 'examples' | 'documentation' | 'history';

export interface Playground {
  readonly draft: Draft;
  /** Grows when something else than the editor replaces the query. The editor is ahead of the draft while someone types. */
  readonly revision: number;
  readonly answer: Answer | null;
  readonly isRunning: boolean;
  /** Name of the example that was opened last. */
  readonly example: string | null;
  readonly runs: readonly Run[];
  /** Whether the scripts have taken the page over. */
  readonly isLive: boolean;
  edit(change: Partial<Draft>): void;
  open(example: Example): void;
  reopen(run: Run): void;
  run(operationName?: string): void;
  stop(): void;
  clearHistory(): void;
}

const draftKey = 'fabriques-graph.draft';

interface Options {
  readonly language: Language;
  readonly groups: readonly ExampleGroup[];
  readonly initialQuery: string;
  readonly messages: Messages;
}

/** The state of the page and what changes it. */
export function usePlayground({ language, groups, initialQuery, messages }: Options): Playground {
  const examples = groups.flatMap((group) => group.examples);
  const [draft, setDraft] = useState<Draft>({ query: initialQuery, variables: '', headers: '' });
  const [revision, setRevision] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [example, setExample] = useState<string | null>(null);
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const [isLive, setLive] = useState(false);
  const latest = useRef(draft);
  const running = useRef<AbortController | null>(null);

  const change = useCallback((next: Partial<Draft>) => {
    latest.current = { ...latest.current, ...next };
    setDraft(latest.current);
    const { query, variables } = latest.current;
    browserStorage().setItem(draftKey, JSON.stringify({ query, variables }));
  }, []);

  const edit = useCallback(
    (next: Partial<Draft>) => {
      // The editor reports what was loaded into it, too.
      if (Object.entries(next).every(([key, text]) => latest.current[key as keyof Draft] === text)) return;
      change(next);
      // The address is that of another query now: loading it again must not undo the edit.
      history.replaceState(null, '', languageAddress(language, null));
    },
    [change, language],
  );

  const load = useCallback(
    (next: Partial<Draft>) => {
      change(next);
      setRevision((before) => before + 1);
    },
    [change],
  );

  const run = useCallback(
    async (operationName?: string) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { query, variables, headers } = latest.current;
      setRunning(true);
      try {
        const received = await ask({ query, variables, headers, operationName }, messages, controller.signal);
        setAnswer(received);
        const failed = received.errors.length > 0;
        setRuns(new RunHistory(browserStorage()).add({ query, variables, at: new Date().toISOString(), failed }));
      } catch (error) {
        // A newer run or the button has stopped this one.
        if (!controller.signal.aborted) throw error;
      }
      if (running.current === controller) setRunning(false);
    },
    [messages],
  );

  const open = useCallback(
    ({ name, query, variables }: Example) => {
      setExample(name);
      history.replaceState(null, '', exampleAddress(name, language));
      load({ query, variables });
      run();
    },
    [load, run, language],
  );

  useEffect(() => {
    setLive(true);
    setRuns(new RunHistory(browserStorage()).runs());
    const shared = sharedIn(location.href);
    const named = examples.find(({ name }) => name === exampleIn(location.href));
    if (shared !== null) {
      load(shared);
      run();
    } else if (named !== undefined) open(named);
    else load(lastDraft() ?? { variables: examples[0]?.variables ?? '' });
    // Only when the page opens.
  }, []);

  return {
    ...{ draft, revision, answer, isRunning, example, runs, isLive, edit, open, run },
    reopen: ({ query, variables }) => {
      setExample(null);
      load({ query, variables });
    },
    stop: () => running.current?.abort(),
    clearHistory: () => setRuns(new RunHistory(browserStorage()).clear()),
  };
}

/** What was in the editor when this page was left; null on a first visit. */
function lastDraft(): Pick<Draft, 'query' | 'variables'> | null {
  const text = browserStorage().getItem(draftKey);
  if (text === null) return null;
  try {
    const { query, variables } = JSON.parse(text);
    return typeof query === 'string' && typeof variables === 'string' && query.trim() !== ''
      ? { query, variables }
      : null;
  } catch {
    // Not written by this page.
    return null;
  }
}
