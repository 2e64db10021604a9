import type { Page } from './page.ts';
import { accessibilityPage } from './pages/accessibility/accessibility-page.tsx';
import { legalPage } from './pages/legal/legal-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { personalDataPage } from './pages/personal-data/personal-data-page.tsx';
import { planPage } from './pages/plan/plan-page.tsx';

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [organisationPage, legalPage, personalDataPage, accessibilityPage, planPage];
