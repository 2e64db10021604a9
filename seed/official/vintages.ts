import type { OfficialData } from '../../src/domain/dataset.ts';
import { PublicError } from '../../src/domain/error.ts';
import { packageName } from './package-files.ts';

type Vintage = Pick<OfficialData, 'geographyYear' | 'populationYear'>;

/** The years of each version of the package, as the section "Millésimes" and the sources of its README say. Its files do not. */
const vintages: Readonly<Record<string, Vintage>> = {
  // Populations de référence 2023 of INSEE, in force since 1 January 2026; Mayotte: census of 2017.
  '6.0.0': { geographyYear: 2026, populationYear: 2023 },
};

/** Errors: `DATA_INVALID` for a version whose years nobody has noted yet. */
export function vintageOf(version: string): Vintage {
  const found = vintages[version];
  if (found) return found;
  throw new PublicError(
    'DATA_INVALID',
    `The years of ${packageName} ${version} are not known. Look them up in its README, and add them to seed/official/vintages.ts.`,
  );
}
