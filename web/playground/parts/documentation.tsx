import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../app.tsx';
import { searchSchema } from '../editor/schema-search.ts';
import type { Messages } from '../messages.ts';
import type { PanelOptions } from './documentation-panel.tsx';
import { Deprecated, Description, FieldEntry, TypeLink } from './schema-entries.tsx';

/** The types and fields of the schema, linked to each other. */
export function Documentation({ texts, schema, place, onPlace }: PanelOptions & { schema: GraphQLSchema }) {
  const [search, setSearch] = useState('');
  const [trail, setTrail] = useState<readonly (Place | null)[]>([]);
  const top = useRef<HTMLHeadingElement>(null);
  const go = (to: Place | null) => {
    setTrail([...trail, place]);
    setSearch('');
    onPlace(to);
  };
  const back = () => {
    onPlace(trail.at(-1) ?? null);
    setTrail(trail.slice(0, -1));
  };
  useEffect(() => {
    if (place === null) return;
    const field = place.field === undefined ? null : document.getElementById(`field-${place.field}`);
    (field ?? top.current)?.focus();
    (field ?? top.current)?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const type = place === null ? undefined : schema.getType(place.type);
  return (
    <div class="documentation">
      <div class="search">
        <label for="schema-search">{texts.searchSchema}</label>
        <input
          id="schema-search"
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {search.trim() !== '' ? (
        <Found {...{ texts, schema, search }} onPlace={go} />
      ) : (
        <>
          {place !== null && (
            <p class="trail">
              <button type="button" class="button quiet" onClick={back}>
                ← {texts.back}
              </button>
              <button type="button" class="button quiet" onClick={() => go(null)}>
                {texts.overview}
              </button>
            </p>
          )}
          <h2 ref={top} tabIndex={-1}>
            {type?.name ?? texts.queryFields}
          </h2>
          <TypeEntry
            {...{ texts, schema }}
            type={type ?? schema.getQueryType() ?? undefined}
            field={place?.field}
            onPlace={go}
          />
          {type === undefined && <AllTypes {...{ texts, schema }} onPlace={go} />}
        </>
      )}
    </div>
  );
}

interface EntryOptions {
  readonly texts: Messages;
  readonly schema: GraphQLSchema;
  readonly onPlace: (place: Place) => void;
}

interface TypeEntryOptions extends EntryOptions {
  readonly type: GraphQLNamedType | undefined;
  readonly field: string | undefined;
}

/** All that the schema says of one type. */
function TypeEntry({ texts, schema, type, field, onPlace }: TypeEntryOptions) {
  if (type === undefined) return null;
  const hasOutput = isObjectType(type) || isInterfaceType(type);
  const interfaces = hasOutput ? type.getInterfaces() : [];
  const possible = isInterfaceType(type) || 'getTypes' in type ? schema.getPossibleTypes(type) : [];
  return (
    <>
      <Description text={type.description} />
      <TypeList title={texts.implements} types={interfaces} onPlace={onPlace} />
      <TypeList title={texts.possibleTypes} types={possible} onPlace={onPlace} />
      {(hasOutput || isInputObjectType(type)) && (
        <>
          <h3>{hasOutput ? texts.fields : texts.inputFields}</h3>
          <ul class="fields">
            {Object.values(type.getFields()).map((it) => (
              <FieldEntry key={it.name} {...{ texts, onPlace }} field={it} isCurrent={it.name === field} />
            ))}
          </ul>
        </>
      )}
      {'getValues' in type && (
        <>
          <h3>{texts.values}</h3>
          <ul class="fields">
            {type.getValues().map(({ name, description, deprecationReason }) => (
              <li key={name}>
                <code>{name}</code>
                <Description text={description} />
                <Deprecated texts={texts} reason={deprecationReason} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface TypeListOptions {
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
  readonly onPlace: (place: Place) => void;
}

function TypeList({ title, types, onPlace }: TypeListOptions) {
  if (types.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p class="types">
        {types.map((type) => (
          <TypeLink key={type.name} {...{ type, onPlace }} />
        ))}
      </p>
    </>
  );
}

function AllTypes({ texts, schema, onPlace }: EntryOptions) {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return <TypeList title={texts.allTypes} types={types} onPlace={onPlace} />;
}

function Found({ texts, schema, search, onPlace }: EntryOptions & { search: string }) {
  const found = searchSchema(schema, search);
  if (found.length === 0) return <p role="status">{texts.noSchema}</p>;
  return (
    <ul class="fields">
      {found.map((it) => (
        <li key={`${it.type}.${it.field}`}>
          <button type="button" class="link" onClick={() => onPlace(it)}>
            {it.field === undefined ? it.type : `${it.type}.${it.field}`}
          </button>
        </li>
      ))}
    </ul>
  );
}
