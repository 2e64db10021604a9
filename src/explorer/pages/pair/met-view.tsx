import { pairPath } from '../../addresses.ts';
import { counted, type Noun } from '../../language/numbers.ts';
import type { PageRequest, View } from '../../page.ts';
import { French } from '../../parts/french.tsx';
import { Meetings, meetingTables } from '../../parts/met/meetings.tsx';
import { metOf } from '../../parts/met/met-actors.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { PairForm } from '../../parts/pair-form.tsx';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';

const nouns: Readonly<Record<'organisation' | 'territoire' | 'fabrique', Noun>> = {
  organisation: { one: 'organisation', many: 'organisations', gender: 'f' },
  territoire: { one: 'territoire', many: 'territoires', gender: 'm' },
  fabrique: { one: 'Fabrique', many: 'Fabriques', gender: 'f' },
};

/** Whom one actor met, for the choice of the other. `reason`: the reader gave the same actor twice. */
export async function metView(actor: PairActor, request: PageRequest, reason?: 'same'): Promise<View> {
  const { language, ask } = request;
  const texts = pairMessages[language];
  const met = await metOf(actor.slug, ask);
  const tables = meetingTables(met, language);
  const numberOf = (kind: 'organisation' | 'territoire') =>
    counted(met.actors.filter((it) => it.kind === kind).length, nouns[kind], language);
  const sentence =
    met.fabriqueCount === 0
      ? texts.metNone
      : texts.metLead(
          numberOf('organisation'),
          numberOf('territoire'),
          counted(met.fabriqueCount, nouns.fabrique, language),
        );
  return {
    kind: 'view',
    title: `${actor.name}${texts.met}`,
    description: `${actor.name}${language === 'fr' ? '\u202f: ' : ': '}${sentence}`,
    canonical: pairPath(actor.slug),
    // The page of the actor has the same lists.
    indexed: false,
    tables: Object.values(tables),
    body: (
      <>
        <h1>
          <French>{actor.name}</French>
          {texts.met}
        </h1>
        {reason === 'same' ? <p class="doubt">{texts.same}</p> : null}
        <p class="lead">
          <EntityLink kind={actor.reference.type} id={actor.slug} name={actor.name} />
          {language === 'fr' ? '\u202f: ' : ': '}
          {sentence}
        </p>
        <p>{texts.metChoose}</p>
        <PairForm a={actor.slug} />
        <Meetings met={met} tables={tables} always />
      </>
    ),
  };
}
