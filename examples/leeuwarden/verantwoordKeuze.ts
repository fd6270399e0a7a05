import { type Bevinding, formatBevinding, formatGetal, formatPercentage } from 'buurtaanpak/kern';
import { explainSelectie, rankReserves, type Selectieanalyse, type Zekerheid } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { QUOTA } from './kiesBuurten.js';
import type { Uitkomst } from './voerUit.js';

const ZEKERHEID: Readonly<Record<Zekerheid, string>> = {
  zeker: 'zeker',
  waarschijnlijk: 'waarschijnlijk',
  muntworp: 'kop of munt',
  onwaarschijnlijk: 'onwaarschijnlijk',
  vrijwel_uitgesloten: 'vrijwel uitgesloten',
};

/** A share in words. It is 0 or 100% only when that is exact. */
function showKans(kans: number): string {
  if (kans > 0 && kans < 0.005) return 'minder dan 1%';
  return kans < 1 && kans >= 0.995 ? 'meer dan 99%' : formatPercentage(kans);
}

/** The best candidates that were not chosen: one for Oost, one for energie. */
function findAfvallers({ scores, selectie, gebieden }: Uitkomst): string[] {
  const gekozen = new Set(selectie.gekozen.map(({ code }) => code));
  const oost = new Set(gebieden.filter(({ kenmerken }) => kenmerken?.includes('oost')).map(({ code }) => code));
  const eerste = (programma: keyof typeof scores, past: (code: string) => boolean) =>
    scores[programma].buurten.find(({ code }) => {
      if (gekozen.has(code) || !past(code)) return false;
      const uitleg = explainSelectie(selectie, code);
      return uitleg.soort === 'niet_gekozen' && uitleg.met !== null;
    })?.code;
  const afvallers = [eerste('leeuwarden-oost', (code) => oost.has(code)), eerste('energie', (code) => !oost.has(code))];
  return afvallers.flatMap((code) => code ?? []);
}

/** A text with the certainty of the choice, two answers to 'why not mine?', and the reserves. */
export function verantwoordKeuze(uitkomst: Uitkomst, { buurten, geheel, trekkingen }: Selectieanalyse): string {
  const { selectie, gebieden, overeenkomst } = uitkomst;
  const namen = new Map([
    ...gebieden.map(({ code, naam = code }) => [code, naam] as const),
    ...overeenkomst.reikwijdte.programmas.map(({ id, naam }) => [id as string, naam] as const),
  ]);
  const naam = (waarde: unknown) => namen.get(String(waarde)) ?? String(waarde);
  // The texts of the library name buurten and programmes by code; people know them by name.
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
  const kans = new Map(buurten.map((buurt) => [buurt.code, buurt]));
  const zekerheid = selectie.gekozen.map(({ code }) => {
    const buurt = kans.get(code);
    return `- ${naam(code)}: ${showKans(buurt?.kans ?? 0)}, ${ZEKERHEID[buurt?.zekerheid ?? 'vrijwel_uitgesloten']}`;
  });
  const waaromNiet = findAfvallers(uitkomst).flatMap((code) => [
    `${naam(code)}:`,
    ...explainSelectie(selectie, code).bevindingen.map(vertel),
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
    `Met ${formatGetal(trekkingen)} keer iets andere gewichten, en elke keer de beste keuze, wordt een buurt zo vaak gekozen:`,
    '',
    ...zekerheid,
    '',
    `Precies deze twaalf zijn het in ${showKans(geheel.kans)} van de gevallen; gemiddeld blijft ${showKans(geheel.overlap)} van de keuze gelijk.`,
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
