import type { Pad } from '../../kern/index.js';
import type { Routekaart, Weging } from '../../routekaart/index.js';
import { joinZinnen } from './joinZinnen.js';
import { zeg } from './zeg.js';
import type { Registerzin, Zindeel } from './zin.js';

/** Where the weights of a level come from, with what people set; `pad` leads from the Routekaart to the way of weighing. */
export function describeWeging(
  weging: Weging = { methode: 'opgegeven' },
  { criteria, themas = [] }: Pick<Routekaart, 'criteria' | 'themas'>,
  pad: Pad,
): Registerzin {
  // Of a criterion and a thema with one id the thema counts, as when weights are read.
  const nameOf = (id: string): Zindeel => {
    const t = themas.findIndex((een) => een.id === id);
    const c = criteria.findIndex((een) => een.id === id);
    const naam = (themas[t] ?? criteria[c])?.naam;
    return naam === undefined
      ? 'een onbekend onderdeel'
      : { tekst: naam, pad: t >= 0 ? ['themas', t, 'naam'] : ['criteria', c, 'naam'] };
  };
  switch (weging.methode) {
    case 'opgegeven':
      return ['de gewichten zijn vooraf vastgesteld'];
    case 'gelijk':
      return ['alles weegt even zwaar'];
    case 'rangorde': {
      const plaatsen = weging.volgorde.map((plaats) =>
        joinZinnen(
          [plaats].flat().map((id) => [nameOf(id)]),
          ' = ',
        ),
      );
      return zeg`de gewichten volgen uit een volgorde van belang (${joinZinnen(plaatsen, ' > ')})`;
    }
    case 'swing': {
      const punten = Object.entries(weging.punten).map(
        ([id, punt]) => zeg`${nameOf(id)} ${{ getal: punt, pad: [...pad, 'punten', id] }}`,
      );
      return zeg`de gewichten volgen uit punten voor het belang van verbetering (swing: ${joinZinnen(punten, ', ')})`;
    }
    case 'ahp': {
      const paren = weging.vergelijkingen.map(({ a, b, verhouding }, i) => {
        const keer = { getal: verhouding, pad: [...pad, 'vergelijkingen', i, 'verhouding'] };
        return zeg`${nameOf(a)} ${keer} keer ${nameOf(b)}`;
      });
      return zeg`de gewichten volgen uit paarsgewijze vergelijking (AHP: ${joinZinnen(paren, ', ')})`;
    }
    case 'entropie':
      return ['de gewichten volgen uit de spreiding van de buurtcijfers (entropie)'];
    case 'critic':
      return ['de gewichten volgen uit spreiding en samenhang van de buurtcijfers (CRITIC)'];
    case 'pca':
      return ['de gewichten volgen uit de eerste hoofdcomponent van de buurtcijfers (PCA)'];
  }
}
