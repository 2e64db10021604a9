import type { View } from '../../page.ts';
import { ListBody, type ListBodyProps } from './list-body.tsx';

interface ListViewProps extends ListBodyProps {
  readonly lead: string;
  /** Whether search engines may list the page. */
  readonly indexed: boolean;
}

/** The page of a list, whose one table is the list. */
export function listView({ indexed, ...body }: ListViewProps): View {
  const { title, lead, table } = body;
  return { kind: 'view', title, description: lead, tables: [table], indexed, body: <ListBody {...body} /> };
}
