import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { shareAddress } from '../address.ts';
import { objectOf } from '../answer.ts';
import type { Place } from '../app.tsx';
import type { QueryEditor } from '../editor/editors.ts';
import type { Messages } from '../messages.ts';
import type { Playground } from '../playground-state.ts';
import { snippets } from '../snippets.ts';
import { type Copied, CopyResult, copy } from './copy-result.tsx';

interface Options {
  readonly texts: Messages;
  readonly playground: Playground;
  readonly editor: RefObject<QueryEditor | null>;
  readonly onDocument: (place: Place | null) => void;
}

/** The query, its variables and headers, and what can be done with them. */
export function Workbench({ texts, playground, editor, onDocument }: Options) {
  const { draft, revision, edit, isRunning } = playground;
  const [copied, setCopied] = useState<Copied | null>(null);
  const run = () => playground.run(editor.current?.operationAtCursor());
  const runByKeys = (event: KeyboardEvent) => {
    // The editor has its own command for these keys.
    if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    // The fields within handle their own keys; this one key they share.
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button beside, not a control
    <div class="workbench-parts" onKeyDown={runByKeys}>
      <div class="toolbar">
        {isRunning ? (
          <button type="button" class="button main" onClick={playground.stop}>
            {texts.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button main"
            title={texts.runKeys}
            aria-keyshortcuts="Control+Enter"
            onClick={run}
          >
            {texts.run}
          </button>
        )}
        <button type="button" class="button" onClick={() => editor.current?.format()}>
          {texts.format}
        </button>
        <button
          type="button"
          class="button"
          onClick={async () => setCopied(await copy(texts.link, shareAddress(location.href, draft)))}
        >
          {texts.share}
        </button>
        <CopyAs {...{ texts }} onCopy={async (name) => setCopied(await copy(name, snippet(name, draft)))} />
      </div>
      <CopyResult {...{ texts, copied }} onClose={() => setCopied(null)} />
      <QueryField {...{ texts, draft, revision, editor, onDocument, run }} onEdit={(query) => edit({ query })} />
      <p class="note keys">{texts.keys}</p>
      <JsonField
        label={texts.variables}
        value={draft.variables}
        texts={texts}
        onEdit={(variables) => edit({ variables })}
        isOpen={draft.variables.trim() !== ''}
      />
      <JsonField
        label={texts.headers}
        value={draft.headers}
        texts={texts}
        onEdit={(headers) => edit({ headers })}
        note={texts.headersNote}
        isOpen={false}
      />
    </div>
  );
}

type SnippetName = keyof typeof snippets;
const snippetNames = Object.keys(snippets) as SnippetName[];

function snippet(name: SnippetName, { query, variables }: { query: string; variables: string }): string {
  const { origin, pathname } = location;
  // Text that is no JSON object cannot be put into a program.
  const valid = objectOf(variables) === undefined ? '' : variables;
  return snippets[name]({ url: origin + pathname, query, variables: valid });
}

function CopyAs({ texts, onCopy }: { texts: Messages; onCopy: (name: SnippetName) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  const choose = (name: SnippetName) => {
    close();
    menu.current?.querySelector('summary')?.focus();
    onCopy(name);
  };
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <summary class="button">{texts.copyAs}</summary>
      <ul>
        {snippetNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => choose(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface QueryFieldOptions {
  readonly texts: Messages;
  readonly draft: { readonly query: string };
  readonly revision: number;
  readonly editor: RefObject<QueryEditor | null>;
  readonly onDocument: (place: Place | null) => void;
  readonly run: () => void;
  readonly onEdit: (query: string) => void;
}

/** The query: plain text until the editor is loaded. */
function QueryField({ texts, draft, revision, editor, onDocument, run, onEdit }: QueryFieldOptions) {
  const host = useRef<HTMLDivElement>(null);
  const current = useRef({ draft, onDocument, run, onEdit });
  current.current = { draft, onDocument, run, onEdit };
  useEffect(() => {
    let isGone = false;
    import('../editor/editors.ts').then(({ createQueryEditor }) => {
      if (isGone || host.current === null) return;
      editor.current = createQueryEditor(host.current, {
        label: texts.query,
        text: current.current.draft.query,
        onChange: (query) => current.current.onEdit(query),
        onRun: () => current.current.run(),
        onDocument: (place) => current.current.onDocument(place),
      });
    });
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => editor.current?.replace(current.current.draft.query), [revision]);
  return (
    <div class="editor" ref={host}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre id="query-text" tabIndex={0}>
        {draft.query}
      </pre>
    </div>
  );
}

interface JsonFieldOptions {
  readonly label: string;
  readonly value: string;
  readonly texts: Messages;
  readonly onEdit: (text: string) => void;
  readonly note?: string;
  readonly isOpen: boolean;
}

function JsonField({ label, value, texts, onEdit, note, isOpen }: JsonFieldOptions) {
  const isWrong = objectOf(value) === undefined;
  return (
    <details class="json-field" open={isOpen}>
      <summary>{label}</summary>
      {note !== undefined && <p class="note">{note}</p>}
      <textarea
        aria-label={label}
        aria-invalid={isWrong}
        spellcheck={false}
        rows={Math.min(10, Math.max(3, value.split('\n').length))}
        value={value}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      {isWrong && <p class="wrong">{texts.badJson(label)}</p>}
    </details>
  );
}
