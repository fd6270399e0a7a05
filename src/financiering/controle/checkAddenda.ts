import type { Bevinding } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { BekendeTekst } from '../cel/cel.js';
import { toDag } from '../cel/dag.js';
import type { Standen } from '../stand/computeStanden.js';
import { createBevinding } from '../teksten/codes.js';

/** The buurten of a gemeente that left, as a test of a code. */
function createUitgetreden({ cellen, peiling }: Standen): (buurt: string) => boolean {
  const partijen = new Set(cellen.gebeurtenissen.get('partij_uitgetreden').map(({ partij }) => partij));
  const codes = peiling.verloop.partijen.flatMap(({ id, gemeentecode }) =>
    gemeentecode !== undefined && partijen.has(id) ? [`BU${gemeentecode.slice(2)}`] : [],
  );
  return (buurt) => codes.some((code) => buurt.startsWith(code));
}

/** The buurten that a text has on its last day: those that it lists, and those that took a place in the meantime. */
function listBuurten({ tekst, tot }: BekendeTekst, { cellen }: Standen): string[] {
  const vervangers = cellen.gebeurtenissen.get('buurt_vervangen').filter(({ start }) => toDag(start) <= tot);
  return [...new Set([...(tekst.plaatsen ?? []), ...vervangers].map(({ buurt }) => buurt))];
}

/** Buurten that a next text does not list any more although they did not stop. */
export function checkAddenda(standen: Standen): Bevinding[] {
  const { teksten, gebeurtenissen } = standen.cellen;
  const gestopt = new Set(gebeurtenissen.get('buurt_gestopt').map(({ buurt }) => buurt));
  const isUitgetreden = createUitgetreden(standen);
  return zipRijen(teksten.slice(1), teksten).flatMap(([tekst, vorige]) => {
    const { plaatsen, vanaf } = tekst.tekst;
    if (plaatsen === undefined) return [];
    const genoemd = new Set(plaatsen.map(({ buurt }) => buurt));
    return listBuurten(vorige, standen)
      .filter((buurt) => !genoemd.has(buurt) && !gestopt.has(buurt) && !isUitgetreden(buurt))
      .map((buurt) =>
        createBevinding('waarschuwing', 'financiering.buurt_vervalt_met_addendum', ['teksten', tekst.plek], {
          buurt,
          vanaf,
        }),
      );
  });
}
