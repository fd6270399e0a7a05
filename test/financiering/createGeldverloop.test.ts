import { type CreateGeldverloopOptions, createGeldverloop, listBoekingen } from 'buurtaanpak/financiering';
import { type Datum, DomeinFout } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { foutVan } from '../hulp.js';
import { bijdrage, tekst } from './geld/maak.js';
import { table } from './geld/tabellen.js';
import { planVanBrief } from './plannen.js';

const peildatum = '2026-12-31' as Datum;

describe('createGeldverloop', () => {
  it('makes a course of one text that was always known', () => {
    const plan = planVanBrief('2026-09-01');
    const verloop = createGeldverloop(plan);
    expect(verloop).toEqual({
      partijen: [],
      teksten: [{ geregistreerd: '1000-01-01', vanaf: '2026-09-01', plan }],
      gebeurtenissen: [],
    });
    expect(listBoekingen(verloop, { peildatum, bekendOp: '2020-01-01' as Datum })).toEqual(
      listBoekingen(verloop, { peildatum }),
    );
  });

  it('lays a plan without buurten over the years as the letter has it', () => {
    const boekingen = listBoekingen(createGeldverloop(planVanBrief('2026-09-01')), { peildatum });
    expect(boekingen.every(({ buurt }) => buurt === undefined)).toBe(true);
    expect(table(boekingen, ['begrotingsjaar'])).toEqual({
      2026: '50136.99',
      2027: '119863.01',
      2028: '60054.79',
      2029: '39945.21',
    });
  });

  it('begins on the first day of the earliest period, in whatever order they stand', () => {
    const plan = planVanBrief('2026-09-01');
    const omgekeerd = { ...plan, perioden: [...plan.perioden].reverse() };
    expect(createGeldverloop(omgekeerd).teksten[0]?.vanaf).toBe('2026-09-01');
  });

  it('takes the buurten and the parties', () => {
    const plaatsen = [{ buurt: 'BU00800001' }];
    const partijen = [{ id: 'leeuwarden', rol: 'gemeente', gemeentecode: 'GM0080' }] as never;
    const { teksten, partijen: gekregen } = createGeldverloop(planVanBrief('2026-09-01'), {
      plaatsen,
      partijen,
      aantalBuurten: 3,
    });
    expect(teksten[0]).toMatchObject({ plaatsen, aantalBuurten: 3 });
    expect(gekregen).toEqual(partijen);
  });

  it('refuses a price for every buurt when it is not told how many there are', () => {
    const prijs = tekst([[bijdrage(), bijdrage({ id: 'p', soort: 'prijs_per_buurt', prijs: '1000.00' })]]).plan;
    const totaal = (options: CreateGeldverloopOptions) =>
      table(listBoekingen(createGeldverloop(prijs, options), { peildatum }), ['bijdrage']).p;
    expect(foutVan(() => createGeldverloop(prijs))).toMatchObject({
      code: 'financiering.aantal_buurten_ontbreekt',
      params: { bijdrage: 'p' },
      pad: ['aantalBuurten'],
    });
    expect(totaal({ aantalBuurten: 12 })).toBe('12000.00');
    expect(totaal({ aantalBuurten: 0 })).toBeUndefined();
    expect(totaal({ plaatsen: [{ buurt: 'BU00800001' }] })).toBe('1000.00');
  });

  it('refuses a plan or options that are not valid, with every problem', () => {
    const plan = planVanBrief('2026-09-01');
    const codes = (compute: () => unknown): string[] => {
      try {
        compute();
      } catch (fout) {
        return fout instanceof DomeinFout ? fout.bevindingen.map(({ code }) => code) : [];
      }
      return [];
    };
    expect(codes(() => createGeldverloop({ ...plan, perioden: [] }))).toHaveLength(1);
    expect(
      codes(() =>
        createGeldverloop(plan, {
          plaatsen: [
            { buurt: 'x', gewicht: 1e-7 },
            { buurt: 'y', gewicht: 0 },
          ],
          plaats: 1,
        } as never),
      ),
    ).toEqual(['financiering.getal_notatie', 'kern.te_klein', 'kern.veld_onbekend']);
  });
});
