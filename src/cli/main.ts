#!/usr/bin/env node
import '../production.ts';

// Only now: see src/main.ts.
const { runCommandLine } = await import('./command-line.ts');

await runCommandLine(process.argv.slice(2));
