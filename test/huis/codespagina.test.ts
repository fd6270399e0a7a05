import { readFileSync } from 'node:fs';
import { advies, en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { komsten, PAGINA, renderCodes } from '../../scripts/codes.js';

const codes = Object.keys(nl) as (keyof typeof nl)[];
const woorden = (tekst: string) => new Set(tekst.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

describe('docs/codes.md', () => {
  test('is as the code gives it now: else run `npm run codes`', () => {
    expect(readFileSync(PAGINA, 'utf8')).toBe(renderCodes());
  });

  test('every code has an advice in `teksten/advies.ts` of its room, and no advice is about a code that is gone', () => {
    expect(Object.keys(advies).sort()).toEqual([...codes].sort());
  });

  test('an advice is a sentence of its own: it says more than the text of the code', () => {
    const vreemd = codes.filter((code) => {
      const zin = advies[code];
      const zelf = woorden(zin);
      const gemeen = [...zelf].filter((woord) => woorden(en[code]).has(woord)).length;
      return !/^[A-Z`].*\.$/s.test(zin) || /[{][a-z]+[}]/i.test(zin) || zelf.size < 2 || gemeen > 0.7 * zelf.size;
    });
    expect(vreemd.map((code) => `${code}: ${advies[code]}`)).toEqual([]);
  });

  test('of every code is known how it comes: else tell in scripts/readKomst.ts what the new helper does', () => {
    expect(codes.filter((code) => (komsten.get(code) ?? []).length === 0)).toEqual([]);
    expect(komsten.get('kern.bedrag_geen_getal')).toEqual(['thrown']);
    expect(komsten.get('gebied.koppeling_te_weinig')).toEqual(['waarschuwing']);
    expect(komsten.get('evaluatie.trend_onbekend')).toEqual(['info']);
  });
});
