// Runs in the browser: starts GraphiQL with the options that the page carries as data.
const { workers, defaultTabs, ...options } = JSON.parse(document.getElementById('options').textContent);

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
};

// A link that shares a query opens it in a tab of its own, before the examples.
const shared = new URLSearchParams(location.search).get('query') ?? undefined;

self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  ...options,
  defaultTabs: shared === undefined ? defaultTabs : [{ query: shared }, ...defaultTabs],
  // Without this, Yoga would put its welcome text into the first tab. Undefined: what the visitor had last, else the
  // first example.
  initialQuery: shared,
});
