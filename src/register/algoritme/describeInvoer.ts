import type { Routekaart } from '../../routekaart/index.js';
import type { Alinea } from './alineas.js';
import { countBronnen } from './countBronnen.js';
import { countPerRol } from './countPerRol.js';
import { describeMaat } from './describeMaat.js';
import { describeZonderScore } from './describeZonderScore.js';
import { listKaartscores } from './listKaartscores.js';
import { meervoud } from './meervoud.js';
import { nameKaart } from './nameKaart.js';
import type { Registerbasis } from './registergrond.js';

/** How many buurten have a score by a Routekaart, and why others have none; a line for each programme that uses it. */
function listAantallen(basis: Registerbasis, routekaart: Routekaart): string[] {
  const alle = listKaartscores(basis, routekaart);
  return alle.map(({ programma, scores }) => {
    const met = scores.buurten.filter(({ score }) => score !== null).length;
    const zonder = describeZonderScore(scores.zonderScore);
    const waar = alle.length === 1 ? nameKaart(basis, routekaart) : `${programma}, `;
    return `${waar}uitkomst: ${meervoud(met, 'buurt heeft', 'buurten hebben')} een score${zonder === '' ? '' : `; ${zonder}`}.${describeMaat(scores)}`;
  });
}

/** Describes what goes in: the criteria of each Routekaart, the buurten with and without a score, the judgements. */
export function describeInvoer(basis: Registerbasis): Alinea {
  const { routekaarten, oordelen = [] } = basis;
  const rijen = oordelen.flatMap((een) => (routekaarten.some(({ id }) => id === een.routekaart) ? een.rijen : []));
  const perRol = countPerRol(rijen, 'oordelen');
  return {
    kop: `Invoer: gegevens per buurt, niet per persoon.${perRol === '' ? '' : ` Mensen gaven ${perRol}.`}`,
    regels: routekaarten.flatMap((routekaart) => {
      const { criteria, themas = [] } = routekaart;
      const inThemas = themas.length > 0 ? ` in ${meervoud(themas.length, 'thema', "thema's")}` : '';
      return [
        `${nameKaart(basis, routekaart)}${meervoud(criteria.length, 'criterium', 'criteria')}${inThemas}: ${countBronnen(criteria)}.`,
        ...listAantallen(basis, routekaart),
      ];
    }),
    belang: 2,
  };
}
