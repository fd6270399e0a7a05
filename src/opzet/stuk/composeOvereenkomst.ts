import type { Duur } from '../../kern/index.js';
import { composePartijtabel, meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetovereenkomst } from '../model/overeenkomst.js';
import { blok } from './blok.js';
import { joinTeksten } from './joinTeksten.js';
import { namePartij } from './namePartij.js';
import type { Opzetstuk } from './opzetstuk.js';

function describeLooptijd({ lezer, hier }: Opzetstuk, { start, jaren }: Opzetovereenkomst): Verslagtekst {
  const begin =
    start === undefined
      ? ['De eerste dag is nog niet bepaald.']
      : composeTekst`De eerste dag is ${lezer.datum(hier('overeenkomst', 'start'))}.`;
  const duur =
    jaren === undefined
      ? [' De overeenkomst duurt zo lang als er volgens de opzet geld voor is.']
      : composeTekst` De overeenkomst duurt ${lezer.getal(hier('overeenkomst', 'jaren'))} jaar.`;
  return [...begin, ...duur];
}

function describeGolf({ lezer, hier }: Opzetstuk, duur: Duur, g: number): Verslagtekst {
  const delen = (['jaren', 'maanden', 'dagen'] as const).flatMap((veld) => {
    const aantal = duur[veld] ?? 0;
    const woord = {
      jaren: 'jaar',
      maanden: meervoud(aantal, 'maand', 'maanden'),
      dagen: meervoud(aantal, 'dag', 'dagen'),
    };
    return aantal === 0 ? [] : [composeTekst`${lezer.getal(hier('overeenkomst', 'golven', g, veld))} ${woord[veld]}`];
  });
  return delen.length === 0 ? ['op de eerste dag'] : composeTekst`${joinTeksten(delen)} na de eerste dag`;
}

/** What is drafted by default, because the opzet does not say it. */
function describeStandaard({ verplichtingen, evaluatiemomenten, beeindiging }: Opzetovereenkomst): Verslagtekst {
  const delen = [
    ...(verplichtingen === undefined ? [['wie wat moet doen']] : []),
    ...(evaluatiemomenten === undefined ? [['wanneer er wordt geëvalueerd']] : []),
    ...(beeindiging === undefined ? [['hoe de overeenkomst eerder kan eindigen']] : []),
  ];
  return delen.length === 0
    ? []
    : composeTekst`De opzet zegt niet ${joinTeksten(delen, ' of ')}: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.`;
}

/** The parties and who signs. */
export function composePartijen({ opzet, lezer, hier }: Opzetstuk): Verslagblok[] {
  const { partijen = [] } = opzet;
  return partijen.length === 0
    ? []
    : blok.sectie(
        'Wie meedoen, en wie ondertekenen',
        blok.tabel(composePartijtabel(lezer, partijen, (...pad) => hier('partijen', ...pad))),
      );
}

/** The agreement: subject, term, waves, obligations, moments of evaluation, and how it can end. */
export function composeOvereenkomst(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const { overeenkomst } = opzet;
  if (overeenkomst === undefined) return [];
  const { themas, golven = [], verplichtingen = [], evaluatiemomenten = [], beeindiging, bijlagen = [] } = overeenkomst;
  const tekst = (...pad: (string | number)[]) => lezer.tekst(hier('overeenkomst', ...pad));
  return blok.sectie('De overeenkomst', [
    ...blok.alinea(composeTekst`${tekst('titel')}. ${tekst('onderwerp')}`),
    ...blok.alinea(describeLooptijd(stuk, overeenkomst)),
    ...(themas.length === 0
      ? []
      : blok.alinea(composeTekst`Thema’s: ${joinTeksten(themas.map((_, t) => [tekst('themas', t)]))}.`)),
    ...blok.lijst(
      golven.map((golf, g) => describeGolf(stuk, golf, g)),
      [
        'De buurten beginnen in golven. De eerste gekozen buurt begint in de eerste golf, de tweede in de tweede, en zo verder, steeds opnieuw:',
      ],
      true,
    ),
    ...blok.lijst(
      verplichtingen.map(
        ({ wie }, v) =>
          composeTekst`${namePartij(stuk, wie, ['overeenkomst', 'verplichtingen', v, 'wie'])}, van ${lezer.periode(hier('overeenkomst', 'verplichtingen', v, 'periode'))}: ${tekst('verplichtingen', v, 'wat')} Dat blijkt uit: ${tekst('verplichtingen', v, 'bewijs')}`,
      ),
      ['Wie wat moet doen:'],
    ),
    ...blok.lijst(
      evaluatiemomenten.map(
        (_, e) =>
          composeTekst`${lezer.datum(hier('overeenkomst', 'evaluatiemomenten', e, 'datum'))}: ${tekst('evaluatiemomenten', e, 'onderwerp')}`,
      ),
      ['De partijen evalueren op:'],
    ),
    ...composeEinde(stuk, beeindiging),
    ...blok.lijst(
      bijlagen.map((_, b) => [tekst('bijlagen', b, 'titel')]),
      ['Bijlagen:'],
    ),
    ...blok.alinea(describeStandaard(overeenkomst)),
  ]);
}

function composeEinde({ lezer, hier }: Opzetstuk, beeindiging: Opzetovereenkomst['beeindiging']): Verslagblok[] {
  if (beeindiging === undefined) return [];
  const { opzegtermijnMaanden, gronden } = beeindiging;
  const maanden = lezer.getal(hier('overeenkomst', 'beeindiging', 'opzegtermijnMaanden'));
  return [
    ...blok.alinea(
      composeTekst`Opzeggen kan met een termijn van ${maanden} ${meervoud(opzegtermijnMaanden, 'maand', 'maanden')}.`,
    ),
    ...blok.lijst(
      gronden.map((_, g) => [lezer.tekst(hier('overeenkomst', 'beeindiging', 'gronden', g))]),
      ['Eerder eindigen kan om deze redenen:'],
    ),
  ];
}
