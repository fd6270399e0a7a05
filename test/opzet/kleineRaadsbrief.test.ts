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
const van = ({ bevindingen }: ReturnType<typeof runOpzet>, deel: string) =>
  bevindingen.filter(({ pad: [stap] }) => stap === deel).map(({ code, pad, params }) => [code, pad, params]);

test('the raadsbrief is the default, with the letterhead and the words of the college', () => {
  const kaal = loop({}, feiten());
  expect([Object.keys(kaal.stukken), kaal.stukken.raadsbrief?.brief, van(kaal, 'stukken')]).toEqual([
    ['raadsbrief'],
    {
      onderwerp: 'De titel',
      aan: 'De gemeenteraad van g',
      van: 'Burgemeester en wethouders van g',
      bijlagen: [],
      ondertekenaars: ['burgemeester'],
    },
    [['opzet.bevinding_zonder_stuk', ['stukken'], { aantal: 1, stuk: 'financiele_verantwoording' }]],
  ]);
  const brieven = {
    brief: { van: 'Het college', kenmerk: 'K1', ondertekenaars: ['burgemeester'] },
    raadsbrief: { brief: { kenmerk: 'K2' }, aanleiding: ['Zo begon het.'], kanttekeningen: ['Het kost tijd.'] },
  };
  const vol = loop({ brieven }, feiten(), 'stukken', { briefdatum: Datum.parse('2026-08-30') });
  expect(vol.stukken.raadsbrief?.brief).toEqual({
    datum: '2026-08-30',
    kenmerk: 'K2',
    onderwerp: 'De titel',
    aan: 'De gemeenteraad van g',
    van: 'Het college',
    bijlagen: [],
    ondertekenaars: ['burgemeester'],
  });
  const tekst = JSON.stringify(vol.stukken.raadsbrief?.blokken);
  expect([tekst.includes('Zo begon het.'), tekst.includes('Het kost tijd.')]).toEqual([true, true]);
});
