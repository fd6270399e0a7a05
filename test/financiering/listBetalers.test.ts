import { listBetalers, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { opties } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, plaatsen, tekst, verloop } from './geld/maak.js';

describe('listBetalers on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const uit = listBetalers(verloop, opties(vraag))
        .filter(({ buurten }) => buurten > 0)
        .map(({ bijdrage, van: partij, programmajaar, buurten: aantal_buurten }) => ({
          bijdrage,
          partij,
          programmajaar,
          aantal_buurten,
        }));
      expect(uit, vraag.peildatum).toEqual(expect.arrayContaining([...vraag.verwacht.wie_betaalt]));
      expect(uit, vraag.peildatum).toHaveLength(vraag.verwacht.wie_betaalt.length);
    }
  });
});

const op = (peildatum: string) => ({ peildatum: dag(peildatum) });

test('a contribution tells its receiver, forecast and cost bearers; without chosen buurten it pays for none', () => {
  const { plan, ...rest } = tekst([
    [
      bijdrage({
        naar: 'buurkracht',
        verdeelsleutel: [
          { soort: 'aandeel', kostendrager: 'oost', aandeel: '2' },
          { soort: 'aandeel', kostendrager: 'energie', aandeel: '1' },
        ],
      }),
    ],
  ]);
  const kostendragers = ['oost', 'energie'].map((id) => ({ id, naam: id, partij: 'gemeente' }));
  expect(listBetalers(verloop([{ ...rest, plan: { ...plan, kostendragers } }]), op('2026-07-01'))).toEqual([
    {
      programmajaar: 1,
      bijdrage: 'b',
      van: 'gemeente',
      naar: 'buurkracht',
      aard: 'exact',
      doel: 'begeleiden',
      buurten: 0,
      prognose: '60000.00',
      kostendragers: [
        { kostendrager: 'oost', bedrag: '40000.00' },
        { kostendrager: 'energie', bedrag: '20000.00' },
      ],
    },
  ]);
});

test('fault 5: a buurt that starts later is paid for on its own days, also after the last day of the plan', () => {
  const laat = [...plaatsen('BU00800001'), { buurt: 'BU00800002', start: dag('2026-07-01') }];
  const course = verloop([tekst([[bijdrage()]], { plaatsen: laat })]);
  const buurten = (dagtekst: string) => listBetalers(course, op(dagtekst)).map((rij) => rij.buurten);
  expect(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01'].map(buurten)).toEqual([
    [1],
    [2],
    [2],
    [1],
    [1],
    [],
  ]);
});

test('a buurt that stopped is paid for up to its last day; one that proved to be out of a closed year is not paid for', () => {
  const stop = (laatsteDag: string, geregistreerd = laatsteDag) =>
    feit('buurt_gestopt', laatsteDag, { buurt: 'BU00800002', laatsteDag, geregistreerd });
  const gesloten = feit('jaar_afgesloten', '2027-03-01', { begrotingsjaar: 2026 });
  const twee = tekst([[bijdrage()]], { plaatsen: plaatsen('BU00800001', 'BU00800002') });
  const buurten = (...feiten: readonly Verloopgebeurtenis[]) =>
    ['2026-11-30', '2026-12-15'].map((een) => listBetalers(verloop([twee], feiten), op(een))[0]?.buurten);
  expect(buurten(stop('2026-11-30'))).toEqual([2, 1]);
  expect(buurten(gesloten, stop('2025-12-31', '2027-04-01'))).toEqual([1, 1]);
});

test('options that are none are refused', () => {
  for (const options of [{}, { peildatum: '2026-01-01', methode: 'dagen' }])
    expect(() => listBetalers(verloop([bijdrage()]), options as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
});
