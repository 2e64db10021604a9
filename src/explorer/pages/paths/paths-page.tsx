import type { ComponentChildren } from 'preact';
import { PublicError } from '../../../domain/error.ts';
import { ShortestPathsDocument, type ShortestPathsQueryVariables } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listMessages } from '../../parts/list/messages.ts';
import { type PathChoices, pathParameters, readPathChoices } from './choices.ts';
import { findEnds } from './ends.ts';
import { pathMessages } from './messages.ts';
import { PathForm } from './path-form.tsx';
import { nameOf, type PathNode, referenceOf } from './path-nodes.ts';
import { PathsSection, stepTable } from './paths-section.tsx';
import { type Path, pathOf } from './steps.ts';
import { UnknownEnd } from './unknown-end.tsx';

/** Most paths that are read, and the longest of which a sentence would still say something. */
const limits = { first: 100, maxLength: 12 } as const;

/** Paths that are told without being asked for. */
const firstPaths = 10;

/** The shortest paths between two nodes, told with their sources. */
export const pathsPage: Page = {
  pattern: '/chemins',
  show: async (request) => {
    const { language, ask } = request;
    const texts = pathMessages[language];
    const address = new ListAddress(request);
    const choices = readPathChoices(request, address);
    const ignored =
      address.ignored.length === 0 ? null : (
        <p class="notice">{listMessages[language].ignored(address.ignored.join(', '))}</p>
      );
    if (choices.from === '' || choices.to === '') {
      const isHalf = choices.from !== '' || choices.to !== '';
      return page(request, choices, [ignored, isHalf ? <p class="notice">{texts.both}</p> : null]);
    }
    const [from, to] = await findEnds(choices.from, choices.to, ask);
    if (from.kind === 'unknown' || to.kind === 'unknown') {
      return page(request, choices, [
        ignored,
        <UnknownEnd key="from" end={from} side="from" choices={choices} />,
        from.typed === to.typed ? null : <UnknownEnd key="to" end={to} side="to" choices={choices} />,
      ]);
    }
    if (from.node.id === to.node.id) return page(request, choices, [ignored, <p key="same">{texts.same}</p>]);
    return between(from.node, to.node, request, choices, ignored);
  },
};

async function between(
  from: PathNode,
  to: PathNode,
  request: PageRequest,
  choices: PathChoices,
  ignored: ComponentChildren,
): Promise<View> {
  const { language, addresses, forFile, path } = request;
  const texts = pathMessages[language];
  const roles = choices.roles.length === 0 ? null : choices.roles;
  const variables = { from: from.id, to: to.id, roles, ...limits };
  const paths = await shortestPaths(variables, request);
  if (paths === null) return page(request, choices, [ignored, <p key="long">{texts.tooLong(limits.maxLength)}</p>]);
  const hasMore = paths.length === limits.first;
  const lead = leads[language].pathsLead({
    ...{ from: referenceOf(from), to: referenceOf(to), count: paths.length, hasMore },
    length: paths[0]?.steps.length ?? 0,
  });
  const shown = choices.all || forFile ? paths : paths.slice(0, firstPaths);
  const table = stepTable(shown, language);
  const found =
    paths.length === 0 ? (
      <>
        <p>{roles === null ? texts.none : texts.noneByRoles}</p>
        {roles === null ? null : (
          <p>
            <a href={addresses.page(path, pathParameters({ ...choices, roles: [] }))}>{texts.anyRole}</a>
          </p>
        )}
      </>
    ) : (
      <>
        {from.__typename === 'Fabrique' || to.__typename === 'Fabrique' || paths[0]?.steps.length !== 2 ? null : (
          <p>
            <a href={addresses.pair(from.slug, to.slug)}>{texts.pair}</a>
          </p>
        )}
        <PathsSection
          {...{ choices, paths, hasMore, shown, table }}
          operation={{ document: ShortestPathsDocument, variables }}
        />
      </>
    );
  return {
    ...page(request, choices, [ignored, <LeadSentence key="lead" lead={lead} />, found]),
    title: texts.titleOf(nameOf(from), nameOf(to)),
    description: textOf(lead),
    tables: [table],
  };
}

/** Null if the shortest paths are longer than the limit. */
async function shortestPaths(variables: ShortestPathsQueryVariables, { ask }: PageRequest): Promise<Path[] | null> {
  try {
    const { paths } = await ask(ShortestPathsDocument, variables);
    return (paths ?? []).map(pathOf);
  } catch (error) {
    if (error instanceof PublicError && error.code === 'PATH_TOO_LONG') return null;
    throw error;
  }
}

/** The page with its form, and below it what the choices give. */
function page({ language, query }: PageRequest, choices: PathChoices, below: ComponentChildren): View {
  const texts = pathMessages[language];
  return {
    kind: 'view',
    title: texts.title,
    description: texts.description,
    indexed: [...query.keys()].length === 0,
    body: (
      <>
        <h1>{texts.heading}</h1>
        {choices.from === '' && choices.to === '' ? <p class="lead">{texts.description}</p> : null}
        <PathForm choices={choices} />
        {below}
      </>
    ),
  };
}
