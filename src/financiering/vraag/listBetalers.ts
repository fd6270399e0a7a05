import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';
import type { Bijdrageaard, Bijdragedoel } from '../model/bijdrage.js';
import type { Geldverloop } from '../verloop/geldverloop.js';

/** Options of {@link listBetalers}. */
export interface ListBetalersOptions {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
}

/** Who pays on a day: one contribution with costs on that day. */
export interface Betaler {
  readonly programmajaar: number;
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly naar?: Sleutel | undefined;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** The number of buurten that it pays for on that day; 0 as long as they are not chosen. */
  readonly buurten: number;
  /** The forecast of the whole contribution. */
  readonly prognose: Bedrag;
  /** The forecast by cost bearer; empty when the party bears it as a whole. */
  readonly kostendragers: readonly { readonly kostendrager: Sleutel; readonly bedrag: Bedrag }[];
}

export function listBetalers(verloop: Geldverloop, options: ListBetalersOptions): Betaler[] {
  void verloop;
  void options;
  throw new RangeError('not built');
}
