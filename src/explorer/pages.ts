import type { Page } from './page.ts';
import { accessibilityPage } from './pages/accessibility/accessibility-page.tsx';
import { curationPage } from './pages/curation/curation-page.tsx';
import { dataPage } from './pages/data/data-page.tsx';
import { definitionsPage } from './pages/definitions/definitions-page.tsx';
import { departementPage } from './pages/departement/departement-page.tsx';
import { organisationDossierPage, territoireDossierPage } from './pages/dossier/dossier-page.tsx';
import { networkEmbed } from './pages/embed/network-embed.tsx';
import { pairEmbed } from './pages/embed/pair-embed.tsx';
import { participationEmbed } from './pages/embed/participation-embed.tsx';
import { fabriquePage } from './pages/fabrique/fabrique-page.tsx';
import { fabriqueListPage } from './pages/fabrique-list/fabrique-list-page.tsx';
import { homePage } from './pages/home/home-page.tsx';
import { legalPage } from './pages/legal/legal-page.tsx';
import { mapPage } from './pages/map/map-page.tsx';
import { matchPage } from './pages/match/match-page.tsx';
import { networkPage } from './pages/network/network-page.tsx';
import { organisationPage } from './pages/organisation/organisation-page.tsx';
import { organisationListPage } from './pages/organisation-list/organisation-list-page.tsx';
import { pairPage } from './pages/pair/pair-page.tsx';
import { participationPage } from './pages/participation/participation-page.tsx';
import { pathsPage } from './pages/paths/paths-page.tsx';
import { personalDataPage } from './pages/personal-data/personal-data-page.tsx';
import { planPage } from './pages/plan/plan-page.tsx';
import { regionPage } from './pages/region/region-page.tsx';
import { searchPage } from './pages/search/search-page.tsx';
import { sourcePage } from './pages/source/source-page.tsx';
import { territoirePage } from './pages/territoire/territoire-page.tsx';
import { territoireListPage } from './pages/territoire-list/territoire-list-page.tsx';
import { timelinePage } from './pages/timeline/timeline-page.tsx';
import { versionPage } from './pages/versions/version-page.tsx';
import { versionsPage } from './pages/versions/versions-page.tsx';
import { stopPage, visitListPage, visitPage } from './pages/visits/visit-pages.tsx';

/** The lists, the search, and the network. */
const listPages: readonly Page[] = [
  fabriqueListPage,
  territoireListPage,
  organisationListPage,
  searchPage,
  networkPage,
];

/** The pages with drawings. */
const drawingPages: readonly Page[] = [mapPage, timelinePage, pathsPage];

/** The only pages that other sites may show in frames. */
const embedPages: readonly Page[] = [networkEmbed, pairEmbed, participationEmbed];

/** The guided readings. */
const visitPages: readonly Page[] = [visitListPage, visitPage, stopPage];

/** The pages of one entity. */
const entityPages: readonly Page[] = [fabriquePage, territoirePage, organisationPage, departementPage, regionPage];

/** Everything about one actor, to print. */
const dossierPages: readonly Page[] = [organisationDossierPage, territoireDossierPage];

/** The pages that answer a question: what two actors share, which names of a list took part. */
const relationPages: readonly Page[] = [pairPage, matchPage];

/** The pages about the site. */
const sitePages: readonly Page[] = [planPage, accessibilityPage, legalPage, personalDataPage];

/** The pages about the data: its source, claims, files, releases and terms. */
const dataPages: readonly Page[] = [
  sourcePage,
  participationPage,
  dataPage,
  versionsPage,
  versionPage,
  definitionsPage,
];

/** The page of those who keep the curation, which few servers have. */
const curatorPages: readonly Page[] = [curationPage];

/** All pages. The first one whose pattern fits a path answers. */
export const pages: readonly Page[] = [
  homePage,
  ...listPages,
  ...drawingPages,
  ...visitPages,
  ...entityPages,
  ...dossierPages,
  ...relationPages,
  ...dataPages,
  ...sitePages,
  ...embedPages,
  ...curatorPages,
];
