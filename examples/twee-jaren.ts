/**
 * The same Routekaart in two years: which buurten of Utrecht moved between 2023 and 2024, and why.
 *
 *     npx tsx examples/twee-jaren.ts
 *
 * The figures are those of CBS in examples/data; the Routekaart is an example, and nothing in it is a decision of the gemeente.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatGetal } from 'buurtaanpak/kern';
import { type Kerncijfertabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import {
  compareJaren,
  deriveMeetlat,
  explainVerandering,
  type Jaarrij,
  Routekaart,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { parse } from 'csv-parse/sync';

/** The figures of Utrecht of a year. */
export function leesJaar(jaar: 2023 | 2024): Kerncijfertabel {
  const bestand = readFileSync(new URL(`data/kwb-${jaar}-utrecht.werkmap.csv`, import.meta.url), 'utf8');
  return readKerncijfers(parse(bestand, { columns: true, delimiter: ';' }), { jaar, gemeenten: ['GM0344'] }).tabel;
}

/** A buurt in which a team has a chance: about 750 inhabitants, families, in homes of their own. */
export const routekaart = Routekaart.create({
  id: 'utrecht',
  naam: 'Voorbeeld Utrecht',
  dekking: 0.5,
  criteria: [
    {
      id: 'inwoners',
      naam: 'Inwoners',
      bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
      richting: 'doel',
      doel: { van: 600, tot: 900 },
      normalisatie: { methode: 'doelband', onder: 0, boven: 4000 },
    },
    {
      id: 'huishoudens',
      naam: 'Personen per huishouden',
      bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_huishoudensgrootte' },
      richting: 'hoger',
      normalisatie: { methode: 'percentielrang' },
    },
    {
      id: 'koop',
      naam: 'Koopwoningen',
      bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' },
      richting: 'hoger',
      normalisatie: { methode: 'percentielrang' },
    },
    {
      id: 'eengezins',
      naam: 'Eengezinswoningen',
      bron: { soort: 'kerncijfer', sleutel: 'percentage_eengezinswoningen' },
      richting: 'hoger',
      normalisatie: { methode: 'percentielrang' },
    },
  ],
});

/** The scores of both years: of 2024 by its own yardstick, and by the one of 2023. */
export function scoreJaren() {
  const [tabelToen, tabelNu] = [leesJaar(2023), leesJaar(2024)];
  const meetlat = deriveMeetlat(routekaart, tabelToen, [], { naam: 'Utrecht 2023' });
  return {
    toen: scoreBuurten(routekaart, tabelToen, [], { meetlat }),
    nu: scoreBuurten(routekaart, tabelNu, [], { meetlat }),
    nuEigen: scoreBuurten(routekaart, tabelNu),
  };
}

const twee = (getal: number) => formatGetal(getal, { decimalen: 2 });
const metTeken = (getal: number) => `${getal > 0 ? '+' : ''}${twee(getal)}`;

/** A buurt of the list, with what moved it most. */
function schrijfRij(
  { toen, nu }: Pick<ReturnType<typeof scoreJaren>, 'toen' | 'nu'>,
  { code, ...rij }: Jaarrij,
): string {
  const { criteria, ontbrekend } = explainVerandering(toen, nu, code);
  const redenen = [...criteria, ...ontbrekend].filter(({ verschil }) => Math.abs(verschil) >= 0.01);
  const plaats = `plaats ${formatGetal(rij.rangToen)} → ${formatGetal(rij.rangNu)}`;
  return [
    `- ${rij.naam}: ${twee(rij.scoreToen)} → ${twee(rij.scoreNu)} (${metTeken(rij.verschil)}), ${plaats}`,
    ...redenen.map(({ zin }) => `    ${zin.nl}`),
  ].join('\n');
}

/** What changed between the two years, in plain Dutch. */
export function schrijfTweeJaren(): string {
  const { toen, nu, nuEigen } = scoreJaren();
  const vast = compareJaren(toen, nu);
  const eigen = compareJaren(toen, nuEigen);
  const opVerschil = [...vast.buurten].sort((a, b) => b.verschil - a.verschil);
  const alleen = [...eigen.alleenToen, ...eigen.alleenNu].map(({ naam }) => naam);
  const opMeetlat = [...eigen.buurten].sort((a, b) => Math.abs(b.meetlat) - Math.abs(a.meetlat));
  const zonderEigen = eigen.buurten.filter(({ cijfers, rangToen, rangNu }) => cijfers === 0 && rangToen !== rangNu);
  return [
    `Utrecht, 2023 en 2024: ${vast.buurten.length} buurten met een score in beide jaren.`,
    ...(alleen.length === 0 ? [] : [`Met een score in maar een van de twee jaren: ${alleen.join('; ')}.`]),
    '',
    'Een buurt scoort hoger met 600 tot 900 inwoners, grotere huishoudens, en meer koop- en eengezinswoningen.',
    'Een lagere score is dus geen oordeel: waar veel is gebouwd, verandert de buurt.',
    '',
    'Allebei gemeten met de meetlat van 2023. De scores die het meest stegen:',
    ...opVerschil.slice(0, 5).map((rij) => schrijfRij({ toen, nu }, rij)),
    '',
    'De scores die het meest daalden:',
    ...opVerschil
      .slice(-5)
      .reverse()
      .map((rij) => schrijfRij({ toen, nu }, rij)),
    '',
    'Elk jaar gemeten met de eigen meetlat, zoals een ranglijst dat doet.',
    `Van plaats veranderd zonder dat er aan de eigen cijfers iets veranderde: ${zonderEigen.length} buurten.`,
    'De buurten bij wie de andere meetlat het meest deed:',
    ...opMeetlat.slice(0, 3).map(({ code }) => `- ${explainVerandering(toen, nuEigen, code).samenvatting.nl}`),
    '',
    'In het uittreksel van 2024 is een echte nul leeg. Wat een cijfer deed dat nu ontbreekt, zegt dus niets over de buurt.',
    'Bron: CBS, Kerncijfers wijken en buurten 2023 en 2024. De Routekaart is een voorbeeld.',
  ].join('\n');
}

const [, aangeroepen = ''] = process.argv;
if (fileURLToPath(import.meta.url) === aangeroepen) process.stdout.write(`${schrijfTweeJaren()}\n`);
