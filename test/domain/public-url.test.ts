import { describe, expect, test } from 'vitest';
import { isPublicUrl } from '../../src/domain/public-url.ts';

describe('other sites can fetch from', () => {
  test.each([
    'https://fabriques.example.org',
    'https://anct.gouv.fr/graphe',
    'http://172.32.0.1',
    'http://8.8.8.8:4000',
    'https://[2001:db8::1]',
    'https://localhost.example.org',
  ])('%s', (url) => {
    expect(isPublicUrl(url)).toBe(true);
  });
});

describe('only this machine, or a private network, can fetch from', () => {
  test.each([
    'http://localhost:4000',
    'http://127.0.0.1:4000',
    'http://[::1]:4000',
    'http://0.0.0.0:4000',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.10/graphe',
    'http://169.254.1.1',
    'http://100.64.0.1',
    'http://[fd00::1]',
    'http://[fe80::1]',
    'http://[::ffff:10.0.0.1]',
    'http://serveur',
    'https://graphe.local',
    'https://graphe.anct.internal.',
    'https://box.home.arpa',
  ])('%s', (url) => {
    expect(isPublicUrl(url)).toBe(false);
  });
});
