import { expect, test } from 'vitest';
import { checkFinanciering } from '../../src/overeenkomst/controle/checkFinanciering.js';
import { expectVolledigeTekst } from '../hulp.js';
import { A, B, C, kleinDocument, meld, REIKWIJDTE } from './klein.js';

const JAAR = { van: '2026-01-01', tot: '2026-12-31' };
const TWEEDE = { van: '2027-01-01', tot: '2027-12-31' };
const bijdrage = (id: string, wijziging: object = {}) => ({
  id,
  van: 'leeuwarden',
  soort: 'bedrag',
  bedrag: '1200.00',
  aard: 'exact',
  doel: 'begeleiden',
  ...wijziging,
});
const jaar = (programmajaar: number, periode: object, bijdragen: readonly object[], rest: object = {}) => ({
  programmajaar,
  periode,
  bijdragen,
  ...rest,
});
const plan = (perioden: readonly object[], rest: object = {}) => ({
  financieringsplan: { soort: 'financieringsplan', versie: 2, naam: 'Plan', perioden, ...rest },
});
const een = (wijziging: object = {}) => plan([jaar(1, JAAR, [bijdrage('b-1', wijziging)])]);
const TWEE_JAAR = { looptijd: { van: '2026-01-01', tot: '2027-12-31' } };
const BIJ = ['financieringsplan', 'perioden', 0, 'bijdragen', 0];
const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);
const metStart = (start: string) => ({
  reikwijdte: {
    ...REIKWIJDTE,
    buurten: [
      { buurt: A, programma: 'oost' },
      { buurt: B, programma: 'oost', start },
    ],
  },
});
const loopt = (einde: string, tot: string) =>
  meld('waarschuwing', 'buurt_loopt_door', ['reikwijdte', 'buurten', 1, 'start'], { buurt: B, einde, tot });
const buiten = (p: number, programmajaar: number, periode: object) =>
  fout('financiering_buiten_looptijd', ['financieringsplan', 'perioden', p, 'periode'], { programmajaar, ...periode });
const gat = (van: string, tot: string) =>
  fout('financiering_dekt_looptijd_niet', ['financieringsplan', 'perioden'], { van, tot });

test.each<[string, object, object[]]>([
  ['a year that the gemeente pays', een(), []],
  [
    'who pays is no party',
    een({ van: 'rijk' }),
    [fout('bijdrage_geen_partij', [...BIJ, 'van'], { bijdrage: 'b-1', partij: 'rijk' })],
  ],
  ['who is paid is a party', een({ naar: 'buurkracht' }), []],
  [
    'who is paid is no party',
    een({ naar: 'rijk' }),
    [fout('ontvanger_geen_partij', [...BIJ, 'naar'], { bijdrage: 'b-1', partij: 'rijk' })],
  ],
  [
    'for a buurt that is not chosen, and a programma that is not there',
    een({ buurten: [A, C], programmas: ['oost', 'west'] }),
    [
      fout('bijdrage_buurt_onbekend', [...BIJ, 'buurten', 1], { bijdrage: 'b-1', buurt: C }),
      fout('bijdrage_programma_onbekend', [...BIJ, 'programmas', 1], { bijdrage: 'b-1', programma: 'west' }),
    ],
  ],
  [
    'for a buurt, and none is chosen yet',
    { ...een({ buurten: [C] }), reikwijdte: { ...REIKWIJDTE, buurten: undefined } },
    [],
  ],
  [
    'a cost bearer that is no party',
    plan([jaar(1, JAAR, [bijdrage('b-1')])], {
      kostendragers: [
        { id: 'k-1', naam: 'een', partij: 'leeuwarden' },
        { id: 'k-2', naam: 'twee', partij: 'rijk' },
      ],
    }),
    [
      fout('kostendrager_geen_partij', ['financieringsplan', 'kostendragers', 1, 'partij'], {
        kostendrager: 'k-2',
        partij: 'rijk',
      }),
    ],
  ],
  [
    'a year for which nobody pays',
    { ...plan([jaar(1, JAAR, [bijdrage('b-1')]), jaar(2, TWEEDE, [])]), ...TWEE_JAAR },
    [gat('2027-01-01', '2027-12-31')],
  ],
  [
    'a year that begins a day too early',
    plan([jaar(1, { van: '2025-12-31', tot: '2026-12-31' }, [bijdrage('b-1')])]),
    [buiten(0, 1, { van: '2025-12-31', tot: '2026-12-31' })],
  ],
  [
    'a year after the term',
    plan([jaar(1, JAAR, [bijdrage('b-1')]), jaar(2, TWEEDE, [bijdrage('b-2')])]),
    [buiten(1, 2, TWEEDE)],
  ],
  [
    'a year after the term that the parties may add',
    plan([
      jaar(1, JAAR, [bijdrage('b-1')]),
      jaar(2, TWEEDE, [bijdrage('b-2')], { optie: { uiterlijk: '2026-10-01' } }),
    ]),
    [],
  ],
  ['a buurt with the first day as its own', { ...een(), ...metStart('2026-01-01') }, []],
  ['a buurt with a later start', { ...een(), ...metStart('2026-07-01') }, [loopt('2027-06-30', '2026-12-31')]],
  [
    'a buurt with a later start, and a year that may be added',
    {
      ...plan([
        jaar(1, JAAR, [bijdrage('b-1')]),
        jaar(2, TWEEDE, [bijdrage('b-2')], { optie: { uiterlijk: '2026-10-01' } }),
      ]),
      ...metStart('2026-02-01'),
    },
    [loopt('2027-01-31', '2026-12-31')],
  ],
  [
    'the last of the years of a buurt',
    {
      ...plan([jaar(1, JAAR, [bijdrage('b-1')]), jaar(2, TWEEDE, [bijdrage('b-2')])]),
      ...TWEE_JAAR,
      ...metStart('2026-07-01'),
    },
    [loopt('2028-06-30', '2027-12-31')],
  ],
])('%s', (_, document, verwacht) => {
  const gevonden = checkFinanciering(kleinDocument(document), {});
  gevonden.forEach(expectVolledigeTekst);
  expect(gevonden.filter(({ code }) => code.startsWith('overeenkomst.'))).toEqual(verwacht);
});
