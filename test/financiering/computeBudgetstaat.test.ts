import {
  type Budgetregel,
  computeBudgetstaat,
  createGeldverloop,
  listBoekingen,
  sumRegels,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { bedrag, centen, opties, tabel } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, plaatsen, tekst, verloop } from './geld/maak.js';
import { verlopen } from './geld/willekeurigeFeiten.js';
import { dagNa, metAddendum, willekeurigeTekst, willekeurigVerloop } from './geld/willekeurigVerloop.js';
import { planVanBrief } from './plannen.js';

const KOLOMMEN = ['afgesproken', 'gerealiseerd', 'verwacht', 'prognose', 'vrijval'] as const;

describe('the sheet of the letter', () => {
  const brief = createGeldverloop(deepFreeze(planVanBrief('2026-09-01')));
  const rij = ({ begrotingsjaar, van, kostendrager = '-', ...een }: Budgetregel) =>
    [begrotingsjaar, van, kostendrager, een.gerealiseerd, een.verwacht, een.prognose].join(' ');

  // Year 1 (365 days from 1 September 2026): 150000 x 122/365 and 150000 x 243/365. Year 2 (366 days): 20000 and 40000, of which two
  // thirds are for the wijkplannen. Year 3: 60000 x 122/365 = 20054.79 and 39945.21. Of 2028 there is 40000 x 2/3 = 26666.67 of year 2
  // and 13369.86 of year 3 for the wijkplannen.
  test('by year, payer and cost bearer', () => {
    const staat = computeBudgetstaat(brief, { peildatum: dag('2026-12-31') });
    expect(staat.regels.map(rij)).toEqual([
      '2026 bzk - 50136.99 0.00 50136.99',
      '2027 bzk - 0.00 99863.01 99863.01',
      '2027 leeuwarden thema-energie 0.00 6666.67 6666.67',
      '2027 leeuwarden wijkplannen-oost 0.00 13333.33 13333.33',
      '2028 leeuwarden thema-energie 0.00 20018.26 20018.26',
      '2028 leeuwarden wijkplannen-oost 0.00 40036.53 40036.53',
      '2029 leeuwarden thema-energie 0.00 13315.07 13315.07',
      '2029 leeuwarden wijkplannen-oost 0.00 26630.14 26630.14',
    ]);
    expect(staat.perJaar.map(({ begrotingsjaar, prognose }) => [begrotingsjaar, prognose])).toEqual([
      [2026, '50136.99'],
      [2027, '119863.01'],
      [2028, '60054.79'],
      [2029, '39945.21'],
    ]);
    expect(staat.totaal).toEqual({
      afgesproken: '270000.00',
      gerealiseerd: '50136.99',
      verwacht: '219863.01',
      prognose: '270000.00',
      vrijval: '0.00',
    });
  });

  test('says of which days it is, and only what was asked', () => {
    const peildatum = dag('2026-12-31');
    expect(Object.keys(computeBudgetstaat(brief, { peildatum }))).toEqual(['peildatum', 'regels', 'perJaar', 'totaal']);
    const vergeleken = computeBudgetstaat(brief, { peildatum, bekendOp: peildatum, vergelekenMet: dag('2026-09-30') });
    expect(vergeleken).toMatchObject({ peildatum, bekendOp: peildatum, vergelekenMet: '2026-09-30' });
    expect(vergeleken.totaal).toMatchObject({ toen: '270000.00', verschil: '0.00' });
  });
});

describe('the sheet on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop: zaak, vragen }) => {
    for (const vraag of vragen) {
      const { regels, totaal } = computeBudgetstaat(zaak, opties(vraag));
      const { prognose, vrijval } = vraag.verwacht;
      const jaar = (rij: Budgetregel) => `${rij.begrotingsjaar}`;
      expect(tabel(regels, jaar, 'prognose')).toEqual(prognose['per_jaar']);
      expect
        .soft(tabel(regels, (rij) => `${rij.van}|${rij.begrotingsjaar}`, 'prognose'))
        .toEqual(prognose['per_partij_en_jaar']);
      expect(tabel(regels, jaar, 'gerealiseerd')).toEqual(vraag.verwacht.gerealiseerde_lasten_per_jaar);
      expect(totaal.prognose).toBe(prognose.totaal);
      if (vrijval) expect(totaal.vrijval).toBe(vrijval.totaal);
      if (prognose['per_buurt_en_jaar'])
        expect
          .soft(
            tabel(
              regels.filter(({ buurt }) => buurt !== undefined),
              (rij) => `${rij.buurt}|${rij.begrotingsjaar}`,
              'prognose',
            ),
          )
          .toEqual(prognose['per_buurt_en_jaar']);
    }
  });
});

