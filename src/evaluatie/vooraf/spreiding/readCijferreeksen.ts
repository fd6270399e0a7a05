import { differenceInDagen } from '../../../kern/huis.js';
import type { Datum } from '../../../kern/index.js';
import type { Reden } from '../../../kerncijfers/index.js';
import { findGemeente } from '../../lees/findGemeente.js';
import type { Uitkomstregel } from '../../model/evaluatiegegevens.js';
import type { Spreiding, ToSpreidingOptions } from '../../model/spreiding.js';
import { refuse } from '../../teksten/codes.js';
import type { Cijferreeks } from './cijferreeks.js';

/** What the rows say of an outcome. */
export interface Cijferreeksen {
  readonly momenten: readonly Datum[];
  readonly reeksen: readonly Cijferreeks[];
  readonly weggelaten: Spreiding['weggelaten'];
}

const JAAR = 365.25;

/** The figures by buurt, sorted, of the buurten and days that count. Refuses two rows of one buurt and day. */
export function readCijferreeksen(
  uitkomsten: readonly Uitkomstregel[],
  { uitkomst, buurten, tot }: ToSpreidingOptions,
): Cijferreeksen {
  const gevraagd = buurten && new Set(buurten);
  const regels = uitkomsten.filter(
    (regel) =>
      regel.uitkomst === uitkomst &&
      (gevraagd?.has(regel.buurt) ?? true) &&
      (tot === undefined || (regel.over?.tot ?? regel.moment) <= tot),
  );
  const gezien = new Set<string>();
  for (const { buurt, moment } of regels) {
    const sleutel = JSON.stringify([buurt, moment]);
    if (gezien.has(sleutel)) refuse('evaluatie.regel_dubbel', { buurt, uitkomst, moment });
    gezien.add(sleutel);
  }
  const momenten = [...new Set(regels.filter(({ waarde }) => typeof waarde === 'number').map((r) => r.moment))].sort();
  const [eerste] = momenten;
  const plaats = new Map(momenten.map((moment, dag) => [moment, dag]));
  const perBuurt = new Map([...(gevraagd ?? [])].map((buurt): [string, Uitkomstregel[]] => [buurt, []]));
  for (const regel of regels) perBuurt.set(regel.buurt, [...(perBuurt.get(regel.buurt) ?? []), regel]);
  const reeksen: Cijferreeks[] = [];
  const weggelaten: { readonly buurt: string; readonly reden: Reden | 'geen_uitkomst' }[] = [];
  for (const [buurt, eigen] of [...perBuurt].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cijfers = eigen.flatMap(({ moment, waarde }) => {
      const dag = plaats.get(moment);
      if (typeof waarde !== 'number' || dag === undefined || eerste === undefined) return [];
      return [{ dag, jaar: differenceInDagen(eerste, moment) / JAAR, waarde }];
    });
    const [laatste] = eigen.flatMap(({ waarde }) => (typeof waarde === 'object' ? [waarde.reden] : [])).reverse();
    if (cijfers.length > 0) {
      const gesorteerd = cijfers.sort((a, b) => a.dag - b.dag);
      reeksen.push({ buurt, gemeente: findGemeente(buurt), cijfers: gesorteerd });
    } else weggelaten.push({ buurt, reden: laatste ?? 'geen_uitkomst' });
  }
  return { momenten, reeksen, weggelaten };
}
