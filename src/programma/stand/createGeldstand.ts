import {
  computeUitputting,
  type Financieringsplan,
  splitByBegrotingsjaar,
  summarizeFinanciering,
  sumRegels,
} from '../../financiering/index.js';
import { type Datum, sumBedragen } from '../../kern/index.js';
import { readBijdrage } from '../lees/readBijdrage.js';
import type { Geldstand, Jaarstand } from '../model/programmastand.js';

/** Makes the stand of the money of a plan on a day. */
export function createGeldstand(plan: Financieringsplan, peildatum: Datum): Geldstand {
  const bijdragen = plan.perioden.flatMap((periode) =>
    periode.bijdragen.map((bijdrage) => readBijdrage(bijdrage, periode, peildatum)),
  );
  const perStand = sumRegels(splitByBegrotingsjaar(plan, { peildatum }), [
    'begrotingsjaar',
    'partij',
    'kostendrager',
    'stand',
  ]).map(({ stand = 'gepland', ...regel }): Jaarstand => ({ ...regel, stand }));
  return {
    ...summarizeFinanciering(plan),
    tenMinste: bijdragen.some(({ aard }) => aard === 'ten_minste'),
    bijdragen,
    perStand: perStand.sort((a, b) => a.begrotingsjaar - b.begrotingsjaar),
    uitputting: computeUitputting(plan, { peildatum }),
    vastgelegd: sumBedragen(bijdragen.map(({ vastgelegd }) => vastgelegd)),
    betaald: sumBedragen(bijdragen.map(({ betaald }) => betaald)),
  };
}
