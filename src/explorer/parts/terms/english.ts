import type { TermId, TermText } from './terms.ts';

export const english: Readonly<Record<TermId, TermText>> = {
  'fabrique-prospective': {
    label: 'Fabrique prospective',
    short:
      'A year of work in which four to eight territoires that volunteered consider one question, with the ANCT and partners.',
    more: 'The French national agency for territorial cohesion (ANCT) has started them since 2018. We also write “Fabrique” alone.',
  },
  acteur: {
    label: 'Actor',
    short: 'A territoire or an organisation that the page of the ANCT names as a participant in a Fabrique.',
    more: 'What contains a participant is present too, such as the intercommunalité of a district. A service and its ministry are two actors: do not add their counts.',
  },
  territoire: {
    label: 'Territoire',
    short: 'A place that takes part in a Fabrique: a commune, a group of communes, a pays, a district…',
    more: 'We follow the word of the page. Many of these are groups, not local authorities in the sense of French law.',
  },
  partenaire: {
    label: 'Partner (partenaire)',
    short: 'An organisation that the page names under “Partenaires” or “Autres partenaires”.',
    more: 'The page does not say what each partner did.',
  },
  cofinanceur: {
    label: 'Cofinanceur',
    short: 'An organisation that the page names under “Cofinanceurs”: it paid a part of the Fabrique.',
    more: 'The page gives no amounts, and names no cofinanceur before 2020.',
  },
  'association-d-elus': {
    label: 'Association of elected officials (association d’élus)',
    short:
      'A national association of local elected officials or their authorities, which the page names apart from partners.',
  },
  participation: {
    label: 'Participation',
    short: 'An actor in a Fabrique, in one role: the elementary fact of this site.',
    more: 'Each participation rests on words of the page, quoted with their line, and has a permanent address. An actor with two roles in a Fabrique has two participations.',
  },
  annee: {
    label: 'Year',
    short: 'The year under which the page lists the Fabrique.',
    more: 'The page does not say what this year marks. Of the six periods known in November 2026, three begin in that year and three in the next one. The page gives no order of the Fabriques within a year.',
  },
  epci: {
    label: 'EPCI, intercommunalité',
    short: 'Établissement public de coopération intercommunale: a group of communes that exercise powers together.',
    more: 'Four forms have taxes of their own: communauté de communes, communauté d’agglomération, communauté urbaine, métropole. Their official code is a SIREN number.',
  },
  commune: { label: 'Commune', short: 'The smallest local authority of France. Its official code is that of INSEE.' },
  'communaute-de-communes': {
    label: 'Communauté de communes (CC)',
    short: 'The most frequent form of intercommunalité, often rural.',
  },
  'communaute-d-agglomeration': {
    label: 'Communauté d’agglomération (CA)',
    short: 'An intercommunalité of, in principle, more than 50,000 inhabitants around a town.',
  },
  'communaute-urbaine': {
    label: 'Communauté urbaine (CU)',
    short: 'An urban intercommunalité with more powers than a communauté d’agglomération.',
  },
  metropole: {
    label: 'Métropole',
    short: 'The most integrated form of intercommunalité, around a large city.',
    more: 'The Métropole de Lyon is counted here, although it is a local authority with a special status.',
  },
  ept: {
    label: 'Établissement public territorial (EPT)',
    short: 'A group of communes within the Métropole du Grand Paris.',
  },
  petr: {
    label: 'Pôle d’équilibre territorial et rural (PETR)',
    short: 'A public body of several intercommunalités with a common project.',
  },
  'syndicat-mixte': {
    label: 'Syndicat mixte (SM)',
    short: 'A public body of local authorities of different kinds.',
  },
  pays: { label: 'Pays', short: 'An area with a project, defined by its local authorities, without an official code.' },
  'territoire-d-industrie': {
    label: 'Territoire d’industrie',
    short: 'A group of intercommunalités labelled by the national programme “Territoires d’industrie”.',
  },
  qpv: {
    label: 'Quartier prioritaire de la politique de la ville (QPV)',
    short: 'An urban district defined by decree, by the income of its inhabitants.',
  },
  'origine-page': {
    label: 'Written on the page',
    short: 'A fact that the page of the ANCT states: we quote its exact words and its line.',
  },
  'origine-official': {
    label: 'Official data',
    short:
      'A code, name or perimeter of official registers: the geographic codes of INSEE, the list of EPCI of the DGCL.',
    more: 'We read them from the package decoupage-administratif of Etalab. They identify territoires and check the page.',
  },
  'origine-computed': {
    label: 'Computed',
    short: 'A number or comparison that we derive from the participations: the page does not say it.',
    more: 'The query that gives it is beside each table: anyone can repeat the computation.',
  },
  ligne: {
    label: 'Line (l.)',
    short: 'The number of a line of the text of the page as we read it, starting at 1.',
    more: 'The lines are on the page “The page of the ANCT” of this site. The original has no numbers.',
  },
  correction: {
    label: 'Correction',
    short: 'An error of the page, what the graph has instead, and the evidence.',
    more: 'The quoted text stays that of the page. Our corrections are always apart from it.',
  },
  doute: { label: 'Doubt', short: 'A doubtful passage, of which we change nothing.' },
  'nom-non-compte': {
    label: 'Name not counted',
    short: 'An actor that the text cites without saying that it takes part in the Fabrique: there is no participation.',
  },
  version: {
    label: 'Version of the data',
    short: 'A hash of the content: two sites with the same version give the same answers.',
  },
  'se-retrouver': {
    label: 'To meet (se retrouver)',
    short: 'Two actors meet when the page names them in the same Fabrique.',
    more: 'To be named in the same Fabrique is not always to work together.',
  },
  nombre: {
    label: 'Number of common Fabriques',
    short: 'How many Fabriques name both actors, in the roles that are compared. Written c.',
  },
  attendu: {
    label: 'Expected number',
    short:
      'The mean number of common Fabriques that chance would give: the product of the numbers of Fabriques of both, divided by the number of all Fabriques.',
  },
  jaccard: {
    label: 'Jaccard index',
    short: 'The share of common Fabriques in those that name one or the other, from 0 (none) to 1 (all).',
    more: 'Two actors of one and the same Fabrique have 1, the highest value, from a single meeting: read it together with the number of Fabriques.',
  },
  cosinus: {
    label: 'Cosine',
    short: 'Common Fabriques divided by the geometric mean of the numbers of Fabriques of both actors, from 0 to 1.',
  },
  inclusion: {
    label: 'Inclusion',
    short: 'The share of common Fabriques in those of the actor that has fewer, from 0 to 1.',
  },
  'force-d-association': {
    label: 'Association strength',
    short: 'Common Fabriques divided by the product of the numbers of Fabriques of both actors.',
  },
  lift: {
    label: 'Lift',
    short: 'How many times more common Fabriques than the expected number. 1: as by chance.',
  },
  pmi: {
    label: 'Pointwise mutual information (PMI)',
    short: 'The logarithm to base 2 of the lift, in bits. 0: as by chance.',
  },
  newman: {
    label: 'Newman weight',
    short: 'A common Fabrique counts less the more participants it has: 1 divided by their number minus one.',
  },
  p: {
    label: 'p',
    short:
      'The probability that as many common Fabriques, or more, come from chance alone, if each actor drew its Fabriques at random.',
    more: 'A small p does not prove an intention: Fabriques are not drawn at random, and an actor is named for their subject.',
  },
  q: {
    label: 'q',
    short:
      'The p corrected for the number of pairs examined (Benjamini and Hochberg): the share of false alarms to expect if all pairs up to this one are retained.',
    more: 'Among many pairs, some have a small p by chance: q accounts for that. A small number of Fabriques allows few conclusions.',
  },
};
