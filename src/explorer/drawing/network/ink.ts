import type { Tint } from './drawn-network.ts';

/**
 * The colours of drawings as files: those of the light theme in web/explorer/style/tokens.css, where a test compares them. On pages
 * the style sheet has the last word, so that drawings follow the theme.
 */
export const ink = {
  surface: '#ffffff',
  text: '#1d1e22',
  muted: '#5a5c63',
  line: '#dedad0',
  edge: '#85827a',
  tints: ['#85827a', '#2456b8', '#e2521f', '#0f8f75', '#ab79db', '#8c1d3a', '#26262e'],
} as const;

export function tintInk(tint: Tint): string {
  return ink.tints[tint];
}

/** The fonts of drawings. */
export const drawingFonts = "system-ui, 'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif";
