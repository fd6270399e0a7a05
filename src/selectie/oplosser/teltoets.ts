import type { Opgave, Patroon, Telling } from '../opgave/opgave.js';
import { createTelnet, EERSTE, PUT, type Telnet } from './createTelnet.js';
import { type Bogen, hasStroom } from './hasStroom.js';
import type { Toestand } from './toestand.js';

/** Tells whether the numbers can be met. `false` is certain, `true` is not. */
export type Teltoets = (toestand: Toestand, patroon: Patroon) => boolean;

/** Numbers the kinds of candidates. Candidates with the same place on both sides of the net are of one kind. */
function listSoorten({ begin, rechts }: Telnet, n: number): Int32Array {
  const nummers = new Map<string, number>();
  return Int32Array.from({ length: n }, (_, c) => {
    const sleutel = [rechts, ...begin.map(({ familie }) => familie)].map(({ blad }) => blad[c]).join();
    const nummer = nummers.get(sleutel) ?? nummers.size;
    nummers.set(sleutel, nummer);
    return nummer;
  });
}

function createNettoets(net: Telnet, n: number): Teltoets {
  const { begin, rechts, knopen } = net;
  const soortVan = listSoorten(net, n);
  const add = ({ van, naar, laag, hoog }: Bogen, eind: readonly [number, number], minst: number, meest: number) => {
    van.push(eind[0]);
    naar.push(eind[1]);
    laag.push(minst);
    hoog.push(meest);
  };
  return ({ masker, vast }, { van, tot }) => {
    const bogen: Bogen = { van: [], naar: [], laag: [], hoog: [] };
    add(bogen, [PUT, 0], 0, n);
    for (const set of rechts.sets) add(bogen, [set.knoop, set.om], set.van, set.tot);
    begin.forEach(({ familie }, b) => {
      add(bogen, [0, EERSTE + b], van[b] as number, tot[b] as number);
      for (const set of familie.sets) add(bogen, [set.om, set.knoop], set.van, set.tot);
    });
    // Candidates of a kind with the same open cells are one node: the first of them, and their number.
    const groepen = new Map<number, { readonly c: number; readonly open: number; aantal: number }>();
    for (let c = 0; c < n; c++) {
      const bits = masker[c] as number;
      if (bits === 0) continue;
      let open = 0;
      for (let b = 0; b < begin.length; b++) if (bits & (begin[b] as Telnet['begin'][number]).bits) open |= 1 << b;
      const sleutel = (2 * (soortVan[c] as number) + (vast[c] as number)) * 2 ** begin.length + open;
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, { c, open, aantal: 1 });
      else groep.aantal++;
    }
    let knoop = knopen;
    for (const { c, open, aantal } of groepen.values()) {
      begin.forEach(({ familie }, b) => {
        if (open & (1 << b)) add(bogen, [familie.blad[c] as number, knoop], 0, aantal);
      });
      add(bogen, [knoop, rechts.blad[c] as number], vast[c] ? aantal : 0, aantal);
      knoop++;
    }
    return hasStroom(knoop, bogen);
  };
}

/**
 * The nets for some sources: first one with all sets, largest first. When not all sets have a place in it, also one net per rule, with
 * the sets of that rule first.
 */
function createNettoetsen(opgave: Opgave, aantal: number, beginVan: Int32Array, rijen: readonly Telling[]): Teltoets {
  const alles = createTelnet(opgave, aantal, beginVan, rijen);
  const regels = alles.volledig ? [] : [...new Set(rijen.map(({ regel }) => regel))];
  const nets = regels.map((regel) => createTelnet(opgave, aantal, beginVan, rijen, regel));
  const toetsen = [alles, ...nets].map((net) => createNettoets(net, opgave.aantalKandidaten));
  return (toestand, patroon) => toetsen.every((toets) => toets(toestand, patroon));
}

/**
 * A test of the numbers alone: quota, groups, `aantal_met` and the candidates that must be chosen, without values or neighbours.
 * `undefined` when the numbers per cell are enough.
 */
export function createTeltoets(opgave: Opgave): Teltoets | undefined {
  const { groepen, tellingen, tellingZoekt, quotumVan, quota, aantalCellen } = opgave;
  if (groepen.length === 0 && !tellingZoekt) return undefined;
  const vol = groepen.map(({ hoogstens, ...groep }): Telling => ({ ...groep, van: 0, tot: hoogstens }));
  const perQuotum = createNettoetsen(opgave, quota.van.length, quotumVan, [...vol, ...tellingen]);
  if (aantalCellen === quota.van.length) return (toestand) => perQuotum(toestand, quota);
  // Nets from cells see more of how the numbers are divided, and less of sets within a quotum.
  const cellen = Int32Array.from({ length: aantalCellen }, (_, cel) => cel);
  const perCel = createNettoetsen(opgave, aantalCellen, cellen, vol);
  return (toestand, patroon) => perQuotum(toestand, quota) && perCel(toestand, patroon);
}
