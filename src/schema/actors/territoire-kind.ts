import { builder } from '../builder.ts';

export const TerritoireKindEnum = builder.enumType('TerritoireKind', {
  description: 'The kind of a territoire: its legal form, or the programme that defines it.',
  values: {
    COMMUNE: { value: 'COMMUNE', description: 'A commune.' },
    CC: { value: 'CC', description: 'A communauté de communes.' },
    CA: { value: 'CA', description: 'A communauté d’agglomération.' },
    CU: { value: 'CU', description: 'A communauté urbaine.' },
    METROPOLE: { value: 'METROPOLE', description: 'A métropole, that of Lyon included.' },
    EPT: { value: 'EPT', description: 'An établissement public territorial of the Grand Paris.' },
    PETR: { value: 'PETR', description: 'A pôle d’équilibre territorial et rural.' },
    SYNDICAT_MIXTE: { value: 'SYNDICAT_MIXTE', description: 'A syndicat mixte.' },
    PAYS: { value: 'PAYS', description: 'A pays.' },
    TERRITOIRE_INDUSTRIE: {
      value: 'TERRITOIRE_INDUSTRIE',
      description: 'A group of EPCI labelled by the programme Territoires d’industrie.',
    },
    QPV: { value: 'QPV', description: 'A quartier prioritaire de la politique de la ville.' },
    AUTRE: { value: 'AUTRE', description: 'Another kind, or one that is not known yet.' },
  } as const,
});
