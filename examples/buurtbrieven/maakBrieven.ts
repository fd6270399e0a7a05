import { formatOpsomming } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Beoordeling, Routekaartscores } from 'buurtaanpak/routekaart';
import { type Bewonersinvoer, type WriteBuurtbrievenOptions, writeBuurtbrieven } from 'buurtaanpak/stukken';
import { CIJFERBRON } from '../data/werkmap.js';
import { voerUit } from '../leeuwarden/voerUit.js';
import { verzinOordelen } from '../verzonnen/verzinOordelen.js';

/** The letters to the residents of every buurt of an opzet, with what they were made from. */
export function maakBrieven(opzet: Opzet, cijfers: unknown) {
  const { selectie, scores, tabel, reserves, zekerheid, overeenkomst } = voerUit(opzet, cijfers);
  if (selectie === undefined || !('gekozen' in selectie) || tabel === undefined || overeenkomst === undefined)
    throw new Error('an outcome with an agreement has a choice');
  const perRoutekaart = new Map(verzinOordelen(opzet, tabel).map(({ routekaart, rijen }) => [routekaart, rijen]));
  const oordelen = Object.fromEntries(
    opzet.programmas.map(({ id, routekaart = '' }): [string, readonly Beoordeling[]] => [
      id,
      perRoutekaart.get(routekaart) ?? [],
    ]),
  );
  const invoer: Bewonersinvoer = {
    gemeente: formatOpsomming(opzet.gemeenten.map(({ naam }) => naam)),
    selectie,
    scores: Object.fromEntries(
      Object.entries(scores).flatMap(([id, een]): [string, Routekaartscores][] =>
        'routekaart' in een ? [[id, een]] : [],
      ),
    ),
    namen: tabel.gebieden.map(({ code, naam }) => ({ code, naam })),
    programmas: Object.fromEntries(opzet.programmas.map(({ id, naam }) => [id, naam])),
    kenmerken: Object.fromEntries((opzet.kenmerken ?? []).map(({ id, naam = id }) => [id, naam])),
    ...(reserves === undefined ? {} : { reserves }),
    ...(zekerheid === undefined
      ? {}
      : {
          zekerheid: {
            trekkingen: zekerheid.trekkingen,
            kans: zekerheid.geheel.kans,
            overlap: zekerheid.geheel.overlap,
            perBuurt: zekerheid.buurten.map(({ code, kans }) => ({ buurt: code, kans })),
          },
        }),
  };
  const { van } = overeenkomst.looptijd;
  const options: WriteBuurtbrievenOptions = {
    peildatum: van,
    datum: van,
    periode: overeenkomst.looptijd,
    uitvoerder: formatOpsomming(opzet.partijen?.flatMap(({ rol, naam }) => (rol === 'uitvoerder' ? [naam] : [])) ?? []),
    contact: 'Stuur ons een brief of een e-mail.',
    oneens: [
      'Klopt een cijfer van uw buurt niet? Schrijf ons welk cijfer, en hoe u dat weet.',
      'Wij rekenen dan opnieuw, met dezelfde regels.',
    ],
    cijferbronnen: [CIJFERBRON],
  };
  return { invoer, options, tabel, oordelen, brieven: writeBuurtbrieven(invoer, options) };
}
