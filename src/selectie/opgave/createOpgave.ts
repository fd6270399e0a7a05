import { refuse } from '../codes.js';
import type { Programmascore, SelectieGebied } from '../model/invoer.js';
import type { Regel } from '../model/regel.js';
import { createBurenlijst } from './createBurenlijst.js';
import { createWaarToets } from './createWaarToets.js';
import { getBits } from './getBits.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { GROOTSTE_SOM, getGewicht } from './grootte.js';
import { isLager } from './isLager.js';
import type { Groep, Inwonerband, Opgave, Telling } from './opgave.js';
import type { Plekken } from './plekken.js';
import { rangeVanAantal } from './rangeVanAantal.js';
import { type Kandidaten, splitCellen } from './splitCellen.js';
import { toEenheden } from './toEenheden.js';
import { getScore, type Vraagstuk } from './vraagstuk.js';

/** The candidates with these codes, each once, in order. A code without a candidate is ignored. */
function toLeden(index: Plekken, codes: readonly string[]): Int32Array {
  return Int32Array.from(new Set(codes.flatMap((code) => index.get(code) ?? []))).sort();
}

function createGroepen(vraagstuk: Vraagstuk, regels: readonly Regel[], toCellen: (quota: number) => number): Groep[] {
  const { quota, gebieden, volgorde, index } = vraagstuk;
  const groepen: Groep[] = [];
  for (const [r, regel] of regels.entries()) {
    if (regel.soort === 'niet_samen') {
      groepen.push({ regel: r, leden: toLeden(index, regel.codes), hoogstens: 1, cellen: -1 });
    }
    if (regel.soort !== 'hoogstens_per_groep') continue;
    const cellen = toCellen(getBits(quota, regel.programmas));
    if (regel.groepen !== 'wijk') {
      for (const { codes } of regel.groepen) {
        groepen.push({ regel: r, leden: toLeden(index, codes), hoogstens: regel.hoogstens, cellen });
      }
      continue;
    }
    const wijken = new Map<string, number[]>();
    volgorde.forEach((g, c) => {
      const { code, wijk: gegeven } = gebieden[g] as SelectieGebied;
      const wijk = gegeven ?? getWijkVanCode(code);
      if (wijk === undefined) return;
      const leden = wijken.get(wijk);
      if (leden === undefined) wijken.set(wijk, [c]);
      else leden.push(c);
    });
    for (const leden of wijken.values()) {
      groepen.push({ regel: r, leden: Int32Array.from(leden), hoogstens: regel.hoogstens, cellen });
    }
  }
  // A group that cannot become too full is no constraint.
  return groepen.filter(({ leden, hoogstens }) => leden.length > hoogstens);
}

/** The upper bound of a rule `aantal_met` is a group. */
function toGroep({ regel, leden, tot, cellen }: Telling): Groep[] {
  return leden.length > tot ? [{ regel, leden, hoogstens: tot, cellen }] : [];
}

function createBand(vraagstuk: Vraagstuk, regels: readonly Regel[]): Inwonerband | undefined {
  let minimaal = 0;
  let maximaal = Number.POSITIVE_INFINITY;
  let gevraagd = false;
  for (const regel of regels) {
    if (regel.soort !== 'inwoners') continue;
    gevraagd = true;
    minimaal = Math.max(minimaal, regel.minimaal ?? 0);
    maximaal = Math.min(maximaal, regel.maximaal ?? Number.POSITIVE_INFINITY);
  }
  if (!gevraagd) return undefined;
  const { gebieden, volgorde } = vraagstuk;
  const inwoners = Float64Array.from(volgorde, (g) => (gebieden[g] as SelectieGebied).inwoners ?? 0);
  return { inwoners, minimaal, maximaal };
}

/** Removes the candidates that a single rule makes impossible. */
function narrowMasker(vraagstuk: Vraagstuk, regels: readonly Regel[], masker: Int32Array): number[] {
  const { quota, gebieden, volgorde, index } = vraagstuk;
  const verplicht = new Set<number>();
  const limit = (c: number, bits: number) => {
    masker[c] = (masker[c] as number) & bits;
  };
  for (const regel of regels) {
    switch (regel.soort) {
      case 'vast': {
        const c = index.get(regel.code) as number;
        verplicht.add(c);
        if (regel.quotum !== undefined) limit(c, 1 << quota.findIndex(({ id }) => id === regel.quotum));
        break;
      }
      case 'uitgesloten':
        for (const c of toLeden(index, regel.codes)) limit(c, 0);
        break;
      case 'inwoners':
        volgorde.forEach((g, c) => {
          const { inwoners } = gebieden[g] as SelectieGebied;
          if (inwoners === null || inwoners === undefined) limit(c, 0);
        });
        break;
      case 'minimumscore':
        quota.forEach(({ programma }, j) => {
          if (regel.programma !== undefined && regel.programma !== programma) return;
          volgorde.forEach((_, c) => {
            if (isLager(getScore(vraagstuk, programma, c) ?? regel.minimaal, regel.minimaal)) limit(c, ~(1 << j));
          });
        });
        break;
      default:
    }
  }
  return [...verplicht].sort((a, b) => a - b);
}

