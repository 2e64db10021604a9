import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  print,
} from 'graphql';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../app.tsx';
import type { Messages } from '../messages.ts';

interface Options {
  readonly texts: Messages;
  readonly onPlace: (place: Place) => void;
}

/** A field of a type, or of an input: its type, its description, its arguments. */
export function FieldEntry({
  texts,
  field,
  isCurrent,
  onPlace,
}: Options & { field: GraphQLField<unknown, unknown> | GraphQLInputField; isCurrent: boolean }) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const args = 'args' in field ? field.args : [];
  return (
    <li ref={entry} id={`field-${field.name}`} tabIndex={-1} data-current={isCurrent}>
      <code>{field.name}</code>: <TypeLink type={field.type} onPlace={onPlace} />
      {'defaultValue' in field && <Default {...{ texts }} input={field} />}
      <Description text={field.description} />
      <Deprecated texts={texts} reason={field.deprecationReason} />
      {args.length > 0 && (
        <details>
          <summary>
            {texts.arguments} ({args.length})
          </summary>
          <ul class="fields">
            {args.map((argument) => (
              <li key={argument.name}>
                <code>{argument.name}</code>: <TypeLink type={argument.type} onPlace={onPlace} />
                <Default {...{ texts }} input={argument} />
                <Description text={argument.description} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Default({ texts, input }: { texts: Messages; input: GraphQLArgument | GraphQLInputField }) {
  const value = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type);
  return value === null || value === undefined ? null : <span class="note"> {texts.defaultIs(print(value))}</span>;
}

/** A type as it is written, "[Fabrique!]!", which leads to the type in it. */
export function TypeLink({ type, onPlace }: { type: GraphQLType | GraphQLNamedType; onPlace: (place: Place) => void }) {
  return (
    <button type="button" class="link" onClick={() => onPlace({ type: getNamedType(type).name })}>
      {String(type)}
    </button>
  );
}

/** A description of the schema. Texts in backquotes are code. */
export function Description({ text }: { text: string | null | undefined }) {
  if (text === null || text === undefined) return null;
  const parts = text.split('`');
  return (
    <p class="description">{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</p>
  );
}

export function Deprecated({ texts, reason }: { texts: Messages; reason: string | null | undefined }) {
  return reason === null || reason === undefined ? null : (
    <p class="wrong">
      {texts.deprecated}: {reason}
    </p>
  );
}
