import type { Quotum, Regel } from 'buurtaanpak/selectie';
import { type Keuze, lies, listVolgorde, type Probleem, scoreVan, wijkVan } from './orakel.js';

/** All that can be known of a small problem, by going through every way to give each buurt to a quotum that may have it, or to none. */
export interface Opsomming {
  /** The best: its value for every step of the objective, how many are as good, and the one that the tie rule prefers. */
  readonly beste: { readonly keuze: Keuze; readonly waarden: readonly number[]; readonly aantal: number } | undefined;
  /** Every clash of which all parts are needed, as `toBits` has it; none when there is an answer. */
  readonly botsingen: readonly number[];
  /** How many ways there were. */
  readonly wegen: number;
}

/** A selection as sets of bits: what each quotum has, and all together. Bit i is the buurt at place i in order of precedence. */
interface Stand {
  readonly vakken: number[];
  alles: number;
}

type Toets = (stand: Stand) => boolean;

/** How many bits of a set are on. */
export function countBits(bits: number): number {
  let aantal = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) aantal++;
  return aantal;
}

const rangeOf = (aantal: Quotum['aantal']) => (typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal);

/** The set of quota and rules of a clash: first a bit a quotum, then a bit a rule. */
export function toBits(
  { quota }: Probleem,
  botsing: readonly (
    | { readonly soort: 'quotum'; readonly quotum: string }
    | { readonly soort: 'regel'; readonly positie: number }
  )[],
): number {
  return botsing.reduce((bits, deel) => {
    const plaats =
      deel.soort === 'quotum' ? quota.findIndex(({ id }) => id === deel.quotum) : quota.length + deel.positie;
    return bits | (1 << plaats);
  }, 0);
}

/** A problem with its buurten as bits. */
function createVorm(probleem: Probleem) {
  const codes = listVolgorde(probleem);
  const { quota, buren } = probleem;
  const plaats = new Map(codes.map((code, i) => [code, i]));
  const bitsOf = (gekozen: Iterable<string>) =>
    [...gekozen].reduce((bits, code) => bits | (1 << (plaats.get(code) ?? 31)), 0);
  const paren = new Map<number, number>();
  for (const [a, b] of buren) {
    if (a === b || !plaats.has(a) || !plaats.has(b)) continue;
    const bits = bitsOf([a, b]);
    paren.set(bits, bits);
  }
  /** What of a selection counts for a rule on some programmas. */
  const countIn = (programmas: readonly string[] | undefined) => {
    if (programmas === undefined) return ({ alles }: Stand) => alles;
    const vakken = quota.flatMap(({ programma }, j) => (programmas.includes(programma) ? [j] : []));
    return (stand: Stand) => vakken.reduce((bits, j) => bits | (stand.vakken[j] as number), 0);
  };
  return { probleem, codes, bitsOf, paren: [...paren.values()], countIn };
}

type Vorm = ReturnType<typeof createVorm>;

function createGroeptoets(vorm: Vorm, regel: Extract<Regel, { soort: 'hoogstens_per_groep' }>): Toets {
  const { gebieden } = vorm.probleem;
  const wijken = new Map<string, string[]>();
  for (const gebied of gebieden) {
    const wijk = wijkVan(gebied);
    if (wijk !== undefined) wijken.set(wijk, [...(wijken.get(wijk) ?? []), gebied.code]);
  }
  const groepen = regel.groepen === 'wijk' ? [...wijken.values()] : regel.groepen.map(({ codes }) => codes);
  const sets = groepen.map(vorm.bitsOf);
  const tel = vorm.countIn(regel.programmas);
  return (stand) => {
    const bits = tel(stand);
    return sets.some((groep) => countBits(bits & groep) > regel.hoogstens);
  };
}

