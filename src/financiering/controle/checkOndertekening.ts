import { compareDatums } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Costs without a signature, or before the first one. */
export function checkOndertekening({ cellen, feiten, standen, peiling }: Standen): Bevinding[] {
  const [tekst] = cellen.teksten;
  const begin = tekst?.tekst.plan.perioden.map(({ periode }) => periode.van).sort(compareDatums)[0];
  if (tekst === undefined || begin === undefined) return [];
  const [ondertekend] = selectFeiten(feiten, 'ondertekening_voltooid');
  if (ondertekend === undefined) {
    // A plan by itself has no parties, so nobody can sign it.
    const { length } = peiling.verloop.partijen;
    if (length === 0 || standen.every(({ lasten }) => lasten.totaal.gerealiseerd === 0n)) return [];
    return [
      createBevinding('fout', 'financiering.niet_ondertekend', ['teksten', tekst.plek], {
        begin,
        datum: peiling.peildatum,
      }),
    ];
  }
  const { datum } = ondertekend.gebeurtenis;
  return datum <= begin
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.begonnen_voor_ondertekening', toPad(ondertekend), {
          begin,
          datum,
        }),
      ];
}
