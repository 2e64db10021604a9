import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTracing, tracePackages } from '../../../src/observe/traces/open-tracing.ts';
import { projectPath } from '../../../src/project-root.ts';

describe('the variables of OpenTelemetry', () => {
  test.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' }],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }],
  ])('ask for traces: %j', (environment) => {
    expect(isTracing(environment)).toBe(true);
  });

  test.each([
    [{}],
    [{ OTEL_SERVICE_NAME: 'graphe' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_EXPORTER: 'none' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'TRUE' }],
  ])('ask for none: %j', (environment) => {
    expect(isTracing(environment)).toBe(false);
  });

  test.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, /^OTEL_TRACES_EXPORTER: Give otlp or none/],
    [
      { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'grpc' },
      /^OTEL_EXPORTER_OTLP_PROTOCOL: Give http\/json/,
    ],
  ])('are refused if they ask for something else: %j', (environment, message) => {
    expect(() => isTracing(environment)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }),
    );
  });
});

test('the message about missing packages names the versions that the tests use', () => {
  const { devDependencies } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
  for (const [, name = '', version] of tracePackages.matchAll(/(@[\w/-]+)@([\d.]+)/g)) {
    expect(devDependencies[name]).toBe(version);
  }
});
