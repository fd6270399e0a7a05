import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countMaandenTussen } from '../countMaandenTussen.js';
import { findHervat } from '../findHervat.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `geen_project`: formed so many months ago, not paused, and without a project other than those that were given up. */
export function signalGeenProject(stand: Teamstand, regel: Regel<'geen_project'>): Melding[] {
  const { peildatum, status, gevormdOp, projecten } = stand;
  if (gevormdOp === undefined || status === 'gepauzeerd') return [];
  if (projecten.some(({ fase }) => fase !== 'gestaakt')) return [];
  // A project that existed at the end of a day ends the period without projects, until it is given up.
  const gestaakt = projecten.filter(({ gestartOp, faseSinds }) => gestartOp < faseSinds);
  const dagen = gestaakt.map(({ faseSinds }) => faseSinds);
  const maanden = countMaandenTussen(gevormdOp, peildatum);
  return [
    {
      sinds: latest(addDuur(gevormdOp, { maanden: regel.maanden }), findHervat(stand), ...dagen),
      ...createTekst('team.signaal_geen_project', { maanden, vanaf: gevormdOp }),
      opheffing: createTekst('team.opheffing_geen_project', {}),
    },
  ];
}