/** The candidates of each quotum and their values, before the rules. */
function fillQuota(vraagstuk: Vraagstuk): Kandidaten {
  const { scores, rijen, quota, gebieden, volgorde, eenheid } = vraagstuk;
  const n = volgorde.length;
  const q = quota.length;
  const masker = new Int32Array(n);
  const waarden = new Float64Array(q * n);
  const van = new Int32Array(q);
  const tot = new Int32Array(q);
  let grootste = 0;
  quota.forEach((quotum, j) => {
    const past = createWaarToets(quotum.waar, gebieden);
    const factor = getGewicht(vraagstuk, quotum.programma) * eenheid;
    const plaats = rijen[quotum.programma] as Int32Array;
    const gegeven = scores[quotum.programma] as readonly Programmascore[];
    let aantal = 0;
    for (let c = 0; c < n; c++) {
      const g = volgorde[c] as number;
      const rij = plaats[g] as number;
      const score = rij < 0 ? null : (gegeven[rij]?.score ?? null);
      if (score === null || !past(g)) continue;
      const waarde = toEenheden(score, factor);
      waarden[j * n + c] = waarde;
      masker[c] = (masker[c] as number) | (1 << j);
      grootste = Math.max(grootste, Math.abs(waarde));
      aantal++;
    }
    const range = rangeVanAantal(quotum.aantal);
    // A number above that of the candidates is as impossible as one candidate more than there are.
    van[j] = Math.min(range.van, aantal + 1);
    tot[j] = Math.max(van[j] as number, Math.min(range.tot, aantal));
  });
  const plaatsen = tot.reduce((som, aantal) => som + aantal, 0);
  if (!(grootste * plaatsen <= GROOTSTE_SOM)) {
    // A finding is plain JSON, and JSON has no Infinity.
    const score = Math.min(grootste / eenheid, Number.MAX_VALUE);
    refuse('selectie.scores_te_groot', { score, aantal: plaatsen, eenheid: 1 / eenheid }, ['scores']);
  }
  return { masker, waarden, van, tot };
}

/** Per candidate the quota, as bits, for which it qualifies under the given rules. Only rules about single buurten count here. */
export function listKandidaten(vraagstuk: Vraagstuk, regels: readonly Regel[]): Int32Array {
  return listMaskers(vraagstuk, regels).na;
}

/** The same before and after the rules, with the values. */
export function listMaskers(vraagstuk: Vraagstuk, regels: readonly Regel[]) {
  const { masker: voor, waarden } = fillQuota(vraagstuk);
  const na = Int32Array.from(voor);
  narrowMasker(vraagstuk, regels, na);
  return { voor, na, waarden };
}

/** Which parts of a selection problem are put into numbers. */
export interface CreateOpgaveOptions {
  /** The rules. Default: all. */
  readonly regels?: readonly Regel[];
  /** Whether the number of this quotum is required; otherwise any number is allowed. Default: all are required. */
  readonly vraagt?: (quotum: number) => boolean;
  /** True when the question is only whether a selection exists, not its value. Default: `false`. */
  readonly zonderWaarden?: boolean;
  /** With more ways than this to divide the numbers over the cells, the search itself checks the rules `aantal_met`. Default 200. */
  readonly meestePatronen?: number;
}

/**
 * Puts a selection problem into numbers.
 *
 * @throws DomeinFout `selectie.scores_te_groot`
 */
export function createOpgave(vraagstuk: Vraagstuk, options: CreateOpgaveOptions = {}): Opgave {
  const { regels = vraagstuk.regels, vraagt, zonderWaarden = false, meestePatronen = 200 } = options;
  const { quota, volgorde, index, eenheid } = vraagstuk;
  const n = volgorde.length;
  const kandidaten = fillQuota(vraagstuk);
  const { masker, waarden, van, tot } = kandidaten;
  if (zonderWaarden) waarden.fill(0);
  if (vraagt !== undefined) {
    quota.forEach((_, j) => {
      if (vraagt(j)) return;
      van[j] = 0;
      tot[j] = masker.reduce((aantal, bits) => aantal + ((bits >> j) & 1), 0);
      // It takes no more buurten than required.
      waarden.fill(-1, j * n, (j + 1) * n);
    });
  }
  const verplicht = narrowMasker(vraagstuk, regels, masker);
  const { toCellen, ...cellen } = splitCellen(
    vraagstuk,
    regels.filter((regel) => regel.soort === 'aantal_met'),
    kandidaten,
    meestePatronen,
  );
  const botsMet = new Int32Array(cellen.aantalCellen);
  let bonus = 0;
  for (const regel of regels) {
    if (regel.soort === 'liever_aangrenzend' && !zonderWaarden) bonus += toEenheden(regel.bonus, eenheid);
    if (regel.soort !== 'niet_aangrenzend') continue;
    const bits = toCellen(getBits(quota, regel.programmas));
    botsMet.forEach((hunne, j) => {
      if (bits & (1 << j)) botsMet[j] = hunne | bits;
    });
  }
  const { hoogstens } = cellen;
  if (!(bonus * hoogstens * hoogstens <= GROOTSTE_SOM)) {
    refuse('selectie.scores_te_groot', { score: bonus / eenheid, aantal: hoogstens, eenheid: 1 / eenheid }, ['regels']);
  }
  const metBuren = bonus > 0 || botsMet.some((bits) => bits !== 0);
  return {
    aantalKandidaten: n,
    ...cellen,
    verplicht,
    groepen: [
      ...createGroepen(vraagstuk, regels, toCellen),
      ...(cellen.tellingZoekt ? cellen.tellingen.flatMap(toGroep) : []),
    ],
    buren: metBuren ? createBurenlijst(n, index, vraagstuk.buren) : undefined,
    botsMet,
    bonus,
    samen: regels.flatMap((regel) => (regel.soort === 'samen' ? [toLeden(index, regel.codes)] : [])),
    band: createBand(vraagstuk, regels),
    vloeren: [],
  };
}
