import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Doel } from '../model/doel.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import { createBevinding } from '../teksten/codes.js';
import { checkWaar, type Plaatsen } from './checkWaar.js';
import { rangeVanAantal } from './rangeVanAantal.js';

/** Checks that everything to which rules refer exists, and that the rules can be combined with the objective. */
export function checkRegels(
  regels: readonly Regel[],
  quota: readonly Quotum[],
  doel: Doel,
  plaatsen: Plaatsen,
  metBuren: boolean,
): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const programmas = [...new Set(quota.map(({ programma }) => programma))];
  const checkCode = (code: string, pad: readonly (string | number)[]) => {
    if (plaatsen.buurten.has(code)) return;
    const suggestie = findSuggestie(code, plaatsen.buurten.keys()) ?? '-';
    bevindingen.push(createBevinding('fout', 'selectie.code_onbekend', pad, { code, suggestie }));
  };
  const checkProgramma = (programma: string, pad: readonly (string | number)[]) => {
    if (programmas.includes(programma)) return;
    bevindingen.push(
      createBevinding('fout', 'selectie.programma_zonder_quotum', pad, { programma, bekend: programmas }),
    );
  };
  regels.forEach((regel, r) => {
    const pad = ['opties', 'regels', r];
    if ('codes' in regel)
      regel.codes.forEach((code, i) => {
        checkCode(code, [...pad, 'codes', i]);
      });
    if ('programmas' in regel) {
      regel.programmas?.forEach((programma, i) => {
        checkProgramma(programma, [...pad, 'programmas', i]);
      });
    }
    switch (regel.soort) {
      case 'vast':
        checkCode(regel.code, [...pad, 'code']);
        if (regel.quotum !== undefined && !quota.some(({ id }) => id === regel.quotum)) {
          const params = { quotum: regel.quotum, bekend: quota.map(({ id }) => id) };
          bevindingen.push(createBevinding('fout', 'selectie.quotum_onbekend', [...pad, 'quotum'], params));
        }
        break;
      case 'hoogstens_per_groep':
        if (regel.groepen === 'wijk') break;
        regel.groepen.forEach((groep, g) => {
          groep.codes.forEach((code, i) => {
            checkCode(code, [...pad, 'groepen', g, 'codes', i]);
          });
        });
        break;
      case 'minimumscore':
        if (regel.programma !== undefined) checkProgramma(regel.programma, [...pad, 'programma']);
        break;
      case 'aantal_met': {
        bevindingen.push(...checkWaar(regel.waar, plaatsen, [...pad, 'waar']));
        const { van, tot } = rangeVanAantal(regel.aantal);
        if (van > tot) {
          const params = { quotum: regel.soort, van, tot };
          bevindingen.push(createBevinding('fout', 'selectie.aantal_omgekeerd', [...pad, 'aantal'], params));
        }
        break;
      }
      case 'inwoners':
        if (regel.minimaal !== undefined && regel.maximaal !== undefined && regel.minimaal > regel.maximaal) {
          const params = { cijfer: 'inwoners', minimaal: regel.minimaal, maximaal: regel.maximaal };
          bevindingen.push(createBevinding('fout', 'selectie.grenzen_omgekeerd', pad, params));
        }
        break;
      case 'liever_aangrenzend':
        if (doel.soort !== 'totaal') {
          bevindingen.push(createBevinding('fout', 'selectie.bonus_alleen_totaal', pad, { doel: doel.soort }));
        }
        break;
      default:
    }
    if ((regel.soort === 'niet_aangrenzend' || regel.soort === 'liever_aangrenzend') && !metBuren) {
      bevindingen.push(createBevinding('fout', 'selectie.buren_ontbreken', pad, { regel: regel.soort }));
    }
  });
  const padDoel = ['opties', 'doel'];
  if (doel.soort === 'lexicografisch') {
    const compleet =
      doel.volgorde.length === programmas.length && programmas.every((programma) => doel.volgorde.includes(programma));
    if (!compleet) {
      const params = { volgorde: doel.volgorde, programmas };
      bevindingen.push(createBevinding('fout', 'selectie.volgorde_onvolledig', [...padDoel, 'volgorde'], params));
    }
  } else {
    for (const programma of Object.keys(doel.gewichten ?? {})) {
      checkProgramma(programma, [...padDoel, 'gewichten', programma]);
    }
  }
  // An empty selection has no lowest score, so it may not be an answer.
  if (doel.soort === 'hoogste_minimum' && quota.every(({ aantal }) => rangeVanAantal(aantal).van === 0)) {
    bevindingen.push(createBevinding('fout', 'selectie.minimum_zonder_aantal', padDoel, {}));
  }
  return bevindingen;
}
