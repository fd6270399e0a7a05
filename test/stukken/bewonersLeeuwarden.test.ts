import { explainSelectie } from 'buurtaanpak/selectie';
import { listBronnen, writeBezwaarantwoord, writeBuurtbrieven, writeSelectieverantwoording } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { maakBrieven } from '../../examples/buurtbrieven/maakBrieven.js';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from '../../examples/opzet/leesOpzet.js';
import { dag } from '../team/vertel.js';
import { expectGoed } from './bewonersgeval.js';

describe('the letters of Leeuwarden, on its real figures', () => {
  const { invoer, options, brieven, tabel, oordelen } = maakBrieven(
    leesOpzet(vindOpzet('leeuwarden')),
    leesCsv(WERKMAP),
  );

  test('131 letters, 12 of them to chosen buurten, and none misleads', () => {
    const alle = Object.values(brieven);
    expect([alle.length, alle.filter(({ lezer }) => lezer === 'bewoner_gekozen').length]).toEqual([131, 12]);
    for (const brief of alle) expect(checkVerslag(brief), brief.titel).toEqual([]);
  });

  test('each value of a letter is found back, and the points are those of explainSelectie', () => {
    for (const buurt of Object.keys(brieven).filter((_, i) => i % 4 === 0)) {
      const brief = brieven[buurt];
      if (brief === undefined) throw new Error(buurt);
      const bronnen = listBronnen(invoer, { ...options, buurt });
      expect(verifyHerkomst(brief, bronnen)).toEqual([]);
      const uitleg = explainSelectie(invoer.selectie, buurt);
      if (uitleg.soort === 'niet_gekozen' && uitleg.stijging !== undefined)
        expect(bronnen[0]?.document).toMatchObject({ tekort: { punten: uitleg.stijging.punten } });
    }
  });

  test('the same letters by one call as one by one', () => {
    const [eerste = ''] = Object.keys(brieven);
    expect(writeBuurtbrieven(invoer, { ...options, buurten: [eerste] })[eerste]).toEqual(brieven[eerste]);
  });

  test('the piece about the whole choice misleads nobody, and gives no rank among all', () => {
    const verslag = writeSelectieverantwoording(invoer, { peildatum: options.peildatum });
    expect(checkVerslag(verslag)).toEqual([]);
    expect(verifyHerkomst(verslag, listBronnen(invoer))).toEqual([]);
    const tekst = renderTekst(verslag, { breedte: 2000 });
    expect(tekst).toContain('Er zijn 271.711.440 manieren om de plekken te verdelen.');
    expect(tekst).not.toMatch(/alle mogelijke keuzes|van de 1\d\d met punten/);
  });

  test('an objection of the first reserve is answered by the same rules', () => {
    const inbreng = {
      soort: 'cijfer',
      sleutel: 'aantal_inwoners',
      waarde: 900,
      bron: 'de basisregistratie personen',
      dag: dag('2026-07-10'),
    } as const;
    const bezwaar = { ...invoer, tabel, oordelen, buurt: 'BU00806102', ingebracht: [inbreng] };
    const brief = writeBezwaarantwoord(bezwaar, options);
    expectGoed(brief, listBronnen(bezwaar, options));
    const tekst = renderTekst(brief, { breedte: 2000 });
    expect(tekst).toContain('dat is volgens u 900. Wij rekenden met 1.500.');
    expect(tekst).toContain('nu wel gekozen.');
  });
});
