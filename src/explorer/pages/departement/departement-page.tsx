import { DepartementPageDocument } from '../../generated/operations.ts';
import { missing, type Page } from '../../page.ts';
import { Breadcrumb } from '../../parts/breadcrumb.tsx';
import { French } from '../../parts/french.tsx';
import { placeView } from '../../parts/place/place-view.tsx';

/** The territoires of a département that took part, and their Fabriques. */
export const departementPage: Page = {
  pattern: '/departements/:code',
  show: async ({ params: { code = '' }, language, ask, addresses, dataset: { latestYear } }) => {
    const operation = { document: DepartementPageDocument, variables: { code } };
    const { departement } = await ask(operation.document, operation.variables);
    if (departement === null) return missing(code);
    const { name, region, territoires, fabriques } = departement;
    const regionUrl = region.code === null ? null : addresses.entity({ kind: 'region', id: region.code });
    return placeView({
      ...{ place: { kind: 'departement', code, name }, territoires, fabriques, latestYear, language, operation },
      above:
        regionUrl === null ? null : <Breadcrumb above={[{ url: regionUrl, text: <French>{region.name}</French> }]} />,
    });
  },
};
