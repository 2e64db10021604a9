import { dataIssueNatureTable } from '../../domain/data-issue-natures.ts';
import { type Dataset, datasetSchema } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { groupBy } from '../../domain/group-by.ts';
import { organisationKindTable } from '../../domain/organisation-kinds.ts';
import type { GraphStore, ReadOptions } from '../engines/graph-store.ts';
import { currentDataset, dataIssues } from '../statements/dataset.ts';
import * as exported from '../statements/export.ts';
import type { TerritoireRecord } from '../statements/records.ts';

/**
 * Reads the whole data set from one state of the graph. It equals the imported one, so a download has the same version and
 * anybody can check it.
 *
 * Errors: `DATABASE_UNAVAILABLE` when the graph has no data set.
 */
export function exportDataset(store: GraphStore, options?: ReadOptions): Promise<Dataset> {
  return store.read(async (transaction) => {
    const [current] = await currentDataset.run(transaction, {});
    if (current === undefined) {
      throw new PublicError('DATABASE_UNAVAILABLE', 'The database has no data set yet. Import one first.');
    }
    const { dataset } = current;
    const regions = await exported.exportedRegions.run(transaction, {});
    const departements = await exported.exportedDepartements.run(transaction, {});
    const fabriques = await exported.exportedFabriques.run(transaction, {});
    const links = groupBy(await exported.exportedLinks.run(transaction, {}), ({ fabrique }) => fabrique);
    const actors = (await exported.exportedActors.run(transaction, {})).map(({ actor }) => actor);
    const within = groupBy(await exported.exportedEnclosures.run(transaction, {}), ({ inner }) => inner);
    const participations = await exported.exportedParticipations.run(transaction, {});
    const issues = await dataIssues.run(transaction, { lines: null, natures: null });
    const evidence = await exported.exportedEvidence.run(transaction, {});
    const publications = await exported.exportedPublications.run(transaction, {});

    return datasetSchema.parse({
      formatVersion: 1,
      releasedAt: dataset.releasedAt,
      source: {
        title: dataset.title,
        url: dataset.url,
        publisher: dataset.publisher,
        sha256: dataset.sha256,
        lines: dataset.lines,
        territoiresAnnounced: dataset.territoiresAnnounced,
        territoiresMentioned: dataset.territoiresMentioned,
      },
      official: {
        package: dataset.officialPackage,
        geographyYear: dataset.officialGeographyYear,
        populationYear: dataset.officialPopulationYear,
      },
      regions,
      departements,
      fabriques: fabriques.map(({ fabrique }) => ({
        slug: fabrique.slug,
        formerSlugs: fabrique.formerSlugs,
        title: fabrique.title,
        titleSource: fabrique.titleSource,
        description: fabrique.description,
        year: fabrique.year,
        status: fabrique.status,
        period:
          fabrique.periodFrom === null || fabrique.periodTo === null
            ? null
            : { from: fabrique.periodFrom, to: fabrique.periodTo },
        line: fabrique.line,
        links: (links.get(fabrique.id) ?? []).map(({ title, url, kind }) => ({ title, url, kind })),
      })),
      territoires: actors.flatMap((actor) =>
        actor.type !== 'Territoire'
          ? []
          : [
              {
                id: actor.id,
                slug: actor.slug,
                formerSlugs: actor.formerSlugs,
                name: actor.name,
                kind: actor.kind,
                code: actor.code,
                formerCodes: actor.formerCodes,
                aliases: actor.aliases,
                departements: actor.departements,
                within: (within.get(actor.id) ?? []).map(({ outer }) => outer),
                siren: actor.siren,
                population: actor.population,
                arrondissement: arrondissementOf(actor),
                epci: epciOf(actor),
                financing: actor.financing,
                reviewed: actor.reviewed,
              },
            ],
      ),
      organisations: actors.flatMap((actor) =>
        actor.type !== 'Organisation'
          ? []
          : [
              {
                slug: actor.slug,
                formerSlugs: actor.formerSlugs,
                name: actor.name,
                acronym: actor.acronym,
                kind: organisationKindTable[actor.kind].label,
                parent: actor.parent,
                aliases: actor.aliases,
                reviewed: actor.reviewed,
              },
            ],
      ),
      participations: participations.map(({ fabrique, actor, participation }) => ({
        fabrique,
        actor,
        role: participation.role,
        origin: participation.origin,
        mention: { text: participation.text, line: participation.line, note: participation.note },
      })),
      publications: publications.map(({ fabrique, publication }) => ({
        slug: publication.slug,
        title: publication.title,
        url: publication.url,
        fabrique,
        mention: { text: publication.text, line: publication.line, note: publication.note },
      })),
      dataIssues: issues.map(({ id, nature, fabrique, actor, line, text, problem, correction, evidence }) => ({
        id,
        nature: dataIssueNatureTable[nature].label,
        fabrique,
        actor,
        line,
        text,
        problem,
        correction,
        evidence,
      })),
      evidence: evidence.map(({ id, subjectType, subject, property, value, kind, text, url, date, line }) => ({
        ...{ id, subjectType, subject, property, value, kind, text, url, date, line },
      })),
    });
  }, options);
}

function arrondissementOf({ arrondissementCode: code, arrondissementName: name }: TerritoireRecord) {
  return code === null ? null : { code, name };
}

function epciOf({ epciCode: code, epciName: name, epciKind: kind }: TerritoireRecord) {
  return code === null ? null : { code, name, kind };
}
