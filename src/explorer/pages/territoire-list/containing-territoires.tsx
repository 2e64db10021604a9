import { ContainingTerritoiresDocument } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { kindColumn } from '../../parts/kind-column.tsx';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listView } from '../../parts/list/list-view.tsx';
import { namedParameter } from '../../parts/list/parameter.ts';
import { readRows } from '../../parts/list/rows.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { NodeLinks } from '../../parts/node-links.tsx';
import { PlaceLinks, placeWithCode } from '../../parts/place-links.tsx';
import { tableOf } from '../../table.ts';
import { territoireListMessages } from './messages.ts';

/** The territoires that did not take part, but contain one that did. */
export async function containingTerritoires(request: PageRequest): Promise<View> {
  const { language, addresses, path, ask } = request;
  const texts = territoireListMessages[language];
  const address = new ListAddress(request);
  address.choices('participation', namedParameter({ NONE: 'non' }));
  const list = await readRows(
    request,
    address.position,
    ({ withCounts: _, ...range }) => ask(ContainingTerritoiresDocument, range),
    ({ territoires }) => territoires,
  );
  const table = tableOf('liste', list.rows, [
    {
      label: texts.territoire,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="territoire" id={slug} name={name} />,
    },
    kindColumn(texts.kind, language, ({ kind }) => kind),
    {
      label: texts.departements,
      value: ({ departements }) => departements.map(placeWithCode).join(', '),
      cell: ({ departements }) => <PlaceLinks kind="departement" places={departements} />,
    },
    {
      label: texts.contains,
      value: ({ contains }) => contains.nodes.map(({ name }) => name).join(', '),
      cell: ({ contains }) => <NodeLinks kind="territoire" nodes={contains.nodes} total={contains.totalCount} />,
    },
    { label: texts.code, value: ({ code }) => code, onlyInFile: true },
    { label: 'slug', value: ({ slug }) => slug, onlyInFile: true },
  ]);
  const { withCounts: _, ...range } = list.range;
  return listView({
    ...{ title: texts.containingTitle, lead: texts.containingLead, explanation: texts.containingExplanation },
    ...{ address, list, facets: [], table, origin: 'official', wordsLabel: texts.wordsLabel },
    shown: texts.containing(list.page.totalCount),
    operation: { document: ContainingTerritoiresDocument, variables: range },
    indexed: false,
    children: (
      <p>
        <a href={addresses.page(path)}>{texts.back}</a>
      </p>
    ),
  });
}
