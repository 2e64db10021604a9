import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { type NetworkState, parametersOf } from './state.ts';

/** The formats of networks that readers of pages know, by the names of the API; all others are in the API. */
const formats: Readonly<Record<string, string>> = {
  GEXF: 'GEXF',
  GraphML: 'GraphML',
  'CSV: nodes': 'nodesCsv',
  'CSV: edges': 'edgesCsv',
  'Open in Gephi Lite': 'gephiLite',
};

interface FilesProps {
  readonly state: NetworkState;
  readonly data: NetworkData;
}

/** The network and its drawing as files. */
export function Files({ state, data }: FilesProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = networkMessages[language];
  const labels: Readonly<Record<string, string>> = texts.files;
  const pictures = data.drawn === null ? [] : (['svg', 'png'] as const);
  const downloads = data.shown.downloads.flatMap(({ format, url }) => {
    const name = formats[format];
    return name === undefined ? [] : [{ name: labels[name] ?? name, url, isPage: name === 'gephiLite' }];
  });
  return (
    <section id="fichiers" aria-labelledby="fichiers-titre">
      <h2 id="fichiers-titre">{texts.downloads}</h2>
      <ul class="inline">
        {pictures.map((format) => (
          <li key={format}>
            <a href={addresses.drawing(path, parametersOf(state), format)} download>
              {texts.picture(format.toUpperCase())}
            </a>
          </li>
        ))}
        {downloads.map(({ name, url, isPage }) => (
          <li key={name}>
            <a href={url.startsWith('/') ? addresses.file(url) : url} download={isPage ? undefined : true}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
