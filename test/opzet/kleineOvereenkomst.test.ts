import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { bijdrage, blokVan, geldVan, gemeente, opzetVan, overeenkomstVan, uitvoerder } from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
const feiten = (): Opzetgegevens => ({
  rijen: {
    eigen: [
      { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
      { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
      { code: 'BU00808003', naam: 'C', x: 5, y: 8 },
    ],
  },
});
const HEEL = {
  partijen: [gemeente('g', 'GM0080'), uitvoerder('u')],
  overeenkomst: overeenkomstVan({ themas: ['wonen'], start: '2026-09-01' }),
  geld: geldVan([blokVan([1, 2], [bijdrage('g', { aard: 'exact' })])]),
};
const loop = (delen: object, gegevens: Opzetgegevens, tot: Opzetstap = 'stukken', options: object = {}) =>
  runOpzet(opzetVan({ ...HEEL, ...delen }), gegevens, { peildatum: PEILDATUM, tot, ...options });

test('entries for the register', () => {
  const register = {
    status: 'In ontwikkeling',
    contact: 'a@voorbeeld.nl',
    publicatiecategorie: 'Overige algoritmes',
    doel: 'Kiezen.',
    proportionaliteit: 'Uitlegbaar.',
    menselijkeTussenkomst: 'Het college besluit.',
    risicos: 'Oude cijfers.',
    grondslag: 'Gemeentewet.',
    impacttoetsen: 'Geen.',
    aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Een rekenregel.' },
  };
  const uit = loop({ register, brieven: { stukken: [] } }, feiten(), 'registraties');
  expect(uit.registraties?.map(({ organization }) => organization)).toEqual(['gemeente Leeuwarden']);
  expect(loop({ brieven: { stukken: [] } }, feiten(), 'registraties').registraties).toBeUndefined();
});

test('an agreement that is handed in goes before the concept', () => {
  const { overeenkomst = expect.fail() } = loop({}, feiten(), 'overeenkomst');
  const uit = loop({}, { ...feiten(), overeenkomst }, 'programma');
  expect([uit.gegeven, uit.overeenkomst?.id, uit.programma?.deelnemers.length]).toEqual([['overeenkomst'], 'o', 1]);
  expect(uit.bevindingen.map(({ code }) => code)).toEqual([
    'overeenkomst.besluit_ontbreekt',
    'financiering.niet_ondertekend',
    'programma.jaar_niet_toegezegd',
  ]);
  const kapot = loop(
    {},
    { ...feiten(), overeenkomst: { soort: 'samenwerkingsovereenkomst' } as never },
    'overeenkomst',
  );
  expect([kapot.gegeven, kapot.overeenkomst]).toEqual([['overeenkomst'], undefined]);
});
