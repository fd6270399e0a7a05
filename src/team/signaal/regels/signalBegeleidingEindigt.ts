import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `begeleiding_eindigt`: not independent yet, and the term of guidance ends within so many months, or has ended. */
export function signalBegeleidingEindigt(
  { begeleidSinds, begeleidTot, zelfstandigSinds }: Teamstand,
  { maanden }: Regel<'begeleiding_eindigt'>,
): Melding[] {
  if (begeleidTot === undefined || zelfstandigSinds !== undefined) return [];
  const eerste = addDuur(addDuur(begeleidTot, { dagen: 1 }), { maanden: -maanden });
  return [
    {
      sinds: latest(eerste, begeleidSinds),
      ...createTekst('team.signaal_begeleiding_eindigt', { begeleidTot }),
      opheffing: createTekst('team.opheffing_begeleiding_eindigt', { begeleidTot }),
    },
  ];
}
