import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Criteriumijk } from '../ijk/criteriumijk.js';
import type { Kolomijk } from '../ijk/kolomijk.js';
import type { Criterium, Normalisatie } from '../model/routekaart.js';
import { getBand } from '../normalisatie/getBand.js';
import type { Meetlataanvulling, Meetlatbehandeling, Meetlatcriterium, Meetlatmaten } from './meetlatcriterium.js';

/** A number as JSON can hold it: without -0, and a result that grew beyond the largest number as that number. */
const toGetal = (getal: number) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, getal)) + 0;

const toLijst = (getallen: Float64Array) => Array.from(getallen, toGetal);

function writeMaten(ijk: Kolomijk): Meetlatmaten {
  return {
    laagste: toGetal(ijk.minimum),
    hoogste: toGetal(ijk.maximum),
    gemiddelde: toGetal(ijk.gemiddelde),
    spreiding: toGetal(ijk.spreiding),
    mediaan: toGetal(ijk.mediaan),
    mad: toGetal(ijk.mad),
    norm: toGetal(ijk.norm),
    kwantielen: toLijst(ijk.kwantielen),
  };
}

function writeAanvulling(
  { ontbrekend }: Criterium,
  cijfers: Criteriumijk['aanvulling'],
): Meetlataanvulling | undefined {
  if (ontbrekend?.regel !== 'gemiddelde' && ontbrekend?.regel !== 'mediaan') return undefined;
  const { regel, groep = 'alle' } = ontbrekend;
  const rijen = [...cijfers].map(([code, waarde]) => ({ code, waarde: toGetal(waarde) }));
  return { regel, groep, cijfers: rijen.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

function writeBehandeling({ behandeling: vraag }: Criterium, ijk: Criteriumijk): Meetlatbehandeling | undefined {
  if (vraag === undefined || ijk.behandeling === undefined) return undefined;
  const { onder, boven, transformatie } = ijk.behandeling;
  return {
    vraag,
    ...(onder === undefined ? {} : { onder: toGetal(onder) }),
    ...(boven === undefined ? {} : { boven: toGetal(boven) }),
    ...(transformatie === undefined
      ? {}
      : {
          transformatie: {
            gespiegeld: transformatie.gespiegeld,
            laagste: toGetal(transformatie.minimum),
            hoogste: toGetal(transformatie.maximum),
          },
        }),
  };
}

const isOpRang = (normalisatie: Normalisatie) =>
  ['rang', 'borda', 'percentielrang'].includes(normalisatie.methode) ||
  (normalisatie.methode === 'categorieen' && normalisatie.volgens === 'percentiel');

/** What a yardstick keeps of the reference set of one criterion. */
export function writeMeetlatcriterium(
  criterium: Criterium,
  normalisatie: Normalisatie,
  cijfers: Kerncijferkolom | undefined,
  ijk: Criteriumijk,
): Meetlatcriterium {
  const { id } = criterium;
  const doel = getBand(normalisatie, criterium.doel);
  const { kolom } = ijk;
  const aanvulling = writeAanvulling(criterium, ijk.aanvulling);
  const behandeling = writeBehandeling(criterium, ijk);
  const verdeling = isOpRang(normalisatie) && kolom.aantal > 0 ? kolom.verdeling : undefined;
  const { naam, tabel, jaar } = cijfers?.bron ?? { naam: '', tabel: '', jaar: 0 };
  return {
    id,
    ...(cijfers === undefined
      ? {}
      : { cijfer: { sleutel: cijfers.sleutel, eenheid: cijfers.eenheid, bron: { naam, tabel, jaar } } }),
    ...(doel === undefined ? {} : { doel }),
    ...(aanvulling === undefined ? {} : { aanvulling }),
    ...(behandeling === undefined ? {} : { behandeling }),
    aantal: kolom.aantal,
    ...(kolom.aantal === 0 ? {} : { maten: writeMaten(kolom) }),
    ...(verdeling === undefined
      ? {}
      : { verdeling: { waarden: toLijst(verdeling.waarden), tot: toLijst(verdeling.tot) } }),
  };
}
