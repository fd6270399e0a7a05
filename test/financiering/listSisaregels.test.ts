import {
  computeOverlopend,
  createGeldverloop,
  draftFinancieringsplan,
  type Geldverloop,
  listSisaregels,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { euro } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { bedrag, centen, opties } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, tekst, verloop } from './geld/maak.js';
import { peildatums, verlopen } from './geld/willekeurigeFeiten.js';

/** The letter: year 1 by BZK. Here BZK gives it to the gemeente, which pays Buurkracht. */
const brief = createGeldverloop(
  draftFinancieringsplan({
    naam: 'De brief, langs de gemeente',
    start: dag('2026-09-01'),
    jaren: [
      {
        programmajaren: [1],
        bijdragen: [
          {
            id: 'spuk',
            soort: 'specifieke_uitkering',
            van: 'bzk',
            naar: 'leeuwarden',
            bedrag: euro(150_000),
            doel: 'directe_kosten',
            dekt: ['jaar-1'],
            sisacode: 'C62',
          },
          { id: 'jaar-1', van: 'leeuwarden', bedrag: euro(150_000), doel: 'directe_kosten' },
        ],
      },
      { programmajaren: [2, 3], bijdragen: [{ van: 'leeuwarden', bedrag: euro(60_000), doel: 'begeleiden' }] },
    ],
  }),
);
const speel = (feiten: readonly Verloopgebeurtenis[], basis: Geldverloop = brief): Geldverloop => ({
  ...basis,
  gebeurtenissen: feiten.map((een, g) => ({ ...een, id: `g${g}` })),
});
const sisa = (course: Geldverloop, begrotingsjaar: number, peildatum = '2028-06-30') =>
  listSisaregels(deepFreeze(course), { begrotingsjaar, peildatum: dag(peildatum) });

describe('the line of the letter', () => {
  const ontvangen = [
    feit('uitkering_ontvangen', '2026-10-01', { bijdrage: 'spuk', bedrag: '120000.00' }),
    feit('jaar_afgesloten', '2027-03-01', { begrotingsjaar: 2026 }),
    feit('uitkering_ontvangen', '2027-10-01', { bijdrage: 'spuk', bedrag: '40000.00' }),
    feit('uitkering_terugbetaald', '2027-12-01', { bijdrage: 'spuk', bedrag: '10000.00' }),
  ];

  // 150000 x 122/365 and 150000 x 243/365.
  test('in both years', () => {
    expect(sisa(speel(ontvangen), 2026)).toEqual([
      {
        bijdrage: 'spuk',
        sisacode: 'C62',
        van: 'bzk',
        naar: 'leeuwarden',
        begrotingsjaar: 2026,
        besteed: '50136.99',
        cumulatiefBesteed: '50136.99',
        ontvangen: '120000.00',
        cumulatiefOntvangen: '120000.00',
        eindverantwoording: false,
        jaarAfgesloten: true,
        uiterlijk: '2027-07-15',
      },
    ]);
    expect(sisa(speel(ontvangen), 2027)).toEqual([
      {
        bijdrage: 'spuk',
        sisacode: 'C62',
        van: 'bzk',
        naar: 'leeuwarden',
        begrotingsjaar: 2027,
        besteed: '99863.01',
        cumulatiefBesteed: '150000.00',
        ontvangen: '30000.00',
        cumulatiefOntvangen: '150000.00',
        eindverantwoording: true,
        jaarAfgesloten: false,
        uiterlijk: '2028-07-15',
      },
    ]);
  });

  test('not before the first year, nor after the last', () => {
    expect(sisa(speel(ontvangen), 2025)).toEqual([]);
    expect(sisa(speel(ontvangen), 2028)).toEqual([]);
  });

  test('money that came earlier begins it, with nothing spent', () => {
    const eerder = feit('uitkering_ontvangen', '2025-12-01', { bijdrage: 'spuk', bedrag: '1000.00' });
    expect(sisa(speel([eerder, ...ontvangen]), 2025)).toMatchObject([
      { besteed: '0.00', cumulatiefBesteed: '0.00', ontvangen: '1000.00', eindverantwoording: false },
    ]);
    expect(sisa(speel([eerder, ...ontvangen]), 2026)).toMatchObject([{ cumulatiefOntvangen: '121000.00' }]);
  });

  test('a lower vaststelling of what it covers after closing moves the costs, not the closed year', () => {
    const gezet = feit('vastgesteld', '2028-02-01', { bijdrage: 'jaar-1', bedrag: '140000.00' });
    expect(sisa(speel([...ontvangen, gezet]), 2026)).toMatchObject([{ besteed: '50136.99' }]);
    expect(sisa(speel([...ontvangen, gezet]), 2027)).toMatchObject([
      { besteed: '89863.01', cumulatiefBesteed: '140000.00', eindverantwoording: true },
    ]);
  });
});

