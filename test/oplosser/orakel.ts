import type { Keuzeprobleem, Rekendoel } from '../../src/oplosser/index.js';

/** For each candidate its vak, or -1. */
export type Keuze = readonly number[];

const inBits = (bits: number, vak: number) => vak >= 0 && ((bits >> vak) & 1) === 1;

function areBuren({ paren }: Keuzeprobleem, c: number, d: number): boolean {
  return paren?.buren.subarray(paren.start[c], paren.start[c + 1]).includes(d) ?? false;
}

/** Whether a choice obeys the problem, read straight from the words of its parts. */
export function isGeldig(probleem: Keuzeprobleem, keuze: Keuze): boolean {
  const { vakken, masker, verplicht, tellingen, groepen, samen, botsingen, band } = probleem;
  const count = (leden: Int32Array, bits: number) => [...leden].filter((c) => inBits(bits, keuze[c]!)).length;
  const gekozen = keuze.flatMap((vak, c) => (vak < 0 ? [] : [c]));
  const zwaarte = gekozen.reduce((som, c) => som + (band?.gewichten[c] ?? 0), 0);
  return (
    gekozen.every((c) => inBits(masker[c]!, keuze[c]!)) &&
    verplicht.every((c) => keuze[c]! >= 0) &&
    vakken.van.every((van, j) => {
      const aantal = keuze.filter((vak) => vak === j).length;
      return aantal >= van && aantal <= vakken.tot[j]!;
    }) &&
    tellingen.every(({ leden, van, tot, vakken: bits }) => count(leden, bits) >= van && count(leden, bits) <= tot) &&
    groepen.every(({ leden, hoogstens, vakken: bits }) => count(leden, bits) <= hoogstens) &&
    samen.every((set) => new Set([...set].map((c) => keuze[c]! >= 0)).size === 1) &&
    botsingen.every((bits) =>
      gekozen.every((c) =>
        gekozen.every((d) => !inBits(bits, keuze[c]!) || !inBits(bits, keuze[d]!) || !areBuren(probleem, c, d)),
      ),
    ) &&
    (band === undefined || (zwaarte >= band.minimaal && zwaarte <= band.maximaal))
  );
}

/** What a choice is worth, most important first. */
export function getWaarden(probleem: Keuzeprobleem, doel: Rekendoel, keuze: Keuze): number[] {
  const n = probleem.masker.length;
  const delen = keuze.flatMap((vak, c) => (vak < 0 ? [] : [{ vak, c, waarde: probleem.waarden[vak * n + c]! }]));
  const som = (rij: readonly { waarde: number }[]) => rij.reduce((totaal, { waarde }) => totaal + waarde, 0);
  if (doel.soort === 'lexicografisch') {
    return doel.volgorde.map((bits) => som(delen.filter(({ vak }) => inBits(bits, vak))));
  }
  const paren = delen.flatMap(({ c }) => delen.filter((ander) => ander.c < c && areBuren(probleem, c, ander.c)));
  const totaal = som(delen) + paren.length * probleem.bonus;
  return doel.soort === 'totaal' ? [totaal] : [Math.min(...delen.map(({ waarde }) => waarde)), totaal];
}

/**
 * The best choice by trying all of them in the order of the tie rule, so that the first of the best is the answer: each candidate in turn
 * for the first vak, the next, or not at all.
 */
export function findBeste(probleem: Keuzeprobleem, doel: Rekendoel) {
  const n = probleem.masker.length;
  const keuze: number[] = [];
  let beste: { keuze: Keuze; waarden: number[]; aantal: number } | undefined;
  const tryFrom = () => {
    if (keuze.length < n) {
      for (const vak of [...probleem.vakken.van.keys(), -1]) {
        keuze.push(vak);
        tryFrom();
        keuze.pop();
      }
      return;
    }
    if (!isGeldig(probleem, keuze)) return;
    const waarden = getWaarden(probleem, doel, keuze);
    const i = waarden.findIndex((waarde, s) => waarde !== beste?.waarden[s]);
    if (beste === undefined || (i >= 0 && waarden[i]! > beste.waarden[i]!)) {
      beste = { keuze: [...keuze], waarden, aantal: 1 };
    } else if (i < 0) beste.aantal++;
  };
  tryFrom();
  return beste;
}
