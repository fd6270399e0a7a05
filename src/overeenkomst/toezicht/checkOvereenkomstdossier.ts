import { requireObject } from '../../kern/huis.js';
import { type Bevinding, Datum } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { findVersie } from './findVersie.js';
import { requireStaat } from './requireStaat.js';
import type { BestaandeStaat, Overeenkomststaat, Overeenkomstversie } from './staat.js';

const LOPEND: readonly Overeenkomststaat['status'][] = ['lopend', 'opgeschort', 'opgezegd'];

/** Evaluations of the text in force whose day has come, but that were not recorded. */
function findAchterstallig(staat: BestaandeStaat, { document }: Overeenkomstversie, peildatum: Datum): Bevinding[] {
  return document.evaluatiemomenten
    .filter(({ id, datum }) => datum < peildatum && !staat.evaluaties.some(({ moment }) => moment === id))
    .map(({ id, datum }) =>
      createBevinding('waarschuwing', 'overeenkomst.evaluatie_achterstallig', ['evaluaties'], { moment: id, datum }),
    );
}

/** Signatures after the first day of the signed text: the work had then begun without them. */
function findLateHandtekeningen({ versies }: BestaandeStaat): Bevinding[] {
  return versies.flatMap(({ ingangsdatum, handtekeningen }, v) =>
    handtekeningen.flatMap(({ partij, functie, datum }, h) =>
      datum <= ingangsdatum
        ? []
        : createBevinding('fout', 'overeenkomst.handtekening_na_begin', ['versies', v, 'handtekeningen', h, 'datum'], {
            partij,
            functie,
            datum,
            begin: ingangsdatum,
          }),
    ),
  );
}

/** Options of {@link checkOvereenkomststaat}. */
export interface CheckOvereenkomststaatOptions {
  /** The day. */
  readonly peildatum: Datum;
}

/**
 * Finds what should have happened to an agreement by a day and has not.
 *
 * @param staat - the state, from `replayOvereenkomst`
 * @param options - the day
 * @returns findings of the kind `waarschuwing`: `overeenkomst.ondertekening_te_laat` (the first day has come and not all have signed),
 *   `overeenkomst.begin_te_laat` (signed, the first day has come, and the work has not begun), `overeenkomst.looptijd_voorbij` and
 *   `overeenkomst.opzegging_voorbij` (the last day is over and the agreement was not ended), `overeenkomst.evaluatie_achterstallig`,
 *   `overeenkomst.raad_niet_geinformeerd` (signed, and the council was never told), `overeenkomst.buurt_niet_vervangen` (info: a buurt stopped
 *   and none came in its place), `overeenkomst.handtekening_na_begin` (fout: somebody signed after the first day
 *   of the text)
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a state, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkOvereenkomststaat, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * checkOvereenkomststaat(initialOvereenkomststaat, { peildatum: Datum.parse('2026-09-01') }); // => []
 * ```
 */
export function checkOvereenkomststaat(staat: Overeenkomststaat, options: CheckOvereenkomststaatOptions): Bevinding[] {
  requireStaat(staat);
  requireObject(options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  if (staat.status === 'geen') return [];
  const uit: Bevinding[] = [];
  const loopt = LOPEND.includes(staat.status);
  const geldend = findVersie(staat, { peildatum }) ?? staat.versies[0];
  const { looptijd } = geldend.document;
  if (staat.status === 'ter_ondertekening' && peildatum >= looptijd.van)
    uit.push(
      createBevinding('waarschuwing', 'overeenkomst.ondertekening_te_laat', ['status'], { begin: looptijd.van }),
    );
  if (staat.status === 'ondertekend' && peildatum > looptijd.van)
    uit.push(createBevinding('waarschuwing', 'overeenkomst.begin_te_laat', ['status'], { begin: looptijd.van }));
  if (loopt && peildatum > looptijd.tot)
    uit.push(createBevinding('waarschuwing', 'overeenkomst.looptijd_voorbij', ['status'], { tot: looptijd.tot }));
  if (staat.status === 'opgezegd' && peildatum > staat.opzegging.per)
    uit.push(
      createBevinding('waarschuwing', 'overeenkomst.opzegging_voorbij', ['opzegging', 'per'], {
        per: staat.opzegging.per,
      }),
    );
  uit.push(...findLateHandtekeningen(staat));
  if (loopt || staat.status === 'beeindigd') uit.push(...findAchterstallig(staat, geldend, peildatum));
  if ((loopt || staat.status === 'ondertekend') && staat.raadsinformatie.length === 0)
    uit.push(createBevinding('waarschuwing', 'overeenkomst.raad_niet_geinformeerd', ['raadsinformatie'], {}));
  if (loopt)
    staat.gestopt.forEach(({ buurt, datum, vervangenDoor }, g) => {
      if (vervangenDoor === undefined)
        uit.push(createBevinding('info', 'overeenkomst.buurt_niet_vervangen', ['gestopt', g], { buurt, datum }));
    });
  return uit;
}
