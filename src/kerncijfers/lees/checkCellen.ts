import type { Bevinding } from '../../kern/index.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { MARGE_AANTAL } from '../controle/afronding.js';
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
    const [code, figuur] = bevinding.pad;
    const { veld, findRij = (rij: number) => rij } = kolommen.get(String(figuur)) as Leeskolom;
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

/** The columns about the same people in the same year. */
function groupKolommen(kolommen: readonly Tabelkolom[]): readonly (readonly Tabelkolom[])[] {
  const groepen = new Map<string, Tabelkolom[]>();
  for (const een of kolommen) {
    const { dimensies, bron } = een.kolom;
    const sleutel = formatSleutel({ figuur: '', dimensies, jaar: bron.jaar });
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), een]);
  }
  return [...groepen.values()];
}

/** Checks whether the figures of each area agree with each other, separately for every year and part of the people. */
export function checkCellen(
  tabel: Kerncijfertabel,
  kolommen: readonly Tabelkolom[],
  plan: Leesplan,
  gebieden: readonly Gelezengebied[],
): Bevinding[] {
  const rijen = new Map(gebieden.map(({ gebied, rij }) => [gebied.code, rij]));
  return groupKolommen(kolommen).flatMap((groep) => {
    const deel = { ...tabel, kolommen: groep.map(({ kolom }) => ({ ...kolom, sleutel: kolom.figuur })) };
    return toCellen(
      [...checkGroepen(deel, MARGE_AANTAL), ...checkVerdelingen(deel, MARGE_AANTAL)],
      plan,
      rijen,
      new Map(groep.map(({ kolom, gelezen }) => [kolom.figuur, gelezen])),
    );
  });
}
