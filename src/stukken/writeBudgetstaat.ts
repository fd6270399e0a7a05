import type { Programma } from '../programma/index.js';
import type { Verslag, Verslagblok, Verslagtekst } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { BUDGETKOLOMMEN } from './controller/budgetkolommen.js';
import { composeBegroting } from './controller/composeBegroting.js';
import { composeBladverandering } from './controller/composeBladverandering.js';
import { composeBoeken } from './controller/composeBoeken.js';
import { composeBudgetjaren } from './controller/composeBudgetjaren.js';
import { composeBudgettabel } from './controller/composeBudgettabel.js';
import { composeControlepunten } from './controller/composeControlepunten.js';
import { composeSisa } from './controller/composeSisa.js';
import type { Bladstuk } from './controller/controleblad.js';
import { opBlad } from './controller/opBlad.js';
import { openBlad } from './controller/openBlad.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { hasBtwTerug } from './delen/hasBtwTerug.js';
import { nameStanddag } from './delen/nameStanddag.js';
import type { StukOptions } from './delen/stuk.js';

/** Options of {@link writeBudgetstaat}: those of every piece. */
export type WriteBudgetstaatOptions = StukOptions;

/** What the sheet holds, in sentences that add up. */
function describeStaat({ lezer, stand, deel, hier }: Bladstuk): Verslagtekst {
  const bedrag = (veld: string) => lezer.bedrag(opBlad('budgetstaat', 'totaal', veld));
  return [
    ...composeTekst`Deze staat geeft ${nameStanddag(lezer, stand)}. Afgesproken is ${deel.geld.tenMinste ? 'ten minste ' : ''}${bedrag('afgesproken')}. Daarvan is ${bedrag('gerealiseerd')} gerealiseerd en wordt nog ${bedrag('verwacht')} verwacht: samen is de prognose ${bedrag('prognose')}. De vrijval is ${bedrag('vrijval')}.`,
    ...(hasBtwTerug(deel.geld)
      ? composeTekst` De bedragen zijn zonder de btw die de betaler terugkrijgt, behalve wat is betaald. Die btw is op de prognose ${lezer.bedrag(hier('geld', 'btwTerug'))}.`
      : []),
  ];
}

function composeBudgetstaat(programma: Programma, options: WriteBudgetstaatOptions): Verslag {
  const stuk = openBlad(programma, options);
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const regels = composeBudgettabel(stuk, {
    id: 'budgetregels',
    titel: 'Per begrotingsjaar, kostendrager en buurt',
    keep: () => true,
    bedragen: BUDGETKOLOMMEN,
  });
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: describeStaat(stuk) },
    ...composeControlepunten(stuk),
    sectie('De regels', [{ soort: 'tabel', tabel: regels }]),
    sectie('Totalen', composeBudgetjaren(stuk)),
    sectie('Aansluiting op de boeken', composeBoeken(stuk)),
    sectie('Voorstel voor een begrotingswijziging', composeBegroting(stuk)),
    sectie('Specifieke uitkeringen (SiSa)', composeSisa(stuk)),
    ...composeBladverandering(stuk),
  ];
  return finishStuk(stuk, `Budgetstaat: ${stuk.deelnemer.naam}`, blokken, options, { lezer: 'controller' });
}

/**
 * The sheet of a controller, to lay beside the books: what was agreed, is realised, is expected, is forecast and fell free, in a row for
 * every begrotingsjaar, payer, cost bearer, taakveld and buurt (`computeBudgetstaat`); the sums by year beside those of the cells of
 * `listBoekingen`, added up apart; what the books confirmed, with what can explain a difference, and what they never confirmed
 * (`reconcileBoeken`); what the council would have to decide (`draftBegrotingswijziging`); the lines for the SiSa annex of every year up to
 * that of the peildatum (`listSisaregels`). What is late and the other points of attention for a controller come first. With `vergelekenMet` also what changed since the previous sheet: by
 * year, by event and by row.
 *
 * Every table can go out as CSV by `renderCsv`. Lasten are without VAT that the payer gets back; what was paid is with it. A buurt that the
 * programma does not name has only its code.
 *
 * Cost: n² in the buurten, as `getProgrammastand`; and that of the functions named above, of `listSisaregels` once for each year.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, the days of knowing, and which deelnemer when there are several
 * @returns a verslag; every number in it has its source (`listBronnen`, `verifyHerkomst`)
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or `vergelekenMet` is after `bekendOp`
 *   (`financiering.vergelijking_later`); `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, `verslag.grens_ongeldig`, and what
 *   `getProgrammastand` and the functions named above throw
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeBudgetstaat } from 'buurtaanpak/stukken';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const toBlad = (programma: Programma) =>
 *   renderHtml(
 *     writeBudgetstaat(programma, { peildatum: Datum.parse('2028-02-29'), vergelekenMet: Datum.parse('2027-12-31') }),
 *   );
 * ```
 */
export function writeBudgetstaat(programma: Programma, options: WriteBudgetstaatOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeBudgetstaat(gelezen, options));
}
