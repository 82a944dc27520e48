// Opens GraphiQL with the examples as tabs. A reader who has been here before finds the tabs as they were left.
/* global GraphiQL, React, ReactDOM */
fetch('/explorer/examples')
  .then(response => response.json())
  .then(examples => {
    const explorer = React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      // An empty list would leave no tab to write in.
      ...(examples.length > 0 && { defaultTabs: examples }),
      defaultEditorToolsVisibility: false,
    });
    ReactDOM.createRoot(document.getElementById('explorer')).render(explorer);
  });
