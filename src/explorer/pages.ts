import type { Page } from './page.ts';
import { departementPage } from './pages/departement/departement-page.tsx';
import { fabriquePage } from './pages/fabrique/fabrique-page.tsx';
import { fabriqueListPage } from './pages/fabrique-list/fabrique-list-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { organisationListPage } from './pages/organisation-list/organisation-list-page.tsx';
import { regionPage } from './pages/region/region-page.tsx';
import { searchPage } from './pages/search/search-page.tsx';
import { territoirePage } from './pages/territoire/territoire-page.tsx';
import { territoireListPage } from './pages/territoire-list/territoire-list-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [
  fabriqueListPage,
  fabriquePage,
  territoireListPage,
  territoirePage,
  organisationListPage,
  organisationPage,
  departementPage,
  regionPage,
  searchPage,
];
