import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { Language } from '../../domain/language.ts';
import { projectPath } from '../../project-root.ts';
import { catalogue } from './example-catalogue.ts';

/** An example document. Tests run each of them. */
export interface ExampleFile {
  /** The file name without number and extension. */
  readonly name: string;
  readonly query: string;
}

/** An example as the page shows it, in one language. */
export interface Example {
  readonly name: string;
  readonly question: string;
  /** What the answer contains. */
  readonly gives: string;
  readonly query: string;
  /** The default values of the variables, as JSON. Empty without variables. */
  readonly variables: string;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** The folders of the examples. */
const folders = ['src/http/playground/tabs', 'examples/questions'];

/** All example documents, folder by folder, in the order of their numbers. */
export function readExampleFiles(): ExampleFile[] {
  return folders.flatMap((folder) =>
    readdirSync(projectPath(folder))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => ({
        name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
        query: readFileSync(projectPath(`${folder}/${file}`), 'utf8'),
      })),
  );
}

/** The examples of the page in one language, grouped as in the catalogue. Throws if a file is missing. */
export function exampleGroups(files: readonly ExampleFile[], language: Language): ExampleGroup[] {
  return catalogue.map(({ title, examples }) => ({
    title: title[language],
    examples: examples.map(({ name, fr, gives }) => {
      const file = files.find((it) => it.name === name);
      if (file === undefined) throw new Error(`There is no example document ${name}.`);
      const question = language === 'en' ? questionOf(file.query) : fr;
      return {
        name,
        question,
        gives: gives[language],
        query: language === 'en' ? file.query : `# ${fr}\n# ${gives.fr}.\n${withoutComments(file.query)}`,
        variables: variablesOf(file.query),
      };
    }),
  }));
}

/** The question in English: the first sentence of the comment with which a document begins. */
export function questionOf(query: string): string {
  const [, comment = ''] = /^# ?(.*)/.exec(query) ?? [];
  return (/^.*?[?.](?= [A-Z"]|$)/.exec(comment)?.[0] ?? comment).replace(/\.$/, '');
}

function withoutComments(query: string): string {
  return query.replace(/^(#.*\n)+/, '');
}

function variablesOf(query: string): string {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return '';
  const entries = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) =>
      [variable.name.value, defaultValue === undefined ? null : valueFromASTUntyped(defaultValue)] as const,
  );
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries), null, 2);
}
