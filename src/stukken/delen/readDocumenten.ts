import { nameBronnen } from './nameBronnen.js';
import { readKansen } from './readKansen.js';
import { readPlaatsen } from './readPlaatsen.js';
import type { Selectieverantwoording } from './selectieverantwoording.js';
import { showVerdelingen } from './showVerdelingen.js';

/** The documents from which the values come, as plain data. Scores that are computed at first use are computed here. */
export function readDocumenten({
  selectie,
  scores,
  namen,
  zekerheid,
}: Selectieverantwoording): Readonly<Record<string, unknown>> {
  const { uitkomst, gekozen, quota, konMeedoen, bewijs, invoer } = selectie;
  const verdelingen = showVerdelingen(selectie);
  return {
    selectie: {
      uitkomst,
      gekozen,
      quota,
      ...(konMeedoen === undefined ? {} : { konMeedoen }),
      ...(verdelingen === undefined ? {} : { verdelingen }),
      bewijs,
      invoer,
      plaatsen: readPlaatsen(selectie),
    },
    namen: Object.fromEntries(namen.map(({ code, naam }) => [code, naam])),
    ...Object.fromEntries(
      nameBronnen(scores).map(({ id, scores: { routekaart, buurten, criteria, referentie, meetlat } }) => [
        id,
        {
          routekaart,
          // A piece counts the buurten with a score. They come first, so that their rows in the columns stay the same.
          buurten: buurten.filter(({ score }) => score !== null),
          criteria,
          // A piece tells of the yardstick only when it is not that of the candidates.
          ...(referentie === undefined ? {} : { meetlat }),
        },
      ]),
    ),
    ...(zekerheid === undefined ? {} : { zekerheid: { ...zekerheid, kansen: readKansen(zekerheid) } }),
  };
}
