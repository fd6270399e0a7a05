import type { Programmastand } from 'buurtaanpak/programma';
import { analyseGevoeligheid } from 'buurtaanpak/routekaart';
import { computeTeamindicatoren } from 'buurtaanpak/team';
import {
  chartFinanciering,
  chartKaart,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartRetentie,
  chartTijdlijn,
  chartWachtkamer,
  type Grafiek,
  type Kaartvlakken,
} from 'buurtaanpak/verslag';
import { routekaartOost } from '../leeuwarden/routekaarten.js';
import type { Uitkomst } from '../leeuwarden/voerUit.js';
import { PEILDATUM } from './stelProgrammaOp.js';

/** Every chart of the library, on the outcome of the main job; the map when there are outlines. */
export async function tekenGrafieken(uitkomst: Uitkomst, stand: Programmastand, kaart: Kaartvlakken | undefined) {
  const { buurten, gebieden, oordelen, scores, selectie, overeenkomst, standen } = uitkomst;
  const gekozen = selectie.gekozen.map(({ code }) => code);
  const gekozenVoor = new Map(selectie.gekozen.map(({ code, programma }) => [code, programma]));
  const deel = stand.deelnemers[0];
  if (deel === undefined) throw new Error('a programma has a deelnemer');
  const partij = new Map(deel.partijen.map(({ id, naam }) => [id, naam]));
  const programma = new Map(deel.programmas.map(({ id, naam }) => [id, naam]));
  const { buurten: onzeker } = await analyseGevoeligheid(routekaartOost, buurten, oordelen['leeuwarden-oost'], {
    zaad: 'raadsbrief',
    trekkingen: 1000,
  });
  const scoreOost = new Map(scores['leeuwarden-oost'].buurten.map(({ code, score }) => [code, score]));
  const keuze: Grafiek[] = [
    chartRangschikking(scores['leeuwarden-oost'], {
      gekozen,
      hoogstens: 25,
      titel: 'De 25 hoogste scores voor het programma Oost',
    }),
    chartRangonzekerheid(onzeker, { gekozen, hoogstens: 25 }),
    ...(kaart === undefined
      ? []
      : [
          chartKaart(
            kaart,
            gebieden.map(({ code, naam = code }) => ({
              code,
              naam,
              score: scoreOost.get(code),
              programma: programma.get(gekozenVoor.get(code) ?? ''),
            })),
          ),
        ]),
  ];
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
    chartLevensloop(standen, namen, { peildatum: PEILDATUM }),
    chartRetentie(computeTeamindicatoren(standen, PEILDATUM).vrijwilligers.retentie),
    chartWachtkamer(
      deel.buurten.flatMap(({ wachtend }) => wachtend),
      PEILDATUM,
    ),
  ];
  return { keuze, geld, teams };
}
