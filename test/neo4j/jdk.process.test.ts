import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJava, javaVersion } from './jdk.ts';

describe('the version of a JDK', () => {
  test.each([
    ['IMPLEMENTOR="Eclipse Adoptium"\nJAVA_RUNTIME_VERSION="25.0.1+8-LTS"\nJAVA_VERSION="25.0.1"\n', 25],
    ['JAVA_VERSION="21"\n', 21],
    ['JAVA_VERSION="1.8.0_292"\n', 8],
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment\n', 17],
    ['java version "1.8.0_292"\n', 8],
    ['openjdk version "26-ea" 2026-03-17\n', 26],
    ['The operation could not be completed. Unable to locate a Java Runtime.\n', undefined],
  ])('of %j is %s', (text, version) => {
    expect(javaVersion(text)).toBe(version);
  });
});

describe('JAVA_HOME', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'jdk-'));
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'java'), '');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  test('is taken first when it is new enough', async () => {
    writeFileSync(join(home, 'release'), 'JAVA_VERSION="21.0.4"\n');
    expect(await findJava({ JAVA_HOME: home })).toBe(join(home, 'bin', 'java'));
  });

  test('is passed over when it is too old', async () => {
    writeFileSync(join(home, 'release'), 'JAVA_VERSION="17.0.15"\n');
    expect(await findJava({ JAVA_HOME: home })).not.toBe(join(home, 'bin', 'java'));
  });
});
