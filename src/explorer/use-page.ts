import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageRequest } from './page.ts';

export const PageScope = createContext<PageRequest | null>(null);

/** The request that a component is rendered for. */
export function usePage(): PageRequest {
  const request = useContext(PageScope);
  if (request === null) throw new Error('Components of pages are rendered within PageScope.');
  return request;
}
