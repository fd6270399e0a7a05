import { Buurtcode, containsGebied } from '../../gebied/index.js';
import { containsDatum } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Overeenkomstbuurt, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { Keuze, Keuzebuurt } from '../model/keuze.js';
import { createBevinding } from '../teksten/codes.js';
import { checkKeuzedelen } from './checkKeuzedelen.js';

/** A buurt lies in a gemeente of the agreement. The own code of a composed buurt does not tell its gemeente. */
function checkGemeente(buurt: string, pad: Pad, partijen: Samenwerkingsovereenkomst['partijen']): Bevinding[] {
  const gemeenten = partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : []));
  return Buurtcode.is(buurt) && !gemeenten.some((gemeente) => containsGebied(gemeente, buurt))
    ? [createBevinding('fout', 'programma.buurt_buiten_gemeente', [...pad, 'buurt'], { buurt, gemeenten })]
    : [];
}

/** Every buurt of which the choice tells something was one of the buurten that could be chosen: it lies in the gemeente too. */
function checkGenoemden({ zonderScore = [], zekerheid }: Keuze, { partijen }: Samenwerkingsovereenkomst): Bevinding[] {
  const getrokken = zekerheid?.perBuurt ?? [];
  return [
    ...zonderScore.flatMap(({ buurt }, i) => checkGemeente(buurt, ['keuze', 'zonderScore', i], partijen)),
    ...getrokken.flatMap(({ buurt }, i) => checkGemeente(buurt, ['keuze', 'zekerheid', 'perBuurt', i], partijen)),
  ];
}

/**
 * Compares each buurt of the choice, chosen or in reserve, with the agreement: it must lie in the gemeente, count for an existing
 * programme, and start within the term.
 */
function checkBuurten(
  lijst: 'buurten' | 'reserves',
  keuze: Keuze,
  { reikwijdte, looptijd, partijen }: Samenwerkingsovereenkomst,
): Bevinding[] {
  const bekend = new Set(reikwijdte.programmas.map(({ id }) => id));
  return (keuze[lijst] ?? []).flatMap(({ buurt, programma, start }, b) => {
    const pad = ['keuze', lijst, b];
    const uit = checkGemeente(buurt, pad, partijen);
    if (!bekend.has(programma))
      uit.push(createBevinding('fout', 'programma.programma_onbekend', [...pad, 'programma'], { buurt, programma }));
    if (start !== undefined && !containsDatum(looptijd, start))
      uit.push(
        createBevinding('fout', 'programma.buurt_buiten_looptijd', [...pad, 'start'], { buurt, start, ...looptijd }),
      );
    return uit;
  });
}

/** Checks the day of the choice and the year of its codes. */
function checkTijd(
  keuze: Keuze,
  { reikwijdte, looptijd }: Samenwerkingsovereenkomst,
  { peildatum, stand }: GelezenDeelnemer,
): Bevinding[] {
  const { besluitdatum, indelingsjaar, afwijkingen = [] } = keuze;
  const einde = stand.laatsteDag ?? looptijd.tot;
  const uit: Bevinding[] = [];
  if (besluitdatum !== undefined && besluitdatum > peildatum)
    uit.push(
      createBevinding('fout', 'programma.besluit_na_peildatum', ['keuze', 'besluitdatum'], { besluitdatum, peildatum }),
    );
  if (besluitdatum !== undefined && besluitdatum > einde)
    uit.push(createBevinding('fout', 'programma.besluit_na_einde', ['keuze', 'besluitdatum'], { besluitdatum, einde }));
  for (const [a, { datum }] of afwijkingen.entries())
    if (datum !== undefined && datum > peildatum)
      uit.push(
        createBevinding('fout', 'programma.afwijking_na_peildatum', ['keuze', 'afwijkingen', a, 'datum'], {
          datum,
          peildatum,
        }),
      );
  if (indelingsjaar !== undefined && indelingsjaar !== reikwijdte.indelingsjaar)
    uit.push(
      createBevinding('fout', 'programma.indelingsjaar_wijkt_af', ['keuze', 'indelingsjaar'], {
        keuze: indelingsjaar,
        overeenkomst: reikwijdte.indelingsjaar,
      }),
    );
  return uit;
}

