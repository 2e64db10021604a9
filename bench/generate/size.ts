import type { Dataset } from '../../src/domain/dataset.ts';
import { projectPath } from '../../src/project-root.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';
import { generateDataset } from './dataset.ts';

export const sizes = ['S', 'M', 'L', 'XL'] as const;
export type Size = (typeof sizes)[number];

/** S is real data: that of November 2026, so that results of later years compare with earlier ones. */
export const fabriqueCounts: Record<Size, number> = { S: 23, M: 2_000, L: 50_000, XL: 500_000 };

export async function datasetOfSize(size: Size): Promise<Dataset> {
  const real = await readDataset(projectPath('test/fixtures/frozen/dataset.json'));
  return size === 'S' ? real : generateDataset(fabriqueCounts[size], real);
}
