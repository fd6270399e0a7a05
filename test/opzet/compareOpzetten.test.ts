import { compareOpzetten, Opzet, type Opzetgegevens, runOpzet } from 'buurtaanpak/opzet';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { applyVerschillen } from './applyVerschillen.js';
import { kleineOpzet, kleineRijen, peildatum, readFeiten } from './feiten.js';
import { mutantOf } from './mutantOf.js';
import { volledigeOpzet } from './volledigeOpzet.js';
import { voorbeelden } from './voorbeelden.js';

const { leeuwarden, zaanstad } = voorbeelden;
const mutant = mutantOf(volledigeOpzet, leeuwarden, zaanstad);

/** The opzet with something else in its JSON. */
const vervang = (opzet: Opzet, van: string, door: string): Opzet => {
  const tekst = JSON.stringify(opzet);
  expect(tekst).toContain(van);
  return Opzet.parse(JSON.parse(tekst.replace(van, door)));
};

/** The values of differences, whatever their place, in one order. */
const toWaarden = (opzetten: readonly [Opzet, Opzet]) =>
  compareOpzetten(...opzetten).verschillen.map(({ pad, ...rest }) => ({ diepte: pad.length, ...rest }));

describe('which decisions differ', () => {
  test('equal opzetten have no differences, in whatever order their fields stand', () => {
    const omgekeerd = (waarde: unknown): unknown =>
      Array.isArray(waarde)
        ? waarde.map(omgekeerd)
        : typeof waarde === 'object' && waarde !== null
          ? Object.fromEntries(
              Object.entries(waarde)
                .reverse()
                .map(([veld, deel]) => [veld, omgekeerd(deel)]),
            )
          : waarde;
    for (const opzet of [leeuwarden, zaanstad, volledigeOpzet])
      expect(compareOpzetten(opzet, Opzet.parse(omgekeerd({ ...opzet, $schema: 'elders.json' })))).toEqual({
        verschillen: [],
      });
  });

  test('the differences make the one of the other, and turn around', () => {
    fc.assert(
      fc.property(mutant, mutant, (voor, na) => {
        const { $schema: _, ...doel } = na;
        const { $schema: __, ...begin } = voor;
        expect(applyVerschillen(begin, compareOpzetten(voor, na).verschillen)).toEqual(doel);
        expect(toWaarden([na, voor])).toEqual(
          toWaarden([voor, na]).map(({ voor: links, na: rechts, ...rest }) => ({
            ...rest,
            ...(rechts === undefined ? {} : { voor: rechts }),
            ...(links === undefined ? {} : { na: links }),
          })),
        );
      }),
      { seed: 17, numRuns: runs(100) },
    );
  });

  test('few changes of one opzet are few differences', () => {
    fc.assert(
      fc.property(mutantOf(volledigeOpzet), (na) => {
        expect(compareOpzetten(na, na).verschillen).toEqual([]);
        expect(applyVerschillen(volledigeOpzet, compareOpzetten(volledigeOpzet, na).verschillen)).toMatchObject({
          id: na.id,
        });
      }),
      { seed: 17, numRuns: runs(50) },
    );
  });

  test('a criterium that comes in is one difference', () => {
    const koop = '{"id":"koop","naam":"Koopwoningen"';
    const gas = {
      id: 'gas',
      naam: 'Gas',
      thema: 'cijfers',
      richting: 'hoger',
      bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_gasverbruik' },
    };
    const na = vervang(leeuwarden, koop, `${JSON.stringify(gas)},${koop}`);
    const pad = ['routekaarten', 'leeuwarden-oost', 'criteria', 'gas'];
    expect(compareOpzetten(leeuwarden, na).verschillen).toEqual([{ pad, na: gas, plaats: 3 }]);
    expect(compareOpzetten(na, leeuwarden).verschillen).toEqual([{ pad, voor: gas, plaats: 3 }]);
  });

  test('an amount, a code of a kenmerk, a text and a field that only one has', () => {
    const stappen: [string, string][] = [
      ['"bedrag":"60000.00"', '"bedrag":"70000.00"'],
      ['"WK008020"', '"WK008030","WK008020"'],
      ['"Het is een aanvulling', '"Het kost tijd.","Het is een aanvulling'],
      ['"reserves":3,', ''],
      ['"doel":{"soort":"totaal"}', '"doel":{"soort":"hoogste_minimum"},"decimalen":6'],
    ];
    const na = stappen.reduce((opzet, [van, door]) => vervang(opzet, van, door), leeuwarden);
    expect(compareOpzetten(leeuwarden, na).verschillen).toEqual([
      { pad: ['brieven', 'raadsbrief', 'kanttekeningen', 0], na: 'Het kost tijd.', plaats: 0 },
      { pad: ['geld', 'jaren', '2', 'bijdragen', 'gemeente', 'bedrag'], voor: '60000.00', na: '70000.00' },
      { pad: ['kenmerken', 'oost', 'gebieden', 'WK008030'], na: 'WK008030', plaats: 0 },
      { pad: ['keuze', 'decimalen'], na: 6 },
      { pad: ['keuze', 'doel', 'soort'], voor: 'totaal', na: 'hoogste_minimum' },
      { pad: ['keuze', 'reserves'], voor: 3 },
    ]);
  });

  test('another order is one difference, with what came in at its place', () => {
    const [oost, energie] = leeuwarden.programmas;
    const derde = { ...oost, id: 'derde' };
    const na = Opzet.parse({ ...leeuwarden, programmas: [energie, derde, oost] });
    expect(compareOpzetten(leeuwarden, na).verschillen).toEqual([
      { pad: ['programmas', 'derde'], na: derde, plaats: 1 },
      {
        pad: ['programmas'],
        voor: ['leeuwarden-oost', 'energie'],
        na: ['energie', 'leeuwarden-oost'],
        volgorde: true,
      },
    ]);
  });

  test('rules without a key are matched by what is equal, the others by place', () => {
    const regel = (hoogstens: number) => ({ soort: 'hoogstens_per_groep', hoogstens, groepen: 'wijk' });
    const uit = { soort: 'uitgesloten', codes: ['A'], motief: 'Sloop.' };
    const metRegels = (regels: unknown[]) => Opzet.parse({ ...leeuwarden, keuze: { regels } });
    const voor = metRegels([regel(1), regel(2), uit]);
    expect(compareOpzetten(voor, metRegels([regel(1), regel(5), uit, regel(9)])).verschillen).toEqual([
      { pad: ['keuze', 'regels', 1, 'hoogstens'], voor: 2, na: 5 },
      { pad: ['keuze', 'regels', 3], na: regel(9), plaats: 3 },
    ]);
    expect(compareOpzetten(voor, metRegels([uit, regel(2)])).verschillen.map(({ plaats }) => plaats)).toEqual([
      0, 0, 2,
    ]);
    const veel = (n: number) => Array.from({ length: n }, (_, i) => regel(i));
    const verschil = compareOpzetten(metRegels(veel(1100)), metRegels([...veel(1100).reverse(), uit])).verschillen;
    expect(verschil.filter(({ plaats }) => plaats !== undefined)).toEqual([
      { pad: ['keuze', 'regels', 1100], na: uit, plaats: 1100 },
    ]);
  });

  test('refuses what is no opzet, with the problems of both', () => {
    expect(foutVan(() => compareOpzetten(leeuwarden, { ...leeuwarden, naam: '' })).bevindingen).toMatchObject([
      { pad: ['na', 'naam'] },
    ]);
    const geen = { gegevens: null as unknown as Opzetgegevens, peildatum };
    expect(foutVan(() => compareOpzetten(leeuwarden, leeuwarden, geen)).code).toBe('kern.document_ongeldig');
    const fout = foutVan(() => compareOpzetten({ ...leeuwarden, naam: '' }, { ...leeuwarden, indelingsjaar: 0 }));
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([
      ['voor', 'naam'],
      ['na', 'indelingsjaar'],
    ]);
  });
});

