import { EditorView } from '@codemirror/view';

/**
 * Typing over a selection. Left to itself, Chromium gives the new text the colour of the old one by a `style` attribute, which
 * the Content-Security-Policy forbids, and complains in the console.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    const text = event.data;
    if (event.inputType !== 'insertText' || text === null || empty || view.composing) return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
    // Other extensions come first, as for text that the browser inserts: closing brackets around the selection.
    const isHandled = view.state
      .facet(EditorView.inputHandler)
      .some((handler) => handler(view, from, to, text, insert));
    if (!isHandled) view.dispatch(insert());
    return true;
  },
});
