/** Why nothing can be chosen: every irreducible clash, the fewest that must give way, and the smallest change of numbers. */
import { formatBevinding } from 'buurtaanpak/kern';
import {
  type Botsing,
  type Eis,
  type Quotum,
  type Regel,
  type SelectieOnhaalbaar,
  type Selectieopties,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { type Element, readGevallen, toVraag } from './oplosserreferentie.js';
import { findOvertredingen, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

type Vraag = Pick<Probleem, 'scores' | 'quota'> & Selectieopties;

function explain({ scores, quota, ...opties }: Vraag): SelectieOnhaalbaar {
  const selectie = selectBuurten(scores, quota, opties);
  if (selectie.uitkomst !== 'onhaalbaar') throw new Error(selectie.uitkomst);
  return selectie;
}

const toNaam = (deel: Botsing | Eis) => (deel.soort === 'quotum' ? deel.quotum : String(deel.positie));
const toTekst = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(' ')).sort();
const toTeksten = (sets: readonly (readonly (Botsing | Eis)[])[] = []) => toTekst(sets.map((set) => set.map(toNaam)));

const gevallen = readGevallen().flatMap(({ verwacht, ...geval }) =>
  verwacht.uitkomst === 'onhaalbaar' ? [{ ...geval, verwacht }] : [],
);

describe('the causes that two other solvers found', () => {
  it('are those of seventeen questions, nine with a smallest change', () => {
    expect(gevallen).toHaveLength(17);
    expect(gevallen.filter(({ verwacht }) => verwacht.kleinsteWijziging !== undefined)).toHaveLength(9);
  });

  it.each(gevallen)('$id', ({ verwacht, ...geval }) => {
    const { oorzaak, kleinsteWijziging } = verwacht;
    const uit = explain(toVraag({ ...geval, verwacht }));
    const toNamen = (sets: readonly (readonly Element[])[]) =>
      toTekst(sets.map((set) => set.map(([, naam]) => String(naam))));
    expect(uit).toMatchObject({ kleinste: true, alleBotsingen: true });
    expect(toTeksten(uit.botsingen)).toEqual(toNamen(oorzaak.alleOnherleidbaar));
    expect(uit.botsing).toHaveLength(oorzaak.kleinsteGrootte);
    expect(uit.minstWeglaten?.aantal).toBe(oorzaak.minstWeglaten);
    expect(toTeksten(uit.minstWeglaten?.keuzes)).toEqual(toNamen(oorzaak.weglaten));
    if (kleinsteWijziging !== undefined) {
      expect(uit.kleinsteWijziging).toMatchObject({ soort: 'gevonden', eenheden: kleinsteWijziging });
    }
  });
});

const los = (probleem: Probleem, regels: readonly Regel[]): Probleem => ({
  ...probleem,
  quota: probleem.quota.map((quotum) => ({ ...quotum, aantal: { van: 0, tot: 99 } })),
  regels,
});

/** What each way to choose lacks, by going through all of them: the requirements that it breaks, and the units that numbers must shift. */
function listTekorten(probleem: Probleem) {
  const { quota, regels, scores } = probleem;
  const codes = [...new Set(Object.values(scores).flatMap((rij) => rij.map(({ code }) => code)))];
  const uit: { readonly breekt: ReadonlySet<string>; readonly eenheden: number }[] = [];
  const keuze = new Map<string, string>();
  const judge = () => {
    if (findOvertredingen(los(probleem, []), keuze).length > 0) return;
    const obeys = (regel: Regel) => findOvertredingen(los(probleem, [regel]), keuze).length === 0;
    const tekorten = new Map(
      quota.map(({ id, aantal }) => {
        const { van, tot } = typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
        const gekozen = [...keuze.values()].filter((ander) => ander === id).length;
        return [id, Math.max(van - gekozen, gekozen - tot, 0)];
      }),
    );
    regels.forEach((regel, r) => {
      if (obeys(regel)) return;
      let eenheden = 1;
      const shift = (e: number): Regel => {
        if (regel.soort === 'hoogstens_per_groep') return { ...regel, hoogstens: regel.hoogstens + e };
        const { aantal } = regel as Regel & { soort: 'aantal_met' };
        const { van, tot } = typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal;
        return { ...(regel as Regel & { soort: 'aantal_met' }), aantal: { van: Math.max(0, van - e), tot: tot + e } };
      };
      if (regel.soort === 'hoogstens_per_groep' || regel.soort === 'aantal_met')
        while (!obeys(shift(eenheden))) eenheden++;
      else eenheden = Number.POSITIVE_INFINITY;
      tekorten.set(String(r), eenheden);
    });
    uit.push({
      breekt: new Set([...tekorten].flatMap(([naam, tekort]) => (tekort > 0 ? [naam] : []))),
      eenheden: [...tekorten.values()].reduce((som, tekort) => som + tekort, 0),
    });
  };
  const tryFrom = (c: number): void => {
    const code = codes[c];
    if (code === undefined) {
      judge();
      return;
    }
    for (const { id } of quota) {
      keuze.set(code, id);
      tryFrom(c + 1);
    }
    keuze.delete(code);
    tryFrom(c + 1);
  };
  tryFrom(0);
  return uit;
}

/** Applies a change of numbers to a question. */
function shiftVraag(probleem: Probleem, { kleinsteWijziging: wijziging }: SelectieOnhaalbaar): Probleem {
  if (wijziging?.soort !== 'gevonden') throw new Error(wijziging?.soort);
  const welke = (naam: string) =>
    Object.fromEntries(
      wijziging.verschuivingen.filter((een) => toNaam(een) === naam).map(({ grens, wordt }) => [grens, wordt]),
    );
  const shift = (aantal: Quotum['aantal'], naam: string) => ({
    ...(typeof aantal === 'number' ? { van: aantal, tot: aantal } : aantal),
    ...welke(naam),
  });
  return {
    ...probleem,
    quota: probleem.quota.map((quotum) => ({ ...quotum, aantal: shift(quotum.aantal, quotum.id) })),
    regels: probleem.regels.map((regel, r) => {
      if (regel.soort === 'aantal_met') return { ...regel, aantal: shift(regel.aantal, String(r)) };
      return { ...regel, ...welke(String(r)) };
    }),
  };
}

it('of small questions with every kind of rule are what going through all ways to choose says', () => {
  const gezien = { onhaalbaar: 0, meer: 0, gevonden: 0, geen: 0, groot: 0 };
  for (let zaad = 0; gezien.onhaalbaar < runs(300, 40); zaad++) {
    const probleem = deepFreeze(createProbleem(40_000 + zaad));
    const { quota, regels, scores } = probleem;
    const eisen = [
      ...quota.map(({ id }) => id),
      ...regels.flatMap(({ soort }, r) => (soort === 'liever_aangrenzend' ? [] : [String(r)])),
    ];
    const n = new Set(Object.values(scores).flatMap((rij) => rij.map(({ code }) => code))).size;
    if ((quota.length + 1) ** n > 800 || eisen.length > 7) continue;
    const { buren, gebieden, doel } = probleem;
    const selectie = selectBuurten(scores, quota, { gebieden, buren, regels, doel });
    if (selectie.uitkomst !== 'onhaalbaar') continue;
    gezien.onhaalbaar++;
    const tekorten = listTekorten(probleem);
    const past = (set: readonly string[]) => tekorten.some(({ breekt }) => !set.some((naam) => breekt.has(naam)));
    const sets = Array.from({ length: 2 ** eisen.length }, (_, m) => eisen.filter((_, e) => (m >> e) & 1));
    const botst = sets.filter((set) => !past(set) && set.every((naam) => past(set.filter((ander) => ander !== naam))));
    const weg = sets.filter((set) => past(eisen.filter((naam) => !set.includes(naam))));
    const minst = Math.min(...weg.map(({ length }) => length));
    expect(selectie).toMatchObject({ kleinste: true, alleBotsingen: true });
    expect(toTeksten(selectie.botsingen)).toEqual(toTekst(botst));
    expect(selectie.minstWeglaten?.aantal).toBe(minst);
    expect(toTeksten(selectie.minstWeglaten?.keuzes)).toEqual(toTekst(weg.filter(({ length }) => length === minst)));
    const eenheden = Math.min(...tekorten.map((tekort) => tekort.eenheden));
    if (botst.length > 1) gezien.meer++;
    if (eenheden === Number.POSITIVE_INFINITY) {
      gezien.geen++;
      expect(selectie.kleinsteWijziging).toEqual({ soort: 'geen' });
      continue;
    }
    gezien.gevonden++;
    if (eenheden > 2) gezien.groot++;
    expect(selectie.kleinsteWijziging).toMatchObject({ soort: 'gevonden', eenheden });
    const anders = shiftVraag(probleem, selectie);
    expect(selectBuurten(scores, anders.quota, { gebieden, buren, regels: anders.regels }).uitkomst).toBe('optimaal');
  }
  expect(Math.min(gezien.meer, gezien.gevonden, gezien.geen)).toBeGreaterThan(5);
  expect(gezien.groot).toBeGreaterThan(1);
});

const codes = (n: number) => Array.from({ length: n }, (_, i) => `b${String(i).padStart(2, '0')}`);
const gelijk = (n: number) => codes(n).map((code) => ({ code, score: 1 }));

it('each excluded buurt whose admission helps is named', () => {
  const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['b00', 'b01'], motief: 'proef' }];
  const { verruimingen, bevindingen } = explain({
    scores: { p: gelijk(3) },
    quota: [{ id: 'q', programma: 'p', aantal: 2 }],
    regels,
  });
  expect(verruimingen.slice(1, 3)).toEqual(['b00', 'b01'].map((code) => ({ soort: 'toelaten', positie: 0, code })));
  expect(bevindingen.map((een) => formatBevinding(een, nl))).toContain(
    'Wel mogelijk als de regel uitgesloten (1) de buurt b01 toelaat.',
  );
});