describe('what the differences do', () => {
  const gegevens = { rijen: { eigen: kleineRijen } };
  const gevolgenVan = (voor: Opzet, na: Opzet, feiten: Opzetgegevens = gegevens) =>
    compareOpzetten(voor, na, { gegevens: feiten, peildatum }).gevolgen ?? expect.fail();
  const zwaarder = vervang(kleineOpzet, '"gewicht":1', '"gewicht":3');

  test('nothing is run without facts', () => {
    expect(compareOpzetten(kleineOpzet, zwaarder, { peildatum })).toEqual(compareOpzetten(kleineOpzet, zwaarder));
    expect(compareOpzetten(kleineOpzet, zwaarder).gevolgen).toBeUndefined();
  });

  test('the same opzet has no consequences', () => {
    expect(gevolgenVan(kleineOpzet, kleineOpzet)).toMatchObject({
      scores: { programmas: [{ programma: 'p', buurten: [] }], erbij: [], eraf: [], zonderScores: [] },
      keuze: { erbij: [], eraf: [], anders: [], totaalscores: [{ programma: 'p', voor: 0.65, na: 0.65, verschil: 0 }] },
    });
  });

  test('a weight changes scores and choice', () => {
    // Before, x and y count the same: A 0.5, B 0.5, C 0.65, D 0.5. With x three times: A 0.25, B 0.75, C 0.575, D 0.65.
    const { scores, keuze, geld } = gevolgenVan(kleineOpzet, zwaarder);
    const stand = (code: string, naam: string, voor: [number, number], na: [number, number]) => ({
      code,
      naam,
      voor: { score: expect.closeTo(voor[0], 12), rang: voor[1] },
      na: { score: expect.closeTo(na[0], 12), rang: na[1] },
      verschil: expect.closeTo(na[0] - voor[0], 12),
    });
    expect(scores.programmas).toEqual([
      {
        programma: 'p',
        buurten: [
          stand('BU00802002', 'B', [0.5, 2], [0.75, 1]),
          stand('BU00802004', 'D', [0.5, 2], [0.65, 2]),
          stand('BU00802003', 'C', [0.65, 1], [0.575, 3]),
          stand('BU00802001', 'A', [0.5, 2], [0.25, 4]),
        ],
      },
    ]);
    expect(keuze).toEqual({
      erbij: [{ code: 'BU00802002', naam: 'B', programma: 'p', quotum: 'q' }],
      eraf: [{ code: 'BU00802003', naam: 'C', programma: 'p', quotum: 'q' }],
      anders: [],
      totaalscores: [],
    });
    expect(geld).toBeUndefined();
  });

  test('a buurt that gets no score any more has none on that side', () => {
    // E has no x, so that its y says all: 1 of 10. The others stand above it.
    const rijen = { eigen: [...kleineRijen, { code: 'BU00802005', naam: 'E', x: '', y: 1 }] };
    const na = vervang(kleineOpzet, '"gewicht":1', '"gewicht":1,"ontbrekend":{"regel":"weigeren"}');
    const [p] = gevolgenVan(kleineOpzet, na, { rijen }).scores.programmas;
    expect(p?.buurten).toEqual([
      { code: 'BU00802005', naam: 'E', voor: { score: expect.closeTo(0.1, 12), rang: 5 }, na: {} },
    ]);
  });

  test('one buurt more changes the choice and its total, not the scores', () => {
    const { scores, keuze } = gevolgenVan(kleineOpzet, vervang(kleineOpzet, '"aantal":1', '"aantal":2'));
    expect(scores.programmas).toEqual([{ programma: 'p', buurten: [] }]);
    expect(keuze).toMatchObject({
      erbij: [{ code: 'BU00802001' }],
      eraf: [],
      totaalscores: [{ programma: 'p', voor: 0.65, na: 1.15, verschil: 0.5 }],
    });
  });

  test('a programme or a quotum with another name', () => {
    const ander = gevolgenVan(kleineOpzet, vervang(kleineOpzet, '"id":"q"', '"id":"q2"'));
    expect(ander.keuze?.anders).toEqual([
      { code: 'BU00802003', naam: 'C', voor: { programma: 'p', quotum: 'q' }, na: { programma: 'p', quotum: 'q2' } },
    ]);
    const nieuw = gevolgenVan(kleineOpzet, vervang(kleineOpzet, '"id":"p"', '"id":"p2"'));
    expect(nieuw.scores).toEqual({ programmas: [], erbij: ['p2'], eraf: ['p'], zonderScores: [] });
    expect(nieuw.keuze?.anders).toMatchObject([{ voor: { programma: 'p' }, na: { programma: 'p2' } }]);
  });

  test('own scores, of buurten that only one has, and a choice of people', () => {
    const scores = {
      p: [
        { code: 'BU00802001', score: 0.2 },
        { code: 'BU00802002', score: null },
        { code: 'BU00802003', score: 0.2 },
      ],
    };
    const eigen = { ...gegevens, scores, selectie: [{ code: 'BU00802001', programma: 'p' }] };
    expect(gevolgenVan(kleineOpzet, zwaarder, eigen)).toMatchObject({
      scores: { programmas: [{ programma: 'p', buurten: [] }] },
      keuze: { erbij: [], eraf: [], anders: [], totaalscores: [{ programma: 'p', voor: 0.2, na: 0.2 }] },
    });
    const los = { scores, selectie: [{ code: 'BU00802009', programma: 'p' }] };
    expect(gevolgenVan(kleineOpzet, zwaarder, los).keuze).toEqual({
      erbij: [],
      eraf: [],
      anders: [],
      totaalscores: [],
    });
    const na = vervang(kleineOpzet, '"id":"p"', '"id":"p2"');
    const { scores: gescoord, keuze, bevindingen } = gevolgenVan(kleineOpzet, na, los);
    expect(keuze).toBeUndefined();
    expect(gescoord).toEqual({ programmas: [], erbij: ['p2'], eraf: ['p'], zonderScores: [] });
    expect(bevindingen.na.map(({ code }) => code)).toContain('opzet.programma_onbekend');
  });

  test('a candidate that comes in or goes out has a score on one side only', () => {
    const metTwee = Opzet.parse({
      ...kleineOpzet,
      gemeenten: [...kleineOpzet.gemeenten, { code: 'GM0757', naam: 'Boxtel' }],
    });
    const rijen = { eigen: [...kleineRijen, { code: 'BU07570001', naam: 'E', x: 5, y: 5 }] };
    const erbij = gevolgenVan(kleineOpzet, metTwee, { rijen }).scores.programmas;
    expect(erbij).toEqual([
      { programma: 'p', buurten: [{ code: 'BU07570001', naam: 'E', na: { score: 0.5, rang: 2 } }] },
    ]);
    const eraf = gevolgenVan(metTwee, kleineOpzet, { rijen }).scores.programmas;
    expect(eraf).toEqual([
      { programma: 'p', buurten: [{ code: 'BU07570001', naam: 'E', voor: { score: 0.5, rang: 2 } }] },
    ]);
  });

  test('rows of a source that only one has, and figures that are not there, are told by the run', () => {
    const ander = vervang(kleineOpzet, '"id":"eigen"', '"id":"anders"');
    const { scores, keuze, bevindingen, nodig } = gevolgenVan(kleineOpzet, ander);
    expect(scores.zonderScores).toEqual(['p']);
    expect(keuze).toBeUndefined();
    expect(bevindingen.voor).toEqual([]);
    expect(bevindingen.na.map(({ code }) => code)).toEqual(['opzet.bron_onbekend']);
    expect(nodig.na).toEqual([{ stap: 'tabel', wat: 'rijen', id: 'anders' }]);
    expect(gevolgenVan(kleineOpzet, kleineOpzet, {}).scores.zonderScores).toEqual(['p']);
  });

  describe('in Leeuwarden', () => {
    const feiten = readFeiten();

    test('ten thousand more in the second year falls in 2027 and 2028', () => {
      const na = vervang(leeuwarden, '"bedrag":"60000.00"', '"bedrag":"70000.00"');
      const { geld, keuze, scores } = gevolgenVan(leeuwarden, na, feiten);
      // The second year, from 1 September 2027, has 122 of its 366 days in 2027.
      expect(geld?.perJaar).toEqual([
        { begrotingsjaar: 2026, voor: '50136.99', na: '50136.99', verschil: '0.00' },
        { begrotingsjaar: 2027, voor: '119863.01', na: '123196.34', verschil: '3333.33' },
        { begrotingsjaar: 2028, voor: '60054.79', na: '66721.46', verschil: '6666.67' },
        { begrotingsjaar: 2029, voor: '39945.21', na: '39945.21', verschil: '0.00' },
      ]);
      expect(geld?.totaal).toEqual({ voor: '270000.00', na: '280000.00', verschil: '10000.00' });
      expect(
        geld?.regels.flatMap(({ begrotingsjaar, kostendrager, verschil }) =>
          verschil === '0.00' ? [] : [[begrotingsjaar, kostendrager, verschil]],
        ),
      ).toEqual([
        // Laid over buurten first, so that years, buurten and bearers are sums of the same cells.
        [2027, 'thema-energie', '1111.09'],
        [2027, 'wijkplannen-oost', '2222.24'],
        [2028, 'thema-energie', '2222.24'],
        [2028, 'wijkplannen-oost', '4444.43'],
      ]);
      expect(keuze).toMatchObject({ erbij: [], eraf: [], anders: [] });
      expect(scores.programmas.map(({ buurten }) => buurten)).toEqual([[], []]);
      expect(compareOpzetten(leeuwarden, na).verschillen).toHaveLength(1);
    });

    test('a weight of energie changes its scores only, as two runs say', () => {
      const na = vervang(leeuwarden, '"gewicht":1.5', '"gewicht":6');
      const { scores, keuze } = gevolgenVan(leeuwarden, na, feiten);
      const [oost, energie] = scores.programmas;
      expect(oost).toEqual({ programma: 'leeuwarden-oost', buurten: [] });
      const run = (opzet: Opzet) => runOpzet(opzet, feiten, { peildatum, tot: 'selectie' });
      const [eerst, later] = [run(leeuwarden), run(na)];
      const scoreVan = ({ scores: alle }: typeof eerst, code: string) => {
        const lijst = alle.energie;
        if (lijst === undefined || !('buurten' in lijst)) return expect.fail();
        return lijst.buurten.find((een) => een.code === code)?.score;
      };
      expect(energie?.buurten.length).toBeGreaterThan(50);
      for (const { code, voor, na: nieuw } of energie?.buurten ?? []) {
        expect(voor?.score ?? null).toBe(scoreVan(eerst, code));
        expect(nieuw?.score ?? null).toBe(scoreVan(later, code));
      }
      const codes = (uitkomst: typeof eerst) => uitkomst.gekozen?.map(({ code }) => code) ?? [];
      expect(keuze?.erbij.map(({ code }) => code)).toEqual(codes(later).filter((code) => !codes(eerst).includes(code)));
      expect(keuze?.eraf.map(({ code }) => code)).toEqual(codes(eerst).filter((code) => !codes(later).includes(code)));
      expect(keuze?.erbij.length).toBeGreaterThan(0);
      // The buurten of Leeuwarden Oost keep their scores, so their totals can be compared.
      expect(keuze?.totaalscores.map(({ programma }) => programma)).toEqual(['leeuwarden-oost']);
    });

    test('money is compared without a choice too, and not without a first day, a plan or money', () => {
      const na = vervang(leeuwarden, '"bedrag":"60000.00"', '"bedrag":"70000.00"');
      expect(gevolgenVan(leeuwarden, na, {}).geld?.totaal.verschil).toBe('10000.00');
      const zonderStart = vervang(leeuwarden, '"start":"2026-09-01",', '');
      expect(gevolgenVan(leeuwarden, zonderStart, {}).geld).toBeUndefined();
      expect(gevolgenVan(zonderStart, leeuwarden, { start: peildatum }).geld?.totaal.verschil).toBe('0.00');
      const { geld: _, ...zonderGeld } = leeuwarden;
      expect(gevolgenVan(leeuwarden, zonderGeld, {}).geld).toBeUndefined();
      const dubbel = vervang(leeuwarden, '"programmajaren":[2]', '"programmajaren":[1]');
      expect(gevolgenVan(leeuwarden, dubbel, {}).geld).toBeUndefined();
    });
  });
});
