import { explainSelectie, formatBevinding, nl, rankReserves, type Selectieanalyse, type Zekerheid } from 'buurtaanpak';
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
  return kans < 1 && kans >= 0.995 ? 'meer dan 99%' : `${Math.round(kans * 100)}%`;
}

/** The best candidates that were not chosen: one for Oost, one for energie. */
function findAfvallers({ scores, selectie, gebieden }: Uitkomst): string[] {
  const gekozen = new Set(selectie.gekozen.map(({ code }) => code));
  const oost = new Set(gebieden.filter(({ kenmerken }) => kenmerken?.includes('oost')).map(({ code }) => code));
  const eerste = (programma: keyof typeof scores, past: (code: string) => boolean) =>
    scores[programma].buurten.find(({ code }) => {
      if (gekozen.has(code) || !past(code)) return false;
      const uitleg = explainSelectie(selectie, code);
      return uitleg.soort === 'niet_gekozen' && uitleg.met !== undefined;
    })?.code;
  const afvallers = [eerste('leeuwarden-oost', (code) => oost.has(code)), eerste('energie', (code) => !oost.has(code))];
  return afvallers.flatMap((code) => code ?? []);
}

/** A text with the certainty of the choice, two answers to 'why not mine?', and the reserves. */
export function verantwoordKeuze(uitkomst: Uitkomst, { buurten, geheel, trekkingen }: Selectieanalyse): string {
  const { selectie, gebieden, overeenkomst } = uitkomst;
  // The library knows buurten and programmes by code; people know them by name.
  const namen = Object.fromEntries([
    ...gebieden.map(({ code, naam = code }) => [code, naam]),
    ...overeenkomst.reikwijdte.programmas.map(({ id, naam }) => [id, naam]),
  ]);
  const naam = (code: string) => namen[code] ?? code;
  const kans = new Map(buurten.map((buurt) => [buurt.code, buurt]));
  const zekerheid = selectie.gekozen.map(({ code }) => {
    const buurt = kans.get(code);
    return `- ${naam(code)}: ${showKans(buurt?.kans ?? 0)}, ${ZEKERHEID[buurt?.zekerheid ?? 'vrijwel_uitgesloten']}`;
  });
  const waaromNiet = findAfvallers(uitkomst).flatMap((code) => [
    `${naam(code)}:`,
    ...explainSelectie(selectie, code).bevindingen.map((bevinding) => `- ${formatBevinding(bevinding, nl, { namen })}`),
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
    `Met ${trekkingen.toLocaleString('nl-NL')} keer iets andere gewichten, en elke keer de beste keuze, wordt een buurt zo vaak gekozen:`,
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
