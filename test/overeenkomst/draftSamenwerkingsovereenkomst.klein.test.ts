/** A draft of a small agreement, told whole, and what is wrong with the particulars. */
import type { Datum } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { A, B, BZK, bevindingenVan, GEMEENTE, UITVOERDER, weigering } from './klein.js';

const PLAN = {
  soort: 'financieringsplan',
  versie: 2,
  naam: 'Plan',
  perioden: [{ programmajaar: 1, periode: { van: '2026-01-01', tot: '2027-12-31' }, bijdragen: [] }],
};
const GEGEVENS = {
  id: 'proef',
  titel: 'Proef',
  onderwerp: 'Een proef',
  start: '2026-01-01',
  partijen: [GEMEENTE, UITVOERDER, BZK],
  reikwijdte: {
    indelingsjaar: 2024,
    programmas: [
      { id: 'oost', naam: 'Oost', aantalBuurten: 2 },
      { id: 'west', naam: 'West', aantalBuurten: 3 },
    ],
    themas: [],
  },
  financieringsplan: PLAN,
};
const draft = (wijziging: object = {}, jaren = 2) =>
  draftSamenwerkingsovereenkomst({ ...GEGEVENS, ...wijziging } as never, { jaren });

const EEN = { van: '2026-01-01', tot: '2026-12-31' };
const TWEE = { van: '2027-01-01', tot: '2027-12-31' };
const SAMEN = { van: '2026-01-01', tot: '2027-12-31' };
const WERVEN = {
  soort: 'werven',
  wat: 'In iedere buurt een groep vrijwilligers werven.',
  bewijs: 'Per buurt de datum waarop het team compleet was, en de grootte van het team.',
};
const BEGELEIDEN = {
  soort: 'begeleiden',
  wat: 'Het team van iedere buurt begeleiden bij het kiezen en uitvoeren van projecten.',
  bewijs: 'Per buurt de projecten met hun stand, ieder kwartaal.',
};
const HOUDEN = {
  soort: 'actief_houden',
  wat: 'Het team van iedere buurt tot het einde van de looptijd actief houden.',
  bewijs: 'Per buurt de stand van het team op de evaluatiemomenten.',
};

test('of two years, with all that is not given', () => {
  expect(draft()).toStrictEqual({
    soort: 'samenwerkingsovereenkomst',
    versie: 2,
    id: 'proef',
    titel: 'Proef',
    onderwerp: 'Een proef',
    partijen: GEGEVENS.partijen,
    reikwijdte: { ...GEGEVENS.reikwijdte, aantalBuurten: 5 },
    looptijd: SAMEN,
    fasen: [
      { programmajaar: 1, naam: 'jaar 1', intensiteit: 'intensief', periode: EEN },
      { programmajaar: 2, naam: 'jaar 2', intensiteit: 'regulier', periode: TWEE },
    ],
    verplichtingen: [
      { id: 'werven', wie: 'buurkracht', ...WERVEN, periode: EEN },
      { id: 'begeleiden', wie: 'buurkracht', ...BEGELEIDEN, periode: SAMEN },
      { id: 'actief_houden', wie: 'buurkracht', ...HOUDEN, periode: TWEE },
    ],
    financieringsplan: PLAN,
    evaluatiemomenten: [
      { id: 'jaar-1', datum: '2026-12-31', onderwerp: 'Evaluatie van jaar 1' },
      { id: 'jaar-2', datum: '2027-12-31', onderwerp: 'Eindevaluatie' },
    ],
    beeindiging: { opzegtermijnMaanden: 3, gronden: ['Een partij komt haar verplichtingen niet na.'] },
  });
});

test('of one year with two uitvoerders, and with none', () => {
  const tweede = { ...UITVOERDER, id: 'opbouw' };
  const { verplichtingen } = draft({ partijen: [GEMEENTE, UITVOERDER, tweede] }, 1);
  expect(verplichtingen.map(({ id, wie, periode }) => [id, wie, periode])).toEqual([
    ['werven-buurkracht', 'buurkracht', EEN],
    ['begeleiden-buurkracht', 'buurkracht', EEN],
    ['actief_houden-buurkracht', 'buurkracht', EEN],
    ['werven-opbouw', 'opbouw', EEN],
    ['begeleiden-opbouw', 'opbouw', EEN],
    ['actief_houden-opbouw', 'opbouw', EEN],
  ]);
  expect(draft({ partijen: [GEMEENTE, BZK] }).verplichtingen).toEqual([]);
});

test('buurten as a selection names them keep no more than the agreement asks for', () => {
  const buurten = [
    { code: A, programma: 'oost', score: 0.5 },
    { code: B, programma: 'west', start: '2026-03-01' },
  ];
  expect(draft({ reikwijdte: { ...GEGEVENS.reikwijdte, aantalBuurten: 9, buurten } }).reikwijdte).toStrictEqual({
    ...GEGEVENS.reikwijdte,
    aantalBuurten: 9,
    buurten: [
      { buurt: A, programma: 'oost' },
      { buurt: B, programma: 'west', start: '2026-03-01' },
    ],
  });
});

describe('what is wrong has its path', () => {
  const paden = (reikwijdte: unknown) => bevindingenVan(() => draft({ reikwijdte }))?.map(({ pad }) => pad.join('.'));
  const programmas = [
    { id: 'oost', naam: 'Oost', aantalBuurten: 1 },
    { id: 'west', naam: 'West' },
  ];

  test.each<[string, unknown, string[]]>([
    ['a text for a scope', 'x', ['reikwijdte']],
    ['a text for a buurt', { ...GEGEVENS.reikwijdte, buurten: ['x'] }, ['reikwijdte.buurten.0']],
    [
      'a programma without a number',
      { ...GEGEVENS.reikwijdte, programmas },
      ['reikwijdte.aantalBuurten', 'reikwijdte.programmas.1.aantalBuurten'],
    ],
  ])('%s', (_, reikwijdte, verwacht) => {
    expect(paden(reikwijdte)?.sort()).toEqual(verwacht);
  });

  test('no particulars, and options that are none', () => {
    const ongeldig = (soort: string) => ({ code: 'kern.document_ongeldig', pad: [], params: { soort, aantal: 1 } });
    expect(weigering(() => draftSamenwerkingsovereenkomst(null as never))).toEqual(ongeldig('conceptgegevens'));
    const gegevens = { ...GEGEVENS, start: '2026-01-01' as Datum } as never;
    expect(weigering(() => draftSamenwerkingsovereenkomst(gegevens, null as never))).toEqual(ongeldig('opties'));
  });
});
