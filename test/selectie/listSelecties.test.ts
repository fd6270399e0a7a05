/** All selections that are as good, or nearly so: against trying all, and against counts of other solvers. */
import { formatBevinding } from 'buurtaanpak/kern';
import { listSelecties, type SelectieGevonden, selectBuurten } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { codeVan } from '../hulp.js';
import { moreThan, runs } from '../runs.js';
import { listAlle } from './alleSelecties.js';
import { findBeste, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const rijen = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));
const kies = (scores: Readonly<Record<string, number>>, aantal: number | { van: number; tot: number }) =>
  selectBuurten({ p: rijen(scores) }, [{ id: 'q', programma: 'p', aantal }]);
const codesVan = ({ gekozen }: { readonly gekozen: readonly { readonly code: string }[] }) =>
  gekozen.map(({ code }) => code).join('');

describe('listSelecties', () => {
  it('lists the selections that are as good, in the order of the tie rule, and counts their buurten', () => {
    const lijst = listSelecties(kies({ a: 9, b: 5, c: 5, d: 5, e: 1 }, 2));
    expect(lijst.selecties.map(codesVan)).toEqual(['ab', 'ac', 'ad']);
    expect(lijst).toMatchObject({
      status: 'alle',
      binnen: 0,
      buurten: [
        { code: 'a', keren: 3 },
        { code: 'b', keren: 1 },
        { code: 'c', keren: 1 },
        { code: 'd', keren: 1 },
      ],
      altijd: ['a'],
      nooit: ['e'],
    });
    expect(lijst.bevindingen.map((bevinding) => formatBevinding(bevinding, nl))).toEqual([
      'Aantal selecties dat niet slechter is dan de beste: 3.',
      'b zit in 1 van de 3 selecties binnen 0 punten van de beste.',
      'c zit in 1 van de 3 selecties binnen 0 punten van de beste.',
      'd zit in 1 van de 3 selecties binnen 0 punten van de beste.',
    ]);
  });

  it('lists those within a number of points, best first, with a margin that is not lost to rounding noise', () => {
    const selectie = kies({ a: 0.9, b: 0.5, c: 0.2 }, 1);
    const lijst = listSelecties(selectie, { binnen: 0.1 + 0.3 });
    expect(lijst.selecties.map(({ verschil }) => verschil)).toEqual([0, 0.4]);
    expect(listSelecties(selectie, { binnen: 0.9 - 0.5 }).selecties).toHaveLength(2);
    expect(listSelecties(selectie, { binnen: 0.39 }).selecties).toHaveLength(1);
    expect(formatBevinding(lijst.bevindingen[0]!, nl)).toBe('Aantal selecties binnen 0,4 punten van de beste: 2.');
  });

  it('says that there may be more when it lists no more, and then neither always nor never', () => {
    const selectie = kies({ a: 1, b: 1, c: 1, d: 1 }, { van: 1, tot: 2 });
    const lijst = listSelecties(selectie, { hoogstens: 2 });
    expect(lijst.selecties).toHaveLength(2);
    expect(lijst.selecties.map(codesVan)[0]).toBe('ab');
    expect(lijst.status).toBe('meer');
    expect(lijst).not.toHaveProperty('altijd');
    expect(lijst).not.toHaveProperty('nooit');
    expect(formatBevinding(lijst.bevindingen[0]!, nl)).toMatch(/niet slechter is dan de beste: ten minste 2\.$/);
    const ruim = listSelecties(selectie, { hoogstens: 2, binnen: 1 });
    expect(formatBevinding(ruim.bevindingen[0]!, nl)).toMatch(
      /^Aantal selecties binnen 1 punten van de beste: ten minste 2\.$/,
    );
    const opties = { knopenbudget: 3 };
    const kort = { ...(selectie as SelectieGevonden), invoer: { ...selectie.invoer, opties } };
    expect(listSelecties(kort, { binnen: 1 }).status).toBe('meer');
    expect(listSelecties(selectie, { hoogstens: 6 })).toMatchObject({ status: 'alle', altijd: [], nooit: [] });
  });

  it('has the selection itself also when the budget ends before any was found', () => {
    const ring = ['a', 'b', 'c', 'd', 'e', 'f'].map((code, i, alle) => [code, alle[(i + 1) % 6] as string] as const);
    const opties = { buren: ring, regels: [{ soort: 'niet_aangrenzend' }] as const };
    const scores = { p: rijen({ a: 6, b: 5, c: 4, d: 3, e: 2, f: 1 }) };
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 3 }], opties) as SelectieGevonden;
    const kort = { ...selectie, invoer: { ...selectie.invoer, opties: { ...opties, knopenbudget: 1 } } };
    expect(listSelecties(kort, { binnen: 9 }).selecties.map(codesVan)).toContain('ace');
    expect(listSelecties(selectie, { binnen: 9 }).selecties.map(codesVan)).toEqual(['ace', 'bdf']);
  });

  it('warns when a better one turns up, and counts from there', () => {
    const basis = kies({ a: 9, b: 8, c: 3, d: 2 }, 1) as SelectieGevonden;
    const bewijs = { ...basis.bewijs, optimaal: false, doelwaarde: 3, bovengrens: 9, gat: 6 };
    const slechter: SelectieGevonden = {
      ...basis,
      uitkomst: 'beste_gevonden',
      gekozen: [{ code: 'c', programma: 'p', quotum: 'q', score: 3 }],
      bewijs: { ...bewijs, stappen: [{ doel: 'totaal', doelwaarde: 3, bovengrens: 9 }] },
    };
    const lijst = listSelecties(slechter, { binnen: 1 });
    expect(lijst.selecties.map(codesVan)).toEqual(['a', 'b']);
    expect(lijst).toMatchObject({
      status: 'alle',
      bevindingen: [{ code: 'selectie.lijst_beter_gevonden' }, {}, {}, {}],
    });
    // Of an objective with more steps, the earlier ones need not be the best either.
    const minimum = { ...slechter.bewijs, stappen: [slechter.bewijs.stappen[0]!, slechter.bewijs.stappen[0]!] };
    const opties = { doel: { soort: 'hoogste_minimum' } } as const;
    const stappen = { ...slechter, bewijs: minimum, invoer: { ...slechter.invoer, opties } };
    expect(listSelecties(stappen, { binnen: 1 }).status).toBe('meer');
  });

  it('refuses what is no selection or no option', () => {
    expect(codeVan(() => listSelecties(kies({ a: 1 }, 2)))).toBe('selectie.niets_gekozen');
    const selectie = kies({ a: 1 }, 1);
    for (const opties of [
      { binnen: -1 },
      { hoogstens: 0 },
      { hoogstens: 1001 },
      { binnen: Number.NaN },
      null,
      { x: 1 },
    ])
      expect(codeVan(() => listSelecties(selectie, opties as never))).toBe('kern.document_ongeldig');
  });

  it('lists what trying everything gives, with every kind of rule and objective', () => {
    const gezien: Record<string, number> = {};
    for (let zaad = 0; zaad < runs(2000); zaad++) {
      const probleem: Probleem = createProbleem(80_000 + zaad);
      const { scores, quota, ...opties } = probleem;
      if (probleem.gebieden.length > 5 || quota.length > 2) continue;
      const selectie = selectBuurten(scores, quota, opties);
      const beste = findBeste(probleem);
      if (selectie.uitkomst !== 'optimaal' || beste === undefined) continue;
      const binnen = zaad % 3;
      const laatste = beste.waarden.length - 1;
      const goed = listAlle(probleem).filter(({ waarden }) =>
        waarden.every((waarde, s) => waarde >= beste.waarden[s]! - (s === laatste ? binnen : 0)),
      );
      const lijst = listSelecties(selectie, { binnen, hoogstens: 1000 });
      const toTekst = (paren: Iterable<readonly [string, string]>) =>
        [...paren]
          .map((paar) => paar.join())
          .sort()
          .join(' ');
      expect(lijst.status).toBe('alle');
      expect(
        lijst.selecties.map(({ gekozen }) => toTekst(gekozen.map((een) => [een.code, een.quotum]))).sort(),
      ).toEqual(goed.map(({ keuze }) => toTekst(keuze)).sort());
      expect(lijst.selecties[0]?.gekozen).toEqual(selectie.gekozen);
      for (const { code, keren } of lijst.buurten)
        expect(keren).toBe(goed.filter(({ keuze }) => keuze.has(code)).length);
      gezien[probleem.doel.soort] = (gezien[probleem.doel.soort] ?? 0) + goed.length;
    }
    expect(Object.keys(gezien).length).toBeGreaterThan(moreThan(2));
  });
});
