import { checkOfficialFile } from '../answers/places/official-file.ts';
import type { Config } from '../config/config.ts';
import { configVariables } from '../config/variables.ts';
import { readTrustedDocuments } from '../http/graphql/trusted-documents.ts';
import { readSiteFile } from '../http/pages/site-file.ts';
import { type Environment, openTracing } from '../observe/traces/open-tracing.ts';
import { packageVersion } from '../package-version.ts';
import { type Finding, failureOf, ok, warning } from './finding.ts';

/** Checks the files that the configuration names, and combinations of variables that are allowed, but unusual. */
export async function checkConfiguration(config: Config, environment: Environment): Promise<readonly Finding[]> {
  const set = configVariables.map(({ name }) => name).filter((name) => environment[name]);
  const said = set.length === 0 ? 'No variable is set: all have their defaults.' : `Set: ${set.join(', ')}.`;
  const findings = await Promise.all([
    attempt('files', () => checkOfficialFile()),
    attempt('files', () => void (config.trustedDocuments && readTrustedDocuments(config.trustedDocuments))),
    attempt(
      'files',
      () => void (config.siteFile && readSiteFile(config.siteFile, new Date().toISOString().slice(0, 10))),
    ),
    attempt('traces', async () => void (await (await openTracing(environment, packageVersion))?.close())),
  ]);
  return [ok('config', said), ...warnings(config), ...findings.flat()];
}

async function attempt(subject: string, work: () => void | Promise<void>): Promise<readonly Finding[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return [failureOf(subject, error)];
  }
}

function warnings({ host, publicUrl, clientLimits, siteFile, metrics }: Config): readonly Finding[] {
  const isPublic = publicUrl?.startsWith('https://') === true;
  return [
    ...(isPublic && clientLimits.trustedProxies.length === 0
      ? [
          warning(
            'config',
            'PUBLIC_URL begins with https, so a proxy is in front of the server, but no proxy is trusted: all clients share one limit.',
            'Set TRUSTED_PROXIES to the address of the proxy.',
          ),
        ]
      : []),
    ...(isPublic && siteFile === undefined
      ? [
          warning(
            'config',
            'The legal pages say that nobody has filled them in.',
            'Set SITE_FILE: docs/configuration.md describes it.',
          ),
        ]
      : []),
    ...(metrics !== null && !isLoopback(metrics.host) && metrics.host === host
      ? [
          warning(
            'config',
            'Metrics are served on the same address as the pages. They are not for the public.',
            'Check that a firewall or the network of the containers protects METRICS_PORT, or set METRICS_HOST.',
          ),
        ]
      : []),
  ];
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.|::1$)/.test(host);
}
