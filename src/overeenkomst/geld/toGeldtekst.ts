import type { Geldtekst, Plaats } from '../../financiering/index.js';
import type { Overeenkomstversie } from '../verloop/overeenkomststand.js';

/** The money of a text: its plan, and its buurten with the cost bearers of their programma. */
export function toGeldtekst({ ingangsdatum, document }: Overeenkomstversie): Omit<Geldtekst, 'geregistreerd'> {
  const { reikwijdte, financieringsplan } = document;
  const dragers = new Map(reikwijdte.programmas.map(({ id, kostendragers }) => [id, kostendragers]));
  const plaatsen = reikwijdte.buurten?.map(({ buurt, programma, start, gewicht }): Plaats => {
    const kostendragers = dragers.get(programma);
    return {
      buurt,
      programma,
      ...(start === undefined ? {} : { start }),
      ...(gewicht === undefined ? {} : { gewicht }),
      ...(kostendragers === undefined ? {} : { kostendragers }),
    };
  });
  return {
    vanaf: ingangsdatum,
    plan: financieringsplan,
    ...(plaatsen === undefined ? {} : { plaatsen }),
    aantalBuurten: reikwijdte.aantalBuurten,
  };
}
