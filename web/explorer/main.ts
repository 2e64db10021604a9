import './style/tokens.css';
import './style/page.css';
import './style/parts.css';
import './style/source.css';
import './source-range.ts';
