import type { Datum, Sleutel } from '../../kern/index.js';
import type { Vorm } from '../feiten/vorm.js';
import type { Partij } from '../model/partij.js';
import type {
  GestopteBuurt,
  Onderbreking,
  Opzegging,
  Overeenkomstevaluatie,
  Overeenkomststand,
  Overeenkomstversie,
  Raadsinformatie,
} from './overeenkomststand.js';

/** A fact that counts now, with the form in which it is known. */
interface Bron<T> {
  readonly waarde: T;
  readonly vorm: Vorm;
}

type Einde = NonNullable<Overeenkomststand['einde']>;

/** An agreement in the making: what the facts so far say. It changes while the facts are applied in the order of their days. */
export interface Opbouw {
  /** The day of the first draft. */
  begonnenOp?: Datum;
  /** The first text: the newest draft, with its signatures. */
  eerste?: Bron<Overeenkomstversie>;
  /** By their first days; of one day in the order in which they were agreed on. */
  addenda: Bron<Overeenkomstversie>[];
  aangeboden: boolean;
  /** The day on which the last signature that was needed was there. */
  ondertekend?: Bron<Datum>;
  inWerkingOp?: Datum;
  raadsinformatie: Raadsinformatie[];
  evaluaties: Overeenkomstevaluatie[];
  gestopt: GestopteBuurt[];
  gepauzeerd: (Onderbreking & { readonly buurt: GestopteBuurt['buurt'] })[];
  opschortingen: Onderbreking[];
  uitgetreden: { readonly partij: Sleutel; readonly laatsteDag: Datum }[];
  toegetreden: { readonly partij: Partij; readonly vanaf: Datum }[];
  besluiten: { readonly datum: Datum; readonly programmajaar: number; readonly uitkomst: 'door' | 'stop' }[];
  opties: number[];
  opzegging?: Bron<Opzegging> | undefined;
  einde?: Bron<Einde>;
}

/** An agreement before its first event. */
export function createOpbouw(): Opbouw {
  return {
    addenda: [],
    aangeboden: false,
    raadsinformatie: [],
    evaluaties: [],
    gestopt: [],
    gepauzeerd: [],
    opschortingen: [],
    uitgetreden: [],
    toegetreden: [],
    besluiten: [],
    opties: [],
  };
}
