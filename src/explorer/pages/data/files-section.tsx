import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import { dayInWords } from '../../language/dates.ts';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { DescribedDataset } from './data-page.tsx';
import { dataMessages } from './messages.ts';

/** The files of the data set, in the order of the API. */
export function filesTable({ downloads, releasedAt }: DescribedDataset, language: Language): Table {
  const texts = dataMessages[language];
  return tableOf('fichiers', downloads, [
    { label: texts.format, value: ({ format }) => format, cell: ({ format, url }) => <a href={url}>{format}</a> },
    {
      label: texts.content,
      value: ({ format, description }) => texts.contents[format] ?? description,
      cell: ({ format, description }) => texts.contents[format] ?? <span lang="en">{description}</span>,
    },
    {
      label: texts.mediaType,
      value: ({ mediaType }) => mediaType,
      cell: ({ mediaType }) => <code>{mediaType.split(';', 1)[0]}</code>,
    },
    { label: texts.date, value: () => releasedAt, cell: () => dayInWords(releasedAt, language) },
    { label: 'URL', value: ({ url }) => url, onlyInFile: true },
  ]);
}

export function FilesSection(props: { readonly table: Table; readonly operation: Operation }): JSX.Element {
  const texts = dataMessages[usePage().language];
  return <Section id="fichiers" title={texts.files} explanation={texts.filesText} origin="computed" {...props} />;
}
