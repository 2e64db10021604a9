import { hoverTooltip } from '@codemirror/view';
import { getSchema, offsetToPos } from 'cm6-graphql';
import { getHoverInformation } from 'graphql-language-service';

/** What the schema says of the word below the pointer. */
export const schemaHover = hoverTooltip((view, position) => {
  const schema = getSchema(view.state);
  const word = view.state.wordAt(position);
  if (schema === undefined || word === null) return null;
  // The position after the first letter: at the word's start, the token before it would be found.
  const at = offsetToPos(view.state.doc, word.from + 1);
  const text = String(getHoverInformation(schema, view.state.doc.toString(), at));
  if (text === '') return null;
  return {
    pos: word.from,
    end: word.to,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-schema-hover';
      dom.textContent = text;
      return { dom };
    },
  };
});
