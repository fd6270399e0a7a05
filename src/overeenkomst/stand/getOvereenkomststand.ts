import { compareDatums, explainFout, requireObject } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { requireDossier } from '../dossier/requireDossier.js';
import { buildWerking } from '../verloop/buildWerking.js';
import { findLaatsteDag } from '../verloop/findLaatsteDag.js';
import { findStatus } from '../verloop/findStatus.js';
import { findTekst } from '../verloop/findTekst.js';
import { listBuurten } from '../verloop/listBuurten.js';
import { listPartijen } from '../verloop/listPartijen.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';
import type { Overeenkomststand } from '../verloop/overeenkomststand.js';

/** Options of {@link getOvereenkomststand}. */
export interface GetOvereenkomststandOptions {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

/** The first day of the work: as it was recorded, or the first day of the term once all had signed. */
function findSinds({ inWerkingOp, eerste, ondertekend }: Opbouw, peildatum: Datum): Datum | undefined {
  if (inWerkingOp !== undefined || eerste === undefined || ondertekend === undefined) return inWerkingOp;
  const sinds = [eerste.waarde.ingangsdatum, ondertekend.waarde].sort(compareDatums).at(-1);
  return sinds !== undefined && sinds <= peildatum ? sinds : undefined;
}

/** The fields that a stand has only when there is something to say. */
function listEigen(opbouw: Opbouw, peildatum: Datum): Partial<Overeenkomststand> {
  const sinds = findSinds(opbouw, peildatum);
  const tekst = findTekst(opbouw, peildatum);
  const laatsteDag = findLaatsteDag(opbouw);
  const { ondertekend, opzegging, einde } = opbouw;
  return {
    ...(ondertekend === undefined ? {} : { ondertekendOp: ondertekend.waarde }),
    ...(sinds === undefined ? {} : { sinds }),
    ...(tekst === undefined ? {} : { tekst }),
    ...(opzegging === undefined ? {} : { opzegging: opzegging.waarde }),
    ...(einde === undefined ? {} : { einde: einde.waarde }),
    ...(laatsteDag === undefined ? {} : { laatsteDag }),
  };
}

/**
 * The stand of an agreement on a day: its status, the text in force, the parties and the buurten, from the facts that happened on that
 * day or before. A fact of a later day that works back counts too, once it is known: an end that was agreed on in May with a last day in
 * March. So the stand and the money say the same of every day.
 *
 * - Signed: all signatures that are needed are there, or `ondertekening_voltooid` was recorded.
 * - `lopend`: `in_werking_getreden` was recorded, or it is signed and the first day of the term has come. `checkOvereenkomstdossier`
 *   finds work without a signature.
 * - `opgeschort`: from `vanaf` of the suspension until the day before `vanaf` of the resumption.
 * - `opgezegd`: until `per`; from the next day `afgelopen`, until somebody records the end.
 * - `afgelopen`: after the last day of the newest text.
 * - `beeindigd`: from the day after `laatsteDag`; until then the status is what it was and `einde` tells it. With a final evaluation
 *   `geevalueerd`.
 *
 * Cost: n in the events; the buurten times those that stopped.
 *
 * @param dossier - the record
 * @param options - the day, and the day of knowing
 * @returns the stand; with the status `geen` before the first event. It takes time in proportion to the number of events.
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a record, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { getOvereenkomststand, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
 *
 * getOvereenkomststand(initialOvereenkomstdossier, { peildatum: Datum.parse('2026-09-01') }).status; // => 'geen'
 * ```
 */
export function getOvereenkomststand(
  dossier: Overeenkomstdossier,
  options: GetOvereenkomststandOptions,
): Overeenkomststand {
  const gegeven = requireDossier(dossier);
  requireObject(options, 'opties');
  return explainFout(
    gegeven,
    (dossier) => {
      const peildatum = Datum.parse(options.peildatum);
      const bekendOp = options.bekendOp === undefined ? undefined : Datum.parse(options.bekendOp);
      const opbouw = buildWerking(dossier, peildatum, bekendOp);
      const { raadsinformatie, evaluaties, gestopt, gepauzeerd, opschortingen, uitgetreden, besluiten, opties } =
        opbouw;
      return {
        overeenkomst: dossier.overeenkomst,
        peildatum,
        status: findStatus(opbouw, peildatum),
        ...listEigen(opbouw, peildatum),
        versies: listVersies(opbouw),
        partijen: listPartijen(opbouw, peildatum),
        raadsinformatie,
        evaluaties,
        gestopt,
        gepauzeerd,
        opschortingen,
        uitgetreden,
        besluiten,
        opties,
        buurten: listBuurten(opbouw, peildatum),
      };
    },
    Overeenkomstdossier.safeParse,
  );
}
