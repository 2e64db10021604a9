import type { Dataset } from '../domain/dataset.ts';
import { occurrencesOf } from '../search/occurrences.ts';
import type { Searchable } from '../search/texts.ts';
import { typoKeys } from '../search/typo.ts';

/**
 * The rows of the index of words: the vocabulary, and for each node the words under which it is found. The index follows
 * from the data whole, so an import writes it anew, and no report counts it among the data.
 */
export function searchIndex(dataset: Dataset, datasetVersion: string) {
  const words = new Set<string>();
  const indexed = (id: string, node: Searchable) => {
    const occurrences = occurrencesOf(node);
    for (const { word } of occurrences) words.add(word);
    return { id, datasetVersion, occurrences };
  };
  const fabriques = dataset.fabriques.map((it) => indexed(it.slug, { ...it, type: 'Fabrique' }));
  const actors = [
    ...dataset.territoires.map((it) => indexed(it.id, { ...it, type: 'Territoire' })),
    ...dataset.organisations.map((it) => indexed(it.slug, { ...it, type: 'Organisation' })),
  ];
  const departements = dataset.departements.map((it) => indexed(it.code, { ...it, type: 'Departement' }));
  const regions = dataset.regions.map((it) => indexed(it.code, { ...it, type: 'Region' }));
  const terms = [...words].map((text) => {
    const keys = typoKeys(text);
    return { text, start: text.slice(0, 1), head: keys?.head ?? null, tail: keys?.tail ?? null, datasetVersion };
  });
  return { terms, fabriques, actors, departements, regions };
}
