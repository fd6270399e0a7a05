import type { Bevinding } from '../../kern/index.js';
import { checkGroepen } from '../controle/checkGroepen.js';
import { checkVerdelingen } from '../controle/checkVerdelingen.js';
import type { Leeskolom, Leesplan } from '../kop/leesplan.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { toCelplek } from './celplek.js';
import type { Tabelkolom } from './listKolombevindingen.js';
import type { Gelezengebied } from './readGebieden.js';

/** Turns findings about areas and figures into findings about the rows and columns from which these were read. */
function toCellen(
  bevindingen: readonly Bevinding[],
  plan: Leesplan,
  rijen: ReadonlyMap<string, number>,
  kolommen: ReadonlyMap<string, Leeskolom>,
): Bevinding[] {
  return bevindingen.map((bevinding) => {
    const [code, sleutel] = bevinding.pad;
    const { veld, findRij = (rij: number) => rij } = kolommen.get(String(sleutel)) as Leeskolom;
    const { pad, rij, kolom } = toCelplek(plan, findRij(rijen.get(String(code)) as number), veld);
    if (bevinding.code === 'kerncijfers.verdeling_wijkt_af') return { ...bevinding, pad };
    return createBevinding(bevinding.ernst, 'kerncijfers.groep_boven_totaal_rij', pad, {
      rij,
      kolom,
      waarde: bevinding.params.waarde as number,
      totaal: bevinding.params.totaal as string,
      boven: bevinding.params.boven as number,
    });
  });
}

/** Checks whether the figures of each area agree with each other. */
export function checkCellen(
  tabel: Kerncijfertabel,
  kolommen: readonly Tabelkolom[],
  plan: Leesplan,
  gebieden: readonly Gelezengebied[],
): Bevinding[] {
  return toCellen(
    [...checkGroepen(tabel), ...checkVerdelingen(tabel)],
    plan,
    new Map(gebieden.map(({ gebied, rij }) => [gebied.code, rij])),
    new Map(kolommen.map(({ sleutel, gelezen }) => [sleutel, gelezen])),
  );
}
