import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { findKleinsteWijziging } from '../../src/selectie/uitleg/findKleinsteWijziging.js';
import { findVerruimingen } from '../../src/selectie/uitleg/findVerruimingen.js';
import { meld, quotum, scoresVan, vraagstukVan } from './klein.js';

const UIT: Regel = { soort: 'uitgesloten', codes: ['A', 'B'], motief: 'm' };
const GROEP: Regel = { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [{ naam: 'g', codes: ['A', 'B', 'C'] }] };
const scores = () => scoresVan({ A: 9, B: 8, C: 5 });
const regelpad = ['opties', 'regels', 0];

test('a question without an answer: what clashes, and what would help', () => {
  const eis = { soort: 'regel', positie: 0, regel: UIT };
  const p = { soort: 'quotum', quotum: 'p' };
  const botsing = [{ ...p, van: 2, tot: 2, kandidaten: 3, over: 1, afgevallen: ['A', 'B'] }, eis];
  expect(selectBuurten(scores(), [quotum('p', 2)], { regels: [UIT] })).toEqual({
    uitkomst: 'onhaalbaar',
    botsing,
    kleinste: true,
    botsingen: [botsing],
    alleBotsingen: true,
    minstWeglaten: { aantal: 1, keuzes: [[p], [eis]] },
    kleinsteWijziging: {
      soort: 'gevonden',
      eenheden: 1,
      verschuivingen: [{ ...p, grens: 'van', was: 2, wordt: 1 }],
    },
    verruimingen: [
      { soort: 'aantal', quotum: 'p', van: 1, tot: 1 },
      { soort: 'toelaten', positie: 0, code: 'A' },
      { soort: 'toelaten', positie: 0, code: 'B' },
      { soort: 'zonder_regel', positie: 0, regel: UIT },
    ],
    bevindingen: [
      meld('fout', 'botsing_quotum_na', ['quota', 'p'], {
        quotum: 'p',
        gevraagd: '2',
        over: 1,
        afgevallen: ['A', 'B'],
      }),
      meld('fout', 'botsing_regel', regelpad, { regel: 'uitgesloten (1)' }),
      meld('info', 'verruim_aantal', ['quota', 'p'], { quotum: 'p', aantal: '1' }),
      meld('info', 'verruim_toelaten', regelpad, { regel: 'uitgesloten (1)', code: 'A' }),
      meld('info', 'verruim_toelaten', regelpad, { regel: 'uitgesloten (1)', code: 'B' }),
      meld('info', 'verruim_zonder_regel', regelpad, { regel: 'uitgesloten (1)' }),
    ],
    quota: [{ quotum: 'p', van: 2, tot: 2, kandidaten: 3, over: 1 }],
    knopen: 1,
    controle: 'geheel',
    invoer: { scores: scores(), quota: [quotum('p', 2)], opties: { regels: [UIT] } },
  });
});

test('two clashes beside each other, and that two must give way', () => {
  const quota = [quotum('p', 9), quotum('r', 9)];
  const uit = selectBuurten(scoresVan({ A: 1 }, { B: 1, C: 1 }), quota);
  expect(uit).toMatchObject({
    botsing: [{ quotum: 'p' }],
    botsingen: [[{ quotum: 'p' }], [{ quotum: 'r' }]],
    minstWeglaten: { aantal: 2 },
  });
  const bevindingen = 'bevindingen' in uit ? uit.bevindingen : [];
  expect(bevindingen.map(({ code, pad }) => `${code.slice(9)} ${pad.join('.')}`)).toEqual([
    'botsing_quotum quota.p',
    'botsing_quotum quota.r',
    'kleinste_wijziging quota.p',
    'kleinste_wijziging quota.r',
  ]);
});

const wijziging = (aantallen: readonly (number | { van: number; tot: number })[], regels: readonly Regel[] = []) => {
  const quota = aantallen.map((aantal, i) => quotum(`q${i}`, aantal, { programma: 'p' }));
  return findKleinsteWijziging(vraagstukVan(scores(), quota, { regels }));
};
const schuif = (quotum: string, grens: string, was: number, wordt: number) => ({
  soort: 'quotum',
  quotum,
  grens,
  was,
  wordt,
});

