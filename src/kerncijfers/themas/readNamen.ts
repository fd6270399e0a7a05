import type { Kolomnaam } from './catalogusitem.js';

const NAAM = /^([^@*?]+)(?:@(\d{4})?-(\d{4})?)?(?:\*([\d.]+))?(\?)?$/;

/**
 * Reads the names of the lists: `g_woz@-2019 g_wozbag@2020-` is two names with their years, `*1000` a factor, `?` an uncertain name. A
 * blank inside a name is written `_`; names are compared without blanks and `_`.
 */
export function readNamen(tekst: string): Kolomnaam[] {
  return tekst.split(' ').map((deel) => {
    // `a@2013-2018*1000?`: name, years, factor, uncertain.
    const [, naam, van, tot, factor, onzeker] = NAAM.exec(deel) ?? [];
    if (naam === undefined) throw new RangeError(`catalogue: ${deel}`);
    return {
      naam,
      ...(van === undefined ? {} : { van: Number(van) }),
      ...(tot === undefined ? {} : { tot: Number(tot) }),
      ...(factor === undefined ? {} : { factor: Number(factor) }),
      ...(onzeker === undefined ? {} : { onzeker: true as const }),
    };
  });
}
