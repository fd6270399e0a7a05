import type { Bevinding } from '../../../kern/index.js';
import { joinKerncijfers } from '../../../kerncijfers/index.js';
import { listAfgeleid } from '../../vertaling/listAfgeleid.js';
import { doStap, tell, type Werk } from '../werk.js';
import { computeReeks } from './computeReeks.js';

/** The findings about the series. What it did with the classification of a table was told when that was read. */
function keepEigen(bevindingen: readonly Bevinding[]): Bevinding[] {
  return bevindingen.filter(({ code }) => code !== 'kerncijfers.jaren_verschillen');
}

/** Adds growth and trend of the figures that the opzet names to the table. A table that has them already keeps its own. */
export function addReeksen(werk: Werk): void {
  const { opzet, uit, brontabellen } = werk;
  const { tabel } = uit;
  const { reeksen = [] } = opzet;
  if (tabel === undefined) return;
  const { jaar } = tabel.indeling;
  const figuren = new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const nieuw = reeksen.filter((reeks) => !listAfgeleid({ reeksen: [reeks] }).some((sleutel) => figuren.has(sleutel)));
  // Composed buurten are in no source: their figures of every year stand in the table.
  const bronnen = uit.buren !== undefined || brontabellen.length === 0 ? [tabel] : brontabellen;
  const gemaakt = nieuw.flatMap((reeks) => {
    const voor = ['tabel', 'reeksen', reeks.sleutel];
    const resultaat = doStap(werk, voor, () => computeReeks(werk, reeks, bronnen, jaar));
    if (resultaat === undefined) return [];
    tell(werk, voor, keepEigen(resultaat.bevindingen));
    return [resultaat.tabel];
  });
  if (gemaakt.length === 0) return;
  // They have the same areas of one year, so nothing is refused.
  uit.tabel = joinKerncijfers([tabel, ...gemaakt], { dubbel: 'eerste', andereIndeling: 'gelijke_codes' }).tabel;
}
