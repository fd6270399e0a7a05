import { findKolom } from '../../kerncijfers/huis.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bladinbreng } from './bezwaarblad.js';
import type { Bezwaarinvoer, Inbreng } from './bezwaarinvoer.js';
import type { Bladwaarde } from './buurtblad.js';
import { nameCijfer } from './nameCijfer.js';
import { toBladwaarde } from './toBladwaarde.js';

type Oordeel = Extract<Inbreng, { readonly soort: 'oordeel' }>;

/** A judgement of one assessor, on its scale. */
function toOordeel(grond: Bewonersgrond, { programma, criterium }: Oordeel, waarde: number): Bladwaarde {
  const bron = grond.scores.find((een) => een.programma === programma);
  /* v8 ignore next -- `checkInbreng` found the programme */
  const { routekaart } = bron?.scores ?? {};
  const van = routekaart?.criteria.find(({ id }) => id === criterium)?.bron;
  /* v8 ignore next -- `checkInbreng` found a criterion of people */
  const schaal = (van?.soort === 'beoordeling' ? van.schaal : undefined) ?? routekaart?.beoordelingsschaal;
  /* v8 ignore next -- a Routekaart with judgements has a scale */
  return schaal === undefined
    ? { vorm: 'getal', waarde, decimalen: 0 }
    : { vorm: 'oordeel', waarde, decimalen: 0, van: schaal.van, tot: schaal.tot };
}

/** Something that was brought in, with what the choice was made from: one row, as `checkInbreng` has found it. */
export function listBladinbreng(grond: Bewonersgrond, invoer: Bezwaarinvoer, inbreng: Inbreng): readonly Bladinbreng[] {
  const { bron, dag, geweigerd } = inbreng;
  const kop = { bron, dag, ...(geweigerd === undefined ? {} : { geweigerd }) };
  switch (inbreng.soort) {
    case 'cijfer': {
      const { sleutel, waarde } = inbreng;
      const kolom = findKolom(invoer.tabel, sleutel);
      const rij = invoer.tabel.gebieden.findIndex(({ code }) => code === invoer.buurt);
      /* v8 ignore next -- `checkInbreng` found the column and the buurt */
      const oud = kolom?.waarden[rij] ?? Number.NaN;
      return [
        {
          ...kop,
          soort: 'cijfer',
          naam: nameCijfer(grond, sleutel),
          ...(Number.isNaN(oud) ? {} : { oud: toBladwaarde(oud, kolom?.eenheid) }),
          nieuw: toBladwaarde(waarde, kolom?.eenheid),
        },
      ];
    }
    case 'oordeel': {
      const { programma, criterium, rol, beoordelaar, score } = inbreng;
      /* v8 ignore next -- a judgement that is brought in stands beside those that were given */
      const oud = new Map(Object.entries(invoer.oordelen ?? {}))
        .get(programma)
        ?.filter((een) => een.buurt === invoer.buurt && een.criterium === criterium)
        .find((een) => een.rol === rol && een.beoordelaar === beoordelaar);
      const routekaart = grond.scores.find((een) => een.programma === programma)?.scores.routekaart;
      /* v8 ignore next -- `checkInbreng` found the criterion */
      const naam = routekaart?.criteria.find(({ id }) => id === criterium)?.naam ?? criterium;
      return [
        {
          ...kop,
          soort: 'oordeel',
          naam,
          ...(oud === undefined ? {} : { oud: toOordeel(grond, inbreng, oud.score) }),
          nieuw: toOordeel(grond, inbreng, score),
        },
      ];
    }
    case 'kenmerk':
      return [{ ...kop, soort: 'kenmerk', naam: grond.nameKenmerk(inbreng.kenmerk), heeft: inbreng.heeft }];
    case 'regel': {
      const { positie, regel } = inbreng;
      const { regels = [] } = invoer.selectie.invoer.opties;
      return regels
        .slice(positie, positie + 1)
        .map((oud) => ({ ...kop, soort: 'regel', oud, ...(regel === undefined ? {} : { nieuw: regel }) }));
    }
  }
}
