import { build, type InlineConfig } from 'vite';

/** A built file: its name contains a hash of its content. */
export interface BuiltFile {
  readonly name: string;
  readonly content: string;
}

/** Bundles what browsers run, at the build. `entries`: paths of the sources by name; "main" gives "main-HASH.js" and "main-HASH.css". */
export async function bundle(
  shared: InlineConfig,
  entries: Readonly<Record<string, string>>,
): Promise<readonly BuiltFile[]> {
  const names = '[name]-[hash:12]';
  const output = await outputOf({
    ...shared,
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: entries,
        output: {
          hashCharacters: 'hex',
          entryFileNames: `${names}.js`,
          chunkFileNames: `${names}.js`,
          assetFileNames: `${names}[extname]`,
        },
      },
    },
  });
  return output.map((file) => ({
    name: file.fileName,
    content: file.type === 'chunk' ? file.code : String(file.source),
  }));
}

/** The files of one bundle. */
export async function outputOf(config: InlineConfig) {
  const result = await build(config);
  if (!('output' in result)) throw new Error('The build made several bundles.');
  return result.output;
}
