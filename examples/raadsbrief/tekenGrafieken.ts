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
import type { Opzet, Opzetuitkomst } from 'buurtaanpak/opzet';
import { computeTeamindicatoren } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { verzinOordelen } from '../verzonnen/verzinOordelen.js';

/** Every chart of the library, on the outcome of the main job; the maps when there are outlines. */
export async function tekenGrafieken(opzet: Opzet, uitkomst: Opzetuitkomst, kaart: Kaartvlakken | undefined) {
  const { tabel, gebieden = [], scores, gekozen: alle = [], overeenkomst, stand, teams: gevolgd = [] } = uitkomst;
  const deel = stand?.deelnemers[0];
  if (tabel === undefined || overeenkomst === undefined || stand === undefined || deel === undefined)
    throw new Error('an outcome with an agreement has a stand');
  const { peildatum } = stand;
  const oordelen = new Map(verzinOordelen(opzet, tabel).map(({ routekaart, rijen }) => [routekaart, rijen]));
  const partij = new Map(deel.partijen.map(({ id, naam }) => [id, naam]));
  const keuze: Grafiek[] = [];
  // A chart is about one programme: its scores, and only the buurten that were chosen by them.
  for (const { id: programma, naam } of opzet.programmas) {
    const gekozen = alle.filter((een) => een.programma === programma).map(({ code }) => code);
    const gescoord = scores[programma];
    if (gescoord === undefined || !('routekaart' in gescoord)) continue;
    const { routekaart } = gescoord;
    const { buurten: onzeker } = await analyseGevoeligheid(routekaart, tabel, oordelen.get(routekaart.id) ?? [], {
      zaad: 'raadsbrief',
      trekkingen: 1000,
    });
    const scoreVan = new Map(gescoord.buurten.map(({ code, score }) => [code, score]));
    keuze.push(
      chartRangschikking(gescoord, {
        id: `rangschikking-${programma}`,
        gekozen,
        hoogstens: 25,
        titel: `De 25 hoogste scores en alle gekozen buurten: ${naam}`,
      }),
      chartRangonzekerheid(onzeker, {
        id: `rangonzekerheid-${programma}`,
        gekozen,
        hoogstens: 25,
        scorenaam: naam,
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
    keuze.push(
      chartKaart(kaart, gebiedskaart, {
        id: `kaart-${programma}`,
        scorenaam: naam,
        titel: `De scores en de gekozen buurten: ${naam}`,
      }),
    );
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
        ...deel.geld.bijdragen.map(({ van: id, periode }) => ({
          rij: `Bijdrage ${partij.get(id) ?? id}`,
          soort: 'financiering',
          periode,
        })),
      ],
      { peildatum },
    ),
  ];
  const namen = deel.buurten.map(({ buurt: code, naam }) => ({ code, naam }));
  const standen = gevolgd.map((team) => team.stand);
  const teams: Grafiek[] = [
    chartLevensloop(standen, { namen, peildatum }),
    chartRetentie(computeTeamindicatoren(standen, { peildatum }).vrijwilligers.retentie),
    chartWachtkamer(
      deel.buurten.flatMap(({ wachtend }) => wachtend),
      { peildatum },
    ),
  ];
  return { keuze, geld, teams };
}
