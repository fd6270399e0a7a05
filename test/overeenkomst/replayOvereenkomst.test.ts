import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  initialOvereenkomststaat,
  Overeenkomstgebeurtenis,
  Overeenkomststaat,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { concept, leef, na, opdracht, tekenen, totLopend } from './leven.js';

const d = Datum.parse;

const handtekeningen = (datum: string) => [
  { partij: 'leeuwarden', functie: 'burgemeester', datum },
  { partij: 'leeuwarden', functie: 'secretaris', datum },
  { partij: 'buurkracht', functie: 'directeur', datum },
];

/** The same agreement, one year longer; the gemeente pays that year as well. */
function langer() {
  const document = concept();
  const tot = addDuur(document.looptijd.tot, { jaren: 1 });
  const extra = document.financieringsplan.perioden[2]!;
  return concept({
    looptijd: { van: document.looptijd.van, tot },
    fasen: [],
    financieringsplan: {
      ...document.financieringsplan,
      perioden: [
        ...document.financieringsplan.perioden,
        {
          programmajaar: 4,
          periode: { van: d('2029-09-01'), tot },
          bijdragen: extra.bijdragen.map((bijdrage) => ({ ...bijdrage, id: 'gemeente-4' })),
        },
      ],
    },
  });
}

const addendum = (document = langer(), ingangsdatum = '2028-01-01', getekend = '2027-12-01') => ({
  ingangsdatum,
  onderwerp: 'Verlenging met een jaar',
  document,
  handtekeningen: handtekeningen(getekend),
});

describe('the stream', () => {
  test('only goes forward', () => {
    expect(codeVan(() => na(...totLopend(), opdracht('schort_op', '2026-08-31', { reden: 'x' })))).toBe(
      'overeenkomst.datum_voor_vorige',
    );
  });
  test('a command in the wrong status', () => {
    expect(codeVan(() => na(opdracht('bied_aan', '2026-05-01')))).toBe('overeenkomst.status_past_niet');
    expect(codeVan(() => na(...totLopend(), opdracht('stel_op', '2026-09-02', { document: concept() })))).toBe(
      'overeenkomst.status_past_niet',
    );
  });
  test('a command that is none', () => {
    expect(codeVan(() => decideOvereenkomst({ soort: 'verleg' } as never, initialOvereenkomststaat))).toBe(
      'kern.document_ongeldig',
    );
  });
  test('begins once', () => {
    const { gebeurtenissen } = leef(...totLopend());
    expect(codeVan(() => replayOvereenkomst(gebeurtenissen.slice(1)))).toBe('overeenkomst.stroom_zonder_begin');
    expect(codeVan(() => replayOvereenkomst([...gebeurtenissen, ...gebeurtenissen]))).toBe(
      'overeenkomst.stroom_tweede_begin',
    );
  });
  test('a fact is never refused, also when it skips a step', () => {
    const [begin] = leef(...totLopend()).gebeurtenissen;
    const staat = replayOvereenkomst([begin!, { soort: 'opgeschort', versie: 1, datum: d('2027-01-01'), reden: 'x' }]);
    expect(staat).toMatchObject({ status: 'opgeschort', ondertekendOp: '2027-01-01', sinds: '2027-01-01' });
  });
  test('a snapshot of later than the day that is asked is refused', () => {
    const staat = na(...totLopend());
    expect(codeVan(() => replayOvereenkomst([], { vanaf: staat, peildatum: d('2026-08-31') }))).toBe(
      'overeenkomst.foto_na_peildatum',
    );
    expect(replayOvereenkomst([], { vanaf: staat, peildatum: d('2026-09-01') })).toEqual(staat);
    expect(replayOvereenkomst([], { peildatum: d('2026-09-01') })).toEqual(initialOvereenkomststaat);
  });
  test('a suspension that ends on the day it began was none', () => {
    const staat = na(
      ...totLopend(),
      opdracht('schort_op', '2027-01-10', { reden: 'x' }),
      opdracht('hervat', '2027-01-10'),
    );
    expect(staat).toMatchObject({ status: 'lopend', opschortingen: [] });
  });
  test('events and snapshots survive JSON, and nothing is changed in place', () => {
    const commandos = [
      ...totLopend(),
      opdracht('schort_op', '2027-01-10', { reden: 'Ziekte' }),
      opdracht('hervat', '2027-02-01'),
      opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
      opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
      opdracht('verleng', '2027-12-01', addendum()),
      opdracht('zeg_op', '2028-01-01', { door: 'buurkracht', grond: 'x', per: '2028-04-01' }),
      opdracht('beeindig', '2028-04-02', { reden: 'opgezegd' }),
      opdracht('evalueer', '2028-05-01', { eind: true, uitkomst: 'x' }),
    ];
    const { gebeurtenissen, staat } = leef(...deepFreeze(commandos));
    deepFreeze(gebeurtenissen);
    const gelezen = gebeurtenissen.map((een) => Overeenkomstgebeurtenis.parse(JSON.parse(JSON.stringify(een))));
    expect(gelezen).toEqual(gebeurtenissen);
    for (let knip = 0; knip <= gebeurtenissen.length; knip += 1) {
      const foto = Overeenkomststaat.parse(
        JSON.parse(JSON.stringify(replayOvereenkomst(gebeurtenissen.slice(0, knip)))),
      );
      expect(replayOvereenkomst(gebeurtenissen.slice(knip), { vanaf: deepFreeze(foto) })).toEqual(staat);
    }
  });
  test('an event in an earlier form is brought up to date, and what is wrong is returned when asked', () => {
    const { gebeurtenissen, staat } = leef(...totLopend());
    const eerste = gebeurtenissen[0]!;
    const oud = { ...eerste, versie: 0 };
    const kring = { [eerste.soort]: { 0: () => oud } };
    const rond = Overeenkomstgebeurtenis.safeParse(oud, { upcasters: kring });
    expect(rond.success ? [] : rond.error.bevindingen.map(({ code }) => code)).toEqual(['kern.upcasters_in_kring']);
    expect(Overeenkomstgebeurtenis.safeParse(oud).success).toBe(false);
    expect(
      Overeenkomstgebeurtenis.safeParse(oud, {
        upcasters: { [eerste.soort]: { 0: (een) => ({ ...een, versie: 1 }) } },
      }),
    ).toEqual({ success: true, data: eerste });
    expect(Overeenkomststaat.safeParse(JSON.parse(JSON.stringify(staat)))).toEqual({ success: true, data: staat });
    const stuk = Overeenkomststaat.safeParse({ ...staat, laatsteDatum: 'gisteren' });
    expect(stuk.success ? [] : stuk.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.datum_ongeldig', ['laatsteDatum']],
    ]);
  });
  test('an event of a kind that this version does not know is no silence', () => {
    expect(codeVan(() => Overeenkomstgebeurtenis.parse({ soort: 'verkocht', versie: 1, datum: '2027-01-01' }))).toBe(
      'kern.document_ongeldig',
    );
    expect(
      evolveOvereenkomst(na(...totLopend()), {
        soort: 'verlengd',
        versie: 1,
        datum: d('2027-01-01'),
        nummer: 1,
        was: d('2029-08-31'),
        wordt: d('2030-08-31'),
      }).status,
    ).toBe('lopend');
  });
  test('signing again after it went back', () => {
    const staat = na(
      ...totLopend().slice(0, 4),
      opdracht('neem_terug', '2026-06-16', { reden: 'x' }),
      opdracht('bied_aan', '2026-06-17'),
      ...tekenen('2026-06-18'),
    );
    expect(staat).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-18' });
  });
});
