import { chartWachtkamer } from 'buurtaanpak/grafieken';
import type { Grafiek } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { PEILDATUM } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;

test('chartWachtkamer counts every opgave once, the longest wait from the peildatum', () => {
  const opgaven = [
    { thema: 'groen', reden: 'te_groot', sinds: dag('2027-08-30') },
    { thema: 'energie', reden: 'te_groot', sinds: dag('2027-08-01') },
    { thema: 'groen', reden: 'anders', sinds: dag('2027-08-30') },
  ];
  const grafiek = chartWachtkamer(opgaven, { peildatum: PEILDATUM });
  expect(grafiek.alternatief).toBe(
    'Staafdiagram van 3 opgaven in de wachtkamer. Te groot: 2; Anders: 1. De langste wacht 30 dagen.',
  );
  expect(values(grafiek).reduce((som, { aantal }) => som + Number(aantal), 0)).toBe(3);
  expect(chartWachtkamer([], { peildatum: PEILDATUM }).alternatief).toBe(
    'Staafdiagram van 0 opgaven in de wachtkamer.',
  );
  // What occurs as often stands in the order of the alphabet.
  const gelijk = ['te_groot', 'anders', 'geen_geld'].map((reden) => ({ thema: 'x', reden, sinds: PEILDATUM }));
  expect(chartWachtkamer(gelijk, { peildatum: PEILDATUM }).alternatief).toContain(
    'Anders: 1; Geen geld: 1; Te groot: 1.',
  );
  expect(chartWachtkamer(gelijk.slice(0, 1), { peildatum: PEILDATUM }).alternatief).toContain(
    'Staafdiagram van 1 opgave in de',
  );
});
