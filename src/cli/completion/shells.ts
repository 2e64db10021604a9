/** The shells for which `fabriques-graph completion` prints a script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];
