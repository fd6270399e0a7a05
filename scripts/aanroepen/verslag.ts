import {
  addBeschrijving,
  checkVerslag,
  checkVerslagset,
  composeTekst,
  listLezers,
  listRijen,
  protectAantallen,
  protectVerslag,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTekst,
  toFrequentie,
  Verslag,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { proefverslag } from '../../test/verslag/proefverslag.js';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';

const lijst = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));
/** What a buurt counts: few are under five. */
const tel = (i: number) => 3 + ((i * 7) % 40);
const getal = (waarde: number, ...pad: (string | number)[]) => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  personen: true,
  herkomst: { bron: 'tellingen', bewerking: 'waarde', paden: [pad] },
});

/** A table of so many buurten with two counts and their sum, and a row of totals. */
function maakTabel(n: number, bronnen = true) {
  const kaal = (waarde: ReturnType<typeof getal>) => {
    const { herkomst, ...rest } = waarde;
    return bronnen ? { ...rest, herkomst } : rest;
  };
  const som = (maak: (i: number) => number) => lijst(n, maak).reduce((a, b) => a + b, 0);
  const rij = (naam: string, leden: number, helpers: number, i: number) => [
    { soort: 'tekst', waarde: naam },
    kaal(getal(leden, 'leden', i)),
    kaal(getal(helpers, 'helpers', i)),
    kaal(getal(leden + helpers, 'samen', i)),
  ];
  return {
    id: 'tellingen',
    titel: 'Vrijwilligers per buurt',
    kolommen: ['Buurt', 'Leden', 'Helpers', 'Samen'].map((kop) => ({ sleutel: kop.toLowerCase(), kop })),
    rijen: [
      ...lijst(n, (i) => rij(`Buurt ${i}`, tel(i), tel(i + 3), i)),
      rij(
        'Totaal',
        som(tel),
        som((i) => tel(i + 3)),
        n,
      ),
    ],
    totaalrijen: [{ rij: n, delen: lijst(n, (i) => i) }],
    totaalkolommen: [{ kolom: 3, delen: [1, 2] }],
    toelichting: ['Geteld op de peildatum.'],
  };
}

/** The document from which the counts of a table come. */
function maakTellingen(n: number) {
  const maak = (kolom: 1 | 2 | 3) =>
    maakTabel(n).rijen.map((rij) => {
      const cel = rij[kolom];
      return cel !== undefined && 'decimalen' in cel ? cel.waarde : 0;
    });
  return { leden: maak(1), helpers: maak(2), samen: maak(3) };
}

/** The piece of the tests with every kind of block, and so many paragraphs and rows of counts. */
function maakVerslag(n: number) {
  return {
    ...proefverslag,
    onthulling: { regel: 'alles_getoond' },
    bronnen: [...proefverslag.bronnen, { id: 'tellingen', naam: 'Tellingen' }],
    blokken: [
      ...proefverslag.blokken,
      {
        soort: 'sectie',
        titel: 'Tellingen',
        blokken: [
          ...lijst(n, (i) => ({
            soort: 'alinea',
            tekst: [`In buurt ${i} doen `, getal(tel(i), 'leden', i), ' mensen mee. Dat is *veel* voor een buurt.'],
          })),
          { soort: 'tabel', tabel: maakTabel(n) },
        ],
      },
    ],
  };
}

/** Findings that readers must be told, each at a place of its own. */
const maakBevindingen = (n: number) =>
  lijst(n, (i) => ({
    code: 'routekaart.score_dun',
    ernst: 'waarschuwing',
    pad: ['buurten', i],
    params: { naam: `Buurt ${i}`, buurt: `B${i}`, procent: 40 },
  }));

