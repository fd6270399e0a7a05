/** What is late, in sentences, and what else a controller must look at. */
import { describe, expect, test } from 'vitest';
import { composeControlepunten } from '../../src/stukken/controller/composeControlepunten.js';
import { composeTeLaat, isTeLaat } from '../../src/stukken/controller/composeTeLaat.js';
import { stukVan, toon } from './klein.js';
import { BIJDRAGEN, geldDeel, laat } from './kleinGeld.js';

const stuk = (bevindingen: readonly object[], geld: object = {}) =>
  stukVan({ deel: geldDeel(geld), stand: { bevindingen } });

const geduldig = { bijdragen: BIJDRAGEN.map((een) => ({ ...een, stappen: [], voorwaarden: [] })) };

const betaling = (dagen: number, bedrag: string, bijdrage = 'a') =>
  laat('termijn_te_laat', { bijdrage, termijn: 't1', bedrag, gepland: '2027-08-01', dagen });

describe('late money', () => {
  test('nothing is', () => {
    expect(composeTeLaat(stuk([]))).toEqual([]);
  });

  test('each kind, the longest first, with the sum of the payments', () => {
    const bevindingen = [
      betaling(1, '5.00'),
      laat('stap_te_laat', { stap: 'toegezegd', bedrag: '98.00', gepland: '2027-08-20', dagen: 11 }),
      laat('vordering_te_laat', { bijdrage: 'd', bedrag: '2.00', uiterlijk: '2027-08-10', dagen: 21 }),
      laat('voorwaarde_verlopen', { voorwaarde: 'Het krediet', uiterlijk: '2027-08-25', dagen: 6 }),
      betaling(40, '7.00', 'b'),
      laat('iets_anders', {}),
    ];
    expect(toon(composeTeLaat(stuk(bevindingen)))).toEqual([
      '# Wat te laat is',
      '- [gemeente Leeuwarden (actief houden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar}) zou {bedrag 7.00 < stand bevindingen.4.params.bedrag} betalen op {datum 2027-08-01 < stand bevindingen.4.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 40, decimalen=0 < stand bevindingen.4.params.dagen} dagen te laat.',
      '- Van de bijdrage van {tekst d < stand ~.geld.bijdragen.3.bijdrage} (programmajaar {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar}) zou {bedrag 2.00 < stand bevindingen.2.params.bedrag} terug zijn op {datum 2027-08-10 < stand bevindingen.2.params.uiterlijk}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 21, decimalen=0 < stand bevindingen.2.params.dagen} dagen te laat.',
      '- Van de bijdrage van [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou {bedrag 98.00 < stand bevindingen.1.params.bedrag} zijn toegezegd op {datum 2027-08-20 < stand bevindingen.1.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 11, decimalen=0 < stand bevindingen.1.params.dagen} dagen te laat.',
      '- Een voorwaarde van de bijdrage van [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou vervuld zijn op {datum 2027-08-25 < stand bevindingen.3.params.uiterlijk}: {tekst Het krediet < stand bevindingen.3.params.voorwaarde}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 6, decimalen=0 < stand bevindingen.3.params.dagen} dagen te laat.',
      '- [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou {bedrag 5.00 < stand bevindingen.0.params.bedrag} betalen op {datum 2027-08-01 < stand bevindingen.0.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 1, decimalen=0 < stand bevindingen.0.params.dagen} dag te laat.',
      'Aan betalingen is samen {bedrag 12.00 < som stand bevindingen.4.params.bedrag + bevindingen.0.params.bedrag} te laat.',
      '#',
    ]);
  });

  test('of one payment there is no sum, and a step of another name has no words', () => {
    expect(toon(composeTeLaat(stuk([betaling(2, '5.00')])))).toEqual([
      '# Wat te laat is',
      '- [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou {bedrag 5.00 < stand bevindingen.0.params.bedrag} betalen op {datum 2027-08-01 < stand bevindingen.0.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 2, decimalen=0 < stand bevindingen.0.params.dagen} dagen te laat.',
      '#',
    ]);
    const vreemd = laat('stap_te_laat', { stap: 'vreemd', bedrag: '98.00', gepland: '2027-08-20' });
    expect(toon(composeTeLaat(stuk([vreemd])))).toEqual([
      '# Wat te laat is',
      '- Van de bijdrage van [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou {bedrag 98.00 < stand bevindingen.0.params.bedrag}  op {datum 2027-08-20 < stand bevindingen.0.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 2, decimalen=0 < stand bevindingen.0.params.dagen} dagen te laat.',
      '#',
    ]);
  });

  test('which codes are', () => {
    const codes = ['stap_te_laat', 'termijn_te_laat', 'vordering_te_laat', 'voorwaarde_verlopen', 'jaar_open'];
    expect(codes.map((code) => isTeLaat({ code: `financiering.${code}` }))).toEqual([true, true, true, true, false]);
  });
});

