import { Datum } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  drawLoting,
  findBijnaGelijken,
  type Loting,
  type Quotum,
  type Selectie,
  type Selectiebesluit,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { maakCodes } from './tabellen.js';

export const ZAAD = 'Lotto 2026-09-05: 3 11 20 24 38 41';

/** Two of them for a theme, wherever they lie, and two for a part of town. */
export const QUOTA: readonly Quotum[] = [
  { id: 'energie', programma: 'energie', aantal: 2 },
  { id: 'oost', programma: 'oost', aantal: 2, waar: { kenmerken: ['oost'] } },
];

/** What a selection among `n` candidates is asked with. No two scores of a programme are equal. */
export function maakVraag(n: number) {
  const codes = maakCodes(n);
  const score = (i: number, stap: number) => ((i * stap) % 10_007) + i / 100_000;
  return {
    scores: {
      energie: codes.map((code, i) => ({ code, score: score(i, 7919) })),
      oost: codes.map((code, i) => ({ code, score: score(i, 6271) })),
    },
    quota: QUOTA,
    opties: {
      gebieden: codes.map((code, i) => ({
        code,
        wijk: `wijk-${Math.floor(i / 2)}`,
        kenmerken: i % 2 === 0 ? ['oost'] : [],
        inwoners: 500 + ((i * 31) % 900),
      })),
      regels: [
        { soort: 'hoogstens_per_groep' as const, groepen: 'wijk' as const, hoogstens: 2 },
        { soort: 'inwoners' as const, maximaal: 5000 },
      ],
    },
  };
}

/** The selection of that question. */
export function maakSelectie(n: number): Selectie {
  const { scores, quota, opties } = maakVraag(n);
  return selectBuurten(scores, quota, opties);
}

/** A buurt that was chosen, and one that was not. */
export function noemBuurten(selectie: Selectie): { readonly erin: string; readonly eruit: string } {
  const gekozen = new Set('gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : []);
  const eruit = selectie.invoer.scores.energie?.find(({ code }) => !gekozen.has(code))?.code;
  return { erin: [...gekozen][0] ?? '', eruit: eruit ?? '' };
}

/** The decision on a selection. */
export const maakBesluit = (selectie: Selectie): Selectiebesluit => createSelectiebesluit(selectie, maakGegevens());

/** What a decision says besides the selection. */
export const maakGegevens = () => ({
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-08-01'),
  routekaarten: { energie: { id: 'energie', versie: '1' }, oost: { id: 'oost', versie: '1' } },
});

/** A selection of four, for which `n` candidates are equally good: one that is above them all has a place already. */
export function maakGelijken(n: number): Selectie {
  const oost = maakCodes(n + 1).map((code, i) => ({ code, score: i === 0 ? 9 : 7 }));
  return selectBuurten({ oost }, [{ id: 'oost', programma: 'oost', aantal: 4 }]);
}

/** The decision on a selection of `n` out of twice as many. */
export function maakRuimBesluit(n: number): Selectiebesluit {
  const { scores } = maakVraag(2 * n);
  return maakBesluit(selectBuurten(scores, [{ id: 'energie', programma: 'energie', aantal: n }]));
}

/** The lot between them. */
export const maakLoting = (n: number): Loting => drawLoting(findBijnaGelijken(maakGelijken(n)), { zaad: ZAAD });

/** `n` draws of the scores of twenty candidates, for both programmes. */
export function maakTrekkingen(n: number) {
  const codes = maakCodes(20);
  const maak = (stap: number) =>
    Array.from({ length: n }, (_, t) => ({
      codes,
      scores: Float64Array.from(codes, (__, i) => ((i * stap) % 101) + ((i * 17 + t * 29) % 53)),
    }));
  return { energie: maak(37), oost: maak(53) };
}