describe('rows', () => {
  const KOP = { peildatum: dag('2026-12-31') };

  test('are told apart by taakveld with its year and category, and sorted with what is absent first', () => {
    const jaar = [
      bijdrage({ id: 'z', taakveld: { code: '6.1', jaar: 2026, categorie: '3.8' } }),
      bijdrage({ id: 'a', taakveld: { code: '6.1', jaar: 2026 } }),
      bijdrage({ id: 'b', taakveld: { code: '0.1', jaar: 2026 } }),
      bijdrage({ id: 'c' }),
      bijdrage({ id: 'd', van: 'bzk' }),
    ];
    const staat = computeBudgetstaat(verloop([tekst([jaar], { plaatsen: plaatsen('BU00800002', 'BU00800001') })]), KOP);
    expect(staat.regels.map(({ van, taakveld, buurt }) => [van, taakveld?.code, taakveld?.categorie, buurt])).toEqual([
      ['bzk', undefined, undefined, 'BU00800001'],
      ['bzk', undefined, undefined, 'BU00800002'],
      ['gemeente', undefined, undefined, 'BU00800001'],
      ['gemeente', undefined, undefined, 'BU00800002'],
      ['gemeente', '0.1', undefined, 'BU00800001'],
      ['gemeente', '0.1', undefined, 'BU00800002'],
      ['gemeente', '6.1', undefined, 'BU00800001'],
      ['gemeente', '6.1', undefined, 'BU00800002'],
      ['gemeente', '6.1', '3.8', 'BU00800001'],
      ['gemeente', '6.1', '3.8', 'BU00800002'],
    ]);
  });

  test('that are zero throughout are left out; one that was forecast only before is there', () => {
    const stop = [
      feit('besluit_genomen', '2026-06-01', { programmajaar: 2, uitkomst: 'stop' }),
      feit('verlening_gewijzigd', '2026-06-02', { bijdrage: 'n', bedrag: '0.00' }),
    ];
    const nul = bijdrage({ id: 'n', van: 'bzk', bedrag: '0.00' });
    const staat = computeBudgetstaat(verloop([tekst([[nul], [bijdrage()]])], stop), {
      ...KOP,
      vergelekenMet: dag('2026-05-31'),
    });
    expect(staat.regels).toEqual([
      {
        begrotingsjaar: 2027,
        van: 'gemeente',
        afgesproken: '60000.00',
        gerealiseerd: '0.00',
        verwacht: '0.00',
        prognose: '0.00',
        vrijval: '60000.00',
        toen: '60000.00',
        verschil: '-60000.00',
      },
    ]);
    // The money moved to another bearer: the row of before is there with nothing left in it.
    const later = tekst([[bijdrage({ taakveld: { code: '6.1', jaar: 2026 } })]], { geregistreerd: dag('2026-02-01') });
    const verplaatst = computeBudgetstaat(verloop([tekst([[bijdrage()]]), later]), {
      ...KOP,
      vergelekenMet: dag('2026-01-31'),
    });
    expect(verplaatst.regels.map(({ taakveld, prognose, toen }) => [taakveld?.code, prognose, toen])).toEqual([
      [undefined, '0.00', '60000.00'],
      ['6.1', '60000.00', '0.00'],
    ]);
    expect(verplaatst.totaal).toMatchObject({ prognose: '60000.00', toen: '60000.00', verschil: '0.00' });
  });

  test('there are none of a specifieke uitkering', () => {
    const spuk = bijdrage({ id: 's', soort: 'specifieke_uitkering', van: 'bzk', naar: 'gemeente', dekt: ['b'] });
    const staat = computeBudgetstaat(verloop([spuk, bijdrage()]), KOP);
    expect(staat.regels.map(({ van, prognose }) => [van, prognose])).toEqual([['gemeente', '60000.00']]);
  });
});

test('refuses a comparison with a later day, and tells every problem at once', () => {
  const leeg = verloop([bijdrage()]);
  const refuse = (opties: object) => {
    try {
      computeBudgetstaat(leeg, opties as never);
    } catch (fout) {
      return (fout as { bevindingen: { code: string; pad: unknown[] }[] }).bevindingen.map(({ code, pad }) => [
        code,
        ...pad,
      ]);
    }
    return [];
  };
  const peildatum = dag('2026-12-31');
  expect(refuse({ peildatum, bekendOp: dag('2026-06-01'), vergelekenMet: dag('2026-06-02') })).toEqual([
    ['financiering.vergelijking_later', 'vergelekenMet'],
  ]);
  expect(refuse({ peildatum, bekendOp: dag('2026-06-01'), vergelekenMet: dag('2026-06-01') })).toEqual([]);
  expect(refuse({ bekendOp: 'x', vergelekenMet: '2026-02-30', dag: 1 }).map(([, plek]) => plek)).toEqual([
    'peildatum',
    'bekendOp',
    'vergelekenMet',
    'dag',
  ]);
});

