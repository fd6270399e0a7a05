import { createToeval } from 'buurtaanpak/kern';
import {
  type BijnaGelijken,
  type FindBijnaGelijkenOptions,
  findBijnaGelijken,
  type Quotum,
  type Regel,
  type Selectieopties,
  selectBuurten,
} from 'buurtaanpak/selectie';
import type { Probleem } from './orakel.js';

/** Scores of one programme, from codes to scores. */
export const toRijen = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));

/** A selection for one quotum. */
export const selectEen = (
  scores: Readonly<Record<string, number>>,
  aantal: Quotum['aantal'],
  opties: Selectieopties = {},
) => selectBuurten({ oost: toRijen(scores) }, [{ id: 'oost', programma: 'oost', aantal }], opties);

/** A block as text: its places, its participants, those that were chosen in capitals. */
export const showBlokken = ({ blokken }: Pick<BijnaGelijken, 'blokken'>) =>
  blokken.map(
    ({ quotum, plaatsen, deelnemers }) =>
      `${quotum} ${plaatsen}: ${deelnemers.map(({ code, gekozen }) => (gekozen ? `${code}!` : code)).join(' ')}`,
  );

/** The near-ties of a selection for one quotum under rules. */
export const findEen = (
  scores: Readonly<Record<string, number>>,
  aantal: number,
  regels: readonly Regel[],
  options: FindBijnaGelijkenOptions = {},
  opties: Selectieopties = {},
) => findBijnaGelijken(selectEen(scores, aantal, { regels, ...opties }), options);

/**
 * Leeuwarden as in the letter: eight buurten for Oost and four for energie, of which two in Oost; the fourth and the fifth of energie in Oost
 * hardly differ, nor do the eighth to the tenth of Oost.
 */
export function createLeeuwarden() {
  const oost = Array.from({ length: 14 }, (_, i) => `BU0080${String(2001 + i)}`);
  const west = Array.from({ length: 8 }, (_, i) => `BU0080${String(5001 + i)}`);
  const gebieden = [
    ...oost.map((code) => ({ code, kenmerken: ['oost'] })),
    ...west.map((code, i) => ({ code, kenmerken: i < 3 ? ['dorp'] : ['gemiddeld'] })),
  ];
  const punten = [92, 90, 88, 85, 83, 81, 79, 71.4, 71.2, 71, 60, 58, 50, 41];
  const scores = {
    'leeuwarden-oost': oost.map((code, i) => ({ code, score: punten[i] as number })),
    energie: [
      ...oost.map((code, i) => ({
        code,
        score: [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 66, 61.1, 61, 40][i] as number,
      })),
      ...west.map((code, i) => ({ code, score: [55, 48, 30, 62, 61.9, 40, 39, 38][i] as number })),
    ],
  };
  const quota: Quotum[] = [
    { id: 'oost', programma: 'leeuwarden-oost', aantal: 8, waar: { kenmerken: ['oost'] } },
    { id: 'energie-oost', programma: 'energie', aantal: 2, waar: { kenmerken: ['oost'] } },
    { id: 'energie-dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
    { id: 'energie-gemiddeld', programma: 'energie', aantal: 1, waar: { kenmerken: ['gemiddeld'] } },
  ];
  return { scores, quota, opties: { gebieden } };
}

/** A small random problem with many ties at the cut, under one or two rules about several buurten at once. */
export function createLotprobleem(zaad: number): Probleem {
  const toeval = createToeval(`lot ${zaad}`);
  const below = (grens: number) => toeval.nextBelow(grens);
  const codes = [...'abcdefghi'];
  const some = (aantal: number) => toeval.shuffle(codes).slice(0, aantal);
  const gebieden = toeval.shuffle(codes).map((code) => ({
    code,
    wijk: ['w1', 'w2', 'w3', 'w4'][below(4)] as string,
    kenmerken: ['x', 'y'].filter(() => below(2) === 0),
    inwoners: below(4) * 100,
  }));
  const buren = codes.flatMap((a, i) =>
    codes.slice(i).flatMap((b): [string, string][] => (below(5) === 0 ? [below(2) === 0 ? [a, b] : [b, a]] : [])),
  );
  const van = below(3);
  const soorten: readonly (() => Regel)[] = [
    () => ({ soort: 'hoogstens_per_groep', hoogstens: 1 + below(2), groepen: 'wijk' }),
    () => ({
      soort: 'hoogstens_per_groep',
      hoogstens: 1,
      groepen: [
        { naam: 'g', codes: some(3) },
        { naam: 'h', codes: some(3) },
      ],
      ...(below(2) === 0 ? {} : { programmas: ['p'] }),
    }),
    () => ({ soort: 'niet_aangrenzend', ...(below(2) === 0 ? {} : { programmas: ['p'] }) }),
    () => ({ soort: 'liever_aangrenzend', bonus: below(3) }),
    () => ({ soort: 'samen', codes: some(2 + below(2)) }),
    () => ({ soort: 'niet_samen', codes: some(3) }),
    () => ({ soort: 'inwoners', minimaal: 300 + below(4) * 100, maximaal: 700 + below(6) * 100 }),
    () => ({ soort: 'aantal_met', aantal: { van, tot: van + below(2) }, waar: { kenmerken: ['x'] } }),
  ];
  return {
    scores: {
      p: toeval.shuffle(codes).map((code) => ({ code, score: 3 + below(3) })),
      r: some(6).map((code) => ({ code, score: below(3) })),
    },
    quota: [
      { id: 'q0', programma: 'p', aantal: 2 + below(2) },
      ...(below(2) === 0 ? [] : [{ id: 'q1', programma: 'r', aantal: { van: 1, tot: 2 } }]),
    ],
    gebieden,
    regels: Array.from({ length: 1 + below(2) }, () => (soorten[below(soorten.length)] as () => Regel)()),
    buren,
    doel: { soort: 'totaal' },
  };
}
