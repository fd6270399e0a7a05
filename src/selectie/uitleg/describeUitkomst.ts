import type { Bevinding } from '../../kern/index.js';
import type { UitlegNietGekozen } from '../model/uitleg.js';
import { describeOorzaak } from './describeOorzaak.js';
import { describeStijging } from './describeStijging.js';
import { describeUitweg } from './describeUitweg.js';
import type { Stijging } from './findStijging.js';
import { nameQuota } from './nameQuota.js';
import type { Heropend } from './reopenSelectie.js';

/** The explanation with its sentences: the rules that keep the buurt out before those that are there, the rest after them. */
export function describeUitkomst(
  { vraagstuk }: Heropend,
  uitleg: UitlegNietGekozen,
  gevonden: Stijging | undefined,
): UitlegNietGekozen {
  const { code, oorzaken, verruimingen, met } = uitleg;
  const noem = nameQuota(vraagstuk.quota);
  const voor: Bevinding[] = [];
  const na: Bevinding[] = [];
  const genoemd = new Set(oorzaken.flatMap((oorzaak) => (oorzaak.soort === 'score' ? [oorzaak.quotum] : [])));
  for (const oorzaak of oorzaken) {
    if (oorzaak.soort === 'gelijk') continue;
    if (oorzaak.soort === 'quotum' && genoemd.has(oorzaak.quotum) && vraagstuk.regels.length === 0) {
      // Who have the places is said already.
      na.push(describeOorzaak({ ...oorzaak, houders: [] }, code, [], noem));
      continue;
    }
    // What keeps out a buurt that could be in is the first thing to know; of one that could not, that it could not.
    const eerst = met !== undefined && (oorzaak.soort === 'regel' || oorzaak.soort === 'regels');
    (eerst ? voor : na).push(describeOorzaak(oorzaak, code, vraagstuk.regels, noem));
  }
  if (gevonden !== undefined) na.push(describeStijging(code, gevonden));
  const bevindingen = [...voor, ...uitleg.bevindingen, ...na, ...describeUitweg(verruimingen, oorzaken, code, noem)];
  if (gevonden === undefined) return { ...uitleg, bevindingen };
  const { gelijk: _, ...stijging } = gevonden;
  return { ...uitleg, stijging, bevindingen };
}
