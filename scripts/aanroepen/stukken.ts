import { Datum } from 'buurtaanpak/kern';
import {
  listBronnen,
  writeBezwaarantwoord,
  writeBudgetstaat,
  writeBuurtbrieven,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeNarekenblad,
  writeRaadsbrief,
  writeSamenvatting,
  writeSelectieverantwoording,
  writeTeamoverzicht,
  writeUitvoerdersoverzicht,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import type { Aanroepen } from './aanroep.js';
import { BUURTEN, maakGegevens, maakLoop, PEILDATUM } from './maakLoop.js';

const DAGEN = { peildatum: PEILDATUM, datum: Datum.parse('2027-09-02') };

/** What letters and pieces about a choice are made from. */
function maakInvoer(n: number) {
  const { uitkomst, selectie, tabel } = maakLoop(n);
  const namen = tabel.gebieden.map(({ code, naam }) => ({ code, naam }));
  return { gemeente: 'Voorbeeldstad', selectie, scores: uitkomst.scores, namen, kenmerken: { dorp: 'een dorp' } };
}

/** An objection: the figure of complaints of the first buurt should have been higher. */
function maakBezwaar(n: number) {
  const invoer = maakInvoer(n);
  const [samen] = maakGegevens(n).oordelen ?? [];
  return {
    ...invoer,
    tabel: maakLoop(n).tabel,
    oordelen: { samen: samen?.rijen ?? [] },
    buurt: 'BU90010100',
    ingebracht: [
      { soort: 'cijfer', sleutel: 'klachten', waarde: 12, bron: 'de wijkraad', dag: Datum.parse('2026-03-01') },
    ],
  };
}

/** The calls of `stukken`. */
export const STUKKEN: Aanroepen = {
  listBronnen: {
    roep: (...args: Parameters<typeof listBronnen>) => listBronnen(...args),
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeBezwaarantwoord: {
    roep: writeBezwaarantwoord,
    maak: (n) => [maakBezwaar(n), DAGEN],
    ...BUURTEN,
    groei: 'n²',
  },
  writeBudgetstaat: {
    roep: writeBudgetstaat,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeBuurtbrieven: {
    roep: writeBuurtbrieven,
    maak: (n) => [maakInvoer(n), DAGEN],
    ...BUURTEN,
    groei: 'n²',
  },
  writeFinancieleVerantwoording: {
    roep: writeFinancieleVerantwoording,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeLandelijkeRapportage: {
    roep: writeLandelijkeRapportage,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeNarekenblad: {
    roep: writeNarekenblad,
    maak: (n) => [maakInvoer(n), DAGEN],
    ...BUURTEN,
    groei: 'n²',
  },
  writeRaadsbrief: {
    roep: writeRaadsbrief,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeSamenvatting: {
    roep: writeSamenvatting,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeSelectieverantwoording: {
    roep: writeSelectieverantwoording,
    maak: (n) => [maakInvoer(n), DAGEN],
    ...BUURTEN,
    groei: 'n²',
  },
  writeTeamoverzicht: {
    roep: writeTeamoverzicht,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeUitvoerdersoverzicht: {
    roep: writeUitvoerdersoverzicht,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM, vandaag: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeVoortgangsrapportage: {
    roep: writeVoortgangsrapportage,
    maak: (n) => [maakLoop(n).programma, { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
};
