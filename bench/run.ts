import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { projectPath } from '../src/project-root.ts';
import { checkAgreement } from './agreement.ts';
import { type Database, startDatabase } from './database.ts';
import { datasetOfSize, type Size, sizes } from './generate/size.ts';
import { thisMachine } from './machine.ts';
import { measure } from './measure.ts';
import { operations } from './operations/index.ts';
import { residentMegabytes, runProcess } from './processes.ts';
import { renderReport } from './report.ts';
import { figuresOf, type Result } from './result.ts';
import { bigHeap, type Runner, type RunnerName, runnerNames, startRunner } from './runner.ts';
import { measureStartup } from './startup.ts';

/** Requests per operation whose answers are compared before the measurement. */
const compared = 12;

const say = (line: string) => process.stderr.write(`${line}\n`);

const whole = (text: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Must be a whole number of at least 1.');
  return number;
};
const some =
  <Name extends string>(known: readonly Name[]) =>
  (text: string): Name[] =>
    text.split(',').map((name) => {
      const found = known.find((it) => it === name);
      if (found === undefined) throw new InvalidArgumentError(`Use one or more of ${known.join(',')}.`);
      return found;
    });

const program = new Command('npm run bench --')
  .description(
    'Compares the server with @neo4j/graphql and a hand-written baseline, and writes the report to bench/results/.',
  )
  .addOption(new Option('--size <size>', 'size of the data set').choices(sizes).default('M'))
  .option('--operations <names>', 'comma-separated operations. Default: all', some(operations.map(({ name }) => name)))
  .option('--runners <names>', 'comma-separated servers. Default: all', some(runnerNames))
  .option('--rounds <count>', 'number of rounds', whole, 12)
  .option('--requests <count>', 'requests per connection, server, operation and round', whole, 40)
  .option('--warm-up <count>', 'requests per connection, server and operation before the first round', whole, 300)
  .option('--concurrency <count>', 'concurrent requests', whole, 1)
  .option('--no-repeated', 'do not measure repeated requests')
  .option('--no-write', 'print the report only')
  .parse();

interface Given {
  readonly size: Size;
  readonly operations?: string[];
  readonly runners?: RunnerName[];
  readonly rounds: number;
  readonly requests: number;
  readonly warmUp: number;
  readonly concurrency: number;
  readonly repeated: boolean;
  readonly write: boolean;
}

const given = program.opts<Given>();
const result = await run(given);
const report = renderReport(result, operations);
process.stdout.write(report);
if (given.write) write(result, report);

async function run(options: Given): Promise<Result> {
  const names = runnerNames.filter((name) => options.runners?.includes(name) ?? true);
  const chosen = operations.filter(({ name }) => options.operations?.includes(name) ?? true);
  if (names.includes('peer')) installPeer();

  say(`Making the data of size ${options.size}…`);
  const dataset = await datasetOfSize(options.size);
  const asked = chosen.map((operation) => [operation, operation.questions(dataset)] as const);
  const { fabriques, territoires, organisations, participations } = dataset;
  const records = {
    Fabriques: fabriques.length,
    territoires: territoires.length,
    organisations: organisations.length,
    participations: participations.length,
  };

  const startup = names.includes('embedded') ? await measureStartup() : null;
  say('Starting Neo4j…');
  const database = await startDatabase(options.size);
  const running: Runner[] = [];
  const start = async (asItComes: boolean, wanted: readonly RunnerName[]) => {
    for (const name of wanted) {
      say(`Starting ${name}…`);
      running.push(await startRunner(name, { size: options.size, database, asItComes }));
    }
  };
  try {
    const imports: Partial<Record<RunnerName, number>> = {};
    say('Importing…');
    imports.neo4j = speedOf(await importInto(database, options.size));
    await start(false, names);
    const embedded = running.find(({ name }) => name === 'embedded');
    if (embedded !== undefined) imports.embedded = speedOf(embedded.server.lines);

    for (const [operation, questions] of asked) {
      say(`Comparing answers: ${operation.name}, ${questions.length} questions`);
      await checkAgreement(operation, questions.slice(0, compared), running);
    }
    const cold = figuresOf(await measure(asked, running, options, say));
    const memory = Object.fromEntries(running.map(({ name, server }) => [name, residentMegabytes(server.pid)]));

    let repeated: Result['repeated'] = [];
    if (options.repeated) {
      const ours = names.filter((name) => name === 'neo4j' || name === 'embedded');
      await stopAll(running.filter(({ name }) => name !== 'limit'));
      running.splice(0, running.length, ...running.filter(({ name }) => name === 'limit'));
      await start(true, ours);
      const again = asked.map(([operation, questions]) => [operation, questions.slice(0, 1)] as const);
      repeated = figuresOf(await measure(again, running, options, say));
    }
    return {
      size: options.size,
      machine: thisMachine(new Date()),
      options: {
        rounds: options.rounds,
        requests: options.requests,
        warmUp: options.warmUp,
        concurrency: options.concurrency,
      },
      records,
      startup,
      imports,
      memory,
      questions: Object.fromEntries(asked.map(([{ name }, questions]) => [name, questions.length])),
      cold,
      repeated,
    };
  } finally {
    await stopAll(running);
    await database.stop();
  }
}

async function stopAll(runners: readonly Runner[]): Promise<void> {
  await Promise.all(runners.map(({ server }) => server.stop()));
}

function importInto(database: Database, size: Size): Promise<string[]> {
  const script = projectPath('.cache/bench/bench/servers/import.js');
  return runProcess(script, { ...database.environment, BENCH_SIZE: size }, bigHeap);
}

/** Participations a second, of what an import said. */
function speedOf(lines: readonly string[]): number {
  const [, count, ms] = /imported (\d+) participations in (\d+) ms/.exec(lines.join('\n')) ?? [];
  return Number(count) / (Number(ms) / 1000);
}

function installPeer(): void {
  if (existsSync(projectPath('bench/peer/node_modules'))) return;
  say('Installing @neo4j/graphql for the bench…');
  execFileSync('npm', ['ci', '--prefix', projectPath('bench/peer'), '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

function write(found: Result, text: string): void {
  const folder = projectPath('bench/results');
  mkdirSync(folder, { recursive: true });
  const name = `${folder}/${found.machine.date.slice(0, 10)}-${found.size}`;
  writeFileSync(`${name}.md`, text);
  writeFileSync(`${name}.json`, `${JSON.stringify(found, null, 2)}\n`);
  say(`Written: ${name}.md and .json`);
}
