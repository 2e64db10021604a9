import './style/tokens.css';
import './style/page.css';
import './style/parts.css';
import './style/source.css';
import './style/reference.css';
import './copied-text.ts';
import './source-range.ts';
