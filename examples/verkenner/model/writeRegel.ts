import { formatOpsomming } from 'buurtaanpak/kern';
import type { Aantal, Regel, Waar } from 'buurtaanpak/selectie';

const writeAantal = (aantal: Aantal) =>
  typeof aantal === 'number' ? `${aantal}` : `${aantal.van} tot en met ${aantal.tot}`;

/** Where, as far as it can be said in some words. */
function writeWaar(
  { gebieden = [], kenmerken = [], zonderKenmerken = [] }: Waar,
  name: (id: string) => string,
): string {
  const delen = [
    ...(gebieden.length > 0 ? [`in ${formatOpsomming(gebieden.map(name))}`] : []),
    ...kenmerken.map((id) => `met ‘${name(id)}’`),
    ...zonderKenmerken.map((id) => `zonder ‘${name(id)}’`),
  ];
  return delen.length === 0 ? 'volgens hun cijfers' : delen.join(', ');
}

/** A rule of the selection in words, as a part of a sentence. */
export function writeRegel(regel: Regel, namen: ReadonlyMap<string, string>): string {
  const name = (id: string) => namen.get(id) ?? id;
  const list = (ids: readonly string[]) => formatOpsomming(ids.map(name));
  const voor = 'programmas' in regel && regel.programmas !== undefined ? ` voor ${list(regel.programmas)}` : '';
  switch (regel.soort) {
    case 'vast':
      return `${name(regel.code)} hoort erbij`;
    case 'uitgesloten':
      return `niet ${list(regel.codes)}`;
    case 'hoogstens_per_groep':
      return `hoogstens ${regel.hoogstens} per ${regel.groepen === 'wijk' ? 'wijk' : 'groep'}${voor}`;
    case 'niet_aangrenzend':
      return `geen twee buren${voor}`;
    case 'liever_aangrenzend':
      return 'liever buren van elkaar';
    case 'samen':
      return `${list(regel.codes)}: allemaal of geen`;
    case 'niet_samen':
      return `hoogstens een van ${list(regel.codes)}`;
    case 'inwoners': {
      const van = regel.minimaal === undefined ? [] : [`ten minste ${regel.minimaal}`];
      const tot = regel.maximaal === undefined ? [] : [`ten hoogste ${regel.maximaal}`];
      return `samen ${[...van, ...tot].join(' en ')} inwoners`;
    }
    case 'minimumscore':
      return `een score van ten minste ${String(regel.minimaal).replace('.', ',')}${
        regel.programma === undefined ? '' : ` voor ${name(regel.programma)}`
      }`;
    case 'aantal_met':
      return `${writeAantal(regel.aantal)} ${regel.aantal === 1 ? 'buurt' : 'buurten'} ${writeWaar(regel.waar, name)}${voor}`;
  }
}
