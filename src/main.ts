import './production.ts';
import { runProcess } from './run-process.ts';
import { serveProcess } from './serve-process.ts';

await runProcess(serveProcess);
