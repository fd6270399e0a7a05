import { formatOpsomming } from '../../../kern/index.js';
import { listKolommen } from '../../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import type { Programma } from '../../../programma/index.js';
import type { Routekaartscores } from '../../../routekaart/index.js';
import {
  writeBudgetstaat,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeRaadsbrief,
  writeSamenvatting,
  writeSelectieverantwoording,
  writeTeamoverzicht,
  writeVoortgangsrapportage,
} from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import type { Stuksoort } from '../../model/brieven.js';
import { createBevinding } from '../../teksten/codes.js';
import { listCijfers } from '../../vertaling/listCijfers.js';
import { doStap, tell, type Werk } from '../werk.js';
import { findBeste } from './findBeste.js';
import { findZonderLezer } from './findZonderLezer.js';

/** The names of the sources of the figures, for readers: as the opzet names them, else publisher, table and year, each once. */
function nameBronnen({ opzet, gegevens }: Werk, tabel: Kerncijfertabel): string[] {
  const genoemd = gegevens.tabel === undefined ? opzet.bronnen.flatMap(({ naam }) => naam ?? []) : [];
  if (genoemd.length === opzet.bronnen.length) return genoemd;
  const gebruikt = new Set(listCijfers(opzet).flatMap(({ cijfer }) => listKolommen(tabel, cijfer)));
  const kolommen = tabel.kolommen.filter((kolom) => gebruikt.has(kolom));
  return [...new Set(kolommen.map(({ bron: { naam, tabel, jaar } }) => `${naam}, ${tabel}, ${jaar}`))];
}

/** The account of the selection for residents. It explains scores and choice, so it needs those of the run itself. */
function explainKeuze(werk: Werk): Verslag | undefined {
  const { opzet, uit, peildatum } = werk;
  const { gebieden, tabel, gekozen } = uit;
  if (gekozen === undefined || tabel === undefined) return undefined;
  const selectie = findBeste(uit);
  const scores: Record<string, Routekaartscores> = {};
  const zonder: string[] = selectie === undefined || gebieden === undefined ? ['selectie'] : [];
  for (const [programma, deel] of Object.entries(uit.scores)) {
    if ('routekaart' in deel) scores[programma] = deel;
    else zonder.push(programma);
  }
  if (selectie === undefined || gebieden === undefined || zonder.length > 0) {
    const params = { wat: zonder };
    tell(werk, ['stukken'], [createBevinding('info', 'opzet.stuk_zonder_uitleg', ['selectieverantwoording'], params)]);
    return undefined;
  }
  const { zekerheid } = uit;
  const oneens = opzet.brieven?.selectieverantwoording?.oneens;
  return writeSelectieverantwoording(
    {
      gemeente: formatOpsomming(opzet.gemeenten.map(({ naam }) => naam)),
      selectie,
      scores,
      namen: gebieden.map(({ code, naam = code }) => ({ code, naam })),
      ...(zekerheid === undefined
        ? {}
        : { zekerheid: { trekkingen: zekerheid.trekkingen, ...pickGeheel(zekerheid.geheel) } }),
    },
    { peildatum, cijferbronnen: nameBronnen(werk, tabel), ...(oneens === undefined ? {} : { oneens }) },
  );
}

const pickGeheel = ({ kans, overlap }: { readonly kans: number; readonly overlap: number }) => ({ kans, overlap });

/** A piece about the programma. */
function writeStuk(werk: Werk, soort: Exclude<Stuksoort, 'selectieverantwoording'>, programma: Programma): Verslag {
  const { opzet, peildatum, briefdatum } = werk;
  const { kleineAantallen, brief, raadsbrief } = opzet.brieven ?? {};
  const { maandenTotTeam, signaalregels } = opzet.teams ?? {};
  const options = {
    peildatum,
    ...(maandenTotTeam === undefined ? {} : { maandenTotTeam }),
    signaalregels,
    ...(kleineAantallen === undefined ? {} : { kleineAantallen }),
  };
  switch (soort) {
    case 'raadsbrief': {
      const { aanleiding, kanttekeningen } = raadsbrief ?? {};
      return writeRaadsbrief(programma, {
        ...options,
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
    case 'teamoverzicht':
      return writeTeamoverzicht(programma, options);
    case 'financiele_verantwoording':
      return writeFinancieleVerantwoording(programma, options);
    case 'budgetstaat':
      return writeBudgetstaat(programma, options);
  }
}

/** The pieces that the opzet asks for. One that cannot be written does not stop the others. */
export function writeStukken(werk: Werk): void {
  const { opzet, uit } = werk;
  const stukken: Partial<Record<Stuksoort, Verslag>> = {};
  for (const soort of new Set<Stuksoort>(opzet.brieven?.stukken ?? ['raadsbrief'])) {
    const { programma } = uit;
    const stuk = doStap(werk, ['stukken', soort], () => {
      if (soort === 'selectieverantwoording') return explainKeuze(werk);
      return programma === undefined ? undefined : writeStuk(werk, soort, programma);
    });
    if (stuk !== undefined) stukken[soort] = stuk;
  }
  uit.stukken = stukken;
  const geschreven = Object.values(stukken);
  // Who asks for no pieces at all tells the findings in another way.
  if (geschreven.length > 0 && uit.stand !== undefined)
    tell(werk, ['stukken'], findZonderLezer(geschreven, uit.stand.bevindingen));
}
