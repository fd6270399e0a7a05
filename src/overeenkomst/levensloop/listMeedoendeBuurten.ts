import type { Buurtcode } from '../../gebied/index.js';
import type { Datum, Sleutel } from '../../kern/index.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import { findVersie } from './findVersie.js';
import type { Overeenkomststaat } from './staat.js';

/** A buurt that takes part in an agreement on a day. */
export interface MeedoendeBuurt {
  readonly buurt: Buurtcode;
  readonly programma: Sleutel;
  /** The first day of its own term. */
  readonly start: Datum;
  /** Its last day, when its team stops on or after the peildatum. */
  readonly tot?: Datum;
  /** The buurt that it replaced. */
  readonly vervangt?: Buurtcode;
}

/** Options of {@link listMeedoendeBuurten}. */
export interface ListMeedoendeBuurtenOptions {
  /** The day. */
  readonly peildatum: Datum;
}

/**
 * The buurten that take part on a day, by the text in force on that day: those of its scope that have started and have not stopped before
 * that day, and those that replaced a buurt that stopped (for the same programma). A replacement keeps its start when an addendum lists
 * it. After the last day of an agreement that was ended, or of which notice was given, no buurt takes part.
 *
 * @param staat - the state, from `replayOvereenkomst`
 * @param options - the day
 * @returns the buurten in the order of the document, then the replacements in the order in which their predecessors stopped
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a state, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { initialOvereenkomststaat, listMeedoendeBuurten } from 'buurtaanpak/overeenkomst';
 *
 * listMeedoendeBuurten(initialOvereenkomststaat, { peildatum: Datum.parse('2026-09-01') }); // => []
 * ```
 */
export function listMeedoendeBuurten(staat: Overeenkomststaat, options: ListMeedoendeBuurtenOptions): MeedoendeBuurt[] {
  const document = findVersie(staat, options)?.document;
  const { peildatum } = options;
  const einde = findLaatsteDag(staat);
  if (document === undefined || staat.status === 'geen' || (einde !== undefined && peildatum > einde)) return [];
  const { reikwijdte, looptijd } = document;
  const alle: MeedoendeBuurt[] = (reikwijdte.buurten ?? []).map(({ buurt, programma, start }) => {
    const plaats = staat.gestopt.find(({ vervangenDoor }) => vervangenDoor?.buurt === buurt);
    return plaats?.vervangenDoor === undefined
      ? { buurt, programma, start: start ?? looptijd.van }
      : { buurt, programma, start: plaats.vervangenDoor.start, vervangt: plaats.buurt };
  });
  for (const { buurt: vervangt, vervangenDoor } of staat.gestopt) {
    // An addendum may have added the replacement to the scope.
    if (vervangenDoor === undefined || alle.some(({ buurt }) => buurt === vervangenDoor.buurt)) continue;
    const programma = alle.find(({ buurt }) => buurt === vervangt)?.programma;
    if (programma !== undefined) alle.push({ ...vervangenDoor, programma, vervangt });
  }
  return alle
    .map((een) => {
      const tot = staat.gestopt.find(({ buurt }) => buurt === een.buurt)?.datum;
      return tot === undefined ? een : { ...een, tot };
    })
    .filter(({ start, tot }) => start <= peildatum && (tot === undefined || tot >= peildatum));
}
