import { type Bevinding, formatBevinding } from 'buurtaanpak/kern';
import { drawScores } from 'buurtaanpak/routekaart';
import { analyseSelectie, explainSelection, rankReserves, type Zekerheid } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { formatPercentage } from 'buurtaanpak/verslag';
import { QUOTA } from './kiesBuurten.js';
import { routekaartEnergie, routekaartOost } from './routekaarten.js';
import type { Oordelen, Uitkomst } from './voerUit.js';

const ZEKERHEID: Readonly<Record<Zekerheid, string>> = {
  zeker: 'zeker',
  waarschijnlijk: 'waarschijnlijk',
  muntworp: 'kop of munt',
  onwaarschijnlijk: 'onwaarschijnlijk',
  vrijwel_uitgesloten: 'vrijwel uitgesloten',
};

const TREKKINGEN = 1000;

/** How often each of the twelve is selected when the weights are drawn a little otherwise, each draw solved exactly. */
function analyse({ buurten, oordelen, selectie }: Uitkomst) {
  const { scores: _, quota, opties } = { ...selectie.invoer };
  const trek = (routekaart: typeof routekaartOost, programma: keyof Oordelen) =>
    drawScores(routekaart, buurten, oordelen[programma], { zaad: 'leeuwarden', trekkingen: TREKKINGEN });
  const trekkingen = {
    'leeuwarden-oost': trek(routekaartOost, 'leeuwarden-oost'),
    energie: trek(routekaartEnergie, 'energie'),
  };
  const basis = selectie.gekozen.map(({ code }) => code);
  return analyseSelectie(trekkingen, quota, { ...opties, basis });
}

/** The best of those that were not chosen but could have been: one for Oost, one for energie. */
function findAfvallers({ scores, selectie, gebieden }: Uitkomst): string[] {
  const gekozen = new Set(selectie.gekozen.map(({ code }) => code));
  const oost = new Set(gebieden.filter(({ kenmerken }) => kenmerken?.includes('oost')).map(({ code }) => code));
  const eerste = (programma: keyof typeof scores, past: (code: string) => boolean) =>
    scores[programma].buurten.find(({ code }) => {
      if (gekozen.has(code) || !past(code)) return false;
      const uitleg = explainSelection(selectie, code);
      return uitleg.soort === 'niet_gekozen' && uitleg.met !== null;
    })?.code;
  const afvallers = [eerste('leeuwarden-oost', (code) => oost.has(code)), eerste('energie', (code) => !oost.has(code))];
  return afvallers.flatMap((code) => code ?? []);
}

/** How sure the choice is, two answers to 'why not mine?', and who comes next: as text. */
export function verantwoordKeuze(uitkomst: Uitkomst): string {
  const { selectie, gebieden } = uitkomst;
  const namen = new Map(gebieden.map(({ code, naam = code }) => [code, naam]));
  const naam = (waarde: unknown) => namen.get(String(waarde)) ?? String(waarde);
  // The texts of the library name buurten by code; people know them by name.
  const vertel = ({ code, params }: Bevinding) => {
    const metNamen = Object.entries(params).map(([sleutel, waarde]) => [
      sleutel,
      Array.isArray(waarde)
        ? waarde.map(naam)
        : typeof waarde === 'number'
          ? String(waarde).replace('.', ',')
          : naam(waarde),
    ]);
    return `- ${formatBevinding({ code, params: Object.fromEntries(metNamen) }, nl)}`;
  };
  const { buurten, geheel } = analyse(uitkomst);
  const kans = new Map(buurten.map((buurt) => [buurt.code, buurt]));
  const zekerheid = selectie.gekozen.map(({ code }) => {
    const buurt = kans.get(code);
    return `- ${naam(code)}: ${formatPercentage(buurt?.kans ?? 0)}, ${ZEKERHEID[buurt?.zekerheid ?? 'vrijwel_uitgesloten']}`;
  });
  const waaromNiet = findAfvallers(uitkomst).flatMap((code) => [
    `${naam(code)}:`,
    ...explainSelection(selectie, code).bevindingen.map(vertel),
  ]);
  const quotumnaam = new Map(QUOTA.map((quotum) => [quotum.id, quotum.naam ?? quotum.id]));
  const reserves = rankReserves(selectie).map(
    ({ quotum, reserves: lijst }) =>
      `- ${quotumnaam.get(quotum)}: ${lijst.map(({ code }) => naam(code)).join(', ') || 'geen'}`,
  );
  return [
    'Hoe zeker is de keuze?',
    '----------------------',
    '',
    `Met ${TREKKINGEN} keer iets andere gewichten, en elke keer de beste keuze, wordt een buurt zo vaak gekozen:`,
    '',
    ...zekerheid,
    '',
    `Precies deze twaalf zijn het in ${formatPercentage(geheel.kans)} van de gevallen; gemiddeld blijft ${formatPercentage(geheel.overlap)} van de keuze gelijk.`,
    '',
    'Waarom deze niet?',
    '-----------------',
    '',
    ...waaromNiet,
    '',
    'Reserves, als een team niet tot stand komt',
    '------------------------------------------',
    '',
    ...reserves,
    '',
  ].join('\n');
}
