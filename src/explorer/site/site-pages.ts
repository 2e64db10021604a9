/** The pages that are not of one entity, in the order of the plan. */
export const sitePages = [
  { path: '/', name: 'home' },
  { path: '/fabriques', name: 'fabriques' },
  { path: '/territoires', name: 'territoires' },
  { path: '/organisations', name: 'organisations' },
  { path: '/carte', name: 'map' },
  { path: '/chronologie', name: 'timeline' },
  { path: '/chemins', name: 'paths' },
  { path: '/reseau', name: 'network' },
  { path: '/visites', name: 'visits' },
  { path: '/source', name: 'source' },
  { path: '/donnees', name: 'data' },
  { path: '/versions', name: 'versions' },
  { path: '/retrouver', name: 'find' },
  { path: '/definitions', name: 'definitions' },
  { path: '/plan', name: 'plan' },
  { path: '/accessibilite', name: 'accessibility' },
  { path: '/mentions-legales', name: 'legal' },
  { path: '/donnees-personnelles', name: 'personalData' },
] as const;

export type SitePageName = (typeof sitePages)[number]['name'];

/** Pages without an entity that the plan and the site map leave out: they show nothing without parameters, or are for curators. */
export const unlistedPages: readonly string[] = ['/recherche', '/liens', '/embed/reseau', '/embed/liens', '/curation'];

/** The page of the ANCT is the canonical address of its text: search engines should show that one. */
export const notInSitemap: readonly string[] = ['/source'];
