#!/usr/bin/env node
import '../production.ts';
import { runCommandLine } from './command-line.ts';

await runCommandLine(process.argv.slice(2));
