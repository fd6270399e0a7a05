import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { createSelectiebesluit } from 'buurtaanpak/selectie';
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

test('a decision goes before the choice of the run', () => {
  const { selectie = expect.fail() } = loop({}, feiten(), 'selectie');
  const besluit = createSelectiebesluit(selectie, {
    kenmerk: 'Z-1',
    datum: Datum.parse('2026-08-20'),
    routekaarten: {},
  });
  const uit = loop({ brieven: { stukken: [] } }, { ...feiten(), besluit }, 'verantwoording', {
    software: { naam: 'app', versie: '7' },
  });
  const { buurten, ...keuze } = uit.programma?.deelnemers[0]?.keuze ?? expect.fail();
  const { vingerafdruk, ...rest } = keuze;
  expect([
    uit.gegeven,
    uit.gekozen,
    buurten,
    Object.keys(rest).sort(),
    rest.kenmerk,
    rest.besluitdatum,
    vingerafdruk?.slice(0, 7),
  ]).toEqual([
    ['selectie'],
    [{ code: 'BU00802002', programma: 'p', quotum: 'q-p', score: 1 }],
    [{ buurt: 'BU00802002', naam: 'B', programma: 'p', quotum: 'q-p', score: 1 }],
    [
      'afwijkingen',
      'besluitdatum',
      'doel',
      'gelijkspel',
      'gescoord',
      'indelingsjaar',
      'kenmerk',
      'konMeedoen',
      'methode',
      'optimaal',
      'quota',
      'reserves',
      'verdelingen',
      'zonderScore',
    ],
    'Z-1',
    '2026-08-20',
    'sha256:',
  ]);
  expect(uit.verantwoording?.besluit).toEqual(besluit);
  expect(uit.verantwoording?.software).toEqual({ naam: 'app', versie: '7' });
});
