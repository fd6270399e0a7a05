import { canonicalizeJson } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { getNieuwsteVersie } from './getNieuwsteVersie.js';
import { listPlaatsen } from './listPlaatsen.js';
import type { BestaandeStaat, Overeenkomstversie } from './staat.js';

/** The contributions of the years that had begun by a day, by key. Without their steps: steps are facts, and do not change the text. */
function listBijdragen({ document }: Overeenkomstversie, voor: Datum): ReadonlyMap<string, string> {
  return new Map(
    document.financieringsplan.perioden
      .filter(({ periode }) => periode.van < voor)
      .flatMap(({ programmajaar, periode, bijdragen }) =>
        bijdragen.map(({ stappen: _, ...een }) => [een.id, canonicalizeJson({ programmajaar, periode, een })] as const),
      ),
  );
}

/** The start and the cost bearers of each place, by its first buurt. A start after the last day of the text does not count. */
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
 * Refuses an agreement when an addendum changed the past: other buurten, or other money for a year that had begun. A text holds for its
 * own days only, so a single plan cannot give the costs of every buurt in that case.
 */
export function refuseTekstwissel(staat: BestaandeStaat): void {
  const { versies } = staat;
  const nieuwste = getNieuwsteVersie(staat);
  versies.forEach((versie, v) => {
    const voor = versies[v + 1]?.ingangsdatum;
    // The newest text is still in force. A text that was replaced on its first day was never in force.
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
