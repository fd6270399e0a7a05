import type { Periode } from '../../../kern/index.js';
import { writeBuurtbrieven, writeNarekenblad, writeSelectieverantwoording } from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { tell, type Werk } from '../werk.js';
import { findBesloten } from './findBesloten.js';
import { findBeste } from './findBeste.js';
import { listStukgrond } from './listStukgrond.js';
import { nameCijferbronnen } from './nameCijferbronnen.js';

/** The account of the selection for residents. It explains scores and choice, so it needs those of the run itself. */
export function explainKeuze(werk: Werk): Verslag | undefined {
  const { opzet, peildatum, uit } = werk;
  const grond = listStukgrond(werk, 'selectieverantwoording', findBeste(uit));
  if (grond === undefined) return undefined;
  const oneens = opzet.brieven?.selectieverantwoording?.oneens;
  const cijferbronnen = nameCijferbronnen(werk);
  return writeSelectieverantwoording(grond, {
    peildatum,
    cijferbronnen,
    ...(oneens === undefined ? {} : { oneens }),
  });
}

/** The sheet with which anyone can redo the choice. */
export function explainNarekenen(werk: Werk): Verslag | undefined {
  const { opzet, peildatum, uit, gegevens } = werk;
  const grond = listStukgrond(werk, 'narekenblad', findBesloten(werk));
  if (grond === undefined) return undefined;
  const { gewichtenDoor, downloads } = opzet.brieven?.narekenblad ?? {};
  return writeNarekenblad(
    {
      ...grond,
      kolommen: uit.tabel?.kolommen,
      keuze: uit.programma?.deelnemers[0]?.keuze,
      besluit: gegevens.besluit,
      bevindingen: uit.stand?.bevindingen,
      gewichtenDoor,
      downloads,
    },
    { peildatum },
  );
}

/** The term of the agreement, when there is one. */
const findLooptijd = ({ uit }: Werk): Periode | undefined => uit.overeenkomst?.looptijd;

/** The letters to the residents of every buurt. A letter has a day, so it asks for that. */
export function writeBrieven(werk: Werk): Readonly<Record<string, Verslag>> | undefined {
  const { opzet, peildatum, briefdatum, uit, gegevens } = werk;
  const grond = listStukgrond(werk, 'buurtbrieven', findBesloten(werk));
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
      periode: findLooptijd(werk),
      uitvoerder,
      contact,
      oneens: buurtbrieven.oneens,
      vervolg: buurtbrieven.vervolg,
      cijferbronnen: nameCijferbronnen(werk),
      brief: kop,
    },
  );
}
