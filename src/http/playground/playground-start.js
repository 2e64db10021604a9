// Runs in the browser: starts GraphiQL with the options that the page contains as JSON.
const { workers, defaultTabs, ...options } = JSON.parse(document.getElementById('options').textContent);

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
};

// A shared link (?query=…) opens its query in a tab before the examples.
const shared = new URLSearchParams(location.search).get('query') ?? undefined;

self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  ...options,
  defaultTabs: shared === undefined ? defaultTabs : [{ query: shared }, ...defaultTabs],
  // Without this option, Yoga would write its welcome text into the first tab. Undefined: the visitor's last query, else
  // the first example.
  initialQuery: shared,
});
