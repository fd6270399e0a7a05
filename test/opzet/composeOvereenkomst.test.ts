import { expect, test } from 'vitest';
import { composeOvereenkomst, composePartijen } from '../../src/opzet/stuk/composeOvereenkomst.js';
import { toZin } from '../../src/opzet/stuk/toZin.js';
import { financier, gemeente, opzetVan, overeenkomstVan, stukVan, toon, uitvoerder, zinVan } from './klein.js';

const zeg = (velden: object = {}) =>
  toon(composeOvereenkomst(stukVan(opzetVan({ partijen: [uitvoerder('u')], overeenkomst: overeenkomstVan(velden) }))));

test('no agreement and no parties, no section', () => {
  expect(composeOvereenkomst(stukVan(opzetVan()))).toEqual([]);
  expect(composePartijen(stukVan(opzetVan()))).toEqual([]);
  expect(composePartijen(stukVan(opzetVan({ partijen: [] })))).toEqual([]);
});

test('the parties and who signs', () => {
  const partijen = [
    gemeente('g', 'GM0080', { ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'wethouder' }] }),
    financier('f'),
  ];
  expect(toon(composePartijen(stukVan(opzetVan({ partijen }))))).toEqual([
    '# Wie meedoen, en wie ondertekenen',
    'partijen: De partijen',
    'partij=Partij | rol=Rol | ondertekenaars=Ondertekenaars',
    'gemeente g | gemeente | burgemeester, wethouder',
    'financier f | medefinancier | geen',
    'totalen [[],[]]',
  ]);
});

test('as short as can be: what the opzet does not say has the usual provisions', () => {
  expect(zeg()).toEqual([
    '# De overeenkomst',
    'De titel. Het onderwerp.',
    'De eerste dag is nog niet bepaald. De overeenkomst duurt zo lang als er volgens de opzet geld voor is.',
    'De opzet zegt niet wie wat moet doen, wanneer er wordt geëvalueerd of hoe de overeenkomst eerder kan eindigen: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.',
  ]);
});

test('everything that it can say', () => {
  expect(
    zeg({
      themas: ['energie', 'zorg', 'wonen'],
      start: '2026-09-01',
      jaren: 3,
      golven: [{}, { maanden: 1 }, { jaren: 1, maanden: 6, dagen: 1 }, { dagen: 2, maanden: 0 }],
      verplichtingen: [
        {
          id: 'v1',
          wie: 'u',
          soort: 'werven',
          wat: 'Werven.',
          periode: { van: '2026-09-01', tot: '2027-08-31' },
          bewijs: 'Een lijst.',
        },
        {
          id: 'v2',
          wie: 'weg',
          soort: 'betalen',
          wat: 'Betalen.',
          periode: { van: '2026-10-01', tot: '2026-12-31' },
          bewijs: 'Een rekening.',
        },
      ],
      evaluatiemomenten: [{ id: 'e', datum: '2027-09-01', onderwerp: 'Na een jaar' }],
      beeindiging: { opzegtermijnMaanden: 3, gronden: ['Geen geld.', 'Geen buurten.'] },
      bijlagen: [{ id: 'b', titel: 'Bijlage 1' }],
    }),
  ).toEqual([
    '# De overeenkomst',
    'De titel. Het onderwerp.',
    'De eerste dag is 2026-09-01. De overeenkomst duurt 3 jaar.',
    'Thema’s: energie, zorg en wonen.',
    'De buurten beginnen in golven. De eerste gekozen buurt begint in de eerste golf, de tweede in de tweede, en zo verder, steeds opnieuw:',
    '1. op de eerste dag',
    '2. 1 maand na de eerste dag',
    '3. 1 jaar, 6 maanden en 1 dag na de eerste dag',
    '4. 2 dagen na de eerste dag',
    'Wie wat moet doen:',
    '- uitvoerder u, van 2026-09-01 tot 2027-08-31: Werven. Dat blijkt uit: Een lijst.',
    '- weg, van 2026-10-01 tot 2026-12-31: Betalen. Dat blijkt uit: Een rekening.',
    'De partijen evalueren op:',
    '- 2027-09-01: Na een jaar',
    'Opzeggen kan met een termijn van 3 maanden.',
    'Eerder eindigen kan om deze redenen:',
    '- Geen geld.',
    '- Geen buurten.',
    'Bijlagen:',
    '- Bijlage 1',
  ]);
});

test('each of the usual provisions alone', () => {
  const verplichtingen: object[] = [];
  const evaluatiemomenten: object[] = [];
  const beeindiging = { opzegtermijnMaanden: 1, gronden: ['Geen geld.'] };
  expect([
    zeg({ verplichtingen, evaluatiemomenten }),
    zeg({ verplichtingen, beeindiging }),
    zeg({ evaluatiemomenten, beeindiging }),
    zeg({ verplichtingen }).slice(-1),
  ]).toEqual([
    [
      '# De overeenkomst',
      'De titel. Het onderwerp.',
      'De eerste dag is nog niet bepaald. De overeenkomst duurt zo lang als er volgens de opzet geld voor is.',
      'De opzet zegt niet hoe de overeenkomst eerder kan eindigen: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.',
    ],
    [
      '# De overeenkomst',
      'De titel. Het onderwerp.',
      'De eerste dag is nog niet bepaald. De overeenkomst duurt zo lang als er volgens de opzet geld voor is.',
      'Opzeggen kan met een termijn van 1 maand.',
      'Eerder eindigen kan om deze redenen:',
      '- Geen geld.',
      'De opzet zegt niet wanneer er wordt geëvalueerd: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.',
    ],
    [
      '# De overeenkomst',
      'De titel. Het onderwerp.',
      'De eerste dag is nog niet bepaald. De overeenkomst duurt zo lang als er volgens de opzet geld voor is.',
      'Opzeggen kan met een termijn van 1 maand.',
      'Eerder eindigen kan om deze redenen:',
      '- Geen geld.',
      'De opzet zegt niet wie wat moet doen: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.',
    ],
    [
      'De opzet zegt niet wanneer er wordt geëvalueerd of hoe de overeenkomst eerder kan eindigen: daarvoor komen de gebruikelijke bepalingen in het concept van de overeenkomst.',
    ],
  ]);
});

test('a part of a sentence as a sentence', () => {
  const tekst = (waarde: string) => ({ soort: 'tekst' as const, waarde });
  expect(
    [
      ['een regel'],
      ['een ', tekst('naam')],
      ['reden: ', tekst('klaar.')],
      ['reden: ', tekst('klaar! ')],
      ['reden: ', tekst('echt?')],
      ['reden: ', tekst('o.k')],
      [tekst('naam'), ' telt'],
    ].map((een) => zinVan(toZin(een))),
  ).toEqual([
    'Een regel.',
    'Een naam.',
    'Reden: klaar.',
    'Reden: klaar! ',
    'Reden: echt?',
    'Reden: o.k.',
    'naam telt.',
  ]);
});
