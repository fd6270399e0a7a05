import type { Toetsopties } from '../../rekenen/index.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Keuzerandbalans, Keuzerandblok, Keuzerandvenster } from '../model/lotingoordeel.js';
import { type Keuzerand, WIJDSTE_VENSTER } from './findKeuzeranden.js';
import { groupLotblokken } from './groupLotblokken.js';
import type { Loteenheid } from './loteenheid.js';
import { testLotverschil } from './testLotverschil.js';

/** The smallest window. */
const KLEINSTE_VENSTER = 3;

/** A window is in balance when no kenmerk has a p below this (the rule of rdlocrand: Cattaneo, Frandsen and Titiunik 2015). */
export const GRENS_BALANS = 0.15;

/** A buurt of a window with its side and its score. */
export interface Vensterbuurt extends Omit<Loteenheid, 'waarde'> {
  readonly score: number;
}

/** A window before its outcomes. */
export interface Venster {
  readonly perKant: number;
  readonly blokken: readonly Keuzerandblok[];
  readonly buurten: readonly Vensterbuurt[];
}

/** The windows of 3 to 7 on each side that exist: some quotum has so many on both sides. */
export function listVensters(randen: readonly Keuzerand[]): Venster[] {
  const diepte = ({ gekozen, nietGekozen }: Keuzerand) => Math.min(gekozen.length, nietGekozen.length);
  const diepste = randen.reduce((meest, rand) => Math.max(meest, diepte(rand)), 0);
  const vensters: Venster[] = [];
  for (let perKant = KLEINSTE_VENSTER; perKant <= Math.min(diepste, WIJDSTE_VENSTER); perKant++) {
    const delen = randen.flatMap((rand) => {
      const aantal = Math.min(perKant, diepte(rand));
      const gekozen = rand.gekozen.slice(0, aantal).reverse();
      const nietGekozen = rand.nietGekozen.slice(0, aantal);
      return aantal === 0 ? [] : [{ quotum: rand.quotum, gekozen, nietGekozen }];
    });
    const toCodes = (lijst: readonly { readonly buurt: string }[]) => lijst.map(({ buurt }) => buurt);
    vensters.push({
      perKant,
      blokken: delen.map(({ quotum, gekozen, nietGekozen }) => {
        const scores = [...gekozen, ...nietGekozen].map(({ score }) => score);
        const [van, tot] = [Math.min(...scores), Math.max(...scores)];
        return { quotum, van, tot, gekozen: toCodes(gekozen), nietGekozen: toCodes(nietGekozen) };
      }),
      buurten: delen.flatMap(({ quotum, gekozen, nietGekozen }) => [
        ...gekozen.map((een) => ({ ...een, blok: quotum, erin: true })),
        ...nietGekozen.map((een) => ({ ...een, blok: quotum, erin: false })),
      ]),
    });
  }
  return vensters;
}

/** The difference in a figure between the two sides; absent when no quotum has it on both sides. */
function testFiguur(eenheden: readonly Loteenheid[], options: Toetsopties) {
  const { blokken } = groupLotblokken(eenheden);
  return blokken.length === 0 ? undefined : testLotverschil(blokken, undefined, options);
}

/** Describes a window: the difference of the outcome, and the balance in each kenmerk among the buurten of which it is known. */
export function describeVenster(
  { perKant, blokken, buurten }: Venster,
  waarden: ReadonlyMap<string, number>,
  situaties: ReadonlyMap<string, Situatie>,
  kenmerken: readonly string[],
  options: Toetsopties,
): Keuzerandvenster {
  const uitkomst = testFiguur(
    buurten.flatMap((een) => {
      const waarde = waarden.get(een.buurt);
      return waarde === undefined ? [] : [{ ...een, waarde }];
    }),
    options,
  );
  const balans = kenmerken.flatMap((kenmerk): Keuzerandbalans[] => {
    const eenheden = buurten.flatMap((een) => {
      const situatie = situaties.get(een.buurt);
      const waarde = situatie && findKenmerk(situatie, kenmerk);
      return typeof waarde === 'number' ? [{ ...een, waarde }] : [];
    });
    const getoetst = testFiguur(eenheden, options);
    return getoetst === undefined ? [] : [{ kenmerk, p: getoetst.toets.p }];
  });
  return {
    perKant,
    blokken,
    ...(uitkomst === undefined ? {} : { effect: uitkomst.effect.waarde, p: uitkomst.toets.p }),
    mogelijk: uitkomst?.toets.mogelijk ?? 0,
    balans,
  };
}

/** The largest window such that it and every smaller one are in balance; `undefined` when not even the smallest, or nothing is known. */
export function findEvenwicht(vensters: readonly Keuzerandvenster[]): number | undefined {
  let grootste: number | undefined;
  for (const { perKant, balans } of vensters) {
    if (balans.length === 0 || balans.some(({ p }) => p < GRENS_BALANS - 1e-12)) break;
    grootste = perKant;
  }
  return grootste;
}
