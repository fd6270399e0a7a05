import { analyseGevoeligheid } from 'buurtaanpak/gevoeligheid';
import {
  chartFinanciering,
  chartKaart,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartRetentie,
  chartTijdlijn,
  chartWachtkamer,
  type Kaartvlakken,
} from 'buurtaanpak/grafieken';
import type { Programmastand } from 'buurtaanpak/programma';
import type { Routekaart } from 'buurtaanpak/routekaart';
import { computeTeamindicatoren } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { routekaartEnergie, routekaartOost } from '../leeuwarden/routekaarten.js';
import type { Uitkomst } from '../leeuwarden/voerUit.js';
import { PEILDATUM } from './stelProgrammaOp.js';

const ROUTEKAARTEN = { 'leeuwarden-oost': routekaartOost, energie: routekaartEnergie } as const;

/** Every chart of the library, on the outcome of the main job; the maps when there are outlines. */
export async function tekenGrafieken(uitkomst: Uitkomst, stand: Programmastand, kaart: Kaartvlakken | undefined) {
  const { buurten, gebieden, oordelen, scores, selectie, overeenkomst, standen } = uitkomst;
  const deel = stand.deelnemers[0];
  if (deel === undefined) throw new Error('a programma has a deelnemer');
  const partij = new Map(deel.partijen.map(({ id, naam }) => [id, naam]));
  const keuze: Grafiek[] = [];
  // A chart is about one programme: its scores, and only the buurten that were chosen by them.
  for (const [programma, routekaart] of Object.entries(ROUTEKAARTEN) as [keyof typeof ROUTEKAARTEN, Routekaart][]) {
    const naam = deel.programmas.find(({ id }) => id === programma)?.naam ?? routekaart.naam;
    const gekozen = selectie.gekozen.filter((een) => een.programma === programma).map(({ code }) => code);
    const { buurten: onzeker } = await analyseGevoeligheid(routekaart, buurten, oordelen[programma], {
      zaad: 'raadsbrief',
      trekkingen: 1000,
    });
    const scoreVan = new Map(scores[programma].buurten.map(({ code, score }) => [code, score]));
    keuze.push(
      chartRangschikking(scores[programma], {
        id: `rangschikking-${programma}`,
        gekozen,
        hoogstens: 25,
        titel: `De 25 hoogste scores en alle gekozen buurten: ${naam}`,
      }),
      chartRangonzekerheid(onzeker, {
        id: `rangonzekerheid-${programma}`,
        gekozen,
        hoogstens: 25,
        titel: `Hoe zeker de rang is: ${naam}`,
      }),
    );
    if (kaart === undefined) continue;
    const gebiedskaart = gebieden.map(({ code, naam: buurt = code }) => ({
      code,
      naam: buurt,
      score: scoreVan.get(code),
      programma: gekozen.includes(code) ? naam : undefined,
    }));
    keuze.push(chartKaart(kaart, gebiedskaart, { id: `kaart-${programma}`, scorenaam: naam }));
  }
  const geld: Grafiek[] = [
    chartFinanciering(
      deel.geld.perBegrotingsjaar.map(({ begrotingsjaar, partij: id, bedrag }) => ({
        begrotingsjaar,
        naam: partij.get(id) ?? id,
        bedrag,
      })),
    ),
    chartTijdlijn(
      [
        ...overeenkomst.fasen.map(({ naam, intensiteit, periode }) => ({
          rij: `Fase: ${naam}`,
          soort: intensiteit,
          periode,
        })),
        ...deel.geld.bijdragen.map(({ partij: id, periode }) => ({
          rij: `Bijdrage ${partij.get(id) ?? id}`,
          soort: 'financiering',
          periode,
        })),
      ],
      { peildatum: PEILDATUM },
    ),
  ];
  const namen = deel.buurten.map(({ buurt: code, naam }) => ({ code, naam }));
  const teams: Grafiek[] = [
    chartLevensloop(standen, { namen, peildatum: PEILDATUM }),
    chartRetentie(computeTeamindicatoren(standen, { peildatum: PEILDATUM }).vrijwilligers.retentie),
    chartWachtkamer(
      deel.buurten.flatMap(({ wachtend }) => wachtend),
      { peildatum: PEILDATUM },
    ),
  ];
  return { keuze, geld, teams };
}
