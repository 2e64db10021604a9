import { placesInBlock } from '../places-in-block.ts';
import { type EvidenceInputs, type Piece, supporting } from './piece.ts';

/** The sources of titles that the curation gives: words in the block of the Fabrique, or the web page that has the title. */
export function titleEvidence({ entities, page, pageUrl, blocks }: EvidenceInputs): Piece[] {
  return entities.fabriques.flatMap(({ slug, title, titleSource, links }): Piece[] => {
    if (titleSource === null) return [];
    const support = supporting('FABRIQUE', slug, 'TITLE', title);
    if (titleSource === pageUrl) {
      const places = placesInBlock(title, slug, { page, blocks });
      return places.slice(0, 1).map(({ text, line }) => support({ kind: 'SOURCE_PAGE', text, line }));
    }
    const link = links.find(({ url }) => url === titleSource);
    return [support({ kind: 'DOCUMENT', text: link?.title ?? title, url: titleSource })];
  });
}
