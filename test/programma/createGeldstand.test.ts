/** The money of a deelnemer and of a buurt: sums of cells. */
import { toGeldverloop } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import type { Cel } from '../../src/programma/geld/cel.js';
import { createBuurtgeld } from '../../src/programma/geld/createBuurtgeld.js';
import { createGeldstand, createLegeGeldstand } from '../../src/programma/geld/createGeldstand.js';
import { readGeld } from '../../src/programma/geld/readGeld.js';
import { sumLasten } from '../../src/programma/geld/sumLasten.js';
import { sumPer } from '../../src/programma/geld/sumPer.js';
import { divideBuurten } from '../../src/programma/stand/divideBuurten.js';
import { dag } from '../team/vertel.js';
import type { Feit } from './dossiers.js';
import { A, B, bijdrage, kleinDossier, plan } from './klein.js';

const PEILDATUM = dag('2027-08-31');
const cel = (soort: Cel['soort'], bedrag: string, wijziging: object = {}) =>
  ({
    soort,
    bijdrage: 'jaar-1',
    partij: 'leeuwarden',
    aard: 'exact',
    doel: 'begeleiden',
    programmajaar: 1,
    begrotingsjaar: 2027,
    periode: { van: '2026-09-01', tot: '2027-08-31' },
    bedrag,
    ...wijziging,
  }) as unknown as Cel;
const bzk = { partij: 'bzk' };
const CELLEN = [
  cel('verwacht', '5.00', { begrotingsjaar: 2028, programmajaar: 2, buurt: B }),
  cel('gerealiseerd', '10.00', { buurt: A }),
  cel('verwacht', '1.00', { ...bzk, kostendrager: 'oost', buurt: A }),
  cel('verwacht', '2.00', { ...bzk, kostendrager: 'west', begrotingsjaar: 2026, buurt: A }),
  cel('gerealiseerd', '20.00', { ...bzk, kostendrager: 'oost', programmajaar: 2 }),
  cel('vrijval', '100.00', { reden: 'gestopt', begrotingsjaar: 2028, buurt: A }),
  cel('vrijval', '200.00', { reden: 'gestopt', buurt: B }),
  cel('vrijval', '400.00', { reden: 'uitgetreden' }),
  cel('vrijval', '800.00', { ...bzk, reden: 'gestopt' }),
  cel('vrijval', '-3.00', { ...bzk, reden: 'gestopt' }),
];
const SOMMEN = { prognose: '38.00', gerealiseerd: '30.00', vrijval: '1497.00' };

test('what fell free is no cost, and of the costs a part was made', () => {
  expect(sumLasten(CELLEN)).toEqual({ lasten: CELLEN.slice(0, 5), sommen: SOMMEN });
  expect(sumLasten([])).toEqual({ lasten: [], sommen: { prognose: '0.00', gerealiseerd: '0.00', vrijval: '0.00' } });
});

test('a sum that comes to nothing is left out', () => {
  const cellen = [cel('verwacht', '5.00'), cel('verwacht', '5.00', bzk), cel('verwacht', '-5.00')];
  expect(sumPer(cellen, ['partij'])).toEqual([{ partij: 'bzk', bedrag: '5.00' }]);
  expect(sumPer([], ['partij'])).toEqual([]);
});

test('the money of a buurt per year, payer and cost bearer, the earliest year first', () => {
  expect(createBuurtgeld(CELLEN)).toEqual({
    ...SOMMEN,
    perBegrotingsjaar: [
      { begrotingsjaar: 2026, partij: 'bzk', kostendrager: 'west', bedrag: '2.00' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '10.00' },
      { begrotingsjaar: 2027, partij: 'bzk', kostendrager: 'oost', bedrag: '21.00' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '5.00' },
    ],
  });
});

test('every cell belongs to the first place of its buurt, or to none', () => {
  const plaatsen = [A, A, 'X'].map((buurt) => ({ keuze: { buurt } })) as unknown as Parameters<typeof divideBuurten>[0];
  const { perPlaats, zonderBuurt } = divideBuurten(plaatsen, CELLEN);
  expect(perPlaats).toEqual([
    createBuurtgeld([1, 2, 3, 5].map((i) => CELLEN[i] as Cel)),
    createBuurtgeld([]),
    createBuurtgeld([]),
  ]);
  expect(zonderBuurt).toEqual(createBuurtgeld([0, 6, 4, 7, 8, 9].map((i) => CELLEN[i] as Cel)));
  // A place without a code of its own does not take what belongs to none.
  const naamloos = [{ keuze: { buurt: 'Stryker was here!' } }] as unknown as Parameters<typeof divideBuurten>[0];
  expect(divideBuurten(naamloos, [cel('verwacht', '1.00')]).zonderBuurt.prognose).toBe('1.00');
});

