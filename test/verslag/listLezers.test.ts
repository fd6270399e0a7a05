import { listLezers, VERSLAGLEZERS, type Verslaglezer } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';

const { lezers, route } = readGegevensJson<{
  readonly lezers: readonly { readonly id: Verslaglezer }[];
  readonly route: { readonly lijst: readonly { readonly code: string; readonly lezers: readonly Verslaglezer[] }[] };
}>('referentie/publicatie_lezers.json');

const inVolgorde = (namen: readonly Verslaglezer[]) => VERSLAGLEZERS.filter((lezer) => namen.includes(lezer));

describe('listLezers', () => {
  test('knows the readers of the design', () => {
    expect([...VERSLAGLEZERS]).toEqual(lezers.map(({ id }) => id));
  });

  test.each(route.lijst)('$code', ({ code, lezers: verwacht }) => {
    expect(listLezers(code.endsWith('.') ? `${code}een_code` : code)).toEqual(inVolgorde(verwacht));
  });

  test('an exact code goes before the longest beginning, and is no beginning itself', () => {
    expect(listLezers('financiering.betaald_voor_voorwaarde')).toEqual(['raad', 'controller']);
    expect(listLezers('financiering.betaald_voor_voorwaarde_x')).toEqual(['controller']);
    expect(listLezers('programma.keuze_ontbreekt')).toEqual(['raad', 'uitvoerder']);
    expect(listLezers('programma.')).toEqual(['raad', 'controller', 'uitvoerder']);
  });

  test('what no line names concerns the controller and the journalist', () => {
    for (const code of ['', 'x', 'kern.document_ongeldig', 'programma', 'xprogramma.y'])
      expect(listLezers(code), code).toEqual(['controller', 'journalist']);
  });

  test('late money concerns the council from thirty days on', () => {
    for (const code of ['stap_te_laat', 'termijn_te_laat', 'vordering_te_laat'].map((naam) => `financiering.${naam}`)) {
      expect(listLezers(code, { dagen: 30 })).toEqual(['raad', 'controller']);
      expect(listLezers(code, { dagen: 29 })).toEqual(['controller']);
      expect(listLezers(code, { dagen: 'veel' })).toEqual(['controller']);
      expect(listLezers(code)).toEqual(['controller']);
    }
    expect(listLezers('financiering.perioden_gat', { dagen: 99 })).toEqual(['controller']);
  });

  test('what is no code is refused by name', () => {
    const vreemd =
      (code: unknown, params: unknown = {}) =>
      () =>
        listLezers(code as string, params as { dagen: number });
    for (const call of [vreemd(7), vreemd(null), vreemd('x', null)])
      expect(call).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });
});