/** A place of the choice with everything that came in it, and whether it had stopped before the text in force began. */
interface Keten {
  readonly gekozen: Keuzebuurt;
  readonly buurten: ReadonlySet<string>;
  readonly gestopt: boolean;
}

function listKetens({ plaatsen, teksten: { geldend } }: GelezenDeelnemer, { buurten }: Keuze): Keten[] {
  return buurten.map((gekozen) => {
    const keten = plaatsen.filter((een) => een.gekozen === gekozen.buurt);
    const laatsteDag = keten.at(-1)?.laatsteDag;
    return {
      gekozen,
      buurten: new Set(keten.map(({ keuze }) => keuze.buurt)),
      gestopt: laatsteDag !== undefined && geldend !== undefined && laatsteDag < geldend.ingangsdatum,
    };
  });
}

/**
 * Compares the buurten of the text in force with those of the choice: they must be the same, for the same programmes and from the same day.
 * A replacement stands for the buurt that it replaced. A buurt that had stopped before this text began may be left out of it.
 */
function checkGenoemd(ketens: readonly Keten[], { reikwijdte, looptijd }: Samenwerkingsovereenkomst): Bevinding[] {
  const { buurten: genoemd } = reikwijdte;
  if (genoemd === undefined) return [];
  const isPlek = ({ gekozen, buurten }: Keten, { buurt, programma }: Overeenkomstbuurt) =>
    buurten.has(buurt) && gekozen.programma === programma;
  const anders = [
    ...genoemd.filter((een) => !ketens.some((keten) => isPlek(keten, een))),
    ...ketens
      .filter((keten) => {
        const afspraak = genoemd.find((een) => isPlek(keten, een));
        if (afspraak === undefined) return !keten.gestopt;
        const { buurt, start } = keten.gekozen;
        return afspraak.buurt === buurt && start !== undefined && start !== (afspraak.start ?? looptijd.van);
      })
      .map(({ gekozen }) => gekozen),
  ].map(({ buurt }) => buurt);
  if (anders.length === 0) return [];
  return [createBevinding('fout', 'programma.keuze_wijkt_af', ['keuze', 'buurten'], { buurten: anders })];
}

/** Compares the number of buurten for each programme with the number that was agreed on. */
function checkAantallen(ketens: readonly Keten[], { reikwijdte }: Samenwerkingsovereenkomst): Bevinding[] {
  return reikwijdte.programmas.flatMap(({ id, naam, aantalBuurten: afgesproken }) => {
    const eigen = ketens.filter(({ gekozen }) => gekozen.programma === id);
    const over = eigen.filter(({ gestopt }) => !gestopt);
    return eigen.length === afgesproken || over.length === afgesproken
      ? []
      : [
          createBevinding('fout', 'programma.keuze_telt_anders', ['keuze', 'buurten'], {
            programma: naam,
            aantal: over.length,
            afgesproken,
          }),
        ];
  });
}

/** Checks the choice by itself and against the text in force: the right buurten, the agreed number, decided by the peildatum. */
export function checkKeuze(gelezen: GelezenDeelnemer): Bevinding[] {
  const { deelnemer, peildatum, tekst } = gelezen;
  const { naam, keuze } = deelnemer;
  if (tekst === undefined) return keuze === undefined ? [] : checkDelen(keuze);
  const { van: start } = tekst.looptijd;
  if (keuze === undefined)
    return peildatum < start
      ? []
      : [createBevinding('waarschuwing', 'programma.keuze_ontbreekt', [], { deelnemer: naam, start })];
  const ketens = listKetens(gelezen, keuze);
  return [
    ...checkDelen(keuze),
    ...checkTijd(keuze, tekst, gelezen),
    ...checkBuurten('buurten', keuze, tekst),
    ...checkBuurten('reserves', keuze, tekst),
    ...checkGenoemden(keuze, tekst),
    ...checkAantallen(ketens, tekst),
    ...checkGenoemd(ketens, tekst),
  ];
}

const checkDelen = (keuze: Keuze): Bevinding[] =>
  checkKeuzedelen(keuze).map((een) => ({ ...een, pad: ['keuze', ...een.pad] }));
