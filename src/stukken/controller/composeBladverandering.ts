import { euro } from '../../kern/index.js';
import type { Verslagblok } from '../../verslag/index.js';
import { composeVerandering } from '../delen/composeVerandering.js';
import { composeBudgettabel } from './composeBudgettabel.js';
import { composeOorzaaktabel } from './composeOorzaaktabel.js';
import type { Bladstuk } from './controleblad.js';

/** The section about what changed since the previous sheet, when that was asked: by year, by event and by row. */
export function composeBladverandering(stuk: Bladstuk): Verslagblok[] {
  const { vergelijking } = stuk;
  if (vergelijking === undefined) return [];
  const tabellen = [
    composeOorzaaktabel(stuk, vergelijking),
    composeBudgettabel(stuk, {
      id: 'veranderde-regels',
      titel: 'De regels waarvan de prognose veranderde, toen en nu',
      keep: ({ verschil }) => verschil !== euro(0),
      bedragen: [
        ['toen', 'Toen'],
        ['prognose', 'Nu'],
        ['verschil', 'Verschil'],
      ],
    }),
  ];
  return composeVerandering(stuk, {
    titel: 'Wat is er veranderd sinds de vorige keer',
    meer: tabellen.map((tabel) => ({ soort: 'tabel', tabel })),
  });
}
