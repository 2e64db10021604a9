import { examine } from '../doctor/examine.ts';
import { describeFindings } from '../doctor/finding.ts';
import { write } from './output.ts';

/** Prints what a server needs and whether it is there. Exits with 1 if something prevents it from serving. */
export async function doctor(): Promise<void> {
  const findings = await examine(process.env);
  const isHealthy = findings.every(({ level }) => level !== 'failure');
  await write([describeFindings(findings)], undefined);
  if (!isHealthy) process.exitCode = 1;
}
