import { createToeval, Datum } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Beoordeling, Routekaart } from 'buurtaanpak/routekaart';

/** The day of every judgement that is made up. */
export const OORDEELDAG = Datum.parse('2026-05-11');

/**
 * Judgements that nobody gave: made up by chance from a seed, the same every time. A gemeente would gather them by the form that
 * `createBeoordelingsformulier` makes. Two officials, one opbouwwerker and one or two residents judge every buurt, around a value of the buurt.
 */
export function verzinBeoordelingen(routekaart: Routekaart, buurten: Kerncijfertabel): Beoordeling[] {
  const datum = OORDEELDAG;
  const toeval = createToeval(`beoordelingen ${routekaart.id}`);
  const criteria = routekaart.criteria.filter(({ bron }) => bron.soort === 'beoordeling');
  return buurten.gebieden.flatMap(({ code: buurt }) =>
    criteria.flatMap(({ id: criterium }) => {
      const midden = 1 + toeval.nextBelow(5);
      const stemmen = [
        { rol: 'gemeente', beoordelaar: 'gemeente-1' },
        { rol: 'gemeente', beoordelaar: 'gemeente-2' },
        { rol: 'opbouwwerk', beoordelaar: 'opbouwwerk-1' },
        { rol: 'wijk', beoordelaar: `${buurt}-bewoner-1` },
        ...(toeval.nextBelow(2) === 0 ? [] : [{ rol: 'wijk' as const, beoordelaar: `${buurt}-bewoner-2` }]),
      ] as const;
      return stemmen.map((stem) => {
        const score = Math.min(5, Math.max(1, midden + toeval.nextBelow(3) - 1));
        return { buurt, criterium, ...stem, score, datum };
      });
    }),
  );
}
