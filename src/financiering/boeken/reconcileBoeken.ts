import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { type Datum, parseSchema } from '../../kern/index.js';
import { BEVESTIGBARE_STANDEN } from '../gebeurtenis/geldinhoud.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import { selectGemeentelijk } from '../stand/selectGemeentelijk.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Boekenregel, Boekenstaat, Boekenverklaring, Nooitbevestigd } from './boekenstaat.js';
import { type Bevestiging, compareBevestigingen } from './compareBevestigingen.js';
import { createUitleg } from './createUitleg.js';
import { getKolom } from './getKolom.js';

/** Options of {@link reconcileBoeken}. */
export interface ReconcileBoekenOptions {
  /** What the books said up to and including this day is compared. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<ReconcileBoekenOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** The most differences that are explained: each looks at all facts. */
const MEESTE_VERSCHILLEN = 500;

const keyOf = (bijdrage: string, stand: string) => `${bijdrage}|${stand}`;

function toRegel(een: Bevestiging, laatste: boolean, verklaringen: readonly Boekenverklaring[]): Boekenregel {
  const { feit, toen, bevestigd, berekend } = een;
  const { id, feit: eerst = id, bijdrage, stand, datum, kenmerk } = feit.gebeurtenis;
  return {
    id: eerst,
    bijdrage,
    van: toen.stand.plek.bijdrage.van,
    stand,
    datum,
    ...(kenmerk === undefined ? {} : { kenmerk }),
    bevestigd: fromCenten(bevestigd),
    berekend: fromCenten(berekend),
    verschil: fromCenten(bevestigd - berekend),
    sluitAan: bevestigd === berekend,
    laatste,
    verklaringen,
  };
}

/** The columns that are not zero and that the books of the gemeente that pays never confirmed. */
function listNooitBevestigd(standen: Standen, bevestigd: ReadonlySet<string>): Nooitbevestigd[] {
  return selectGemeentelijk(standen).flatMap((een) =>
    BEVESTIGBARE_STANDEN.flatMap((stand): Nooitbevestigd[] => {
      const { id: bijdrage, van } = een.plek.bijdrage;
      const berekend = getKolom({ stand: een }, stand);
      return berekend === 0n || bevestigd.has(keyOf(bijdrage, stand))
        ? []
        : [{ bijdrage, van, stand, berekend: fromCenten(berekend) }];
    }),
  );
}

/**
 * Lays the ledger beside the books of the gemeente. The event `stand_bevestigd` says what the books have on a day for one column of one
 * contribution; here stands what this course has on that day, as it is known now, the difference, and what can explain it.
 * `checkGeldverloop` tells of the same differences as findings.
 *
 * - **Columns** are those of `computeUitputting`, of the whole contribution: `verplicht` and `gerealiseerd` without VAT that comes back,
 *   `betaald` gross and with VAT. Of a specifieke uitkering: what it pays of realised costs, and what was received.
 * - **Explanations.** The amounts of the parts of each add up to the difference, to the cent; each by itself explains it wholly, so several
 *   are alternatives and none is proven. What was recorded after the day (all of it, else one fact); what happened at most 31 days before
 *   or after the day (one fact, or all from the day up to one); a payment or commitment counted twice; VAT. Of costs (`gerealiseerd`),
 *   which follow the days and not the events, only what was recorded later, and VAT.
 * - **Never confirmed**: columns that are not zero on the peildatum, of contributions that a gemeente pays; without parties of all.
 *
 * Cost: n² in the confirmations, as each other day that was confirmed takes one reckoning, and all explanations together at most 200
 * more: differences after that have no `later_vastgelegd` of commitments and costs. At most 1000 days.
 *
 * @param verloop - the course of the money
 * @param options - the day, and the day of knowing
 * @returns a row for every confirmation up to and including the peildatum, earliest first; what the books say of a contribution that no
 *   known text has is left out. `sluitAan` looks at the last row of every column: an earlier difference that was solved is history. At most
 *   ten explanations of each kind, of the fifty facts nearest to the day on each side, for the last 500 differences; `later_vastgelegd` is
 *   left out when the course as it was known then cannot be reckoned with
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, the codes of
 *   `listBoekingen`, and `kern.te_groot` when the books confirm more than 1,000 different days
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan, reconcileBoeken, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
 * import { Datum, euro } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const dag = (tekst: string) => ({ datum: Datum.parse(tekst), geregistreerd: Datum.parse(tekst) });
 * const gebeurtenissen: Verloopgebeurtenis[] = [
 *   { id: 'g1', soort: 'betaald', ...dag('2026-02-01'), bijdrage: 'een', bedrag: euro(40_000) },
 *   { id: 'g2', soort: 'betaald', ...dag('2026-06-29'), bijdrage: 'een', bedrag: euro(20_000) },
 *   { id: 'g3', soort: 'stand_bevestigd', ...dag('2026-06-30'), bijdrage: 'een', stand: 'betaald', bedrag: euro(40_000) },
 * ];
 * const staat = reconcileBoeken({ ...createGeldverloop(plan), gebeurtenissen }, { peildatum: Datum.parse('2026-06-30') });
 * staat.regels.map(({ bevestigd, berekend, verschil, sluitAan }) => [bevestigd, berekend, verschil, sluitAan]);
 * // => [['40000.00', '60000.00', '-20000.00', false]]
 * staat.regels.flatMap(({ verklaringen }) => verklaringen).map(({ soort, delen }) => [soort, delen.map(({ id }) => id)]);
 * // => [['onderweg', ['g2']]]
 * staat.nooitBevestigd.map(({ stand, berekend }) => [stand, berekend]); // => [['gerealiseerd', '36200.00']]
 * ```
 */
export function reconcileBoeken(verloop: Geldverloop, options: ReconcileBoekenOptions): Boekenstaat {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  const bevestigingen = compareBevestigingen(standen);
  const laatste = new Map(
    bevestigingen.map((een) => [keyOf(een.feit.gebeurtenis.bijdrage, een.feit.gebeurtenis.stand), een]),
  );
  const laatsten = new Set(laatste.values());
  const uitleg = createUitleg(standen);
  const anders = bevestigingen.filter(({ bevestigd, berekend }) => bevestigd !== berekend).slice(-MEESTE_VERSCHILLEN);
  const verklaringen = new Map(anders.map((een) => [een, uitleg(een)]));
  const regels = bevestigingen.map((een) => toRegel(een, laatsten.has(een), verklaringen.get(een) ?? []));
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    sluitAan: regels.every((regel) => regel.sluitAan || !regel.laatste),
    regels,
    nooitBevestigd: listNooitBevestigd(standen, new Set(laatste.keys())),
  };
}
