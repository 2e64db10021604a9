import { bilingual } from '../../language/bilingual.ts';
import { english } from './english.ts';
import { french } from './french.ts';

/** The definitions of all terms. */
export const termMessages = bilingual(french, english);
