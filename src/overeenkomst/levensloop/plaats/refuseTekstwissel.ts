import { canonicalizeJson, type Datum, refuse } from '../../../kern/index.js';
import type { BestaandeStaat, Overeenkomstversie } from '../staat.js';
import { listPlaatsen } from './listPlaatsen.js';

/** What contributions of the years that had begun by a day were, by their keys; the steps left out, as facts do not change a text. */
function listBijdragen({ document }: Overeenkomstversie, voor: Datum): ReadonlyMap<string, string> {
  return new Map(
    document.financieringsplan.perioden
      .filter(({ periode }) => periode.van < voor)
      .flatMap(({ programmajaar, periode, bijdragen }) =>
        bijdragen.map(({ stappen: _, ...een }) => [een.id, canonicalizeJson({ programmajaar, periode, een })] as const),
      ),
  );
}

/** What each place costs on, by the buurt that had it first; a start that was still to come when the text ended does not count. */
function listKlokken(versie: Overeenkomstversie, staat: BestaandeStaat, voor: Datum): ReadonlyMap<string, string> {
  const dragers = new Map(versie.document.reikwijdte.programmas.map(({ id, kostendragers }) => [id, kostendragers]));
  return new Map(
    [...listPlaatsen(versie, staat).values()].map(({ buurt, start, programma }) => {
      const kostendragers = dragers.get(programma);
      return [buurt, canonicalizeJson({ start: start < voor ? start : voor, kostendragers })] as const;
    }),
  );
}

function listVerschillen(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((sleutel) => a.get(sleutel) !== b.get(sleutel));
}

/**
 * Refuses an agreement of which an addendum changed what already ran: other buurten, or other money for a year that had begun. A text holds
 * for its own days only, so one plan cannot tell what every buurt cost then.
 */
export function refuseTekstwissel(staat: BestaandeStaat): void {
  const { versies } = staat;
  const nieuwste = versies.at(-1) as Overeenkomstversie;
  versies.forEach((versie, v) => {
    const voor = versies[v + 1]?.ingangsdatum;
    // The newest holds still, and one that another took the place of on its first day never held.
    if (voor === undefined || voor <= versie.ingangsdatum) return;
    const genoemd = versie.document.reikwijdte.buurten !== undefined;
    const onderdelen = [
      ...(genoemd ? listVerschillen(listKlokken(versie, staat, voor), listKlokken(nieuwste, staat, voor)) : []),
      ...listVerschillen(listBijdragen(versie, voor), listBijdragen(nieuwste, voor)),
    ];
    if (onderdelen.length > 0)
      refuse('overeenkomst.tekst_wijzigt_verleden', { ingangsdatum: voor, onderdelen }, ['versies', v + 1]);
  });
}
