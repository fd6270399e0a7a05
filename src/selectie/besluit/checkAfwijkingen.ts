import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Inhoud } from './inhoud.js';

/** Whether each deviation can be carried out after those before it: who goes out is in, who comes in is not, for a quotum that exists. */
export function checkAfwijkingen({
  afwijkingen,
  gekozen,
  quota,
}: Pick<Inhoud, 'afwijkingen' | 'gekozen' | 'quota'>): Bevinding[] {
  const ids = new Set(quota.map(({ id }) => id));
  const nu = new Set(gekozen.map(({ code }) => code));
  return afwijkingen.flatMap(({ eruit, erin, quotum }, a) => {
    const pad = ['afwijkingen', a];
    const uit: Bevinding[] = [];
    const fout = (veld: string, code: string) =>
      uit.push(createBevinding('fout', 'selectie.besluit_afwijking', [...pad, veld], { code, veld }));
    if (!ids.has(quotum)) {
      const params = { quotum, bekend: [...ids] };
      uit.push(createBevinding('fout', 'selectie.quotum_onbekend', [...pad, 'quotum'], params));
    }
    if (eruit === undefined && erin === undefined) fout('eruit', '-');
    if (eruit !== undefined && !nu.delete(eruit)) fout('eruit', eruit);
    if (erin === undefined) return uit;
    if (nu.has(erin) || erin === eruit) fout('erin', erin);
    nu.add(erin);
    return uit;
  });
}
