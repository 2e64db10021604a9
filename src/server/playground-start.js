// Runs in the browser: starts GraphiQL with the options that the page carries as data.
const { workers, ...options } = JSON.parse(document.getElementById('options').textContent);

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
};

self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
