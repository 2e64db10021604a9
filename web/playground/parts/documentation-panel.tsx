import type { GraphQLSchema } from 'graphql';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../app.tsx';
import type { Messages } from '../messages.ts';

export interface PanelOptions {
  readonly texts: Messages;
  readonly place: Place | null;
  readonly onPlace: (place: Place | null) => void;
}

interface Loaded {
  readonly schema: GraphQLSchema;
  readonly Documentation: ComponentType<PanelOptions & { schema: GraphQLSchema }>;
}

/** The documentation of the schema, loaded when it is first opened. */
export function DocumentationPanel(options: PanelOptions) {
  const { texts } = options;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [isFailed, setFailed] = useState(false);
  const load = async () => {
    setFailed(false);
    try {
      const [{ loadSchema }, { Documentation }] = await Promise.all([
        import('../editor/schema.ts'),
        import('./documentation.tsx'),
      ]);
      setLoaded({ schema: await loadSchema(), Documentation });
    } catch {
      // Shown, with a button to try again.
      setFailed(true);
    }
  };
  useEffect(() => {
    load();
  }, []);
  if (loaded !== null) return <loaded.Documentation {...options} schema={loaded.schema} />;
  if (!isFailed) return <p role="status">{texts.schemaLoading}</p>;
  return (
    <p role="alert">
      {texts.schemaFailed}{' '}
      <button type="button" class="button" onClick={load}>
        {texts.again}
      </button>
    </p>
  );
}
