/** Words of titles and descriptions, the frequent ones first. */
export const nouns = (
  'territoire transition projet logement mobilité énergie commerce habitat santé emploi jeunesse alimentation forêt ' +
  'littoral montagne tourisme industrie patrimoine numérique culture sobriété agriculture biodiversité foncier école ' +
  'quartier gare rivière artisanat formation vieillissement coopération résilience attractivité proximité inclusion ' +
  'citoyenneté ingénierie finance données paysage friche tiers-lieu bourg centralité périphérie métropole ruralité ' +
  'frontière déchet matériau chaleur réseau service maison parcours étudiant saisonnier retraité entrepreneur élu agent ' +
  'association fondation entreprise atelier scénario récit enquête diagnostic stratégie méthode outil indicateur ' +
  'expérimentation évaluation budget subvention partenariat contrat filière bois lin pierre laine lait vigne verger ' +
  'pêche port canal route piste vélo train bus covoiturage autopartage piéton sécurité prévention risque inondation ' +
  'sécheresse canicule incendie érosion submersion montée adaptation atténuation carbone climat air bruit sol nappe ' +
  'source zone parc jardin arbre haie prairie marais étang plage dune falaise île vallée plateau massif col piémont ' +
  'cabinet médecin infirmier pharmacie hôpital clinique aidant handicap autonomie précarité solidarité insertion ' +
  'chômage métier compétence apprentissage lycée collège université recherche laboratoire innovation brevet usine ' +
  'atelier-relais pépinière incubateur marché halle boutique vacance loyer copropriété rénovation isolation toiture'
).split(' ');

export const adjectives = (
  'local rural urbain durable solidaire partagé écologique numérique nouveau public industriel agricole touristique ' +
  'littoral montagnard forestier social culturel citoyen accessible sobre innovant ordinaire vacant ancien commun'
).split(' ');

export const verbs = (
  'accompagner comprendre imaginer construire financer relier accueillir produire réparer transmettre protéger habiter ' +
  'partager expérimenter évaluer anticiper renouveler associer mobiliser simplifier décrire comparer outiller préserver'
).split(' ');

/** What a commune may be called first, and what tells it from the next of that name. */
export const communes = (
  'Saint-Martin Saint-Pierre Saint-Jean Sainte-Marie Saint-Germain Villeneuve Montreuil Beaumont Châteauneuf Bourg ' +
  'Neuville Fontaine Rochefort Chapelle Mareuil Aubigny Verneuil Montfort Belleville Saint-Aubin Saint-Denis Vaux ' +
  'Pont Moulins Saint-Cyr Clermont Ferrières Rouvray Champigny Saint-Léger'
).split(' ');

export const rivers = (
  'Loire Seine Garonne Rhône Dordogne Lot Tarn Aveyron Allier Cher Indre Vienne Creuse Sarthe Mayenne Orne Vire Eure ' +
  'Oise Aisne Marne Meuse Moselle Meurthe Saône Doubs Ain Isère Drôme Durance Var Aude Ariège Adour Charente Sèvre ' +
  'Vilaine Rance Somme Escaut'
).split(' ');

export const organisationThemes = (
  'eau forêt habitat mobilité énergie commerce santé emploi jeunesse alimentation littoral montagne tourisme industrie ' +
  'patrimoine numérique culture agriculture biodiversité foncier artisanat formation logement paysage recherche'
).split(' ');
