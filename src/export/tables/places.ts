import type { Departement, Region } from '../../domain/dataset.ts';
import { defineTable } from '../table.ts';
import { key, text } from './columns.ts';

export const regions = defineTable<Region>({
  name: 'regions',
  description: 'The régions of France.',
  primaryKey: ['code'],
  columns: {
    code: { ...text('INSEE code.', ({ code }) => code), constraints: key },
    name: text('Official name.', ({ name }) => name),
  },
  rows: (dataset) => dataset.regions,
});

export const departements = defineTable<Departement>({
  name: 'departements',
  description: 'The départements of France.',
  primaryKey: ['code'],
  foreignKeys: { region: 'regions.code' },
  columns: {
    code: { ...text('INSEE code.', ({ code }) => code), constraints: key },
    name: text('Official name.', ({ name }) => name),
    region: text('INSEE code of the région that contains it.', ({ region }) => region),
  },
  rows: (dataset) => dataset.departements,
});
