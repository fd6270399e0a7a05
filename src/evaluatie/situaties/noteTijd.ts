import { differenceInDagen } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { judgeVoormeting } from '../oordeel/judgeVoormeting.js';
import { createBevinding } from '../teksten/codes.js';
import type { Deel } from './deel.js';
import { listMeetparen } from './listMeetparen.js';

/** When starts are further apart than this, buurten do not have the same time in the programme on one day. */
const GELIJKE_START = 31;

/** The remarks about the begin of a change and the start of the programme. */
export function noteTijd({ vraag, rijen }: Deel, pad: Pad): Bevinding[] {
  const { sleutel, uitkomst, op, vanaf } = vraag.vergelijking;
  const uit: Bevinding[] = [];
  if (vanaf !== undefined) {
    uit.push(...judgeVoormeting(vraag.selectie, uitkomst, listMeetparen(rijen), [...pad, 'vanaf']).bevindingen);
  }
  // So many months since the own start are the same time everywhere.
  const starts =
    typeof op === 'string'
      ? rijen.flatMap(({ situatie: { start } }) => (start === undefined ? [] : [start])).sort()
      : [];
  const [eerste, laatste] = [starts[0], starts.at(-1)];
  if (eerste !== undefined && laatste !== undefined && differenceInDagen(eerste, laatste) > GELIJKE_START) {
    const params = { vergelijking: sleutel, eerste, laatste };
    uit.push(createBevinding('waarschuwing', 'evaluatie.start_verschilt', [...pad, 'op'], params));
  }
  return uit;
}
