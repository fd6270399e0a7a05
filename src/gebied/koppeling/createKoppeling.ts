import * as z from 'zod';
import { sumGetallen } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { JaarSchema, type Koppeling } from './koppeling.js';

/** A small unit, such as an address, PC6 area or square, with the area that it lay in and the area that it lies in now. */
export interface Koppeleenheid {
  /** Code of its area in the old classification. */
  readonly van: string;
  /** Code of its area in the new classification. */
  readonly naar: string;
  readonly inwoners: number;
  /** Its surface, in any unit that is the same for all. Default: not known. */
  readonly oppervlakte?: number | undefined;
}

/** Options of {@link createKoppeling}: the years of the two classifications. */
export interface CreateKoppelingOptions {
  readonly van: number;
  readonly naar: number;
}

const OptionsSchema = z.looseObject({ van: JaarSchema, naar: JaarSchema });
const EenhedenSchema = z.array(z.looseObject({ van: z.string(), naar: z.string() }));

function checkEenheden(eenheden: readonly Koppeleenheid[]): void {
  eenheden.forEach(({ van, inwoners, oppervlakte = 0 }, i) => {
    if (!(inwoners >= 0 && Number.isFinite(inwoners)))
      refuse('gebied.inwoners_ongeldig', { code: van, waarde: inwoners }, [i, 'inwoners']);
    if (!(oppervlakte >= 0 && Number.isFinite(oppervlakte)))
      refuse('gebied.oppervlakte_ongeldig', { code: van, waarde: oppervlakte }, [i, 'oppervlakte']);
  });
}

function groupBy<T>(rij: readonly T[], key: (deel: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const deel of rij) {
    const groep = groepen.get(key(deel));
    if (groep === undefined) groepen.set(key(deel), [deel]);
    else groep.push(deel);
  }
  return groepen;
}

/**
 * Makes a mapping between two classifications from small units of which both codes are known. The share of an old area that lies in a new
 * one is the share of its inhabitants; when all its units have a surface, also the share of that. An old area without inhabitants is
 * divided by surface, or by the number of its units.
 *
 * @param eenheden - the units; every one lies in one area of each classification
 * @param options - the years
 * @returns the mapping, its parts by code; the shares of every old area add up to 1
 * @throws DomeinFout `gebied.inwoners_ongeldig`, `gebied.oppervlakte_ongeldig`, `kern.document_ongeldig` when the units or the years are
 *   not valid
 *
 * @example
 * ```ts
 * import { createKoppeling } from 'buurtaanpak/gebied';
 *
 * const eenheden = [
 *   { van: 'BU04790101', naar: 'BU04790111', inwoners: 60 },
 *   { van: 'BU04790101', naar: 'BU04790112', inwoners: 20 },
 * ];
 * createKoppeling(eenheden, { van: 2020, naar: 2024 }).delen.map(({ naar, aandeel }) => [naar, aandeel]);
 * // => [['BU04790111', 0.75], ['BU04790112', 0.25]]
 * ```
 */
export function createKoppeling(eenheden: readonly Koppeleenheid[], options: CreateKoppelingOptions): Koppeling {
  const { van: oudJaar, naar: nieuwJaar } = parseSchema(OptionsSchema, options, 'options');
  parseSchema(EenhedenSchema, eenheden, 'eenheden');
  checkEenheden(eenheden);
  const byCode = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
  const delen = [...groupBy(eenheden, ({ van }) => van)].sort(byCode).flatMap(([van, oud]) => {
    const metVlak = oud.every(({ oppervlakte }) => oppervlakte !== undefined);
    const inwoners = sumGetallen(oud.map((eenheid) => eenheid.inwoners));
    const vlak = sumGetallen(oud.map(({ oppervlakte = 0 }) => oppervlakte));
    return [...groupBy(oud, ({ naar }) => naar)].sort(byCode).map(([naar, deel]) => {
      const vanVlak =
        vlak > 0 && metVlak ? sumGetallen(deel.map(({ oppervlakte = 0 }) => oppervlakte)) / vlak : undefined;
      const aandeel =
        inwoners > 0
          ? sumGetallen(deel.map((eenheid) => eenheid.inwoners)) / inwoners
          : (vanVlak ?? deel.length / oud.length);
      return { van, naar, aandeel, ...(vanVlak === undefined ? {} : { aandeelOppervlakte: vanVlak }) };
    });
  });
  return { van: oudJaar, naar: nieuwJaar, delen };
}
