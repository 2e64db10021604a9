import type { Table } from './table.ts';
import { dataIssues } from './tables/data-issues.ts';
import { evidence } from './tables/evidence.ts';
import { fabriques, links, publications } from './tables/fabriques.ts';
import { organisations } from './tables/organisations.ts';
import { aliases, formerSlugs } from './tables/other-names.ts';
import { participations } from './tables/participations.ts';
import { departements, regions } from './tables/places.ts';
import { enclosures, formerCodes, territoireDepartements, territoires } from './tables/territoires.ts';

/** The tables. Each comes after the tables that it refers to. */
export const tables: readonly Table[] = [
  regions,
  departements,
  fabriques,
  links,
  publications,
  territoires,
  territoireDepartements,
  enclosures,
  organisations,
  participations,
  aliases,
  formerSlugs,
  formerCodes,
  dataIssues,
  evidence,
];
