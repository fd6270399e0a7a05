import {
  type Bijdrage,
  computeUitputting,
  type Geldverloop,
  type Uitputting,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { opties, tabel } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';

describe('computeUitputting on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const { regels, kas, nettoPerPartij, programmakosten } = computeUitputting(verloop, opties(vraag));
      const jaar = (rij: { begrotingsjaar: number }) => `${rij.begrotingsjaar}`;
      const partij = (rij: { van: string; begrotingsjaar: number }) => `${rij.van}|${rij.begrotingsjaar}`;
      expect
        .soft(
          {
            totaal: tabel(regels, () => '', 'begroot')[''] ?? '0.00',
            per_jaar: tabel(regels, jaar, 'begroot'),
            per_partij_en_jaar: tabel(regels, partij, 'begroot'),
          },
          `${peildatum} begroot`,
        )
        .toEqual(verwacht.begroot);
      const rijen = regels
        .filter((rij) => [rij.begroot, rij.verplicht, rij.gerealiseerd, rij.prognose].some((een) => een !== '0.00'))
        .map(({ van: _van, vrijval: _vrijval, ...rij }) => rij);
      const orde = (rij: { bijdrage: string; begrotingsjaar: number }) => `${rij.bijdrage}|${rij.begrotingsjaar}`;
      const sorteer = <R extends { bijdrage: string; begrotingsjaar: number }>(lijst: readonly R[]) =>
        [...lijst].sort((a, b) => (orde(a) < orde(b) ? -1 : 1));
      expect(sorteer(rijen), `${peildatum} uitputting`).toEqual(sorteer(verwacht.uitputting));
      expect
        .soft(
          {
            betaald: tabel(kas, jaar, 'betaald', '-terugontvangen'),
            verwacht: tabel(kas, jaar, 'teBetalen', '-teVorderen'),
            bruto: {
              betaald: tabel(kas, jaar, 'betaald'),
              terugontvangen: tabel(kas, jaar, 'terugontvangen'),
              te_betalen: tabel(kas, jaar, 'teBetalen'),
              te_vorderen: tabel(kas, jaar, 'teVorderen'),
            },
            per_partij_en_jaar: {
              betaald: tabel(kas, partij, 'betaald', '-terugontvangen'),
              verwacht: tabel(kas, partij, 'teBetalen', '-teVorderen'),
            },
          },
          `${peildatum} kas`,
        )
        .toEqual(verwacht.kas);
      if (verwacht.netto_per_partij)
        expect(tabel(nettoPerPartij, ({ partij: naam }) => naam, 'bedrag')).toEqual(verwacht.netto_per_partij);
      if (verwacht.programmakosten) expect(programmakosten).toBe(verwacht.programmakosten);
    }
  });
});

const op = (peildatum: string) => ({ peildatum: dag(peildatum) });
const TERMIJNEN = [
  { id: 'voorschot', aandeel: '80', gepland: '2026-02-01' },
  { id: 'slot', aandeel: '20', gepland: '2027-03-01' },
];
const subsidie = bijdrage({ termijnen: TERMIJNEN });
const kasVan = (uit: Uitputting) =>
  uit.kas.map((rij) => [rij.begrotingsjaar, rij.betaald, rij.terugontvangen, rij.teBetalen, rij.teVorderen]);

