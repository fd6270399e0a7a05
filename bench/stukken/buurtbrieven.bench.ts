/** The explanations behind the letters to all buurten, beside a plain loop of `explainSelectie`. */
import { explainSelectie, selectBuurten } from 'buurtaanpak/selectie';
import { openUitleg } from '../../src/selectie/uitleg/openUitleg.js';
import type { Bench } from '../harnas.js';

/** Buurten as in a gemeente: two programmes, four quota, a third of the buurten for each. */
function createSelectie(aantal: number) {
  const codes = Array.from({ length: aantal }, (_, i) => `BU${String(i).padStart(8, '0')}`);
  const score = (i: number, factor: number) => ((i * factor) % 997) / 997;
  const selectie = selectBuurten(
    {
      oost: codes.map((code, i) => ({ code, score: score(i, 331) })),
      energie: codes.map((code, i) => ({ code, score: score(i, 577) })),
    },
    [
      { id: 'oost', programma: 'oost', aantal: 8, waar: { kenmerken: ['k0'] } },
      { id: 'energie-oost', programma: 'energie', aantal: 2, waar: { kenmerken: ['k0'] } },
      { id: 'energie-dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['k1'] } },
      { id: 'energie-rest', programma: 'energie', aantal: 1, waar: { kenmerken: ['k2'] } },
    ],
    { gebieden: codes.map((code, i) => ({ code, kenmerken: [`k${i % 3}`] })) },
  );
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  return { selectie, codes };
}

const bench: Bench = [131, 400].map((aantal) => {
  const { selectie, codes } = createSelectie(aantal);
  return {
    naam: `an explanation of ${aantal} buurten`,
    onze: () => {
      const { explain } = openUitleg(selectie);
      return codes.map(explain);
    },
    ander: () => codes.map((code) => explainSelectie(selectie, code)),
    anderNaam: 'a loop of explainSelectie',
    controle: (een, ander) => {
      if (JSON.stringify(een) !== JSON.stringify(ander)) throw new Error('not the same explanations');
    },
  };
});

export default bench;
