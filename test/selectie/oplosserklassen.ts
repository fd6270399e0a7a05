import { createToeval } from 'buurtaanpak/kern';
import type { Quotum, Regel, SelectieGebied } from 'buurtaanpak/selectie';
import type { Probleem } from './orakel.js';

const afgerond = (waarde: number) => Math.round(waarde * 1e4) / 1e4;
const toCodes = (n: number) => Array.from({ length: n }, (_, i) => `b${String(i).padStart(4, '0')}`);

/** Points in a square at random, and a value that changes smoothly over it. */
function createVlak(n: number, zaad: number) {
  const toeval = createToeval(zaad);
  const punten = Array.from({ length: n }, () => ({ x: toeval.nextFractie(), y: toeval.nextFractie() }));
  const golven = Array.from({ length: 6 }, () => ({
    fx: 6 + 24 * toeval.nextFractie(),
    fy: 6 + 24 * toeval.nextFractie(),
    fase: 2 * Math.PI * toeval.nextFractie(),
  }));
  const hoogte = (i: number) => {
    const { x = 0, y = 0 } = punten[i] ?? {};
    return golven.reduce((som, { fx, fy, fase }) => som + Math.sin(fx * x + fy * y + fase), 0);
  };
  return { punten, hoogte, toeval };
}

/** The pairs of points that lie so near that each has about `graad` neighbours. */
function listBuren(
  punten: readonly { readonly x: number; readonly y: number }[],
  codes: readonly string[],
  graad: number,
): (readonly [string, string])[] {
  const straal2 = graad / (Math.PI * punten.length);
  return punten.flatMap((a, i) =>
    punten.slice(i + 1).flatMap((b, d) => {
      const dichtbij = (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < straal2;
      return dichtbij ? [[codes[i] as string, codes[i + 1 + d] as string] as const] : [];
    }),
  );
}

/** A map: scores for the programmes A and B that are smooth but for `ruis`, and about `graad` neighbours a buurt. */
function createKaartvraag(n: number, zaad: number, graad: number, ruis: number) {
  const { punten, hoogte, toeval } = createVlak(n, zaad);
  const codes = toCodes(n);
  const scores = (basis: number) =>
    codes.map((code, i) => ({ code, score: afgerond(basis + 5 * hoogte(i) + ruis * toeval.nextFractie()) }));
  const gebieden: SelectieGebied[] = codes.map((code, i) => {
    const { x = 0, y = 0 } = punten[i] ?? {};
    const zijde = Math.max(2, Math.round(Math.sqrt(n / 12)));
    return {
      code,
      wijk: `w${Math.floor(x * zijde)}-${Math.floor(y * zijde)}`,
      kenmerken: ['x', 'y', 'z', 'u', 'v'].filter(() => toeval.nextBelow(4) === 0),
      inwoners: 200 + toeval.nextBelow(1500),
    };
  });
  return { scores: { A: scores(45), B: scores(40) }, gebieden, buren: listBuren(punten, codes, graad) };
}

const achtEnVier: readonly Quotum[] = [
  { id: 'A', programma: 'A', aantal: 8 },
  { id: 'B', programma: 'B', aantal: 4 },
];
const totaal = { soort: 'totaal' } as const;

/** No two neighbours among `aantal` of `n` buurten. The best lie together when the noise is small. */
export function createBurenvraag(n: number, aantal: number, graad: number, ruis: number, zaad = 1): Probleem {
  const quota: readonly Quotum[] = [
    { id: 'A', programma: 'A', aantal: Math.ceil((aantal * 2) / 3) },
    { id: 'B', programma: 'B', aantal: Math.floor(aantal / 3) },
  ];
  return { ...createKaartvraag(n, zaad, graad, ruis), quota, regels: [{ soort: 'niet_aangrenzend' }], doel: totaal };
}

/** Twelve quota, each of its own programme, with no two neighbours and at most one of a wijk. */
export function createQuotavraag(n: number, zaad = 1): Probleem {
  const { scores, gebieden, buren } = createKaartvraag(n, zaad, 6, 20);
  const programmas = Array.from({ length: 12 }, (_, j) => `p${j}`);
  const toeval = createToeval(zaad + 1);
  return {
    scores: Object.fromEntries(
      programmas.map((programma) => [
        programma,
        scores.A.map(({ code, score }) => ({ code, score: afgerond(score + 10 * toeval.nextFractie()) })),
      ]),
    ),
    quota: programmas.map((programma) => ({ id: programma, programma, aantal: 2 })),
    gebieden,
    buren,
    regels: [{ soort: 'niet_aangrenzend' }, { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }],
    doel: totaal,
  };
}

/** A bonus for neighbours: 8 and 4 of `n` buurten on a map of about `graad` neighbours each. */
export function createBonusvraag(n: number, bonus: number, graad: number, zaad = 1): Probleem {
  const { scores, gebieden, buren } = createKaartvraag(n, zaad, graad, 40);
  return { scores, gebieden, buren, quota: achtEnVier, regels: [{ soort: 'liever_aangrenzend', bonus }], doel: totaal };
}

/** A knapsack of the hard kind: 12 of `n` under a ceiling of inhabitants, with scores that go with the inhabitants. */
export function createKnapzak(n: number, zaad = 1): Probleem {
  const toeval = createToeval(zaad);
  const codes = toCodes(n);
  const gebieden = codes.map((code) => ({ code, inwoners: 200 + toeval.nextBelow(1800) }));
  const score = (inwoners: number) => afgerond(inwoners / 20 + 4 * toeval.nextFractie());
  return {
    scores: { A: gebieden.map(({ code, inwoners }) => ({ code, score: score(inwoners) })) },
    quota: [{ id: 'A', programma: 'A', aantal: 12 }],
    gebieden,
    buren: [],
    regels: [{ soort: 'inwoners', maximaal: 13_137 }],
    doel: totaal,
  };
}

/** Five numbers that overlap: how many of the chosen have each of five features. */
export function createTelvraag(n: number, zaad = 1): Probleem {
  const { scores, gebieden } = createKaartvraag(n, zaad, 0, 60);
  const regels = ['x', 'y', 'z', 'u', 'v'].map(
    (kenmerk): Regel => ({ soort: 'aantal_met', aantal: { van: 4, tot: 5 }, waar: { kenmerken: [kenmerk] } }),
  );
  return { scores, gebieden, buren: [], quota: achtEnVier, regels, doel: totaal };
}

/** Conflicts without a map: 24 of 120 buurten, of which about `procent` in a hundred pairs may not go together. */
export function createConflictvraag(procent: number, zaad = 1): Probleem {
  const toeval = createToeval(zaad);
  const codes = toCodes(120);
  return {
    scores: { A: codes.map((code) => ({ code, score: afgerond(100 * toeval.nextFractie()) })) },
    quota: [{ id: 'A', programma: 'A', aantal: { van: 0, tot: 24 } }],
    gebieden: codes.map((code) => ({ code })),
    buren: codes.flatMap((a, i) =>
      codes.slice(i + 1).flatMap((b) => (toeval.nextBelow(100) < procent ? [[a, b] as const] : [])),
    ),
    regels: [{ soort: 'niet_aangrenzend' }],
    doel: totaal,
  };
}
