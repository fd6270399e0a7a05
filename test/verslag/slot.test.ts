import type { Briefkop, Verslag } from 'buurtaanpak/verslag';
import { renderTekst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { composeSlot } from '../../src/verslag/weergave/slot.js';
import { wrapRegels } from '../../src/verslag/weergave/wrapRegels.js';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel } from './klein.js';
import { metBlokken } from './metBlokken.js';

const slot = (meer: Partial<Verslag>) => composeSlot(metBlokken([], meer));
const bronnen = (...blokken: readonly object[]) => ({
  soort: 'sectie',
  titel: 'Bronnen',
  blokken: [alinea('Peildatum: 1 september 2027.'), ...blokken],
});
const GETOOND = alinea('Kleine aantallen personen zijn in dit stuk wel getoond.');
const brief = (meer: Partial<Briefkop>): Briefkop => ({ bijlagen: [], ondertekenaars: [], ...meer });

test('the sources with where they are, or none', () => {
  expect(slot({ bronnen: [] })).toEqual([bronnen(GETOOND)]);
  const vingerafdruk = `sha256:${'a'.repeat(64)}`;
  expect(
    slot({
      bronnen: [
        { id: 'a', naam: 'A' },
        { id: 'b', naam: 'B', vindplaats: 'zaak' },
        { id: 'c', naam: 'C', vingerafdruk },
      ],
    }),
  ).toEqual([
    bronnen(GETOOND, {
      soort: 'lijst',
      genummerd: true,
      items: [['A'], ['B, zaak'], ['C, vingerafdruk sha256:aaaaaaaaaaaa']],
    }),
  ]);
});

test('what is said of small numbers, to residents in their words', () => {
  const zin = (aantal: number, meer: Partial<Verslag> = {}) =>
    slot({ bronnen: [], onthulling: { regel: 'onderdrukt', grens: 1000, aantal }, ...meer });
  expect(zin(0)).toEqual([
    bronnen(alinea('Aantallen personen onder de 1.000 worden niet getoond; in dit stuk komen ze niet voor.')),
  ]);
  expect(zin(1)).toEqual([
    bronnen(
      alinea(
        "Een x staat voor een aantal dat niet wordt getoond: een aantal personen onder de 1.000, of een aantal waaruit zo'n aantal te berekenen is.",
      ),
    ),
  ]);
  expect(zin(1, { lezer: 'bewoner_gekozen' })).toEqual([
    bronnen(alinea('Een x staat voor een aantal dat wij niet laten zien. Anders zijn mensen misschien te herkennen.')),
  ]);
});

test('the end of a letter: who sign it, and what goes with it', () => {
  expect(slot({ bronnen: [], brief: brief({}) })).toEqual([bronnen(GETOOND)]);
  const getekend = (zin: string) => ({
    soort: 'sectie',
    titel: 'Ondertekening',
    blokken: [alinea(zin), { soort: 'lijst', genummerd: false, items: [['burgemeester'], ['secretaris']] }],
  });
  const ondertekenaars = ['burgemeester', 'secretaris'];
  expect(slot({ bronnen: [], brief: brief({ ondertekenaars, van: 'B en W ' }) })).toEqual([
    getekend('Hoogachtend, B en W'),
    bronnen(GETOOND),
  ]);
  expect(slot({ bronnen: [], lezer: 'bewoner_gekozen', brief: brief({ ondertekenaars }) })).toEqual([
    getekend('Met vriendelijke groet,'),
    bronnen(GETOOND),
  ]);
  const bijlagen = [{ titel: 'Kaart' }, { titel: 'Besluit', bron: 'zaak' }];
  expect(slot({ bronnen: [], brief: brief({ bijlagen }) })).toEqual([
    {
      soort: 'sectie',
      titel: 'Bijlagen',
      blokken: [{ soort: 'lijst', genummerd: true, items: [['Kaart'], ['Besluit, zaak']] }],
    },
    bronnen(GETOOND),
  ]);
});

test('words in lines: spaces are one, and an amount stays together', () => {
  expect(wrapRegels('  een  twee ', 40)).toEqual(['een twee']);
  expect(wrapRegels('', 40)).toEqual(['']);
  expect(wrapRegels('een twee', 7)).toEqual(['een', 'twee']);
  expect(wrapRegels('een twee', 8)).toEqual(['een twee']);
  expect(wrapRegels(' een € 5 drie', 8, '- ', '  ')).toEqual(['- een', '  € 5', '  drie']);
});

test('a text: headings, lists, and a table that does not fit', () => {
  const SLOT = [
    'Bronnen',
    '-------',
    '',
    'Peildatum: 1 september 2027.',
    '',
    'Kleine aantallen personen zijn in dit stuk',
    'wel getoond.',
    '',
    '1. Model',
  ];
  const breed = 'x'.repeat(30);
  const verslag = metBlokken([
    {
      soort: 'sectie',
      titel: 'Deel',
      blokken: [
        {
          soort: 'sectie',
          titel: 'Onder',
          blokken: [{ soort: 'sectie', titel: 'Dieper', blokken: [] }, alinea('Dag.')],
        },
      ],
    },
    { soort: 'lijst', genummerd: false, items: [['een twee drie vier vijf zes zeven acht negen'], [getal(2)]] },
    inTabel([
      [],
      [
        { soort: 'tekst', waarde: breed },
        { soort: 'tekst', waarde: breed },
      ],
    ]),
  ]);
  expect(renderTekst(verslag, { breedte: 43 }).split('\n')).toEqual([
    'Een stuk',
    '========',
    '',
    'Deel',
    '----',
    '',
    'Onder',
    '',
    'Dieper',
    '',
    '',
    'Dag.',
    '',
    '- een twee drie vier vijf zes zeven acht',
    '  negen',
    '- 2',
    '',
    'Klein',
    '',
    '',
    breed,
    `  B: ${breed}`,
    '',
    ...SLOT,
    '',
  ]);
});

test.each<[string, unknown, string, object]>([
  ['options that are none', null, 'kern.document_ongeldig', { soort: 'opties', aantal: 1 }],
  ['a line that is too short', { breedte: 39 }, 'verslag.breedte_ongeldig', { waarde: '39' }],
  ['a line that is no number', { breedte: 'x' }, 'verslag.breedte_ongeldig', { waarde: '"x"' }],
])('refused: %s', (_, options, code, params) => {
  const fout = findFout(() => renderTekst(metBlokken([]), options as never));
  expect([fout?.code, fout?.params]).toEqual([code, params]);
});