describe('a payment and the forecast', () => {
  test('fault 2: recording a payment moves no row of the lasten, and consumes its instalment', () => {
    const betaald = opB('betaald', '2026-02-03', '48000.00', { termijn: 'voorschot' });
    const zonder = computeUitputting(verloop([subsidie]), op('2026-03-01'));
    const met = computeUitputting(verloop([subsidie], [betaald]), op('2026-03-01'));
    expect(met.regels).toEqual(zonder.regels);
    expect(met.bijdragen[0]?.prognose).toBe('60000.00');
    expect(kasVan(zonder)).toEqual([
      [2026, '0.00', '0.00', '48000.00', '0.00'],
      [2027, '0.00', '0.00', '12000.00', '0.00'],
    ]);
    expect(kasVan(met)).toEqual([
      [2026, '48000.00', '0.00', '0.00', '0.00'],
      [2027, '0.00', '0.00', '12000.00', '0.00'],
    ]);
  });

  test('fault 3: after a lower vaststelling the forecast is below plan and nothing more is paid in a later year', () => {
    const feiten = [
      opB('verplichting_aangegaan', '2026-01-02', '60000.00'),
      opB('betaald', '2026-02-03', '48000.00', { termijn: 'voorschot' }),
      opB('vastgesteld', '2027-01-15', '45000.00'),
      opB('teruggevorderd', '2027-01-15', '3000.00', { uiterlijk: '2027-06-30' }),
      opB('terugontvangen', '2027-02-01', '3000.00'),
    ];
    const uit = computeUitputting(verloop([subsidie], feiten), op('2027-02-28'));
    expect(uit.regels).toEqual([
      {
        bijdrage: 'b',
        van: 'gemeente',
        begrotingsjaar: 2026,
        begroot: '60000.00',
        verplicht: '45000.00',
        gerealiseerd: '45000.00',
        prognose: '45000.00',
        vrijval: '15000.00',
        vrij: '15000.00',
        afwijking: '-15000.00',
      },
    ]);
    expect(kasVan(uit)).toEqual([
      [2026, '48000.00', '0.00', '0.00', '0.00'],
      [2027, '0.00', '3000.00', '0.00', '0.00'],
    ]);
    expect(uit.bijdragen[0]).toMatchObject({
      afgesproken: '60000.00',
      prognose: '45000.00',
      vastgelegd: '60000.00',
      vastgesteld: '45000.00',
      betaald: '48000.00',
      teruggevorderd: '3000.00',
    });
  });
});

