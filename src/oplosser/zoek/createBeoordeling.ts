import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Relaxatie } from '../stroom/createRelaxatie.js';
import type { Toestand } from './createToestand.js';

// These loops run for every subproblem: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

/** A candidate on which a subproblem is split: chosen for one of the cells in `bits`, or for none of them. */
export interface Splitsing {
  kandidaat: number;
  bits: number;
  /** The minimum loss when it is chosen there, and when it is not. */
  verliesIn: number;
  verliesUit: number;
}

/** The judgement of an assignment that obeys the numbers per cell. */
export interface Oordeel {
  /** It obeys every rule. */
  geldig: boolean;
  /** The minimum loss before it can obey them. */
  boete: number;
  readonly splitsing: Splitsing;
}

/** Checks the assignment in a workspace against the rules. Every call overwrites the previous judgement. */
export type Beoordeel = (prijzen: Float64Array) => Oordeel;

export function createBeoordeling(
  probleem: Celprobleem,
  waarden: Float64Array,
  toestand: Toestand,
  relaxatie: Relaxatie,
): Beoordeel {
  const { aantalKandidaten: n, aantalCellen: q, groepen, samen, paren, botsMet, band, vloeren } = probleem;
  const { masker, vast } = toestand;
  const { toewijzing, gekozen } = relaxatie;
  const splitsing: Splitsing = { kandidaat: -1, bits: -1, verliesIn: 0, verliesUit: 0 };
  const oordeel: Oordeel = { geldig: true, boete: 0, splitsing };
  const ondergrenzen = probleem.tellingZoekt ? probleem.tellingen.filter(({ van }) => van > 0) : [];
  const botsen = paren !== undefined && botsMet.some((bits) => bits !== 0);
  const plaats = new Int32Array(n).fill(-1);
  const gebruikt = new Uint8Array(gekozen.length);
  const verliezen: number[] = [];
  const kliek: number[] = [];
  // Pairs of chosen neighbours that clash, as positions in `gekozen`.
  const botsingenA: number[] = [];
  const botsingenB: number[] = [];
  let prijzen: Float64Array = new Float64Array(q);

  /** The minimum loss when chosen candidate `c` leaves the cells in `bits`. The prices stay valid when a cell is closed to it. */
  const findVerlies = (c: number, bits: number) => {
    const hier = toewijzing[c]!;
    let anders = vast[c] ? Number.NEGATIVE_INFINITY : 0;
    const open = masker[c]! & ~bits;
    for (let k = 0; k < q; k++) {
      if (open & (1 << k)) anders = Math.max(anders, waarden[k * n + c]! - prijzen[k]!);
    }
    return waarden[hier * n + c]! - prijzen[hier]! - anders;
  };

  /** Splits on the candidate whose smaller loss of the two is the highest; ties by the larger loss. */
  const propose = (c: number, bits: number, verliesIn: number, verliesUit: number) => {
    const laag = Math.min(verliesIn, verliesUit);
    const nu = Math.min(splitsing.verliesIn, splitsing.verliesUit);
    if (splitsing.kandidaat !== -1) {
      if (laag < nu) return;
      if (laag === nu && Math.max(verliesIn, verliesUit) <= Math.max(splitsing.verliesIn, splitsing.verliesUit)) {
        return;
      }
    }
    splitsing.kandidaat = c;
    splitsing.bits = bits;
    splitsing.verliesIn = verliesIn;
    splitsing.verliesUit = verliesUit;
  };

  const areBuren = (c: number, d: number) => {
    const { start, buren: wie } = paren!;
    let laag = start[c]!;
    let hoog = start[c + 1]!;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (wie[midden]! < d) laag = midden + 1;
      else hoog = midden;
    }
    return laag < start[c + 1]! && wie[laag] === d;
  };
  const isIn = (c: number, cellen: number) => {
    const j = toewijzing[c]!;
    return j >= 0 && (cellen & (1 << j)) !== 0;
  };
  const clash = (c: number, d: number) => (botsMet[toewijzing[c]!]! & (1 << toewijzing[d]!)) !== 0 && areBuren(c, d);

  /** With one rule for all, neighbours clash in any of its cells. Otherwise only their present cells are certain to clash. */
  const blok = botsMet.reduce((samen, bits) => samen | bits, 0);
  const eenBlok = botsMet.every((bits, j) => bits === (blok & (1 << j) ? blok : 0));
  const blokVan = (j: number) => (eenBlok ? blok : 1 << j);

  const judgeBuren = (aantal: number) => {
    if (!botsen) return;
    botsingenA.length = 0;
    botsingenB.length = 0;
    for (let p = 0; p < aantal; p++) {
      const c = gekozen[p]!;
      const bots = botsMet[toewijzing[c]!]!;
      if (bots === 0) continue;
      let bits = -1;
      let verliesIn = 0;
      const eind = paren.start[c + 1]!;
      for (let b = paren.start[c]!; b < eind; b++) {
        const d = paren.buren[b]!;
        const k = toewijzing[d]!;
        if (k < 0 || !(bots & (1 << k))) continue;
        bits &= botsMet[k]!;
        verliesIn += findVerlies(d, blokVan(k));
        if (plaats[d]! < p) continue;
        botsingenA.push(p);
        botsingenB.push(plaats[d]!);
      }
      if (bits !== -1 && (!vast[c] || masker[c]! & ~bits)) propose(c, bits, verliesIn, findVerlies(c, bits));
    }
    if (botsingenA.length === 0) return;
    oordeel.geldig = false;
    // Of chosen candidates that all clash with each other only one can stay. The loss of the others adds up over disjoint sets.
    for (let b = 0; b < botsingenA.length; b++) {
      const pa = botsingenA[b]!;
      const pb = botsingenB[b]!;
      if (gebruikt[pa] || gebruikt[pb]) continue;
      kliek.length = 0;
      kliek.push(pa, pb);
      for (let p = 0; p < aantal; p++) {
        if (gebruikt[p] || p === pa || p === pb) continue;
        if (kliek.every((ander) => clash(gekozen[ander]!, gekozen[p]!))) kliek.push(p);
      }
      let som = 0;
      let meest = Number.NEGATIVE_INFINITY;
      for (const p of kliek) {
        gebruikt[p] = 1;
        const c = gekozen[p]!;
        const verlies = findVerlies(c, blokVan(toewijzing[c]!));
        if (verlies > meest) {
          if (meest !== Number.NEGATIVE_INFINITY) som += meest;
          meest = verlies;
        } else som += verlies;
      }
      oordeel.boete += som;
    }
  };

  const judgeGroepen = () => {
    for (const { leden, hoogstens, cellen } of groepen) {
      let aantal = 0;
      for (const c of leden) {
        const j = toewijzing[c]!;
        if (j >= 0 && cellen & (1 << j)) aantal++;
      }
      if (aantal <= hoogstens) continue;
      oordeel.geldig = false;
      verliezen.length = 0;
      for (const c of leden) {
        const j = toewijzing[c]!;
        if (j < 0 || !(cellen & (1 << j))) continue;
        const verlies = findVerlies(c, cellen);
        if (!gebruikt[plaats[c]!]) verliezen.push(verlies);
        gebruikt[plaats[c]!] = 1;
      }
      for (const c of leden) {
        const j = toewijzing[c]!;
        if (j < 0 || !(cellen & (1 << j)) || (vast[c] && !(masker[c]! & ~cellen))) continue;
        const verlies = findVerlies(c, cellen);
        let verliesIn = 0;
        if (hoogstens === 1) {
          for (const d of leden) {
            if (d !== c && toewijzing[d]! >= 0 && cellen & (1 << toewijzing[d]!)) {
              verliesIn += findVerlies(d, cellen);
            }
          }
        }
        propose(c, cellen, verliesIn, verlies);
      }
      const overtollig = verliezen.length - hoogstens;
      if (overtollig <= 0) continue;
      verliezen.sort((a, b) => a - b);
      for (let i = 0; i < overtollig; i++) oordeel.boete += verliezen[i]!;
    }
  };

  /** The minimum cost to let a candidate count for a rule: to bring it in, or to move it there from its place. */
  const findInkoop = (c: number, cellen: number) => {
    const hier = toewijzing[c]!;
    // In its place it earns its value less the price; when it is not chosen it earns nothing.
    const nu = hier < 0 ? 0 : waarden[hier * n + c]! - prijzen[hier]!;
    let beste = Number.NEGATIVE_INFINITY;
    for (let open = masker[c]! & cellen; open !== 0; open &= open - 1) {
      const k = 31 - Math.clz32(open & -open);
      beste = Math.max(beste, waarden[k * n + c]! - prijzen[k]!);
    }
    return nu - beste;
  };

  const judgeTellingen = () => {
    let meest = 0;
    for (const { leden, van, cellen } of ondergrenzen) {
      let tekort = van;
      for (const c of leden) if (isIn(c, cellen)) tekort--;
      if (tekort <= 0) continue;
      oordeel.geldig = false;
      verliezen.length = 0;
      let goedkoopst = -1;
      let minst = Number.POSITIVE_INFINITY;
      for (const c of leden) {
        if (isIn(c, cellen) || !(masker[c]! & cellen)) continue;
        const inkoop = findInkoop(c, cellen);
        // The loss of a chosen candidate that moves may already be counted at the place that it must leave.
        verliezen.push(toewijzing[c]! >= 0 && gebruikt[plaats[c]!] ? 0 : inkoop);
        if (inkoop >= minst) continue;
        minst = inkoop;
        goedkoopst = c;
      }
      verliezen.sort((a, b) => a - b);
      const som = verliezen.slice(0, tekort).reduce((tot, verlies) => tot + verlies, 0);
      meest = Math.max(meest, som);
      // At least one more candidate is left; otherwise all would have to be chosen.
      propose(goedkoopst, cellen, som, som - minst + verliezen[tekort]!);
    }
    // The candidates that come in for one number may also be those for another number.
    oordeel.boete += meest;
  };

  const judgeSamen = () => {
    for (const set of samen) {
      let aantal = 0;
      for (const c of set) if (toewijzing[c]! >= 0) aantal++;
      if (aantal === 0 || aantal === set.length) continue;
      oordeel.geldig = false;
      let verliesUit = 0;
      let verliesIn = 0;
      let wie = -1;
      for (const c of set) {
        if (toewijzing[c]! >= 0) {
          verliesUit += findVerlies(c, -1);
          wie = c;
          continue;
        }
        let minst = Number.POSITIVE_INFINITY;
        for (let k = 0; k < q; k++) {
          if (masker[c]! & (1 << k)) {
            minst = Math.min(minst, prijzen[k]! - waarden[k * n + c]!);
          }
        }
        verliesIn += minst;
      }
      propose(wie, -1, verliesIn, verliesUit);
    }
  };

  const judgeBand = (aantal: number) => {
    if (band === undefined) return;
    let som = 0;
    for (let p = 0; p < aantal; p++) som += band.gewichten[gekozen[p]!]!;
    if (som >= band.minimaal && som <= band.maximaal) return;
    oordeel.geldig = false;
    if (splitsing.kandidaat !== -1) return;
    // The candidate with the most weight in the wrong direction.
    const teken = som > band.maximaal ? 1 : -1;
    let meest = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < aantal; p++) {
      const c = gekozen[p]!;
      const gewicht = teken * band.gewichten[c]!;
      if (vast[c] || gewicht <= meest) continue;
      meest = gewicht;
      splitsing.kandidaat = c;
      splitsing.bits = -1;
      splitsing.verliesIn = 0;
      splitsing.verliesUit = findVerlies(c, -1);
    }
  };

  const judgeVloeren = (aantal: number) => {
    for (const vloer of vloeren) {
      let som = 0;
      for (let p = 0; p < aantal; p++) {
        const c = gekozen[p]!;
        som += vloer.waarden[toewijzing[c]! * n + c]!;
      }
      if (som < vloer.minimaal) oordeel.geldig = false;
    }
  };

  /**
   * When no rule points at a candidate: splits on a chosen candidate whose cell is not fixed yet, or else on a candidate that may still
   * come in.
   */
  const proposeAny = (aantal: number) => {
    for (let p = 0; p < aantal; p++) {
      const c = gekozen[p]!;
      const bits = 1 << toewijzing[c]!;
      if (vast[c] && masker[c] === bits) continue;
      propose(c, bits, 0, findVerlies(c, bits));
    }
    for (let c = 0; c < n && splitsing.kandidaat === -1; c++) {
      if (!vast[c] && masker[c] !== 0) propose(c, -1, 0, 0);
    }
  };

  return (nieuwePrijzen) => {
    prijzen = nieuwePrijzen;
    oordeel.geldig = true;
    oordeel.boete = 0;
    splitsing.kandidaat = -1;
    splitsing.verliesIn = 0;
    splitsing.verliesUit = 0;
    const aantal = relaxatie.aantal();
    for (let p = 0; p < aantal; p++) plaats[gekozen[p]!] = p;
    gebruikt.fill(0);
    judgeBuren(aantal);
    judgeGroepen();
    judgeTellingen();
    judgeSamen();
    judgeBand(aantal);
    judgeVloeren(aantal);
    if (splitsing.kandidaat === -1) proposeAny(aantal);
    return oordeel;
  };
}
