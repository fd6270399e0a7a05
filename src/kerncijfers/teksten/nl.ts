/** Dutch texts of the room `kerncijfers`, by code. A `{name}` is filled from the params of the finding. */
export const kerncijfersNl = {
  'kerncijfers.woorden':
    'vierkant100m=vierkanten van 100 meter; vierkant500m=vierkanten van 500 meter; cbs=CBS; kwb=Kerncijfers wijken en buurten; odata3=OData 3; odata4=OData 4; pdok=PDOK; statline=StatLine',
  'kerncijfers.plaatsen':
    'bronnen=bron; cijfers=cijfer; reeksen=reeks; koppelingen=koppeling; sleutels=sleutel; codes=code; breuken=breuk',
  'kerncijfers.sleutel_onbekend': 'De tabel heeft geen kerncijfer {sleutel}; wel {sleutels}.',
  'kerncijfers.sleutel_ongeldig': '{waarde} is geen sleutel van een kerncijfer.',
  'kerncijfers.sleutel_meerduidig': 'Het kerncijfer {sleutel} kan elk van deze zijn: {sleutels}.',
  'kerncijfers.gebied_onbekend': 'De tabel met {aantal} {aantal|gebied|gebieden} heeft geen gebied {code}.',
  'kerncijfers.sleutel_niet_in_catalogus': 'Het kerncijfer {sleutel} staat niet in de catalogus.',
  'kerncijfers.rijen_ongeldig': 'Dit zijn geen rijen met kerncijfers: {waarde}.',
  'kerncijfers.geen_rijen': 'Er zijn geen rijen met kerncijfers.',
  'kerncijfers.vorm_onbekend':
    'De vorm van de tabel is niet te herkennen aan de kolommen {kolommen}. Kijk of het scheidingsteken klopt en of de kolom met de code van het gebied erbij is. Kies bij StatLine de download "CSV met statistische symbolen", met onder Onderwerpen ook Codering of Regiocode aangevinkt.',
  'kerncijfers.codekolom_ontbreekt': 'De kolom met de code van het gebied ontbreekt (vorm {vorm}).',
  'kerncijfers.jaar_ontbreekt': 'De vorm {vorm} zegt niet van welk jaar de kerncijfers zijn: geef het jaar mee.',
  'kerncijfers.jaar_ongeldig': '{jaar} is geen jaar waar kerncijfers van kunnen zijn.',
  'kerncijfers.jaar_verschilt': 'Het opgegeven jaar is {jaar}, de tabel zelf zegt {gelezen}.',
  'kerncijfers.dimensie_kiezen': 'De tabel heeft meer waarden voor {veld}: kies er één uit {keuzes}.',
  'kerncijfers.pagina_ontbreekt': 'Na {paginas} {paginas|pagina|pagina’s} noemt de bron nog een volgende: {volgende}.',
  'kerncijfers.kolom_ontbreekt': 'De kolom voor {sleutel} ontbreekt (vorm {vorm}).',
  'kerncijfers.kolom_onbekend': 'De kolom {kolom} staat niet in de catalogus (vorm {vorm}) en is niet gelezen.',
  'kerncijfers.kolom_dubbel': 'De kolom {kolom} zou ook {sleutel} zijn, net als {eerder}; alleen {eerder} is gelezen.',
  'kerncijfers.tabel_ongeldig': '{waarde} is geen tabel met kerncijfers.',
  'kerncijfers.kolom_meerduidig':
    'De kolom {kolom} kan {sleutels} zijn, maar ook iets anders, zoals over andere scholen, een deel van de mensen of een soort woning. Zij is niet gelezen.',
  'kerncijfers.populatie_onbekend':
    'De kolom {veld} ontbreekt of is leeg, dus is niet te zien over wie de cijfers gaan. Daarom is dit niet gelezen: {sleutels}.',
  'kerncijfers.kolom_leeg':
    'Kolom {kolom} ({sleutel}) is nodig, maar heeft voor geen van de {aantal} gebieden een cijfer.',
  'kerncijfers.kolommen_leeg':
    '{aantal} {aantal|kolom heeft|kolommen hebben} voor geen van de {gebieden} gebieden een cijfer: {sleutels}.',
  'kerncijfers.nog_niet_verschenen':
    '{aantal} {aantal|kolom heeft|kolommen hebben} voor geen van de {gebieden} gebieden een cijfer, alleen punten. Dat is nog niet verschenen; geheim is het niet: {sleutels}.',
  'kerncijfers.afgifte_onbekend':
    '{aantal} {aantal|kolom heeft|kolommen hebben} alleen punten. Bij {gebieden} {gebieden|gebied|gebieden} is niet te zien of het nog niet is verschenen: {sleutels}.',
  'kerncijfers.niet_gemeten':
    '{aantal} {aantal|kolom is|kolommen zijn} leeg voor alle {gebieden} gebieden: in deze periode is dat niet gevraagd: {sleutels}.',
  'kerncijfers.niet_geleverd':
    '{aantal} {aantal|kolom is|kolommen zijn} leeg voor alle {gebieden} gebieden: het bestand levert deze cijfers niet: {sleutels}.',
  'kerncijfers.kolom_nul':
    '{aantal} {aantal|kolom is|kolommen zijn} 0 voor alle {gebieden} gebieden. Dat is eerder een fout in het bestand dan een cijfer: {sleutels}.',
  'kerncijfers.statline_gekanteld':
    'In deze download van StatLine ("CSV volgens tabelindeling") staan de gebieden in de kolommen. Kies de download "CSV met statistische symbolen", of geef alle regels als rijen van cellen, ook de titel: als objecten vallen gebieden met dezelfde naam weg.',
  'kerncijfers.statline_zonder_code':
    'Deze download van StatLine noemt gebieden alleen bij naam, zoals {waarde} in kolom {kolom}, en namen zijn niet uniek. Vink in StatLine onder Onderwerpen bij Regioaanduiding ook Codering aan (in sommige tabellen Regiocode, in het Engels Encoding bij Regional designation) en download opnieuw als "CSV met statistische symbolen".',
  'kerncijfers.grens_zonder_waarde':
    'De rijen hebben grenzen van een interval, maar niet de cijfers zelf (voor {dimensies}).',
  'kerncijfers.dimensie_verschilt':
    'Volgens de opties gaan alle rijen over {dimensie} {lid}, volgens de rijen over {gelezen}.',
  'kerncijfers.dimensies_te_veel':
    'De {rijen} rijen vormen {groepen} {groepen|groep|groepen} van {gebieden} {gebieden|gebied|gebieden}: bijna overal zou een cijfer ontbreken.',
  'kerncijfers.meta_ongeldig': 'In deze rijen staat geen kolom van een tabel beschreven; zij hebben {kolommen}.',
  'kerncijfers.eenheid_verschilt':
    'De kolom {kolom} zou {sleutel} zijn, maar is in {eenheid} en niet in {verwacht}. Zij is niet als {sleutel} gelezen.',
  'kerncijfers.sleutels_eigen':
    'Deze kolommen staan niet in de catalogus en zijn gelezen onder een sleutel van hun titels: {sleutels}.',
  'kerncijfers.indeling_aangenomen':
    'De codes van tabel {tabel} zijn gelezen als die van {indeling}: daar staan alle jaren in, ook de cijfers van {jaar}.',
  'kerncijfers.verdeling_wijkt_af':
    '{code}: {delen} zijn samen {som}, maar {totaal} is {waarde}; afronding verklaart {marge}.',
  'kerncijfers.aantal_niet_vergelijkbaar':
    '{sleutel} is een aantal of een code. Dat zegt niet of een buurt op haar gemeente lijkt: kies een percentage of gemiddelde.',
  'kerncijfers.kolom_ander_jaar':
    'Deze kolommen zijn gelezen, maar heten volgens de catalogus in {jaar} anders: {kolommen}.',
  'kerncijfers.code_ongeldig':
    'Rij {rij}, kolom {kolom}: {waarde} is geen code van een gebied. De rij is niet gelezen.',
  'kerncijfers.code_dubbel': 'Rij {rij}: de code {code} stond ook in rij {eerder}. De rij is niet gelezen.',
  'kerncijfers.gemeente_onbekend': 'De gemeente {code} komt niet voor in de tabel van {jaar}.',
  'kerncijfers.geen_getal': 'Rij {rij}, kolom {kolom}: {waarde} is geen getal zoals dit bestand getallen schrijft.',
  'kerncijfers.markering_onbekend':
    'Rij {rij}, kolom {kolom}: {waarde} lijkt een markering voor een ontbrekend cijfer, maar is niet bekend.',
  'kerncijfers.buiten_bereik': 'Rij {rij}, kolom {kolom}: {waarde} kan niet; het bereik is {bereik}.',
  'kerncijfers.kolom_weggelaten':
    'De kolom {sleutel} van tabel {tabel} is weggelaten: een eerdere tabel heeft hetzelfde cijfer.',
  'kerncijfers.overgenomen':
    'Van {delen} {delen|deel|delen} van {buurten} {buurten|buurt|buurten} zijn cijfers overgenomen van de hele buurt, niet gemeten: {sleutels}.',
  'kerncijfers.kolom_lengte':
    'De kolom {sleutel} heeft {cellen} {cellen|cel|cellen} voor {gebieden} {gebieden|gebied|gebieden}.',
  'kerncijfers.grens_verkeerd': '{sleutel}: {waarde} ligt niet tussen {onder} en {boven}.',
  'kerncijfers.schatting_zonder_cijfer': '{sleutel}: cel {rij} is geschat, maar heeft geen cijfer.',
  'kerncijfers.sleutel_dubbel': 'Het kerncijfer {sleutel} komt een tweede keer voor ({plaats}).',
  'kerncijfers.eenheid_ontbreekt': 'De eenheid van {sleutel} ontbreekt: dit kerncijfer staat niet in de catalogus.',
  'kerncijfers.niet_gekoppeld':
    'Tabel {tabel}: {ontbreekt} {ontbreekt|gebied heeft|gebieden hebben} er geen rij in, {vervallen} {vervallen|gebied ervan is|gebieden ervan zijn} vervallen.',
  'kerncijfers.jaren_verschillen':
    'Tabel {tabel}: {aantal} {aantal|gebied heeft|gebieden hebben} een code uit een andere indeling ({jaren}) en {aantal|kan|kunnen} een ander gebied zijn.',
  'kerncijfers.gewicht_ontbreekt':
    'Voor {sleutel} is een van {gewichten} nodig als gewicht, en geen ervan staat in de tabel.',
  'kerncijfers.gewicht_vervangen': '{sleutel} is gewogen met {gewicht}, omdat {liever} niet in de tabel staat.',
  'kerncijfers.samenstelling_dubbel': '{code} komt een tweede keer voor.',
  'kerncijfers.samenstelling_leeg': 'Het gebied {code} heeft geen eenheden.',
  'kerncijfers.dekking_ongeldig': 'De dekking {waarde} ligt niet tussen 0 en 1.',
  'kerncijfers.marge_ongeldig': 'De marge {waarde} van {eenheid} is geen getal van nul of hoger.',
  'kerncijfers.som_wijkt_af':
    '{code}, {sleutel}: de som over {delen} {delen|gebied|gebieden} van de soort {soort} is {som}, het gebied zelf heeft {waarde}; afronding verklaart {marge}.',
  'kerncijfers.som_onder_gemeente':
    '{code}, {sleutel}: de gemeente heeft {waarde}, de som over {delen} {delen|gebied|gebieden} van de soort {soort} is {som}. Dat is {rest} minder; afronding verklaart {marge}. Wie of wat in een onbekende buurt hoort, telt alleen in de gemeente mee; of er ontbreekt een gebied.',
  'kerncijfers.groep_boven_totaal': '{code}: {sleutel} is {waarde}, meer dan {totaal} ({boven}).',
  'kerncijfers.groep_boven_totaal_rij': 'Rij {rij}, kolom {kolom}: {waarde} is meer dan {totaal} ({boven}).',
  'kerncijfers.indeling_verkeerd': 'De tabel is ingedeeld als in {jaar}, de koppeling begint bij {van}.',
  'kerncijfers.indeling_verschilt':
    'Tabel {tabel}: {aantal} {aantal|gebied heeft|gebieden hebben} een code uit een andere indeling ({jaren}) en {aantal|kan|kunnen} een ander gebied zijn. Zonder koppeling zijn zij niet samen te voegen.',
  'kerncijfers.omrekening_onvolledig':
    'Niet alles is omgerekend: {vervallen} {vervallen|gebied vervalt|gebieden vervallen}, {verloren} {verloren|gaat|gaan} deels verloren, {ontbreekt} {ontbreekt|ontbreekt|ontbreken}.',
  'kerncijfers.sleutels_leeg': 'Er zijn geen kerncijfers gekozen die meetellen.',
  'kerncijfers.grens_ongeldig': 'De grens {waarde} is geen getal boven nul.',
  'kerncijfers.gewicht_ongeldig': 'Het gewicht {waarde} van {sleutel} is geen getal van nul of hoger.',
  'kerncijfers.gebieden_overgeslagen':
    'Er {aantal|is|zijn} {aantal} {aantal|rij|rijen} over andere gebieden overgeslagen, zoals {codes}.',
  'kerncijfers.reeks_met_jaar': 'Een reeks gaat over alle jaren, maar de sleutel {sleutel} noemt er één.',
  'kerncijfers.indeling_onbekend':
    'Geen tabel staat in de indeling van {naar} en geen koppeling leidt erheen; er zijn indelingen van {jaren}.',
  'kerncijfers.indelingen_gemengd':
    'De tabellen gaan over gebieden van verschillende soort ({soorten}): die zijn niet in een reeks te zetten.',
  'kerncijfers.dekking_te_laag':
    'Van {aantal} {aantal|gebied|gebieden} is het cijfer van {jaar} weggelaten: een groter deel dan {toegestaan%} ervan is niet omgerekend.',
  'kerncijfers.groei_andere_jaren':
    'Van {aantal} {aantal|gebied|gebieden} gaat {sleutel} over andere jaren dan {jaren}: dat cijfer staat niet in de tabel.',
  'kerncijfers.geen_jaar': 'Rij {rij}, kolom {kolom}: {waarde} is geen jaar. De rij is niet gelezen.',
  'kerncijfers.naam_onleesbaar':
    'Rij {rij}, kolom {kolom}: van {waarde} is geen sleutel te maken. De rijen hiermee zijn niet gelezen.',
  'kerncijfers.cijfer_tegenstrijdig':
    'Rij {rij} en rij {eerder} zijn allebei {waarvan} van {code}, met verschillende cijfers. Geen van beide is gelezen.',
  'kerncijfers.cijfer_dubbel':
    'Van {aantal} keer een gebied en jaar staan dezelfde cijfers er meer dan eens, zoals in rij {eerder} en rij {rij}. Zij tellen één keer.',
  'kerncijfers.tabel_te_groot':
    'Dit worden {kolommen} {kolommen|kolom|kolommen} van {gebieden} {gebieden|gebied|gebieden}. Er kunnen hoogstens {kolommenGrens} kolommen zijn, en hoogstens {cellenGrens} cellen.',
  'kerncijfers.jaar_tweemaal': 'Van kolom {kolom} is {veld} opgegeven, maar het jaar staat al in kolom {jaarkolom}.',
  'kerncijfers.kolom_klasse':
    'De kolom {kolom} geeft klassen in woorden, zoals {waarde}, en geen cijfers. Zij is niet gelezen.',
  'kerncijfers.meer_bevindingen': 'Kolom {kolom}: nog {aantal} {aantal|cel is|cellen zijn} niet goed.',
} as const;
