import type { Dataset, Territoire } from '../../src/domain/dataset.ts';
import { epciFinancings } from '../../src/domain/epci-financing.ts';
import { slugify } from '../../src/domain/fold.ts';
import { pick, randomOf } from './random.ts';
import { communeName } from './text.ts';
import { rivers } from './vocabulary.ts';

/** Eight territoires stand together: an intercommunalité and seven communes within it, in one département. */
const together = 8;
/** The intercommunalité that a territoire is in; its own number when it is one. */
export const enclosing = (territoire: number) => territoire - (territoire % together);
const enclosingKinds = ['CC', 'CA', 'CC', 'METROPOLE'] as const;
const enclosingNames = { CC: 'Communauté de communes', CA: "Communauté d'agglomération", METROPOLE: 'Métropole' };

export function territoireOf(number: number, departements: Dataset['departements']): Territoire {
  const group = Math.floor(number / together);
  const departement = departements[group % departements.length];
  if (departement === undefined) throw new Error('A world needs départements.');
  const isCommune = number % together !== 0;
  const kind = isCommune ? 'COMMUNE' : pick(randomOf('kind', group), enclosingKinds);
  const commune = communeName(randomOf('commune', number));
  const river = pick(randomOf('river', group), rivers);
  const name = kind === 'COMMUNE' ? commune : `${enclosingNames[kind]} ${commune} et ${river}`;
  const id = territoireId(number, departement.code, departements.length);
  const around = isCommune ? territoireOf(enclosing(number), departements) : null;
  // Of an intercommunalité, not the sum of its communes: only its size is like that of real ones.
  const inhabitants = randomOf('population', number);
  return {
    id,
    slug: `${slugify(name)}-${id.toLowerCase()}`,
    formerSlugs: [],
    name,
    kind,
    code: id,
    formerCodes: [],
    aliases: kind === 'METROPOLE' ? [`Métropole de ${commune}`] : [],
    departements: [departement.code],
    within: around === null ? [] : [around.id],
    siren: around === null ? id : `21${String(number).padStart(7, '0')}`,
    population: around === null ? 5_000 + Math.floor(inhabitants() * 95_000) : 100 + Math.floor(inhabitants() * 9_900),
    arrondissement: around === null ? null : { code: `${departement.code}1`, name: departement.name },
    epci: around === null ? null : epciOf(around),
    financing: around === null ? pick(randomOf('financing', group), epciFinancings) : null,
    reviewed: true,
  };
}

function epciOf({ id, name, kind }: Territoire): Territoire['epci'] {
  return {
    code: id,
    name,
    kind: pick(
      () => 0,
      enclosingKinds.filter((it) => it === kind),
    ),
  };
}

/** Like the official ones: a commune has its département's code and a number within it, an intercommunalité nine digits. */
function territoireId(number: number, departement: string, departementCount: number): string {
  const group = Math.floor(number / together);
  if (number % together === 0) return `2${String(group + 1).padStart(8, '0')}`;
  const within = Math.floor(group / departementCount) * together + (number % together);
  return `${departement}${String(within).padStart(5 - departement.length, '0')}`;
}
