import { type Finding, finding } from '../findings/finding.ts';

/** A row of the curation that nothing on the page uses. `what`: its key, or its first words. */
export function unusedRow(file: string, row: number, what: string): Finding {
  return finding('UNUSED_ROW', { file, row, what });
}
