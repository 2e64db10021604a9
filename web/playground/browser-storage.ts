import type { TextStorage } from './history.ts';

/** The storage of the browser. A browser that refuses it (private windows, policies) gets one that lasts as long as the page. */
export function browserStorage(): TextStorage {
  try {
    localStorage.setItem('fabriques-graph.test', '');
    localStorage.removeItem('fabriques-graph.test');
    return localStorage;
  } catch {
    const texts = new Map<string, string>();
    return {
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => void texts.set(key, text),
      removeItem: (key) => void texts.delete(key),
    };
  }
}
