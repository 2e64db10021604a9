import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Table } from '../../table.ts';
import type { Met, MetActor } from './met-actors.ts';
import { MetLine, MetSection, metTable } from './met-list.tsx';

export type MeetingTables = Readonly<Record<MetActor['kind'], Table>>;

/** The tables of whom an actor met. Part of the tables of its page. `inFull`: with those that it met once, too. */
export function meetingTables(met: Met, language: Language, inFull = false): MeetingTables {
  return {
    organisation: metTable(met, 'organisation', language, inFull),
    territoire: metTable(met, 'territoire', language, inFull),
  };
}

interface MeetingsProps {
  readonly met: Met;
  readonly tables: MeetingTables;
  /** Whether an actor with one Fabrique has tables, too. Default: no. */
  readonly always?: boolean;
  /** Whether the tables have those met once, too. Default: no. */
  readonly inFull?: boolean;
}

/** Whom an actor met: two tables, or one line for an actor with one Fabrique, where all numbers would be 1. */
export function Meetings({ met, tables, always = false, inFull = false }: MeetingsProps): JSX.Element | null {
  if (met.fabriqueCount === 1 && !always) return <MetLine met={met} />;
  return (
    <>
      {(['organisation', 'territoire'] as const)
        .filter((kind) => met.actors.some((actor) => actor.kind === kind))
        .map((kind) => (
          <MetSection key={kind} met={met} kind={kind} table={tables[kind]} inFull={inFull} />
        ))}
    </>
  );
}
