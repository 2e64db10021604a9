import './production.ts';
import { runCommandLine } from './cli/command-line.ts';

// `npm start` and the container: `fabriques-graph serve`, with its options.
await runCommandLine(['serve', ...process.argv.slice(2)]);
