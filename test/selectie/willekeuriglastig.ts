import { createToeval } from 'buurtaanpak/kern';
import type { Doel, Quotum, Regel, SelectieGebied, Waar } from 'buurtaanpak/selectie';
import { findOvertredingen, type Keuze, listVolgorde, type Probleem } from './orakel.js';
import { listMogelijk } from './orakelopsomming.js';

/** So many ways at most, so that going through all of them takes no time. */
const MEESTE_WEGEN = 5000;

function createLoting(zaad: number) {
  const toeval = createToeval(zaad);
  const below = (grens: number) => toeval.nextBelow(grens);
  return {
    below,
    shuffle: <T>(rij: readonly T[]) => toeval.shuffle(rij),
    kans: (procent: number) => below(100) < procent,
    pick: <T>(rij: readonly T[]) => rij[below(rij.length)] as T,
  };
}

type Loting = ReturnType<typeof createLoting>;

function createGebieden({ below, shuffle, kans, pick }: Loting, n: number): SelectieGebied[] {
  // Codes of CBS tell their wijk themselves.
  const metCbs = kans(15);
  const codes = Array.from({ length: n }, (_, i) => (metCbs ? `BU0080${pick(['01', '02'])}0${i}` : `b${i}`));
  return shuffle(codes).map((code) => ({
    code,
    ...(metCbs || kans(8) ? {} : { wijk: pick(['w1', 'w2', 'w3']) }),
    kenmerken: ['x', 'y', 'z'].filter(() => kans(50)),
    ...(kans(4) ? {} : { inwoners: kans(4) ? null : below(8) * 100 + (kans(30) ? below(100) : 0) }),
    cijfers: { woz: kans(6) ? null : below(5), ...(kans(6) ? {} : { leeftijd: below(4) }) },
  }));
}

/** An area with some of all the parts that there are. */
function createWaar({ below, kans, pick }: Loting, gebieden: readonly SelectieGebied[]): Waar {
  const minimaal = below(4);
  const wijken = gebieden.map(({ code, wijk }) => wijk ?? (code.startsWith('BU') ? `WK${code.slice(2, 8)}` : code));
  const delen: readonly Waar[] = [
    { kenmerken: kans(80) ? [pick(['x', 'y', 'z'])] : ['x', 'y'] },
    { kenmerken: [pick(['x', 'y', 'z'])] },
    { zonderKenmerken: [pick(['x', 'y', 'z'])] },
    { gebieden: [pick(wijken), pick(gebieden).code] },
    { gebieden: [pick(wijken)] },
    { cijfers: [{ cijfer: 'woz', minimaal, ...(kans(50) ? { maximaal: minimaal + below(3) } : {}) }] },
    { cijfers: [{ cijfer: 'leeftijd', maximaal: below(4) }] },
    { typisch: { cijfers: kans(50) ? ['woz'] : ['woz', 'leeftijd'], hoogstens: (2 + below(17)) / 20 } },
  ];
  return kans(75) ? pick(delen) : { ...pick(delen), ...pick(delen) };
}

function createQuota(loting: Loting, gebieden: readonly SelectieGebied[], programmas: readonly string[]): Quotum[] {
  const { below, kans, pick } = loting;
  return Array.from({ length: 1 + below(3) }, (_, j): Quotum => {
    const van = below(kans(25) ? 4 : 3);
    return {
      id: `q${j}`,
      programma: pick(programmas),
      aantal: kans(55) ? van : { van, tot: van + below(3) },
      ...(kans(40) ? { waar: createWaar(loting, gebieden) } : {}),
    };
  });
}

function createDoel(
  { below, shuffle, kans, pick }: Loting,
  quota: readonly Quotum[],
  programmas: readonly string[],
): Doel {
  const gewichten = kans(40) ? { gewichten: { [pick(programmas)]: pick([0, 0.5, 2, 3]) } } : {};
  const soort = pick(['totaal', 'totaal', 'hoogste_minimum', 'lexicografisch'] as const);
  if (soort === 'lexicografisch') return { soort, volgorde: shuffle(programmas) };
  const nietLeeg = quota.some(({ aantal }) => (typeof aantal === 'number' ? aantal : aantal.van) > 0);
  return { soort: nietLeeg && below(2) === 0 ? soort : 'totaal', ...gewichten };
}

/** Makes one rule, of every kind as often. */
function createRegel(
  loting: Loting,
  gebieden: readonly SelectieGebied[],
  quota: readonly Quotum[],
  programmas: readonly string[],
  doel: Doel,
): Regel {
  const { below, shuffle, kans, pick } = loting;
  const codes = gebieden.map(({ code }) => code);
  /** Some codes, at times with one twice. */
  const some = (minst: number) => {
    const rij = shuffle(codes).slice(0, minst + below(3));
    return kans(20) ? [...rij, rij[0] as string] : rij;
  };
  const deel = kans(65) ? {} : { programmas: kans(80) ? [pick(programmas)] : programmas };
  const van = below(4);
  switch (below(11)) {
    case 0:
      return { soort: 'vast', code: pick(codes), ...(kans(40) ? { quotum: pick(quota).id } : {}) };
    case 1:
      return { soort: 'uitgesloten', codes: some(1).slice(0, 2), motief: 'zo besloten' };
    case 2:
      return { soort: 'hoogstens_per_groep', hoogstens: kans(20) ? 0 : 1 + below(2), groepen: 'wijk', ...deel };
    case 3: {
      const groepen = ['g', 'h', 'i'].slice(0, 1 + below(3)).map((naam) => ({ naam, codes: some(2) }));
      return { soort: 'hoogstens_per_groep', hoogstens: kans(20) ? 0 : 1 + below(2), groepen, ...deel };
    }
    case 4:
      return { soort: 'niet_aangrenzend', ...deel };
    case 5:
      return { soort: 'samen', codes: some(2) };
    case 6:
      return { soort: 'niet_samen', codes: some(2) };
    case 7: {
      const minimaal = below(14) * 100;
      const band = kans(40) ? { minimaal, maximaal: minimaal + below(6) * 50 } : { maximaal: 400 + below(20) * 100 };
      return { soort: 'inwoners', ...(kans(25) ? { minimaal } : band) };
    }
    case 8:
      return { soort: 'minimumscore', minimaal: below(3), ...(kans(40) ? { programma: pick(programmas) } : {}) };
    case 9:
      return doel.soort === 'totaal'
        ? { soort: 'liever_aangrenzend', bonus: below(6) / pick([1, 1, 2]) }
        : { soort: 'niet_aangrenzend', ...deel };
    default: {
      const aantal = kans(40) ? van : { van: Math.max(0, van - 1), tot: van + below(2) };
      return { soort: 'aantal_met', aantal, waar: createWaar(loting, gebieden), ...deel };
    }
  }
}

