import { writeBuurtbrieven } from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { tell, type Werk } from '../werk.js';
import { findBesloten } from './findBesloten.js';
import { findStukgrond } from './findStukgrond.js';
import { nameCijferbronnen } from './nameCijferbronnen.js';

/** The letters to the residents of every buurt. A letter has a day, so it asks for that. */
export function writeBrieven(werk: Werk): Readonly<Record<string, Verslag>> | undefined {
  const { opzet, peildatum, briefdatum, uit, gegevens } = werk;
  const grond = findStukgrond(werk, 'buurtbrieven', findBesloten(werk));
  if (grond === undefined) return undefined;
  if (briefdatum === undefined) {
    tell(werk, ['stukken'], [createBevinding('waarschuwing', 'opzet.briefdatum_ontbreekt', ['buurtbrieven'], {})]);
    return undefined;
  }
  /* v8 ignore next -- who asks for letters has said so in `brieven` */
  const { brief, buurtbrieven = {}, contact } = opzet.brieven ?? {};
  const { aan: _, onderwerp: __, ...kop } = { ...brief, ...buurtbrieven.brief };
  const uitvoerder = uit.overeenkomst?.partijen.find(({ rol }) => rol === 'uitvoerder')?.naam;
  return writeBuurtbrieven(
    {
      ...grond,
      programmas: Object.fromEntries(opzet.programmas.map(({ id, naam }) => [id, naam])),
      kenmerken: Object.fromEntries((opzet.kenmerken ?? []).map(({ id, naam = id }) => [id, naam])),
      reserves: uit.reserves,
      besluit: gegevens.besluit,
      loting: uit.loting,
    },
    {
      peildatum,
      datum: briefdatum,
      periode: uit.overeenkomst?.looptijd,
      uitvoerder,
      contact,
      oneens: buurtbrieven.oneens,
      vervolg: buurtbrieven.vervolg,
      cijferbronnen: nameCijferbronnen(werk),
      brief: kop,
    },
  );
}
