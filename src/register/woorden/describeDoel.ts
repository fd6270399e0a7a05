import type { Doel } from '../../selectie/index.js';
import { joinZinnen } from './joinZinnen.js';
import { listNamen } from './listNamen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** What makes a selection the best; paths start at the objective. */
export function describeDoel(doel: Doel = { soort: 'totaal' }): Registerzin {
  if (doel.soort === 'lexicografisch')
    return zeg`de som van de scores wordt per programma zo hoog mogelijk gemaakt, in deze volgorde: ${listNamen(doel.volgorde, 'programma', ['volgorde'], ', ')}`;
  const gewichten = Object.entries(doel.gewichten ?? {}).map(
    ([id, gewicht]) => zeg`${{ veld: id, van: 'programma' }} ${{ getal: gewicht, pad: ['gewichten', id] }}`,
  );
  const gewogen = gewichten.length === 0 ? [] : zeg`, maal een gewicht per programma (${joinZinnen(gewichten, ', ')})`;
  return doel.soort === 'hoogste_minimum'
    ? zeg`de laagste score van de gekozen buurten wordt zo hoog mogelijk gemaakt, daarna de som${gewogen}`
    : zeg`de som van de scores wordt zo hoog mogelijk gemaakt${gewogen}`;
}