describe('the money of a deelnemer', () => {
  test('the sums of its cells, each in its own order', () => {
    const verloop = toGeldverloop(kleinDossier());
    expect(createGeldstand(verloop, CELLEN, { peildatum: PEILDATUM })).toMatchObject({
      ...SOMMEN,
      totaal: '1535.00',
      perPartij: [
        { partij: 'leeuwarden', bedrag: '15.00' },
        { partij: 'bzk', bedrag: '23.00' },
      ],
      perJaar: [
        { programmajaar: 2, partij: 'leeuwarden', bedrag: '5.00' },
        { programmajaar: 1, partij: 'leeuwarden', bedrag: '10.00' },
        { programmajaar: 1, partij: 'bzk', bedrag: '3.00' },
        { programmajaar: 2, partij: 'bzk', bedrag: '20.00' },
      ],
      perKostendrager: createBuurtgeld(CELLEN).perBegrotingsjaar,
      perBegrotingsjaar: [
        { begrotingsjaar: 2026, partij: 'bzk', bedrag: '2.00' },
        { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '10.00' },
        { begrotingsjaar: 2027, partij: 'bzk', bedrag: '21.00' },
        { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '5.00' },
      ],
      perBuurt: [{ buurt: B, bedrag: '5.00' }, { buurt: A, bedrag: '13.00' }, { bedrag: '20.00' }],
      vrijgevallen: [
        { begrotingsjaar: 2027, partij: 'leeuwarden', reden: 'gestopt', bedrag: '200.00' },
        { begrotingsjaar: 2027, partij: 'leeuwarden', reden: 'uitgetreden', bedrag: '400.00' },
        { begrotingsjaar: 2027, partij: 'bzk', reden: 'gestopt', bedrag: '797.00' },
        { begrotingsjaar: 2028, partij: 'leeuwarden', reden: 'gestopt', bedrag: '100.00' },
      ],
    });
  });

  test('nothing is known of it without a text', () => {
    expect(createLegeGeldstand()).toEqual({
      totaal: '0.00',
      prognose: '0.00',
      gerealiseerd: '0.00',
      vrijval: '0.00',
      vastgelegd: '0.00',
      betaald: '0.00',
      btwTerug: '0.00',
      tenMinste: false,
      perPartij: [],
      perJaar: [],
      perKostendrager: [],
      perBegrotingsjaar: [],
      perBuurt: [],
      vrijgevallen: [],
      bijdragen: [],
      uitputting: [],
      kas: [],
      partijjaren: [],
      balans: [],
      programmakosten: '0.00',
    });
  });

  const uitkering = (wijziging: object = {}) =>
    bijdrage('u', { soort: 'specifieke_uitkering', van: 'bzk', naar: 'leeuwarden', dekt: ['jaar-1'], ...wijziging });
  const fact = (soort: string, id: string, bedrag: string): Feit => ({
    soort,
    datum: '2026-10-01',
    bijdrage: id,
    bedrag,
  });
  const lees = (eerste: readonly object[], ...feiten: readonly Feit[]) =>
    readGeld(kleinDossier({ financieringsplan: plan(eerste) }, ...feiten), { peildatum: PEILDATUM }).geld;

  test('what was committed, set and paid, less what came back; money of the Rijk that covers it is in no sum', () => {
    const eerste = [bijdrage('jaar-1'), bijdrage('b'), uitkering()];
    const stap = (soort: string, ...bedragen: readonly string[]) =>
      ['jaar-1', 'b', 'u'].map((id, i) => fact(soort, id, bedragen[i] ?? '1.00'));
    expect(lees(eerste)).toMatchObject({ vastgelegd: '0.00', betaald: '0.00', totaal: '4800.00' });
    expect(lees(eerste)).not.toHaveProperty('vastgesteld');
    const geld = lees(
      eerste,
      ...stap('verplichting_aangegaan', '1000.00', '100.00', '7.00'),
      ...stap('betaald', '500.00', '50.00', '5.00'),
      ...stap('terugontvangen', '20.00', '2.00', '3.00'),
      ...stap('vastgesteld', '900.00', '90.00', '6.00'),
    );
    expect(geld).toMatchObject({ vastgelegd: '1100.00', betaald: '528.00', vastgesteld: '990.00' });
  });

  test('one amount that is a minimum makes the whole a minimum', () => {
    expect(lees([bijdrage('jaar-1')]).tenMinste).toBe(false);
    expect(lees([bijdrage('jaar-1'), bijdrage('b', { aard: 'ten_hoogste' })]).tenMinste).toBe(false);
    expect(lees([bijdrage('jaar-1'), bijdrage('b', { aard: 'ten_minste' })]).tenMinste).toBe(true);
    expect(lees([bijdrage('jaar-1'), uitkering({ aard: 'ten_minste' })]).tenMinste).toBe(false);
  });

  test('the VAT that the payer gets back', () => {
    const btw = (verwerking: string) =>
      lees([bijdrage('jaar-1', { bedrag: '1210.00', btw: { tarief: '21', verwerking } })]);
    expect(btw('compensabel')).toMatchObject({ btwTerug: '210.00', totaal: '3400.00' });
    expect(btw('kostprijsverhogend')).toMatchObject({ btwTerug: '0.00', totaal: '3610.00' });
  });
});
