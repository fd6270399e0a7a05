import * as z from 'zod';
import { type Bedrag, type Datum, parseSchema } from '../../kern/index.js';
import { type Bijdrage, BijdrageSchema, type Bijdragestatus } from '../model/bijdrage.js';
import { sumStappen } from './sumStappen.js';

/** Options of {@link sumBijdragestappen}. */
export interface SumBijdragestappenOptions {
  /** The day, included. */
  readonly peildatum: Datum;
}

const OptionsSchema = z.strictObject({ peildatum: z.unknown() });

/**
 * How much of a contribution was requested, promised, committed, paid and reclaimed on a day. For `gevraagd`, `toegezegd` and
 * `vastgelegd` the latest decision counts (of two on the same day the later in the list). Payments and reclaims add up.
 *
 * @param bijdrage - a contribution; a step without an actual day has not happened
 * @param options - the day
 * @returns an amount for every status, `0.00` where nothing happened; `betaald` is what was paid, `teruggevorderd` the part of it that
 *   was reclaimed
 * @throws DomeinFout `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the contribution is not valid
 *
 * @example
 * ```ts
 * import { sumBijdragestappen } from 'buurtaanpak/financiering/huis';
 * import { euro, Datum } from 'buurtaanpak/kern';
 *
 * const bijdrage = {
 *   id: 'bzk-1',
 *   partij: 'bzk',
 *   bedrag: euro(150000),
 *   aard: 'ten_minste',
 *   doel: 'directe_kosten',
 *   stappen: [
 *     { status: 'toegezegd', bedrag: euro(150000), werkelijk: Datum.parse('2026-05-01') },
 *     { status: 'betaald', bedrag: euro(50000), werkelijk: Datum.parse('2026-09-01') },
 *     { status: 'betaald', bedrag: euro(25000), werkelijk: Datum.parse('2026-12-01') },
 *   ],
 * } as const;
 * const { toegezegd, betaald } = sumBijdragestappen(bijdrage, { peildatum: Datum.parse('2026-12-31') });
 * [toegezegd, betaald]; // => ['150000.00', '75000.00']
 * ```
 */
export function sumBijdragestappen(
  bijdrage: Bijdrage,
  options: SumBijdragestappenOptions,
): Readonly<Record<Bijdragestatus, Bedrag>> {
  parseSchema(OptionsSchema, options, 'opties');
  parseSchema(BijdrageSchema, bijdrage, 'bijdrage');
  return sumStappen(bijdrage, options.peildatum);
}
