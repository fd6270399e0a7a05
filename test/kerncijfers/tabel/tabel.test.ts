import {
  deriveKerncijfers,
  fromKerncijferdocument,
  getKerncijfer,
  Kerncijferdocument,
  type Kerncijfertabel,
  listKerncijfers,
  readKerncijfers,
  selectKerncijfers,
  selectKolommen,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument, getGebied, getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../hulp.js';
import { catchCode, readRivm, readWerkmap } from '../data.js';

const { tabel } = readKerncijfers(
  [
    { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '900', a_65_oo: '.' },
    { gwb_code_10: 'WK008020', regio: 'Wijk', recs: 'Wijk', a_inw: '900', a_65_oo: '300' },
    { gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '900', a_65_oo: '300' },
    { gwb_code_10: 'BU00802002', regio: 'B', recs: 'Buurt', a_inw: '0', a_65_oo: '0' },
  ],
  { jaar: 2024 },
);

describe('a table', () => {
  it('gives figures, reasons, columns and areas, and refuses what it has not', () => {
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 900 });
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_65_plus')).toEqual({ reden: 'geheim' });
    expect(getGebied(tabel, 'BU00802001').naam).toBe('A');
    expect(getKolom(tabel, 'aantal_65_plus').eenheid).toBe('aantal');
    expect(catchCode(() => getKolom(tabel, 'aantal_inwoner'))).toBe('kerncijfers.sleutel_onbekend');
    expect(catchCode(() => getKerncijfer(tabel, 'GM0080', 'heel_iets_anders'))).toBe('kerncijfers.sleutel_onbekend');
    expect(catchCode(() => getKerncijfer(tabel, 'GM0081', 'aantal_inwoners'))).toBe('kerncijfers.gebied_onbekend');
    expect(catchCode(() => getGebied(tabel, 'x'))).toBe('kerncijfers.gebied_onbekend');
  });

  it('is cut down to areas and to columns', () => {
    const codes = (deel: Kerncijfertabel) => deel.gebieden.map(({ code }) => code);
    expect(codes(selectKerncijfers(tabel, { soort: 'buurt' }))).toEqual(['BU00802001', 'BU00802002']);
    expect(codes(selectKerncijfers(tabel, { wijk: 'WK008020' }))).toEqual(['WK008020', 'BU00802001', 'BU00802002']);
    expect(codes(selectKerncijfers(tabel, { gemeente: 'GM0599' }))).toEqual([]);
    const buurten = selectKerncijfers(tabel, ({ naam }) => naam === 'B');
    expect(getKerncijfer(buurten, 'BU00802002', 'aantal_inwoners')).toEqual({ waarde: 0 });
    expect(selectKolommen(tabel, ['aantal_65_plus']).kolommen.map(({ sleutel }) => sleutel)).toEqual([
      'aantal_65_plus',
    ]);
    expect(catchCode(() => selectKolommen(tabel, ['x']))).toBe('kerncijfers.sleutel_onbekend');
  });

  it('becomes rows', () => {
    expect(listKerncijfers(selectKerncijfers(tabel, { soort: 'gemeente' }))).toEqual([
      {
        gebied: tabel.gebieden[0],
        kerncijfers: { aantal_inwoners: { waarde: 900 }, aantal_65_plus: { reden: 'geheim' } },
      },
    ]);
  });

  it('gets the shares that follow from its counts, once', () => {
    const met = deriveKerncijfers(tabel);
    const lees = (code: string) => getKerncijfer(met, code, 'percentage_65_plus');
    expect(lees('GM0080')).toEqual({ reden: 'geheim' });
    expect(lees('BU00802001')).toEqual({ waarde: 33.3333333333 });
    expect(lees('BU00802002')).toEqual({ reden: 'niet_van_toepassing' });
    expect(deriveKerncijfers(met).kolommen).toEqual(met.kolommen);
    const { tabel: zonder } = readKerncijfers([{ gwb_code_10: 'GM0080', a_inw: '.', a_65_oo: '5' }], { jaar: 2024 });
    expect(getKerncijfer(deriveKerncijfers(zonder), 'GM0080', 'percentage_65_plus')).toEqual({ reden: 'geheim' });
  });
});

