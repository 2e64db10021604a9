import { isDeepStrictEqual } from 'node:util';
import { openConnection } from './http-client.ts';
import type { Operation, Parameters } from './operations/operation.ts';
import type { Runner } from './runner.ts';

/** Asks all servers the same questions. Errors: the first question that two of them answer differently, with both answers. */
export async function checkAgreement(
  operation: Operation,
  questions: readonly Parameters[],
  runners: readonly Runner[],
): Promise<void> {
  const [first, ...others] = runners;
  if (first === undefined) return;
  for (const question of questions) {
    const expected = await ask(first, operation, question);
    for (const runner of others) {
      const given = await ask(runner, operation, question);
      if (isDeepStrictEqual(given, expected)) continue;
      throw new Error(
        `${operation.name} of ${JSON.stringify(question)}: ${runner.name} does not answer as ${first.name}.\n` +
          firstDifference(given, expected, first.name, runner.name),
      );
    }
  }
}

async function ask(runner: Runner, operation: Operation, question: Parameters): Promise<unknown> {
  const connection = await openConnection(runner.server.url);
  try {
    const { status, body } = await connection.ask(runner.request(operation, question));
    if (status !== 200) throw new Error(`status ${status}: ${body}`);
    return plain(runner.rows(operation, body));
  } catch (cause) {
    throw new Error(`${runner.name} fails on ${operation.name} of ${JSON.stringify(question)}.`, { cause });
  } finally {
    connection.close();
  }
}

/** As JSON has it, so that no prototype and no undefined tells two equal answers apart; keys in one order. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, plain(item)]));
}

function firstDifference(given: unknown, expected: unknown, expectedBy: string, givenBy: string): string {
  const ours = JSON.stringify(given, null, 1).split('\n');
  const theirs = JSON.stringify(expected, null, 1).split('\n');
  const line = Math.max(
    0,
    theirs.findIndex((text, index) => text !== ours[index]),
  );
  const around = (lines: string[]) => lines.slice(Math.max(0, line - 4), line + 4).join('\n');
  return `${expectedBy}, from line ${line + 1} of ${theirs.length}:\n${around(theirs)}\n${givenBy}, of ${ours.length}:\n${around(ours)}`;
}
