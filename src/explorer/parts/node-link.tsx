import type { JSX } from 'preact';
import type { EntityReference } from '../addresses.ts';
import { usePage } from '../use-page.ts';
import { French } from './french.tsx';

/** A node of the API, as far as a link to its page needs it. Départements and régions have their code under another name. */
export type LinkedNode =
  | { readonly __typename: 'Fabrique'; readonly slug: string; readonly title: string }
  | { readonly __typename: 'Territoire' | 'Organisation'; readonly slug: string; readonly name: string }
  | { readonly __typename: 'Departement'; readonly departementCode: string | null; readonly name: string }
  | { readonly __typename: 'Region'; readonly regionCode: string | null; readonly name: string }
  | { readonly __typename: 'DataIssue' | 'Link' | 'Participation' | 'Publication' };

interface Target extends EntityReference {
  readonly name: string;
}

/** The kind of the page of an actor. */
export function actorKind(typename: 'Territoire' | 'Organisation'): 'territoire' | 'organisation' {
  return typename === 'Territoire' ? 'territoire' : 'organisation';
}

/** The page of a node. Null if it has none. */
export function targetOf(node: LinkedNode): Target | null {
  switch (node.__typename) {
    case 'Fabrique':
      return { kind: 'fabrique', id: node.slug, name: node.title };
    case 'Territoire':
    case 'Organisation':
      return { kind: actorKind(node.__typename), id: node.slug, name: node.name };
    case 'Departement':
      return node.departementCode === null ? null : { kind: 'departement', id: node.departementCode, name: node.name };
    case 'Region':
      return node.regionCode === null ? null : { kind: 'region', id: node.regionCode, name: node.name };
    default:
      return null;
  }
}

/** A link to the page of a node, with its name. */
export function NodeLink({ node }: { readonly node: LinkedNode }): JSX.Element | null {
  const target = targetOf(node);
  return target === null ? null : <EntityLink {...target} />;
}

/** A link to the page of an entity. `hint`: for screen readers, where another link has the same name. */
export function EntityLink({ kind, id, name, hint }: Target & { readonly hint?: string }): JSX.Element {
  const { addresses } = usePage();
  return (
    <a href={addresses.entity({ kind, id })}>
      <French>{name}</French>
      {hint === undefined ? null : <span class="visually-hidden"> ({hint})</span>}
    </a>
  );
}