test('when all that it covers fell free, the last year of its period is that of the eindverantwoording', () => {
  const spuk = bijdrage({ id: 's', soort: 'specifieke_uitkering', van: 'bzk', dekt: ['b'] });
  const nul = feit('vastgesteld', '2026-02-01', { bijdrage: 'b', bedrag: '0.00' });
  const regels = (begrotingsjaar: number) => sisa(verloop([tekst([[spuk, bijdrage()]])], [nul]), begrotingsjaar);
  expect(regels(2026)).toEqual([
    {
      bijdrage: 's',
      van: 'bzk',
      begrotingsjaar: 2026,
      besteed: '0.00',
      cumulatiefBesteed: '0.00',
      ontvangen: '0.00',
      cumulatiefOntvangen: '0.00',
      eindverantwoording: true,
      jaarAfgesloten: false,
      uiterlijk: '2027-07-15',
    },
  ]);
  expect(regels(2027)).toEqual([]);
});

test('a plan without uitkeringen has no lines', () => {
  expect(sisa(verloop([bijdrage()]), 2026)).toEqual([]);
});

describe('on the courses of events that were reckoned beforehand', () => {
  const zaken = listZaken().filter(({ vragen }) => vragen.some(({ verwacht }) => verwacht['spuk']));
  test.each(zaken.map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop: zaak, vragen }) => {
    for (const vraag of vragen) {
      const besteding = vraag.verwacht['spuk'].sisa_besteding as Record<string, object>;
      for (const [jaar, { besteed, cumulatief }] of Object.entries(besteding) as [string, Record<string, string>][])
        expect(listSisaregels(zaak, { begrotingsjaar: Number(jaar), ...opties(vraag) })).toMatchObject([
          { besteed, cumulatiefBesteed: cumulatief },
        ]);
    }
  });
  test('there is such a course', () => expect(zaken.length).toBeGreaterThan(0));
});

test('a line says what computeOverlopend says, in every year', () => {
  const ids = ['b', 'c', 'd'];
  fc.assert(
    fc.property(
      verlopen,
      peildatums,
      fc.subarray(ids, { minLength: 1 }),
      fc.array(fc.record({ na: peildatums, centen: fc.bigInt(0n, 9_000_000n), terug: fc.boolean() }), { maxLength: 4 }),
      (basis, peildatum, dekt, kas) => {
        const spuk = bijdrage({ id: 's', soort: 'specifieke_uitkering', van: 'bzk', bedrag: '40000.00', dekt });
        const teksten = basis.teksten.map(({ plan, ...rest }) => ({
          ...rest,
          plan: {
            ...plan,
            perioden: plan.perioden.map((een, p) => (p === 0 ? { ...een, bijdragen: [...een.bijdragen, spuk] } : een)),
          },
        }));
        const feiten = kas.map(({ na, centen: som, terug }, k) => ({
          ...feit(terug ? 'uitkering_terugbetaald' : 'uitkering_ontvangen', na, { bijdrage: 's', bedrag: bedrag(som) }),
          id: `kas-${k}`,
        }));
        const course = { ...basis, teksten, gebeurtenissen: [...basis.gebeurtenissen, ...feiten] };
        const [stand] = computeOverlopend(course, { peildatum }).uitkeringen;
        let som = 0n;
        let eind = 0;
        let cumulatief = '0.00';
        for (const begrotingsjaar of [2025, 2026, 2027, 2028, 2029, 2030]) {
          const rij = stand?.perJaar.find((een) => een.begrotingsjaar === begrotingsjaar);
          cumulatief = rij?.cumulatiefBesteed ?? cumulatief;
          for (const regel of listSisaregels(course, { begrotingsjaar, peildatum })) {
            expect(regel.besteed).toBe(rij?.besteed ?? '0.00');
            expect(regel.cumulatiefBesteed).toBe(cumulatief);
            som += centen(regel.ontvangen);
            expect(regel.cumulatiefOntvangen).toBe(bedrag(som));
            if (regel.eindverantwoording) eind += 1;
          }
        }
        expect(eind).toBe(1);
        expect(cumulatief).toBe(stand?.perJaar.at(-1)?.cumulatiefBesteed ?? '0.00');
      },
    ),
    { numRuns: runs(200), seed: 22 },
  );
});

test('tells every problem of the options at once', () => {
  for (const [velden, aantal] of [
    [{ begrotingsjaar: 999, peildatum: '2026-02-30', bekendOp: 1 }, 3],
    [{ begrotingsjaar: 9999, peildatum: '2026-02-28' }, 1],
    [{ begrotingsjaar: 2026.5, peildatum: '2026-02-28' }, 1],
    [{ peildatum: '2026-02-28' }, 1],
  ] as const)
    expect(() => listSisaregels(brief, velden as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig', params: { soort: 'opties', aantal } }),
    );
  expect(listSisaregels(brief, { begrotingsjaar: 9998, peildatum: dag('2026-02-28') })).toEqual([]);
});
