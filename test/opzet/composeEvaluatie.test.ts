import { expect, test } from 'vitest';
import { composeEvaluatie } from '../../src/opzet/stuk/composeEvaluatie.js';
import { opzetVan, stukVan, toon } from './klein.js';

const PLAN = {
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'Het plan',
  vastgesteldOp: '2026-08-01',
  uitkomsten: [
    { sleutel: 'team', naam: 'een team', soort: 'janee' },
    { sleutel: 'druk', naam: 'de druk', soort: 'getal' },
  ],
  kenmerken: [
    { sleutel: 'soort', naam: 'de soort buurt', soort: 'groep' },
    { sleutel: 'maat', naam: 'de maat', soort: 'getal' },
  ],
  vergelijkingen: [{ sleutel: 'a', uitkomst: 'team', kenmerk: 'soort', op: '2027-09-01' }],
};
const zeg = (velden: object = {}) =>
  toon(composeEvaluatie(stukVan(opzetVan({ evaluatieplan: { ...PLAN, ...velden } }))));

test('no plan, no section; a plan with one question', () => {
  expect(composeEvaluatie(stukVan(opzetVan()))).toEqual([]);
  expect(zeg()).toEqual([
    '# De evaluatie',
    'Het plan Het plan is vastgelegd op 2026-08-01. Gemeten wordt: een team en de druk. Buurten worden onderscheiden naar: de soort buurt en de maat.',
    'De vragen staan vooraf vast:',
    '- Hangt een team samen met de soort buurt? Gemeten op 2027-09-01.',
  ]);
});

test('the questions: when is measured, since when, and which groups', () => {
  const vraag = (sleutel: string, velden: object) => ({ sleutel, uitkomst: 'druk', kenmerk: 'soort', ...velden });
  const vergelijkingen = [
    vraag('a', { op: { maandenNaStart: 1 }, vanaf: '2026-09-01' }),
    vraag('b', { op: { maandenNaStart: 12 }, vanaf: { maandenNaStart: 0 }, groep: 'dorp' }),
    vraag('c', { op: '2027-09-01', groep: 'dorp', tegenover: 'stad', uitkomst: 'weg', kenmerk: 'ook-weg' }),
  ];
  expect(zeg({ vergelijkingen }).slice(3)).toEqual([
    '- Hangt de druk samen met de soort buurt? Gemeten 1 maand na de start van elke buurt, als verandering sinds 2026-09-01.',
    '- Hangt de druk samen met de soort buurt? Gemeten 12 maanden na de start van elke buurt, als verandering sinds 0 maanden na de start van elke buurt; dorp tegenover de andere groepen.',
    '- Hangt weg samen met ook-weg? Gemeten op 2027-09-01; dorp tegenover stad.',
  ]);
});

test('the limits, together and each alone', () => {
  const grens = (velden: object) => zeg(velden).slice(4);
  expect([
    grens({ alfa: 0.05, correctie: 'holm', onderscheidingsvermogen: 0.8, margeDagen: 30 }),
    grens({ alfa: 0.025 }),
    grens({ correctie: 'benjamini_hochberg' }),
    grens({ correctie: 'geen', margeDagen: 1 }),
    grens({ onderscheidingsvermogen: 0.85 }),
  ]).toEqual([
    [
      'De kans dat iets bij toeval wordt gevonden is hoogstens 5% (van alle keren). Bij meer dan één vraag wordt gerekend volgens Holm. Een effect moet met een kans van 80% (van alle keren) te zien zijn. Een meting telt als zij hoogstens 30 dagen van de dag af ligt.',
    ],
    ['De kans dat iets bij toeval wordt gevonden is hoogstens 2.5% (van alle keren).'],
    ['Bij meer dan één vraag wordt gerekend volgens Benjamini en Hochberg.'],
    [
      'Bij meer dan één vraag wordt gerekend zonder correctie. Een meting telt als zij hoogstens 1 dag van de dag af ligt.',
    ],
    ['Een effect moet met een kans van 85% (van alle keren) te zien zijn.'],
  ]);
});