/** Counts of buurten and their total, one of them under the bound. */
function maakAantallen(n: number) {
  const cellen = lijst(n, (i) => ({ id: `b${i}`, aantal: i === 0 ? 3 : 5 + tel(i) }));
  const totaal = { id: 'totaal', aantal: cellen.reduce((som, { aantal }) => som + aantal, 0) };
  return [[...cellen, totaal], [{ totaal: 'totaal', delen: cellen.map(({ id }) => id) }], { grens: 5 }];
}

const RIJEN = { eenheid: 'rijen', maten: [1, 30, 600], groei: 'n' } as const;

/** The calls of `verslag`. */
export const VERSLAG: Aanroepen = {
  addBeschrijving: {
    roep: addBeschrijving,
    maak: (n) => [
      `<svg viewBox="0 0 9 9">${'<g id="a" role="img"><title>x</title><path d="M0 0" clip-path="url(#a)"/></g>'.repeat(n)}</svg>`,
      { id: 'lijn', titel: 'Een lijn', alternatief: 'De lijn stijgt.' },
    ],
    eenheid: 'elementen',
    maten: [1, 100, 5000],
    groei: 'n',
  },
  checkVerslag: {
    roep: checkVerslag,
    maak: (n) => [{ ...maakVerslag(n), lezer: 'raad' }, { bevindingen: maakBevindingen(n) }],
    ...RIJEN,
  },
  checkVerslagset: {
    roep: checkVerslagset,
    maak: (n) => [
      [
        { ...maakVerslag(n), lezer: 'raad' },
        { ...maakVerslag(1), lezer: 'uitvoerder' },
      ],
      maakBevindingen(n),
    ],
    ...RIJEN,
  },
  composeTekst: {
    roep: (woorden: readonly string[], ...waarden: readonly string[]) =>
      composeTekst(Object.assign([...woorden], { raw: woorden }), ...waarden),
    maak: (n) => [lijst(n + 1, (i) => `woord ${i} `), ...lijst(n, (i) => `waarde ${i}`)],
    eenheid: 'waarden',
    maten: [1, 100, 3000],
    groei: 'n',
    vast: [0],
  },
  listLezers: {
    roep: listLezers,
    maak: (n) => ['routekaart.score_dun', Object.fromEntries(lijst(n, (i) => [`param${i}`, i]))],
    eenheid: 'params',
    maten: [1, 10, 100],
    groei: '1',
  },
  listRijen: { roep: listRijen, maak: (n) => [maakTabel(n)], ...RIJEN },
  protectAantallen: {
    roep: protectAantallen,
    maak: maakAantallen,
    eenheid: 'aantallen',
    maten: [2, 20, 100],
    groei: 'n³',
  },
  protectVerslag: {
    roep: protectVerslag,
    maak: (n) => [maakVerslag(n), { grens: 5 }],
    eenheid: 'rijen',
    maten: [1, 8, 32],
    groei: 'n³',
  },
  renderCsv: { roep: renderCsv, maak: (n) => [maakTabel(n), { bom: true, behoudTekst: true }], ...RIJEN },
  renderHtml: { roep: renderHtml, maak: (n) => [maakVerslag(n), { metHerkomst: true, vorm: 'pagina' }], ...RIJEN },
  renderMarkdown: { roep: renderMarkdown, maak: (n) => [maakVerslag(n), {}], ...RIJEN },
  renderTekst: { roep: renderTekst, maak: (n) => [maakVerslag(n), {}], ...RIJEN },
  toFrequentie: {
    roep: toFrequentie,
    maak: (n) => [Math.floor(n / 3), n],
    eenheid: 'trekkingen',
    maten: [10, 1000, 1_000_000],
    groei: '1',
  },
  verifyHerkomst: {
    roep: verifyHerkomst,
    maak: (n) => [
      { ...maakVerslag(n), blokken: [{ soort: 'tabel', tabel: maakTabel(n) }] },
      [{ id: 'tellingen', document: maakTellingen(n), zinnen: [] }],
    ],
    ...RIJEN,
  },
  ...listLeden('Verslag', Verslag, { maak: (n) => [maakVerslag(n)], ...RIJEN }),
};
