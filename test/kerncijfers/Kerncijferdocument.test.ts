import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';
import { bron, geldig } from './document.js';

describe('a document', () => {
  it('is refused with everything that is wrong', () => {
    const fout = {
      ...geldig,
      kolommen: [{ sleutel: 'a', eenheid: 'x', bron, cellen: [Number.NaN, 'zomaar'] }],
      extra: 1,
    };
    const resultaat = Kerncijferdocument.safeParse(fout);
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map(({ pad }) => pad)).toEqual([
      ['kolommen', 0, 'cellen', 0],
      ['kolommen', 0, 'cellen', 1],
      ['extra'],
    ]);
    expect(catchCode(() => Kerncijferdocument.parse(fout))).toBe('kern.document_ongeldig');
    expect(Kerncijferdocument.parse(geldig)).toEqual(geldig);
  });

  it('holds no figure that is too large to reckon with', () => {
    const met = (extra: object) => ({ ...geldig, kolommen: [{ sleutel: 'a', eenheid: 'x', bron, ...extra }] });
    const padenVan = (extra: object) => {
      const resultaat = Kerncijferdocument.safeParse(met(extra));
      return resultaat.success ? [] : resultaat.error.bevindingen.map(({ pad }) => pad.slice(2).join('.'));
    };
    expect(padenVan({ cellen: [1e100, -1e100], onder: [-1e100, null], boven: [1e100, null] })).toEqual([]);
    expect(padenVan({ cellen: [1e101, -1e101], onder: [-1e101, 1], boven: [1e101, null] })).toEqual([
      'cellen.0',
      'cellen.1',
      'onder.0',
      'boven.0',
    ]);
  });

  it('of version 1 that is not right is refused by what is wrong, not by its version', () => {
    const padenVan = (inhoud: object) => {
      const resultaat = Kerncijferdocument.safeParse({ soort: 'kerncijfertabel', versie: 1, ...inhoud });
      return resultaat.success ? [] : resultaat.error.bevindingen.map(({ pad }) => pad);
    };
    expect(padenVan({ gebieden: 'x', kolommen: 3 })).toEqual([['gebieden'], ['kolommen']]);
    expect(padenVan({ gebieden: [1], kolommen: [2] })).toEqual([
      ['gebieden', 0],
      ['kolommen', 0],
    ]);
  });

  it('begins in a program without its head', () => {
    const { soort, versie, ...inhoud } = geldig;
    expect(Kerncijferdocument.create(inhoud)).toEqual(geldig);
    expect([Kerncijferdocument.soort, Kerncijferdocument.versie]).toEqual([soort, versie]);
  });
});