test('the smallest change of numbers, of fewest requirements and then of the earliest', () => {
  const eisVan = (regel: Regel, positie = 0) => ({ soort: 'regel', positie, regel });
  const gevonden = (eenheden: number, ...verschuivingen: readonly object[]) => ({
    soort: 'gevonden',
    eenheden,
    verschuivingen,
  });
  expect(wijziging([5])).toEqual(gevonden(2, schuif('q0', 'van', 5, 3)));
  expect(wijziging([90])).toEqual(gevonden(87, schuif('q0', 'van', 90, 3)));
  expect(wijziging([2, 2])).toEqual(gevonden(1, schuif('q0', 'van', 2, 1)));
  expect(wijziging([3, 3])).toEqual(gevonden(3, schuif('q0', 'van', 3, 0)));
  expect(wijziging([3], [GROEP])).toEqual(gevonden(2, schuif('q0', 'van', 3, 1)));
  const tel: Regel = { soort: 'aantal_met', aantal: 3, waar: {} };
  // One buurt more is one unit, of the quotum or of the rule: the quotum is the earlier.
  expect(wijziging([2], [tel])).toEqual(gevonden(1, schuif('q0', 'tot', 2, 3)));
  expect(wijziging([{ van: 3, tot: 3 }], [{ ...tel, aantal: { van: 0, tot: 2 } }])).toEqual(
    gevonden(1, schuif('q0', 'van', 3, 2)),
  );
  expect(wijziging([{ van: 0, tot: 0 }], [{ ...tel, aantal: { van: 1, tot: 3 } }])).toEqual(
    gevonden(1, schuif('q0', 'tot', 0, 1)),
  );
  const vast = (code: string): Regel => ({ soort: 'vast', code });
  expect(wijziging([2], [vast('A'), vast('B'), GROEP])).toEqual(
    gevonden(1, { ...eisVan(GROEP, 2), grens: 'hoogstens', was: 1, wordt: 2 }),
  );
  expect(wijziging([1], [vast('A'), vast('B'), GROEP])).toEqual(
    gevonden(2, schuif('q0', 'tot', 1, 2), { ...eisVan(GROEP, 2), grens: 'hoogstens', was: 1, wordt: 2 }),
  );
});

test('no change of numbers helps where other rules clash, and some need none', () => {
  expect(wijziging([1], [{ soort: 'vast', code: 'A' }, UIT])).toEqual({ soort: 'geen' });
  expect(wijziging([1])).toEqual({ soort: 'gevonden', eenheden: 0, verschuivingen: [] });
});

test('past the budget it is not known', () => {
  const quota = [quotum('p', 3)];
  const vraagstuk = vraagstukVan(scores(), quota, { regels: [GROEP] });
  const op = { ...vraagstuk, budget: { ...vraagstuk.budget, knopen: 0 } };
  expect(findKleinsteWijziging(op)).toEqual({ soort: 'onbekend', minstens: 1 });
  expect(findKleinsteWijziging({ ...op, quota: [quotum('p', 9)] })).toEqual({ soort: 'onbekend', minstens: 6 });
});

const verruim = (
  aantal: number | { van: number; tot: number },
  regels: readonly Regel[],
  element: 'quotum' | number,
  p = scores(),
) => {
  const vraagstuk = vraagstukVan(p, [quotum('p', aantal)], { regels });
  const botsing =
    element === 'quotum'
      ? { soort: 'quotum' as const, quotum: 'p', van: 0, tot: 0, kandidaten: 0, over: 0, afgevallen: [] }
      : { soort: 'regel' as const, positie: element, regel: regels[element] as Regel };
  return findVerruimingen(vraagstuk, [botsing]);
};

test('a number of a quotum that helps: the nearest below, else the nearest above', () => {
  const aantal = (van: number, tot = van) => [{ soort: 'aantal', quotum: 'p', van, tot }];
  expect(verruim(9, [], 'quotum')).toEqual(aantal(3));
  expect(verruim(4, [], 'quotum')).toEqual(aantal(3));
  expect(verruim({ van: 5, tot: 8 }, [], 'quotum')).toEqual(aantal(3, 8));
  expect(verruim({ van: 3, tot: 3 }, [GROEP], 'quotum')).toEqual(aantal(1));
  const vast = (code: string): Regel => ({ soort: 'vast', code });
  expect(verruim(1, [vast('A'), vast('B')], 'quotum')).toEqual(aantal(2));
  expect(verruim({ van: 0, tot: 1 }, [vast('A'), vast('B'), vast('C')], 'quotum')).toEqual(aantal(0, 3));
  expect(verruim(1, [vast('A'), UIT], 'quotum')).toEqual([]);
  // A rule that asks three at once needs no more steps than rules and one.
  expect(verruim(0, [{ soort: 'aantal_met', aantal: 2, waar: {} }], 'quotum')).toEqual(aantal(2));
  expect(verruim(0, [{ soort: 'aantal_met', aantal: 3, waar: {} }], 'quotum')).toEqual([]);
});

test('a rule that helps: a higher number, who is admitted, or all of it gone', () => {
  const zonder = (positie: number, regel: Regel) => ({ soort: 'zonder_regel', positie, regel });
  expect(verruim(3, [GROEP], 0)).toEqual([{ soort: 'hoogstens', positie: 0, hoogstens: 3 }, zonder(0, GROEP)]);
  expect(verruim(2, [GROEP], 0)).toEqual([{ soort: 'hoogstens', positie: 0, hoogstens: 2 }, zonder(0, GROEP)]);
  expect(verruim(3, [UIT], 0)).toEqual([zonder(0, UIT)]);
  expect(verruim(2, [UIT], 0)).toEqual([
    { soort: 'toelaten', positie: 0, code: 'A' },
    { soort: 'toelaten', positie: 0, code: 'B' },
    zonder(0, UIT),
  ]);
  const een: Regel = { ...UIT, codes: ['A'] } as Regel;
  expect(verruim(3, [een], 0)).toEqual([zonder(0, een)]);
  expect(verruim(4, [UIT], 0)).toEqual([]);
  const samen: Regel = { soort: 'samen', codes: ['A', 'B'] };
  expect(verruim(1, [{ soort: 'uitgesloten', codes: ['C'], motief: 'm' }, samen], 1)).toEqual([zonder(1, samen)]);
});