test('the design', () => {
  const ontwerp = (velden: object) => zeg(velden)[2];
  expect([
    ...['keuzerand', 'vergelijking', 'binnen'].map((opzet) => ontwerp({ opzet })),
    ontwerp({ opzet: 'trapsgewijs', geloot: true }),
    ontwerp({ opzet: 'trapsgewijs', geloot: false }),
    ontwerp({ opzet: 'keuzerand', venster: 4 }),
    ontwerp({ koppeling: ['maat', 'weg'] }),
    ontwerp({ blok: 'gemeente' }),
    ontwerp({ blok: 'geen' }),
    ontwerp({ blok: 'geen', blokreden: 'Zij lijken op elkaar.' }),
    ontwerp({ blok: 'soort' }),
    ontwerp({ kenmerken: PLAN.kenmerken.map((een, i) => (i === 0 ? { ...een, geloot: true } : een)) }),
    ontwerp({ opzet: 'loting', loting: `sha256:${'0'.repeat(64)}` }),
    ontwerp({
      selectie: {
        besluit: `sha256:${'0'.repeat(64)}`,
        gekozenOp: '2026-08-03',
        criteria: [{ uitkomst: 'druk', van: '2024-01-01', tot: '2024-12-31' }],
      },
    }),
  ]).toEqual([
    'De laatste gekozen buurten worden vergeleken met de eerste die niet zijn gekozen.',
    'Buurten van het programma worden vergeleken met buurten zonder het programma.',
    'Alleen buurten van het programma worden met elkaar vergeleken.',
    'Niet alle buurten beginnen tegelijk; wie later begint is de vergelijking. Het lot bepaalt wie eerst begint.',
    'Niet alle buurten beginnen tegelijk; wie later begint is de vergelijking. De volgorde van starten is niet geloot.',
    'De laatste gekozen buurten worden vergeleken met de eerste die niet zijn gekozen. Aan elke kant tellen 4 buurten.',
    'De vergelijkingsbuurten lijken op de gekozen buurten in de maat en weg.',
    'Buurten worden alleen binnen hun gemeente vergeleken.',
    'Buurten van verschillende gemeenten worden met elkaar vergeleken.',
    'Buurten van verschillende gemeenten worden met elkaar vergeleken. De reden daarvan is: Zij lijken op elkaar.',
    'Buurten worden alleen vergeleken binnen dezelfde groep van de soort buurt.',
    'Het lot bepaalde de groep van de soort buurt.',
    'Het lot koos tussen buurten met bijna gelijke scores; de andere zijn de vergelijking. De loting staat vast onder sha256:0000000000000000000000000000000000000000000000000000000000000000.',
    'De buurten zijn gekozen op 2026-08-03. Een cijfer waarop is gekozen telt niet als meting vooraf.',
  ]);
});

test('conditions together', () => {
  const kalibratie = { buiten: 0.5, kruispunt: 2, binnen: 3.25 };
  const configuraties = [
    {
      sleutel: 'a',
      uitkomst: 'team',
      op: '2027-09-01',
      condities: [
        { kenmerk: 'soort', groep: 'dorp', verwachting: 'aanwezig' },
        { kenmerk: 'maat', kalibratie, verwachting: 'afwezig' },
      ],
    },
    {
      sleutel: 'b',
      uitkomst: 'druk',
      kalibratie,
      op: { maandenNaStart: 24 },
      vanaf: { maandenNaStart: 1 },
      condities: [
        { kenmerk: 'maat', kalibratie },
        { kenmerk: 'soort', groep: 'stad' },
      ],
    },
  ];
  expect(zeg({ configuraties }).slice(4)).toEqual([
    'Over kenmerken samen:',
    '- Welke combinatie van de soort buurt dorp (verwacht wordt dat dit helpt) en de maat (van 0.5 over 2 tot 3.25) (verwacht wordt dat dit niet helpt) gaat samen met een team? Gemeten op 2027-09-01.',
    '- Welke combinatie van de maat (van 0.5 over 2 tot 3.25) en de soort buurt stad gaat samen met de druk (van 0.5 over 2 tot 3.25)? Gemeten 24 maanden na de start van elke buurt, als verandering sinds 1 maand na de start van elke buurt.',
  ]);
});
