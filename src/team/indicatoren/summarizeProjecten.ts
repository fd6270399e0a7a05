import { sumGetallen } from '../../kern/huis.js';
import { type Bedrag, sumBedragen } from '../../kern/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import { countJarenTussen } from '../stand/countJarenTussen.js';
import type { Projectstand, Teamstand } from '../verloop/teamstand.js';
import type { Groeicijfers, Resultaatcijfer, Themacijfers } from './teamindicatoren.js';

/** Summarises the projects of teams: their growth over the years, and their results by theme. */
export function summarizeProjecten(standen: readonly Teamstand[]): {
  readonly groei: readonly Groeicijfers[];
  readonly themas: readonly Themacijfers[];
} {
  const perJaar: Projectstand[][] = [];
  const perThema = new Map<string, Projectstand[]>();
  for (const { gevormdOp, projecten } of standen) {
    for (const project of projecten) {
      // Accents can be typed in two ways; this makes them the same word.
      const thema = project.thema.normalize('NFC');
      const lijst = perThema.get(thema) ?? [];
      perThema.set(thema, lijst);
      lijst.push(project);
      if (gevormdOp === undefined || project.afgerondOp === undefined) continue;
      const jaar = countJarenTussen(gevormdOp, project.afgerondOp) + 1;
      const vanJaar = perJaar[jaar] ?? [];
      perJaar[jaar] = vanJaar;
      vanJaar.push(project);
    }
  }
  return {
    groei: perJaar.flatMap((projecten, jaar) => ({
      jaar,
      projecten: projecten.length,
      gemiddeldeOmvang: computeGemiddelde(projecten.map(({ omvang }) => omvang)),
      gemiddeldeComplexiteit: computeGemiddelde(projecten.map(({ complexiteit }) => complexiteit)),
    })),
    themas: [...perThema]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([thema, projecten]) => summarizeThema(thema, projecten)),
  };
}

function summarizeThema(thema: string, projecten: readonly Projectstand[]): Themacijfers {
  const bedragen = projecten.flatMap(({ bijdragen }) => bijdragen.map(({ bedrag }): Bedrag => bedrag));
  return {
    thema,
    projecten: projecten.length,
    afgerond: projecten.filter(({ fase }) => fase === 'afgerond').length,
    gestaakt: projecten.filter(({ fase }) => fase === 'gestaakt').length,
    bewonersBereikt: projecten.reduce((som, { bewonersBereikt = 0 }) => som + bewonersBereikt, 0),
    resultaten: sumResultaten(projecten.flatMap(({ resultaten = [] }) => resultaten)),
    bedrag: sumBedragen(bedragen),
  };
}

function sumResultaten(resultaten: readonly Resultaatcijfer[]): Resultaatcijfer[] {
  const regels = resultaten.map(({ eenheid, aantal }) => ({ eenheid: eenheid.normalize('NFC'), aantal }));
  const eenheden = [...new Set(regels.map(({ eenheid }) => eenheid))].sort();
  return eenheden.map((eenheid) => ({
    eenheid,
    aantal: sumGetallen(regels.filter((een) => een.eenheid === eenheid).map(({ aantal }) => aantal)),
  }));
}
