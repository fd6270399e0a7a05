import { type Kostendragersdeel, splitByVerdeelsleutel } from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import type { Bedrag, Sleutel } from '../../kern/index.js';
import { readGewichten, sleutelOf } from '../../register/huis.js';
import { checkRoutekaart, type Routekaart } from '../../routekaart/index.js';
import type { Opzetbijdrage, Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { splitPerBuurt } from '../vertaling/splitPerBuurt.js';

/** What follows from an opzet by sums that no single place of it holds. */
export interface Uitwerking {
  /** For each Routekaart the shares of the whole of its criteria and themas, in its order; `null` is not known beforehand. */
  readonly gewichten: readonly {
    readonly criteria: readonly (number | null)[];
    readonly themas: readonly (number | null)[];
  }[];
  /** For each block of years, and in it each contribution: who bears how much. Without cost bearer: the party as a whole. */
  readonly verdeling: readonly (readonly (readonly Dragersdeel[])[])[];
}

/** What a cost bearer, or a party without cost bearers, takes of a contribution in one year. */
export interface Dragersdeel {
  readonly partij: Sleutel;
  readonly kostendrager?: Sleutel;
  readonly bedrag: Bedrag;
}

function deriveGewichten(routekaart: Routekaart): Uitwerking['gewichten'][number] {
  // Of a Routekaart that is not right no share is told.
  const goed = checkRoutekaart(routekaart).every(({ ernst }) => ernst !== 'fout');
  const gewichten = goed ? readGewichten(routekaart, undefined) : new Map<string, number>();
  const listDelen = (soort: 'criterium' | 'thema', lijst: readonly { readonly id: string }[]) =>
    lijst.map(({ id }) => gewichten.get(sleutelOf(soort, id)) ?? null);
  return { criteria: listDelen('criterium', routekaart.criteria), themas: listDelen('thema', routekaart.themas ?? []) };
}

/** The parts by a key; no parts when the key cannot divide the amount. */
function splitOfNiet(bedrag: Bedrag, sleutel: Exclude<Opzetbijdrage['verdeelsleutel'], 'per_buurt' | undefined>) {
  const delen = attempt(() => splitByVerdeelsleutel(bedrag, sleutel));
  return delen.success ? delen.data : [];
}

function splitBijdrage(
  opzet: Opzet,
  geld: Opzetgeld,
  { partij, bedrag, verdeelsleutel }: Opzetbijdrage,
): Dragersdeel[] {
  const sleutel = verdeelsleutel === 'per_buurt' ? splitPerBuurt(opzet, geld, partij) : verdeelsleutel;
  const delen: Kostendragersdeel[] = sleutel === undefined ? [] : splitOfNiet(bedrag, sleutel);
  return delen.length === 0 ? [{ partij, bedrag }] : delen.map((deel) => ({ partij, ...deel }));
}

/** Computes what follows from an opzet. A contribution that cannot be divided stays with its party as a whole. */
export function deriveUitwerking(opzet: Opzet): Uitwerking {
  const { geld } = opzet;
  return {
    gewichten: opzet.routekaarten.map(deriveGewichten),
    verdeling:
      geld === undefined
        ? []
        : geld.jaren.map(({ bijdragen }) => bijdragen.map((bijdrage) => splitBijdrage(opzet, geld, bijdrage))),
  };
}
