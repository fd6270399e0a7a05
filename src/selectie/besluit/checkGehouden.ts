import type { Bevinding } from '../../kern/index.js';
import type { Regel } from '../model/regel.js';
import type { GekozenBuurt } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { showRegel } from '../uitleg/showRegel.js';
import { isLager } from '../vraagstuk/isLager.js';
import type { Inhoud } from './inhoud.js';

/**
 * The buurten by which a rule is broken: those that may not be chosen, or those that had to be. The rules that need more than a decision
 * holds (wijken, neighbours, inhabitants, figures) are left to the recomputation.
 */
function listOvertreders(regel: Regel, gekozen: readonly GekozenBuurt[]): readonly string[] {
  const codes = new Set(gekozen.map(({ code }) => code));
  const chosen = (lijst: readonly string[]) => lijst.filter((code) => codes.has(code));
  const beyond = (lijst: readonly string[], hoogstens: number) => (lijst.length > hoogstens ? lijst : []);
  switch (regel.soort) {
    case 'vast': {
      const buurt = gekozen.find(({ code }) => code === regel.code);
      return buurt !== undefined && buurt.quotum === (regel.quotum ?? buurt.quotum) ? [] : [regel.code];
    }
    case 'uitgesloten':
      return chosen(regel.codes);
    case 'samen':
      return chosen(regel.codes).length === 0 ? [] : regel.codes.filter((code) => !codes.has(code));
    case 'niet_samen':
      return beyond(chosen([...new Set(regel.codes)]), 1);
    case 'minimumscore':
      return gekozen
        .filter(
          ({ programma, score }) => (regel.programma ?? programma) === programma && isLager(score, regel.minimaal),
        )
        .map(({ code }) => code);
    case 'hoogstens_per_groep': {
      if (regel.groepen === 'wijk') return [];
      const tellen = gekozen.filter(({ programma }) => regel.programmas?.includes(programma) ?? true);
      return regel.groepen.flatMap((groep) =>
        beyond(
          tellen.map(({ code }) => code).filter((code) => groep.codes.includes(code)),
          regel.hoogstens,
        ),
      );
    }
    default:
      return [];
  }
}

/** Whether the chosen buurten keep to the rules, as far as a decision alone can tell. */
export function checkGehouden({ regels, gekozen }: Inhoud): Bevinding[] {
  return regels.flatMap((regel, positie) => {
    const codes = [...new Set(listOvertreders(regel, gekozen))];
    if (codes.length === 0) return [];
    const params = { regel: showRegel(positie, regel.soort), codes };
    return [createBevinding('fout', 'selectie.besluit_regel', ['regels', positie], params)];
  });
}
