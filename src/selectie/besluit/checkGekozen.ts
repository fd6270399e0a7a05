import type { Bevinding } from '../../kern/index.js';
import type { GekozenBuurt } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import type { Inhoud } from './inhoud.js';

/** Whether each chosen buurt is there once, for a quotum that exists, and for the programme of that quotum. */
function checkBuurten({ gekozen, quota }: Inhoud): Bevinding[] {
  const programmas = new Map(quota.map(({ id, programma }) => [id, programma]));
  const codes = new Set<string>();
  return gekozen.flatMap(({ code, quotum, programma }, i) => {
    const uit: Bevinding[] = [];
    if (codes.has(code)) uit.push(createBevinding('fout', 'selectie.besluit_dubbel', ['gekozen', i], { code }));
    codes.add(code);
    const verwacht = programmas.get(quotum);
    if (verwacht === undefined) {
      const params = { quotum, bekend: [...programmas.keys()] };
      uit.push(createBevinding('fout', 'selectie.quotum_onbekend', ['gekozen', i, 'quotum'], params));
    } else if (verwacht !== programma) {
      const params = { code, quotum, programma, verwacht };
      uit.push(createBevinding('fout', 'selectie.besluit_programma', ['gekozen', i, 'programma'], params));
    }
    return uit;
  });
}

/** Whether the buurten stand in the order of the quota, highest score first, then in order of precedence. */
function checkVolgorde({ gekozen, quota, voorrang, decimalen }: Inhoud): Bevinding[] {
  const ids = quota.map(({ id }) => id);
  const rang = new Map(voorrang.map((code, r) => [code, r]));
  const compare = (a: GekozenBuurt, b: GekozenBuurt) =>
    ids.indexOf(a.quotum) - ids.indexOf(b.quotum) ||
    toEenheden(b.score, 10 ** decimalen) - toEenheden(a.score, 10 ** decimalen) ||
    (rang.get(a.code) ?? voorrang.length) - (rang.get(b.code) ?? voorrang.length) ||
    (a.code > b.code ? 1 : 0);
  return gekozen.flatMap((buurt, i) => {
    const voor = gekozen[i - 1];
    if (voor === undefined || compare(voor, buurt) <= 0) return [];
    const params = { code: buurt.code, voor: voor.code };
    return [createBevinding('fout', 'selectie.besluit_volgorde', ['gekozen', i], params)];
  });
}

/** What is wrong with the list of chosen buurten. */
export function checkGekozen(besluit: Inhoud): Bevinding[] {
  const bevindingen = checkBuurten(besluit);
  return bevindingen.length > 0 ? bevindingen : checkVolgorde(besluit);
}
