import { i32 } from '../../rekenen/index.js';
import type { Regel } from '../model/regel.js';
import type { Botsing, Eis } from '../model/selectie.js';
import { getCode } from '../vraagstuk/getCode.js';
import { listMaskers } from '../vraagstuk/listMaskers.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The requirements of a question by number: first its quota, then the rules that can clash. */
export interface Eislijst {
  readonly aantal: number;
  readonly getEis: (element: number) => Eis;
  /** The rules among these elements. */
  readonly listRegels: (elementen: readonly number[]) => readonly Regel[];
  /** The elements of a clash, with for each quotum the buurten that the rules of the clash leave. */
  readonly describe: (elementen: readonly number[]) => readonly Botsing[];
}

/** Numbers the requirements of a question. A wish can always be met, so it is none of them. */
export function createEisen(vraagstuk: Vraagstuk): Eislijst {
  const { quota, regels } = vraagstuk;
  const eisen: Eis[] = [
    ...quota.map(({ id }): Eis => ({ soort: 'quotum', quotum: id })),
    ...regels.flatMap((regel, positie): Eis[] =>
      regel.soort === 'liever_aangrenzend' ? [] : [{ soort: 'regel', positie, regel }],
    ),
  ];
  const getEis = (element: number) => eisen[element] as Eis;
  const listRegels = (elementen: readonly number[]) =>
    elementen.map(getEis).flatMap((eis) => (eis.soort === 'regel' ? [eis.regel] : []));
  const { voor } = listMaskers(vraagstuk, []);
  const describe = (elementen: readonly number[]) => {
    const { na } = listMaskers(vraagstuk, listRegels(elementen));
    const gevraagd = quota.flatMap(({ id, aantal }, j): Botsing[] => {
      if (!elementen.includes(j)) return [];
      let kandidaten = 0;
      const afgevallen: string[] = [];
      voor.forEach((bits, c) => {
        if (!((bits >> j) & 1)) return;
        kandidaten++;
        if (!((i32(na, c) >> j) & 1)) afgevallen.push(getCode(vraagstuk, c));
      });
      const over = kandidaten - afgevallen.length;
      return [{ soort: 'quotum', quotum: id, ...rangeVanAantal(aantal), kandidaten, over, afgevallen }];
    });
    return [...gevraagd, ...elementen.map(getEis).filter((eis) => eis.soort === 'regel')];
  };
  return { aantal: eisen.length, getEis, listRegels, describe };
}
