import type { AnalyseConfiguratiesOptions, Ankerbereik, Ruw } from '../model/configuratieanalyse.js';
import type { Kalibratie } from '../model/evaluatieplan.js';
import type { Casussen, Grenzen } from './casussen.js';
import type { Vergelijker } from './createVergelijker.js';
import { findBereik } from './findBereik.js';
import { toLidmaatschap } from './toLidmaatschap.js';

const ANKERS = ['buiten', 'kruispunt', 'binnen'] as const satisfies readonly (keyof Kalibratie)[];

/** How far an outer figure is moved, in widths of the calibration. */
const VERST = 10;

/** How many memberships are looked at for one figure in one direction, at most. */
const MEESTE_WERK = 20_000_000;

/** The values that a figure of the calibration may pass in one direction, the nearest first; the last is where the search ends. */
function listStops({ waarden, kalibratie }: Ruw, anker: keyof Kalibratie, richting: 1 | -1): number[] {
  const waarde = kalibratie[anker];
  const breedte = Math.abs(kalibratie.binnen - kalibratie.buiten);
  const isVoorbij = (getal: number) => (getal - waarde) * richting > 0;
  const buren = ANKERS.filter((ander) => ander !== anker).map((ander) => kalibratie[ander]);
  const grenzen = [...buren, waarde + richting * VERST * breedte].filter(isVoorbij).map((getal) => getal * richting);
  const einde = Math.min(...grenzen) * richting;
  const tussen = waarden.filter((getal) => isVoorbij(getal) && (einde - getal) * richting > 0);
  return [...new Set([...tussen, einde])].sort((a, b) => (a - b) * richting);
}

/** Per figure of the calibration, how far it can move with the same models. */
export function rangeAnkers(
  casussen: Casussen,
  grenzen: Grenzen,
  isEender: Vergelijker,
  { condities = {}, uitkomst }: NonNullable<AnalyseConfiguratiesOptions['ruw']>,
): Ankerbereik[] {
  const n = casussen.gevallen.length;
  const meeste = Math.ceil(MEESTE_WERK / (n * n * casussen.condities.length));
  const range = (een: Ruw, bij: Pick<Ankerbereik, 'conditie'>, replace: (kolom: Float64Array) => Casussen) =>
    ANKERS.map((anker): Ankerbereik => {
      const isGelijk = (waarde: number) => {
        const kalibratie = { ...een.kalibratie, [anker]: waarde };
        return isEender(replace(Float64Array.from(een.waarden, (getal) => toLidmaatschap(getal, kalibratie))), grenzen);
      };
      const waarde = een.kalibratie[anker];
      const van = findBereik({ begin: waarde, stops: listStops(een, anker, -1), isGelijk, meeste });
      const tot = findBereik({ begin: waarde, stops: listStops(een, anker, 1), isGelijk, meeste });
      return { ...bij, anker, waarde, ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }) };
    });
  return [
    ...casussen.condities.flatMap((conditie, j) => {
      const een = condities[conditie];
      if (een === undefined) return [];
      return range(een, { conditie }, (kolom) => ({
        ...casussen,
        lid: casussen.lid.map((oud, i) => (i === j ? kolom : oud)),
      }));
    }),
    ...(uitkomst === undefined ? [] : range(uitkomst, {}, (kolom) => ({ ...casussen, uitkomst: kolom }))),
  ];
}
