import { checkGeldverloop, listBoekingen } from '../../financiering/index.js';
import { attempt, explainFout, requireObject } from '../../kern/huis.js';
import { type Bevinding, Datum } from '../../kern/index.js';
import { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { requireDossier } from '../dossier/requireDossier.js';
import { buildGeldverloop } from '../geld/buildGeldverloop.js';
import { buildWerking } from '../verloop/buildWerking.js';
import { checkOndertekening } from './checkOndertekening.js';
import { checkStroom } from './checkStroom.js';
import { checkVoortgang } from './checkVoortgang.js';
import { checkVoortzetting } from './checkVoortzetting.js';
import { toDossierpad } from './toDossierpad.js';

/** Options of {@link checkOvereenkomstdossier}. */
export interface CheckOvereenkomstdossierOptions {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

/**
 * Finds what is wrong with the record of an agreement, what should have happened by a day and has not, and whether its money was lawful
 * and in time. Paths lead to the event in the record (`['gebeurtenissen', 7]`), or to the field of the stand that it is about.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param dossier - the record
 * @param options - the day, and the day of knowing
 * @returns findings, in this order:
 *
 * The record itself (`fout`, on all that is recorded): `overeenkomst.stroom_zonder_begin`, `overeenkomst.stroom_tweede_begin`,
 * `overeenkomst.andere_overeenkomst`, `overeenkomst.gebeurtenis_bestaat_al`, `overeenkomst.in_toekomst`,
 * `overeenkomst.registratie_loopt_terug`, `overeenkomst.correctie_zonder_doel`, and the codes of the rules of `decideOvereenkomst` for an
 * event that is not possible at its place. A record made by `decideOvereenkomst` has none of these.
 *
 * Progress (`waarschuwing`): `overeenkomst.ondertekening_te_laat` (the first day has come and not all have signed),
 * `overeenkomst.looptijd_voorbij` and `overeenkomst.opzegging_voorbij` (the last day is over and nobody recorded the end),
 * `overeenkomst.evaluatie_achterstallig`, `overeenkomst.raad_niet_geinformeerd` (signed or running, and the council was never told),
 * `overeenkomst.buurt_niet_vervangen` (info: a buurt stopped and none came in its place).
 *
 * Going on (`waarschuwing`): `overeenkomst.geen_geld_meer` (it runs and has buurten, but nothing pays for a day after this one),
 * `overeenkomst.uitvoerder_uitgetreden` (an uitvoerder leaves, and contributions to it go on), `overeenkomst.gemeente_uitgetreden` (the
 * last gemeente leaves before the last day).
 *
 * Signatures: `overeenkomst.handtekening_na_begin` (fout: somebody signed after the first day of the text),
 * `overeenkomst.besluit_ontbreekt` and `overeenkomst.besluit_na_ondertekening` (waarschuwing).
 *
 * Money: what `checkGeldverloop` of financiering finds, or else what makes the course impossible to reckon with.
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a record, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkOvereenkomstdossier, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
 *
 * checkOvereenkomstdossier(initialOvereenkomstdossier, { peildatum: Datum.parse('2026-09-01') }); // => []
 * ```
 */
export function checkOvereenkomstdossier(
  dossier: Overeenkomstdossier,
  options: CheckOvereenkomstdossierOptions,
): Bevinding[] {
  const gegeven = requireDossier(dossier);
  requireObject(options, 'opties');
  return explainFout(
    gegeven,
    (dossier) => {
      const peildatum = Datum.parse(options.peildatum);
      const bekendOp = options.bekendOp === undefined ? undefined : Datum.parse(options.bekendOp);
      const opbouw = buildWerking(dossier, peildatum, bekendOp);
      const stroom = checkStroom(dossier);
      if (opbouw.eerste === undefined) return stroom;
      const { verloop } = buildGeldverloop(dossier);
      // A draft may still be impossible to reckon with: what stands in the way is found, and not thrown.
      const gezien = attempt(() => checkGeldverloop(verloop, { peildatum, bekendOp }));
      const gelegd = attempt(() => listBoekingen(verloop, { peildatum, bekendOp }));
      const geld = gezien.success ? gezien.data : gezien.error.bevindingen;
      return [
        ...stroom,
        ...checkVoortgang(opbouw, peildatum),
        ...checkVoortzetting(opbouw, peildatum, gelegd.success ? gelegd.data : undefined),
        ...checkOndertekening(opbouw),
        ...geld.map((bevinding) => ({ ...bevinding, pad: toDossierpad(bevinding.pad, dossier) })),
      ];
    },
    Overeenkomstdossier.safeParse,
  );
}
