import './style/tokens.css';
import './style/page.css';
import './style/parts.css';
import './style/lists.css';
import './style/map.css';
import './style/frame.css';
import './style/print.css';
