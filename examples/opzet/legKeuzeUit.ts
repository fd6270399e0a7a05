import { explainSelectie, formatBevinding, nl, type Opzet, type Opzetuitkomst, type Zekerheid } from 'buurtaanpak';

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

const head = (titel: string): string[] => [titel, '-'.repeat(titel.length), ''];

/** How certain the choice is, when the opzet asks for it. */
function tellZekerheid({ zekerheid, gekozen = [] }: Opzetuitkomst, naam: (code: string) => string): string[] {
  if (zekerheid === undefined) return [];
  const { buurten, geheel, trekkingen } = zekerheid;
  const kansen = new Map(buurten.map((buurt) => [buurt.code, buurt]));
  return [
    ...head('Hoe zeker is de keuze?'),
    `Er is ${trekkingen.toLocaleString('nl-NL')} keer opnieuw gerekend met keuzes of cijfers die anders hadden kunnen zijn, en elke keer is de beste keuze gemaakt. Een buurt wordt dan zo vaak gekozen:`,
    '',
    ...gekozen.map(({ code }) => {
      const { kans, zekerheid: woord } = kansen.get(code) ?? { kans: 0, zekerheid: 'vrijwel_uitgesloten' };
      return `- ${naam(code)}: ${showKans(kans)}, ${ZEKERHEID[woord]}`;
    }),
    '',
    `Precies deze buurten zijn het in ${showKans(geheel.kans)} van de gevallen; gemiddeld blijft ${showKans(geheel.overlap)} van de keuze gelijk.`,
    '',
  ];
}

/** Why the best reserve of each programme was not chosen: its price, and what it would take. */
function tellWaaromNiet(
  { programmas }: Opzet,
  { reserves = [], selectie }: Opzetuitkomst,
  namen: Readonly<Record<string, string>>,
): string[] {
  if (selectie === undefined || !('gekozen' in selectie)) return [];
  const alle = reserves.flatMap(({ reserves: lijst }) => lijst).toSorted((a, b) => b.score - a.score);
  const uitleg = programmas.flatMap(({ id }) => {
    const beste = alle.find(({ programma }) => programma === id);
    if (beste === undefined) return [];
    const { bevindingen } = explainSelectie(selectie, beste.code);
    return [`${namen[beste.code]}:`, ...bevindingen.map((een) => `- ${formatBevinding(een, nl, { namen })}`)];
  });
  return uitleg.length === 0 ? [] : [...head('Waarom deze niet?'), ...uitleg, ''];
}

/** The choice explained in plain text: its certainty, 'why not these?', and the reserves of every quotum. Empty when nothing was chosen. */
export function legKeuzeUit(opzet: Opzet, uitkomst: Opzetuitkomst): string {
  // The library knows buurten and programmes by code; people know them by name.
  const namen = Object.fromEntries([
    // A reason may name a wijk.
    ...(uitkomst.tabel?.gebieden ?? []).map(({ code, naam }) => [code, naam]),
    ...(uitkomst.gebieden ?? []).map(({ code, naam = code }) => [code, naam]),
    ...opzet.programmas.map(({ id, naam }) => [id, naam]),
  ]);
  const naam = (code: string) => namen[code] ?? code;
  const quota = new Map(opzet.programmas.flatMap(({ quota }) => quota.map(({ id, naam = id }) => [id, naam])));
  const reserves = (uitkomst.reserves ?? []).map(
    ({ quotum, reserves: lijst }) =>
      `- ${quota.get(quotum)}: ${lijst.map(({ code }) => naam(code)).join(', ') || 'geen'}`,
  );
  return [
    ...tellZekerheid(uitkomst, naam),
    ...tellWaaromNiet(opzet, uitkomst, namen),
    ...(reserves.length === 0 ? [] : [...head('Reserves, als een team niet tot stand komt'), ...reserves, '']),
  ].join('\n');
}
