import type { Language } from '../../domain/language.ts';
import type { ActorKind } from '../generated/operations.ts';
import type { Column } from '../table.ts';
import { kindLabel } from './kind-labels.ts';
import { KindName } from './kind-name.tsx';

/** The column of the kinds of actors. */
export function kindColumn<Row>(label: string, language: Language, kindOf: (row: Row) => ActorKind): Column<Row> {
  return {
    label,
    value: (row) => kindLabel(kindOf(row), language).text,
    cell: (row) => <KindName kind={kindOf(row)} />,
  };
}
