import { compareBoekingen, createGeldverloop, listBoekingen } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { leesZaak } from './geld/leesZaak.js';
import { cents, table, total } from './geld/tabellen.js';
import { dagNa, willekeurigVerloop } from './geld/willekeurigVerloop.js';
import { planVanBrief } from './plannen.js';

const peildatum = '2028-12-31' as Datum;

describe('compareBoekingen', () => {
  it('tells the years apart by payer and cost bearer', () => {
    const { verloop } = leesZaak('alles_samen');
    const zonder = {
      ...verloop,
      gebeurtenissen: verloop.gebeurtenissen.filter(({ soort }) => soort !== 'buurt_gestopt'),
    };
    const { totaal, regels } = compareBoekingen(
      listBoekingen(zonder, { peildatum }),
      listBoekingen(verloop, { peildatum }),
    );
    expect(totaal).toEqual({ voor: '260123.45', na: '260123.45', verschil: '0.00' });
    expect(regels.filter(({ verschil }) => verschil !== '0.00').map(({ kostendrager }) => kostendrager)).toContain(
      'oost',
    );
    const volgorde = regels.map(({ begrotingsjaar, van, kostendrager = '' }) =>
      [begrotingsjaar, van, kostendrager].join('|'),
    );
    expect(volgorde).toEqual([...volgorde].sort());
  });

  it('shows a line of one side only, and leaves out what fell free', () => {
    const boekingen = listBoekingen(createGeldverloop(planVanBrief('2026-09-01')), { peildatum });
    const een = boekingen[0] as (typeof boekingen)[number];
    const { bedrag } = een;
    expect(compareBoekingen([], [een, { ...een, soort: 'vrijval' }])).toEqual({
      totaal: { voor: '0.00', na: bedrag, verschil: bedrag },
      perJaar: [{ begrotingsjaar: 2026, voor: '0.00', na: bedrag, verschil: bedrag }],
      regels: [{ begrotingsjaar: 2026, van: 'bzk', voor: '0.00', na: bedrag, verschil: bedrag }],
    });
    expect(compareBoekingen([een], []).totaal.verschil).toBe(`-${bedrag}`);
    expect(compareBoekingen([], [])).toEqual({
      totaal: { voor: '0.00', na: '0.00', verschil: '0.00' },
      perJaar: [],
      regels: [],
    });
  });

  it('has the totals of both sides', () => {
    const dag = fc.integer({ min: 0, max: 1500 }).map(dagNa);
    fc.assert(
      fc.property(willekeurigVerloop(), dag, dag, (verloop, a, b) => {
        const voor = listBoekingen(verloop, { peildatum, bekendOp: a });
        const na = listBoekingen(verloop, { peildatum, bekendOp: b });
        const { totaal, perJaar } = compareBoekingen(voor, na);
        const forecast = na.filter(({ soort }) => soort !== 'vrijval');
        expect(totaal.na).toBe(total(forecast));
        expect(cents(totaal.verschil)).toBe(perJaar.reduce((som, { verschil }) => som + cents(verschil), 0n));
        for (const { begrotingsjaar, na: bedrag } of perJaar)
          expect(bedrag).toBe(table(forecast, ['begrotingsjaar'])[begrotingsjaar] ?? '0.00');
      }),
      { numRuns: runs(100) },
    );
  });

  it('refuses what is no list of cells', () => {
    expect(() => compareBoekingen({} as never, [])).toThrow('kern.document_ongeldig');
    expect(() => compareBoekingen([], [{ soort: 'last' }] as never)).toThrow('kern.document_ongeldig');
  });
});
