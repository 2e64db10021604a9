import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../src/domain/language.ts';
import type { Answer } from '../answer.ts';
import type { JsonView } from '../editor/editors.ts';
import type { Messages } from '../messages.ts';
import { type Copied, CopyResult, copy } from './copy-result.tsx';
import { ErrorList } from './error-list.tsx';
import { TableView } from './table-view.tsx';
import { Welcome } from './welcome.tsx';

interface Options {
  readonly texts: Messages;
  readonly language: Language;
  readonly answer: Answer | null;
  readonly isRunning: boolean;
  /** Called with the place of an error in the document. */
  readonly onPlace: (line: number, column: number) => void;
  readonly onExample: (name: string) => void;
}

/** The answer: its errors, then its data as JSON or as a table. */
export function AnswerView({ texts, language, answer, isRunning, onPlace, onExample }: Options) {
  const [view, setView] = useState<'json' | 'table'>('json');
  const [copied, setCopied] = useState<Copied | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setCopied(null);
    // Below a long query, a reader would not see that the answer has come.
    const isBelow = (top.current?.getBoundingClientRect().top ?? 0) > innerHeight - 100;
    if (answer !== null && isBelow) top.current?.scrollIntoView({ block: 'center' });
  }, [answer]);
  const status = isRunning
    ? texts.running
    : answer === null
      ? ''
      : answer.json === ''
        ? texts.errors(answer.errors.length)
        : texts.answered(answer.milliseconds, answer.points);
  return (
    <>
      <div class="toolbar" ref={top}>
        <h2>{texts.answer}</h2>
        {answer !== null && answer.data !== null && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
          <div class="choice" role="group" aria-label={texts.view}>
            {(['json', 'table'] as const).map((it) => (
              <button type="button" key={it} aria-pressed={view === it} onClick={() => setView(it)}>
                {texts[it]}
              </button>
            ))}
          </div>
        )}
        {answer !== null && answer.json !== '' && (
          <button
            type="button"
            class="button"
            aria-label={texts.copyAnswer}
            onClick={async () => setCopied(await copy(texts.answer, answer.json))}
          >
            {texts.copy}
          </button>
        )}
      </div>
      {copied !== null && <CopyResult {...{ texts, copied }} onClose={() => setCopied(null)} />}
      <p class="note" role="status">
        {status}
      </p>
      {answer === null && !isRunning && <Welcome {...{ texts, language, onExample }} />}
      {answer !== null && answer.errors.length > 0 && <ErrorList {...{ texts, onPlace }} errors={answer.errors} />}
      {answer !== null && answer.data !== null && view === 'table' && (
        <TableView key={answer.json} {...{ texts }} data={answer.data} />
      )}
      {answer !== null && answer.data !== null && view === 'json' && <Json label={texts.answer} text={answer.json} />}
    </>
  );
}

/** JSON with colours and folding: plain text until the editor is loaded. */
function Json({ label, text }: { label: string; text: string }) {
  const host = useRef<HTMLDivElement>(null);
  const json = useRef<JsonView | null>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    let isGone = false;
    import('../editor/editors.ts').then(({ createJsonView }) => {
      if (!isGone && host.current !== null) json.current = createJsonView(host.current, label, latest.current);
    });
    return () => {
      isGone = true;
      json.current?.destroy();
    };
  }, []);
  useEffect(() => json.current?.replace(text), [text]);
  return (
    <div class="json" ref={host}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
