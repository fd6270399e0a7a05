import { Datum } from 'buurtaanpak/kern';
import { addBeschrijving, toFrequentie, type Verslagwaarde } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { splitZinnen } from '../../src/verslag/zinnen/splitZinnen.js';
import { toWoorden } from '../../src/verslag/zinnen/toWoorden.js';
import { visitWoorden } from '../../src/verslag/zinnen/visitWoorden.js';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

test.each<[string, readonly string[]]>([
  ['', []],
  [' ', []],
  ['Een', ['Een']],
  ['Een. Twee! Drie? Vier: Vijf ', ['Een.', 'Twee!', 'Drie?', 'Vier:', 'Vijf']],
  ['Een. ', ['Een.']],
  ['Een. twee.', ['Een. twee.']],
  ['Een." (Twee.) Drie', ['Een."', '(Twee.)', 'Drie']],
  ['Zie nr. Vijf. Dan', ['Zie nr. Vijf.', 'Dan']],
  ['Zie ("nr. Vijf. Dan', ['Zie ("nr. Vijf.', 'Dan']],
  ['Zie o.a. Oost. Dan', ['Zie o.a. Oost.', 'Dan']],
  ['Zie West e.d. Dan', ['Zie West e.d.', 'Dan']],
  ['Zie www.a.b. Dan', ['Zie www.a.b.', 'Dan']],
  ['Zie a.b.nl. Dan', ['Zie a.b.nl.', 'Dan']],
  ['Zie a. Dan', ['Zie a.', 'Dan']],
])('the sentences of "%s"', (woorden, verwacht) => {
  expect(splitZinnen(woorden)).toEqual(verwacht);
});

test('words of a text: a value is a sign, and a word of its own is itself', () => {
  const [eigen, ander] = [woord('Oost'), { ...woord('West'), herkomst: uit('waarde', ['x']) }];
  expect(toWoorden(['a ', getal(3), ' b ', eigen, ' ', ander], 'alle')).toBe('a \uFFFC b Oost \uFFFC');
  expect(toWoorden(['a ', getal(3), ' b ', eigen], 'hele')).toBe('a \uFFFC b \uFFFC');
  expect(toWoorden([' ', eigen], 'hele')).toBe(' Oost');
  expect(toWoorden(['a\uFFFCb'], 'alle')).toBe('a b');
  expect(toWoorden([woord('')], 'alle')).toBe('\uFFFC');
});

test('all words that are chosen, each with its place', () => {
  const brief = { onderwerp: 'Het onderwerp', bijlagen: [], ondertekenaars: [] };
  const verslag = metBlokken(
    [
      { soort: 'sectie', titel: 'Sectie', blokken: [alinea('a ', getal(3))] },
      inTabel([[woord('Oost'), getal(1), { soort: 'onderdrukt' }]], { toelichting: ['noot'] }),
      {
        soort: 'grafiek',
        grafiek: {
          id: 'g',
          titel: 'Grafiek',
          alternatief: 'In woorden',
          spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' },
        },
      },
    ],
    { brief },
  );
  const verwacht = [
    { woorden: 'Sectie', pad: ['blokken', 0, 'titel'] },
    { woorden: 'a \uFFFC', pad: ['blokken', 0, 'blokken', 0, 'tekst'] },
    { woorden: 'Klein', pad: ['blokken', 1, 'tabel', 'titel'] },
    ...['A', 'B', 'C'].map((kop, k) => ({ woorden: kop, pad: ['blokken', 1, 'tabel', 'kolommen', k, 'kop'] })),
    { woorden: 'Oost', pad: ['blokken', 1, 'tabel', 'rijen', 0, 0] },
    { woorden: 'noot', pad: ['blokken', 1, 'tabel', 'toelichting'] },
    { woorden: 'Grafiek', pad: ['blokken', 2, 'grafiek', 'titel'] },
    { woorden: 'In woorden', pad: ['blokken', 2, 'grafiek', 'alternatief'] },
  ];
  const titel = { woorden: 'Een stuk', pad: ['titel'] };
  const onderwerp = { woorden: 'Het onderwerp', pad: ['brief', 'onderwerp'] };
  expect([...visitWoorden(verslag)]).toEqual([titel, onderwerp, ...verwacht]);
  expect([...visitWoorden({ ...verslag, brief: undefined })]).toEqual([titel, ...verwacht]);
});

