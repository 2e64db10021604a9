import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import {
  completion,
  graphqlLanguageSupport,
  jump,
  showInDocsCommand,
  stateExtensions,
  updateSchema,
} from 'cm6-graphql';
import type { Place } from '../app.tsx';
import { formatted, operationAt } from './document.ts';
import { schemaHover } from './hover.ts';
import { loadSchema } from './schema.ts';
import { theme } from './theme.ts';
import { typeOverSelection } from './typing.ts';
import { validation } from './validation.ts';

export interface QueryEditorOptions {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onDocument: (place: Place | null) => void;
}

export interface QueryEditor {
  replace(text: string): void;
  /** Selects a place, counted from 1, and moves the focus there. */
  select(line: number, column: number): void;
  /** Indents the query as usual. A query with a syntax error stays as it is. */
  format(): void;
  /** Name of the operation at the cursor, if the document has several. */
  operationAtCursor(): string | undefined;
}

/** Tab is not a command of these editors: it moves the focus on. */
const common: Extension = [
  theme,
  EditorView.lineWrapping,
  foldGutter(),
  highlightSelectionMatches(),
  keymap.of([...searchKeymap, ...foldKeymap, ...defaultKeymap]),
];

/** The editor of the query: completion, validation and documentation by the schema, which is loaded after it. */
export function createQueryEditor(host: HTMLElement, options: QueryEditorOptions): QueryEditor {
  const { label, text, onChange, onRun, onDocument } = options;
  const run = () => {
    onRun();
    return true;
  };
  const onShowInDocs = (field?: string, type?: string, parent?: string) => {
    const name = (parent ?? type)?.replace(/[[\]!]/g, '');
    onDocument(name === undefined ? null : { type: name, field: parent === undefined ? undefined : field });
  };
  const view = openView(host, text, [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run, preventDefault: true }])),
    keymap.of([...closeBracketsKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
    keymap.of([{ key: 'F1', run: showInDocsCommand, preventDefault: true }]),
    ...[
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion(),
    ],
    ...[graphqlLanguageSupport(), completion, jump, stateExtensions(undefined, { onShowInDocs }), validation],
    schemaHover,
    typeOverSelection,
    common,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ]);
  // Without the schema the editor still edits; the documentation panel says that it is missing, and loads it again.
  loadSchema().then(
    (schema) => updateSchema(view, schema),
    () => undefined,
  );
  return {
    replace: (next) => replace(view, next),
    select: (line, column) => {
      const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      const anchor = Math.min(from + column - 1, to);
      const head = view.state.wordAt(anchor)?.to ?? anchor;
      view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
      view.focus();
    },
    format: () => replace(view, formatted(view.state.doc.toString())),
    operationAtCursor: () => operationAt(view.state.doc.toString(), view.state.selection.main.head),
  };
}

export interface JsonView {
  replace(text: string): void;
  destroy(): void;
}

/** JSON that can be read, folded and searched. */
export function createJsonView(host: HTMLElement, label: string, text: string): JsonView {
  const view = openView(host, text, [
    EditorState.readOnly.of(true),
    json(),
    common,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
  ]);
  return { replace: (next) => replace(view, next), destroy: () => view.destroy() };
}

/**
 * In a shadow root CodeMirror adopts its styles as objects. In the page itself it would write a style element, which the
 * Content-Security-Policy forbids.
 */
function openView(host: HTMLElement, doc: string, extensions: Extension): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return new EditorView({ root, parent: root, doc, extensions });
}

function replace(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