function createInwonertoets(vorm: Vorm, regel: Extract<Regel, { soort: 'inwoners' }>): Toets {
  const inwoners = vorm.codes.map((code) => vorm.probleem.gebieden.find((gebied) => gebied.code === code)?.inwoners);
  return ({ alles }) => {
    let som = 0;
    for (const [i, aantal] of inwoners.entries()) {
      if ((alles & (1 << i)) === 0) continue;
      if (aantal === null || aantal === undefined) return true;
      som += aantal;
    }
    return som < (regel.minimaal ?? som) || som > (regel.maximaal ?? som);
  };
}

/** Tells of a selection whether it breaks a rule. */
function createToets(vorm: Vorm, regel: Regel): Toets {
  const { probleem, codes, bitsOf, paren, countIn } = vorm;
  const { quota } = probleem;
  switch (regel.soort) {
    case 'vast': {
      const bit = bitsOf([regel.code]);
      const vak = quota.findIndex(({ id }) => id === regel.quotum);
      return ({ alles, vakken }) => ((vak < 0 ? alles : (vakken[vak] as number)) & bit) === 0;
    }
    case 'uitgesloten': {
      const bits = bitsOf(regel.codes);
      return ({ alles }) => (alles & bits) !== 0;
    }
    case 'hoogstens_per_groep':
      return createGroeptoets(vorm, regel);
    case 'niet_aangrenzend': {
      const tel = countIn(regel.programmas);
      return (stand) => {
        const bits = tel(stand);
        return paren.some((paar) => (bits & paar) === paar);
      };
    }
    case 'liever_aangrenzend':
      return () => false;
    case 'samen': {
      const bits = bitsOf(regel.codes);
      return ({ alles }) => (alles & bits) !== 0 && (alles & bits) !== bits;
    }
    case 'niet_samen': {
      const bits = bitsOf(regel.codes);
      return ({ alles }) => countBits(alles & bits) > 1;
    }
    case 'inwoners':
      return createInwonertoets(vorm, regel);
    case 'aantal_met': {
      const bits = bitsOf(codes.filter((code) => lies(probleem, code, regel.waar)));
      const tel = countIn(regel.programmas);
      const { van, tot } = rangeOf(regel.aantal);
      return (stand) => {
        const aantal = countBits(tel(stand) & bits);
        return aantal < van || aantal > tot;
      };
    }
    case 'minimumscore': {
      const laag = quota.map((quotum) =>
        regel.programma !== undefined && regel.programma !== quotum.programma
          ? 0
          : bitsOf(codes.filter((code) => (scoreVan(probleem, code, quotum) ?? 0) < regel.minimaal)),
      );
      return ({ vakken }) => laag.some((bits, j) => ((vakken[j] as number) & bits) !== 0);
    }
  }
}

/** Gives the value of a selection for every step of the objective. */
function createWaardering({ probleem, codes, paren }: Vorm): (stand: Stand) => number[] {
  const { doel, quota, regels } = probleem;
  const gewicht = ({ programma }: Quotum) => (doel.soort === 'lexicografisch' ? 1 : (doel.gewichten?.[programma] ?? 1));
  const waarden = quota.map((quotum) => codes.map((code) => (scoreVan(probleem, code, quotum) ?? 0) * gewicht(quotum)));
  const bonus = regels.reduce((som, regel) => som + (regel.soort === 'liever_aangrenzend' ? regel.bonus : 0), 0);
  const listDelen = ({ vakken }: Stand, past: (j: number) => boolean) =>
    waarden.flatMap((rij, j) => (past(j) ? rij.filter((_, i) => ((vakken[j] as number) & (1 << i)) !== 0) : []));
  const tel = (delen: readonly number[]) => delen.reduce((som, deel) => som + deel, 0);
  if (doel.soort === 'lexicografisch') {
    return (stand) => doel.volgorde.map((programma) => tel(listDelen(stand, (j) => quota[j]?.programma === programma)));
  }
  return (stand) => {
    const delen = listDelen(stand, () => true);
    const totaal = tel(delen) + bonus * paren.filter((paar) => (stand.alles & paar) === paar).length;
    return doel.soort === 'totaal' ? [totaal] : [Math.min(...delen) + 0, totaal];
  };
}

