import {
  fromKerncijferdocument,
  type Kerncijferdocument,
  readKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { readRivm, readWerkmap } from './data.js';
import { bron, geldig } from './document.js';
import { tabel } from './tabel.js';

describe('a table as a document, by toKerncijferdocument and fromKerncijferdocument', () => {
  it('is plain JSON that comes back the same', () => {
    expect(toKerncijferdocument(fromKerncijferdocument(deepFreeze(geldig)))).toEqual(geldig);
    const tekst = JSON.stringify(toKerncijferdocument(tabel));
    expect(fromKerncijferdocument(JSON.parse(tekst))).toEqual(tabel);
    expect(JSON.stringify(toKerncijferdocument(fromKerncijferdocument(JSON.parse(tekst))))).toBe(tekst);
  });

  it('keeps every published figure', () => {
    for (const { tabel: gelezen } of [readKerncijfers(readWerkmap(), { jaar: 2024 }), readKerncijfers(readRivm())]) {
      expect(fromKerncijferdocument(JSON.parse(JSON.stringify(toKerncijferdocument(gelezen))))).toEqual(gelezen);
    }
  });

  it('keeps any table', () => {
    const cel = fc.oneof(
      fc.double({ noNaN: true, min: -1e100, max: 1e100 }).map((x) => x + 0),
      fc.constantFrom('geheim' as const, 'onbekend' as const),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }),
        fc.array(cel, { minLength: 16, maxLength: 16 }),
        (codes, cellen) => {
          const document: Kerncijferdocument = {
            soort: 'kerncijfertabel',
            versie: 2,
            indeling: { gebieden: 'vrij', jaar: 2024 },
            gebieden: codes.map((code) => ({ code, naam: code, soort: 'samengesteld' })),
            kolommen: ['a', 'b'].map((sleutel, i) => ({
              sleutel,
              eenheid: '',
              bron,
              cellen: cellen.slice(8 * i, 8 * i + codes.length),
            })),
          };
          expect(toKerncijferdocument(fromKerncijferdocument(JSON.parse(JSON.stringify(document))))).toEqual(document);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });
});
