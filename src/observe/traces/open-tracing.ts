import { PublicError } from '../../domain/error.ts';
import type { Tracing } from './tracing.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the tracing that the `OTEL_` variables ask for. Null if they ask for none: then no module of OpenTelemetry is loaded.
 *
 * Errors: `CONFIG_INVALID` if they ask for another exporter, or if the packages are not installed.
 */
export async function openTracing(environment: Environment, version: string): Promise<Tracing | null> {
  if (!isTracing(environment)) return null;
  try {
    return (await import('./open-telemetry.ts')).openTelemetry(version);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new PublicError(
      'CONFIG_INVALID',
      `The OTEL_ variables ask for traces, but their packages are not installed. Run npm install ${tracePackages}, or set ` +
        'OTEL_TRACES_EXPORTER=none.',
      { cause },
    );
  }
}

/** A test compares the versions with those of package.json. */
export const tracePackages =
  '@opentelemetry/sdk-trace-base@2.12.1 @opentelemetry/exporter-trace-otlp-http@0.223.1 @opentelemetry/api@1.9.1';

/** Whether the variables ask for traces. Errors: `CONFIG_INVALID`. */
export function isTracing(environment: Environment): boolean {
  const {
    OTEL_SDK_DISABLED: disabled,
    OTEL_TRACES_EXPORTER: exporter,
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: tracesEndpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: commonProtocol,
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol = commonProtocol,
  } = environment;
  if (disabled?.toLowerCase() === 'true' || exporter === 'none') return false;
  if (!exporter && !endpoint && !tracesEndpoint) return false;
  if (exporter && exporter !== 'otlp') {
    throw new PublicError(
      'CONFIG_INVALID',
      'OTEL_TRACES_EXPORTER: Give otlp or none. The server sends traces by OTLP.',
    );
  }
  if (protocol && !protocol.startsWith('http/')) {
    throw new PublicError(
      'CONFIG_INVALID',
      'OTEL_EXPORTER_OTLP_PROTOCOL: Give http/json, and the endpoint of the collector for HTTP (often port 4318).',
    );
  }
  return true;
}
