import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  listMeedoendeBuurten,
  type Overeenkomstgebeurtenis,
  Overeenkomststaat,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, leef, na, opdracht, tekenen, totLopend } from './leven.js';

const d = Datum.parse;

const datum = '2027-12-01';

const handtekeningen = [
  { partij: 'leeuwarden', functie: 'burgemeester', datum },
  { partij: 'buurkracht', functie: 'directeur', datum },
];

/** A longer term with money for it. */
function langer() {
  const document = concept();
  const { perioden } = document.financieringsplan;
  const periode = { van: d('2029-09-01'), tot: d('2030-08-31') };
  return concept({
    looptijd: { ...document.looptijd, tot: periode.tot },
    fasen: [],
    financieringsplan: {
      ...document.financieringsplan,
      perioden: [
        ...perioden,
        { programmajaar: 4, periode, bijdragen: perioden[2]!.bijdragen.map((een) => ({ ...een, id: 'gemeente-4' })) },
      ],
    },
  });
}

const raad = opdracht('informeer_raad', '2026-10-01', { onderwerp: 'Raadsbrief', kenmerk: 'RB-1' });

const leven = [
  opdracht('stel_op', '2026-05-01', { document: concept() }),
  opdracht('wijzig_concept', '2026-05-02', { document: concept({ titel: 'Beter' }) }),
  opdracht('bied_aan', '2026-06-01'),
  ...tekenen('2026-06-15'),
  opdracht('neem_in_werking', '2026-09-01'),
  raad,
  opdracht('schort_op', '2027-01-10', { reden: 'Ziekte' }),
  opdracht('hervat', '2027-02-01'),
  opdracht('evalueer', '2027-03-01', { eind: false, uitkomst: 'Gaat goed.' }),
  opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
  opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
  opdracht('verleng', datum, {
    ingangsdatum: '2028-01-01',
    onderwerp: 'Langer',
    document: langer(),
    handtekeningen,
  }),
  opdracht('zeg_op', '2028-01-02', { door: 'buurkracht', grond: 'x', per: '2028-05-01' }),
  opdracht('beeindig', '2028-05-02', { reden: 'opgezegd' }),
  opdracht('evalueer', '2028-06-01', { eind: true, uitkomst: 'Werkt.' }),
];

describe('an event that is delivered twice', () => {
  const { gebeurtenissen, staat } = leef(...leven);
  test.each(gebeurtenissen.map((een, e) => [een.soort, e] as const).slice(1))('changes nothing: %s', (_, e) => {
    const tot = replayOvereenkomst(gebeurtenissen.slice(0, e + 1));
    expect(evolveOvereenkomst(tot, gebeurtenissen[e]!)).toBe(tot);
  });

  test('counts once in the end, or is refused with a code', () => {
    const geweigerd = new Map<string, string>();
    for (const dubbel of gebeurtenissen) {
      const doe = () => replayOvereenkomst([...gebeurtenissen, dubbel]);
      try {
        expect(doe()).toEqual(staat);
      } catch (fout) {
        if (!isDomeinFout(fout)) throw fout;
        geweigerd.set(dubbel.soort, codeVan(doe));
      }
    }
    // What changes the status would change it back, so long after.
    expect(Object.fromEntries(geweigerd)).toEqual({
      concept_opgesteld: 'overeenkomst.stroom_tweede_begin',
      ...Object.fromEntries(
        ['ondertekening_voltooid', 'in_werking_getreden', 'opgeschort', 'hervat', 'opgezegd'].map((soort) => [
          soort,
          'overeenkomst.datum_voor_vorige',
        ]),
      ),
    });
  });

  test('is refused as a command', () => {
    expect(codeVan(() => na(...totLopend(), raad, raad))).toBe('overeenkomst.gebeurtenis_bestaat_al');
    const evaluatie = opdracht('evalueer', '2027-03-01', { eind: false, uitkomst: 'Gaat goed.' });
    expect(codeVan(() => na(...totLopend(), evaluatie, evaluatie))).toBe('overeenkomst.gebeurtenis_bestaat_al');
  });
});

