import { beforeAll, describe, expect, test } from 'vitest';
import { readCurationFiles } from '../../seed/curation/curation.ts';
import { diffedLists } from '../../seed/diff.ts';
import { type PageReport, type PageReportInputs, reportOnPage } from '../../seed/page-report.ts';
import { projectPath } from '../../src/project-root.ts';
import { frozenDataset, frozenInputs, frozenPage } from '../fixtures/frozen/frozen.ts';
import { fabriques } from './fixtures/page-edits/fabriques.ts';
import { headerAndYears } from './fixtures/page-edits/header-and-years.ts';
import { labelsAndSections } from './fixtures/page-edits/labels-and-sections.ts';
import { names } from './fixtures/page-edits/names.ts';

let inputs: Omit<PageReportInputs, 'page'>;
beforeAll(() => {
  const { official, origin } = frozenInputs();
  const curationFiles = readCurationFiles(projectPath('test/fixtures/frozen/curation'));
  inputs = { curationFiles, current: frozenDataset(), official, origin, language: 'fr' };
});

const report = (page: string, other: Partial<PageReportInputs> = {}): PageReport =>
  reportOnPage({ ...inputs, ...other, page });

/** The findings of a report as their codes and lines. */
function findingsIn({ findings }: PageReport): string[] {
  return findings.map(({ code, line }) => (line === null ? code : `${code} ${line}`));
}

/** The lists that differ: "participations +1 -0 ~1 mention". */
function changesIn({ diff }: PageReport): string[] {
  return diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    const fields = [...new Set(changed.flatMap((one) => one.fields.map(({ field }) => field)))];
    if (added.length + removed.length + changed.length === 0) return [];
    return [[list, `+${added.length}`, `-${removed.length}`, `~${changed.length}`, ...fields].join(' ')];
  });
}

describe('reportOnPage of a page with an edit', () => {
  test.each([...labelsAndSections, ...headerAndYears, ...fabriques, ...names])(
    '$edit: says all of it, and no more',
    ({ page, findings, diff }) => {
      const whole = report(page);
      expect({ findings: findingsIn(whole), diff: changesIn(whole) }).toEqual({ findings, diff });
      expect(whole.lines.map(({ text }) => text).join('\n')).toBe(page.trimEnd());
    },
  );
});
void frozenPage;