describe('laws', () => {
  const cents = (boekingen: ReturnType<typeof listBoekingen>) =>
    bedrag(boekingen.reduce((som, een) => som + centen(een.bedrag), 0n));
  const wet = fc.record({
    basis: fc.oneof(willekeurigVerloop(), verlopen),
    addendum: fc.option(fc.record({ anders: willekeurigeTekst, na: fc.integer({ min: 100, max: 900 }) }), {
      nil: undefined,
    }),
    peil: fc.integer({ min: 0, max: 1500 }),
    bekend: fc.option(fc.integer({ min: 0, max: 1700 }), { nil: undefined }),
    terug: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
  });

  test('it adds up to the ledger to the cent in every direction, then and now', () => {
    let gelezen = 0;
    fc.assert(
      fc.property(wet, ({ basis, addendum, peil, bekend, terug }) => {
        const course = addendum ? metAddendum(basis, addendum.anders, dagNa(addendum.na)) : basis;
        const peildatum = dagNa(peil);
        const kennis = bekend === undefined ? {} : { bekendOp: dagNa(bekend) };
        const vergelekenMet = terug === undefined ? undefined : dagNa((bekend ?? 1700) - terug);
        let cellen: ReturnType<typeof listBoekingen>;
        let eerder: ReturnType<typeof listBoekingen>;
        try {
          cellen = listBoekingen(course, { peildatum, ...kennis });
          eerder = vergelekenMet === undefined ? [] : listBoekingen(course, { peildatum, bekendOp: vergelekenMet });
        } catch {
          // A course that cannot be reckoned with is refused as `listBoekingen` refuses it.
          expect(() => computeBudgetstaat(course, { peildatum, ...kennis, vergelekenMet })).toThrow();
          return;
        }
        gelezen += 1;
        const staat = computeBudgetstaat(deepFreeze(course), {
          peildatum,
          ...kennis,
          ...(vergelekenMet === undefined ? {} : { vergelekenMet }),
        });
        const zonderNul = (rijen: readonly { bedrag: string }[]) =>
          rijen
            .filter((rij) => rij.bedrag !== '0.00')
            .map((rij) => JSON.stringify(Object.entries(rij).sort()))
            .sort();
        for (const per of [
          [],
          ['begrotingsjaar'],
          ['van'],
          ['kostendrager'],
          ['taakveld'],
          ['buurt'],
          ['begrotingsjaar', 'van', 'kostendrager', 'taakveld', 'buurt'],
        ] as const) {
          for (const soort of ['gerealiseerd', 'verwacht', 'vrijval'] as const)
            expect(
              zonderNul(
                sumRegels(
                  staat.regels.map((rij) => ({ ...rij, bedrag: rij[soort] })),
                  per,
                ),
              ),
            ).toEqual(
              zonderNul(
                sumRegels(
                  cellen.filter((cel) => cel.soort === soort),
                  per,
                ),
              ),
            );
          if (vergelekenMet !== undefined)
            expect(
              zonderNul(
                sumRegels(
                  staat.regels.map((rij) => ({ ...rij, bedrag: rij.toen ?? rij.prognose })),
                  per,
                ),
              ),
            ).toEqual(
              zonderNul(
                sumRegels(
                  eerder.filter((cel) => cel.soort !== 'vrijval'),
                  per,
                ),
              ),
            );
        }
        for (const rij of [...staat.regels, ...staat.perJaar, staat.totaal]) {
          expect(centen(rij.prognose)).toBe(centen(rij.gerealiseerd) + centen(rij.verwacht));
          expect(centen(rij.afgesproken)).toBe(centen(rij.prognose) + centen(rij.vrijval));
          if (rij.toen !== undefined) expect(centen(rij.verschil ?? '')).toBe(centen(rij.prognose) - centen(rij.toen));
        }
        for (const kolom of KOLOMMEN) {
          expect(tabel(staat.perJaar, ({ begrotingsjaar }) => `${begrotingsjaar}`, kolom)).toEqual(
            tabel(staat.regels, ({ begrotingsjaar }) => `${begrotingsjaar}`, kolom),
          );
          expect(tabel([staat.totaal], () => '', kolom)).toEqual(tabel(staat.regels, () => '', kolom));
        }
        expect(staat.totaal.afgesproken).toBe(cents(cellen));
      }),
      { numRuns: runs(300), seed: 22 },
    );
    expect(gelezen).toBeGreaterThan(runs(300) / 3);
  });

  test('the order of recording on one day, and what is not known yet, change no row', () => {
    const feiten: Verloopgebeurtenis[] = [
      feit('betaald', '2026-03-01', { bijdrage: 'b', bedrag: '1.00' }),
      feit('vastgesteld', '2026-04-01', { bijdrage: 'b', bedrag: '50000.00' }),
      feit('vastgesteld', '2027-04-01', { bijdrage: 'b', bedrag: '40000.00' }),
    ];
    const [eerste, tweede] = [feiten, [...feiten].reverse()].map((rij) =>
      computeBudgetstaat(verloop([bijdrage()], rij), { peildatum: dag('2026-12-31'), bekendOp: dag('2026-12-31') }),
    );
    expect(eerste).toEqual(tweede);
    expect(eerste?.totaal.prognose).toBe('50000.00');
  });
});
