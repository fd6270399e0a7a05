import * as z from 'zod';
import { refuseBevindingen } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { getGebied } from '../tabel/getGebied.js';
import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import { checkDekking } from './checkDekking.js';
import { combineKolommen } from './combineKolommen.js';

/** An area to compose from other areas. */
export interface Samenstelling {
  /** Code of the composed area. It is free, but may equal a code of the table only when it means that area. */
  readonly code: string;
  /** Its name. Default: its code. */
  readonly naam?: string | undefined;
  /** Codes of its parts: at least one, each once. */
  readonly eenheden: readonly string[];
}

/** Options of {@link aggregateKerncijfers}. */
export interface AggregateKerncijfersOptions {
  /**
   * The part of the weight that must have a figure before a mean is made, from 0 to 1. Default 1, because a mean over a part of the
   * inhabitants is not the mean of the area. A sum always needs every part.
   */
  readonly minDekking?: number | undefined;
}

/** The result of {@link aggregateKerncijfers}: the table of composed areas, and the findings. */
export interface Samenstelresultaat {
  readonly tabel: Kerncijfertabel;
  readonly bevindingen: readonly Bevinding[];
}

const SamenstellingenSchema = z.array(
  z.looseObject({ code: z.string(), naam: z.string().optional(), eenheden: z.array(z.string()) }),
);
const OptionsSchema = z.looseObject({
  minDekking: z.custom<number>((waarde) => typeof waarde === 'number').optional(),
});

function checkSamenstellingen(tabel: Kerncijfertabel, samenstellingen: readonly Samenstelling[]): void {
  const { rij } = getTabelindex(tabel);
  const codes = new Set<string>();
  const bevindingen = samenstellingen.flatMap(({ code, eenheden }, i) => {
    const fouten: Bevinding[] = [];
    if (codes.has(code))
      fouten.push(createBevinding('fout', 'kerncijfers.samenstelling_dubbel', [i, 'code'], { code }));
    codes.add(code);
    if (eenheden.length === 0)
      fouten.push(createBevinding('fout', 'kerncijfers.samenstelling_leeg', [i, 'eenheden'], { code }));
    const gezien = new Set<string>();
    eenheden.forEach((eenheid, j) => {
      if (!rij.has(eenheid)) {
        const params = { code: eenheid, aantal: tabel.gebieden.length };
        fouten.push(createBevinding('fout', 'kerncijfers.gebied_onbekend', [i, 'eenheden', j], params));
      }
      if (gezien.has(eenheid))
        fouten.push(createBevinding('fout', 'kerncijfers.samenstelling_dubbel', [i, 'eenheden', j], { code: eenheid }));
      gezien.add(eenheid);
    });
    return fouten;
  });
  refuseBevindingen(bevindingen);
}

/** The value that all texts have in common; undefined when they differ. */
function shared(waarden: readonly (string | undefined)[]): string | undefined {
  return new Set(waarden).size === 1 ? waarden[0] : undefined;
}

function toGebied({ code, naam, eenheden }: Samenstelling, delen: readonly Gebied[]): Gebied {
  const gemeente = shared(delen.map((deel) => deel.gemeente));
  const wijk = shared(delen.map((deel) => deel.wijk));
  const [eerste] = delen;
  const jaren = delen.flatMap(({ jaar }) => jaar ?? []);
  if (eenheden.length === 1 && eerste?.code === code) return naam === undefined ? eerste : { ...eerste, naam };
  return {
    code,
    naam: naam ?? code,
    soort: 'samengesteld',
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(wijk === undefined ? {} : { wijk }),
    ...(jaren.length === 0 ? {} : { jaar: Math.max(...jaren) }),
  };
}

/**
 * The figures of composed areas, by the rules of the catalogue: counts add up, means and shares are weighted by their own count, and
 * figures that do not combine (a median, a class) are missing as `niet_van_toepassing`. A mean is weighted by the count of its own year.
 *
 * A column that says how exact it is (`nauwkeurigheid`, or bounds) gets bounds for the composed areas, see `getInterval`; the others stay
 * without. The bounds of a sum are the sums of the bounds of its parts: 20 counts that CBS rounds at random are together off by at most 80.
 * Those of a mean are the lowest and the highest mean, each figure and each weight anywhere within its bounds; a weight that does not say
 * how exact it is counts as it stands. Where one of the parts has no bounds, the area has none. An area with an estimated part (`geschat`)
 * is estimated.
 *
 * Cost: n in the units of all compositions together, for each column.
 *
 * @param tabel - figures of the parts
 * @param samenstellingen - the areas to make, in the order of the result; a part may be in several
 * @param options - the part of the weight that a mean must cover
 * @returns the table of composed areas, and findings: `kerncijfers.gewicht_vervangen` when a mean is weighted by its second-best count,
 *   `kerncijfers.gewicht_ontbreekt` when the table has no count for it and the figures are `niet_geleverd`. A missing part makes a sum
 *   missing, with the reason of the part (secret before unknown)
 * @throws DomeinFout `kerncijfers.gebied_onbekend`, `kerncijfers.samenstelling_leeg`, `kerncijfers.samenstelling_dubbel`,
 *   `kerncijfers.dekking_ongeldig`, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` when the compositions or the options are not
 *   valid
 *
 * @example
 * ```ts
 * import { aggregateKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '300', a_hh: '100', g_hhgro: '3,0', ste_mvs: '1' },
 *   { gwb_code_10: 'BU00802002', regio: 'B', recs: 'Buurt', a_inw: '600', a_hh: '300', g_hhgro: '2,0', ste_mvs: '2' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const samen = aggregateKerncijfers(tabel, [{ code: 'AB', eenheden: ['BU00802001', 'BU00802002'] }]).tabel;
 * getKerncijfer(samen, 'AB', 'aantal_inwoners'); // => { waarde: 900 }
 * getKerncijfer(samen, 'AB', 'gemiddelde_huishoudensgrootte'); // => { waarde: 2.25 }
 * getKerncijfer(samen, 'AB', 'stedelijkheid'); // => { reden: 'niet_van_toepassing' }
 * ```
 */
export function aggregateKerncijfers(
  tabel: Kerncijfertabel,
  samenstellingen: readonly Samenstelling[],
  options: AggregateKerncijfersOptions = {},
): Samenstelresultaat {
  getTabelindex(tabel);
  parseSchema(SamenstellingenSchema, samenstellingen, 'samenstellingen');
  const { minDekking = 1 } = parseSchema(OptionsSchema, options, 'opties');
  checkDekking(minDekking);
  checkSamenstellingen(tabel, samenstellingen);
  const { rij } = getTabelindex(tabel);
  const groepen = samenstellingen.map(({ eenheden }) => eenheden.map((code) => rij.get(code)));
  const gebieden = samenstellingen.map((samenstelling) =>
    toGebied(
      samenstelling,
      samenstelling.eenheden.map((code) => getGebied(tabel, code)),
    ),
  );
  const heel = groepen.map((rijen) => rijen.map((plaats) => ({ rij: plaats, inwoners: 1, oppervlakte: 1 })));
  const { kolommen, bevindingen } = combineKolommen(tabel, heel, minDekking);
  return { tabel: { indeling: tabel.indeling, gebieden, kolommen }, bevindingen };
}
