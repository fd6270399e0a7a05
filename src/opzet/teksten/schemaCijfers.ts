/** The words for the fields of an opzet about figures: the sources, own and long tables, series, and how buurten are made. */
export const cijferteksten = {
  'OpzetBronnen.id': 'De naam van de bron; onder deze naam worden de rijen erbij gegeven.',
  'OpzetBronnen.naam':
    'Hoe de bron voor lezers heet, zoals in brieven. Standaard wie de cijfers heeft gemaakt, de tabel en het jaar.',
  'OpzetBronnen.soort': 'Of de tabel voor iedereen is gepubliceerd, een eigen tabel is, of een lange tabel.',
  'OpzetBronnen.andereIndeling':
    'Wat er gebeurt als de codes van een ander jaar zijn dan die van de opzet. Standaard gelijke_codes.',
  'OpzetBronnen.dimensies':
    'Over wie of wat alle rijen gaan, als de rijen dat zelf niet zeggen. Standaard over iedereen.',
  'dimensies.leeftijd': 'De leeftijd van de mensen.',
  'dimensies.geslacht': 'Het geslacht van de mensen.',
  'dimensies.woningtype': 'Het soort woning.',
  'dimensies.eigendom': 'Van wie de woning is.',
  'dimensies.misdrijf': 'Het soort misdrijf, met het nummer van de politie.',
  'dimensies.bevolking': 'De groep mensen, bij tabellen die er een kiezen.',
  'dimensies.eigen': 'Een eigen indeling, die geen van de andere is.',
  'OpzetBronnen.afgifte':
    'Welke afgifte van het CBS het is. In de eerste zijn veel cijfers er nog niet. Standaard niet bekend.',
  'OpzetBronnen.sleutels':
    'Welke cijfers uit de bron worden gelezen. Standaard alle die worden herkend; bij een lange tabel verplicht.',
  'OpzetBronnen.jaar': 'Het jaar waarover de cijfers van de bron gaan. Standaard alle jaren die in de rijen staan.',
  'OpzetBronnen.indeling':
    'Het jaar van de indeling waarin de codes van de bron staan. Standaard wat de tabel zegt, anders het jaar van de cijfers.',
  'OpzetBronnen.vorm': 'Hoe de tabel eruitziet. Standaard wordt dat herkend aan de namen van de kolommen.',
  'OpzetBronnen.selectie':
    'Als de tabel naast gebieden nog iets onderscheidt, zoals leeftijd: welke waarde u van elk wilt, op naam. Standaard is er niets te kiezen.',
  'OpzetBronnen.tabel': 'Wat er in de tabel staat.',
  'OpzetBronnen.decimaalteken':
    'Het teken voor decimalen in cellen met tekst. Standaard het teken dat bij de vorm hoort, of dat de cellen zelf laten zien.',
  'OpzetBronnen.duizendtalteken': 'Het teken tussen duizendtallen in cellen met tekst. Standaard mag er geen staan.',
  'OpzetBronnen.markeringen':
    'Tekens die in deze bron voor een ontbrekend cijfer staan, elk met de reden, naast de tekens die het CBS gebruikt. Standaard geen.',
  'OpzetBronnen.herstelNullen':
    'Of nullen worden teruggezet die een rekenblad voor aan codes heeft weggehaald. Standaard false.',

  'OpzetTabel.tabel': 'De naam van de tabel, zoals lezers hem bij een cijfer zien.',
  'OpzetTabel.bron': 'Wie de cijfers heeft gemaakt.',
  'OpzetTabel.jaar': 'Het jaar van de cijfers, en van de indeling waarin de codes staan als die niet is genoemd.',
  'OpzetTabel.indeling': 'Het jaar van de indeling waarin de codes staan. Standaard het jaar van de cijfers.',
  'OpzetTabel.jaarkolom':
    'De naam van de kolom met het jaar van elke rij, als de tabel rijen van meer jaren heeft. Standaard zijn alle rijen van hetzelfde jaar.',
  'OpzetTabel.codekolom': 'De naam van de kolom met de code van het gebied.',
  'OpzetTabel.naamkolom': 'De naam van de kolom met de naam van het gebied. Standaard geen: dan wordt de code getoond.',
  'OpzetTabel.codes': 'Wat voor codes het zijn. Standaard cbs.',
  'OpzetTabel.gemeentekolom':
    'Bij vrije codes: de naam van de kolom met de code van de gemeente waarin het gebied ligt. Standaard is die niet bekend.',
  'OpzetTabel.wijkkolom':
    'Bij vrije codes: de naam van de kolom met de code van de wijk waarin het gebied ligt. Standaard is die niet bekend.',
  'OpzetTabel.soortkolom':
    'De naam van de kolom die zegt of het gebied een gemeente, wijk of buurt is. Alleen nodig als de codes geen letters hebben.',
  'OpzetTabel.variabelekolom':
    'De naam van de kolom die zegt welk cijfer een rij heeft. Zonder die kolom heeft elke rij hetzelfde cijfer.',
  'OpzetTabel.waardekolom': 'De naam van de kolom met het cijfer.',
  'OpzetTabel.dimensies':
    'Kolommen die zeggen over wie of wat een cijfer gaat, elk met wat het is. Een totaal wordt het cijfer over allen.',
  'OpzetTabel.variabelen':
    'Wat de variabelen betekenen, met hun naam in de tabel. Standaard krijgt elk een eigen sleutel: de naam in kleine letters.',
  'OpzetTabel.eenheden':
    'De eenheid van variabelen naar het einde van hun naam. Zonder is de eenheid van een eigen cijfer onbekend.',
  'variabelen.sleutel': 'Welk cijfer het is: een sleutel uit de catalogus, of een eigen naam in kleine letters.',
  'variabelen.eenheid': 'De eenheid van het cijfer. Standaard die van de catalogus, anders die van eenheden.',
  'variabelen.richting': 'Wat van de variabele beter telt in een Routekaart. Standaard niet opgegeven.',
  'variabelen.factor': 'Waarmee elk getal wordt vermenigvuldigd. Standaard 1.',
  'variabelen.min': 'Het laagste getal dat kan. Standaard dat van de catalogus, anders geen grens.',
  'variabelen.max': 'Het hoogste getal dat kan. Standaard dat van de catalogus, anders geen grens.',
  'variabelen.aggregatie':
    'Hoe cijfers van gebieden samen het cijfer van een groter gebied worden. Standaard als in de catalogus, anders kan het niet.',
  'variabelen.nauwkeurigheid': 'Hoe de variabele is afgerond. Standaard niet bekend.',
  'OpzetReeksen.sleutel': 'Het cijfer, zonder jaar.',
  'OpzetReeksen.minDekking':
    'Welk deel van het cijfer van een eerder jaar naar de buurten van nu om te rekenen moet zijn, van 0 tot 1. Standaard 0.98.',
  'OpzetReeksen.definitiebreuken':
    'Jaren vanaf waar het cijfer iets anders betekent, naast wat daarvan bekend is. Standaard geen.',
  'OpzetDefinitiebreuken.jaar': 'Het eerste jaar met de nieuwe betekenis.',
  'OpzetDefinitiebreuken.nl': 'Wat er anders werd, in het Nederlands.',
  'OpzetDefinitiebreuken.en': 'Wat er anders werd, in het Engels.',
  'OpzetTabel.kolommen': 'De kolommen met cijfers. Andere kolommen worden niet gelezen.',
  'OpzetKolommen.kolom': 'De naam van de kolom, precies zoals hij boven de tabel staat.',
  'OpzetKolommen.sleutel':
    'De vaste naam van het cijfer: een van de catalogus, of een eigen naam met kleine letters, cijfers en lage streepjes.',
  'OpzetKolommen.eenheid': 'De eenheid van het cijfer. Standaard die van de catalogus; bij een eigen naam verplicht.',
  'OpzetKolommen.richting': 'Wat beter telt in een Routekaart. Standaard niet opgegeven.',
  'OpzetKolommen.jaar': 'Het jaar van dit cijfer. Standaard dat van de tabel.',
  'OpzetKolommen.bron': 'Wie dit cijfer heeft gemaakt. Standaard wie de tabel heeft gemaakt.',
  'OpzetKolommen.decimaalteken': 'Het teken voor decimalen in deze kolom. Standaard dat van de bron.',
  'OpzetKolommen.factor': 'Waarmee elk getal wordt vermenigvuldigd: 0.001 maakt euro tot 1000 euro. Standaard 1.',
  'OpzetKolommen.min':
    'Het laagste getal dat kan, in de eenheid; lager is een fout in de bron. Standaard dat van de catalogus, anders geen grens.',
  'OpzetKolommen.max':
    'Het hoogste getal dat kan, in de eenheid; hoger is een fout in de bron. Standaard dat van de catalogus, anders geen grens.',
  'OpzetKolommen.aggregatie':
    'Hoe cijfers van buurten samen het cijfer van een groter gebied worden. Standaard als in de catalogus; bij een eigen naam geen.',

  'OpzetKolommen.periode':
    'Waarover dit cijfer gaat: een periode of een dag. Standaard niet bekend. Niet als het jaar in een kolom staat.',
  'OpzetKolommen.nauwkeurigheid': 'Hoe dit cijfer is afgerond. Standaard niet bekend.',
  'OpzetKolommen.geschat':
    'Welke cijfers iemand schatte omdat de bron ze niet gaf: true voor alle, of de rijen waarin een andere kolom dat zegt. Standaard geen.',
  'geschat.kolom': 'De naam van de kolom die zegt welke cijfers zijn geschat.',
  'geschat.waarden': 'Wat daar staat bij een cijfer dat is geschat.',

  'OpzetSamenstelling.doel': 'Het aantal inwoners waar een buurt zo dicht mogelijk bij komt. Standaard 750.',
  'OpzetSamenstelling.min': 'Het laagste aantal inwoners dat nog goed is. Standaard twee derde van het doel.',
  'OpzetSamenstelling.max': 'Het hoogste aantal inwoners dat nog goed is. Standaard vier derde van het doel.',
  'OpzetSamenstelling.binnen': 'De grens waar een buurt binnen blijft. Standaard de wijk.',
  'OpzetSamenstelling.splitsen':
    'Of een te grote buurt wordt verdeeld, met de inwoners per vierkant van 100 meter van het CBS. Standaard blijft zij heel.',
  'OpzetSamenstelling.zaad': 'Het begin van het zoeken: hetzelfde getal of woord geeft dezelfde buurten. Standaard 1.',
  'OpzetSamenstelling.inspanning':
    'Hoe vaak per buurt een andere verdeling wordt geprobeerd: hoe vaker, hoe langer het duurt.',
};