describe('cash', () => {
  const kas = (een: Bijdrage, feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
    kasVan(computeUitputting(verloop([een], feiten), op(peildatum)));

  test('a claim is no payment: it stands in the year of its last day, and never in a past one', () => {
    const feiten = [
      opB('betaald', '2026-02-03', '60000.00'),
      opB('vastgesteld', '2027-01-15', '45000.00'),
      opB('teruggevorderd', '2027-01-15', '15000.00', { uiterlijk: '2028-01-15' }),
    ];
    const vordering = (jaar: number) => [
      [2026, '60000.00', '0.00', '0.00', '0.00'],
      [jaar, '0.00', '0.00', '0.00', '15000.00'],
    ];
    expect(kas(bijdrage(), feiten.slice(0, 2), '2027-03-01')).toEqual(vordering(2027));
    expect(kas(bijdrage(), feiten, '2027-03-01')).toEqual(vordering(2028));
    expect(kas(bijdrage(), feiten, '2029-03-01')).toEqual(vordering(2029));
  });

  test('a claim that is set off came back here, and was paid there, in the year of its day', () => {
    const feiten = [
      opB('betaald', '2026-02-03', '60000.00'),
      opB('vastgesteld', '2026-12-01', '45000.00'),
      opB('verrekend', '2027-02-01', '15000.00', { met: 'c' }),
    ];
    const uit = computeUitputting(verloop([tekst([[bijdrage()], [bijdrage({ id: 'c' })]])], feiten), op('2027-03-01'));
    expect(
      uit.kas.map((rij) => [rij.bijdrage, rij.begrotingsjaar, rij.betaald, rij.terugontvangen, rij.teBetalen]),
    ).toEqual([
      ['b', 2026, '60000.00', '0.00', '0.00'],
      ['b', 2027, '0.00', '15000.00', '0.00'],
      ['c', 2027, '15000.00', '0.00', '45000.00'],
    ]);
    const zelf = [opB('betaald', '2026-02-03', '60000.00'), opB('verrekend', '2026-03-01', '100.00', { met: 'b' })];
    expect(kas(bijdrage(), zelf, '2026-03-01')).toEqual([[2026, '60100.00', '100.00', '0.00', '0.00']]);
  });

  test('an overdue instalment is expected in the year of the peildatum', () => {
    expect(kas(subsidie, [], '2028-05-01')).toEqual([[2028, '0.00', '0.00', '60000.00', '0.00']]);
  });

  test('an instalment that was paid for a part is consumed; what no other takes is expected now', () => {
    const feiten = [
      opB('betaald', '2026-02-03', '40000.00', { termijn: 'voorschot' }),
      opB('betaald', '2027-03-01', '15000.00', { termijn: 'slot' }),
    ];
    expect(kas(subsidie, feiten.slice(0, 1), '2026-03-01')).toEqual([
      [2026, '40000.00', '0.00', '0.00', '0.00'],
      [2027, '0.00', '0.00', '20000.00', '0.00'],
    ]);
    expect(kas(subsidie, feiten, '2027-04-01')).toEqual([
      [2026, '40000.00', '0.00', '0.00', '0.00'],
      [2027, '15000.00', '0.00', '5000.00', '0.00'],
    ]);
  });

  test('a payment that names no instalment leaves the first ones open as far as money is expected', () => {
    expect(kas(subsidie, [opB('betaald', '2026-02-03', '50000.00')], '2026-03-01')).toEqual([
      [2026, '50000.00', '0.00', '10000.00', '0.00'],
    ]);
    const teVeel = [opB('betaald', '2026-02-03', '61000.00', { termijn: 'voorschot' })];
    expect(kas(subsidie, teVeel, '2026-03-01')).toEqual([[2026, '61000.00', '0.00', '0.00', '1000.00']]);
  });

  test('without instalments the earliest years are paid first, and what is behind is expected now', () => {
    const schuin = tekst([[bijdrage()]]);
    const { plan } = schuin;
    const over = {
      ...plan,
      perioden: [{ ...plan.perioden[0]!, periode: { van: dag('2026-07-01'), tot: dag('2027-06-30') } }],
    };
    const op2027 = (feiten: readonly Verloopgebeurtenis[]) =>
      kasVan(computeUitputting(verloop([{ ...schuin, plan: over }], feiten), op('2027-02-01')));
    expect(op2027([opB('betaald', '2026-09-01', '10000.00')])).toEqual([
      [2026, '10000.00', '0.00', '0.00', '0.00'],
      [2027, '0.00', '0.00', '50000.00', '0.00'],
    ]);
    expect(op2027([opB('betaald', '2026-09-01', '40000.00')])).toEqual([
      [2026, '40000.00', '0.00', '0.00', '0.00'],
      [2027, '0.00', '0.00', '20000.00', '0.00'],
    ]);
  });

  test('more that came back than was paid is to be paid again, also where nothing is due', () => {
    const terug = [opB('terugontvangen', '2026-03-01', '100.00')];
    expect(kas(bijdrage(), terug, '2026-04-01')).toEqual([[2026, '0.00', '100.00', '60100.00', '0.00']]);
    expect(kas(bijdrage({ bedrag: '0.00' }), terug, '2026-04-01')).toEqual([
      [2026, '0.00', '100.00', '100.00', '0.00'],
    ]);
  });
});

describe('commitment and budget', () => {
  const regels = (een: Bijdrage, feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
    computeUitputting(verloop([een], feiten), op(peildatum)).regels.map((rij) => [
      rij.begrotingsjaar,
      rij.begroot,
      rij.verplicht,
      rij.prognose,
      rij.vrijval,
    ]);

  test('a changed grant is the commitment from its day on, and does not lapse a second time', () => {
    const feiten = [
      opB('verplichting_aangegaan', '2026-01-02', '60000.00'),
      opB('verlening_gewijzigd', '2026-06-01', '40000.00', { geregistreerd: '2026-02-01' }),
    ];
    expect(regels(bijdrage(), feiten, '2026-07-01')).toEqual([[2026, '60000.00', '40000.00', '40000.00', '20000.00']]);
    expect(regels(bijdrage(), feiten, '2026-03-01')).toEqual([[2026, '60000.00', '40000.00', '40000.00', '20000.00']]);
  });

  test('a commitment for what costs nothing lies in the year of its own day', () => {
    const feiten = [opB('verplichting_aangegaan', '2027-01-02', '100.00')];
    expect(regels(bijdrage({ bedrag: '0.00' }), feiten, '2027-07-01')).toEqual([
      [2027, '0.00', '100.00', '0.00', '0.00'],
    ]);
  });

  test('a row that is zero throughout is left out', () => {
    const feiten = [opB('verplichting_aangegaan', '2027-01-02', '0.00'), opB('betaald', '2027-01-02', '0.00')];
    const uit = computeUitputting(verloop([bijdrage({ bedrag: '0.00' })], feiten), op('2027-07-01'));
    expect([uit.regels, uit.kas, uit.perPartij]).toEqual([[], [], []]);
    expect(uit.bijdragen).toHaveLength(1);
  });

  test('only decisions of the council up to the peildatum move the budget', () => {
    const feiten = [
      feit('begroting_gewijzigd', '2026-05-01', { bijdrage: 'b', begrotingsjaar: 2026, bedrag: '-5000.00' }),
      feit('krediet_overgeheveld', '2026-12-01', { bijdrage: 'b', vanJaar: 2026, naarJaar: 2027, bedrag: '7000.00' }),
    ];
    expect(regels(bijdrage(), feiten, '2026-04-30')).toEqual([[2026, '60000.00', '0.00', '60000.00', '0.00']]);
    expect(regels(bijdrage(), feiten, '2026-12-01')).toEqual([
      [2026, '48000.00', '0.00', '60000.00', '0.00'],
      [2027, '7000.00', '0.00', '0.00', '0.00'],
    ]);
  });

  test('VAT that comes back is in no row of the lasten, and in the cash', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const uit = computeUitputting(
      verloop([bijdrage({ bedrag: '72600.00', btw })], [opB('verplichting_aangegaan', '2026-01-02', '72600.00')]),
      op('2026-07-01'),
    );
    expect(uit.regels[0]).toMatchObject({ begroot: '60000.00', verplicht: '60000.00', prognose: '60000.00' });
    expect(uit.kas[0]).toMatchObject({ teBetalen: '72600.00' });
    expect(uit.bijdragen[0]).toMatchObject({ prognose: '60000.00', vastgelegd: '72600.00', teBetalen: '72600.00' });
  });
});

describe('the whole', () => {
  test('a contribution tells what was asked, promised, committed and set last', () => {
    const feiten = [
      opB('bijdrage_gevraagd', '2025-10-01', '70000.00'),
      opB('bijdrage_toegezegd', '2025-11-01', '65000.00'),
      opB('bijdrage_toegezegd', '2025-12-01', '60000.00'),
    ];
    const [stand] = computeUitputting(verloop([bijdrage({ naar: 'buurkracht' })], feiten), op('2026-01-01')).bijdragen;
    expect(stand).toEqual({
      bijdrage: 'b',
      soort: 'bedrag',
      programmajaar: 1,
      periode: { van: '2026-01-01', tot: '2026-12-31' },
      van: 'gemeente',
      naar: 'buurkracht',
      aard: 'exact',
      doel: 'begeleiden',
      afgesproken: '60000.00',
      prognose: '60000.00',
      vrijval: '0.00',
      gerealiseerd: '164.38',
      gevraagd: '70000.00',
      toegezegd: '60000.00',
      betaald: '0.00',
      terugontvangen: '0.00',
      teruggevorderd: '0.00',
      teBetalen: '60000.00',
      teVorderen: '0.00',
      laatsteStap: { soort: 'bijdrage_toegezegd', datum: '2025-12-01', bedrag: '60000.00' },
      stappen: [],
      voorwaarden: [],
    });
  });

  test('payers stand by year, in it in the order of the texts', () => {
    const jaren = [
      [bijdrage({ id: 'z', van: 'bzk' }), bijdrage()],
      [bijdrage({ id: 'c' }), bijdrage({ id: 'd', van: 'bzk' })],
    ];
    const { perPartij } = computeUitputting(verloop([tekst(jaren)]), op('2026-01-01'));
    expect(
      perPartij.map(({ begrotingsjaar, van, begroot, teBetalen }) => [begrotingsjaar, van, begroot, teBetalen]),
    ).toEqual([
      [2026, 'bzk', '60000.00', '60000.00'],
      [2026, 'gemeente', '60000.00', '60000.00'],
      [2027, 'bzk', '60000.00', '60000.00'],
      [2027, 'gemeente', '60000.00', '60000.00'],
    ]);
  });

  test('fault 9: a specifieke uitkering is not counted beside what it covers', () => {
    const spuk = bijdrage({
      id: 'spuk',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      naar: 'gemeente',
      bedrag: '50000.00',
      dekt: ['b'],
    });
    const feiten = [
      feit('uitkering_ontvangen', '2026-02-01', { bijdrage: 'spuk', bedrag: '55000.00' }),
      feit('uitkering_terugbetaald', '2026-03-01', { bijdrage: 'spuk', bedrag: '1000.00' }),
    ];
    const uit = computeUitputting(verloop([spuk, bijdrage()], feiten), op('2026-12-31'));
    expect(uit.programmakosten).toBe('60000.00');
    expect(uit.regels.map(({ bijdrage: id, prognose }) => [id, prognose])).toEqual([['b', '60000.00']]);
    expect(uit.kas.map(({ bijdrage: id }) => id)).toEqual(['b']);
    expect(uit.nettoPerPartij).toEqual([
      { partij: 'gemeente', bedrag: '10000.00' },
      { partij: 'buurkracht', bedrag: '-60000.00' },
      { partij: 'bzk', bedrag: '50000.00' },
    ]);
    expect(uit.bijdragen[0]).toMatchObject({
      afgesproken: '50000.00',
      prognose: '50000.00',
      gerealiseerd: '50000.00',
      betaald: '55000.00',
      terugontvangen: '1000.00',
      teBetalen: '0.00',
      teVorderen: '4000.00',
    });
  });

  test('an index and a changed grant reach a specifieke uitkering, a vaststelling goes before them', () => {
    const spuk = bijdrage({
      id: 'spuk',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      naar: 'gemeente',
      bedrag: '50000.00',
      dekt: ['b'],
    });
    const netto = (...feiten: readonly Verloopgebeurtenis[]) =>
      computeUitputting(verloop([spuk, bijdrage()], feiten), op('2026-12-31')).bijdragen[0]?.prognose;
    const index = feit('geindexeerd', '2026-02-01', { bijdragen: ['spuk'], van: '100', naar: '104' });
    expect(netto(index)).toBe('52000.00');
    expect(netto(index, feit('verlening_gewijzigd', '2026-03-01', { bijdrage: 'spuk', bedrag: '40000.00' }))).toBe(
      '40000.00',
    );
    expect(netto(index, feit('vastgesteld', '2027-03-01', { bijdrage: 'spuk', bedrag: '30000.00' }))).toBe('30000.00');
  });

  test('without a party that does the work nobody receives; another party that does not is no cost of the programme', () => {
    const uit = computeUitputting(
      verloop([bijdrage(), bijdrage({ id: 'c', naar: 'derde' })], [], []),
      op('2026-12-31'),
    );
    expect(uit.programmakosten).toBe('60000.00');
    expect(uit.nettoPerPartij).toEqual([
      { partij: 'gemeente', bedrag: '120000.00' },
      { partij: 'derde', bedrag: '-60000.00' },
    ]);
  });

  test('what is not an option or not a course is refused', () => {
    const goed = verloop([bijdrage()]);
    const fout = (een: unknown, options: unknown) => () =>
      computeUitputting(een as Geldverloop, options as { peildatum: Datum });
    for (const poging of [
      fout(goed, {}),
      fout(goed, { peildatum: '2026-13-01' }),
      fout(goed, { peildatum: '2026-01-01', method: 'dagen' }),
      fout({ ...goed, teksten: [] }, op('2026-01-01')),
      fout(null, op('2026-01-01')),
    ])
      expect(poging).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });
});