describe('the smallest change', () => {
  it('touches as few requirements as it can, and is told when no single change says it', () => {
    // Five for each of two programmes out of six: four too many, of either or of both.
    const quota = ['p', 'r'].map((programma) => ({ id: programma, programma, aantal: 5 }));
    const uit = explain({ scores: { p: gelijk(6), r: gelijk(6) }, quota });
    expect(uit.kleinsteWijziging).toEqual({
      soort: 'gevonden',
      eenheden: 4,
      verschuivingen: [{ soort: 'quotum', quotum: 'p', grens: 'van', was: 5, wordt: 1 }],
    });
    expect(uit.bevindingen.map(({ code }) => code)).not.toContain('selectie.kleinste_wijziging');
    // Each of them at least three out of two places: one unit off each, and every clash and way out is told.
    const krap = {
      scores: { p: gelijk(2), r: gelijk(9).slice(5, 7) },
      quota: quota.map((een) => ({ ...een, aantal: 3 })),
    };
    const twee = explain(krap);
    expect(toTeksten(twee.botsingen)).toEqual(['p', 'r']);
    expect(twee.minstWeglaten).toEqual({
      aantal: 2,
      keuzes: [['p', 'r'].map((quotum) => ({ soort: 'quotum', quotum }))],
    });
    const zinnen = (taal: typeof nl | typeof en) => twee.bevindingen.slice(1).map((een) => formatBevinding(een, taal));
    expect(zinnen(nl)).toEqual([
      'r: 3 gevraagd, 2 over van 2 kandidaten.',
      'De kleinste wijziging van aantallen die helpt is 2 in totaal, met p (van): 3 → 2.',
      'De kleinste wijziging van aantallen die helpt is 2 in totaal, met r (van): 3 → 2.',
    ]);
    expect(zinnen(en)).toEqual([
      'r: 3 asked, 2 left of 2 candidates.',
      'The smallest change of numbers that helps is 2 in all, with p (van): 3 → 2.',
      'The smallest change of numbers that helps is 2 in all, with r (van): 3 → 2.',
    ]);
  });

  it('goes no further than a number that asks nothing any more', () => {
    const quota = [1, 3].map((aantal) => ({ id: `van ${aantal}`, programma: 'p', aantal }));
    expect(explain({ scores: { p: gelijk(1) }, quota }).kleinsteWijziging).toEqual({
      soort: 'gevonden',
      eenheden: 3,
      verschuivingen: [{ soort: 'quotum', quotum: 'van 3', grens: 'van', was: 3, wordt: 0 }],
    });
  });

  it('comes after every clash and the fewest that must give way, unless a quotum would get nothing', () => {
    // Three of p from two wijken, at most one each; and one of r, where the only one is excluded.
    const gebieden = codes(6).map((code, i) => ({ code, wijk: `w${i % 2}` }));
    const vraag = {
      scores: { p: gelijk(6), r: gelijk(1) },
      quota: [
        { id: 'p', programma: 'p', aantal: 3 },
        { id: 'r', naam: 'de r', programma: 'r', aantal: 1 },
      ],
      gebieden,
    };
    const perWijk: Regel = { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk', programmas: ['p'] };
    const zinnen = (regels: readonly Regel[], taal: typeof nl | typeof en) =>
      explain({ ...vraag, regels }).bevindingen.map((een) => formatBevinding(een, taal));
    const uitgesloten: Regel = { soort: 'uitgesloten', codes: ['b00'], motief: 'proef' };
    expect(zinnen([perWijk, uitgesloten], nl)).toEqual([
      'p: 3 gevraagd, 6 over van 6 kandidaten.',
      'De regel hoogstens zoveel per groep (1) kan hier niet bij.',
      'Ook dit kan niet samen: de r, uitgesloten (2).',
      'Er moeten ten minste 2 eisen wijken, bijvoorbeeld p, de r.',
    ]);
    expect(zinnen([perWijk, uitgesloten], en).slice(2)).toEqual([
      'These cannot be met together either: de r, excluded (2).',
      'At least 2 requirements must give way, for instance p, de r.',
    ]);
  });

  it('of a number of many units is found at once', () => {
    const quota = [{ id: 'q', programma: 'p', aantal: 1_000_000 }];
    expect(explain({ scores: { p: gelijk(40) }, quota }).kleinsteWijziging).toMatchObject({ eenheden: 999_960 });
    const regels: Regel[] = [{ soort: 'niet_samen', codes: codes(39) }];
    expect(explain({ scores: { p: gelijk(40) }, quota, regels }).kleinsteWijziging).toMatchObject({
      eenheden: 999_998,
    });
  });

  it('is not known past the bound: then fewer units than told are proven not to be enough', () => {
    const quota = ['a', 'b', 'c', 'd'].map((id) => ({ id, programma: 'p', aantal: 12 }));
    const { kleinsteWijziging } = explain({ scores: { p: gelijk(24) }, quota });
    if (kleinsteWijziging?.soort !== 'onbekend') throw new Error(kleinsteWijziging?.soort);
    expect(kleinsteWijziging.minstens).toBeGreaterThan(2);
    expect(kleinsteWijziging.minstens).toBeLessThanOrEqual(24);
  });
});
