import { build } from 'vite';
import { projectPath } from './project-root.ts';

/** The programs and threads by their names in `dist/bin/`, from the modules that the compiler wrote. */
const programs = {
  server: 'dist/src/main.js',
  'fabriques-graph': 'dist/src/cli/main.js',
  'network-worker': 'dist/src/answers/networks/compute/worker.js',
  'picture-worker': 'dist/src/http/pictures/picture-worker.js',
  'curation-worker': 'dist/src/curation-worker.js',
};

/*
 * Writes the programs to `dist/bin/`, each with the project's own modules in few files: at the start, Node would open and link more
 * than a thousand. Packages stay outside. `npm run build` runs it.
 */
await build({
  root: projectPath('.'),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: projectPath('dist/bin'),
    emptyOutDir: true,
    // Stack traces show the names of the sources.
    minify: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: Object.fromEntries(Object.entries(programs).map(([name, path]) => [name, projectPath(path)])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'modules/[name]-[hash].js' },
    },
  },
});
