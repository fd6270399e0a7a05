import { listOnzeker } from './listOnzeker.js';
import type { Ontwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';

/** Lists the inputs that can make a difference, with the positions of their uniform numbers: from `van` up to but not including `tot`. */
export function listPlekken(ontwerp: Ontwerp, onzekerheid: Onzekerheid) {
  const aan = listOnzeker(ontwerp, onzekerheid);
  let van = 0;
  return ontwerp.invoeren.flatMap(({ naam, grootte }, d) => {
    const plek = { naam, van, tot: van + grootte };
    van += grootte;
    return aan[d] === true ? [plek] : [];
  });
}
