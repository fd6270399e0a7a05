import type { Regel } from '../../selectie/index.js';
import { describeAantal } from './describeAantal.js';
import { describeGrenzen } from './describeGrenzen.js';
import { describeWaar } from './describeWaar.js';
import { joinZinnen } from './joinZinnen.js';
import { listNamen } from './listNamen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

const listCodes = (codes: readonly string[]) => listNamen(codes, 'gebied', ['codes'], ', ');

/** A rule of the selection, with its motive; paths start at the rule. */
export function describeRegel(regel: Regel): Registerzin {
  const voor =
    'programmas' in regel && regel.programmas !== undefined
      ? zeg` (voor ${listNamen(regel.programmas, 'programma', ['programmas'], ', ')})`
      : [];
  switch (regel.soort) {
    case 'vast': {
      const motief = regel.motief === undefined ? [] : zeg`: ${{ tekst: regel.motief, pad: ['motief'] }}`;
      return zeg`${{ id: regel.code, van: 'gebied', pad: ['code'] }} is vooraf gekozen${motief}`;
    }
    case 'uitgesloten': {
      const aantal = regel.codes.length;
      const hoeveel = { lengte: aantal, pad: ['codes'] };
      return zeg`uitgesloten zijn ${hoeveel} ${aantal === 1 ? 'buurt' : 'buurten'} (${listCodes(regel.codes)}): ${{ tekst: regel.motief, pad: ['motief'] }}`;
    }
    case 'hoogstens_per_groep': {
      const groepen =
        regel.groepen === 'wijk'
          ? ['één wijk']
          : zeg`elk van ${joinZinnen(
              regel.groepen.map(({ naam }, i) => [{ tekst: naam, pad: ['groepen', i, 'naam'] }]),
              ', ',
            )}`;
      return zeg`hoogstens ${{ getal: regel.hoogstens, pad: ['hoogstens'] }} uit ${groepen}${voor}`;
    }
    case 'niet_aangrenzend':
      return zeg`geen twee gekozen buurten naast elkaar${voor}`;
    case 'liever_aangrenzend':
      return zeg`elk paar gekozen buurten naast elkaar geeft ${{ getal: regel.bonus, pad: ['bonus'] }} punten extra`;
    case 'samen':
      return zeg`allemaal of geen: ${listCodes(regel.codes)}`;
    case 'niet_samen':
      return zeg`hoogstens één van: ${listCodes(regel.codes)}`;
    case 'inwoners':
      return zeg`samen ${describeGrenzen(regel, [])} inwoners`;
    case 'minimumscore': {
      const bij =
        regel.programma === undefined
          ? []
          : zeg` voor programma ${{ id: regel.programma, van: 'programma', pad: ['programma'] }}`;
      return zeg`elke gekozen buurt scoort ten minste ${{ getal: regel.minimaal, pad: ['minimaal'] }}${bij}`;
    }
    case 'aantal_met':
      return zeg`${describeAantal(regel.aantal, ['aantal'])} van de gekozen buurten ${describeWaar(regel.waar, ['waar'])}${voor}`;
  }
}
