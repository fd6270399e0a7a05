import { compareBoekingen, explainBoekingen, type Geldverloop, listBoekingen } from 'buurtaanpak/financiering';
import { adoptVerloop } from 'buurtaanpak/financiering/huis';
import type { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCellen } from '../../src/financiering/cel/computeCellen.js';
import { foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { leesZaak } from './geld/leesZaak.js';
import { cents } from './geld/tabellen.js';
import { dagNa, willekeurigVerloop } from './geld/willekeurigVerloop.js';

const peildatum = '2028-12-31' as Datum;
const explain = (verloop: Geldverloop, vanaf: string, bekendOp?: string) =>
  explainBoekingen(verloop, { peildatum, vanaf: vanaf as Datum, bekendOp: bekendOp as Datum | undefined });

describe('explainBoekingen', () => {
  it('names the stop, the addendum and the vaststelling, and no payment', () => {
    const { verloop } = leesZaak('alles_samen');
    const { totaal, oorzaken } = explain(verloop, '2027-12-31');
    expect(oorzaken.map(({ id, soort, wijziging }) => [id, soort, wijziging.totaal.verschil])).toEqual([
      ['e6', 'buurt_gestopt', '-7909.83'],
      ['tekst-1', 'addendum', '0.00'],
      ['e9', 'vastgesteld', '-1966.72'],
    ]);
    expect(totaal.totaal.verschil).toBe('-9876.55');
  });

  it('takes what a correction replaced and its replacement as one cause', () => {
    const { verloop } = leesZaak('laat_vastgelegd');
    expect(
      explain(verloop, '2027-05-01').oorzaken.map(({ id, geregistreerd, wijziging }) => [
        id,
        geregistreerd,
        wijziging.totaal.verschil,
      ]),
    ).toEqual([['e4', '2027-05-20', '933.34']]);
    expect(explain(verloop, '2027-01-01', '2027-05-01').oorzaken.map(({ geregistreerd }) => geregistreerd)).toEqual([
      '2027-04-10',
    ]);
  });

  it('names the first text when it becomes known', () => {
    const { verloop } = leesZaak('brief');
    expect(explain(verloop, '1999-12-31').oorzaken).toMatchObject([{ id: 'tekst-0', soort: 'eerste_tekst' }]);
  });

  it('goes by the day of recording, and leaves out what changed nothing', () => {
    const { verloop } = leesZaak('alles_samen');
    const hoofd = (id: string, dag: string) => ({ id, datum: dag as Datum, geregistreerd: dag as Datum });
    const gebeurtenissen: Geldverloop['gebeurtenissen'] = [
      { ...hoofd('x', '2029-01-02'), soort: 'buurt_gestopt', buurt: 'BU00800001', laatsteDag: '2035-01-01' as Datum },
      ...[...verloop.gebeurtenissen].reverse(),
      { ...hoofd('y', '2028-12-10'), soort: 'buurt_gestopt', buurt: 'BU00800002', laatsteDag: '2029-07-31' as Datum },
    ];
    expect(explain({ ...verloop, gebeurtenissen }, '2027-12-31').oorzaken.map(({ id }) => id)).toEqual([
      'e6',
      'tekst-1',
      'e9',
      'y',
    ]);
  });

  it('has causes that add up to the whole change, for every line', () => {
    const dag = fc.integer({ min: 0, max: 1700 }).map(dagNa);
    fc.assert(
      fc.property(willekeurigVerloop(), dag, dag, (verloop, vanaf, bekendOp) => {
        const { totaal, oorzaken } = explain(verloop, vanaf, bekendOp);
        const stappen = oorzaken.flatMap(({ wijziging }) => wijziging.regels);
        for (const { begrotingsjaar, van, kostendrager, verschil } of totaal.regels) {
          const eigen = stappen.filter(
            (een) => een.begrotingsjaar === begrotingsjaar && een.van === van && een.kostendrager === kostendrager,
          );
          expect(eigen.reduce((som, een) => som + cents(een.verschil), 0n)).toBe(cents(verschil));
        }
        if (bekendOp < vanaf) expect(oorzaken).toEqual([]);
        else {
          const voor = listBoekingen(verloop, { peildatum, bekendOp: vanaf });
          const na = listBoekingen(verloop, { peildatum, bekendOp });
          expect(totaal.totaal).toEqual(compareBoekingen(voor, na).totaal);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('refuses to explain more events than it has time for', () => {
    const { verloop } = leesZaak('brief');
    const dag = '2027-01-01' as Datum;
    const gebeurtenissen = Array.from({ length: 10_001 }, (_, g) => ({
      id: `g${g}`,
      soort: 'beeindigd' as const,
      datum: dag,
      geregistreerd: dag,
      laatsteDag: dag,
    }));
    expect(() => explain(adoptVerloop({ ...verloop, gebeurtenissen }), '2026-12-31')).toThrow('kern.te_veel_werk');
  });

  it('counts the cells of a forecast for each change, and one to begin with', () => {
    const { verloop } = leesZaak('brief');
    const call = (werk: number) => explainBoekingen(verloop, { peildatum, vanaf: '2099-01-01' as Datum, werk });
    const { cellen } = computeCellen(verloop, { peildatum });
    expect(call(cellen.length).oorzaken).toEqual([]);
    const { code, params } = foutVan(() => call(cellen.length - 1));
    expect([code, params]).toEqual([
      'kern.te_veel_werk',
      { wat: 'cellen', hoogstens: cellen.length - 1, nodig: cellen.length },
    ]);
  });

  it('refuses options that are not valid', () => {
    const { verloop } = leesZaak('brief');
    expect(() => explain(verloop, '2027')).toThrow('kern.document_ongeldig');
  });
});
