import { formatBevinding, type Pad } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

const document = {
  criteria: [
    { id: 'woz', naam: 'WOZ-waarde', gewicht: -2 },
    { naam: 'Animo', ankers: [{}, { waarde: 5 }] },
    { id: ' ', omschrijving: 'x' },
  ],
  themas: [{ id: 'x'.repeat(100) }],
  aantalBuurten: 3,
  kleuren: ['rood'],
};
const zeg = (pad: Pad, options: object = {}, teksten: typeof nl | typeof en = nl) =>
  formatBevinding({ code: 'kern.veld_onbekend', pad, params: { veld: 'kleur' } }, teksten, { pad: true, ...options });

describe('a place before a sentence', () => {
  test('names an item of a list by its id, its name, or its number from 1', () => {
    expect(zeg(['criteria', 0, 'bron'], { document })).toBe('criterium woz, bron: het veld kleur is onbekend.');
    expect(zeg(['criteria', 1, 'bron'], { document })).toBe('criterium Animo, bron: het veld kleur is onbekend.');
    expect(zeg(['criteria', 2], { document })).toBe('criterium 3: het veld kleur is onbekend.');
    expect(zeg(['criteria', 9], { document })).toBe('criterium 10: het veld kleur is onbekend.');
    expect(zeg(['themas', 0], { document })).toBe('thema 1: het veld kleur is onbekend.');
    expect(zeg(['criteria', 0, 'bron'])).toBe('criterium 1, bron: het veld kleur is onbekend.');
  });
  test('gives an id the name that an app has for it', () => {
    expect(zeg(['criteria', 0], { document, namen: { woz: 'WOZ-waarde' } })).toBe(
      'criterium WOZ-waarde: het veld kleur is onbekend.',
    );
  });
  test('names fields, lists in lists, and lists without a word of their own', () => {
    expect(zeg(['aantalBuurten'])).toBe('aantal buurten: het veld kleur is onbekend.');
    expect(zeg(['themas'])).toBe('thema’s: het veld kleur is onbekend.');
    expect(zeg(['criteria', 1, 'ankers', 1], { document })).toBe(
      'criterium Animo, anker 2: het veld kleur is onbekend.',
    );
    expect(zeg(['kleuren', 0], { document })).toBe('kleuren 1: het veld kleur is onbekend.');
    expect(zeg([2, 3])).toBe('plaats 3, plaats 4: het veld kleur is onbekend.');
  });
  test('is in the language of the table', () => {
    expect(zeg(['criteria', 0, 'gewicht'], { document }, en)).toBe(
      'criterion woz, weight: the field kleur is unknown.',
    );
    expect(zeg([2], {}, en)).toBe('place 3: the field kleur is unknown.');
  });
  test('does not tell the field that the sentence names itself', () => {
    expect(zeg(['criteria', 0, 'kleur'], { document })).toBe('criterium woz: het veld kleur is onbekend.');
    expect(zeg(['kleur'], { document })).toBe('Het veld kleur is onbekend.');
  });
  test('leaves the capitals of a name that begins the sentence', () => {
    const begin = (code: string, params: Record<string, string>) =>
      formatBevinding(
        { code, pad: ['partijen', 0], params },
        { ...nl, 'proef.kvk': 'KVK-nummer {nummer} ontbreekt.' },
        { pad: true },
      );
    expect(begin('proef.kvk', { nummer: '1' })).toBe('partij 1: KVK-nummer 1 ontbreekt.');
    expect(begin('gebied.code_dubbel', { code: 'Aldlân' })).toBe('partij 1: Aldlân komt een tweede keer voor.');
  });
});