describe('what happened before something that is recorded already', () => {
  const gestopt = [...totLopend(), opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' })];

  test.each([
    ['a report to the council', raad],
    ['an evaluation', opdracht('evalueer', '2027-01-01', { eind: false, uitkomst: 'x' })],
    ['a stop', opdracht('stop_buurt', '2027-01-31', { buurt: 'BU00802002' })],
    ['a suspension', opdracht('schort_op', '2027-01-10', { reden: 'Ziekte' })],
    [
      'an addendum',
      opdracht('stel_addendum_vast', '2027-02-01', {
        ingangsdatum: '2027-02-01',
        onderwerp: 'x',
        document: concept({ titel: 'Anders' }),
        handtekeningen: handtekeningen.map((een) => ({ ...een, datum: '2027-02-01' })),
      }),
    ],
  ])('is recorded late: %s', (_, laat) => {
    const { gebeurtenissen, staat } = leef(...gestopt, laat);
    expect(staat).toMatchObject({ aantal: 9, laatsteDatum: '2027-03-31' });
    const dag = d('2027-02-15');
    const op = replayOvereenkomst(gebeurtenissen, { peildatum: dag });
    expect(op).toEqual(na(...totLopend(), ...(laat.datum <= dag ? [laat] : [])));
  });

  test('a signature, when the council was told meanwhile', () => {
    const staat = na(
      ...totLopend().slice(0, 4),
      opdracht('informeer_raad', '2026-06-20', { onderwerp: 'Raadsbrief' }),
      tekenen('2026-06-15')[2]!,
    );
    expect(staat).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-15', laatsteDatum: '2026-06-20' });
  });

  test('a signature of before another one: all have signed on the day of the last', () => {
    const [burgemeester, , directeur] = tekenen('2026-06-15');
    const later = { ...burgemeester!, datum: d('2026-06-18') };
    expect(na(...totLopend().slice(0, 2), later, directeur!)).toMatchObject({ ondertekendOp: '2026-06-18' });
  });

  test('a stop, after the end', () => {
    const staat = na(
      ...totLopend(),
      opdracht('beeindig', '2027-12-31', { reden: 'ontbonden' }),
      opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
    );
    expect(listMeedoendeBuurten(staat, { peildatum: d('2027-12-31') })).toHaveLength(11);
  });

  test('not when it would change the status in the past, or the draft', () => {
    const code = 'overeenkomst.datum_voor_vorige';
    expect(codeVan(() => na(...totLopend(), opdracht('schort_op', '2026-08-31', { reden: 'x' })))).toBe(code);
    expect(codeVan(() => na(...totLopend(), { ...raad, datum: d('2026-04-30') }))).toBe(code);
    expect(codeVan(() => na(...totLopend().slice(0, 2), { ...raad, datum: d('2026-05-31') }))).toBe(code);
    const stroom = leef(...totLopend()).gebeurtenissen;
    const terug: Overeenkomstgebeurtenis = { soort: 'opgeschort', versie: 1, datum: d('2026-08-31'), reden: 'x' };
    expect(codeVan(() => replayOvereenkomst([...stroom, terug]))).toBe(code);
  });

  test('not with a snapshot of before the library kept the order', () => {
    const staat = na(...gestopt);
    const { geordendTot: _, ...oud } = staat as typeof staat & { geordendTot?: string };
    const foto = Overeenkomststaat.parse(oud);
    const stap = { soort: 'opgeschort', versie: 1, datum: d('2027-03-01'), reden: 'x' } as const;
    expect(codeVan(() => evolveOvereenkomst(foto, stap))).toBe('overeenkomst.datum_voor_vorige');
    expect(evolveOvereenkomst(foto, { ...stap, datum: d('2027-04-01') })).toMatchObject({ laatsteDatum: '2027-04-01' });
    expect(codeVan(() => decideOvereenkomst(opdracht('schort_op', '2027-03-01', { reden: 'x' }), foto))).toBe(
      'overeenkomst.datum_voor_vorige',
    );
  });
});

test('an extension tells what the last day was before', () => {
  const addendum = { ingangsdatum: '2028-01-01', onderwerp: 'Langer', document: langer(), handtekeningen };
  const anders = { ...addendum, document: concept({ titel: 'Anders' }) };
  const staat = na(...totLopend(), opdracht('stel_addendum_vast', datum, anders), opdracht('verleng', datum, addendum));
  expect(staat).toMatchObject({ versies: [{}, { nummer: 1 }, { nummer: 2, verlengdVan: '2029-08-31' }] });
  expect(staat).not.toHaveProperty(['versies', 1, 'verlengdVan']);
});