test.each([
  [0, 5, 'in geen van de 5 keer', 0, 5, 'geen'],
  [5, 5, 'in alle 5 keer', 5, 5, 'alle'],
  [2, 5, 'in 2 van de 5 keer', 2, 5, 'precies'],
  [230, 1000, 'in ongeveer 23 van de 100 keer', 23, 100, 'ongeveer'],
  [1, 1000, 'in minder dan 1 van de 100 keer', 1, 100, 'minder_dan'],
  [999, 1000, 'in meer dan 99 van de 100 keer', 99, 100, 'meer_dan'],
])('%d of %d draws: %s', (keer, trekkingen, zin, aantal, van, soort) => {
  expect(toFrequentie(keer, trekkingen)).toMatchObject({ zin, aantal, van, soort });
});

test.each<[string, () => unknown, string]>([
  ['no draws', () => toFrequentie(0, 0), 'aantal trekkingen'],
  ['more than the draws', () => toFrequentie(6, 5), 'aantal keer'],
  ['a value of no kind', () => formatWaarde({ soort: 'x' } as never), 'waarde'],
])('refused: %s', (_, doe, soort) => {
  const fout = findFout(doe);
  expect([fout?.code, fout?.params.soort]).toEqual(['kern.document_ongeldig', soort]);
});

test('a value of a kind that is known is not read whole', () => {
  const waarde = { ...getal(3), anders: 1 } as Verslagwaarde;
  expect(formatWaarde(waarde)).toBe('3');
  expect(formatWaarde({ soort: 'datum', waarde: Datum.parse('2027-09-01') })).toBe('1 september 2027');
});

describe('the words of a chart in its drawing', () => {
  const grafiek = { id: 'lijn', titel: 'L', alternatief: 'A' };
  const inhoud = (svg: string) => {
    const begin =
      '<svg role="img" aria-labelledby="grafiek-lijn-titel" aria-describedby="grafiek-lijn-beschrijving"><title id="grafiek-lijn-titel">L</title><desc id="grafiek-lijn-beschrijving">A</desc>';
    const uitkomst = addBeschrijving(`<svg>${svg}</svg>`, grafiek);
    expect(uitkomst.slice(0, begin.length)).toBe(begin);
    return uitkomst.slice(begin.length, -'</svg>'.length);
  };

  test.each([
    ['<g fill="#fff"/>', '<g fill="#fff"/>'],
    ['<use href="#a"/>', '<use href="#grafiek-lijn--a"/>'],
    ['<use xlink:href="#a"/>', '<use xlink:href="#grafiek-lijn--a"/>'],
    ['<a href="a#b"/>', '<a href="a#b"/>'],
    ['<g clip-path="url( #clip)"/>', '<g clip-path="url( #grafiek-lijn--clip)"/>'],
    ['<g clip-path="url(\'#clip\')"/>', '<g clip-path="url(\'#grafiek-lijn--clip\')"/>'],
    ['<g clip-path="url(a#clip)"/>', '<g clip-path="url(a#clip)"/>'],
    ['<g clip-path="url(#grafiek-lijn--clip)"/>', '<g clip-path="url(#grafiek-lijn--clip)"/>'],
    ['<g/><desc>van een ander</desc><g/>', '<g/><desc>van een ander</desc><g/>'],
  ])('%s', (svg, verwacht) => {
    expect(inhoud(svg)).toBe(verwacht);
  });

  test('what is no drawing is shown, and a chart without words is refused by its name', () => {
    const geen = { toString: () => '<svg/>' };
    expect(findFout(() => addBeschrijving(geen as never, grafiek))?.bevindingen).toEqual([
      { ernst: 'fout', code: 'verslag.svg_ongeldig', pad: ['svg'], params: { waarde: 'object' } },
    ]);
    expect(findFout(() => addBeschrijving('<img>', grafiek))?.params).toEqual({ waarde: '"<img>"' });
    expect(findFout(() => addBeschrijving('<svg/>', { ...grafiek, titel: 3 } as never))?.params).toEqual({
      soort: 'grafiek',
      aantal: 1,
    });
  });
});
