import { ContainingOrganisationsDocument } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { kindColumn } from '../../parts/kind-column.tsx';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listView } from '../../parts/list/list-view.tsx';
import { namedParameter } from '../../parts/list/parameter.ts';
import { readRows } from '../../parts/list/rows.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { NodeLinks } from '../../parts/node-links.tsx';
import { tableOf } from '../../table.ts';
import { organisationListMessages } from './messages.ts';

/** The organisations that did not take part, but have a part that did. */
export async function containingOrganisations(request: PageRequest): Promise<View> {
  const { language, addresses, path, ask } = request;
  const texts = organisationListMessages[language];
  const address = new ListAddress(request);
  address.choices('participation', namedParameter({ NONE: 'non' }));
  const list = await readRows(
    request,
    address.position,
    ({ withCounts: _, ...range }) => ask(ContainingOrganisationsDocument, range),
    ({ organisations }) => organisations,
  );
  const table = tableOf('liste', list.rows, [
    {
      label: texts.organisation,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="organisation" id={slug} name={name} />,
    },
    kindColumn(texts.kind, language, ({ kind }) => kind),
    {
      label: texts.parts,
      value: ({ parts }) => parts.nodes.map(({ name }) => name).join(', '),
      cell: ({ parts }) => <NodeLinks kind="organisation" nodes={parts.nodes} total={parts.totalCount} />,
    },
    { label: 'slug', value: ({ slug }) => slug, onlyInFile: true },
  ]);
  const { withCounts: _, ...range } = list.range;
  return listView({
    ...{ title: texts.containingTitle, lead: texts.containingLead, explanation: texts.containingExplanation },
    ...{ address, list, facets: [], table, origin: 'computed', wordsLabel: texts.wordsLabel },
    shown: texts.containing(list.page.totalCount),
    operation: { document: ContainingOrganisationsDocument, variables: range },
    indexed: false,
    children: (
      <p>
        <a href={addresses.page(path)}>{texts.back}</a>
      </p>
    ),
  });
}
