import { i32, u8 } from '../../rekenen/index.js';
import type { Celprobleem, Celtelling } from '../probleem/celprobleem.js';
import { type Boog, hasStroom } from '../stroom/hasStroom.js';
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
  return ({ masker, vast }, { van, tot }) => {
    const bogen: Boog[] = [{ van: PUT, naar: 0, laag: 0, hoog: n }];
    for (const { knoop, om, van: laag, tot: hoog } of rechts.sets) bogen.push({ van: knoop, naar: om, laag, hoog });
    begin.forEach(({ familie }, b) => {
      bogen.push({ van: 0, naar: EERSTE + b, laag: i32(van, b), hoog: i32(tot, b) });
      for (const { knoop, om, van: laag, tot: hoog } of familie.sets) bogen.push({ van: om, naar: knoop, laag, hoog });
    });
    // Candidates of a kind with the same open cells are one node: the first of them, and their number.
    const groepen = new Map<number, { readonly c: number; readonly open: number; aantal: number }>();
    for (let c = 0; c < n; c++) {
      const bits = i32(masker, c);
      if (bits === 0) continue;
      let open = 0;
      for (const [b, bron] of begin.entries()) if (bits & bron.bits) open |= 1 << b;
      const sleutel = (2 * i32(soortVan, c) + u8(vast, c)) * 2 ** begin.length + open;
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, { c, open, aantal: 1 });
      else groep.aantal++;
    }
    let knoop = knopen;
    for (const { c, open, aantal } of groepen.values()) {
      begin.forEach(({ familie }, b) => {
        if (open & (1 << b)) bogen.push({ van: i32(familie.blad, c), naar: knoop, laag: 0, hoog: aantal });
      });
      bogen.push({ van: knoop, naar: i32(rechts.blad, c), laag: vast[c] ? aantal : 0, hoog: aantal });
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
