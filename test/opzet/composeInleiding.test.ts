import { expect, test } from 'vitest';
import { composeInleiding } from '../../src/opzet/stuk/composeInleiding.js';
import { composeWaar } from '../../src/opzet/stuk/composeWaar.js';
import { showBuurten } from '../../src/opzet/stuk/showBuurten.js';
import { sumBereiken } from '../../src/opzet/stuk/sumBereiken.js';
import { opzetVan, programma, stukVan, toon, zinVan } from './klein.js';

const TWEE = {
  gemeenten: [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ],
};
const DRIE = {
  programmas: [
    programma('a', { quota: [{ id: 'q', aantal: { van: 2, tot: 5 } }] }),
    programma('b', { aantalBuurten: 4, quota: [{ id: 'r', aantal: { van: 3, tot: 6 } }] }),
    programma('c', {
      quota: [
        { id: 's', aantal: 1 },
        { id: 't', aantal: 2 },
      ],
    }),
  ],
};
const zeg = (delen: object = {}) => toon(composeInleiding(stukVan(opzetVan(delen))));

test('one gemeente, one programme, one buurt', () => {
  expect(zeg()).toEqual([
    'Dit is de opzet van de gemeente Leeuwarden: wat er vooraf wordt beslist over de buurten, de keuze, de afspraken en het geld. De cijfers en de oordelen zelf, en de buurten die eruit komen, staan er niet in.',
    'Er komt 1 buurt voor Programma p.',
  ]);
});

test('several gemeenten and programmes: the sum first, and that the choice tells how many', () => {
  expect(zeg({ ...TWEE, ...DRIE })).toEqual([
    'Dit is de opzet van de gemeenten Leeuwarden en Boxtel: wat er vooraf wordt beslist over de buurten, de keuze, de afspraken en het geld. De cijfers en de oordelen zelf, en de buurten die eruit komen, staan er niet in.',
    'Er komen 9 tot en met 12 buurten: 2 tot en met 5 buurten voor Programma a, 4 buurten voor Programma b en 3 buurten voor Programma c. Hoeveel buurten precies, volgt uit de keuze.',
  ]);
});

test('a programme alone with a range', () => {
  expect(zeg({ programmas: DRIE.programmas.slice(0, 1) })[1]).toEqual(
    'Er komen 2 tot en met 5 buurten voor Programma a. Hoeveel buurten precies, volgt uit de keuze.',
  );
  expect(zeg({ programmas: DRIE.programmas.slice(2) })[1]).toEqual('Er komen 3 buurten voor Programma c.');
});

test('the assignment that the programme belongs to', () => {
  const opdracht = { opdrachtgever: 'BZK', aantalDeelnemers: 1, buurtenPerDeelnemer: 1 };
  expect(zeg({ opdracht })[2]).toEqual(
    'Het programma hoort bij een opdracht van BZK: 1 deelnemer met elk 1 buurt. Een deelnemer is een gemeente, of enkele gemeenten met één overeenkomst.',
  );
  expect(
    zeg({ opdracht: { ...opdracht, uitvoerder: 'Buurkracht', aantalDeelnemers: 12, buurtenPerDeelnemer: 4 } })[2],
  ).toEqual(
    'Het programma hoort bij een opdracht van BZK aan Buurkracht: 12 deelnemers met elk 4 buurten. Een deelnemer is een gemeente, of enkele gemeenten met één overeenkomst.',
  );
});

test('the buurten of some programmes together are those of their places', () => {
  const opzet = opzetVan(DRIE);
  expect([[], [0], [1], [2], [0, 1], [0, 2], [2, 0, 1]].map((wie) => sumBereiken(opzet, wie))).toEqual([
    { van: 0, tot: 0 },
    { van: 2, tot: 5 },
    { van: 4, tot: 4 },
    { van: 3, tot: 3 },
    { van: 6, tot: 9 },
    { van: 5, tot: 8 },
    { van: 9, tot: 12 },
  ]);
  expect([[0], [1], [2], [0, 1]].map((wie) => zinVan(showBuurten(stukVan(opzet), wie)))).toEqual([
    '2 tot en met 5 buurten',
    '4 buurten',
    '3 buurten',
    '6 tot en met 9 buurten',
  ]);
  expect(zinVan(showBuurten(stukVan(opzetVan()), [0]))).toEqual('1 buurt');
});

test('where: the gemeenten with their codes, and the names for places', () => {
  expect(toon(composeWaar(stukVan(opzetVan())))).toEqual([
    '# Waar',
    'Het programma is er voor de gemeente Leeuwarden (GM0080). Wijken en buurten zijn die van de indeling van 2024.',
  ]);
  const kenmerken = [
    { id: 'oost', naam: 'Oost', gebieden: ['WK008020', 'GM0080', 'BU00802001'] },
    { id: 'druk', cijfers: [{ cijfer: 'x', minimaal: 1.5 }] },
    {
      id: 'beide',
      gebieden: ['GM0757'],
      cijfers: [
        { cijfer: 'x', minimaal: 1, maximaal: 2 },
        { cijfer: 'aantal_inwoners', maximaal: 9 },
      ],
    },
    { id: 'niets', gebieden: [] },
  ];
  expect(toon(composeWaar(stukVan(opzetVan({ ...TWEE, kenmerken }))))).toEqual([
    '# Waar',
    'Het programma is er voor de gemeenten Leeuwarden (GM0080) en Boxtel (GM0757). Wijken en buurten zijn die van de indeling van 2024.',
    'De opzet gebruikt deze namen voor plekken:',
    '- Oost: de buurten in WK008020, Leeuwarden en BU00802001.',
    '- druk: x ten minste 1.5.',
    '- beide: de buurten in Boxtel, met x ten minste 1 en ten hoogste 2 en Aantal inwoners ten hoogste 9.',
    '- niets: geen enkele buurt.',
  ]);
});
