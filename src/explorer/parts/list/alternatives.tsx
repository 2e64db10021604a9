import { type ComponentChildren, Fragment } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { French } from '../french.tsx';

const or = { fr: ' ou ', en: ' or ' } as const;

/** « a », « a ou b », « a, b ou c ». */
export function Alternatives({
  of,
  language,
}: {
  readonly of: readonly ComponentChildren[];
  readonly language: Language;
}) {
  return of.map((item, index) => (
    <Fragment key={index}>
      {index === 0 ? '' : index === of.length - 1 ? or[language] : ', '}
      {item}
    </Fragment>
  ));
}

/** The same, of French names. */
export function AlternativeNames({ of, language }: { readonly of: readonly string[]; readonly language: Language }) {
  return <Alternatives language={language} of={of.map((name) => <French key={name}>{name}</French>)} />;
}
