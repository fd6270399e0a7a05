import { createHash } from 'node:crypto';
import { createVingerafdruk } from 'buurtaanpak/kern';
import { canonicalizeJson } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const hash = (tekst: string) => `sha256:${createHash('sha256').update(tekst, 'utf8').digest('hex')}`;

describe('createVingerafdruk', () => {
  test('the hash is SHA-256 of the canonical text, for every length around the block size', () => {
    for (let lengte = 0; lengte < 200; lengte++) {
      const tekst = 'a'.repeat(lengte);
      expect(createVingerafdruk(tekst)).toBe(hash(JSON.stringify(tekst)));
    }
  });
  test('any JSON, against the hash of the platform', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        const tekst = canonicalizeJson(waarde);
        expect(createVingerafdruk(waarde)).toBe(hash(tekst));
        expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(waarde)));
      }),
    );
  });
  test('characters of one to four bytes', () => {
    for (const tekst of ['é', '€', '😀', '\u007f\u0080\u07ff\u0800\uffff\u{10000}', 'Ljouwert – Súdwest-Fryslân']) {
      expect(createVingerafdruk(tekst)).toBe(hash(JSON.stringify(tekst)));
    }
  });
  test('a long text', () => {
    const tekst = 'buurt '.repeat(200_000);
    expect(createVingerafdruk(tekst)).toBe(hash(JSON.stringify(tekst)));
  });
  test('the order of the fields does not count, that of a list does', () => {
    expect(createVingerafdruk({ a: 1, b: 2 })).toBe(createVingerafdruk({ b: 2, a: 1 }));
    expect(createVingerafdruk([1, 2])).not.toBe(createVingerafdruk([2, 1]));
  });
});
