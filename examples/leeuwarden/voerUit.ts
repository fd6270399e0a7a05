import { type Opzet, type Opzetuitkomst, runOpzet } from 'buurtaanpak';
import { noemBevindingen } from '../opzet/noemBevindingen.js';
import { stop } from '../opzet/stop.js';
import { verzinHandtekeningen } from '../verzonnen/verzinHandtekeningen.js';
import { verzinOordelen } from '../verzonnen/verzinOordelen.js';
import { verzinTeams } from '../verzonnen/verzinTeams.js';

/** Stops with what is wrong, or still missing, as one sentence. */
function stopMet({ bevindingen, nodig }: Opzetuitkomst): never {
  const [eerste, ...meer] = noemBevindingen(bevindingen, 'fout');
  const rest = meer.length === 0 ? '' : ` (en nog ${meer.length} andere)`;
  return stop(eerste === undefined ? `De opzet mist nog ${nodig.map(({ wat }) => wat).join(', ')}.` : eerste + rest);
}

const isGoed = ({ bevindingen }: Opzetuitkomst): boolean => bevindingen.every(({ ernst }) => ernst !== 'fout');

/** From figures to an account of the first year. What happens outside the opzet is handed in: here all of it is made up. */
export function voerUit(opzet: Opzet, cijfers: unknown): Opzetuitkomst {
  const [bron] = opzet.bronnen;
  const peildatum = opzet.overeenkomst?.start;
  if (bron === undefined || peildatum === undefined)
    return stop('De opzet heeft geen overeenkomst met een eerste dag.');
  // The figures by themselves: now people can judge the buurten.
  const begin = runOpzet(opzet, { rijen: { [bron.id]: cijfers } }, { peildatum, tot: 'tabel' });
  const { tabel } = begin;
  if (tabel === undefined || !isGoed(begin)) return stopMet(begin);
  // The choice and the concept agreement. How certain the choice is takes the most time, and is computed once, below.
  const oordelen = verzinOordelen(opzet, tabel);
  const snel = { ...opzet, keuze: { ...opzet.keuze, zekerheid: undefined } };
  const concept = runOpzet(snel, { tabel, oordelen }, { peildatum, tot: 'overeenkomst' });
  const { gekozen, overeenkomst, financieringsplan } = concept;
  if (gekozen === undefined || overeenkomst === undefined || financieringsplan === undefined || !isGoed(concept))
    return stopMet(concept);
  // A year later: all signed, and there are teams.
  const eersteJaar = financieringsplan.perioden[0]?.periode.tot ?? overeenkomst.looptijd.tot;
  const feiten = {
    overeenkomst: verzinHandtekeningen(overeenkomst),
    teams: verzinTeams(
      gekozen.map(({ code }) => code),
      peildatum,
    ),
  };
  const uitkomst = runOpzet(opzet, { tabel, oordelen, ...feiten }, { peildatum: eersteJaar });
  return uitkomst.stand !== undefined && isGoed(uitkomst) ? uitkomst : stopMet(uitkomst);
}
