import type { ComponentChildren, JSX } from 'preact';
import type { EntityReference } from '../../addresses.ts';
import type { SearchRowFragment } from '../../generated/operations.ts';
import { yearsInWords } from '../../language/dates.ts';
import { French } from '../../parts/french.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { Marked } from '../../parts/marked.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { placeWithCode } from '../../parts/place-links.tsx';
import { LineLink } from '../../parts/quotation.tsx';
import { usePage } from '../../use-page.ts';
import { searchMessages } from './messages.ts';

interface ResultProps {
  readonly row: SearchRowFragment;
  readonly query: string;
}

/** One result: its name with the words that were asked for, and what tells it apart. */
export function Result({ row, query }: ResultProps): JSX.Element | null {
  const { language } = usePage();
  const { node } = row;
  const texts = searchMessages[language];
  const parts = partMessages[language];
  const matched = <MatchedText row={row} query={query} />;
  switch (node.__typename) {
    case 'Fabrique':
      return (
        <li>
          <Name target={{ kind: 'fabrique', id: node.slug }} name={node.title} query={query} />
          <Detail>
            {node.year}, {parts.statuses[node.status]}
          </Detail>
          {matched}
        </li>
      );
    case 'Territoire':
      return (
        <li>
          <Name target={{ kind: 'territoire', id: node.slug }} name={node.name} query={query} />
          <Detail>
            <KindName kind={node.kind} />
            {node.departements.length === 0 ? '' : ', '}
            <French>{node.departements.map(placeWithCode).join(', ')}</French>
            {' — '}
            {node.years.length === 0 ? texts.notItself : texts.took(yearsInWords(node.years, language))}
          </Detail>
          {matched}
        </li>
      );
    case 'Organisation':
      return (
        <li>
          <Name target={{ kind: 'organisation', id: node.slug }} name={node.name} query={query} />
          <Detail>
            <KindName kind={node.kind} />
            {' — '}
            {node.years.length === 0 ? texts.organisationNotItself : texts.named(yearsInWords(node.years, language))}
          </Detail>
          {matched}
        </li>
      );
    case 'Participation':
      return <Passage node={node} query={query} />;
    default:
      return null;
  }
}

interface NameProps {
  readonly target: EntityReference;
  readonly name: string;
  readonly query: string;
}

function Name({ target, name, query }: NameProps): JSX.Element {
  const { addresses } = usePage();
  return (
    <a href={addresses.entity(target)}>
      <French>
        <Marked text={name} query={query} />
      </French>
    </a>
  );
}

function Detail({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="result-detail">{children}</span>;
}

/** The text that has the words, if the name does not show them. */
function MatchedText({ row: { matched, node }, query }: ResultProps): JSX.Element | null {
  const { language } = usePage();
  const name = 'title' in node ? node.title : 'name' in node ? node.name : '';
  if (matched === name) return null;
  return (
    <span class="result-text">
      {searchMessages[language].alsoWritten}{' '}
      <q lang="fr">
        <Marked text={matched} query={query} />
      </q>
    </span>
  );
}

interface PassageProps {
  readonly node: Extract<SearchRowFragment['node'], { readonly __typename: 'Participation' }>;
  readonly query: string;
}

function Passage({ node: { id, role, mention, fabrique }, query }: PassageProps): JSX.Element {
  const { language, addresses } = usePage();
  const { roles, lineLong } = partMessages[language];
  return (
    <li>
      <a href={addresses.entity({ kind: 'participation', id })}>
        <q lang="fr">
          <Marked text={mention.text} query={query} />
        </q>
        <span class="visually-hidden"> ({lineLong(mention.line)})</span>
      </a>{' '}
      <LineLink line={mention.line} />
      <Detail>
        {roles[role]}, {fabrique.year} <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />
      </Detail>
    </li>
  );
}
