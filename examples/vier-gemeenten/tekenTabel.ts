import { formatBedrag, formatGetal, sumBedragen } from 'buurtaanpak/kern';
import type { Programmastand } from 'buurtaanpak/programma';
import type { Deelnemeruitkomst } from './voerUit.js';

type Rij = readonly [string, ...string[]];

/** Columns as wide as what is in them: the first to the left, the rest to the right. */
function alignKolommen(rijen: readonly Rij[]): string {
  const breedte = (rijen[0] ?? []).map((_, k) => Math.max(...rijen.map((rij) => rij[k]?.length ?? 0)));
  return rijen
    .map((rij) =>
      rij.map((cel, k) => (k === 0 ? cel.padEnd(breedte[k] ?? 0) : cel.padStart(breedte[k] ?? 0))).join('  '),
    )
    .join('\n');
}

/** The four side by side, and together: what is agreed, what was chosen and how surely, and the money by begrotingsjaar. */
export function tekenTabel(uitkomsten: readonly Deelnemeruitkomst[], { deelnemers, totaal }: Programmastand): string {
  const keuzes = uitkomsten.map(({ programma }) => programma.deelnemers[0]?.keuze);
  const tel = (getallen: readonly number[]): string[] =>
    [...getallen, getallen.reduce((som, getal) => som + getal, 0)].map((getal) => formatGetal(getal));
  const jaren = [...new Set(totaal.perBegrotingsjaar.map(({ begrotingsjaar }) => begrotingsjaar))].sort(
    (a, b) => a - b,
  );
  const geld = (past: (jaar: number, partij: string) => boolean): string[] => {
    const bedragen = deelnemers.map(({ geld: { perBegrotingsjaar } }) =>
      sumBedragen(
        perBegrotingsjaar
          .filter(({ begrotingsjaar, partij }) => past(begrotingsjaar, partij))
          .map(({ bedrag }) => bedrag),
      ),
    );
    return [...bedragen, sumBedragen(bedragen)].map(formatBedrag);
  };
  return alignKolommen([
    ['', ...deelnemers.map(({ naam }) => naam), 'samen'],
    ['Gemeenten', ...tel(deelnemers.map(({ gemeenten }) => gemeenten.length))],
    ['Buurten met een score', ...tel(keuzes.map((keuze) => keuze?.gescoord ?? 0))],
    ['Konden meedoen', ...tel(keuzes.map((keuze) => keuze?.konMeedoen ?? 0))],
    ['Buurten afgesproken', ...tel(deelnemers.map(({ afgesprokenBuurten }) => afgesprokenBuurten))],
    ['Buurten gekozen', ...tel(keuzes.map((keuze) => keuze?.buurten.length ?? 0))],
    ['Bewezen de beste', ...keuzes.map((keuze) => (keuze?.optimaal ? 'ja' : 'nee')), ''],
    ['  waarde', ...uitkomsten.map(({ selectie }) => formatGetal(selectie.bewijs.doelwaarde, { decimalen: 3 })), ''],
    [
      '  bovengrens',
      ...uitkomsten.map(({ selectie }) => formatGetal(selectie.bewijs.bovengrens, { decimalen: 3 })),
      '',
    ],
    ...jaren.map((jaar): Rij => [`Begrotingsjaar ${jaar}`, ...geld((begrotingsjaar) => begrotingsjaar === jaar)]),
    ['Totaal', ...geld(() => true)],
    ['  waarvan ministerie', ...geld((_, partij) => partij === 'bzk')],
  ]);
}

/** The buurten of each, by programme. */
export function noemBuurten({ programma, opzet: { programmas } }: Deelnemeruitkomst): string {
  const [deelnemer] = programma.deelnemers;
  if (deelnemer === undefined) throw new Error('a programma of one deelnemer');
  const regels = programmas.map(({ id, naam }) => {
    const buurten = (deelnemer.keuze?.buurten ?? []).filter((buurt) => buurt.programma === id);
    return `- ${naam}: ${buurten.map((buurt) => buurt.naam).join(', ')}`;
  });
  return [deelnemer.naam, ...regels].join('\n');
}
