import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Meetlatcriterium } from './meetlatcriterium.js';

const SPELING = 1 + 1e-9;

const isOplopend = (getallen: readonly number[], strikt: boolean) =>
  getallen.every((getal, i) => {
    const vorige = getallen[i - 1];
    return vorige === undefined || (strikt ? vorige < getal : vorige <= getal);
  });

/** Whether the numbers of a criterion can be those of one set of values. */
export function checkMeetlatmaten(criterium: Meetlatcriterium, pad: Pad): Bevinding[] {
  const { id, aantal, maten, verdeling, behandeling } = criterium;
  const fail = (veld: string) =>
    createBevinding('fout', 'routekaart.meetlat_maten', [...pad, veld], { criterium: id, veld });
  if (maten === undefined) return aantal === 0 ? [] : [fail('maten')];
  if (aantal === 0) return [fail('aantal')];
  const { laagste, hoogste, gemiddelde, mediaan, kwantielen, mad, spreiding, norm } = maten;
  const grootste = Math.max(Math.abs(laagste), Math.abs(hoogste));
  const isBinnen = (getal: number) => getal >= laagste && getal <= hoogste;
  const goed =
    laagste <= hoogste &&
    isBinnen(mediaan) &&
    // What is computed may pass an end by its rounding.
    Math.abs(gemiddelde) <= grootste * SPELING &&
    mad <= hoogste - laagste &&
    spreiding <= (hoogste - laagste) * SPELING &&
    norm * SPELING >= grootste &&
    isOplopend(kwantielen, false);
  const heeftVerdeling =
    verdeling === undefined ||
    (verdeling.waarden.length === verdeling.tot.length &&
      isOplopend(verdeling.waarden, true) &&
      isOplopend(verdeling.tot, true) &&
      verdeling.tot.at(-1) === aantal);
  const { onder, boven, transformatie } = behandeling ?? {};
  const heeftBehandeling =
    (onder === undefined || boven === undefined || onder <= boven) &&
    (transformatie === undefined ||
      (behandeling?.vraag.transformatie !== undefined && transformatie.laagste <= transformatie.hoogste));
  return [
    ...(goed ? [] : [fail('maten')]),
    ...(heeftVerdeling ? [] : [fail('verdeling')]),
    ...(heeftBehandeling ? [] : [fail('behandeling')]),
  ];
}
