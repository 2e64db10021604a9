import { entityPath } from '../../addresses.ts';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../generated/operations.ts';
import { missing, moved, type Page } from '../../page.ts';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { Quotation } from '../../parts/quotation.tsx';
import { Section } from '../../parts/section.tsx';
import { type Column, tableOf } from '../../table.ts';
import { organisationMessages } from './messages.ts';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;
type Participation = Organisation['participations']['nodes'][number];

/** What the graph knows of an organisation. */
export const organisationPage: Page = {
  pattern: '/organisations/:slug',
  show: async ({ params: { slug = '' }, language, ask }) => {
    const operation = { document: OrganisationPageDocument, variables: { slug } };
    const { organisation } = await ask(operation.document, operation.variables);
    if (organisation === null) return missing(slug);
    const entity = { kind: 'organisation', id: organisation.slug } as const;
    if (organisation.slug !== slug) return moved(entityPath(entity));
    const texts = organisationMessages[language];
    const { roles } = partMessages[language];
    const columns: Column<Participation>[] = [
      { label: texts.year, value: ({ year }) => year },
      {
        label: texts.fabrique,
        value: ({ fabrique }) => fabrique.title,
        cell: ({ fabrique }) => <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />,
      },
      { label: texts.role, value: ({ role }) => roles[role] },
      {
        label: texts.words,
        value: ({ mention }) => mention.text,
        cell: ({ id, mention }) => <Quotation participation={id} text={mention.text} line={mention.line} />,
      },
      { label: texts.line, value: ({ mention }) => mention.line, onlyInFile: true },
    ];
    const participations = tableOf('participations', organisation.participations.nodes, columns);
    return {
      kind: 'view',
      title: organisation.name,
      description: organisation.name,
      entity,
      indexed: organisation.kind !== 'PERSONNE',
      tables: [participations],
      body: (
        <>
          <h1>
            <French>{organisation.name}</French>
          </h1>
          <Section
            id="participations"
            title={texts.participations}
            explanation={texts.participationsExplained}
            origin="page"
            table={participations}
            operation={operation}
          />
        </>
      ),
    };
  },
};
