import type { Programma } from '../../../programma/index.js';
import {
  writeBudgetstaat,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeRaadsbrief,
  writeSamenvatting,
  writeTeamoverzicht,
  writeUitvoerdersoverzicht,
  writeVoortgangsrapportage,
} from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import type { Stuksoort } from '../../model/brieven.js';
import { doStap, tell, type Werk } from '../werk.js';
import { explainKeuze } from './explainKeuze.js';
import { explainNarekenen } from './explainNarekenen.js';
import { findZonderLezer } from './findZonderLezer.js';
import { writeBrieven } from './writeBrieven.js';

/** The pieces about the programma; the others are about the selection. */
type Programmastuk = Exclude<Stuksoort, 'selectieverantwoording' | 'buurtbrieven' | 'narekenblad'>;

/** A piece about the programma. No small number of people follows from it and what is published before or along with it. */
function writeStuk(werk: Werk, soort: Programmastuk, programma: Programma, mee: readonly Verslag[]): Verslag {
  const { opzet, peildatum, briefdatum } = werk;
  const { kleineAantallen, brief, raadsbrief } = opzet.brieven ?? {};
  const { maandenTotTeam, signaalregels } = opzet.teams ?? {};
  const options = {
    peildatum,
    ...(maandenTotTeam === undefined ? {} : { maandenTotTeam }),
    signaalregels,
    ...(kleineAantallen === undefined ? {} : { kleineAantallen }),
    eerder: [...werk.eerder, ...mee],
  };
  switch (soort) {
    case 'raadsbrief': {
      const { aanleiding, kanttekeningen } = raadsbrief ?? {};
      return writeRaadsbrief(programma, {
        ...options,
        evaluatieplan: opzet.evaluatieplan,
        brief: { datum: briefdatum, ...brief, ...raadsbrief?.brief },
        ...(aanleiding === undefined ? {} : { aanleiding }),
        ...(kanttekeningen === undefined ? {} : { kanttekeningen }),
      });
    }
    case 'samenvatting':
      return writeSamenvatting(programma, options);
    case 'voortgangsrapportage':
      return writeVoortgangsrapportage(programma, options);
    case 'landelijke_rapportage':
      return writeLandelijkeRapportage(programma, options);
    case 'uitvoerdersoverzicht':
      return writeUitvoerdersoverzicht(programma, options);
    case 'teamoverzicht':
      return writeTeamoverzicht(programma, options);
    case 'financiele_verantwoording':
      return writeFinancieleVerantwoording(programma, options);
    case 'budgetstaat':
      return writeBudgetstaat(programma, options);
  }
}

/** One piece, unless what it is about is not there. */
function writeEen(werk: Werk, soort: Exclude<Stuksoort, 'buurtbrieven'>, mee: readonly Verslag[]): Verslag | undefined {
  if (soort === 'selectieverantwoording') return explainKeuze(werk);
  if (soort === 'narekenblad') return explainNarekenen(werk);
  const { programma } = werk.uit;
  return programma === undefined ? undefined : writeStuk(werk, soort, programma, mee);
}

/** The pieces that the opzet asks for. One that cannot be written does not stop the others. */
export function writeStukken(werk: Werk): void {
  const { opzet, uit } = werk;
  const stukken: Partial<Record<Exclude<Stuksoort, 'buurtbrieven'>, Verslag>> = {};
  for (const soort of new Set<Stuksoort>(opzet.brieven?.stukken ?? ['raadsbrief'])) {
    if (soort === 'buurtbrieven') {
      const brieven = doStap(werk, ['stukken', soort], () => writeBrieven(werk));
      if (brieven !== undefined) uit.buurtbrieven = brieven;
      continue;
    }
    const stuk = doStap(werk, ['stukken', soort], () => writeEen(werk, soort, Object.values(stukken)));
    if (stuk !== undefined) stukken[soort] = stuk;
  }
  uit.stukken = stukken;
  const geschreven = Object.values(stukken);
  // Who asks for no pieces at all tells the findings in another way.
  if (geschreven.length > 0 && uit.stand !== undefined)
    tell(werk, ['stukken'], findZonderLezer(geschreven, uit.stand.bevindingen));
}
