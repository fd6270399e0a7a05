import { drawLoting, type Loting } from '../../../selectie/index.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** The most buurten that the document of a lot holds. */
const MEESTE_DEELNEMERS = 500;

/**
 * The document of a lot in which exactly the buurten with the programme were drawn: they get the names of those who were. Blocks of one side
 * had nothing to draw. One document serves every run, as the names say nothing of the outcomes.
 *
 * @returns without `loting` when there is nothing to draw, or when there are more buurten than a document holds
 */
export function drawLotdocument(buurten: readonly Simulatiebuurt[]): {
  readonly buurten: readonly Simulatiebuurt[];
  readonly loting?: Loting;
} {
  const blokken = [...new Set(buurten.map(({ blok }) => blok))].flatMap((blok, b) => {
    const leden = buurten.filter((buurt) => buurt.blok === blok);
    const plaatsen = leden.filter(({ programma }) => programma).length;
    const deelnemers = leden.map(({ buurt, programma }) => ({ code: buurt, score: 0, gekozen: programma }));
    return plaatsen === 0 || plaatsen === leden.length ? [] : [{ quotum: `q${b}`, blok, plaatsen, deelnemers }];
  });
  const aantal = blokken.reduce((som, { deelnemers }) => som + deelnemers.length, 0);
  if (aantal === 0 || aantal > MEESTE_DEELNEMERS) return { buurten };
  const loting = drawLoting(
    {
      grens: { soort: 'marge', marge: 0 },
      blokken: blokken.map(({ blok: _, ...een }) => een),
      eisen: [],
      buitenLoting: [],
      afgevallen: [],
    },
    { zaad: 'simulatie' },
  );
  // A block keeps its quotum, not its place.
  const perQuotum = new Map(loting.blokken.map(({ quotum, ...een }) => [quotum, een]));
  const namen = new Map<string, string>();
  for (const { quotum, deelnemers } of blokken) {
    const erin = new Set(perQuotum.get(quotum)?.ingeloot);
    const codes = deelnemers.map(({ code }) => code);
    const nieuw = [codes.filter((code) => erin.has(code)), codes.filter((code) => !erin.has(code))].flat();
    const oud = [...deelnemers].sort((a, b) => Number(b.gekozen) - Number(a.gekozen));
    oud.forEach(({ code }, i) => {
      namen.set(code, String(nieuw[i]));
    });
  }
  const hernoemd = buurten.map((een) => ({ ...een, buurt: namen.get(een.buurt) ?? een.buurt }));
  return { buurten: hernoemd, loting };
}
