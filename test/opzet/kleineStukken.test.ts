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

test('the pieces about the programme, each by its name', () => {
  const soorten = ['samenvatting', 'uitvoerdersoverzicht', 'teamoverzicht', 'landelijke_rapportage'];
  const { stukken, buurtbrieven } = loop({ brieven: { stukken: soorten, kleineAantallen: 10 } }, feiten());
  expect(Object.entries(stukken).map(([soort, stuk]) => [soort, stuk?.titel, stuk?.lezer, stuk?.onthulling])).toEqual([
    [
      'samenvatting',
      'Samenvatting voor de gemeenteraad: Leeuwarden',
      'raad',
      { regel: 'onderdrukt', grens: 10, aantal: 0 },
    ],
    [
      'uitvoerdersoverzicht',
      'Uitvoerdersoverzicht: Leeuwarden',
      'uitvoerder',
      { regel: 'onderdrukt', grens: 10, aantal: 0 },
    ],
    ['teamoverzicht', 'Teamoverzicht: Leeuwarden', 'uitvoerder', { regel: 'onderdrukt', grens: 10, aantal: 0 }],
    ['landelijke_rapportage', 'Klein', 'landelijk', { regel: 'onderdrukt', grens: 10, aantal: 0 }],
  ]);
  expect(buurtbrieven).toBeUndefined();
});

test('other pieces about the programme, each by its name', () => {
  const soorten = ['voortgangsrapportage', 'financiele_verantwoording', 'budgetstaat'];
  const { stukken } = loop({ brieven: { stukken: soorten } }, feiten());
  expect(Object.entries(stukken).map(([soort, stuk]) => [soort, stuk?.titel, stuk?.lezer])).toEqual([
    ['voortgangsrapportage', 'Voortgangsrapportage: Leeuwarden', 'raad'],
    ['financiele_verantwoording', 'Financiële verantwoording: Leeuwarden', 'controller'],
    ['budgetstaat', 'Budgetstaat: Leeuwarden', 'controller'],
  ]);
});
