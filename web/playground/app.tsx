import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../src/domain/language.ts';
import type { Example, ExampleGroup } from '../../src/http/playground/examples.ts';
import type { QueryEditor } from './editor/editors.ts';
import { messages } from './messages.ts';
import { AnswerView } from './parts/answer-view.tsx';
import { DocumentationPanel } from './parts/documentation-panel.tsx';
import { ExamplesPanel } from './parts/examples-panel.tsx';
import { HistoryPanel } from './parts/history-panel.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { Workbench } from './parts/workbench.tsx';
import { type Panel, usePlayground } from './playground-state.ts';

export interface AppOptions {
  readonly language: Language;
  readonly groups: readonly ExampleGroup[];
  readonly initialQuery: string;
}

/** A place of the documentation: a type, or a field of it. Null: the start. */
export interface Place {
  readonly type: string;
  readonly field?: string | undefined;
}

/** The page: the panel at the left, the query and its answer. A narrow screen shows one of the two. */
export function App({ language, groups, initialQuery }: AppOptions) {
  const texts = messages[language];
  const playground = usePlayground({ language, groups, initialQuery, messages: texts });
  const [panel, setPanel] = useState<Panel>('examples');
  const [shown, setShown] = useState<'panel' | 'query'>('panel');
  const [place, setPlace] = useState<Place | null>(null);
  const editor = useRef<QueryEditor | null>(null);

  const query = useRef<HTMLElement>(null);

  // On a narrow screen the link that was used is hidden now: the focus goes on to the query.
  useEffect(() => {
    if (shown !== 'query' || document.activeElement !== document.body) return;
    query.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [shown]);
  const open = (example: Example) => {
    setShown('query');
    playground.open(example);
  };
  const openNamed = (name: string) => {
    const found = groups.flatMap((group) => group.examples).find((it) => it.name === name);
    if (found !== undefined) open(found);
  };
  const showDocumentation = (to: Place | null) => {
    setPlace(to);
    setPanel('documentation');
    setShown('panel');
  };
  const tabs: { key: Panel | 'query'; label: string }[] = [
    { key: 'examples', label: texts.examples },
    { key: 'query', label: texts.query },
    { key: 'documentation', label: texts.documentation },
    { key: 'history', label: texts.history },
  ];
  const choose = (key: Panel | 'query') => {
    setShown(key === 'query' ? 'query' : 'panel');
    if (key !== 'query') setPanel(key);
  };
  return (
    <div class="page" data-live={playground.isLive} data-shown={shown}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads there; a narrow screen must show it first */}
      <a class="skip" href="#query" onClick={() => setShown('query')}>
        {texts.skip}
      </a>
      <PageHeader language={language} texts={texts} example={playground.example} />
      <nav class="sections" aria-label={texts.sections}>
        {tabs.map(({ key, label }) => (
          <button
            type="button"
            key={key}
            class={`section section-${key}`}
            data-panel={key !== 'query' && panel === key}
            aria-current={(shown === 'query' ? key === 'query' : panel === key) ? 'true' : undefined}
            onClick={() => choose(key)}
          >
            {label}
          </button>
        ))}
      </nav>
      <main class="columns">
        <section class="panel" aria-label={tabs.find(({ key }) => key === panel)?.label ?? ''}>
          <div hidden={panel !== 'examples'}>
            <ExamplesPanel {...{ groups, language, texts }} current={playground.example} onOpen={open} />
          </div>
          {panel === 'documentation' && <DocumentationPanel {...{ texts, place }} onPlace={setPlace} />}
          {panel === 'history' && (
            <HistoryPanel
              {...{ texts, language }}
              runs={playground.runs}
              onReopen={(run) => {
                setShown('query');
                playground.reopen(run);
              }}
              onClear={playground.clearHistory}
            />
          )}
        </section>
        <section class="workbench" id="query" ref={query} aria-label={texts.query} tabIndex={-1}>
          <Workbench {...{ texts, playground, editor }} onDocument={showDocumentation} />
        </section>
        <section class="answer" aria-label={texts.answer}>
          <AnswerView
            {...{ texts, language }}
            answer={playground.answer}
            isRunning={playground.isRunning}
            onPlace={(line, column) => editor.current?.select(line, column)}
            onExample={openNamed}
          />
        </section>
      </main>
    </div>
  );
}
