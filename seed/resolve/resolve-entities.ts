import type { Dataset, Departement, Participation, Region } from '../../src/domain/dataset.ts';
import type { Curation } from '../curation/rows.ts';
import type { Finding } from '../findings/finding.ts';
import type { Official } from '../official/official.ts';
import type { Page } from '../page/page.ts';
import { resolveEvidence } from './evidence/resolve-evidence.ts';
import { namedBlocks } from './named-mentions.ts';
import { findRepeats, withoutRepeats } from './participations.ts';
import { asDataIssue, resolveCorrections } from './resolve-corrections.ts';
import { resolveFabriques } from './resolve-fabriques.ts';
import { resolveOrganisations } from './resolve-organisations.ts';
import { resolveTerritoires } from './resolve-territoires.ts';

export type Entities = Omit<Dataset, 'formatVersion' | 'releasedAt' | 'source' | 'official'>;

export interface Resolution {
  readonly entities: Entities;
  readonly findings: readonly Finding[];
}

/**
 * Resolves the names of the page into territoires, organisations, participations and issues.
 *
 * Order: regions and departements by code; territoires by id; organisations by slug; fabriques, participations, publications
 * and dataIssues by their position on the page, on one line territoires before organisations; evidence as `resolveEvidence` says.
 *
 * `current`: the data set in which changed Fabriques and territoires are recognised. `pageUrl`: the address of the page.
 */
export function resolveEntities(
  page: Page,
  curation: Curation,
  official: Official,
  current: Dataset | null,
  pageUrl: string,
): Resolution {
  const resolved = resolveFabriques(page, curation, current);
  const blocks = namedBlocks(resolved.fabriques, curation, official);
  const { corrections, findings } = resolveCorrections(curation, { page, blocks, official });
  const territoires = resolveTerritoires(blocks, corrections, curation, official, current);
  const organisations = resolveOrganisations(blocks, corrections, curation);
  const participations = inPageOrder([...territoires.participations, ...organisations.participations]);
  const areas = areasOf(official, new Set(territoires.territoires.flatMap(({ departements }) => departements)));
  const subjects = {
    fabriques: resolved.fabriques.map(({ fabrique }) => fabrique),
    territoires: [...territoires.territoires].sort(by(({ id }) => id)),
    organisations: [...organisations.organisations].sort(by(({ slug }) => slug)),
  };
  const evidence = resolveEvidence({ page, pageUrl, blocks, curation, official, entities: subjects });
  return {
    entities: {
      ...areas,
      ...subjects,
      participations: withoutRepeats(participations),
      publications: [...resolved.publications],
      dataIssues: corrections.map(asDataIssue),
      evidence: [...evidence.evidence],
    },
    findings: [
      ...resolved.findings,
      ...findings,
      ...territoires.findings,
      ...organisations.findings,
      ...findRepeats(participations),
      ...evidence.findings,
    ],
  };
}

/** Sorts by line. The sort is stable, and mentions of one line come from left to right already. */
function inPageOrder(participations: readonly Participation[]): Participation[] {
  return [...participations].sort((a, b) => a.mention.line - b.mention.line);
}

/** All régions and départements, and the collectivités d'outre-mer in which a territoire lies. */
function areasOf(official: Official, used: ReadonlySet<string>): { regions: Region[]; departements: Departement[] } {
  const collectivites = official.collectivites.filter(({ code }) => used.has(code));
  const departements = [...official.departements, ...collectivites].sort(by(({ code }) => code));
  const withDepartement = new Set(departements.map(({ region }) => region));
  return {
    regions: official.regions.filter(({ code }) => withDepartement.has(code)).sort(by(({ code }) => code)),
    departements,
  };
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
