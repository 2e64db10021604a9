import type { Page } from './page.ts';
import { dataPage } from './pages/data/data-page.tsx';
import { definitionsPage } from './pages/definitions/definitions-page.tsx';
import { departementPage } from './pages/departement/departement-page.tsx';
import { fabriquePage } from './pages/fabrique/fabrique-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { participationPage } from './pages/participation/participation-page.tsx';
import { regionPage } from './pages/region/region-page.tsx';
import { sourcePage } from './pages/source/source-page.tsx';
import { territoirePage } from './pages/territoire/territoire-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [
  fabriquePage,
  territoirePage,
  organisationPage,
  departementPage,
  regionPage,
  sourcePage,
  participationPage,
  dataPage,
  definitionsPage,
];
