import { fabriqueCount, fabriqueDescriptions, fabriquesMatching } from '../../store/statements/fabrique.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import { linksOfFabriques, publicationsOfFabriques } from '../../store/statements/publication.ts';
import { createIdLoader, createNodeLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';
import { countOf } from './request.ts';
import { createSingleLoader } from './single-loader.ts';

interface FilterRequest {
  readonly condition: Condition | null;
}

/** Loaders of the Fabriques that pass a filter, and of the texts and links of Fabriques. */
export function fabriqueLoaders(reader: Reader) {
  const { read } = reader;
  return {
    /** The ids of the Fabriques that pass a filter. */
    scope: createSingleLoader(
      'scope',
      reader,
      ({ condition }: FilterRequest) => read(fabriquesMatching.where({ fabrique: condition }), {}),
      (rows) => rows.map(({ id }) => id),
    ),

    /** N: the number of Fabriques that pass a filter. */
    fabriqueCount: createSingleLoader(
      'fabriqueCount',
      reader,
      ({ condition }: FilterRequest) => read(fabriqueCount.where({ fabrique: condition }), {}),
      countOf,
    ),

    /** The longest text of a Fabrique. Read only if a field selects it. */
    descriptionOfFabrique: createNodeLoader(
      'descriptionOfFabrique',
      reader,
      (ids) => read(fabriqueDescriptions, { ids }),
      ({ id }) => id,
      ({ description }) => description,
    ),

    publicationsOfFabrique: createIdLoader(
      'publicationsOfFabrique',
      reader,
      (ids) => read(publicationsOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),

    linksOfFabrique: createIdLoader(
      'linksOfFabrique',
      reader,
      (ids) => read(linksOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),
  };
}
