import './production.ts';

// Only now: other modules may import packages that read NODE_ENV, and a bundle imports all packages of a file first.
const { runCommandLine } = await import('./cli/command-line.ts');

// `npm start` and the container: `fabriques-graph serve`, with its options.
await runCommandLine(['serve', ...process.argv.slice(2)]);
