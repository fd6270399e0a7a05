/** The words for the events of an agreement, and for its record. */
export const levensloopteksten = {
  delen: {
    'Overeenkomstgebeurtenis.concept_opgesteld': 'Een eerste concept is opgesteld; hiermee begint elke overeenkomst.',
    'Overeenkomstgebeurtenis.concept_gewijzigd': 'Het concept is gewijzigd.',
    'Overeenkomstgebeurtenis.ter_ondertekening_aangeboden': 'Het concept is aan de partijen aangeboden om te tekenen.',
    'Overeenkomstgebeurtenis.ter_ondertekening_ingetrokken':
      'De overeenkomst is weer een concept; handtekeningen die al waren gezet vervallen.',
    'Overeenkomstgebeurtenis.handtekening_gezet': 'Eén ondertekenaar heeft getekend.',
    'Overeenkomstgebeurtenis.ondertekening_voltooid':
      'Iedereen die moet tekenen heeft getekend. Dat volgt uit de handtekeningen; leg dit alleen vast als niet meer dan de dag bekend is.',
    'Overeenkomstgebeurtenis.in_werking_getreden':
      'Het werk is begonnen. Zonder deze gebeurtenis begint het op de eerste dag van de looptijd.',
    'Overeenkomstgebeurtenis.raad_geinformeerd': 'De gemeenteraad is geïnformeerd.',
    'Overeenkomstgebeurtenis.addendum_vastgesteld': 'De partijen hebben een andere tekst vastgesteld.',
    'Overeenkomstgebeurtenis.verlengd':
      'De looptijd is langer geworden. Dat volgt uit het addendum, en staat in stromen van vroeger.',
    'Overeenkomstgebeurtenis.optie_gelicht': 'De optie op een jaar van het programma is gelicht.',
    'Overeenkomstgebeurtenis.opgeschort': 'Het werk ligt stil vanaf een dag.',
    'Overeenkomstgebeurtenis.hervat': 'Het werk gaat na een opschorting weer door.',
    'Overeenkomstgebeurtenis.opgezegd': 'Een partij heeft opgezegd.',
    'Overeenkomstgebeurtenis.opzegging_ingetrokken': 'De opzegging is ingetrokken.',
    'Overeenkomstgebeurtenis.beeindigd': 'De overeenkomst eindigt.',
    'Overeenkomstgebeurtenis.geevalueerd': 'De partijen hebben teruggekeken.',
    'Overeenkomstgebeurtenis.besluit_genomen': 'Er is besloten of een jaar van het programma doorgaat.',
    'Overeenkomstgebeurtenis.partij_uitgetreden': 'Een partij stapt uit; van een gemeente stoppen ook de buurten.',
    'Overeenkomstgebeurtenis.partij_toegetreden':
      'Een partij doet voortaan mee. Geld en buurten krijgt zij met een addendum.',
    'Overeenkomstgebeurtenis.buurt_gestopt': 'Een buurt stopt voor het einde.',
    'Overeenkomstgebeurtenis.buurt_vervangen': 'Een andere buurt komt in de plaats van een die is gestopt.',
    'Overeenkomstgebeurtenis.buurt_gepauzeerd': 'Een buurt pauzeert. Haar jaren en haar geld lopen door.',
    'Overeenkomstgebeurtenis.buurt_hervat': 'Een buurt gaat na een pauze weer door.',
    'Overeenkomstgebeurtenis.bijdrage_gevraagd':
      'Er is om een bijdrage gevraagd. Een latere vraag komt ervoor in de plaats.',
    'Overeenkomstgebeurtenis.bijdrage_toegezegd':
      'Een bijdrage is toegezegd. Een latere toezegging komt ervoor in de plaats.',
    'Overeenkomstgebeurtenis.verplichting_aangegaan':
      'Een bedrag is vastgelegd: de verlening of het contract. Een latere komt ervoor in de plaats.',
    'Overeenkomstgebeurtenis.verlening_gewijzigd': 'De verlening is gewijzigd (Awb 4:48).',
    'Overeenkomstgebeurtenis.factuur_ontvangen': 'Er is een factuur ontvangen.',
    'Overeenkomstgebeurtenis.betaald': 'Er is betaald.',
    'Overeenkomstgebeurtenis.kosten_gemaakt':
      'De ontvanger heeft kosten gemaakt, bij een aandeel in de werkelijke kosten.',
    'Overeenkomstgebeurtenis.vastgesteld': 'Het bedrag is vastgesteld (Awb 4:46).',
    'Overeenkomstgebeurtenis.vaststelling_gewijzigd': 'De vaststelling is gewijzigd (Awb 4:49).',
    'Overeenkomstgebeurtenis.teruggevorderd':
      'Betaald geld is teruggevorderd. Dat is een vordering en nog geen ontvangst.',
    'Overeenkomstgebeurtenis.terugontvangen': 'Betaald geld is terugontvangen.',
    'Overeenkomstgebeurtenis.verrekend':
      'Een vordering is verrekend met een betaling van een andere bijdrage (Awb 4:57).',
    'Overeenkomstgebeurtenis.betaling_opgeschort': 'De betaling is opgeschort (Awb 4:56). De lasten lopen door.',
    'Overeenkomstgebeurtenis.geindexeerd': 'Bedragen zijn aan een index aangepast.',
    'Overeenkomstgebeurtenis.voorwaarde_vervuld': 'Aan een voorwaarde van een bijdrage is voldaan.',
    'Overeenkomstgebeurtenis.uitkering_ontvangen': 'De gemeente heeft geld van een specifieke uitkering ontvangen.',
    'Overeenkomstgebeurtenis.uitkering_terugbetaald':
      'De gemeente heeft geld van een specifieke uitkering terugbetaald.',
    'Overeenkomstgebeurtenis.bcf_ontvangen': 'De gemeente heeft een bijdrage uit het BTW-compensatiefonds ontvangen.',
    'Overeenkomstgebeurtenis.begroting_gewijzigd': 'De raad heeft de begroting van een bijdrage in een jaar gewijzigd.',
    'Overeenkomstgebeurtenis.krediet_overgeheveld': 'De raad heeft krediet naar een ander jaar overgeheveld.',
    'Overeenkomstgebeurtenis.reserve_gestort': 'Er is geld in een reserve gestort.',
    'Overeenkomstgebeurtenis.reserve_onttrokken': 'Er is geld aan een reserve onttrokken.',
    'Overeenkomstgebeurtenis.jaar_afgesloten':
      'De boeken van een jaar zijn gesloten. Wat later bekend wordt, komt in het eerste open jaar.',
    'Overeenkomstgebeurtenis.stand_bevestigd':
      'Wat de boeken van de gemeente op deze dag zeggen. Een verschil is een bevinding.',
    'Overeenkomstgebeurtenis.correctie':
      'Een eerdere gebeurtenis van de overeenkomst was verkeerd vastgelegd. Zij blijft bewaard, zodat te zien is wat wanneer bekend was.',
  },
  velden: {
    'Overeenkomstgebeurtenis.soort':
      'Wat er met de overeenkomst of haar geld gebeurde; het bepaalt welke andere velden er zijn.',
    'Overeenkomstgebeurtenis.id':
      'Het kenmerk van de gebeurtenis, uniek binnen de overeenkomst. Twee keer hetzelfde kenmerk is dezelfde gebeurtenis, nog eens bezorgd.',
    'Overeenkomstgebeurtenis.overeenkomst': 'De sleutel van de overeenkomst waarmee dit gebeurde.',
    'Overeenkomstgebeurtenis.datum': 'De dag waarop dit gebeurde.',
    'Overeenkomstgebeurtenis.correctie.datum': 'De dag van de correctie zelf, niet die van wat zij verbetert.',
    'Overeenkomstgebeurtenis.opgezegd.datum': 'De dag waarop is opgezegd; wanneer de overeenkomst eindigt zegt per.',
    'Overeenkomstgebeurtenis.geregistreerd':
      'De dag waarop de gebeurtenis is vastgelegd, die later kan zijn dan de dag waarop zij gebeurde.',
    'Overeenkomstgebeurtenis.door': 'Wie de gebeurtenis heeft vastgelegd, als verwijzing die niet zegt wie dat is.',
    'Overeenkomstgebeurtenis.document': 'De hele tekst van de overeenkomst zoals die hiermee wordt.',
    'Overeenkomstgebeurtenis.reden': 'Waarom dit gebeurde, in eigen woorden.',
    'Overeenkomstgebeurtenis.beeindigd.reden':
      'Waarom de overeenkomst eindigt: looptijd_verstreken, opgezegd (de opzegtermijn is voorbij), wederzijds_goedvinden of ontbonden.',
    'Overeenkomstgebeurtenis.correctie.reden': 'Waarom de eerdere gebeurtenis niet klopte.',
    'Overeenkomstgebeurtenis.toelichting': 'Toelichting op het einde van de overeenkomst.',
    'Overeenkomstgebeurtenis.partij': 'Het id van de partij waarvoor nu is getekend.',
    'Overeenkomstgebeurtenis.opgezegd.partij': 'Het id van de partij die opzegt.',
    'Overeenkomstgebeurtenis.partij_uitgetreden.partij': 'Het id van de partij die uitstapt.',
    'Overeenkomstgebeurtenis.partij_toegetreden.partij': 'De partij die voortaan meedoet.',
    'Overeenkomstgebeurtenis.functie': 'De functie waarin nu is getekend, in kleine letters.',
    'Overeenkomstgebeurtenis.persoon': 'Wie tekende, als verwijzing en nooit als naam; mag ontbreken.',
    'Overeenkomstgebeurtenis.raad_geinformeerd.onderwerp': 'Waarover de raad is geïnformeerd.',
    'Overeenkomstgebeurtenis.kenmerk':
      'De verwijzing naar het stuk of de boeking, zoals een raadsbrief, een besluit of een factuur; nooit een naam. Ontbreekt als er geen is.',
    'Overeenkomstgebeurtenis.nummer': 'Het nummer van het addendum, vanaf 1.',
    'Overeenkomstgebeurtenis.ingangsdatum': 'De eerste dag waarop de nieuwe tekst geldt.',
    'Overeenkomstgebeurtenis.onderwerp': 'Wat het addendum verandert.',
    'Overeenkomstgebeurtenis.handtekeningen': 'Wie het addendum tekenden: iedereen die moet tekenen.',
    'Overeenkomstgebeurtenis.was': 'De laatste dag van de looptijd zoals die was.',
    'Overeenkomstgebeurtenis.wordt': 'De laatste dag van de looptijd zoals die wordt; later dan was.',
    'Overeenkomstgebeurtenis.correctie.wordt': 'Wat er werkelijk gebeurde. Ontbreekt als het niet gebeurde.',
    'Overeenkomstgebeurtenis.correctie.betreft':
      'Het kenmerk van de gebeurtenis die niet klopte, of van een correctie.',
    'Overeenkomstgebeurtenis.vanaf': 'De eerste dag van de opschorting.',
    'Overeenkomstgebeurtenis.hervat.vanaf': 'De eerste dag waarop het werk weer doorgaat.',
    'Overeenkomstgebeurtenis.buurt_gepauzeerd.vanaf': 'De eerste dag van de pauze.',
    'Overeenkomstgebeurtenis.buurt_hervat.vanaf': 'De eerste dag waarop de buurt weer doorgaat.',
    'Overeenkomstgebeurtenis.partij_toegetreden.vanaf': 'De eerste dag waarop zij partij is.',
    'Overeenkomstgebeurtenis.laatsteDag': 'De laatste dag die nog meetelt.',
    'Overeenkomstgebeurtenis.grond': 'Waarom wordt opgezegd.',
    'Overeenkomstgebeurtenis.vastgesteld.grond':
      'Waarom lager is vastgesteld dan verleend (Awb 4:46, tweede lid): activiteiten_niet_verricht, verplichtingen_niet_nageleefd, gegevens_onjuist of verlening_onjuist. Ontbreekt als niet lager is vastgesteld.',
    'Overeenkomstgebeurtenis.vaststelling_gewijzigd.grond':
      'Waarom de vaststelling is gewijzigd: activiteiten_niet_verricht, verplichtingen_niet_nageleefd, gegevens_onjuist of verlening_onjuist. Ontbreekt als dat niet is vastgelegd.',
    'Overeenkomstgebeurtenis.per': 'De laatste dag van de overeenkomst na de opzegging.',
    'Overeenkomstgebeurtenis.moment':
      'Het id van het evaluatiemoment uit de overeenkomst. Ontbreekt bij een evaluatie tussendoor.',
    'Overeenkomstgebeurtenis.eind': 'Of dit de laatste evaluatie is.',
    'Overeenkomstgebeurtenis.uitkomst': 'Wat de partijen zagen en besloten.',
    'Overeenkomstgebeurtenis.besluit_genomen.uitkomst':
      'Of het jaar doorgaat (door) of niet (stop: dit jaar en de jaren erna vallen vrij).',
    'Overeenkomstgebeurtenis.programmajaar': 'Het programmajaar waarover het gaat: 1, 2, 3.',
    'Overeenkomstgebeurtenis.buurt': 'De code van de buurt waarover het gaat.',
    'Overeenkomstgebeurtenis.buurt_gestopt.buurt': 'De code van de buurt die stopt.',
    'Overeenkomstgebeurtenis.buurt_vervangen.buurt': 'De code van de buurt die erbij komt.',
    'Overeenkomstgebeurtenis.vervangt': 'De code van de gestopte buurt waarvoor zij in de plaats komt.',
    'Overeenkomstgebeurtenis.start': 'De eerste dag van de buurt die erbij komt; na de laatste dag van de gestopte.',
    'Overeenkomstgebeurtenis.bijdrage': 'De sleutel van de bijdrage in het financieringsplan.',
    'Overeenkomstgebeurtenis.bedrag': 'Het bedrag, met btw.',
    'Overeenkomstgebeurtenis.begroting_gewijzigd.bedrag': 'Het bedrag dat erbij komt; onder nul gaat het eraf.',
    'Overeenkomstgebeurtenis.krediet_overgeheveld.bedrag': 'Het bedrag dat naar het andere jaar gaat.',
    'Overeenkomstgebeurtenis.stand_bevestigd.bedrag': 'Het bedrag volgens de boeken.',
    'Overeenkomstgebeurtenis.kosten_gemaakt.bedrag': 'De kosten zelf, niet het aandeel daarin.',
    'Overeenkomstgebeurtenis.werktTerugTot':
      'De dag tot waar de wijziging terugwerkt. Ontbreekt als zij tot de verlening terugwerkt.',
    'Overeenkomstgebeurtenis.termijn': 'De sleutel van de termijn die is betaald. Ontbreekt als het geen termijn is.',
    'Overeenkomstgebeurtenis.voorschot': 'Of het een voorschot is.',
    'Overeenkomstgebeurtenis.uiterlijk':
      'De dag waarop het uiterlijk terug moet zijn. Ontbreekt als die niet is gesteld.',
    'Overeenkomstgebeurtenis.met': 'De sleutel van de bijdrage waarmee is verrekend.',
    'Overeenkomstgebeurtenis.tot': 'De laatste dag van de opschorting van de betaling.',
    'Overeenkomstgebeurtenis.bijdragen': 'De sleutels van de bijdragen die worden aangepast.',
    'Overeenkomstgebeurtenis.van': 'Het indexcijfer dat was, als decimale tekst.',
    'Overeenkomstgebeurtenis.naar': 'Het indexcijfer dat wordt, als decimale tekst.',
    'Overeenkomstgebeurtenis.voorwaarde':
      'De sleutel van de voorwaarde. Ontbreekt als het alle voorwaarden van de bijdrage zijn.',
    'Overeenkomstgebeurtenis.begrotingsjaar': 'Het begrotingsjaar: een kalenderjaar.',
    'Overeenkomstgebeurtenis.vanJaar': 'Het begrotingsjaar waaruit het krediet komt.',
    'Overeenkomstgebeurtenis.naarJaar': 'Het begrotingsjaar waarin het krediet komt.',
    'Overeenkomstgebeurtenis.reserve': 'De sleutel van de reserve.',
    'Overeenkomstgebeurtenis.stand': 'Welke kolom de boeken bevestigen: verplicht, betaald of gerealiseerd.',

    'Overeenkomstdossier.overeenkomst': 'De sleutel van de overeenkomst; leeg zolang er geen gebeurtenis is.',
    'Overeenkomstdossier.gebeurtenissen':
      'Alle gebeurtenissen, in de volgorde waarin zij zijn vastgelegd, elk één keer.',
  },
};
