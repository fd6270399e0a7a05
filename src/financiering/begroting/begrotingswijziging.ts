import type { Datum, Sleutel } from '../../kern/index.js';
import type { Bedragverschil } from '../boeking/vergelijking.js';
import type { Geldinhoud } from '../gebeurtenis/geldinhoud.js';

/** What the council is asked to decide: the kind and the fields of an event, without its head. Record it with the day of the decision. */
export type Begrotingsvoorstel = {
  readonly [S in 'krediet_overgeheveld' | 'begroting_gewijzigd']: { readonly soort: S } & Geldinhoud[S];
}['krediet_overgeheveld' | 'begroting_gewijzigd'];

/** The budget of a party in an open begrotingsjaar: as it is (`voor`), and after the proposal (`na`, which is the forecast). */
export interface Begrotingspartijjaar extends Bedragverschil {
  readonly begrotingsjaar: number;
  readonly van: Sleutel;
}

/** A proposal for a begrotingswijziging: what makes the budget equal to the forecast in every open year. */
export interface Begrotingswijziging {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  /** By contribution in the order of the texts: first what moves to another year, earliest year first, then what is added or taken. */
  readonly voorstellen: readonly Begrotingsvoorstel[];
  /** Earliest year first, then in the order of the payers; also where nothing changes. */
  readonly perPartij: readonly Begrotingspartijjaar[];
  readonly totaal: Bedragverschil;
}