describe('what asks for attention', () => {
  test('nothing at all: a claim, with what was looked at', () => {
    expect(toon(composeControlepunten(stuk([], geduldig)))).toEqual([
      '# Aandachtspunten',
      'geen_aandachtspunten: Op {datum 2027-08-31 < stand peildatum} zijn er voor de controller geen fouten of waarschuwingen gevonden, en is er van het geld niets te laat.',
      'voorbehoud: Gekeken is naar {getal 5, decimalen=0, groep=bijdragen van de overeenkomst < lengte stand ~.geld.bijdragen} bijdragen: hun termijnen, geplande stappen en voorwaarden, de verplichtingen, betalingen en vorderingen, de begroting, en de tekst en de ondertekening van de overeenkomst.',
      '#',
    ]);
    expect(toon(composeControlepunten(stuk([], { bijdragen: geduldig.bijdragen.slice(0, 1) })))[2]).toEqual(
      'voorbehoud: Gekeken is naar {getal 1, decimalen=0, groep=bijdragen van de overeenkomst < lengte stand ~.geld.bijdragen} bijdrage: hun termijnen, geplande stappen en voorwaarden, de verplichtingen, betalingen en vorderingen, de begroting, en de tekst en de ondertekening van de overeenkomst.',
    );
  });

  test('no claim when a step is late or a condition is over, also before anything is found', () => {
    const [a, ...rest] = geduldig.bijdragen;
    const met = (wijziging: object) =>
      composeControlepunten(stuk([], { bijdragen: [{ ...a, ...wijziging }, ...rest] }));
    expect(met({ stappen: [{ stand: 'open' }, { stand: 'te_laat' }] })).toEqual([]);
    expect(met({ voorwaarden: [{ stand: 'open' }, { stand: 'verlopen' }] })).toEqual([]);
    expect(met({ stappen: [{ stand: 'open' }], voorwaarden: [{ stand: 'open' }] })).toHaveLength(1);
  });

  test('what is late stands above the rest; without a rest it stands alone', () => {
    const ander = {
      ernst: 'fout',
      code: 'financiering.perioden_gat',
      pad: [],
      params: { eerste: 1, tweede: 2 },
    };
    expect(toon(composeControlepunten(stuk([betaling(2, '5.00'), ander], geduldig)))).toEqual([
      '# Wat te laat is',
      '- [gemeente Leeuwarden (begeleiden)] (programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}) zou {bedrag 5.00 < stand bevindingen.0.params.bedrag} betalen op {datum 2027-08-01 < stand bevindingen.0.params.gepland}. Op {datum 2027-08-31 < stand peildatum} was dat nog niet gebeurd: {getal 2, decimalen=0 < stand bevindingen.0.params.dagen} dagen te laat.',
      '#',
      '# Aandachtspunten',
      '- {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand bevindingen.1}',
      '#',
    ]);
    expect(toon(composeControlepunten(stuk([betaling(2, '5.00')], geduldig)))).toHaveLength(3);
    expect(toon(composeControlepunten(stuk([{ ...ander, ernst: 'info' }], geduldig)))[0]).toBe('# Aandachtspunten');
    expect(toon(composeControlepunten(stuk([{ ...ander, pad: ['deelnemers', 1] }], geduldig)))[1]).toMatch(/^geen_/);
  });
});
