import { splitByVerdeelsleutel } from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import { type Bedrag, euro, multiplyBedrag, type Sleutel } from '../../kern/index.js';
import { readGewichten, sleutelOf } from '../../register/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import { checkRoutekaart, type Routekaart } from '../../routekaart/index.js';
import type { Opzetbijdrage, Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { computeJaarbedrag } from '../vertaling/computeJaarbedrag.js';
import { computeJaarlast } from '../vertaling/computeJaarlast.js';
import { listBetaald } from '../vertaling/listBetaald.js';
import { splitPerBuurt } from '../vertaling/splitPerBuurt.js';
import { listBijdragen } from './listBijdragen.js';
import { type Cijfernaam, nameCijfers } from './nameCijfers.js';

/** What follows from an opzet by sums that no single place of it holds. */
export interface Uitwerking {
  /** For each Routekaart the shares of the whole of its criteria and themas, in its order; `null` is not known beforehand. */
  readonly gewichten: readonly Gewichtdelen[];
  /** For each contribution, in the order of the opzet: what it comes to in one year. */
  readonly bedragen: readonly Bedrag[];
  /** The same without the VAT that the payer gets back. */
  readonly lasten: readonly Bedrag[];
  /** For each contribution: how far each of its instalments lies from the first day of the year, before or after it. */
  readonly termijnen: readonly (readonly Termijnafstand[])[];
  /** For each block of years: what one of them costs; `null` when the opzet does not say it. */
  readonly benodigd: readonly (Bedrag | null)[];
  /** For each contribution, in the order of the opzet: who bears how much. Without cost bearer: the party as a whole. */
  readonly verdeling: readonly (readonly Dragersdeel[])[];
  /** The names of the figures that the opzet uses, in order of their keys. */
  readonly cijfers: readonly Cijfernaam[];
}

/** Shares of the whole. */
export interface Gewichtdelen {
  readonly criteria: readonly (number | null)[];
  readonly themas: readonly (number | null)[];
}

/** What a cost bearer, or a party without cost bearers, takes of a contribution in one year. */
export interface Dragersdeel {
  readonly partij: Sleutel;
  readonly kostendrager?: Sleutel;
  readonly bedrag: Bedrag;
}

/** Whole months and days, never below zero. */
export interface Termijnafstand {
  readonly maanden: number;
  readonly dagen: number;
}

function deriveGewichten(routekaart: Routekaart): Gewichtdelen {
  // Of a Routekaart that is not right no share is told.
  const goed = checkRoutekaart(routekaart).every(({ ernst }) => ernst !== 'fout');
  const gewichten = goed ? readGewichten(routekaart, undefined) : new Map<string, number>();
  const listDelen = (soort: 'criterium' | 'thema', lijst: readonly { readonly id: string }[]) =>
    lijst.map(({ id }) => gewichten.get(sleutelOf(soort, id)) ?? null);
  return { criteria: listDelen('criterium', routekaart.criteria), themas: listDelen('thema', routekaart.themas ?? []) };
}

/** What each takes of a contribution; the party takes the whole when there is no key, or the key cannot divide the amount. */
function splitBijdrage(opzet: Opzet, geld: Opzetgeld, bijdrage: Opzetbijdrage, bedrag: Bedrag): Dragersdeel[] {
  const { van: partij, verdeelsleutel } = bijdrage;
  if (bijdrage.soort === 'prijs_per_buurt') {
    // A price is not divided: it comes to the first kostendrager of the buurt.
    const { prijs } = bijdrage;
    const delen = attempt(() =>
      listBetaald(opzet, bijdrage).map(({ kostendrager, aantal }) => ({
        partij,
        ...(kostendrager === undefined ? {} : { kostendrager }),
        bedrag: multiplyBedrag(prijs, aantal),
      })),
    );
    return delen.success ? delen.data : [{ partij, bedrag }];
  }
  const sleutel = verdeelsleutel === 'per_buurt' ? splitPerBuurt(opzet, geld, partij) : verdeelsleutel;
  const delen = sleutel === undefined ? undefined : attempt(() => splitByVerdeelsleutel(bedrag, sleutel));
  return delen?.success ? delen.data.map((deel) => ({ partij, ...deel })) : [{ partij, bedrag }];
}

/** Computes what follows from an opzet. A contribution that cannot be divided stays with its party as a whole. */
export function deriveUitwerking(opzet: Opzet): Uitwerking {
  const { routekaarten, geld } = opzet;
  const geplaatst = geld === undefined ? [] : listBijdragen(geld);
  // What is more than an amount can be, is not told.
  const bedragen = geplaatst.map(({ bijdrage }) => computeJaarbedrag(opzet, bijdrage) ?? euro(0));
  const verdeling =
    geld === undefined
      ? []
      : zipRijen(geplaatst, bedragen).map(([{ bijdrage }, bedrag]) => splitBijdrage(opzet, geld, bijdrage, bedrag));
  return {
    gewichten: routekaarten.map(deriveGewichten),
    bedragen,
    lasten: geplaatst.map(({ bijdrage }) => computeJaarlast(opzet, bijdrage) ?? euro(0)),
    termijnen: geplaatst.map(({ bijdrage: { termijnen = [] } }) =>
      termijnen.map(({ maanden = 0, dagen = 0 }) => ({ maanden: Math.abs(maanden), dagen: Math.abs(dagen) })),
    ),
    benodigd: (geld?.jaren ?? []).map(({ benodigd = null }) => benodigd),
    verdeling,
    cijfers: nameCijfers(opzet),
  };
}
