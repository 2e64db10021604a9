import { hydrate } from 'preact';
import type { Language } from '../../src/domain/language.ts';
import type { ExampleGroup } from '../../src/http/playground/examples.ts';
import { App } from './app.tsx';
import './style/page.css';
import './style/panel.css';
import './style/workbench.css';

const root = document.querySelector('#app');
const data = document.querySelector('#playground-data')?.textContent;
if (root === null || data === undefined) throw new Error('The page is not the one that this script was built for.');
const { language, groups } = JSON.parse(data) as { language: Language; groups: ExampleGroup[] };
const initialQuery = document.querySelector('#query-text')?.textContent ?? '';
hydrate(<App language={language} groups={groups} initialQuery={initialQuery} />, root);
