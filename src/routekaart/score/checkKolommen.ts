import type { Bevinding, Pad } from '../../kern/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Criterium } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { checkLengtes } from './checkLengtes.js';
import { checkVolgorde } from './checkVolgorde.js';
import type { Buurtscore, BuurtZonderScore, Cijfergaten, Criteriumscores, Themascores } from './scores.js';

/** The parts of a document of scores that have to belong together. */
interface Delen {
  readonly routekaart: Routekaart;
  readonly buurten: readonly Buurtscore[];
  readonly criteria: readonly Criteriumscores[];
  readonly themas: readonly Themascores[];
  readonly zonderScore: readonly BuurtZonderScore[];
}

/** The order of the buurten, and whether those without a score are the ones that have a reason. */
function checkBuurten({ buurten, zonderScore }: Delen): Bevinding[] {
  const zonder = buurten.filter(({ score }) => score === null).map(({ code }) => code);
  const genoemd = zonderScore.map(({ code }) => code);
  const klopt = zonder.length === genoemd.length && zonder.every((code, i) => code === genoemd[i]);
  return [
    ...checkVolgorde(buurten, 'buurten'),
    ...(klopt ? [] : [createBevinding('fout', 'routekaart.scores_zonder', ['zonderScore'], { buurten: genoemd })]),
  ];
}

/** Whether the columns are those of the Routekaart, in its order. */
function checkIds(
  kolommen: readonly { readonly id: string }[],
  delen: readonly { readonly id: string }[],
  veld: string,
) {
  const [ids, verwacht] = [kolommen.map(({ id }) => id), delen.map(({ id }) => id)];
  return ids.length === verwacht.length && ids.every((id, k) => id === verwacht[k])
    ? []
    : [createBevinding('fout', 'routekaart.scores_kolommen', [veld], { ids, verwacht })];
}

/** Whether rows exist, and stand in order. */
function checkRijen(rijen: readonly number[], aantal: number, pad: Pad): Bevinding[] {
  let vorige = -1;
  return rijen.flatMap((rij, i) => {
    const goed = rij > vorige && rij < aantal;
    vorige = rij;
    return goed ? [] : [createBevinding('fout', 'routekaart.scores_rij', [...pad, i], { rij, aantal })];
  });
}

/** Whether a treatment is one that the criterion has, of a value that is there. */
function checkIngrepen(
  { waarden, ingrepen }: Criteriumscores,
  criterium: Criterium | undefined,
  pad: Pad,
): Bevinding[] {
  const { behandeling } = criterium ?? {};
  return ingrepen.flatMap(({ rij, soort }, i) => {
    const hoort = soort === 'winsoriseren' ? behandeling !== undefined : behandeling?.transformatie !== undefined;
    return hoort && waarden[rij] !== null
      ? []
      : [createBevinding('fout', 'routekaart.scores_ingreep', [...pad, i], { rij, ingreep: soort })];
  });
}

/** Whether what is told of a figure is told of a figure that there is, or of one that is missing, and of no judgement. */
function checkKenmerken(
  kolom: Criteriumscores,
  criterium: Criterium | undefined,
  aantal: number,
  pad: Pad,
): Bevinding[] {
  const { id, waarden, aangevuld, geschat = [], overgenomen = [], ontbreekt = [] } = kolom;
  const gevuld = new Set(aangevuld);
  // A column of another criterion is told of elsewhere.
  const mag = criterium?.id !== id || criterium.bron.soort === 'kerncijfer';
  const heeftCijfer = (rij: number) => mag && waarden[rij] !== null && !gevuld.has(rij);
  const mistCijfer = (rij: number) => mag && (waarden[rij] === null || gevuld.has(rij));
  const check = (rijen: readonly number[], hoort: (rij: number) => boolean, kenmerk: string, veld: Pad) => [
    ...checkRijen(rijen, aantal, veld),
    ...rijen.flatMap((rij, i) =>
      rij >= aantal || hoort(rij)
        ? []
        : [createBevinding('fout', 'routekaart.scores_kenmerk', [...veld, i], { rij, kenmerk })],
    ),
  ];
  return [
    ...check(geschat, heeftCijfer, 'geschat', [...pad, 'geschat']),
    ...check(overgenomen, heeftCijfer, 'overgenomen', [...pad, 'overgenomen']),
    ...ontbreekt.flatMap(({ reden, rijen }, i) => check(rijen, mistCijfer, reden, [...pad, 'ontbreekt', i, 'rijen'])),
    ...checkRedenen(ontbreekt, [...pad, 'ontbreekt']),
  ];
}

/** Whether a row has no more than one reason. A row that stands twice under one reason is out of order. */
function checkRedenen(ontbreekt: readonly Cijfergaten[], pad: Pad): Bevinding[] {
  const gezien = new Set<number>();
  return ontbreekt.flatMap(({ reden, rijen }, i) => {
    const dubbel = [...rijen.entries()].filter(([, rij]) => gezien.has(rij));
    for (const rij of rijen) gezien.add(rij);
    return dubbel.map(([j, rij]) =>
      createBevinding('fout', 'routekaart.scores_kenmerk', [...pad, i, 'rijen', j], { rij, kenmerk: reden }),
    );
  });
}

/** Finds what does not belong together in a document of scores: columns, rows and the order of the buurten. */
export function checkKolommen(delen: Delen): Bevinding[] {
  const { routekaart, buurten, criteria, themas } = delen;
  const aantal = buurten.length;
  return [
    ...checkIds(criteria, routekaart.criteria, 'criteria'),
    ...checkIds(themas, routekaart.themas ?? [], 'themas'),
    ...checkBuurten(delen),
    ...criteria.flatMap((kolom, k) => {
      const pad = ['criteria', k];
      const { waarden, genormaliseerd, bijdragen, aangevuld, ingrepen } = kolom;
      return [
        ...checkLengtes({ waarden, genormaliseerd, bijdragen }, aantal, pad),
        ...checkRijen(aangevuld, aantal, [...pad, 'aangevuld']),
        ...checkRijen(
          ingrepen.map(({ rij }) => rij),
          aantal,
          [...pad, 'ingrepen'],
        ),
        ...checkIngrepen(kolom, routekaart.criteria[k], [...pad, 'ingrepen']),
        ...checkKenmerken(kolom, routekaart.criteria[k], aantal, pad),
      ];
    }),
    ...themas.flatMap(({ scores, bijdragen }, k) => checkLengtes({ scores, bijdragen }, aantal, ['themas', k])),
  ];
}
