import { expect, test } from 'vitest';
import { composeAantallen } from '../../src/opzet/stuk/composeAantallen.js';
import { opzetVan, programma, stukVan, toon } from './klein.js';

const zeg = (delen: object = {}) => toon(composeAantallen(stukVan(opzetVan(delen))));

test('a fixed number is one column, and a quotum alone has the name of its programme', () => {
  expect(zeg()).toEqual([
    '# Hoeveel buurten, en waar',
    'aantallen: Hoeveel buurten',
    'afspraak=Afspraak | programma=Programma | van=Buurten',
    'Programma p | Programma p | 1',
    'Totaal |  | 1',
    'totalen [[{"rij":1,"delen":[0]}],[]]',
    'Waar de buurten liggen, met hun aantal:',
    '- Programma p (1): overal.',
  ]);
});

test('one range makes two columns of all, with the totals of each', () => {
  const programmas = [
    programma('a', {
      aantalBuurten: 3,
      quota: [
        { id: 'vast', aantal: 2 },
        { id: 'los', naam: 'Losse buurten', aantal: { van: 1, tot: 4 } },
      ],
    }),
    programma('b', { aantalBuurten: 1 }),
    programma('c', { quota: [{ id: 'q', naam: 'Eigen naam', aantal: { van: 0, tot: 1 } }] }),
  ];
  expect(zeg({ programmas })).toEqual([
    '# Hoeveel buurten, en waar',
    'aantallen: Hoeveel buurten',
    'afspraak=Afspraak | programma=Programma | van=Minste buurten | tot=Meeste buurten',
    'vast | Programma a | 2 | 2',
    'Losse buurten | Programma a | 1 | 4',
    'Programma b | Programma b | 1 | 1',
    'Eigen naam | Programma c | 0 | 1',
    'Totaal |  | 4 | 8',
    'totalen [[{"rij":4,"delen":[0,1,2,3]}],[]]',
    '- In de overeenkomst staan 3 buurten voor Programma a.',
    'Waar de buurten liggen, met hun aantal:',
    '- vast (2): overal.',
    '- Losse buurten (1 tot en met 4): overal.',
    '- Programma b (1): overal.',
    '- Eigen naam (0 tot en met 1): overal.',
  ]);
});

test('the gemeente of a programme is told by its name, an unknown one by its code', () => {
  const gemeenten = [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ];
  const programmas = [
    programma('a', { gemeente: 'GM0080' }),
    programma('b', { gemeente: 'GM0757' }),
    programma('c', { gemeente: 'GM0999' }),
  ];
  expect(zeg({ gemeenten, programmas }).filter((regel) => regel.startsWith('- '))).toEqual([
    '- Programma a (1): overal in de gemeente Leeuwarden.',
    '- Programma b (1): overal in de gemeente Boxtel.',
    '- Programma c (1): overal in de gemeente GM0999.',
  ]);
});

test('conditions are told at the quotum and for all, and what is typical is explained once', () => {
  const typisch = { cijfers: ['x'], hoogstens: 0.25 };
  const waar = { cijfers: [{ cijfer: 'x', minimaal: 5 }] };
  const quota = (een: object) => [programma('p', { quota: [{ id: 'q', aantal: 1, waar: een }] })];
  expect(zeg({ programmas: quota(waar), keuze: { kandidaten: { kenmerken: ['weg'] } } }).slice(5)).toEqual([
    'totalen [[{"rij":1,"delen":[0]}],[]]',
    'Waar de buurten liggen, met hun aantal:',
    '- Programma p (1): x ten minste 5.',
    'Voor iedere buurt geldt ook: met kenmerk weg.',
  ]);
  expect(zeg({ programmas: quota({ typisch }) }).slice(5)).toEqual([
    'totalen [[{"rij":1,"delen":[0]}],[]]',
    'Waar de buurten liggen, met hun aantal:',
    '- Programma p (1): dicht bij het midden in x (afstand ten hoogste 0.25).',
    'De afstand tot het midden loopt van nul tot één. Nul is een buurt die precies in het midden staat: de helft van de buurten heeft een hoger cijfer, de helft een lager. Eén is een buurt met het hoogste of het laagste cijfer.',
  ]);
  expect(zeg({ keuze: { kandidaten: { typisch } } }).slice(5)).toEqual([
    'totalen [[{"rij":1,"delen":[0]}],[]]',
    'Waar de buurten liggen, met hun aantal:',
    '- Programma p (1): overal.',
    'Voor iedere buurt geldt ook: dicht bij het midden in x (afstand ten hoogste 0.25).',
    'De afstand tot het midden loopt van nul tot één. Nul is een buurt die precies in het midden staat: de helft van de buurten heeft een hoger cijfer, de helft een lager. Eén is een buurt met het hoogste of het laagste cijfer.',
  ]);
});
