/** The icon of the site: three nodes of a graph, in the accent colour of the pages. It shows no symbol of the State. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>path{stroke:#0b5a5e}circle{fill:#0b5a5e}@media(prefers-color-scheme:dark){path{stroke:#7fd0d2}circle{fill:#7fd0d2}}</style>
<path d="M8 23 16 8l8 15z" fill="none" stroke-width="2.5"/>
<circle cx="16" cy="8" r="5"/><circle cx="8" cy="23" r="5"/><circle cx="24" cy="23" r="5"/>
</svg>
`;
