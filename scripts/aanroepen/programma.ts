import { checkProgramma, combineProgrammas, createKeuze, getProgrammastand, Programma } from 'buurtaanpak/programma';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';
import { BUURTEN, maakLoop, PEILDATUM } from './maakLoop.js';

/** So many programmes, each of a gemeente of its own. */
const programmas = (n: number): Programma[] =>
  Array.from({ length: n }, (_, i) => {
    const tekst = JSON.stringify(maakLoop(2).programma).replaceAll('9001', String(9001 + i));
    return JSON.parse(tekst.replaceAll('"voorbeeldstad"', `"voorbeeldstad-${i}"`)) as Programma;
  });

/** The calls of `programma`. */
export const PROGRAMMA: Aanroepen = {
  checkProgramma: {
    roep: checkProgramma,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  combineProgrammas: {
    roep: combineProgrammas,
    maak: (n) => [programmas(n), { naam: 'Samen' }],
    eenheid: 'programmas',
    maten: [1, 4, 48],
    groei: 'n',
  },
  createKeuze: {
    roep: createKeuze,
    maak: (n) => {
      const { selectie, tabel } = maakLoop(n);
      const namen = tabel.gebieden.map(({ code, naam }) => ({ code, naam }));
      return [selectie, namen, { programmas: { samen: 'samen', wonen: 'wonen' } }];
    },
    ...BUURTEN,
    groei: 'n²',
  },
  getProgrammastand: {
    roep: getProgrammastand,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  ...listLeden('Programma', Programma, { maak: (n) => [maakLoop(n).programma], ...BUURTEN, groei: 'n' }),
};
