import type { Page } from './page.ts';
import { fabriqueListPage } from './pages/fabrique-list/fabrique-list-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { organisationListPage } from './pages/organisation-list/organisation-list-page.tsx';
import { territoireListPage } from './pages/territoire-list/territoire-list-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [organisationPage, fabriqueListPage, territoireListPage, organisationListPage];
