import { Fragment, type JSX } from 'preact';
import { type TerritoireKind, territoireKindTable } from '../../../../domain/territoire-kinds.ts';
import type { ParticipantOfPlaceFragment } from '../../../generated/operations.ts';
import { yearsInWords } from '../../../language/dates.ts';
import { listed } from '../../../language/lists.ts';
import { territoireNoun } from '../../../language/territoire-nouns.ts';
import { quotationMarks } from '../../../language/typography.ts';
import { French } from '../../../parts/french.tsx';
import { EntityLink } from '../../../parts/node-link.tsx';
import { usePage } from '../../../use-page.ts';
import { type Around, containsParticipant, type FoundPlace, tookPart } from './around.ts';
import { DepartementsAnswer } from './departements-answer.tsx';
import { placeSearchMessages } from './messages.ts';

const groupKinds = ['CC', 'CA', 'CU', 'METROPOLE', 'EPT'] as const;
type GroupKind = (typeof groupKinds)[number];
const isGroup = <Place extends { readonly kind: string }>(
  place: Place,
): place is Place & { readonly kind: GroupKind } => (groupKinds as readonly string[]).includes(place.kind);

/** What the intercommunalité is to the place: its own, or a larger one. */
const groupName = (
  place: FoundPlace,
  { group, groupAround }: { readonly group: string; readonly groupAround: string },
) => (isGroup(place) ? groupAround : group);

interface PlaceAnswerProps {
  readonly place: FoundPlace;
  readonly around: Around;
}

/** Whether a commune or intercommunalité took part; if not, what took part around it: the nearest that there is. */
export function PlaceAnswer({ place, around }: PlaceAnswerProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const { territoire, territoires, departements } = place;
  const subject = texts.subject[place.kind === 'COMMUNE' ? 'commune' : isGroup(place) ? 'group' : 'other'];
  if (territoire !== null && tookPart(territoire)) {
    return (
      <>
        {subject} <Took territoire={territoire} />.
      </>
    );
  }
  const containers = territoires.filter(tookPart);
  const isAnswered = containers.length > 0 || containsParticipant(place);
  return (
    <>
      {subject} {texts.tookNot}
      {territoire === null ? null : <Contained territoire={territoire} />}.{' '}
      {isAnswered ? (
        containers.map((container) => <Container key={container.slug} place={place} territoire={container} />)
      ) : (
        <>
          <Groups place={place} />
          {departements.length === 0 ? texts.noData : <DepartementsAnswer place={place} around={around} />}
        </>
      )}
    </>
  );
}

/** « a participé en 2023 : « Sites industriels de demain » ». */
function Took({ territoire }: { readonly territoire: ParticipantOfPlaceFragment }): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const fabriques = new Map(territoire.participations.nodes.map(({ fabrique }) => [fabrique.slug, fabrique]));
  const { open, close } = quotationMarks[language];
  return (
    <>
      {texts.took(yearsInWords(territoire.years, language))}
      {texts.fabriques}
      {[...fabriques.values()].map(({ slug, title }, index) => (
        <Fragment key={slug}>
          {index === 0 ? '' : ', '}
          {open}
          <EntityLink kind="fabrique" id={slug} name={title} />
          {close}
        </Fragment>
      ))}
    </>
  );
}

/** « mais contient un territoire qui a participé : … ». */
function Contained({ territoire: { contains } }: { readonly territoire: NonNullable<FoundPlace['territoire']> }) {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  if (contains.nodes.length === 0) return null;
  return (
    <>
      , {texts.containsParticipant}
      {texts.fabriques}
      {contains.nodes.map(({ slug, name, years }, index) => (
        <Fragment key={slug}>
          {index === 0 ? '' : ', '}
          <EntityLink kind="territoire" id={slug} name={name} /> ({years.join(', ')})
        </Fragment>
      ))}
    </>
  );
}

interface ContainerProps {
  readonly place: FoundPlace;
  readonly territoire: ParticipantOfPlaceFragment;
}

/** « Son intercommunalité, la CA du Cotentin, a participé en 2018 et 2023 : … ». */
function Container({ place, territoire }: ContainerProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const kind = territoire.territoireKind as TerritoireKind;
  const { before, name } = texts.nounOf(territoireNoun({ name: territoire.name, kind }));
  return (
    <>
      {territoireKindTable[kind].isIntercommunal ? groupName(place, texts) : texts.container}, {before}
      <EntityLink kind="territoire" id={territoire.slug} name={name} />, <Took territoire={territoire} />.{' '}
    </>
  );
}

/** « Son intercommunalité, la Métropole du Grand Nancy, n’a pas participé non plus. » */
function Groups({ place }: { readonly place: FoundPlace }): JSX.Element | null {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const groups = place.within.filter(isGroup).map(({ name, kind }) => texts.phraseOf(territoireNoun({ name, kind })));
  if (groups.length === 0) return null;
  const isOne = groups.length === 1;
  return (
    <>
      {isOne ? groupName(place, texts) : texts.groups}, <French>{listed(groups, language)}</French>,{' '}
      {isOne ? texts.tookNotEither : texts.tookNotEitherMany}.{' '}
    </>
  );
}
