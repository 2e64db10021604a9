import type { Page } from './page.ts';
import { departementPage } from './pages/departement/departement-page.tsx';
import { fabriquePage } from './pages/fabrique/fabrique-page.tsx';
import { matchPage } from './pages/match/match-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { pairPage } from './pages/pair/pair-page.tsx';
import { regionPage } from './pages/region/region-page.tsx';
import { territoirePage } from './pages/territoire/territoire-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [
  fabriquePage,
  territoirePage,
  organisationPage,
  departementPage,
  regionPage,
  pairPage,
  matchPage,
];
