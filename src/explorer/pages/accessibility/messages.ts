import { bilingual } from '../../language/bilingual.ts';

const law = {
  fr: 'de l’article 47 de la loi n° 2005-102 du 11 février 2005',
  en: 'article 47 of law no. 2005-102 of 11 February 2005',
};

/** The French texts are those of the model statement that the law makes mandatory. */
export const accessibilityMessages = bilingual(
  {
    title: 'Déclaration d’accessibilité',
    description: 'L’état d’accessibilité de ce site, et comment signaler un défaut.',
    commitment: (publisher: string) =>
      `${publisher} s’engage à rendre ses sites internet, intranet, extranet et ses progiciels accessibles conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`,
    notFilledIn: `Cette page n’a pas été remplie par la personne qui exploite cette instance : ni l’entité responsable au sens ${law.fr}, ni un audit ne sont indiqués.`,
    plans: 'À cette fin, cette entité met en œuvre la stratégie et les actions suivantes :',
    multiYearPlan: 'schéma pluriannuel de mise en accessibilité',
    yearPlan: 'plan d’action de l’année en cours',
    scope: 'Cette déclaration d’accessibilité s’applique à',
    state: 'État de conformité',
    states: {
      full: (site: string, version: string) =>
        `${site} est en conformité totale avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}.`,
      partial: (site: string, version: string) =>
        `${site} est en conformité partielle avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}, en raison des non-conformités et des dérogations énumérées ci-dessous.`,
      none: (site: string, version: string) =>
        `${site} n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}. Les non-conformités et les dérogations sont énumérées ci-dessous.`,
      unaudited: (site: string) =>
        `${site} n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA) : il n’existe aucun résultat d’audit en cours de validité permettant de mesurer le respect des critères.`,
    },
    results: 'Résultats des tests',
    audited: (auditor: string, date: string, percent: string) =>
      `L’audit de conformité réalisé par ${auditor} le ${date} révèle que ${percent} % des critères du RGAA sont respectés.`,
    expired: 'Cet audit date de plus de trois ans : il n’est plus valable.',
    report: 'Rapport d’audit',
    notAudited: 'Aucun audit des 106 critères du RGAA n’a été réalisé.',
    automatic:
      'Indépendamment d’un audit, les développeurs du logiciel vérifient les pages avec l’outil automatique axe (règles WCAG 2.2 A et AA). Un outil automatique ne voit qu’une partie des défauts.',
    contents: 'Contenus non accessibles',
    nonConformities: 'Non-conformités',
    derogations: 'Dérogations pour charge disproportionnée',
    exemptions: 'Contenus non soumis à l’obligation d’accessibilité',
    nothing: 'Aucun contenu n’est signalé.',
    unknown: 'En l’absence d’audit, la liste des non-conformités n’est pas connue.',
    established: 'Établissement de cette déclaration d’accessibilité',
    establishedOn: (date: string) => `Cette déclaration a été établie le ${date}.`,
    notEstablished:
      'Cette déclaration est produite par le logiciel ; elle n’a pas encore été établie par une entité responsable.',
    technologies: 'Technologies utilisées pour la réalisation du site :',
    environments: 'Environnement de test :',
    tools: 'Outils pour évaluer l’accessibilité :',
    pages: 'Pages du site ayant fait l’objet de la vérification de conformité :',
    help: 'Retour d’information et contact',
    helpText: (site: string) =>
      `Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable de ${site} pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.`,
    helpContact: 'Écrivez à :',
    helpSubject: 'Accessibilité',
    noContact: 'Aucune adresse de contact n’est indiquée pour cette instance.',
    alternatives:
      'Toutes les données de ce site existent aussi sous forme de tableaux et de fichiers ; aucun dessin n’est le seul moyen d’obtenir une information.',
    appeal: 'Voies de recours',
    appealText:
      'Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez :',
    appealForm: 'écrire un message au Défenseur des droits',
    appealDelegate: 'contacter le délégué du Défenseur des droits dans votre région',
    appealPost:
      'envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
  },
  {
    title: 'Accessibility statement',
    description: 'How accessible this site is, and how to report a problem.',
    commitment: (publisher: string) =>
      `${publisher} undertakes to make its websites, intranets, extranets and software packages accessible, in accordance with ${law.en}.`,
    notFilledIn: `This page has not been filled in by the operator of this instance: neither the entity responsible under ${law.en} nor an audit is named.`,
    plans: 'To this end, this entity carries out the following strategy and actions:',
    multiYearPlan: 'accessibility plan over several years',
    yearPlan: 'action plan of the current year',
    scope: 'This accessibility statement applies to',
    state: 'State of conformity',
    states: {
      full: (site: string, version: string) =>
        `${site} fully complies with the French accessibility standard (RGAA), version ${version}.`,
      partial: (site: string, version: string) =>
        `${site} partially complies with the French accessibility standard (RGAA), version ${version}, because of the non-conformities and derogations listed below.`,
      none: (site: string, version: string) =>
        `${site} does not comply with the French accessibility standard (RGAA), version ${version}. The non-conformities and derogations are listed below.`,
      unaudited: (site: string) =>
        `${site} does not comply with the French accessibility standard (RGAA): there is no valid audit result from which to measure its criteria.`,
    },
    results: 'Test results',
    audited: (auditor: string, date: string, percent: string) =>
      `The audit by ${auditor} on ${date} found that ${percent} % of the criteria of the RGAA are met.`,
    expired: 'This audit is more than three years old: it is no longer valid.',
    report: 'Audit report',
    notAudited: 'No audit of the 106 criteria of the RGAA has been carried out.',
    automatic:
      'Apart from an audit, the developers of the software check the pages with the automatic tool axe (rules of WCAG 2.2 A and AA). An automatic tool sees only part of the problems.',
    contents: 'Content that is not accessible',
    nonConformities: 'Non-conformities',
    derogations: 'Derogations for disproportionate burden',
    exemptions: 'Content outside the obligation of accessibility',
    nothing: 'No content is reported.',
    unknown: 'Without an audit, the list of non-conformities is not known.',
    established: 'About this accessibility statement',
    establishedOn: (date: string) => `This statement was made on ${date}.`,
    notEstablished: 'This statement is produced by the software; no responsible entity has made it yet.',
    technologies: 'Technologies used to make the site:',
    environments: 'Test environment:',
    tools: 'Tools used to evaluate accessibility:',
    pages: 'Pages of the site that were checked:',
    help: 'Feedback and contact',
    helpText: (site: string) =>
      `If you cannot access some content or service, you can contact the person responsible for ${site} to be directed to an accessible alternative or to get the content in another form.`,
    helpContact: 'Write to:',
    helpSubject: 'Accessibility',
    noContact: 'This instance gives no contact address.',
    alternatives:
      'All data of this site also exists as tables and files; no drawing is the only way to get a piece of information.',
    appeal: 'Complaints',
    appealText:
      'Use this procedure if you have reported to the person responsible for the site an accessibility problem that keeps you from content or a service, and have not had a satisfactory answer. You can:',
    appealForm: 'write to the Défenseur des droits',
    appealDelegate: 'contact the delegate of the Défenseur des droits in your region',
    appealPost:
      'send a letter by post (free, no stamp needed): Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
  },
);
