import { i32, u8 } from '../../rekenen/index.js';
import type { Celprobleem, Celtelling } from '../probleem/celprobleem.js';
import { type Bogen, hasStroom } from '../stroom/hasStroom.js';
import { createTelnet, EERSTE, PUT, type Telnet } from './createTelnet.js';
import type { Toets } from './toets.js';

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

function createNettoets(net: Telnet, n: number): Toets {
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
      add(bogen, [0, EERSTE + b], i32(van, b), i32(tot, b));
      for (const set of familie.sets) add(bogen, [set.om, set.knoop], set.van, set.tot);
    });
    // Candidates of a kind with the same open cells are one node: the first of them, and their number.
    const groepen = new Map<number, { readonly c: number; readonly open: number; aantal: number }>();
    for (let c = 0; c < n; c++) {
      const bits = i32(masker, c);
      if (bits === 0) continue;
      let open = 0;
      for (let b = 0; b < begin.length; b++) if (bits & (begin[b] as Telnet['begin'][number]).bits) open |= 1 << b;
      const sleutel = (2 * i32(soortVan, c) + u8(vast, c)) * 2 ** begin.length + open;
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, { c, open, aantal: 1 });
      else groep.aantal++;
    }
    let knoop = knopen;
    for (const { c, open, aantal } of groepen.values()) {
      begin.forEach(({ familie }, b) => {
        if (open & (1 << b)) add(bogen, [i32(familie.blad, c), knoop], 0, aantal);
      });
      add(bogen, [knoop, i32(rechts.blad, c)], vast[c] ? aantal : 0, aantal);
      knoop++;
    }
    return hasStroom(knoop, bogen);
  };
}

/**
 * The nets for some sources: first one with all sets, largest first. When not all sets have a place in it, also one net for each
 * `herkomst`, with its sets first.
 */
function createNettoetsen(
  probleem: Celprobleem,
  aantal: number,
  beginVan: Int32Array,
  rijen: readonly Celtelling[],
): Toets {
  const alles = createTelnet(probleem, aantal, beginVan, rijen);
  const eersten = alles.volledig ? [] : new Set(rijen.map(({ herkomst }) => herkomst));
  const netten = Array.from(eersten, (eerst) => createTelnet(probleem, aantal, beginVan, rijen, eerst));
  const toetsen = [alles, ...netten].map((net) => createNettoets(net, probleem.aantalKandidaten));
  return (deel, patroon) => toetsen.every((toets) => toets(deel, patroon));
}

/**
 * A test of the numbers alone: vakken, groups, counts and the candidates that must be chosen, without values or neighbours.
 * `undefined` when the numbers per cell are enough.
 */
export function createTeltoets(probleem: Celprobleem): Toets | undefined {
  const { groepen, tellingen, tellingZoekt, vakVan, vakken, aantalCellen } = probleem;
  if (groepen.length === 0 && !tellingZoekt) return undefined;
  const vol = groepen.map(({ hoogstens, ...groep }): Celtelling => ({ ...groep, van: 0, tot: hoogstens }));
  const perVak = createNettoetsen(probleem, vakken.van.length, vakVan, [...vol, ...tellingen]);
  if (aantalCellen === vakken.van.length) return (deel) => perVak(deel, vakken);
  // Nets from cells see more of how the numbers are divided, and less of sets within a vak.
  const cellen = Int32Array.from({ length: aantalCellen }, (_, cel) => cel);
  const perCel = createNettoetsen(probleem, aantalCellen, cellen, vol);
  return (deel, patroon) => perVak(deel, vakken) && perCel(deel, patroon);
}
