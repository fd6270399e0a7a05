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