/** The smallest of some sets: those that hold no other. */
function keepKleinste(sets: Iterable<number>): number[] {
  const rij = [...new Set(sets)].sort((a, b) => countBits(a) - countBits(b) || a - b);
  return rij.filter((bits, i) => !rij.slice(0, i).some((kleiner) => (bits & kleiner) === kleiner));
}

/**
 * Every irreducible clash, from what each way breaks: quota and rules clash when every way breaks one of them.
 *
 * @param gebroken - for each way the quota and rules that it breaks, as bits
 */
function listBotsingen(gebroken: ReadonlySet<number>, elementen: number): number[] {
  const nodig = keepKleinste(gebroken);
  const alle = Array.from({ length: 2 ** elementen }, (_, bits) => bits);
  return keepKleinste(alle.filter((bits) => nodig.every((fout) => (fout & bits) !== 0)));
}

/** Goes through every way, in the order of the tie rule: so the first of the best is the one that it prefers. */
function walk(mogelijk: readonly (readonly number[])[], stand: Stand, visit: () => void, i = 0): void {
  const vakken = mogelijk[i];
  if (vakken === undefined) {
    visit();
    return;
  }
  const bit = 1 << i;
  for (const j of vakken) {
    stand.vakken[j] = (stand.vakken[j] as number) | bit;
    stand.alles |= bit;
    walk(mogelijk, stand, visit, i + 1);
    stand.vakken[j] = (stand.vakken[j] as number) & ~bit;
    stand.alles &= ~bit;
  }
  walk(mogelijk, stand, visit, i + 1);
}

/** For each buurt in order of precedence the places of the quota that may have it. */
export function listMogelijk(probleem: Probleem): readonly (readonly number[])[] {
  return listVolgorde(probleem).map((code) =>
    probleem.quota.flatMap((quotum, j) => (scoreVan(probleem, code, quotum) === undefined ? [] : [j])),
  );
}

/** Goes through all there is of a problem of at most some ten buurten. */
export function listAlles(probleem: Probleem): Opsomming {
  const { quota, regels } = probleem;
  const vorm = createVorm(probleem);
  const toetsen: Toets[] = [
    ...quota.map(({ aantal }, j): Toets => {
      const { van, tot } = rangeOf(aantal);
      return ({ vakken }) => {
        const gekozen = countBits(vakken[j] as number);
        return gekozen < van || gekozen > tot;
      };
    }),
    ...regels.map((regel) => createToets(vorm, regel)),
  ];
  const waardeer = createWaardering(vorm);
  const stand: Stand = { vakken: quota.map(() => 0), alles: 0 };
  const gebroken = new Set<number>();
  const gevonden: { vakken: readonly number[]; waarden: readonly number[]; aantal: number }[] = [];
  let wegen = 0;
  walk(listMogelijk(probleem), stand, () => {
    wegen++;
    let fout = 0;
    for (let e = 0; e < toetsen.length; e++) if (toetsen[e]?.(stand)) fout |= 1 << e;
    const beste = gevonden[0];
    if (fout !== 0) {
      if (beste === undefined) gebroken.add(fout);
      return;
    }
    const waarden = waardeer(stand);
    const i = waarden.findIndex((waarde, stap) => waarde !== beste?.waarden[stap]);
    if (beste === undefined || (waarden[i] as number) > (beste.waarden[i] as number)) {
      gevonden[0] = { vakken: [...stand.vakken], waarden, aantal: 1 };
    } else if (i < 0) beste.aantal++;
  });
  const beste = gevonden[0];
  if (beste === undefined) return { beste, botsingen: listBotsingen(gebroken, toetsen.length), wegen };
  const { vakken, waarden, aantal } = beste;
  const keuze = new Map(
    vorm.codes.flatMap((code, i) => {
      const quotum = quota.find((_, j) => ((vakken[j] as number) & (1 << i)) !== 0);
      return quotum === undefined ? [] : [[code, quotum.id] as const];
    }),
  );
  return { beste: { keuze, waarden, aantal }, botsingen: [], wegen };
}
