import * as z from 'zod';
import { type Bevinding, Datum, DomeinFout, parseSchema } from '../../kern/index.js';
import { getKolom } from '../../kerncijfers/huis.js';
import {
  type Cijfersleutel,
  type Kerncijferkolom,
  type Kerncijfertabel,
  selectKerncijfers,
} from '../../kerncijfers/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { createBevinding } from '../teksten/codes.js';
import { findPeriode, readBronjaar } from './findPeriode.js';
import { readCijferwaarde } from './readCijferwaarde.js';
import { toUitkomstsleutel } from './toUitkomstsleutel.js';

/** Options of {@link toKerncijferuitkomsten}. */
export interface ToKerncijferuitkomstenOptions {
  /** The keys of the figures; the key of the outcome is that of the column, without its year. */
  readonly sleutels: readonly Cijfersleutel[];
  /** The day of the figures, such as one of the plan. Default: the last day that each figure is about. */
  readonly moment?: Datum;
}

const OptionsSchema = z.strictObject({ sleutels: z.array(z.string()), moment: Datum.schema.optional() });

/** A figure that becomes an outcome. */
interface Cijfer extends Pick<Uitkomstregel, 'uitkomst' | 'moment'> {
  readonly sleutel: Cijfersleutel;
  readonly over: NonNullable<Uitkomstregel['over']>;
}

function readCijfer(sleutel: Cijfersleutel, kolom: Kerncijferkolom, moment: Datum | undefined): Cijfer {
  const over = findPeriode(kolom) ?? readBronjaar(kolom);
  return { sleutel, uitkomst: toUitkomstsleutel(kolom.sleutel), over, moment: moment ?? over.tot };
}

/** The figures that would give the same outcome on one day. */
function findZelfde(cijfers: readonly Cijfer[]): Bevinding[] {
  const gezien = new Map<string, string>();
  return cijfers.flatMap(({ sleutel, uitkomst, moment }, i) => {
    const regel = JSON.stringify([uitkomst, moment]);
    const een = gezien.get(regel);
    if (een === undefined) {
      gezien.set(regel, sleutel);
      return [];
    }
    return [
      createBevinding('fout', 'evaluatie.jaren_zelfde_uitkomst', ['opties', 'sleutels', i], {
        een,
        ander: sleutel,
        moment,
      }),
    ];
  });
}

/**
 * Figures of a table as outcomes, for instance of the years before and after, each with the days that it is about (`over`): those of its
 * column, or else the year of its source. A missing figure keeps its reason.
 *
 * The same figure of two years is one outcome, on two days. So the key of the outcome has no year.
 *
 * Cost: n in the areas, for each figure.
 *
 * @param tabel - the figures; every area becomes a buurt
 * @param options - which figures, and of which day
 * @returns rows for an `Evaluatiegegevens`, area by area in the order of the table
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.tabel_ongeldig`; `kern.document_ongeldig`: these are no options;
 *   `evaluatie.jaren_zelfde_uitkomst`: two keys give the same outcome on one day
 *
 * @example
 * ```ts
 * import { toKerncijferuitkomsten } from 'buurtaanpak/evaluatie';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const [inwoners] = toKerncijferuitkomsten(tabel, { sleutels: ['aantal_inwoners'] });
 * inwoners; // => {
 * //   buurt: 'BU00802001',
 * //   uitkomst: 'aantal_inwoners',
 * //   moment: '2024-01-01',
 * //   over: { van: '2024-01-01', tot: '2024-01-01' },
 * //   waarde: 685,
 * // }
 * ```
 */
export function toKerncijferuitkomsten(
  tabel: Kerncijfertabel,
  options: ToKerncijferuitkomstenOptions,
): Uitkomstregel[] {
  const { sleutels, moment } = parseSchema(OptionsSchema, options, 'opties');
  const cijfers = sleutels.map((sleutel) => readCijfer(sleutel, getKolom(tabel, sleutel), moment));
  const zelfde = findZelfde(cijfers);
  const [eerste] = zelfde;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { bevindingen: zelfde });
  // Refuses what is no table, also when no figure is asked.
  return selectKerncijfers(tabel, { kolommen: sleutels }).gebieden.flatMap(({ code: buurt }) =>
    cijfers.map(({ sleutel, uitkomst, moment: dag, over }) => {
      return { buurt, uitkomst, moment: dag, over, waarde: readCijferwaarde(tabel, buurt, sleutel) };
    }),
  );
}
