import * as z from 'zod';
import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, parseSchema } from '../../kern/index.js';
import { jaaropties } from '../jaar/jaaropties.js';
import { type SplitByBegrotingsjaarOptions, splitByBegrotingsjaar } from '../jaar/splitByBegrotingsjaar.js';
import type { Financieringsplan } from '../model/financieringsplan.js';

/** How the two plans are laid over the years: the options of `splitByBegrotingsjaar`, without a day. */
export type CompareFinancieringOptions = Omit<SplitByBegrotingsjaarOptions, 'peildatum'>;

/** An amount before and after. */
export interface Bedragverschil {
  readonly voor: Bedrag;
  readonly na: Bedrag;
  /** `na - voor`. */
  readonly verschil: Bedrag;
}

/** The effect of a change on one cost bearer of one party in one begrotingsjaar. */
export interface Begrotingsverschil extends Bedragverschil {
  readonly begrotingsjaar: number;
  readonly partij: Sleutel;
  readonly kostendrager?: Sleutel | undefined;
}

/** The effect of a change on every begrotingsjaar. */
export interface Financieringsvergelijking {
  readonly totaal: Bedragverschil;
  readonly perJaar: readonly (Bedragverschil & { readonly begrotingsjaar: number })[];
  /** Earliest year first, then by party and cost bearer (code units; without a cost bearer first). */
  readonly regels: readonly Begrotingsverschil[];
}

interface Telling {
  readonly begrotingsjaar: number;
  readonly partij: Sleutel;
  readonly kostendrager: Sleutel | undefined;
  voor: bigint;
  na: bigint;
}

const toVerschil = ({ voor, na }: { readonly voor: bigint; readonly na: bigint }): Bedragverschil => ({
  voor: fromCenten(voor),
  na: fromCenten(na),
  verschil: fromCenten(na - voor),
});

const OptionsSchema = z.strictObject(jaaropties);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The effect of a change on every begrotingsjaar: a later start, an index, another verdeelsleutel, another plan altogether.
 *
 * @param voor - the plan before
 * @param na - the plan after
 * @param options - how both are laid over the years; by days by default
 * @returns one line for every year, party and cost bearer that occurs in either, also where nothing changes
 * @throws DomeinFout as `splitByBegrotingsjaar`
 *
 * @example
 * ```ts
 * import { compareFinanciering, Financieringsplan, shiftFinanciering } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [{ id: 'een', partij: 'gemeente', bedrag: '60000.00', aard: 'exact', doel: 'begeleiden' }],
 *     },
 *   ],
 * });
 * const later = compareFinanciering(plan, shiftFinanciering(plan, { maanden: 3 }), { methode: 'maanden' });
 * later.perJaar.map(({ begrotingsjaar, verschil }) => [begrotingsjaar, verschil]);
 * // => [[2026, '-15000.00'], [2027, '15000.00']]
 * later.totaal.verschil; // => '0.00'
 * ```
 */
export function compareFinanciering(
  voor: Financieringsplan,
  na: Financieringsplan,
  options: CompareFinancieringOptions = {},
): Financieringsvergelijking {
  parseSchema(OptionsSchema, options, 'opties');
  const tellingen = new Map<string, Telling>();
  const add = (plan: Financieringsplan, kant: 'voor' | 'na') => {
    for (const { begrotingsjaar, partij, kostendrager, bedrag } of splitByBegrotingsjaar(plan, options)) {
      const sleutel = JSON.stringify([begrotingsjaar, partij, kostendrager]);
      const telling = tellingen.get(sleutel) ?? { begrotingsjaar, partij, kostendrager, voor: 0n, na: 0n };
      telling[kant] += toCenten(bedrag);
      tellingen.set(sleutel, telling);
    }
  };
  add(voor, 'voor');
  add(na, 'na');
  const volgorde = [...tellingen.values()].sort(
    (a, b) =>
      a.begrotingsjaar - b.begrotingsjaar ||
      compareText(a.partij, b.partij) ||
      compareText(a.kostendrager ?? '', b.kostendrager ?? ''),
  );
  const jaren = new Map<number, { voor: bigint; na: bigint }>();
  const totaal = { voor: 0n, na: 0n };
  for (const telling of volgorde) {
    const jaar = jaren.get(telling.begrotingsjaar) ?? { voor: 0n, na: 0n };
    jaren.set(telling.begrotingsjaar, { voor: jaar.voor + telling.voor, na: jaar.na + telling.na });
    totaal.voor += telling.voor;
    totaal.na += telling.na;
  }
  return {
    totaal: toVerschil(totaal),
    perJaar: [...jaren].map(([begrotingsjaar, jaar]) => ({ begrotingsjaar, ...toVerschil(jaar) })),
    regels: volgorde.map(({ begrotingsjaar, partij, kostendrager, ...bedragen }) => ({
      begrotingsjaar,
      partij,
      ...(kostendrager === undefined ? {} : { kostendrager }),
      ...toVerschil(bedragen),
    })),
  };
}
