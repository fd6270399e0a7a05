import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetsamenstelling } from '../model/samenstelling.js';
import { blok } from './blok.js';
import type { Opzetstuk } from './opzetstuk.js';

function describeGrootte({ lezer, hier }: Opzetstuk, { doel, min, max }: Opzetsamenstelling): Verslagtekst {
  const getal = (veld: 'doel' | 'min' | 'max') => lezer.getal(hier('samenstelling', veld));
  const ongeveer = doel === undefined ? ['ongeveer zevenhonderdvijftig'] : composeTekst`ongeveer ${getal('doel')}`;
  const laagst = min === undefined ? [] : composeTekst`, ten minste ${getal('min')}`;
  const hoogst = max === undefined ? [] : composeTekst`${min === undefined ? ', ' : ' en '}hoogstens ${getal('max')}`;
  return composeTekst`${ongeveer} inwoners${laagst}${hoogst}`;
}

/** How buurten of about one size are made, when the opzet does so. */
export function composeSamenstelling(stuk: Opzetstuk): Verslagblok[] {
  const { samenstelling } = stuk.opzet;
  if (samenstelling === undefined) return [];
  const binnen = samenstelling.binnen === 'gemeente' ? 'gemeente' : 'wijk';
  const delen =
    samenstelling.splitsen === true
      ? ' Een buurt die daarvoor te groot is, wordt verdeeld naar waar de mensen er wonen. Cijfers die alleen van de hele buurt bekend zijn, gelden dan voor elk deel, en bij de score staat dat zij zijn overgenomen.'
      : ' Een buurt die daarvoor te groot is, blijft zoals zij is.';
  return blok.sectie('Wat een buurt is', [
    ...blok.alinea(
      composeTekst`De buurten in de cijfers zijn heel verschillend van grootte. Daarom maakt een computer er buurten van ${describeGrootte(stuk, samenstelling)} van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één ${binnen}.${delen}`,
    ),
  ]);
}
