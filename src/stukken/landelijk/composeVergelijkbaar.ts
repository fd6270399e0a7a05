import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import type { Lezer } from '../delen/lezer.js';
import { op } from '../delen/op.js';
import { alinea } from '../delen/sectie.js';
import { type Deelnemergrondslag, LANDBRON, type Landelijkefeiten } from './landelijkefeiten.js';

/** The deelnemers of which something is known, by its value: nothing when it is the same for all. */
function listVerschillen(
  lezer: Lezer,
  { deelnemers }: Landelijkefeiten,
  veld: 'indelingsjaar' | 'schaal',
): Verslagtekst {
  const read = (een: Deelnemergrondslag) => een[veld];
  const waarden = [...new Set(deelnemers.flatMap((een) => read(een) ?? []))].sort();
  if (waarden.length < 2) return [];
  return joinTeksten(
    waarden.map((waarde) => {
      const wie = deelnemers.flatMap((een, d) => (read(een) === waarde ? [d] : []));
      const plek = op(
        LANDBRON,
        'deelnemers',
        deelnemers.findIndex((een) => read(een) === waarde),
        veld,
      );
      const getoond = veld === 'schaal' ? lezer.tekst(plek) : lezer.jaar(plek);
      const namen = joinTeksten(wie.map((d) => [lezer.tekst(op(LANDBRON, 'deelnemers', d, 'naam'))]));
      return composeTekst`${getoond} (${namen})`;
    }),
  );
}

/** Why figures of deelnemers cannot simply be laid beside each other; nothing when nothing is known to differ. */
export function composeVergelijkbaar(lezer: Lezer, feiten: Landelijkefeiten): Verslagblok[] {
  const jaren = listVerschillen(lezer, feiten, 'indelingsjaar');
  const schalen = listVerschillen(lezer, feiten, 'schaal');
  const zinnen = [
    ...(jaren.length === 0
      ? []
      : composeTekst`De buurten zijn niet van dezelfde indeling: die van ${jaren}. Buurten van verschillende jaren zijn niet zonder meer te vergelijken. `),
    ...(schalen.length === 0
      ? []
      : composeTekst`De scores hebben niet dezelfde schaal: ${schalen}. Scores van verschillende schalen zijn niet te vergelijken.`),
  ];
  return zinnen.length === 0 ? [] : [alinea(zinnen)];
}