describe('a table as a document', () => {
  const bron = { naam: 'CBS', tabel: 't', jaar: 2024 };
  const geldig: Kerncijferdocument = {
    soort: 'kerncijfertabel',
    versie: 1,
    gebieden: [{ code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', gemeente: 'GM0080', jaar: 2024 }],
    kolommen: [
      { sleutel: 'a', eenheid: 'aantal', bron, cellen: [1.5] },
      {
        sleutel: 'b',
        eenheid: 'x',
        bron,
        aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['a'] },
        richting: 'lager',
        cellen: ['geheim'],
      },
    ],
  };

  it('is plain JSON that comes back the same', () => {
    expect(toKerncijferdocument(fromKerncijferdocument(deepFreeze(geldig)))).toEqual(geldig);
    const tekst = JSON.stringify(toKerncijferdocument(tabel));
    expect(fromKerncijferdocument(JSON.parse(tekst))).toEqual(tabel);
    expect(JSON.stringify(toKerncijferdocument(fromKerncijferdocument(JSON.parse(tekst))))).toBe(tekst);
  });

  it('keeps every published figure', () => {
    for (const { tabel: gelezen } of [readKerncijfers(readWerkmap(), { jaar: 2024 }), readKerncijfers(readRivm())]) {
      expect(fromKerncijferdocument(JSON.parse(JSON.stringify(toKerncijferdocument(gelezen))))).toEqual(gelezen);
    }
  });

  it('keeps any table', () => {
    const cel = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.constantFrom('geheim' as const, 'onbekend' as const),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }),
        fc.array(cel, { minLength: 16, maxLength: 16 }),
        (codes, cellen) => {
          const document: Kerncijferdocument = {
            soort: 'kerncijfertabel',
            versie: 1,
            gebieden: codes.map((code) => ({ code, naam: code, soort: 'samengesteld', jaar: 2024 })),
            kolommen: ['a', 'b'].map((sleutel, i) => ({
              sleutel,
              eenheid: '',
              bron,
              cellen: cellen.slice(8 * i, 8 * i + codes.length),
            })),
          };
          expect(toKerncijferdocument(fromKerncijferdocument(JSON.parse(JSON.stringify(document))))).toEqual(document);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it('is refused with everything that is wrong', () => {
    const fout = {
      ...geldig,
      kolommen: [{ sleutel: 'a', eenheid: 'x', bron, cellen: [Number.NaN, 'zomaar'] }],
      extra: 1,
    };
    const resultaat = Kerncijferdocument.safeParse(fout);
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map(({ pad }) => pad)).toEqual([
      ['kolommen', 0, 'cellen', 0],
      ['kolommen', 0, 'cellen', 1],
      ['extra'],
    ]);
    expect(catchCode(() => Kerncijferdocument.parse(fout))).toBe('kern.document_ongeldig');
    expect(Kerncijferdocument.parse(geldig)).toEqual(geldig);
  });

  it('is checked for what its shape cannot say', () => {
    const fout: Kerncijferdocument = {
      ...geldig,
      gebieden: [...geldig.gebieden, ...geldig.gebieden],
      kolommen: [
        { sleutel: 'a', eenheid: '', bron, cellen: [1] },
        { sleutel: 'a', eenheid: '', bron, cellen: [1, 2] },
      ],
    };
    expect(checkKerncijferdocument(deepFreeze(fout)).map(({ code, pad }) => [code, pad])).toEqual([
      ['kerncijfers.code_dubbel', ['gebieden', 1, 'code']],
      ['kerncijfers.kolom_lengte', ['kolommen', 0, 'cellen']],
      ['kerncijfers.sleutel_dubbel', ['kolommen', 1, 'sleutel']],
    ]);
    expect(catchCode(() => fromKerncijferdocument(fout))).toBe('kern.document_ongeldig');
    expect(checkKerncijferdocument(geldig)).toEqual([]);
  });
});
