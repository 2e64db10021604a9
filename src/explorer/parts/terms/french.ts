import type { TermId, TermText } from './terms.ts';

export const french: Readonly<Record<TermId, TermText>> = {
  'fabrique-prospective': {
    label: 'Fabrique prospective',
    short:
      'Un programme de travail d’un an où quatre à huit territoires volontaires réfléchissent à une même question, avec l’ANCT et des partenaires.',
    more: 'L’Agence nationale de la cohésion des territoires (ANCT) en lance depuis 2018. Nous écrivons aussi «\u202fFabrique\u202f» tout court.',
  },
  acteur: {
    label: 'Acteur',
    short: 'Un territoire ou une organisation que la page de l’ANCT nomme comme participant à une Fabrique.',
    more: 'Est aussi présent ce qui contient un participant\u202f: l’intercommunalité d’un quartier, par exemple. Une direction et son ministère sont deux acteurs\u202f: leurs nombres ne s’ajoutent pas.',
  },
  territoire: {
    label: 'Territoire',
    short: 'Un lieu qui prend part à une Fabrique\u202f: commune, intercommunalité, pays, quartier…',
    more: 'Nous suivons le mot de la page. Beaucoup de ces territoires sont des groupements, et non des collectivités territoriales au sens de la loi.',
  },
  partenaire: {
    label: 'Partenaire',
    short: 'Une organisation que la page nomme sous «\u202fPartenaires\u202f» ou «\u202fAutres partenaires\u202f».',
    more: 'La page ne dit pas ce que chaque partenaire a fait.',
  },
  cofinanceur: {
    label: 'Cofinanceur',
    short:
      'Une organisation que la page nomme sous «\u202fCofinanceurs\u202f»\u202f: elle a payé une part de la Fabrique.',
    more: 'La page ne donne pas de montants, et ne nomme aucun cofinanceur avant 2020.',
  },
  'association-d-elus': {
    label: 'Association d’élus',
    short:
      'Une association nationale d’élus locaux ou de leurs collectivités, que la page nomme à part des partenaires.',
  },
  participation: {
    label: 'Participation',
    short: 'Un acteur dans une Fabrique, dans un rôle\u202f: c’est le fait élémentaire de ce site.',
    more: 'Chaque participation repose sur des mots de la page, cités avec leur ligne, et a une adresse permanente. Un acteur qui tient deux rôles dans une Fabrique a deux participations.',
  },
  annee: {
    label: 'Année',
    short: 'L’année sous laquelle la page range la Fabrique.',
    more: 'La page ne dit pas ce que marque cette année. Des six périodes connues en novembre 2026, trois commencent cette année-là et trois l’année d’après. La page ne donne pas d’ordre entre les Fabriques d’une même année.',
  },
  epci: {
    label: 'EPCI, intercommunalité',
    short:
      'Établissement public de coopération intercommunale\u202f: un groupement de communes qui exercent ensemble des compétences.',
    more: 'Il y en a quatre formes à fiscalité propre\u202f: communauté de communes, communauté d’agglomération, communauté urbaine, métropole. Leur code officiel est un numéro SIREN.',
  },
  commune: {
    label: 'Commune',
    short: 'La plus petite collectivité territoriale. Son code officiel est celui de l’INSEE.',
  },
  'communaute-de-communes': {
    label: 'Communauté de communes (CC)',
    short: 'La forme d’intercommunalité la plus répandue, souvent rurale.',
  },
  'communaute-d-agglomeration': {
    label: 'Communauté d’agglomération (CA)',
    short:
      'Une intercommunalité qui forme, en principe, un ensemble de plus de 50\u202f000 habitants autour d’une ville.',
  },
  'communaute-urbaine': {
    label: 'Communauté urbaine (CU)',
    short: 'Une intercommunalité urbaine qui exerce plus de compétences qu’une communauté d’agglomération.',
  },
  metropole: {
    label: 'Métropole',
    short: 'La forme la plus intégrée d’intercommunalité, autour d’une grande ville.',
    more: 'La Métropole de Lyon est comptée ici, bien qu’elle soit une collectivité à statut particulier.',
  },
  ept: {
    label: 'Établissement public territorial (EPT)',
    short: 'Un groupement de communes au sein de la Métropole du Grand Paris.',
  },
  petr: {
    label: 'Pôle d’équilibre territorial et rural (PETR)',
    short: 'Un établissement public qui réunit plusieurs intercommunalités autour d’un projet.',
  },
  'syndicat-mixte': {
    label: 'Syndicat mixte (SM)',
    short: 'Un établissement public qui associe des collectivités de natures différentes.',
  },
  pays: { label: 'Pays', short: 'Un territoire de projet défini par ses collectivités, sans code officiel.' },
  'territoire-d-industrie': {
    label: 'Territoire d’industrie',
    short: 'Un groupe d’intercommunalités labellisé par le programme national «\u202fTerritoires d’industrie\u202f».',
  },
  qpv: {
    label: 'Quartier prioritaire de la politique de la ville (QPV)',
    short: 'Un quartier urbain défini par décret d’après le revenu de ses habitants.',
  },
  'origine-page': {
    label: 'Écrit par la page',
    short: 'Un fait que la page de l’ANCT énonce\u202f: nous en citons les mots exacts et la ligne.',
  },
  'origine-official': {
    label: 'Donnée officielle',
    short:
      'Un code, un nom ou un périmètre des référentiels officiels\u202f: code officiel géographique de l’INSEE, liste des EPCI de la DGCL.',
    more: 'Nous les lisons dans le paquet decoupage-administratif d’Etalab. Ils servent à identifier les territoires et à vérifier la page.',
  },
  'origine-computed': {
    label: 'Calculé',
    short: 'Un nombre ou un rapprochement que nous tirons des participations\u202f: la page ne le dit pas.',
    more: 'La requête qui le donne est à côté de chaque tableau\u202f: chacun peut refaire le calcul.',
  },
  ligne: {
    label: 'Ligne (l.)',
    short: 'Le numéro d’une ligne du texte de la page, tel que nous l’avons relevé, à partir de 1.',
    more: 'Les lignes se lisent sur la page «\u202fLa page de l’ANCT\u202f» de ce site. La page d’origine n’a pas de numéros.',
  },
  correction: {
    label: 'Correction',
    short: 'Une erreur de la page, ce que le graphe retient à la place, et la preuve.',
    more: 'Le texte cité reste celui de la page. Nos corrections sont toujours à part.',
  },
  doute: {
    label: 'Doute',
    short: 'Un passage qui prête à question, sans que nous changions rien.',
  },
  'nom-non-compte': {
    label: 'Nom non compté',
    short: 'Un acteur que le texte cite sans dire qu’il prend part à la Fabrique\u202f: il n’y a pas de participation.',
  },
  version: {
    label: 'Version des données',
    short: 'Une empreinte du contenu\u202f: deux sites de même version donnent les mêmes réponses.',
  },
  'se-retrouver': {
    label: 'Se retrouver',
    short: 'Deux acteurs se retrouvent quand la page les nomme dans la même Fabrique.',
    more: 'Être nommé dans la même Fabrique n’est pas forcément travailler ensemble.',
  },
  nombre: {
    label: 'Nombre de Fabriques communes',
    short: 'Combien de Fabriques nomment les deux acteurs, dans les rôles que l’on compare. Noté c.',
  },
  attendu: {
    label: 'Nombre attendu',
    short:
      'Le nombre de Fabriques communes que donnerait en moyenne le hasard\u202f: le produit des nombres de Fabriques de chacun, divisé par le nombre de toutes les Fabriques.',
  },
  jaccard: {
    label: 'Indice de Jaccard',
    short: 'La part des Fabriques communes dans celles où l’un ou l’autre est nommé, de 0 (aucune) à 1 (toutes).',
    more: 'Deux acteurs d’une seule et même Fabrique ont 1, la plus haute valeur, après une seule rencontre\u202f: ce nombre ne se lit qu’avec celui des Fabriques.',
  },
  cosinus: {
    label: 'Cosinus',
    short:
      'Les Fabriques communes divisées par la moyenne géométrique des nombres de Fabriques des deux acteurs, de 0 à 1.',
  },
  inclusion: {
    label: 'Inclusion',
    short: 'La part des Fabriques communes dans celles de l’acteur qui en a le moins, de 0 à 1.',
  },
  'force-d-association': {
    label: 'Force d’association',
    short: 'Les Fabriques communes divisées par le produit des nombres de Fabriques des deux acteurs.',
  },
  lift: {
    label: 'Lift',
    short: 'Combien de fois plus de Fabriques communes que le nombre attendu. 1\u202f: comme au hasard.',
  },
  pmi: {
    label: 'Information mutuelle ponctuelle (PMI)',
    short: 'Le logarithme en base 2 du lift, en bits. 0\u202f: comme au hasard.',
  },
  newman: {
    label: 'Poids de Newman',
    short:
      'Chaque Fabrique commune compte d’autant moins qu’elle a de participants\u202f: 1 divisé par leur nombre moins un.',
  },
  p: {
    label: 'p',
    short:
      'La probabilité qu’autant de Fabriques communes, ou plus, viennent du seul hasard, si chaque acteur tirait au sort ses Fabriques.',
    more: 'Un petit p ne prouve pas une intention\u202f: les Fabriques ne sont pas tirées au sort, et un acteur y est nommé pour leur sujet.',
  },
  q: {
    label: 'q',
    short:
      'Le p corrigé du nombre de paires examinées (méthode de Benjamini et Hochberg)\u202f: la part de fausses alertes à attendre si l’on retient toutes les paires jusqu’à celle-ci.',
    more: 'Quand on examine beaucoup de paires, certaines ont un petit p par hasard\u202f: q en tient compte. Peu de Fabriques ne permettent d’en conclure que peu.',
  },
};
