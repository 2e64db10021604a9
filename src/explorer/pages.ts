import type { Page } from './page.ts';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { sourcePage } from './pages/source/source-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [organisationPage, sourcePage];