/** A selection at random: some of the buurten, each for a quotum that may have it. */
function plantKeuze(probleem: Probleem, { kans, pick }: Loting): Keuze {
  const mogelijk = listMogelijk(probleem);
  return new Map(
    listVolgorde(probleem).flatMap((code, i) => {
      const vakken = mogelijk[i] ?? [];
      return vakken.length > 0 && kans(45) ? [[code, (probleem.quota[pick(vakken)] as Quotum).id] as const] : [];
    }),
  );
}

/** Asks of each quotum what a selection has, or a range that just holds it. */
function fitQuota(quota: readonly Quotum[], keuze: Keuze, { below, kans }: Loting): Quotum[] {
  return quota.map((quotum) => {
    const aantal = [...keuze.values()].filter((id) => id === quotum.id).length;
    return { ...quotum, aantal: kans(55) ? aantal : { van: Math.max(0, aantal - below(2)), tot: aantal + below(3) } };
  });
}

/** Takes scores away until there are few enough ways. */
function thin(probleem: Probleem, { pick }: Loting): Probleem {
  let { scores } = probleem;
  while (
    listMogelijk({ ...probleem, scores }).reduce((wegen, vakken) => wegen * (1 + vakken.length), 1) > MEESTE_WEGEN
  ) {
    const programma = pick(Object.keys(scores));
    scores = { ...scores, [programma]: (scores[programma] ?? []).slice(1) };
  }
  return { ...probleem, scores };
}

/**
 * A small selection problem that is hard for its size: few different scores and so many ties, quota and rules of every kind that can
 * only just be met or only just not, bonuses for neighbours that outweigh scores, weights of nothing, and what is missing.
 */
export function createLastig(zaad: number): Probleem {
  const loting = createLoting(zaad);
  const { below, shuffle, kans, pick } = loting;
  const gebieden = createGebieden(loting, pick([3, 4, 5, 6, 6, 7, 7, 8, 8, 9]));
  const codes = gebieden.map(({ code }) => code);
  const gevraagd = createQuota(loting, gebieden, pick([['p'], ['p', 'r'], ['p', 'r', 's']]));
  const programmas = [...new Set(gevraagd.map(({ programma }) => programma))];
  const verschil = pick([1, 2, 2, 3, 5, 40]);
  const scores = Object.fromEntries(
    programmas.map((programma) => [
      programma,
      shuffle(codes)
        .filter(() => kans(88))
        .map((code) => ({ code, score: kans(4) ? null : below(verschil + 1) - (kans(12) ? 2 : 0) })),
    ]),
  );
  const dicht = pick([15, 30, 60]);
  const buren = codes.flatMap((a, i) =>
    codes.slice(i).flatMap((b) => (kans(dicht) ? [(kans(50) ? [a, b] : [b, a]) as [string, string]] : [])),
  );
  const kaal = { scores, gebieden, buren, regels: [], doel: { soort: 'totaal' } as const };
  // Most of them have an answer that is known here, and rules that it obeys by a hair; the others have whatever comes.
  const plant = kans(75) ? plantKeuze({ ...kaal, quota: gevraagd }, loting) : undefined;
  const quota = plant === undefined ? gevraagd : fitQuota(gevraagd, plant, loting);
  const doel = createDoel(loting, quota, programmas);
  const make = () => createRegel(loting, gebieden, quota, programmas, doel);
  const isGoed = (regel: Regel) =>
    findOvertredingen({ ...kaal, quota, regels: [regel] }, plant ?? new Map()).length === 0;
  const regels = Array.from({ length: below(6) }, () => {
    let regel = make();
    for (let poging = 0; poging < 12 && plant !== undefined && !isGoed(regel); poging++) regel = make();
    return regel;
  });
  const extra: Regel[] =
    doel.soort === 'totaal' && kans(35) ? [{ soort: 'liever_aangrenzend', bonus: 1 + below(4) }] : [];
  // One more, of which nobody knows whether it still leaves something.
  if (kans(25)) extra.push(make());
  if (kans(8))
    extra.push(...programmas.map((programma): Regel => ({ soort: 'niet_aangrenzend', programmas: [programma] })));
  const voorrang = kans(30) ? { voorrang: shuffle(codes).slice(0, 1 + below(codes.length)) } : {};
  const dubbel = buren.slice(0, 1).map(([a, b]) => [b, a] as const);
  const probleem: Probleem = {
    ...kaal,
    quota,
    regels: shuffle([...regels, ...extra]),
    buren: [...buren, ...dubbel, [codes[0] as string, 'elders']],
    doel,
    ...voorrang,
  };
  return thin(probleem, loting);
}
