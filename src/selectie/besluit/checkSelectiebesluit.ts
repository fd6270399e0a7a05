import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import { listDefinitief } from './listDefinitief.js';
import { Selectiebesluit } from './selectiebesluit.js';

/**
 * Checks what a schema cannot: whether a decision contradicts itself. `fout`: a buurt occurs twice, a quotum does not exist or does not
 * get the number that the calculation asked, a deviation names an unknown buurt, or the proof does not prove the outcome. `waarschuwing`:
 * after the deviations a quotum does not have its number.
 *
 * @throws DomeinFout `kern.document_ongeldig` when it is not a Selectiebesluit
 * @returns the findings, in the order of the document
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkSelectiebesluit, createSelectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const selectie = selectBuurten({ oost: [{ code: 'A', score: 9 }] }, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const besluit = createSelectiebesluit(selectie, { kenmerk: 'SB-1', datum: Datum.parse('2026-03-01'), routekaarten: {} });
 * checkSelectiebesluit(besluit); // => []
 * checkSelectiebesluit({ ...besluit, gekozen: [] }).map((bevinding) => bevinding.code); // => ['selectie.besluit_aantal']
 * ```
 */
export function checkSelectiebesluit(document: Selectiebesluit): readonly Bevinding[] {
  const besluit = Selectiebesluit.parse(document);
  const uit: Bevinding[] = [];
  const { quota, gekozen, afwijkingen, bewijs } = besluit;
  const ids = new Set(quota.map(({ id }) => id));
  const codes = new Set<string>();
  gekozen.forEach(({ code, quotum }, i) => {
    if (codes.has(code)) uit.push(createBevinding('fout', 'selectie.besluit_dubbel', ['gekozen', i], { code }));
    codes.add(code);
    if (!ids.has(quotum)) {
      const params = { quotum, bekend: [...ids] };
      uit.push(createBevinding('fout', 'selectie.quotum_onbekend', ['gekozen', i, 'quotum'], params));
    }
  });
  const checkAantallen = (buurten: readonly { readonly quotum: string }[], ernst: 'fout' | 'waarschuwing') => {
    quota.forEach(({ id, aantal }, j) => {
      const { van, tot } = rangeVanAantal(aantal);
      const hier = buurten.filter(({ quotum }) => quotum === id).length;
      if (hier >= van && hier <= tot) return;
      const params = { quotum: id, gevraagd: van === tot ? van : `${van}-${tot}`, aantal: hier };
      uit.push(createBevinding(ernst, 'selectie.besluit_aantal', ['quota', j], params));
    });
  };
  checkAantallen(gekozen, 'fout');
  if (bewijs.optimaal !== (besluit.uitkomst === 'optimaal') || (bewijs.optimaal && bewijs.stappen.some(isOpen))) {
    uit.push(createBevinding('fout', 'selectie.besluit_bewijs', ['bewijs'], { gat: bewijs.gat }));
  }
  const fouten = uit.length;
  const nu = new Set(codes);
  afwijkingen.forEach(({ eruit, erin, quotum }, a) => {
    const pad = ['afwijkingen', a];
    const fout = (veld: string, code: string) =>
      uit.push(createBevinding('fout', 'selectie.besluit_afwijking', [...pad, veld], { code, veld }));
    if (!ids.has(quotum)) {
      const params = { quotum, bekend: [...ids] };
      uit.push(createBevinding('fout', 'selectie.quotum_onbekend', [...pad, 'quotum'], params));
    }
    if (eruit === undefined && erin === undefined) fout('eruit', '-');
    if (eruit !== undefined && !nu.delete(eruit)) fout('eruit', eruit);
    if (erin === undefined) return;
    if (nu.has(erin)) fout('erin', erin);
    nu.add(erin);
  });
  if (uit.length === fouten && afwijkingen.length > 0) checkAantallen(listDefinitief(besluit), 'waarschuwing');
  return uit;
}

function isOpen({ doelwaarde, bovengrens }: { readonly doelwaarde: number; readonly bovengrens: number }): boolean {
  return doelwaarde !== bovengrens;
}
