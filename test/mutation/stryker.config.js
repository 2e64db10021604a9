/**
 * The settings of `npm run mutate`. A mutant is a small change of the code, such as < for <=. One that no test notices has
 * survived: a test is missing, or the code is.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  packageManager: 'npm',
  coverageAnalysis: 'perTest',
  // A static mutant is in code that runs once, when its module is loaded: each needs all tests, and most are texts and tables.
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'docs', 'bench/results', 'bench/peer', '.cache', '.git'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  // Stryker would read tsconfig.json by an API that TypeScript 7 does not have.
  tsconfigFile: 'none.json',
  concurrency: 1,
};
