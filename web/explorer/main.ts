import './style/tokens.css';
import './style/page.css';
import './style/parts.css';
import './style/home.css';
import './style/lists.css';
import './style/map.css';
import './style/frame.css';
import './style/source.css';
import './style/reference.css';
import './style/print.css';
import './copied-text.ts';
import './source-range.ts';
import { addCompletion } from './completion.ts';
import { addCopying } from './copy-links.ts';
import { messagesOf } from './messages.ts';

const messages = messagesOf(document.documentElement.lang);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-graphql]')) addCompletion(form, messages);
addCopying(document.querySelectorAll<HTMLAnchorElement>('a[data-copy]'), messages);
