<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Entraide</source>
        <translation>Over Entraide</translation>
    </message>
    <message>
        <source>Entraide %1</source>
        <translation>Entraide %1</translation>
    </message>
    <message>
        <source>The desk of neighbourhood associations and university volunteer desks. Free software under the GNU General Public License, version 3 or later. Nothing leaves this PC unless you exchange with another desk.</source>
        <translation>Het loket voor buurtverenigingen en universitaire vrijwilligersdiensten. Vrije software onder de GNU General Public License, versie 3 of later. Niets verlaat deze pc, tenzij u met een ander loket uitwisselt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Uitleg</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personeel</translation>
    </message>
    <message>
        <source>alumni</source>
        <translation>alumni</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>buurtbewoner</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>Allergen</name>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>schaaldieren</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>eieren</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>pinda’s</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>melk</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>noten</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>selderij</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mosterd</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfiet</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupine</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>weekdieren</translation>
    </message>
</context>
<context>
    <name>AskEffort</name>
    <message>
        <source>Did it happen?</source>
        <translation>Is het doorgegaan?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>as agreed (%1)</source>
        <translation>zoals afgesproken (%1)</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>zoals afgesproken</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometers</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Het ging door</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>AskOutcome</name>
    <message>
        <source>The helper forgot</source>
        <translation>De helper vergat het</translation>
    </message>
    <message>
        <source>Nobody opened the door</source>
        <translation>Niemand deed open</translation>
    </message>
    <message>
        <source>The helper fell ill and did not ring</source>
        <translation>De helper werd ziek en belde niet</translation>
    </message>
    <message>
        <source>A misunderstanding</source>
        <translation>Een misverstand</translation>
    </message>
    <message>
        <source>The helper is ill</source>
        <translation>De helper is ziek</translation>
    </message>
    <message>
        <source>The person helped is ill</source>
        <translation>De hulpvrager is ziek</translation>
    </message>
    <message>
        <source>Not needed this time</source>
        <translation>Deze keer niet nodig</translation>
    </message>
    <message>
        <source>Away, on holiday</source>
        <translation>Afwezig, met vakantie</translation>
    </message>
    <message>
        <source>The visit was missed</source>
        <translation>De prestatie ging niet door</translation>
    </message>
    <message>
        <source>The visit was excused</source>
        <translation>De prestatie is verontschuldigd</translation>
    </message>
    <message>
        <source>Nobody came. Why?</source>
        <translation>Er kwam niemand. Waarom?</translation>
    </message>
    <message>
        <source>It was called off. Why?</source>
        <translation>Ze werd afgezegd. Waarom?</translation>
    </message>
    <message>
        <source>Write the reason: others will ask.</source>
        <translation>Vul de reden in: anderen zullen ernaar vragen.</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Note it</source>
        <translation>Reden noteren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>BankPreview</name>
    <message>
        <source>pays the gift of %1</source>
        <translation>betaalt de gift van %1</translation>
    </message>
    <message>
        <source>part of the gift of %1; %2 is still to come</source>
        <comment>giver, amount</comment>
        <translation>deel van de gift van %1; er moet nog %2 komen</translation>
    </message>
    <message>
        <source>gift of %1; %2 too much</source>
        <comment>giver, amount</comment>
        <translation>gift van %1; %2 te veel</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n gift(s) may be meant</source>
        <translation>
            <numerusform>%1; %n gift kan bedoeld zijn</numerusform>
            <numerusform>%1; %n giften kunnen bedoeld zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>read before</source>
        <translation>al gelezen</translation>
    </message>
    <message>
        <source>left the account: not kept</source>
        <translation>ging van de rekening af: niet bewaard</translation>
    </message>
    <message>
        <source>to an account of no restaurant here: not kept</source>
        <translation>op een rekening van geen restaurant hier: niet bewaard</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 is geen datum.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 is geen bedrag.</translation>
    </message>
    <message>
        <source>%1 is another currency than the euro.</source>
        <translation>%1 is een andere munt dan de euro.</translation>
    </message>
    <message>
        <source>The bank has not booked it: %1.</source>
        <translation>De bank heeft ze niet geboekt: %1.</translation>
    </message>
    <message>
        <source>%1 is no account number.</source>
        <translation>%1 is geen rekeningnummer.</translation>
    </message>
    <message>
        <source>The line has too few columns.</source>
        <translation>De regel heeft te weinig kolommen.</translation>
    </message>
    <message>
        <source>%1 is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Download the movements from the bank as CSV, and read that file.</source>
        <translation>%1 is geen rekeningbestand dat hier gekend is (KBC, BNP Paribas Fortis, Belfius, ING). Download de verrichtingen bij de bank als CSV, en lees dat bestand in.</translation>
    </message>
</context>
<context>
    <name>BeneficiaryState</name>
    <message>
        <source>active</source>
        <translation>hulp lopend</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>hulp gepauzeerd</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>hulp beëindigd</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Commune</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>Whom</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telefoontjes</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>Die dag moet niemand gebeld worden.</translation>
    </message>
</context>
<context>
    <name>CallReason</name>
    <message>
        <source>Tell that it is off</source>
        <translation>Zeggen dat het niet doorgaat</translation>
    </message>
    <message>
        <source>Ask to stand in</source>
        <translation>Om vervanging vragen</translation>
    </message>
    <message>
        <source>Offer the place</source>
        <translation>De plaats aanbieden</translation>
    </message>
    <message>
        <source>Tell who comes</source>
        <translation>Zeggen wie komt</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>Tell of the place</source>
        <translation>De plaats melden</translation>
    </message>
    <message>
        <source>Tell of the refusal</source>
        <translation>De weigering melden</translation>
    </message>
    <message>
        <source>Tell of the queue</source>
        <translation>De reservelijst melden</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation>Om een antwoord vragen</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Does not take place: %1.</source>
        <translation>Gaat niet door: %1.</translation>
    </message>
    <message>
        <source>Nobody goes yet: %1.</source>
        <translation>Er gaat nog niemand: %1.</translation>
    </message>
    <message>
        <source>A place is free, and they are the first in the queue: %1.</source>
        <translation>Er is een plaats vrij, en ze staan vooraan op de reservelijst: %1.</translation>
    </message>
    <message>
        <source>Somebody said yes: %1.</source>
        <translation>Iemand zei ja: %1.</translation>
    </message>
    <message>
        <source>%1 said yes: %2.</source>
        <comment>a volunteer, what for</comment>
        <translation>%1 zei ja: %2.</translation>
    </message>
    <message>
        <source>Is expected: %1.</source>
        <translation>Wordt verwacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Is expected: %1, and %n more time(s).</source>
        <translation>
            <numerusform>Wordt verwacht: %1, en nog %n keer.</numerusform>
            <numerusform>Wordt verwacht: %1, en nog %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a place: %1.</source>
        <translation>Heeft een plaats: %1.</translation>
    </message>
    <message>
        <source>Was not taken: %1.</source>
        <translation>Kreeg geen plaats: %1.</translation>
    </message>
    <message>
        <source>Is in the queue: %1.</source>
        <translation>Staat op de reservelijst: %1.</translation>
    </message>
    <message>
        <source>Was asked on %1 and did not answer: %2.</source>
        <comment>a day, what for</comment>
        <translation>Gevraagd op %1, zonder antwoord: %2.</translation>
    </message>
    <message>
        <source>A note for the doorstep, about: %1.</source>
        <translation>Een notitie voor aan de deur, over: %1.</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <comment>a day</comment>
        <translation>(sinds %1)</translation>
    </message>
    <message>
        <source>no phone known</source>
        <translation>geen telefoon bekend</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(niemand genoemd)</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>CardKind</name>
    <message>
        <source>request</source>
        <translation>hulpvraag</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>gerecht</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>plaats op de kaart</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijdstip</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Een ander loket</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>twee keer gewijzigd</translation>
    </message>
    <message>
        <source>deleted there, changed here</source>
        <translation>daar verwijderd, hier gewijzigd</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>hier verwijderd, daar gewijzigd</translation>
    </message>
    <message>
        <source>%1 deleted this record while it was changed here. It is still here, as changed. Choose whether it stays.</source>
        <translation>%1 verwijderde deze fiche terwijl ze hier werd gewijzigd. Ze is er nog, met de wijzigingen. Kies of ze blijft.</translation>
    </message>
    <message>
        <source>This record was deleted here while %1 changed it. It is back, as changed there. Choose whether it stays.</source>
        <translation>Deze fiche werd hier verwijderd terwijl %1 ze wijzigde. Ze is terug, zoals ze daar gewijzigd is. Kies of ze blijft.</translation>
    </message>
    <message>
        <source>Two desks changed the same record before they saw each other&apos;s version. Choose for each line what is kept. Nothing is lost until then.</source>
        <translation>Twee loketten wijzigden dezelfde fiche voor ze elkaars versie zagen. Kies per regel wat blijft. Tot dan gaat niets verloren.</translation>
    </message>
    <message>
        <source>The record is deleted at every desk. Undo brings it back.</source>
        <translation>De fiche wordt bij elk loket verwijderd. Ongedaan maken brengt ze terug.</translation>
    </message>
    <message>
        <source>%1 is still expected. Tell them.</source>
        <translation>%1 wordt nog verwacht. Verwittig deze persoon.</translation>
    </message>
    <message>
        <source>The state is “%1”.</source>
        <translation>De toestand is “%1”.</translation>
    </message>
    <message>
        <source>%1 stays expected. Tell them the time that is kept.</source>
        <translation>%1 blijft verwacht. Deel het bewaarde tijdstip mee.</translation>
    </message>
    <message>
        <source>%1 stays expected.</source>
        <translation>%1 blijft verwacht.</translation>
    </message>
    <message>
        <source>%1 stays asked.</source>
        <translation>De vraag aan %1 blijft lopen.</translation>
    </message>
    <message>
        <source>Tell %1 if they were told otherwise.</source>
        <translation>Verwittig %1 als iets anders was meegedeeld.</translation>
    </message>
    <message>
        <source>What is not kept is set aside. Undo brings the choice back.</source>
        <translation>Wat niet bewaard wordt, gaat opzij. Ongedaan maken brengt de keuze terug.</translation>
    </message>
    <message>
        <source>The record stays at every desk, with the changes.</source>
        <translation>De fiche blijft bij elk loket, met de wijzigingen.</translation>
    </message>
    <message>
        <source>Other desks see the result at the next exchange.</source>
        <translation>Andere loketten zien het resultaat bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>%1 will see the result at the next exchange.</source>
        <comment>desks</comment>
        <translation>Bij de volgende uitwisseling is het resultaat te zien bij %1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>keeping these data</source>
        <translation>bewaring van deze gegevens</translation>
    </message>
    <message>
        <source>contact by mail</source>
        <translation>contact per e-mail</translation>
    </message>
    <message>
        <source>contact by phone</source>
        <translation>contact per telefoon</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>sharing with partners</source>
        <translation>delen met partners</translation>
    </message>
</context>
<context>
    <name>ConsentMeans</name>
    <message>
        <source>by form</source>
        <translation>via formulier</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persoonlijk</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>op het web</translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>%1 is encrypted. Give its passphrase with --passphrase-file.</source>
        <translation>%1 is versleuteld. Geef de wachtzin op met --passphrase-file.</translation>
    </message>
    <message>
        <source>This computer has too little memory for that. Nothing was changed.</source>
        <translation>Deze computer heeft daarvoor te weinig geheugen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Geef een opdracht op.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>De optie --%1 bestaat hier niet.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Bij --%1 hoort een waarde.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>Bij --%1 hoort geen waarde.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kan niet “%2” zijn.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Er ontbreekt iets na “%1”.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>--%1 is for a sample desk: add --sample.</source>
        <translation>--%1 is voor een voorbeeldloket: voeg --sample toe.</translation>
    </message>
    <message>
        <source>A desk is encrypted: give its passphrase with --passphrase-file. Only a sample desk (--sample) may be without.</source>
        <translation>Een loket is versleuteld: geef de wachtzin op met --passphrase-file. Alleen een voorbeeldloket (--sample) mag zonder.</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Voorbeeldloket</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Made %1: %2.</source>
        <translation>%1 is gemaakt: %2.</translation>
    </message>
    <message>
        <source>Every table was made again from the documents.</source>
        <translation>Alle tabellen zijn opnieuw opgebouwd uit de documenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document gelezen.</numerusform>
            <numerusform>%n documenten gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fields that this version cannot read.</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n met velden die deze versie niet kan lezen.</numerusform>
            <numerusform>%n met velden die deze versie niet kan lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to documents not received yet.</source>
        <translation>
            <numerusform>%n verwijzing naar een document dat nog niet ontvangen is.</numerusform>
            <numerusform>%n verwijzingen naar documenten die nog niet ontvangen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflict op te lossen.</numerusform>
            <numerusform>%n conflicten op te lossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n document(s) to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n document geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
            <numerusform>%n documenten geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
        </translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.</source>
        <translation>--listen is ADDRESS:PORT, zoals 127.0.0.1:5984, niet “%1”.</translation>
    </message>
    <message>
        <source>--test-suite lets anyone make and remove databases. It does not run on a desk that holds records: leave out --desk.</source>
        <translation>Met --test-suite maakt en verwijdert iedereen databanken. Dat werkt niet op een loket dat fiches bevat: laat --desk weg.</translation>
    </message>
    <message>
        <source>--board lets everyone see the noticeboard: give --token-file, so that nobody sees the rest.</source>
        <translation>Met --board ziet iedereen het prikbord: geef --token-file, zodat niemand de rest ziet.</translation>
    </message>
    <message>
        <source>“%1” is no address of a desk. Write it as http://127.0.0.1:5984.</source>
        <translation>“%1” is geen adres van een loket. Schrijf het als http://127.0.0.1:5984.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>%n document ontvangen</numerusform>
            <numerusform>%n documenten ontvangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n verzonden</numerusform>
            <numerusform>%n verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict op te lossen</numerusform>
            <numerusform>%n conflicten op te lossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line of a file, the reason it was left out</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Proefrun: er is niets bewaard.</translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation>Ze staan in %1, met de redenen.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. It can be: %3.</source>
        <translation>--%1 kan niet “%2” zijn. Mogelijk is: %3.</translation>
    </message>
    <message>
        <source>“%1” is no week. Write it as 2026-W48.</source>
        <translation>“%1” is geen week. Schrijf een week als 2026-W48.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 places, %3 of them to fill.</source>
        <translation>%1 is geschreven: %2 plaatsen, waarvan %3 vrij.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from %1 to %2, as 1200x900.</source>
        <translation>--size is WIDTHxHEIGHT in pixels, elk van %1 tot en met %2, zoals 1200x900.</translation>
    </message>
    <message>
        <source>Wrote %1: %2, %3.</source>
        <comment>a file, requests, volunteers</comment>
        <translation>%1 is geschreven: %2, %3.</translation>
    </message>
    <message>
        <source>There are no records of the type “%1”. The types are: %2.</source>
        <translation>Er zijn geen fiches van het type “%1”. De types zijn: %2.</translation>
    </message>
    <message>
        <source>Records of this type have no state.</source>
        <translation>Fiches van dit type hebben geen status.</translation>
    </message>
    <message>
        <source>“%1” is no state here. The states are: %2.</source>
        <translation>“%1” is hier geen status. De statussen zijn: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines shown, lines in all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>de eerste regel is leeg</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 vraagt een geheel getal van %2 tot en met %3, niet “%4”.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation>Schrijf FIELD=VALUE, niet “%1”.</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>Het type %1 heeft geen veld “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3.</source>
        <translation>%1 kan niet “%2” zijn. Mogelijk is: %3.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Gewijzigd: %1.</translation>
    </message>
    <message>
        <source>no time to come</source>
        <translation>geen komende datum</translation>
    </message>
    <message>
        <source>%1 of %2 volunteers fit.</source>
        <translation>%1 van %2 vrijwilligers passen.</translation>
    </message>
    <message>
        <source>Places filled: %1 of %2 now, %3 with this plan.</source>
        <translation>Ingevulde plaatsen: nu %1 van %2, met dit plan %3.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n line(s).</source>
        <translation>
            <numerusform>%n regel aanvaard.</numerusform>
            <numerusform>%n regels aanvaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to the desk, or is read by this command. Choose another file to write to.</source>
        <translation>%1 hoort bij het loket of wordt door deze opdracht gelezen. Kies een ander bestand om naar te schrijven.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose another file to write to.</source>
        <translation>%1 is geen gewoon bestand. Kies een ander bestand om naar te schrijven.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Schrijf een geheel getal, 0 of meer.</translation>
    </message>
    <message>
        <source>Write a number; a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Schrijf een getal; een breedtegraad van -90 tot 90, een lengtegraad van -180 tot 180.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schrijf true of false.</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-17.</source>
        <translation>Schrijf een datum als 2026-03-17.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-17T14:30:00Z.</source>
        <translation>Schrijf een tijdstip als 2026-03-17T14:30:00Z.</translation>
    </message>
    <message>
        <source>Write hours as 09:00-12:00.</source>
        <translation>Schrijf uren als 09:00-12:00.</translation>
    </message>
    <message>
        <source>Write a week as mo 09:00-12:00; we 14:00-18:00.</source>
        <translation>Schrijf een week als mo 09:00-12:00; we 14:00-18:00.</translation>
    </message>
    <message>
        <source>Change it in the window.</source>
        <translation>Wijzig het in het venster.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. %3</source>
        <translation>%1 kan niet “%2” zijn. %3</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be one or more of these, with “;” between: %3.</source>
        <translation>%1 kan niet “%2” zijn. Mogelijk zijn een of meer van deze, met “;” ertussen: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, who goes or why nobody</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>  %1 (this desk’s): %2</source>
        <translation>  %1 (van dit loket): %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>number, version</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  Nothing clashes: --merge takes both.</source>
        <translation>  Niets spreekt elkaar tegen: --merge neemt beide over.</translation>
    </message>
    <message>
        <source>“%1” does not hold a record as “conflicts” shows it.</source>
        <translation>‘%1’ bevat geen fiche zoals ‘conflicts’ die toont.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Verwijderd: %1. Andere loketten vernemen het bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Bewaard: %1. Andere loketten zien het bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>Say one of --keep N, --merge and --body FILE.</source>
        <translation>Geef --keep N, --merge of --body BESTAND op.</translation>
    </message>
    <message>
        <source>There is no conflict about %1.</source>
        <translation>Er is geen conflict over %1.</translation>
    </message>
    <message>
        <source>Both sides changed %1: choose with --keep or --body.</source>
        <translation>Beide kanten hebben %1 gewijzigd: kies met --keep of --body.</translation>
    </message>
    <message>
        <source>These versions cannot be put together: choose with --keep or --body.</source>
        <translation>Deze versies kunnen niet worden samengevoegd: kies met --keep of --body.</translation>
    </message>
    <message>
        <source>Say either --accept or --refuse.</source>
        <translation>Geef ofwel --accept, ofwel --refuse op.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n fiche verwijderd</numerusform>
            <numerusform>%n fiches verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept; other desks get them back at the next exchange</source>
        <translation>
            <numerusform>%n fiche behouden; andere loketten krijgen ze terug bij de volgende uitwisseling</numerusform>
            <numerusform>%n fiches behouden; andere loketten krijgen ze terug bij de volgende uitwisseling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) by other desks wait for you</source>
        <translation>
            <numerusform>%n verwijdering door een ander loket wacht op u</numerusform>
            <numerusform>%n verwijderingen door andere loketten wachten op u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you: see “held”.</source>
        <translation>
            <numerusform>%n verwijdering wacht op u: zie ‘held’.</numerusform>
            <numerusform>%n verwijderingen wachten op u: zie ‘held’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both desks stood still and do not hold the same: %1.</source>
        <translation>Er veranderde niets, en toch bevatten beide loketten niet hetzelfde: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Nieuwe poging over %n seconde.</numerusform>
            <numerusform>Nieuwe poging over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Erase? Answer yes or no.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Wissen? Antwoord ja of nee.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the whole answer, small letters</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” is no person. Give the id of one, as person:….</source>
        <translation>“%1” is geen persoon. Geef de id van een persoon, zoals person:….</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: say --yes, or --dry-run to see what it would do.</source>
        <translation>Wissen kan niet ongedaan worden gemaakt: voeg --yes toe, of --dry-run om te zien wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Another program still reads this desk: the last traces go when it has ended, or when the desk is opened again.</source>
        <translation>Een ander programma leest dit loket nog: de laatste sporen verdwijnen wanneer het klaar is, of wanneer het loket opnieuw wordt geopend.</translation>
    </message>
    <message>
        <source>perhaps %1 (%2): %3</source>
        <comment>a person, an id, why</comment>
        <translation>misschien %1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of partners make no sense and are ignored.</source>
        <translation>
            <numerusform>%n document van partners is onzin en wordt genegeerd.</numerusform>
            <numerusform>%n documenten van partners zijn onzin en worden genegeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the noticeboard make no sense: “inbox clear” removes them.</source>
        <translation>
            <numerusform>%n bericht op het prikbord is onzin: “inbox clear” verwijdert het.</numerusform>
            <numerusform>%n berichten op het prikbord zijn onzin: “inbox clear” verwijdert ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Opgenomen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) removed.</source>
        <translation>
            <numerusform>%n bericht verwijderd.</numerusform>
            <numerusform>%n berichten verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>“inbox” takes take ID, set-aside ID or clear, not “%1”.</source>
        <translation>“inbox” aanvaardt take ID, set-aside ID of clear, niet “%1”.</translation>
    </message>
    <message>
        <source>Say which one: “inbox %1 ID”.</source>
        <translation>Zeg welk: “inbox %1 ID”.</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Terzijde gelegd.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Er is geen dienst “%1”.</translation>
    </message>
    <message>
        <source>Noticeboard: %1</source>
        <translation>Prikbord: %1</translation>
    </message>
    <message>
        <source>“%1” wants to be paired. Ask there, by telephone or in the same room, whether these six words are shown:</source>
        <translation>“%1” wil gekoppeld worden. Vraag ginder, per telefoon of ter plaatse, of deze zes woorden te zien zijn:</translation>
    </message>
    <message>
        <source>Are they the same? Answer yes or no, or type the words shown there.</source>
        <translation>Zijn ze dezelfde? Antwoord ja of nee, of typ de woorden die ginder te zien zijn.</translation>
    </message>
    <message>
        <source>Paired with “%1”.</source>
        <translation>Gekoppeld met “%1”.</translation>
    </message>
    <message>
        <source>For two minutes another desk can be paired at %1.</source>
        <translation>Twee minuten lang kan een ander loket gekoppeld worden op %1.</translation>
    </message>
    <message>
        <source>--as is team or partner, not “%1”.</source>
        <translation>--as is team of partner, niet “%1”.</translation>
    </message>
    <message>
        <source>Write either “pair --listen [ADDRESS:PORT]” at the desk that waits or “pair ADDRESS:PORT” at the desk that calls.</source>
        <translation>Schrijf “pair --listen [ADRES:POORT]” bij het loket dat wacht, of “pair ADRES:POORT” bij het loket dat oproept.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>laatste uitwisseling %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>“%1” is geen adres van een gezamenlijke server. Schrijf het als https://hub.example.org.</translation>
    </message>
    <message>
        <source>--role is coordinator or reader, not “%1”.</source>
        <translation>--role is coordinator of reader, niet “%1”.</translation>
    </message>
    <message>
        <source>Its token, which is not shown again: %1</source>
        <translation>Het token, dat niet opnieuw getoond wordt: %1</translation>
    </message>
    <message>
        <source>“%1” is not let in any more; the other PCs of the team obey once they have exchanged.</source>
        <translation>“%1” wordt niet meer binnengelaten; de andere pc’s van het team volgen na hun volgende uitwisseling.</translation>
    </message>
    <message>
        <source>--%1 is ADDRESS:PORT, as 127.0.0.1:5984, not “%2”.</source>
        <translation>--%1 is ADRES:POORT, zoals 127.0.0.1:5984, niet “%2”.</translation>
    </message>
    <message>
        <source>--test-suite goes with --listen alone: leave out --board and --tls.</source>
        <translation>--test-suite gaat alleen samen met --listen: laat --board en --tls weg.</translation>
    </message>
    <message>
        <source>%1 can be reached by others. Listen on 127.0.0.1 or [::1] only, or let paired desks in with --tls.</source>
        <translation>%1 is bereikbaar voor anderen. Luister alleen op 127.0.0.1 of [::1], of laat gekoppelde loketten binnen met --tls.</translation>
    </message>
    <message>
        <source>Erasing is more than a state: use the command erase. To put somebody out of sight only, set state=archived.</source>
        <translation>Wissen is meer dan een staat: gebruik de opdracht erase. Om iemand alleen uit het zicht te zetten: state=archived.</translation>
    </message>
    <message>
        <source>This leaves:</source>
        <translation>Dit gaat naar buiten:</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Dit blijft hier:</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Gepubliceerd.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Ingetrokken.</translation>
    </message>
    <message>
        <source>The partner is told that you would help.</source>
        <translation>De partner verneemt dat u zou helpen.</translation>
    </message>
    <message>
        <source>Agreed. Hand over what the help needs with “handover”.</source>
        <translation>Akkoord. Geef door wat de hulp nodig heeft met “handover”.</translation>
    </message>
    <message>
        <source>“%1” is not handed over anyway. It can be: %2.</source>
        <translation>“%1” wordt sowieso niet doorgegeven. Mogelijk: %2.</translation>
    </message>
    <message>
        <source>--consent is form, phone, paper or in_person, not “%1”.</source>
        <translation>--consent is form, phone, paper of in_person, niet “%1”.</translation>
    </message>
    <message>
        <source>Handed over. The partner&apos;s desk takes it from here.</source>
        <translation>Doorgegeven. Het loket van de partner neemt het over.</translation>
    </message>
    <message>
        <source>“%1” has no address here: it calls this desk.</source>
        <translation>“%1” heeft hier geen adres: het roept dit loket op.</translation>
    </message>
    <message>
        <source>this is no line of a CVRPLIB file</source>
        <translation>dit is geen regel van een CVRPLIB-bestand</translation>
    </message>
    <message>
        <source>a number was to be here</source>
        <translation>hier hoort een getal</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>een getal is te groot</translation>
    </message>
    <message>
        <source>a demand or a way is below 0</source>
        <translation>een vraag of een weg is kleiner dan 0</translation>
    </message>
    <message>
        <source>this kind of instance is not read</source>
        <translation>dit soort instantie wordt niet gelezen</translation>
    </message>
    <message>
        <source>DIMENSION is missing or below 1</source>
        <translation>DIMENSION ontbreekt of is kleiner dan 1</translation>
    </message>
    <message>
        <source>there are more nodes than can be planned for</source>
        <translation>er zijn meer knopen dan gepland kunnen worden</translation>
    </message>
    <message>
        <source>a section has fewer or more nodes than DIMENSION says</source>
        <translation>een sectie heeft minder of meer knopen dan DIMENSION zegt</translation>
    </message>
    <message>
        <source>there is no node of this number</source>
        <translation>er is geen knoop met dit nummer</translation>
    </message>
    <message>
        <source>a node is there twice</source>
        <translation>een knoop staat er tweemaal</translation>
    </message>
    <message>
        <source>CAPACITY is missing or 0</source>
        <translation>CAPACITY ontbreekt of is 0</translation>
    </message>
    <message>
        <source>a demand is more than a vehicle carries</source>
        <translation>een vraag is meer dan een voertuig draagt</translation>
    </message>
    <message>
        <source>the depot is missing, or its section has no -1 at the end</source>
        <translation>het depot ontbreekt, of de sectie heeft geen -1 aan het einde</translation>
    </message>
    <message>
        <source>there is more than one depot</source>
        <translation>er is meer dan één depot</translation>
    </message>
    <message>
        <source>the depot has a demand</source>
        <translation>het depot heeft een vraag</translation>
    </message>
    <message>
        <source>a section is there twice</source>
        <translation>een sectie staat er tweemaal</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>het bestand eindigt te vroeg</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>het bestand is groter dan 64 MB</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (“%4”).</source>
        <comment>a file, what is wrong, the line</comment>
        <translation>%1, regel %2: %3 (“%4”).</translation>
    </message>
    <message>
        <source>its numbers are out of range</source>
        <translation>de getallen vallen buiten het bereik</translation>
    </message>
    <message>
        <source>it holds no problem</source>
        <translation>het bevat geen probleem</translation>
    </message>
    <message>
        <source>a line begins with c, p, n or a</source>
        <translation>een regel begint met c, p, n of a</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” must come before nodes and arcs</source>
        <translation>“p min NODES ARCS” moet vóór knopen en bogen staan</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” is there twice</source>
        <translation>“p min NODES ARCS” staat er twee keer</translation>
    </message>
    <message>
        <source>this should be “p min NODES ARCS”</source>
        <translation>hier hoort “p min NODES ARCS”</translation>
    </message>
    <message>
        <source>this should be “n NODE SUPPLY”</source>
        <translation>hier hoort “n NODE SUPPLY”</translation>
    </message>
    <message>
        <source>this should be “a FROM TO LOWER CAPACITY COST”, in whole numbers</source>
        <translation>hier hoort “a FROM TO LOWER CAPACITY COST”, in gehele getallen</translation>
    </message>
    <message>
        <source>a number does not fit in 64 bits</source>
        <translation>een getal past niet in 64 bits</translation>
    </message>
    <message>
        <source>there are more than %1 nodes</source>
        <translation>er zijn meer dan %1 knopen</translation>
    </message>
    <message>
        <source>there is no node of that number</source>
        <translation>er is geen knoop met dat nummer</translation>
    </message>
    <message>
        <source>this node&apos;s supply was given before</source>
        <translation>het aanbod van deze knoop werd al opgegeven</translation>
    </message>
    <message>
        <source>the capacity is negative, or below the lower bound</source>
        <translation>de capaciteit is negatief of kleiner dan de ondergrens</translation>
    </message>
    <message>
        <source>there are more arcs than its header says</source>
        <translation>er zijn meer bogen dan de kopregel zegt</translation>
    </message>
    <message>
        <source>there are fewer arcs than its header says, so part of it may be missing</source>
        <translation>er zijn minder bogen dan de kopregel zegt, dus misschien ontbreekt er een deel</translation>
    </message>
    <message>
        <source>supplies and demands do not sum to zero</source>
        <translation>aanbod en vraag zijn samen niet nul</translation>
    </message>
    <message>
        <source>%1 has no solution: its supplies cannot all reach the demands.</source>
        <translation>%1 heeft geen oplossing: niet al het aanbod kan de vraag bereiken.</translation>
    </message>
    <message>
        <source>%1 has no cheapest solution: a cycle of negative cost has no limit.</source>
        <translation>%1 heeft geen goedkoopste oplossing: een kring met negatieve kosten heeft geen grens.</translation>
    </message>
    <message>
        <source>The numbers in %1 are too large: their sums do not fit in 64 bits.</source>
        <translation>De getallen in %1 zijn te groot: hun sommen passen niet in 64 bits.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 nodes, %3 arcs, objective %4.</source>
        <translation>%1 geschreven: %2 knopen, %3 bogen, doelwaarde %4.</translation>
    </message>
    <message>
        <source>%1 is no flow to solve: line %2: %3.</source>
        <comment>a file, a number, a reason</comment>
        <translation>%1 is geen stroom om op te lossen: regel %2: %3.</translation>
    </message>
    <message>
        <source>Objective %1, in %2 ms.</source>
        <translation>Doelwaarde %1, in %2 ms.</translation>
    </message>
    <message>
        <source>“%1” is no absence. Write it as VOLUNTEER-ID@2026-11-24 or …@2026-11-24..2026-11-26.</source>
        <translation>“%1” is geen afwezigheid. Schrijf ze als VOLUNTEER-ID@2026-11-24 of …@2026-11-24..2026-11-26.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 is geschreven.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>planning van week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out.</source>
        <translation>
            <numerusform>%n portie opgehaald, %1 uitgedeeld.</numerusform>
            <numerusform>%n porties opgehaald, %1 uitgedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-20.</source>
        <translation>“%1” is geen datum. Schrijf ze als 2026-11-20.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n ronde bewaard.</numerusform>
            <numerusform>%n rondes bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>a file</comment>
        <translation>%1 is geschreven.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays the gift of %4.</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>Regel %1: %2 van %3 betaalt de gift van %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays a part of the gift of %4; %5 is still to come.</source>
        <translation>Regel %1: %2 van %3 betaalt een deel van de gift van %4; %5 moet nog komen.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 is more than what was open of the gift of %4 (%5).</source>
        <translation>Regel %1: %2 van %3 is meer dan wat er nog openstond van de gift van %4 (%5).</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 belongs to no gift that is known (%4). Somebody has to look.</source>
        <translation>Regel %1: %2 van %3 hoort bij geen bekende gift (%4). Iemand moet het nakijken.</translation>
    </message>
    <message>
        <source>given %1 = ordered %2 + pending %3</source>
        <comment>meals</comment>
        <translation>gegeven %1 = besteld %2 + nog te bestellen %3</translation>
    </message>
    <message>
        <source>ordered %1 = delivered %2 + failed %3 + under way %4</source>
        <comment>meals</comment>
        <translation>besteld %1 = geleverd %2 + mislukt %3 + onderweg %4</translation>
    </message>
    <message>
        <source>paid in %1 - paid back %2 = meals %3 + rest %4</source>
        <comment>money</comment>
        <translation>ontvangen %1 - terugbetaald %2 = maaltijden %3 + rest %4</translation>
    </message>
    <message>
        <source>This does not balance.</source>
        <translation>De boeken kloppen niet.</translation>
    </message>
    <message>
        <source>The slip is in %1.</source>
        <translation>De strook staat in %1.</translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2 (%3).</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>Regel %1 kon niet worden gelezen: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 matched, %2 in part, %3 too much, %4 to look at, %5 read before.</source>
        <translation>%1 kloppen, %2 gedeeltelijk, %3 te veel, %4 na te kijken, %5 al gelezen.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>Die dag moet niemand gebeld worden.</translation>
    </message>
    <message>
        <source>Import “volunteers”, “requests” or “signups”, not “%1”.</source>
        <translation>Importeer “volunteers”, “requests” of “signups”, niet “%1”.</translation>
    </message>
    <message>
        <source>Sign-ups are imported into a posting: give it with --posting ID.</source>
        <translation>Inschrijvingen worden in een vacature geïmporteerd: geef die met --posting ID.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Write a date as 2026-03-17.</source>
        <translation>--%1 kan niet ‘%2’ zijn. Schrijf een datum als 2026-03-17.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to ligt vóór --from.</translation>
    </message>
    <message>
        <source>places filled %1</source>
        <translation>plaatsen ingevuld %1</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Van %1 tot %2:</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Aandeel ingevuld</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2026.</source>
        <translation>‘%1’ is geen jaar. Schrijf het als 2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1, %2 km, %3</source>
        <comment>days, hours, kilometres, amount</comment>
        <translation>
            <numerusform>%n dag, %1, %2 km, %3</numerusform>
            <numerusform>%n dagen, %1, %2 km, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) in %1, %2 in all.</source>
        <comment>a year, an amount</comment>
        <translation>
            <numerusform>%n vrijwilliger in %1, %2 in totaal.</numerusform>
            <numerusform>%n vrijwilligers in %1, %2 in totaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of %1 are not known here.</source>
        <translation>De maxima van de forfaitaire kostenvergoeding van %1 zijn hier niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 is in %2: %n day(s), %3.</source>
        <comment>a name, a file, hours</comment>
        <translation>
            <numerusform>Het attest van %1 staat in %2: %n dag, %3.</numerusform>
            <numerusform>Het attest van %1 staat in %2: %n dagen, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The information note for %1 is in %2. Have it signed, then enter the day.</source>
        <translation>De informatienota voor %1 staat in %2. Laat ze ondertekenen en noteer dan de dag.</translation>
    </message>
    <message>
        <source>A sign-up has no state “%1”.</source>
        <translation>Een inschrijving heeft geen toestand “%1”.</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <comment>places</comment>
        <translation>%1 ingenomen</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <comment>places</comment>
        <translation>%1 van %2 ingenomen</translation>
    </message>
    <message>
        <source>%1 on reserve</source>
        <translation>%1 op reserve</translation>
    </message>
    <message>
        <source>%1 to deal with</source>
        <translation>%1 te behandelen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n portion(s) handed out of %3 planned.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 tot %2: %n portie uitgedeeld van %3 gepland.</numerusform>
            <numerusform>%1 tot %2: %n porties uitgedeeld van %3 gepland.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>portions handed out, planned</comment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es), %1 different cooks: %2 collected, %3 failed, %4 in no round.</source>
        <translation>
            <numerusform>%n gerecht, %1 verschillende koks: %2 opgehaald, %3 mislukt, %4 in geen ronde.</numerusform>
            <numerusform>%n gerechten, %1 verschillende koks: %2 opgehaald, %3 mislukt, %4 in geen ronde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag komt voor de eerste.</translation>
    </message>
    <message>
        <source>No open request suits this offer.</source>
        <translation>Geen open hulpvraag past bij dit aanbod.</translation>
    </message>
    <message>
        <source>Requests and dishes go to partners, postings to the noticeboard (--to board).</source>
        <translation>Hulpvragen en gerechten gaan naar partners, vacatures naar het prikbord (--to board).</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) handed over to other chapters.</source>
        <translation>
            <numerusform>%n gerecht doorverwezen naar andere afdelingen.</numerusform>
            <numerusform>%n gerechten doorgegeven aan andere afdelingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no partner yet.</source>
        <translation>Er is nog geen partner.</translation>
    </message>
    <message>
        <source>%1 tells nothing of these days.</source>
        <comment>an association</comment>
        <translation>%1 vertelt niets over deze dagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>an association</comment>
        <translation>
            <numerusform>%1: %n portie uitgedeeld.</numerusform>
            <numerusform>%1: %n porties uitgedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elders</translation>
    </message>
    <message>
        <source>%1 is told what you hand out, by zone, from the next exchange on.</source>
        <translation>Vanaf de volgende uitwisseling weet %1 wat jullie per zone uitdelen.</translation>
    </message>
    <message>
        <source>%1 is told nothing any more, and what it was told is taken back.</source>
        <translation>%1 verneemt niets meer, en wat meegedeeld was, wordt teruggenomen.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n hulpvrager</numerusform>
            <numerusform>%n hulpvragers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n hulpvraag</numerusform>
            <numerusform>%n hulpvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n hulpaanbod</numerusform>
            <numerusform>%n hulpaanbiedingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tandem(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duo’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n prestatie</numerusform>
            <numerusform>%n prestaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n inschrijving</numerusform>
            <numerusform>%n inschrijvingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal donation(s)</source>
        <translation>
            <numerusform>%n maaltijdgift</numerusform>
            <numerusform>%n maaltijdgiften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal order(s)</source>
        <translation>
            <numerusform>%n maaltijdbestelling</numerusform>
            <numerusform>%n maaltijdbestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n gerecht</numerusform>
            <numerusform>%n gerechten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column choice(s)</source>
        <translation>
            <numerusform>%n kolomkeuze</numerusform>
            <numerusform>%n kolomkeuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named filter(s)</source>
        <translation>
            <numerusform>%n bewaarde filter</numerusform>
            <numerusform>%n bewaarde filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campagne</numerusform>
            <numerusform>%n campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of the desk</source>
        <translation>
            <numerusform>%n fiche van het loket</numerusform>
            <numerusform>%n fiches van het loket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourtesyLetters</name>
    <message>
        <source>The text is copied and opened in the mail program.</source>
        <translation>De tekst is gekopieerd en geopend in het mailprogramma.</translation>
    </message>
    <message>
        <source>The text is copied. No mail program could be opened.</source>
        <translation>De tekst is gekopieerd. Er kon geen mailprogramma geopend worden.</translation>
    </message>
    <message>
        <source>Addresses and text are copied. Paste them into a mail.</source>
        <translation>Adressen en tekst zijn gekopieerd. Plak ze in een mail.</translation>
    </message>
    <message>
        <source>The text is copied. There is no e-mail address.</source>
        <translation>De tekst is gekopieerd. Er is geen e-mailadres.</translation>
    </message>
    <message>
        <source>The text is copied. %1 has no e-mail address: read it out, or send it as a text message.</source>
        <translation>De tekst is gekopieerd. %1 heeft geen e-mailadres: lees hem voor aan de telefoon of stuur hem als sms.</translation>
    </message>
</context>
<context>
    <name>DishState</name>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>opgehaald</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>doorverwezen</translation>
    </message>
</context>
<context>
    <name>DonationState</name>
    <message>
        <source>pledged</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>besteld</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geleverd</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>terugbetaald</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>hulpvrager</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>help request</source>
        <translation>hulpvraag</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>hulpaanbod</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>prestatie</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>vacature</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>inschrijving</translation>
    </message>
    <message>
        <source>meal donation</source>
        <translation>maaltijdgift</translation>
    </message>
    <message>
        <source>meal order</source>
        <translation>maaltijdbestelling</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>gerecht</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>column choice</source>
        <translation>kolomkeuze</translation>
    </message>
    <message>
        <source>named filter</source>
        <translation>bewaarde filter</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>profile of the desk</source>
        <translation>profiel van het steunpunt</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>The person is erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</source>
        <translation>De persoon is hier gewist. Onder Wissingen, op de pagina Uitwisseling, ziet u welke loketten het bevestigd hebben.</translation>
    </message>
    <message>
        <source>The person is erased here. The last traces go when the exchange that is under way has ended.</source>
        <translation>De persoon is hier gewist. De laatste sporen verdwijnen zodra de lopende uitwisseling afgelopen is.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Deze persoon wissen</translation>
    </message>
    <message>
        <source>This cannot be undone, here or at any other desk.</source>
        <translation>Dit kan niet ongedaan gemaakt worden, hier noch bij een ander loket.</translation>
    </message>
    <message>
        <source>%1 is erased for good, here and at every other desk. This cannot be undone.</source>
        <translation>%1 wordt voorgoed gewist, hier en bij elk ander loket. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>De persoon behouden</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%1 of help on %n day(s)</source>
        <translation>
            <numerusform>%1 hulp op %n dag</numerusform>
            <numerusform>%1 hulp op %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n maaltijd</numerusform>
            <numerusform>%n maaltijden</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not here, and never was.</source>
        <translation>Deze persoon is hier niet en was hier nooit.</translation>
    </message>
    <message>
        <source>This person has been erased already.</source>
        <translation>Deze persoon is al gewist.</translation>
    </message>
    <message>
        <source>The person is still expected: %1. Tell those who wait.</source>
        <translation>De persoon wordt nog verwacht: %1. Verwittig wie wacht.</translation>
    </message>
    <message>
        <source>The person is still expected on %1: %2. Tell those who wait.</source>
        <translation>De persoon wordt nog verwacht op %1: %2. Verwittig wie wacht.</translation>
    </message>
    <message>
        <source>Help is still asked for: %1. It is cancelled.</source>
        <translation>Er wordt nog hulp gevraagd: %1. De hulpvraag wordt geannuleerd.</translation>
    </message>
    <message>
        <source>Somebody is to help on %1: %2. Tell the volunteer.</source>
        <translation>Iemand zou helpen op %1: %2. Verwittig de vrijwilliger.</translation>
    </message>
    <message>
        <source>A gift is pledged and not received yet: it cannot be recognised in the bank&apos;s file any more.</source>
        <translation>Een gift is beloofd en nog niet ontvangen: ze kan niet meer herkend worden in het bestand van de bank.</translation>
    </message>
    <message>
        <source>Somebody else has the same name. Where a text says only the name, it stays: read these.</source>
        <translation>Iemand anders heeft dezelfde naam. Waar een tekst alleen de naam noemt, blijft die staan: lees ze na.</translation>
    </message>
    <message>
        <source>Erased for good: %1.</source>
        <translation>Voorgoed gewist: %1.</translation>
    </message>
    <message>
        <source>Kept as numbers, without the person: %1.</source>
        <translation>Bewaard als cijfers, zonder de persoon: %1.</translation>
    </message>
    <message>
        <source>Still counted: %1.</source>
        <translation>Telt nog mee: %1.</translation>
    </message>
    <message>
        <source>Taken out of what other records say, or said before: %1.</source>
        <translation>Verwijderd uit wat andere fiches zeggen of vroeger zeiden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn from partners: %n document(s).</source>
        <translation>
            <numerusform>Ingetrokken bij partners: %n document.</numerusform>
            <numerusform>Ingetrokken bij partners: %n documenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased on %1 by %2. Confirmed by %3 of %n desk(s).</source>
        <translation>
            <numerusform>Gewist op %1 door %2. Bevestigd door %3 van %n loket.</numerusform>
            <numerusform>Gewist op %1 door %2. Bevestigd door %3 van %n loketten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The passphrase does not open %1. Check it, capital letters too, and try again.</source>
        <translation>De wachtzin opent %1 niet. Controleer de wachtzin, ook de hoofdletters, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not a desk of this program, or its key file is missing beside it. Choose another file, or restore a copy.</source>
        <translation>%1 is geen loket van dit programma, of het sleutelbestand ernaast ontbreekt. Kies een ander bestand of zet een kopie terug.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version. Install the newer version to open it; the file was left as it is.</source>
        <translation>%1 is met een nieuwere versie geschreven. Installeer die versie om het te openen; het bestand bleef ongewijzigd.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore the latest copy and keep this file.</source>
        <translation>%1 is beschadigd en bleef ongewijzigd. Zet de recentste kopie terug en bewaar dit bestand.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 is niet gevonden. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another name.</source>
        <translation>%1 bestaat al en is niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 may not be read or written here. Choose another folder, or ask who looks after this computer.</source>
        <translation>%1 mag hier niet worden gelezen of geschreven. Kies een andere map of vraag raad aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>De schijf met %1 is vol. Er is niets gewijzigd; maak plaats vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 is in gebruik door een ander programma. Sluit het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>%1 kon niet worden gelezen of geschreven. Er is niets gewijzigd; controleer de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, as a desk has to be. It was not opened.</source>
        <translation>%1 is niet versleuteld, terwijl een loket dat moet zijn. Het is niet geopend.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Correct it and try again.</source>
        <translation>%1 is niet bruikbaar: %2. Verbeter dit en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not in this desk. Check it; it may have been deleted, or not received yet.</source>
        <translation>%1 is niet in dit loket. Kijk het na; misschien is het verwijderd of nog niet ontvangen.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or hung up. What was received is kept; try again later.</source>
        <translation>%1 was niet bereikbaar of verbrak de verbinding. Wat ontvangen is, blijft bewaard; probeer later opnieuw.</translation>
    </message>
    <message>
        <source>%1 answered something that is not the exchange of desks. Check the address.</source>
        <translation>%1 gaf een antwoord dat niet bij de uitwisseling tussen loketten hoort. Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation>%1 is in gebruik door een ander programma. Kies een andere poort.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. Ask the other desk for its token.</source>
        <translation>%1 aanvaardt dit token niet. Vraag het andere loket om zijn token.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Op uw vraag gestopt.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which is done on this PC only. Write an address that begins with https.</source>
        <translation>%1 zou zonder versleuteling bereikt worden, wat alleen op deze pc gebeurt. Schrijf een adres dat met https begint.</translation>
    </message>
    <message>
        <source>Another computer answers at %1 than the desk you paired with. Nothing was sent. Check the address, or pair the two desks again.</source>
        <translation>Op %1 antwoordt een andere computer dan het gekoppelde loket. Er is niets verzonden. Controleer het adres, of koppel de twee loketten opnieuw.</translation>
    </message>
    <message>
        <source>%1 does not let this desk in. Ask there whether it is paused or revoked; else pair the two desks again.</source>
        <translation>%1 laat dit loket niet binnen. Vraag ginder of het gepauzeerd of ingetrokken is; koppel anders de twee loketten opnieuw.</translation>
    </message>
    <message>
        <source>%1 is revoked: no PC of this team exchanges with it any more.</source>
        <translation>%1 is ingetrokken: geen enkele pc van dit team wisselt er nog mee uit.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n fiche ontvangen</numerusform>
            <numerusform>%n fiches ontvangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n verzonden</numerusform>
            <numerusform>%n verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached, or hung up</source>
        <translation>niet bereikt, of verbroken</translation>
    </message>
    <message>
        <source>the token is not accepted</source>
        <translation>het sleutelwoord wordt niet aanvaard</translation>
    </message>
    <message>
        <source>the answer is not that of a desk</source>
        <translation>het antwoord is niet dat van een loket</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the desk&apos;s file could not be read or written</source>
        <translation>het bestand van het loket kon niet gelezen of geschreven worden</translation>
    </message>
    <message>
        <source>The exchange with %1 was stopped as you asked.</source>
        <translation>De uitwisseling met %1 is gestopt zoals u vroeg.</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <comment>records received and sent</comment>
        <translation>Daarvoor: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>desk, what came and went</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides were merged.</source>
        <translation>
            <numerusform>%n aan beide kanten gewijzigde fiche is samengevoegd.</numerusform>
            <numerusform>%n aan beide kanten gewijzigde fiches zijn samengevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflict op te lossen.</numerusform>
            <numerusform>%n conflicten op te lossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken.</source>
        <translation>
            <numerusform>%n fiche niet overgenomen.</numerusform>
            <numerusform>%n fiches niet overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>wisselt uit</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>nog geen uitwisseling</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>somebody came without the right token</source>
        <translation>iemand kwam zonder het juiste sleutelwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n samengevoegd</numerusform>
            <numerusform>%n samengevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n niet overgenomen</numerusform>
            <numerusform>%n niet overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange: listening</source>
        <translation>Uitwisseling: luistert</translation>
    </message>
    <message>
        <source>Exchange: no other desk</source>
        <translation>Uitwisseling: geen ander loket</translation>
    </message>
    <message numerus="yes">
        <source>Exchange: %n desk(s)</source>
        <translation>
            <numerusform>Uitwisseling: %n loket</numerusform>
            <numerusform>Uitwisseling: %n loketten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>how many desks, time</comment>
        <translation>%1, laatst %2</translation>
    </message>
    <message>
        <source>another computer answers there</source>
        <translation>een andere computer antwoordt daar</translation>
    </message>
    <message>
        <source>it does not let this desk in</source>
        <translation>het laat dit loket niet binnen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>The two desks do not hold the same afterwards. Exchange once more.</source>
        <translation>Nadien bevatten de twee loketten niet hetzelfde. Wissel nog eens uit.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you.</source>
        <translation>
            <numerusform>%n verwijdering wacht op uw beslissing.</numerusform>
            <numerusform>%n verwijderingen wachten op uw beslissing.</numerusform>
        </translation>
    </message>
    <message>
        <source>partner association</source>
        <translation>partnervereniging</translation>
    </message>
    <message>
        <source>PC of our association</source>
        <translation>pc van onze vereniging</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>gezamenlijke server</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>A partner association, paired. It sees cards without names, and no person.</source>
        <translation>Een gekoppelde partnervereniging. Ze ziet fiches zonder naam, en geen enkele persoon.</translation>
    </message>
    <message>
        <source>Another PC of our association, paired. Both hold the same records.</source>
        <translation>Een andere, gekoppelde pc van onze vereniging. Beide bevatten dezelfde gegevens.</translation>
    </message>
    <message>
        <source>A hub that this desk calls. The PCs of the team meet there.</source>
        <translation>Een gezamenlijke server die dit loket oproept. De pc’s van het team ontmoeten elkaar daar.</translation>
    </message>
    <message>
        <source>A program on this PC that calls this desk with a token of its own.</source>
        <translation>Een programma op deze pc dat dit loket oproept met een eigen token.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>program, reads</source>
        <translation>programma, leest</translation>
    </message>
    <message>
        <source>program, reads and writes</source>
        <translation>programma, leest en schrijft</translation>
    </message>
    <message>
        <source>cards without names</source>
        <translation>fiches zonder naam</translation>
    </message>
    <message>
        <source>calls this desk</source>
        <translation>roept dit loket op</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message>
        <source>not the same as here</source>
        <translation>niet hetzelfde als hier</translation>
    </message>
    <message>
        <source>being called</source>
        <translation>wordt opgeroepen</translation>
    </message>
    <message>
        <source>connected, always up to date</source>
        <translation>verbonden, altijd bijgewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exchanged</source>
        <translation>
            <numerusform>%n fiche uitgewisseld</numerusform>
            <numerusform>%n fiches uitgewisseld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) exchanged</source>
        <translation>
            <numerusform>%1 van %n fiche uitgewisseld</numerusform>
            <numerusform>%1 van %n fiches uitgewisseld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpenseRegime</name>
    <message>
        <source>no expenses</source>
        <translation>geen kostenvergoeding</translation>
    </message>
    <message>
        <source>flat rate</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>real costs</source>
        <translation>reële kosten</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>familienaam</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>correspondentietaal</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>telefoonnummers</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>e-mailadressen</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>breedtegraad</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>lengtegraad</translation>
    </message>
    <message>
        <source>how the place was found</source>
        <translation>hoe de plaats gevonden is</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>geboortejaar</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>toestemmingen</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>who may read the remark</source>
        <translation>wie de opmerking mag lezen</translation>
    </message>
    <message>
        <source>possible duplicates</source>
        <translation>mogelijke dubbels</translation>
    </message>
    <message>
        <source>not the same person as</source>
        <translation>niet dezelfde persoon als</translation>
    </message>
    <message>
        <source>key of the import</source>
        <translation>importsleutel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>services</source>
        <translation>diensten</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>vaardigheden</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>talen</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>wekelijkse beschikbaarheid</translation>
    </message>
    <message>
        <source>available from</source>
        <translation>beschikbaar vanaf</translation>
    </message>
    <message>
        <source>available until</source>
        <translation>beschikbaar tot</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>uitzonderingen</translation>
    </message>
    <message>
        <source>how far, in km</source>
        <translation>hoe ver, in km</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>buurten</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>uren per week</translation>
    </message>
    <message>
        <source>tasks a week</source>
        <translation>taken per week</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>screening</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>hoedanigheid</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>information note given</source>
        <translation>informatienota bezorgd op</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>verzekerd</translation>
    </message>
    <message>
        <source>benefit needs approval</source>
        <translation>uitkering vereist toestemming</translation>
    </message>
    <message>
        <source>expenses regime</source>
        <translation>stelsel van kostenvergoeding</translation>
    </message>
    <message>
        <source>not to be brought together with</source>
        <translation>niet samen te brengen met</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>ingeschreven op</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>noden</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobiliteit</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>huisdieren</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>contact person&apos;s phone</source>
        <translation>telefoon van de contactpersoon</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>units</source>
        <translation>afdelingen</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>rekeningnummer</translation>
    </message>
    <message>
        <source>meals a day</source>
        <translation>maaltijden per dag</translation>
    </message>
    <message>
        <source>price of a meal</source>
        <translation>prijs per maaltijd</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>hulpvrager</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gevraagd door</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>aanvrager</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>how it repeats</source>
        <translation>herhaling</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>aantal personen nodig</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>dringendheid</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ontvangen op</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>verloopt op</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>why it was not met</source>
        <translation>waarom niet vervuld</translation>
    </message>
    <message>
        <source>request</source>
        <translation>hulpvraag</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>hulpaanbod</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>redenen</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>beslist door</translation>
    </message>
    <message>
        <source>proposed at</source>
        <translation>voorgesteld op</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>beslist op</translation>
    </message>
    <message>
        <source>why it was declined</source>
        <translation>waarom geweigerd</translation>
    </message>
    <message>
        <source>why it was done all the same</source>
        <translation>waarom toch gedaan</translation>
    </message>
    <message>
        <source>contact told at</source>
        <translation>contactgegevens meegedeeld op</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>vervanger</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>gestart op</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>te evalueren op</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>beëindigd op</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>waarom beëindigd</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>niet opnieuw samen te brengen</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometer</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>goedgekeurd door</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>titel in het Frans</translation>
    </message>
    <message>
        <source>title in Dutch</source>
        <translation>titel in het Nederlands</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>titel in het Engels</translation>
    </message>
    <message>
        <source>title in German</source>
        <translation>titel in het Duits</translation>
    </message>
    <message>
        <source>text in French</source>
        <translation>tekst in het Frans</translation>
    </message>
    <message>
        <source>text in Dutch</source>
        <translation>tekst in het Nederlands</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>tekst in het Engels</translation>
    </message>
    <message>
        <source>text in German</source>
        <translation>tekst in het Duits</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>geldig tot</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>shifts</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>vacature</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>shift</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>plaats op de reservelijst</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>schenker</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurant</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>maaltijden</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>amount received</source>
        <translation>ontvangen bedrag</translation>
    </message>
    <message>
        <source>structured communication</source>
        <translation>gestructureerde mededeling</translation>
    </message>
    <message>
        <source>message</source>
        <translation>boodschap</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>pledged on</source>
        <translation>toegezegd op</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>giften</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>waarom mislukt</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>kok</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>allergenen</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>porties</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>tijdslot</translation>
    </message>
    <message>
        <source>rider</source>
        <translation>koerier</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capaciteit</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>haltes</translation>
    </message>
    <message>
        <source>portions handed out</source>
        <translation>uitgedeelde porties</translation>
    </message>
    <message>
        <source>about</source>
        <translation>betreft</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>come back to it on</source>
        <translation>op te volgen op</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>wie dit mag lezen</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>geschreven door</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>geschreven op</translation>
    </message>
    <message>
        <source>signature of the headers</source>
        <translation>kenmerk van de kolomkoppen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoekterm</translation>
    </message>
    <message>
        <source>states</source>
        <translation>statussen</translation>
    </message>
    <message>
        <source>time limit in minutes</source>
        <translation>tijdslimiet in minuten</translation>
    </message>
    <message>
        <source>start</source>
        <translation>startuur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>kitchen it starts at</source>
        <translation>keuken waar ze begint</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>meals hoped for</source>
        <translation>verhoopte maaltijden</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>gift</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>betaald door</translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation>rekening van de betaler</translation>
    </message>
    <message>
        <source>bank&apos;s reference</source>
        <translation>referentie van de bank</translation>
    </message>
    <message>
        <source>to be ordered again</source>
        <translation>opnieuw te bestellen</translation>
    </message>
    <message>
        <source>changed times</source>
        <translation>gewijzigde keren</translation>
    </message>
    <message>
        <source>helper agreed</source>
        <translation>akkoord van de helper</translation>
    </message>
    <message>
        <source>person helped agreed</source>
        <translation>akkoord van de hulpvrager</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>herinnerd op</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt op</translation>
    </message>
    <message>
        <source>earlier rhythms</source>
        <translation>vroegere ritmes</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauzes</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>rust in de schoolvakanties</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>soort hulp</translation>
    </message>
    <message>
        <source>trial until</source>
        <translation>proef tot</translation>
    </message>
    <message>
        <source>time of the series</source>
        <translation>keer van de reeks</translation>
    </message>
    <message>
        <source>told</source>
        <translation>verwittigd op</translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation>waarom geannuleerd</translation>
    </message>
    <message>
        <source>also is</source>
        <translation>is ook</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden op</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>rechtsvorm</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>maatschappelijk doel</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>verzekeraar</translation>
    </message>
    <message>
        <source>insurance policy</source>
        <translation>verzekeringspolis</translation>
    </message>
    <message>
        <source>insured risks</source>
        <translation>verzekerde risico’s</translation>
    </message>
    <message>
        <source>paid for a day</source>
        <translation>betaald per dag</translation>
    </message>
    <message>
        <source>paid for a kilometre</source>
        <translation>betaald per kilometer</translation>
    </message>
    <message>
        <source>ceilings of expenses</source>
        <translation>plafonds van de kostenvergoeding</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>schoolvakanties</translation>
    </message>
    <message>
        <source>dishes taken until</source>
        <translation>gerechten aangenomen tot</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>minimumleeftijd</translation>
    </message>
    <message>
        <source>smallest number shown</source>
        <translation>kleinste getoonde aantal</translation>
    </message>
    <message>
        <source>open sign-ups for one person</source>
        <translation>open inschrijvingen per persoon</translation>
    </message>
    <message>
        <source>bank&apos;s own words</source>
        <translation>tekst van de bank</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>herinnerd op</translation>
    </message>
    <message>
        <source>cancelled together with</source>
        <translation>geannuleerd samen met</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Write a first name or a family name.</source>
        <translation>Vul een voornaam of een familienaam in.</translation>
    </message>
    <message>
        <source>Choose the language of letters and sheets.</source>
        <translation>Kies de taal voor brieven en bladen.</translation>
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation>Kies minstens één dienst.</translation>
    </message>
    <message>
        <source>This phone number cannot exist. Write it as 0470 12 34 56 or +32 470 12 34 56.</source>
        <translation>Dit telefoonnummer kan niet bestaan. Schrijf het als 0470 12 34 56 of +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.org.</source>
        <translation>Dit is geen e-mailadres. Schrijf het als name@example.org.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the person is kept and is not shown on the map.</source>
        <translation>Deze postcode is hier niet bekend: de persoon wordt bewaard, maar staat niet op de kaart.</translation>
    </message>
    <message>
        <source>The end lies before the beginning, or the year cannot be.</source>
        <translation>Het einde ligt vóór het begin, of het jaar kan niet kloppen.</translation>
    </message>
    <message>
        <source>Write the hours, as 09:00 to 11:00.</source>
        <translation>Vul de uren in, bijvoorbeeld 09:00 tot 11:00.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Kies een dag.</translation>
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation>Er is minstens één persoon nodig.</translation>
    </message>
    <message>
        <source>Choose how it repeats.</source>
        <translation>Kies de herhaling.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Dit tijdstip is voorbij.</translation>
    </message>
    <message>
        <source>Younger than the desk&apos;s minimum age for volunteers.</source>
        <translation>Jonger dan de minimumleeftijd van het loket voor vrijwilligers.</translation>
    </message>
    <message>
        <source>Either a person or an organisation asks. Empty the name of the person, or this field.</source>
        <translation>Ofwel vraagt een persoon, ofwel een organisatie. Maak de naam van de persoon leeg, of dit veld.</translation>
    </message>
</context>
<context>
    <name>GiftColumns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Gever</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Toegezegd op</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nog niet betaald</translation>
    </message>
    <message>
        <source>Paid, to be ordered</source>
        <translation>Betaald, nog te bestellen</translation>
    </message>
    <message>
        <source>Cancelled or paid back</source>
        <translation>Geannuleerd of terugbetaald</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Alle giften</translation>
    </message>
    <message>
        <source>Ordered gifts</source>
        <translation>Bestelde giften</translation>
    </message>
    <message>
        <source>Delivered gifts</source>
        <translation>Geleverde giften</translation>
    </message>
</context>
<context>
    <name>HelpRegime</name>
    <message>
        <source>volunteering</source>
        <translation>vrijwilligerswerk</translation>
    </message>
    <message>
        <source>paid help</source>
        <translation>betaalde hulp</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>volunteers</source>
        <translation>vrijwilligers</translation>
    </message>
    <message>
        <source>help requests</source>
        <translation>hulpvragen</translation>
    </message>
    <message>
        <source>sign-ups for a posting</source>
        <translation>inschrijvingen voor een vacature</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>left out</source>
        <translation>niet overnemen</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>volledige naam</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>familienaam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>street, number and box</source>
        <translation>straat, nummer en bus</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>correspondentietaal</translation>
    </message>
    <message>
        <source>birth year or date</source>
        <translation>geboortejaar of geboortedatum</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>signed up on</source>
        <translation>ingeschreven op</translation>
    </message>
    <message>
        <source>student, staff, neighbour</source>
        <translation>student, personeel, buurtbewoner</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>services offered</source>
        <translation>aangeboden diensten</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>vaardigheden</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>gesproken talen</translation>
    </message>
    <message>
        <source>availability in words</source>
        <translation>beschikbaarheid in woorden</translation>
    </message>
    <message>
        <source>free on Monday</source>
        <translation>vrij op maandag</translation>
    </message>
    <message>
        <source>free on Tuesday</source>
        <translation>vrij op dinsdag</translation>
    </message>
    <message>
        <source>free on Wednesday</source>
        <translation>vrij op woensdag</translation>
    </message>
    <message>
        <source>free on Thursday</source>
        <translation>vrij op donderdag</translation>
    </message>
    <message>
        <source>free on Friday</source>
        <translation>vrij op vrijdag</translation>
    </message>
    <message>
        <source>free on Saturday</source>
        <translation>vrij op zaterdag</translation>
    </message>
    <message>
        <source>free on Sunday</source>
        <translation>vrij op zondag</translation>
    </message>
    <message>
        <source>means of transport</source>
        <translation>vervoermiddel</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>uren per week</translation>
    </message>
    <message>
        <source>information note accepted</source>
        <translation>informatienota aanvaard</translation>
    </message>
    <message>
        <source>criminal record seen</source>
        <translation>uittreksel strafregister gezien</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>nummer van de hulpvraag</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ontvangen op</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gevraagd door</translation>
    </message>
    <message>
        <source>service asked for</source>
        <translation>gevraagde dienst</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>helpers needed</source>
        <translation>aantal helpers nodig</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>dringendheid</translation>
    </message>
    <message>
        <source>confidential remark</source>
        <translation>vertrouwelijke opmerking</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>shift</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>antwoord op een vraag</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row has no name.</source>
        <translation>De rij heeft geen naam.</translation>
    </message>
    <message>
        <source>%1 is no phone number.</source>
        <translation>%1 is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 is geen e-mailadres.</translation>
    </message>
    <message>
        <source>%1 is no postcode.</source>
        <translation>%1 is geen postcode.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 is geen datum.</translation>
    </message>
    <message>
        <source>The row does not say what help is asked for.</source>
        <translation>De rij zegt niet welke hulp gevraagd wordt.</translation>
    </message>
    <message>
        <source>%1 is no kind of help that is known here.</source>
        <translation>%1 is geen soort hulp die hier bekend is.</translation>
    </message>
    <message>
        <source>This is a total, not a person.</source>
        <translation>Dit is een totaal, geen persoon.</translation>
    </message>
    <message>
        <source>These are the headers once more.</source>
        <translation>Dit zijn nog eens de kolomkoppen.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, so they may be in the wrong columns. The first one too many is %1.</source>
        <translation>De rij telt meer cellen dan er kolomkoppen zijn; misschien staan ze in de verkeerde kolom. De eerste cel te veel is %1.</translation>
    </message>
    <message>
        <source>This person was erased here and is not brought back.</source>
        <translation>Deze persoon is hier gewist en wordt niet opnieuw opgenomen.</translation>
    </message>
    <message>
        <source>A letter of %1 was lost before the file came here. Correct the name.</source>
        <translation>Een letter van %1 ging verloren vóór het bestand hier aankwam. Verbeter de naam.</translation>
    </message>
    <message>
        <source>Check which part of %1 is the first name.</source>
        <translation>Controleer welk deel van %1 de voornaam is.</translation>
    </message>
    <message>
        <source>There is no phone number and no e-mail address.</source>
        <translation>Er is geen telefoonnummer en geen e-mailadres.</translation>
    </message>
    <message>
        <source>The words beside the number in %1 are kept in the remark.</source>
        <translation>De woorden naast het nummer in %1 worden bewaard in de opmerking.</translation>
    </message>
    <message>
        <source>%1 is a postcode of another country; there is no place on the map.</source>
        <translation>%1 is een postcode van een ander land; er is geen plaats op de kaart.</translation>
    </message>
    <message>
        <source>The postcode %1 is outside the region; there is no place on the map.</source>
        <translation>De postcode %1 ligt buiten het gewest; er is geen plaats op de kaart.</translation>
    </message>
    <message>
        <source>The postcode %1 was filled in from the municipality.</source>
        <translation>De postcode %1 is ingevuld op basis van de gemeente.</translation>
    </message>
    <message>
        <source>Postcode and municipality do not agree: %1. The postcode counts.</source>
        <translation>Postcode en gemeente komen niet overeen: %1. De postcode telt.</translation>
    </message>
    <message>
        <source>%1 is not in the list here and is kept in the remark.</source>
        <translation>%1 staat hier niet in de lijst en wordt bewaard in de opmerking.</translation>
    </message>
    <message>
        <source>The urgency %1 is not known; it was taken as normal.</source>
        <translation>De dringendheid %1 is niet bekend; ze geldt als normaal.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 is ja noch nee.</translation>
    </message>
    <message>
        <source>%1 is no number that fits.</source>
        <translation>%1 is geen bruikbaar getal.</translation>
    </message>
    <message>
        <source>%1 was not understood as hours and is kept in the remark.</source>
        <translation>%1 is niet herkend als uren en wordt bewaard in de opmerking.</translation>
    </message>
    <message>
        <source>%1 was not understood; the time is to be agreed and the words stand in the title.</source>
        <translation>%1 is niet herkend; het tijdstip is nog af te spreken en de woorden staan in de titel.</translation>
    </message>
    <message>
        <source>Check the time: %1 may mean more than one thing. The words stand in the title.</source>
        <translation>Controleer het tijdstip: %1 kan meer dan één ding betekenen. De woorden staan in de titel.</translation>
    </message>
    <message>
        <source>The weekday of %1 is not that of the date. The date counts.</source>
        <translation>De weekdag in %1 klopt niet met de datum. De datum telt.</translation>
    </message>
    <message>
        <source>The time asked for, %1, is over.</source>
        <translation>Het gevraagde tijdstip, %1, is voorbij.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it means nothing; check the cells of this row.</source>
        <translation>Een aanhalingsteken staat waar het niets betekent; controleer de cellen van deze rij.</translation>
    </message>
    <message>
        <source>Characters that are no text were left out of this row.</source>
        <translation>Tekens die geen tekst zijn, werden uit deze rij weggelaten.</translation>
    </message>
    <message>
        <source>The row is shorter than the headers; check that nothing is in the wrong column.</source>
        <translation>De rij is korter dan de kolomkoppen; controleer of niets in de verkeerde kolom staat.</translation>
    </message>
    <message>
        <source>Word for word the same as an earlier row; it was counted once.</source>
        <translation>Woord voor woord gelijk aan een eerdere rij; ze telt één keer.</translation>
    </message>
    <message>
        <source>This person has other details in an earlier row of the file; those were kept.</source>
        <translation>Deze persoon heeft andere gegevens in een eerdere rij van het bestand; die zijn behouden.</translation>
    </message>
    <message>
        <source>Changed in the file and at the desk: %1. What stands at the desk was kept.</source>
        <translation>Gewijzigd in het bestand en in het loket: %1. Wat in het loket staat, is behouden.</translation>
    </message>
    <message>
        <source>Windows (CP1252)</source>
        <translation>Windows (CP1252)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>The same phone as %1 (%2).</source>
        <translation>Hetzelfde telefoonnummer als %1 (%2).</translation>
    </message>
    <message>
        <source>The same e-mail as %1 (%2).</source>
        <translation>Hetzelfde e-mailadres als %1 (%2).</translation>
    </message>
    <message>
        <source>The same name and %1 as somebody already known.</source>
        <translation>Dezelfde naam en dezelfde contactgegevens (%1) als iemand die al bekend is.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation>
            <numerusform>%n rij gelezen: %1.</numerusform>
            <numerusform>%n rijen gelezen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be somebody already known.</source>
        <translation>
            <numerusform>%n ervan is misschien iemand die al bekend is.</numerusform>
            <numerusform>%n ervan zijn misschien mensen die al bekend zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Export a shorter period, or cut the file in parts.</source>
        <translation>%1 is groter dan %2 MB. Exporteer een kortere periode of splits het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Cut the file in parts.</source>
        <translation>
            <numerusform>%1 heeft meer dan %n rij. Splits het bestand.</numerusform>
            <numerusform>%1 heeft meer dan %n rijen. Splits het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 has too many columns. Check that the file is a list in CSV form.</source>
        <translation>Regel %1 van %2 heeft te veel kolommen. Controleer of het bestand een lijst in CSV-vorm is.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Open it in the program that made it and save it as CSV.</source>
        <translation>%1 is geen CSV-bestand. Open het in het programma waarmee het gemaakt is en bewaar het als CSV.</translation>
    </message>
    <message>
        <source>%1 has no rows to import. Check that it is the right file.</source>
        <translation>%1 heeft geen rijen om te importeren. Controleer of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>No column of %1 is a name. Choose which one holds it.</source>
        <translation>Geen enkele kolom van %1 is een naam. Kies in welke kolom de naam staat.</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Regel in het bestand</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Waarom weggelaten</translation>
    </message>
    <message>
        <source>This is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Export the movements as CSV. The columns seen are: %1</source>
        <translation>Dit is geen uittreksel van een rekening dat hier bekend is (KBC, BNP Paribas Fortis, Belfius, ING). Exporteer de verrichtingen als csv. De gelezen kolommen zijn: %1</translation>
    </message>
    <message>
        <source>%1 is no shift of this posting.</source>
        <translation>%1 is geen shift van deze vacature.</translation>
    </message>
    <message>
        <source>The row does not say which shift is meant.</source>
        <translation>De rij zegt niet welke shift bedoeld is.</translation>
    </message>
    <message>
        <source>%1 may be more than one shift of this posting.</source>
        <translation>%1 kan meer dan één shift van deze vacature zijn.</translation>
    </message>
    <message>
        <source>The row does not say which role is meant.</source>
        <translation>De rij zegt niet welke rol bedoeld is.</translation>
    </message>
    <message>
        <source>%1 is no role in this shift.</source>
        <translation>%1 is geen rol in deze shift.</translation>
    </message>
    <message>
        <source>The shift is cancelled.</source>
        <translation>De shift is geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>Too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Te jong: een vrijwilliger moet %n jaar zijn.</numerusform>
            <numerusform>Te jong: een vrijwilliger moet %n jaar zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed up for this shift already; that sign-up stays as it is.</source>
        <translation>Al ingeschreven voor deze shift; die inschrijving blijft zoals ze is.</translation>
    </message>
    <message>
        <source>The posting is a draft or cancelled. Publish it before sign-ups are imported.</source>
        <translation>De vacature is een ontwerp of geannuleerd. Publiceer ze voor er inschrijvingen geïmporteerd worden.</translation>
    </message>
    <message>
        <source>The shift is cancelled (%1).</source>
        <translation>De shift is geannuleerd (%1).</translation>
    </message>
</context>
<context>
    <name>InboxAction</name>
    <message>
        <source>Offer to help</source>
        <translation>Hulp aanbieden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Hulp aanvaarden</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Opnieuw aanbieden</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Reden noteren</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Deze kiezen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobiliteit</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Huisdieren</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Te vragen naar</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefoon van die persoon</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>not published any more</source>
        <translation>niet meer gepubliceerd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Onze hulpvraag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Only your offer is sent. Who is to be helped is told once %1 agrees.</source>
        <translation>Alleen uw aanbod wordt verzonden. Wie hulp krijgt, wordt pas gezegd als %1 akkoord gaat.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. Who is to be helped is told when you hand over, under “With partners”.</source>
        <translation>Akkoord gaan noemt niemand. Wie hulp krijgt, wordt gezegd wanneer u doorverwijst, onder “Met partners”.</translation>
    </message>
    <message>
        <source>Two of your computers chose apart. The one you choose now is told; the other learns that it is taken.</source>
        <translation>Twee van uw computers hebben elk apart gekozen. Wie u nu kiest, krijgt bericht; de andere verneemt dat de hulpvraag toegewezen is.</translation>
    </message>
    <message>
        <source>%1 does not help after all. The request is offered to your partners again.</source>
        <translation>%1 helpt toch niet. De hulpvraag wordt opnieuw aan uw partners aangeboden.</translation>
    </message>
    <message>
        <source>The request is closed. %1 has done what was asked.</source>
        <translation>De hulpvraag is afgesloten. %1 heeft gedaan wat gevraagd was.</translation>
    </message>
    <message>
        <source>The request is yours again, and open.</source>
        <translation>De hulpvraag is opnieuw van u, en open.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and %1 learns that you have them.</source>
        <translation>De persoon en de hulpvraag staan vanaf dan in uw gegevens, en %1 verneemt dat u ze hebt.</translation>
    </message>
    <message>
        <source>Somebody else helps, or the help is not needed any more. Nothing is to be done.</source>
        <translation>Iemand anders helpt, of de hulp is niet meer nodig. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The volunteer and the sign-up stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>De vrijwilliger en de inschrijving staan vanaf dan in uw gegevens, en wat verzonden werd, verdwijnt van het prikbord.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>De persoon en de hulpvraag staan vanaf dan in uw gegevens, en wat verzonden werd, verdwijnt van het prikbord.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>geen genoemd</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gerecht</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Op te halen</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergenen</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>Het is ook</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Op te halen in</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porties</translation>
    </message>
    <message>
        <source>Only your offer is sent. What it is and where it is fetched is told once %1 agrees.</source>
        <translation>Alleen uw aanbod wordt verzonden. Wat het is en waar het opgehaald wordt, wordt pas gezegd als %1 akkoord gaat.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. What it is and where it is fetched is told when you hand over: at the dish, or under “With partners”.</source>
        <translation>Akkoord gaan noemt niemand. Wat het is en waar het opgehaald wordt, wordt gezegd wanneer u doorverwijst: bij het gerecht, of onder “Met partners”.</translation>
    </message>
    <message>
        <source>%1 does not fetch it after all. The dish is offered to the other chapters again.</source>
        <translation>%1 haalt het toch niet op. Het gerecht wordt opnieuw aan de andere afdelingen aangeboden.</translation>
    </message>
    <message>
        <source>The dish counts as collected: %1 has fetched it.</source>
        <translation>Het gerecht telt als opgehaald: %1 heeft het opgehaald.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Het gerecht is weer van u, en in geen ronde.</translation>
    </message>
    <message>
        <source>The cook and the dish stand in your records from then on, and %1 learns that you have them.</source>
        <translation>De kok en het gerecht staan van dan af in uw gegevens, en %1 verneemt dat u ze hebt.</translation>
    </message>
    <message>
        <source>Somebody else fetches it, or it does not come. Nothing is to be done.</source>
        <translation>Iemand anders haalt het op, of het komt niet. Er is niets te doen.</translation>
    </message>
    <message>
        <source>Our dish</source>
        <translation>Ons gerecht</translation>
    </message>
    <message>
        <source>%1 takes it back, or it does not come. The dish still stands in your records: note there that it failed.</source>
        <translation>%1 neemt het terug, of het komt niet. Het gerecht staat nog bij u: noteer daar dat het mislukt is.</translation>
    </message>
    <message>
        <source>%1 does not ask for this help any more. The request still stands in your records: close it there.</source>
        <translation>%1 vraagt deze hulp niet meer. De hulpvraag staat nog bij u: sluit ze daar af.</translation>
    </message>
</context>
<context>
    <name>InboxKind</name>
    <message>
        <source>looks for help</source>
        <translation>zoekt hulp</translation>
    </message>
    <message>
        <source>would help</source>
        <translation>zou helpen</translation>
    </message>
    <message>
        <source>takes its answer back</source>
        <translation>trekt zijn antwoord in</translation>
    </message>
    <message>
        <source>says what became of it</source>
        <translation>zegt wat ervan geworden is</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>geeft door</translation>
    </message>
    <message>
        <source>does not need you any more</source>
        <translation>heeft u niet meer nodig</translation>
    </message>
    <message>
        <source>was chosen on one of two computers</source>
        <translation>werd gekozen op een van twee computers</translation>
    </message>
    <message>
        <source>signs up</source>
        <translation>schrijft zich in</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>vraagt hulp</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>gebarentaal</translation>
    </message>
</context>
<context>
    <name>LeavingCode</name>
    <message>
        <source>kind of document</source>
        <translation>soort document</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>nummer van de afzender</translation>
    </message>
    <message>
        <source>name of the desk</source>
        <translation>naam van het loket</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>number of the card</source>
        <translation>nummer van de kaart</translation>
    </message>
    <message>
        <source>number of the answer</source>
        <translation>nummer van het antwoord</translation>
    </message>
    <message>
        <source>random number</source>
        <translation>willekeurig getal</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>number of the role</source>
        <translation>nummer van de rol</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>vrije plaatsen</translation>
    </message>
    <message>
        <source>number of the shift</source>
        <translation>nummer van de shift</translation>
    </message>
    <message>
        <source>day of the shift</source>
        <translation>dag van de shift</translation>
    </message>
    <message>
        <source>beginning of the shift</source>
        <translation>begin van de shift</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>einde van de shift</translation>
    </message>
    <message>
        <source>place of the shift</source>
        <translation>plaats van de shift</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Meals of gifts that are not paid yet</source>
        <translation>Maaltijden van giften die nog niet betaald zijn</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Meals that are paid for</source>
        <translation>Maaltijden die betaald zijn</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>meals</comment>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Meals in an order that was not given back</source>
        <translation>Maaltijden van een bestelling die niet teruggegeven werd</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>meals</comment>
        <translation>Nog te bestellen</translation>
    </message>
    <message>
        <source>Meals that are paid for and in no order</source>
        <translation>Maaltijden die betaald zijn en in geen bestelling zitten</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>meals</comment>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Ordered meals that have not arrived yet</source>
        <translation>Bestelde maaltijden die nog niet aangekomen zijn</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>meals</comment>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Meals that arrived at the units</source>
        <translation>Maaltijden die op de diensten aankwamen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>meals</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Ordered meals that did not arrive and were not given back</source>
        <translation>Bestelde maaltijden die niet aankwamen en niet teruggegeven werden</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>money</comment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Money that came to the restaurant for gifts</source>
        <translation>Geld dat voor giften bij het restaurant kwam</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Money that the restaurant paid back</source>
        <translation>Geld dat het restaurant terugbetaalde</translation>
    </message>
    <message>
        <source>In meals</source>
        <translation>In maaltijden</translation>
    </message>
    <message>
        <source>What the meals given cost</source>
        <translation>Wat de gegeven maaltijden kosten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Money that pays for no whole meal: part payments, and what was paid too much</source>
        <translation>Geld dat geen hele maaltijd betaalt: deelbetalingen, en wat te veel betaald werd</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Te komen</translation>
    </message>
    <message>
        <source>Money still to come for the meals promised</source>
        <translation>Geld dat nog moet komen voor de toegezegde maaltijden</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Payments to the restaurant that belong to no gift yet; not part of the balance</source>
        <translation>Betalingen aan het restaurant die nog bij geen gift horen; tellen niet mee in het evenwicht</translation>
    </message>
    <message>
        <source>Given %1 %2 ordered %3 + pending %4</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Gegeven %1 %2 besteld %3 + nog te bestellen %4</translation>
    </message>
    <message>
        <source>Ordered %1 %2 delivered %3 + failed %4 + under way %5</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Besteld %1 %2 geleverd %3 + mislukt %4 + lopend %5</translation>
    </message>
    <message>
        <source>Received %1 − paid back %2 %3 meals %4 + rest %5</source>
        <comment>money; %3 is = or ≠</comment>
        <translation>Ontvangen %1 − terugbetaald %2 %3 maaltijden %4 + rest %5</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>a delivery</comment>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Giften</translation>
    </message>
    <message>
        <source>Givers who gave a name</source>
        <translation>Gevers die hun naam zeiden</translation>
    </message>
    <message>
        <source>Meals given</source>
        <translation>Gegeven maaltijden</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Geleverde maaltijden</translation>
    </message>
    <message>
        <source>Hospitals reached</source>
        <translation>Bereikte ziekenhuizen</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Eerste levering</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Laatste levering</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Ontvangen geld</translation>
    </message>
    <message>
        <source>Meals hoped for</source>
        <translation>Gehoopte maaltijden</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>campaign, day</comment>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Geleverde maaltijden per ziekenhuis</translation>
    </message>
    <message>
        <source>Meals by restaurant</source>
        <translation>Maaltijden per restaurant</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 delivered</source>
        <comment>restaurant, meals</comment>
        <translation>%1: %2 gegeven, %3 geleverd</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it balances</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>it does not balance</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Meals ordered</source>
        <translation>Bestelde maaltijden</translation>
    </message>
    <message>
        <source>Restaurants that cook</source>
        <translation>Restaurants die koken</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>By restaurant</source>
        <translation>Per restaurant</translation>
    </message>
    <message>
        <source>By hospital</source>
        <translation>Per ziekenhuis</translation>
    </message>
    <message>
        <source>Meals delivered by week</source>
        <translation>Geleverde maaltijden per week</translation>
    </message>
    <message>
        <source>The money went from the givers to the restaurants themselves.</source>
        <translation>Het geld ging rechtstreeks van de schenkers naar de restaurants.</translation>
    </message>
    <message>
        <source>Meals by week</source>
        <translation>Maaltijden per week</translation>
    </message>
    <message>
        <source>Week of %1: %2 given, %3 ordered, %4 delivered, %5</source>
        <comment>a day, meals, money</comment>
        <translation>Week van %1: %2 gegeven, %3 besteld, %4 geleverd, %5</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a line of a list counts by</comment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>name not here yet</source>
        <translation>naam nog niet ontvangen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Approximate areas by postcode. Positions to 200 m.</source>
        <translation>Zones bij benadering, per postcode. Posities tot op 200 m.</translation>
    </message>
    <message>
        <source>Requests by area, 4 weeks</source>
        <translation>Hulpvragen per zone, 4 weken</translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
</context>
<context>
    <name>MealOrderState</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>opgehaald</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geleverd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
</context>
<context>
    <name>MealsWords</name>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n maaltijd</numerusform>
            <numerusform>%n maaltijden</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>of who gives</comment>
        <translation>(zonder naam)</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Requests received</source>
        <translation>Ontvangen hulpvragen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>geholpen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>niet vervuld</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>overgedragen</translation>
    </message>
    <message>
        <source>Places needed</source>
        <translation>Gevraagde plaatsen</translation>
    </message>
    <message>
        <source>Places filled</source>
        <translation>Plaatsen ingevuld</translation>
    </message>
    <message>
        <source>Hours for requests</source>
        <translation>Uren voor hulpvragen</translation>
    </message>
    <message>
        <source>Hours of visits</source>
        <translation>Uren prestaties</translation>
    </message>
    <message>
        <source>Hours at postings</source>
        <translation>Uren op oproepen</translation>
    </message>
    <message>
        <source>Hours of rounds</source>
        <translation>Uren rondes</translation>
    </message>
    <message>
        <source>Hours of volunteering</source>
        <translation>Uren vrijwilligerswerk</translation>
    </message>
    <message>
        <source>Hours of paid help</source>
        <translation>Uren betaalde hulp</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Prestaties</translation>
    </message>
    <message>
        <source>Sign-ups attended</source>
        <translation>Inschrijvingen opgedaagd</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Bezorgde maaltijden</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Uitgedeelde porties</translation>
    </message>
    <message>
        <source>Dishes cooked</source>
        <translation>Gekookte gerechten</translation>
    </message>
    <message>
        <source>Volunteers active</source>
        <translation>Actieve vrijwilligers</translation>
    </message>
    <message>
        <source>New volunteers</source>
        <translation>Nieuwe vrijwilligers</translation>
    </message>
    <message>
        <source>Volunteers who left</source>
        <translation>Vertrokken vrijwilligers</translation>
    </message>
    <message>
        <source>Waiting time, median</source>
        <translation>Mediane wachttijd</translation>
    </message>
    <message>
        <source>Waiting time, 9 of 10</source>
        <translation>Wachttijd, 9 op 10</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>afgehandeld</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not active</source>
        <translation>momenteel niet actief</translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>zonder bekende plaats</translation>
    </message>
    <message>
        <source>does not offer this service</source>
        <translation>biedt deze hulp niet aan</translation>
    </message>
    <message>
        <source>lacks a skill</source>
        <translation>mist een vaardigheid</translation>
    </message>
    <message>
        <source>does not speak the language</source>
        <translation>spreekt de taal niet</translation>
    </message>
    <message>
        <source>screening missing or run out</source>
        <translation>screening ontbreekt of is verlopen</translation>
    </message>
    <message>
        <source>not free at that time</source>
        <translation>niet vrij op dat moment</translation>
    </message>
    <message>
        <source>away on that day</source>
        <translation>die dag afwezig</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>te ver weg</translation>
    </message>
    <message>
        <source>not to be brought together</source>
        <translation>niet samen te brengen</translation>
    </message>
    <message>
        <source>already asked for this</source>
        <translation>hiervoor al gevraagd</translation>
    </message>
    <message>
        <source>expected elsewhere at that time</source>
        <translation>dan elders verwacht</translation>
    </message>
    <message>
        <source>has enough for that week</source>
        <translation>week al gevuld</translation>
    </message>
</context>
<context>
    <name>OfferColumns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Open offers</source>
        <translation>Open aanbod</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Samengebracht</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Ingetrokken of verlopen</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle aanbiedingen</translation>
    </message>
</context>
<context>
    <name>OfferFits</name>
    <message>
        <source>Lacks: %1.</source>
        <comment>screenings and skills</comment>
        <translation>Ontbreekt: %1.</translation>
    </message>
    <message>
        <source>Not enrolled as a volunteer yet.</source>
        <translation>Nog niet ingeschreven als vrijwilliger.</translation>
    </message>
    <message>
        <source>Enrolled, but not active yet.</source>
        <translation>Ingeschreven, maar nog niet actief.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a request, how urgent</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OfferState</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, teruggegeven</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle bestellingen</translation>
    </message>
    <message>
        <source>Orders under way</source>
        <translation>Lopende bestellingen</translation>
    </message>
    <message>
        <source>Delivered orders</source>
        <translation>Geleverde bestellingen</translation>
    </message>
    <message>
        <source>Failed orders</source>
        <translation>Mislukte bestellingen</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>association</source>
        <translation>vereniging</translation>
    </message>
    <message>
        <source>care home</source>
        <translation>woonzorgcentrum</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurant</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>opvangcentrum</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>distribution zone</source>
        <translation>verdeelzone</translation>
    </message>
</context>
<context>
    <name>OrganisationState</name>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>wait-listed</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>desk</source>
        <translation>loket</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>webformulier</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Hulpvraag</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Vo&amp;lunteer</source>
        <translation>&amp;Vrijwilliger</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>R&amp;oster</source>
        <translation>Pla&amp;nning</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Po&amp;sting</source>
        <translation>Va&amp;cature</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>U&amp;itwisseling</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Rou&amp;nds</source>
        <translation>&amp;Rondes</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Me&amp;als</source>
        <translation>&amp;Maaltijden</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Tan&amp;dem</source>
        <translation>D&amp;uo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Rap&amp;porten</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>What answered is not a desk that waits to be paired, or of another version. Nothing was kept.</source>
        <translation>Wat antwoordde is geen loket dat op koppeling wacht, of is van een andere versie. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Somebody on the network interfered. Nothing was kept; try again on another network.</source>
        <translation>Iemand op het netwerk kwam ertussen. Er is niets bewaard; probeer opnieuw op een ander netwerk.</translation>
    </message>
    <message>
        <source>Both are copies of one desk&apos;s file. Make a new desk on one of the two PCs, then pair them.</source>
        <translation>Beide zijn kopieën van het bestand van één loket. Maak op een van de twee pc’s een nieuw loket en koppel ze dan.</translation>
    </message>
    <message>
        <source>The desks were not paired. Nothing was kept.</source>
        <translation>De loketten zijn niet gekoppeld. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>The other desk did not agree. Nothing was kept.</source>
        <translation>Het andere loket ging niet akkoord. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Nothing was kept; start again on both desks.</source>
        <translation>Niemand antwoordde op tijd. Er is niets bewaard; begin opnieuw bij beide loketten.</translation>
    </message>
    <message>
        <source>The other desk could not be reached, or hung up. Check that it waits to be paired, and its address.</source>
        <translation>Het andere loket was niet bereikbaar, of brak af. Controleer of het op koppeling wacht, en het adres.</translation>
    </message>
    <message>
        <source>This desk was revoked. No PC of the team takes it back; make a new desk there.</source>
        <translation>Dit loket is ingetrokken. Geen enkele pc van het team neemt het terug; maak daar een nieuw loket.</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be written. Nothing was kept; check the disk and try again.</source>
        <translation>Het bestand van het loket kon niet geschreven worden. Er is niets bewaard; controleer de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>another PC of this association</source>
        <translation>een andere pc van deze vereniging</translation>
    </message>
    <message>
        <source>a partner association</source>
        <translation>een partnervereniging</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>loket</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>gezamenlijke server</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>leest en schrijft</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>leest</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>het publiek</translation>
    </message>
</context>
<context>
    <name>PaymentColumns</name>
    <message>
        <source>no reference</source>
        <translation>geen mededeling</translation>
    </message>
    <message>
        <source>wrong reference: its check digits do not agree</source>
        <translation>foute mededeling: het controlegetal klopt niet</translation>
    </message>
    <message>
        <source>no gift has this reference</source>
        <translation>geen gift heeft deze mededeling</translation>
    </message>
    <message>
        <source>reference of a gift to another restaurant</source>
        <translation>mededeling van een gift aan een ander restaurant</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <comment>a person</comment>
        <translation>gift van %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Why, or for whom</source>
        <translation>Waarom, of voor wie</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Of a gift</source>
        <comment>payments</comment>
        <translation>Van een gift</translation>
    </message>
    <message>
        <source>Left aside</source>
        <comment>payments</comment>
        <translation>Opzijgelegd</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle betalingen</translation>
    </message>
    <message>
        <source>a gift has this reference, but it is not assigned to it</source>
        <translation>een gift heeft deze mededeling, maar de betaling is er niet aan toegewezen</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>to be looked at</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>of a gift</source>
        <translation>van een gift</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>opzijgelegd</translation>
    </message>
</context>
<context>
    <name>PersonState</name>
    <message>
        <source>active</source>
        <translation>actieve fiche</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerde fiche</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewiste fiche</translation>
    </message>
</context>
<context>
    <name>PlaceColumns</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>A day</source>
        <comment>meals a day</comment>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants en ziekenhuizen</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Ziekenhuizen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>No longer taking part</source>
        <translation>Doen niet meer mee</translation>
    </message>
</context>
<context>
    <name>PlacedBy</name>
    <message>
        <source>not on the map</source>
        <translation>niet op de kaart</translation>
    </message>
    <message>
        <source>by postcode</source>
        <translation>volgens postcode</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>volgens adres</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>met de hand geplaatst</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>A proposal: nothing of it holds until it was accepted and the people were asked.</source>
        <translation>Een voorstel: niets ervan geldt voordat het aanvaard is en de mensen gevraagd zijn.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Nog in te vullen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: %1 of %2 now, %3 with this plan</source>
        <translation>Ingevuld: nu %1 van %2, met dit voorstel %3</translation>
    </message>
    <message>
        <source>mean distance: %1</source>
        <translation>gemiddelde afstand: %1</translation>
    </message>
    <message>
        <source>people: %1 now, %2 then</source>
        <translation>mensen: nu %1, dan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of helper</source>
        <translation>
            <numerusform>%n wissel van helper</numerusform>
            <numerusform>%n wissels van helper</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for week %1</source>
        <translation>Voorstel voor week %1</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Aandeel ingevuld per gemeente</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Belasting per vrijwilliger</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Plaatsen per dag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>| as it stands today</source>
        <translation>| zoals het nu is</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>grey filled, black proposed, dashed open</source>
        <translation>grijs ingevuld, zwart voorgesteld, streepjes vrij</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>Nobody active offers this service.</source>
        <translation>Geen enkele actieve vrijwilliger biedt deze hulp aan.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody has the skill: %1.</source>
        <translation>
            <numerusform>%n vrijwilliger biedt deze hulp aan, maar mist deze vaardigheid: %1.</numerusform>
            <numerusform>%n vrijwilligers bieden deze hulp aan, maar niemand heeft deze vaardigheid: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody speaks %1.</source>
        <translation>
            <numerusform>%n vrijwilliger biedt deze hulp aan, maar spreekt geen %1.</numerusform>
            <numerusform>%n vrijwilligers bieden deze hulp aan, maar niemand spreekt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid %1.</source>
        <comment>a kind of screening</comment>
        <translation>
            <numerusform>%n kandidaat, zonder geldige screening (%1).</numerusform>
            <numerusform>%n kandidaten, zonder geldige screening (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid screening.</source>
        <translation>
            <numerusform>%n kandidaat, zonder geldige screening.</numerusform>
            <numerusform>%n kandidaten, zonder geldige screening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who could, nobody is free %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%n vrijwilliger komt in aanmerking, maar is niet vrij %1.</numerusform>
            <numerusform>%n vrijwilligers komen in aanmerking, maar niemand is vrij %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) free then, none goes that far.</source>
        <translation>
            <numerusform>%n vrijwilliger is dan vrij, maar gaat niet zo ver.</numerusform>
            <numerusform>%n vrijwilligers zijn dan vrij, maar niemand gaat zo ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is free then has refused, or is not to be brought together with this person.</source>
        <translation>Wie dan vrij is, heeft geweigerd of is niet met deze persoon samen te brengen.</translation>
    </message>
    <message numerus="yes">
        <source>%n could, and is (are) needed elsewhere then or at the week&apos;s limit.</source>
        <translation>
            <numerusform>%n vrijwilliger zou kunnen, maar is dan elders nodig of zit aan de weeklimiet.</numerusform>
            <numerusform>%n vrijwilligers zouden kunnen, maar zijn dan elders nodig of zitten aan hun weeklimiet.</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>spreekt %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a kind of screening</comment>
        <translation>%1 geldig</translation>
    </message>
    <message numerus="yes">
        <source>has come %n time(s)</source>
        <translation>
            <numerusform>kwam al %n keer</numerusform>
            <numerusform>kwam al %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>came last week</source>
        <translation>kwam vorige week</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>vaste helper</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>nobody else fits</source>
        <translation>niemand anders past</translation>
    </message>
    <message>
        <source>has least to do</source>
        <translation>heeft het minst te doen</translation>
    </message>
    <message numerus="yes">
        <source>One more would serve %n place(s).</source>
        <translation>
            <numerusform>Met één vrijwilliger meer raakt %n plaats ingevuld.</numerusform>
            <numerusform>Met één vrijwilliger meer raken %n plaatsen ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>is on it now</source>
        <translation>heeft ze nu</translation>
    </message>
    <message>
        <source>no. %1 in reserve</source>
        <comment>place in a queue</comment>
        <translation>nr. %1 in reserve</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in reserve</translation>
    </message>
    <message>
        <source>has applied</source>
        <translation>heeft zich ingeschreven</translation>
    </message>
    <message>
        <source>named stand-in</source>
        <translation>aangewezen vervanger</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>keuze van het loket</translation>
    </message>
    <message>
        <source>%1 goes to: %2</source>
        <comment>who gives way, another task</comment>
        <translation>%1 gaat naar: %2</translation>
    </message>
    <message>
        <source>saves %1</source>
        <comment>a distance</comment>
        <translation>bespaart %1</translation>
    </message>
    <message>
        <source>Otherwise %1, but then another place stays empty.</source>
        <translation>Anders %1, maar dan blijft een andere plaats leeg.</translation>
    </message>
    <message>
        <source>Otherwise %1, at a cost of %2 more.</source>
        <comment>who, a distance</comment>
        <translation>Anders %1, voor een kost van %2 meer.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 cannot come: %2.</source>
        <comment>name, day</comment>
        <translation>%1 kan niet komen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot come: %2 (%3).</source>
        <comment>name, day, reason</comment>
        <translation>%1 kan niet komen: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot come.</source>
        <translation>%1 kan niet komen.</translation>
    </message>
    <message>
        <source>Its hours cannot be met by anybody: they are shorter than it takes, or past already.</source>
        <translation>Niemand kan aan de uren voldoen: ze zijn korter dan de taak duurt, of al voorbij.</translation>
    </message>
    <message>
        <source>%1, away</source>
        <comment>somebody who cannot come</comment>
        <translation>%1, afwezig</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>in te vullen</translation>
    </message>
</context>
<context>
    <name>PostingColumns</name>
    <message>
        <source>Posting</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Volgende shift</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>sign-ups nobody dealt with yet</comment>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ontwerpen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PostingState</name>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
</context>
<context>
    <name>PostingWords</name>
    <message>
        <source>%1 / %2</source>
        <comment>places taken / places</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(role without a name)</source>
        <translation>(rol zonder naam)</translation>
    </message>
    <message>
        <source>(no role)</source>
        <translation>(geen rol)</translation>
    </message>
    <message>
        <source>(removed role)</source>
        <translation>(verwijderde rol)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>(removed shift)</source>
        <translation>(verwijderde shift)</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(zonder titel)</translation>
    </message>
</context>
<context>
    <name>PrintDialogs</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>to fill</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation>PUBLIEK</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>TEAM</translation>
    </message>
    <message>
        <source>COORDINATION</source>
        <translation>COÖRDINATIE</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Gegevens van</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernietigen na</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation>Verantwoordelijke ter plaatse</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum en handtekening</translation>
    </message>
    <message>
        <source>Please return this sheet signed on Monday; the line number is enough to enter it.</source>
        <translation>Bezorg dit blad maandag ondertekend terug; het regelnummer volstaat.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>blad</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Aan huis</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>VOORBEELD</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Deze week is niets gepland.</translation>
    </message>
    <message>
        <source>? = asked, no answer yet</source>
        <translation>? = gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Boodschappen</translation>
    </message>
    <message>
        <source>Dog walk</source>
        <translation>Hond uitlaten</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefoontje</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Babysitting</source>
        <translation>Babysitten</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Huiswerkhulp</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Mondmaskers</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Koken</translation>
    </message>
    <message>
        <source>Bike delivery</source>
        <translation>Fietslevering</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Onderdak</translation>
    </message>
    <message>
        <source>Food parcel</source>
        <translation>Voedselpakket</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verhuizing</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheek</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Onthaal</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorteren</translation>
    </message>
    <message numerus="yes">
        <source>place(s)</source>
        <translation>
            <numerusform>plaats</numerusform>
            <numerusform>plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>+/−</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>Aan boord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>van thuis</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Uitgedeelde porties</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Collect the order</source>
        <translation>De bestelling ophalen</translation>
    </message>
    <message>
        <source>Bring the order</source>
        <translation>De bestelling brengen</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergenen</translation>
    </message>
    <message>
        <source>No round is planned on this day.</source>
        <translation>Er is op deze dag geen ronde gepland.</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>te voet</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>bakfiets</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>openbaar vervoer</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>van</source>
        <translation>bestelwagen</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>schaaldieren</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>eieren</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>pinda’s</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>melk</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>noten</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>selderij</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mosterd</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfiet</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupine</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>weekdieren</translation>
    </message>
    <message numerus="yes">
        <source>portion(s)</source>
        <translation>
            <numerusform>portie</numerusform>
            <numerusform>porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Your gift of meals</source>
        <translation>Uw maaltijdgift</translation>
    </message>
    <message>
        <source>Thank you: your gift feeds those who care for others.</source>
        <translation>Dank u wel: uw gift brengt eten bij wie voor anderen zorgt.</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Uw gift</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Payable to</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Rekening (IBAN)</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Gestructureerde mededeling</translation>
    </message>
    <message>
        <source>Please copy it exactly: your gift is recognised by it.</source>
        <translation>Neem ze precies over: daaraan wordt uw gift herkend.</translation>
    </message>
    <message>
        <source>Scan this code with your bank&apos;s app.</source>
        <translation>Scan deze code met de app van&#xa0;uw&#xa0;bank.</translation>
    </message>
    <message>
        <source>The money goes straight to the restaurant. It never passes through our association.</source>
        <translation>Het geld gaat rechtstreeks naar het restaurant en nooit langs onze vereniging.</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Gift van</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestemd voor</translation>
    </message>
    <message>
        <source>Wherever meals are needed</source>
        <translation>Waar maaltijden gevraagd worden</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Uw boodschap</translation>
    </message>
    <message numerus="yes">
        <source>meal(s)</source>
        <translation>
            <numerusform>maaltijd</numerusform>
            <numerusform>maaltijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mee te nemen</translation>
    </message>
    <message>
        <source>of the meals</source>
        <translation>van de maaltijden</translation>
    </message>
    <message>
        <source>Kits handed out</source>
        <translation>Uitgedeelde kits</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ook</translation>
    </message>
    <message>
        <source>Certificate of volunteering</source>
        <translation>Attest van vrijwilligerswerk</translation>
    </message>
    <message>
        <source>We certify that</source>
        <translation>Wij bevestigen dat</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>geboren in %1</translation>
    </message>
    <message>
        <source>did the following as a volunteer between %1 and %2:</source>
        <translation>van %1 tot %2 als vrijwilliger het volgende heeft gedaan:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Nothing was written down for this period.</source>
        <translation>Voor deze periode is niets genoteerd.</translation>
    </message>
    <message>
        <source>This was volunteering in the sense of the law of 3 July 2005 on the rights of volunteers: unpaid, without obligation, and under no contract of employment.</source>
        <translation>Dit was vrijwilligerswerk in de zin van de wet van 3 juli 2005 betreffende de rechten van vrijwilligers: onbezoldigd, onverplicht en zonder arbeidsovereenkomst.</translation>
    </message>
    <message>
        <source>Hours are those that were written down; what was cooked at home counts as days.</source>
        <translation>De uren zijn die welke genoteerd werden; wat thuis gekookt werd, telt als dagen.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Plaats en datum</translation>
    </message>
    <message>
        <source>For the association: name, function and signature</source>
        <translation>Voor de vereniging: naam, functie en handtekening</translation>
    </message>
    <message>
        <source>The volunteer: signature</source>
        <translation>De vrijwilliger: handtekening</translation>
    </message>
    <message>
        <source>Information note for volunteers</source>
        <translation>Informatienota voor vrijwilligers</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers, article 4</source>
        <translation>Wet van 3 juli 2005 betreffende de rechten van vrijwilligers, artikel 4</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>De vereniging</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Social purpose</source>
        <translation>Sociale doelstelling</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Telefoon en e-mail</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Verzekering</translation>
    </message>
    <message>
        <source>Civil liability (required by law), insured with</source>
        <translation>Burgerlijke aansprakelijkheid (verplicht), verzekerd bij</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Polisnummer</translation>
    </message>
    <message>
        <source>Other risks that are insured</source>
        <translation>Andere verzekerde risico’s</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kostenvergoeding</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Kostenvergoeding</translation>
    </message>
    <message>
        <source>Nothing is paid: you volunteer without expenses being paid back.</source>
        <translation>Er wordt niets betaald: uw kosten worden niet vergoed.</translation>
    </message>
    <message>
        <source>A flat rate of %1 a day, without receipts.</source>
        <translation>Een forfait van %1 per dag, zonder bewijsstukken.</translation>
    </message>
    <message>
        <source>A flat rate for each day, without receipts.</source>
        <translation>Een forfait per dag, zonder bewijsstukken.</translation>
    </message>
    <message>
        <source>By law at most %1 a day and %2 a year, from all associations together.</source>
        <translation>Volgens de wet hoogstens %1 per dag en %2 per jaar, van alle verenigingen samen.</translation>
    </message>
    <message>
        <source>What you spent for the work, when receipts show it.</source>
        <translation>Wat u voor de activiteit uitgaf, op voorlegging van bewijsstukken.</translation>
    </message>
    <message>
        <source>%1 for each kilometre; beside a flat rate for at most 2,000 km a year.</source>
        <translation>%1 per kilometer; naast een forfait voor hoogstens 2.000 km per jaar.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>Your duty</source>
        <translation>Uw plicht</translation>
    </message>
    <message>
        <source>You may come to know what people confide in you. Keep it to yourself, also when you no longer volunteer: whoever is bound to professional secrecy and breaks it is punished (Penal Code, article 352, formerly 458).</source>
        <translation>U kunt vernemen wat mensen u toevertrouwen. Houd het voor u, ook wanneer u geen vrijwilliger meer bent: wie door het beroepsgeheim gebonden is en het schendt, wordt gestraft (Strafwetboek, artikel 352, vroeger 458).</translation>
    </message>
    <message>
        <source>If you receive a benefit</source>
        <translation>Als u een uitkering krijgt</translation>
    </message>
    <message>
        <source>Tell the office that pays your unemployment benefit, or the doctor of your health insurance fund, before you begin.</source>
        <translation>Meld het vóór u begint aan de instelling die uw werkloosheidsuitkering betaalt, of aan de adviserend arts van uw ziekenfonds.</translation>
    </message>
    <message>
        <source>I received this note before I began, and keep a copy.</source>
        <translation>Ik heb deze nota gekregen voor ik begon en bewaar een exemplaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <translation>
            <numerusform>%n vegetarisch</numerusform>
            <numerusform>%n vegetarisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegan</source>
        <translation>
            <numerusform>%n veganistisch</numerusform>
            <numerusform>%n veganistisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halal</source>
        <translation>
            <numerusform>%n halal</numerusform>
            <numerusform>%n halal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of soft food</source>
        <translation>
            <numerusform>%n zacht</numerusform>
            <numerusform>%n zacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n hygiënekit</numerusform>
            <numerusform>%n hygiënekits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n pak maandverband</numerusform>
            <numerusform>%n pakken maandverband</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n slaapzak</numerusform>
            <numerusform>%n slaapzakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n set warme kleren</numerusform>
            <numerusform>%n sets warme kleren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n portie hondenvoer</numerusform>
            <numerusform>%n porties hondenvoer</numerusform>
        </translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>veganistisch</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>zacht voedsel</translation>
    </message>
    <message>
        <source>Your meals have arrived</source>
        <translation>Uw maaltijden zijn aangekomen</translation>
    </message>
    <message>
        <source>Of your gift these meals were delivered, cooked by %1:</source>
        <translation>Van uw gift zijn deze maaltijden geleverd, gekookt door %1:</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Meals of your gift that are not delivered yet: %1.</source>
        <translation>Maaltijden van uw gift die nog niet geleverd zijn: %1.</translation>
    </message>
    <message>
        <source>This is no tax receipt: you paid the restaurant itself, and our association received no money.</source>
        <translation>Dit is geen fiscaal attest: u betaalde het restaurant zelf, en onze vereniging kreeg geen geld.</translation>
    </message>
</context>
<context>
    <name>ReadingLevel</name>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>het team</translation>
    </message>
    <message>
        <source>who stands at the door</source>
        <translation>wie aan de deur staat</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>has helped %n time(s)</source>
        <translation>
            <numerusform>hielp al %n keer</numerusform>
            <numerusform>hielp al %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>has helped 3 times, a date</comment>
        <translation>%1, laatst op %2</translation>
    </message>
    <message>
        <source>nothing else that week</source>
        <translation>verder niets die week</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week, of at most %1</source>
        <translation>
            <numerusform>%n taak die week (maximum %1)</numerusform>
            <numerusform>%n taken die week (maximum %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week</source>
        <translation>
            <numerusform>%n taak die week</numerusform>
            <numerusform>%n taken die week</numerusform>
        </translation>
    </message>
    <message>
        <source>free for %1 of %2</source>
        <comment>durations</comment>
        <translation>vrij voor %1 van de %2</translation>
    </message>
    <message>
        <source>free %1 %2</source>
        <comment>a day, hours</comment>
        <translation>vrij op %1 %2</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <comment>a screening, a date</comment>
        <translation>%1 geldig tot %2</translation>
    </message>
    <message>
        <source>not placed</source>
        <comment>no distance is known</comment>
        <translation>plaats onbekend</translation>
    </message>
    <message>
        <source>none in common</source>
        <comment>languages</comment>
        <translation>geen gedeelde</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tasks in the week</comment>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n that week</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n die week</numerusform>
            <numerusform>%n die week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>helped</comment>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>zonder bekende plaats</translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>a distance</comment>
        <translation>op %1 afstand</translation>
    </message>
    <message>
        <source>same quarter</source>
        <translation>zelfde buurt</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>spreekt %1</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>vaste helper</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <comment>a smaller demand, how many more would fit</comment>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>een uur later</translation>
    </message>
    <message>
        <source>one hour sooner</source>
        <translation>een uur vroeger</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>tot %1 km</translation>
    </message>
    <message>
        <source>once renewed</source>
        <comment>a screening</comment>
        <translation>na vernieuwing</translation>
    </message>
    <message>
        <source>Expected elsewhere at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Wordt dan elders verwacht: %1, %2.</translation>
    </message>
    <message>
        <source>Also asked for something else at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Dan ook voor iets anders gevraagd: %1, %2.</translation>
    </message>
    <message>
        <source>Little time on the way: %1 between this and %2 (%3); the way takes about %4.</source>
        <comment>duration, what, when, duration</comment>
        <translation>Weinig tijd voor de verplaatsing: %1 tussen deze taak en %2 (%3); reken ongeveer %4 onderweg.</translation>
    </message>
    <message>
        <source>Nothing is told.</source>
        <translation>Er wordt niets meegedeeld.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1.</source>
        <translation>Aan de vrijwilliger wordt meegedeeld: %1.</translation>
    </message>
    <message>
        <source>Told to %1: %2.</source>
        <translation>Aan %1 wordt meegedeeld: %2.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1. The name and the address are not told.</source>
        <translation>Aan de vrijwilliger wordt meegedeeld: %1. De naam en het adres worden niet meegedeeld.</translation>
    </message>
    <message>
        <source>Told to %1: %2. The name and the address are not told.</source>
        <translation>Aan %1 wordt meegedeeld: %2. De naam en het adres worden niet meegedeeld.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>helped this person before</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>without this condition</comment>
        <translation>anders</translation>
    </message>
    <message>
        <source>from the next quarter (%1)</source>
        <comment>a postcode</comment>
        <translation>uit de buurwijk (%1)</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This %1 is not here: it was deleted, or has not been received yet.</source>
        <translation>Hier niet te vinden (%1): verwijderd of nog niet ontvangen.</translation>
    </message>
    <message>
        <source>This %1 is in the state “%2”, from which this cannot be done.</source>
        <translation>Dit kan niet bij deze status (%1: “%2”).</translation>
    </message>
    <message>
        <source>This volunteer has already been asked for that time.</source>
        <translation>Deze vrijwilliger is voor dat tijdstip al gevraagd.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time. Write a reason to do it all the same.</source>
        <translation>Deze vrijwilliger wordt dan elders verwacht. Vul een reden in om het toch te doen.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time (%1). Write a reason to do it all the same.</source>
        <translation>Deze vrijwilliger wordt dan elders verwacht (%1). Vul een reden in om het toch te doen.</translation>
    </message>
    <message>
        <source>Nothing is planned at that time (%1). Choose one of the times asked for.</source>
        <translation>Op dat tijdstip is niets gepland (%1). Kies een van de gevraagde tijdstippen.</translation>
    </message>
    <message>
        <source>It was decided not to bring these two together again. Choose somebody else.</source>
        <translation>Er is beslist deze twee personen niet meer samen te brengen. Kies iemand anders.</translation>
    </message>
    <message>
        <source>This volunteer&apos;s file is in the state “%1”. Make it active first.</source>
        <translation>De fiche van deze vrijwilliger heeft de status “%1”. Zet ze eerst op “beschikbaar”.</translation>
    </message>
    <message>
        <source>The file of %1 is in the state “%2”. Make it active first.</source>
        <translation>De fiche van %1 heeft de status “%2”. Zet ze eerst op “beschikbaar”.</translation>
    </message>
    <message>
        <source>The information note has to be given before somebody starts. Note its date first.</source>
        <translation>De informatienota moet bezorgd zijn voor iemand begint. Noteer eerst de datum ervan.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Vul de reden in.</translation>
    </message>
    <message>
        <source>Every place is taken.</source>
        <translation>Alle plaatsen zijn ingenomen.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue. Offer them the place, or write a reason.</source>
        <translation>Iemand anders staat eerst op de reservelijst. Bied die persoon de plaats aan of vul een reden in.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue for %1. Offer them the place, or write a reason.</source>
        <translation>Iemand anders staat eerst op de reservelijst voor %1. Bied die persoon de plaats aan of vul een reden in.</translation>
    </message>
    <message>
        <source>There is no such role or shift in this posting (%1).</source>
        <translation>Die rol of shift bestaat niet in deze vacature (%1).</translation>
    </message>
    <message>
        <source>Something is missing or not right: %1.</source>
        <translation>Er ontbreekt iets of er klopt iets niet: %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Het tijdstip is voorbij.</translation>
    </message>
    <message>
        <source>Its time is over (%1). Choose a day to come.</source>
        <translation>Het tijdstip is voorbij (%1). Kies een komende dag.</translation>
    </message>
    <message>
        <source>Somebody is still expected. Withdraw that promise first, so that they are told.</source>
        <translation>Er wordt nog iemand verwacht. Trek die afspraak eerst in, zodat de vrijwilliger het weet.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again.</source>
        <translation>Dit is intussen gewijzigd. Bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>This is not here, or not any more. Look again.</source>
        <translation>Dit is hier niet, of niet meer. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>There is no noticeboard yet. Set one up first.</source>
        <translation>Er is nog geen prikbord. Maak er eerst een.</translation>
    </message>
    <message>
        <source>There is no partner “%1”. Choose one of your partners.</source>
        <translation>Er is geen partner “%1”. Kies een van uw partners.</translation>
    </message>
    <message>
        <source>It is published there already.</source>
        <translation>Het is daar al gepubliceerd.</translation>
    </message>
    <message>
        <source>It is not published there.</source>
        <translation>Het is daar niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Two of your computers decided differently about this. Choose one of the two first.</source>
        <translation>Twee van uw computers beslisten hier verschillend over. Kies eerst een van beide.</translation>
    </message>
    <message>
        <source>This person has not agreed that a partner is told. Ask first, and say how the answer was given.</source>
        <translation>Deze persoon heeft er niet mee ingestemd dat een partner wordt ingelicht. Vraag het eerst, en noteer hoe het antwoord gegeven werd.</translation>
    </message>
    <message>
        <source>What is shared about it is at the step “%1”, from which this cannot be done.</source>
        <translation>Het delen is bij de stap “%1”; van daaruit kan dit niet.</translation>
    </message>
    <message>
        <source>The other association took it back, or chose somebody else.</source>
        <translation>De andere vereniging trok het terug, of koos iemand anders.</translation>
    </message>
    <message>
        <source>Nobody rides this round. Choose a rider first.</source>
        <translation>Niemand rijdt deze ronde. Kies eerst een koerier.</translation>
    </message>
    <message>
        <source>A rider would be on two rounds at one time. Choose another rider.</source>
        <translation>Een koerier zou op twee rondes tegelijk zijn. Kies een andere.</translation>
    </message>
    <message>
        <source>%1 would be on two rounds at one time. Choose another rider.</source>
        <translation>%1 zou op twee rondes tegelijk zijn. Kies iemand anders.</translation>
    </message>
    <message>
        <source>This is in another round already. Look again.</source>
        <translation>Dit zit al in een andere ronde. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is in another round already. Look again.</source>
        <translation>“%1” zit al in een andere ronde. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>Stops of this round are done already. Undo that first.</source>
        <translation>Stops van deze ronde zijn al gedaan. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>This campaign is closed. Open it again, or choose another.</source>
        <translation>Deze campagne is gesloten. Open ze opnieuw of kies een andere.</translation>
    </message>
    <message>
        <source>The account number “%1” is not right: its check digits do not agree.</source>
        <translation>Het rekeningnummer “%1” klopt niet: de controlecijfers stemmen niet overeen.</translation>
    </message>
    <message>
        <source>This restaurant has no account number or no price yet. Enter them first.</source>
        <translation>Dit restaurant heeft nog geen rekeningnummer of prijs. Vul die eerst in.</translation>
    </message>
    <message>
        <source>%1 has no account number or no price yet. Enter them first.</source>
        <translation>%1 heeft nog geen rekeningnummer of prijs. Vul die eerst in.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n meal(s) are paid for and free.</source>
        <translation>
            <numerusform>Slechts %n maaltijd is betaald en vrij.</numerusform>
            <numerusform>Slechts %n maaltijden zijn betaald en vrij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>De keuken kan die dag nog maar %n maaltijd maken.</numerusform>
            <numerusform>De keuken kan die dag nog maar %n maaltijden maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>%1 kan die dag nog maar %n maaltijd maken.</numerusform>
            <numerusform>%1 kan die dag nog maar %n maaltijden maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meals of that money are in an order already.</source>
        <translation>Maaltijden van dat geld zijn al besteld.</translation>
    </message>
    <message>
        <source>This payment went to another restaurant than the gift&apos;s.</source>
        <translation>Deze betaling ging naar een ander restaurant dan dat van de gift.</translation>
    </message>
    <message>
        <source>No more than %1 can be paid back: the rest is in meals that are ordered.</source>
        <translation>Er kan niet meer dan %1 worden terugbetaald: de rest zit in bestelde maaltijden.</translation>
    </message>
    <message numerus="yes">
        <source>A volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Een vrijwilliger moet %n jaar zijn.</numerusform>
            <numerusform>Een vrijwilliger moet %n jaar zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>%1 is te jong: een vrijwilliger moet %n jaar zijn.</numerusform>
            <numerusform>%1 is te jong: een vrijwilliger moet %n jaar zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This asks for a check that is missing or has run out: %1.</source>
        <translation>Hier is een controle voor nodig die ontbreekt of verlopen is: %1.</translation>
    </message>
    <message>
        <source>%1 lacks a check that this asks for, or it has run out: %2.</source>
        <translation>%1 mist een controle die hier gevraagd wordt, of ze is verlopen: %2.</translation>
    </message>
    <message>
        <source>This happens once only; there is no series to change.</source>
        <translation>Dit gebeurt maar één keer; er is geen reeks om te wijzigen.</translation>
    </message>
    <message>
        <source>There is no time of this series on %1.</source>
        <translation>Er is geen keer van deze reeks op %1.</translation>
    </message>
    <message>
        <source>Dishes for that day are taken until %1 only. Choose a later day.</source>
        <translation>Gerechten voor die dag worden maar tot %1 aangenomen. Kies een latere dag.</translation>
    </message>
    <message numerus="yes">
        <source>This volunteer holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>Deze vrijwilliger heeft al %n open inschrijving.</numerusform>
            <numerusform>Deze vrijwilliger heeft al %n open inschrijvingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>%1 heeft al %n open inschrijving.</numerusform>
            <numerusform>%1 heeft al %n open inschrijvingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shift does not take place.</source>
        <translation>Deze shift gaat niet door.</translation>
    </message>
    <message>
        <source>This offer is for another service.</source>
        <translation>Dit aanbod is voor een andere dienst.</translation>
    </message>
    <message>
        <source>The one who helps and the one who is helped are the same person.</source>
        <translation>Wie helpt en wie geholpen wordt, is dezelfde persoon.</translation>
    </message>
    <message>
        <source>This person is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>Deze persoon is nog niet ingeschreven als vrijwilliger. Schrijf die eerst in.</translation>
    </message>
    <message>
        <source>%1 is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>%1 is nog niet ingeschreven als vrijwilliger. Schrijf deze persoon eerst in.</translation>
    </message>
    <message>
        <source>A round does not start before its day (%1).</source>
        <translation>Een ronde vertrekt niet vóór haar dag (%1).</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>ceiling reached</source>
        <translation>maximum bereikt</translation>
    </message>
    <message>
        <source>close to the ceiling</source>
        <translation>dicht bij het maximum</translation>
    </message>
    <message>
        <source>Register of volunteers %1</source>
        <comment>a year</comment>
        <translation>Vrijwilligersregister %1</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers.</source>
        <translation>Wet van 3 juli 2005 betreffende de rechten van vrijwilligers.</translation>
    </message>
    <message>
        <source>Ceilings of flat-rate expenses: %1 a day, %2 a year.</source>
        <translation>Maximum van de forfaitaire kostenvergoeding: %1 per dag, %2 per jaar.</translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of this year are not known here.</source>
        <translation>De maxima van de forfaitaire kostenvergoeding van dit jaar zijn hier niet bekend.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geboren in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informatienota</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kostenvergoeding</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet gegeven</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n volunteer(s)</source>
        <translation>
            <numerusform>Totaal: %n vrijwilliger</numerusform>
            <numerusform>Totaal: %n vrijwilligers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) was (were) not given the information note, which the law asks for before the first day.</source>
        <translation>
            <numerusform>%n vrijwilliger kreeg de informatienota niet, die de wet vóór de eerste dag vraagt.</numerusform>
            <numerusform>%n vrijwilligers kregen de informatienota niet, die de wet vóór de eerste dag vraagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this register: %1 of paid help by %n person(s). It is no volunteering.</source>
        <translation>
            <numerusform>Niet in dit register: %1 betaalde hulp door %n persoon. Dat is geen vrijwilligerswerk.</numerusform>
            <numerusform>Niet in dit register: %1 betaalde hulp door %n personen. Dat is geen vrijwilligerswerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts follow from days and kilometres as they were written down; real costs by receipts are not in them.</source>
        <translation>De bedragen volgen uit de genoteerde dagen en kilometers; reële kosten op bewijsstukken zitten er niet in.</translation>
    </message>
    <message>
        <source>Names in full: for the association only.</source>
        <translation>Volledige namen: alleen voor de vereniging.</translation>
    </message>
    <message>
        <source>Days paid %1</source>
        <comment>a year</comment>
        <translation>Vergoede dagen %1</translation>
    </message>
    <message>
        <source>Each day of volunteering that something is paid for, by person. Two tasks on one day are one day.</source>
        <translation>Elke dag vrijwilligerswerk waarvoor iets betaald wordt, per persoon. Twee taken op één dag zijn één dag.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Voor de dag</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Voor kilometers</translation>
    </message>
    <message numerus="yes">
        <source>In all: %n day(s), %1.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>In totaal: %n dag, %1.</numerusform>
            <numerusform>In totaal: %n dagen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 betaald)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>above the ceiling from %1</source>
        <comment>a date</comment>
        <translation>boven het maximum vanaf %1</translation>
    </message>
    <message>
        <source>only %1 km paid, used up on %2</source>
        <comment>kilometres, a date</comment>
        <translation>slechts %1 km betaald, opgebruikt op %2</translation>
    </message>
    <message>
        <source>flat rate and real costs in one year</source>
        <translation>forfait en reële kosten in één jaar</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>elsewhere or not known</source>
        <comment>a place</comment>
        <translation>elders of onbekend</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>zonder dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceiling of %1 is not known here. Write it down in the association&apos;s profile.</source>
        <translation>Het maximum van %1 is hier niet bekend. Noteer het in het profiel van de vereniging.</translation>
    </message>
    <message>
        <source>The desk&apos;s rate for a day is above the ceiling; %1 a day is counted.</source>
        <translation>Het dagforfait van het loket ligt boven het maximum; er wordt %1 per dag gerekend.</translation>
    </message>
    <message>
        <source>Close to the year&apos;s ceiling: %1 of %2.</source>
        <translation>Dicht bij het jaarmaximum: %1 van %2.</translation>
    </message>
    <message>
        <source>Real costs: what is paid by receipts is not counted here.</source>
        <translation>Reële kosten: wat op bewijsstukken betaald wordt, is hier niet meegeteld.</translation>
    </message>
    <message>
        <source>“%1”: hidden, because fewer than %2 people stand behind it, or because it would give such a number away.</source>
        <comment>a sign, a number</comment>
        <translation>“%1”: verborgen, omdat het om minder dan %2 mensen gaat, of omdat het zo’n klein getal zou verraden.</translation>
    </message>
    <message>
        <source>Whole months are counted, so that two periods that differ by a few days give nobody away.</source>
        <translation>Er worden hele maanden geteld, zodat twee periodes die enkele dagen verschillen niemand verraden.</translation>
    </message>
    <message>
        <source>Active volunteers and waiting times are given of one month, one quarter or one year only; active volunteers by commune or service of one year only.</source>
        <translation>Actieve vrijwilligers en wachttijden staan er alleen voor één maand, één kwartaal of één jaar; actieve vrijwilligers per gemeente of dienst alleen voor één jaar.</translation>
    </message>
    <message>
        <source>Statistics are counted over %1 years at most. Choose a shorter period.</source>
        <translation>Statistieken gaan over hoogstens %1 jaar. Kies een kortere periode.</translation>
    </message>
    <message>
        <source>Above the year&apos;s ceiling from %3: %1 of %2. What is paid above it is not free of tax.</source>
        <comment>amount, ceiling, date</comment>
        <translation>Boven het jaarmaximum vanaf %3: %1 op %2. Wat daarboven betaald wordt, is niet belastingvrij.</translation>
    </message>
    <message>
        <source>%1 km in the year; only %2 km are paid beside a flat rate, and they were used up on %3.</source>
        <comment>kilometres, kilometres, date</comment>
        <translation>%1 km in het jaar; naast een forfait worden slechts %2 km betaald, en die waren op %3 opgebruikt.</translation>
    </message>
    <message>
        <source>A flat rate and real costs in one year: the law lets one person have only one of them.</source>
        <translation>Een forfait en reële kosten in één jaar: de wet laat per persoon maar één van beide toe.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Hulpvraag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringendheid</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Without anybody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>niet vervuld</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>doorverwezen</translation>
    </message>
</context>
<context>
    <name>Respect</name>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Band</translation>
    </message>
</context>
<context>
    <name>RiderState</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>not free that day</source>
        <translation>niet vrij die dag</translation>
    </message>
    <message>
        <source>expected elsewhere</source>
        <translation>elders verwacht</translation>
    </message>
    <message>
        <source>home not on the map</source>
        <translation>woning niet op de kaart</translation>
    </message>
    <message>
        <source>home far from everything</source>
        <translation>woont ver van alles</translation>
    </message>
</context>
<context>
    <name>RosterLevel</name>
    <message>
        <source>public</source>
        <translation>publiek</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinatie</translation>
    </message>
</context>
<context>
    <name>RoundState</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>afgerond</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>%1 km</source>
        <comment>a distance that is added</comment>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>placed by postcode</source>
        <translation>geplaatst op postcode</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>Nog niet gepland.</translation>
    </message>
    <message>
        <source>Taken out by hand.</source>
        <translation>Met de hand verwijderd.</translation>
    </message>
    <message>
        <source>Not on the map: place its address, then plan again.</source>
        <translation>Niet op de kaart: plaats het adres en plan dan opnieuw.</translation>
    </message>
    <message>
        <source>Far from everything else: check where its address is placed.</source>
        <translation>Ver van al de rest: kijk na waar het adres geplaatst is.</translation>
    </message>
    <message>
        <source>Clocks change at that hour: choose another one.</source>
        <translation>Op dat uur verspringt de klok: kies een ander.</translation>
    </message>
    <message>
        <source>Nobody rides that day. Choose riders, or look for one.</source>
        <translation>Niemand rijdt die dag. Kies koeriers, of zoek er een.</translation>
    </message>
    <message>
        <source>More than any rider can carry.</source>
        <translation>Meer dan een koerier kan dragen.</translation>
    </message>
    <message>
        <source>Cannot be done within its hours and those of the riders.</source>
        <translation>Kan niet binnen de uren ervan en die van de koeriers.</translation>
    </message>
    <message>
        <source>More is wanted than was cooked.</source>
        <translation>Er wordt meer gevraagd dan gekookt is.</translation>
    </message>
    <message>
        <source>The riders are full or out of time. One more could do it.</source>
        <translation>De koeriers zitten vol of hebben geen tijd meer. Eén meer kan het doen.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a duration</comment>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>more than fits</source>
        <translation>meer dan erin past</translation>
    </message>
    <message>
        <source>not on board by then</source>
        <translation>dan nog niet aan boord</translation>
    </message>
    <message>
        <source>is another rider&apos;s</source>
        <translation>is voor een andere koerier</translation>
    </message>
    <message>
        <source>twice in this round</source>
        <translation>tweemaal in deze ronde</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>a duration</comment>
        <translation>%1 langer</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>a duration</comment>
        <translation>%1 korter</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) more handed out</source>
        <translation>
            <numerusform>%n portie meer uitgedeeld</numerusform>
            <numerusform>%n porties meer uitgedeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) fewer handed out</source>
        <translation>
            <numerusform>%n portie minder uitgedeeld</numerusform>
            <numerusform>%n porties minder uitgedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer and no farther</source>
        <translation>Niet langer en niet verder</translation>
    </message>
    <message>
        <source>%1 would be reached %2 after the rider has to be done.</source>
        <comment>a place, a duration</comment>
        <translation>%1 zou bereikt worden %2 nadat de koerier klaar moet zijn.</translation>
    </message>
    <message>
        <source>The time at %1 (until %2) would be missed by %3.</source>
        <comment>a place, an hour, a duration</comment>
        <translation>Het uur bij %1 (tot %2) zou met %3 gemist worden.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a place, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n vegetarisch</numerusform>
            <numerusform>%n vegetarisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegan</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n veganistisch</numerusform>
            <numerusform>%n veganistisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halal</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n halal</numerusform>
            <numerusform>%n halal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of soft food</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n zacht</numerusform>
            <numerusform>%n zacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n hygiënekit</numerusform>
            <numerusform>%n hygiënekits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n pak maandverband</numerusform>
            <numerusform>%n pakken maandverband</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n slaapzak</numerusform>
            <numerusform>%n slaapzakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n set warme kleren</numerusform>
            <numerusform>%n sets warme kleren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n portie hondenvoer</numerusform>
            <numerusform>%n porties hondenvoer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolHoliday</name>
    <message>
        <source>Autumn holidays %1</source>
        <translation>Herfstvakantie %1</translation>
    </message>
    <message>
        <source>Winter holidays %1</source>
        <translation>Kerstvakantie %1</translation>
    </message>
    <message>
        <source>Carnival holidays %1</source>
        <translation>Krokusvakantie %1</translation>
    </message>
    <message>
        <source>Spring holidays %1</source>
        <translation>Paasvakantie %1</translation>
    </message>
    <message>
        <source>Summer holidays %1</source>
        <translation>Zomervakantie %1</translation>
    </message>
</context>
<context>
    <name>ScreeningKind</name>
    <message>
        <source>identity check</source>
        <translation>identiteitscontrole</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>criminal record extract</source>
        <translation>uittreksel strafregister</translation>
    </message>
    <message>
        <source>criminal record extract for work with minors</source>
        <translation>uittreksel strafregister, model minderjarigen</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>shopping</source>
        <translation>boodschappen</translation>
    </message>
    <message>
        <source>dog walk</source>
        <translation>hond uitlaten</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefoontje</translation>
    </message>
    <message>
        <source>going along to an appointment</source>
        <translation>begeleiding naar een afspraak</translation>
    </message>
    <message>
        <source>babysitting</source>
        <translation>babysitten</translation>
    </message>
    <message>
        <source>homework help</source>
        <translation>huiswerkhulp</translation>
    </message>
    <message>
        <source>letter writing</source>
        <translation>brieven schrijven</translation>
    </message>
    <message>
        <source>mask sewing</source>
        <translation>mondmaskers naaien</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>koken</translation>
    </message>
    <message>
        <source>bicycle delivery</source>
        <translation>levering per fiets</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>onderdak</translation>
    </message>
    <message>
        <source>food parcel</source>
        <translation>voedselpakket</translation>
    </message>
    <message>
        <source>moving house</source>
        <translation>verhuizing</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>administratie</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>huisbezoek</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>apotheek</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>onthaal</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>sorteren</translation>
    </message>
</context>
<context>
    <name>ShareFacts</name>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>knows that it is taken</source>
        <translation>weet dat het toegewezen is</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>would fetch it; decide here or in the inbox</source>
        <translation>zou het ophalen; beslis hier of in het postvak</translation>
    </message>
    <message>
        <source>would help; decide in the inbox</source>
        <translation>zou helpen; beslis in het postvak</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>een partner</translation>
    </message>
    <message>
        <source>Dish that you would fetch for %1</source>
        <translation>Gerecht dat u voor %1 zou ophalen</translation>
    </message>
    <message>
        <source>Help offered to %1</source>
        <translation>Hulp aangeboden aan %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Doorverwezen</translation>
    </message>
</context>
<context>
    <name>ShareState</name>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>doorverwezen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>has done it</source>
        <translation>heeft het gedaan</translation>
    </message>
    <message>
        <source>could not do it</source>
        <translation>kon het niet doen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, what they do: Ixelles looks for help</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Ixelles looks for help, shopping</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, a language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>offers a dish</source>
        <comment>an association</comment>
        <translation>biedt een gerecht aan</translation>
    </message>
    <message>
        <source>would fetch the dish</source>
        <comment>an association</comment>
        <translation>zou het gerecht ophalen</translation>
    </message>
    <message>
        <source>Ask for the dish</source>
        <translation>Het gerecht vragen</translation>
    </message>
    <message>
        <source>has fetched the dish</source>
        <translation>heeft het gerecht opgehaald</translation>
    </message>
    <message>
        <source>could not fetch the dish</source>
        <translation>kon het gerecht niet ophalen</translation>
    </message>
</context>
<context>
    <name>SignupDetail</name>
    <message>
        <source>%1, %2.</source>
        <comment>role, shift</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Contact told on %1.</source>
        <translation>Contact meegedeeld op %1.</translation>
    </message>
    <message>
        <source>The contact is not told before the confirmation.</source>
        <translation>Het contact wordt niet meegedeeld voor de bevestiging.</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Verwittigd op %1.</translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <translation>Nog niet verwittigd.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SignupState</name>
    <message>
        <source>to be dealt with</source>
        <translation>te behandelen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>op de reservelijst</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>niet komen opdagen</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>driving licence</source>
        <translation>rijbewijs</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>EHBO</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>sewing</source>
        <translation>naaien</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>koken</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>kinderopvang</translation>
    </message>
    <message>
        <source>heavy lifting</source>
        <translation>zwaar tilwerk</translation>
    </message>
</context>
<context>
    <name>SpecialNeed</name>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>veganistisch</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>zacht voedsel</translation>
    </message>
    <message>
        <source>hygiene kit</source>
        <translation>hygiënekit</translation>
    </message>
    <message>
        <source>sanitary protection</source>
        <translation>maandverband</translation>
    </message>
    <message>
        <source>sleeping bag</source>
        <translation>slaapzak</translation>
    </message>
    <message>
        <source>warm clothes</source>
        <translation>warme kleren</translation>
    </message>
    <message>
        <source>dog food</source>
        <translation>hondenvoer</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>By commune</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Per dienst</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>Statistieken: %1</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Aandeel ingevuld</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>“–”: not counted this way.</source>
        <translation>‘–’: niet zo geteld.</translation>
    </message>
    <message>
        <source>requests and places</source>
        <translation>hulpvragen en plaatsen</translation>
    </message>
    <message>
        <source>hours and help given</source>
        <translation>uren en geboden hulp</translation>
    </message>
    <message>
        <source>meals and people</source>
        <translation>maaltijden en mensen</translation>
    </message>
</context>
<context>
    <name>StopKind</name>
    <message>
        <source>collect a dish</source>
        <translation>een gerecht ophalen</translation>
    </message>
    <message>
        <source>collect ordered meals</source>
        <translation>bestelde maaltijden ophalen</translation>
    </message>
    <message>
        <source>bring ordered meals</source>
        <translation>bestelde maaltijden brengen</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>uitdelen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
</context>
<context>
    <name>StreetColumns</name>
    <message>
        <source>Dish</source>
        <translation>Gerecht</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porties</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Also is</source>
        <translation>Is ook</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In no round yet</source>
        <translation>Nog in geen ronde</translation>
    </message>
    <message>
        <source>Planned dishes</source>
        <translation>Geplande gerechten</translation>
    </message>
    <message>
        <source>Failed dishes</source>
        <translation>Mislukte gerechten</translation>
    </message>
    <message>
        <source>All dishes of the day</source>
        <translation>Alle gerechten van de dag</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Served zones</source>
        <translation>Bediende zones</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>Niet meer bediend</translation>
    </message>
    <message>
        <source>All zones and shelters</source>
        <translation>Alle zones en opvangcentra</translation>
    </message>
    <message>
        <source>chapters: %1</source>
        <comment>how far it is</comment>
        <translation>afdelingen: %1</translation>
    </message>
    <message>
        <source>With another chapter</source>
        <translation>Bij een andere afdeling</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Not received yet</source>
        <translation>Nog niet ontvangen</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gewist)</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(nog niet ontvangen)</translation>
    </message>
</context>
<context>
    <name>TandemColumns</name>
    <message>
        <source>Helper</source>
        <translation>Vaste helper</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Volgende prestatie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tandems under way</source>
        <translation>Lopende duo’s</translation>
    </message>
    <message>
        <source>Waiting for a yes</source>
        <translation>Wacht op een ja</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Op proef</translation>
    </message>
    <message>
        <source>Active tandems</source>
        <translation>Actieve duo’s</translation>
    </message>
    <message>
        <source>Paused tandems</source>
        <translation>Gepauzeerde duo’s</translation>
    </message>
    <message>
        <source>Ended tandems</source>
        <translation>Beëindigde duo’s</translation>
    </message>
    <message>
        <source>All tandems</source>
        <translation>Alle duo’s</translation>
    </message>
</context>
<context>
    <name>TandemDialogs</name>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Vul de reden in.</translation>
    </message>
    <message>
        <source>Pause the tandem</source>
        <translation>Het duo pauzeren</translation>
    </message>
    <message>
        <source>No visits are planned meanwhile. Without a last day it rests until somebody resumes it.</source>
        <translation>Intussen worden geen prestaties gepland. Zonder laatste dag rust het tot iemand het hervat.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>End the tandem</source>
        <translation>Het duo beëindigen</translation>
    </message>
    <message>
        <source>%1. Visits planned after the last day are taken out.</source>
        <comment>a pair</comment>
        <translation>%1. Prestaties die na de laatste dag gepland zijn, vervallen.</translation>
    </message>
    <message>
        <source>Do not bring the two together again</source>
        <translation>De twee niet opnieuw samenbrengen</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>Move this time</source>
        <translation>Deze keer verplaatsen</translation>
    </message>
    <message>
        <source>%1. Only this one; the others stay as they are.</source>
        <comment>a time</comment>
        <translation>%1. Alleen deze keer; de andere blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Uren</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>Het einde moet na het begin liggen.</translation>
    </message>
    <message>
        <source>This and all later times</source>
        <translation>Deze en alle latere keren</translation>
    </message>
    <message>
        <source>From %1 on. What was before stays as it was.</source>
        <comment>a time</comment>
        <translation>Vanaf %1. Wat ervoor lag, blijft zoals het was.</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Hoe &amp;vaak</translation>
    </message>
    <message>
        <source>Change from then on</source>
        <translation>Vanaf dan wijzigen</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Zeg vanaf welke dag.</translation>
    </message>
    <message>
        <source>Note an extra visit</source>
        <translation>Een extra prestatie noteren</translation>
    </message>
    <message>
        <source>%1. A visit that took place besides the series.</source>
        <comment>a pair</comment>
        <translation>%1. Een prestatie die buiten de reeks plaatsvond.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>&amp;Time spent</source>
        <translation>D&amp;uur</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometers</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>De prestatie noteren</translation>
    </message>
    <message>
        <source>Visits of which days?</source>
        <translation>Prestaties van welke dagen?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>TandemState</name>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>op proef</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
</context>
<context>
    <name>TandemWords</name>
    <message>
        <source>ran out on %1</source>
        <comment>a check</comment>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <comment>a check</comment>
        <translation>verloopt op %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a check</comment>
        <translation>geldig tot %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>missing: “%1” asks for it</source>
        <translation>ontbreekt: nodig voor “%1”</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a review</comment>
        <translation>vandaag te doen</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a review</comment>
        <translation>te doen sinds %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1 until further notice</source>
        <comment>a day</comment>
        <translation>vanaf %1 tot nader order</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>days, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>every %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>elke %1 van de maand</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>de laatste %1 van de maand</translation>
    </message>
    <message>
        <source>the first %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>de eerste %1 van de maand</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>de tweede %1 van de maand</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>de derde %1 van de maand</translation>
    </message>
    <message>
        <source>the fourth %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>de vierde %1 van de maand</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>om de %n dag</numerusform>
            <numerusform>om de %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week, any day</source>
        <translation>één keer per week, om het even welke dag</translation>
    </message>
    <message numerus="yes">
        <source>once every %n week(s), any day</source>
        <translation>
            <numerusform>één keer per %n week, om het even welke dag</numerusform>
            <numerusform>één keer per %n weken, om het even welke dag</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>%1: weekdays</comment>
        <translation>elke %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>%1: weekdays</comment>
        <translation>
            <numerusform>%1, om de %n week</numerusform>
            <numerusform>%1, om de %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>de laatste dag van de maand</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>de %1e van de maand</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>één keer per maand</translation>
    </message>
    <message>
        <source>%1, %2 within %3</source>
        <comment>days, duration, hours</comment>
        <translation>%1, %2 binnen %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 u %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>to be arranged</source>
        <translation>af te spreken</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <comment>short weekdays</comment>
        <translation>elke %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n month(s)</source>
        <comment>%1: which day</comment>
        <translation>
            <numerusform>%1, elke %n maand</numerusform>
            <numerusform>%1, elke %n maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayAction</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Iemand zoeken</translation>
    </message>
    <message>
        <source>Show candidates</source>
        <translation>Kandidaten tonen</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Tonen waarom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Niet doorgegaan</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergelijken</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Volgende kandidaat</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versies vergelijken</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Later bellen</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gerecht mislukt…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verwittigd</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Herinnerd</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Het bericht schrijven</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Neemt de plaats</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Wil ze niet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Bestelling mislukt…</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>De gift annuleren</translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <source>Noted: “%1” took place.</source>
        <translation>Genoteerd: “%1” heeft plaatsgevonden.</translation>
    </message>
    <message>
        <source>Noted: “%1” did not take place.</source>
        <translation>Genoteerd: “%1” heeft niet plaatsgevonden.</translation>
    </message>
    <message>
        <source>Noted: “%1” was called off in time.</source>
        <translation>Genoteerd: “%1” werd op tijd afgezegd.</translation>
    </message>
    <message>
        <source>Undo the outcome</source>
        <translation>Het resultaat ongedaan maken</translation>
    </message>
    <message>
        <source>The call about “%1” is noted.</source>
        <translation>Het telefoontje over “%1” is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Het telefoontje ongedaan maken</translation>
    </message>
    <message>
        <source>“%1” is open until %2.</source>
        <comment>a title, a date</comment>
        <translation>“%1” blijft open tot %2.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>De verlenging ongedaan maken</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Voorgesteld aan %1. Het adres werd niet meegedeeld.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Het voorstel ongedaan maken</translation>
    </message>
    <message>
        <source>%1 has the place and may be told the contact.</source>
        <translation>%1 heeft de plaats en mag de contactgegevens krijgen.</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>De inschrijving ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Bevestiging ongedaan maken</translation>
    </message>
    <message>
        <source>%1 does not take the place; the next in the queue is to be called.</source>
        <translation>%1 neemt de plaats niet; de volgende op de lijst moet gebeld worden.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Weigering ongedaan maken</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>Het telefoontje naar %1 is genoteerd.</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Genoteerd: %1 weet wie komt.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Akkoord ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: %1 was reminded.</source>
        <translation>Genoteerd: %1 is herinnerd.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Herinnering ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Genoteerd: %n vrijwilliger bedankt.</numerusform>
            <numerusform>Genoteerd: %n vrijwilligers bedankt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Bedankje ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: “%1” does not come.</source>
        <translation>Genoteerd: “%1” komt niet.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Het mislukken ongedaan maken</translation>
    </message>
    <message>
        <source>The call about “%1” is put off to %2.</source>
        <comment>a title, a date</comment>
        <translation>Het telefoontje over “%1” is uitgesteld tot %2.</translation>
    </message>
    <message>
        <source>Undo the postponing</source>
        <translation>Het uitstel ongedaan maken</translation>
    </message>
    <message>
        <source>%1 stands in this once.</source>
        <comment>a volunteer</comment>
        <translation>%1 vervangt deze ene keer.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>De vervanging ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” arrived.</source>
        <translation>Genoteerd: de maaltijden voor “%1” kwamen aan.</translation>
    </message>
    <message>
        <source>Undo the delivery</source>
        <translation>De levering ongedaan maken</translation>
    </message>
    <message>
        <source>The order for “%1” is confirmed.</source>
        <translation>De bestelling voor “%1” is bevestigd.</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a restaurant</comment>
        <translation>%1 doet mee.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>The gift of “%1” is cancelled.</source>
        <translation>De gift van “%1” is geannuleerd.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Het annuleren ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” did not arrive.</source>
        <translation>Genoteerd: de maaltijden voor “%1” kwamen niet aan.</translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message>
        <source>It is soon, and a place is still open.</source>
        <translation>Het is binnenkort en er is nog een plaats vrij.</translation>
    </message>
    <message>
        <source>Whoever was to go cannot, and nobody goes instead yet.</source>
        <translation>Wie zou gaan, is verhinderd en niemand springt al in.</translation>
    </message>
    <message>
        <source>It was planned, and nobody noted what became of it.</source>
        <translation>Het was gepland en niemand noteerde hoe het afliep.</translation>
    </message>
    <message>
        <source>Nobody was asked for it yet.</source>
        <translation>Er werd nog niemand gevraagd.</translation>
    </message>
    <message>
        <source>They wait for an answer: a place, the reserve list or a refusal.</source>
        <translation>Zij wachten op een antwoord: een plaats, de reservelijst of een weigering.</translation>
    </message>
    <message>
        <source>They offered to help and wait for an answer.</source>
        <translation>Zij boden hulp aan en wachten op een antwoord.</translation>
    </message>
    <message>
        <source>Two records may be one person. Compare them and decide.</source>
        <translation>Twee fiches gaan misschien over dezelfde persoon. Vergelijk ze en beslis.</translation>
    </message>
    <message>
        <source>The proposal was declined, and the place is still open.</source>
        <translation>Het voorstel werd geweigerd en de plaats is nog vrij.</translation>
    </message>
    <message>
        <source>It was changed here and at another desk. Compare the versions and choose what is kept.</source>
        <translation>De fiche werd hier en in een ander loket gewijzigd. Vergelijk de versies en kies wat bewaard blijft.</translation>
    </message>
    <message>
        <source>Somebody was to be called back by this day.</source>
        <translation>Iemand moest tegen deze dag teruggebeld worden.</translation>
    </message>
    <message>
        <source>It closes by itself on its last day, unless it is extended.</source>
        <translation>Ze sluit vanzelf op de laatste dag, tenzij u ze verlengt.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>zonder resultaat</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>eindigt op %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringendheid</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Al gevraagd</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>nog niet hier</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Afspraakplaats</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>role, places taken, places</comment>
        <translation>%1 %2 van %3</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Ingevulde plaatsen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>One</source>
        <translation>De ene</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De andere</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Nobody comes for what was cooked yet. Plan the rounds of the day.</source>
        <translation>Nog niemand komt ophalen wat gekookt is. Plan de rondes van de dag.</translation>
    </message>
    <message>
        <source>Its day has passed, and it was not collected. Note why, or look at the rounds of that day.</source>
        <translation>De dag is voorbij en het is niet opgehaald. Noteer waarom, of bekijk de rondes van die dag.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted how the round went.</source>
        <translation>De dag is voorbij en niemand noteerde hoe de ronde verliep.</translation>
    </message>
    <message>
        <source>A place is free, and this person is first in the queue. Call and ask whether they take it.</source>
        <translation>Er is een plaats vrij en deze persoon staat als eerste op de reservelijst. Bel en vraag of hij of zij ze neemt.</translation>
    </message>
    <message>
        <source>Two desks gave the last place. This person signed up later and is first in the queue now. Call and say so.</source>
        <translation>Twee balies gaven de laatste plaats. Deze persoon schreef zich later in en staat nu als eerste op de reservelijst. Bel om dat te zeggen.</translation>
    </message>
    <message>
        <source>Ask both how it goes, and note when to look at it again.</source>
        <translation>Vraag beiden hoe het gaat, en noteer wanneer u het opnieuw bekijkt.</translation>
    </message>
    <message>
        <source>The trial is over. Ask both, then let them go on or end it.</source>
        <translation>De proefperiode is voorbij. Vraag het beiden, en laat hen dan verdergaan of beëindig het duo.</translation>
    </message>
    <message>
        <source>The check runs out soon. Ask for a new one in time.</source>
        <translation>De controle vervalt binnenkort. Vraag op tijd een nieuwe.</translation>
    </message>
    <message>
        <source>They took place. Look at the minutes and kilometres in the visit log and approve them.</source>
        <translation>Ze vonden plaats. Bekijk de minuten en kilometers op het tabblad “Prestaties” en keur ze goed.</translation>
    </message>
    <message>
        <source>The volunteer said yes. Who asked for help does not know yet who comes.</source>
        <translation>De vrijwilliger zei ja. Wie hulp vroeg, weet nog niet wie komt.</translation>
    </message>
    <message>
        <source>They promised to help soon. A reminder saves a visit that does not happen.</source>
        <translation>Deze persoon beloofde binnenkort te helpen. Een herinnering voorkomt een gemist bezoek.</translation>
    </message>
    <message>
        <source>They helped last week, and nobody thanked them yet.</source>
        <translation>Zij hielpen vorige week, en niemand heeft hen al bedankt.</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>geen ronde</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>goed te keuren</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>evaluatie op %1</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gerecht</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porties</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>Another chapter has it, and has not said what became of it. Call them, or have it back under “With partners”.</source>
        <translation>Een andere afdeling heeft het en heeft niet gezegd wat ermee gebeurd is. Bel hen, of neem het terug onder “Met partners”.</translation>
    </message>
    <message>
        <source>The meals are wanted soon, and the restaurant has not said yes. Call and ask.</source>
        <translation>De maaltijden worden binnenkort verwacht en het restaurant heeft nog geen ja gezegd. Bel en vraag het.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted whether the meals arrived.</source>
        <translation>De dag is voorbij en niemand noteerde of de maaltijden aankwamen.</translation>
    </message>
    <message>
        <source>More is ordered for that day than the restaurant can cook. Call it, or order elsewhere.</source>
        <translation>Voor die dag is meer besteld dan het restaurant kan koken. Bel het, of bestel elders.</translation>
    </message>
    <message>
        <source>Those that cook are full, or there are none. This restaurant waits and could begin.</source>
        <translation>Wie kookt, zit vol, of er is niemand. Dit restaurant wacht en zou kunnen beginnen.</translation>
    </message>
    <message>
        <source>They were paid to a restaurant and belong to no gift. Find the gift, or leave them aside.</source>
        <translation>Ze zijn aan een restaurant betaald en horen bij geen gift. Zoek de gift, of leg ze opzij.</translation>
    </message>
    <message>
        <source>It was promised two weeks ago or more, and the money has not come. Ask, or cancel the gift.</source>
        <translation>Twee weken of langer geleden beloofd, en het geld is er niet. Vraag ernaar, of annuleer de gift.</translation>
    </message>
    <message>
        <source>Two desks took the same offer, and the other match has it. Tell both sides: take this one back, or agree on another time.</source>
        <translation>Twee loketten namen hetzelfde aanbod, en de andere match heeft het. Verwittig beide kanten: trek deze in of spreek een ander moment af.</translation>
    </message>
    <message>
        <source>Some tandems rest in the school holidays. Add those to come under “Our association…”, so that nobody stands before a closed door.</source>
        <translation>Sommige duo’s rusten in de schoolvakanties. Voeg de komende toe onder “Onze vereniging…”, zodat niemand voor een gesloten deur staat.</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>schoolvakanties</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>boven de capaciteit</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>te bekijken</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Beloofd op</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Herinnerd op</translation>
    </message>
</context>
<context>
    <name>TodayGroup</name>
    <message>
        <source>To fill tonight and tomorrow</source>
        <translation>In te vullen voor vanavond en morgen</translation>
    </message>
    <message>
        <source>Over, without an outcome</source>
        <translation>Voorbij, nog zonder resultaat</translation>
    </message>
    <message>
        <source>Requests without a proposal</source>
        <translation>Hulpvragen zonder voorstel</translation>
    </message>
    <message>
        <source>New sign-ups</source>
        <translation>Nieuwe inschrijvingen</translation>
    </message>
    <message>
        <source>Declined proposals</source>
        <translation>Geweigerde voorstellen</translation>
    </message>
    <message>
        <source>Conflicts between desks</source>
        <translation>Conflicten tussen loketten</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Terug te bellen</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Loopt deze week af</translation>
    </message>
    <message>
        <source>To tell, remind and thank</source>
        <translation>Te verwittigen, herinneren en bedanken</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n van de %1 ontbreekt</numerusform>
            <numerusform>%n van de %1 ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n op de reservelijst</numerusform>
            <numerusform>%n op de reservelijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n gevraagd</numerusform>
            <numerusform>%n gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a person</comment>
        <translation>met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n mogelijke dubbel</numerusform>
            <numerusform>%n mogelijke dubbels</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n new volunteer(s)</source>
        <translation>
            <numerusform>%n nieuwe vrijwilliger</numerusform>
            <numerusform>%n nieuwe vrijwilligers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: declined</source>
        <comment>a person</comment>
        <translation>%1: geweigerd</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a person</comment>
        <translation>ter vervanging van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new sign-up(s)</source>
        <translation>
            <numerusform>%n nieuwe inschrijving</numerusform>
            <numerusform>%n nieuwe inschrijvingen</numerusform>
        </translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>mogelijke dubbel</translation>
    </message>
    <message>
        <source>may be the same person as %1</source>
        <translation>misschien dezelfde persoon als %1</translation>
    </message>
    <message>
        <source>changed here and at another desk</source>
        <translation>hier en bij een ander loket gewijzigd</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>loopt af op %1</translation>
    </message>
    <message>
        <source>Call %1: a place is free</source>
        <translation>%1 bellen: er is een plaats vrij</translation>
    </message>
    <message>
        <source>Call %1: the place was given twice</source>
        <translation>%1 bellen: de plaats is twee keer gegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) without a round</source>
        <translation>
            <numerusform>%n gerecht zonder ronde</numerusform>
            <numerusform>%n gerechten zonder ronde</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Round of %1</source>
        <comment>a rider</comment>
        <translation>Ronde van %1</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <comment>who is helped</comment>
        <translation>%1 verwittigen</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <comment>a volunteer</comment>
        <translation>%1 herinneren</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n volunteer(s) for last week</source>
        <translation>
            <numerusform>%n vrijwilliger van vorige week bedanken</numerusform>
            <numerusform>%n vrijwilligers van vorige week bedanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to approve</source>
        <translation>
            <numerusform>%n prestatie goed te keuren</numerusform>
            <numerusform>%n prestaties goed te keuren</numerusform>
        </translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>nog geen ronde</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>dish, not collected</source>
        <translation>gerecht, niet opgehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) not marked</source>
        <translation>
            <numerusform>%n stop niet aangevinkt</numerusform>
            <numerusform>%n stops niet aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>a volunteer</comment>
        <translation>%1 komt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>tandem with %1, to be looked at again by %2</source>
        <comment>a helper, a date</comment>
        <translation>duo met %1, te evalueren tegen %2</translation>
    </message>
    <message>
        <source>trial with %1, over on %2</source>
        <comment>a helper, a date</comment>
        <translation>proefperiode met %1, afgelopen op %2</translation>
    </message>
    <message>
        <source>%1: holds until %2</source>
        <comment>a check of a volunteer, a date</comment>
        <translation>%1: geldig tot %2</translation>
    </message>
    <message>
        <source>minutes and kilometres as the helpers gave them</source>
        <translation>minuten en kilometers zoals de helpers ze opgaven</translation>
    </message>
    <message>
        <source>offer of help, ends on %1</source>
        <comment>a date</comment>
        <translation>hulpaanbod, loopt af op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n betaling te bekijken</numerusform>
            <numerusform>%n betalingen te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>A gift without a name</source>
        <translation>Een gift zonder naam</translation>
    </message>
    <message>
        <source>School holidays: add the next ones</source>
        <translation>Schoolvakanties: voeg de volgende toe</translation>
    </message>
    <message>
        <source>School holidays: none is known</source>
        <translation>Schoolvakanties: er is geen enkele bekend</translation>
    </message>
    <message>
        <source>dish, handed over to another chapter</source>
        <translation>gerecht, doorverwezen naar een andere afdeling</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n maaltijd</numerusform>
            <numerusform>%n maaltijden</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed by %1</source>
        <comment>a restaurant</comment>
        <translation>niet bevestigd door %1</translation>
    </message>
    <message>
        <source>ordered from %1</source>
        <comment>a restaurant</comment>
        <translation>besteld bij %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) too many</source>
        <translation>
            <numerusform>%n maaltijd te veel</numerusform>
            <numerusform>%n maaltijden te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered in all</source>
        <comment>meals</comment>
        <translation>%1 besteld in totaal</translation>
    </message>
    <message>
        <source>wait-listed restaurant</source>
        <translation>restaurant op de wachtlijst</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) a day</source>
        <translation>
            <numerusform>%n maaltijd per dag</numerusform>
            <numerusform>%n maaltijden per dag</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>geen grens opgegeven</translation>
    </message>
    <message>
        <source>%1 in all, for no gift yet</source>
        <comment>an amount</comment>
        <translation>%1 in totaal, nog voor geen gift</translation>
    </message>
    <message>
        <source>%1 still to be paid</source>
        <comment>an amount</comment>
        <translation>nog %1 te betalen</translation>
    </message>
    <message>
        <source>what %1 offered was promised twice</source>
        <translation>het aanbod van %1 is twee keer toegezegd</translation>
    </message>
    <message>
        <source>known until %1</source>
        <comment>a date</comment>
        <translation>bekend tot %1</translation>
    </message>
    <message>
        <source>tandems that rest in them go on</source>
        <translation>duo’s die dan rusten, gaan gewoon door</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijdstip</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>toegang</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>on foot</source>
        <translation>te voet</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>bakfiets</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>openbaar vervoer</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>van</source>
        <translation>bestelwagen</translation>
    </message>
</context>
<context>
    <name>TwinSign</name>
    <message>
        <source>same phone</source>
        <translation>zelfde telefoon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>zelfde e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>niet doorgegaan</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>seeking a stand-in</source>
        <translation>zoekt vervanging</translation>
    </message>
</context>
<context>
    <name>VolunteerColumns</name>
    <message>
        <source>(not received yet)</source>
        <translation>(nog niet ontvangen)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Nieuwe inschrijvingen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>Op pauze</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>volunteers who left</comment>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijke dubbels</translation>
    </message>
</context>
<context>
    <name>VolunteerState</name>
    <message>
        <source>applied</source>
        <translation>nieuwe inschrijving</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>gescreend</translation>
    </message>
    <message>
        <source>active</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>op pauze</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
</context>
<context>
    <name>WhenKind</name>
    <message>
        <source>to be arranged</source>
        <translation>af te spreken</translation>
    </message>
    <message>
        <source>on a fixed day</source>
        <translation>op een vaste dag</translation>
    </message>
    <message>
        <source>once within a period</source>
        <translation>één keer binnen een periode</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>herhaald</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n is (are) not active</source>
        <translation>
            <numerusform>%n is momenteel niet actief</numerusform>
            <numerusform>%n zijn momenteel niet actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not placed on the map</source>
        <translation>
            <numerusform>%n heeft geen bekende plaats</numerusform>
            <numerusform>%n hebben geen bekende plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not offer this service</source>
        <translation>
            <numerusform>%n biedt deze hulp niet aan</numerusform>
            <numerusform>%n bieden deze hulp niet aan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) a skill</source>
        <translation>
            <numerusform>%n mist een vaardigheid</numerusform>
            <numerusform>%n missen een vaardigheid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not speak the language</source>
        <translation>
            <numerusform>%n spreekt de taal niet</numerusform>
            <numerusform>%n spreken de taal niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no valid screening</source>
        <translation>
            <numerusform>%n heeft geen geldige screening</numerusform>
            <numerusform>%n hebben geen geldige screening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not free at that time</source>
        <translation>
            <numerusform>%n is niet vrij op dat moment</numerusform>
            <numerusform>%n zijn niet vrij op dat moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) away on that day</source>
        <translation>
            <numerusform>%n is die dag afwezig</numerusform>
            <numerusform>%n zijn die dag afwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live(s) too far away</source>
        <translation>
            <numerusform>%n woont te ver weg</numerusform>
            <numerusform>%n wonen te ver weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not to be brought together with this person</source>
        <translation>
            <numerusform>%n is niet met deze persoon samen te brengen</numerusform>
            <numerusform>%n zijn niet met deze persoon samen te brengen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) already asked for this</source>
        <translation>
            <numerusform>%n is hiervoor al gevraagd</numerusform>
            <numerusform>%n zijn hiervoor al gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) expected elsewhere at that time</source>
        <translation>
            <numerusform>%n wordt dan elders verwacht</numerusform>
            <numerusform>%n worden dan elders verwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) enough for that week</source>
        <translation>
            <numerusform>%n heeft die week al genoeg</numerusform>
            <numerusform>%n hebben die week al genoeg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list, one of which will do</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WorkSource</name>
    <message>
        <source>help given</source>
        <translation>geboden hulp</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>prestatie</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>inschrijving</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>dish cooked</source>
        <translation>gekookt gerecht</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>The note is kept.</source>
        <translation>De notitie is bewaard.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>Choose a line first: a note is about a record.</source>
        <translation>Kies eerst een regel: een notitie gaat over een fiche.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
</context>
<context>
    <name>entraide::AbsenceDialog</name>
    <message>
        <source>&amp;Whole days</source>
        <translation>&amp;Hele dagen</translation>
    </message>
    <message>
        <source>Somebody cannot come</source>
        <translation>Iemand kan niet komen</translation>
    </message>
    <message>
        <source>for example: ill</source>
        <translation>bijvoorbeeld: ziek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>&amp;Uren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>The proposal then says who could step in and who would have to move. Nothing is saved until you accept.</source>
        <translation>Het voorstel zegt dan wie kan inspringen en wie zou moeten verschuiven. Niets wordt bewaard voordat u aanvaardt.</translation>
    </message>
    <message>
        <source>&amp;See who can step in</source>
        <translation>&amp;Zien wie kan inspringen</translation>
    </message>
</context>
<context>
    <name>entraide::AmountDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Bedrag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <comment>an amount in euro</comment>
        <translation>Vul een bedrag boven 0 in, zoals 12,50.</translation>
    </message>
</context>
<context>
    <name>entraide::AmountField</name>
    <message>
        <source>amount in euro</source>
        <translation>bedrag in euro</translation>
    </message>
</context>
<context>
    <name>entraide::AnnounceDialog</name>
    <message>
        <source>Announced</source>
        <translation>Aankondiging</translation>
    </message>
    <message>
        <source>The rider comes at</source>
        <translation>De koerier komt om</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Reden noteren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>No hour was said</source>
        <translation>Geen uur gezegd</translation>
    </message>
</context>
<context>
    <name>entraide::AssociationForm</name>
    <message>
        <source>Our association</source>
        <translation>Onze vereniging</translation>
    </message>
    <message>
        <source>Save the association</source>
        <translation>Vereniging opslaan</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wie we zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>as on letters</source>
        <translation>zoals op brieven</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>non-profit association</source>
        <translation>vereniging zonder winstoogmerk</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Insurance of the volunteers</source>
        <translation>Verzekering van de vrijwilligers</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Verzekeraar</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Polisnummer</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Wat gedekt is</translation>
    </message>
    <message>
        <source>civil liability, accidents</source>
        <translation>burgerlijke aansprakelijkheid, ongevallen</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Kostenvergoeding</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Euro for a day</source>
        <translation>Euro per dag</translation>
    </message>
    <message>
        <source>Euro for a kilometre</source>
        <translation>Euro per kilometer</translation>
    </message>
    <message>
        <source>Ceilings by year</source>
        <translation>Maxima per jaar</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Jaar toevoegen</translation>
    </message>
    <message>
        <source>Remove the year</source>
        <translation>Jaar verwijderen</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakanties</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Vakantie toevoegen</translation>
    </message>
    <message>
        <source>Remove the holidays</source>
        <translation>Vakantie verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n regel toegevoegd.</numerusform>
            <numerusform>%n regels toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all here already.</source>
        <translation>Ze staan er al allemaal.</translation>
    </message>
    <message>
        <source>Add the Flemish school holidays of %1–%2</source>
        <translation>Vlaamse schoolvakanties %1–%2 toevoegen</translation>
    </message>
    <message>
        <source>Add the school holidays of the French Community of %1–%2</source>
        <translation>Schoolvakanties van de Franse Gemeenschap %1–%2 toevoegen</translation>
    </message>
    <message>
        <source>Tandems may rest</source>
        <translation>Duo’s mogen rusten</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>Regels van het loket</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>Dishes of a day are taken until</source>
        <translation>Gerechten van de dag aanvaard tot</translation>
    </message>
    <message>
        <source>Youngest age of volunteers</source>
        <translation>Minimumleeftijd van vrijwilligers</translation>
    </message>
    <message>
        <source>Smallest number shown in statistics</source>
        <translation>Kleinste getal dat de statistieken tonen</translation>
    </message>
    <message>
        <source>Open sign-ups of one volunteer at most</source>
        <translation>Open inschrijvingen per vrijwilliger, hoogstens</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 12,50.</source>
        <translation>Dit is geen bedrag. Schrijf het als 12,50.</translation>
    </message>
    <message>
        <source>No phone has this number. Check it, or leave it empty.</source>
        <translation>Geen telefoon heeft dit nummer. Kijk het na, of laat het leeg.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it, or leave it empty.</source>
        <translation>Dit is geen e-mailadres. Kijk het na, of laat het leeg.</translation>
    </message>
    <message>
        <source>Each year stands here once, with an amount for a day and a larger one for the year.</source>
        <translation>Elk jaar staat er één keer, met een bedrag per dag en een groter voor het jaar.</translation>
    </message>
    <message>
        <source>Each line needs a name and a last day that is not before the first.</source>
        <translation>Elke regel heeft een naam nodig en een laatste dag die niet voor de eerste valt.</translation>
    </message>
    <message>
        <source>This cannot be kept. Check it.</source>
        <translation>Dit kan niet bewaard worden. Kijk het na.</translation>
    </message>
    <message>
        <source>What counts fewer people is hidden, and so is what would give it away, so that nobody is recognised.</source>
        <translation>Wat minder mensen telt, wordt verborgen, en ook wat het zou verraden, zodat niemand herkend wordt.</translation>
    </message>
</context>
<context>
    <name>entraide::AvailabilityView</name>
    <message>
        <source>Free in the week</source>
        <translation>Vrij in de loop van de week</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No weekly hours are noted.</source>
        <translation>Er zijn geen wekelijkse uren genoteerd.</translation>
    </message>
    <message>
        <source>Available from %1</source>
        <translation>Beschikbaar vanaf %1</translation>
    </message>
    <message>
        <source>Available until %1</source>
        <translation>Beschikbaar tot %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Also free: %1</source>
        <translation>Ook vrij: %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Afwezig: %1</translation>
    </message>
</context>
<context>
    <name>entraide::BackgroundPanel</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Areas of the program</source>
        <translation>Zones van het programma</translation>
    </message>
    <message>
        <source>Own tile server</source>
        <translation>Eigen tegelserver</translation>
    </message>
    <message>
        <source>Folder of tiles</source>
        <translation>Map met tegels</translation>
    </message>
    <message>
        <source>Public OpenStreetMap</source>
        <translation>Openbare OpenStreetMap</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Achtergrond van de kaart</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adres van de tegels</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Approximate limits, made from the postcodes. No address leaves this computer.</source>
        <translation>Grenzen bij benadering, op basis van de postcodes. Geen enkel adres verlaat deze computer.</translation>
    </message>
    <message>
        <source>This server learns which part of the city is looked at, never who lives where. {z}, {x} and {y} stand for the tile.</source>
        <translation>Deze server ziet welk deel van de stad u bekijkt, nooit wie waar woont. {z}, {x} en {y} staan voor de tegel.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Deze server gebruiken</translation>
    </message>
    <message>
        <source>Pictures in folders z/x/y.png, on this computer or the office&apos;s drive. Nothing is sent.</source>
        <translation>Afbeeldingen in mappen z/x/y.png, op deze computer of op de schijf van het kantoor. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Deze map gebruiken</translation>
    </message>
    <message>
        <source>A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles and fetches none ahead. Their server in the world learns which part of the city is looked at.</source>
        <translation>Een geschenk van de OpenStreetMap-gemeenschap, voor matig gebruik: dit programma maakt zich bekend, bewaart tegels en haalt er geen op voorhand. Hun server, ergens in de wereld, ziet welk deel van de stad u bekijkt.</translation>
    </message>
    <message>
        <source>Use OpenStreetMap</source>
        <translation>OpenStreetMap gebruiken</translation>
    </message>
    <message>
        <source>Enter where the tiles are.</source>
        <translation>Vul in waar de tegels staan.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation>Het adres moet met https:// of http:// beginnen en een server vermelden.</translation>
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y} once each.</source>
        <translation>Het adres moet {z}, {x} en {y} elk één keer bevatten.</translation>
    </message>
    <message>
        <source>This folder is not there. Check that the drive is connected.</source>
        <translation>Deze map is niet gevonden. Controleer of de schijf aangesloten is.</translation>
    </message>
    <message>
        <source>This is the public server. Choose “Public OpenStreetMap” in the list.</source>
        <translation>Dit is de openbare server. Kies “Openbare OpenStreetMap” in de lijst.</translation>
    </message>
</context>
<context>
    <name>entraide::BankView</name>
    <message>
        <source>Lines of the bank&apos;s file</source>
        <translation>Regels van het bankbestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>The file holds no line that could be read.</source>
        <translation>Het bestand bevat geen leesbare regel.</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Regels die niet gelezen konden worden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Waarom ze wegvalt</translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>Elke regel kon gelezen worden.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>%1, %n regel. Er is nog niets bewaard.</numerusform>
            <numerusform>%1, %n regels. Er is nog niets bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay a gift</source>
        <translation>Betalen een gift</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>Betalen een deel</translation>
    </message>
    <message>
        <source>Pay too much</source>
        <translation>Betalen te veel</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Al gelezen</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Van de rekening af</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere rekeningen</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Regels (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Niet gelezen (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::BoardForm</name>
    <message>
        <source>Name of the association</source>
        <translation>Naam van de vereniging</translation>
    </message>
    <message>
        <source>What somebody agrees to</source>
        <translation>Waarmee iemand instemt</translation>
    </message>
    <message>
        <source>How to reach you otherwise</source>
        <translation>Hoe u anders te bereiken bent</translation>
    </message>
    <message>
        <source>Save the noticeboard</source>
        <translation>Het prikbord bewaren</translation>
    </message>
    <message>
        <source>On the web page</source>
        <translation>Op de webpagina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help that may be asked for</source>
        <translation>Hulp die gevraagd kan worden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Change the noticeboard</source>
        <translation>Het prikbord wijzigen</translation>
    </message>
    <message>
        <source>Set up a noticeboard</source>
        <translation>Een prikbord maken</translation>
    </message>
    <message>
        <source>Write the name in one language at least.</source>
        <translation>Schrijf de naam in minstens één taal.</translation>
    </message>
    <message>
        <source>Write what somebody agrees to who sends something, in one language at least.</source>
        <translation>Schrijf waarmee iemand instemt die iets verzendt, in minstens één taal.</translation>
    </message>
    <message>
        <source>Write a phone number or an address for those who would rather not send anything, in one language at least.</source>
        <translation>Schrijf een telefoonnummer of adres voor wie liever niets verzendt, in minstens één taal.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardPanel</name>
    <message>
        <source>Postings on it</source>
        <translation>Vacatures erop</translation>
    </message>
    <message>
        <source>A noticeboard shows your postings on your website and brings sign-ups into the inbox.</source>
        <translation>Een prikbord toont uw vacatures op uw website en brengt inschrijvingen in het postvak.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databank</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Toestemmingstekst</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help to ask for</source>
        <translation>Te vragen hulp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The webmaster needs the address of your hub and the name of the database above. What people send is sealed: only this team can open it.</source>
        <translation>Uw webmaster heeft het adres van uw uitwisselingsserver en de naam van de databank hierboven nodig. Wat mensen verzenden is verzegeld: alleen dit team kan het openen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a posting, places left</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n vrije plaats</numerusform>
            <numerusform>%n vrije plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>places without limit</source>
        <translation>onbeperkt plaatsen</translation>
    </message>
    <message>
        <source>None. Put one there from the page Postings.</source>
        <translation>Geen. Zet er een op vanaf de pagina Vacatures.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardSection</name>
    <message>
        <source>Set up the &amp;noticeboard…</source>
        <translation>Het &amp;prikbord instellen…</translation>
    </message>
    <message>
        <source>What the page on the web says of you</source>
        <translation>Wat de webpagina over u zegt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Noticeboard</source>
        <translation>Prikbord</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Op het web</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nog niet gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) on it</source>
        <translation>
            <numerusform>%n vacature erop</numerusform>
            <numerusform>%n vacatures erop</numerusform>
        </translation>
    </message>
    <message>
        <source>The noticeboard is set up. Give its database to your hub and to the webmaster.</source>
        <translation>Het prikbord is gemaakt. Geef de databank ervan door aan uw uitwisselingsserver en de webmaster.</translation>
    </message>
</context>
<context>
    <name>entraide::BooksReader</name>
    <message>
        <source>Reading the campaign</source>
        <translation>De campagne wordt gelezen</translation>
    </message>
</context>
<context>
    <name>entraide::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>Telefoontjes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Vandaag moet niemand gebeld worden.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>The person was called and knows</source>
        <translation>De persoon werd gebeld en weet het</translation>
    </message>
    <message>
        <source>Called.</source>
        <translation>Gebeld.</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>Het telefoontje naar %1 is genoteerd.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Nobody answered: comes back tomorrow, with a note</source>
        <translation>Geen antwoord: komt morgen terug, met een notitie</translation>
    </message>
    <message>
        <source>%1: not reached.</source>
        <comment>a day and an hour</comment>
        <translation>%1: niet bereikt.</translation>
    </message>
    <message>
        <source>%1 was not reached and is here again tomorrow.</source>
        <translation>%1 werd niet bereikt en staat hier morgen weer.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Openen waarover het gaat</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Opent de fiche op haar pagina</translation>
    </message>
    <message>
        <source>Print the call list…</source>
        <translation>Bellijst afdrukken…</translation>
    </message>
    <message>
        <source>Prints the list with room to write</source>
        <translation>Drukt de lijst af met plaats om te schrijven</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Terug naar de dag</translation>
    </message>
    <message>
        <source>Shows what needs you again</source>
        <translation>Toont weer wat u nodig heeft</translation>
    </message>
    <message>
        <source>Reading whom to call</source>
        <translation>Lezen wie te bellen is</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n telefoontje</numerusform>
            <numerusform>%n telefoontjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Het telefoontje ongedaan maken</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>Bellijst afdrukken</translation>
    </message>
    <message>
        <source>The call list went to the printer.</source>
        <translation>De bellijst is naar de printer.</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignBar</name>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>campaign</comment>
        <translation>%1 (gesloten)</translation>
    </message>
    <message>
        <source>given %1 of %2 meals</source>
        <comment>of those hoped for</comment>
        <translation>%1 van %2 maaltijden gegeven</translation>
    </message>
    <message>
        <source>given %1</source>
        <comment>meals</comment>
        <translation>%1 gegeven</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <comment>meals</comment>
        <translation>%1 besteld</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>meals</comment>
        <translation>%1 geleverd</translation>
    </message>
    <message>
        <source>pending %1</source>
        <comment>meals</comment>
        <translation>%1 nog te bestellen</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>money</comment>
        <translation>%1 ontvangen</translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation>De boeken kloppen</translation>
    </message>
    <message>
        <source>The books do not balance</source>
        <translation>De boeken kloppen niet</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignForm</name>
    <message>
        <source>none set</source>
        <translation>geen doel</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>De campagne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Meals hoped for</source>
        <translation>Ge&amp;hoopte maaltijden</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notitie voor het team</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nieuwe campagne</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>De campagne openen</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>De campagne wijzigen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
</context>
<context>
    <name>entraide::CandidateDelegate</name>
    <message>
        <source>%1. %2</source>
        <comment>rank and name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (lowers the rank)</source>
        <comment>a factor that costs points</comment>
        <translation>%1 (verlaagt de rang)</translation>
    </message>
</context>
<context>
    <name>entraide::CandidatesModel</name>
    <message>
        <source>%1 · from %2</source>
        <comment>a person, a quarter</comment>
        <translation>%1 · uit %2</translation>
    </message>
</context>
<context>
    <name>entraide::CeilingsModel</name>
    <message>
        <source>Known by the program. Add a line for the same year to use other amounts.</source>
        <translation>Door het programma gekend. Voeg een regel voor hetzelfde jaar toe voor andere bedragen.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>A day at most</source>
        <translation>Hoogstens per dag</translation>
    </message>
    <message>
        <source>A year at most</source>
        <translation>Hoogstens per jaar</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Hoogstens kilometers</translation>
    </message>
</context>
<context>
    <name>entraide::CertificatesSection</name>
    <message>
        <source>Name of a volunteer</source>
        <translation>Naam van een vrijwilliger</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Hours certificate</source>
        <translation>Urenattest</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informatienota</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Brief afdrukken…</translation>
    </message>
    <message>
        <source>Prints the letter in the volunteer&apos;s language</source>
        <translation>Drukt de brief af in de taal van de vrijwilliger</translation>
    </message>
    <message>
        <source>Save the letter as PDF…</source>
        <translation>Brief als PDF opslaan…</translation>
    </message>
    <message>
        <source>Writes the letter to a file</source>
        <translation>Schrijft de brief naar een bestand</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>attest</translation>
    </message>
    <message>
        <source>information note</source>
        <translation>informatienota</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Brief als PDF opslaan</translation>
    </message>
    <message>
        <source>The information note was given</source>
        <translation>De informatienota is gegeven</translation>
    </message>
    <message>
        <source>Notes that the volunteer has it since today</source>
        <translation>Noteert dat de vrijwilliger ze sinds vandaag heeft</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>It was given</source>
        <translation>Ze is gegeven</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Deze persoon is geen vrijwilliger.</translation>
    </message>
    <message>
        <source>Choose a volunteer to see the letter.</source>
        <translation>Kies een vrijwilliger om de brief te zien.</translation>
    </message>
    <message>
        <source>Nothing was done in this period: there is nothing to certify.</source>
        <translation>In deze periode is niets gedaan: er valt niets te attesteren.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>De brief is naar de printer.</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Genoteerd: de informatienota is vandaag gegeven.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>De informatienota ongedaan maken</translation>
    </message>
    <message>
        <source>The letter is in “%1”.</source>
        <translation>De brief staat in “%1”.</translation>
    </message>
</context>
<context>
    <name>entraide::ChooseHelperDialog</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Iemand anders kiezen</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a volunteer</comment>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a volunteer</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Een naam zoeken</translation>
    </message>
    <message>
        <source>Who fits, best first</source>
        <translation>Wie past, de beste eerst</translation>
    </message>
    <message>
        <source>Nobody else fits. Why not is said on the request&apos;s own page.</source>
        <translation>Niemand anders past. Waarom niet staat op de pagina van de hulpvraag.</translation>
    </message>
    <message>
        <source>for example: they know each other</source>
        <translation>bijvoorbeeld: ze kennen elkaar</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the place</source>
        <translation>&amp;Reden, bewaard bij de plaats</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>De fiche &amp;openen</translation>
    </message>
    <message>
        <source>A choice against the proposal needs its reason.</source>
        <translation>Een keuze tegen het voorstel in vraagt een reden.</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnMappingModel</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Another column fills this already. The first one counts.</source>
        <translation>Een andere kolom heeft al deze bestemming. De eerste telt.</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1, bestemming: %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnsStep</name>
    <message>
        <source>Columns of the file and what they fill</source>
        <translation>Kolommen van het bestand en hun bestemming</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Headers in</source>
        <translation>Kolomkoppen in</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tekenset</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>as chosen for this form before</source>
        <translation>zoals eerder gekozen voor dit formulier</translation>
    </message>
    <message>
        <source>recognised now</source>
        <translation>nu herkend</translation>
    </message>
    <message>
        <source>No column is a name. Choose which one holds it.</source>
        <translation>Geen enkele kolom is een naam. Kies in welke kolom de naam staat.</translation>
    </message>
    <message>
        <source>%1: another column fills the same. The first one counts; choose what this one fills, or leave it out.</source>
        <translation>%1: een andere kolom heeft dezelfde bestemming. De eerste telt; kies een andere bestemming of neem deze kolom niet over.</translation>
    </message>
</context>
<context>
    <name>entraide::CommitmentsView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>Nothing is planned until %1.</source>
        <translation>Tot %1 is er niets gepland.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictModel</name>
    <message>
        <source>The record</source>
        <translation>De fiche</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>was hier</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>kept, with the changes below</source>
        <translation>bewaard, met de wijzigingen hieronder</translation>
    </message>
    <message>
        <source>the same at each desk</source>
        <translation>hetzelfde bij elk loket</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>niet meer bekend</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>nog te kiezen</translation>
    </message>
    <message>
        <source>%1, %2: %3, chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2: %3, gekozen</translation>
    </message>
    <message>
        <source>%1, %2: %3, not chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2: %3, niet gekozen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Wordt bewaard</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictSection</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>A version of this record has not been received whole yet. Exchange again.</source>
        <translation>Een versie van deze fiche is nog niet volledig ontvangen. Wissel opnieuw uit.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictView</name>
    <message>
        <source>Lines to choose</source>
        <translation>Te kiezen regels</translation>
    </message>
    <message>
        <source>What happens when you save</source>
        <translation>Wat er gebeurt als u bewaart</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>De fiche openen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>De fiche bewaren</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (dit loket)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>Alles van ons bewaren</translation>
    </message>
    <message>
        <source>Keep all of version 1</source>
        <translation>Alles van versie 1 bewaren</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <translation>Alles van hen bewaren</translation>
    </message>
    <message>
        <source>Keep all of version 2</source>
        <translation>Alles van versie 2 bewaren</translation>
    </message>
    <message>
        <source>To choose: %1 of %2 chosen</source>
        <translation>Te kiezen: %1 van %2 gekozen</translation>
    </message>
    <message>
        <source>Choose each line first.</source>
        <translation>Kies eerst voor elke regel.</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version · %1: both</source>
        <translation>Pijltjes: regel en versie · Spatie: kiezen · 1, 2: versie · %1: beide</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version</source>
        <translation>Pijltjes: regel en versie · Spatie: kiezen · 1, 2: versie</translation>
    </message>
    <message>
        <source>%1: both can stand together.</source>
        <translation>%1: beide kunnen samen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide bewaren</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>De wijzigingen</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>Vanzelf samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each changed in one place</source>
        <translation>
            <numerusform>%n veld, op één plaats gewijzigd</numerusform>
            <numerusform>%n velden, elk op één plaats gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>changed at %1</source>
        <comment>desk</comment>
        <translation>gewijzigd bij %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to choose.</source>
        <translation>
            <numerusform>Nog %n regel te kiezen.</numerusform>
            <numerusform>Nog %n regels te kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk changed it meanwhile. Look again.</source>
        <translation>Een ander loket heeft dit intussen gewijzigd. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Verwijderd: %1. Andere loketten vernemen het bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Bewaard: %1. Andere loketten zien het bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>Undo the choice</source>
        <translation>De keuze ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::DateField</name>
    <message>
        <source>A date is given</source>
        <translation>Datum ingevuld</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryModel</name>
    <message>
        <source>nothing in common</source>
        <translation>niets gemeenschappelijk</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>gemeenschappelijk: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <comment>the hours that are drawn</comment>
        <translation>%1 tot %2 u</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeenschappelijk</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Al beloofd</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryView</name>
    <message>
        <source>Both diaries, day by day</source>
        <translation>Beide agenda’s, dag per dag</translation>
    </message>
    <message>
        <source>Above: asked for. Below: offered. Hatched: promised already. Filled: both could.</source>
        <translation>Boven: gevraagd. Onder: aangeboden. Gearceerd: al beloofd. Gevuld: past voor beiden.</translation>
    </message>
</context>
<context>
    <name>entraide::DishForm</name>
    <message>
        <source>Cook</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>naam, telefoon of e-mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the dish.</source>
        <translation>Hier nog niet bekend: wordt samen met het gerecht genoteerd.</translation>
    </message>
    <message>
        <source>Who cooks</source>
        <translation>Wie kookt</translation>
    </message>
    <message>
        <source>&amp;Cook</source>
        <translation>&amp;Kok</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gerecht</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porties</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>&amp;Dish</source>
        <translation>&amp;Gerecht</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>&amp;Porties</translation>
    </message>
    <message>
        <source>It also &amp;is</source>
        <translation>Het &amp;is ook</translation>
    </message>
    <message>
        <source>&amp;Allergens</source>
        <translation>&amp;Allergenen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>where the cook lives</source>
        <translation>bij de kok thuis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>When and where it is fetched</source>
        <translation>Wanneer en waar het opgehaald wordt</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Tussen</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raat</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>P&amp;ostcode</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Nieuw gerecht</translation>
    </message>
    <message>
        <source>Note the dish</source>
        <translation>Het gerecht noteren</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Het gerecht bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Write who cooks.</source>
        <translation>Schrijf wie kookt.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Schrijf wat het is.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Het einde moet na het begin komen.</translation>
    </message>
    <message>
        <source>Write where it is fetched: no address of the cook is known.</source>
        <translation>Schrijf waar het opgehaald wordt: van de kok is geen adres bekend.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the dish is kept, and cannot be planned on the map.</source>
        <translation>Deze postcode is hier niet bekend: het gerecht wordt bewaard, maar kan niet op de kaart gepland worden.</translation>
    </message>
    <message>
        <source>Its allergens say something else. Please ask the cook.</source>
        <translation>De allergenen zeggen iets anders. Vraag het aan de kok.</translation>
    </message>
</context>
<context>
    <name>entraide::DishPanel</name>
    <message>
        <source>This dish is no longer here.</source>
        <translation>Dit gerecht is hier niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>At the cook&apos;s</source>
        <translation>Bij de kok thuis</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Op te halen in</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Mislukt omdat</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergenen</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>geen genoemd</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>Het is ook</translation>
    </message>
    <message>
        <source>On the round of</source>
        <translation>In de ronde van</translation>
    </message>
    <message>
        <source>Promised to %1: no round here takes it. Hand it over, so that they know where it is fetched.</source>
        <translation>Beloofd aan %1: geen ronde hier neemt het mee. Verwijs het door, zodat ze weten waar het opgehaald wordt.</translation>
    </message>
    <message>
        <source>%1 fetches it: no round here takes it. Take it back if they do not.</source>
        <translation>%1 haalt het op: geen ronde hier neemt het mee. Neem het terug als dat niet gebeurt.</translation>
    </message>
    <message>
        <source>other chapters: %1</source>
        <comment>how far it is</comment>
        <translation>andere afdelingen: %1</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt van</translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation>een andere afdeling</translation>
    </message>
</context>
<context>
    <name>entraide::DishesSection</name>
    <message>
        <source>Dishes of the day</source>
        <translation>Gerechten van de dag</translation>
    </message>
    <message>
        <source>Dish or cook</source>
        <translation>Gerecht of kok</translation>
    </message>
    <message>
        <source>Dishes for this day were taken until %1. Later ones need a reason.</source>
        <translation>Gerechten voor deze dag werden tot %1 aangenomen. Later is een reden nodig.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1: %2 left.</source>
        <comment>an hour, a duration</comment>
        <translation>Gerechten voor deze dag worden tot %1 aangenomen: nog %2.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1.</source>
        <translation>Gerechten voor deze dag worden tot %1 aangenomen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gerecht mislukt…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Noteert waarom het gerecht niet komt</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Mislukt…</translation>
    </message>
    <message>
        <source>Take the dish out of its round</source>
        <translation>Het gerecht uit de ronde halen</translation>
    </message>
    <message>
        <source>It is offered again, for another round</source>
        <translation>Het wordt opnieuw aangeboden, voor een andere ronde</translation>
    </message>
    <message>
        <source>Out of its round</source>
        <translation>Uit de ronde</translation>
    </message>
    <message>
        <source>No dish for this day yet. Note the first one; the next can follow at once.</source>
        <translation>Nog geen gerecht voor deze dag. Noteer het eerste; het volgende kan meteen volgen.</translation>
    </message>
    <message>
        <source>No dish of this day is like that. Choose another filter, or empty the field.</source>
        <translation>Geen gerecht van deze dag is zo. Kies een andere filter of maak het veld leeg.</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Nieuw gerecht</translation>
    </message>
    <message>
        <source>Notes what a cook offers</source>
        <translation>Noteert wat een kok aanbiedt</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Het gerecht bewerken</translation>
    </message>
    <message>
        <source>Changes the chosen dish, while it is offered or planned</source>
        <translation>Wijzigt het gekozen gerecht, zolang het aangeboden of gepland is</translation>
    </message>
    <message>
        <source>After the hour</source>
        <translation>Na het uur</translation>
    </message>
    <message>
        <source>Dishes for that day were taken until %1. Why is this one taken all the same?</source>
        <translation>Gerechten voor die dag werden tot %1 aangenomen. Waarom wordt dit toch aangenomen?</translation>
    </message>
    <message>
        <source>Take the dish</source>
        <translation>Het gerecht aannemen</translation>
    </message>
    <message numerus="yes">
        <source>Look at its %n round(s).</source>
        <translation>
            <numerusform>Kijk de ronde na.</numerusform>
            <numerusform>Kijk de %n rondes na.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is noted; the cook may be known already.</source>
        <translation>%1 is genoteerd; de kok is misschien al bekend.</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the dish</source>
        <translation>Het gerecht ongedaan maken</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gerecht mislukt</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Waarom komt het niet? Anderen lezen dit later.</translation>
    </message>
    <message>
        <source>Noted: the dish does not come.</source>
        <translation>Genoteerd: het gerecht komt niet.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Het mislukken ongedaan maken</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 wordt opnieuw aangeboden.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Ctrl+N: new dish · E: edit · X: failed · B: out of its round · A: to another chapter</source>
        <translation>Ctrl+N: nieuw gerecht · E: bewerken · X: mislukt · B: uit de ronde · A: naar een andere afdeling</translation>
    </message>
    <message>
        <source>Offer to another chapter…</source>
        <translation>Aan een andere afdeling aanbieden…</translation>
    </message>
    <message>
        <source>Shows what another chapter would see, before it is asked</source>
        <translation>Toont wat een andere afdeling zou zien, voor het haar gevraagd wordt</translation>
    </message>
    <message>
        <source>To a chapter…</source>
        <translation>Naar een afdeling…</translation>
    </message>
    <message>
        <source>Decide about the answer</source>
        <translation>Over het antwoord beslissen</translation>
    </message>
    <message>
        <source>Agrees with the chapter that answered, or notes what it said</source>
        <translation>Gaat akkoord met de afdeling die antwoordde, of noteert wat ze zei</translation>
    </message>
    <message>
        <source>Hand over to the chapter…</source>
        <translation>Doorverwijzen naar de afdeling…</translation>
    </message>
    <message>
        <source>Tells the chapter what is checked, and nothing else</source>
        <translation>Deelt aan de afdeling mee wat aangevinkt is, en niets anders</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Doorverwijzen…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Doorverwijzen</translation>
    </message>
    <message>
        <source>Take back from other chapters</source>
        <translation>Terugnemen van andere afdelingen</translation>
    </message>
    <message>
        <source>The dish is yours alone again; what was told stays told</source>
        <translation>Het gerecht is weer alleen van u; wat meegedeeld is, blijft bekend</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Back to the dish</source>
        <translation>Terug naar het gerecht</translation>
    </message>
    <message>
        <source>Tells nobody anything</source>
        <translation>Deelt niemand iets mee</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meerdere antwoorden</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Wat beslist u?</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>They fetched it</source>
        <translation>Ze hebben het opgehaald</translation>
    </message>
    <message>
        <source>Notes that the other chapter has fetched the dish, and closes the matter</source>
        <translation>Noteert dat de andere afdeling het gerecht heeft opgehaald, en sluit de zaak af</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
</context>
<context>
    <name>entraide::DoorRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 gebruiken</translation>
    </message>
</context>
<context>
    <name>entraide::DraftBar</name>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out</source>
        <translation>
            <numerusform>%n portie opgehaald, %1 uitgedeeld</numerusform>
            <numerusform>%n porties opgehaald, %1 uitgedeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>what is kept</comment>
        <translation>Nu: %1.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Er is nog niets gepland.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Plan it again, or discard this.</source>
        <translation>De dag is intussen veranderd. Plan hem opnieuw, of verwerp dit.</translation>
    </message>
    <message>
        <source>Moved by hand: %1</source>
        <translation>Met de hand verplaatst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) stay on board: no zone wants them.</source>
        <translation>
            <numerusform>%n portie blijft aan boord: geen zone vraagt ze.</numerusform>
            <numerusform>%n porties blijven aan boord: geen zone vraagt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped; this is the best until then.</source>
        <translation>Het zoeken is gestopt; dit is het beste tot dan.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept.</source>
        <translation>Er wordt niets bewaard tot u aanvaardt.</translation>
    </message>
</context>
<context>
    <name>entraide::Drafts</name>
    <message>
        <source>What was typed into “%1” could not be taken along.</source>
        <comment>title of a form</comment>
        <translation>Wat in “%1” getypt was, kon niet meegenomen worden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what is typed there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>entraide::ErasuresSection</name>
    <message>
        <source>Erasures</source>
        <translation>Wissingen</translation>
    </message>
    <message>
        <source>A person, on %1</source>
        <translation>Een persoon, op %1</translation>
    </message>
    <message>
        <source>confirmed by every desk</source>
        <translation>bevestigd door elk loket</translation>
    </message>
    <message>
        <source>not confirmed by every desk yet</source>
        <translation>nog niet door elk loket bevestigd</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Een persoon werd gewist</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (dit loket)</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>bevestigd op %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet verwittigd</translation>
    </message>
    <message>
        <source>asked on %1 to compact its files</source>
        <translation>op %1 gevraagd zijn bestanden te comprimeren</translation>
    </message>
    <message>
        <source>whoever runs this hub has to compact it: until then its files hold the bytes</source>
        <translation>wie deze gezamenlijke server beheert moet hem comprimeren: tot dan staan de gegevens in zijn bestanden</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangeOffice</name>
    <message>
        <source>Exchange with %1</source>
        <translation>Uitwisseling met %1</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangePage</name>
    <message>
        <source>Stopping; what has come already stays.</source>
        <translation>Wordt gestopt; wat al binnen is, blijft.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Nothing is to be chosen on this record any more.</source>
        <translation>Voor deze fiche is er niets meer te kiezen.</translation>
    </message>
    <message>
        <source>What waits, and desks</source>
        <translation>Wat wacht, en loketten</translation>
    </message>
</context>
<context>
    <name>entraide::FileStep</name>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Kies een bestand of sleep het hierheen</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Te importeren bestand</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Recognise it from the headers</source>
        <translation>Herkennen aan de kolomkoppen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>&amp;Inhoud</translation>
    </message>
    <message>
        <source>CSV files as they come from Google Forms, Microsoft Forms, LimeSurvey or Excel, without preparing them. Language, separator and columns are recognised; you see what would change before anything is saved.</source>
        <translation>CSV-bestanden zoals ze uit Google Forms, Microsoft Forms, LimeSurvey of Excel komen, zonder voorbereiding. Taal, scheidingsteken en kolommen worden herkend; u ziet wat er zou veranderen voor er iets bewaard wordt.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Kies het te importeren bestand</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lijsten (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Vacature</translation>
    </message>
    <message>
        <source>Choose the posting</source>
        <translation>Kies de vacature</translation>
    </message>
</context>
<context>
    <name>entraide::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Named filter</source>
        <translation>Bewaarde filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>De lijst filteren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all, above a list</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>entraide::FindBox</name>
    <message>
        <source>Find a person, a request, an address…</source>
        <translation>Zoek een persoon, een hulpvraag, een adres…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(zonder naam)</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Niets gevonden voor deze woorden.</translation>
    </message>
</context>
<context>
    <name>entraide::FindGiftDialog</name>
    <message>
        <source>Assign to this gift</source>
        <translation>Aan deze gift toewijzen</translation>
    </message>
    <message>
        <source>Find the gift</source>
        <translation>De gift zoeken</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>amount, payer, day</comment>
        <translation>%1 van %2 op %3</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Gever, mededeling of bedrag</translation>
    </message>
    <message>
        <source>Gifts to that restaurant</source>
        <translation>Giften aan dat restaurant</translation>
    </message>
</context>
<context>
    <name>entraide::FinishDialog</name>
    <message>
        <source>Finish the round</source>
        <translation>Ronde afsluiten</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Uitgedeelde porties</translation>
    </message>
    <message numerus="yes">
        <source>The %n stop(s) that is (are) not marked was (were) done too</source>
        <translation>
            <numerusform>De stop die niet afgevinkt is (%n), is ook gedaan</numerusform>
            <numerusform>De %n stops die niet afgevinkt zijn, zijn ook gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
</context>
<context>
    <name>entraide::FitsView</name>
    <message>
        <source>Requests that suit</source>
        <translation>Passende hulpvragen</translation>
    </message>
    <message>
        <source>Offers that suit</source>
        <translation>Passend aanbod</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Samenbrengen</translation>
    </message>
    <message>
        <source>Both diaries</source>
        <translation>Beide agenda’s</translation>
    </message>
    <message>
        <source>No open request suits: another service, another time, too far, or another language.</source>
        <translation>Geen open hulpvraag past: een andere dienst, een ander tijdstip, te ver of een andere taal.</translation>
    </message>
    <message>
        <source>Requests are looked for while the offer is open.</source>
        <translation>Er wordt naar hulpvragen gezocht zolang het aanbod open is.</translation>
    </message>
    <message>
        <source>No open offer suits: another service, another time, too far, or another language.</source>
        <translation>Geen open aanbod past: een andere dienst, een ander tijdstip, te ver of een andere taal.</translation>
    </message>
    <message>
        <source>Offers are looked for while the request is open.</source>
        <translation>Er wordt naar aanbod gezocht zolang de hulpvraag open is.</translation>
    </message>
    <message>
        <source>Requests that suit (%1)</source>
        <translation>Passende hulpvragen (%1)</translation>
    </message>
    <message>
        <source>Offers that suit (%1)</source>
        <translation>Passend aanbod (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::FollowUpField</name>
    <message>
        <source>+7, or a date</source>
        <translation>+7, of een datum</translation>
    </message>
    <message>
        <source>Leave it empty when there is nothing to come back to.</source>
        <translation>Laat het leeg als er niets op te volgen is.</translation>
    </message>
    <message>
        <source>This is no day. Type +7 for in a week, or a date.</source>
        <translation>Dit is geen dag. Typ +7 voor over een week, of een datum.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Deze dag is voorbij.</translation>
    </message>
</context>
<context>
    <name>entraide::FromRequestDialog</name>
    <message>
        <source>Person helped</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Een duo voorstellen</translation>
    </message>
    <message>
        <source>From which request?</source>
        <translation>Uit welke hulpvraag?</translation>
    </message>
    <message>
        <source>Name of the person helped</source>
        <translation>Naam van de hulpvrager</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hulpvragen</translation>
    </message>
</context>
<context>
    <name>entraide::GiftChoiceModel</name>
    <message>
        <source>Giver</source>
        <translation>Gever</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Toegezegd op</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
</context>
<context>
    <name>entraide::GiftForm</name>
    <message>
        <source>choose the restaurant</source>
        <translation>kies het restaurant</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>waar maaltijden gevraagd worden</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Wie geeft</translation>
    </message>
    <message>
        <source>&amp;Giver</source>
        <translation>&amp;Gever</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Wat er gegeven wordt</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>&amp;Maaltijden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>&amp;Boodschap</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Ziekenhuis en dienst</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>Nieuwe gift</translation>
    </message>
    <message>
        <source>Note the gift</source>
        <translation>De gift noteren</translation>
    </message>
    <message>
        <source>Edit the gift</source>
        <translation>De gift wijzigen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>This restaurant has no price yet. Enter it on the tab “Restaurants”.</source>
        <translation>Dit restaurant heeft nog geen prijs. Vul ze in op het tabblad “Restaurants”.</translation>
    </message>
    <message>
        <source>This restaurant has no account yet. Enter it on the tab “Restaurants”.</source>
        <translation>Dit restaurant heeft nog geen rekening. Vul ze in op het tabblad “Restaurants”.</translation>
    </message>
    <message>
        <source>%1 for a meal</source>
        <translation>%1 per maaltijd</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>meals, price, amount</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Kies het restaurant dat kookt.</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Gever</translation>
    </message>
    <message>
        <source>name, phone or e-mail; empty: no name was given</source>
        <translation>naam, telefoon of e-mail; leeg: zonder naam</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the gift.</source>
        <translation>Hier nog niet gekend: wordt samen met de gift genoteerd.</translation>
    </message>
</context>
<context>
    <name>entraide::GiftPanel</name>
    <message>
        <source>Payments of the gift</source>
        <translation>Betalingen van de gift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Er is nog niets betaald.</translation>
    </message>
    <message>
        <source>Orders of the gift</source>
        <translation>Bestellingen van de gift</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Its meals</source>
        <comment>meals of a gift in an order</comment>
        <translation>Maaltijden eruit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None of its meals is ordered yet.</source>
        <translation>Er is nog geen maaltijd van besteld.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>This gift is no longer here.</source>
        <translation>Deze gift is niet meer hier.</translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>amount, day</comment>
        <translation>%1, laatst op %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Toegezegd op</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>%1 paid, %2 ordered, %3 delivered</source>
        <comment>meals of a gift</comment>
        <translation>%1 betaald, %2 besteld, %3 geleverd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>waar maaltijden gevraagd worden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>paid back: %1</source>
        <translation>terugbetaald: %1</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>met de hand genoteerd</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>uit het bankbestand</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Betalingen (%1)</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, teruggegeven</translation>
    </message>
    <message>
        <source>Orders (%1)</source>
        <translation>Bestellingen (%1)</translation>
    </message>
    <message>
        <source>%1, cooked by %2</source>
        <comment>meals, restaurant</comment>
        <translation>%1, gekookt door %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>entraide::GiftsSection</name>
    <message>
        <source>Gifts</source>
        <translation>Giften</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Gever, mededeling of bedrag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>De betaalstrook &amp;afdrukken…</translation>
    </message>
    <message>
        <source>Prints what the giver pays with, with its code</source>
        <translation>Drukt de strook af waarmee de gever betaalt, met de code</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Strook</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Betaalstrook als PDF…</translation>
    </message>
    <message>
        <source>Saves the slip as a file, to send it by mail</source>
        <translation>Bewaart de strook als bestand, om ze te mailen</translation>
    </message>
    <message>
        <source>Note a pay&amp;ment…</source>
        <translation>&amp;Betaling noteren…</translation>
    </message>
    <message>
        <source>Notes money that no bank&apos;s file says</source>
        <translation>Noteert geld dat in geen bankbestand staat</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Terugbetalen…</translation>
    </message>
    <message>
        <source>Notes what the restaurant paid back, and why</source>
        <translation>Noteert wat het restaurant terugbetaalde, en waarom</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>De gift annuleren</translation>
    </message>
    <message>
        <source>Nobody pays it; it is not counted any more</source>
        <translation>Niemand betaalt ze; ze telt niet meer mee</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a gift</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No restaurant takes part yet. Note the first one, with its account and its price.</source>
        <translation>Er doet nog geen restaurant mee. Noteer het eerste, met zijn rekening en zijn prijs.</translation>
    </message>
    <message>
        <source>No gift yet. Note the first one; its slip says how to pay.</source>
        <translation>Nog geen gift. Noteer de eerste; de betaalstrook zegt hoe te betalen.</translation>
    </message>
    <message>
        <source>No gift is like that. Choose another filter, or empty the field.</source>
        <translation>Geen gift past daarbij. Kies een andere filter, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>&amp;New gift</source>
        <translation>&amp;Nieuwe gift</translation>
    </message>
    <message>
        <source>Notes a gift of meals</source>
        <translation>Noteert een gift van maaltijden</translation>
    </message>
    <message>
        <source>&amp;Edit the gift</source>
        <translation>De gift &amp;wijzigen</translation>
    </message>
    <message>
        <source>Changes giver, message, target, and the meals while nothing is paid</source>
        <translation>Wijzigt de gever, de boodschap, de bestemming, en de maaltijden zolang er niets betaald is</translation>
    </message>
    <message>
        <source>The gift is noted: %1 for %2, with %3.</source>
        <comment>meals, amount, communication</comment>
        <translation>De gift is genoteerd: %1 voor %2, met mededeling %3.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The giver may be here already: %1.</source>
        <translation>De gever is misschien al hier: %1.</translation>
    </message>
    <message>
        <source>Undo the gift</source>
        <translation>De gift ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>%1 of %2 is noted.</source>
        <comment>amount, giver</comment>
        <translation>%1 van %2 is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the payment</source>
        <translation>De betaling ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: %1 went back to %2.</source>
        <comment>amount, giver</comment>
        <translation>Genoteerd: %1 ging terug naar %2.</translation>
    </message>
    <message>
        <source>Undo the paying back</source>
        <translation>De terugbetaling ongedaan maken</translation>
    </message>
    <message>
        <source>The gift of %1 is cancelled.</source>
        <translation>De gift van %1 is geannuleerd.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Het annuleren ongedaan maken</translation>
    </message>
    <message>
        <source>Ctrl+N: new gift · E: edit · P: print the slip · M: note a payment · R: pay back · X: cancel · Shift+R: receipt</source>
        <translation>Ctrl+N: nieuwe gift · E: bewerken · P: strook afdrukken · M: betaling noteren · R: terugbetalen · X: annuleren · Shift+R: ontvangstbewijs</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>Het ontvangstbewijs afdrukken…</translation>
    </message>
    <message>
        <source>Prints for the giver how many meals came where on which day</source>
        <translation>Drukt voor de gever af hoeveel maaltijden waar en op welke dag aankwamen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Receipt as PDF…</source>
        <translation>Ontvangstbewijs als PDF…</translation>
    </message>
    <message>
        <source>Saves the receipt as a file, to send it by mail</source>
        <translation>Bewaart het ontvangstbewijs als bestand, om het te mailen</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Het ontvangstbewijs kopiëren</translation>
    </message>
    <message>
        <source>Copies the receipt as a text in the giver&apos;s language, for a mail</source>
        <translation>Kopieert het ontvangstbewijs als tekst in de taal van de gever, voor een mail</translation>
    </message>
</context>
<context>
    <name>entraide::HandOutDialog</name>
    <message>
        <source>Handed out at %1</source>
        <comment>a zone</comment>
        <translation>Uitgedeeld in %1</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Uitgedeelde porties</translation>
    </message>
    <message>
        <source>Of them, and besides</source>
        <translation>Waarvan, en daarnaast</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Reden noteren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
</context>
<context>
    <name>entraide::HeldPanel</name>
    <message>
        <source>So many deletions at once may be meant, or a mistake. They are not done here until you decide; the exchange of everything else goes on. Ask the other desk when you are not sure.</source>
        <translation>Zoveel verwijderingen tegelijk kunnen bedoeld zijn, of een vergissing. Ze gebeuren hier niet voor u beslist; al het andere blijft uitgewisseld worden. Vraag het bij twijfel aan het andere loket.</translation>
    </message>
    <message>
        <source>Keep the records</source>
        <translation>Gegevens behouden</translation>
    </message>
    <message>
        <source>Accept the deletions…</source>
        <translation>Verwijderingen aanvaarden…</translation>
    </message>
    <message>
        <source>Records that would be deleted</source>
        <translation>Gegevens die verwijderd zouden worden</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s)</source>
        <translation>
            <numerusform>zou %n gegeven verwijderen</numerusform>
            <numerusform>zou %n gegevens verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wacht sinds</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Accept the deletions</source>
        <translation>Verwijderingen aanvaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are deleted here and at every PC of the team.</source>
        <translation>
            <numerusform>%n gegeven wordt hier en op elke pc van het team verwijderd.</numerusform>
            <numerusform>%n gegevens worden hier en op elke pc van het team verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the records</source>
        <translation>Gegevens verwijderen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
</context>
<context>
    <name>entraide::HeldSection</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Een ander loket</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s), %1</source>
        <translation>
            <numerusform>zou %n gegeven verwijderen, %1</numerusform>
            <numerusform>zou %n gegevens verwijderen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, and go back to the desks that had deleted them.</source>
        <translation>
            <numerusform>%n gegeven blijft, en gaat terug naar de loketten die het verwijderd hadden.</numerusform>
            <numerusform>%n gegevens blijven, en gaan terug naar de loketten die ze verwijderd hadden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted, as the other desk wished.</source>
        <translation>
            <numerusform>%n gegeven verwijderd, zoals het andere loket wenste.</numerusform>
            <numerusform>%n gegevens verwijderd, zoals het andere loket wenste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HelpPane</name>
    <message>
        <source>Back to the page before</source>
        <translation>Terug naar de vorige pagina</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle hulppagina’s</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hulp sluiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>entraide::HelpedActs</name>
    <message>
        <source>No help for a while</source>
        <translation>Voorlopig geen hulp</translation>
    </message>
    <message>
        <source>Notes that the person who is helped needs nothing for some time</source>
        <translation>Noteert dat de geholpen persoon een tijd niets nodig heeft</translation>
    </message>
    <message>
        <source>Help again</source>
        <translation>Weer hulp</translation>
    </message>
    <message>
        <source>Notes that the person is helped again</source>
        <translation>Noteert dat de persoon weer geholpen wordt</translation>
    </message>
    <message>
        <source>No help any more</source>
        <translation>Geen hulp meer</translation>
    </message>
    <message>
        <source>Notes that the person is not helped any more; open requests are cancelled</source>
        <translation>Noteert dat de persoon niet meer geholpen wordt; open hulpvragen worden geannuleerd</translation>
    </message>
    <message>
        <source>The person who is helped is now: %1.</source>
        <translation>Geholpen persoon: nu %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::HistoryView</name>
    <message>
        <source>Bring this version back</source>
        <translation>Deze versie terugzetten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nadien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Version %1: written down</source>
        <translation>Versie %1: genoteerd</translation>
    </message>
    <message numerus="yes">
        <source>Version %1: %n field(s) changed</source>
        <translation>
            <numerusform>Versie %1: %n veld gewijzigd</numerusform>
            <numerusform>Versie %1: %n velden gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HolidaysModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>entraide::HospitalChart</name>
    <message>
        <source>Show the meals by hospital as a table</source>
        <translation>De maaltijden per ziekenhuis als tabel tonen</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Geleverde maaltijden per ziekenhuis</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Geleverde maaltijden</translation>
    </message>
    <message>
        <source>Nothing is delivered yet.</source>
        <translation>Er is nog niets geleverd.</translation>
    </message>
</context>
<context>
    <name>entraide::HoursField</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 12:00</comment>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>entraide::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together</source>
        <translation>
            <numerusform>%n samen</numerusform>
            <numerusform>%n samen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>1. File</source>
        <translation>1. Bestand</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Kolommen</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Controle</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Resultaat</translation>
    </message>
    <message>
        <source>Rows left out are &amp;written to</source>
        <translation>&amp;Weggelaten rijen bewaren in</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Ander bestand importeren</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Tonen wat er zou veranderen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n rij importeren</numerusform>
            <numerusform>%n rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be imported: %1. Nothing was changed.</source>
        <translation>Het bestand kon niet worden geïmporteerd: %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Het bestand wordt bekeken</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>De import wordt uitgeprobeerd</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>De import loopt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n rij geïmporteerd.</numerusform>
            <numerusform>%n rijen geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows left out are in %1: correct them there and import that file.</source>
        <translation>De weggelaten rijen staan in %1: verbeter ze daar en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>De import wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n fiche die sindsdien gewijzigd is, bleef staan.</numerusform>
            <numerusform>%n fiches die sindsdien gewijzigd zijn, bleven staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows-to-fix</source>
        <extracomment>Added to the name of a file, for the rows of it that were not imported: &quot;list-rows-to-fix.csv&quot;</extracomment>
        <translation>te-verbeteren-rijen</translation>
    </message>
    <message>
        <source>Where to write the rows left out</source>
        <translation>Waar de weggelaten rijen bewaren</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>entraide::InViewPanel</name>
    <message>
        <source>In the view</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter what is in the view</source>
        <translation>Filteren wat in beeld is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a place: an address or a postcode puts them on the map.</source>
        <translation>
            <numerusform>%n fiche zonder plaats: met een adres of een postcode komt ze op de kaart.</numerusform>
            <numerusform>%n fiches zonder plaats: met een adres of een postcode komen ze op de kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Hulpvraag openen</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Vrijwilliger openen</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Organisatie openen</translation>
    </message>
    <message>
        <source>Open the tandem</source>
        <translation>Duo openen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ronde openen</translation>
    </message>
    <message>
        <source>%1. Position rounded to 200 m.</source>
        <translation>%1. Positie afgerond op 200 m.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxPanel</name>
    <message>
        <source>What came in</source>
        <translation>Wat binnenkwam</translation>
    </message>
    <message>
        <source>Give the place at once, or put on reserve when it is full</source>
        <translation>De plaats meteen geven, of op de reservelijst zetten als het vol is</translation>
    </message>
    <message>
        <source>Keep it as a draft, to be completed first</source>
        <translation>Als ontwerp bewaren, om eerst aan te vullen</translation>
    </message>
    <message>
        <source>Not to be read</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Anybody can put something on the noticeboard. These are not what its page writes, and nothing in them can be read. Clearing takes them off the noticeboard.</source>
        <translation>Iedereen kan iets op het prikbord zetten. Dit is niet wat de pagina ervan schrijft, en er is niets in te lezen. Opruimen haalt het van het prikbord.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxSection</name>
    <message>
        <source>Open what it is about</source>
        <translation>Openen waarover het gaat</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>Op&amp;zij leggen…</translation>
    </message>
    <message>
        <source>Nobody has to look at it any more</source>
        <translation>Niemand hoeft er nog naar te kijken</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Does what it asks for</source>
        <translation>Doet wat gevraagd wordt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Opzij leggen…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not to be read</source>
        <translation>
            <numerusform>%n onleesbaar bericht</numerusform>
            <numerusform>%n onleesbare berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>on the noticeboard</source>
        <translation>op het prikbord</translation>
    </message>
    <message>
        <source>Clear them away</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Takes them off the noticeboard</source>
        <translation>Haalt ze van het prikbord</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzij leggen</translation>
    </message>
    <message>
        <source>Why does nobody have to look at it?</source>
        <translation>Waarom hoeft niemand ernaar te kijken?</translation>
    </message>
    <message>
        <source>Keep it waiting</source>
        <translation>Laten wachten</translation>
    </message>
    <message>
        <source>Set aside: what %1 sent.</source>
        <translation>Opzij gelegd: wat %1 stuurde.</translation>
    </message>
    <message>
        <source>Undo setting aside</source>
        <translation>Opzij leggen ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were cleared away.</source>
        <translation>
            <numerusform>%n bericht is opgeruimd.</numerusform>
            <numerusform>%n berichten zijn opgeruimd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows your own request, dish or posting</source>
        <translation>Toont uw eigen hulpvraag, gerecht of vacature</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learns that you do not take it after all.</source>
        <translation>%1 verneemt dat u het toch niet overneemt.</translation>
    </message>
</context>
<context>
    <name>entraide::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Lopende bewerking</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed.</source>
        <translation>Wordt gestopt; er verandert niets.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all, beside a progress bar</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>entraide::KnownPersons</name>
    <message>
        <source>Perhaps known here already</source>
        <translation>Misschien hier al bekend</translation>
    </message>
    <message>
        <source>No, it is somebody else, who is new here</source>
        <translation>Nee, het is iemand anders, die hier nieuw is</translation>
    </message>
    <message>
        <source>Known: %1. What is noted now is added to that record.</source>
        <translation>Bekend: %1. Wat nu genoteerd wordt, komt bij die fiche.</translation>
    </message>
    <message>
        <source>Perhaps known already: arrow down, then Enter for the right one.</source>
        <translation>Misschien al bekend: pijl omlaag, dan Enter op de juiste persoon.</translation>
    </message>
</context>
<context>
    <name>entraide::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groep van %n</numerusform>
            <numerusform>groep van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests, 4 weeks</source>
        <translation>Hulpvragen, 4 weken</translation>
    </message>
</context>
<context>
    <name>entraide::LeavesView</name>
    <message>
        <source>What leaves</source>
        <translation>Wat vertrekt</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Wat hier blijft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>And for the programs: %1.</source>
        <translation>En voor de programma’s: %1.</translation>
    </message>
    <message>
        <source>Nothing else is noted.</source>
        <translation>Er is niets anders genoteerd.</translation>
    </message>
</context>
<context>
    <name>entraide::LedgerModel</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>does not balance</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Klopt</translation>
    </message>
</context>
<context>
    <name>entraide::LinePanel</name>
    <message>
        <source>The chosen line</source>
        <translation>De gekozen regel</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>De plaats geven</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
</context>
<context>
    <name>entraide::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>entraide::LogModel</name>
    <message>
        <source>A desk that called here</source>
        <translation>Een loket dat hier aanklopte</translation>
    </message>
    <message>
        <source>A desk that was removed</source>
        <translation>Een verwijderd loket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>entraide::LongSteps</name>
    <message>
        <source>The last step is still under way.</source>
        <translation>De vorige stap is nog bezig.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>entraide::MainWindow</name>
    <message>
        <source>%1 (sample) – Entraide</source>
        <translation>%1 (voorbeeld) – Entraide</translation>
    </message>
    <message>
        <source>%1 – Entraide</source>
        <translation>%1 – Entraide</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Maakt de laatste wijziging ongedaan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Voert opnieuw uit wat ongedaan werd gemaakt</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Prints what this page shows</source>
        <translation>Drukt af wat deze pagina toont</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Closes the desk until the passphrase is given</source>
        <translation>Sluit het loket tot de wachtzin wordt ingevoerd</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles is bewaard</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Sample desk, not encrypted: for invented data only</source>
        <translation>Voorbeeldloket, niet versleuteld: alleen voor verzonnen gegevens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nieuw loket…</translation>
    </message>
    <message>
        <source>Makes a new, encrypted desk</source>
        <translation>Maakt een nieuw, versleuteld loket</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Loket &amp;openen…</translation>
    </message>
    <message>
        <source>Opens another desk&apos;s file</source>
        <translation>Opent het bestand van een ander loket</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Lijst &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample desk…</source>
        <translation>Voorbeeldloket ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Deletes the sample&apos;s file and begins with a desk of your own</source>
        <translation>Verwijdert het voorbeeldbestand en begint met uw eigen loket</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Closes Entraide</source>
        <translation>Sluit Entraide</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Overal &amp;zoeken</translation>
    </message>
    <message>
        <source>Finds a person, a request or an address by name</source>
        <translation>Vindt een persoon, hulpvraag of adres op naam</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>De &amp;lijst filteren</translation>
    </message>
    <message>
        <source>Narrows the list of this page as you type</source>
        <translation>Verkleint de lijst van deze pagina terwijl u typt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Shows the page “%1”</source>
        <translation>Toont de pagina “%1”</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Licht of &amp;donker</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;elp</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Toetsen van deze pagina</translation>
    </message>
    <message>
        <source>Shows what can be done here, and by which keys</source>
        <translation>Toont wat hier kan, en met welke toetsen</translation>
    </message>
    <message>
        <source>&amp;About Entraide</source>
        <translation>&amp;Over Entraide</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versie en licentie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. In %n record(s) a newer change was left as it is.</source>
        <translation>
            <numerusform>Ongedaan gemaakt. In %n fiche bleef een nieuwere wijziging staan.</numerusform>
            <numerusform>Ongedaan gemaakt. In %n fiches bleef een nieuwere wijziging staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>De wijziging is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>De wijziging is opnieuw uitgevoerd.</translation>
    </message>
    <message>
        <source>No page shows this kind of record.</source>
        <translation>Geen enkele pagina toont dit soort fiche.</translation>
    </message>
    <message>
        <source>Somebody at the counter…</source>
        <translation>Iemand aan de balie…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, from any page</source>
        <translation>Schrijft iemand die langskomt in, vanaf elke pagina</translation>
    </message>
    <message>
        <source>Our &amp;association…</source>
        <translation>Onze v&amp;ereniging…</translation>
    </message>
    <message>
        <source>Name, insurance, expenses, holidays and rules of the association</source>
        <translation>Naam, verzekering, kostenvergoeding, vakanties en regels van de vereniging</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notitie…</translation>
    </message>
    <message>
        <source>Writes a note about the record that is shown, perhaps with a day to come back to it</source>
        <translation>Schrijft een notitie over de getoonde fiche, eventueel met een dag om ze op te volgen</translation>
    </message>
    <message>
        <source>Save or leave the form that is open first.</source>
        <translation>Bewaar of verlaat eerst het formulier dat open is.</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>Shows how this page is worked with, beside it</source>
        <translation>Toont naast de pagina hoe u ermee werkt</translation>
    </message>
    <message>
        <source>&amp;All pages of the help</source>
        <translation>&amp;Alle hulppagina’s</translation>
    </message>
    <message>
        <source>Shows everything the help explains</source>
        <translation>Toont alles wat de hulp uitlegt</translation>
    </message>
    <message>
        <source>Reads volunteers, requests or sign-ups from a file</source>
        <translation>Leest vrijwilligers, hulpvragen of inschrijvingen uit een bestand</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the change of the association</source>
        <translation>De wijziging van de vereniging ongedaan maken</translation>
    </message>
    <message>
        <source>The association is saved.</source>
        <translation>De vereniging is opgeslagen.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. Save it or leave it first.</source>
        <comment>title of a form</comment>
        <translation>“%1” is nog niet bewaard. Bewaar of verlaat het eerst.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>This is typed and not saved yet:</source>
        <translation>Dit is getypt en nog niet bewaard:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>De vorige stap is nog bezig.</translation>
    </message>
</context>
<context>
    <name>entraide::MapController</name>
    <message numerus="yes">
        <source>Map with %n marker(s)</source>
        <translation>
            <numerusform>Kaart met %n markering</numerusform>
            <numerusform>Kaart met %n markeringen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MapListModel</name>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
</context>
<context>
    <name>entraide::MapPage</name>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles &amp;tonen</translation>
    </message>
    <message>
        <source>Print the &amp;view…</source>
        <translation>Kaartbeeld af&amp;drukken…</translation>
    </message>
    <message>
        <source>Zooms so that all markers and areas are seen</source>
        <translation>Zoomt tot alle markeringen en zones zichtbaar zijn</translation>
    </message>
    <message>
        <source>Writes the map as it is seen, with its legend, to a PNG file</source>
        <translation>Bewaart de kaart zoals u ze ziet, met legende, als PNG-bestand</translation>
    </message>
    <message>
        <source>Prints the map as it is seen, with its legend</source>
        <translation>Drukt de kaart af zoals u ze ziet, met legende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Kaartbeeld bewaren als afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>The map was saved to “%1”.</source>
        <translation>De kaart is bewaard in “%1”.</translation>
    </message>
    <message>
        <source>The map could not be saved to “%1”. Choose another folder.</source>
        <translation>De kaart kon niet worden bewaard in “%1”. Kies een andere map.</translation>
    </message>
    <message>
        <source>Save a &amp;picture…</source>
        <translation>Kaartbeeld &amp;bewaren…</translation>
    </message>
</context>
<context>
    <name>entraide::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>entraide::MatchActs</name>
    <message>
        <source>The volunteer says yes</source>
        <translation>De vrijwilliger zegt ja</translation>
    </message>
    <message>
        <source>Accepts the chosen proposal; the contact may be told</source>
        <translation>Aanvaardt het gekozen voorstel; de contactgegevens mogen meegedeeld worden</translation>
    </message>
    <message>
        <source>The volunteer says no…</source>
        <translation>De vrijwilliger zegt nee…</translation>
    </message>
    <message>
        <source>Notes why the chosen proposal was declined</source>
        <translation>Noteert waarom het gekozen voorstel geweigerd is</translation>
    </message>
    <message>
        <source>Who is helped was told</source>
        <translation>De geholpen persoon is verwittigd</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes, and agrees</source>
        <translation>Wie hulp vroeg, weet wie komt en is akkoord</translation>
    </message>
    <message>
        <source>Who is helped wants somebody else…</source>
        <translation>De geholpen persoon wil iemand anders…</translation>
    </message>
    <message>
        <source>Takes the chosen proposal back, with the reason</source>
        <translation>Trekt het gekozen voorstel in, met de reden</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>The desk takes the chosen proposal back</source>
        <translation>De permanentie trekt het gekozen voorstel in</translation>
    </message>
    <message>
        <source>Remind the volunteer</source>
        <translation>De vrijwilliger herinneren</translation>
    </message>
    <message>
        <source>Copies or mails the reminder, and notes it</source>
        <translation>Kopieert of mailt de herinnering, en noteert ze</translation>
    </message>
    <message>
        <source>Write to who is helped</source>
        <translation>Schrijven naar de geholpen persoon</translation>
    </message>
    <message>
        <source>Who comes; once it is done, whether all went well</source>
        <translation>Wie komt; achteraf of alles goed verlopen is</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Het ging door</translation>
    </message>
    <message>
        <source>The help was given, as agreed</source>
        <translation>De hulp is gegeven, zoals afgesproken</translation>
    </message>
    <message>
        <source>It took place, so long and so far…</source>
        <translation>Het ging door, duur en afstand…</translation>
    </message>
    <message>
        <source>Notes minutes and kilometres</source>
        <translation>Noteert minuten en kilometers</translation>
    </message>
    <message>
        <source>Thank the volunteer</source>
        <translation>De vrijwilliger bedanken</translation>
    </message>
    <message>
        <source>Copies or mails the thanks, and notes it</source>
        <translation>Kopieert of mailt het bedankje, en noteert het</translation>
    </message>
    <message>
        <source>Thank all of last week</source>
        <translation>Iedereen van vorige week bedanken</translation>
    </message>
    <message>
        <source>One message to all who helped last week; noted in one step</source>
        <translation>Eén bericht aan wie vorige week hielp; in één keer genoteerd</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2.</source>
        <translation>Aanvaard. Mee te delen aan %1: %2.</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Voorgesteld aan %1. Het adres is niet meegedeeld.</translation>
    </message>
    <message>
        <source>Undo the acceptance</source>
        <translation>Aanvaarding ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Voorstel ongedaan maken</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2. Tell %3 who comes.</source>
        <translation>Aanvaard. Mee te delen aan %1: %2. Zeg aan %3 wie komt.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>Waarom geweigerd?</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>De weigering is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Weigering ongedaan maken</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Why is it taken back? The volunteer will ask.</source>
        <translation>Waarom intrekken? De vrijwilliger zal het vragen.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Het voorstel is ingetrokken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Genoteerd: %1 weet wie komt.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Akkoord ongedaan maken</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Why somebody else? The volunteer will ask.</source>
        <translation>Waarom iemand anders? De vrijwilliger zal het vragen.</translation>
    </message>
    <message>
        <source>It was taken back. Tell %1 that it is not needed.</source>
        <translation>Het voorstel is ingetrokken. Zeg aan %1 dat het niet nodig is.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Genoteerd als uitgevoerd.</translation>
    </message>
    <message>
        <source>Noted as reminded.</source>
        <translation>Genoteerd als herinnerd.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Herinnering ongedaan maken</translation>
    </message>
    <message>
        <source>Noted as thanked.</source>
        <translation>Genoteerd als bedankt.</translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Bedankje ongedaan maken</translation>
    </message>
    <message>
        <source>Everybody who helped last week was thanked.</source>
        <translation>Iedereen die vorige week hielp, is al bedankt.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Genoteerd: %n vrijwilliger bedankt.</numerusform>
            <numerusform>Genoteerd: %n vrijwilligers bedankt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken at that time</source>
        <translation>Op dat moment al bezet</translation>
    </message>
    <message>
        <source>Why is it asked all the same?</source>
        <translation>Waarom toch vragen?</translation>
    </message>
</context>
<context>
    <name>entraide::MatchesView</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wie werd gevraagd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Geweigerd…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>help was given</comment>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>helper: yes on %1</source>
        <translation>vrijwilliger: ja op %1</translation>
    </message>
    <message>
        <source>who is helped: yes on %1</source>
        <translation>geholpen persoon: ja op %1</translation>
    </message>
    <message>
        <source>who is helped: to be told</source>
        <translation>geholpen persoon: te verwittigen</translation>
    </message>
    <message>
        <source>helper: no answer yet</source>
        <translation>vrijwilliger: nog geen antwoord</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>herinnerd op %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>thanked on %1</source>
        <translation>bedankt op %1</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>who is helped knows who comes</comment>
        <translation>Verwittigd</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Bedanken</translation>
    </message>
</context>
<context>
    <name>entraide::MealsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Giften</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>&amp;Read a bank file…</source>
        <translation>Bankbestand &amp;inlezen…</translation>
    </message>
    <message>
        <source>Reads the movements of a restaurant&apos;s account as CSV</source>
        <translation>Leest de verrichtingen van de rekening van een restaurant, als CSV</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nieuwe campagne…</translation>
    </message>
    <message>
        <source>Opens a call for gifts of meals</source>
        <translation>Opent een oproep om maaltijden te geven</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>De campagne wijzigen</translation>
    </message>
    <message>
        <source>Changes its name, its time and its goal</source>
        <translation>Wijzigt de naam, de duur en het doel</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>De campagne sluiten</translation>
    </message>
    <message>
        <source>It takes no gifts any more; meals are still ordered</source>
        <translation>Er komen geen giften meer bij; maaltijden worden nog besteld</translation>
    </message>
    <message>
        <source>Shows the gifts of the campaign</source>
        <translation>Toont de giften van de campagne</translation>
    </message>
    <message>
        <source>Shows the payments, those to be looked at first</source>
        <translation>Toont de betalingen, eerst die welke na te kijken zijn</translation>
    </message>
    <message>
        <source>Shows the orders by day and restaurant</source>
        <translation>Toont de bestellingen per dag en per restaurant</translation>
    </message>
    <message>
        <source>Shows the restaurants and hospitals</source>
        <translation>Toont de restaurants en de ziekenhuizen</translation>
    </message>
    <message>
        <source>Shows the ledger and the figures of the campaign</source>
        <translation>Toont de boeken en de cijfers van de campagne</translation>
    </message>
    <message>
        <source>No campaign yet. A campaign is a call for gifts of meals; open the first one to begin.</source>
        <translation>Nog geen campagne. Een campagne is een oproep om maaltijden te geven; open de eerste om te beginnen.</translation>
    </message>
    <message>
        <source>Open the campaign again</source>
        <translation>De campagne heropenen</translation>
    </message>
    <message>
        <source>It takes gifts again</source>
        <translation>Er kunnen weer giften bij</translation>
    </message>
    <message>
        <source>The campaign “%1” is open.</source>
        <translation>De campagne “%1” is open.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the campaign</source>
        <translation>De campagne ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>The campaign “%1” is closed: it takes no gifts any more.</source>
        <translation>De campagne “%1” is gesloten: er komen geen giften meer bij.</translation>
    </message>
    <message>
        <source>The campaign “%1” is open again.</source>
        <translation>De campagne “%1” is weer open.</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Het sluiten ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the opening</source>
        <translation>Het heropenen ongedaan maken</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Betalingen (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>entraide::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n te doen</numerusform>
            <numerusform>%1, %n te doen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::NewDeskDialog</name>
    <message>
        <source>Make the desk</source>
        <translation>Loket maken</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Nieuw loket</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Een nieuw loket</translation>
    </message>
    <message>
        <source>The passphrase is the only way into the file, for you as for anybody. Choose at least %1 characters, for example four words, and keep a copy on paper in a safe place: nobody can give it back to you.</source>
        <translation>De wachtzin is de enige toegang tot het bestand, ook voor u. Kies minstens %1 tekens, bijvoorbeeld vier woorden, en bewaar een kopie op papier op een veilige plaats: niemand kan u de wachtzin teruggeven.</translation>
    </message>
    <message>
        <source>Desk of our quarter</source>
        <translation>Loket van onze buurt</translation>
    </message>
    <message>
        <source>&amp;Name of the desk</source>
        <translation>&amp;Naam van het loket</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Uw naam</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Wachtzin &amp;herhalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation>De wachtzin is te kort: minstens %1 tekens.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen verschillen.</translation>
    </message>
</context>
<context>
    <name>entraide::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Come back to it</source>
        <translation>&amp;Opvolgen op</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>A note for the doorstep is not shown in lists and on paper: only where it is opened.</source>
        <translation>Een notitie voor aan de deur staat niet in lijsten of op papier: alleen waar ze geopend wordt.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Write what there is to know.</source>
        <translation>Schrijf wat er te weten is.</translation>
    </message>
    <message>
        <source>Give a day from today on, or leave it empty.</source>
        <translation>Geef een dag vanaf vandaag, of laat het leeg.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>The note is not kept yet. Leave it once more to throw it away.</source>
        <translation>De notitie is nog niet bewaard. Sluit nog een keer om ze weg te gooien.</translation>
    </message>
</context>
<context>
    <name>entraide::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notitie schrijven…</translation>
    </message>
    <message>
        <source>Notes something about this record</source>
        <translation>Noteert iets over deze fiche</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notitie wijzigen…</translation>
    </message>
    <message>
        <source>Changes text, day and reader of the note</source>
        <translation>Wijzigt tekst, dag en lezers van de notitie</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Afgehandeld, of weer open</translation>
    </message>
    <message>
        <source>Closes the note, or opens it again</source>
        <translation>Sluit de notitie, of opent ze weer</translation>
    </message>
    <message>
        <source>Postpone the note…</source>
        <translation>Notitie uitstellen…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Stelt de notitie uit tot een andere dag</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Deletes the note; it can be undone</source>
        <translation>Verwijdert de notitie; het kan ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a note</comment>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>(for the doorstep: choose it to read it)</source>
        <translation>(voor aan de deur: kies ze om ze te lezen)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notities (%1)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>De notitie is bewaard.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>De notitie is gewijzigd.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>The note is done.</source>
        <translation>De notitie is afgehandeld.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>De notitie is weer open.</translation>
    </message>
    <message>
        <source>Postpone the note</source>
        <translation>Notitie uitstellen</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot welke dag?</translation>
    </message>
    <message>
        <source>The note comes back on %1.</source>
        <comment>a date</comment>
        <translation>De notitie komt terug op %1.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>De notitie is verwijderd.</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>De verwijdering ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::NumbersSection</name>
    <message>
        <source>Ledger by restaurant</source>
        <translation>Boeken per restaurant</translation>
    </message>
    <message>
        <source>Do the books balance?</source>
        <translation>Kloppen de boeken?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Cop&amp;y the numbers</source>
        <translation>De cijfers &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Kopieert de cijfers als tekst, voor een mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>De cijfers zijn gekopieerd. Plak ze in een mail.</translation>
    </message>
    <message>
        <source>&amp;Save the ledger as CSV…</source>
        <translation>De boeken b&amp;ewaren als CSV…</translation>
    </message>
    <message>
        <source>Saves a line for each restaurant, for a spreadsheet</source>
        <translation>Bewaart een regel per restaurant, voor een rekenblad</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>De boeken bewaren</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>ledger</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>boeken</translation>
    </message>
    <message>
        <source>The ledger is in “%1”.</source>
        <translation>De boeken staan in “%1”.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Cijfers als CSV</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>De cijfers als CSV bewaren…</translation>
    </message>
    <message>
        <source>Saves a line for each week, restaurant and hospital, for a spreadsheet</source>
        <translation>Bewaart een regel per week, restaurant en ziekenhuis, voor een rekenblad</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>De cijfers bewaren</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>Print the numbers…</source>
        <translation>De cijfers afdrukken…</translation>
    </message>
    <message>
        <source>Prints what a newspaper asks for, with the numbers by week</source>
        <translation>Drukt af wat een krant vraagt, met de cijfers per week</translation>
    </message>
    <message>
        <source>Numbers as PDF…</source>
        <translation>Cijfers als PDF…</translation>
    </message>
    <message>
        <source>Saves the same as a file, to send it by mail</source>
        <translation>Bewaart hetzelfde als bestand, om te mailen</translation>
    </message>
    <message>
        <source>Save the numbers as PDF</source>
        <translation>De cijfers als PDF bewaren</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>De cijfers staan in “%1”.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>The numbers went to the printer.</source>
        <translation>De cijfers zijn naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferForm</name>
    <message>
        <source>Who offers help</source>
        <translation>Wie hulp aanbiedt</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>naam, telefoon of e-mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the offer.</source>
        <translation>Hier nog niet bekend: wordt samen met het aanbod genoteerd.</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>eventueel enkele eigen woorden</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Wat en wanneer</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Dien&amp;st</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>In het &amp;kort</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Verloopt</translation>
    </message>
    <message>
        <source>Note for the &amp;team</source>
        <translation>No&amp;titie voor het team</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuw hulpaanbod</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Het aanbod bewaren</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Het aanbod bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Choose who offers help, or type the name of somebody new.</source>
        <translation>Kies wie hulp aanbiedt, of typ de naam van een nieuwe persoon.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferPanel</name>
    <message>
        <source>Requests it was brought together with</source>
        <translation>Hulpvragen waarmee het is samengebracht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Hulpvraag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It was brought together with no request yet.</source>
        <translation>Het is nog met geen hulpvraag samengebracht.</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Samengebracht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De eerdere versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Het terughalen ongedaan maken</translation>
    </message>
    <message>
        <source>This offer is no longer here.</source>
        <translation>Dit aanbod is er niet meer.</translation>
    </message>
    <message>
        <source>not enrolled as a volunteer yet</source>
        <translation>nog niet ingeschreven als vrijwilliger</translation>
    </message>
    <message>
        <source>enrolled, without the information note</source>
        <translation>ingeschreven, zonder de informatienota</translation>
    </message>
    <message>
        <source>enrolled: %1</source>
        <comment>state of a volunteer</comment>
        <translation>ingeschreven: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Asks too</source>
        <comment>somebody who offers help also asks for some</comment>
        <translation>Vraagt ook</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Brought together (%1)</source>
        <translation>Samengebracht (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OffersSection</name>
    <message>
        <source>Offers of help</source>
        <translation>Hulpaanbod</translation>
    </message>
    <message>
        <source>Person, place or words</source>
        <translation>Persoon, plaats of woorden</translation>
    </message>
    <message>
        <source>Ctrl+Enter: bring together with the chosen request · E: edit · R: two weeks more · W: withdraw · V: enrol as volunteer</source>
        <translation>Ctrl+Enter: samenbrengen met de gekozen hulpvraag · E: bewerken · R: twee weken langer · W: intrekken · V: inschrijven als vrijwilliger</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Het aanbod bewerken</translation>
    </message>
    <message>
        <source>Changes the chosen offer</source>
        <translation>Wijzigt het gekozen aanbod</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Samenbrengen</translation>
    </message>
    <message>
        <source>Proposes the chosen request to who offers help</source>
        <translation>Stelt de gekozen hulpvraag voor aan wie hulp aanbiedt</translation>
    </message>
    <message>
        <source>Renew for two weeks</source>
        <translation>Twee weken verlengen</translation>
    </message>
    <message>
        <source>Keeps the offer open two weeks longer</source>
        <translation>Houdt het aanbod twee weken langer open</translation>
    </message>
    <message>
        <source>Two weeks more</source>
        <translation>Twee weken langer</translation>
    </message>
    <message>
        <source>Enrol as volunteer</source>
        <translation>Inschrijven als vrijwilliger</translation>
    </message>
    <message>
        <source>Makes a volunteer of who offers help</source>
        <translation>Maakt een vrijwilliger van wie hulp aanbiedt</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Het aanbod intrekken…</translation>
    </message>
    <message>
        <source>The help is not offered any more</source>
        <translation>De hulp wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Opnieuw aanbieden</translation>
    </message>
    <message>
        <source>The help is offered anew</source>
        <translation>De hulp wordt opnieuw aangeboden</translation>
    </message>
    <message>
        <source>No offer of help yet. Note the first one.</source>
        <translation>Nog geen hulpaanbod. Noteer het eerste.</translation>
    </message>
    <message>
        <source>No offer is like that. Choose another filter, or empty the field.</source>
        <translation>Geen enkel aanbod is zo. Kies een andere filter of maak het veld leeg.</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Nieuw hulpaanbod</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Noteert hulp die iemand aanbiedt</translation>
    </message>
    <message>
        <source>The offer is saved.</source>
        <translation>Het aanbod is bewaard.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>The person may be here already: %1.</source>
        <translation>De persoon is hier misschien al: %1.</translation>
    </message>
    <message>
        <source>Undo the offer</source>
        <translation>Het aanbod ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Het aanbod intrekken</translation>
    </message>
    <message>
        <source>Why? It may stay empty.</source>
        <translation>Waarom? Het mag leeg blijven.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>The offer of %1 is withdrawn.</source>
        <translation>Het aanbod van %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>Undo the withdrawing</source>
        <translation>De intrekking ongedaan maken</translation>
    </message>
    <message>
        <source>The offer of %1 is open again.</source>
        <translation>Het aanbod van %1 is opnieuw open.</translation>
    </message>
    <message>
        <source>Undo the reopening</source>
        <translation>Het heropenen ongedaan maken</translation>
    </message>
    <message>
        <source>The offer is open until %1.</source>
        <translation>Het aanbod is open tot %1.</translation>
    </message>
    <message>
        <source>Undo the renewing</source>
        <translation>De verlenging ongedaan maken</translation>
    </message>
    <message>
        <source>%1 is enrolled. Give the information note and set them active under Volunteers.</source>
        <translation>%1 is ingeschreven. Geef de informatienota en maak de fiche actief bij Vrijwilligers.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Inschrijving ongedaan maken</translation>
    </message>
    <message>
        <source>Proposed to %1 for %2: %3. The address was not told.</source>
        <comment>who offers, who is helped, when</comment>
        <translation>Voorgesteld aan %1 voor %2: %3. Het adres is niet meegedeeld.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Voorstel ongedaan maken</translation>
    </message>
    <message>
        <source>Who offers is expected elsewhere at that time. Why all the same?</source>
        <translation>Wie hulp aanbiedt, wordt op dat moment elders verwacht. Waarom toch?</translation>
    </message>
</context>
<context>
    <name>entraide::OrderForm</name>
    <message>
        <source>choose the restaurant</source>
        <translation>kies het restaurant</translation>
    </message>
    <message>
        <source>choose the hospital</source>
        <translation>kies het ziekenhuis</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>De bestelling plaatsen</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Wat er besteld wordt</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Ziekenhuis en dienst</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>&amp;Maaltijden</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Kies het restaurant dat kookt.</translation>
    </message>
    <message>
        <source>Choose where the meals are brought.</source>
        <translation>Kies waar de maaltijden heen gaan.</translation>
    </message>
    <message>
        <source>Reading what is paid</source>
        <translation>Er wordt nagekeken wat betaald is</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for any hospital are paid for and free.</source>
        <translation>
            <numerusform>%n maaltijd voor om het even welk ziekenhuis is betaald en vrij.</numerusform>
            <numerusform>%n maaltijden voor om het even welk ziekenhuis zijn betaald en vrij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for this hospital are paid for and free.</source>
        <translation>
            <numerusform>%n maaltijd voor dit ziekenhuis is betaald en vrij.</numerusform>
            <numerusform>%n maaltijden voor dit ziekenhuis zijn betaald en vrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kitchen named no limit.</source>
        <translation>De keuken gaf geen grens op.</translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook %n meal(s) more that day.</source>
        <translation>
            <numerusform>De keuken kan die dag nog %n maaltijd koken.</numerusform>
            <numerusform>De keuken kan die dag nog %n maaltijden koken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrderPanel</name>
    <message>
        <source>Gifts of the order</source>
        <translation>Giften van de bestelling</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Gever</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The order draws on no gift.</source>
        <translation>De bestelling put uit geen gift.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Giften</translation>
    </message>
    <message>
        <source>This order is no longer here.</source>
        <translation>Deze bestelling is niet meer hier.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>meals, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>meals given back</source>
        <translation>maaltijden teruggegeven</translation>
    </message>
    <message>
        <source>meals not given back</source>
        <translation>maaltijden niet teruggegeven</translation>
    </message>
    <message>
        <source>Cooked by</source>
        <translation>Gekookt door</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
    <message numerus="yes">
        <source>can cook %n meal(s) more that day</source>
        <translation>
            <numerusform>kan die dag nog %n maaltijd koken</numerusform>
            <numerusform>kan die dag nog %n maaltijden koken</numerusform>
        </translation>
    </message>
    <message>
        <source>can cook no more that day</source>
        <translation>kan die dag niets meer koken</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Mislukt omdat</translation>
    </message>
    <message>
        <source>Brought to</source>
        <translation>Gebracht naar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(nog niet ontvangen)</translation>
    </message>
    <message>
        <source>Gifts (%1)</source>
        <translation>Giften (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OrdersSection</name>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Restaurant, hospital</source>
        <translation>Restaurant, ziekenhuis</translation>
    </message>
    <message>
        <source>Ctrl+N: new order · C: confirm · U: collected · D: delivered · Shift+D: failed · G: give its meals back</source>
        <translation>Ctrl+N: nieuwe bestelling · C: bevestigen · U: opgehaald · D: geleverd · Shift+D: mislukt · G: de maaltijden teruggeven</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every restaurant</source>
        <translation>Elk restaurant</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, meals</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No restaurant takes part yet. Note the first one, with its account and its price.</source>
        <translation>Er doet nog geen restaurant mee. Noteer het eerste, met zijn rekening en zijn prijs.</translation>
    </message>
    <message>
        <source>No hospital is noted yet. Note the first one, with its units.</source>
        <translation>Er is nog geen ziekenhuis genoteerd. Noteer het eerste, met zijn diensten.</translation>
    </message>
    <message>
        <source>No order is like that. Choose another day, restaurant or filter.</source>
        <translation>Geen bestelling past daarbij. Kies een andere dag, een ander restaurant of een andere filter.</translation>
    </message>
    <message>
        <source>Nothing is ordered yet. Meals that are paid for wait to be ordered.</source>
        <translation>Er is nog niets besteld. Betaalde maaltijden wachten om besteld te worden.</translation>
    </message>
    <message>
        <source>No order is in this state.</source>
        <translation>Geen bestelling heeft die status.</translation>
    </message>
    <message>
        <source>&amp;Confirm the order</source>
        <translation>De bestelling be&amp;vestigen</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Het restaurant zei ja</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>The meals left the restaurant</source>
        <translation>De maaltijden zijn weg uit het restaurant</translation>
    </message>
    <message>
        <source>The meals are at the unit</source>
        <translation>De maaltijden zijn op de dienst</translation>
    </message>
    <message>
        <source>The meals did not arrive; the reason is kept</source>
        <translation>De maaltijden zijn niet aangekomen; de reden wordt bewaard</translation>
    </message>
    <message>
        <source>&amp;Give its meals back</source>
        <translation>De maaltijden teru&amp;ggeven</translation>
    </message>
    <message>
        <source>The meals of a failed order may be ordered again</source>
        <translation>De maaltijden van een mislukte bestelling kunnen opnieuw besteld worden</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) may be ordered again.</source>
        <translation>
            <numerusform>%n maaltijd kan opnieuw besteld worden.</numerusform>
            <numerusform>%n maaltijden kunnen opnieuw besteld worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the giving back</source>
        <translation>Het teruggeven ongedaan maken</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Orders meals that are paid for</source>
        <translation>Bestelt maaltijden die betaald zijn</translation>
    </message>
    <message>
        <source>Ordered: %1.</source>
        <translation>Besteld: %1.</translation>
    </message>
    <message>
        <source>Undo the order</source>
        <translation>De bestelling ongedaan maken</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>meals, restaurant, day</comment>
        <translation>%1 van %2, %3</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <comment>an order, its state</comment>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>De bestelling mislukte</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Waarom kwamen de maaltijden niet aan?</translation>
    </message>
    <message>
        <source>Note it as failed</source>
        <translation>Als mislukt noteren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Note as collected</source>
        <translation>Als opgehaald noteren</translation>
    </message>
    <message>
        <source>Note as delivered</source>
        <translation>Als geleverd noteren</translation>
    </message>
    <message>
        <source>Note as failed…</source>
        <translation>Als mislukt noteren…</translation>
    </message>
    <message>
        <source>Placing the order</source>
        <translation>De bestelling wordt geplaatst</translation>
    </message>
</context>
<context>
    <name>entraide::OrganisationField</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind of a new one</source>
        <translation>Soort van een nieuwe</translation>
    </message>
</context>
<context>
    <name>entraide::OutboxSection</name>
    <message>
        <source>&amp;Withdraw from partners</source>
        <translation>&amp;Intrekken bij partners</translation>
    </message>
    <message>
        <source>Takes back what was asked or offered; what was told stays told</source>
        <translation>Neemt terug wat gevraagd of aangeboden werd; wat meegedeeld werd, blijft bekend</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Doorverwijzen</translation>
    </message>
    <message>
        <source>Tells the partner what is checked, and nothing else</source>
        <translation>Deelt de partner mee wat aangevinkt is, en niets anders</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Met partners</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, partners</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>Open what is shared</source>
        <translation>Openen wat gedeeld wordt</translation>
    </message>
    <message>
        <source>Shows the request or the dish that is shared</source>
        <translation>Toont de hulpvraag of het gerecht dat gedeeld wordt</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>To compare</source>
        <translation>Te vergelijken</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Ter informatie</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeView</name>
    <message>
        <source>Rows there is something to say about</source>
        <translation>Rijen waarover iets te melden valt</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>Weggelaten (%L1)</translation>
    </message>
    <message>
        <source>To compare (%L1)</source>
        <translation>Te vergelijken (%L1)</translation>
    </message>
    <message>
        <source>To know (%L1)</source>
        <translation>Ter informatie (%L1)</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Er is geen enkele rij weggelaten.</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody already known.</source>
        <translation>Niemand in het bestand lijkt op iemand die al bekend is.</translation>
    </message>
    <message>
        <source>Every cell was understood.</source>
        <translation>Alle cellen zijn begrepen.</translation>
    </message>
</context>
<context>
    <name>entraide::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Afdrukvoorbeeld, pagina %1 van %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
</context>
<context>
    <name>entraide::PairingChoice</name>
    <message>
        <source>Pairing lets two desks know each other for good. Somebody sits at each of the two PCs: one desk waits, the other calls it, and both show six words to compare.</source>
        <translation>Gekoppelde loketten kennen elkaar voorgoed. Aan elk van de twee pc’s zit iemand: het ene loket wacht, het andere roept het op, en beide tonen zes woorden om te vergelijken.</translation>
    </message>
    <message>
        <source>This desk waits</source>
        <translation>Dit loket wacht</translation>
    </message>
    <message>
        <source>for another PC of our association</source>
        <translation>op een andere pc van onze vereniging</translation>
    </message>
    <message>
        <source>for a partner association</source>
        <translation>op een partnervereniging</translation>
    </message>
    <message>
        <source>Both PCs hold the same: the other sees and changes every record of this desk.</source>
        <translation>Beide pc’s bevatten hetzelfde: de andere ziet en wijzigt alle gegevens van dit loket.</translation>
    </message>
    <message>
        <source>Only cards without names are shared: the other sees service, quarter, day and languages of what you offer it, and no person.</source>
        <translation>Alleen fiches zonder naam worden gedeeld: de andere ziet dienst, wijk, dag en talen van wat u aanbiedt, en geen enkele persoon.</translation>
    </message>
    <message>
        <source>Wait to be called</source>
        <translation>Op de oproep wachten</translation>
    </message>
    <message>
        <source>From then on this desk lets paired desks in from the network, encrypted. This can be switched off under “This desk”.</source>
        <translation>Vanaf dan laat dit loket gekoppelde loketten van het netwerk binnen, versleuteld. Dat kan uitgezet worden onder “Dit loket”.</translation>
    </message>
    <message>
        <source>Call the other desk</source>
        <translation>Het andere loket oproepen</translation>
    </message>
    <message>
        <source>Address of the desk that waits</source>
        <translation>Adres van het loket dat wacht</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Adres ervan</translation>
    </message>
    <message>
        <source>Call the desk</source>
        <translation>Loket oproepen</translation>
    </message>
    <message>
        <source>The desk that waits shows its address, and what the two will be to each other.</source>
        <translation>Het loket dat wacht toont zijn adres, en wat de twee voor elkaar worden.</translation>
    </message>
    <message>
        <source>If it waits for another PC of its association, this desk joins that team: the records that are on this PC are merged into the team&apos;s, for everybody there.</source>
        <translation>Wacht het op een andere pc van zijn vereniging, dan treedt dit loket toe tot dat team: de gegevens op deze pc worden samengevoegd met die van het team, voor iedereen daar.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as the other desk shows it, 192.168.1.20:%1.</source>
        <translation>Dit is geen adres van een loket. Schrijf het zoals het andere loket het toont, 192.168.1.20:%1.</translation>
    </message>
</context>
<context>
    <name>entraide::PairingComparison</name>
    <message>
        <source>The same words are at the other desk</source>
        <translation>Het andere loket toont dezelfde woorden</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>“%1” is at the other end. Ask there, by telephone or in the same room, whether these six words are shown in this order.</source>
        <translation>“%1” is aan de andere kant. Vraag ginder, per telefoon of ter plaatse, of deze zes woorden in deze volgorde te zien zijn.</translation>
    </message>
    <message>
        <source>This desk joins the team of “%1”. The records that are on this PC now are merged into that team&apos;s, and everybody there sees and changes them. This cannot be undone.</source>
        <translation>Dit loket treedt toe tot het team van “%1”. De gegevens die nu op deze pc staan, worden samengevoegd met die van dat team, en iedereen daar ziet en wijzigt ze. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>“%1” joins this desk&apos;s team: it receives every record, and its own are merged into yours.</source>
        <translation>“%1” treedt toe tot het team van dit loket: het ontvangt alle gegevens, en de zijne worden samengevoegd met de uwe.</translation>
    </message>
    <message>
        <source>“%1” becomes a partner. It sees cards without names that you offer it, and nothing else of this desk.</source>
        <translation>“%1” wordt partner. Het ziet de fiches zonder naam die u aanbiedt, en verder niets van dit loket.</translation>
    </message>
    <message>
        <source>Waiting until “%1” has answered too…</source>
        <translation>Wachten tot ook “%1” geantwoord heeft…</translation>
    </message>
</context>
<context>
    <name>entraide::PairingPanel</name>
    <message>
        <source>Pair a desk</source>
        <translation>Loket koppelen</translation>
    </message>
    <message>
        <source>Addresses of this desk</source>
        <translation>Adressen van dit loket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Loket tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This desk waits for another PC of our association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Dit loket wacht op een andere pc van onze vereniging. Kies daar “Het andere loket oproepen”, en schrijf een van deze adressen:</translation>
    </message>
    <message>
        <source>This desk waits for a partner association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Dit loket wacht op een partnervereniging. Kies daar “Het andere loket oproepen”, en schrijf een van deze adressen:</translation>
    </message>
    <message>
        <source>Calling the desk at %1…</source>
        <translation>Loket op %1 wordt opgeroepen…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Then the door shuts by itself.</source>
        <translation>
            <numerusform>Nog %n seconde. Dan sluit de deur vanzelf.</numerusform>
            <numerusform>Nog %n seconden. Dan sluit de deur vanzelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and this desk are paired.</source>
        <translation>“%1” en dit loket zijn gekoppeld.</translation>
    </message>
    <message>
        <source>“%1” calls this desk; this desk does not call it.</source>
        <translation>“%1” roept dit loket op; dit loket roept het niet op.</translation>
    </message>
    <message>
        <source>What you offer “%1” is chosen under its name. Nothing is shared until then.</source>
        <translation>Wat u “%1” aanbiedt, kiest u onder die naam. Tot dan wordt er niets gedeeld.</translation>
    </message>
    <message>
        <source>The first exchange has begun. It may take some minutes; go on with your work.</source>
        <translation>De eerste uitwisseling is begonnen. Dat kan enkele minuten duren; werk gerust verder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Records and desks are as they were before.</source>
        <translation>Gegevens en loketten zijn zoals voordien.</translation>
    </message>
</context>
<context>
    <name>entraide::PassphraseDialog</name>
    <message>
        <source>Open the desk</source>
        <translation>Loket openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Ander loket kiezen</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>U kunt over %n seconde opnieuw proberen.</numerusform>
            <numerusform>U kunt over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PaymentDialog</name>
    <message>
        <source>Note a payment</source>
        <translation>Een betaling noteren</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>De betaling noteren</translation>
    </message>
    <message>
        <source>%1 is still to come from %2.</source>
        <comment>amount, giver</comment>
        <translation>Er moet nog %1 komen van %2.</translation>
    </message>
    <message>
        <source>The gift of %1 is paid already. What comes now is more than was promised.</source>
        <translation>De gift van %1 is al betaald. Wat nu komt, is meer dan toegezegd werd.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Ontvangen op</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentPanel</name>
    <message>
        <source>Suggested gifts</source>
        <translation>Voorgestelde giften</translation>
    </message>
    <message>
        <source>This payment is no longer here.</source>
        <translation>Deze betaling is niet meer hier.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>amount, payer</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarom hier</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Gift van</translation>
    </message>
    <message>
        <source>Of which open</source>
        <translation>Van de gift nog te betalen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(nog niet ontvangen)</translation>
    </message>
    <message>
        <source>Paid back because</source>
        <translation>Terugbetaald omdat</translation>
    </message>
    <message>
        <source>Left aside because</source>
        <translation>Opzijgelegd omdat</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>uit het bankbestand</translation>
    </message>
    <message>
        <source>The payment belongs to a gift. T takes it off again.</source>
        <translation>De betaling hoort bij een gift. T maakt ze los.</translation>
    </message>
    <message>
        <source>The payment is left aside. L puts it back to be looked at.</source>
        <translation>De betaling is opzijgelegd. L zet ze terug om na te kijken.</translation>
    </message>
    <message>
        <source>No gift to this restaurant has just this amount open. Find another one (F), or leave the payment aside (S).</source>
        <translation>Van geen gift aan dit restaurant is net dit bedrag nog te betalen. Zoek een andere (F), of leg de betaling opzij (S).</translation>
    </message>
    <message>
        <source>Just this amount is open of these gifts to this restaurant. A assigns the payment to the chosen one.</source>
        <translation>Van deze giften aan dit restaurant is net dit bedrag nog te betalen. A wijst de betaling toe aan de gekozen gift.</translation>
    </message>
    <message>
        <source>Suggested gifts (%1)</source>
        <translation>Voorgestelde giften (%1)</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Betaald aan</translation>
    </message>
    <message>
        <source>Bank&apos;s own words</source>
        <translation>Tekst van de bank</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentsSection</name>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Payer, communication</source>
        <translation>Betaler, mededeling</translation>
    </message>
    <message>
        <source>B: read a bank file · A: assign to the suggested gift · F: find another gift · T: take off its gift · S: leave aside · L: look again</source>
        <translation>B: bankbestand inlezen · A: toewijzen aan de voorgestelde gift · F: een andere gift zoeken · T: van de gift losmaken · S: opzijleggen · L: opnieuw nakijken</translation>
    </message>
    <message>
        <source>&amp;Assign to the suggested gift</source>
        <translation>&amp;Toewijzen aan de voorgestelde gift</translation>
    </message>
    <message>
        <source>The payment is for the chosen one of the suggested gifts</source>
        <translation>De betaling is voor de gekozen voorgestelde gift</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>&amp;Find another gift…</source>
        <translation>Een andere gift &amp;zoeken…</translation>
    </message>
    <message>
        <source>Finds the gift by giver, communication or amount</source>
        <translation>Vindt de gift op gever, mededeling of bedrag</translation>
    </message>
    <message>
        <source>Find a gift…</source>
        <translation>Een gift zoeken…</translation>
    </message>
    <message>
        <source>&amp;Take off its gift</source>
        <translation>Van de gift &amp;losmaken</translation>
    </message>
    <message>
        <source>The payment is for another gift; not while its meals are ordered</source>
        <translation>De betaling is voor een andere gift; niet zolang de maaltijden besteld zijn</translation>
    </message>
    <message>
        <source>The payment is taken off its gift and is to be looked at again.</source>
        <translation>De betaling is van haar gift losgemaakt en opnieuw na te kijken.</translation>
    </message>
    <message>
        <source>Undo the taking off</source>
        <translation>Het losmaken ongedaan maken</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>&amp;Leave aside…</source>
        <translation>O&amp;pzijleggen…</translation>
    </message>
    <message>
        <source>The payment is for no gift, a customer&apos;s bill for example</source>
        <translation>De betaling is voor geen gift, bijvoorbeeld de rekening van een klant</translation>
    </message>
    <message>
        <source>Leave aside…</source>
        <translation>Opzijleggen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw nakijken</translation>
    </message>
    <message>
        <source>The payment is to be looked at after all</source>
        <translation>De betaling is toch na te kijken</translation>
    </message>
    <message>
        <source>The payment is to be looked at again.</source>
        <translation>De betaling is opnieuw na te kijken.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Keep nothing of the file</source>
        <translation>Niets van het bestand bewaren</translation>
    </message>
    <message>
        <source>Leaves the bank&apos;s file; nothing changes</source>
        <translation>Verlaat het bankbestand; er verandert niets</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Niets bewaren</translation>
    </message>
    <message>
        <source>Keep the payments</source>
        <translation>De betalingen bewaren</translation>
    </message>
    <message>
        <source>Notes the lines of the bank&apos;s file as payments, in one step</source>
        <translation>Noteert de regels van het bankbestand als betalingen, in één stap</translation>
    </message>
    <message>
        <source>No payment yet. Download the movements of a restaurant&apos;s account from its bank as CSV, and read that file.</source>
        <translation>Nog geen betaling. Download bij de bank de verrichtingen van de rekening van een restaurant als CSV, en lees dat bestand in.</translation>
    </message>
    <message>
        <source>No payment has to be looked at.</source>
        <translation>Er is geen betaling na te kijken.</translation>
    </message>
    <message>
        <source>No payment is like that. Choose another filter, or empty the field.</source>
        <translation>Geen betaling past daarbij. Kies een andere filter, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>%1 is for the gift of %2.</source>
        <comment>amount, giver</comment>
        <translation>%1 is voor de gift van %2.</translation>
    </message>
    <message>
        <source>Undo the assigning</source>
        <translation>Het toewijzen ongedaan maken</translation>
    </message>
    <message>
        <source>Leave the payment aside</source>
        <translation>De betaling opzijleggen</translation>
    </message>
    <message>
        <source>Why is it for no gift?</source>
        <translation>Waarom is ze voor geen gift?</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Opzijleggen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>The payment is left aside.</source>
        <translation>De betaling is opzijgelegd.</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s file</source>
        <translation>Kies het bankbestand</translation>
    </message>
    <message>
        <source>Movements of an account (*.csv *.txt);;All files (*)</source>
        <translation>Verrichtingen van een rekening (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the bank&apos;s file</source>
        <translation>Het bankbestand wordt gelezen</translation>
    </message>
    <message>
        <source>The file holds nothing new for the gifts.</source>
        <translation>Het bestand bevat niets nieuws voor de giften.</translation>
    </message>
    <message>
        <source>Keeping the payments</source>
        <translation>De betalingen worden bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of gifts noted.</source>
        <translation>
            <numerusform>%n betaling van een gift genoteerd.</numerusform>
            <numerusform>%n betalingen van giften genoteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n na te kijken.</numerusform>
            <numerusform>%n na te kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the bank file</source>
        <translation>Het bankbestand ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::PeerForm</name>
    <message>
        <source>Try the address</source>
        <translation>Het adres proberen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>What the desk may do here</source>
        <translation>Wat het loket hier mag</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lezen en schrijven</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>alleen lezen</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Wachtwoord of token</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;May here</source>
        <translation>&amp;Mag hier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>It answers, holds this team, and lets this desk in.</source>
        <translation>Hij antwoordt, bevat dit team en laat dit loket binnen.</translation>
    </message>
    <message>
        <source>It answers and lets this desk in, but holds another team (%1): an exchange brings all of both together.</source>
        <translation>Hij antwoordt en laat dit loket binnen, maar bevat een ander team (%1): een uitwisseling brengt alles van beide samen.</translation>
    </message>
    <message>
        <source>Add a hub</source>
        <translation>Gezamenlijke server toevoegen</translation>
    </message>
    <message>
        <source>The desk is known by its fingerprint, whatever its name and address are.</source>
        <translation>Het loket wordt herkend aan zijn vingerafdruk, wat ook zijn naam en adres zijn.</translation>
    </message>
    <message>
        <source>A hub is a CouchDB, or another desk on this PC, where the PCs of a team meet. User and password are kept in this desk&apos;s file.</source>
        <translation>Een gezamenlijke server is een CouchDB, of een ander loket op deze pc, waar de pc’s van een team elkaar ontmoeten. Gebruiker en wachtwoord worden bewaard in het bestand van dit loket.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as 192.168.1.20:6984, or leave it empty.</source>
        <translation>Dit is geen adres van een loket. Schrijf het als 192.168.1.20:6984, of laat het leeg.</translation>
    </message>
    <message>
        <source>This is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>Dit is geen adres van een gezamenlijke server. Schrijf het als https://hub.example.org.</translation>
    </message>
    <message>
        <source>Without encryption a hub is reached on this PC only. Write an address that begins with https, or 127.0.0.1.</source>
        <translation>Zonder versleuteling is een gezamenlijke server alleen op deze pc bereikbaar. Schrijf een adres dat met https begint, of 127.0.0.1.</translation>
    </message>
    <message>
        <source>Looking whether a hub answers there…</source>
        <translation>Er wordt gekeken of daar een gezamenlijke server antwoordt…</translation>
    </message>
</context>
<context>
    <name>entraide::PeerPanel</name>
    <message>
        <source>Exchanges with this desk</source>
        <translation>Uitwisselingen met dit loket</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Laatste uitwisseling</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Sleutelwoord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>kept in this desk&apos;s file</source>
        <translation>bewaard in het bestand van dit loket</translation>
    </message>
    <message>
        <source>not known; it calls this desk</source>
        <translation>onbekend; het roept dit loket op</translation>
    </message>
    <message>
        <source>only a digest is kept</source>
        <translation>alleen een controlegetal wordt bewaard</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databanken</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Nog te verzenden</translation>
    </message>
    <message>
        <source>Waiting to be received</source>
        <translation>Nog te ontvangen</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>After the last exchange the two desks did not hold the same records. Nothing is lost: exchange once more. If it stays so, look whether the other desk has the same version of the program, and whether something waits for a person there.</source>
        <translation>Na de laatste uitwisseling bevatten de twee loketten niet dezelfde gegevens. Er is niets verloren: wissel nog eens uit. Blijft het zo, kijk dan of het andere loket dezelfde versie van het programma heeft, en of er daar iets op een beslissing wacht.</translation>
    </message>
</context>
<context>
    <name>entraide::PeersSection</name>
    <message>
        <source>E&amp;xchange now</source>
        <translation>Nu &amp;uitwisselen</translation>
    </message>
    <message>
        <source>Brings this desk and the other together</source>
        <translation>Brengt dit loket en het andere op hetzelfde punt</translation>
    </message>
    <message>
        <source>Exchange with &amp;all</source>
        <translation>Met &amp;alle uitwisselen</translation>
    </message>
    <message>
        <source>Exchanges with every desk that is noted here</source>
        <translation>Wisselt uit met elk loket dat hier genoteerd is</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere loketten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Voorbeeld behouden</translation>
    </message>
    <message>
        <source>%1 is removed. What was exchanged stays.</source>
        <translation>%1 is verwijderd. Wat uitgewisseld werd, blijft.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Exchanges with it again</source>
        <translation>Wisselt opnieuw uit</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pauzere&amp;n</translation>
    </message>
    <message>
        <source>Does not call it and does not let it in for now</source>
        <translation>Roept voorlopig niet op en laat niet binnen</translation>
    </message>
    <message>
        <source>&amp;Pair a desk…</source>
        <translation>Loket &amp;koppelen…</translation>
    </message>
    <message>
        <source>Lets this desk and another know each other, by six words</source>
        <translation>Laat dit loket en een ander elkaar kennen, met zes woorden</translation>
    </message>
    <message>
        <source>Add a hu&amp;b…</source>
        <translation>&amp;Gezamenlijke server toevoegen…</translation>
    </message>
    <message>
        <source>Notes a hub to exchange with: address, user and password</source>
        <translation>Noteert een gezamenlijke server om mee uit te wisselen: adres, gebruiker en wachtwoord</translation>
    </message>
    <message>
        <source>Add a pro&amp;gram…</source>
        <translation>Progra&amp;mma toevoegen…</translation>
    </message>
    <message>
        <source>Gives a program on this PC a token of its own</source>
        <translation>Geeft een programma op deze pc een eigen token</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Changes its name, address or rights</source>
        <translation>Wijzigt naam, adres of rechten</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>In&amp;trekken…</translation>
    </message>
    <message>
        <source>Refuses this desk for good, at every PC of the team</source>
        <translation>Weigert dit loket voorgoed, op elke pc van het team</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Takes it off this list; what came stays</source>
        <translation>Haalt het van deze lijst; wat kwam, blijft</translation>
    </message>
    <message>
        <source>%1 is paused: this desk does not call it and does not let it in.</source>
        <translation>%1 is gepauzeerd: dit loket roept niet op en laat niet binnen.</translation>
    </message>
    <message>
        <source>%1 is let in and called again.</source>
        <translation>De uitwisseling met %1 gaat verder.</translation>
    </message>
    <message>
        <source>Revoke the desk</source>
        <translation>Loket intrekken</translation>
    </message>
    <message>
        <source>%1 is refused for good: here now, and at the other PCs of the team as soon as they hear of it. What it already has stays with it. It can come back only as a new desk.</source>
        <translation>%1 wordt voorgoed geweigerd: hier meteen, en op de andere pc’s van het team zodra ze het vernemen. Wat het al heeft, blijft daar. Het kan alleen als nieuw loket terugkomen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niets wijzigen</translation>
    </message>
    <message>
        <source>%1 is revoked. The other PCs of the team hear of it at their next exchange.</source>
        <translation>%1 is ingetrokken. De andere pc’s van het team vernemen het bij hun volgende uitwisseling.</translation>
    </message>
    <message>
        <source>%1 is taken off the list and let in no more, until the two are paired again. What was exchanged stays.</source>
        <translation>%1 gaat van de lijst en wordt niet meer binnengelaten, tot de twee opnieuw gekoppeld zijn. Wat uitgewisseld is, blijft.</translation>
    </message>
    <message>
        <source>Address and password of %1 are forgotten. What was exchanged stays.</source>
        <translation>Adres en wachtwoord van %1 worden vergeten. Wat uitgewisseld is, blijft.</translation>
    </message>
    <message>
        <source>The token of %1 lets it in no more. What was exchanged stays.</source>
        <translation>De token van %1 geeft geen toegang meer. Wat uitgewisseld is, blijft.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Van de lijst verwijderen</translation>
    </message>
</context>
<context>
    <name>entraide::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
</context>
<context>
    <name>entraide::PersonField</name>
    <message>
        <source>Language of letters</source>
        <translation>Taal van brieven</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
</context>
<context>
    <name>entraide::PersonRows</name>
    <message>
        <source>Who could go</source>
        <translation>Wie zou kunnen gaan</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste eerst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, a person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show what keeps people from it</source>
        <translation>Tonen wat mensen tegenhoudt</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s) and the map</source>
        <translation>
            <numerusform>Nog %n persoon en de kaart tonen</numerusform>
            <numerusform>De %n anderen en de kaart tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the map</source>
        <translation>Op de kaart tonen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlaceForm</name>
    <message>
        <source>On the waiting list: takes part later</source>
        <translation>Op de wachtlijst: doet later mee</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raat</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Bus</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>P&amp;ostcode</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notitie voor het team</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Meals and units</source>
        <translation>Maaltijden en diensten</translation>
    </message>
    <message>
        <source>&amp;Account (IBAN)</source>
        <translation>Re&amp;kening (IBAN)</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a meal</source>
        <translation>Pr&amp;ijs van een maaltijd</translation>
    </message>
    <message>
        <source>Meals a &amp;day</source>
        <translation>Maaltijden per da&amp;g</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Diensten</translation>
    </message>
    <message>
        <source>New hospital</source>
        <translation>Nieuw ziekenhuis</translation>
    </message>
    <message>
        <source>New restaurant</source>
        <translation>Nieuw restaurant</translation>
    </message>
    <message>
        <source>Note the hospital</source>
        <translation>Het ziekenhuis noteren</translation>
    </message>
    <message>
        <source>Note the restaurant</source>
        <translation>Het restaurant noteren</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>De organisatie wijzigen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>geen grens opgegeven</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>geen gevraagd</translation>
    </message>
    <message>
        <source>The check digits agree.</source>
        <translation>Het controlegetal klopt.</translation>
    </message>
    <message>
        <source>The check digits do not agree yet.</source>
        <translation>Het controlegetal klopt nog niet.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Deze postcode is hier niet gekend: ze wordt bewaard, maar niet op de kaart getoond.</translation>
    </message>
    <message>
        <source>The account number is not right. Compare it with what the restaurant wrote.</source>
        <translation>Het rekeningnummer klopt niet. Vergelijk het met wat het restaurant schreef.</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <translation>Vul een bedrag boven 0 in, zoals 12,50.</translation>
    </message>
    <message>
        <source>Write the name of each unit, or remove the unit.</source>
        <translation>Vul de naam van elke dienst in, of verwijder de dienst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a unit, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Een dienst toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a unit</comment>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>entraide::PlaceOffer</name>
    <message>
        <source>A place is free: %1, %2. %3 is first in the queue.</source>
        <comment>role, shift, name</comment>
        <translation>Er is een plaats vrij: %1, %2. %3 staat vooraan in de wachtrij.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bevestigen</translation>
    </message>
</context>
<context>
    <name>entraide::PlacePanel</name>
    <message>
        <source>Units</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>No unit is named.</source>
        <translation>Er is geen dienst genoemd.</translation>
    </message>
    <message>
        <source>This organisation is no longer here.</source>
        <translation>Deze organisatie is niet meer hier.</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Diensten (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>not known: no gift can be paid</source>
        <translation>niet gekend: geen gift kan betaald worden</translation>
    </message>
    <message>
        <source>Price of a meal</source>
        <translation>Prijs van een maaltijd</translation>
    </message>
    <message>
        <source>not known: nothing can be given</source>
        <translation>niet gekend: er kan niets gegeven worden</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>Maaltijden per dag</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>geen grens opgegeven</translation>
    </message>
    <message>
        <source>Portions wanted a day</source>
        <translation>Gevraagde porties per dag</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesSection</name>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants en ziekenhuizen</translation>
    </message>
    <message>
        <source>Name, place, unit</source>
        <translation>Naam, plaats, dienst</translation>
    </message>
    <message>
        <source>Ctrl+N: new restaurant · H: new hospital · E: edit · J: takes part · W: waiting list · O: put out</source>
        <translation>Ctrl+N: nieuw restaurant · H: nieuw ziekenhuis · E: wijzigen · J: doet mee · W: wachtlijst · O: weghalen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>New &amp;hospital</source>
        <translation>Nieuw zieken&amp;huis</translation>
    </message>
    <message>
        <source>Notes a hospital with its units</source>
        <translation>Noteert een ziekenhuis met zijn diensten</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Doet voortaan mee</translation>
    </message>
    <message>
        <source>Takes it off the waiting list, or back in</source>
        <translation>Haalt het van de wachtlijst, of weer erbij</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 doet mee.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>&amp;Op de wachtlijst zetten</translation>
    </message>
    <message>
        <source>Takes part later; no new gift or order goes there</source>
        <translation>Doet later mee; er gaat nog geen gift of bestelling heen</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Takes part no more; what was stays in the books</source>
        <translation>Doet niet meer mee; wat was, blijft in de boeken</translation>
    </message>
    <message>
        <source>%1 takes part no more.</source>
        <translation>%1 doet niet meer mee.</translation>
    </message>
    <message>
        <source>No restaurant and no hospital yet. Note the first restaurant, with its account and its price.</source>
        <translation>Nog geen restaurant en geen ziekenhuis. Noteer het eerste restaurant, met zijn rekening en zijn prijs.</translation>
    </message>
    <message>
        <source>No organisation is like that. Choose another filter, or empty the field.</source>
        <translation>Geen organisatie past daarbij. Kies een andere filter, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>&amp;New restaurant</source>
        <translation>&amp;Nieuw restaurant</translation>
    </message>
    <message>
        <source>Notes a restaurant with its account and price</source>
        <translation>Noteert een restaurant met zijn rekening en prijs</translation>
    </message>
    <message>
        <source>&amp;Edit the organisation</source>
        <translation>De organisatie &amp;wijzigen</translation>
    </message>
    <message>
        <source>Changes the chosen restaurant or hospital</source>
        <translation>Wijzigt het gekozen restaurant of ziekenhuis</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 is genoteerd.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesView</name>
    <message>
        <source>over</source>
        <comment>a shift that has been</comment>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>This posting has no roles and no shifts: anybody may sign up, at any time.</source>
        <translation>Deze vacature heeft geen rollen en geen shifts: iedereen kan zich inschrijven, op elk moment.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Share taken</source>
        <translation>Bezet deel</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a shift</comment>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <comment>a shift, why</comment>
        <translation>geannuleerd: %1</translation>
    </message>
</context>
<context>
    <name>entraide::PlanFigures</name>
    <message>
        <source>Filled, of %1</source>
        <translation>Ingevuld, van de %1</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Gemiddelde afstand</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Gevraagde personen</translation>
    </message>
    <message>
        <source>With a helper they know</source>
        <translation>Met een bekende helper</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Nog in te vullen</translation>
    </message>
</context>
<context>
    <name>entraide::PlanModel</name>
    <message>
        <source>new</source>
        <comment>a proposal</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a place that stays as it is</comment>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Locked: plans leave this place as it is</source>
        <translation>Vastgezet: een plan laat deze plaats ongemoeid</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>niet vastgezet</translation>
    </message>
    <message>
        <source>%1: to fill, proposed: %2, %3</source>
        <comment>time and task, who, why</comment>
        <translation>%1: in te vullen, voorgesteld: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <translation>%1: %2, ongewijzigd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Aangevinkt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>change</source>
        <comment>somebody else than now</comment>
        <translation>wissel</translation>
    </message>
    <message>
        <source>%1: %2 now, proposed instead: %3, %4</source>
        <comment>time and task, who, who, why</comment>
        <translation>%1: nu %2, voorgesteld: %3, %4</translation>
    </message>
</context>
<context>
    <name>entraide::PlanPaper</name>
    <message>
        <source>Print the proposal</source>
        <translation>Het voorstel afdrukken</translation>
    </message>
    <message>
        <source>The proposal went to the printer.</source>
        <translation>Het voorstel is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save the proposal as PDF</source>
        <translation>Het voorstel als pdf bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>Het voorstel staat in “%1”.</translation>
    </message>
</context>
<context>
    <name>entraide::PlanProposing</name>
    <message>
        <source>There is no proposal for this week yet.</source>
        <translation>Er is nog geen voorstel voor deze week.</translation>
    </message>
    <message>
        <source>&amp;Calculate a proposal</source>
        <translation>Voorstel &amp;berekenen</translation>
    </message>
    <message>
        <source>Proposes people for the places of this week that nobody has taken</source>
        <translation>Stelt mensen voor op de plaatsen van deze week die nog vrij zijn</translation>
    </message>
    <message>
        <source>Somebody cannot c&amp;ome…</source>
        <translation>Iemand kan niet k&amp;omen…</translation>
    </message>
    <message>
        <source>Says who can step in for somebody, and who would have to move</source>
        <translation>Zegt wie voor iemand kan inspringen en wie zou moeten verschuiven</translation>
    </message>
    <message>
        <source>Accept &amp;all</source>
        <translation>Alles &amp;aanvaarden</translation>
    </message>
    <message>
        <source>Saves every new place of the proposal</source>
        <translation>Bewaart elke nieuwe plaats van het voorstel</translation>
    </message>
    <message>
        <source>Accept the chec&amp;ked</source>
        <translation>Aan&amp;gevinkte aanvaarden</translation>
    </message>
    <message>
        <source>Saves the checked places of the proposal</source>
        <translation>Bewaart de aangevinkte plaatsen van het voorstel</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Alles &amp;weigeren</translation>
    </message>
    <message>
        <source>Lets go of the proposal; nothing changes</source>
        <translation>Laat het voorstel vallen; er verandert niets</translation>
    </message>
    <message>
        <source>Pr&amp;int the proposal…</source>
        <translation>Voorstel afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>Prints the proposal with its figures, for a meeting about it</source>
        <translation>Drukt het voorstel met zijn cijfers af, om het te bespreken</translation>
    </message>
    <message>
        <source>Proposal to PDF…</source>
        <translation>Voorstel naar pdf…</translation>
    </message>
    <message>
        <source>Saves the proposal as a file</source>
        <translation>Bewaart het voorstel als bestand</translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n chec&amp;ked</source>
        <translation>
            <numerusform>%n aan&amp;gevinkte aanvaarden</numerusform>
            <numerusform>%n aan&amp;gevinkte aanvaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the &amp;absence</source>
        <translation>Afwe&amp;zigheid noteren</translation>
    </message>
    <message numerus="yes">
        <source>Accept &amp;all %n</source>
        <translation>
            <numerusform>%n plaats &amp;aanvaarden</numerusform>
            <numerusform>Alle %n &amp;aanvaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves the absence and frees its places; nobody can step in</source>
        <translation>Bewaart de afwezigheid en maakt de plaatsen vrij; niemand kan inspringen</translation>
    </message>
    <message>
        <source>The proposal is being calculated.</source>
        <translation>Het voorstel wordt berekend.</translation>
    </message>
    <message>
        <source>Planning the week</source>
        <translation>De week wordt gepland</translation>
    </message>
    <message>
        <source>The proposal could not be calculated.</source>
        <translation>Het voorstel kon niet worden berekend.</translation>
    </message>
    <message>
        <source>Accepting saves this too.</source>
        <translation>Aanvaarden bewaart dit ook.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen by hand.</source>
        <translation>
            <numerusform>%n plaats door het loket gekozen.</numerusform>
            <numerusform>%n plaatsen door het loket gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected in what is left of this week.</source>
        <translation>In de rest van deze week wordt niemand verwacht.</translation>
    </message>
    <message>
        <source>This place is locked; unlock it first.</source>
        <translation>Deze plaats is vergrendeld; ontgrendel ze eerst.</translation>
    </message>
    <message>
        <source>The proposal was refused; nothing has changed.</source>
        <translation>Het voorstel is geweigerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>planning van week %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is noted; %n place(s) freed.</source>
        <translation>
            <numerusform>De afwezigheid is genoteerd; %n plaats vrijgemaakt.</numerusform>
            <numerusform>De afwezigheid is genoteerd; %n plaatsen vrijgemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved; the people are still to be asked.</source>
        <translation>
            <numerusform>%n voorstel bewaard; de vrijwilliger moet nog worden gevraagd.</numerusform>
            <numerusform>%n voorstellen bewaard; de vrijwilligers moeten nog worden gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and stayed as they are.</source>
        <translation>
            <numerusform>%n plaats is intussen gewijzigd en bleef zoals ze is.</numerusform>
            <numerusform>%n plaatsen zijn intussen gewijzigd en bleven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the plan</source>
        <translation>Plan ongedaan maken</translation>
    </message>
    <message>
        <source>The places changed meanwhile; calculate the proposal again.</source>
        <translation>De plaatsen zijn intussen gewijzigd; bereken het voorstel opnieuw.</translation>
    </message>
    <message>
        <source>Accept the place first; then it can be locked.</source>
        <translation>Aanvaard de plaats eerst; daarna kunt u ze vastzetten.</translation>
    </message>
    <message>
        <source>Plans leave this place as it is anyway.</source>
        <translation>Een planning laat deze plaats sowieso zoals ze is.</translation>
    </message>
    <message>
        <source>%1 is not locked any more.</source>
        <translation>%1 staat niet meer vast.</translation>
    </message>
    <message>
        <source>%1 is locked; plans leave this place as it is.</source>
        <translation>%1 staat vast; een plan laat deze plaats ongemoeid.</translation>
    </message>
    <message>
        <source>Undo the unlocking</source>
        <translation>Losmaken ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the locking</source>
        <translation>Vastzetten ongedaan maken</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Afwezigheid…</translation>
    </message>
</context>
<context>
    <name>entraide::PlanSide</name>
    <message>
        <source>Remain to fill</source>
        <translation>Nog in te vullen</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Plaatsen per dag</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Aandeel ingevuld per gemeente</translation>
    </message>
    <message>
        <source>| today</source>
        <comment>legend: the mark shows how it stands today</comment>
        <translation>| vandaag</translation>
    </message>
    <message>
        <source>Places that remain to be filled, with reasons</source>
        <translation>Nog in te vullen plaatsen, met de redenen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>filled already</source>
        <translation>al ingevuld</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>nog in te vullen</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Belasting per vrijwilliger</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Wat de balken tonen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tasks, the most in a week</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>entraide::PlanTable</name>
    <message>
        <source>Proposal for the week</source>
        <translation>Voorstel voor de week</translation>
    </message>
</context>
<context>
    <name>entraide::PostingForm</name>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>een deel van de naam, of een nieuwe</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Dien&amp;st</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>Wat aangekondigd wordt</translation>
    </message>
    <message>
        <source>Title in &amp;French</source>
        <translation>Titel in het &amp;Frans</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch</source>
        <translation>Titel in het &amp;Nederlands</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Titel in het &amp;Engels</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Tekst in het Frans</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Tekst in het Nederlands</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Tekst in het Engels</translation>
    </message>
    <message>
        <source>Where, and whom to ask for</source>
        <translation>Waar, en naar wie te vragen</translation>
    </message>
    <message>
        <source>empty: at the organisation&apos;s</source>
        <translation>leeg: bij de organisatie</translation>
    </message>
    <message>
        <source>told on confirmation only</source>
        <translation>alleen meegedeeld bij de bevestiging</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raat</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>Numme&amp;r</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>B&amp;us</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>&amp;Phone of the contact</source>
        <translation>Te&amp;lefoon van de contactpersoon</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Geldig tot</translation>
    </message>
    <message>
        <source>Roles and shifts</source>
        <translation>Rollen en shifts</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rol toevoegen</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Shift toevoegen</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>Nieuwe vacature</translation>
    </message>
    <message>
        <source>Save the posting</source>
        <translation>De vacature bewaren</translation>
    </message>
    <message>
        <source>Edit the posting</source>
        <translation>De vacature bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the posting.</source>
        <translation>Hier nog niet gekend: ze wordt samen met de vacature genoteerd.</translation>
    </message>
    <message>
        <source>Write for which organisation it is.</source>
        <translation>Noteer voor welke organisatie het is.</translation>
    </message>
    <message>
        <source>Write a title in at least one language.</source>
        <translation>Schrijf een titel in minstens één taal.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Deze postcode is hier niet gekend: ze wordt bewaard, maar niet op de kaart getoond.</translation>
    </message>
    <message>
        <source>Nobody can be told whom to ask for. Publishing needs a contact.</source>
        <translation>Er is niemand om naar te vragen. Om te publiceren is een contactpersoon nodig.</translation>
    </message>
    <message>
        <source>This day is over. Choose a day to come.</source>
        <translation>Deze dag is voorbij. Kies een komende dag.</translation>
    </message>
    <message>
        <source>Write the name of each role in at least one language, or remove the role.</source>
        <translation>Geef elke rol een naam in minstens één taal, of verwijder ze.</translation>
    </message>
    <message>
        <source>The shift on %1 ends before it begins. Correct its hours.</source>
        <translation>De shift op %1 eindigt voor ze begint. Verbeter de uren.</translation>
    </message>
    <message>
        <source>The shift on %1 is over already.</source>
        <translation>De shift op %1 is al voorbij.</translation>
    </message>
    <message>
        <source>The shift on %1 lies after this day.</source>
        <translation>De shift op %1 valt na deze dag.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a role</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shift</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a shift, a week later</comment>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>The same a week later</source>
        <translation>Dezelfde een week later</translation>
    </message>
    <message>
        <source>Title in German</source>
        <translation>Titel in het Duits</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Tekst in het Duits</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a question</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Questions to who signs up</source>
        <translation>Vragen aan wie zich inschrijft</translation>
    </message>
    <message>
        <source>Write each question in at least one language, or remove it.</source>
        <translation>Schrijf elke vraag in minstens één taal, of verwijder ze.</translation>
    </message>
</context>
<context>
    <name>entraide::PostingPanel</name>
    <message>
        <source>Sign-ups</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De eerdere versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Het terughalen ongedaan maken</translation>
    </message>
    <message>
        <source>Choose a posting to see who signed up.</source>
        <translation>Kies een vacature om te zien wie zich inschreef.</translation>
    </message>
    <message>
        <source>This posting is no longer here.</source>
        <translation>Deze vacature is er niet meer.</translation>
    </message>
    <message>
        <source>Sign-ups (%1)</source>
        <translation>Inschrijvingen (%1)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(nog niet ontvangen)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Told on confirmation only</source>
        <translation>Alleen meegedeeld bij de bevestiging</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>nog niemand vermeld</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>Op reserve</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschreven in</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Te verwittigen</translation>
    </message>
    <message>
        <source>To tell (%1)</source>
        <translation>Te verwittigen (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::PostingsPage</name>
    <message>
        <source>Postings</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Title, organisation, place</source>
        <translation>Titel, organisatie, plaats</translation>
    </message>
    <message>
        <source>Ctrl+N: new posting · E: edit · S: sign somebody up · F: confirm the first in the queue</source>
        <translation>Ctrl+N: nieuwe vacature · E: bewerken · S: iemand inschrijven · F: de eerste van de wachtrij bevestigen</translation>
    </message>
    <message>
        <source>&amp;New posting</source>
        <translation>&amp;Nieuwe vacature</translation>
    </message>
    <message>
        <source>Writes a new posting</source>
        <translation>Schrijft een nieuwe vacature</translation>
    </message>
    <message>
        <source>&amp;Edit the posting</source>
        <translation>De vacature be&amp;werken</translation>
    </message>
    <message>
        <source>Changes the chosen posting</source>
        <translation>Wijzigt de gekozen vacature</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publiceren</translation>
    </message>
    <message>
        <source>Volunteers may sign up from now on</source>
        <translation>Vrijwilligers kunnen zich vanaf nu inschrijven</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>C&amp;lose the posting</source>
        <translation>De vacature af&amp;sluiten</translation>
    </message>
    <message>
        <source>Nobody signs up any more; places stay</source>
        <translation>Geen inschrijvingen meer; de plaatsen blijven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Opnieuw openen</translation>
    </message>
    <message>
        <source>Volunteers may sign up again</source>
        <translation>Vrijwilligers kunnen zich weer inschrijven</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>&amp;Delete the posting</source>
        <translation>De vacature verwij&amp;deren</translation>
    </message>
    <message>
        <source>Removes the posting with its sign-ups; can be undone</source>
        <translation>Verwijdert de vacature met haar inschrijvingen; kan ongedaan gemaakt worden</translation>
    </message>
    <message>
        <source>&amp;Sign somebody up</source>
        <translation>&amp;Iemand inschrijven</translation>
    </message>
    <message>
        <source>Notes a volunteer for a shift of this posting</source>
        <translation>Noteert een vrijwilliger voor een shift van deze vacature</translation>
    </message>
    <message>
        <source>Confirm the &amp;first in the queue</source>
        <translation>De &amp;eerste van de wachtrij bevestigen</translation>
    </message>
    <message>
        <source>Gives a free place to who waits longest</source>
        <translation>Geeft een vrije plaats aan wie het langst wacht</translation>
    </message>
    <message>
        <source>&amp;Confirm the sign-up</source>
        <translation>De inschrijving &amp;bevestigen</translation>
    </message>
    <message>
        <source>Gives the place and tells whom to ask for</source>
        <translation>Geeft de plaats en deelt het contact mee</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Put on &amp;reserve</source>
        <translation>Op &amp;reserve zetten</translation>
    </message>
    <message>
        <source>Puts the sign-up at the end of the queue</source>
        <translation>Zet de inschrijving achteraan in de wachtrij</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>verb</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Note as &amp;attended</source>
        <translation>Als &amp;aanwezig noteren</translation>
    </message>
    <message>
        <source>Came and helped</source>
        <translation>Is komen helpen</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Note as e&amp;xcused</source>
        <translation>Als &amp;verontschuldigd noteren</translation>
    </message>
    <message>
        <source>Said in time not to come</source>
        <translation>Heeft op tijd verwittigd</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Note as no-s&amp;how</source>
        <translation>Als niet &amp;komen opdagen noteren</translation>
    </message>
    <message>
        <source>Did not come and did not say so</source>
        <translation>Kwam niet en verwittigde niet</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>&amp;Withdraw the sign-up</source>
        <translation>De inschrijving in&amp;trekken</translation>
    </message>
    <message>
        <source>Frees the place, or leaves the queue</source>
        <translation>Maakt de plaats vrij, of verlaat de wachtrij</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw with a reason…</source>
        <translation>Intrekken met een reden…</translation>
    </message>
    <message>
        <source>The same, and keeps why</source>
        <translation>Hetzelfde, en bewaart waarom</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue…</source>
        <translation>Naar voren in de wachtri&amp;j…</translation>
    </message>
    <message>
        <source>One place up, with a reason</source>
        <translation>Een plaats naar voren, met een reden</translation>
    </message>
    <message>
        <source>Move down in the queue…</source>
        <translation>Naar achteren in de wachtrij…</translation>
    </message>
    <message>
        <source>One place down, with a reason</source>
        <translation>Een plaats naar achteren, met een reden</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>“%1” is nu: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, with %n sign-up(s).</source>
        <translation>
            <numerusform>“%1” is verwijderd, met %n inschrijving.</numerusform>
            <numerusform>“%1” is verwijderd, met %n inschrijvingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>De verwijdering ongedaan maken</translation>
    </message>
    <message>
        <source>Somebody has a place, or waits, in a role or shift that you removed. Withdraw that sign-up first.</source>
        <translation>Iemand heeft een plaats, of wacht, in een rol of shift die u verwijderde. Trek eerst die inschrijving in.</translation>
    </message>
    <message>
        <source>The posting is saved as a draft. Publish it (P) when it is ready.</source>
        <translation>De vacature is bewaard als ontwerp. Publiceer ze (P) als ze klaar is.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the posting</source>
        <translation>De vacature ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>This sign-up is no longer here.</source>
        <translation>Deze inschrijving is er niet meer.</translation>
    </message>
    <message>
        <source>Put on the notice&amp;board…</source>
        <translation>Op &amp;het prikbord zetten…</translation>
    </message>
    <message>
        <source>Shows what everybody would read, before it is published</source>
        <translation>Toont wat iedereen zou lezen, voor het gepubliceerd wordt</translation>
    </message>
    <message>
        <source>&amp;Take off the noticeboard</source>
        <translation>Van het prikbord ha&amp;len</translation>
    </message>
    <message>
        <source>Nobody sees it on the web any more; sign-ups stay</source>
        <translation>Niemand ziet ze nog op het web; inschrijvingen blijven</translation>
    </message>
    <message>
        <source>“%1” is off the noticeboard from the next exchange on.</source>
        <translation>“%1” is vanaf de volgende uitwisseling van het prikbord.</translation>
    </message>
    <message>
        <source>Enter a returned sheet…</source>
        <translation>Teruggebracht blad invoeren…</translation>
    </message>
    <message>
        <source>Notes who came, from a signed sheet, by keyboard</source>
        <translation>Noteert wie er was, van een getekend blad, met het toetsenbord</translation>
    </message>
    <message>
        <source>Cancel the postin&amp;g…</source>
        <translation>De va&amp;cature annuleren…</translation>
    </message>
    <message>
        <source>The work does not take place; asks why</source>
        <translation>Het werk gaat niet door; vraagt waarom</translation>
    </message>
    <message>
        <source>Cancel the shift…</source>
        <translation>Shift annuleren…</translation>
    </message>
    <message>
        <source>The chosen shift does not take place; asks why</source>
        <translation>De gekozen shift gaat niet door; vraagt waarom</translation>
    </message>
    <message>
        <source>Decline the sign-up…</source>
        <translation>Inschrijving weigeren…</translation>
    </message>
    <message>
        <source>Does not take them, and says why</source>
        <translation>Neemt de persoon niet, en zegt waarom</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Verwittigd</translation>
    </message>
    <message>
        <source>Notes that the chosen ones know what became of it</source>
        <translation>Noteert dat de gekozen mensen weten wat ervan geworden is</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>Hun een e-mail schrijven</translation>
    </message>
    <message>
        <source>One letter to all who are told the same, in their language</source>
        <translation>Eén brief aan allen aan wie hetzelfde gezegd wordt, in hun taal</translation>
    </message>
    <message>
        <source>Copy the text for them</source>
        <translation>Tekst voor hen kopiëren</translation>
    </message>
    <message>
        <source>To be pasted where people write to each other</source>
        <translation>Om te plakken waar mensen elkaar schrijven</translation>
    </message>
    <message>
        <source>Cancel the posting</source>
        <translation>Vacature annuleren</translation>
    </message>
    <message>
        <source>Why does “%1” not take place? Everybody who counts on it is told so.</source>
        <translation>Waarom gaat “%1” niet door? Iedereen die erop rekent, wordt verwittigd.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>“%1” is geannuleerd.</translation>
    </message>
    <message>
        <source>Cancel the shift</source>
        <translation>Shift annuleren</translation>
    </message>
    <message>
        <source>Why does the shift on %1 not take place? Everybody in it is told so.</source>
        <translation>Waarom gaat de shift op %1 niet door? Iedereen die erin staat, wordt verwittigd.</translation>
    </message>
    <message>
        <source>The shift on %1 is cancelled.</source>
        <translation>De shift op %1 is geannuleerd.</translation>
    </message>
    <message>
        <source>Nobody counted on it.</source>
        <translation>Niemand rekende erop.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be told: see “To tell”.</source>
        <translation>
            <numerusform>%n vrijwilliger moet verwittigd worden: zie “Te verwittigen”.</numerusform>
            <numerusform>%n vrijwilligers moeten verwittigd worden: zie “Te verwittigen”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the cancellation</source>
        <translation>Annulering ongedaan maken</translation>
    </message>
    <message>
        <source>The shift takes place after all</source>
        <translation>De shift gaat toch door</translation>
    </message>
    <message>
        <source>Whoever was withdrawn with the chosen shift is to be dealt with again</source>
        <translation>Wie met de gekozen shift werd teruggetrokken, moet opnieuw behandeld worden</translation>
    </message>
    <message>
        <source>Import sign-ups…</source>
        <translation>Inschrijvingen importeren…</translation>
    </message>
    <message>
        <source>Reads who signed up from a form&apos;s file, for this posting</source>
        <translation>Leest uit het bestand van een formulier wie zich voor deze vacature inschreef</translation>
    </message>
    <message>
        <source>The shift on %1 takes place after all.</source>
        <translation>De shift van %1 gaat toch door.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be dealt with again; ask whether they still come.</source>
        <translation>
            <numerusform>%n vrijwilliger moet opnieuw behandeld worden; vraag of het nog past.</numerusform>
            <numerusform>%n vrijwilligers moeten opnieuw behandeld worden; vraag of het nog past.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: leave it cancelled</source>
        <translation>Ongedaan maken: geannuleerd laten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing was changed: whoever counts on it is to be told why.</source>
        <translation>Er is niets veranderd: wie erop rekent, moet weten waarom.</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>entraide::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>entraide::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close the print panel</source>
        <translation>Afdrukpaneel sluiten</translation>
    </message>
    <message>
        <source>Week grid (landscape)</source>
        <translation>Weekrooster (liggend)</translation>
    </message>
    <message>
        <source>Site sheets to sign (portrait)</source>
        <translation>Aftekenlijsten per locatie (staand)</translation>
    </message>
    <message>
        <source>Public: first name and initial</source>
        <translation>Publiek: voornaam en initiaal</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Team: voornaam en initiaal</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Coördinatie: namen en telefoonnummers</translation>
    </message>
    <message>
        <source>Empty places as blank lines</source>
        <translation>Vrije plaatsen als lege regels</translation>
    </message>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Telefoonnummers (alleen coördinatie)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernietigen na</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Groot afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>To PDF…</source>
        <translation>Naar PDF…</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>Aan huis, %1</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Afdrukvoorbeeld, pagina %1 van %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Save the roster as PDF</source>
        <translation>Planning als PDF bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De PDF wordt gemaakt</translation>
    </message>
    <message>
        <source>The roster is in “%1”.</source>
        <translation>De planning staat in “%1”.</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>Planning afdrukken</translation>
    </message>
    <message>
        <source>The roster went to the printer.</source>
        <translation>De planning is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>entraide::ProgramForm</name>
    <message>
        <source>New token</source>
        <translation>Nieuwe token</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Programma opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Naam van het programma</translation>
    </message>
    <message>
        <source>What the program may do</source>
        <translation>Wat het programma mag</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lezen en schrijven</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>alleen lezen</translation>
    </message>
    <message>
        <source>Which database the program sees</source>
        <translation>Databank die het programma ziet</translation>
    </message>
    <message>
        <source>Token of the program</source>
        <translation>Token van het programma</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the token of the program</source>
        <translation>Token van het programma kopiëren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;May</source>
        <translation>&amp;Mag</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Databank</translation>
    </message>
    <message>
        <source>For a page or a program that uses PouchDB, on this PC. It is let in with its token while this desk listens to programs.</source>
        <translation>Voor een pagina of een programma op deze pc dat PouchDB gebruikt. Het komt binnen met zijn token zolang dit loket programma’s binnenlaat.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Programma toevoegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>all of this desk&apos;s</source>
        <translation>alle van dit loket</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Token aanmaken</translation>
    </message>
    <message>
        <source>Give the program a name, so that you know later whom its token lets in.</source>
        <translation>Geef het programma een naam, zodat u later weet wie zijn token toegang geeft.</translation>
    </message>
    <message>
        <source>This token is shown now and never again. Copy it into the program before you close this.</source>
        <translation>Deze token is nu te zien en daarna nooit meer. Kopieer hem naar het programma voor u dit sluit.</translation>
    </message>
    <message>
        <source>This desk does not listen to programs yet; switch that on under “This desk”.</source>
        <translation>Dit loket laat nog geen programma’s binnen; zet dat aan onder “Dit loket”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>entraide::ProposalView</name>
    <message>
        <source>Only what is new</source>
        <translation>Alleen wat nieuw is</translation>
    </message>
    <message>
        <source>The desk has changed since; calculate again to see the plan for it.</source>
        <translation>Het loket is sindsdien gewijzigd; bereken opnieuw om het aangepaste plan te zien.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept. Space: check · L: lock · Enter: choose somebody else</source>
        <translation>Er wordt niets bewaard tot u aanvaardt. Spatie: aanvinken · L: vastzetten · Enter: iemand anders kiezen</translation>
    </message>
    <message>
        <source>Also &amp;move people where that helps</source>
        <translation>Ook mensen &amp;verschuiven waar dat helpt</translation>
    </message>
    <message>
        <source>Who was asked or said yes for one day may go elsewhere; locked places and fixed helpers stay</source>
        <translation>Wie voor één dag gevraagd is of ja zei, mag elders heen; vergrendelde plaatsen en vaste helpers blijven</translation>
    </message>
    <message>
        <source>&amp;Leave that out</source>
        <translation>&amp;Buiten beschouwing laten</translation>
    </message>
    <message>
        <source>Plans without the absence and the choices made by hand</source>
        <translation>Plant zonder de afwezigheid en de keuzes van het loket</translation>
    </message>
</context>
<context>
    <name>entraide::PublishView</name>
    <message>
        <source>What leaves and what stays</source>
        <translation>Wat vertrekt en wat blijft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>There is no partner yet. Pair with another association first, on the page Exchange.</source>
        <translation>Er is nog geen partner. Koppel eerst met een andere vereniging, op de pagina Uitwisseling.</translation>
    </message>
    <message>
        <source>Ask a partner: %1</source>
        <translation>Een partner vragen: %1</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Aan wie vraagt u het?</translation>
    </message>
    <message>
        <source>Put on the noticeboard: %1</source>
        <translation>Op het prikbord zetten: %1</translation>
    </message>
    <message>
        <source>Everybody can read it on the noticeboard of %1.</source>
        <translation>Iedereen kan het lezen op het prikbord van %1.</translation>
    </message>
    <message>
        <source>Put on the noticeboard</source>
        <translation>Op het prikbord zetten</translation>
    </message>
    <message>
        <source>%1 (asked already)</source>
        <translation>%1 (al gevraagd)</translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n partner(s)</source>
        <translation>
            <numerusform>De partner vragen</numerusform>
            <numerusform>De %n partners vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the partner</source>
        <translation>De partner vragen</translation>
    </message>
    <message>
        <source>Asked: %1. What left is the card you saw; nobody is named in it. Withdraw it under “With partners”.</source>
        <translation>Gevraagd aan: %1. Alleen de kaart die u zag, is vertrokken; ze noemt niemand. Trek ze in onder “Met partners”.</translation>
    </message>
    <message>
        <source>The posting is on the noticeboard from the next exchange on.</source>
        <translation>De vacature staat vanaf de volgende uitwisseling op het prikbord.</translation>
    </message>
    <message>
        <source>Offer to another chapter: %1</source>
        <translation>Aan een andere afdeling aanbieden: %1</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>Aan wie biedt u het aan?</translation>
    </message>
    <message numerus="yes">
        <source>Offer to the %n partner(s)</source>
        <translation>
            <numerusform>De partner aanbieden</numerusform>
            <numerusform>De %n partners aanbieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer to the partner</source>
        <translation>De partner aanbieden</translation>
    </message>
    <message>
        <source>Offered to %1. What left is the card you saw; nobody is named in it. Take it back at the dish, or under “With partners”.</source>
        <translation>Aangeboden aan %1. Alleen de kaart die u zag, is vertrokken; ze noemt niemand. Neem ze terug bij het gerecht, of onder “Met partners”.</translation>
    </message>
</context>
<context>
    <name>entraide::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sluiten zonder te bewaren</translation>
    </message>
</context>
<context>
    <name>entraide::RecordPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De eerdere versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Het terughalen ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::RefundDialog</name>
    <message>
        <source>Pay back</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Note what was paid back</source>
        <translation>De terugbetaling noteren</translation>
    </message>
    <message>
        <source>The restaurant pays back to %1; note it here once it did. At most %2: the rest is in meals that are ordered.</source>
        <translation>Het restaurant betaalt %1 terug; noteer het hier zodra dat gebeurd is. Hoogstens %2: de rest zit in bestelde maaltijden.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Vul de reden in.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterModel</name>
    <message>
        <source>not known</source>
        <comment>the ceiling of a year</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>part of a ceiling, the ceiling</comment>
        <translation>%1 % van %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet gegeven</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Of the ceiling</source>
        <translation>Van het maximum</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informatienota</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterPaper</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Printing the register</source>
        <translation>Register afdrukken</translation>
    </message>
    <message>
        <source>The register went to the printer.</source>
        <translation>Het register is naar de printer.</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Register schrijven</translation>
    </message>
    <message>
        <source>The register is in “%1”.</source>
        <translation>Het register staat in “%1”.</translation>
    </message>
    <message>
        <source>Writing the days paid</source>
        <translation>Vergoede dagen schrijven</translation>
    </message>
    <message>
        <source>The days paid are in “%1”.</source>
        <translation>De vergoede dagen staan in “%1”.</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>De vorige stap is nog bezig.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterSection</name>
    <message>
        <source>near the ceiling only</source>
        <translation>alleen dicht bij het maximum</translation>
    </message>
    <message>
        <source>also who did nothing</source>
        <translation>ook wie niets deed</translation>
    </message>
    <message>
        <source>Register of volunteers</source>
        <translation>Register van vrijwilligers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Nobody stands in the register of this year.</source>
        <translation>Niemand staat in het register van dit jaar.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Op naam filteren</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Register afdrukken…</translation>
    </message>
    <message>
        <source>Prints the register of the year</source>
        <translation>Drukt het register van het jaar af</translation>
    </message>
    <message>
        <source>Save the register as PDF…</source>
        <translation>Register als PDF opslaan…</translation>
    </message>
    <message>
        <source>Writes the register to a file</source>
        <translation>Schrijft het register naar een bestand</translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Register als PDF opslaan</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Save the register as CSV…</source>
        <translation>Register als CSV opslaan…</translation>
    </message>
    <message>
        <source>Writes the register to a file for a spreadsheet</source>
        <translation>Schrijft het register naar een bestand voor een rekenblad</translation>
    </message>
    <message>
        <source>Save the register as CSV</source>
        <translation>Register als CSV opslaan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Register lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message>
        <source>no ceiling known for %1: add it under “Our association…”</source>
        <translation>geen maximum gekend voor %1: voeg het toe onder “Onze vereniging…”</translation>
    </message>
    <message numerus="yes">
        <source>%n without an information note</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>%n zonder informatienota</numerusform>
            <numerusform>%n zonder informatienota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) helped for pay, which is not counted here</source>
        <translation>
            <numerusform>%n persoon hielp tegen betaling, wat hier niet meetelt</numerusform>
            <numerusform>%n mensen hielpen tegen betaling, wat hier niet meetelt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 betaald)</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Vergoede dagen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Kostenvergoeding</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Voor de dag</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Voor kilometers</translation>
    </message>
    <message>
        <source>Nothing is paid for a day of this year.</source>
        <translation>Voor geen enkele dag van dit jaar wordt iets betaald.</translation>
    </message>
    <message>
        <source>Save the days paid as CSV…</source>
        <translation>Vergoede dagen als CSV opslaan…</translation>
    </message>
    <message>
        <source>Writes each day paid and its amount to a file for a spreadsheet</source>
        <translation>Schrijft elke vergoede dag en het bedrag naar een bestand voor een rekenblad</translation>
    </message>
    <message>
        <source>Save the days paid as CSV</source>
        <translation>Vergoede dagen als CSV opslaan</translation>
    </message>
    <message>
        <source>days-paid</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>vergoede-dagen</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Dagen…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) paid, %2</source>
        <comment>a name, days, an amount</comment>
        <translation>
            <numerusform>%1: %n dag vergoed, %2</numerusform>
            <numerusform>%1: %n dagen vergoed, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see the days paid.</source>
        <translation>Kies een regel om de vergoede dagen te zien.</translation>
    </message>
</context>
<context>
    <name>entraide::ReportsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Counts everything once more</source>
        <translation>Telt alles nog eens</translation>
    </message>
    <message>
        <source>Shows the figures of a period</source>
        <translation>Toont de cijfers van een periode</translation>
    </message>
    <message>
        <source>Shows the volunteers of a year</source>
        <translation>Toont de vrijwilligers van een jaar</translation>
    </message>
    <message>
        <source>Shows the letters to a volunteer</source>
        <translation>Toont de brieven aan een vrijwilliger</translation>
    </message>
</context>
<context>
    <name>entraide::RequestForm</name>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>herself, his daughter, the nurse…</source>
        <translation>zijzelf, zijn dochter, de verpleegkundige…</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienaam</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Gevraagd door</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straat</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Bus</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>How to get in (told on acceptance only)</source>
        <translation>Toegang (pas bij aanvaarding meegedeeld)</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Wat en wanneer</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>eventueel enkele eigen woorden</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>In het &amp;kort</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>People nee&amp;ded</source>
        <translation>Aantal pe&amp;rsonen nodig</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>Dr&amp;ingendheid</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Spreekt een van deze talen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notitie voor het team</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuwe hulpvraag</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Hulpvraag bewaren</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Hulpvraag bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the request.</source>
        <translation>Hier nog niet gekend: ze wordt samen met de hulpvraag genoteerd.</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>een deel van de naam, of een nieuwe</translation>
    </message>
    <message>
        <source>Or an organisation that asks itself</source>
        <translation>Of een organisatie die zelf vraagt</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
</context>
<context>
    <name>entraide::RequestMap</name>
    <message>
        <source>Map of the request and its candidates</source>
        <translation>Kaart van de hulpvraag en de kandidaten</translation>
    </message>
    <message>
        <source>request</source>
        <translation>hulpvraag</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message>
        <source>other volunteer</source>
        <translation>andere vrijwilliger</translation>
    </message>
</context>
<context>
    <name>entraide::RequestPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De vorige versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Terugzetten ongedaan maken</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Waarom niet de anderen</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Waarom niet de anderen?</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Wat wordt meegedeeld</translation>
    </message>
    <message>
        <source>&lt;b&gt;Never:&lt;/b&gt; notes about health. What is told is kept in the request&apos;s history.</source>
        <translation>&lt;b&gt;Nooit:&lt;/b&gt; notities over gezondheid. Wat wordt meegedeeld, blijft in de geschiedenis van de hulpvraag.</translation>
    </message>
    <message>
        <source>Choose a request to see who could help.</source>
        <translation>Kies een hulpvraag om te zien wie kan helpen.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Deze hulpvraag is er niet meer.</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>Gevraagd (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>The exact address is told on acceptance only</source>
        <translation>Het juiste adres wordt pas bij aanvaarding meegedeeld</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Candidates (%1)</source>
        <translation>Kandidaten (%1)</translation>
    </message>
    <message>
        <source>Nobody fits. Below stands what keeps people from it.</source>
        <translation>Niemand past. Hieronder staat waarom niet.</translation>
    </message>
    <message>
        <source>This request asks for no time any more.</source>
        <translation>Deze hulpvraag heeft geen komende datum meer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the proposal:&lt;/b&gt; %1. No name, no address.</source>
        <translation>&lt;b&gt;Bij het voorstel:&lt;/b&gt; %1. Geen naam, geen adres.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the acceptance:&lt;/b&gt; %1, to the volunteer who goes only.</source>
        <translation>&lt;b&gt;Bij de aanvaarding:&lt;/b&gt; %1, alleen aan de vrijwilliger die gaat.</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>Zoeken in de buurwijken</translation>
    </message>
    <message>
        <source>closes tonight</source>
        <translation>sluit vanavond</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>sluit over %n dag</numerusform>
            <numerusform>sluit over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits, and nobody from the neighbouring quarters would.</source>
        <translation>Niemand past, en ook niemand uit de buurwijken.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes there. %n from the neighbouring quarters could be asked to.</source>
        <translation>
            <numerusform>Niemand gaat daarheen. %n vrijwilliger uit de buurwijken kan gevraagd worden.</numerusform>
            <numerusform>Niemand gaat daarheen. %n vrijwilligers uit de buurwijken kunnen gevraagd worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from the neighbouring quarters would fit either.</source>
        <translation>Ook uit de buurwijken past niemand.</translation>
    </message>
    <message>
        <source>Helps too</source>
        <translation>Helpt ook</translation>
    </message>
    <message>
        <source>Helps too: %1</source>
        <translation>Helpt ook: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Te vragen naar</translation>
    </message>
</context>
<context>
    <name>entraide::RequestsPage</name>
    <message>
        <source>The request is saved.</source>
        <translation>De hulpvraag is bewaard.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the request</source>
        <translation>Hulpvraag ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Ctrl+Enter: propose to the first candidate · E: edit</source>
        <translation>Ctrl+Enter: aan de eerste kandidaat voorstellen · E: bewerken</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuwe hulpvraag</translation>
    </message>
    <message>
        <source>Notes a new request</source>
        <translation>Noteert een nieuwe hulpvraag</translation>
    </message>
    <message>
        <source>&amp;Edit the request</source>
        <translation>Hulpvraag be&amp;werken</translation>
    </message>
    <message>
        <source>Changes the chosen request</source>
        <translation>Wijzigt de gekozen hulpvraag</translation>
    </message>
    <message>
        <source>&amp;Propose to the first candidate</source>
        <translation>Aan eerste kandidaat &amp;voorstellen</translation>
    </message>
    <message>
        <source>Asks the candidate who fits best</source>
        <translation>Vraagt de best passende kandidaat</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>Looks for somebody again</source>
        <translation>Zoekt opnieuw iemand</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>Hulpvraag &amp;annuleren…</translation>
    </message>
    <message>
        <source>The help is not needed any more</source>
        <translation>De hulp is niet meer nodig</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Als niet vervuld afs&amp;luiten…</translation>
    </message>
    <message>
        <source>Nobody was found; the reason is kept for the figures</source>
        <translation>Niemand gevonden; de reden wordt bewaard voor de cijfers</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>De hulpvraag is nu: %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>&amp;Ask a partner…</source>
        <translation>Een &amp;partner vragen…</translation>
    </message>
    <message>
        <source>Shows what another association would see, before it is asked</source>
        <translation>Toont wat een andere vereniging zou zien, voor u het vraagt</translation>
    </message>
    <message>
        <source>Passed on b&amp;y telephone…</source>
        <translation>&amp;Telefonisch doorgegeven…</translation>
    </message>
    <message>
        <source>Another association takes it on; nothing is sent to it</source>
        <translation>Een andere vereniging neemt ze over; er wordt niets naar gestuurd</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Deze persoon wissen…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Toont wat voorgoed verdwijnt en wat als cijfer blijft, en vraagt het</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Hulpaanbod</translation>
    </message>
    <message>
        <source>Requests and offers</source>
        <translation>Hulpvragen en hulpaanbod</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuw hulpaanbod</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Noteert hulp die iemand aanbiedt</translation>
    </message>
    <message>
        <source>Shows the requests</source>
        <translation>Toont de hulpvragen</translation>
    </message>
    <message>
        <source>Shows the offers of help</source>
        <translation>Toont het hulpaanbod</translation>
    </message>
    <message>
        <source>Accepted on the phone</source>
        <translation>Aanvaard aan de telefoon</translation>
    </message>
    <message>
        <source>The chosen candidate is on the phone and says yes</source>
        <translation>De gekozen kandidaat is aan de telefoon en zegt ja</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>Zoeken in de buurwijken</translation>
    </message>
    <message>
        <source>Shows who comes from an area that borders on this one</source>
        <translation>Toont wie uit een wijk komt die aan deze grenst</translation>
    </message>
    <message>
        <source>Keep open two weeks more</source>
        <translation>Twee weken langer open houden</translation>
    </message>
    <message>
        <source>Puts the end of the request two weeks later</source>
        <translation>Stelt het einde van de hulpvraag twee weken uit</translation>
    </message>
    <message>
        <source>Open what they offer</source>
        <translation>Openen wat de persoon aanbiedt</translation>
    </message>
    <message>
        <source>Who asks for help here helps too: shows that side</source>
        <translation>Wie hier hulp vraagt, helpt ook: toont die kant</translation>
    </message>
    <message>
        <source>Propose a fixed helper…</source>
        <translation>Een vaste helper voorstellen…</translation>
    </message>
    <message>
        <source>Begins a tandem with what this request says</source>
        <translation>Begint een duo met wat deze hulpvraag zegt</translation>
    </message>
    <message>
        <source>The request is open until %1.</source>
        <translation>De hulpvraag is open tot %1.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>De verlenging ongedaan maken</translation>
    </message>
    <message>
        <source>%1 asks for nothing yet.</source>
        <translation>%1 vraagt nog niets.</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>Alles is gedaan</translation>
    </message>
    <message>
        <source>Nothing more is to be done for this request</source>
        <translation>Er is niets meer te doen voor deze hulpvraag</translation>
    </message>
    <message>
        <source>A form is open here. Save or leave it first.</source>
        <translation>Hier staat een formulier open. Bewaar of verlaat het eerst.</translation>
    </message>
</context>
<context>
    <name>entraide::RidersModel</name>
    <message>
        <source>Rider</source>
        <translation>Koerier</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Hoe en wanneer</translation>
    </message>
</context>
<context>
    <name>entraide::RolesModel</name>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In het Frans</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Spreekt een van</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In het Duits</translation>
    </message>
</context>
<context>
    <name>entraide::RosterPage</name>
    <message>
        <source>Week grid</source>
        <translation>Weekrooster</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Pre&amp;vious week</source>
        <translation>&amp;Vorige week</translation>
    </message>
    <message>
        <source>Shows the week before</source>
        <translation>Toont de week ervoor</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Va&amp;ndaag</translation>
    </message>
    <message>
        <source>Shows this week</source>
        <translation>Toont de huidige week</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Vo&amp;lgende week</translation>
    </message>
    <message>
        <source>Shows the week after</source>
        <translation>Toont de week erna</translation>
    </message>
    <message>
        <source>&amp;Print panel</source>
        <translation>Afdruk&amp;paneel</translation>
    </message>
    <message>
        <source>Shows or hides what is printed</source>
        <translation>Toont of verbergt wat wordt afgedrukt</translation>
    </message>
    <message>
        <source>Print the &amp;roster…</source>
        <translation>Planning a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Prints the sheets of this week</source>
        <translation>Drukt de bladen van deze week af</translation>
    </message>
    <message>
        <source>Roster to P&amp;DF…</source>
        <translation>Planning als P&amp;DF bewaren…</translation>
    </message>
    <message>
        <source>Saves the sheets of this week as a file</source>
        <translation>Bewaart de bladen van deze week als bestand</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Reading the week</source>
        <translation>De week wordt gelezen</translation>
    </message>
    <message>
        <source>Roster, week %1</source>
        <translation>Planning, week %1</translation>
    </message>
    <message>
        <source>Proposal (%1)</source>
        <translation>Voorstel (%1)</translation>
    </message>
    <message>
        <source>Free the place</source>
        <translation>Plaats vrijmaken</translation>
    </message>
    <message>
        <source>Why does %1 not come on %2?</source>
        <comment>name, day</comment>
        <translation>Waarom komt %1 niet op %2?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Plaats behouden</translation>
    </message>
    <message>
        <source>The place of %1 on %2 is free.</source>
        <comment>name, day</comment>
        <translation>De plaats van %1 op %2 is vrij.</translation>
    </message>
    <message>
        <source>Undo the freeing</source>
        <translation>Vrijmaken ongedaan maken</translation>
    </message>
</context>
<context>
    <name>entraide::RoundPrintDialog</name>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Telefoonnummers (alleen coördinatie)</translation>
    </message>
    <message>
        <source>Round sheets</source>
        <translation>Rondebladen</translation>
    </message>
    <message>
        <source>The chosen round</source>
        <translation>De gekozen ronde</translation>
    </message>
    <message>
        <source>All rounds of the day</source>
        <translation>Alle rondes van de dag</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Coördinatie: namen en telefoonnummers</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Team: voornaam en initiaal</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bladen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernietigen na</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsModel</name>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>something is wrong with a stop</source>
        <translation>er is iets mis met een stop</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsPage</name>
    <message>
        <source>Reading the day</source>
        <translation>De dag wordt gelezen</translation>
    </message>
    <message>
        <source>where the riders live</source>
        <translation>waar de koeriers wonen</translation>
    </message>
    <message>
        <source>Not in a round (%1)</source>
        <translation>Niet in een ronde (%1)</translation>
    </message>
    <message>
        <source>Riders (%1)</source>
        <comment>how many are free</comment>
        <translation>Koeriers (%1)</translation>
    </message>
    <message>
        <source>No round is planned on this day. What waits is at the left; check the riders, then plan the day.</source>
        <translation>Er is op deze dag geen ronde gepland. Wat wacht staat links; kijk de koeriers na en plan dan de dag.</translation>
    </message>
    <message>
        <source>Nothing has to be carried on this day. Dishes of cooks and meal orders of this day are planned here.</source>
        <translation>Er valt op deze dag niets te vervoeren. Gerechten van koks en maaltijdbestellingen van deze dag worden hier gepland.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>look at its stops</source>
        <translation>kijk naar de stops</translation>
    </message>
    <message numerus="yes">
        <source>room for %n portion(s)</source>
        <translation>
            <numerusform>plaats voor %n portie</numerusform>
            <numerusform>plaats voor %n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>from home</source>
        <translation>van thuis</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a kitchen</comment>
        <translation>van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) handed out</source>
        <translation>
            <numerusform>%n portie uitgedeeld</numerusform>
            <numerusform>%n porties uitgedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one rider.</source>
        <translation>Vink minstens één koerier aan.</translation>
    </message>
    <message>
        <source>Planning the rounds</source>
        <translation>De rondes worden gepland</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n ronde bewaard.</numerusform>
            <numerusform>%n rondes bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the rounds</source>
        <translation>De rondes ongedaan maken</translation>
    </message>
    <message>
        <source>There is no other planned round. Begin a new one first.</source>
        <translation>Er is geen andere geplande ronde. Begin er eerst een.</translation>
    </message>
    <message>
        <source>Move to another round</source>
        <translation>Naar een andere ronde</translation>
    </message>
    <message>
        <source>Which round takes this stop?</source>
        <translation>Welke ronde neemt deze stop?</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>De stop verplaatsen</translation>
    </message>
    <message>
        <source>There is nobody else who could ride.</source>
        <translation>Er is niemand anders die kan rijden.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Who rides?</source>
        <translation>Wie rijdt?</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>De ronde beginnen</translation>
    </message>
    <message>
        <source>Another rider</source>
        <translation>Andere koerier</translation>
    </message>
    <message>
        <source>Who rides this round?</source>
        <translation>Wie rijdt deze ronde?</translation>
    </message>
    <message>
        <source>Give the round</source>
        <translation>De ronde geven</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 is done: %n portion(s) handed out.</source>
        <translation>
            <numerusform>De ronde van %1 is klaar: %n portie uitgedeeld.</numerusform>
            <numerusform>De ronde van %1 is klaar: %n porties uitgedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the end of the round</source>
        <translation>Het afsluiten ongedaan maken</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Shows the day before</source>
        <translation>Toont de vorige dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Shows the rounds of today</source>
        <translation>Toont de rondes van vandaag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Shows the day after</source>
        <translation>Toont de volgende dag</translation>
    </message>
    <message>
        <source>Print round s&amp;heets…</source>
        <translation>Rondebladen af&amp;drukken…</translation>
    </message>
    <message>
        <source>Prints a sheet for each rider</source>
        <translation>Drukt een blad per koerier af</translation>
    </message>
    <message>
        <source>Round sheets to &amp;PDF…</source>
        <translation>Rond&amp;ebladen als PDF…</translation>
    </message>
    <message>
        <source>Saves a sheet for each rider as a file</source>
        <translation>Slaat een blad per koerier op als bestand</translation>
    </message>
    <message>
        <source>P&amp;lan the day</source>
        <translation>De dag &amp;plannen</translation>
    </message>
    <message>
        <source>Proposes rounds for all that has not begun, for the riders that are checked</source>
        <translation>Stelt rondes voor voor al wat nog niet begonnen is, met de aangevinkte koeriers</translation>
    </message>
    <message>
        <source>Stop and take the &amp;best so far</source>
        <translation>Stoppen en het &amp;beste houden</translation>
    </message>
    <message>
        <source>Ends the search and shows the best rounds found until now</source>
        <translation>Beëindigt het zoeken en toont de beste rondes tot nu</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aanvaarden</translation>
    </message>
    <message>
        <source>Saves the rounds as they are shown</source>
        <translation>Bewaart de rondes zoals ze getoond worden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>Lets go of what is not saved; nothing changes</source>
        <translation>Laat los wat niet bewaard is; er verandert niets</translation>
    </message>
    <message>
        <source>Move stop &amp;up</source>
        <translation>Stop om&amp;hoog</translation>
    </message>
    <message>
        <source>The chosen stop comes earlier; its cost is shown</source>
        <translation>De gekozen stop komt vroeger; de kost wordt getoond</translation>
    </message>
    <message>
        <source>Move stop do&amp;wn</source>
        <translation>Stop om&amp;laag</translation>
    </message>
    <message>
        <source>The chosen stop comes later; its cost is shown</source>
        <translation>De gekozen stop komt later; de kost wordt getoond</translation>
    </message>
    <message>
        <source>&amp;Move to another round…</source>
        <translation>Naar een andere &amp;ronde…</translation>
    </message>
    <message>
        <source>Puts the chosen stop where it costs least in another round</source>
        <translation>Zet de gekozen stop waar hij het minst kost in een andere ronde</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the round</source>
        <translation>&amp;Uit de ronde halen</translation>
    </message>
    <message>
        <source>The chosen stop is in no round</source>
        <translation>De gekozen stop zit in geen enkele ronde meer</translation>
    </message>
    <message>
        <source>Put &amp;into the round</source>
        <translation>&amp;In de ronde zetten</translation>
    </message>
    <message>
        <source>Puts what waits where it costs least in the chosen round</source>
        <translation>Zet wat wacht waar het het minst kost in de gekozen ronde</translation>
    </message>
    <message>
        <source>Another &amp;rider…</source>
        <translation>Andere &amp;koerier…</translation>
    </message>
    <message>
        <source>Gives the chosen round to somebody else</source>
        <translation>Geeft de gekozen ronde aan iemand anders</translation>
    </message>
    <message>
        <source>New r&amp;ound…</source>
        <translation>&amp;Nieuwe ronde…</translation>
    </message>
    <message>
        <source>Begins a round of a rider, to put stops into</source>
        <translation>Begint een ronde van een koerier, om stops in te zetten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Vertrekken</translation>
    </message>
    <message>
        <source>The rider is on the way</source>
        <translation>De koerier is onderweg</translation>
    </message>
    <message>
        <source>%1 is on the way.</source>
        <translation>%1 is onderweg.</translation>
    </message>
    <message>
        <source>Undo the start</source>
        <translation>Het vertrek ongedaan maken</translation>
    </message>
    <message>
        <source>Stop don&amp;e</source>
        <translation>Stop &amp;gedaan</translation>
    </message>
    <message>
        <source>Marks the chosen stop and goes to the next</source>
        <translation>Vinkt de gekozen stop af en gaat naar de volgende</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <comment>a stop</comment>
        <translation>%1 is gedaan.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>De stop ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Finish the round…</source>
        <translation>Ronde a&amp;fsluiten…</translation>
    </message>
    <message>
        <source>Asks how many portions were handed out</source>
        <translation>Vraagt hoeveel porties uitgedeeld zijn</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Terug naar gepland</translation>
    </message>
    <message>
        <source>The rider has not left after all</source>
        <translation>De koerier is toch niet vertrokken</translation>
    </message>
    <message>
        <source>The round of %1 is planned again.</source>
        <translation>De ronde van %1 is opnieuw gepland.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Opnieuw plannen</translation>
    </message>
    <message>
        <source>Rounds of the day</source>
        <translation>Rondes van de dag</translation>
    </message>
    <message>
        <source>Not in a round</source>
        <translation>Niet in een ronde</translation>
    </message>
    <message>
        <source>Riders of the day</source>
        <translation>Koeriers van de dag</translation>
    </message>
    <message>
        <source>Where rounds begin</source>
        <translation>Waar rondes beginnen</translation>
    </message>
    <message>
        <source>Rounds begin</source>
        <translation>Rondes beginnen</translation>
    </message>
    <message>
        <source>Riders</source>
        <translation>Koeriers</translation>
    </message>
    <message>
        <source>Stops of the round</source>
        <translation>Stops van de ronde</translation>
    </message>
    <message>
        <source>Map of the rounds</source>
        <translation>Kaart van de rondes</translation>
    </message>
    <message>
        <source>Save the round sheets as PDF</source>
        <translation>Rondebladen opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Print the round sheets</source>
        <translation>Rondebladen afdrukken</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De PDF wordt geschreven</translation>
    </message>
    <message>
        <source>The round sheets are in “%1”.</source>
        <translation>De rondebladen staan in “%1”.</translation>
    </message>
    <message>
        <source>The round sheets went to the printer.</source>
        <translation>De rondebladen zijn naar de printer.</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Choose again.</source>
        <translation>De dag is intussen veranderd. Kies opnieuw.</translation>
    </message>
    <message>
        <source>its dishes lack %1</source>
        <comment>meals of a kind</comment>
        <translation>er ontbreken %1</translation>
    </message>
    <message>
        <source>take along %1</source>
        <translation>meenemen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n portie over</numerusform>
            <numerusform>%n porties over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>%1: %n portie uitgedeeld.</numerusform>
            <numerusform>%1: %n porties uitgedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was handed out</source>
        <translation>Het uitdelen ongedaan maken</translation>
    </message>
    <message>
        <source>Announced at %1: %2.</source>
        <comment>a stop, an hour</comment>
        <translation>Aangekondigd in %1: %2.</translation>
    </message>
    <message>
        <source>Undo the announcement</source>
        <translation>De aankondiging ongedaan maken</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gerecht mislukt</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Waarom komt het niet? Anderen lezen dit later.</translation>
    </message>
    <message>
        <source>Noted: the dish of %1 does not come.</source>
        <comment>a cook</comment>
        <translation>Genoteerd: het gerecht van %1 komt niet.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Het mislukken ongedaan maken</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Het gerecht bewerken</translation>
    </message>
    <message>
        <source>Changes what is chosen</source>
        <translation>Wijzigt wat gekozen is</translation>
    </message>
    <message>
        <source>Handed out…</source>
        <translation>Uitgedeeld…</translation>
    </message>
    <message>
        <source>Notes how many portions and kits were handed out at the chosen stop</source>
        <translation>Noteert hoeveel porties en kits aan de gekozen stop uitgedeeld zijn</translation>
    </message>
    <message>
        <source>Announced…</source>
        <translation>Aangekondigd…</translation>
    </message>
    <message>
        <source>Notes when the rider said to be at the chosen stop</source>
        <translation>Noteert wanneer de koerier zei aan de gekozen stop te zijn</translation>
    </message>
    <message>
        <source>Dish of the stop failed…</source>
        <translation>Gerecht van de stop mislukt…</translation>
    </message>
    <message>
        <source>Notes why the dish of the chosen stop does not come</source>
        <translation>Noteert waarom het gerecht van de gekozen stop niet komt</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Shows the rounds and the map</source>
        <translation>Toont de rondes en de kaart</translation>
    </message>
    <message>
        <source>Dishes of the day</source>
        <translation>Gerechten van de dag</translation>
    </message>
    <message>
        <source>Shows what cooks offer on the day</source>
        <translation>Toont wat koks die dag aanbieden</translation>
    </message>
    <message>
        <source>Shows where portions are handed out</source>
        <translation>Toont waar porties uitgedeeld worden</translation>
    </message>
    <message>
        <source>Shows what was cooked and handed out</source>
        <translation>Toont wat gekookt en uitgedeeld is</translation>
    </message>
    <message>
        <source>Noted: no hour was said for %1.</source>
        <comment>a stop</comment>
        <translation>Genoteerd: voor %1 is geen uur gezegd.</translation>
    </message>
</context>
<context>
    <name>entraide::ScreeningsField</name>
    <message>
        <source>Add a check</source>
        <translation>Controle toevoegen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Deze controle verwijderen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>entraide::SearchDialog</name>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>entraide::Session</name>
    <message>
        <source>Desk of Ixelles</source>
        <translation>Loket van Elsene</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Loket openen</translation>
    </message>
    <message>
        <source>Desks (*.entraide);;All files (*)</source>
        <translation>Loketten (*.entraide);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Remove the sample desk</source>
        <translation>Voorbeeldloket verwijderen</translation>
    </message>
    <message>
        <source>The sample desk and everything tried in it are deleted.</source>
        <translation>Het voorbeeldloket en alles wat u erin hebt uitgeprobeerd, worden verwijderd.</translation>
    </message>
    <message>
        <source>Nothing else is touched. You can make a new sample at any time.</source>
        <translation>Verder verandert er niets. U kunt altijd een nieuw voorbeeld maken.</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Voorbeeld verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Voorbeeld behouden</translation>
    </message>
    <message>
        <source>Entraide</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Settling places</source>
        <translation>Plaatsen nakijken</translation>
    </message>
</context>
<context>
    <name>entraide::ShareActs</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>%1 learns that you would fetch it.</source>
        <translation>%1 verneemt dat u het zou ophalen.</translation>
    </message>
    <message>
        <source>%1 learns that you would help.</source>
        <translation>%1 verneemt dat u zou helpen.</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready: at the dish, or under “With partners”.</source>
        <translation>Akkoord met %1. Verwijs door wanneer u zover bent: bij het gerecht, of onder “Met partners”.</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready, under “With partners”.</source>
        <translation>Akkoord met %1. Verwijs door wanneer u zover bent, onder “Met partners”.</translation>
    </message>
    <message>
        <source>The dish is offered to the other chapters again.</source>
        <translation>Het gerecht wordt opnieuw aan de andere afdelingen aangeboden.</translation>
    </message>
    <message>
        <source>The request is offered to your partners again.</source>
        <translation>De hulpvraag wordt opnieuw aan uw partners aangeboden.</translation>
    </message>
    <message>
        <source>The outcome is noted.</source>
        <translation>Het resultaat is genoteerd.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Het gerecht is weer van u, en in geen ronde.</translation>
    </message>
    <message>
        <source>The request is open again, and yours.</source>
        <translation>De hulpvraag is opnieuw open, en van u.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Gezien.</translation>
    </message>
    <message>
        <source>“%1” is in your records now.</source>
        <translation>“%1” staat nu in uw gegevens.</translation>
    </message>
    <message>
        <source>Handed over to %1. They were told what was checked, and nothing else.</source>
        <translation>Doorverwezen naar %1. Wat aangevinkt was, is meegedeeld, en niets anders.</translation>
    </message>
    <message>
        <source>Withdrawn: partners see the card no more from the next exchange on.</source>
        <translation>Ingetrokken: partners zien de kaart niet meer vanaf de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>The dish is yours again. What the partner was told stays told.</source>
        <translation>Het gerecht is weer van u. Wat de partner meegedeeld kreeg, blijft bekend.</translation>
    </message>
    <message>
        <source>The request is yours again. What the partner was told stays told.</source>
        <translation>De hulpvraag is opnieuw van u. Wat de partner meegedeeld kreeg, blijft bekend.</translation>
    </message>
    <message>
        <source>The offer of help is taken back.</source>
        <translation>Het hulpaanbod is ingetrokken.</translation>
    </message>
    <message>
        <source>Noted: they fetched the dish.</source>
        <translation>Genoteerd: ze hebben het gerecht opgehaald.</translation>
    </message>
</context>
<context>
    <name>entraide::SharePanel</name>
    <message>
        <source>What is told</source>
        <translation>Wat wordt meegedeeld</translation>
    </message>
    <message>
        <source>How the person agreed that the partner is told</source>
        <translation>Hoe de persoon ermee instemde dat de partner het weet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>The person agrees that the partner is told:</source>
        <translation>De persoon stemt ermee in dat de partner het weet:</translation>
    </message>
    <message>
        <source>The partner gives this help. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>De partner geeft deze hulp. Intrekken maakt ze opnieuw van u; wat meegedeeld werd, kan niet terug.</translation>
    </message>
    <message>
        <source>The partners see a card without any name. Withdrawing takes the card away.</source>
        <translation>De partners zien een kaart zonder naam. Intrekken haalt de kaart weg.</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what that help does not need.</source>
        <translation>Doorverwijzen deelt aan %1 mee wat hieronder aangevinkt is, en niets anders. Laat weg wat die hulp niet nodig heeft.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Until %1 agrees, nobody is named. When they hand over, it comes into the inbox.</source>
        <translation>Zolang %1 niet akkoord gaat, wordt niemand genoemd. De doorverwijzing komt in het postvak.</translation>
    </message>
    <message>
        <source>The partner fetches the dish. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>De partner haalt het gerecht op. Intrekken maakt het weer van u; wat meegedeeld is, kan niet teruggenomen worden.</translation>
    </message>
    <message>
        <source>The cook agrees that the partner is told:</source>
        <translation>De kok stemt ermee in dat de partner het weet:</translation>
    </message>
    <message>
        <source>How the cook agreed that the partner is told</source>
        <translation>Hoe de kok ermee instemde dat de partner het weet</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what is not needed to fetch the dish.</source>
        <translation>Doorverwijzen deelt aan %1 mee wat hieronder aangevinkt is, en niets anders. Laat weg wat niet nodig is om het gerecht op te halen.</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gerecht</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom you do not name stands there under the name of your association.</source>
        <translation>Wie u niet noemt, staat daar onder de naam van uw vereniging.</translation>
    </message>
</context>
<context>
    <name>entraide::SheetView</name>
    <message>
        <source>Save the sheet</source>
        <translation>Blad bewaren</translation>
    </message>
    <message>
        <source>A returned sheet</source>
        <translation>Een teruggebracht blad</translation>
    </message>
    <message>
        <source>as printed at the foot of the sheet: 2026-12-TIL</source>
        <translation>zoals onderaan het blad gedrukt: 2026-12-TIL</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Regels van het blad</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>&amp;Code van het blad</translation>
    </message>
    <message>
        <source>Ne&amp;xt line</source>
        <translation>Volgende &amp;regel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, name</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Looking for the sheet</source>
        <translation>Blad wordt gezocht</translation>
    </message>
    <message>
        <source>No sheet has this code. It is made of the year, the week and the place: 2026-12-TIL.</source>
        <translation>Geen blad heeft deze code. Ze bestaat uit jaar, week en plaats: 2026-12-TIL.</translation>
    </message>
    <message>
        <source>Type a, e or n, with the line&apos;s number before it and minutes behind it where needed.</source>
        <translation>Typ a, e of n, met het nummer van de regel ervoor en zo nodig de minuten erachter.</translation>
    </message>
    <message>
        <source>The sheet has nobody in line %1.</source>
        <translation>Het blad heeft niemand op regel %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the sheet are noted.</source>
        <translation>
            <numerusform>%n regel van het blad is genoteerd.</numerusform>
            <numerusform>%n regels van het blad zijn genoteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the sheet</source>
        <translation>Blad ongedaan maken</translation>
    </message>
    <message>
        <source>a: attended · e: excused · n: no-show · -: nothing · “12 a 90”: line 12, 90 minutes</source>
        <translation>a: aanwezig · e: verontschuldigd · n: niet gekomen · -: niets · “12 a 90”: regel 12, 90 minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a returned sheet</source>
        <translation>
            <numerusform>%n regel van een teruggebracht blad</numerusform>
            <numerusform>%n regels van een teruggebracht blad</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <translation>Het blad bewaren</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is saved yet: %n line(s) cannot be noted. Correct each, or type - for it.</source>
        <translation>
            <numerusform>Er is nog niets bewaard: %n regel kan niet genoteerd worden. Verbeter ze, of typ - voor die regel.</numerusform>
            <numerusform>Er is nog niets bewaard: %n regels kunnen niet genoteerd worden. Verbeter elke regel, of typ er - voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, why not</comment>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>entraide::ShiftChoice</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation>Alle shifts</translation>
    </message>
    <message numerus="yes">
        <source>%n to deal with</source>
        <translation>
            <numerusform>%n te behandelen</numerusform>
            <numerusform>%n te behandelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ShiftsModel</name>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Place, if elsewhere</source>
        <translation>Plaats, indien elders</translation>
    </message>
    <message>
        <source>(new role)</source>
        <translation>(nieuwe rol)</translation>
    </message>
</context>
<context>
    <name>entraide::SignupActs</name>
    <message>
        <source>somebody not received yet</source>
        <translation>iemand die nog niet ontvangen is</translation>
    </message>
    <message>
        <source>%1 is on the reserve list, number %2.</source>
        <translation>%1 staat op de reservelijst, nummer %2.</translation>
    </message>
    <message>
        <source>Undo the reserve</source>
        <translation>De reserve ongedaan maken</translation>
    </message>
    <message>
        <source>The shift is on %1. Who came is noted from that day on; who is excused, at once.</source>
        <translation>De shift is op %1. Wie kwam, wordt vanaf die dag genoteerd; wie zich verontschuldigt, meteen.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Genoteerd voor %1: %2.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>%1 has a place: %2.</source>
        <comment>name, shift</comment>
        <translation>%1 heeft een plaats: %2.</translation>
    </message>
    <message>
        <source>May now be told: %1.</source>
        <translation>Mag nu meegedeeld worden: %1.</translation>
    </message>
    <message>
        <source>%1 is first in the queue. Write a reason to confirm %2 all the same.</source>
        <translation>%1 staat vooraan in de wachtrij. Schrijf een reden om toch %2 te bevestigen.</translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Toch bevestigen</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Niet bevestigen</translation>
    </message>
    <message>
        <source>Nothing was changed: confirming all the same needs a reason.</source>
        <translation>Er is niets gewijzigd: toch bevestigen vraagt een reden.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>De bevestiging ongedaan maken</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>De inschrijving van %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>A place is free: %1 is first in the queue.</source>
        <translation>Er is een plaats vrij: %1 staat vooraan in de wachtrij.</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>De intrekking ongedaan maken</translation>
    </message>
    <message>
        <source>Withdraw with a reason</source>
        <translation>Intrekken met een reden</translation>
    </message>
    <message>
        <source>Why does %1 not come?</source>
        <translation>Waarom komt %1 niet?</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Verplaatsen in de wachtrij</translation>
    </message>
    <message>
        <source>Why does %1 become number %2? The others may ask.</source>
        <translation>Waarom wordt %1 nummer %2? De anderen kunnen het vragen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>De volgorde behouden</translation>
    </message>
    <message>
        <source>%1 is number %2 in the queue now.</source>
        <translation>%1 is nu nummer %2 in de wachtrij.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>De verplaatsing ongedaan maken</translation>
    </message>
    <message>
        <source>%1 is signed up for this shift already.</source>
        <translation>%1 is al ingeschreven voor deze shift.</translation>
    </message>
    <message>
        <source>%1 is signed up, to be confirmed (C) or put on the reserve list (R).</source>
        <translation>%1 is ingeschreven, te bevestigen (C) of op de reservelijst te zetten (R).</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>De inschrijving ongedaan maken</translation>
    </message>
    <message>
        <source>Every place is taken: %1 is on the reserve list, number %2.</source>
        <translation>Elke plaats is ingenomen: %1 staat op de reservelijst, nummer %2.</translation>
    </message>
    <message>
        <source>Every place is taken; %1 stays on the reserve list.</source>
        <translation>Elke plaats is ingenomen; %1 blijft op de reservelijst.</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n not come?</source>
        <translation>
            <numerusform>Waarom komt deze persoon niet?</numerusform>
            <numerusform>Waarom komen deze %n mensen niet?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is %1 not taken? They will be told.</source>
        <translation>Waarom wordt %1 niet aanvaard? Hij of zij wordt verwittigd.</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n not taken? They will be told.</source>
        <translation>
            <numerusform>Waarom wordt deze persoon niet aanvaard? Hij of zij wordt verwittigd.</numerusform>
            <numerusform>Waarom worden deze %n mensen niet aanvaard? Ze worden verwittigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Nothing was changed: declining needs a reason.</source>
        <translation>Er is niets veranderd: weigeren vraagt een reden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are expected elsewhere at that time, are not first in the queue, or hold too many places. Write a reason to confirm them all the same.</source>
        <translation>
            <numerusform>%n persoon wordt dan elders verwacht, staat niet als eerste op de lijst of heeft te veel plaatsen. Schrijf een reden om toch te bevestigen.</numerusform>
            <numerusform>%n mensen worden dan elders verwacht, staan niet als eerste op de lijst of hebben te veel plaatsen. Schrijf een reden om toch te bevestigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Genoteerd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be dealt with and stay chosen.</source>
        <translation>
            <numerusform>%n kon niet behandeld worden en blijft gekozen.</numerusform>
            <numerusform>%n konden niet behandeld worden en blijven gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free: call %1.</source>
        <translation>Er is een plaats vrij: bel %1.</translation>
    </message>
    <message>
        <source>Undo the step</source>
        <translation>Stap ongedaan maken</translation>
    </message>
    <message>
        <source>Only %1 min between this and “%2”; the way takes about %3 min.</source>
        <translation>Maar %1 min tussen dit en “%2”; de weg duurt ongeveer %3 min.</translation>
    </message>
    <message>
        <source>At that time they are expected at “%1”.</source>
        <translation>Op dat moment wordt deze persoon verwacht bij “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>They also asked for %n other shift(s) at that time.</source>
        <translation>
            <numerusform>Deze persoon vroeg ook %n andere shift op dat moment.</numerusform>
            <numerusform>Deze persoon vroeg ook %n andere shifts op dat moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign up all the same</source>
        <translation>Toch inschrijven</translation>
    </message>
</context>
<context>
    <name>entraide::SignupEntry</name>
    <message>
        <source>Sign up</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>een deel van de naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Nobody is called so here. Enrol them on the page of volunteers first.</source>
        <translation>Niemand heet hier zo. Schrijf die persoon eerst in op de pagina van de vrijwilligers.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken of places</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, volzet</translation>
    </message>
    <message>
        <source>no place is free</source>
        <translation>geen plaats vrij</translation>
    </message>
    <message>
        <source>Alt+↑↓ moves, with a reason</source>
        <translation>Alt+↑↓ verplaatst, met een reden</translation>
    </message>
    <message>
        <source>To deal with</source>
        <comment>sign-ups</comment>
        <translation>Te behandelen</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>sign-ups that have one</comment>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Reserve list</source>
        <translation>Reservelijst</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>sign-ups</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the queue</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is done, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Put on reserve</source>
        <translation>Op reserve zetten</translation>
    </message>
    <message>
        <source>Note as attended</source>
        <translation>Als aanwezig noteren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>By key: a letter acts on the line and goes to the next. Shift+↓ chooses several, Ctrl+A all.</source>
        <translation>Met toetsen: een letter werkt op de regel en gaat naar de volgende. Shift+↓ kiest er meer, Ctrl+A alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) are chosen; a letter acts on all of them.</source>
        <translation>
            <numerusform>%n inschrijving is gekozen; een letter werkt erop.</numerusform>
            <numerusform>%n inschrijvingen zijn gekozen; een letter werkt op alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SignupsView</name>
    <message>
        <source>Sign-ups</source>
        <translation>Inschrijvingen</translation>
    </message>
</context>
<context>
    <name>entraide::SitesButton</name>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sites chosen</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Locaties: %1</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Alle locaties</translation>
    </message>
    <message>
        <source>Sites to print</source>
        <translation>Af te drukken locaties</translation>
    </message>
</context>
<context>
    <name>entraide::SlipPaper</name>
    <message>
        <source>The gift or its restaurant is not here: it was deleted, or has not been received yet.</source>
        <translation>De gift of haar restaurant is niet hier: verwijderd, of nog niet ontvangen.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>De betaalstrook afdrukken</translation>
    </message>
    <message>
        <source>The slip went to the printer.</source>
        <translation>De betaalstrook is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save the slip as PDF</source>
        <translation>De betaalstrook als PDF bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>slip</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>betaalstrook</translation>
    </message>
    <message>
        <source>The slip is in “%1”.</source>
        <translation>De betaalstrook staat in “%1”.</translation>
    </message>
    <message>
        <source>None of its meals is delivered yet.</source>
        <translation>Er is nog geen van die maaltijden geleverd.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>The receipt went to the printer.</source>
        <translation>Het ontvangstbewijs is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>ontvangstbewijs</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Het ontvangstbewijs als PDF bewaren</translation>
    </message>
    <message>
        <source>The receipt is in “%1”.</source>
        <translation>Het ontvangstbewijs staat in “%1”.</translation>
    </message>
    <message>
        <source>The receipt is copied. Paste it into a mail to the giver.</source>
        <translation>Het ontvangstbewijs is gekopieerd. Plak het in een mail aan de gever.</translation>
    </message>
</context>
<context>
    <name>entraide::StandInView</name>
    <message>
        <source>Who could go this once</source>
        <translation>Wie deze keer zou kunnen gaan</translation>
    </message>
    <message>
        <source>Goes this once</source>
        <translation>Gaat deze keer</translation>
    </message>
    <message>
        <source>Choose a time under “Times” that looks for a stand-in. When the helper can&apos;t come, note it there with X.</source>
        <translation>Kies onder “Tijden” een tijd die vervanging zoekt. Kan de helper niet komen, noteer het daar met X.</translation>
    </message>
    <message>
        <source>For %1, this once. The series stays with its helper.</source>
        <comment>a time</comment>
        <translation>Voor %1, deze ene keer. De reeks blijft bij de vaste helper.</translation>
    </message>
    <message>
        <source>Nobody else is free and fits. Move the time, leave it out, or note it as excused.</source>
        <translation>Niemand anders is vrij en geschikt. Verplaats de keer, laat ze weg of noteer ze als verontschuldigd.</translation>
    </message>
</context>
<context>
    <name>entraide::StatisticsSection</name>
    <message>
        <source>Places filled</source>
        <translation>Plaatsen ingevuld</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>In deze periode gebeurde niets.</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>Statistieken afdrukken…</translation>
    </message>
    <message>
        <source>Prints the figures, the chart and the tables</source>
        <translation>Drukt de cijfers, de grafiek en de tabellen af</translation>
    </message>
    <message>
        <source>The statistics went to the printer.</source>
        <translation>De statistieken zijn naar de printer.</translation>
    </message>
    <message>
        <source>Save the statistics as PDF…</source>
        <translation>Statistieken als PDF opslaan…</translation>
    </message>
    <message>
        <source>Writes the statistics to a file</source>
        <translation>Schrijft de statistieken naar een bestand</translation>
    </message>
    <message>
        <source>Save the statistics as PDF</source>
        <translation>Statistieken als PDF opslaan</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistieken</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabel als CSV opslaan…</translation>
    </message>
    <message>
        <source>Writes the table that is shown to a file for a spreadsheet</source>
        <translation>Schrijft de getoonde tabel naar een bestand voor een rekenblad</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Tabel als CSV opslaan</translation>
    </message>
    <message>
        <source>by</source>
        <comment>statistics by commune, service or week</comment>
        <translation>per</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Counting what was done</source>
        <translation>Tellen wat gedaan is</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>De tabel staat in “%1”.</translation>
    </message>
    <message>
        <source>The statistics are in “%1”.</source>
        <translation>De statistieken staan in “%1”.</translation>
    </message>
    <message>
        <source>Places filled and open</source>
        <translation>Ingevulde en open plaatsen</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>ingevulde plaatsen</translation>
    </message>
    <message>
        <source>places open</source>
        <translation>open plaatsen</translation>
    </message>
    <message>
        <source>places, not shown apart</source>
        <translation>plaatsen, niet uitgesplitst</translation>
    </message>
</context>
<context>
    <name>entraide::StopsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>portions on board, that fit</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>niet op de kaart</translation>
    </message>
    <message>
        <source>waits %1</source>
        <comment>a duration</comment>
        <translation>wacht %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>its number</comment>
        <translation>Stop %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Allergens: %1</source>
        <translation>Allergenen: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porties</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>Aan boord</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n uitgedeeld</numerusform>
            <numerusform>%n uitgedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>an hour</comment>
        <translation>aangekondigd om %1</translation>
    </message>
    <message>
        <source>does not come</source>
        <comment>a dish</comment>
        <translation>komt niet</translation>
    </message>
</context>
<context>
    <name>entraide::StreetSection</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Handed out by zone</source>
        <translation>Uitgedeeld per zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Portions planned</source>
        <translation>Geplande porties</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Uitgedeelde porties</translation>
    </message>
    <message>
        <source>Handed out besides</source>
        <translation>Daarnaast uitgedeeld</translation>
    </message>
    <message>
        <source>Nothing was to be handed out in these days.</source>
        <translation>In deze dagen was er niets uit te delen.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <comment>portions</comment>
        <translation>%1 van %2 gepland</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Over</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerechten</translation>
    </message>
    <message>
        <source>%1, %2 portions</source>
        <comment>dishes, portions</comment>
        <translation>%1, %2 porties</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>In geen ronde</translation>
    </message>
    <message>
        <source>Cooks</source>
        <translation>Koks</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle zones</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>De cijfers kopiëren</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Kopieert de cijfers als tekst, voor een mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>De cijfers zijn gekopieerd. Plak ze in een mail.</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>De cijfers bewaren als CSV…</translation>
    </message>
    <message>
        <source>Saves a line for each zone, for a spreadsheet</source>
        <translation>Bewaart een regel per zone, voor een rekenblad</translation>
    </message>
    <message>
        <source>Meals on the street, %1 to %2</source>
        <comment>days</comment>
        <translation>Maaltijden op straat, van %1 tot %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>De cijfers bewaren</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>De cijfers staan in “%1”.</translation>
    </message>
    <message>
        <source>street-meals</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>straatmaaltijden</translation>
    </message>
    <message>
        <source>With other chapters</source>
        <translation>Bij andere afdelingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chapter, its zone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elders</translation>
    </message>
    <message>
        <source>Handed out by other chapters</source>
        <translation>Uitgedeeld door andere afdelingen</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>No other chapter told its figures for these days.</source>
        <translation>Geen andere afdeling deelde haar cijfers voor deze dagen mee.</translation>
    </message>
    <message>
        <source>What leaves: for each day the number of rounds, and by zone the portions and what was handed out besides. A shelter stands there by its postcode only. Nobody who cooks, rides or eats is in it. An emptied box takes the figures away again with the next exchange.</source>
        <translation>Wat vertrekt: voor elke dag het aantal rondes, en per zone de porties en wat daarnaast uitgedeeld is. Een opvangcentrum staat er alleen met zijn postcode in. Niemand die kookt, rijdt of eet staat erin. Een uitgevinkt vakje haalt de cijfers bij de volgende uitwisseling weer weg.</translation>
    </message>
    <message>
        <source>Share our figures by zone with %1</source>
        <translation>Onze cijfers per zone delen met %1</translation>
    </message>
    <message>
        <source>%1 is told the figures by zone from the next exchange on.</source>
        <translation>%1 krijgt de cijfers per zone vanaf de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>%1 is not told the figures any more; they are taken away with the next exchange.</source>
        <translation>%1 krijgt de cijfers niet meer; ze worden bij de volgende uitwisseling weggehaald.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemForm</name>
    <message>
        <source>Helper</source>
        <translation>Vaste helper</translation>
    </message>
    <message>
        <source>part of the name of an active volunteer</source>
        <translation>een deel van de naam van een actieve vrijwilliger</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>een deel van de naam</translation>
    </message>
    <message>
        <source>The rhythm of a tandem that has begun is changed from one of its times on: Shift+M.</source>
        <translation>Het ritme van een duo dat begonnen is, wijzigt u vanaf een van zijn keren: Shift+M.</translation>
    </message>
    <message>
        <source>who goes when the helper can&apos;t; may stay empty</source>
        <translation>wie gaat als de helper niet kan; mag leeg blijven</translation>
    </message>
    <message>
        <source>No visits in the school holidays</source>
        <translation>Geen prestaties in de schoolvakanties</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>Wie helpt wie</translation>
    </message>
    <message>
        <source>&amp;Helper</source>
        <translation>Vaste h&amp;elper</translation>
    </message>
    <message>
        <source>&amp;Person helped</source>
        <translation>&amp;Hulpvrager</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Diensten</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Soort hulp</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Hoe &amp;vaak</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakanties</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Named s&amp;ubstitute</source>
        <translation>Aan&amp;gewezen vervanger</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Volgende ev&amp;aluatie</translation>
    </message>
    <message>
        <source>&amp;Note for the team</source>
        <translation>&amp;Notitie voor het team</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Een duo voorstellen</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Het duo bewerken</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Het voorstel bewaren</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>From the request of %1: %2</source>
        <comment>day, when</comment>
        <translation>Uit de hulpvraag van %1: %2</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list.</source>
        <translation>Kies een actieve vrijwilliger uit de lijst.</translation>
    </message>
    <message>
        <source>Choose the person helped from the list. Somebody new is noted with a request first.</source>
        <translation>Kies de hulpvrager uit de lijst. Iemand nieuw wordt eerst met een hulpvraag genoteerd.</translation>
    </message>
    <message>
        <source>Say with what.</source>
        <translation>Zeg waarmee.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Zeg vanaf welke dag.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>Het einde moet na het begin liggen.</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list, or leave it empty.</source>
        <translation>Kies een actieve vrijwilliger uit de lijst, of laat het leeg.</translation>
    </message>
    <message>
        <source>The substitute has to be somebody else than the helper.</source>
        <translation>De vervanger moet iemand anders zijn dan de helper.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemPanel</name>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vervanging</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De eerdere versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Het terughalen ongedaan maken</translation>
    </message>
    <message>
        <source>Times of the tandem</source>
        <translation>Tijden van het duo</translation>
    </message>
    <message>
        <source>This tandem is no longer here.</source>
        <translation>Dit duo is hier niet meer.</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>niet opnieuw samen te brengen</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helpt met</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Soort hulp</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Proef tot</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakanties</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>rust in de schoolvakanties</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beëindigd omdat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Ring the helper</source>
        <translation>Telefoon helper</translation>
    </message>
    <message>
        <source>The helper is</source>
        <translation>Status van de helper</translation>
    </message>
    <message>
        <source>Named substitute</source>
        <translation>Aangewezen vervanger</translation>
    </message>
    <message>
        <source>Ring the person helped</source>
        <translation>Telefoon hulpvrager</translation>
    </message>
    <message>
        <source>Asked on their behalf by</source>
        <translation>Namens hen gevraagd door</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Beiden zeiden ja</translation>
    </message>
    <message>
        <source>The helper said yes on %1.</source>
        <translation>De helper zei ja op %1.</translation>
    </message>
    <message>
        <source>The helper still has to say yes (H).</source>
        <translation>De helper moet nog ja zeggen (H).</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, said yes on %1.</source>
        <translation>De hulpvrager, of wie voor hen vraagt, zei ja op %1.</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, still has to say yes (B).</source>
        <translation>De hulpvrager, of wie voor hen vraagt, moet nog ja zeggen (B).</translation>
    </message>
    <message>
        <source>The times begin once both have said yes and the trial starts.</source>
        <translation>De keren beginnen zodra beiden ja zeiden en de proef start.</translation>
    </message>
    <message>
        <source>No time lies in these weeks.</source>
        <translation>Er valt geen keer in deze weken.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Ends because</source>
        <translation>Eindigt omdat</translation>
    </message>
</context>
<context>
    <name>entraide::TandemTimesModel</name>
    <message>
        <source>left out</source>
        <comment>one time of a series</comment>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>what became of a visit</comment>
        <translation>nog niet genoteerd</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>hours</comment>
        <translation>vandaag, %1</translation>
    </message>
    <message>
        <source>%1, stand-in</source>
        <comment>a volunteer</comment>
        <translation>%1, vervanging</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a day</comment>
        <translation>in plaats van %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Wie gaat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsPage</name>
    <message>
        <source>Tandems</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Prestaties</translation>
    </message>
    <message>
        <source>Shows who helps whom</source>
        <translation>Toont wie wie helpt</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) typed and not saved</source>
        <translation>
            <numerusform>%n prestatie getypt en niet bewaard</numerusform>
            <numerusform>%n prestaties getypt en niet bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what became of the visits</source>
        <translation>Toont wat er van de prestaties geworden is</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsSection</name>
    <message>
        <source>Tandems</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Helper of hulpvrager</translation>
    </message>
    <message>
        <source>Ctrl+N: propose · H, B: said yes · T: trial · A: active · V: review done · X: can&apos;t come · L: leave out · M: move</source>
        <translation>Ctrl+N: voorstellen · H, B: zei ja · T: proef · A: actief · V: geëvalueerd · X: kan niet komen · L: weglaten · M: verplaatsen</translation>
    </message>
    <message>
        <source>No tandem yet. Propose a fixed helper to somebody who is helped again and again.</source>
        <translation>Nog geen duo. Stel een vaste helper voor aan iemand die telkens weer hulp krijgt.</translation>
    </message>
    <message>
        <source>No tandem is like that. Choose another filter or other words.</source>
        <translation>Geen enkel duo is zo. Kies een andere filter of andere woorden.</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Al beloofd</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Waarom toch?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Toch doen</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Een duo voorstellen</translation>
    </message>
    <message>
        <source>Proposes a fixed helper to somebody</source>
        <translation>Stelt iemand een vaste helper voor</translation>
    </message>
    <message>
        <source>A tandem is being written. Save it or leave it first.</source>
        <translation>Er wordt al een duo ingevuld. Bewaar of verlaat het eerst.</translation>
    </message>
    <message>
        <source>An organisation asked for this. A tandem needs a person who is helped.</source>
        <translation>Een organisatie vroeg dit. Voor een duo is een persoon nodig die geholpen wordt.</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Het duo bewerken</translation>
    </message>
    <message>
        <source>Changes services, substitute, review and remark</source>
        <translation>Wijzigt diensten, vervanger, evaluatie en opmerking</translation>
    </message>
    <message>
        <source>Proposed: %1. Note here who says yes.</source>
        <comment>a pair</comment>
        <translation>Voorgesteld: %1. Noteer hier wie ja zegt.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Voorstel ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>%1 looks for a stand-in.</source>
        <comment>a time</comment>
        <translation>Voor %1 wordt vervanging gezocht.</translation>
    </message>
    <message>
        <source>Undo the search</source>
        <translation>Het zoeken ongedaan maken</translation>
    </message>
    <message>
        <source>The helper can&apos;t come</source>
        <translation>De helper kan niet komen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>%1 goes this once: %2.</source>
        <comment>a volunteer, a time</comment>
        <translation>%1 gaat deze keer: %2.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>De vervanging ongedaan maken</translation>
    </message>
    <message>
        <source>Propose a tandem from a request…</source>
        <translation>Een duo voorstellen uit een hulpvraag…</translation>
    </message>
    <message>
        <source>For whom, with what and when are taken from it</source>
        <translation>Voor wie, wat en wanneer komen daaruit</translation>
    </message>
    <message>
        <source>The helper&apos;s yes is noted.</source>
        <translation>Het ja van de helper is genoteerd.</translation>
    </message>
    <message>
        <source>The yes of the person helped is noted.</source>
        <translation>Het ja van de hulpvrager is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the yes</source>
        <translation>Het ja ongedaan maken</translation>
    </message>
    <message>
        <source>The helper said yes</source>
        <translation>De helper zei ja</translation>
    </message>
    <message>
        <source>Notes the day on which the helper agreed</source>
        <translation>Noteert de dag waarop de helper toestemde</translation>
    </message>
    <message>
        <source>Helper said yes</source>
        <translation>Helper zei ja</translation>
    </message>
    <message>
        <source>The person helped said yes</source>
        <translation>De hulpvrager zei ja</translation>
    </message>
    <message>
        <source>Or who asks on their behalf</source>
        <translation>Of wie namens hen vraagt</translation>
    </message>
    <message>
        <source>Person helped said yes</source>
        <translation>Hulpvrager zei ja</translation>
    </message>
    <message>
        <source>Start the trial…</source>
        <translation>De proef starten…</translation>
    </message>
    <message>
        <source>They try it until a day; then it becomes active or ends</source>
        <translation>Ze proberen het tot een dag; dan wordt het actief of eindigt het</translation>
    </message>
    <message>
        <source>Start the trial</source>
        <translation>De proef starten</translation>
    </message>
    <message>
        <source>&amp;Trial until</source>
        <translation>&amp;Proef tot</translation>
    </message>
    <message>
        <source>On trial until %1.</source>
        <translation>Op proef tot %1.</translation>
    </message>
    <message>
        <source>Undo the trial</source>
        <translation>De proef ongedaan maken</translation>
    </message>
    <message>
        <source>Start trial…</source>
        <translation>Proef starten…</translation>
    </message>
    <message>
        <source>Make it active…</source>
        <translation>Het duo actief maken…</translation>
    </message>
    <message>
        <source>It goes on until somebody ends it, and is reviewed</source>
        <translation>Het loopt tot iemand het beëindigt, en wordt geëvalueerd</translation>
    </message>
    <message>
        <source>Make the tandem active</source>
        <translation>Het duo actief maken</translation>
    </message>
    <message>
        <source>First &amp;review on</source>
        <translation>Eerste &amp;evaluatie op</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Actief maken</translation>
    </message>
    <message>
        <source>The tandem is active. Its review is on %1.</source>
        <translation>Het duo is actief. De evaluatie is op %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Actief maken…</translation>
    </message>
    <message>
        <source>Review done…</source>
        <translation>Evaluatie gedaan…</translation>
    </message>
    <message>
        <source>Notes that you asked both how it goes, and when the next time is</source>
        <translation>Noteert dat u beiden vroeg hoe het gaat, en wanneer de volgende keer is</translation>
    </message>
    <message>
        <source>Review done</source>
        <translation>Evaluatie gedaan</translation>
    </message>
    <message>
        <source>%1. When is the next one?</source>
        <comment>a pair</comment>
        <translation>%1. Wanneer is de volgende?</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Volgende evaluatie</translation>
    </message>
    <message>
        <source>Note the review</source>
        <translation>De evaluatie noteren</translation>
    </message>
    <message>
        <source>Reviewed. The next review is on %1.</source>
        <translation>Geëvalueerd. De volgende evaluatie is op %1.</translation>
    </message>
    <message>
        <source>Reviewed. No further review is planned.</source>
        <translation>Geëvalueerd. Er is geen volgende evaluatie gepland.</translation>
    </message>
    <message>
        <source>Undo the review</source>
        <translation>De evaluatie ongedaan maken</translation>
    </message>
    <message>
        <source>Pause the tandem…</source>
        <translation>Het duo pauzeren…</translation>
    </message>
    <message>
        <source>No visits from one day to another</source>
        <translation>Geen prestaties van de ene dag tot de andere</translation>
    </message>
    <message>
        <source>The tandem rests from %1 to %2.</source>
        <translation>Het duo rust van %1 tot %2.</translation>
    </message>
    <message>
        <source>The tandem rests from %1 until further notice.</source>
        <translation>Het duo rust vanaf %1 tot nader order.</translation>
    </message>
    <message>
        <source>Undo the pause</source>
        <translation>De pauze ongedaan maken</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauzeren…</translation>
    </message>
    <message>
        <source>Resume the tandem</source>
        <translation>Het duo hervatten</translation>
    </message>
    <message>
        <source>Ends the pause that is or comes</source>
        <translation>Beëindigt de pauze die er is of komt</translation>
    </message>
    <message>
        <source>The tandem goes on.</source>
        <translation>Het duo gaat verder.</translation>
    </message>
    <message>
        <source>Undo the resuming</source>
        <translation>Het hervatten ongedaan maken</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>End the tandem…</source>
        <translation>Het duo beëindigen…</translation>
    </message>
    <message>
        <source>With a reason; planned visits are taken out</source>
        <translation>Met een reden; geplande prestaties vervallen</translation>
    </message>
    <message>
        <source>The tandem has ended.</source>
        <translation>Het duo is beëindigd.</translation>
    </message>
    <message>
        <source>Undo the end</source>
        <translation>Het einde ongedaan maken</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>This once; looks for a stand-in and leaves the series as it is</source>
        <translation>Deze keer; zoekt vervanging en laat de reeks zoals ze is</translation>
    </message>
    <message>
        <source>Can&apos;t come</source>
        <translation>Kan niet komen</translation>
    </message>
    <message>
        <source>The chosen one goes this once</source>
        <translation>De gekozene gaat deze keer</translation>
    </message>
    <message>
        <source>Of those who could go</source>
        <translation>Van wie zou kunnen gaan</translation>
    </message>
    <message>
        <source>The named substitute goes</source>
        <translation>De aangewezen vervanger gaat</translation>
    </message>
    <message>
        <source>Who was agreed on for such days</source>
        <translation>Wie voor zulke dagen afgesproken is</translation>
    </message>
    <message>
        <source>Substitute goes</source>
        <translation>Vervanger gaat</translation>
    </message>
    <message>
        <source>The helper comes after all</source>
        <translation>De helper komt toch</translation>
    </message>
    <message>
        <source>Nobody stands in any more</source>
        <translation>Niemand vervangt nog</translation>
    </message>
    <message>
        <source>The helper comes after all.</source>
        <translation>De helper komt toch.</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Komt toch</translation>
    </message>
    <message>
        <source>Leave this time out</source>
        <translation>Deze keer weglaten</translation>
    </message>
    <message>
        <source>It does not take place; the others do</source>
        <translation>Die gaat niet door; de andere wel</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a time</comment>
        <translation>Weggelaten: %1.</translation>
    </message>
    <message>
        <source>Undo the leaving out</source>
        <translation>Het weglaten ongedaan maken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Move this time…</source>
        <translation>Deze keer verplaatsen…</translation>
    </message>
    <message>
        <source>To another day or other hours, this once</source>
        <translation>Naar een andere dag of andere uren, deze keer</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <comment>a time</comment>
        <translation>Verplaatst naar %1.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>De verplaatsing ongedaan maken</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaatsen…</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Deze keer terugzetten</translation>
    </message>
    <message>
        <source>It is as the rhythm says again</source>
        <translation>Ze volgt opnieuw het ritme</translation>
    </message>
    <message>
        <source>The time of %1 is back.</source>
        <comment>a day</comment>
        <translation>De keer van %1 is terug.</translation>
    </message>
    <message>
        <source>Undo the putting back</source>
        <translation>Het terugzetten ongedaan maken</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Change this and all later times…</source>
        <translation>Deze en alle latere keren wijzigen…</translation>
    </message>
    <message>
        <source>Another rhythm from this time on</source>
        <translation>Een ander ritme vanaf deze keer</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <comment>day, rhythm</comment>
        <translation>Vanaf %1: %2.</translation>
    </message>
    <message>
        <source>Undo the new rhythm</source>
        <translation>Het nieuwe ritme ongedaan maken</translation>
    </message>
    <message>
        <source>Stop the series from this time on</source>
        <translation>De reeks vanaf deze keer stoppen</translation>
    </message>
    <message>
        <source>The tandem stays one until it is ended</source>
        <translation>Het duo blijft tot het beëindigd wordt</translation>
    </message>
    <message>
        <source>No visits from %1 on.</source>
        <comment>a day</comment>
        <translation>Geen prestaties meer vanaf %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>De stop ongedaan maken</translation>
    </message>
    <message>
        <source>Note an extra visit…</source>
        <translation>Een extra prestatie noteren…</translation>
    </message>
    <message>
        <source>One that took place besides the series</source>
        <translation>Die buiten de reeks plaatsvond</translation>
    </message>
    <message>
        <source>The visit of %1 is noted.</source>
        <comment>a day</comment>
        <translation>De prestatie van %1 is genoteerd.</translation>
    </message>
    <message>
        <source>Undo the visit</source>
        <translation>De prestatie ongedaan maken</translation>
    </message>
    <message>
        <source>The tandem goes on until %1.</source>
        <translation>Het duo loopt door tot %1.</translation>
    </message>
    <message>
        <source>The two are not brought together again.</source>
        <translation>De twee worden niet opnieuw samengebracht.</translation>
    </message>
</context>
<context>
    <name>entraide::TargetDelegate</name>
    <message>
        <source>What the column %1 fills</source>
        <translation>Bestemming van de kolom %1</translation>
    </message>
</context>
<context>
    <name>entraide::TargetField</name>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>unit, if one is named</source>
        <translation>dienst, als er een is</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>om het even welke dienst</translation>
    </message>
</context>
<context>
    <name>entraide::TellModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Wat zeggen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>entraide::TellView</name>
    <message>
        <source>Everybody knows what became of their sign-up.</source>
        <translation>Iedereen weet wat er van zijn of haar inschrijving geworden is.</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Te verwittigen</translation>
    </message>
    <message>
        <source>T: told · M: write to all who are told the same · Ctrl+Shift+C: copy the text</source>
        <translation>T: verwittigd · M: schrijven aan allen aan wie hetzelfde gezegd wordt · Ctrl+Shift+C: tekst kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) were told.</source>
        <translation>
            <numerusform>Genoteerd: %n vrijwilliger is verwittigd.</numerusform>
            <numerusform>Genoteerd: %n vrijwilligers zijn verwittigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>None of them has an e-mail address. Call them, then press T.</source>
        <translation>Niemand heeft een e-mailadres. Bel hen en druk dan op T.</translation>
    </message>
    <message numerus="yes">
        <source>A letter to %n is in your mail program. Press T once it is sent.</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>Een brief aan %n vrijwilliger staat in je mailprogramma. Druk op T zodra hij verstuurd is.</numerusform>
            <numerusform>Een brief aan %n vrijwilligers staat in je mailprogramma. Druk op T zodra hij verstuurd is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then press M for the next; %n more are needed.</source>
        <comment>letters</comment>
        <translation>
            <numerusform>Druk dan op M voor de volgende; er is er nog %n nodig.</numerusform>
            <numerusform>Druk dan op M voor de volgende; er zijn er nog %n nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>De tekst is gekopieerd.</translation>
    </message>
    <message>
        <source>Noting who was told</source>
        <translation>Noteren wie verwittigd is</translation>
    </message>
</context>
<context>
    <name>entraide::TextsView</name>
    <message>
        <source>What is announced</source>
        <translation>Wat aangekondigd wordt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Contact: nobody is named yet.</source>
        <translation>Contact: nog niemand vermeld.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Contact: %1.</translation>
    </message>
    <message>
        <source>Told on confirmation only, with the place (%1).</source>
        <translation>Alleen meegedeeld bij de bevestiging, met de plaats (%1).</translation>
    </message>
    <message>
        <source>Told on confirmation only.</source>
        <translation>Alleen meegedeeld bij de bevestiging.</translation>
    </message>
    <message>
        <source>Nobody was told yet.</source>
        <translation>Nog aan niemand meegedeeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) were told; each sign-up keeps when.</source>
        <translation>
            <numerusform>Aan %n vrijwilliger meegedeeld; elke inschrijving bewaart wanneer.</numerusform>
            <numerusform>Aan %n vrijwilligers meegedeeld; elke inschrijving bewaart wanneer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskPanel</name>
    <message>
        <source>Latest exchanges</source>
        <translation>Laatste uitwisselingen</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>op &amp;poort</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minuten tussen de uitwisselingen</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>kan niet luisteren</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>luistert niet</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databank</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnengekomen</translation>
    </message>
    <message>
        <source>%1 records since the desk was opened</source>
        <translation>%1 fiches sinds het openen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 fiches</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>What this desk lets in. It calls other desks whether it listens or not.</source>
        <translation>Wat dit loket binnenlaat. Het roept andere loketten in elk geval op.</translation>
    </message>
    <message>
        <source>Let paired &amp;desks in from the network</source>
        <translation>Gekoppelde &amp;loketten van het netwerk binnenlaten</translation>
    </message>
    <message>
        <source>on po&amp;rt</source>
        <translation>op p&amp;oort</translation>
    </message>
    <message>
        <source>Port for paired desks</source>
        <translation>Poort voor gekoppelde loketten</translation>
    </message>
    <message>
        <source>Encrypted, and only desks that you have paired. Others are refused before they can say anything.</source>
        <translation>Versleuteld, en alleen loketten die u gekoppeld hebt. Andere worden geweigerd voor ze iets kunnen zeggen.</translation>
    </message>
    <message>
        <source>&amp;Let programs on this PC in</source>
        <translation>Programma’s op &amp;deze pc binnenlaten</translation>
    </message>
    <message>
        <source>Port for programs</source>
        <translation>Poort voor programma’s</translation>
    </message>
    <message>
        <source>Each program needs a token: “Add a program…”. Other PCs cannot reach this.</source>
        <translation>Elk programma heeft een token nodig: “Programma toevoegen…”. Andere pc’s kunnen hier niet bij.</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>laat gekoppelde loketten binnen</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>laat programma’s binnen</translation>
    </message>
    <message>
        <source>For desks</source>
        <translation>Voor loketten</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Voor programma’s</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>%1 requests of nobody known</source>
        <translation>%1 verzoeken van onbekenden</translation>
    </message>
    <message>
        <source>Exchange by &amp;itself:</source>
        <translation>&amp;Vanzelf uitwisselen:</translation>
    </message>
    <message>
        <source>When this desk exchanges by itself</source>
        <translation>Wanneer dit loket vanzelf uitwisselt</translation>
    </message>
    <message>
        <source>at once, while both are connected</source>
        <translation>meteen, zolang beide verbonden zijn</translation>
    </message>
    <message>
        <source>now and then, every</source>
        <translation>nu en dan, om de</translation>
    </message>
    <message>
        <source>never, only when asked</source>
        <translation>nooit, alleen op vraag</translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Dit loket</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>luistert niet</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>kan niet luisteren</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>laat programma’s binnen</translation>
    </message>
    <message>
        <source>lets desks and programs in</source>
        <translation>laat loketten en programma’s binnen</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>laat gekoppelde loketten binnen</translation>
    </message>
</context>
<context>
    <name>entraide::TimeBar</name>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Time shown on the map</source>
        <translation>Tijd die de kaart toont</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Van en tot</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle tijdstippen</translation>
    </message>
    <message>
        <source>all that is asked for</source>
        <translation>alles wat gevraagd is</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
</context>
<context>
    <name>entraide::TodayModel</name>
    <message>
        <source>the first %1 are shown</source>
        <translation>de eerste %1 worden getoond</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>a key and what it does</comment>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>first on %1</source>
        <comment>a date</comment>
        <translation>eerste op %1</translation>
    </message>
</context>
<context>
    <name>entraide::TodayPage</name>
    <message>
        <source>What needs you</source>
        <translation>Wat op u wacht</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Er wacht nu niets op u.</translation>
    </message>
    <message>
        <source>The desk is being read.</source>
        <translation>Het loket wordt gelezen.</translation>
    </message>
    <message>
        <source>Do the &amp;usual</source>
        <translation>Het gewone &amp;doen</translation>
    </message>
    <message>
        <source>Does what the chosen line&apos;s first button says</source>
        <translation>Doet wat de eerste knop van de gekozen regel zegt</translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>Heeft &amp;plaatsgevonden</translation>
    </message>
    <message>
        <source>Notes that what was planned took place</source>
        <translation>Noteert dat het geplande heeft plaatsgevonden</translation>
    </message>
    <message>
        <source>Notes that nobody came</source>
        <translation>Noteert dat niemand is gekomen</translation>
    </message>
    <message>
        <source>Notes that it was called off in time</source>
        <translation>Noteert dat het op tijd werd afgezegd</translation>
    </message>
    <message>
        <source>&amp;Find somebody</source>
        <translation>&amp;Iemand zoeken</translation>
    </message>
    <message>
        <source>Shows who could take the place</source>
        <translation>Toont wie de plaats kan innemen</translation>
    </message>
    <message>
        <source>Show the &amp;candidates</source>
        <translation>De &amp;kandidaten tonen</translation>
    </message>
    <message>
        <source>Shows who could help with the request</source>
        <translation>Toont wie bij de hulpvraag kan helpen</translation>
    </message>
    <message>
        <source>Show &amp;why not</source>
        <translation>Tonen &amp;waarom niet</translation>
    </message>
    <message>
        <source>Shows what keeps people from the request</source>
        <translation>Toont wat mensen van de hulpvraag tegenhoudt</translation>
    </message>
    <message>
        <source>Next c&amp;andidate</source>
        <translation>&amp;Volgende kandidaat</translation>
    </message>
    <message>
        <source>Shows who could be asked instead</source>
        <translation>Toont wie in de plaats gevraagd kan worden</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Bekijken</translation>
    </message>
    <message>
        <source>Goes through the new people</source>
        <translation>Overloopt de nieuwe mensen</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>De &amp;twee vergelijken</translation>
    </message>
    <message>
        <source>Shows two records of perhaps one person</source>
        <translation>Toont twee fiches van misschien één persoon</translation>
    </message>
    <message>
        <source>Compare the &amp;versions</source>
        <translation>De ver&amp;sies vergelijken</translation>
    </message>
    <message>
        <source>Shows what was changed here and at another desk</source>
        <translation>Toont wat hier en in een ander loket werd gewijzigd</translation>
    </message>
    <message>
        <source>The ca&amp;ll was made</source>
        <translation>Er is &amp;gebeld</translation>
    </message>
    <message>
        <source>Closes the note</source>
        <translation>Sluit de notitie af</translation>
    </message>
    <message>
        <source>Extend by two wee&amp;ks</source>
        <translation>Twee weken ver&amp;lengen</translation>
    </message>
    <message>
        <source>Keeps it open for two weeks more</source>
        <translation>Houdt het twee weken langer open</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>De fiche &amp;openen</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Opent de fiche op haar pagina</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a weekday with its date</comment>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: Tuesday 17 March</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <comment>lines, an hour</comment>
        <translation>
            <numerusform>%n voor %1</numerusform>
            <numerusform>%n voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you will stand here.</source>
        <translation>Wat op u wacht, komt hier te staan.</translation>
    </message>
    <message>
        <source>Choose a line to see what it needs.</source>
        <translation>Kies een regel om te zien wat ze vraagt.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Shows whom to ring today, and why; it can be printed</source>
        <translation>Toont wie vandaag te bellen is, en waarom; kan afgedrukt worden</translation>
    </message>
    <message>
        <source>Call later…</source>
        <translation>Later bellen…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Stelt de notitie uit tot een andere dag</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Neemt de plaats</translation>
    </message>
    <message>
        <source>Gives the free place to who was called</source>
        <translation>Geeft de vrije plaats aan wie gebeld is</translation>
    </message>
    <message>
        <source>Does not take the place</source>
        <translation>Neemt de plaats niet</translation>
    </message>
    <message>
        <source>The next in the queue is to be called</source>
        <translation>De volgende op de lijst moet gebeld worden</translation>
    </message>
    <message>
        <source>Was told who comes</source>
        <translation>Weet wie komt</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes</source>
        <translation>Wie hulp vroeg, weet wie komt</translation>
    </message>
    <message>
        <source>Was reminded</source>
        <translation>Is herinnerd</translation>
    </message>
    <message>
        <source>Were thanked</source>
        <translation>Zijn bedankt</translation>
    </message>
    <message>
        <source>Notes that all of them were thanked</source>
        <translation>Noteert dat iedereen bedankt is</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Het bericht schrijven</translation>
    </message>
    <message>
        <source>Copies the text, and opens the mail program where there is an address</source>
        <translation>Kopieert de tekst, en opent het mailprogramma waar er een adres is</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gerecht mislukt…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Noteert waarom het gerecht niet komt</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Later bellen</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot welke dag?</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gerecht mislukt</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Waarom komt het niet? Anderen lezen dit later.</translation>
    </message>
    <message>
        <source>It did &amp;not take place…</source>
        <translation>Heeft &amp;niet plaatsgevonden…</translation>
    </message>
    <message>
        <source>E&amp;xcused…</source>
        <translation>&amp;Afgezegd…</translation>
    </message>
    <message>
        <source>Notes that they were reminded</source>
        <translation>Noteert dat er herinnerd is</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>De bestelling bevestigen</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Het restaurant zei ja</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Bestelling mislukt…</translation>
    </message>
    <message>
        <source>Notes why the meals did not arrive</source>
        <translation>Noteert waarom de maaltijden niet aankwamen</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Doet voortaan mee</translation>
    </message>
    <message>
        <source>Takes the restaurant off the waiting list</source>
        <translation>Haalt het restaurant van de wachtlijst</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>De gift annuleren</translation>
    </message>
    <message>
        <source>Nobody will pay it any more</source>
        <translation>Niemand betaalt ze nog</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>De bestelling mislukte</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Waarom kwamen de maaltijden niet aan?</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Al beloofd</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Waarom toch?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Toch doen</translation>
    </message>
</context>
<context>
    <name>entraide::TodayReader</name>
    <message>
        <source>Reading what needs you</source>
        <translation>Lezen wat op u wacht</translation>
    </message>
    <message>
        <source>Counting the places of the week</source>
        <translation>De plaatsen van de week tellen</translation>
    </message>
</context>
<context>
    <name>entraide::TwinChoice</name>
    <message>
        <source>Perhaps somebody you know</source>
        <translation>Misschien iemand die u kent</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Een nieuwe persoon</translation>
    </message>
    <message>
        <source>The same as %1 (%2)</source>
        <comment>a name, why</comment>
        <translation>Dezelfde persoon als %1 (%2)</translation>
    </message>
    <message>
        <source>who came in</source>
        <translation>binnengekomen</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>al hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
</context>
<context>
    <name>entraide::TwinsView</name>
    <message>
        <source>Nobody else seems to be the same person.</source>
        <translation>Niemand anders lijkt dezelfde persoon te zijn.</translation>
    </message>
    <message>
        <source>no volunteer</source>
        <translation>geen vrijwilliger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Dit zijn twee personen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>De andere tonen</translation>
    </message>
</context>
<context>
    <name>entraide::TypedServices</name>
    <message>
        <source>the first letters of each, commas between</source>
        <translation>de eerste letters van elk, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Niet begrepen: %1.</translation>
    </message>
    <message>
        <source>%1: which one? %2</source>
        <comment>what was typed, services</comment>
        <translation>%1: welke? %2</translation>
    </message>
</context>
<context>
    <name>entraide::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
</context>
<context>
    <name>entraide::UnplannedModel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portie</numerusform>
            <numerusform>%n porties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::UnservedModel</name>
    <message numerus="yes">
        <source>%n place(s).</source>
        <translation>
            <numerusform>%n plaats.</numerusform>
            <numerusform>%n plaatsen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::VisitLogModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, stand-in</source>
        <comment>a volunteer</comment>
        <translation>%1, vervanging</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>state of a visit</comment>
        <translation>%1, nog niet bewaard</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Wie gaat</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Hulpvrager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>entraide::VisitLogSection</name>
    <message>
        <source>Every visit</source>
        <translation>Alle prestaties</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Nog niet genoteerd</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Goed te keuren</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Helper of hulpvrager</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Prestaties</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Reading the visits</source>
        <translation>Prestaties lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that you typed are not planned any more and were let go of.</source>
        <translation>
            <numerusform>%n prestatie die u typte, is niet meer gepland en viel weg.</numerusform>
            <numerusform>%n prestaties die u typte, zijn niet meer gepland en vielen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tandem has a visit in these days. Go back with Alt+PgUp, or propose a tandem.</source>
        <translation>Geen enkel duo heeft een prestatie in deze dagen. Ga terug met Alt+PgUp, of stel een duo voor.</translation>
    </message>
    <message>
        <source>Nothing is left to approve in these days.</source>
        <translation>Er is niets meer goed te keuren in deze dagen.</translation>
    </message>
    <message>
        <source>Every visit of these days is noted.</source>
        <translation>Alle prestaties van deze dagen zijn genoteerd.</translation>
    </message>
    <message>
        <source>No visit of these days is like that.</source>
        <translation>Geen enkele prestatie van deze dagen is zo.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n visit(s)</source>
        <translation>
            <numerusform>%n prestatie bewaren</numerusform>
            <numerusform>%n prestaties bewaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the visits</source>
        <translation>De prestaties bewaren</translation>
    </message>
    <message>
        <source>All that was typed, in one step</source>
        <translation>Alles wat getypt is, in één stap</translation>
    </message>
    <message>
        <source>A visit was missed or excused without a reason. Write it, then save.</source>
        <translation>Een prestatie ging niet door of is verontschuldigd zonder reden. Vul ze in en bewaar dan.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) saved.</source>
        <translation>
            <numerusform>%n prestatie bewaard.</numerusform>
            <numerusform>%n prestaties bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the visits</source>
        <translation>De prestaties ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) approved.</source>
        <translation>
            <numerusform>%n prestatie goedgekeurd.</numerusform>
            <numerusform>%n prestaties goedgekeurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the approval</source>
        <translation>De goedkeuring ongedaan maken</translation>
    </message>
    <message>
        <source>Approve the chosen visits</source>
        <translation>De gekozen prestaties goedkeuren</translation>
    </message>
    <message>
        <source>Performed ones; they stay as they are</source>
        <translation>Uitgevoerde; ze blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Approve all visits shown</source>
        <translation>Alle getoonde prestaties goedkeuren</translation>
    </message>
    <message>
        <source>Performed ones that are in the list</source>
        <translation>Uitgevoerde die in de lijst staan</translation>
    </message>
    <message>
        <source>Show the tandem of this visit</source>
        <translation>Het duo van deze prestatie tonen</translation>
    </message>
    <message>
        <source>With all its times</source>
        <translation>Met al zijn keren</translation>
    </message>
    <message>
        <source>Shows the visits before these</source>
        <translation>Toont de prestaties ervoor</translation>
    </message>
    <message>
        <source>Shows the visits after these</source>
        <translation>Toont de prestaties erna</translation>
    </message>
    <message>
        <source>It took place as planned</source>
        <translation>Ze ging door zoals gepland</translation>
    </message>
    <message>
        <source>For each chosen line</source>
        <translation>Voor elke gekozen regel</translation>
    </message>
    <message>
        <source>All the others took place as planned</source>
        <translation>Alle andere gingen door zoals gepland</translation>
    </message>
    <message>
        <source>For each line shown that nothing is noted for</source>
        <translation>Voor elke getoonde regel waar niets genoteerd is</translation>
    </message>
    <message>
        <source>It was missed…</source>
        <translation>Ze ging niet door…</translation>
    </message>
    <message>
        <source>Nobody came; the reason is kept</source>
        <translation>Er kwam niemand; de reden wordt bewaard</translation>
    </message>
    <message>
        <source>It was excused…</source>
        <translation>Ze is verontschuldigd…</translation>
    </message>
    <message>
        <source>It was called off; the reason is kept</source>
        <translation>Ze werd afgezegd; de reden wordt bewaard</translation>
    </message>
    <message>
        <source>It is not noted yet</source>
        <translation>Het is nog niet genoteerd</translation>
    </message>
    <message>
        <source>Takes back what was noted</source>
        <translation>Neemt terug wat genoteerd is</translation>
    </message>
    <message>
        <source>Drop what was typed here</source>
        <translation>Laten vallen wat hier getypt is</translation>
    </message>
    <message>
        <source>The chosen lines are as they were saved</source>
        <translation>De gekozen regels zijn zoals ze bewaard zijn</translation>
    </message>
    <message>
        <source>Digits: minutes · P: as planned · M: missed · X: excused · N: not noted · Tab, Enter: go on · Ctrl+S: save · A: approve · Alt+PgUp: earlier · H: this month · L: last month · D: days</source>
        <translation>Cijfers: minuten · P: zoals gepland · M: niet doorgegaan · X: verontschuldigd · N: niet genoteerd · Tab, Enter: verder · Ctrl+S: bewaren · A: goedkeuren · Alt+PgUp: vroeger · H: deze maand · L: vorige maand · D: dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the log</source>
        <translation>
            <numerusform>%n getypte prestatie</numerusform>
            <numerusform>%n getypte prestaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Vroegere prestaties</translation>
    </message>
    <message>
        <source>Later visits</source>
        <translation>Latere prestaties</translation>
    </message>
    <message>
        <source>Visits of the last two weeks</source>
        <translation>Prestaties van de laatste twee weken</translation>
    </message>
    <message>
        <source>Shows them, until today</source>
        <translation>Toont ze, tot vandaag</translation>
    </message>
    <message>
        <source>Visits of this month</source>
        <translation>Prestaties van deze maand</translation>
    </message>
    <message>
        <source>Visits of last month</source>
        <translation>Prestaties van vorige maand</translation>
    </message>
    <message>
        <source>Shows the whole month</source>
        <translation>Toont de hele maand</translation>
    </message>
    <message>
        <source>Visits of other days…</source>
        <translation>Prestaties van andere dagen…</translation>
    </message>
    <message>
        <source>Asks from which day to which</source>
        <translation>Vraagt van welke dag tot welke dag</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>meerdere met komma’s ertussen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienaam</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Correspondentietaal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Geboorte&amp;jaar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straat</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Bus</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>only the quarters below</source>
        <translation>alleen de buurten hieronder</translation>
    </message>
    <message>
        <source>postcodes with commas between; empty: any within reach</source>
        <translation>postcodes met komma’s ertussen; leeg: alles binnen bereik</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Diensten</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Verplaatst zich</translation>
    </message>
    <message>
        <source>How far from home</source>
        <translation>Afstand van huis</translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation>Buu&amp;rten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation> uur per week</translation>
    </message>
    <message>
        <source>no limit given</source>
        <translation>geen grens opgegeven</translation>
    </message>
    <message>
        <source> a week</source>
        <translation> per week</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>het gebruikelijke aantal</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Beschikbaar vanaf</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Beschikbaar tot</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>Hoogstens aantal &amp;uren</translation>
    </message>
    <message>
        <source>&amp;Tasks at most</source>
        <translation>Hoogstens aantal &amp;taken</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>Controles en documenten</translation>
    </message>
    <message>
        <source>Covered by the insurance</source>
        <translation>Gedekt door de verzekering</translation>
    </message>
    <message>
        <source>Informat&amp;ion note given on</source>
        <translation>&amp;Informatienota bezorgd op</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Verzekering</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notitie voor het team</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Nieuwe vrijwilliger</translation>
    </message>
    <message>
        <source>Enrol the volunteer</source>
        <translation>Vrijwilliger inschrijven</translation>
    </message>
    <message>
        <source>Edit the volunteer</source>
        <translation>Vrijwilliger bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 is hier niet bekend</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Controles</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerPanel</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijke dubbels</translation>
    </message>
    <message>
        <source>Noted: these are two people.</source>
        <translation>Genoteerd: dit zijn twee personen.</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Beslissing ongedaan maken</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De vorige versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Terugzetten ongedaan maken</translation>
    </message>
    <message>
        <source>Choose a volunteer to see when and how they help.</source>
        <translation>Kies een vrijwilliger om te zien wanneer en hoe die helpt.</translation>
    </message>
    <message>
        <source>This volunteer is no longer here.</source>
        <translation>Deze vrijwilliger is er niet meer.</translation>
    </message>
    <message>
        <source>Commitments (%1)</source>
        <translation>Afspraken (%1)</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>Mogelijke dubbels (%1)</translation>
    </message>
    <message>
        <source>(the person is not received yet)</source>
        <translation>(persoon nog niet ontvangen)</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>mogelijke dubbel</translation>
    </message>
    <message>
        <source>up to %1 from home</source>
        <translation>tot %1 van huis</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week at most</source>
        <translation>
            <numerusform>hoogstens %n uur per week</numerusform>
            <numerusform>hoogstens %n uur per week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) a week at most</source>
        <translation>
            <numerusform>hoogstens %n taak per week</numerusform>
            <numerusform>hoogstens %n taken per week</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Woont</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Verplaatst zich</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informatienota</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>bezorgd op %1</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>nog niet bezorgd</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Verzekering</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedekt</translation>
    </message>
    <message>
        <source>not covered yet</source>
        <translation>nog niet gedekt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>verloopt op %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>geldig tot %1</translation>
    </message>
    <message numerus="yes">
        <source>Also asks for help: %n request(s)</source>
        <translation>
            <numerusform>Vraagt ook hulp: %n hulpvraag</numerusform>
            <numerusform>Vraagt ook hulp: %n hulpvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours %1</source>
        <comment>a year</comment>
        <translation>Uren %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>hours</comment>
        <translation>nog niets</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at most %2 a year)</source>
        <comment>an amount, the ceiling</comment>
        <translation>%1 (hoogstens %2 per jaar)</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Name, phone, place</source>
        <translation>Naam, telefoon, plaats</translation>
    </message>
    <message>
        <source>Ctrl+N: new volunteer · E: edit · A: accept · P: pause</source>
        <translation>Ctrl+N: nieuwe vrijwilliger · E: bewerken · A: aanvaarden · P: pauzeren</translation>
    </message>
    <message>
        <source>&amp;New volunteer</source>
        <translation>&amp;Nieuwe vrijwilliger</translation>
    </message>
    <message>
        <source>Enrols a new volunteer</source>
        <translation>Schrijft een nieuwe vrijwilliger in</translation>
    </message>
    <message>
        <source>&amp;Edit the volunteer</source>
        <translation>Vrijwilliger be&amp;werken</translation>
    </message>
    <message>
        <source>Changes the chosen volunteer</source>
        <translation>Wijzigt de gekozen vrijwilliger</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Mark as &amp;screened</source>
        <translation>Als ge&amp;screend noteren</translation>
    </message>
    <message>
        <source>The conversation took place; papers may still be missing</source>
        <translation>Het gesprek heeft plaatsgevonden; er kunnen nog documenten ontbreken</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aanvaarden</translation>
    </message>
    <message>
        <source>May be asked for help from now on</source>
        <translation>Kan vanaf nu om hulp worden gevraagd</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>Is not asked for a while</source>
        <translation>Wordt een tijdlang niet gevraagd</translation>
    </message>
    <message>
        <source>End the pa&amp;use</source>
        <translation>Pa&amp;uze beëindigen</translation>
    </message>
    <message>
        <source>May be asked again</source>
        <translation>Kan opnieuw worden gevraagd</translation>
    </message>
    <message>
        <source>Note the &amp;departure</source>
        <translation>&amp;Vertrek noteren</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Helpt niet meer</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Opnieuw &amp;inschrijven</translation>
    </message>
    <message>
        <source>Is an application again</source>
        <translation>Staat weer bij de nieuwe inschrijvingen</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>The volunteer is enrolled.</source>
        <translation>De vrijwilliger is ingeschreven.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps already here: %1. Compare them below.</source>
        <translation>Misschien al ingeschreven: %1. Vergelijk hieronder.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Inschrijving ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Deze persoon is geen vrijwilliger.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Deze persoon wissen…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Toont wat voorgoed verdwijnt en wat als cijfer blijft, en vraagt het</translation>
    </message>
    <message>
        <source>At the counter…</source>
        <translation>Aan de balie…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, in under a minute</source>
        <translation>Schrijft iemand die langskomt in, in minder dan een minuut</translation>
    </message>
    <message>
        <source>Open what they ask for</source>
        <translation>Openen wat de persoon vraagt</translation>
    </message>
    <message>
        <source>Who helps here asks for help too: shows that side</source>
        <translation>Wie hier helpt, vraagt ook hulp: toont die kant</translation>
    </message>
    <message>
        <source>%1 is noted, and asks for help.</source>
        <translation>%1 is genoteerd en vraagt hulp.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 is ingeschreven.</translation>
    </message>
    <message>
        <source>%1 is enrolled, and asks for help too.</source>
        <translation>%1 is ingeschreven en vraagt ook hulp.</translation>
    </message>
    <message>
        <source>Hours certificate…</source>
        <translation>Urenattest…</translation>
    </message>
    <message>
        <source>Shows the certificate of what was done, to be printed</source>
        <translation>Toont het attest van wat gedaan is, om af te drukken</translation>
    </message>
    <message>
        <source>Information note…</source>
        <translation>Informatienota…</translation>
    </message>
    <message>
        <source>Prints the information note, and notes that the volunteer has it since today</source>
        <translation>Drukt de informatienota af en noteert dat de vrijwilliger ze sinds vandaag heeft</translation>
    </message>
    <message>
        <source>The person is not received yet.</source>
        <translation>De persoon is nog niet ontvangen.</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informatienota</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Genoteerd: de informatienota is vandaag gegeven.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>De informatienota ongedaan maken</translation>
    </message>
    <message>
        <source>Archive this person</source>
        <translation>Deze persoon archiveren</translation>
    </message>
    <message>
        <source>Keeps the card of somebody who has no part here any more</source>
        <translation>Bewaart de fiche van iemand die hier geen rol meer heeft</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Terug uit het archief</translation>
    </message>
    <message>
        <source>The card of this person is in use again</source>
        <translation>De fiche van deze persoon wordt weer gebruikt</translation>
    </message>
</context>
<context>
    <name>entraide::WalkInForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienaam</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Correspondentietaal</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Geboorte&amp;jaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Biedt hulp aan</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Vraagt hulp</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>Came t&amp;o</source>
        <translation>Komt v&amp;oor</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Diensten</translation>
    </message>
    <message>
        <source>Thursdays; Mon-Fri 14-16; weekend mornings</source>
        <translation>donderdagen; ma-vr 14-16; weekend voormiddag</translation>
    </message>
    <message>
        <source>Free &amp;when</source>
        <translation>&amp;Wanneer vrij</translation>
    </message>
    <message>
        <source>Information note given and identity card seen: may be asked from today</source>
        <translation>Informatienota gegeven en identiteitskaart gezien: mag vanaf vandaag gevraagd worden</translation>
    </message>
    <message>
        <source>&amp;Admitted</source>
        <translation>Toe&amp;gelaten</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Hulpvraag</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Soort hulp</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>In het &amp;kort</translation>
    </message>
    <message>
        <source>every Tuesday 10-11; 26/11 at 14:00; as soon as possible</source>
        <translation>elke dinsdag 10u-11u; 26/11 om 14u; zo snel mogelijk</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wan&amp;neer</translation>
    </message>
    <message>
        <source>Somebody at the counter</source>
        <translation>Iemand aan de balie</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Without times nobody is asked.</source>
        <translation>Zonder tijdstippen wordt niemand gevraagd.</translation>
    </message>
    <message>
        <source>Not understood; the words are kept as a note.</source>
        <translation>Niet begrepen; de woorden blijven als notitie bewaard.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Begrepen: %1</translation>
    </message>
    <message>
        <source>Understood: %1. The words are kept as a note, for the rest.</source>
        <translation>Begrepen: %1. De woorden blijven als notitie bewaard, voor de rest.</translation>
    </message>
    <message>
        <source>To be arranged.</source>
        <translation>Af te spreken.</translation>
    </message>
    <message>
        <source>Str&amp;eet and number</source>
        <translation>S&amp;traat en nummer</translation>
    </message>
    <message>
        <source>told on acceptance only, to who goes</source>
        <translation>pas bij aanvaarding meegedeeld, aan wie gaat</translation>
    </message>
</context>
<context>
    <name>entraide::WeekChart</name>
    <message>
        <source>Meals by week</source>
        <translation>Maaltijden per week</translation>
    </message>
    <message>
        <source>Show the meals by week as a table</source>
        <translation>De maaltijden per week als tabel tonen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>Er is nog niets gegeven.</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>meals by week</comment>
        <translation>geleverd</translation>
    </message>
    <message>
        <source>ordered</source>
        <comment>meals by week</comment>
        <translation>besteld</translation>
    </message>
</context>
<context>
    <name>entraide::WeekField</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>niet vrij</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n in te vullen</numerusform>
            <numerusform>%n in te vullen</numerusform>
        </translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Aan huis</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>Aan huis, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>in te vullen</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>%1: somebody who was asked and did not answer</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1, asked, no answer yet</source>
        <translation>%1, gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>geen plaatsen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, vandaag</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridView</name>
    <message>
        <source>Week grid</source>
        <translation>Weekrooster</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Look for &amp;somebody</source>
        <translation>Iemand &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Free the place</source>
        <translation>Plaats &amp;vrijmaken</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>slots taken, of the most agreed</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>max</source>
        <comment>no more slots this week</comment>
        <translation>max.</translation>
    </message>
    <message>
        <source>%1: %2 slots, the most agreed</source>
        <translation>%1: %2 beurten, het afgesproken maximum</translation>
    </message>
    <message>
        <source>%1: %2 slots</source>
        <translation>%1: %2 beurten</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadView</name>
    <message>
        <source>Load of the week</source>
        <translation>Belasting van de week</translation>
    </message>
</context>
<context>
    <name>entraide::WeekPlacesView</name>
    <message>
        <source>Show the places as a table</source>
        <translation>De plaatsen als tabel tonen</translation>
    </message>
    <message>
        <source>Places of the week</source>
        <translation>Plaatsen van de week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>In te vullen</translation>
    </message>
    <message>
        <source>Places, %1</source>
        <comment>a week</comment>
        <translation>Plaatsen, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places filled, of places</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>places</comment>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>places</comment>
        <translation>in te vullen</translation>
    </message>
</context>
<context>
    <name>entraide::WeekView</name>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Deze week is niets gepland.</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Belasting van de week</translation>
    </message>
    <message>
        <source>slots taken, of the most agreed with each person</source>
        <translation>opgenomen beurten, van het maximum dat met elk is afgesproken</translation>
    </message>
    <message>
        <source>Arrows: cell · Enter: open · Delete: free · R: look for somebody</source>
        <translation>Pijltjes: cel · Enter: openen · Delete: vrijmaken · R: iemand zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n in te vullen</numerusform>
            <numerusform>%n in te vullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n te bevestigen</numerusform>
            <numerusform>%n te bevestigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::WelcomeDialog</name>
    <message>
        <source>Entraide</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Welcome to Entraide</source>
        <translation>Welkom bij Entraide</translation>
    </message>
    <message>
        <source>Volunteers, requests and their week, at your desk. Everything stays on this PC, in a file that only your passphrase opens.</source>
        <translation>Vrijwilligers, hulpvragen en hun week, aan uw loket. Alles blijft op deze pc, in een bestand dat alleen met uw wachtzin opengaat.</translation>
    </message>
    <message>
        <source>Try with a sample desk</source>
        <translation>Een voorbeeldloket uitproberen</translation>
    </message>
    <message>
        <source>Invented people and requests around Brussels, to look around without risk. It goes away in one click.</source>
        <translation>Verzonnen mensen en hulpvragen in en rond Brussel, om zonder risico rond te kijken. Met één klik is het weer weg.</translation>
    </message>
    <message>
        <source>Start an empty desk</source>
        <translation>Een leeg loket starten</translation>
    </message>
    <message>
        <source>For your association: a name, a passphrase, and you can begin or import your lists.</source>
        <translation>Voor uw vereniging: een naam, een wachtzin, en u kunt beginnen of uw lijsten importeren.</translation>
    </message>
    <message>
        <source>Open a desk on this PC</source>
        <translation>Een loket op deze pc openen</translation>
    </message>
    <message>
        <source>A file ending in .entraide that you or a colleague made.</source>
        <translation>Een .entraide-bestand dat u of een collega heeft gemaakt.</translation>
    </message>
</context>
<context>
    <name>entraide::WhenField</name>
    <message>
        <source>To be arranged</source>
        <translation>Af te spreken</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>Op een dag, op een uur</translation>
    </message>
    <message>
        <source>Once, within some days</source>
        <translation>Eén keer, binnen enkele dagen</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>Herhaald</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 weken</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>3 weken</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>by the week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>by the month, on a weekday</source>
        <translation>per maand, op een weekdag</translation>
    </message>
    <message>
        <source>by the month, on a date</source>
        <translation>per maand, op een datum</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>2 maanden</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>4 maanden</translation>
    </message>
    <message>
        <source>On the</source>
        <comment>the second Tuesday</comment>
        <translation>Op de</translation>
    </message>
    <message>
        <source>first</source>
        <comment>weekday of the month</comment>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <comment>weekday of the month</comment>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <comment>weekday of the month</comment>
        <translation>derde</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>weekday of the month</comment>
        <translation>vierde</translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of the month</comment>
        <translation>laatste</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>of the month</comment>
        <translation>Op dag</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>of the month</comment>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>Changed times</source>
        <translation>Gewijzigde tijden</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>De hoeveelste van de maand</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Deze keer terugzetten</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>two days</comment>
        <translation>%1: verplaatst naar %2</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>a day</comment>
        <translation>%1: valt weg</translation>
    </message>
</context>
<context>
    <name>entraide::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Gevraagde porties</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>geen: er gaat geen ronde heen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raat</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>P&amp;ostcode</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elefoon</translation>
    </message>
    <message>
        <source>What is wanted on a round</source>
        <translation>Wat per ronde gevraagd wordt</translation>
    </message>
    <message>
        <source>Portions &amp;wanted</source>
        <translation>Ge&amp;vraagde porties</translation>
    </message>
    <message>
        <source>Of them, and &amp;besides</source>
        <translation>&amp;Waarvan, en daarnaast</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nieuwe zone</translation>
    </message>
    <message>
        <source>Note the zone</source>
        <translation>De zone noteren</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>De zone bewerken</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>De wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Write a postcode that is known here: riders are sent by the map.</source>
        <translation>Schrijf een postcode die hier bekend is: koeriers rijden volgens de kaart.</translation>
    </message>
</context>
<context>
    <name>entraide::ZonesSection</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Zones and shelters</source>
        <translation>Zones en opvangcentra</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Naam of plaats</translation>
    </message>
    <message>
        <source>Ctrl+N: new zone · E: edit · J: served · O: no longer served</source>
        <translation>Ctrl+N: nieuwe zone · E: bewerken · J: bediend · O: niet meer bediend</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>De eerdere versie is terug.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Het terughalen ongedaan maken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>De wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Serve the zone</source>
        <translation>De zone bedienen</translation>
    </message>
    <message>
        <source>Rounds go there from now on</source>
        <translation>Rondes gaan er voortaan heen</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 wordt bediend.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Serve the zone no longer</source>
        <translation>De zone niet meer bedienen</translation>
    </message>
    <message>
        <source>No new round goes there; what was stays in the numbers</source>
        <translation>Er gaat geen nieuwe ronde heen; wat was blijft in de cijfers</translation>
    </message>
    <message>
        <source>%1 is no longer served.</source>
        <translation>%1 wordt niet meer bediend.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>No zone yet. Note where portions are handed out, with how many are wanted.</source>
        <translation>Nog geen zone. Noteer waar porties uitgedeeld worden en hoeveel er gevraagd zijn.</translation>
    </message>
    <message>
        <source>No zone is like that. Choose another filter, or empty the field.</source>
        <translation>Geen zone is zo. Kies een andere filter of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Gevraagde porties</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>geen: er gaat geen ronde heen</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nieuwe zone</translation>
    </message>
    <message>
        <source>Notes a zone or shelter where portions are handed out</source>
        <translation>Noteert een zone of opvangcentrum waar porties uitgedeeld worden</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>De zone bewerken</translation>
    </message>
    <message>
        <source>Changes the chosen zone or shelter</source>
        <translation>Wijzigt de gekozen zone of het gekozen opvangcentrum</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 is genoteerd.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>De wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>De notitie ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>De wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Request of this place…</source>
        <translation>Hulpvraag van deze plaats…</translation>
    </message>
    <message>
        <source>Notes help that the zone or shelter itself asks for</source>
        <translation>Noteert hulp die de zone of het opvangcentrum zelf vraagt</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Hulpvraag…</translation>
    </message>
</context>
</TS>
