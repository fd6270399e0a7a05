import type { Datum } from '../../../kern/index.js';
import { findDag } from '../../lees/findDag.js';
import type { Evaluatieplan, Planopzet, Vergelijking } from '../../model/evaluatieplan.js';
import type { Simulatieopzet } from '../../model/simulatie.js';
import { composeMetingen } from './composeMetingen.js';
import type { Simulatiebuurt, Simulatiestroom } from './vraagstuk.js';

/** What is asked of the outcomes. */
export interface Stroomvraag {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly perioden: readonly Datum[];
  readonly gewichten: ReadonlyMap<string, ReadonlyMap<Simulatiebuurt, number>>;
}

/** The outcomes to draw, with the measurements of every buurt. */
export function composeStromen(
  plan: Evaluatieplan,
  ontwerp: Planopzet,
  opzet: Simulatieopzet,
  buurten: readonly Simulatiebuurt[],
  { vergelijkingen, perioden, gewichten }: Stroomvraag,
): Simulatiestroom[] {
  const { keuze, samenhang = 0 } = opzet;
  const bron = keuze && (keuze.uitkomst ?? vergelijkingen[0]?.uitkomst);
  return plan.uitkomsten.flatMap(({ sleutel, soort }): Simulatiestroom[] => {
    const eigen = vergelijkingen.filter(({ uitkomst }) => uitkomst === sleutel);
    const weging = gewichten.get(sleutel);
    if (weging === undefined) return [];
    const gekozen = bron === sleutel;
    const anker: Datum = gekozen && keuze !== undefined ? keuze.op : opzet.start;
    const blokken = [...new Set(buurten.map(({ gemeente }) => gemeente))].map((gemeente) =>
      buurten
        .filter((buurt) => buurt.gemeente === gemeente)
        .map((buurt) => {
          const start = ontwerp === 'binnen' || ontwerp === 'trapsgewijs' ? buurt.start : opzet.start;
          const dagen = eigen.flatMap(({ op, vanaf }) =>
            [op, ...(vanaf === undefined ? [] : [vanaf])].flatMap((moment) => findDag(moment, start) ?? []),
          );
          const momenten = ontwerp === 'trapsgewijs' ? perioden : dagen;
          return {
            buurt,
            gewicht: Number(weging.get(buurt)),
            ...composeMetingen(momenten, anker, buurt.programma ? buurt.start : undefined, samenhang),
          };
        }),
    );
    return [{ uitkomst: sleutel, jaNee: soort === 'janee', gekozen, blokken }];
  });
}
