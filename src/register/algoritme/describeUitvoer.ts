import type { Selectie, Selectieanalyse } from '../../selectie/index.js';
import { showDeel } from '../woorden/showDeel.js';
import type { Alinea } from './alineas.js';
import { meervoud } from './meervoud.js';

/** Describes the outcome, and its certainty. */
export function describeUitvoer(selectie: Selectie | undefined, analyse: Selectieanalyse | undefined): Alinea {
  const score = 'Uitvoer: van elke buurt een score en een plaats, met wat elk criterium eraan bijdraagt.';
  const zeker =
    analyse === undefined
      ? []
      : [
          `Bij ${meervoud(analyse.trekkingen, 'keer', 'keer')} rekenen met keuzes of cijfers die anders hadden kunnen zijn, kwam precies deze keuze in ${showDeel(analyse.geheel.kans)} van de keren terug; gemiddeld bleef ${showDeel(analyse.geheel.overlap)} van de buurten gekozen.`,
        ];
  if (selectie === undefined || !('gekozen' in selectie)) return { kop: [score, ...zeker].join(' ') };
  const mee =
    selectie.konMeedoen === undefined
      ? ''
      : ` uit ${meervoud(selectie.konMeedoen, 'buurt die kon', 'buurten die konden')} meedoen`;
  const naam = new Map((selectie.invoer.opties.gebieden ?? []).map((een) => [een.code, een.naam ?? een.code]));
  return {
    kop: [score, ...zeker, `Gekozen: ${meervoud(selectie.gekozen.length, 'buurt', 'buurten')}${mee}.`].join(' '),
    regels: selectie.gekozen.map(({ code, programma }) => `${naam.get(code) ?? code} voor programma ${programma}`),
  };
}
