import type { Routekaartscores } from '../../routekaart/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';

/** What a choice was made from. */
export interface Selectieverantwoording {
  /** What a reader calls the gemeente: `Leeuwarden`. */
  readonly gemeente: string;
  readonly selectie: SelectieGevonden;
  /** The scores of every programme, by its name in the selection, as `scoreBuurten` gave them. */
  readonly scores: Readonly<Record<string, Pick<Routekaartscores, 'routekaart' | 'buurten' | 'gewichten'>>>;
  /** The names of the buurten, at least of those chosen. */
  readonly namen: readonly { readonly code: string; readonly naam: string }[];
}

/** A name as the id of a source. */
export const slug = (naam: string) =>
  naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'programma';

/** The documents that the values come from. Plain data: what scoring works out where it is first asked for is read here. */
export function readDocumenten({ selectie, scores, namen }: Selectieverantwoording): Readonly<Record<string, unknown>> {
  const { uitkomst, gekozen, quota, bewijs, invoer } = selectie;
  return {
    selectie: { uitkomst, gekozen, quota, bewijs, invoer },
    namen: Object.fromEntries(namen.map(({ code, naam }) => [code, naam])),
    ...Object.fromEntries(
      Object.entries(scores).map(([programma, { routekaart, buurten, gewichten }]) => [
        `routekaart-${slug(programma)}`,
        { routekaart, buurten, gewichten },
      ]),
    ),
  };
}
