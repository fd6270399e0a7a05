import { compareDatums } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { type Bijdrage, PLANSTAPPEN, type Planning, type Planstap } from '../model/bijdrage.js';
import { createBevinding } from '../teksten/codes.js';
import { findHerhaald } from './findHerhaald.js';

function checkTermijnen({ termijnen = [] }: Bijdrage, pad: Pad): Bevinding[] {
  const ids = termijnen.map(({ id }) => id);
  return findHerhaald(ids).map((plek) =>
    createBevinding('fout', 'financiering.termijn_dubbel', [...pad, 'termijnen', plek, 'id'], {
      termijn: `${ids[plek]}`,
    }),
  );
}

/** Conditions of which an event can name each. */
function checkVoorwaarden({ voorwaarden = [] }: Bijdrage, pad: Pad): Bevinding[] {
  const ids = voorwaarden.map(({ id }) => id);
  const dubbel = findHerhaald(ids).map((plek) =>
    createBevinding('fout', 'financiering.voorwaarde_dubbel', [...pad, 'voorwaarden', plek, 'id'], {
      voorwaarde: `${ids[plek]}`,
    }),
  );
  const zonder = voorwaarden.flatMap(({ id, omschrijving }, plek) =>
    id === undefined && voorwaarden.length > 1
      ? [
          createBevinding('waarschuwing', 'financiering.voorwaarde_zonder_sleutel', [...pad, 'voorwaarden', plek], {
            voorwaarde: omschrijving,
          }),
        ]
      : [],
  );
  return [...dubbel, ...zonder];
}

/** A step cannot be due before a step that goes before it: what is asked for comes before what is promised, and so on. */
function checkPlanning({ planning = [] }: Bijdrage, pad: Pad): Bevinding[] {
  const laatste = new Map<Planstap, Planning>();
  for (const een of planning) {
    const bekend = laatste.get(een.stap);
    if (bekend === undefined || compareDatums(een.uiterlijk, bekend.uiterlijk) > 0) laatste.set(een.stap, een);
  }
  return planning.flatMap(({ stap, uiterlijk }, plek): Bevinding[] => {
    const later = PLANSTAPPEN.slice(0, PLANSTAPPEN.indexOf(stap))
      .map((eerder) => laatste.get(eerder))
      .find((eerder) => eerder !== undefined && compareDatums(eerder.uiterlijk, uiterlijk) > 0);
    if (later === undefined) return [];
    const params = { stap, uiterlijk, eerder: later.stap, later: later.uiterlijk };
    return [
      createBevinding(
        'waarschuwing',
        'financiering.planning_volgorde',
        [...pad, 'planning', plek, 'uiterlijk'],
        params,
      ),
    ];
  });
}

function checkBuurten({ buurten = [] }: Bijdrage, pad: Pad): Bevinding[] {
  return findHerhaald(buurten).map((plek) =>
    createBevinding('fout', 'financiering.buurt_dubbel', [...pad, 'buurten', plek], { buurt: `${buurten[plek]}` }),
  );
}

/** Whether the terms of one contribution fit each other: its parties, instalments, conditions, planned steps and buurten. */
export function checkAfspraken(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  const { id, van, naar } = bijdrage;
  return [
    ...(van === naar
      ? [createBevinding('fout', 'financiering.betaalt_zichzelf', [...pad, 'naar'], { bijdrage: id, partij: van })]
      : []),
    ...checkVoorwaarden(bijdrage, pad),
    ...checkTermijnen(bijdrage, pad),
    ...checkPlanning(bijdrage, pad),
    ...checkBuurten(bijdrage, pad),
  ];
}
