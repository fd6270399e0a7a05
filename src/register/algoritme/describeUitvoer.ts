import type { Reservelijst } from '../../selectie/index.js';
import { showDeel } from '../woorden/showDeel.js';
import type { Alinea } from './alineas.js';
import { createNoemer } from './createNoemer.js';
import { describeKans } from './describeKans.js';
import { meervoud } from './meervoud.js';
import { nameProgramma } from './nameProgramma.js';
import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

function listReserves(grond: ToAlgoritmeregistratieOptions, lijsten: readonly Reservelijst[]): string[] {
  const noem = createNoemer(grond);
  return lijsten.flatMap(({ quotum, reserves }) => {
    const naam = grond.selectie?.invoer.quota.find(({ id }) => id === quotum)?.naam ?? quotum;
    if (reserves.length === 0) return [];
    return [`Reserve voor ${naam}: ${reserves.map(({ code }) => noem(code, 'gebied')).join(', ')}`];
  });
}

/** Describes the outcome, its certainty, and that people may decide otherwise. */
export function describeUitvoer(grond: ToAlgoritmeregistratieOptions): Alinea {
  const { selectie, analyse, reserves = [] } = grond;
  const zeker =
    analyse === undefined
      ? []
      : [
          `Bij ${meervoud(analyse.trekkingen, 'keer', 'keer')} rekenen met keuzes of cijfers die anders hadden kunnen zijn, kwam precies deze keuze ${describeKans(analyse.geheel.kans, analyse.trekkingen)} terug; gemiddeld bleef ${showDeel(analyse.geheel.overlap)} van de buurten gekozen.`,
        ];
  const uitkomst = [
    'Uitvoer: van elke buurt een score en een plaats, met wat elk criterium eraan bijdraagt.',
    ...zeker,
  ];
  if (selectie === undefined || !('gekozen' in selectie)) return { kop: uitkomst.join(' '), belang: 3 };
  const mee =
    selectie.konMeedoen === undefined
      ? ''
      : ` uit ${meervoud(selectie.konMeedoen, 'buurt die kon', 'buurten die konden')} meedoen`;
  const noem = createNoemer(grond);
  const kansen = new Map((analyse?.buurten ?? []).map(({ code, kans }) => [code, kans]));
  const tell = (code: string) =>
    analyse === undefined ? '' : ` (${describeKans(kansen.get(code) ?? 0, analyse.trekkingen)})`;
  const gekozen = [...new Set(selectie.gekozen.map(({ programma }) => programma))].map((programma) => {
    const eigen = selectie.gekozen.filter((een) => een.programma === programma).map(({ code }) => code);
    const list = (bij: (code: string) => string) =>
      `Gekozen voor ${nameProgramma(grond, programma)}: ${eigen.map((code) => `${noem(code, 'gebied')}${bij(code)}`).join(', ')}`;
    return { lang: list(tell), kort: list(() => '') };
  });
  const erbij = listReserves(grond, reserves);
  return {
    kop: [...uitkomst, `Gekozen: ${meervoud(selectie.gekozen.length, 'buurt', 'buurten')}${mee}.`].join(' '),
    regels: [...gekozen.map(({ lang }) => lang), ...erbij],
    korter: [...gekozen.map(({ kort }) => kort), ...erbij],
    slot: 'De uitkomst is een voorstel: mensen kunnen ervan afwijken. Een afwijking krijgt een reden, die wordt vastgelegd.',
    belang: 3,
  };
}
