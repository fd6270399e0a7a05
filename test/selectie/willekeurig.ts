import { createToeval } from 'buurtaanpak/kern';
import type { Doel, Quotum, Regel } from 'buurtaanpak/selectie';
import type { Probleem } from './orakel.js';

/** A small random selection problem, with every kind of rule and objective; whole scores with many ties. */
export function createProbleem(zaad: number): Probleem {
  const toeval = createToeval(zaad);
  const below = (grens: number) => toeval.nextBelow(grens);
  const kans = (procent: number) => below(100) < procent;
  const pick = <T>(rij: readonly T[]) => rij[below(rij.length)] as T;
  const n = 3 + below(6);
  const codes = Array.from({ length: n }, (_, i) => `b${i}`);
  const programmas = ['p', 'r'];
  const hoog = pick([2, 5, 50]);
  const scores = Object.fromEntries(
    programmas.map((programma) => [
      programma,
      toeval
        .shuffle(codes)
        .filter(() => kans(85))
        .map((code) => ({ code, score: kans(4) ? null : below(hoog) - (kans(20) ? 2 : 0) })),
    ]),
  );
  const gebieden = toeval.shuffle(codes).map((code) => ({
    code,
    wijk: pick(['w1', 'w2', 'w3']),
    kenmerken: ['x', 'y'].filter(() => kans(60)),
    inwoners: kans(95) ? below(10) * 100 : null,
  }));
  const quota = Array.from({ length: 1 + below(3) }, (_, j): Quotum => {
    const van = below(3);
    const waar = kans(50) ? { waar: { kenmerken: [pick(['x', 'y'])] } } : {};
    return {
      id: `q${j}`,
      programma: pick(programmas),
      aantal: kans(65) ? van : { van, tot: van + below(3) },
      ...waar,
    };
  });
  const gebruikt = [...new Set(quota.map(({ programma }) => programma))];
  const buren = codes.flatMap((a, i) =>
    codes.slice(i).flatMap((b) => (kans(30) ? [(kans(50) ? [a, b] : [b, a]) as [string, string]] : [])),
  );
  const doel: Doel = pick<Doel>([
    { soort: 'totaal' },
    { soort: 'totaal', gewichten: { [gebruikt[0] as string]: below(3) } },
    quota.some(({ aantal }) => (typeof aantal === 'number' ? aantal : aantal.van) > 0)
      ? { soort: 'hoogste_minimum' }
      : { soort: 'totaal' },
    { soort: 'lexicografisch', volgorde: toeval.shuffle(gebruikt) },
  ]);
  const some = (minst: number) => toeval.shuffle(codes).slice(0, minst + below(3));
  const programmasOf = () => (kans(60) ? {} : { programmas: [pick(gebruikt)] });
  const mogelijk: (() => Regel)[] = [
    () => ({ soort: 'vast', code: pick(codes), ...(kans(50) ? { quotum: pick(quota).id } : {}) }),
    () => ({ soort: 'uitgesloten', codes: some(1).slice(0, 2), motief: 'zo besloten' }),
    () => ({ soort: 'hoogstens_per_groep', hoogstens: below(3), groepen: 'wijk', ...programmasOf() }),
    () => ({
      soort: 'hoogstens_per_groep',
      hoogstens: below(2),
      groepen: [
        { naam: 'g', codes: some(1) },
        { naam: 'h', codes: some(2) },
      ],
      ...programmasOf(),
    }),
    () => ({ soort: 'niet_aangrenzend', ...programmasOf() }),
    () => ({ soort: 'samen', codes: some(2) }),
    () => ({ soort: 'niet_samen', codes: some(2) }),
    () => ({ soort: 'inwoners', ...(kans(70) ? { minimaal: below(12) * 100 } : {}), maximaal: 1200 + below(20) * 100 }),
    () => ({ soort: 'minimumscore', minimaal: below(3), ...(kans(50) ? { programma: pick(gebruikt) } : {}) }),
    () => {
      const van = below(3);
      return {
        soort: 'aantal_met',
        aantal: kans(50) ? van : { van, tot: van + below(2) },
        waar: kans(50)
          ? { kenmerken: [pick(['x', 'y'])] }
          : { gebieden: ['w1', codes[0] as string], zonderKenmerken: ['y'] },
        ...programmasOf(),
      };
    },
    () =>
      doel.soort === 'totaal'
        ? { soort: 'liever_aangrenzend', bonus: below(7) }
        : { soort: 'niet_aangrenzend', ...programmasOf() },
  ];
  // A wijk that nobody lives in is unknown.
  if (!gebieden.some(({ wijk }) => wijk === 'w1'))
    gebieden[0] = { ...(gebieden[0] as (typeof gebieden)[number]), wijk: 'w1' };
  const regels = Array.from({ length: below(4) }, () => pick(mogelijk)());
  return { scores, quota, gebieden, regels, buren, doel };
}
