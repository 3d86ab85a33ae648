<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Entraide</source>
        <translation>Über Entraide</translation>
    </message>
    <message>
        <source>Entraide %1</source>
        <translation>Entraide %1</translation>
    </message>
    <message>
        <source>The desk of neighbourhood associations and university volunteer desks. Free software under the GNU General Public License, version 3 or later. Nothing leaves this PC unless you exchange with another desk.</source>
        <translation>Die Anlaufstelle für Nachbarschaftsvereine und Freiwilligendienste an Universitäten. Freie Software unter der GNU General Public License, Version 3 oder später. Nichts verlässt diesen PC, außer Sie tauschen mit einer anderen Anlaufstelle aus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>student</source>
        <translation>Studierende/r</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>alumni</source>
        <translation>Ehemalige/r</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>aus der Nachbarschaft</translation>
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
        <translation>Gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>Weichtiere</translation>
    </message>
</context>
<context>
    <name>AskEffort</name>
    <message>
        <source>Did it happen?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>as agreed (%1)</source>
        <translation>wie vereinbart (%1)</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometer</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>AskOutcome</name>
    <message>
        <source>The helper forgot</source>
        <translation>Die feste Hilfe hat es vergessen</translation>
    </message>
    <message>
        <source>Nobody opened the door</source>
        <translation>Niemand hat geöffnet</translation>
    </message>
    <message>
        <source>The helper fell ill and did not ring</source>
        <translation>Die feste Hilfe wurde krank und rief nicht an</translation>
    </message>
    <message>
        <source>A misunderstanding</source>
        <translation>Ein Missverständnis</translation>
    </message>
    <message>
        <source>The helper is ill</source>
        <translation>Die feste Hilfe ist krank</translation>
    </message>
    <message>
        <source>The person helped is ill</source>
        <translation>Die unterstützte Person ist krank</translation>
    </message>
    <message>
        <source>Not needed this time</source>
        <translation>Diesmal nicht nötig</translation>
    </message>
    <message>
        <source>Away, on holiday</source>
        <translation>Abwesend, im Urlaub</translation>
    </message>
    <message>
        <source>The visit was missed</source>
        <translation>Der Besuch hat nicht stattgefunden</translation>
    </message>
    <message>
        <source>The visit was excused</source>
        <translation>Der Besuch ist entschuldigt</translation>
    </message>
    <message>
        <source>Nobody came. Why?</source>
        <translation>Niemand ist gekommen. Warum?</translation>
    </message>
    <message>
        <source>It was called off. Why?</source>
        <translation>Er wurde abgesagt. Warum?</translation>
    </message>
    <message>
        <source>Write the reason: others will ask.</source>
        <translation>Schreiben Sie den Grund: Andere werden danach fragen.</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Note it</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>BankPreview</name>
    <message>
        <source>pays the gift of %1</source>
        <translation>zahlt die Spende von %1</translation>
    </message>
    <message>
        <source>part of the gift of %1; %2 is still to come</source>
        <comment>giver, amount</comment>
        <translation>Teil der Spende von %1; %2 fehlen noch</translation>
    </message>
    <message>
        <source>gift of %1; %2 too much</source>
        <comment>giver, amount</comment>
        <translation>Spende von %1; %2 zu viel</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n gift(s) may be meant</source>
        <translation>
            <numerusform>%1; %n Spende kann gemeint sein</numerusform>
            <numerusform>%1; %n Spenden können gemeint sein</numerusform>
        </translation>
    </message>
    <message>
        <source>read before</source>
        <translation>schon eingelesen</translation>
    </message>
    <message>
        <source>left the account: not kept</source>
        <translation>vom Konto abgegangen: nicht festgehalten</translation>
    </message>
    <message>
        <source>to an account of no restaurant here: not kept</source>
        <translation>auf ein Konto, das hier zu keinem Restaurant gehört: nicht festgehalten</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 ist kein Betrag.</translation>
    </message>
    <message>
        <source>%1 is another currency than the euro.</source>
        <translation>%1 ist eine andere Währung als der Euro.</translation>
    </message>
    <message>
        <source>The bank has not booked it: %1.</source>
        <translation>Die Bank hat das nicht gebucht: %1.</translation>
    </message>
    <message>
        <source>%1 is no account number.</source>
        <translation>%1 ist keine Kontonummer.</translation>
    </message>
    <message>
        <source>The line has too few columns.</source>
        <translation>Die Zeile hat zu wenige Spalten.</translation>
    </message>
    <message>
        <source>%1 is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Download the movements from the bank as CSV, and read that file.</source>
        <translation>%1 ist kein Kontoauszug, der hier bekannt ist (KBC, BNP Paribas Fortis, Belfius, ING). Laden Sie die Kontobewegungen bei der Bank als CSV herunter und lesen Sie diese Datei ein.</translation>
    </message>
</context>
<context>
    <name>BeneficiaryState</name>
    <message>
        <source>active</source>
        <translation>Hilfe läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Hilfe unterbrochen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>Hilfe beendet</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Commune</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>An diesem Tag ist niemand anzurufen.</translation>
    </message>
</context>
<context>
    <name>CallReason</name>
    <message>
        <source>Tell that it is off</source>
        <translation>Ausfall mitteilen</translation>
    </message>
    <message>
        <source>Ask to stand in</source>
        <translation>Um Vertretung bitten</translation>
    </message>
    <message>
        <source>Offer the place</source>
        <translation>Den Platz anbieten</translation>
    </message>
    <message>
        <source>Tell who comes</source>
        <translation>Sagen, wer kommt</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Tell of the place</source>
        <translation>Den Platz mitteilen</translation>
    </message>
    <message>
        <source>Tell of the refusal</source>
        <translation>Absage mitteilen</translation>
    </message>
    <message>
        <source>Tell of the queue</source>
        <translation>Warteliste mitteilen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation>Um Antwort bitten</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Does not take place: %1.</source>
        <translation>Findet nicht statt: %1.</translation>
    </message>
    <message>
        <source>Nobody goes yet: %1.</source>
        <translation>Noch geht niemand: %1.</translation>
    </message>
    <message>
        <source>A place is free, and they are the first in the queue: %1.</source>
        <translation>Ein Platz ist frei, und diese Person steht zuerst auf der Warteliste: %1.</translation>
    </message>
    <message>
        <source>Somebody said yes: %1.</source>
        <translation>Jemand hat zugesagt: %1.</translation>
    </message>
    <message>
        <source>%1 said yes: %2.</source>
        <comment>a volunteer, what for</comment>
        <translation>%1 hat zugesagt: %2.</translation>
    </message>
    <message>
        <source>Is expected: %1.</source>
        <translation>Wird erwartet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Is expected: %1, and %n more time(s).</source>
        <translation>
            <numerusform>Wird erwartet: %1, und noch %n Mal.</numerusform>
            <numerusform>Wird erwartet: %1, und noch %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a place: %1.</source>
        <translation>Hat einen Platz: %1.</translation>
    </message>
    <message>
        <source>Was not taken: %1.</source>
        <translation>Wurde nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>Is in the queue: %1.</source>
        <translation>Steht auf der Warteliste: %1.</translation>
    </message>
    <message>
        <source>Was asked on %1 and did not answer: %2.</source>
        <comment>a day, what for</comment>
        <translation>Gefragt am %1, noch ohne Antwort: %2.</translation>
    </message>
    <message>
        <source>A note for the doorstep, about: %1.</source>
        <translation>Eine Notiz für die Haustür, betrifft: %1.</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <comment>a day</comment>
        <translation>(seit %1)</translation>
    </message>
    <message>
        <source>no phone known</source>
        <translation>kein Telefon bekannt</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(niemand genannt)</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>CardKind</name>
    <message>
        <source>request</source>
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>Gericht</translation>
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
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Eine andere Anlaufstelle</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>zweimal geändert</translation>
    </message>
    <message>
        <source>deleted there, changed here</source>
        <translation>dort gelöscht, hier geändert</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <source>%1 deleted this record while it was changed here. It is still here, as changed. Choose whether it stays.</source>
        <translation>%1 hat diesen Eintrag gelöscht, während er hier geändert wurde. Er ist noch da, mit den Änderungen. Wählen Sie, ob er bleibt.</translation>
    </message>
    <message>
        <source>This record was deleted here while %1 changed it. It is back, as changed there. Choose whether it stays.</source>
        <translation>Dieser Eintrag wurde hier gelöscht, während %1 ihn geändert hat. Er ist wieder da, wie er dort geändert wurde. Wählen Sie, ob er bleibt.</translation>
    </message>
    <message>
        <source>Two desks changed the same record before they saw each other&apos;s version. Choose for each line what is kept. Nothing is lost until then.</source>
        <translation>Zwei Anlaufstellen haben denselben Eintrag geändert, bevor sie die Fassung der anderen sahen. Wählen Sie für jede Zeile, was bleibt. Bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The record is deleted at every desk. Undo brings it back.</source>
        <translation>Der Eintrag wird bei jeder Anlaufstelle gelöscht. „Rückgängig machen“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>%1 is still expected. Tell them.</source>
        <translation>%1 wird noch erwartet. Geben Sie dieser Person Bescheid.</translation>
    </message>
    <message>
        <source>The state is “%1”.</source>
        <translation>Der Status ist „%1“.</translation>
    </message>
    <message>
        <source>%1 stays expected. Tell them the time that is kept.</source>
        <translation>%1 wird weiterhin erwartet. Teilen Sie den Zeitpunkt mit, der bleibt.</translation>
    </message>
    <message>
        <source>%1 stays expected.</source>
        <translation>%1 wird weiterhin erwartet.</translation>
    </message>
    <message>
        <source>%1 stays asked.</source>
        <translation>Die Anfrage an %1 läuft weiter.</translation>
    </message>
    <message>
        <source>Tell %1 if they were told otherwise.</source>
        <translation>Geben Sie %1 Bescheid, falls etwas anderes mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>What is not kept is set aside. Undo brings the choice back.</source>
        <translation>Was nicht bleibt, wird beiseitegelegt. „Rückgängig machen“ holt die Auswahl zurück.</translation>
    </message>
    <message>
        <source>The record stays at every desk, with the changes.</source>
        <translation>Der Eintrag bleibt bei jeder Anlaufstelle, mit den Änderungen.</translation>
    </message>
    <message>
        <source>Other desks see the result at the next exchange.</source>
        <translation>Andere Anlaufstellen sehen das Ergebnis beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>%1 will see the result at the next exchange.</source>
        <comment>desks</comment>
        <translation>Beim nächsten Austausch ist das Ergebnis hier zu sehen: %1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>keeping these data</source>
        <translation>Aufbewahrung dieser Daten</translation>
    </message>
    <message>
        <source>contact by mail</source>
        <translation>Kontakt per E-Mail</translation>
    </message>
    <message>
        <source>contact by phone</source>
        <translation>Kontakt per Telefon</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>sharing with partners</source>
        <translation>Weitergabe an Partner</translation>
    </message>
</context>
<context>
    <name>ConsentMeans</name>
    <message>
        <source>by form</source>
        <translation>per Formular</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>im Internet</translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>“%1” is no date. Write it as 2026-11-20.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-11-20.</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>An diesem Tag ist niemand anzurufen.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>a file</comment>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>  %1 (this desk’s): %2</source>
        <translation>  %1 (von dieser Anlaufstelle): %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>number, version</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  Nothing clashes: --merge takes both.</source>
        <translation>  Nichts widerspricht sich: --merge übernimmt beide.</translation>
    </message>
    <message>
        <source>“%1” does not hold a record as “conflicts” shows it.</source>
        <translation>„%1“ enthält keinen Eintrag, wie „conflicts“ ihn zeigt.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Gelöscht: %1. Andere Anlaufstellen erfahren es beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Gespeichert: %1. Andere Anlaufstellen sehen es beim nächsten Austausch.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n Widerspruch zu klären</numerusform>
            <numerusform>%n Widersprüche zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Say one of --keep N, --merge and --body FILE.</source>
        <translation>Geben Sie --keep N, --merge oder --body FILE an.</translation>
    </message>
    <message>
        <source>There is no conflict about %1.</source>
        <translation>Zu %1 gibt es keinen Widerspruch.</translation>
    </message>
    <message>
        <source>Both sides changed %1: choose with --keep or --body.</source>
        <translation>Beide Seiten haben %1 geändert: Wählen Sie mit --keep oder --body.</translation>
    </message>
    <message>
        <source>These versions cannot be put together: choose with --keep or --body.</source>
        <translation>Diese Fassungen lassen sich nicht zusammenführen: Wählen Sie mit --keep oder --body.</translation>
    </message>
    <message>
        <source>Say either --accept or --refuse.</source>
        <translation>Geben Sie entweder --accept oder --refuse an.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n Eintrag gelöscht</numerusform>
            <numerusform>%n Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept; other desks get them back at the next exchange</source>
        <translation>
            <numerusform>%n Eintrag behalten; andere Anlaufstellen bekommen ihn beim nächsten Austausch zurück</numerusform>
            <numerusform>%n Einträge behalten; andere Anlaufstellen bekommen sie beim nächsten Austausch zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) by other desks wait for you</source>
        <translation>
            <numerusform>%n Löschung durch eine andere Anlaufstelle wartet auf Sie</numerusform>
            <numerusform>%n Löschungen durch andere Anlaufstellen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted. Give its passphrase with --passphrase-file.</source>
        <translation>%1 ist verschlüsselt. Geben Sie die Passphrase mit --passphrase-file an.</translation>
    </message>
    <message>
        <source>This computer has too little memory for that. Nothing was changed.</source>
        <translation>Dieser Rechner hat dafür zu wenig Speicher. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>this is no line of a CVRPLIB file</source>
        <translation>das ist keine Zeile einer CVRPLIB-Datei</translation>
    </message>
    <message>
        <source>a number was to be here</source>
        <translation>hier sollte eine Zahl stehen</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a demand or a way is below 0</source>
        <translation>ein Bedarf oder ein Weg liegt unter 0</translation>
    </message>
    <message>
        <source>this kind of instance is not read</source>
        <translation>diese Art von Aufgabe wird nicht gelesen</translation>
    </message>
    <message>
        <source>DIMENSION is missing or below 1</source>
        <translation>DIMENSION fehlt oder liegt unter 1</translation>
    </message>
    <message>
        <source>there are more nodes than can be planned for</source>
        <translation>es gibt mehr Knoten, als geplant werden können</translation>
    </message>
    <message>
        <source>a section has fewer or more nodes than DIMENSION says</source>
        <translation>ein Abschnitt hat weniger oder mehr Knoten, als DIMENSION angibt</translation>
    </message>
    <message>
        <source>there is no node of this number</source>
        <translation>es gibt keinen Knoten mit dieser Nummer</translation>
    </message>
    <message>
        <source>a node is there twice</source>
        <translation>ein Knoten kommt zweimal vor</translation>
    </message>
    <message>
        <source>CAPACITY is missing or 0</source>
        <translation>CAPACITY fehlt oder ist 0</translation>
    </message>
    <message>
        <source>a demand is more than a vehicle carries</source>
        <translation>ein Bedarf ist größer, als ein Fahrzeug trägt</translation>
    </message>
    <message>
        <source>the depot is missing, or its section has no -1 at the end</source>
        <translation>das Depot fehlt, oder sein Abschnitt hat kein -1 am Ende</translation>
    </message>
    <message>
        <source>there is more than one depot</source>
        <translation>es gibt mehr als ein Depot</translation>
    </message>
    <message>
        <source>the depot has a demand</source>
        <translation>das Depot hat einen Bedarf</translation>
    </message>
    <message>
        <source>a section is there twice</source>
        <translation>ein Abschnitt kommt zweimal vor</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>die Datei ist größer als 64 MB</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (“%4”).</source>
        <comment>a file, what is wrong, the line</comment>
        <translation>%1, Zeile %2: %3 („%4“).</translation>
    </message>
    <message>
        <source>its numbers are out of range</source>
        <translation>die Zahlen liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>--%1 is for a sample desk: add --sample.</source>
        <translation>--%1 ist für eine Beispielstelle: Fügen Sie --sample hinzu.</translation>
    </message>
    <message>
        <source>A desk is encrypted: give its passphrase with --passphrase-file. Only a sample desk (--sample) may be without.</source>
        <translation>Eine Anlaufstelle ist verschlüsselt: Geben Sie die Passphrase mit --passphrase-file an. Nur eine Beispielstelle (--sample) darf ohne sein.</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Beispielstelle</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Anlaufstelle</translation>
    </message>
    <message>
        <source>Made %1: %2.</source>
        <translation>%1 ist angelegt: %2.</translation>
    </message>
    <message>
        <source>Every table was made again from the documents.</source>
        <translation>Alle Tabellen wurden aus den Dokumenten neu aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n Dokument gelesen.</numerusform>
            <numerusform>%n Dokumente gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fields that this version cannot read.</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n mit Feldern, die diese Version nicht lesen kann.</numerusform>
            <numerusform>%n mit Feldern, die diese Version nicht lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to documents not received yet.</source>
        <translation>
            <numerusform>%n Verweis auf ein Dokument, das noch nicht empfangen wurde.</numerusform>
            <numerusform>%n Verweise auf Dokumente, die noch nicht empfangen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n Widerspruch zu klären.</numerusform>
            <numerusform>%n Widersprüche zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n document(s) to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n Dokument nach %1 geschrieben. Die Datei ist nicht verschlüsselt: Bewahren Sie sie sicher auf.</numerusform>
            <numerusform>%n Dokumente nach %1 geschrieben. Die Datei ist nicht verschlüsselt: Bewahren Sie sie sicher auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Erase? Answer yes or no.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Endgültig löschen? Antworten Sie mit ja oder nein.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the whole answer, small letters</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” is no person. Give the id of one, as person:….</source>
        <translation>„%1“ ist keine Person. Geben Sie die ID einer Person an, wie person:….</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: say --yes, or --dry-run to see what it would do.</source>
        <translation>Endgültiges Löschen kann nicht rückgängig gemacht werden: Geben Sie --yes an, oder --dry-run, um zu sehen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Another program still reads this desk: the last traces go when it has ended, or when the desk is opened again.</source>
        <translation>Ein anderes Programm liest diese Anlaufstelle noch: Die letzten Spuren verschwinden, wenn es fertig ist oder wenn die Anlaufstelle wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>it holds no problem</source>
        <translation>sie enthält keine Aufgabe</translation>
    </message>
    <message>
        <source>a line begins with c, p, n or a</source>
        <translation>eine Zeile beginnt mit c, p, n oder a</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” must come before nodes and arcs</source>
        <translation>„p min NODES ARCS“ muss vor den Knoten und Bögen stehen</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” is there twice</source>
        <translation>„p min NODES ARCS“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>this should be “p min NODES ARCS”</source>
        <translation>hier sollte „p min NODES ARCS“ stehen</translation>
    </message>
    <message>
        <source>this should be “n NODE SUPPLY”</source>
        <translation>hier sollte „n NODE SUPPLY“ stehen</translation>
    </message>
    <message>
        <source>this should be “a FROM TO LOWER CAPACITY COST”, in whole numbers</source>
        <translation>hier sollte „a FROM TO LOWER CAPACITY COST“ stehen, in ganzen Zahlen</translation>
    </message>
    <message>
        <source>a number does not fit in 64 bits</source>
        <translation>eine Zahl passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>there are more than %1 nodes</source>
        <translation>es gibt mehr als %1 Knoten</translation>
    </message>
    <message>
        <source>there is no node of that number</source>
        <translation>es gibt keinen Knoten mit dieser Nummer</translation>
    </message>
    <message>
        <source>this node&apos;s supply was given before</source>
        <translation>das Angebot dieses Knotens wurde schon angegeben</translation>
    </message>
    <message>
        <source>the capacity is negative, or below the lower bound</source>
        <translation>die Kapazität ist negativ oder kleiner als die untere Grenze</translation>
    </message>
    <message>
        <source>there are more arcs than its header says</source>
        <translation>es gibt mehr Bögen, als der Kopf angibt</translation>
    </message>
    <message>
        <source>there are fewer arcs than its header says, so part of it may be missing</source>
        <translation>es gibt weniger Bögen, als der Kopf angibt; vielleicht fehlt ein Teil</translation>
    </message>
    <message>
        <source>supplies and demands do not sum to zero</source>
        <translation>Angebot und Bedarf ergeben zusammen nicht null</translation>
    </message>
    <message>
        <source>%1 has no solution: its supplies cannot all reach the demands.</source>
        <translation>%1 hat keine Lösung: Nicht alles Angebot kann den Bedarf erreichen.</translation>
    </message>
    <message>
        <source>%1 has no cheapest solution: a cycle of negative cost has no limit.</source>
        <translation>%1 hat keine günstigste Lösung: Ein Kreis mit negativen Kosten hat keine Grenze.</translation>
    </message>
    <message>
        <source>The numbers in %1 are too large: their sums do not fit in 64 bits.</source>
        <translation>Die Zahlen in %1 sind zu groß: Ihre Summen passen nicht in 64 Bit.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 nodes, %3 arcs, objective %4.</source>
        <translation>%1 geschrieben: %2 Knoten, %3 Bögen, Zielwert %4.</translation>
    </message>
    <message>
        <source>%1 is no flow to solve: line %2: %3.</source>
        <comment>a file, a number, a reason</comment>
        <translation>%1 ist kein lösbarer Fluss: Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Objective %1, in %2 ms.</source>
        <translation>Zielwert %1, in %2 ms.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line of a file, the reason it was left out</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Import “volunteers”, “requests” or “signups”, not “%1”.</source>
        <translation>Importieren Sie „volunteers“, „requests“ oder „signups“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Sign-ups are imported into a posting: give it with --posting ID.</source>
        <translation>Anmeldungen werden in einen Aufruf importiert: Geben Sie ihn mit --posting ID an.</translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Probelauf: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation>Sie stehen in %1, mit den Gründen.</translation>
    </message>
    <message>
        <source>perhaps %1 (%2): %3</source>
        <comment>a person, an id, why</comment>
        <translation>vielleicht %1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of partners make no sense and are ignored.</source>
        <translation>
            <numerusform>%n Dokument von Partnern ergibt keinen Sinn und wird nicht beachtet.</numerusform>
            <numerusform>%n Dokumente von Partnern ergeben keinen Sinn und werden nicht beachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the noticeboard make no sense: “inbox clear” removes them.</source>
        <translation>
            <numerusform>%n Nachricht im Aushang ergibt keinen Sinn: „inbox clear“ entfernt sie.</numerusform>
            <numerusform>%n Nachrichten im Aushang ergeben keinen Sinn: „inbox clear“ entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) removed.</source>
        <translation>
            <numerusform>%n Nachricht entfernt.</numerusform>
            <numerusform>%n Nachrichten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“inbox” takes take ID, set-aside ID or clear, not “%1”.</source>
        <translation>„inbox“ nimmt take ID, set-aside ID oder clear, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say which one: “inbox %1 ID”.</source>
        <translation>Geben Sie an, welche: „inbox %1 ID“.</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Den Dienst „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Noticeboard: %1</source>
        <translation>Aushang: %1</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays the gift of %4.</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>Zeile %1: %2 von %3 zahlt die Spende von %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays a part of the gift of %4; %5 is still to come.</source>
        <translation>Zeile %1: %2 von %3 zahlt einen Teil der Spende von %4; %5 fehlen noch.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 is more than what was open of the gift of %4 (%5).</source>
        <translation>Zeile %1: %2 von %3 ist mehr, als von der Spende von %4 offen war (%5).</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 belongs to no gift that is known (%4). Somebody has to look.</source>
        <translation>Zeile %1: %2 von %3 gehört zu keiner bekannten Spende (%4). Jemand muss es prüfen.</translation>
    </message>
    <message>
        <source>given %1 = ordered %2 + pending %3</source>
        <comment>meals</comment>
        <translation>gespendet %1 = bestellt %2 + noch zu bestellen %3</translation>
    </message>
    <message>
        <source>ordered %1 = delivered %2 + failed %3 + under way %4</source>
        <comment>meals</comment>
        <translation>bestellt %1 = geliefert %2 + gescheitert %3 + unterwegs %4</translation>
    </message>
    <message>
        <source>paid in %1 - paid back %2 = meals %3 + rest %4</source>
        <comment>money</comment>
        <translation>erhalten %1 - zurückgezahlt %2 = Mahlzeiten %3 + Rest %4</translation>
    </message>
    <message>
        <source>This does not balance.</source>
        <translation>Das geht nicht auf.</translation>
    </message>
    <message>
        <source>The slip is in %1.</source>
        <translation>Der Überweisungsbeleg steht in %1.</translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2 (%3).</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>Zeile %1 konnte nicht gelesen werden: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 matched, %2 in part, %3 too much, %4 to look at, %5 read before.</source>
        <translation>%1 stimmen, %2 teilweise, %3 zu viel, %4 zu prüfen, %5 schon eingelesen.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>“%1” wants to be paired. Ask there, by telephone or in the same room, whether these six words are shown:</source>
        <translation>„%1“ möchte gekoppelt werden. Fragen Sie dort, am Telefon oder im selben Raum, ob diese sechs Wörter zu sehen sind:</translation>
    </message>
    <message>
        <source>Are they the same? Answer yes or no, or type the words shown there.</source>
        <translation>Sind es dieselben? Antworten Sie mit ja oder nein, oder tippen Sie die Wörter ein, die dort zu sehen sind.</translation>
    </message>
    <message>
        <source>Paired with “%1”.</source>
        <translation>Mit „%1“ gekoppelt.</translation>
    </message>
    <message>
        <source>For two minutes another desk can be paired at %1.</source>
        <translation>Zwei Minuten lang kann eine andere Anlaufstelle unter %1 gekoppelt werden.</translation>
    </message>
    <message>
        <source>--as is team or partner, not “%1”.</source>
        <translation>--as ist team oder partner, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write either “pair --listen [ADDRESS:PORT]” at the desk that waits or “pair ADDRESS:PORT” at the desk that calls.</source>
        <translation>Schreiben Sie entweder „pair --listen [ADDRESS:PORT]“ bei der Anlaufstelle, die wartet, oder „pair ADDRESS:PORT“ bei der Anlaufstelle, die sich verbindet.</translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.</source>
        <translation>--listen ist ADDRESS:PORT, wie 127.0.0.1:5984, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. It can be: %3.</source>
        <translation>--%1 kann nicht „%2“ sein. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>“%1” is no week. Write it as 2026-W48.</source>
        <translation>„%1“ ist keine Woche. Schreiben Sie sie wie 2026-W48.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 places, %3 of them to fill.</source>
        <translation>%1 geschrieben: %2 Plätze, davon %3 zu besetzen.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from %1 to %2, as 1200x900.</source>
        <translation>--size ist WIDTHxHEIGHT in Pixeln, jeweils von %1 bis %2, wie 1200x900.</translation>
    </message>
    <message>
        <source>Wrote %1: %2, %3.</source>
        <comment>a file, requests, volunteers</comment>
        <translation>%1 geschrieben: %2, %3.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>letzter Austausch %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>„%1“ ist keine Adresse einer Sammelstelle. Schreiben Sie sie wie https://hub.example.org.</translation>
    </message>
    <message>
        <source>--role is coordinator or reader, not “%1”.</source>
        <translation>--role ist coordinator oder reader, nicht „%1“.</translation>
    </message>
    <message>
        <source>Its token, which is not shown again: %1</source>
        <translation>Der Token, der nicht noch einmal gezeigt wird: %1</translation>
    </message>
    <message>
        <source>“%1” is not let in any more; the other PCs of the team obey once they have exchanged.</source>
        <translation>„%1“ wird nicht mehr eingelassen; die anderen PCs des Teams folgen, sobald sie ausgetauscht haben.</translation>
    </message>
    <message>
        <source>Places filled: %1 of %2 now, %3 with this plan.</source>
        <translation>Besetzte Plätze: jetzt %1 von %2, mit diesem Plan %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, who goes or why nobody</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no absence. Write it as VOLUNTEER-ID@2026-11-24 or …@2026-11-24..2026-11-26.</source>
        <translation>„%1“ ist keine Abwesenheit. Schreiben Sie sie wie VOLUNTEER-ID@2026-11-24 oder …@2026-11-24..2026-11-26.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>der Plan der Woche %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n line(s).</source>
        <translation>
            <numerusform>%n Zeile angenommen.</numerusform>
            <numerusform>%n Zeilen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no records of the type “%1”. The types are: %2.</source>
        <translation>Es gibt keine Einträge vom Typ „%1“. Die Typen sind: %2.</translation>
    </message>
    <message>
        <source>Records of this type have no state.</source>
        <translation>Einträge dieses Typs haben keinen Status.</translation>
    </message>
    <message>
        <source>“%1” is no state here. The states are: %2.</source>
        <translation>„%1“ ist hier kein Status. Die möglichen Werte sind: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines shown, lines in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Write a date as 2026-03-17.</source>
        <translation>--%1 kann nicht „%2“ sein. Schreiben Sie ein Datum wie 2026-03-17.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>places filled %1</source>
        <translation>besetzte Plätze %1</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Von %1 bis %2:</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Besetzter Anteil</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2026.</source>
        <translation>„%1“ ist kein Jahr. Schreiben Sie es wie 2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1, %2 km, %3</source>
        <comment>days, hours, kilometres, amount</comment>
        <translation>
            <numerusform>%n Tag, %1, %2 km, %3</numerusform>
            <numerusform>%n Tage, %1, %2 km, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) in %1, %2 in all.</source>
        <comment>a year, an amount</comment>
        <translation>
            <numerusform>%n freiwillige Person im Jahr %1, %2 insgesamt.</numerusform>
            <numerusform>%n Freiwillige im Jahr %1, %2 insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of %1 are not known here.</source>
        <translation>Die Höchstbeträge der pauschalen Aufwandsentschädigung für %1 sind hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 is in %2: %n day(s), %3.</source>
        <comment>a name, a file, hours</comment>
        <translation>
            <numerusform>Die Bescheinigung für %1 steht in %2: %n Tag, %3.</numerusform>
            <numerusform>Die Bescheinigung für %1 steht in %2: %n Tage, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The information note for %1 is in %2. Have it signed, then enter the day.</source>
        <translation>Das Informationsblatt für %1 steht in %2. Lassen Sie es unterschreiben und tragen Sie dann den Tag ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out.</source>
        <translation>
            <numerusform>%n Portion abgeholt, %1 verteilt.</numerusform>
            <numerusform>%n Portionen abgeholt, %1 verteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n Tour gespeichert.</numerusform>
            <numerusform>%n Touren gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is ADDRESS:PORT, as 127.0.0.1:5984, not “%2”.</source>
        <translation>--%1 ist ADDRESS:PORT, wie 127.0.0.1:5984, nicht „%2“.</translation>
    </message>
    <message>
        <source>--test-suite goes with --listen alone: leave out --board and --tls.</source>
        <translation>--test-suite geht nur mit --listen: Lassen Sie --board und --tls weg.</translation>
    </message>
    <message>
        <source>--test-suite lets anyone make and remove databases. It does not run on a desk that holds records: leave out --desk.</source>
        <translation>Mit --test-suite kann jeder Datenbanken anlegen und entfernen. Das geht nicht bei einer Anlaufstelle, die Einträge enthält: Lassen Sie --desk weg.</translation>
    </message>
    <message>
        <source>%1 can be reached by others. Listen on 127.0.0.1 or [::1] only, or let paired desks in with --tls.</source>
        <translation>%1 ist für andere erreichbar. Lauschen Sie nur auf 127.0.0.1 oder [::1], oder lassen Sie gekoppelte Anlaufstellen mit --tls ein.</translation>
    </message>
    <message>
        <source>--board lets everyone see the noticeboard: give --token-file, so that nobody sees the rest.</source>
        <translation>Mit --board sehen alle den Aushang: Geben Sie --token-file an, damit niemand das Übrige sieht.</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>die erste Zeile ist leer</translation>
    </message>
    <message>
        <source>%1 belongs to the desk, or is read by this command. Choose another file to write to.</source>
        <translation>%1 gehört zur Anlaufstelle oder wird von diesem Befehl gelesen. Wählen Sie eine andere Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose another file to write to.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie eine andere Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Schreiben Sie eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Write a number; a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Schreiben Sie eine Zahl; eine Breite von -90 bis 90, eine Länge von -180 bis 180.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-17.</source>
        <translation>Schreiben Sie ein Datum wie 2026-03-17.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-17T14:30:00Z.</source>
        <translation>Schreiben Sie einen Zeitpunkt wie 2026-03-17T14:30:00Z.</translation>
    </message>
    <message>
        <source>Write hours as 09:00-12:00.</source>
        <translation>Schreiben Sie Uhrzeiten wie 09:00-12:00.</translation>
    </message>
    <message>
        <source>Write a week as mo 09:00-12:00; we 14:00-18:00.</source>
        <translation>Schreiben Sie eine Woche wie mo 09:00-12:00; we 14:00-18:00.</translation>
    </message>
    <message>
        <source>Change it in the window.</source>
        <translation>Ändern Sie es im Fenster.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation>Schreiben Sie FIELD=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>Der Typ %1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. %3</source>
        <translation>%1 kann nicht „%2“ sein. %3</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be one or more of these, with “;” between: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Möglich sind einer oder mehrere dieser Werte, mit „;“ dazwischen: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>Erasing is more than a state: use the command erase. To put somebody out of sight only, set state=archived.</source>
        <translation>Endgültiges Löschen ist mehr als ein Status: Verwenden Sie den Befehl erase. Um jemanden nur auszublenden, setzen Sie state=archived.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>A sign-up has no state “%1”.</source>
        <translation>Eine Anmeldung hat keinen Status „%1“.</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <comment>places</comment>
        <translation>%1 vergeben</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <comment>places</comment>
        <translation>%1 von %2 vergeben</translation>
    </message>
    <message>
        <source>%1 on reserve</source>
        <translation>%1 auf der Warteliste</translation>
    </message>
    <message>
        <source>%1 to deal with</source>
        <translation>%1 zu bearbeiten</translation>
    </message>
    <message>
        <source>This leaves:</source>
        <translation>Das geht hinaus:</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Das bleibt hier:</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Veröffentlicht.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>The partner is told that you would help.</source>
        <translation>Der Partner erfährt, dass Sie helfen würden.</translation>
    </message>
    <message>
        <source>Agreed. Hand over what the help needs with “handover”.</source>
        <translation>Vereinbart. Übergeben Sie mit „handover“, was die Hilfe braucht.</translation>
    </message>
    <message>
        <source>“%1” is not handed over anyway. It can be: %2.</source>
        <translation>„%1“ wird ohnehin nicht übergeben. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>--consent is form, phone, paper or in_person, not “%1”.</source>
        <translation>--consent ist form, phone, paper oder in_person, nicht „%1“.</translation>
    </message>
    <message>
        <source>Handed over. The partner&apos;s desk takes it from here.</source>
        <translation>Übergeben. Ab hier macht die Anlaufstelle des Partners weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n portion(s) handed out of %3 planned.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 bis %2: %n Portion verteilt von %3 geplanten.</numerusform>
            <numerusform>%1 bis %2: %n Portionen verteilt von %3 geplanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>portions handed out, planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es), %1 different cooks: %2 collected, %3 failed, %4 in no round.</source>
        <translation>
            <numerusform>%n Gericht, %1 verschiedene Köchinnen und Köche: %2 abgeholt, %3 gescheitert, %4 in keiner Tour.</numerusform>
            <numerusform>%n Gerichte, %1 verschiedene Köchinnen und Köche: %2 abgeholt, %3 gescheitert, %4 in keiner Tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>%n Dokument empfangen</numerusform>
            <numerusform>%n Dokumente empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you: see “held”.</source>
        <translation>
            <numerusform>%n Löschung wartet auf Sie: siehe „held“.</numerusform>
            <numerusform>%n Löschungen warten auf Sie: siehe „held“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both desks stood still and do not hold the same: %1.</source>
        <translation>Es änderte sich nichts, und doch enthalten beide Anlaufstellen nicht dasselbe: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address of a desk. Write it as http://127.0.0.1:5984.</source>
        <translation>„%1“ ist keine Adresse einer Anlaufstelle. Schreiben Sie sie wie http://127.0.0.1:5984.</translation>
    </message>
    <message>
        <source>“%1” has no address here: it calls this desk.</source>
        <translation>„%1“ hat hier keine Adresse: Die Verbindung geht von dort aus.</translation>
    </message>
    <message>
        <source>No open request suits this offer.</source>
        <translation>Kein offenes Hilfegesuch passt zu diesem Hilfsangebot.</translation>
    </message>
    <message>
        <source>no time to come</source>
        <translation>kein kommender Termin</translation>
    </message>
    <message>
        <source>%1 of %2 volunteers fit.</source>
        <translation>%1 von %2 Freiwilligen passen.</translation>
    </message>
    <message>
        <source>Requests and dishes go to partners, postings to the noticeboard (--to board).</source>
        <translation>Hilfegesuche und Gerichte gehen an Partner, Aufrufe in den Aushang (--to board).</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) handed over to other chapters.</source>
        <translation>
            <numerusform>%n Gericht an andere Ortsgruppen übergeben.</numerusform>
            <numerusform>%n Gerichte an andere Ortsgruppen übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no partner yet.</source>
        <translation>Es gibt noch keinen Partner.</translation>
    </message>
    <message>
        <source>%1 tells nothing of these days.</source>
        <comment>an association</comment>
        <translation>%1 teilt zu diesen Tagen nichts mit.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>an association</comment>
        <translation>
            <numerusform>%1: %n Portion ausgegeben.</numerusform>
            <numerusform>%1: %n Portionen ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>%1 is told what you hand out, by zone, from the next exchange on.</source>
        <translation>Ab dem nächsten Austausch erfährt %1, was Sie je Zone ausgeben.</translation>
    </message>
    <message>
        <source>%1 is told nothing any more, and what it was told is taken back.</source>
        <translation>%1 erfährt nichts mehr, und was mitgeteilt war, wird zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n Freiwillige/r</numerusform>
            <numerusform>%n Freiwillige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n unterstützte Person</numerusform>
            <numerusform>%n unterstützte Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Hilfegesuch</numerusform>
            <numerusform>%n Hilfegesuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Hilfsangebot</numerusform>
            <numerusform>%n Hilfsangebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Vermittlung</numerusform>
            <numerusform>%n Vermittlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tandem(s)</source>
        <translation>
            <numerusform>%n Tandem</numerusform>
            <numerusform>%n Tandems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n Anmeldung</numerusform>
            <numerusform>%n Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal donation(s)</source>
        <translation>
            <numerusform>%n Essensspende</numerusform>
            <numerusform>%n Essensspenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal order(s)</source>
        <translation>
            <numerusform>%n Essensbestellung</numerusform>
            <numerusform>%n Essensbestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n Gericht</numerusform>
            <numerusform>%n Gerichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Tour</numerusform>
            <numerusform>%n Touren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column choice(s)</source>
        <translation>
            <numerusform>%n Spaltenzuordnung</numerusform>
            <numerusform>%n Spaltenzuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named filter(s)</source>
        <translation>
            <numerusform>%n gespeicherter Filter</numerusform>
            <numerusform>%n gespeicherte Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of the desk</source>
        <translation>
            <numerusform>%n Profil der Anlaufstelle</numerusform>
            <numerusform>%n Profile der Anlaufstelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourtesyLetters</name>
    <message>
        <source>The text is copied and opened in the mail program.</source>
        <translation>Der Text ist kopiert und im Mailprogramm geöffnet.</translation>
    </message>
    <message>
        <source>The text is copied. No mail program could be opened.</source>
        <translation>Der Text ist kopiert. Es konnte kein Mailprogramm geöffnet werden.</translation>
    </message>
    <message>
        <source>Addresses and text are copied. Paste them into a mail.</source>
        <translation>Adressen und Text sind kopiert. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>The text is copied. There is no e-mail address.</source>
        <translation>Der Text ist kopiert. Es gibt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The text is copied. %1 has no e-mail address: read it out, or send it as a text message.</source>
        <translation>Der Text ist kopiert. %1 hat keine E-Mail-Adresse: Lesen Sie ihn am Telefon vor oder senden Sie ihn als SMS.</translation>
    </message>
</context>
<context>
    <name>DishState</name>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
</context>
<context>
    <name>DonationState</name>
    <message>
        <source>pledged</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>zurückgezahlt</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>unterstützte Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>help request</source>
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Hilfsangebot</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>meal donation</source>
        <translation>Essensspende</translation>
    </message>
    <message>
        <source>meal order</source>
        <translation>Essensbestellung</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>column choice</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>named filter</source>
        <translation>gespeicherter Filter</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>profile of the desk</source>
        <translation>Profil der Anlaufstelle</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>The person is erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</source>
        <translation>Die Person ist hier endgültig gelöscht. Unter „Endgültige Löschungen“ auf der Seite „Austausch“ sehen Sie, welche Anlaufstellen es bestätigt haben.</translation>
    </message>
    <message>
        <source>The person is erased here. The last traces go when the exchange that is under way has ended.</source>
        <translation>Die Person ist hier endgültig gelöscht. Die letzten Spuren verschwinden, wenn der laufende Austausch beendet ist.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Diese Person endgültig löschen</translation>
    </message>
    <message>
        <source>This cannot be undone, here or at any other desk.</source>
        <translation>Das kann nicht rückgängig gemacht werden, weder hier noch bei einer anderen Anlaufstelle.</translation>
    </message>
    <message>
        <source>%1 is erased for good, here and at every other desk. This cannot be undone.</source>
        <translation>%1 wird endgültig gelöscht, hier und bei jeder anderen Anlaufstelle. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Die Person behalten</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%1 of help on %n day(s)</source>
        <translation>
            <numerusform>%1 Hilfe an %n Tag</numerusform>
            <numerusform>%1 Hilfe an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not here, and never was.</source>
        <translation>Diese Person ist nicht hier und war es nie.</translation>
    </message>
    <message>
        <source>This person has been erased already.</source>
        <translation>Diese Person wurde schon endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The person is still expected: %1. Tell those who wait.</source>
        <translation>Die Person wird noch erwartet: %1. Geben Sie denen Bescheid, die warten.</translation>
    </message>
    <message>
        <source>The person is still expected on %1: %2. Tell those who wait.</source>
        <translation>Die Person wird noch erwartet, am %1: %2. Geben Sie denen Bescheid, die warten.</translation>
    </message>
    <message>
        <source>Help is still asked for: %1. It is cancelled.</source>
        <translation>Es wird noch um Hilfe gebeten: %1. Das wird abgesagt.</translation>
    </message>
    <message>
        <source>Somebody is to help on %1: %2. Tell the volunteer.</source>
        <translation>Jemand soll am %1 helfen: %2. Geben Sie der freiwilligen Person Bescheid.</translation>
    </message>
    <message>
        <source>A gift is pledged and not received yet: it cannot be recognised in the bank&apos;s file any more.</source>
        <translation>Eine Spende ist zugesagt und noch nicht eingegangen: In der Datei der Bank kann sie nicht mehr erkannt werden.</translation>
    </message>
    <message>
        <source>Somebody else has the same name. Where a text says only the name, it stays: read these.</source>
        <translation>Jemand anders heißt genauso. Wo ein Text nur den Namen nennt, bleibt er stehen: Lesen Sie diese Texte nach.</translation>
    </message>
    <message>
        <source>Erased for good: %1.</source>
        <translation>Endgültig gelöscht: %1.</translation>
    </message>
    <message>
        <source>Kept as numbers, without the person: %1.</source>
        <translation>Als Zahlen behalten, ohne die Person: %1.</translation>
    </message>
    <message>
        <source>Still counted: %1.</source>
        <translation>Weiterhin gezählt: %1.</translation>
    </message>
    <message>
        <source>Taken out of what other records say, or said before: %1.</source>
        <translation>Entfernt aus dem, was andere Einträge sagen oder früher sagten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn from partners: %n document(s).</source>
        <translation>
            <numerusform>Bei Partnern zurückgezogen: %n Dokument.</numerusform>
            <numerusform>Bei Partnern zurückgezogen: %n Dokumente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased on %1 by %2. Confirmed by %3 of %n desk(s).</source>
        <translation>
            <numerusform>Endgültig gelöscht am %1 von %2. Bestätigt von %3 von %n Anlaufstelle.</numerusform>
            <numerusform>Endgültig gelöscht am %1 von %2. Bestätigt von %3 von %n Anlaufstellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The passphrase does not open %1. Check it, capital letters too, and try again.</source>
        <translation>Die Passphrase öffnet %1 nicht. Prüfen Sie sie, auch die Großbuchstaben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a desk of this program, or its key file is missing beside it. Choose another file, or restore a copy.</source>
        <translation>%1 ist keine Anlaufstelle dieses Programms, oder die Schlüsseldatei daneben fehlt. Wählen Sie eine andere Datei oder stellen Sie eine Kopie wieder her.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version. Install the newer version to open it; the file was left as it is.</source>
        <translation>%1 wurde von einer neueren Version geschrieben. Installieren Sie die neuere Version, um die Datei zu öffnen; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore the latest copy and keep this file.</source>
        <translation>%1 ist beschädigt und wurde nicht verändert. Stellen Sie die letzte Kopie wieder her und bewahren Sie diese Datei auf.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 ist nicht da. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another name.</source>
        <translation>%1 gibt es schon und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 may not be read or written here. Choose another folder, or ask who looks after this computer.</source>
        <translation>%1 darf hier nicht gelesen oder geschrieben werden. Wählen Sie einen anderen Ordner, oder fragen Sie die Person, die diesen Rechner betreut.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, as a desk has to be. It was not opened.</source>
        <translation>%1 ist nicht verschlüsselt, wie es bei einer Anlaufstelle sein muss. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Correct it and try again.</source>
        <translation>%1 kann nicht verwendet werden: %2. Berichtigen Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not in this desk. Check it; it may have been deleted, or not received yet.</source>
        <translation>%1 ist nicht in dieser Anlaufstelle. Prüfen Sie es; vielleicht wurde es gelöscht oder noch nicht empfangen.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or hung up. What was received is kept; try again later.</source>
        <translation>%1 war nicht erreichbar oder hat die Verbindung getrennt. Was empfangen wurde, bleibt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 answered something that is not the exchange of desks. Check the address.</source>
        <translation>%1 hat etwas geantwortet, das nicht zum Austausch zwischen Anlaufstellen gehört. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. Ask the other desk for its token.</source>
        <translation>%1 nimmt diesen Token nicht an. Fragen Sie die andere Anlaufstelle nach ihrem Token.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which is done on this PC only. Write an address that begins with https.</source>
        <translation>%1 würde ohne Verschlüsselung erreicht; das ist nur auf diesem PC erlaubt. Schreiben Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Another computer answers at %1 than the desk you paired with. Nothing was sent. Check the address, or pair the two desks again.</source>
        <translation>Unter %1 antwortet ein anderer Rechner als die Anlaufstelle, mit der Sie gekoppelt sind. Nichts wurde gesendet. Prüfen Sie die Adresse oder koppeln Sie die beiden Anlaufstellen neu.</translation>
    </message>
    <message>
        <source>%1 does not let this desk in. Ask there whether it is paused or revoked; else pair the two desks again.</source>
        <translation>%1 lässt diese Anlaufstelle nicht ein. Fragen Sie dort, ob sie pausiert oder gesperrt ist; koppeln Sie sonst die beiden Anlaufstellen neu.</translation>
    </message>
    <message>
        <source>%1 is revoked: no PC of this team exchanges with it any more.</source>
        <translation>%1 ist gesperrt: Kein PC dieses Teams tauscht mehr damit aus.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Auf Ihren Wunsch angehalten.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n Eintrag empfangen</numerusform>
            <numerusform>%n Einträge empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached, or hung up</source>
        <translation>nicht erreicht oder Verbindung getrennt</translation>
    </message>
    <message>
        <source>the token is not accepted</source>
        <translation>der Token wird nicht angenommen</translation>
    </message>
    <message>
        <source>another computer answers there</source>
        <translation>dort antwortet ein anderer Rechner</translation>
    </message>
    <message>
        <source>it does not let this desk in</source>
        <translation>lässt diese Anlaufstelle nicht ein</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the answer is not that of a desk</source>
        <translation>die Antwort ist nicht die einer Anlaufstelle</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the desk&apos;s file could not be read or written</source>
        <translation>die Datei der Anlaufstelle konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>being called</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exchanged</source>
        <translation>
            <numerusform>%n Eintrag ausgetauscht</numerusform>
            <numerusform>%n Einträge ausgetauscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) exchanged</source>
        <translation>
            <numerusform>%1 von %n Eintrag ausgetauscht</numerusform>
            <numerusform>%1 von %n Einträgen ausgetauscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange with %1 was stopped as you asked.</source>
        <translation>Der Austausch mit %1 wurde auf Ihren Wunsch angehalten.</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <comment>records received and sent</comment>
        <translation>Davor: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>desk, what came and went</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides were merged.</source>
        <translation>
            <numerusform>%n auf beiden Seiten geänderter Eintrag wurde zusammengeführt.</numerusform>
            <numerusform>%n auf beiden Seiten geänderte Einträge wurden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n Widerspruch zu klären.</numerusform>
            <numerusform>%n Widersprüche zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two desks do not hold the same afterwards. Exchange once more.</source>
        <translation>Danach enthalten die beiden Anlaufstellen nicht dasselbe. Tauschen Sie noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you.</source>
        <translation>
            <numerusform>%n Löschung wartet auf Sie.</numerusform>
            <numerusform>%n Löschungen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken.</source>
        <translation>
            <numerusform>%n Eintrag nicht übernommen.</numerusform>
            <numerusform>%n Einträge nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>partner association</source>
        <translation>Partnerverein</translation>
    </message>
    <message>
        <source>PC of our association</source>
        <translation>PC unseres Vereins</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Sammelstelle</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A partner association, paired. It sees cards without names, and no person.</source>
        <translation>Ein gekoppelter Partnerverein. Er sieht Karten ohne Namen und keine Person.</translation>
    </message>
    <message>
        <source>Another PC of our association, paired. Both hold the same records.</source>
        <translation>Ein anderer, gekoppelter PC unseres Vereins. Beide enthalten dieselben Einträge.</translation>
    </message>
    <message>
        <source>A hub that this desk calls. The PCs of the team meet there.</source>
        <translation>Eine Sammelstelle, mit der sich diese Anlaufstelle verbindet. Dort treffen sich die PCs des Teams.</translation>
    </message>
    <message>
        <source>A program on this PC that calls this desk with a token of its own.</source>
        <translation>Ein Programm auf diesem PC, das sich mit einem eigenen Token bei dieser Anlaufstelle anmeldet.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>tauscht aus</translation>
    </message>
    <message>
        <source>program, reads</source>
        <translation>Programm, liest</translation>
    </message>
    <message>
        <source>program, reads and writes</source>
        <translation>Programm, liest und schreibt</translation>
    </message>
    <message>
        <source>cards without names</source>
        <translation>Karten ohne Namen</translation>
    </message>
    <message>
        <source>calls this desk</source>
        <translation>verbindet sich mit dieser Anlaufstelle</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>noch kein Austausch</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>connected, always up to date</source>
        <translation>verbunden, immer auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>not the same as here</source>
        <translation>nicht dasselbe wie hier</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>somebody came without the right token</source>
        <translation>jemand kam ohne den richtigen Token</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n nicht übernommen</numerusform>
            <numerusform>%n nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange: listening</source>
        <translation>Austausch: empfangsbereit</translation>
    </message>
    <message>
        <source>Exchange: no other desk</source>
        <translation>Austausch: keine andere Anlaufstelle</translation>
    </message>
    <message numerus="yes">
        <source>Exchange: %n desk(s)</source>
        <translation>
            <numerusform>Austausch: %n Anlaufstelle</numerusform>
            <numerusform>Austausch: %n Anlaufstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>how many desks, time</comment>
        <translation>%1, zuletzt %2</translation>
    </message>
</context>
<context>
    <name>ExpenseRegime</name>
    <message>
        <source>no expenses</source>
        <translation>keine Aufwandsentschädigung</translation>
    </message>
    <message>
        <source>flat rate</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>real costs</source>
        <translation>tatsächliche Kosten</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>how the place was found</source>
        <translation>wie der Ort gefunden wurde</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>who may read the remark</source>
        <translation>wer die Bemerkung lesen darf</translation>
    </message>
    <message>
        <source>possible duplicates</source>
        <translation>mögliche Doppeleinträge</translation>
    </message>
    <message>
        <source>not the same person as</source>
        <translation>nicht dieselbe Person wie</translation>
    </message>
    <message>
        <source>key of the import</source>
        <translation>Schlüssel des Imports</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>wöchentliche Verfügbarkeit</translation>
    </message>
    <message>
        <source>available from</source>
        <translation>verfügbar ab</translation>
    </message>
    <message>
        <source>available until</source>
        <translation>verfügbar bis</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>how far, in km</source>
        <translation>wie weit, in km</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>tasks a week</source>
        <translation>Einsätze pro Woche</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>information note given</source>
        <translation>Informationsblatt ausgehändigt am</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>versichert</translation>
    </message>
    <message>
        <source>benefit needs approval</source>
        <translation>Sozialleistung erfordert Genehmigung</translation>
    </message>
    <message>
        <source>expenses regime</source>
        <translation>Regelung der Aufwandsentschädigung</translation>
    </message>
    <message>
        <source>not to be brought together with</source>
        <translation>nicht zusammenzubringen mit</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>eingetragen am</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>contact person&apos;s phone</source>
        <translation>Telefon der Ansprechperson</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>meals a day</source>
        <translation>Mahlzeiten pro Tag</translation>
    </message>
    <message>
        <source>price of a meal</source>
        <translation>Preis einer Mahlzeit</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>unterstützte Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>angefragt von</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>anfragende Person</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>how it repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>benötigte Personen</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>erhalten am</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>läuft ab am</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>why it was not met</source>
        <translation>warum nicht erfüllt</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Hilfsangebot</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>proposed at</source>
        <translation>vorgeschlagen am</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>entschieden am</translation>
    </message>
    <message>
        <source>why it was declined</source>
        <translation>warum abgelehnt</translation>
    </message>
    <message>
        <source>why it was done all the same</source>
        <translation>warum trotzdem gemacht</translation>
    </message>
    <message>
        <source>contact told at</source>
        <translation>Kontaktdaten mitgeteilt am</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>zu besprechen am</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>beendet am</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>warum beendet</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>nicht wieder zusammenzubringen</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>genehmigt von</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>Titel auf Französisch</translation>
    </message>
    <message>
        <source>title in Dutch</source>
        <translation>Titel auf Niederländisch</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>Titel auf Englisch</translation>
    </message>
    <message>
        <source>title in German</source>
        <translation>Titel auf Deutsch</translation>
    </message>
    <message>
        <source>text in French</source>
        <translation>Text auf Französisch</translation>
    </message>
    <message>
        <source>text in Dutch</source>
        <translation>Text auf Niederländisch</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>Text auf Englisch</translation>
    </message>
    <message>
        <source>text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>Platz auf der Warteliste</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>meals hoped for</source>
        <translation>erhoffte Mahlzeiten</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>bezahlt von</translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation>Konto der zahlenden Person</translation>
    </message>
    <message>
        <source>bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>to be ordered again</source>
        <translation>erneut zu bestellen</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>Spender/in</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>amount received</source>
        <translation>erhaltener Betrag</translation>
    </message>
    <message>
        <source>structured communication</source>
        <translation>strukturierte Mitteilung</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>pledged on</source>
        <translation>zugesagt am</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>warum gescheitert</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>rider</source>
        <translation>Kurier/in</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Fassungsvermögen</translation>
    </message>
    <message>
        <source>kitchen it starts at</source>
        <translation>Küche, bei der sie beginnt</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>portions handed out</source>
        <translation>verteilte Portionen</translation>
    </message>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>come back to it on</source>
        <translation>darauf zurückkommen am</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>wer es lesen darf</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>geschrieben von</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>geschrieben am</translation>
    </message>
    <message>
        <source>signature of the headers</source>
        <translation>Kennzeichen der Spaltentitel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>time limit in minutes</source>
        <translation>Zeitgrenze in Minuten</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>changed times</source>
        <translation>geänderte Termine</translation>
    </message>
    <message>
        <source>helper agreed</source>
        <translation>Zusage der helfenden Person am</translation>
    </message>
    <message>
        <source>person helped agreed</source>
        <translation>Zusage der unterstützten Person am</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>erinnert am</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>gedankt am</translation>
    </message>
    <message>
        <source>earlier rhythms</source>
        <translation>frühere Rhythmen</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>Pause in den Schulferien</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>trial until</source>
        <translation>Probezeit bis</translation>
    </message>
    <message>
        <source>time of the series</source>
        <translation>Termin der Serie</translation>
    </message>
    <message>
        <source>told</source>
        <translation>Bescheid gegeben am</translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation>warum abgesagt</translation>
    </message>
    <message>
        <source>also is</source>
        <translation>ist auch</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Vereinszweck</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>insurance policy</source>
        <translation>Versicherungspolice</translation>
    </message>
    <message>
        <source>insured risks</source>
        <translation>versicherte Risiken</translation>
    </message>
    <message>
        <source>paid for a day</source>
        <translation>gezahlt pro Tag</translation>
    </message>
    <message>
        <source>paid for a kilometre</source>
        <translation>gezahlt pro Kilometer</translation>
    </message>
    <message>
        <source>ceilings of expenses</source>
        <translation>Höchstbeträge der Aufwandsentschädigung</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>dishes taken until</source>
        <translation>Gerichte angenommen bis</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>smallest number shown</source>
        <translation>kleinste gezeigte Zahl</translation>
    </message>
    <message>
        <source>open sign-ups for one person</source>
        <translation>offene Anmeldungen pro Person</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>bank&apos;s own words</source>
        <translation>Text der Bank</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>erinnert am</translation>
    </message>
    <message>
        <source>cancelled together with</source>
        <translation>abgesagt zusammen mit</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Write a first name or a family name.</source>
        <translation>Schreiben Sie einen Vornamen oder einen Familiennamen.</translation>
    </message>
    <message>
        <source>Choose the language of letters and sheets.</source>
        <translation>Wählen Sie die Sprache für Briefe und Blätter.</translation>
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation>Wählen Sie mindestens einen Dienst.</translation>
    </message>
    <message>
        <source>This phone number cannot exist. Write it as 0470 12 34 56 or +32 470 12 34 56.</source>
        <translation>Diese Telefonnummer kann es nicht geben. Schreiben Sie sie wie 0470 12 34 56 oder +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the person is kept and is not shown on the map.</source>
        <translation>Diese Postleitzahl ist hier nicht bekannt: Die Person wird gespeichert, aber nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
        <source>Younger than the desk&apos;s minimum age for volunteers.</source>
        <translation>Jünger als das Mindestalter der Anlaufstelle für Freiwillige.</translation>
    </message>
    <message>
        <source>The end lies before the beginning, or the year cannot be.</source>
        <translation>Das Ende liegt vor dem Beginn, oder das Jahr kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Write the hours, as 09:00 to 11:00.</source>
        <translation>Schreiben Sie die Uhrzeit, wie 09:00 bis 11:00.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation>Mindestens eine Person wird gebraucht.</translation>
    </message>
    <message>
        <source>Choose how it repeats.</source>
        <translation>Wählen Sie die Wiederholung.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Either a person or an organisation asks. Empty the name of the person, or this field.</source>
        <translation>Entweder bittet eine Person oder eine Organisation. Leeren Sie den Namen der Person oder dieses Feld.</translation>
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
        <translation>Spender/in</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid, to be ordered</source>
        <translation>Bezahlt, noch zu bestellen</translation>
    </message>
    <message>
        <source>Ordered gifts</source>
        <translation>Bestellte Spenden</translation>
    </message>
    <message>
        <source>Delivered gifts</source>
        <translation>Gelieferte Spenden</translation>
    </message>
    <message>
        <source>Cancelled or paid back</source>
        <translation>Abgesagt oder zurückgezahlt</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Alle Spenden</translation>
    </message>
</context>
<context>
    <name>HelpRegime</name>
    <message>
        <source>volunteering</source>
        <translation>Freiwilligenarbeit</translation>
    </message>
    <message>
        <source>paid help</source>
        <translation>bezahlte Hilfe</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>volunteers</source>
        <translation>Freiwillige</translation>
    </message>
    <message>
        <source>help requests</source>
        <translation>Hilfegesuche</translation>
    </message>
    <message>
        <source>sign-ups for a posting</source>
        <translation>Anmeldungen zu einem Aufruf</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>left out</source>
        <translation>nicht übernehmen</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>ganzer Name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>street, number and box</source>
        <translation>Straße, Nummer und Briefkasten</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>birth year or date</source>
        <translation>Geburtsjahr oder -datum</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>signed up on</source>
        <translation>angemeldet am</translation>
    </message>
    <message>
        <source>student, staff, neighbour</source>
        <translation>Studierende, Personal, Nachbarschaft</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>services offered</source>
        <translation>angebotene Dienste</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>gesprochene Sprachen</translation>
    </message>
    <message>
        <source>availability in words</source>
        <translation>Verfügbarkeit in Worten</translation>
    </message>
    <message>
        <source>free on Monday</source>
        <translation>frei am Montag</translation>
    </message>
    <message>
        <source>free on Tuesday</source>
        <translation>frei am Dienstag</translation>
    </message>
    <message>
        <source>free on Wednesday</source>
        <translation>frei am Mittwoch</translation>
    </message>
    <message>
        <source>free on Thursday</source>
        <translation>frei am Donnerstag</translation>
    </message>
    <message>
        <source>free on Friday</source>
        <translation>frei am Freitag</translation>
    </message>
    <message>
        <source>free on Saturday</source>
        <translation>frei am Samstag</translation>
    </message>
    <message>
        <source>free on Sunday</source>
        <translation>frei am Sonntag</translation>
    </message>
    <message>
        <source>means of transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>information note accepted</source>
        <translation>Informationsblatt angenommen</translation>
    </message>
    <message>
        <source>criminal record seen</source>
        <translation>Strafregisterauszug gesehen</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>Nummer des Hilfegesuchs</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>erhalten am</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>angefragt von</translation>
    </message>
    <message>
        <source>service asked for</source>
        <translation>gewünschter Dienst</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>helpers needed</source>
        <translation>benötigte Helfende</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>confidential remark</source>
        <translation>vertrauliche Bemerkung</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is no phone number.</source>
        <translation>%1 ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is no postcode.</source>
        <translation>%1 ist keine Postleitzahl.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>The row does not say what help is asked for.</source>
        <translation>Die Zeile sagt nicht, um welche Hilfe gebeten wird.</translation>
    </message>
    <message>
        <source>%1 is no kind of help that is known here.</source>
        <translation>%1 ist keine Art von Hilfe, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>This is a total, not a person.</source>
        <translation>Das ist eine Summe, keine Person.</translation>
    </message>
    <message>
        <source>These are the headers once more.</source>
        <translation>Das sind noch einmal die Spaltentitel.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, so they may be in the wrong columns. The first one too many is %1.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spaltentitel gibt; vielleicht stehen sie in den falschen Spalten. Die erste überzählige ist %1.</translation>
    </message>
    <message>
        <source>%1 is no shift of this posting.</source>
        <translation>%1 ist keine Schicht dieses Aufrufs.</translation>
    </message>
    <message>
        <source>The row does not say which shift is meant.</source>
        <translation>Die Zeile sagt nicht, welche Schicht gemeint ist.</translation>
    </message>
    <message>
        <source>%1 may be more than one shift of this posting.</source>
        <translation>%1 kann mehr als eine Schicht dieses Aufrufs sein.</translation>
    </message>
    <message>
        <source>The row does not say which role is meant.</source>
        <translation>Die Zeile sagt nicht, welche Rolle gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is no role in this shift.</source>
        <translation>%1 ist keine Rolle in dieser Schicht.</translation>
    </message>
    <message>
        <source>The shift is cancelled.</source>
        <translation>Die Schicht ist abgesagt.</translation>
    </message>
    <message>
        <source>This person was erased here and is not brought back.</source>
        <translation>Diese Person wurde hier endgültig gelöscht und wird nicht zurückgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>Too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Zu jung: Freiwillige müssen mindestens %n Jahr alt sein.</numerusform>
            <numerusform>Zu jung: Freiwillige müssen mindestens %n Jahre alt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter of %1 was lost before the file came here. Correct the name.</source>
        <translation>Ein Buchstabe von %1 ging verloren, bevor die Datei hierherkam. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check which part of %1 is the first name.</source>
        <translation>Prüfen Sie, welcher Teil von %1 der Vorname ist.</translation>
    </message>
    <message>
        <source>There is no phone number and no e-mail address.</source>
        <translation>Es gibt keine Telefonnummer und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The words beside the number in %1 are kept in the remark.</source>
        <translation>Die Wörter neben der Nummer in %1 stehen nun in der Bemerkung.</translation>
    </message>
    <message>
        <source>%1 is a postcode of another country; there is no place on the map.</source>
        <translation>%1 ist eine Postleitzahl eines anderen Landes; es gibt keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>The postcode %1 is outside the region; there is no place on the map.</source>
        <translation>Die Postleitzahl %1 liegt außerhalb der Region; es gibt keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>The postcode %1 was filled in from the municipality.</source>
        <translation>Die Postleitzahl %1 wurde anhand der Gemeinde eingetragen.</translation>
    </message>
    <message>
        <source>Postcode and municipality do not agree: %1. The postcode counts.</source>
        <translation>Postleitzahl und Gemeinde passen nicht zusammen: %1. Die Postleitzahl zählt.</translation>
    </message>
    <message>
        <source>%1 is not in the list here and is kept in the remark.</source>
        <translation>%1 steht hier nicht in der Liste und wird in der Bemerkung behalten.</translation>
    </message>
    <message>
        <source>The urgency %1 is not known; it was taken as normal.</source>
        <translation>Die Dringlichkeit %1 ist nicht bekannt; sie gilt als normal.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1 is no number that fits.</source>
        <translation>%1 ist keine passende Zahl.</translation>
    </message>
    <message>
        <source>%1 was not understood as hours and is kept in the remark.</source>
        <translation>%1 wurde nicht als Uhrzeit erkannt und wird in der Bemerkung behalten.</translation>
    </message>
    <message>
        <source>%1 was not understood; the time is to be agreed and the words stand in the title.</source>
        <translation>%1 wurde nicht erkannt; der Zeitpunkt ist noch zu vereinbaren, und die Wörter stehen im Titel.</translation>
    </message>
    <message>
        <source>Check the time: %1 may mean more than one thing. The words stand in the title.</source>
        <translation>Prüfen Sie den Zeitpunkt: %1 kann mehr als eines bedeuten. Die Wörter stehen im Titel.</translation>
    </message>
    <message>
        <source>The weekday of %1 is not that of the date. The date counts.</source>
        <translation>Der Wochentag in %1 passt nicht zum Datum. Das Datum zählt.</translation>
    </message>
    <message>
        <source>The time asked for, %1, is over.</source>
        <translation>Der gewünschte Zeitpunkt, %1, ist vorbei.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it means nothing; check the cells of this row.</source>
        <translation>Ein Anführungszeichen steht, wo es nichts bedeutet; prüfen Sie die Zellen dieser Zeile.</translation>
    </message>
    <message>
        <source>Characters that are no text were left out of this row.</source>
        <translation>Zeichen, die kein Text sind, wurden aus dieser Zeile weggelassen.</translation>
    </message>
    <message>
        <source>The row is shorter than the headers; check that nothing is in the wrong column.</source>
        <translation>Die Zeile ist kürzer als die Spaltentitel; prüfen Sie, dass nichts in der falschen Spalte steht.</translation>
    </message>
    <message>
        <source>Word for word the same as an earlier row; it was counted once.</source>
        <translation>Wort für Wort dieselbe wie eine frühere Zeile; sie wurde einmal gezählt.</translation>
    </message>
    <message>
        <source>Signed up for this shift already; that sign-up stays as it is.</source>
        <translation>Für diese Schicht schon angemeldet; diese Anmeldung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This person has other details in an earlier row of the file; those were kept.</source>
        <translation>Diese Person hat in einer früheren Zeile der Datei andere Angaben; diese wurden behalten.</translation>
    </message>
    <message>
        <source>Changed in the file and at the desk: %1. What stands at the desk was kept.</source>
        <translation>In der Datei und in der Anlaufstelle geändert: %1. Was in der Anlaufstelle steht, wurde behalten.</translation>
    </message>
    <message>
        <source>Windows (CP1252)</source>
        <translation>Windows (CP1252)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The same phone as %1 (%2).</source>
        <translation>Dieselbe Telefonnummer wie %1 (%2).</translation>
    </message>
    <message>
        <source>The same e-mail as %1 (%2).</source>
        <translation>Dieselbe E-Mail-Adresse wie %1 (%2).</translation>
    </message>
    <message>
        <source>The same name and %1 as somebody already known.</source>
        <translation>Derselbe Name und dieselbe Angabe (%1) wie jemand, der schon bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie bisher</numerusform>
            <numerusform>%n wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation>
            <numerusform>%n Zeile gelesen: %1.</numerusform>
            <numerusform>%n Zeilen gelesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be somebody already known.</source>
        <translation>
            <numerusform>%n davon ist vielleicht jemand, der schon bekannt ist.</numerusform>
            <numerusform>%n davon sind vielleicht Personen, die schon bekannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Export a shorter period, or cut the file in parts.</source>
        <translation>%1 ist größer als %2 MB. Exportieren Sie einen kürzeren Zeitraum oder teilen Sie die Datei auf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Cut the file in parts.</source>
        <translation>
            <numerusform>%1 hat mehr als %n Zeile. Teilen Sie die Datei auf.</numerusform>
            <numerusform>%1 hat mehr als %n Zeilen. Teilen Sie die Datei auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 has too many columns. Check that the file is a list in CSV form.</source>
        <translation>Zeile %1 von %2 hat zu viele Spalten. Prüfen Sie, ob die Datei eine Liste in CSV-Form ist.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Open it in the program that made it and save it as CSV.</source>
        <translation>%1 ist keine CSV-Datei. Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>%1 has no rows to import. Check that it is the right file.</source>
        <translation>%1 hat keine Zeilen zum Importieren. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Export the movements as CSV. The columns seen are: %1</source>
        <translation>Das ist kein Kontoauszug, der hier bekannt ist (KBC, BNP Paribas Fortis, Belfius, ING). Exportieren Sie die Kontobewegungen als CSV. Die gelesenen Spalten sind: %1</translation>
    </message>
    <message>
        <source>The posting is a draft or cancelled. Publish it before sign-ups are imported.</source>
        <translation>Der Aufruf ist ein Entwurf oder abgesagt. Veröffentlichen Sie ihn, bevor Anmeldungen importiert werden.</translation>
    </message>
    <message>
        <source>No column of %1 is a name. Choose which one holds it.</source>
        <translation>Keine Spalte von %1 ist ein Name. Wählen Sie, welche ihn enthält.</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Zeile in der Datei</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum weggelassen</translation>
    </message>
    <message>
        <source>The shift is cancelled (%1).</source>
        <translation>Die Schicht ist abgesagt (%1).</translation>
    </message>
</context>
<context>
    <name>InboxAction</name>
    <message>
        <source>Offer to help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Hilfe annehmen</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Erneut anbieten</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Diese auswählen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helfende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Zu fragen nach</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon dieser Person</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>not published any more</source>
        <translation>nicht mehr veröffentlicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Unser Hilfegesuch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Only your offer is sent. Who is to be helped is told once %1 agrees.</source>
        <translation>Nur Ihr Angebot wird gesendet. Wem geholfen wird, erfahren Sie, sobald %1 zustimmt.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. Who is to be helped is told when you hand over, under “With partners”.</source>
        <translation>Mit der Zustimmung wird niemand genannt. Wem geholfen wird, wird mitgeteilt, wenn Sie unter „Mit Partnern“ übergeben.</translation>
    </message>
    <message>
        <source>Two of your computers chose apart. The one you choose now is told; the other learns that it is taken.</source>
        <translation>Zwei Ihrer Rechner haben getrennt gewählt. Wer jetzt gewählt wird, erhält Bescheid; die andere Seite erfährt, dass es vergeben ist.</translation>
    </message>
    <message>
        <source>%1 does not help after all. The request is offered to your partners again.</source>
        <translation>%1 hilft doch nicht. Das Hilfegesuch wird Ihren Partnern erneut angeboten.</translation>
    </message>
    <message>
        <source>The request is closed. %1 has done what was asked.</source>
        <translation>Das Hilfegesuch ist abgeschlossen. %1 hat getan, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>The request is yours again, and open.</source>
        <translation>Das Hilfegesuch ist wieder Ihres, und offen.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and %1 learns that you have them.</source>
        <translation>Die Person und das Hilfegesuch stehen dann in Ihren Einträgen, und %1 erfährt, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>Somebody else helps, or the help is not needed any more. Nothing is to be done.</source>
        <translation>Jemand anders hilft, oder die Hilfe wird nicht mehr gebraucht. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The volunteer and the sign-up stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>Die freiwillige Person und die Anmeldung stehen dann in Ihren Einträgen, und was gesendet wurde, verschwindet aus dem Aushang.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>Die Person und das Hilfegesuch stehen dann in Ihren Einträgen, und was gesendet wurde, verschwindet aus dem Aushang.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abzuholen</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>Ist auch</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Abzuholen in</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Only your offer is sent. What it is and where it is fetched is told once %1 agrees.</source>
        <translation>Nur Ihr Angebot wird gesendet. Was es ist und wo es abgeholt wird, erfahren Sie, sobald %1 zustimmt.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. What it is and where it is fetched is told when you hand over: at the dish, or under “With partners”.</source>
        <translation>Mit der Zustimmung wird niemand genannt. Was es ist und wo es abgeholt wird, wird mitgeteilt, wenn Sie übergeben: beim Gericht oder unter „Bei Partnern“.</translation>
    </message>
    <message>
        <source>%1 does not fetch it after all. The dish is offered to the other chapters again.</source>
        <translation>%1 holt es doch nicht ab. Das Gericht wird den anderen Ortsgruppen wieder angeboten.</translation>
    </message>
    <message>
        <source>The dish counts as collected: %1 has fetched it.</source>
        <translation>Das Gericht zählt als abgeholt: %1 hat es geholt.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Das Gericht gehört wieder Ihnen und ist in keiner Tour.</translation>
    </message>
    <message>
        <source>The cook and the dish stand in your records from then on, and %1 learns that you have them.</source>
        <translation>Koch oder Köchin und Gericht stehen von da an in Ihren Einträgen, und %1 erfährt, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>Somebody else fetches it, or it does not come. Nothing is to be done.</source>
        <translation>Jemand anders holt es ab, oder es kommt nicht. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Our dish</source>
        <translation>Unser Gericht</translation>
    </message>
    <message>
        <source>%1 takes it back, or it does not come. The dish still stands in your records: note there that it failed.</source>
        <translation>%1 nimmt es zurück, oder es kommt nicht. Das Gericht steht noch bei Ihnen: Vermerken Sie dort, dass es gescheitert ist.</translation>
    </message>
    <message>
        <source>%1 does not ask for this help any more. The request still stands in your records: close it there.</source>
        <translation>%1 bittet nicht mehr um diese Hilfe. Das Hilfegesuch steht noch bei Ihnen: Schließen Sie es dort ab.</translation>
    </message>
</context>
<context>
    <name>InboxKind</name>
    <message>
        <source>looks for help</source>
        <translation>sucht Hilfe</translation>
    </message>
    <message>
        <source>would help</source>
        <translation>würde helfen</translation>
    </message>
    <message>
        <source>takes its answer back</source>
        <translation>zieht die Antwort zurück</translation>
    </message>
    <message>
        <source>says what became of it</source>
        <translation>sagt, was daraus geworden ist</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>übergibt</translation>
    </message>
    <message>
        <source>does not need you any more</source>
        <translation>braucht Sie nicht mehr</translation>
    </message>
    <message>
        <source>was chosen on one of two computers</source>
        <translation>wurde auf einem von zwei Rechnern gewählt</translation>
    </message>
    <message>
        <source>signs up</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>bittet um Hilfe</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
</context>
<context>
    <name>LeavingCode</name>
    <message>
        <source>kind of document</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>name of the desk</source>
        <translation>Name der Anlaufstelle</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>number of the card</source>
        <translation>Nummer der Karte</translation>
    </message>
    <message>
        <source>number of the answer</source>
        <translation>Nummer der Antwort</translation>
    </message>
    <message>
        <source>random number</source>
        <translation>Zufallszahl</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>number of the role</source>
        <translation>Nummer der Rolle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>freie Plätze</translation>
    </message>
    <message>
        <source>number of the shift</source>
        <translation>Nummer der Schicht</translation>
    </message>
    <message>
        <source>day of the shift</source>
        <translation>Tag der Schicht</translation>
    </message>
    <message>
        <source>beginning of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>Ende der Schicht</translation>
    </message>
    <message>
        <source>place of the shift</source>
        <translation>Ort der Schicht</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Meals of gifts that are not paid yet</source>
        <translation>Mahlzeiten von Spenden, die noch nicht bezahlt sind</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gespendet</translation>
    </message>
    <message>
        <source>Meals that are paid for</source>
        <translation>Mahlzeiten, die bezahlt sind</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>meals</comment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Meals in an order that was not given back</source>
        <translation>Mahlzeiten in einer Bestellung, die nicht zurückgegeben wurde</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>meals</comment>
        <translation>Noch zu bestellen</translation>
    </message>
    <message>
        <source>Meals that are paid for and in no order</source>
        <translation>Mahlzeiten, die bezahlt sind und in keiner Bestellung stehen</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>meals</comment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Ordered meals that have not arrived yet</source>
        <translation>Bestellte Mahlzeiten, die noch nicht angekommen sind</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>meals</comment>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Meals that arrived at the units</source>
        <translation>Mahlzeiten, die auf den Stationen angekommen sind</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>meals</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Ordered meals that did not arrive and were not given back</source>
        <translation>Bestellte Mahlzeiten, die nicht ankamen und nicht zurückgegeben wurden</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>money</comment>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Money that came to the restaurant for gifts</source>
        <translation>Geld, das für Spenden beim Restaurant eingegangen ist</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Money that the restaurant paid back</source>
        <translation>Geld, das das Restaurant zurückgezahlt hat</translation>
    </message>
    <message>
        <source>In meals</source>
        <translation>In Mahlzeiten</translation>
    </message>
    <message>
        <source>What the meals given cost</source>
        <translation>Was die gespendeten Mahlzeiten kosten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Money that pays for no whole meal: part payments, and what was paid too much</source>
        <translation>Geld, das für keine ganze Mahlzeit reicht: Teilzahlungen und was zu viel gezahlt wurde</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Money still to come for the meals promised</source>
        <translation>Geld, das für die zugesagten Mahlzeiten noch kommen soll</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Payments to the restaurant that belong to no gift yet; not part of the balance</source>
        <translation>Zahlungen an das Restaurant, die noch zu keiner Spende gehören; nicht Teil der Bilanz</translation>
    </message>
    <message>
        <source>Given %1 %2 ordered %3 + pending %4</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Gespendet %1 %2 bestellt %3 + noch zu bestellen %4</translation>
    </message>
    <message>
        <source>Ordered %1 %2 delivered %3 + failed %4 + under way %5</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Bestellt %1 %2 geliefert %3 + gescheitert %4 + unterwegs %5</translation>
    </message>
    <message>
        <source>Received %1 − paid back %2 %3 meals %4 + rest %5</source>
        <comment>money; %3 is = or ≠</comment>
        <translation>Erhalten %1 − zurückgezahlt %2 %3 Mahlzeiten %4 + Rest %5</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>a delivery</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Givers who gave a name</source>
        <translation>Spendende, die einen Namen genannt haben</translation>
    </message>
    <message>
        <source>Meals given</source>
        <translation>Gespendete Mahlzeiten</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Gelieferte Mahlzeiten</translation>
    </message>
    <message>
        <source>Hospitals reached</source>
        <translation>Erreichte Krankenhäuser</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Erste Lieferung</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Lieferung</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Erhaltenes Geld</translation>
    </message>
    <message>
        <source>Meals hoped for</source>
        <translation>Erhoffte Mahlzeiten</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>campaign, day</comment>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Gelieferte Mahlzeiten nach Krankenhaus</translation>
    </message>
    <message>
        <source>Meals by restaurant</source>
        <translation>Mahlzeiten nach Restaurant</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 delivered</source>
        <comment>restaurant, meals</comment>
        <translation>%1: %2 gespendet, %3 geliefert</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it balances</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>it does not balance</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Meals ordered</source>
        <translation>Bestellte Mahlzeiten</translation>
    </message>
    <message>
        <source>Restaurants that cook</source>
        <translation>Restaurants, die kochen</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By restaurant</source>
        <translation>Nach Restaurant</translation>
    </message>
    <message>
        <source>By hospital</source>
        <translation>Nach Krankenhaus</translation>
    </message>
    <message>
        <source>Meals delivered by week</source>
        <translation>Gelieferte Mahlzeiten nach Woche</translation>
    </message>
    <message>
        <source>The money went from the givers to the restaurants themselves.</source>
        <translation>Das Geld ging direkt von den Spendern an die Restaurants.</translation>
    </message>
    <message>
        <source>Meals by week</source>
        <translation>Mahlzeiten nach Woche</translation>
    </message>
    <message>
        <source>Week of %1: %2 given, %3 ordered, %4 delivered, %5</source>
        <comment>a day, meals, money</comment>
        <translation>Woche vom %1: %2 gespendet, %3 bestellt, %4 geliefert, %5</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a line of a list counts by</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>name not here yet</source>
        <translation>Name noch nicht empfangen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hilfegesuche</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Freiwillige</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Approximate areas by postcode. Positions to 200 m.</source>
        <translation>Ungefähre Gebiete nach Postleitzahl. Standorte auf 200 m genau.</translation>
    </message>
    <message>
        <source>Requests by area, 4 weeks</source>
        <translation>Hilfegesuche nach Gebiet, 4 Wochen</translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>MealOrderState</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>MealsWords</name>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>of who gives</comment>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Requests received</source>
        <translation>Erhaltene Hilfegesuche</translation>
    </message>
    <message>
        <source>served</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>Places needed</source>
        <translation>Benötigte Plätze</translation>
    </message>
    <message>
        <source>Places filled</source>
        <translation>Besetzte Plätze</translation>
    </message>
    <message>
        <source>Hours for requests</source>
        <translation>Stunden für Hilfegesuche</translation>
    </message>
    <message>
        <source>Hours of visits</source>
        <translation>Stunden für Besuche</translation>
    </message>
    <message>
        <source>Hours at postings</source>
        <translation>Stunden für Aufrufe</translation>
    </message>
    <message>
        <source>Hours of rounds</source>
        <translation>Stunden für Touren</translation>
    </message>
    <message>
        <source>Hours of volunteering</source>
        <translation>Stunden Freiwilligenarbeit</translation>
    </message>
    <message>
        <source>Hours of paid help</source>
        <translation>Stunden bezahlter Hilfe</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Sign-ups attended</source>
        <translation>Anmeldungen, anwesend</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Gelieferte Mahlzeiten</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Verteilte Portionen</translation>
    </message>
    <message>
        <source>Dishes cooked</source>
        <translation>Gekochte Gerichte</translation>
    </message>
    <message>
        <source>Volunteers active</source>
        <translation>Aktive Freiwillige</translation>
    </message>
    <message>
        <source>New volunteers</source>
        <translation>Neue Freiwillige</translation>
    </message>
    <message>
        <source>Volunteers who left</source>
        <translation>Ausgeschiedene Freiwillige</translation>
    </message>
    <message>
        <source>Waiting time, median</source>
        <translation>Wartezeit, Median</translation>
    </message>
    <message>
        <source>Waiting time, 9 of 10</source>
        <translation>Wartezeit, 9 von 10</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not active</source>
        <translation>derzeit nicht aktiv</translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>ohne bekannten Ort</translation>
    </message>
    <message>
        <source>does not offer this service</source>
        <translation>bietet diese Hilfe nicht an</translation>
    </message>
    <message>
        <source>lacks a skill</source>
        <translation>eine Fähigkeit fehlt</translation>
    </message>
    <message>
        <source>does not speak the language</source>
        <translation>spricht die Sprache nicht</translation>
    </message>
    <message>
        <source>screening missing or run out</source>
        <translation>Überprüfung fehlt oder ist abgelaufen</translation>
    </message>
    <message>
        <source>not free at that time</source>
        <translation>zu dieser Zeit nicht frei</translation>
    </message>
    <message>
        <source>away on that day</source>
        <translation>an diesem Tag abwesend</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>zu weit weg</translation>
    </message>
    <message>
        <source>not to be brought together</source>
        <translation>nicht zusammenzubringen</translation>
    </message>
    <message>
        <source>already asked for this</source>
        <translation>dafür schon gefragt</translation>
    </message>
    <message>
        <source>expected elsewhere at that time</source>
        <translation>zu dieser Zeit anderswo erwartet</translation>
    </message>
    <message>
        <source>has enough for that week</source>
        <translation>in dieser Woche schon ausgelastet</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Open offers</source>
        <translation>Offene Hilfsangebote</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Zusammengebracht</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Zurückgezogen oder abgelaufen</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle Hilfsangebote</translation>
    </message>
</context>
<context>
    <name>OfferFits</name>
    <message>
        <source>Lacks: %1.</source>
        <comment>screenings and skills</comment>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Not enrolled as a volunteer yet.</source>
        <translation>Noch nicht als Freiwillige/r eingetragen.</translation>
    </message>
    <message>
        <source>Enrolled, but not active yet.</source>
        <translation>Eingetragen, aber noch nicht auf „verfügbar“ gesetzt.</translation>
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
        <translation>offen</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, zurückgegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Orders under way</source>
        <translation>Laufende Bestellungen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Delivered orders</source>
        <translation>Gelieferte Bestellungen</translation>
    </message>
    <message>
        <source>Failed orders</source>
        <translation>Gescheiterte Bestellungen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>care home</source>
        <translation>Pflegeheim</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>Notunterkunft</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>distribution zone</source>
        <translation>Verteilgebiet</translation>
    </message>
</context>
<context>
    <name>OrganisationState</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>wait-listed</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>desk</source>
        <translation>Anlaufstelle</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>Webformular</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Heu&amp;te</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hilfegesuche</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>Hilfe&amp;gesuch</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Freiwillige</translation>
    </message>
    <message>
        <source>Vo&amp;lunteer</source>
        <translation>&amp;Freiwillige</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Tan&amp;dem</source>
        <translation>Ta&amp;ndem</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Po&amp;sting</source>
        <translation>Auf&amp;ruf</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Me&amp;als</source>
        <translation>&amp;Mahlzeiten</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Rou&amp;nds</source>
        <translation>T&amp;ouren</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <source>R&amp;oster</source>
        <translation>&amp;Einsatzplan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>A&amp;ustausch</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ber&amp;ichte</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>What answered is not a desk that waits to be paired, or of another version. Nothing was kept.</source>
        <translation>Was geantwortet hat, ist keine Anlaufstelle, die auf das Koppeln wartet, oder hat eine andere Version. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Somebody on the network interfered. Nothing was kept; try again on another network.</source>
        <translation>Jemand im Netzwerk hat sich eingemischt. Nichts wurde festgehalten; versuchen Sie es in einem anderen Netzwerk noch einmal.</translation>
    </message>
    <message>
        <source>Both are copies of one desk&apos;s file. Make a new desk on one of the two PCs, then pair them.</source>
        <translation>Beide sind Kopien der Datei einer einzigen Anlaufstelle. Legen Sie auf einem der beiden PCs eine neue Anlaufstelle an und koppeln Sie dann.</translation>
    </message>
    <message>
        <source>The desks were not paired. Nothing was kept.</source>
        <translation>Die Anlaufstellen wurden nicht gekoppelt. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>The other desk did not agree. Nothing was kept.</source>
        <translation>Die andere Anlaufstelle hat nicht zugestimmt. Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Nothing was kept; start again on both desks.</source>
        <translation>Niemand hat rechtzeitig geantwortet. Nichts wurde festgehalten; beginnen Sie bei beiden Anlaufstellen neu.</translation>
    </message>
    <message>
        <source>The other desk could not be reached, or hung up. Check that it waits to be paired, and its address.</source>
        <translation>Die andere Anlaufstelle war nicht erreichbar oder hat die Verbindung getrennt. Prüfen Sie, ob sie auf das Koppeln wartet, und ihre Adresse.</translation>
    </message>
    <message>
        <source>This desk was revoked. No PC of the team takes it back; make a new desk there.</source>
        <translation>Diese Anlaufstelle wurde gesperrt. Kein PC des Teams nimmt sie wieder auf; legen Sie dort eine neue Anlaufstelle an.</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be written. Nothing was kept; check the disk and try again.</source>
        <translation>Die Datei der Anlaufstelle konnte nicht geschrieben werden. Nichts wurde festgehalten; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>another PC of this association</source>
        <translation>ein anderer PC dieses Vereins</translation>
    </message>
    <message>
        <source>a partner association</source>
        <translation>ein Partnerverein</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Anlaufstelle</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Sammelstelle</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>liest und schreibt</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>die Öffentlichkeit</translation>
    </message>
</context>
<context>
    <name>PaymentColumns</name>
    <message>
        <source>no reference</source>
        <translation>keine Mitteilung</translation>
    </message>
    <message>
        <source>wrong reference: its check digits do not agree</source>
        <translation>falsche Mitteilung: die Prüfziffern stimmen nicht</translation>
    </message>
    <message>
        <source>no gift has this reference</source>
        <translation>keine Spende hat diese Mitteilung</translation>
    </message>
    <message>
        <source>reference of a gift to another restaurant</source>
        <translation>Mitteilung einer Spende an ein anderes Restaurant</translation>
    </message>
    <message>
        <source>a gift has this reference, but it is not assigned to it</source>
        <translation>eine Spende hat diese Mitteilung, aber die Zahlung ist ihr nicht zugeordnet</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <comment>a person</comment>
        <translation>Spende von %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler/in</translation>
    </message>
    <message>
        <source>Why, or for whom</source>
        <translation>Warum, oder für wen</translation>
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
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Of a gift</source>
        <comment>payments</comment>
        <translation>Zu einer Spende</translation>
    </message>
    <message>
        <source>Left aside</source>
        <comment>payments</comment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>to be looked at</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>of a gift</source>
        <translation>zu einer Spende</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>PersonState</name>
    <message>
        <source>active</source>
        <translation>aktiver Eintrag</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivierter Eintrag</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>PlaceColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>A day</source>
        <comment>meals a day</comment>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants und Krankenhäuser</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Krankenhäuser</translation>
    </message>
    <message>
        <source>No longer taking part</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle Organisationen</translation>
    </message>
</context>
<context>
    <name>PlacedBy</name>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>by postcode</source>
        <translation>nach Postleitzahl</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>nach Adresse</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>A proposal: nothing of it holds until it was accepted and the people were asked.</source>
        <translation>Ein Vorschlag: Nichts davon gilt, bevor er angenommen ist und die Leute gefragt wurden.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Noch zu besetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: %1 of %2 now, %3 with this plan</source>
        <translation>Besetzt: jetzt %1 von %2, mit diesem Plan %3</translation>
    </message>
    <message>
        <source>mean distance: %1</source>
        <translation>mittlere Entfernung: %1</translation>
    </message>
    <message>
        <source>people: %1 now, %2 then</source>
        <translation>Personen: jetzt %1, dann %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of helper</source>
        <translation>
            <numerusform>%n Wechsel bei den Helfenden</numerusform>
            <numerusform>%n Wechsel bei den Helfenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for week %1</source>
        <translation>Vorschlag für Woche %1</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Besetzter Anteil nach Gemeinde</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Auslastung der Freiwilligen</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Plätze nach Tag</translation>
    </message>
    <message>
        <source>grey filled, black proposed, dashed open</source>
        <translation>grau besetzt, schwarz vorgeschlagen, gestrichelt frei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>| as it stands today</source>
        <translation>| wie es heute ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Nobody active offers this service.</source>
        <translation>Keine aktive freiwillige Person bietet diese Hilfe an.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody has the skill: %1.</source>
        <translation>
            <numerusform>%n Person bietet diese Hilfe an, hat aber die Fähigkeit nicht: %1.</numerusform>
            <numerusform>%n Personen bieten diese Hilfe an, aber niemand hat die Fähigkeit: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody speaks %1.</source>
        <translation>
            <numerusform>%n Person bietet diese Hilfe an, spricht aber nicht %1.</numerusform>
            <numerusform>%n Personen bieten diese Hilfe an, aber niemand spricht %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid %1.</source>
        <comment>a kind of screening</comment>
        <translation>
            <numerusform>%n Person kommt infrage, ohne gültige Überprüfung (%1).</numerusform>
            <numerusform>%n Personen kommen infrage, ohne gültige Überprüfung (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid screening.</source>
        <translation>
            <numerusform>%n Person kommt infrage, ohne gültige Überprüfung.</numerusform>
            <numerusform>%n Personen kommen infrage, ohne gültige Überprüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who could, nobody is free %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%n Person könnte, ist aber %1 nicht frei.</numerusform>
            <numerusform>%n Personen könnten, aber niemand ist %1 frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) free then, none goes that far.</source>
        <translation>
            <numerusform>%n Person ist dann frei, geht aber nicht so weit.</numerusform>
            <numerusform>%n Personen sind dann frei, aber niemand geht so weit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is free then has refused, or is not to be brought together with this person.</source>
        <translation>Wer dann frei ist, hat abgelehnt oder ist nicht mit dieser Person zusammenzubringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n could, and is (are) needed elsewhere then or at the week&apos;s limit.</source>
        <translation>
            <numerusform>%n Person könnte, wird dann aber anderswo gebraucht oder hat die Wochengrenze erreicht.</numerusform>
            <numerusform>%n Personen könnten, werden dann aber anderswo gebraucht oder haben die Wochengrenze erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hours cannot be met by anybody: they are shorter than it takes, or past already.</source>
        <translation>Niemand kann diese Zeiten einhalten: Sie sind kürzer, als der Einsatz dauert, oder schon vorbei.</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>spricht %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a kind of screening</comment>
        <translation>%1 gültig</translation>
    </message>
    <message numerus="yes">
        <source>has come %n time(s)</source>
        <translation>
            <numerusform>war schon %n Mal da</numerusform>
            <numerusform>war schon %n Mal da</numerusform>
        </translation>
    </message>
    <message>
        <source>came last week</source>
        <translation>war letzte Woche da</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>feste Hilfe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>nobody else fits</source>
        <translation>niemand anders passt</translation>
    </message>
    <message>
        <source>has least to do</source>
        <translation>hat am wenigsten zu tun</translation>
    </message>
    <message>
        <source>is on it now</source>
        <translation>hat den Platz jetzt</translation>
    </message>
    <message>
        <source>no. %1 in reserve</source>
        <comment>place in a queue</comment>
        <translation>Nr. %1 auf der Warteliste</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>has applied</source>
        <translation>hat sich angemeldet</translation>
    </message>
    <message>
        <source>named stand-in</source>
        <translation>benannte Vertretung</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>%1, away</source>
        <comment>somebody who cannot come</comment>
        <translation>%1, abwesend</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>zu besetzen</translation>
    </message>
    <message>
        <source>%1 goes to: %2</source>
        <comment>who gives way, another task</comment>
        <translation>%1 geht zu: %2</translation>
    </message>
    <message>
        <source>saves %1</source>
        <comment>a distance</comment>
        <translation>spart %1</translation>
    </message>
    <message>
        <source>Otherwise %1, but then another place stays empty.</source>
        <translation>Sonst %1, aber dann bleibt ein anderer Platz leer.</translation>
    </message>
    <message>
        <source>Otherwise %1, at a cost of %2 more.</source>
        <comment>who, a distance</comment>
        <translation>Sonst %1, das kostet %2 mehr.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 cannot come: %2.</source>
        <comment>name, day</comment>
        <translation>%1 kann nicht kommen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot come: %2 (%3).</source>
        <comment>name, day, reason</comment>
        <translation>%1 kann nicht kommen: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot come.</source>
        <translation>%1 kann nicht kommen.</translation>
    </message>
    <message numerus="yes">
        <source>One more would serve %n place(s).</source>
        <translation>
            <numerusform>Eine Person mehr würde %n Platz besetzen.</numerusform>
            <numerusform>Eine Person mehr würde %n Plätze besetzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingColumns</name>
    <message>
        <source>Posting</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>sign-ups nobody dealt with yet</comment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
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
        <translation>(Rolle ohne Namen)</translation>
    </message>
    <message>
        <source>(no role)</source>
        <translation>(keine Rolle)</translation>
    </message>
    <message>
        <source>(removed role)</source>
        <translation>(entfernte Rolle)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>(removed shift)</source>
        <translation>(entfernte Schicht)</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>PrintDialogs</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>to fill</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation>ÖFFENTLICH</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>TEAM</translation>
    </message>
    <message>
        <source>COORDINATION</source>
        <translation>KOORDINATION</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernichten nach</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation>Verantwortliche Person vor Ort</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Please return this sheet signed on Monday; the line number is enough to enter it.</source>
        <translation>Bitte geben Sie dieses Blatt am Montag unterschrieben zurück; zum Eintragen reicht die Zeilennummer.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>In dieser Woche ist nichts geplant.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>+/−</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>An Bord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>von zu Hause</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Verteilte Portionen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Collect the order</source>
        <translation>Die Bestellung abholen</translation>
    </message>
    <message>
        <source>Bring the order</source>
        <translation>Die Bestellung bringen</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>No round is planned on this day.</source>
        <translation>An diesem Tag ist keine Tour geplant.</translation>
    </message>
    <message>
        <source>Your gift of meals</source>
        <translation>Ihre Essensspende</translation>
    </message>
    <message>
        <source>Thank you: your gift feeds those who care for others.</source>
        <translation>Danke: Ihre Spende gibt denen zu essen, die für andere sorgen.</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Ihre Spende</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Payable to</source>
        <translation>Zahlbar an</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Konto (IBAN)</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Strukturierte Mitteilung</translation>
    </message>
    <message>
        <source>Please copy it exactly: your gift is recognised by it.</source>
        <translation>Bitte genau übernehmen: Daran wird Ihre Spende erkannt.</translation>
    </message>
    <message>
        <source>Scan this code with your bank&apos;s app.</source>
        <translation>Scannen Sie diesen Code mit der App Ihrer Bank.</translation>
    </message>
    <message>
        <source>The money goes straight to the restaurant. It never passes through our association.</source>
        <translation>Das Geld geht direkt an das Restaurant. Es läuft nie über unseren Verein.</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Spende von</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Wherever meals are needed</source>
        <translation>Wo Mahlzeiten gebraucht werden</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>? = asked, no answer yet</source>
        <translation>? = gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>of the meals</source>
        <translation>von den Mahlzeiten</translation>
    </message>
    <message>
        <source>Kits handed out</source>
        <translation>Verteilte Sets</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Certificate of volunteering</source>
        <translation>Bescheinigung über ehrenamtliche Tätigkeit</translation>
    </message>
    <message>
        <source>We certify that</source>
        <translation>Wir bescheinigen, dass</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>did the following as a volunteer between %1 and %2:</source>
        <translation>vom %1 bis zum %2 ehrenamtlich Folgendes getan hat:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing was written down for this period.</source>
        <translation>Für diesen Zeitraum ist nichts notiert.</translation>
    </message>
    <message>
        <source>This was volunteering in the sense of the law of 3 July 2005 on the rights of volunteers: unpaid, without obligation, and under no contract of employment.</source>
        <translation>Es handelt sich um ehrenamtliche Tätigkeit im Sinne des Gesetzes vom 3. Juli 2005 über die Rechte der Freiwilligen: unentgeltlich, ohne Verpflichtung und ohne Arbeitsvertrag.</translation>
    </message>
    <message>
        <source>Hours are those that were written down; what was cooked at home counts as days.</source>
        <translation>Die Stunden sind die notierten; was zu Hause gekocht wurde, zählt als Tage.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>For the association: name, function and signature</source>
        <translation>Für die Vereinigung: Name, Funktion und Unterschrift</translation>
    </message>
    <message>
        <source>The volunteer: signature</source>
        <translation>Die oder der Freiwillige: Unterschrift</translation>
    </message>
    <message>
        <source>Information note for volunteers</source>
        <translation>Informationsnotiz für Freiwillige</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers, article 4</source>
        <translation>Gesetz vom 3. Juli 2005 über die Rechte der Freiwilligen, Artikel 4</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Die Vereinigung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Social purpose</source>
        <translation>Sozialer Zweck</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Civil liability (required by law), insured with</source>
        <translation>Haftpflicht (gesetzlich vorgeschrieben), versichert bei</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Policennummer</translation>
    </message>
    <message>
        <source>Other risks that are insured</source>
        <translation>Andere versicherte Risiken</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Entschädigung</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Was erstattet wird</translation>
    </message>
    <message>
        <source>Nothing is paid: you volunteer without expenses being paid back.</source>
        <translation>Es wird nichts gezahlt: Kosten werden nicht erstattet.</translation>
    </message>
    <message>
        <source>A flat rate of %1 a day, without receipts.</source>
        <translation>Eine Pauschale von %1 pro Tag, ohne Belege.</translation>
    </message>
    <message>
        <source>A flat rate for each day, without receipts.</source>
        <translation>Eine Pauschale pro Tag, ohne Belege.</translation>
    </message>
    <message>
        <source>By law at most %1 a day and %2 a year, from all associations together.</source>
        <translation>Nach dem Gesetz höchstens %1 pro Tag und %2 pro Jahr, von allen Vereinigungen zusammen.</translation>
    </message>
    <message>
        <source>What you spent for the work, when receipts show it.</source>
        <translation>Was Sie für die Tätigkeit ausgegeben haben, gegen Belege.</translation>
    </message>
    <message>
        <source>%1 for each kilometre; beside a flat rate for at most 2,000 km a year.</source>
        <translation>%1 pro Kilometer; neben einer Pauschale für höchstens 2.000 km im Jahr.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Your duty</source>
        <translation>Ihre Pflicht</translation>
    </message>
    <message>
        <source>You may come to know what people confide in you. Keep it to yourself, also when you no longer volunteer: whoever is bound to professional secrecy and breaks it is punished (Penal Code, article 352, formerly 458).</source>
        <translation>Sie können erfahren, was Menschen Ihnen anvertrauen. Behalten Sie es für sich, auch wenn Sie nicht mehr ehrenamtlich tätig sind: Wer an das Berufsgeheimnis gebunden ist und es bricht, wird bestraft (Strafgesetzbuch, Artikel 352, früher 458).</translation>
    </message>
    <message>
        <source>If you receive a benefit</source>
        <translation>Wenn Sie eine Leistung beziehen</translation>
    </message>
    <message>
        <source>Tell the office that pays your unemployment benefit, or the doctor of your health insurance fund, before you begin.</source>
        <translation>Melden Sie es vor Beginn der Stelle, die Ihr Arbeitslosengeld zahlt, oder dem Vertrauensarzt Ihrer Krankenkasse.</translation>
    </message>
    <message>
        <source>I received this note before I began, and keep a copy.</source>
        <translation>Ich habe diese Notiz vor Beginn erhalten und behalte ein Exemplar.</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Dog walk</source>
        <translation>Hund ausführen</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Babysitting</source>
        <translation>Babysitten</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Hausaufgaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Kochen</translation>
    </message>
    <message>
        <source>Bike delivery</source>
        <translation>Fahrradlieferung</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>Food parcel</source>
        <translation>Lebensmittelpaket</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hausbesuch</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>zu Fuß</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>Lastenrad</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>öffentliche Verkehrsmittel</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>van</source>
        <translation>Lieferwagen</translation>
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
            <numerusform>%n vegan</numerusform>
            <numerusform>%n vegan</numerusform>
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
            <numerusform>%n weiche Kost</numerusform>
            <numerusform>%n weiche Kost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n Hygieneset</numerusform>
            <numerusform>%n Hygienesets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n Packung Binden</numerusform>
            <numerusform>%n Packungen Binden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n Schlafsack</numerusform>
            <numerusform>%n Schlafsäcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n Satz warme Kleidung</numerusform>
            <numerusform>%n Sätze warme Kleidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n Portion Hundefutter</numerusform>
            <numerusform>%n Portionen Hundefutter</numerusform>
        </translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>vegetarisch</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>vegan</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>weiche Kost</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>Gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>Krebstiere</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>Erdnüsse</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>Schalenfrüchte</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>Weichtiere</translation>
    </message>
    <message numerus="yes">
        <source>place(s)</source>
        <translation>
            <numerusform>Platz</numerusform>
            <numerusform>Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s)</source>
        <translation>
            <numerusform>Portion</numerusform>
            <numerusform>Portionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meal(s)</source>
        <translation>
            <numerusform>Mahlzeit</numerusform>
            <numerusform>Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your meals have arrived</source>
        <translation>Ihre Mahlzeiten sind angekommen</translation>
    </message>
    <message>
        <source>Of your gift these meals were delivered, cooked by %1:</source>
        <translation>Von Ihrer Spende wurden diese Mahlzeiten geliefert, gekocht von %1:</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Meals of your gift that are not delivered yet: %1.</source>
        <translation>Mahlzeiten Ihrer Spende, die noch nicht geliefert sind: %1.</translation>
    </message>
    <message>
        <source>This is no tax receipt: you paid the restaurant itself, and our association received no money.</source>
        <translation>Dies ist keine Spendenbescheinigung für das Finanzamt: Sie haben das Restaurant selbst bezahlt, und unser Verein hat kein Geld erhalten.</translation>
    </message>
</context>
<context>
    <name>ReadingLevel</name>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>who stands at the door</source>
        <translation>wer an der Tür steht</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>has helped %n time(s)</source>
        <translation>
            <numerusform>hat schon %n Mal geholfen</numerusform>
            <numerusform>hat schon %n Mal geholfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>has helped 3 times, a date</comment>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>nothing else that week</source>
        <translation>sonst nichts in der Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week, of at most %1</source>
        <translation>
            <numerusform>%n Einsatz in der Woche, von höchstens %1</numerusform>
            <numerusform>%n Einsätze in der Woche, von höchstens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week</source>
        <translation>
            <numerusform>%n Einsatz in der Woche</numerusform>
            <numerusform>%n Einsätze in der Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>free for %1 of %2</source>
        <comment>durations</comment>
        <translation>frei für %1 von %2</translation>
    </message>
    <message>
        <source>free %1 %2</source>
        <comment>a day, hours</comment>
        <translation>frei am %1 %2</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <comment>a screening, a date</comment>
        <translation>%1 gültig bis %2</translation>
    </message>
    <message>
        <source>not placed</source>
        <comment>no distance is known</comment>
        <translation>Ort unbekannt</translation>
    </message>
    <message>
        <source>none in common</source>
        <comment>languages</comment>
        <translation>keine gemeinsame</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tasks in the week</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n that week</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n in der Woche</numerusform>
            <numerusform>%n in der Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>helped this person before</comment>
        <translation>noch nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>helped</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next quarter (%1)</source>
        <comment>a postcode</comment>
        <translation>aus dem Nachbarviertel (%1)</translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>a distance</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>ohne bekannten Ort</translation>
    </message>
    <message>
        <source>same quarter</source>
        <translation>gleiches Viertel</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>spricht %1</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>feste Hilfe</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <comment>a smaller demand, how many more would fit</comment>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>eine Stunde später</translation>
    </message>
    <message>
        <source>one hour sooner</source>
        <translation>eine Stunde früher</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>bis %1 km</translation>
    </message>
    <message>
        <source>once renewed</source>
        <comment>a screening</comment>
        <translation>nach Erneuerung</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>without this condition</comment>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Expected elsewhere at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Wird zu dieser Zeit anderswo erwartet: %1, %2.</translation>
    </message>
    <message>
        <source>Also asked for something else at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Zu dieser Zeit auch für etwas anderes gefragt: %1, %2.</translation>
    </message>
    <message>
        <source>Little time on the way: %1 between this and %2 (%3); the way takes about %4.</source>
        <comment>duration, what, when, duration</comment>
        <translation>Wenig Zeit für den Weg: %1 zwischen diesem Einsatz und %2 (%3); der Weg dauert etwa %4.</translation>
    </message>
    <message>
        <source>Nothing is told.</source>
        <translation>Es wird nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1.</source>
        <translation>Der freiwilligen Person wird mitgeteilt: %1.</translation>
    </message>
    <message>
        <source>Told to %1: %2.</source>
        <translation>Mitgeteilt an %1: %2.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1. The name and the address are not told.</source>
        <translation>Der freiwilligen Person wird mitgeteilt: %1. Der Name und die Adresse werden nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Told to %1: %2. The name and the address are not told.</source>
        <translation>Mitgeteilt an %1: %2. Der Name und die Adresse werden nicht mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This is not here, or not any more. Look again.</source>
        <translation>Das ist nicht hier, oder nicht mehr. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This %1 is not here: it was deleted, or has not been received yet.</source>
        <translation>Hier nicht zu finden (%1): gelöscht oder noch nicht empfangen.</translation>
    </message>
    <message>
        <source>This %1 is in the state “%2”, from which this cannot be done.</source>
        <translation>Bei diesem Status ist das nicht möglich (%1: „%2“).</translation>
    </message>
    <message>
        <source>This volunteer has already been asked for that time.</source>
        <translation>Diese freiwillige Person wurde für diesen Zeitpunkt schon gefragt.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time. Write a reason to do it all the same.</source>
        <translation>Diese freiwillige Person wird zu dieser Zeit anderswo erwartet. Schreiben Sie einen Grund, um es trotzdem zu tun.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time (%1). Write a reason to do it all the same.</source>
        <translation>Diese freiwillige Person wird zu dieser Zeit anderswo erwartet (%1). Schreiben Sie einen Grund, um es trotzdem zu tun.</translation>
    </message>
    <message>
        <source>Nothing is planned at that time (%1). Choose one of the times asked for.</source>
        <translation>Zu diesem Zeitpunkt ist nichts geplant (%1). Wählen Sie einen der gewünschten Zeitpunkte.</translation>
    </message>
    <message>
        <source>It was decided not to bring these two together again. Choose somebody else.</source>
        <translation>Es wurde entschieden, diese beiden nicht wieder zusammenzubringen. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This volunteer&apos;s file is in the state “%1”. Make it active first.</source>
        <translation>Der Eintrag dieser freiwilligen Person hat den Status „%1“. Setzen Sie ihn zuerst auf „verfügbar“.</translation>
    </message>
    <message>
        <source>The file of %1 is in the state “%2”. Make it active first.</source>
        <translation>Der Eintrag von %1 hat den Status „%2“. Setzen Sie ihn zuerst auf „verfügbar“.</translation>
    </message>
    <message>
        <source>The information note has to be given before somebody starts. Note its date first.</source>
        <translation>Das Informationsblatt muss ausgehändigt sein, bevor jemand beginnt. Notieren Sie zuerst das Datum.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Schreiben Sie den Grund.</translation>
    </message>
    <message>
        <source>Every place is taken.</source>
        <translation>Alle Plätze sind vergeben.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue. Offer them the place, or write a reason.</source>
        <translation>Jemand anders steht zuerst auf der Warteliste. Bieten Sie dieser Person den Platz an oder schreiben Sie einen Grund.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue for %1. Offer them the place, or write a reason.</source>
        <translation>Jemand anders steht zuerst auf der Warteliste für %1. Bieten Sie dieser Person den Platz an oder schreiben Sie einen Grund.</translation>
    </message>
    <message>
        <source>There is no such role or shift in this posting (%1).</source>
        <translation>Diese Rolle oder Schicht gibt es in diesem Aufruf nicht (%1).</translation>
    </message>
    <message>
        <source>Something is missing or not right: %1.</source>
        <translation>Etwas fehlt oder stimmt nicht: %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Der Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Its time is over (%1). Choose a day to come.</source>
        <translation>Der Zeitpunkt ist vorbei (%1). Wählen Sie einen kommenden Tag.</translation>
    </message>
    <message>
        <source>Somebody is still expected. Withdraw that promise first, so that they are told.</source>
        <translation>Jemand wird noch erwartet. Ziehen Sie diese Zusage zuerst zurück, damit die Person Bescheid weiß.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again.</source>
        <translation>Das hat sich inzwischen geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>There is no noticeboard yet. Set one up first.</source>
        <translation>Es gibt noch keinen Aushang. Richten Sie zuerst einen ein.</translation>
    </message>
    <message>
        <source>There is no partner “%1”. Choose one of your partners.</source>
        <translation>Es gibt keinen Partner „%1“. Wählen Sie einen Ihrer Partner.</translation>
    </message>
    <message>
        <source>It is published there already.</source>
        <translation>Es ist dort schon veröffentlicht.</translation>
    </message>
    <message>
        <source>It is not published there.</source>
        <translation>Es ist dort nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Two of your computers decided differently about this. Choose one of the two first.</source>
        <translation>Zwei Ihrer Rechner haben hier verschieden entschieden. Wählen Sie zuerst eines von beiden.</translation>
    </message>
    <message>
        <source>This person has not agreed that a partner is told. Ask first, and say how the answer was given.</source>
        <translation>Diese Person hat nicht zugestimmt, dass ein Partner informiert wird. Fragen Sie zuerst, und geben Sie an, wie die Antwort gegeben wurde.</translation>
    </message>
    <message>
        <source>What is shared about it is at the step “%1”, from which this cannot be done.</source>
        <translation>Was davon geteilt ist, steht beim Schritt „%1“; von dort aus ist das nicht möglich.</translation>
    </message>
    <message>
        <source>The other association took it back, or chose somebody else.</source>
        <translation>Der andere Verein hat es zurückgezogen oder jemand anderen gewählt.</translation>
    </message>
    <message>
        <source>Nobody rides this round. Choose a rider first.</source>
        <translation>Niemand fährt diese Tour. Wählen Sie zuerst, wer fährt.</translation>
    </message>
    <message>
        <source>A rider would be on two rounds at one time. Choose another rider.</source>
        <translation>Jemand wäre zugleich auf zwei Touren unterwegs. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 would be on two rounds at one time. Choose another rider.</source>
        <translation>%1 wäre zugleich auf zwei Touren unterwegs. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This is in another round already. Look again.</source>
        <translation>Das ist schon in einer anderen Tour. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>“%1” is in another round already. Look again.</source>
        <translation>„%1“ ist schon in einer anderen Tour. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Stops of this round are done already. Undo that first.</source>
        <translation>Stopps dieser Tour sind schon erledigt. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>This campaign is closed. Open it again, or choose another.</source>
        <translation>Diese Aktion ist geschlossen. Öffnen Sie sie wieder oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The account number “%1” is not right: its check digits do not agree.</source>
        <translation>Die Kontonummer „%1“ stimmt nicht: Die Prüfziffern passen nicht.</translation>
    </message>
    <message>
        <source>This restaurant has no account number or no price yet. Enter them first.</source>
        <translation>Dieses Restaurant hat noch keine Kontonummer oder keinen Preis. Tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>%1 has no account number or no price yet. Enter them first.</source>
        <translation>%1 hat noch keine Kontonummer oder keinen Preis. Tragen Sie sie zuerst ein.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n meal(s) are paid for and free.</source>
        <translation>
            <numerusform>Nur %n Mahlzeit ist bezahlt und frei.</numerusform>
            <numerusform>Nur %n Mahlzeiten sind bezahlt und frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>Die Küche kann an dem Tag nur noch %n Mahlzeit kochen.</numerusform>
            <numerusform>Die Küche kann an dem Tag nur noch %n Mahlzeiten kochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>%1 kann an dem Tag nur noch %n Mahlzeit kochen.</numerusform>
            <numerusform>%1 kann an dem Tag nur noch %n Mahlzeiten kochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meals of that money are in an order already.</source>
        <translation>Mahlzeiten von diesem Geld sind schon bestellt.</translation>
    </message>
    <message>
        <source>This payment went to another restaurant than the gift&apos;s.</source>
        <translation>Diese Zahlung ging an ein anderes Restaurant als das der Spende.</translation>
    </message>
    <message>
        <source>No more than %1 can be paid back: the rest is in meals that are ordered.</source>
        <translation>Mehr als %1 kann nicht zurückgezahlt werden: Der Rest steckt in bestellten Mahlzeiten.</translation>
    </message>
    <message numerus="yes">
        <source>A volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Freiwillige müssen mindestens %n Jahr alt sein.</numerusform>
            <numerusform>Freiwillige müssen mindestens %n Jahre alt sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>%1 ist zu jung: Freiwillige müssen mindestens %n Jahr alt sein.</numerusform>
            <numerusform>%1 ist zu jung: Freiwillige müssen mindestens %n Jahre alt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This asks for a check that is missing or has run out: %1.</source>
        <translation>Dafür braucht es eine Überprüfung, die fehlt oder abgelaufen ist: %1.</translation>
    </message>
    <message>
        <source>%1 lacks a check that this asks for, or it has run out: %2.</source>
        <translation>Bei %1 fehlt eine Überprüfung, die es hier braucht, oder sie ist abgelaufen: %2.</translation>
    </message>
    <message>
        <source>This happens once only; there is no series to change.</source>
        <translation>Das geschieht nur einmal; es gibt keine Serie zu ändern.</translation>
    </message>
    <message>
        <source>There is no time of this series on %1.</source>
        <translation>Am %1 gibt es keinen Termin dieser Serie.</translation>
    </message>
    <message>
        <source>Dishes for that day are taken until %1 only. Choose a later day.</source>
        <translation>Gerichte für diesen Tag werden nur bis %1 angenommen. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>This volunteer holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>Diese freiwillige Person hat schon %n offene Anmeldung.</numerusform>
            <numerusform>Diese freiwillige Person hat schon %n offene Anmeldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>%1 hat schon %n offene Anmeldung.</numerusform>
            <numerusform>%1 hat schon %n offene Anmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shift does not take place.</source>
        <translation>Diese Schicht findet nicht statt.</translation>
    </message>
    <message>
        <source>This offer is for another service.</source>
        <translation>Dieses Hilfsangebot gilt einem anderen Dienst.</translation>
    </message>
    <message>
        <source>The one who helps and the one who is helped are the same person.</source>
        <translation>Wer hilft und wem geholfen wird, ist dieselbe Person.</translation>
    </message>
    <message>
        <source>This person is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>Diese Person ist noch nicht als Freiwillige/r eingetragen. Tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>%1 is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>%1 ist noch nicht als Freiwillige/r eingetragen. Tragen Sie diese Person zuerst ein.</translation>
    </message>
    <message>
        <source>A round does not start before its day (%1).</source>
        <translation>Eine Tour startet nicht vor ihrem Tag (%1).</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>ceiling reached</source>
        <translation>Höchstbetrag erreicht</translation>
    </message>
    <message>
        <source>close to the ceiling</source>
        <translation>nahe am Höchstbetrag</translation>
    </message>
    <message>
        <source>Register of volunteers %1</source>
        <comment>a year</comment>
        <translation>Verzeichnis der Freiwilligen %1</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers.</source>
        <translation>Gesetz vom 3. Juli 2005 über die Rechte der Freiwilligen.</translation>
    </message>
    <message>
        <source>Ceilings of flat-rate expenses: %1 a day, %2 a year.</source>
        <translation>Höchstbeträge der pauschalen Aufwandsentschädigung: %1 pro Tag, %2 pro Jahr.</translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of this year are not known here.</source>
        <translation>Die Höchstbeträge der pauschalen Aufwandsentschädigung für dieses Jahr sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informationsblatt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Entschädigung</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht ausgehändigt</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n volunteer(s)</source>
        <translation>
            <numerusform>Summe: %n freiwillige Person</numerusform>
            <numerusform>Summe: %n Freiwillige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) was (were) not given the information note, which the law asks for before the first day.</source>
        <translation>
            <numerusform>%n freiwillige Person hat das Informationsblatt nicht erhalten, das das Gesetz vor dem ersten Tag verlangt.</numerusform>
            <numerusform>%n Freiwillige haben das Informationsblatt nicht erhalten, das das Gesetz vor dem ersten Tag verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this register: %1 of paid help by %n person(s). It is no volunteering.</source>
        <translation>
            <numerusform>Nicht in diesem Verzeichnis: %1 bezahlte Hilfe durch %n Person. Das ist keine Freiwilligenarbeit.</numerusform>
            <numerusform>Nicht in diesem Verzeichnis: %1 bezahlte Hilfe durch %n Personen. Das ist keine Freiwilligenarbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts follow from days and kilometres as they were written down; real costs by receipts are not in them.</source>
        <translation>Die Beträge ergeben sich aus den eingetragenen Tagen und Kilometern; tatsächliche Kosten nach Belegen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Names in full: for the association only.</source>
        <translation>Vollständige Namen: nur für den Verein.</translation>
    </message>
    <message>
        <source>Days paid %1</source>
        <comment>a year</comment>
        <translation>Entschädigte Tage %1</translation>
    </message>
    <message>
        <source>Each day of volunteering that something is paid for, by person. Two tasks on one day are one day.</source>
        <translation>Jeder Tag Freiwilligenarbeit, für den etwas gezahlt wird, nach Person. Zwei Aufgaben an einem Tag sind ein Tag.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Für den Tag</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Für Kilometer</translation>
    </message>
    <message numerus="yes">
        <source>In all: %n day(s), %1.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Insgesamt: %n Tag, %1.</numerusform>
            <numerusform>Insgesamt: %n Tage, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 bezahlt)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>above the ceiling from %1</source>
        <comment>a date</comment>
        <translation>über dem Höchstbetrag ab dem %1</translation>
    </message>
    <message>
        <source>only %1 km paid, used up on %2</source>
        <comment>kilometres, a date</comment>
        <translation>nur %1 km bezahlt, aufgebraucht am %2</translation>
    </message>
    <message>
        <source>flat rate and real costs in one year</source>
        <translation>Pauschale und tatsächliche Kosten in einem Jahr</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>elsewhere or not known</source>
        <comment>a place</comment>
        <translation>anderswo oder nicht bekannt</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>ohne Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceiling of %1 is not known here. Write it down in the association&apos;s profile.</source>
        <translation>Der Höchstbetrag für %1 ist hier nicht bekannt. Tragen Sie ihn im Profil des Vereins ein.</translation>
    </message>
    <message>
        <source>The desk&apos;s rate for a day is above the ceiling; %1 a day is counted.</source>
        <translation>Die Tagespauschale der Anlaufstelle liegt über dem Höchstbetrag; gerechnet werden %1 pro Tag.</translation>
    </message>
    <message>
        <source>Close to the year&apos;s ceiling: %1 of %2.</source>
        <translation>Nahe am Höchstbetrag des Jahres: %1 von %2.</translation>
    </message>
    <message>
        <source>Real costs: what is paid by receipts is not counted here.</source>
        <translation>Tatsächliche Kosten: Was nach Belegen gezahlt wird, zählt hier nicht mit.</translation>
    </message>
    <message>
        <source>“%1”: hidden, because fewer than %2 people stand behind it, or because it would give such a number away.</source>
        <comment>a sign, a number</comment>
        <translation>„%1“: verborgen, weil weniger als %2 Personen dahinterstehen oder weil es eine so kleine Zahl verraten würde.</translation>
    </message>
    <message>
        <source>Whole months are counted, so that two periods that differ by a few days give nobody away.</source>
        <translation>Gezählt werden ganze Monate, damit zwei Zeiträume, die sich um wenige Tage unterscheiden, niemanden verraten.</translation>
    </message>
    <message>
        <source>Active volunteers and waiting times are given of one month, one quarter or one year only; active volunteers by commune or service of one year only.</source>
        <translation>Aktive Freiwillige und Wartezeiten stehen nur für einen Monat, ein Quartal oder ein Jahr da; aktive Freiwillige nach Gemeinde oder Dienst nur für ein Jahr.</translation>
    </message>
    <message>
        <source>Statistics are counted over %1 years at most. Choose a shorter period.</source>
        <translation>Die Statistik reicht höchstens über %1 Jahre. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Above the year&apos;s ceiling from %3: %1 of %2. What is paid above it is not free of tax.</source>
        <comment>amount, ceiling, date</comment>
        <translation>Über dem Höchstbetrag des Jahres ab dem %3: %1 von %2. Was darüber gezahlt wird, ist nicht steuerfrei.</translation>
    </message>
    <message>
        <source>%1 km in the year; only %2 km are paid beside a flat rate, and they were used up on %3.</source>
        <comment>kilometres, kilometres, date</comment>
        <translation>%1 km im Jahr; neben einer Pauschale werden nur %2 km bezahlt, und die waren am %3 aufgebraucht.</translation>
    </message>
    <message>
        <source>A flat rate and real costs in one year: the law lets one person have only one of them.</source>
        <translation>Pauschale und tatsächliche Kosten in einem Jahr: Das Gesetz erlaubt pro Person nur eines von beiden.</translation>
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
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Without anybody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgeschlossen</translation>
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
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
</context>
<context>
    <name>Respect</name>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>RiderState</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not free that day</source>
        <translation>an dem Tag nicht frei</translation>
    </message>
    <message>
        <source>expected elsewhere</source>
        <translation>anderswo erwartet</translation>
    </message>
    <message>
        <source>home not on the map</source>
        <translation>Wohnort nicht auf der Karte</translation>
    </message>
    <message>
        <source>home far from everything</source>
        <translation>Wohnort weit weg von allem</translation>
    </message>
</context>
<context>
    <name>RosterLevel</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
</context>
<context>
    <name>RoundState</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n Stopp</numerusform>
            <numerusform>%n Stopps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
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
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>placed by postcode</source>
        <translation>nach Postleitzahl gesetzt</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>Noch nicht geplant.</translation>
    </message>
    <message>
        <source>Taken out by hand.</source>
        <translation>Von Hand herausgenommen.</translation>
    </message>
    <message>
        <source>Not on the map: place its address, then plan again.</source>
        <translation>Nicht auf der Karte: Setzen Sie die Adresse und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Far from everything else: check where its address is placed.</source>
        <translation>Weit weg von allem anderen: Prüfen Sie, wo die Adresse gesetzt ist.</translation>
    </message>
    <message>
        <source>Clocks change at that hour: choose another one.</source>
        <translation>Zu dieser Stunde wird die Uhr umgestellt: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nobody rides that day. Choose riders, or look for one.</source>
        <translation>Niemand fährt an dem Tag. Wählen Sie, wer fährt, oder suchen Sie jemanden.</translation>
    </message>
    <message>
        <source>More than any rider can carry.</source>
        <translation>Mehr, als irgendjemand tragen kann.</translation>
    </message>
    <message>
        <source>Cannot be done within its hours and those of the riders.</source>
        <translation>Nicht machbar innerhalb dieser Zeiten und der Zeiten der Kuriere.</translation>
    </message>
    <message>
        <source>More is wanted than was cooked.</source>
        <translation>Es wird mehr gewünscht, als gekocht wurde.</translation>
    </message>
    <message>
        <source>The riders are full or out of time. One more could do it.</source>
        <translation>Die Kuriere sind voll oder haben keine Zeit mehr. Eine Person mehr könnte es schaffen.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a duration</comment>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>more than fits</source>
        <translation>mehr, als hineinpasst</translation>
    </message>
    <message>
        <source>not on board by then</source>
        <translation>bis dahin nicht an Bord</translation>
    </message>
    <message>
        <source>is another rider&apos;s</source>
        <translation>ist für jemand anderen</translation>
    </message>
    <message>
        <source>twice in this round</source>
        <translation>zweimal in dieser Tour</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>a duration</comment>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>a duration</comment>
        <translation>%1 kürzer</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) more handed out</source>
        <translation>
            <numerusform>%n Portion mehr verteilt</numerusform>
            <numerusform>%n Portionen mehr verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) fewer handed out</source>
        <translation>
            <numerusform>%n Portion weniger verteilt</numerusform>
            <numerusform>%n Portionen weniger verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer and no farther</source>
        <translation>Nicht länger und nicht weiter</translation>
    </message>
    <message>
        <source>%1 would be reached %2 after the rider has to be done.</source>
        <comment>a place, a duration</comment>
        <translation>%1 würde erst %2 nach dem Ende der verfügbaren Zeit erreicht.</translation>
    </message>
    <message>
        <source>The time at %1 (until %2) would be missed by %3.</source>
        <comment>a place, an hour, a duration</comment>
        <translation>Die Zeit bei %1 (bis %2) würde um %3 verpasst.</translation>
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
            <numerusform>%n vegan</numerusform>
            <numerusform>%n vegan</numerusform>
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
            <numerusform>%n weiche Kost</numerusform>
            <numerusform>%n weiche Kost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n Hygieneset</numerusform>
            <numerusform>%n Hygienesets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n Packung Binden</numerusform>
            <numerusform>%n Packungen Binden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n Schlafsack</numerusform>
            <numerusform>%n Schlafsäcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n Satz warme Kleidung</numerusform>
            <numerusform>%n Sätze warme Kleidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n Portion Hundefutter</numerusform>
            <numerusform>%n Portionen Hundefutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolHoliday</name>
    <message>
        <source>Autumn holidays %1</source>
        <translation>Herbstferien %1</translation>
    </message>
    <message>
        <source>Winter holidays %1</source>
        <translation>Winterferien %1</translation>
    </message>
    <message>
        <source>Carnival holidays %1</source>
        <translation>Karnevalsferien %1</translation>
    </message>
    <message>
        <source>Spring holidays %1</source>
        <translation>Frühlingsferien %1</translation>
    </message>
    <message>
        <source>Summer holidays %1</source>
        <translation>Sommerferien %1</translation>
    </message>
</context>
<context>
    <name>ScreeningKind</name>
    <message>
        <source>identity check</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>criminal record extract</source>
        <translation>Strafregisterauszug</translation>
    </message>
    <message>
        <source>criminal record extract for work with minors</source>
        <translation>Strafregisterauszug für die Arbeit mit Minderjährigen</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>dog walk</source>
        <translation>Hund ausführen</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>going along to an appointment</source>
        <translation>Begleitung zu einem Termin</translation>
    </message>
    <message>
        <source>babysitting</source>
        <translation>Babysitten</translation>
    </message>
    <message>
        <source>homework help</source>
        <translation>Hausaufgabenhilfe</translation>
    </message>
    <message>
        <source>letter writing</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <source>mask sewing</source>
        <translation>Masken nähen</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>Kochen</translation>
    </message>
    <message>
        <source>bicycle delivery</source>
        <translation>Lieferung mit dem Fahrrad</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>Unterkunft</translation>
    </message>
    <message>
        <source>food parcel</source>
        <translation>Lebensmittelpaket</translation>
    </message>
    <message>
        <source>moving house</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>Hausbesuch</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>Sortieren</translation>
    </message>
</context>
<context>
    <name>ShareFacts</name>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>knows that it is taken</source>
        <translation>weiß, dass es vergeben ist</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>would fetch it; decide here or in the inbox</source>
        <translation>würde es abholen; entscheiden Sie hier oder im Eingang</translation>
    </message>
    <message>
        <source>would help; decide in the inbox</source>
        <translation>würde helfen; entscheiden Sie im Eingang</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>ein Partner</translation>
    </message>
    <message>
        <source>Dish that you would fetch for %1</source>
        <translation>Gericht, das Sie für %1 abholen würden</translation>
    </message>
    <message>
        <source>Help offered to %1</source>
        <translation>Hilfe für %1 angeboten</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>ShareState</name>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>has done it</source>
        <translation>hat es gemacht</translation>
    </message>
    <message>
        <source>could not do it</source>
        <translation>konnte es nicht machen</translation>
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
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>offers a dish</source>
        <comment>an association</comment>
        <translation>bietet ein Gericht an</translation>
    </message>
    <message>
        <source>would fetch the dish</source>
        <comment>an association</comment>
        <translation>würde das Gericht abholen</translation>
    </message>
    <message>
        <source>Ask for the dish</source>
        <translation>Um das Gericht bitten</translation>
    </message>
    <message>
        <source>has fetched the dish</source>
        <translation>hat das Gericht abgeholt</translation>
    </message>
    <message>
        <source>could not fetch the dish</source>
        <translation>konnte das Gericht nicht abholen</translation>
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
        <translation>Kontakt am %1 mitgeteilt.</translation>
    </message>
    <message>
        <source>The contact is not told before the confirmation.</source>
        <translation>Der Kontakt wird nicht vor der Bestätigung mitgeteilt.</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Bescheid gegeben am %1.</translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <translation>Noch nicht Bescheid gegeben.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
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
        <translation>zu bearbeiten</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>erste Hilfe</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>sewing</source>
        <translation>Nähen</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>Kochen</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>heavy lifting</source>
        <translation>schweres Heben</translation>
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
        <translation>vegan</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>weiche Kost</translation>
    </message>
    <message>
        <source>hygiene kit</source>
        <translation>Hygieneset</translation>
    </message>
    <message>
        <source>sanitary protection</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>sleeping bag</source>
        <translation>Schlafsack</translation>
    </message>
    <message>
        <source>warm clothes</source>
        <translation>warme Kleidung</translation>
    </message>
    <message>
        <source>dog food</source>
        <translation>Hundefutter</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>By commune</source>
        <translation>Nach Gemeinde</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>Statistik: %1</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Besetzter Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>“–”: not counted this way.</source>
        <translation>„–“: so nicht gezählt.</translation>
    </message>
    <message>
        <source>requests and places</source>
        <translation>Hilfegesuche und Plätze</translation>
    </message>
    <message>
        <source>hours and help given</source>
        <translation>Stunden und geleistete Hilfe</translation>
    </message>
    <message>
        <source>meals and people</source>
        <translation>Mahlzeiten und Personen</translation>
    </message>
</context>
<context>
    <name>StopKind</name>
    <message>
        <source>collect a dish</source>
        <translation>ein Gericht abholen</translation>
    </message>
    <message>
        <source>collect ordered meals</source>
        <translation>bestellte Mahlzeiten abholen</translation>
    </message>
    <message>
        <source>bring ordered meals</source>
        <translation>bestellte Mahlzeiten bringen</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>verteilen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
</context>
<context>
    <name>StreetColumns</name>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Also is</source>
        <translation>Ist auch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In no round yet</source>
        <translation>Noch in keiner Tour</translation>
    </message>
    <message>
        <source>Planned dishes</source>
        <translation>Geplante Gerichte</translation>
    </message>
    <message>
        <source>Failed dishes</source>
        <translation>Gescheiterte Gerichte</translation>
    </message>
    <message>
        <source>All dishes of the day</source>
        <translation>Alle Gerichte des Tages</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Verteilzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Served zones</source>
        <translation>Belieferte Verteilzonen</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>Nicht mehr beliefert</translation>
    </message>
    <message>
        <source>All zones and shelters</source>
        <translation>Alle Verteilzonen und Notunterkünfte</translation>
    </message>
    <message>
        <source>chapters: %1</source>
        <comment>how far it is</comment>
        <translation>Ortsgruppen: %1</translation>
    </message>
    <message>
        <source>With another chapter</source>
        <translation>Bei einer anderen Ortsgruppe</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Not received yet</source>
        <translation>Noch nicht empfangen</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(noch nicht empfangen)</translation>
    </message>
</context>
<context>
    <name>TandemColumns</name>
    <message>
        <source>Helper</source>
        <translation>Feste Hilfe</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Unterstützte Person</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Zwischengespräch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tandems under way</source>
        <translation>Laufende Tandems</translation>
    </message>
    <message>
        <source>Waiting for a yes</source>
        <translation>Wartet auf Zusage</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Active tandems</source>
        <translation>Aktive Tandems</translation>
    </message>
    <message>
        <source>Paused tandems</source>
        <translation>Unterbrochene Tandems</translation>
    </message>
    <message>
        <source>Ended tandems</source>
        <translation>Beendete Tandems</translation>
    </message>
    <message>
        <source>All tandems</source>
        <translation>Alle Tandems</translation>
    </message>
</context>
<context>
    <name>TandemDialogs</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Schreiben Sie den Grund.</translation>
    </message>
    <message>
        <source>Pause the tandem</source>
        <translation>Tandem unterbrechen</translation>
    </message>
    <message>
        <source>No visits are planned meanwhile. Without a last day it rests until somebody resumes it.</source>
        <translation>Inzwischen werden keine Besuche geplant. Ohne letzten Tag dauert die Pause, bis jemand das Tandem fortsetzt.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>End the tandem</source>
        <translation>Tandem beenden</translation>
    </message>
    <message>
        <source>%1. Visits planned after the last day are taken out.</source>
        <comment>a pair</comment>
        <translation>%1. Besuche, die nach dem letzten Tag geplant sind, fallen weg.</translation>
    </message>
    <message>
        <source>Do not bring the two together again</source>
        <translation>Die beiden nicht wieder zusammenbringen</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Move this time</source>
        <translation>Diesen Termin verschieben</translation>
    </message>
    <message>
        <source>%1. Only this one; the others stay as they are.</source>
        <comment>a time</comment>
        <translation>%1. Nur dieser Termin; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>This and all later times</source>
        <translation>Diesen und alle späteren Termine</translation>
    </message>
    <message>
        <source>From %1 on. What was before stays as it was.</source>
        <comment>a time</comment>
        <translation>Ab %1. Was davor war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Change from then on</source>
        <translation>Ab dann ändern</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Geben Sie an, ab welchem Tag.</translation>
    </message>
    <message>
        <source>Note an extra visit</source>
        <translation>Zusätzlichen Besuch eintragen</translation>
    </message>
    <message>
        <source>%1. A visit that took place besides the series.</source>
        <comment>a pair</comment>
        <translation>%1. Ein Besuch, der außerhalb der Serie stattfand.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>&amp;Time spent</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometer</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>Besuch eintragen</translation>
    </message>
    <message>
        <source>Visits of which days?</source>
        <translation>Besuche welcher Tage?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>TandemState</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>TandemWords</name>
    <message>
        <source>ran out on %1</source>
        <comment>a check</comment>
        <translation>am %1 abgelaufen</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <comment>a check</comment>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a check</comment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>missing: “%1” asks for it</source>
        <translation>fehlt: wird für „%1“ gebraucht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Zwischengespräch</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a review</comment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a review</comment>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1 until further notice</source>
        <comment>a day</comment>
        <translation>ab %1 bis auf Weiteres</translation>
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
        <translation>jeden %1 des Monats</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>am letzten %1 des Monats</translation>
    </message>
    <message>
        <source>the first %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>am ersten %1 des Monats</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>am zweiten %1 des Monats</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>am dritten %1 des Monats</translation>
    </message>
    <message>
        <source>the fourth %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>am vierten %1 des Monats</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>am %1. des Monats</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>einmal pro Monat</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week, any day</source>
        <translation>einmal pro Woche, an einem beliebigen Tag</translation>
    </message>
    <message numerus="yes">
        <source>once every %n week(s), any day</source>
        <translation>
            <numerusform>einmal pro Woche, an einem beliebigen Tag</numerusform>
            <numerusform>einmal in %n Wochen, an einem beliebigen Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>%1: weekdays</comment>
        <translation>jeden %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>%1: weekdays</comment>
        <translation>
            <numerusform>%1, jede Woche</numerusform>
            <numerusform>%1, alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n month(s)</source>
        <comment>%1: which day</comment>
        <translation>
            <numerusform>%1, jeden Monat</numerusform>
            <numerusform>%1, alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 within %3</source>
        <comment>days, duration, hours</comment>
        <translation>%1, %2 innerhalb von %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>to be arranged</source>
        <translation>zu vereinbaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <comment>short weekdays</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
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
</context>
<context>
    <name>TodayAction</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden finden</translation>
    </message>
    <message>
        <source>Show candidates</source>
        <translation>Zeigen, wer passt</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Zeigen, warum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Später anrufen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gericht gescheitert…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Bescheid gegeben</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Nimmt den Platz</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Will ihn nicht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Bestellung gescheitert…</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Macht mit</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Spende absagen</translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <source>Noted: “%1” took place.</source>
        <translation>Notiert: „%1“ hat stattgefunden.</translation>
    </message>
    <message>
        <source>Noted: “%1” did not take place.</source>
        <translation>Notiert: „%1“ hat nicht stattgefunden.</translation>
    </message>
    <message>
        <source>Noted: “%1” was called off in time.</source>
        <translation>Notiert: „%1“ wurde rechtzeitig abgesagt.</translation>
    </message>
    <message>
        <source>Undo the outcome</source>
        <translation>Das Ergebnis rückgängig machen</translation>
    </message>
    <message>
        <source>%1 has the place and may be told the contact.</source>
        <translation>%1 hat den Platz und darf die Kontaktdaten erfahren.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Bestätigung rückgängig machen</translation>
    </message>
    <message>
        <source>%1 does not take the place; the next in the queue is to be called.</source>
        <translation>%1 nimmt den Platz nicht; anzurufen ist nun die nächste Person auf der Warteliste.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Ablehnung rückgängig machen</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>Der Anruf bei %1 ist notiert.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Den Anruf rückgängig machen</translation>
    </message>
    <message>
        <source>The call about “%1” is noted.</source>
        <translation>Der Anruf zu „%1“ ist notiert.</translation>
    </message>
    <message>
        <source>“%1” is open until %2.</source>
        <comment>a title, a date</comment>
        <translation>„%1“ ist offen bis %2.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>Die Verlängerung rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Notiert: %1 weiß, wer kommt.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Einverständnis rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: %1 was reminded.</source>
        <translation>Notiert: %1 wurde erinnert.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Erinnerung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Notiert: %n freiwilligen Person gedankt.</numerusform>
            <numerusform>Notiert: %n Freiwilligen gedankt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Dank rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: “%1” does not come.</source>
        <translation>Notiert: „%1“ kommt nicht.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Scheitern rückgängig machen</translation>
    </message>
    <message>
        <source>The call about “%1” is put off to %2.</source>
        <comment>a title, a date</comment>
        <translation>Der Anruf zu „%1“ ist auf %2 verschoben.</translation>
    </message>
    <message>
        <source>Undo the postponing</source>
        <translation>Aufschieben rückgängig machen</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>%1 vorgeschlagen. Die Adresse wurde nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Den Vorschlag rückgängig machen</translation>
    </message>
    <message>
        <source>%1 stands in this once.</source>
        <comment>a volunteer</comment>
        <translation>%1 springt dieses eine Mal ein.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>Vertretung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>Die Anmeldung rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” arrived.</source>
        <translation>Notiert: Die Mahlzeiten für „%1“ sind angekommen.</translation>
    </message>
    <message>
        <source>Undo the delivery</source>
        <translation>Lieferung rückgängig machen</translation>
    </message>
    <message>
        <source>The order for “%1” is confirmed.</source>
        <translation>Die Bestellung für „%1“ ist bestätigt.</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a restaurant</comment>
        <translation>%1 macht mit.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>The gift of “%1” is cancelled.</source>
        <translation>Die Spende von „%1“ ist abgesagt.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Absage rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” did not arrive.</source>
        <translation>Notiert: Die Mahlzeiten für „%1“ sind nicht angekommen.</translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message>
        <source>It is soon, and a place is still open.</source>
        <translation>Es ist bald so weit, und ein Platz ist noch frei.</translation>
    </message>
    <message>
        <source>Whoever was to go cannot, and nobody goes instead yet.</source>
        <translation>Wer gehen sollte, kann nicht, und noch springt niemand ein.</translation>
    </message>
    <message>
        <source>It was planned, and nobody noted what became of it.</source>
        <translation>Es war geplant, und niemand hat notiert, was daraus wurde.</translation>
    </message>
    <message>
        <source>Nobody was asked for it yet.</source>
        <translation>Dafür wurde noch niemand gefragt.</translation>
    </message>
    <message>
        <source>They wait for an answer: a place, the reserve list or a refusal.</source>
        <translation>Sie warten auf eine Antwort: einen Platz, die Warteliste oder eine Absage.</translation>
    </message>
    <message>
        <source>They offered to help and wait for an answer.</source>
        <translation>Sie haben Hilfe angeboten und warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>Two records may be one person. Compare them and decide.</source>
        <translation>Zwei Einträge sind vielleicht dieselbe Person. Vergleichen Sie und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Nobody comes for what was cooked yet. Plan the rounds of the day.</source>
        <translation>Noch holt niemand ab, was gekocht wurde. Planen Sie die Touren des Tages.</translation>
    </message>
    <message>
        <source>Its day has passed, and it was not collected. Note why, or look at the rounds of that day.</source>
        <translation>Der Tag ist vorbei, und es wurde nicht abgeholt. Notieren Sie, warum, oder sehen Sie sich die Touren dieses Tages an.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted how the round went.</source>
        <translation>Der Tag ist vorbei, und niemand hat notiert, wie die Tour verlief.</translation>
    </message>
    <message>
        <source>The proposal was declined, and the place is still open.</source>
        <translation>Der Vorschlag wurde abgelehnt, und der Platz ist noch frei.</translation>
    </message>
    <message>
        <source>It was changed here and at another desk. Compare the versions and choose what is kept.</source>
        <translation>Der Eintrag wurde hier und bei einer anderen Anlaufstelle geändert. Vergleichen Sie die Fassungen und wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>A place is free, and this person is first in the queue. Call and ask whether they take it.</source>
        <translation>Ein Platz ist frei, und diese Person steht zuerst auf der Warteliste. Rufen Sie an und fragen Sie, ob sie ihn nimmt.</translation>
    </message>
    <message>
        <source>Two desks gave the last place. This person signed up later and is first in the queue now. Call and say so.</source>
        <translation>Zwei Anlaufstellen haben den letzten Platz gegeben. Diese Person hat sich später angemeldet und steht jetzt zuerst auf der Warteliste. Rufen Sie an und sagen Sie es ihr.</translation>
    </message>
    <message>
        <source>Somebody was to be called back by this day.</source>
        <translation>Jemand sollte bis zu diesem Tag zurückgerufen werden.</translation>
    </message>
    <message>
        <source>It closes by itself on its last day, unless it is extended.</source>
        <translation>Es schließt von selbst am letzten Tag, wenn Sie es nicht verlängern.</translation>
    </message>
    <message>
        <source>Ask both how it goes, and note when to look at it again.</source>
        <translation>Fragen Sie beide, wie es geht, und notieren Sie, wann das nächste Zwischengespräch ist.</translation>
    </message>
    <message>
        <source>The trial is over. Ask both, then let them go on or end it.</source>
        <translation>Die Probezeit ist vorbei. Fragen Sie beide, und lassen Sie sie dann weitermachen oder beenden Sie das Tandem.</translation>
    </message>
    <message>
        <source>The check runs out soon. Ask for a new one in time.</source>
        <translation>Die Überprüfung läuft bald ab. Fragen Sie rechtzeitig nach einer neuen.</translation>
    </message>
    <message>
        <source>They took place. Look at the minutes and kilometres in the visit log and approve them.</source>
        <translation>Sie haben stattgefunden. Sehen Sie sich die Minuten und Kilometer im Reiter „Besuche“ an und genehmigen Sie sie.</translation>
    </message>
    <message>
        <source>The volunteer said yes. Who asked for help does not know yet who comes.</source>
        <translation>Die freiwillige Person hat zugesagt. Wer um Hilfe gebeten hat, weiß noch nicht, wer kommt.</translation>
    </message>
    <message>
        <source>They promised to help soon. A reminder saves a visit that does not happen.</source>
        <translation>Diese Person hat versprochen, bald zu helfen. Eine Erinnerung verhindert, dass ein Besuch ausfällt.</translation>
    </message>
    <message>
        <source>They helped last week, and nobody thanked them yet.</source>
        <translation>Sie haben letzte Woche geholfen, und noch niemand hat ihnen gedankt.</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>keine Tour</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>zu genehmigen</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>Zwischengespräch am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Schon gefragt</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht hier</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>role, places taken, places</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Vergebene Plätze</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Die eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Another chapter has it, and has not said what became of it. Call them, or have it back under “With partners”.</source>
        <translation>Eine andere Ortsgruppe hat es und hat nicht gesagt, was daraus wurde. Rufen Sie dort an, oder nehmen Sie es unter „Bei Partnern“ zurück.</translation>
    </message>
    <message>
        <source>The meals are wanted soon, and the restaurant has not said yes. Call and ask.</source>
        <translation>Die Mahlzeiten werden bald gebraucht, und das Restaurant hat noch nicht zugesagt. Rufen Sie an.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted whether the meals arrived.</source>
        <translation>Der Tag ist vorbei, und niemand hat notiert, ob die Mahlzeiten angekommen sind.</translation>
    </message>
    <message>
        <source>More is ordered for that day than the restaurant can cook. Call it, or order elsewhere.</source>
        <translation>Für diesen Tag ist mehr bestellt, als das Restaurant kochen kann. Rufen Sie an, oder bestellen Sie woanders.</translation>
    </message>
    <message>
        <source>Those that cook are full, or there are none. This restaurant waits and could begin.</source>
        <translation>Die Küchen sind ausgelastet, oder es gibt keine. Dieses Restaurant wartet und könnte anfangen.</translation>
    </message>
    <message>
        <source>They were paid to a restaurant and belong to no gift. Find the gift, or leave them aside.</source>
        <translation>Sie wurden an ein Restaurant gezahlt und gehören zu keiner Spende. Suchen Sie die Spende, oder legen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>It was promised two weeks ago or more, and the money has not come. Ask, or cancel the gift.</source>
        <translation>Vor zwei Wochen oder länger versprochen, und das Geld ist nicht da. Fragen Sie nach, oder sagen Sie die Spende ab.</translation>
    </message>
    <message>
        <source>Two desks took the same offer, and the other match has it. Tell both sides: take this one back, or agree on another time.</source>
        <translation>Zwei Anlaufstellen haben dasselbe Hilfsangebot genommen, und die andere Vermittlung hat es. Sagen Sie beiden Seiten Bescheid: Nehmen Sie diese zurück, oder vereinbaren Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Some tandems rest in the school holidays. Add those to come under “Our association…”, so that nobody stands before a closed door.</source>
        <translation>Manche Tandems ruhen in den Schulferien. Tragen Sie die kommenden unter „Unser Verein…“ ein, damit niemand vor verschlossener Tür steht.</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Versprochen am</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
</context>
<context>
    <name>TodayGroup</name>
    <message>
        <source>To fill tonight and tomorrow</source>
        <translation>Für heute Abend und morgen zu besetzen</translation>
    </message>
    <message>
        <source>Over, without an outcome</source>
        <translation>Vorbei, ohne Ergebnis</translation>
    </message>
    <message>
        <source>Requests without a proposal</source>
        <translation>Hilfegesuche ohne Vorschlag</translation>
    </message>
    <message>
        <source>New sign-ups</source>
        <translation>Neue Anmeldungen</translation>
    </message>
    <message>
        <source>Declined proposals</source>
        <translation>Abgelehnte Vorschläge</translation>
    </message>
    <message>
        <source>To tell, remind and thank</source>
        <translation>Bescheid geben, erinnern und danken</translation>
    </message>
    <message>
        <source>Conflicts between desks</source>
        <translation>Widersprüche zwischen Anlaufstellen</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Zurückzurufen</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Endet diese Woche</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n von %1 fehlt</numerusform>
            <numerusform>%n von %1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n auf der Warteliste</numerusform>
            <numerusform>%n auf der Warteliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n gefragt</numerusform>
            <numerusform>%n gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a person</comment>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n möglicher Doppeleintrag</numerusform>
            <numerusform>%n mögliche Doppeleinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n new volunteer(s)</source>
        <translation>
            <numerusform>%n neue freiwillige Person</numerusform>
            <numerusform>%n neue Freiwillige</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1: a place is free</source>
        <translation>%1 anrufen: Ein Platz ist frei</translation>
    </message>
    <message>
        <source>Call %1: the place was given twice</source>
        <translation>%1 anrufen: Der Platz wurde zweimal gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) without a round</source>
        <translation>
            <numerusform>%n Gericht ohne Tour</numerusform>
            <numerusform>%n Gerichte ohne Tour</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Round of %1</source>
        <comment>a rider</comment>
        <translation>Tour von %1</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <comment>who is helped</comment>
        <translation>%1 Bescheid geben</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <comment>a volunteer</comment>
        <translation>%1 erinnern</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n volunteer(s) for last week</source>
        <translation>
            <numerusform>%n freiwilligen Person für letzte Woche danken</numerusform>
            <numerusform>%n Freiwilligen für letzte Woche danken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to approve</source>
        <translation>
            <numerusform>%n Besuch zu genehmigen</numerusform>
            <numerusform>%n Besuche zu genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: declined</source>
        <comment>a person</comment>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a person</comment>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>noch keine Tour</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>dish, not collected</source>
        <translation>Gericht, nicht abgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) not marked</source>
        <translation>
            <numerusform>%n Stopp nicht abgehakt</numerusform>
            <numerusform>%n Stopps nicht abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sign-up(s)</source>
        <translation>
            <numerusform>%n neue Anmeldung</numerusform>
            <numerusform>%n neue Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>möglicher Doppeleintrag</translation>
    </message>
    <message>
        <source>may be the same person as %1</source>
        <translation>vielleicht dieselbe Person wie %1</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>a volunteer</comment>
        <translation>%1 kommt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>changed here and at another desk</source>
        <translation>hier und bei einer anderen Anlaufstelle geändert</translation>
    </message>
    <message>
        <source>tandem with %1, to be looked at again by %2</source>
        <comment>a helper, a date</comment>
        <translation>Tandem mit %1, Zwischengespräch bis %2</translation>
    </message>
    <message>
        <source>trial with %1, over on %2</source>
        <comment>a helper, a date</comment>
        <translation>Probezeit mit %1, endet am %2</translation>
    </message>
    <message>
        <source>%1: holds until %2</source>
        <comment>a check of a volunteer, a date</comment>
        <translation>%1: gültig bis %2</translation>
    </message>
    <message>
        <source>minutes and kilometres as the helpers gave them</source>
        <translation>Minuten und Kilometer, wie die festen Hilfen sie angegeben haben</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>offer of help, ends on %1</source>
        <comment>a date</comment>
        <translation>Hilfsangebot, endet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n Zahlung zu prüfen</numerusform>
            <numerusform>%n Zahlungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>A gift without a name</source>
        <translation>Eine Spende ohne Namen</translation>
    </message>
    <message>
        <source>School holidays: add the next ones</source>
        <translation>Schulferien: Tragen Sie die nächsten ein</translation>
    </message>
    <message>
        <source>School holidays: none is known</source>
        <translation>Schulferien: keine bekannt</translation>
    </message>
    <message>
        <source>dish, handed over to another chapter</source>
        <translation>Gericht, an eine andere Ortsgruppe übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed by %1</source>
        <comment>a restaurant</comment>
        <translation>nicht bestätigt von %1</translation>
    </message>
    <message>
        <source>ordered from %1</source>
        <comment>a restaurant</comment>
        <translation>bestellt bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) too many</source>
        <translation>
            <numerusform>%n Mahlzeit zu viel</numerusform>
            <numerusform>%n Mahlzeiten zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered in all</source>
        <comment>meals</comment>
        <translation>%1 insgesamt bestellt</translation>
    </message>
    <message>
        <source>wait-listed restaurant</source>
        <translation>Restaurant auf der Warteliste</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) a day</source>
        <translation>
            <numerusform>%n Mahlzeit am Tag</numerusform>
            <numerusform>%n Mahlzeiten am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source>%1 in all, for no gift yet</source>
        <comment>an amount</comment>
        <translation>%1 insgesamt, noch für keine Spende</translation>
    </message>
    <message>
        <source>%1 still to be paid</source>
        <comment>an amount</comment>
        <translation>noch %1 zu zahlen</translation>
    </message>
    <message>
        <source>what %1 offered was promised twice</source>
        <translation>das Hilfsangebot von %1 wurde zweimal zugesagt</translation>
    </message>
    <message>
        <source>known until %1</source>
        <comment>a date</comment>
        <translation>bekannt bis %1</translation>
    </message>
    <message>
        <source>tandems that rest in them go on</source>
        <translation>Tandems, die dann ruhen, gehen weiter</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>on foot</source>
        <translation>zu Fuß</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>Lastenrad</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>öffentliche Verkehrsmittel</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>van</source>
        <translation>Lieferwagen</translation>
    </message>
</context>
<context>
    <name>TwinSign</name>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
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
        <translation>geplant</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nicht stattgefunden</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>seeking a stand-in</source>
        <translation>sucht Vertretung</translation>
    </message>
</context>
<context>
    <name>VolunteerColumns</name>
    <message>
        <source>(not received yet)</source>
        <translation>(noch nicht empfangen)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Neu angemeldet</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>volunteers who left</comment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppeleinträge</translation>
    </message>
</context>
<context>
    <name>VolunteerState</name>
    <message>
        <source>applied</source>
        <translation>neu angemeldet</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>active</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in Pause</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
</context>
<context>
    <name>WhenKind</name>
    <message>
        <source>to be arranged</source>
        <translation>zu vereinbaren</translation>
    </message>
    <message>
        <source>on a fixed day</source>
        <translation>an einem festen Tag</translation>
    </message>
    <message>
        <source>once within a period</source>
        <translation>einmal in einem Zeitraum</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>wiederkehrend</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n is (are) not active</source>
        <translation>
            <numerusform>%n ist derzeit nicht aktiv</numerusform>
            <numerusform>%n sind derzeit nicht aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not placed on the map</source>
        <translation>
            <numerusform>%n ist ohne bekannten Ort</numerusform>
            <numerusform>%n sind ohne bekannten Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not offer this service</source>
        <translation>
            <numerusform>%n bietet diese Hilfe nicht an</numerusform>
            <numerusform>%n bieten diese Hilfe nicht an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) a skill</source>
        <translation>
            <numerusform>bei %n fehlt eine Fähigkeit</numerusform>
            <numerusform>bei %n fehlt eine Fähigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not speak the language</source>
        <translation>
            <numerusform>%n spricht die Sprache nicht</numerusform>
            <numerusform>%n sprechen die Sprache nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no valid screening</source>
        <translation>
            <numerusform>%n hat keine gültige Überprüfung</numerusform>
            <numerusform>%n haben keine gültige Überprüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not free at that time</source>
        <translation>
            <numerusform>%n ist zu dieser Zeit nicht frei</numerusform>
            <numerusform>%n sind zu dieser Zeit nicht frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) away on that day</source>
        <translation>
            <numerusform>%n ist an dem Tag abwesend</numerusform>
            <numerusform>%n sind an dem Tag abwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live(s) too far away</source>
        <translation>
            <numerusform>%n wohnt zu weit weg</numerusform>
            <numerusform>%n wohnen zu weit weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not to be brought together with this person</source>
        <translation>
            <numerusform>%n ist nicht mit dieser Person zusammenzubringen</numerusform>
            <numerusform>%n sind nicht mit dieser Person zusammenzubringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) already asked for this</source>
        <translation>
            <numerusform>%n wurde dafür schon gefragt</numerusform>
            <numerusform>%n wurden dafür schon gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) expected elsewhere at that time</source>
        <translation>
            <numerusform>%n wird zu dieser Zeit anderswo erwartet</numerusform>
            <numerusform>%n werden zu dieser Zeit anderswo erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) enough for that week</source>
        <translation>
            <numerusform>%n ist in der Woche schon ausgelastet</numerusform>
            <numerusform>%n sind in der Woche schon ausgelastet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list, one of which will do</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>WorkSource</name>
    <message>
        <source>help given</source>
        <translation>geleistete Hilfe</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>dish cooked</source>
        <translation>gekochtes Gericht</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Notiz rückgängig machen</translation>
    </message>
    <message>
        <source>Choose a line first: a note is about a record.</source>
        <translation>Wählen Sie zuerst eine Zeile: Eine Notiz betrifft einen Eintrag.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>entraide::AbsenceDialog</name>
    <message>
        <source>&amp;Whole days</source>
        <translation>&amp;Ganze Tage</translation>
    </message>
    <message>
        <source>Somebody cannot come</source>
        <translation>Jemand kann nicht kommen</translation>
    </message>
    <message>
        <source>for example: ill</source>
        <translation>zum Beispiel: krank</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>The proposal then says who could step in and who would have to move. Nothing is saved until you accept.</source>
        <translation>Der Vorschlag sagt dann, wer einspringen könnte und wer wechseln müsste. Nichts wird gespeichert, bevor Sie annehmen.</translation>
    </message>
    <message>
        <source>&amp;See who can step in</source>
        <translation>&amp;Zeigen, wer einspringen kann</translation>
    </message>
</context>
<context>
    <name>entraide::AmountDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <comment>an amount in euro</comment>
        <translation>Schreiben Sie einen Betrag über 0, wie 12,50.</translation>
    </message>
</context>
<context>
    <name>entraide::AmountField</name>
    <message>
        <source>amount in euro</source>
        <translation>Betrag in Euro</translation>
    </message>
</context>
<context>
    <name>entraide::AnnounceDialog</name>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>The rider comes at</source>
        <translation>Kurier/in kommt um</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No hour was said</source>
        <translation>Keine Uhrzeit gesagt</translation>
    </message>
</context>
<context>
    <name>entraide::AssociationForm</name>
    <message>
        <source>Our association</source>
        <translation>Unser Verein</translation>
    </message>
    <message>
        <source>Save the association</source>
        <translation>Verein speichern</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wer wir sind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as on letters</source>
        <translation>wie auf Briefen</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>non-profit association</source>
        <translation>Vereinigung ohne Gewinnerzielungsabsicht (VoG)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Vereinszweck</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Insurance of the volunteers</source>
        <translation>Versicherung der Freiwilligen</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Policennummer</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Was gedeckt ist</translation>
    </message>
    <message>
        <source>civil liability, accidents</source>
        <translation>Haftpflicht, Unfälle</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Was erstattet wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Euro for a day</source>
        <translation>Euro pro Tag</translation>
    </message>
    <message>
        <source>Euro for a kilometre</source>
        <translation>Euro pro Kilometer</translation>
    </message>
    <message>
        <source>Ceilings by year</source>
        <translation>Höchstbeträge nach Jahr</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Jahr hinzufügen</translation>
    </message>
    <message>
        <source>Remove the year</source>
        <translation>Jahr entfernen</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Ferien hinzufügen</translation>
    </message>
    <message>
        <source>Remove the holidays</source>
        <translation>Ferien entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt.</numerusform>
            <numerusform>%n Zeilen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all here already.</source>
        <translation>Sie sind schon alle da.</translation>
    </message>
    <message>
        <source>Add the Flemish school holidays of %1–%2</source>
        <translation>Flämische Schulferien %1–%2 hinzufügen</translation>
    </message>
    <message>
        <source>Add the school holidays of the French Community of %1–%2</source>
        <translation>Schulferien der Französischen Gemeinschaft %1–%2 hinzufügen</translation>
    </message>
    <message>
        <source>Tandems may rest</source>
        <translation>Tandems dürfen pausieren</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>Regeln der Anlaufstelle</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Dishes of a day are taken until</source>
        <translation>Gerichte eines Tages werden angenommen bis</translation>
    </message>
    <message>
        <source>Youngest age of volunteers</source>
        <translation>Mindestalter der Freiwilligen</translation>
    </message>
    <message>
        <source>Smallest number shown in statistics</source>
        <translation>Kleinste Zahl, die die Statistik zeigt</translation>
    </message>
    <message>
        <source>Open sign-ups of one volunteer at most</source>
        <translation>Offene Anmeldungen pro Person, höchstens</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 12,50.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie 12,50.</translation>
    </message>
    <message>
        <source>No phone has this number. Check it, or leave it empty.</source>
        <translation>Kein Telefon hat diese Nummer. Prüfen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it, or leave it empty.</source>
        <translation>Das ist keine E-Mail-Adresse. Prüfen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Each year stands here once, with an amount for a day and a larger one for the year.</source>
        <translation>Jedes Jahr steht hier einmal, mit einem Betrag pro Tag und einem größeren für das Jahr.</translation>
    </message>
    <message>
        <source>Each line needs a name and a last day that is not before the first.</source>
        <translation>Jede Zeile braucht einen Namen und einen letzten Tag, der nicht vor dem ersten liegt.</translation>
    </message>
    <message>
        <source>This cannot be kept. Check it.</source>
        <translation>Das kann nicht gespeichert werden. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>What counts fewer people is hidden, and so is what would give it away, so that nobody is recognised.</source>
        <translation>Was weniger Personen zählt, wird verborgen, und ebenso, was es verraten würde, damit niemand erkannt wird.</translation>
    </message>
</context>
<context>
    <name>entraide::AvailabilityView</name>
    <message>
        <source>Free in the week</source>
        <translation>Frei in der Woche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No weekly hours are noted.</source>
        <translation>Es sind keine wöchentlichen Zeiten notiert.</translation>
    </message>
    <message>
        <source>Available from %1</source>
        <translation>Verfügbar ab %1</translation>
    </message>
    <message>
        <source>Available until %1</source>
        <translation>Verfügbar bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Also free: %1</source>
        <translation>Auch frei: %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
</context>
<context>
    <name>entraide::BackgroundPanel</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Areas of the program</source>
        <translation>Gebiete des Programms</translation>
    </message>
    <message>
        <source>Own tile server</source>
        <translation>Eigener Kachelserver</translation>
    </message>
    <message>
        <source>Folder of tiles</source>
        <translation>Ordner mit Kacheln</translation>
    </message>
    <message>
        <source>Public OpenStreetMap</source>
        <translation>Öffentliche OpenStreetMap</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Hintergrund der Karte</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse der Kacheln</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Approximate limits, made from the postcodes. No address leaves this computer.</source>
        <translation>Ungefähre Grenzen, aus den Postleitzahlen gebildet. Keine Adresse verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>This server learns which part of the city is looked at, never who lives where. {z}, {x} and {y} stand for the tile.</source>
        <translation>Dieser Server erfährt, welcher Teil der Stadt angesehen wird, nie, wer wo wohnt. {z}, {x} und {y} stehen für die Kachel.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Pictures in folders z/x/y.png, on this computer or the office&apos;s drive. Nothing is sent.</source>
        <translation>Bilder in Ordnern z/x/y.png, auf diesem Rechner oder auf dem Laufwerk des Büros. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles and fetches none ahead. Their server in the world learns which part of the city is looked at.</source>
        <translation>Ein Geschenk der OpenStreetMap-Gemeinschaft, für maßvollen Gebrauch: Dieses Programm nennt seinen Namen, bewahrt Kacheln auf und holt keine im Voraus. Ihr Server irgendwo auf der Welt erfährt, welcher Teil der Stadt angesehen wird.</translation>
    </message>
    <message>
        <source>Use OpenStreetMap</source>
        <translation>OpenStreetMap verwenden</translation>
    </message>
    <message>
        <source>Enter where the tiles are.</source>
        <translation>Geben Sie an, wo die Kacheln sind.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen und einen Server nennen.</translation>
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y} once each.</source>
        <translation>Die Adresse muss {z}, {x} und {y} je einmal enthalten.</translation>
    </message>
    <message>
        <source>This folder is not there. Check that the drive is connected.</source>
        <translation>Dieser Ordner ist nicht da. Prüfen Sie, ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>This is the public server. Choose “Public OpenStreetMap” in the list.</source>
        <translation>Das ist der öffentliche Server. Wählen Sie „Öffentliche OpenStreetMap“ in der Liste.</translation>
    </message>
</context>
<context>
    <name>entraide::BankView</name>
    <message>
        <source>Lines of the bank&apos;s file</source>
        <translation>Zeilen der Datei der Bank</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler/in</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>The file holds no line that could be read.</source>
        <translation>Die Datei enthält keine lesbare Zeile.</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Zeilen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie wegfällt</translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>Jede Zeile konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>%1, %n Zeile. Noch ist nichts festgehalten.</numerusform>
            <numerusform>%1, %n Zeilen. Noch ist nichts festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay a gift</source>
        <translation>Zahlen eine Spende</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>Zahlen einen Teil</translation>
    </message>
    <message>
        <source>Pay too much</source>
        <translation>Zahlen zu viel</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Schon eingelesen</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Vom Konto abgegangen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Zeilen (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Nicht gelesen (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::BoardForm</name>
    <message>
        <source>Name of the association</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>What somebody agrees to</source>
        <translation>Wozu jemand einwilligt</translation>
    </message>
    <message>
        <source>How to reach you otherwise</source>
        <translation>Wie Sie sonst zu erreichen sind</translation>
    </message>
    <message>
        <source>Save the noticeboard</source>
        <translation>Den Aushang speichern</translation>
    </message>
    <message>
        <source>On the web page</source>
        <translation>Auf der Webseite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Help that may be asked for</source>
        <translation>Hilfe, um die gebeten werden kann</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Change the noticeboard</source>
        <translation>Den Aushang ändern</translation>
    </message>
    <message>
        <source>Set up a noticeboard</source>
        <translation>Einen Aushang einrichten</translation>
    </message>
    <message>
        <source>Write the name in one language at least.</source>
        <translation>Schreiben Sie den Namen in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>Write what somebody agrees to who sends something, in one language at least.</source>
        <translation>Schreiben Sie, wozu jemand einwilligt, der etwas sendet, in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>Write a phone number or an address for those who would rather not send anything, in one language at least.</source>
        <translation>Schreiben Sie eine Telefonnummer oder eine Adresse für alle, die lieber nichts senden, in mindestens einer Sprache.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardPanel</name>
    <message>
        <source>Postings on it</source>
        <translation>Aufrufe darin</translation>
    </message>
    <message>
        <source>A noticeboard shows your postings on your website and brings sign-ups into the inbox.</source>
        <translation>Ein Aushang zeigt Ihre Aufrufe auf Ihrer Website und bringt Anmeldungen in den Eingang.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Help to ask for</source>
        <translation>Mögliche Hilfe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The webmaster needs the address of your hub and the name of the database above. What people send is sealed: only this team can open it.</source>
        <translation>Wer die Website betreut, braucht die Adresse Ihrer Sammelstelle und den oben genannten Namen der Datenbank. Was die Leute senden, ist versiegelt: Nur dieses Team kann es öffnen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a posting, places left</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n freier Platz</numerusform>
            <numerusform>%n freie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>places without limit</source>
        <translation>Plätze ohne Grenze</translation>
    </message>
    <message>
        <source>None. Put one there from the page Postings.</source>
        <translation>Keine. Stellen Sie auf der Seite „Aufrufe“ einen hinein.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardSection</name>
    <message>
        <source>Set up the &amp;noticeboard…</source>
        <translation>&amp;Aushang einrichten…</translation>
    </message>
    <message>
        <source>What the page on the web says of you</source>
        <translation>Was die Webseite über Sie sagt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Noticeboard</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) on it</source>
        <translation>
            <numerusform>%n Aufruf darin</numerusform>
            <numerusform>%n Aufrufe darin</numerusform>
        </translation>
    </message>
    <message>
        <source>The noticeboard is set up. Give its database to your hub and to the webmaster.</source>
        <translation>Der Aushang ist eingerichtet. Geben Sie seine Datenbank Ihrer Sammelstelle und der Person, die die Website betreut.</translation>
    </message>
</context>
<context>
    <name>entraide::BooksReader</name>
    <message>
        <source>Reading the campaign</source>
        <translation>Die Aktion wird gelesen</translation>
    </message>
</context>
<context>
    <name>entraide::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Heute ist niemand anzurufen.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The person was called and knows</source>
        <translation>Die Person wurde angerufen und weiß Bescheid</translation>
    </message>
    <message>
        <source>Called.</source>
        <translation>Angerufen.</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>Der Anruf bei %1 ist notiert.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Nobody answered: comes back tomorrow, with a note</source>
        <translation>Niemand hat abgenommen: kommt morgen wieder, mit einer Notiz</translation>
    </message>
    <message>
        <source>%1: not reached.</source>
        <comment>a day and an hour</comment>
        <translation>%1: nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 was not reached and is here again tomorrow.</source>
        <translation>%1 wurde nicht erreicht und steht morgen wieder hier.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Öffnet den Eintrag auf seiner Seite</translation>
    </message>
    <message>
        <source>Print the call list…</source>
        <translation>Anrufliste drucken…</translation>
    </message>
    <message>
        <source>Prints the list with room to write</source>
        <translation>Druckt die Liste mit Platz zum Schreiben</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>Shows what needs you again</source>
        <translation>Zeigt wieder, was auf Sie wartet</translation>
    </message>
    <message>
        <source>Reading whom to call</source>
        <translation>Lesen, wer anzurufen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Den Anruf rückgängig machen</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>Anrufliste drucken</translation>
    </message>
    <message>
        <source>The call list went to the printer.</source>
        <translation>Die Anrufliste wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignBar</name>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>campaign</comment>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>given %1 of %2 meals</source>
        <comment>of those hoped for</comment>
        <translation>%1 von %2 Mahlzeiten gespendet</translation>
    </message>
    <message>
        <source>given %1</source>
        <comment>meals</comment>
        <translation>%1 gespendet</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <comment>meals</comment>
        <translation>%1 bestellt</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>meals</comment>
        <translation>%1 geliefert</translation>
    </message>
    <message>
        <source>pending %1</source>
        <comment>meals</comment>
        <translation>%1 noch zu bestellen</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>money</comment>
        <translation>%1 erhalten</translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation>Die Bücher stimmen</translation>
    </message>
    <message>
        <source>The books do not balance</source>
        <translation>Die Bücher stimmen nicht</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignForm</name>
    <message>
        <source>none set</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Aktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Meals hoped for</source>
        <translation>&amp;Erhoffte Mahlzeiten</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Die Aktion öffnen</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Die Aktion ändern</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Schreiben Sie den Namen.</translation>
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
        <translation>%1 (senkt den Rang)</translation>
    </message>
</context>
<context>
    <name>entraide::CandidatesModel</name>
    <message>
        <source>%1 · from %2</source>
        <comment>a person, a quarter</comment>
        <translation>%1 · aus %2</translation>
    </message>
</context>
<context>
    <name>entraide::CeilingsModel</name>
    <message>
        <source>Known by the program. Add a line for the same year to use other amounts.</source>
        <translation>Dem Programm bekannt. Fügen Sie für andere Beträge eine Zeile zum selben Jahr hinzu.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>A day at most</source>
        <translation>Höchstens pro Tag</translation>
    </message>
    <message>
        <source>A year at most</source>
        <translation>Höchstens pro Jahr</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Kilometer höchstens</translation>
    </message>
</context>
<context>
    <name>entraide::CertificatesSection</name>
    <message>
        <source>Name of a volunteer</source>
        <translation>Name einer freiwilligen Person</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>Hours certificate</source>
        <translation>Stundenbescheinigung</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informationsblatt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Brief drucken…</translation>
    </message>
    <message>
        <source>Prints the letter in the volunteer&apos;s language</source>
        <translation>Druckt den Brief in der Sprache der freiwilligen Person</translation>
    </message>
    <message>
        <source>Save the letter as PDF…</source>
        <translation>Brief als PDF speichern…</translation>
    </message>
    <message>
        <source>Writes the letter to a file</source>
        <translation>Speichert den Brief als Datei</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>bescheinigung</translation>
    </message>
    <message>
        <source>information note</source>
        <translation>informationsblatt</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Brief als PDF speichern</translation>
    </message>
    <message>
        <source>The information note was given</source>
        <translation>Informationsblatt wurde ausgehändigt</translation>
    </message>
    <message>
        <source>Notes that the volunteer has it since today</source>
        <translation>Hält fest, dass die freiwillige Person es seit heute hat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>It was given</source>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Diese Person ist nicht freiwillig tätig.</translation>
    </message>
    <message>
        <source>Choose a volunteer to see the letter.</source>
        <translation>Wählen Sie eine freiwillige Person, um den Brief zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was done in this period: there is nothing to certify.</source>
        <translation>In diesem Zeitraum wurde nichts geleistet: Es gibt nichts zu bescheinigen.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>Der Brief wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Notiert: Das Informationsblatt wurde heute ausgehändigt.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>Informationsblatt rückgängig machen</translation>
    </message>
    <message>
        <source>The letter is in “%1”.</source>
        <translation>Der Brief steht in „%1“.</translation>
    </message>
</context>
<context>
    <name>entraide::ChooseHelperDialog</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Jemand anderen wählen</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a volunteer</comment>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a volunteer</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Einen Namen suchen</translation>
    </message>
    <message>
        <source>Who fits, best first</source>
        <translation>Wer passt, die Besten zuerst</translation>
    </message>
    <message>
        <source>Nobody else fits. Why not is said on the request&apos;s own page.</source>
        <translation>Niemand anders passt. Warum, steht auf der Seite des Hilfegesuchs.</translation>
    </message>
    <message>
        <source>for example: they know each other</source>
        <translation>zum Beispiel: Sie kennen sich</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the place</source>
        <translation>&amp;Grund, bleibt beim Platz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Eintrag öffnen</translation>
    </message>
    <message>
        <source>A choice against the proposal needs its reason.</source>
        <translation>Eine Wahl gegen den Vorschlag braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnMappingModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Another column fills this already. The first one counts.</source>
        <translation>Eine andere Spalte füllt das schon. Die erste zählt.</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1 füllt: %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Füllt</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnsStep</name>
    <message>
        <source>Columns of the file and what they fill</source>
        <translation>Spalten der Datei und was sie füllen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Headers in</source>
        <translation>Spaltentitel in</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>as chosen for this form before</source>
        <translation>wie früher für dieses Formular gewählt</translation>
    </message>
    <message>
        <source>recognised now</source>
        <translation>jetzt erkannt</translation>
    </message>
    <message>
        <source>No column is a name. Choose which one holds it.</source>
        <translation>Keine Spalte ist ein Name. Wählen Sie, welche ihn enthält.</translation>
    </message>
    <message>
        <source>%1: another column fills the same. The first one counts; choose what this one fills, or leave it out.</source>
        <translation>%1: Eine andere Spalte füllt dasselbe. Die erste zählt; wählen Sie, was diese füllt, oder lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>entraide::CommitmentsView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Nothing is planned until %1.</source>
        <translation>Bis %1 ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictModel</name>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>war hier</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>kept, with the changes below</source>
        <translation>behalten, mit den Änderungen unten</translation>
    </message>
    <message>
        <source>the same at each desk</source>
        <translation>bei jeder Anlaufstelle gleich</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>nicht mehr bekannt</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>noch zu wählen</translation>
    </message>
    <message>
        <source>%1, %2: %3, chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2: %3, gewählt</translation>
    </message>
    <message>
        <source>%1, %2: %3, not chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2: %3, nicht gewählt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Bleibt</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictSection</name>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>A version of this record has not been received whole yet. Exchange again.</source>
        <translation>Eine Fassung dieses Eintrags wurde noch nicht vollständig empfangen. Tauschen Sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictView</name>
    <message>
        <source>Lines to choose</source>
        <translation>Zu wählende Zeilen</translation>
    </message>
    <message>
        <source>What happens when you save</source>
        <translation>Was geschieht, wenn Sie speichern</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Den Eintrag öffnen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Den Eintrag speichern</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (diese Anlaufstelle)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>Alles von uns behalten</translation>
    </message>
    <message>
        <source>Keep all of version 1</source>
        <translation>Alles aus Fassung 1 behalten</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <translation>Alles von der anderen Seite behalten</translation>
    </message>
    <message>
        <source>Keep all of version 2</source>
        <translation>Alles aus Fassung 2 behalten</translation>
    </message>
    <message>
        <source>To choose: %1 of %2 chosen</source>
        <translation>Zu wählen: %1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Choose each line first.</source>
        <translation>Wählen Sie zuerst jede Zeile.</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version · %1: both</source>
        <translation>Pfeile: Zeile und Fassung · Leertaste: wählen · 1, 2: Fassung · %1: beide</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version</source>
        <translation>Pfeile: Zeile und Fassung · Leertaste: wählen · 1, 2: Fassung</translation>
    </message>
    <message>
        <source>%1: both can stand together.</source>
        <translation>%1: Beide können nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Die Änderungen</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>Von selbst zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each changed in one place</source>
        <translation>
            <numerusform>%n Feld, an nur einer Stelle geändert</numerusform>
            <numerusform>%n Felder, jedes an nur einer Stelle geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>changed at %1</source>
        <comment>desk</comment>
        <translation>geändert bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to choose.</source>
        <translation>
            <numerusform>Noch %n Zeile zu wählen.</numerusform>
            <numerusform>Noch %n Zeilen zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk changed it meanwhile. Look again.</source>
        <translation>Eine andere Anlaufstelle hat es inzwischen geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Gelöscht: %1. Andere Anlaufstellen erfahren es beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Gespeichert: %1. Andere Anlaufstellen sehen es beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>Undo the choice</source>
        <translation>Die Auswahl rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::DateField</name>
    <message>
        <source>A date is given</source>
        <translation>Datum angegeben</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryModel</name>
    <message>
        <source>nothing in common</source>
        <translation>nichts gemeinsam</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>gemeinsam: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <comment>the hours that are drawn</comment>
        <translation>%1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Schon zugesagt</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryView</name>
    <message>
        <source>Both diaries, day by day</source>
        <translation>Beide Kalender, Tag für Tag</translation>
    </message>
    <message>
        <source>Above: asked for. Below: offered. Hatched: promised already. Filled: both could.</source>
        <translation>Oben: gewünscht. Unten: angeboten. Schraffiert: schon zugesagt. Gefüllt: beide könnten.</translation>
    </message>
</context>
<context>
    <name>entraide::DishForm</name>
    <message>
        <source>Cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the dish.</source>
        <translation>Hier noch nicht bekannt: wird mit dem Gericht eingetragen.</translation>
    </message>
    <message>
        <source>Who cooks</source>
        <translation>Wer kocht</translation>
    </message>
    <message>
        <source>&amp;Cook</source>
        <translation>&amp;Koch/Köchin</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Dish</source>
        <translation>&amp;Gericht</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>Po&amp;rtionen</translation>
    </message>
    <message>
        <source>It also &amp;is</source>
        <translation>Ist au&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Allergens</source>
        <translation>&amp;Allergene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>where the cook lives</source>
        <translation>wo die kochende Person wohnt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>When and where it is fetched</source>
        <translation>Wann und wo es abgeholt wird</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Neues Gericht</translation>
    </message>
    <message>
        <source>Note the dish</source>
        <translation>Gericht eintragen</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Gericht bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Write who cooks.</source>
        <translation>Schreiben Sie, wer kocht.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Schreiben Sie, was es ist.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Write where it is fetched: no address of the cook is known.</source>
        <translation>Schreiben Sie, wo es abgeholt wird: Von der kochenden Person ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the dish is kept, and cannot be planned on the map.</source>
        <translation>Diese Postleitzahl ist hier nicht bekannt: Das Gericht wird gespeichert, kann aber nicht auf der Karte geplant werden.</translation>
    </message>
    <message>
        <source>Its allergens say something else. Please ask the cook.</source>
        <translation>Die Allergene sagen etwas anderes. Bitte fragen Sie die kochende Person.</translation>
    </message>
</context>
<context>
    <name>entraide::DishPanel</name>
    <message>
        <source>This dish is no longer here.</source>
        <translation>Dieses Gericht ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Koch/Köchin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>At the cook&apos;s</source>
        <translation>Bei der kochenden Person</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>Abzuholen in</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Gescheitert, weil</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>Ist auch</translation>
    </message>
    <message>
        <source>On the round of</source>
        <translation>In der Tour von</translation>
    </message>
    <message>
        <source>Promised to %1: no round here takes it. Hand it over, so that they know where it is fetched.</source>
        <translation>%1 versprochen: Keine Tour hier nimmt es mit. Übergeben Sie es, damit dort bekannt ist, wo es abgeholt wird.</translation>
    </message>
    <message>
        <source>%1 fetches it: no round here takes it. Take it back if they do not.</source>
        <translation>%1 holt es ab: Keine Tour hier nimmt es mit. Nehmen Sie es zurück, wenn das nicht geschieht.</translation>
    </message>
    <message>
        <source>other chapters: %1</source>
        <comment>how far it is</comment>
        <translation>andere Ortsgruppen: %1</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation>eine andere Ortsgruppe</translation>
    </message>
</context>
<context>
    <name>entraide::DishesSection</name>
    <message>
        <source>Dishes of the day</source>
        <translation>Gerichte des Tages</translation>
    </message>
    <message>
        <source>Dish or cook</source>
        <translation>Gericht oder Koch/Köchin</translation>
    </message>
    <message>
        <source>Dishes for this day were taken until %1. Later ones need a reason.</source>
        <translation>Gerichte für diesen Tag wurden bis %1 angenommen. Spätere brauchen einen Grund.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1: %2 left.</source>
        <comment>an hour, a duration</comment>
        <translation>Gerichte für diesen Tag werden bis %1 angenommen: noch %2.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1.</source>
        <translation>Gerichte für diesen Tag werden bis %1 angenommen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gericht gescheitert…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Hält fest, warum das Gericht nicht kommt</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Gescheitert…</translation>
    </message>
    <message>
        <source>Take the dish out of its round</source>
        <translation>Gericht aus der Tour nehmen</translation>
    </message>
    <message>
        <source>It is offered again, for another round</source>
        <translation>Es wird wieder angeboten, für eine andere Tour</translation>
    </message>
    <message>
        <source>Out of its round</source>
        <translation>Aus der Tour</translation>
    </message>
    <message>
        <source>No dish for this day yet. Note the first one; the next can follow at once.</source>
        <translation>Noch kein Gericht für diesen Tag. Tragen Sie das erste ein; das nächste kann gleich folgen.</translation>
    </message>
    <message>
        <source>No dish of this day is like that. Choose another filter, or empty the field.</source>
        <translation>Kein Gericht dieses Tages passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Neues Gericht</translation>
    </message>
    <message>
        <source>Notes what a cook offers</source>
        <translation>Trägt ein, was gekocht und angeboten wird</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Gericht bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen dish, while it is offered or planned</source>
        <translation>Ändert das gewählte Gericht, solange es angeboten oder geplant ist</translation>
    </message>
    <message>
        <source>After the hour</source>
        <translation>Nach Annahmeschluss</translation>
    </message>
    <message>
        <source>Dishes for that day were taken until %1. Why is this one taken all the same?</source>
        <translation>Gerichte für diesen Tag wurden bis %1 angenommen. Warum wird dieses trotzdem angenommen?</translation>
    </message>
    <message>
        <source>Take the dish</source>
        <translation>Gericht annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Look at its %n round(s).</source>
        <translation>
            <numerusform>Sehen Sie sich die Tour an.</numerusform>
            <numerusform>Sehen Sie sich die %n Touren an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is noted; the cook may be known already.</source>
        <translation>%1 ist eingetragen; vielleicht ist die kochende Person schon bekannt.</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 ist eingetragen.</translation>
    </message>
    <message>
        <source>Undo the dish</source>
        <translation>Gericht rückgängig machen</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gericht gescheitert</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Warum kommt es nicht? Andere lesen das später.</translation>
    </message>
    <message>
        <source>Noted: the dish does not come.</source>
        <translation>Notiert: Das Gericht kommt nicht.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Scheitern rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 wird wieder angeboten.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+N: new dish · E: edit · X: failed · B: out of its round · A: to another chapter</source>
        <translation>Strg+N: neues Gericht · E: bearbeiten · X: gescheitert · B: aus der Tour · A: an eine andere Ortsgruppe</translation>
    </message>
    <message>
        <source>Offer to another chapter…</source>
        <translation>Einer anderen Ortsgruppe anbieten…</translation>
    </message>
    <message>
        <source>Shows what another chapter would see, before it is asked</source>
        <translation>Zeigt, was eine andere Ortsgruppe sehen würde, bevor sie gefragt wird</translation>
    </message>
    <message>
        <source>To a chapter…</source>
        <translation>An eine Ortsgruppe…</translation>
    </message>
    <message>
        <source>Decide about the answer</source>
        <translation>Über die Antwort entscheiden</translation>
    </message>
    <message>
        <source>Agrees with the chapter that answered, or notes what it said</source>
        <translation>Stimmt der Ortsgruppe zu, die geantwortet hat, oder notiert, was sie gesagt hat</translation>
    </message>
    <message>
        <source>Hand over to the chapter…</source>
        <translation>Der Ortsgruppe übergeben…</translation>
    </message>
    <message>
        <source>Tells the chapter what is checked, and nothing else</source>
        <translation>Teilt der Ortsgruppe mit, was angekreuzt ist, und sonst nichts</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Take back from other chapters</source>
        <translation>Von anderen Ortsgruppen zurücknehmen</translation>
    </message>
    <message>
        <source>The dish is yours alone again; what was told stays told</source>
        <translation>Das Gericht gehört wieder Ihnen allein; was mitgeteilt wurde, bleibt bekannt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the dish</source>
        <translation>Zurück zum Gericht</translation>
    </message>
    <message>
        <source>Tells nobody anything</source>
        <translation>Teilt niemandem etwas mit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Was entscheiden Sie?</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>They fetched it</source>
        <translation>Sie haben es abgeholt</translation>
    </message>
    <message>
        <source>Notes that the other chapter has fetched the dish, and closes the matter</source>
        <translation>Vermerkt, dass die andere Ortsgruppe das Gericht abgeholt hat, und schließt den Vorgang ab</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgeholt</translation>
    </message>
</context>
<context>
    <name>entraide::DoorRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
</context>
<context>
    <name>entraide::DraftBar</name>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out</source>
        <translation>
            <numerusform>%n Portion abgeholt, %1 verteilt</numerusform>
            <numerusform>%n Portionen abgeholt, %1 verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Tour</numerusform>
            <numerusform>%n Touren</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>what is kept</comment>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Plan it again, or discard this.</source>
        <translation>Der Tag hat sich inzwischen geändert. Planen Sie ihn neu oder verwerfen Sie dies.</translation>
    </message>
    <message>
        <source>Moved by hand: %1</source>
        <translation>Von Hand verschoben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) stay on board: no zone wants them.</source>
        <translation>
            <numerusform>%n Portion bleibt an Bord: Keine Verteilzone braucht sie.</numerusform>
            <numerusform>%n Portionen bleiben an Bord: Keine Verteilzone braucht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped; this is the best until then.</source>
        <translation>Die Suche wurde angehalten; das ist das Beste bis dahin.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept.</source>
        <translation>Nichts wird gespeichert, bevor Sie annehmen.</translation>
    </message>
</context>
<context>
    <name>entraide::Drafts</name>
    <message>
        <source>What was typed into “%1” could not be taken along.</source>
        <comment>title of a form</comment>
        <translation>Was in „%1“ getippt war, konnte nicht mitgenommen werden.</translation>
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
        <source>not told yet</source>
        <translation>noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>asked on %1 to compact its files</source>
        <translation>am %1 gebeten, die Dateien zu verdichten</translation>
    </message>
    <message>
        <source>whoever runs this hub has to compact it: until then its files hold the bytes</source>
        <translation>wer diese Sammelstelle betreibt, muss sie verdichten: bis dahin stehen die Daten noch in ihren Dateien</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Endgültige Löschungen</translation>
    </message>
    <message>
        <source>A person, on %1</source>
        <translation>Eine Person, am %1</translation>
    </message>
    <message>
        <source>confirmed by every desk</source>
        <translation>von jeder Anlaufstelle bestätigt</translation>
    </message>
    <message>
        <source>not confirmed by every desk yet</source>
        <translation>noch nicht von jeder Anlaufstelle bestätigt</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Eine Person wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (diese Anlaufstelle)</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangeOffice</name>
    <message>
        <source>Exchange with %1</source>
        <translation>Austausch mit %1</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangePage</name>
    <message>
        <source>Stopping; what has come already stays.</source>
        <translation>Wird angehalten; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>What waits, and desks</source>
        <translation>Was wartet, und Anlaufstellen</translation>
    </message>
    <message>
        <source>Nothing is to be chosen on this record any more.</source>
        <translation>An diesem Eintrag ist nichts mehr zu wählen.</translation>
    </message>
</context>
<context>
    <name>entraide::FileStep</name>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Wählen Sie eine Datei oder ziehen Sie eine hierher</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Recognise it from the headers</source>
        <translation>Anhand der Spaltentitel erkennen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Aufruf</translation>
    </message>
    <message>
        <source>CSV files as they come from Google Forms, Microsoft Forms, LimeSurvey or Excel, without preparing them. Language, separator and columns are recognised; you see what would change before anything is saved.</source>
        <translation>CSV-Dateien, wie sie aus Google Forms, Microsoft Forms, LimeSurvey oder Excel kommen, ohne Vorbereitung. Sprache, Trennzeichen und Spalten werden erkannt; Sie sehen, was sich ändern würde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Wählen Sie die Datei zum Importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the posting</source>
        <translation>Wählen Sie den Aufruf</translation>
    </message>
</context>
<context>
    <name>entraide::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Named filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all, above a list</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>entraide::FindBox</name>
    <message>
        <source>Find a person, a request, an address…</source>
        <translation>Person, Hilfegesuch, Adresse suchen…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Zu diesen Wörtern wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>entraide::FindGiftDialog</name>
    <message>
        <source>Assign to this gift</source>
        <translation>Dieser Spende zuordnen</translation>
    </message>
    <message>
        <source>Find the gift</source>
        <translation>Spende suchen</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>amount, payer, day</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Spender/in, Mitteilung oder Betrag</translation>
    </message>
    <message>
        <source>Gifts to that restaurant</source>
        <translation>Spenden an dieses Restaurant</translation>
    </message>
</context>
<context>
    <name>entraide::FinishDialog</name>
    <message>
        <source>Finish the round</source>
        <translation>Tour abschließen</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Verteilte Portionen</translation>
    </message>
    <message numerus="yes">
        <source>The %n stop(s) that is (are) not marked was (were) done too</source>
        <translation>
            <numerusform>Der nicht abgehakte Stopp ist auch erledigt</numerusform>
            <numerusform>Die %n nicht abgehakten Stopps sind auch erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>entraide::FitsView</name>
    <message>
        <source>Requests that suit</source>
        <translation>Passende Hilfegesuche</translation>
    </message>
    <message>
        <source>Offers that suit</source>
        <translation>Passende Hilfsangebote</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Zusammenbringen</translation>
    </message>
    <message>
        <source>Both diaries</source>
        <translation>Beide Kalender</translation>
    </message>
    <message>
        <source>No open request suits: another service, another time, too far, or another language.</source>
        <translation>Kein offenes Hilfegesuch passt: anderer Dienst, anderer Zeitpunkt, zu weit weg oder andere Sprache.</translation>
    </message>
    <message>
        <source>Requests are looked for while the offer is open.</source>
        <translation>Hilfegesuche werden gesucht, solange das Hilfsangebot offen ist.</translation>
    </message>
    <message>
        <source>No open offer suits: another service, another time, too far, or another language.</source>
        <translation>Kein offenes Hilfsangebot passt: anderer Dienst, anderer Zeitpunkt, zu weit weg oder andere Sprache.</translation>
    </message>
    <message>
        <source>Offers are looked for while the request is open.</source>
        <translation>Hilfsangebote werden gesucht, solange das Hilfegesuch offen ist.</translation>
    </message>
    <message>
        <source>Requests that suit (%1)</source>
        <translation>Passende Hilfegesuche (%1)</translation>
    </message>
    <message>
        <source>Offers that suit (%1)</source>
        <translation>Passende Hilfsangebote (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::FollowUpField</name>
    <message>
        <source>+7, or a date</source>
        <translation>+7 oder ein Datum</translation>
    </message>
    <message>
        <source>Leave it empty when there is nothing to come back to.</source>
        <translation>Lassen Sie es leer, wenn auf nichts zurückzukommen ist.</translation>
    </message>
    <message>
        <source>This is no day. Type +7 for in a week, or a date.</source>
        <translation>Das ist kein Tag. Tippen Sie +7 für in einer Woche oder ein Datum.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>entraide::FromRequestDialog</name>
    <message>
        <source>Person helped</source>
        <translation>Unterstützte Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Tandem vorschlagen</translation>
    </message>
    <message>
        <source>From which request?</source>
        <translation>Aus welchem Hilfegesuch?</translation>
    </message>
    <message>
        <source>Name of the person helped</source>
        <translation>Name der unterstützten Person</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hilfegesuche</translation>
    </message>
</context>
<context>
    <name>entraide::GiftChoiceModel</name>
    <message>
        <source>Giver</source>
        <translation>Spender/in</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
</context>
<context>
    <name>entraide::GiftForm</name>
    <message>
        <source>Giver</source>
        <translation>Spender/in</translation>
    </message>
    <message>
        <source>name, phone or e-mail; empty: no name was given</source>
        <translation>Name, Telefon oder E-Mail; leer: ohne Namen</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the gift.</source>
        <translation>Hier noch nicht bekannt: wird mit der Spende eingetragen.</translation>
    </message>
    <message>
        <source>choose the restaurant</source>
        <translation>Restaurant wählen</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>wo Mahlzeiten gewünscht sind</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Wer spendet</translation>
    </message>
    <message>
        <source>&amp;Giver</source>
        <translation>&amp;Spender/in</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Was gespendet wird</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>&amp;Mahlzeiten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Krankenhaus und Station</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>Neue Spende</translation>
    </message>
    <message>
        <source>Note the gift</source>
        <translation>Spende eintragen</translation>
    </message>
    <message>
        <source>Edit the gift</source>
        <translation>Spende bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>This restaurant has no price yet. Enter it on the tab “Restaurants”.</source>
        <translation>Dieses Restaurant hat noch keinen Preis. Tragen Sie ihn im Reiter „Restaurants“ ein.</translation>
    </message>
    <message>
        <source>This restaurant has no account yet. Enter it on the tab “Restaurants”.</source>
        <translation>Dieses Restaurant hat noch kein Konto. Tragen Sie es im Reiter „Restaurants“ ein.</translation>
    </message>
    <message>
        <source>%1 for a meal</source>
        <translation>%1 pro Mahlzeit</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>meals, price, amount</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Wählen Sie das Restaurant, das kocht.</translation>
    </message>
</context>
<context>
    <name>entraide::GiftPanel</name>
    <message>
        <source>Payments of the gift</source>
        <translation>Zahlungen der Spende</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>Orders of the gift</source>
        <translation>Bestellungen der Spende</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Its meals</source>
        <comment>meals of a gift in an order</comment>
        <translation>Mahlzeiten daraus</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None of its meals is ordered yet.</source>
        <translation>Davon ist noch keine Mahlzeit bestellt.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>This gift is no longer here.</source>
        <translation>Diese Spende ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1, cooked by %2</source>
        <comment>meals, restaurant</comment>
        <translation>%1, gekocht von %2</translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>amount, day</comment>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Zu viel bezahlt</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt am</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>%1 paid, %2 ordered, %3 delivered</source>
        <comment>meals of a gift</comment>
        <translation>%1 bezahlt, %2 bestellt, %3 geliefert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>wo Mahlzeiten gewünscht sind</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>paid back: %1</source>
        <translation>zurückgezahlt: %1</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>aus der Bankdatei</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Zahlungen (%1)</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, zurückgegeben</translation>
    </message>
    <message>
        <source>Orders (%1)</source>
        <translation>Bestellungen (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::GiftsSection</name>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Spender/in, Mitteilung oder Betrag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>Überweisungsbeleg &amp;drucken…</translation>
    </message>
    <message>
        <source>Prints what the giver pays with, with its code</source>
        <translation>Druckt den Beleg zum Bezahlen, mit dem Code</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Überweisungsbeleg als PDF…</translation>
    </message>
    <message>
        <source>Saves the slip as a file, to send it by mail</source>
        <translation>Speichert den Beleg als Datei, um ihn per E-Mail zu senden</translation>
    </message>
    <message>
        <source>Note a pay&amp;ment…</source>
        <translation>&amp;Zahlung eintragen…</translation>
    </message>
    <message>
        <source>Notes money that no bank&apos;s file says</source>
        <translation>Trägt Geld ein, das in keiner Bankdatei steht</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Zurückzahlen…</translation>
    </message>
    <message>
        <source>Notes what the restaurant paid back, and why</source>
        <translation>Trägt ein, was das Restaurant zurückgezahlt hat und warum</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Spende absagen</translation>
    </message>
    <message>
        <source>Nobody pays it; it is not counted any more</source>
        <translation>Niemand bezahlt sie; sie zählt nicht mehr mit</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a gift</comment>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>No restaurant takes part yet. Note the first one, with its account and its price.</source>
        <translation>Noch macht kein Restaurant mit. Tragen Sie das erste ein, mit Konto und Preis.</translation>
    </message>
    <message>
        <source>No gift yet. Note the first one; its slip says how to pay.</source>
        <translation>Noch keine Spende. Tragen Sie die erste ein; ihr Überweisungsbeleg sagt, wie bezahlt wird.</translation>
    </message>
    <message>
        <source>No gift is like that. Choose another filter, or empty the field.</source>
        <translation>Keine Spende passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>&amp;New gift</source>
        <translation>&amp;Neue Spende</translation>
    </message>
    <message>
        <source>Notes a gift of meals</source>
        <translation>Trägt eine Essensspende ein</translation>
    </message>
    <message>
        <source>&amp;Edit the gift</source>
        <translation>Spende &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Changes giver, message, target, and the meals while nothing is paid</source>
        <translation>Ändert Spender/in, Nachricht und Ziel, und die Mahlzeiten, solange nichts bezahlt ist</translation>
    </message>
    <message>
        <source>The gift is noted: %1 for %2, with %3.</source>
        <comment>meals, amount, communication</comment>
        <translation>Die Spende ist eingetragen: %1 für %2, mit der Mitteilung %3.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The giver may be here already: %1.</source>
        <translation>Vielleicht ist diese Person schon eingetragen: %1.</translation>
    </message>
    <message>
        <source>Undo the gift</source>
        <translation>Spende rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>%1 of %2 is noted.</source>
        <comment>amount, giver</comment>
        <translation>%1 von %2 ist eingetragen.</translation>
    </message>
    <message>
        <source>Undo the payment</source>
        <translation>Zahlung rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: %1 went back to %2.</source>
        <comment>amount, giver</comment>
        <translation>Eingetragen: %1 ging zurück an %2.</translation>
    </message>
    <message>
        <source>Undo the paying back</source>
        <translation>Rückzahlung rückgängig machen</translation>
    </message>
    <message>
        <source>The gift of %1 is cancelled.</source>
        <translation>Die Spende von %1 ist abgesagt.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Absage rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+N: new gift · E: edit · P: print the slip · M: note a payment · R: pay back · X: cancel · Shift+R: receipt</source>
        <translation>Strg+N: neue Spende · E: bearbeiten · P: Beleg drucken · M: Zahlung notieren · R: zurückzahlen · X: stornieren · Umschalt+R: Bestätigung</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>Bestätigung drucken…</translation>
    </message>
    <message>
        <source>Prints for the giver how many meals came where on which day</source>
        <translation>Druckt für die Spenderin oder den Spender, wie viele Mahlzeiten wo und an welchem Tag angekommen sind</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Receipt as PDF…</source>
        <translation>Bestätigung als PDF…</translation>
    </message>
    <message>
        <source>Saves the receipt as a file, to send it by mail</source>
        <translation>Speichert die Bestätigung als Datei, um sie per E-Mail zu senden</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Bestätigung kopieren</translation>
    </message>
    <message>
        <source>Copies the receipt as a text in the giver&apos;s language, for a mail</source>
        <translation>Kopiert die Bestätigung als Text in der Sprache der Spenderin oder des Spenders, für eine E-Mail</translation>
    </message>
</context>
<context>
    <name>entraide::HandOutDialog</name>
    <message>
        <source>Handed out at %1</source>
        <comment>a zone</comment>
        <translation>Verteilt in %1</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Verteilte Portionen</translation>
    </message>
    <message>
        <source>Of them, and besides</source>
        <translation>Davon, und außerdem</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>entraide::HeldPanel</name>
    <message>
        <source>So many deletions at once may be meant, or a mistake. They are not done here until you decide; the exchange of everything else goes on. Ask the other desk when you are not sure.</source>
        <translation>So viele Löschungen auf einmal können gewollt sein oder ein Versehen. Sie geschehen hier erst, wenn Sie entscheiden; alles andere wird weiter ausgetauscht. Fragen Sie im Zweifel bei der anderen Anlaufstelle nach.</translation>
    </message>
    <message>
        <source>Keep the records</source>
        <translation>Einträge behalten</translation>
    </message>
    <message>
        <source>Accept the deletions…</source>
        <translation>Löschungen annehmen…</translation>
    </message>
    <message>
        <source>Records that would be deleted</source>
        <translation>Einträge, die gelöscht würden</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s)</source>
        <translation>
            <numerusform>würde %n Eintrag löschen</numerusform>
            <numerusform>würde %n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Accept the deletions</source>
        <translation>Löschungen annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are deleted here and at every PC of the team.</source>
        <translation>
            <numerusform>%n Eintrag wird hier und auf jedem PC des Teams gelöscht.</numerusform>
            <numerusform>%n Einträge werden hier und auf jedem PC des Teams gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the records</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>entraide::HeldSection</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Eine andere Anlaufstelle</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s), %1</source>
        <translation>
            <numerusform>würde %n Eintrag löschen, %1</numerusform>
            <numerusform>würde %n Einträge löschen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, and go back to the desks that had deleted them.</source>
        <translation>
            <numerusform>%n Eintrag bleibt und geht zurück an die Anlaufstellen, die ihn gelöscht hatten.</numerusform>
            <numerusform>%n Einträge bleiben und gehen zurück an die Anlaufstellen, die sie gelöscht hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted, as the other desk wished.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht, wie die andere Anlaufstelle es wollte.</numerusform>
            <numerusform>%n Einträge gelöscht, wie die andere Anlaufstelle es wollte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HelpPane</name>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>entraide::HelpedActs</name>
    <message>
        <source>No help for a while</source>
        <translation>Vorerst keine Hilfe</translation>
    </message>
    <message>
        <source>Notes that the person who is helped needs nothing for some time</source>
        <translation>Hält fest, dass die unterstützte Person eine Zeit lang nichts braucht</translation>
    </message>
    <message>
        <source>Help again</source>
        <translation>Wieder Hilfe</translation>
    </message>
    <message>
        <source>Notes that the person is helped again</source>
        <translation>Hält fest, dass die Person wieder unterstützt wird</translation>
    </message>
    <message>
        <source>No help any more</source>
        <translation>Keine Hilfe mehr</translation>
    </message>
    <message>
        <source>Notes that the person is not helped any more; open requests are cancelled</source>
        <translation>Hält fest, dass die Person nicht mehr unterstützt wird; offene Gesuche werden abgesagt</translation>
    </message>
    <message>
        <source>The person who is helped is now: %1.</source>
        <translation>Unterstützte Person jetzt: %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::HistoryView</name>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Version %1: written down</source>
        <translation>Version %1: eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>Version %1: %n field(s) changed</source>
        <translation>
            <numerusform>Version %1: %n Feld geändert</numerusform>
            <numerusform>Version %1: %n Felder geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HolidaysModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>entraide::HospitalChart</name>
    <message>
        <source>Show the meals by hospital as a table</source>
        <translation>Mahlzeiten nach Krankenhaus als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Gelieferte Mahlzeiten nach Krankenhaus</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Gelieferte Mahlzeiten</translation>
    </message>
    <message>
        <source>Nothing is delivered yet.</source>
        <translation>Noch nichts geliefert.</translation>
    </message>
</context>
<context>
    <name>entraide::HoursField</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 12:00</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>entraide::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together</source>
        <translation>
            <numerusform>%n zusammen</numerusform>
            <numerusform>%n zusammen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>1. File</source>
        <translation>1. Datei</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Spalten</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Ergebnis</translation>
    </message>
    <message>
        <source>Rows left out are &amp;written to</source>
        <translation>&amp;Ausgelassene Zeilen speichern in</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Andere Datei importieren</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file could not be imported: %1. Nothing was changed.</source>
        <translation>Die Datei konnte nicht importiert werden: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Der Import wird ausprobiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Der Import läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n Zeile importiert.</numerusform>
            <numerusform>%n Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows left out are in %1: correct them there and import that file.</source>
        <translation>Die ausgelassenen Zeilen stehen in %1: Verbessern Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Der Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n Eintrag, der seither geändert wurde, blieb, wie er ist.</numerusform>
            <numerusform>%n Einträge, die seither geändert wurden, blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows-to-fix</source>
        <extracomment>Added to the name of a file, for the rows of it that were not imported: &quot;list-rows-to-fix.csv&quot;</extracomment>
        <translation>zu-verbessernde-zeilen</translation>
    </message>
    <message>
        <source>Where to write the rows left out</source>
        <translation>Wohin mit den ausgelassenen Zeilen?</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>entraide::InViewPanel</name>
    <message>
        <source>In the view</source>
        <translation>Im Ausschnitt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter what is in the view</source>
        <translation>Filtern, was im Ausschnitt ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a place: an address or a postcode puts them on the map.</source>
        <translation>
            <numerusform>%n Eintrag ohne Ort: Mit einer Adresse oder Postleitzahl kommt er auf die Karte.</numerusform>
            <numerusform>%n Einträge ohne Ort: Mit einer Adresse oder Postleitzahl kommen sie auf die Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Hilfegesuch öffnen</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Freiwillige Person öffnen</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Organisation öffnen</translation>
    </message>
    <message>
        <source>Open the tandem</source>
        <translation>Tandem öffnen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Tour öffnen</translation>
    </message>
    <message>
        <source>%1. Position rounded to 200 m.</source>
        <translation>%1. Position auf 200 m gerundet.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxPanel</name>
    <message>
        <source>What came in</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>Give the place at once, or put on reserve when it is full</source>
        <translation>Den Platz gleich geben, oder auf die Warteliste setzen, wenn alles voll ist</translation>
    </message>
    <message>
        <source>Keep it as a draft, to be completed first</source>
        <translation>Als Entwurf behalten, um ihn zuerst zu ergänzen</translation>
    </message>
    <message>
        <source>Not to be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Anybody can put something on the noticeboard. These are not what its page writes, and nothing in them can be read. Clearing takes them off the noticeboard.</source>
        <translation>Jeder kann etwas in den Aushang stellen. Dies stammt nicht von der Seite des Aushangs, und nichts davon ist lesbar. Aufräumen nimmt es aus dem Aushang.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxSection</name>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>Beisei&amp;telegen…</translation>
    </message>
    <message>
        <source>Nobody has to look at it any more</source>
        <translation>Niemand muss es sich mehr ansehen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Does what it asks for</source>
        <translation>Tut, worum gebeten wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not to be read</source>
        <translation>
            <numerusform>%n nicht lesbare Nachricht</numerusform>
            <numerusform>%n nicht lesbare Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>on the noticeboard</source>
        <translation>im Aushang</translation>
    </message>
    <message>
        <source>Clear them away</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Takes them off the noticeboard</source>
        <translation>Nimmt sie aus dem Aushang</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Why does nobody have to look at it?</source>
        <translation>Warum muss es sich niemand ansehen?</translation>
    </message>
    <message>
        <source>Keep it waiting</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Set aside: what %1 sent.</source>
        <translation>Beiseitegelegt: was %1 gesendet hat.</translation>
    </message>
    <message>
        <source>Undo setting aside</source>
        <translation>Beiseitelegen rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were cleared away.</source>
        <translation>
            <numerusform>%n Nachricht wurde aufgeräumt.</numerusform>
            <numerusform>%n Nachrichten wurden aufgeräumt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows your own request, dish or posting</source>
        <translation>Zeigt Ihr eigenes Hilfegesuch, Gericht oder Ihren Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learns that you do not take it after all.</source>
        <translation>%1 erfährt, dass Sie es doch nicht übernehmen.</translation>
    </message>
</context>
<context>
    <name>entraide::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Laufender Vorgang</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed.</source>
        <translation>Wird angehalten; es ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all, beside a progress bar</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>entraide::KnownPersons</name>
    <message>
        <source>Perhaps known here already</source>
        <translation>Vielleicht hier schon bekannt</translation>
    </message>
    <message>
        <source>No, it is somebody else, who is new here</source>
        <translation>Nein, es ist jemand anders, der hier neu ist</translation>
    </message>
    <message>
        <source>Known: %1. What is noted now is added to that record.</source>
        <translation>Bekannt: %1. Was jetzt notiert wird, kommt zu diesem Eintrag hinzu.</translation>
    </message>
    <message>
        <source>Perhaps known already: arrow down, then Enter for the right one.</source>
        <translation>Vielleicht schon bekannt: Pfeil nach unten, dann Enter auf der richtigen Person.</translation>
    </message>
</context>
<context>
    <name>entraide::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>Gruppe von %n</numerusform>
            <numerusform>Gruppe von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests, 4 weeks</source>
        <translation>Hilfegesuche, 4 Wochen</translation>
    </message>
</context>
<context>
    <name>entraide::LeavesView</name>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Was hier bleibt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>And for the programs: %1.</source>
        <translation>Und für die Programme: %1.</translation>
    </message>
    <message>
        <source>Nothing else is noted.</source>
        <translation>Sonst ist nichts notiert.</translation>
    </message>
</context>
<context>
    <name>entraide::LedgerModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>does not balance</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Geht auf</translation>
    </message>
</context>
<context>
    <name>entraide::LinePanel</name>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Platz geben</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
</context>
<context>
    <name>entraide::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>entraide::LogModel</name>
    <message>
        <source>A desk that called here</source>
        <translation>Eine Anlaufstelle, die hier angeklopft hat</translation>
    </message>
    <message>
        <source>A desk that was removed</source>
        <translation>Eine entfernte Anlaufstelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>entraide::LongSteps</name>
    <message>
        <source>The last step is still under way.</source>
        <translation>Der letzte Schritt läuft noch.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>entraide::MainWindow</name>
    <message>
        <source>%1 (sample) – Entraide</source>
        <translation>%1 (Beispiel) – Entraide</translation>
    </message>
    <message>
        <source>%1 – Entraide</source>
        <translation>%1 – Entraide</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Macht wieder, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Prints what this page shows</source>
        <translation>Druckt, was diese Seite zeigt</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Closes the desk until the passphrase is given</source>
        <translation>Schließt die Anlaufstelle, bis die Passphrase eingegeben wird</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Sample desk, not encrypted: for invented data only</source>
        <translation>Beispielstelle, nicht verschlüsselt: nur für erfundene Daten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Neue Anlaufstelle…</translation>
    </message>
    <message>
        <source>Makes a new, encrypted desk</source>
        <translation>Legt eine neue, verschlüsselte Anlaufstelle an</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Anlaufstelle ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens another desk&apos;s file</source>
        <translation>Öffnet die Datei einer anderen Anlaufstelle</translation>
    </message>
    <message>
        <source>Somebody at the counter…</source>
        <translation>Aufnahme vor Ort…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, from any page</source>
        <translation>Trägt von jeder Seite aus jemanden ein, der vorbeigekommen ist</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads volunteers, requests or sign-ups from a file</source>
        <translation>Liest Freiwillige, Hilfegesuche oder Anmeldungen aus einer Datei</translation>
    </message>
    <message>
        <source>Our &amp;association…</source>
        <translation>Unser &amp;Verein…</translation>
    </message>
    <message>
        <source>Name, insurance, expenses, holidays and rules of the association</source>
        <translation>Name, Versicherung, Aufwandsentschädigung, Ferien und Regeln des Vereins</translation>
    </message>
    <message>
        <source>&amp;Remove the sample desk…</source>
        <translation>Beispielstelle en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Deletes the sample&apos;s file and begins with a desk of your own</source>
        <translation>Löscht die Datei der Beispielstelle und beginnt mit Ihrer eigenen Anlaufstelle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes Entraide</source>
        <translation>Schließt Entraide</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Überall &amp;suchen</translation>
    </message>
    <message>
        <source>Finds a person, a request or an address by name</source>
        <translation>Findet eine Person, ein Hilfegesuch oder eine Adresse nach dem Namen</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Liste filtern</translation>
    </message>
    <message>
        <source>Narrows the list of this page as you type</source>
        <translation>Verkürzt die Liste dieser Seite, während Sie tippen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Writes a note about the record that is shown, perhaps with a day to come back to it</source>
        <translation>Schreibt eine Notiz zum gezeigten Eintrag, vielleicht mit einem Tag, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Shows the page “%1”</source>
        <translation>Zeigt die Seite „%1“</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Entraide</source>
        <translation>Ü&amp;ber Entraide</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>No page shows this kind of record.</source>
        <translation>Keine Seite zeigt diese Art von Eintrag.</translation>
    </message>
    <message>
        <source>Save or leave the form that is open first.</source>
        <translation>Speichern oder schließen Sie zuerst das offene Formular.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. In %n record(s) a newer change was left as it is.</source>
        <translation>
            <numerusform>Zurückgenommen. In %n Eintrag blieb eine neuere Änderung stehen.</numerusform>
            <numerusform>Zurückgenommen. In %n Einträgen blieb eine neuere Änderung stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>Die Änderung ist wieder gemacht.</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Shows how this page is worked with, beside it</source>
        <translation>Zeigt neben der Seite, wie man damit arbeitet</translation>
    </message>
    <message>
        <source>&amp;All pages of the help</source>
        <translation>&amp;Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Shows everything the help explains</source>
        <translation>Zeigt alles, was die Hilfe erklärt</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Shows what can be done here, and by which keys</source>
        <translation>Zeigt, was hier möglich ist und mit welchen Tasten</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the change of the association</source>
        <translation>Änderung des Vereins rückgängig machen</translation>
    </message>
    <message>
        <source>The association is saved.</source>
        <translation>Der Verein ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. Save it or leave it first.</source>
        <comment>title of a form</comment>
        <translation>„%1“ ist noch nicht gespeichert. Speichern oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This is typed and not saved yet:</source>
        <translation>Dies ist getippt und noch nicht gespeichert:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>Der letzte Schritt läuft noch.</translation>
    </message>
</context>
<context>
    <name>entraide::MapController</name>
    <message numerus="yes">
        <source>Map with %n marker(s)</source>
        <translation>
            <numerusform>Karte mit %n Markierung</numerusform>
            <numerusform>Karte mit %n Markierungen</numerusform>
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
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Save a &amp;picture…</source>
        <translation>Ausschnitt &amp;speichern…</translation>
    </message>
    <message>
        <source>Print the &amp;view…</source>
        <translation>Ausschnitt &amp;drucken…</translation>
    </message>
    <message>
        <source>Zooms so that all markers and areas are seen</source>
        <translation>Zeigt alle Markierungen und Gebiete auf einmal</translation>
    </message>
    <message>
        <source>Writes the map as it is seen, with its legend, to a PNG file</source>
        <translation>Speichert die Karte, wie Sie sie sehen, mit Legende als PNG-Datei</translation>
    </message>
    <message>
        <source>Prints the map as it is seen, with its legend</source>
        <translation>Druckt die Karte, wie Sie sie sehen, mit Legende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Ausschnitt als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The map was saved to “%1”.</source>
        <translation>Die Karte ist in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The map could not be saved to “%1”. Choose another folder.</source>
        <translation>Die Karte konnte nicht in „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>entraide::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>entraide::MatchActs</name>
    <message>
        <source>The volunteer says yes</source>
        <translation>Freiwillige Person sagt zu</translation>
    </message>
    <message>
        <source>Accepts the chosen proposal; the contact may be told</source>
        <translation>Nimmt den gewählten Vorschlag an; die Kontaktdaten dürfen mitgeteilt werden</translation>
    </message>
    <message>
        <source>The volunteer says no…</source>
        <translation>Freiwillige Person sagt ab…</translation>
    </message>
    <message>
        <source>Notes why the chosen proposal was declined</source>
        <translation>Hält fest, warum der gewählte Vorschlag abgelehnt wurde</translation>
    </message>
    <message>
        <source>Who is helped was told</source>
        <translation>Unterstützte Person weiß Bescheid</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes, and agrees</source>
        <translation>Wer um Hilfe gebeten hat, weiß, wer kommt, und ist einverstanden</translation>
    </message>
    <message>
        <source>Who is helped wants somebody else…</source>
        <translation>Unterstützte Person möchte jemand anderen…</translation>
    </message>
    <message>
        <source>Takes the chosen proposal back, with the reason</source>
        <translation>Nimmt den gewählten Vorschlag zurück, mit dem Grund</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>The desk takes the chosen proposal back</source>
        <translation>Die Anlaufstelle nimmt den gewählten Vorschlag zurück</translation>
    </message>
    <message>
        <source>Remind the volunteer</source>
        <translation>Freiwillige Person erinnern</translation>
    </message>
    <message>
        <source>Copies or mails the reminder, and notes it</source>
        <translation>Kopiert oder mailt die Erinnerung und hält es fest</translation>
    </message>
    <message>
        <source>Write to who is helped</source>
        <translation>Unterstützter Person schreiben</translation>
    </message>
    <message>
        <source>Who comes; once it is done, whether all went well</source>
        <translation>Wer kommt; danach, ob alles gut verlaufen ist</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>The help was given, as agreed</source>
        <translation>Die Hilfe wurde geleistet, wie vereinbart</translation>
    </message>
    <message>
        <source>It took place, so long and so far…</source>
        <translation>Es hat stattgefunden, Dauer und Weg…</translation>
    </message>
    <message>
        <source>Notes minutes and kilometres</source>
        <translation>Trägt Minuten und Kilometer ein</translation>
    </message>
    <message>
        <source>Thank the volunteer</source>
        <translation>Freiwilliger Person danken</translation>
    </message>
    <message>
        <source>Copies or mails the thanks, and notes it</source>
        <translation>Kopiert oder mailt den Dank und hält es fest</translation>
    </message>
    <message>
        <source>Thank all of last week</source>
        <translation>Allen von letzter Woche danken</translation>
    </message>
    <message>
        <source>One message to all who helped last week; noted in one step</source>
        <translation>Eine Nachricht an alle, die letzte Woche geholfen haben; in einem Schritt festgehalten</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2.</source>
        <translation>Angenommen. %1 darf jetzt erfahren: %2.</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Vorschlag an %1. Die Adresse wurde nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Undo the acceptance</source>
        <translation>Annahme rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Vorschlag rückgängig machen</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2. Tell %3 who comes.</source>
        <translation>Angenommen. %1 darf jetzt erfahren: %2. Sagen Sie %3, wer kommt.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>Warum wurde abgelehnt?</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Die Ablehnung ist notiert.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Ablehnung rückgängig machen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Why is it taken back? The volunteer will ask.</source>
        <translation>Warum wird es zurückgenommen? Die freiwillige Person wird danach fragen.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Der Vorschlag ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Notiert: %1 weiß, wer kommt.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Einverständnis rückgängig machen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Why somebody else? The volunteer will ask.</source>
        <translation>Warum jemand anders? Die freiwillige Person wird danach fragen.</translation>
    </message>
    <message>
        <source>It was taken back. Tell %1 that it is not needed.</source>
        <translation>Der Vorschlag ist zurückgenommen. Sagen Sie %1, dass es nicht nötig ist.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Als erledigt notiert.</translation>
    </message>
    <message>
        <source>Noted as reminded.</source>
        <translation>Als erinnert notiert.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Erinnerung rückgängig machen</translation>
    </message>
    <message>
        <source>Noted as thanked.</source>
        <translation>Dank notiert.</translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Dank rückgängig machen</translation>
    </message>
    <message>
        <source>Everybody who helped last week was thanked.</source>
        <translation>Allen, die letzte Woche geholfen haben, wurde gedankt.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Notiert: %n freiwilligen Person gedankt.</numerusform>
            <numerusform>Notiert: %n Freiwilligen gedankt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken at that time</source>
        <translation>Zu dieser Zeit schon belegt</translation>
    </message>
    <message>
        <source>Why is it asked all the same?</source>
        <translation>Warum wird trotzdem gefragt?</translation>
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
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>helper: yes on %1</source>
        <translation>Freiwillige/r: Zusage am %1</translation>
    </message>
    <message>
        <source>who is helped: yes on %1</source>
        <translation>unterstützte Person: Zusage am %1</translation>
    </message>
    <message>
        <source>who is helped: to be told</source>
        <translation>unterstützte Person: noch Bescheid geben</translation>
    </message>
    <message>
        <source>helper: no answer yet</source>
        <translation>Freiwillige/r: noch keine Antwort</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>erinnert am %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>thanked on %1</source>
        <translation>gedankt am %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Abgelehnt…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>who is helped knows who comes</comment>
        <translation>Weiß Bescheid</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>help was given</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
</context>
<context>
    <name>entraide::MealsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>No campaign yet. A campaign is a call for gifts of meals; open the first one to begin.</source>
        <translation>Noch keine Aktion. Eine Aktion ist ein Aufruf zu Essensspenden; eröffnen Sie die erste, um zu beginnen.</translation>
    </message>
    <message>
        <source>Open the campaign again</source>
        <translation>Aktion wieder öffnen</translation>
    </message>
    <message>
        <source>It takes gifts again</source>
        <translation>Sie nimmt wieder Spenden an</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>Aktion schließen</translation>
    </message>
    <message>
        <source>It takes no gifts any more; meals are still ordered</source>
        <translation>Sie nimmt keine Spenden mehr an; Mahlzeiten werden noch bestellt</translation>
    </message>
    <message>
        <source>The campaign “%1” is open.</source>
        <translation>Die Aktion „%1“ ist eröffnet.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the campaign</source>
        <translation>Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>The campaign “%1” is closed: it takes no gifts any more.</source>
        <translation>Die Aktion „%1“ ist geschlossen: Sie nimmt keine Spenden mehr an.</translation>
    </message>
    <message>
        <source>The campaign “%1” is open again.</source>
        <translation>Die Aktion „%1“ ist wieder offen.</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Schließen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the opening</source>
        <translation>Öffnen rückgängig machen</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Zahlungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Read a bank file…</source>
        <translation>Bankdatei &amp;einlesen…</translation>
    </message>
    <message>
        <source>Reads the movements of a restaurant&apos;s account as CSV</source>
        <translation>Liest die Kontobewegungen eines Restaurants als CSV</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Neue Aktion…</translation>
    </message>
    <message>
        <source>Opens a call for gifts of meals</source>
        <translation>Eröffnet einen Aufruf zu Essensspenden</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Aktion bearbeiten</translation>
    </message>
    <message>
        <source>Changes its name, its time and its goal</source>
        <translation>Ändert Name, Dauer und Ziel</translation>
    </message>
    <message>
        <source>Shows the gifts of the campaign</source>
        <translation>Zeigt die Spenden der Aktion</translation>
    </message>
    <message>
        <source>Shows the payments, those to be looked at first</source>
        <translation>Zeigt die Zahlungen, zuerst die noch zu prüfenden</translation>
    </message>
    <message>
        <source>Shows the orders by day and restaurant</source>
        <translation>Zeigt die Bestellungen nach Tag und Restaurant</translation>
    </message>
    <message>
        <source>Shows the restaurants and hospitals</source>
        <translation>Zeigt die Restaurants und Krankenhäuser</translation>
    </message>
    <message>
        <source>Shows the ledger and the figures of the campaign</source>
        <translation>Zeigt die Abrechnung und die Zahlen der Aktion</translation>
    </message>
</context>
<context>
    <name>entraide::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>entraide::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n zu erledigen</numerusform>
            <numerusform>%1, %n zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::NewDeskDialog</name>
    <message>
        <source>Make the desk</source>
        <translation>Anlaufstelle anlegen</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Neue Anlaufstelle</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Eine neue Anlaufstelle</translation>
    </message>
    <message>
        <source>The passphrase is the only way into the file, for you as for anybody. Choose at least %1 characters, for example four words, and keep a copy on paper in a safe place: nobody can give it back to you.</source>
        <translation>Die Passphrase ist der einzige Zugang zur Datei, für Sie wie für alle anderen. Wählen Sie mindestens %1 Zeichen, zum Beispiel vier Wörter, und bewahren Sie eine Abschrift auf Papier an einem sicheren Ort auf: Niemand kann sie Ihnen zurückgeben.</translation>
    </message>
    <message>
        <source>Desk of our quarter</source>
        <translation>Anlaufstelle unseres Viertels</translation>
    </message>
    <message>
        <source>&amp;Name of the desk</source>
        <translation>&amp;Name der Anlaufstelle</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation>Die Passphrase ist zu kurz: mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>entraide::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Come back to it</source>
        <translation>&amp;Darauf zurückkommen</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>A note for the doorstep is not shown in lists and on paper: only where it is opened.</source>
        <translation>Eine Notiz für die Haustür steht nicht in Listen und nicht auf Papier: nur dort, wo sie geöffnet wird.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Write what there is to know.</source>
        <translation>Schreiben Sie, was zu wissen ist.</translation>
    </message>
    <message>
        <source>Give a day from today on, or leave it empty.</source>
        <translation>Geben Sie einen Tag ab heute an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>The note is not kept yet. Leave it once more to throw it away.</source>
        <translation>Die Notiz ist noch nicht gespeichert. Schließen Sie noch einmal, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>entraide::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkommen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Notes something about this record</source>
        <translation>Notiert etwas zu diesem Eintrag</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Changes text, day and reader of the note</source>
        <translation>Ändert Text, Tag und wer die Notiz lesen darf</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>Closes the note, or opens it again</source>
        <translation>Schließt die Notiz ab oder öffnet sie wieder</translation>
    </message>
    <message>
        <source>Postpone the note…</source>
        <translation>Notiz aufschieben…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Schiebt die Notiz auf einen anderen Tag</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Deletes the note; it can be undone</source>
        <translation>Löscht die Notiz; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a note</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>(for the doorstep: choose it to read it)</source>
        <translation>(für die Haustür: zum Lesen auswählen)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Notiz rückgängig machen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Die Notiz ist geändert.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>The note is done.</source>
        <translation>Die Notiz ist erledigt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>Die Notiz ist wieder offen.</translation>
    </message>
    <message>
        <source>Postpone the note</source>
        <translation>Notiz aufschieben</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>The note comes back on %1.</source>
        <comment>a date</comment>
        <translation>Die Notiz kommt am %1 wieder.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::NumbersSection</name>
    <message>
        <source>Ledger by restaurant</source>
        <translation>Abrechnung nach Restaurant</translation>
    </message>
    <message>
        <source>Do the books balance?</source>
        <translation>Stimmen die Bücher?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Cop&amp;y the numbers</source>
        <translation>Zahlen kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Kopiert die Zahlen als Text, für eine E-Mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>Die Zahlen sind kopiert. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>&amp;Save the ledger as CSV…</source>
        <translation>Abrechnun&amp;g als CSV speichern…</translation>
    </message>
    <message>
        <source>Saves a line for each restaurant, for a spreadsheet</source>
        <translation>Speichert eine Zeile je Restaurant, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Abrechnung speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>ledger</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>abrechnung</translation>
    </message>
    <message>
        <source>The ledger is in “%1”.</source>
        <translation>Die Abrechnung steht in „%1“.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Saves a line for each week, restaurant and hospital, for a spreadsheet</source>
        <translation>Speichert eine Zeile je Woche, Restaurant und Krankenhaus, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>zahlen</translation>
    </message>
    <message>
        <source>Print the numbers…</source>
        <translation>Zahlen drucken…</translation>
    </message>
    <message>
        <source>Prints what a newspaper asks for, with the numbers by week</source>
        <translation>Druckt, was eine Zeitung wissen will, mit den Zahlen nach Woche</translation>
    </message>
    <message>
        <source>Numbers as PDF…</source>
        <translation>Zahlen als PDF…</translation>
    </message>
    <message>
        <source>Saves the same as a file, to send it by mail</source>
        <translation>Speichert dasselbe als Datei, um es zu mailen</translation>
    </message>
    <message>
        <source>Save the numbers as PDF</source>
        <translation>Zahlen als PDF speichern</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>Die Zahlen stehen in „%1“.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The numbers went to the printer.</source>
        <translation>Die Zahlen sind an den Drucker gegangen.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferForm</name>
    <message>
        <source>Who offers help</source>
        <translation>Wer Hilfe anbietet</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the offer.</source>
        <translation>Hier noch nicht bekannt: wird mit dem Hilfsangebot eingetragen.</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>einige eigene Worte, wenn nützlich</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;Kurz gesagt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>Note for the &amp;team</source>
        <translation>No&amp;tiz für das Team</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Hilfsangebot</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Hilfsangebot speichern</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Hilfsangebot bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Choose who offers help, or type the name of somebody new.</source>
        <translation>Wählen Sie, wer Hilfe anbietet, oder tippen Sie den Namen einer neuen Person.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferPanel</name>
    <message>
        <source>Requests it was brought together with</source>
        <translation>Hilfegesuche, mit denen es zusammengebracht wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It was brought together with no request yet.</source>
        <translation>Es wurde noch mit keinem Hilfegesuch zusammengebracht.</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Zusammengebracht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>This offer is no longer here.</source>
        <translation>Dieses Hilfsangebot ist nicht mehr da.</translation>
    </message>
    <message>
        <source>not enrolled as a volunteer yet</source>
        <translation>noch nicht als Freiwillige/r eingetragen</translation>
    </message>
    <message>
        <source>enrolled, without the information note</source>
        <translation>eingetragen, ohne Informationsblatt</translation>
    </message>
    <message>
        <source>enrolled: %1</source>
        <comment>state of a volunteer</comment>
        <translation>eingetragen: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>Asks too</source>
        <comment>somebody who offers help also asks for some</comment>
        <translation>Bittet auch</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Brought together (%1)</source>
        <translation>Zusammengebracht (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OffersSection</name>
    <message>
        <source>Offers of help</source>
        <translation>Hilfsangebote</translation>
    </message>
    <message>
        <source>Person, place or words</source>
        <translation>Person, Ort oder Wörter</translation>
    </message>
    <message>
        <source>Ctrl+Enter: bring together with the chosen request · E: edit · R: two weeks more · W: withdraw · V: enrol as volunteer</source>
        <translation>Strg+Enter: mit dem gewählten Hilfegesuch zusammenbringen · E: bearbeiten · R: zwei Wochen länger · W: zurückziehen · V: als Freiwillige/n eintragen</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Hilfsangebot bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen offer</source>
        <translation>Ändert das gewählte Hilfsangebot</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Zusammenbringen</translation>
    </message>
    <message>
        <source>Proposes the chosen request to who offers help</source>
        <translation>Schlägt das gewählte Hilfegesuch der Person vor, die Hilfe anbietet</translation>
    </message>
    <message>
        <source>Renew for two weeks</source>
        <translation>Um zwei Wochen verlängern</translation>
    </message>
    <message>
        <source>Keeps the offer open two weeks longer</source>
        <translation>Hält das Hilfsangebot zwei Wochen länger offen</translation>
    </message>
    <message>
        <source>Two weeks more</source>
        <translation>Zwei Wochen länger</translation>
    </message>
    <message>
        <source>Enrol as volunteer</source>
        <translation>Als Freiwillige/n eintragen</translation>
    </message>
    <message>
        <source>Makes a volunteer of who offers help</source>
        <translation>Trägt die Person, die Hilfe anbietet, als Freiwillige/n ein</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Hilfsangebot zurückziehen…</translation>
    </message>
    <message>
        <source>The help is not offered any more</source>
        <translation>Die Hilfe wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>The help is offered anew</source>
        <translation>Die Hilfe wird wieder angeboten</translation>
    </message>
    <message>
        <source>No offer of help yet. Note the first one.</source>
        <translation>Noch kein Hilfsangebot. Tragen Sie das erste ein.</translation>
    </message>
    <message>
        <source>No offer is like that. Choose another filter, or empty the field.</source>
        <translation>Kein Hilfsangebot passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Neues Hilfsangebot</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Trägt Hilfe ein, die jemand anbietet</translation>
    </message>
    <message>
        <source>The offer is saved.</source>
        <translation>Das Hilfsangebot ist gespeichert.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The person may be here already: %1.</source>
        <translation>Vielleicht ist diese Person schon da: %1.</translation>
    </message>
    <message>
        <source>Undo the offer</source>
        <translation>Hilfsangebot rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Hilfsangebot zurückziehen</translation>
    </message>
    <message>
        <source>Why? It may stay empty.</source>
        <translation>Warum? Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The offer of %1 is withdrawn.</source>
        <translation>Das Hilfsangebot von %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Undo the withdrawing</source>
        <translation>Zurückziehen rückgängig machen</translation>
    </message>
    <message>
        <source>The offer of %1 is open again.</source>
        <translation>Das Hilfsangebot von %1 ist wieder offen.</translation>
    </message>
    <message>
        <source>Undo the reopening</source>
        <translation>Wiederöffnen rückgängig machen</translation>
    </message>
    <message>
        <source>The offer is open until %1.</source>
        <translation>Das Hilfsangebot ist offen bis %1.</translation>
    </message>
    <message>
        <source>Undo the renewing</source>
        <translation>Verlängerung rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is enrolled. Give the information note and set them active under Volunteers.</source>
        <translation>%1 ist eingetragen. Händigen Sie das Informationsblatt aus und setzen Sie den Eintrag unter „Freiwillige“ auf „verfügbar“.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Eintrag rückgängig machen</translation>
    </message>
    <message>
        <source>Proposed to %1 for %2: %3. The address was not told.</source>
        <comment>who offers, who is helped, when</comment>
        <translation>Vorschlag an %1 für %2: %3. Die Adresse wurde nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Vorschlag rückgängig machen</translation>
    </message>
    <message>
        <source>Who offers is expected elsewhere at that time. Why all the same?</source>
        <translation>Wer Hilfe anbietet, wird zu dieser Zeit anderswo erwartet. Warum trotzdem?</translation>
    </message>
</context>
<context>
    <name>entraide::OrderForm</name>
    <message>
        <source>choose the restaurant</source>
        <translation>Restaurant wählen</translation>
    </message>
    <message>
        <source>choose the hospital</source>
        <translation>Krankenhaus wählen</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Was bestellt wird</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Krankenhaus und Station</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>&amp;Mahlzeiten</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Wählen Sie das Restaurant, das kocht.</translation>
    </message>
    <message>
        <source>Choose where the meals are brought.</source>
        <translation>Wählen Sie, wohin die Mahlzeiten gebracht werden.</translation>
    </message>
    <message>
        <source>Reading what is paid</source>
        <translation>Es wird nachgesehen, was bezahlt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for any hospital are paid for and free.</source>
        <translation>
            <numerusform>%n Mahlzeit für ein beliebiges Krankenhaus ist bezahlt und frei.</numerusform>
            <numerusform>%n Mahlzeiten für ein beliebiges Krankenhaus sind bezahlt und frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for this hospital are paid for and free.</source>
        <translation>
            <numerusform>%n Mahlzeit für dieses Krankenhaus ist bezahlt und frei.</numerusform>
            <numerusform>%n Mahlzeiten für dieses Krankenhaus sind bezahlt und frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kitchen named no limit.</source>
        <translation>Die Küche hat keine Grenze angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook %n meal(s) more that day.</source>
        <translation>
            <numerusform>Die Küche kann an diesem Tag noch %n Mahlzeit kochen.</numerusform>
            <numerusform>Die Küche kann an diesem Tag noch %n Mahlzeiten kochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrderPanel</name>
    <message>
        <source>Gifts of the order</source>
        <translation>Spenden der Bestellung</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Spender/in</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The order draws on no gift.</source>
        <translation>Die Bestellung schöpft aus keiner Spende.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>This order is no longer here.</source>
        <translation>Diese Bestellung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>meals, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>meals given back</source>
        <translation>Mahlzeiten zurückgegeben</translation>
    </message>
    <message>
        <source>meals not given back</source>
        <translation>Mahlzeiten nicht zurückgegeben</translation>
    </message>
    <message>
        <source>Cooked by</source>
        <translation>Gekocht von</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Anzurufen</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message numerus="yes">
        <source>can cook %n meal(s) more that day</source>
        <translation>
            <numerusform>kann an diesem Tag noch %n Mahlzeit kochen</numerusform>
            <numerusform>kann an diesem Tag noch %n Mahlzeiten kochen</numerusform>
        </translation>
    </message>
    <message>
        <source>can cook no more that day</source>
        <translation>kann an diesem Tag nichts mehr kochen</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Gescheitert, weil</translation>
    </message>
    <message>
        <source>Brought to</source>
        <translation>Gebracht nach</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(noch nicht empfangen)</translation>
    </message>
    <message>
        <source>Gifts (%1)</source>
        <translation>Spenden (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OrdersSection</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Restaurant, hospital</source>
        <translation>Restaurant, Krankenhaus</translation>
    </message>
    <message>
        <source>Ctrl+N: new order · C: confirm · U: collected · D: delivered · Shift+D: failed · G: give its meals back</source>
        <translation>Strg+N: neue Bestellung · C: bestätigen · U: abgeholt · D: geliefert · Umschalt+D: gescheitert · G: Mahlzeiten zurückgeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Every restaurant</source>
        <translation>Alle Restaurants</translation>
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
        <translation>Noch macht kein Restaurant mit. Tragen Sie das erste ein, mit Konto und Preis.</translation>
    </message>
    <message>
        <source>No hospital is noted yet. Note the first one, with its units.</source>
        <translation>Noch ist kein Krankenhaus eingetragen. Tragen Sie das erste ein, mit seinen Stationen.</translation>
    </message>
    <message>
        <source>No order is like that. Choose another day, restaurant or filter.</source>
        <translation>Keine Bestellung passt dazu. Wählen Sie einen anderen Tag, ein anderes Restaurant oder einen anderen Filter.</translation>
    </message>
    <message>
        <source>Nothing is ordered yet. Meals that are paid for wait to be ordered.</source>
        <translation>Noch ist nichts bestellt. Bezahlte Mahlzeiten warten auf eine Bestellung.</translation>
    </message>
    <message>
        <source>No order is in this state.</source>
        <translation>Keine Bestellung hat diesen Status.</translation>
    </message>
    <message>
        <source>&amp;Confirm the order</source>
        <translation>Bestellung bestä&amp;tigen</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Das Restaurant hat zugesagt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Note as collected</source>
        <translation>Als abgeholt notieren</translation>
    </message>
    <message>
        <source>The meals left the restaurant</source>
        <translation>Die Mahlzeiten haben das Restaurant verlassen</translation>
    </message>
    <message>
        <source>Note as delivered</source>
        <translation>Als geliefert notieren</translation>
    </message>
    <message>
        <source>The meals are at the unit</source>
        <translation>Die Mahlzeiten sind auf der Station</translation>
    </message>
    <message>
        <source>Note as failed…</source>
        <translation>Als gescheitert notieren…</translation>
    </message>
    <message>
        <source>The meals did not arrive; the reason is kept</source>
        <translation>Die Mahlzeiten sind nicht angekommen; der Grund wird festgehalten</translation>
    </message>
    <message>
        <source>&amp;Give its meals back</source>
        <translation>&amp;Mahlzeiten zurückgeben</translation>
    </message>
    <message>
        <source>The meals of a failed order may be ordered again</source>
        <translation>Die Mahlzeiten einer gescheiterten Bestellung können wieder bestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) may be ordered again.</source>
        <translation>
            <numerusform>%n Mahlzeit kann wieder bestellt werden.</numerusform>
            <numerusform>%n Mahlzeiten können wieder bestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the giving back</source>
        <translation>Zurückgeben rückgängig machen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>Orders meals that are paid for</source>
        <translation>Bestellt bezahlte Mahlzeiten</translation>
    </message>
    <message>
        <source>Ordered: %1.</source>
        <translation>Bestellt: %1.</translation>
    </message>
    <message>
        <source>Undo the order</source>
        <translation>Bestellung rückgängig machen</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>meals, restaurant, day</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <comment>an order, its state</comment>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>Die Bestellung ist gescheitert</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Warum sind die Mahlzeiten nicht angekommen?</translation>
    </message>
    <message>
        <source>Note it as failed</source>
        <translation>Als gescheitert notieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Placing the order</source>
        <translation>Bestellung wird aufgegeben</translation>
    </message>
</context>
<context>
    <name>entraide::OrganisationField</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of a new one</source>
        <translation>Art einer neuen</translation>
    </message>
</context>
<context>
    <name>entraide::OutboxSection</name>
    <message>
        <source>&amp;Withdraw from partners</source>
        <translation>Bei Partnern &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Takes back what was asked or offered; what was told stays told</source>
        <translation>Nimmt zurück, was gefragt oder angeboten wurde; was mitgeteilt wurde, bleibt bekannt</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Übe&amp;rgeben</translation>
    </message>
    <message>
        <source>Tells the partner what is checked, and nothing else</source>
        <translation>Teilt dem Partner mit, was angekreuzt ist, und sonst nichts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Bei Partnern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, partners</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>Open what is shared</source>
        <translation>Öffnen, was geteilt wird</translation>
    </message>
    <message>
        <source>Shows the request or the dish that is shared</source>
        <translation>Zeigt das Hilfegesuch oder Gericht, das geteilt wird</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>To compare</source>
        <translation>Zu vergleichen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeView</name>
    <message>
        <source>Rows there is something to say about</source>
        <translation>Zeilen, zu denen es etwas zu sagen gibt</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>Ausgelassen (%L1)</translation>
    </message>
    <message>
        <source>To compare (%L1)</source>
        <translation>Zu vergleichen (%L1)</translation>
    </message>
    <message>
        <source>To know (%L1)</source>
        <translation>Zur Kenntnis (%L1)</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Keine Zeile ist ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody already known.</source>
        <translation>Niemand in der Datei sieht aus wie jemand, der schon bekannt ist.</translation>
    </message>
    <message>
        <source>Every cell was understood.</source>
        <translation>Alle Felder wurden verstanden.</translation>
    </message>
</context>
<context>
    <name>entraide::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Druckvorschau, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>entraide::PairingChoice</name>
    <message>
        <source>Pairing lets two desks know each other for good. Somebody sits at each of the two PCs: one desk waits, the other calls it, and both show six words to compare.</source>
        <translation>Gekoppelte Anlaufstellen kennen sich auf Dauer. An beiden PCs sitzt jemand: Eine Anlaufstelle wartet, die andere verbindet sich mit ihr, und beide zeigen sechs Wörter zum Vergleichen.</translation>
    </message>
    <message>
        <source>This desk waits</source>
        <translation>Diese Anlaufstelle wartet</translation>
    </message>
    <message>
        <source>for another PC of our association</source>
        <translation>auf einen anderen PC unseres Vereins</translation>
    </message>
    <message>
        <source>for a partner association</source>
        <translation>auf einen Partnerverein</translation>
    </message>
    <message>
        <source>Both PCs hold the same: the other sees and changes every record of this desk.</source>
        <translation>Beide PCs enthalten dasselbe: Der andere sieht und ändert alle Einträge dieser Anlaufstelle.</translation>
    </message>
    <message>
        <source>Only cards without names are shared: the other sees service, quarter, day and languages of what you offer it, and no person.</source>
        <translation>Nur Karten ohne Namen werden geteilt: Die andere sieht Dienst, Viertel, Tag und Sprachen von dem, was Sie ihr anbieten, und keine Person.</translation>
    </message>
    <message>
        <source>Wait to be called</source>
        <translation>Auf die Verbindung warten</translation>
    </message>
    <message>
        <source>From then on this desk lets paired desks in from the network, encrypted. This can be switched off under “This desk”.</source>
        <translation>Von da an lässt diese Anlaufstelle gekoppelte Anlaufstellen aus dem Netzwerk ein, verschlüsselt. Das lässt sich unter „Diese Anlaufstelle“ ausschalten.</translation>
    </message>
    <message>
        <source>Call the other desk</source>
        <translation>Mit der anderen Anlaufstelle verbinden</translation>
    </message>
    <message>
        <source>Address of the desk that waits</source>
        <translation>Adresse der wartenden Anlaufstelle</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Call the desk</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The desk that waits shows its address, and what the two will be to each other.</source>
        <translation>Die wartende Anlaufstelle zeigt ihre Adresse und was die beiden füreinander werden.</translation>
    </message>
    <message>
        <source>If it waits for another PC of its association, this desk joins that team: the records that are on this PC are merged into the team&apos;s, for everybody there.</source>
        <translation>Wartet sie auf einen anderen PC ihres Vereins, so tritt diese Anlaufstelle dem Team bei: Die Einträge auf diesem PC werden mit denen des Teams zusammengeführt, für alle dort.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as the other desk shows it, 192.168.1.20:%1.</source>
        <translation>Das ist keine Adresse einer Anlaufstelle. Schreiben Sie sie, wie die andere Anlaufstelle sie zeigt: 192.168.1.20:%1.</translation>
    </message>
</context>
<context>
    <name>entraide::PairingComparison</name>
    <message>
        <source>The same words are at the other desk</source>
        <translation>Die andere Anlaufstelle zeigt dieselben Wörter</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>“%1” is at the other end. Ask there, by telephone or in the same room, whether these six words are shown in this order.</source>
        <translation>„%1“ ist am anderen Ende. Fragen Sie dort, am Telefon oder im selben Raum, ob diese sechs Wörter in dieser Reihenfolge zu sehen sind.</translation>
    </message>
    <message>
        <source>This desk joins the team of “%1”. The records that are on this PC now are merged into that team&apos;s, and everybody there sees and changes them. This cannot be undone.</source>
        <translation>Diese Anlaufstelle tritt dem Team von „%1“ bei. Die Einträge, die jetzt auf diesem PC sind, werden mit denen des Teams zusammengeführt, und alle dort sehen und ändern sie. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” joins this desk&apos;s team: it receives every record, and its own are merged into yours.</source>
        <translation>„%1“ tritt dem Team dieser Anlaufstelle bei: Sie erhält alle Einträge, und ihre eigenen werden mit Ihren zusammengeführt.</translation>
    </message>
    <message>
        <source>“%1” becomes a partner. It sees cards without names that you offer it, and nothing else of this desk.</source>
        <translation>„%1“ wird Partner. Sichtbar sind dort die Karten ohne Namen, die Sie anbieten, und sonst nichts von dieser Anlaufstelle.</translation>
    </message>
    <message>
        <source>Waiting until “%1” has answered too…</source>
        <translation>Warten, bis auch „%1“ geantwortet hat…</translation>
    </message>
</context>
<context>
    <name>entraide::PairingPanel</name>
    <message>
        <source>Pair a desk</source>
        <translation>Anlaufstelle koppeln</translation>
    </message>
    <message>
        <source>Addresses of this desk</source>
        <translation>Adressen dieser Anlaufstelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Anlaufstelle anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This desk waits for another PC of our association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Diese Anlaufstelle wartet auf einen anderen PC unseres Vereins. Wählen Sie dort „Mit der anderen Anlaufstelle verbinden“ und schreiben Sie eine dieser Adressen:</translation>
    </message>
    <message>
        <source>This desk waits for a partner association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Diese Anlaufstelle wartet auf einen Partnerverein. Wählen Sie dort „Mit der anderen Anlaufstelle verbinden“ und schreiben Sie eine dieser Adressen:</translation>
    </message>
    <message>
        <source>Calling the desk at %1…</source>
        <translation>Verbindung mit der Anlaufstelle unter %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Then the door shuts by itself.</source>
        <translation>
            <numerusform>Noch %n Sekunde. Dann schließt die Tür von selbst.</numerusform>
            <numerusform>Noch %n Sekunden. Dann schließt die Tür von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and this desk are paired.</source>
        <translation>„%1“ und diese Anlaufstelle sind gekoppelt.</translation>
    </message>
    <message>
        <source>“%1” calls this desk; this desk does not call it.</source>
        <translation>„%1“ verbindet sich mit dieser Anlaufstelle; umgekehrt nicht.</translation>
    </message>
    <message>
        <source>What you offer “%1” is chosen under its name. Nothing is shared until then.</source>
        <translation>Was Sie „%1“ anbieten, wählen Sie unter diesem Namen. Bis dahin wird nichts geteilt.</translation>
    </message>
    <message>
        <source>The first exchange has begun. It may take some minutes; go on with your work.</source>
        <translation>Der erste Austausch hat begonnen. Er kann einige Minuten dauern; arbeiten Sie ruhig weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Records and desks are as they were before.</source>
        <translation>Einträge und Anlaufstellen sind wie zuvor.</translation>
    </message>
</context>
<context>
    <name>entraide::PassphraseDialog</name>
    <message>
        <source>Open the desk</source>
        <translation>Anlaufstelle öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Andere Anlaufstelle</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sie können es in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PaymentDialog</name>
    <message>
        <source>Note a payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>%1 is still to come from %2.</source>
        <comment>amount, giver</comment>
        <translation>%1 fehlt noch von %2.</translation>
    </message>
    <message>
        <source>The gift of %1 is paid already. What comes now is more than was promised.</source>
        <translation>Die Spende von %1 ist schon bezahlt. Was jetzt kommt, ist mehr als zugesagt.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Erhalten am</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentPanel</name>
    <message>
        <source>Suggested gifts</source>
        <translation>Vorgeschlagene Spenden</translation>
    </message>
    <message>
        <source>This payment is no longer here.</source>
        <translation>Diese Zahlung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>amount, payer</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Bezahlt an</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Spende von</translation>
    </message>
    <message>
        <source>Of which open</source>
        <translation>Davon noch offen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(noch nicht empfangen)</translation>
    </message>
    <message>
        <source>Paid back because</source>
        <translation>Zurückgezahlt, weil</translation>
    </message>
    <message>
        <source>Left aside because</source>
        <translation>Beiseitegelegt, weil</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>aus der Bankdatei</translation>
    </message>
    <message>
        <source>The payment belongs to a gift. T takes it off again.</source>
        <translation>Die Zahlung gehört zu einer Spende. T löst sie wieder davon.</translation>
    </message>
    <message>
        <source>The payment is left aside. L puts it back to be looked at.</source>
        <translation>Die Zahlung ist beiseitegelegt. Mit L ist sie wieder zu prüfen.</translation>
    </message>
    <message>
        <source>No gift to this restaurant has just this amount open. Find another one (F), or leave the payment aside (S).</source>
        <translation>Bei keiner Spende an dieses Restaurant ist genau dieser Betrag offen. Suchen Sie eine andere (F) oder legen Sie die Zahlung beiseite (S).</translation>
    </message>
    <message>
        <source>Just this amount is open of these gifts to this restaurant. A assigns the payment to the chosen one.</source>
        <translation>Bei diesen Spenden an dieses Restaurant ist genau dieser Betrag offen. A ordnet die Zahlung der gewählten zu.</translation>
    </message>
    <message>
        <source>Suggested gifts (%1)</source>
        <translation>Vorgeschlagene Spenden (%1)</translation>
    </message>
    <message>
        <source>Bank&apos;s own words</source>
        <translation>Text der Bank</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentsSection</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payer, communication</source>
        <translation>Name, Mitteilung</translation>
    </message>
    <message>
        <source>B: read a bank file · A: assign to the suggested gift · F: find another gift · T: take off its gift · S: leave aside · L: look again</source>
        <translation>B: Bankdatei einlesen · A: der vorgeschlagenen Spende zuordnen · F: andere Spende suchen · T: von der Spende lösen · S: beiseitelegen · L: wieder prüfen</translation>
    </message>
    <message>
        <source>&amp;Assign to the suggested gift</source>
        <translation>&amp;Vorgeschlagener Spende zuordnen</translation>
    </message>
    <message>
        <source>The payment is for the chosen one of the suggested gifts</source>
        <translation>Die Zahlung gilt der gewählten vorgeschlagenen Spende</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Find another gift…</source>
        <translation>&amp;Andere Spende suchen…</translation>
    </message>
    <message>
        <source>Finds the gift by giver, communication or amount</source>
        <translation>Findet die Spende nach Spender/in, Mitteilung oder Betrag</translation>
    </message>
    <message>
        <source>Find a gift…</source>
        <translation>Spende suchen…</translation>
    </message>
    <message>
        <source>&amp;Take off its gift</source>
        <translation>Von der Spende &amp;lösen</translation>
    </message>
    <message>
        <source>The payment is for another gift; not while its meals are ordered</source>
        <translation>Die Zahlung gilt einer anderen Spende; nicht, solange Mahlzeiten daraus bestellt sind</translation>
    </message>
    <message>
        <source>The payment is taken off its gift and is to be looked at again.</source>
        <translation>Die Zahlung ist von der Spende gelöst und wieder zu prüfen.</translation>
    </message>
    <message>
        <source>Undo the taking off</source>
        <translation>Lösen rückgängig machen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>&amp;Leave aside…</source>
        <translation>Bei&amp;seitelegen…</translation>
    </message>
    <message>
        <source>The payment is for no gift, a customer&apos;s bill for example</source>
        <translation>Die Zahlung gilt keiner Spende, zum Beispiel die Rechnung eines Gastes</translation>
    </message>
    <message>
        <source>Leave aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder prüfen</translation>
    </message>
    <message>
        <source>The payment is to be looked at after all</source>
        <translation>Die Zahlung ist doch zu prüfen</translation>
    </message>
    <message>
        <source>The payment is to be looked at again.</source>
        <translation>Die Zahlung ist wieder zu prüfen.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Keep nothing of the file</source>
        <translation>Nichts aus der Datei behalten</translation>
    </message>
    <message>
        <source>Leaves the bank&apos;s file; nothing changes</source>
        <translation>Verlässt die Bankdatei; es ändert sich nichts</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>Keep the payments</source>
        <translation>Zahlungen behalten</translation>
    </message>
    <message>
        <source>Notes the lines of the bank&apos;s file as payments, in one step</source>
        <translation>Trägt die Zeilen der Bankdatei in einem Schritt als Zahlungen ein</translation>
    </message>
    <message>
        <source>No payment yet. Download the movements of a restaurant&apos;s account from its bank as CSV, and read that file.</source>
        <translation>Noch keine Zahlung. Laden Sie bei der Bank die Kontobewegungen eines Restaurants als CSV herunter und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>No payment has to be looked at.</source>
        <translation>Keine Zahlung ist zu prüfen.</translation>
    </message>
    <message>
        <source>No payment is like that. Choose another filter, or empty the field.</source>
        <translation>Keine Zahlung passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>%1 is for the gift of %2.</source>
        <comment>amount, giver</comment>
        <translation>%1 gilt der Spende von %2.</translation>
    </message>
    <message>
        <source>Undo the assigning</source>
        <translation>Zuordnung rückgängig machen</translation>
    </message>
    <message>
        <source>Leave the payment aside</source>
        <translation>Zahlung beiseitelegen</translation>
    </message>
    <message>
        <source>Why is it for no gift?</source>
        <translation>Warum gilt sie keiner Spende?</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The payment is left aside.</source>
        <translation>Die Zahlung ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s file</source>
        <translation>Bankdatei wählen</translation>
    </message>
    <message>
        <source>Movements of an account (*.csv *.txt);;All files (*)</source>
        <translation>Kontobewegungen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the bank&apos;s file</source>
        <translation>Die Bankdatei wird gelesen</translation>
    </message>
    <message>
        <source>The file holds nothing new for the gifts.</source>
        <translation>Die Datei enthält nichts Neues für die Spenden.</translation>
    </message>
    <message>
        <source>Keeping the payments</source>
        <translation>Die Zahlungen werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of gifts noted.</source>
        <translation>
            <numerusform>%n Zahlung zu einer Spende eingetragen.</numerusform>
            <numerusform>%n Zahlungen zu Spenden eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n zu prüfen.</numerusform>
            <numerusform>%n zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the bank file</source>
        <translation>Bankdatei rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::PeerForm</name>
    <message>
        <source>Try the address</source>
        <translation>Adresse ausprobieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What the desk may do here</source>
        <translation>Was die Anlaufstelle hier darf</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;May here</source>
        <translation>&amp;Darf hier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It answers, holds this team, and lets this desk in.</source>
        <translation>Sie antwortet, enthält dieses Team und lässt diese Anlaufstelle ein.</translation>
    </message>
    <message>
        <source>It answers and lets this desk in, but holds another team (%1): an exchange brings all of both together.</source>
        <translation>Sie antwortet und lässt diese Anlaufstelle ein, enthält aber ein anderes Team (%1): Ein Austausch führt alles von beiden zusammen.</translation>
    </message>
    <message>
        <source>Add a hub</source>
        <translation>Sammelstelle hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The desk is known by its fingerprint, whatever its name and address are.</source>
        <translation>Die Anlaufstelle wird am Fingerabdruck erkannt, gleich wie Name und Adresse lauten.</translation>
    </message>
    <message>
        <source>A hub is a CouchDB, or another desk on this PC, where the PCs of a team meet. User and password are kept in this desk&apos;s file.</source>
        <translation>Eine Sammelstelle ist eine CouchDB, oder eine andere Anlaufstelle auf diesem PC, wo sich die PCs eines Teams treffen. Benutzer und Passwort werden in der Datei dieser Anlaufstelle aufbewahrt.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as 192.168.1.20:6984, or leave it empty.</source>
        <translation>Das ist keine Adresse einer Anlaufstelle. Schreiben Sie sie wie 192.168.1.20:6984 oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>Das ist keine Adresse einer Sammelstelle. Schreiben Sie sie wie https://hub.example.org.</translation>
    </message>
    <message>
        <source>Without encryption a hub is reached on this PC only. Write an address that begins with https, or 127.0.0.1.</source>
        <translation>Ohne Verschlüsselung ist eine Sammelstelle nur auf diesem PC erreichbar. Schreiben Sie eine Adresse, die mit https beginnt, oder 127.0.0.1.</translation>
    </message>
    <message>
        <source>Looking whether a hub answers there…</source>
        <translation>Es wird geprüft, ob dort eine Sammelstelle antwortet…</translation>
    </message>
</context>
<context>
    <name>entraide::PeerPanel</name>
    <message>
        <source>not known; it calls this desk</source>
        <translation>nicht bekannt; sie verbindet sich mit dieser Anlaufstelle</translation>
    </message>
    <message>
        <source>only a digest is kept</source>
        <translation>nur eine Prüfsumme wird aufbewahrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>kept in this desk&apos;s file</source>
        <translation>in der Datei dieser Anlaufstelle aufbewahrt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Austausch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Waiting to be received</source>
        <translation>Noch zu empfangen</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>After the last exchange the two desks did not hold the same records. Nothing is lost: exchange once more. If it stays so, look whether the other desk has the same version of the program, and whether something waits for a person there.</source>
        <translation>Nach dem letzten Austausch enthielten die beiden Anlaufstellen nicht dieselben Einträge. Nichts ist verloren: Tauschen Sie noch einmal aus. Bleibt es so, sehen Sie nach, ob die andere Anlaufstelle dieselbe Version des Programms hat und ob dort etwas auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Exchanges with this desk</source>
        <translation>Austausch mit dieser Anlaufstelle</translation>
    </message>
</context>
<context>
    <name>entraide::PeersSection</name>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Exchanges with it again</source>
        <translation>Tauscht wieder damit aus</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Does not call it and does not let it in for now</source>
        <translation>Verbindet sich vorerst nicht damit und lässt sie nicht ein</translation>
    </message>
    <message>
        <source>&amp;Pair a desk…</source>
        <translation>Anlaufstelle &amp;koppeln…</translation>
    </message>
    <message>
        <source>Lets this desk and another know each other, by six words</source>
        <translation>Macht diese Anlaufstelle und eine andere miteinander bekannt, mit sechs Wörtern</translation>
    </message>
    <message>
        <source>Add a hu&amp;b…</source>
        <translation>&amp;Sammelstelle hinzufügen…</translation>
    </message>
    <message>
        <source>Notes a hub to exchange with: address, user and password</source>
        <translation>Trägt eine Sammelstelle für den Austausch ein: Adresse, Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Add a pro&amp;gram…</source>
        <translation>Pro&amp;gramm hinzufügen…</translation>
    </message>
    <message>
        <source>Gives a program on this PC a token of its own</source>
        <translation>Gibt einem Programm auf diesem PC einen eigenen Token</translation>
    </message>
    <message>
        <source>Exchange with &amp;all</source>
        <translation>Mit a&amp;llen austauschen</translation>
    </message>
    <message>
        <source>Exchanges with every desk that is noted here</source>
        <translation>Tauscht mit jeder Anlaufstelle aus, die hier eingetragen ist</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>&amp;Jetzt austauschen</translation>
    </message>
    <message>
        <source>Brings this desk and the other together</source>
        <translation>Bringt diese Anlaufstelle und die andere auf denselben Stand</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Changes its name, address or rights</source>
        <translation>Ändert Name, Adresse oder Rechte</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>S&amp;perren…</translation>
    </message>
    <message>
        <source>Refuses this desk for good, at every PC of the team</source>
        <translation>Weist diese Anlaufstelle für immer ab, auf jedem PC des Teams</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Takes it off this list; what came stays</source>
        <translation>Nimmt sie von dieser Liste; was kam, bleibt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere Anlaufstellen</translation>
    </message>
    <message>
        <source>%1 is paused: this desk does not call it and does not let it in.</source>
        <translation>%1 pausiert: keine Verbindung von hier, und kein Einlass.</translation>
    </message>
    <message>
        <source>%1 is let in and called again.</source>
        <translation>Der Austausch mit %1 geht weiter.</translation>
    </message>
    <message>
        <source>Revoke the desk</source>
        <translation>Anlaufstelle sperren</translation>
    </message>
    <message>
        <source>%1 is refused for good: here now, and at the other PCs of the team as soon as they hear of it. What it already has stays with it. It can come back only as a new desk.</source>
        <translation>%1 wird für immer abgewiesen: hier sofort, und auf den anderen PCs des Teams, sobald sie davon erfahren. Was schon dort ist, bleibt dort. Eine Rückkehr ist nur als neue Anlaufstelle möglich.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1 is revoked. The other PCs of the team hear of it at their next exchange.</source>
        <translation>%1 ist gesperrt. Die anderen PCs des Teams erfahren es beim nächsten Austausch.</translation>
    </message>
    <message>
        <source>%1 is taken off the list and let in no more, until the two are paired again. What was exchanged stays.</source>
        <translation>%1 wird von der Liste genommen und nicht mehr eingelassen, bis die beiden neu gekoppelt sind. Was ausgetauscht wurde, bleibt.</translation>
    </message>
    <message>
        <source>Address and password of %1 are forgotten. What was exchanged stays.</source>
        <translation>Adresse und Passwort von %1 werden vergessen. Was ausgetauscht wurde, bleibt.</translation>
    </message>
    <message>
        <source>The token of %1 lets it in no more. What was exchanged stays.</source>
        <translation>Der Token von %1 gibt keinen Zugang mehr. Was ausgetauscht wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is removed. What was exchanged stays.</source>
        <translation>%1 ist entfernt. Was ausgetauscht wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>entraide::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
</context>
<context>
    <name>entraide::PersonField</name>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
</context>
<context>
    <name>entraide::PersonRows</name>
    <message>
        <source>Who could go</source>
        <translation>Wer gehen könnte</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, a person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show what keeps people from it</source>
        <translation>Zeigen, was im Weg steht</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s) and the map</source>
        <translation>
            <numerusform>Noch %n Person und die Karte anzeigen</numerusform>
            <numerusform>Die %n anderen und die Karte anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the map</source>
        <translation>Auf der Karte anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlaceForm</name>
    <message>
        <source>On the waiting list: takes part later</source>
        <translation>Auf der Warteliste: macht später mit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Macht mit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Briefkasten</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Station hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a unit</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Meals and units</source>
        <translation>Mahlzeiten und Stationen</translation>
    </message>
    <message>
        <source>&amp;Account (IBAN)</source>
        <translation>K&amp;onto (IBAN)</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a meal</source>
        <translation>Pr&amp;eis einer Mahlzeit</translation>
    </message>
    <message>
        <source>Meals a &amp;day</source>
        <translation>Mah&amp;lzeiten pro Tag</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Stat&amp;ionen</translation>
    </message>
    <message>
        <source>New hospital</source>
        <translation>Neues Krankenhaus</translation>
    </message>
    <message>
        <source>New restaurant</source>
        <translation>Neues Restaurant</translation>
    </message>
    <message>
        <source>Note the hospital</source>
        <translation>Krankenhaus eintragen</translation>
    </message>
    <message>
        <source>Note the restaurant</source>
        <translation>Restaurant eintragen</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>keine gewünscht</translation>
    </message>
    <message>
        <source>The check digits agree.</source>
        <translation>Die Prüfziffern stimmen.</translation>
    </message>
    <message>
        <source>The check digits do not agree yet.</source>
        <translation>Die Prüfziffern stimmen noch nicht.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Diese Postleitzahl ist hier nicht bekannt: Sie wird gespeichert, aber nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
        <source>The account number is not right. Compare it with what the restaurant wrote.</source>
        <translation>Die Kontonummer stimmt nicht. Vergleichen Sie sie mit den Angaben des Restaurants.</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <translation>Schreiben Sie einen Betrag über 0, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>Write the name of each unit, or remove the unit.</source>
        <translation>Schreiben Sie den Namen jeder Station oder entfernen Sie die Station.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a unit, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>entraide::PlaceOffer</name>
    <message>
        <source>A place is free: %1, %2. %3 is first in the queue.</source>
        <comment>role, shift, name</comment>
        <translation>Ein Platz ist frei: %1, %2. %3 steht zuerst auf der Warteliste.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
</context>
<context>
    <name>entraide::PlacePanel</name>
    <message>
        <source>Units</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No unit is named.</source>
        <translation>Keine Station angegeben.</translation>
    </message>
    <message>
        <source>This organisation is no longer here.</source>
        <translation>Diese Organisation ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Stationen (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>not known: no gift can be paid</source>
        <translation>nicht bekannt: Keine Spende kann bezahlt werden</translation>
    </message>
    <message>
        <source>Price of a meal</source>
        <translation>Preis einer Mahlzeit</translation>
    </message>
    <message>
        <source>not known: nothing can be given</source>
        <translation>nicht bekannt: Nichts kann gespendet werden</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>Mahlzeiten pro Tag</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source>Portions wanted a day</source>
        <translation>Gewünschte Portionen pro Tag</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesSection</name>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants und Krankenhäuser</translation>
    </message>
    <message>
        <source>Name, place, unit</source>
        <translation>Name, Ort, Station</translation>
    </message>
    <message>
        <source>Ctrl+N: new restaurant · H: new hospital · E: edit · J: takes part · W: waiting list · O: put out</source>
        <translation>Strg+N: neues Restaurant · H: neues Krankenhaus · E: bearbeiten · J: macht mit · W: Warteliste · O: herausnehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New &amp;hospital</source>
        <translation>Neues &amp;Krankenhaus</translation>
    </message>
    <message>
        <source>Notes a hospital with its units</source>
        <translation>Trägt ein Krankenhaus mit seinen Stationen ein</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Macht ab jetzt mit</translation>
    </message>
    <message>
        <source>Takes it off the waiting list, or back in</source>
        <translation>Nimmt es von der Warteliste oder wieder auf</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 macht mit.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Macht mit</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>Auf die &amp;Warteliste setzen</translation>
    </message>
    <message>
        <source>Takes part later; no new gift or order goes there</source>
        <translation>Macht später mit; neue Spenden oder Bestellungen gehen nicht dorthin</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Takes part no more; what was stays in the books</source>
        <translation>Macht nicht mehr mit; was war, bleibt in den Büchern</translation>
    </message>
    <message>
        <source>%1 takes part no more.</source>
        <translation>%1 macht nicht mehr mit.</translation>
    </message>
    <message>
        <source>No restaurant and no hospital yet. Note the first restaurant, with its account and its price.</source>
        <translation>Noch kein Restaurant und kein Krankenhaus. Tragen Sie das erste Restaurant ein, mit Konto und Preis.</translation>
    </message>
    <message>
        <source>No organisation is like that. Choose another filter, or empty the field.</source>
        <translation>Keine Organisation passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>&amp;New restaurant</source>
        <translation>&amp;Neues Restaurant</translation>
    </message>
    <message>
        <source>Notes a restaurant with its account and price</source>
        <translation>Trägt ein Restaurant mit Konto und Preis ein</translation>
    </message>
    <message>
        <source>&amp;Edit the organisation</source>
        <translation>Organisation &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen restaurant or hospital</source>
        <translation>Ändert das gewählte Restaurant oder Krankenhaus</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 ist eingetragen.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Eintrag rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesView</name>
    <message>
        <source>over</source>
        <comment>a shift that has been</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>This posting has no roles and no shifts: anybody may sign up, at any time.</source>
        <translation>Dieser Aufruf hat keine Rollen und keine Schichten: Alle können sich anmelden, jederzeit.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a shift</comment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <comment>a shift, why</comment>
        <translation>abgesagt: %1</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Share taken</source>
        <translation>Belegter Anteil</translation>
    </message>
</context>
<context>
    <name>entraide::PlanFigures</name>
    <message>
        <source>Filled, of %1</source>
        <translation>Besetzt, von %1</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Mittlere Entfernung</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Gefragte Personen</translation>
    </message>
    <message>
        <source>With a helper they know</source>
        <translation>Mit bekannter Hilfe</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Noch zu besetzen</translation>
    </message>
</context>
<context>
    <name>entraide::PlanModel</name>
    <message>
        <source>change</source>
        <comment>somebody else than now</comment>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a proposal</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a place that stays as it is</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Locked: plans leave this place as it is</source>
        <translation>Festgelegt: Pläne lassen diesen Platz, wie er ist</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>%1: %2 now, proposed instead: %3, %4</source>
        <comment>time and task, who, who, why</comment>
        <translation>%1: jetzt %2, stattdessen vorgeschlagen: %3, %4</translation>
    </message>
    <message>
        <source>%1: to fill, proposed: %2, %3</source>
        <comment>time and task, who, why</comment>
        <translation>%1: zu besetzen, vorgeschlagen: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <translation>%1: %2, unverändert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Angekreuzt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgelegt</translation>
    </message>
</context>
<context>
    <name>entraide::PlanPaper</name>
    <message>
        <source>Print the proposal</source>
        <translation>Vorschlag drucken</translation>
    </message>
    <message>
        <source>The proposal went to the printer.</source>
        <translation>Der Vorschlag wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Save the proposal as PDF</source>
        <translation>Vorschlag als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>vorschlag</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>Der Vorschlag steht in „%1“.</translation>
    </message>
</context>
<context>
    <name>entraide::PlanProposing</name>
    <message>
        <source>There is no proposal for this week yet.</source>
        <translation>Für diese Woche gibt es noch keinen Vorschlag.</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>&amp;Calculate a proposal</source>
        <translation>Vorschlag &amp;berechnen</translation>
    </message>
    <message>
        <source>Proposes people for the places of this week that nobody has taken</source>
        <translation>Schlägt Personen für die noch freien Plätze dieser Woche vor</translation>
    </message>
    <message>
        <source>Somebody cannot c&amp;ome…</source>
        <translation>Jemand &amp;kann nicht kommen…</translation>
    </message>
    <message>
        <source>Says who can step in for somebody, and who would have to move</source>
        <translation>Sagt, wer für jemanden einspringen kann und wer den Platz wechseln müsste</translation>
    </message>
    <message>
        <source>Accept &amp;all</source>
        <translation>&amp;Alle annehmen</translation>
    </message>
    <message>
        <source>Saves every new place of the proposal</source>
        <translation>Speichert jeden neuen Platz des Vorschlags</translation>
    </message>
    <message>
        <source>Accept the chec&amp;ked</source>
        <translation>An&amp;gekreuzte annehmen</translation>
    </message>
    <message>
        <source>Saves the checked places of the proposal</source>
        <translation>Speichert die angekreuzten Plätze des Vorschlags</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Alle ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Lets go of the proposal; nothing changes</source>
        <translation>Verwirft den Vorschlag; es ändert sich nichts</translation>
    </message>
    <message>
        <source>Pr&amp;int the proposal…</source>
        <translation>Vorschlag dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Prints the proposal with its figures, for a meeting about it</source>
        <translation>Druckt den Vorschlag mit seinen Zahlen, um ihn zu besprechen</translation>
    </message>
    <message>
        <source>Proposal to PDF…</source>
        <translation>Vorschlag als PDF…</translation>
    </message>
    <message>
        <source>Saves the proposal as a file</source>
        <translation>Speichert den Vorschlag als Datei</translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n chec&amp;ked</source>
        <translation>
            <numerusform>%n an&amp;gekreuzten annehmen</numerusform>
            <numerusform>%n an&amp;gekreuzte annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the &amp;absence</source>
        <translation>&amp;Abwesenheit eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Accept &amp;all %n</source>
        <translation>
            <numerusform>%n Platz &amp;annehmen</numerusform>
            <numerusform>&amp;Alle %n annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves the absence and frees its places; nobody can step in</source>
        <translation>Speichert die Abwesenheit und gibt ihre Plätze frei; niemand kann einspringen</translation>
    </message>
    <message>
        <source>The proposal is being calculated.</source>
        <translation>Der Vorschlag wird berechnet.</translation>
    </message>
    <message>
        <source>Planning the week</source>
        <translation>Die Woche wird geplant</translation>
    </message>
    <message>
        <source>The proposal could not be calculated.</source>
        <translation>Der Vorschlag konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Accepting saves this too.</source>
        <translation>Annehmen speichert auch dies.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen by hand.</source>
        <translation>
            <numerusform>%n Platz von Hand gewählt.</numerusform>
            <numerusform>%n Plätze von Hand gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected in what is left of this week.</source>
        <translation>In der restlichen Woche wird niemand erwartet.</translation>
    </message>
    <message>
        <source>This place is locked; unlock it first.</source>
        <translation>Dieser Platz ist festgelegt; lösen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The proposal was refused; nothing has changed.</source>
        <translation>Der Vorschlag wurde abgelehnt; es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The places changed meanwhile; calculate the proposal again.</source>
        <translation>Die Plätze haben sich inzwischen geändert; berechnen Sie den Vorschlag neu.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>der Plan der Woche %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is noted; %n place(s) freed.</source>
        <translation>
            <numerusform>Die Abwesenheit ist eingetragen; %n Platz ist frei geworden.</numerusform>
            <numerusform>Die Abwesenheit ist eingetragen; %n Plätze sind frei geworden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved; the people are still to be asked.</source>
        <translation>
            <numerusform>%n Vorschlag gespeichert; die Person muss noch gefragt werden.</numerusform>
            <numerusform>%n Vorschläge gespeichert; die Personen müssen noch gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and stayed as they are.</source>
        <translation>
            <numerusform>%n Platz wurde inzwischen geändert und blieb, wie er ist.</numerusform>
            <numerusform>%n Plätze wurden inzwischen geändert und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the plan</source>
        <translation>Plan rückgängig machen</translation>
    </message>
    <message>
        <source>Accept the place first; then it can be locked.</source>
        <translation>Nehmen Sie den Platz zuerst an; dann können Sie ihn festlegen.</translation>
    </message>
    <message>
        <source>Plans leave this place as it is anyway.</source>
        <translation>Pläne lassen diesen Platz ohnehin, wie er ist.</translation>
    </message>
    <message>
        <source>%1 is not locked any more.</source>
        <translation>%1 ist nicht mehr festgelegt.</translation>
    </message>
    <message>
        <source>%1 is locked; plans leave this place as it is.</source>
        <translation>%1 ist festgelegt; Pläne lassen diesen Platz, wie er ist.</translation>
    </message>
    <message>
        <source>Undo the unlocking</source>
        <translation>Lösen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the locking</source>
        <translation>Festlegen rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::PlanSide</name>
    <message>
        <source>Remain to fill</source>
        <translation>Noch zu besetzen</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Plätze nach Tag</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Besetzter Anteil nach Gemeinde</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Auslastung der Freiwilligen</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
    <message>
        <source>| today</source>
        <comment>legend: the mark shows how it stands today</comment>
        <translation>| heute</translation>
    </message>
    <message>
        <source>Places that remain to be filled, with reasons</source>
        <translation>Noch zu besetzende Plätze, mit den Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>filled already</source>
        <translation>schon besetzt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tasks, the most in a week</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>entraide::PlanTable</name>
    <message>
        <source>Proposal for the week</source>
        <translation>Vorschlag für die Woche</translation>
    </message>
</context>
<context>
    <name>entraide::PostingForm</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>ein Teil des Namens, oder ein neuer</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>Was angekündigt wird</translation>
    </message>
    <message>
        <source>Title in &amp;French</source>
        <translation>Titel auf &amp;Französisch</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch</source>
        <translation>Titel auf &amp;Niederländisch</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Titel auf &amp;Englisch</translation>
    </message>
    <message>
        <source>Title in German</source>
        <translation>Titel auf Deutsch</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Text auf Französisch</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Text auf Niederländisch</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text auf Englisch</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Where, and whom to ask for</source>
        <translation>Wo, und nach wem man fragt</translation>
    </message>
    <message>
        <source>empty: at the organisation&apos;s</source>
        <translation>leer: bei der Organisation</translation>
    </message>
    <message>
        <source>told on confirmation only</source>
        <translation>wird erst bei der Bestätigung mitgeteilt</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Briefkasten</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Phone of the contact</source>
        <translation>&amp;Telefon des Kontakts</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Gültig bis</translation>
    </message>
    <message>
        <source>Roles and shifts</source>
        <translation>Rollen und Schichten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a role</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shift</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a shift, a week later</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The same a week later</source>
        <translation>Dasselbe eine Woche später</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a question</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Questions to who signs up</source>
        <translation>Fragen bei der Anmeldung</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>Neuer Aufruf</translation>
    </message>
    <message>
        <source>Save the posting</source>
        <translation>Aufruf speichern</translation>
    </message>
    <message>
        <source>Edit the posting</source>
        <translation>Aufruf bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the posting.</source>
        <translation>Hier noch nicht bekannt: wird mit dem Aufruf eingetragen.</translation>
    </message>
    <message>
        <source>Write for which organisation it is.</source>
        <translation>Schreiben Sie, für welche Organisation es ist.</translation>
    </message>
    <message>
        <source>Write a title in at least one language.</source>
        <translation>Schreiben Sie einen Titel in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Diese Postleitzahl ist hier nicht bekannt: Sie wird gespeichert, aber nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
        <source>Nobody can be told whom to ask for. Publishing needs a contact.</source>
        <translation>Niemand ist genannt, nach dem man fragen kann. Zum Veröffentlichen braucht es einen Kontakt.</translation>
    </message>
    <message>
        <source>This day is over. Choose a day to come.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen kommenden Tag.</translation>
    </message>
    <message>
        <source>Write the name of each role in at least one language, or remove the role.</source>
        <translation>Schreiben Sie den Namen jeder Rolle in mindestens einer Sprache oder entfernen Sie die Rolle.</translation>
    </message>
    <message>
        <source>Write each question in at least one language, or remove it.</source>
        <translation>Schreiben Sie jede Frage in mindestens einer Sprache oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The shift on %1 ends before it begins. Correct its hours.</source>
        <translation>Die Schicht am %1 endet, bevor sie beginnt. Verbessern Sie die Uhrzeiten.</translation>
    </message>
    <message>
        <source>The shift on %1 is over already.</source>
        <translation>Die Schicht am %1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>The shift on %1 lies after this day.</source>
        <translation>Die Schicht am %1 liegt nach diesem Tag.</translation>
    </message>
</context>
<context>
    <name>entraide::PostingPanel</name>
    <message>
        <source>Sign-ups</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Choose a posting to see who signed up.</source>
        <translation>Wählen Sie einen Aufruf, um zu sehen, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>This posting is no longer here.</source>
        <translation>Dieser Aufruf ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Sign-ups (%1)</source>
        <translation>Anmeldungen (%1)</translation>
    </message>
    <message>
        <source>To tell (%1)</source>
        <translation>Bescheid geben (%1)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(noch nicht empfangen)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Told on confirmation only</source>
        <translation>Wird erst bei der Bestätigung mitgeteilt</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben auf</translation>
    </message>
</context>
<context>
    <name>entraide::PostingsPage</name>
    <message>
        <source>Put on the notice&amp;board…</source>
        <translation>&amp;In den Aushang stellen…</translation>
    </message>
    <message>
        <source>Shows what everybody would read, before it is published</source>
        <translation>Zeigt vor dem Veröffentlichen, was alle lesen würden</translation>
    </message>
    <message>
        <source>&amp;Take off the noticeboard</source>
        <translation>Aus dem Aushang neh&amp;men</translation>
    </message>
    <message>
        <source>Nobody sees it on the web any more; sign-ups stay</source>
        <translation>Niemand sieht den Aufruf mehr im Web; Anmeldungen bleiben</translation>
    </message>
    <message>
        <source>“%1” is off the noticeboard from the next exchange on.</source>
        <translation>„%1“ ist ab dem nächsten Austausch nicht mehr im Aushang.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Title, organisation, place</source>
        <translation>Titel, Organisation, Ort</translation>
    </message>
    <message>
        <source>Ctrl+N: new posting · E: edit · S: sign somebody up · F: confirm the first in the queue</source>
        <translation>Strg+N: neuer Aufruf · E: bearbeiten · S: jemanden anmelden · F: erste Person der Warteliste bestätigen</translation>
    </message>
    <message>
        <source>&amp;New posting</source>
        <translation>&amp;Neuer Aufruf</translation>
    </message>
    <message>
        <source>Writes a new posting</source>
        <translation>Schreibt einen neuen Aufruf</translation>
    </message>
    <message>
        <source>Enter a returned sheet…</source>
        <translation>Zurückgegebenes Blatt eintragen…</translation>
    </message>
    <message>
        <source>Notes who came, from a signed sheet, by keyboard</source>
        <translation>Trägt von einem unterschriebenen Blatt ein, wer da war, mit der Tastatur</translation>
    </message>
    <message>
        <source>&amp;Edit the posting</source>
        <translation>Aufruf &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen posting</source>
        <translation>Ändert den gewählten Aufruf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Volunteers may sign up from now on</source>
        <translation>Freiwillige können sich ab jetzt anmelden</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>C&amp;lose the posting</source>
        <translation>Aufruf &amp;schließen</translation>
    </message>
    <message>
        <source>Nobody signs up any more; places stay</source>
        <translation>Keine Anmeldungen mehr; die Plätze bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Volunteers may sign up again</source>
        <translation>Freiwillige können sich wieder anmelden</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Cancel the postin&amp;g…</source>
        <translation>Aufruf abs&amp;agen…</translation>
    </message>
    <message>
        <source>The work does not take place; asks why</source>
        <translation>Der Einsatz findet nicht statt; fragt nach dem Grund</translation>
    </message>
    <message>
        <source>Cancel the shift…</source>
        <translation>Schicht absagen…</translation>
    </message>
    <message>
        <source>The chosen shift does not take place; asks why</source>
        <translation>Die gewählte Schicht findet nicht statt; fragt nach dem Grund</translation>
    </message>
    <message>
        <source>The shift takes place after all</source>
        <translation>Die Schicht findet doch statt</translation>
    </message>
    <message>
        <source>Whoever was withdrawn with the chosen shift is to be dealt with again</source>
        <translation>Wer mit der gewählten Schicht zurückgezogen wurde, ist wieder zu bearbeiten</translation>
    </message>
    <message>
        <source>Import sign-ups…</source>
        <translation>Anmeldungen importieren…</translation>
    </message>
    <message>
        <source>Reads who signed up from a form&apos;s file, for this posting</source>
        <translation>Liest aus der Datei eines Formulars, wer sich für diesen Aufruf angemeldet hat</translation>
    </message>
    <message>
        <source>&amp;Delete the posting</source>
        <translation>Aufruf lösc&amp;hen</translation>
    </message>
    <message>
        <source>Removes the posting with its sign-ups; can be undone</source>
        <translation>Entfernt den Aufruf mit seinen Anmeldungen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Sign somebody up</source>
        <translation>&amp;Jemanden anmelden</translation>
    </message>
    <message>
        <source>Notes a volunteer for a shift of this posting</source>
        <translation>Meldet eine freiwillige Person für eine Schicht dieses Aufrufs an</translation>
    </message>
    <message>
        <source>Confirm the &amp;first in the queue</source>
        <translation>&amp;Erste Person der Warteliste bestätigen</translation>
    </message>
    <message>
        <source>Gives a free place to who waits longest</source>
        <translation>Gibt den freien Platz der Person, die am längsten wartet</translation>
    </message>
    <message>
        <source>&amp;Confirm the sign-up</source>
        <translation>Anmeldung bestä&amp;tigen</translation>
    </message>
    <message>
        <source>Gives the place and tells whom to ask for</source>
        <translation>Gibt den Platz und teilt den Kontakt mit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Put on &amp;reserve</source>
        <translation>Auf die &amp;Warteliste setzen</translation>
    </message>
    <message>
        <source>Puts the sign-up at the end of the queue</source>
        <translation>Setzt die Anmeldung ans Ende der Warteliste</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>verb</comment>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Note as &amp;attended</source>
        <translation>Als anwesen&amp;d notieren</translation>
    </message>
    <message>
        <source>Came and helped</source>
        <translation>Ist gekommen und hat geholfen</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Note as e&amp;xcused</source>
        <translation>Als entsch&amp;uldigt notieren</translation>
    </message>
    <message>
        <source>Said in time not to come</source>
        <translation>Hat rechtzeitig abgesagt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Note as no-s&amp;how</source>
        <translation>Als ni&amp;cht erschienen notieren</translation>
    </message>
    <message>
        <source>Did not come and did not say so</source>
        <translation>Kam nicht und hat nicht abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>&amp;Withdraw the sign-up</source>
        <translation>Anmeldung &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Frees the place, or leaves the queue</source>
        <translation>Gibt den Platz frei oder verlässt die Warteliste</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw with a reason…</source>
        <translation>Mit Begründung zurückziehen…</translation>
    </message>
    <message>
        <source>The same, and keeps why</source>
        <translation>Dasselbe, und hält fest, warum</translation>
    </message>
    <message>
        <source>Decline the sign-up…</source>
        <translation>Anmeldung ablehnen…</translation>
    </message>
    <message>
        <source>Does not take them, and says why</source>
        <translation>Nimmt die Person nicht an und sagt, warum</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Bescheid gegeben</translation>
    </message>
    <message>
        <source>Notes that the chosen ones know what became of it</source>
        <translation>Hält fest, dass die Gewählten wissen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>E-Mail an sie schreiben</translation>
    </message>
    <message>
        <source>One letter to all who are told the same, in their language</source>
        <translation>Ein Brief an alle, denen dasselbe mitgeteilt wird, in ihrer Sprache</translation>
    </message>
    <message>
        <source>Copy the text for them</source>
        <translation>Text für sie kopieren</translation>
    </message>
    <message>
        <source>To be pasted where people write to each other</source>
        <translation>Zum Einfügen dort, wo die Leute einander schreiben</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue…</source>
        <translation>Auf der Warte&amp;liste nach vorn…</translation>
    </message>
    <message>
        <source>One place up, with a reason</source>
        <translation>Einen Platz nach vorn, mit Begründung</translation>
    </message>
    <message>
        <source>Move down in the queue…</source>
        <translation>Auf der Warteliste nach hinten…</translation>
    </message>
    <message>
        <source>One place down, with a reason</source>
        <translation>Einen Platz nach hinten, mit Begründung</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>„%1“ ist jetzt: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel the posting</source>
        <translation>Aufruf absagen</translation>
    </message>
    <message>
        <source>Why does “%1” not take place? Everybody who counts on it is told so.</source>
        <translation>Warum findet „%1“ nicht statt? Alle, die damit rechnen, erfahren den Grund.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>„%1“ ist abgesagt.</translation>
    </message>
    <message>
        <source>Cancel the shift</source>
        <translation>Schicht absagen</translation>
    </message>
    <message>
        <source>Why does the shift on %1 not take place? Everybody in it is told so.</source>
        <translation>Warum findet die Schicht am %1 nicht statt? Alle, die dabei sind, erfahren den Grund.</translation>
    </message>
    <message>
        <source>The shift on %1 is cancelled.</source>
        <translation>Die Schicht am %1 ist abgesagt.</translation>
    </message>
    <message>
        <source>The shift on %1 takes place after all.</source>
        <translation>Die Schicht am %1 findet doch statt.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be dealt with again; ask whether they still come.</source>
        <translation>
            <numerusform>%n freiwillige Person ist wieder zu bearbeiten; fragen Sie, ob sie noch kommt.</numerusform>
            <numerusform>%n Freiwillige sind wieder zu bearbeiten; fragen Sie, ob sie noch kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: leave it cancelled</source>
        <translation>Rückgängig machen: abgesagt lassen</translation>
    </message>
    <message>
        <source>Nobody counted on it.</source>
        <translation>Niemand rechnete damit.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be told: see “To tell”.</source>
        <translation>
            <numerusform>%n freiwillige Person muss es erfahren: siehe „Bescheid geben“.</numerusform>
            <numerusform>%n Freiwillige müssen es erfahren: siehe „Bescheid geben“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the cancellation</source>
        <translation>Absage rückgängig machen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, with %n sign-up(s).</source>
        <translation>
            <numerusform>„%1“ ist gelöscht, mit %n Anmeldung.</numerusform>
            <numerusform>„%1“ ist gelöscht, mit %n Anmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Somebody has a place, or waits, in a role or shift that you removed. Withdraw that sign-up first.</source>
        <translation>Jemand hat einen Platz oder wartet, in einer Rolle oder Schicht, die Sie entfernt haben. Ziehen Sie zuerst diese Anmeldung zurück.</translation>
    </message>
    <message>
        <source>The posting is saved as a draft. Publish it (P) when it is ready.</source>
        <translation>Der Aufruf ist als Entwurf gespeichert. Veröffentlichen Sie ihn (P), wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the posting</source>
        <translation>Aufruf rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>This sign-up is no longer here.</source>
        <translation>Diese Anmeldung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgesagt</translation>
    </message>
    <message>
        <source>Nothing was changed: whoever counts on it is to be told why.</source>
        <translation>Es wurde nichts geändert: Wer damit rechnet, soll erfahren, warum.</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Wird wieder angefragt</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
</context>
<context>
    <name>entraide::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>entraide::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close the print panel</source>
        <translation>Druckbereich schließen</translation>
    </message>
    <message>
        <source>Week grid (landscape)</source>
        <translation>Wochenraster (Querformat)</translation>
    </message>
    <message>
        <source>Site sheets to sign (portrait)</source>
        <translation>Unterschriftenlisten je Einsatzort (Hochformat)</translation>
    </message>
    <message>
        <source>Public: first name and initial</source>
        <translation>Öffentlich: Vorname und Initiale</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Team: Vorname und Initiale</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Koordination: Namen und Telefonnummern</translation>
    </message>
    <message>
        <source>Empty places as blank lines</source>
        <translation>Freie Plätze als leere Zeilen</translation>
    </message>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Telefonnummern (nur Koordination)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Einsatzorte</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernichten nach</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Große Druckvorschau</translation>
    </message>
    <message>
        <source>To PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>Zu Hause, %1</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Druckvorschau, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Save the roster as PDF</source>
        <translation>Einsatzplan als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
        <source>The roster is in “%1”.</source>
        <translation>Der Einsatzplan steht in „%1“.</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>Einsatzplan drucken</translation>
    </message>
    <message>
        <source>The roster went to the printer.</source>
        <translation>Der Einsatzplan wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>entraide::ProgramForm</name>
    <message>
        <source>New token</source>
        <translation>Neuer Token</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>What the program may do</source>
        <translation>Was das Programm darf</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Which database the program sees</source>
        <translation>Welche Datenbank das Programm sieht</translation>
    </message>
    <message>
        <source>Token of the program</source>
        <translation>Token des Programms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the token of the program</source>
        <translation>Token des Programms kopieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;May</source>
        <translation>&amp;Darf</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>For a page or a program that uses PouchDB, on this PC. It is let in with its token while this desk listens to programs.</source>
        <translation>Für eine Seite oder ein Programm auf diesem PC, das PouchDB verwendet. Es kommt mit seinem Token herein, solange diese Anlaufstelle Programme einlässt.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>all of this desk&apos;s</source>
        <translation>alle dieser Anlaufstelle</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Give the program a name, so that you know later whom its token lets in.</source>
        <translation>Geben Sie dem Programm einen Namen, damit Sie später wissen, wem sein Token Zugang gibt.</translation>
    </message>
    <message>
        <source>This token is shown now and never again. Copy it into the program before you close this.</source>
        <translation>Dieser Token wird jetzt gezeigt und danach nie wieder. Kopieren Sie ihn in das Programm, bevor Sie dies schließen.</translation>
    </message>
    <message>
        <source>This desk does not listen to programs yet; switch that on under “This desk”.</source>
        <translation>Diese Anlaufstelle lässt noch keine Programme ein; schalten Sie das unter „Diese Anlaufstelle“ ein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>entraide::ProposalView</name>
    <message>
        <source>Also &amp;move people where that helps</source>
        <translation>Auch Personen um&amp;planen, wo das hilft</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Nur was neu ist</translation>
    </message>
    <message>
        <source>Who was asked or said yes for one day may go elsewhere; locked places and fixed helpers stay</source>
        <translation>Wer für einen Tag gefragt ist oder zugesagt hat, darf woanders eingeteilt werden; festgelegte Plätze und feste Hilfen bleiben</translation>
    </message>
    <message>
        <source>&amp;Leave that out</source>
        <translation>Das &amp;weglassen</translation>
    </message>
    <message>
        <source>Plans without the absence and the choices made by hand</source>
        <translation>Plant ohne die Abwesenheit und die von Hand getroffene Auswahl</translation>
    </message>
    <message>
        <source>The desk has changed since; calculate again to see the plan for it.</source>
        <translation>Die Anlaufstelle hat sich seither geändert; berechnen Sie neu, um den passenden Plan zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept. Space: check · L: lock · Enter: choose somebody else</source>
        <translation>Nichts wird gespeichert, bis Sie annehmen. Leertaste: ankreuzen · L: festlegen · Enter: jemand anderen wählen</translation>
    </message>
</context>
<context>
    <name>entraide::PublishView</name>
    <message>
        <source>What leaves and what stays</source>
        <translation>Was hinausgeht und was bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no partner yet. Pair with another association first, on the page Exchange.</source>
        <translation>Noch gibt es keinen Partner. Koppeln Sie zuerst mit einem anderen Verein, auf der Seite „Austausch“.</translation>
    </message>
    <message>
        <source>Ask a partner: %1</source>
        <translation>Einen Partner fragen: %1</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wen fragen Sie?</translation>
    </message>
    <message>
        <source>Put on the noticeboard: %1</source>
        <translation>In den Aushang stellen: %1</translation>
    </message>
    <message>
        <source>Everybody can read it on the noticeboard of %1.</source>
        <translation>Alle können es im Aushang von %1 lesen.</translation>
    </message>
    <message>
        <source>Put on the noticeboard</source>
        <translation>In den Aushang stellen</translation>
    </message>
    <message>
        <source>%1 (asked already)</source>
        <translation>%1 (schon gefragt)</translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n partner(s)</source>
        <translation>
            <numerusform>Den Partner fragen</numerusform>
            <numerusform>Die %n Partner fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the partner</source>
        <translation>Den Partner fragen</translation>
    </message>
    <message>
        <source>Asked: %1. What left is the card you saw; nobody is named in it. Withdraw it under “With partners”.</source>
        <translation>Gefragt: %1. Hinausgegangen ist nur die Karte, die Sie gesehen haben; niemand ist darauf genannt. Ziehen Sie sie unter „Bei Partnern“ zurück.</translation>
    </message>
    <message>
        <source>The posting is on the noticeboard from the next exchange on.</source>
        <translation>Der Aufruf steht ab dem nächsten Austausch im Aushang.</translation>
    </message>
    <message>
        <source>Offer to another chapter: %1</source>
        <translation>Einer anderen Ortsgruppe anbieten: %1</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>Wem bieten Sie es an?</translation>
    </message>
    <message numerus="yes">
        <source>Offer to the %n partner(s)</source>
        <translation>
            <numerusform>Dem Partner anbieten</numerusform>
            <numerusform>Den %n Partnern anbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer to the partner</source>
        <translation>Dem Partner anbieten</translation>
    </message>
    <message>
        <source>Offered to %1. What left is the card you saw; nobody is named in it. Take it back at the dish, or under “With partners”.</source>
        <translation>%1 angeboten. Hinausgegangen ist nur die Karte, die Sie gesehen haben; niemand ist darauf genannt. Nehmen Sie sie beim Gericht oder unter „Bei Partnern“ zurück.</translation>
    </message>
</context>
<context>
    <name>entraide::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>entraide::RecordPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::RefundDialog</name>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>Note what was paid back</source>
        <translation>Rückzahlung eintragen</translation>
    </message>
    <message>
        <source>The restaurant pays back to %1; note it here once it did. At most %2: the rest is in meals that are ordered.</source>
        <translation>Das Restaurant zahlt an %1 zurück; tragen Sie es hier ein, sobald es geschehen ist. Höchstens %2: Der Rest steckt in bestellten Mahlzeiten.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Schreiben Sie den Grund.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterModel</name>
    <message>
        <source>not known</source>
        <comment>the ceiling of a year</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>part of a ceiling, the ceiling</comment>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht ausgehändigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of the ceiling</source>
        <translation>Vom Höchstbetrag</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informationsblatt</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterPaper</name>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Printing the register</source>
        <translation>Das Verzeichnis wird gedruckt</translation>
    </message>
    <message>
        <source>The register went to the printer.</source>
        <translation>Das Verzeichnis wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Das Verzeichnis wird geschrieben</translation>
    </message>
    <message>
        <source>The register is in “%1”.</source>
        <translation>Das Verzeichnis steht in „%1“.</translation>
    </message>
    <message>
        <source>Writing the days paid</source>
        <translation>Die entschädigten Tage werden geschrieben</translation>
    </message>
    <message>
        <source>The days paid are in “%1”.</source>
        <translation>Die entschädigten Tage stehen in „%1“.</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>Der letzte Schritt läuft noch.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterSection</name>
    <message>
        <source>near the ceiling only</source>
        <translation>nur nahe am Höchstbetrag</translation>
    </message>
    <message>
        <source>also who did nothing</source>
        <translation>auch, wer nichts getan hat</translation>
    </message>
    <message>
        <source>Register of volunteers</source>
        <translation>Verzeichnis der Freiwilligen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nobody stands in the register of this year.</source>
        <translation>Im Verzeichnis dieses Jahres steht niemand.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Verzeichnis drucken…</translation>
    </message>
    <message>
        <source>Prints the register of the year</source>
        <translation>Druckt das Verzeichnis des Jahres</translation>
    </message>
    <message>
        <source>Save the register as PDF…</source>
        <translation>Verzeichnis als PDF speichern…</translation>
    </message>
    <message>
        <source>Writes the register to a file</source>
        <translation>Speichert das Verzeichnis als Datei</translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Verzeichnis als PDF speichern</translation>
    </message>
    <message>
        <source>register</source>
        <translation>verzeichnis</translation>
    </message>
    <message>
        <source>Save the register as CSV…</source>
        <translation>Verzeichnis als CSV speichern…</translation>
    </message>
    <message>
        <source>Writes the register to a file for a spreadsheet</source>
        <translation>Speichert das Verzeichnis als Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save the register as CSV</source>
        <translation>Verzeichnis als CSV speichern</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
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
        <translation>Das Verzeichnis wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n Freiwillige/r</numerusform>
            <numerusform>%n Freiwillige</numerusform>
        </translation>
    </message>
    <message>
        <source>no ceiling known for %1: add it under “Our association…”</source>
        <translation>kein Höchstbetrag für %1 bekannt: Fügen Sie ihn unter „Unser Verein…“ hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n without an information note</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>%n ohne Informationsblatt</numerusform>
            <numerusform>%n ohne Informationsblatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) helped for pay, which is not counted here</source>
        <translation>
            <numerusform>%n Person half gegen Bezahlung, was hier nicht zählt</numerusform>
            <numerusform>%n Personen halfen gegen Bezahlung, was hier nicht zählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 bezahlt)</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Entschädigte Tage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Entschädigung</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Für den Tag</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Für Kilometer</translation>
    </message>
    <message>
        <source>Nothing is paid for a day of this year.</source>
        <translation>Für keinen Tag dieses Jahres wird etwas gezahlt.</translation>
    </message>
    <message>
        <source>Save the days paid as CSV…</source>
        <translation>Entschädigte Tage als CSV speichern…</translation>
    </message>
    <message>
        <source>Writes each day paid and its amount to a file for a spreadsheet</source>
        <translation>Speichert jeden entschädigten Tag mit seinem Betrag als Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save the days paid as CSV</source>
        <translation>Entschädigte Tage als CSV speichern</translation>
    </message>
    <message>
        <source>days-paid</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>entschaedigte-tage</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) paid, %2</source>
        <comment>a name, days, an amount</comment>
        <translation>
            <numerusform>%1: %n Tag entschädigt, %2</numerusform>
            <numerusform>%1: %n Tage entschädigt, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see the days paid.</source>
        <translation>Wählen Sie eine Zeile, um die entschädigten Tage zu sehen.</translation>
    </message>
</context>
<context>
    <name>entraide::ReportsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Counts everything once more</source>
        <translation>Zählt alles noch einmal</translation>
    </message>
    <message>
        <source>Shows the figures of a period</source>
        <translation>Zeigt die Zahlen eines Zeitraums</translation>
    </message>
    <message>
        <source>Shows the volunteers of a year</source>
        <translation>Zeigt die Freiwilligen eines Jahres</translation>
    </message>
    <message>
        <source>Shows the letters to a volunteer</source>
        <translation>Zeigt die Briefe an eine freiwillige Person</translation>
    </message>
</context>
<context>
    <name>entraide::RequestForm</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>herself, his daughter, the nurse…</source>
        <translation>sie selbst, seine Tochter, die Pflegekraft…</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Angefragt von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>St&amp;raße</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Briefkasten</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>How to get in (told on acceptance only)</source>
        <translation>Zugang (wird erst bei der Zusage mitgeteilt)</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>einige eigene Worte, wenn nützlich</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;Kurz gesagt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>People nee&amp;ded</source>
        <translation>Benötigte P&amp;ersonen</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>Dringl&amp;ichkeit</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Spricht eine von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neues Hilfegesuch</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Hilfegesuch speichern</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Hilfegesuch bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the request.</source>
        <translation>Hier noch nicht bekannt: wird mit dem Hilfegesuch eingetragen.</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>ein Teil des Namens, oder ein neuer</translation>
    </message>
    <message>
        <source>Or an organisation that asks itself</source>
        <translation>Oder eine Organisation, die selbst bittet</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
</context>
<context>
    <name>entraide::RequestMap</name>
    <message>
        <source>Map of the request and its candidates</source>
        <translation>Karte des Hilfegesuchs und der passenden Personen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Hilfegesuch</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>passende Person</translation>
    </message>
    <message>
        <source>other volunteer</source>
        <translation>andere/r Freiwillige/r</translation>
    </message>
</context>
<context>
    <name>entraide::RequestPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Wer passt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Warum nicht die anderen</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Warum nicht die anderen?</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>In den Nachbarvierteln suchen</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was mitgeteilt wird</translation>
    </message>
    <message>
        <source>&lt;b&gt;Never:&lt;/b&gt; notes about health. What is told is kept in the request&apos;s history.</source>
        <translation>&lt;b&gt;Nie:&lt;/b&gt; Notizen zur Gesundheit. Was mitgeteilt wird, bleibt im Verlauf des Hilfegesuchs.</translation>
    </message>
    <message>
        <source>Choose a request to see who could help.</source>
        <translation>Wählen Sie ein Hilfegesuch, um zu sehen, wer helfen könnte.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Dieses Hilfegesuch ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>Gefragt (%1)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>closes tonight</source>
        <translation>schließt heute Abend</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>schließt in %n Tag</numerusform>
            <numerusform>schließt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The exact address is told on acceptance only</source>
        <translation>Die genaue Adresse wird erst bei der Zusage mitgeteilt</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Candidates (%1)</source>
        <translation>Wer passt (%1)</translation>
    </message>
    <message>
        <source>This request asks for no time any more.</source>
        <translation>Dieses Hilfegesuch hat keinen kommenden Termin mehr.</translation>
    </message>
    <message>
        <source>Nobody fits. Below stands what keeps people from it.</source>
        <translation>Niemand passt. Darunter sehen Sie, was im Weg steht.</translation>
    </message>
    <message>
        <source>Nobody fits, and nobody from the neighbouring quarters would.</source>
        <translation>Niemand passt, und auch aus den Nachbarvierteln würde niemand passen.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes there. %n from the neighbouring quarters could be asked to.</source>
        <translation>
            <numerusform>Niemand geht dorthin. %n Person aus den Nachbarvierteln könnte gefragt werden.</numerusform>
            <numerusform>Niemand geht dorthin. %n Personen aus den Nachbarvierteln könnten gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from the neighbouring quarters would fit either.</source>
        <translation>Auch aus den Nachbarvierteln würde niemand passen.</translation>
    </message>
    <message>
        <source>Helps too</source>
        <translation>Hilft auch</translation>
    </message>
    <message>
        <source>Helps too: %1</source>
        <translation>Hilft auch: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the proposal:&lt;/b&gt; %1. No name, no address.</source>
        <translation>&lt;b&gt;Beim Vorschlag:&lt;/b&gt; %1. Kein Name, keine Adresse.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the acceptance:&lt;/b&gt; %1, to the volunteer who goes only.</source>
        <translation>&lt;b&gt;Bei der Zusage:&lt;/b&gt; %1, nur an die Person, die hingeht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Zu fragen nach</translation>
    </message>
</context>
<context>
    <name>entraide::RequestsPage</name>
    <message>
        <source>The request is saved.</source>
        <translation>Das Hilfegesuch ist gespeichert.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the request</source>
        <translation>Hilfegesuch rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Hilfegesuche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Hilfsangebote</translation>
    </message>
    <message>
        <source>Requests and offers</source>
        <translation>Hilfegesuche und Hilfsangebote</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neues Hilfegesuch</translation>
    </message>
    <message>
        <source>Notes a new request</source>
        <translation>Trägt ein neues Hilfegesuch ein</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Ctrl+Enter: propose to the first candidate · E: edit</source>
        <translation>Strg+Enter: der ersten Person vorschlagen · E: bearbeiten</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Hilfsangebot</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Trägt Hilfe ein, die jemand anbietet</translation>
    </message>
    <message>
        <source>Shows the requests</source>
        <translation>Zeigt die Hilfegesuche</translation>
    </message>
    <message>
        <source>Shows the offers of help</source>
        <translation>Zeigt die Hilfsangebote</translation>
    </message>
    <message>
        <source>&amp;Edit the request</source>
        <translation>Hilfegesuch &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen request</source>
        <translation>Ändert das gewählte Hilfegesuch</translation>
    </message>
    <message>
        <source>&amp;Propose to the first candidate</source>
        <translation>Der ersten Person &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Asks the candidate who fits best</source>
        <translation>Fragt die Person, die am besten passt</translation>
    </message>
    <message>
        <source>Accepted on the phone</source>
        <translation>Am Telefon angenommen</translation>
    </message>
    <message>
        <source>The chosen candidate is on the phone and says yes</source>
        <translation>Die gewählte Person ist am Telefon und sagt zu</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>In den Nachbarvierteln suchen</translation>
    </message>
    <message>
        <source>Shows who comes from an area that borders on this one</source>
        <translation>Zeigt, wer aus einem angrenzenden Gebiet kommt</translation>
    </message>
    <message>
        <source>Keep open two weeks more</source>
        <translation>Zwei Wochen länger offen halten</translation>
    </message>
    <message>
        <source>Puts the end of the request two weeks later</source>
        <translation>Legt das Ende des Hilfegesuchs zwei Wochen später</translation>
    </message>
    <message>
        <source>Open what they offer</source>
        <translation>Öffnen, was die Person anbietet</translation>
    </message>
    <message>
        <source>Who asks for help here helps too: shows that side</source>
        <translation>Wer hier um Hilfe bittet, hilft auch: zeigt diese Seite</translation>
    </message>
    <message>
        <source>Propose a fixed helper…</source>
        <translation>Feste Hilfe vorschlagen…</translation>
    </message>
    <message>
        <source>Begins a tandem with what this request says</source>
        <translation>Beginnt ein Tandem mit den Angaben dieses Hilfegesuchs</translation>
    </message>
    <message>
        <source>&amp;Ask a partner…</source>
        <translation>&amp;Partner fragen…</translation>
    </message>
    <message>
        <source>Shows what another association would see, before it is asked</source>
        <translation>Zeigt vor dem Fragen, was ein anderer Verein sehen würde</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Looks for somebody again</source>
        <translation>Sucht wieder jemanden</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>Hilfegesuch &amp;absagen…</translation>
    </message>
    <message>
        <source>The help is not needed any more</source>
        <translation>Die Hilfe wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Als nicht &amp;erfüllt abschließen…</translation>
    </message>
    <message>
        <source>Nobody was found; the reason is kept for the figures</source>
        <translation>Niemand wurde gefunden; der Grund bleibt für die Zahlen</translation>
    </message>
    <message>
        <source>Passed on b&amp;y telephone…</source>
        <translation>&amp;Telefonisch weitergegeben…</translation>
    </message>
    <message>
        <source>Another association takes it on; nothing is sent to it</source>
        <translation>Ein anderer Verein übernimmt es; ihm wird nichts gesendet</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Zeigt, was endgültig verschwindet und was als Zahl bleibt, und fragt nach</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>Das Hilfegesuch ist jetzt: %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The request is open until %1.</source>
        <translation>Das Hilfegesuch ist offen bis %1.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>Die Verlängerung rückgängig machen</translation>
    </message>
    <message>
        <source>%1 asks for nothing yet.</source>
        <translation>%1 bittet noch um nichts.</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>Nothing more is to be done for this request</source>
        <translation>Für dieses Gesuch ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>A form is open here. Save or leave it first.</source>
        <translation>Hier ist ein Formular offen. Speichern oder verlassen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>entraide::RidersModel</name>
    <message>
        <source>Rider</source>
        <translation>Kurier/in</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Wie und wann</translation>
    </message>
</context>
<context>
    <name>entraide::RolesModel</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>Auf Französisch</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>Auf Niederländisch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Spricht eine von</translation>
    </message>
</context>
<context>
    <name>entraide::RosterPage</name>
    <message>
        <source>Week grid</source>
        <translation>Wochenraster</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Pre&amp;vious week</source>
        <translation>&amp;Vorige Woche</translation>
    </message>
    <message>
        <source>Shows the week before</source>
        <translation>Zeigt die Woche davor</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Shows this week</source>
        <translation>Zeigt diese Woche</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Nä&amp;chste Woche</translation>
    </message>
    <message>
        <source>Shows the week after</source>
        <translation>Zeigt die Woche danach</translation>
    </message>
    <message>
        <source>&amp;Print panel</source>
        <translation>D&amp;ruckbereich</translation>
    </message>
    <message>
        <source>Shows or hides what is printed</source>
        <translation>Zeigt oder verbirgt, was gedruckt wird</translation>
    </message>
    <message>
        <source>Print the &amp;roster…</source>
        <translation>&amp;Einsatzplan drucken…</translation>
    </message>
    <message>
        <source>Prints the sheets of this week</source>
        <translation>Druckt die Blätter dieser Woche</translation>
    </message>
    <message>
        <source>Roster to P&amp;DF…</source>
        <translation>Einsatzplan als P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the sheets of this week as a file</source>
        <translation>Speichert die Blätter dieser Woche als Datei</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Gemeinden</translation>
    </message>
    <message>
        <source>Reading the week</source>
        <translation>Die Woche wird gelesen</translation>
    </message>
    <message>
        <source>Roster, week %1</source>
        <translation>Einsatzplan, Woche %1</translation>
    </message>
    <message>
        <source>Proposal (%1)</source>
        <translation>Vorschlag (%1)</translation>
    </message>
    <message>
        <source>Free the place</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Why does %1 not come on %2?</source>
        <comment>name, day</comment>
        <translation>Warum kommt %1 am %2 nicht?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The place of %1 on %2 is free.</source>
        <comment>name, day</comment>
        <translation>Der Platz von %1 am %2 ist frei.</translation>
    </message>
    <message>
        <source>Undo the freeing</source>
        <translation>Freigeben rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::RoundPrintDialog</name>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Telefonnummern (nur Koordination)</translation>
    </message>
    <message>
        <source>Round sheets</source>
        <translation>Tourenblätter</translation>
    </message>
    <message>
        <source>The chosen round</source>
        <translation>Die gewählte Tour</translation>
    </message>
    <message>
        <source>All rounds of the day</source>
        <translation>Alle Touren des Tages</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Koordination: Namen und Telefonnummern</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Team: Vorname und Initiale</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernichten nach</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsModel</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>something is wrong with a stop</source>
        <translation>mit einem Stopp stimmt etwas nicht</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsPage</name>
    <message>
        <source>Reading the day</source>
        <translation>Der Tag wird gelesen</translation>
    </message>
    <message>
        <source>where the riders live</source>
        <translation>wo die Kuriere wohnen</translation>
    </message>
    <message>
        <source>Not in a round (%1)</source>
        <translation>In keiner Tour (%1)</translation>
    </message>
    <message>
        <source>Riders (%1)</source>
        <comment>how many are free</comment>
        <translation>Kuriere (%1)</translation>
    </message>
    <message>
        <source>No round is planned on this day. What waits is at the left; check the riders, then plan the day.</source>
        <translation>Für diesen Tag ist keine Tour geplant. Was wartet, steht links; prüfen Sie die Kuriere und planen Sie dann den Tag.</translation>
    </message>
    <message>
        <source>Nothing has to be carried on this day. Dishes of cooks and meal orders of this day are planned here.</source>
        <translation>An diesem Tag ist nichts zu fahren. Gekochte Gerichte und Essensbestellungen dieses Tages werden hier geplant.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>look at its stops</source>
        <translation>sehen Sie die Stopps an</translation>
    </message>
    <message>
        <source>its dishes lack %1</source>
        <comment>meals of a kind</comment>
        <translation>in den Gerichten fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>room for %n portion(s)</source>
        <translation>
            <numerusform>Platz für %n Portion</numerusform>
            <numerusform>Platz für %n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>from home</source>
        <translation>von zu Hause</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a kitchen</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>take along %1</source>
        <translation>mitnehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) handed out</source>
        <translation>
            <numerusform>%n Portion verteilt</numerusform>
            <numerusform>%n Portionen verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>New r&amp;ound…</source>
        <translation>Neue Tou&amp;r…</translation>
    </message>
    <message>
        <source>Begins a round of a rider, to put stops into</source>
        <translation>Beginnt die Tour einer Kurierin oder eines Kuriers, um Stopps hineinzusetzen</translation>
    </message>
    <message>
        <source>Check at least one rider.</source>
        <translation>Kreuzen Sie mindestens eine Kurierin oder einen Kurier an.</translation>
    </message>
    <message>
        <source>Planning the rounds</source>
        <translation>Die Touren werden geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n Tour gespeichert.</numerusform>
            <numerusform>%n Touren gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the rounds</source>
        <translation>Touren rückgängig machen</translation>
    </message>
    <message>
        <source>There is no other planned round. Begin a new one first.</source>
        <translation>Es gibt keine andere geplante Tour. Beginnen Sie zuerst eine neue.</translation>
    </message>
    <message>
        <source>Move to another round</source>
        <translation>In eine andere Tour verschieben</translation>
    </message>
    <message>
        <source>Which round takes this stop?</source>
        <translation>Welche Tour übernimmt diesen Stopp?</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Stopp verschieben</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Choose again.</source>
        <translation>Der Tag hat sich inzwischen geändert. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is nobody else who could ride.</source>
        <translation>Sonst kann niemand fahren.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Tour</translation>
    </message>
    <message>
        <source>Who rides?</source>
        <translation>Wer fährt?</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Tour beginnen</translation>
    </message>
    <message>
        <source>Another rider</source>
        <translation>Andere/r Kurier/in</translation>
    </message>
    <message>
        <source>Who rides this round?</source>
        <translation>Wer fährt diese Tour?</translation>
    </message>
    <message>
        <source>Give the round</source>
        <translation>Tour geben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>%1: %n Portion verteilt.</numerusform>
            <numerusform>%1: %n Portionen verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was handed out</source>
        <translation>Verteilen rückgängig machen</translation>
    </message>
    <message>
        <source>Announced at %1: %2.</source>
        <comment>a stop, an hour</comment>
        <translation>Angekündigt bei %1: %2.</translation>
    </message>
    <message>
        <source>Undo the announcement</source>
        <translation>Ankündigung rückgängig machen</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gericht gescheitert</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Warum kommt es nicht? Andere lesen das später.</translation>
    </message>
    <message>
        <source>Noted: the dish of %1 does not come.</source>
        <comment>a cook</comment>
        <translation>Notiert: Das Gericht von %1 kommt nicht.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Scheitern rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 is done: %n portion(s) handed out.</source>
        <translation>
            <numerusform>Die Tour von %1 ist erledigt: %n Portion verteilt.</numerusform>
            <numerusform>Die Tour von %1 ist erledigt: %n Portionen verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the end of the round</source>
        <translation>Abschluss der Tour rückgängig machen</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Shows the day before</source>
        <translation>Zeigt den Tag davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Shows the rounds of today</source>
        <translation>Zeigt die Touren von heute</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Shows the day after</source>
        <translation>Zeigt den Tag danach</translation>
    </message>
    <message>
        <source>Print round s&amp;heets…</source>
        <translation>Tourenblätter dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Prints a sheet for each rider</source>
        <translation>Druckt ein Blatt für jede Tour</translation>
    </message>
    <message>
        <source>Round sheets to &amp;PDF…</source>
        <translation>Tourenblätter als PD&amp;F…</translation>
    </message>
    <message>
        <source>Saves a sheet for each rider as a file</source>
        <translation>Speichert ein Blatt für jede Tour als Datei</translation>
    </message>
    <message>
        <source>P&amp;lan the day</source>
        <translation>Tag &amp;planen</translation>
    </message>
    <message>
        <source>Proposes rounds for all that has not begun, for the riders that are checked</source>
        <translation>Schlägt Touren vor für alles, was noch nicht begonnen hat, mit den angekreuzten Kurieren</translation>
    </message>
    <message>
        <source>Stop and take the &amp;best so far</source>
        <translation>Anhalten und &amp;bisher beste Touren nehmen</translation>
    </message>
    <message>
        <source>Ends the search and shows the best rounds found until now</source>
        <translation>Beendet die Suche und zeigt die besten Touren bis jetzt</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Saves the rounds as they are shown</source>
        <translation>Speichert die Touren, wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Lets go of what is not saved; nothing changes</source>
        <translation>Verwirft, was nicht gespeichert ist; es ändert sich nichts</translation>
    </message>
    <message>
        <source>Move stop &amp;up</source>
        <translation>Stopp nach &amp;oben</translation>
    </message>
    <message>
        <source>The chosen stop comes earlier; its cost is shown</source>
        <translation>Der gewählte Stopp kommt früher; die Mehrkosten werden gezeigt</translation>
    </message>
    <message>
        <source>Move stop do&amp;wn</source>
        <translation>Stopp nach un&amp;ten</translation>
    </message>
    <message>
        <source>The chosen stop comes later; its cost is shown</source>
        <translation>Der gewählte Stopp kommt später; die Mehrkosten werden gezeigt</translation>
    </message>
    <message>
        <source>&amp;Move to another round…</source>
        <translation>In eine an&amp;dere Tour…</translation>
    </message>
    <message>
        <source>Puts the chosen stop where it costs least in another round</source>
        <translation>Setzt den gewählten Stopp in eine andere Tour, dort, wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the round</source>
        <translation>Aus der Tour &amp;nehmen</translation>
    </message>
    <message>
        <source>The chosen stop is in no round</source>
        <translation>Der gewählte Stopp ist in keiner Tour mehr</translation>
    </message>
    <message>
        <source>Put &amp;into the round</source>
        <translation>&amp;In die Tour setzen</translation>
    </message>
    <message>
        <source>Puts what waits where it costs least in the chosen round</source>
        <translation>Setzt, was wartet, in die gewählte Tour, dort, wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>Another &amp;rider…</source>
        <translation>Andere/r &amp;Kurier/in…</translation>
    </message>
    <message>
        <source>Gives the chosen round to somebody else</source>
        <translation>Gibt die gewählte Tour jemand anderem</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Gericht bearbeiten</translation>
    </message>
    <message>
        <source>Changes what is chosen</source>
        <translation>Ändert, was gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>The rider is on the way</source>
        <translation>Die Tour ist unterwegs</translation>
    </message>
    <message>
        <source>%1 is on the way.</source>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message>
        <source>Undo the start</source>
        <translation>Start rückgängig machen</translation>
    </message>
    <message>
        <source>Stop don&amp;e</source>
        <translation>Stopp &amp;erledigt</translation>
    </message>
    <message>
        <source>Marks the chosen stop and goes to the next</source>
        <translation>Hakt den gewählten Stopp ab und geht zum nächsten</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <comment>a stop</comment>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Stopp rückgängig machen</translation>
    </message>
    <message>
        <source>Handed out…</source>
        <translation>Verteilt…</translation>
    </message>
    <message>
        <source>Notes how many portions and kits were handed out at the chosen stop</source>
        <translation>Trägt ein, wie viele Portionen und Sets beim gewählten Stopp verteilt wurden</translation>
    </message>
    <message>
        <source>Announced…</source>
        <translation>Angekündigt…</translation>
    </message>
    <message>
        <source>Notes when the rider said to be at the chosen stop</source>
        <translation>Trägt ein, für wann sich die Kurierin oder der Kurier beim gewählten Stopp angekündigt hat</translation>
    </message>
    <message>
        <source>Dish of the stop failed…</source>
        <translation>Gericht des Stopps gescheitert…</translation>
    </message>
    <message>
        <source>Notes why the dish of the chosen stop does not come</source>
        <translation>Hält fest, warum das Gericht des gewählten Stopps nicht kommt</translation>
    </message>
    <message>
        <source>&amp;Finish the round…</source>
        <translation>Tour abs&amp;chließen…</translation>
    </message>
    <message>
        <source>Asks how many portions were handed out</source>
        <translation>Fragt, wie viele Portionen verteilt wurden</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Zurück auf geplant</translation>
    </message>
    <message>
        <source>The rider has not left after all</source>
        <translation>Die Tour ist doch noch nicht losgefahren</translation>
    </message>
    <message>
        <source>The round of %1 is planned again.</source>
        <translation>Die Tour von %1 ist wieder geplant.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Rounds of the day</source>
        <translation>Touren des Tages</translation>
    </message>
    <message>
        <source>Not in a round</source>
        <translation>In keiner Tour</translation>
    </message>
    <message>
        <source>Riders of the day</source>
        <translation>Kuriere des Tages</translation>
    </message>
    <message>
        <source>Where rounds begin</source>
        <translation>Wo Touren beginnen</translation>
    </message>
    <message>
        <source>Rounds begin</source>
        <translation>Beginn der Touren</translation>
    </message>
    <message>
        <source>Riders</source>
        <translation>Kuriere</translation>
    </message>
    <message>
        <source>Stops of the round</source>
        <translation>Stopps der Tour</translation>
    </message>
    <message>
        <source>Map of the rounds</source>
        <translation>Karte der Touren</translation>
    </message>
    <message>
        <source>Save the round sheets as PDF</source>
        <translation>Tourenblätter als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Print the round sheets</source>
        <translation>Tourenblätter drucken</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
        <source>The round sheets are in “%1”.</source>
        <translation>Die Tourenblätter stehen in „%1“.</translation>
    </message>
    <message>
        <source>The round sheets went to the printer.</source>
        <translation>Die Tourenblätter wurden an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Verteilzonen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Shows the rounds and the map</source>
        <translation>Zeigt die Touren und die Karte</translation>
    </message>
    <message>
        <source>Dishes of the day</source>
        <translation>Gerichte des Tages</translation>
    </message>
    <message>
        <source>Shows what cooks offer on the day</source>
        <translation>Zeigt, was an dem Tag gekocht und angeboten wird</translation>
    </message>
    <message>
        <source>Shows where portions are handed out</source>
        <translation>Zeigt, wo Portionen verteilt werden</translation>
    </message>
    <message>
        <source>Shows what was cooked and handed out</source>
        <translation>Zeigt, was gekocht und verteilt wurde</translation>
    </message>
    <message>
        <source>Noted: no hour was said for %1.</source>
        <comment>a stop</comment>
        <translation>Notiert: Für %1 wurde keine Uhrzeit gesagt.</translation>
    </message>
</context>
<context>
    <name>entraide::ScreeningsField</name>
    <message>
        <source>Add a check</source>
        <translation>Überprüfung hinzufügen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erfolgt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Diese Überprüfung entfernen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>entraide::SearchDialog</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>entraide::Session</name>
    <message>
        <source>Desk of Ixelles</source>
        <translation>Anlaufstelle Ixelles</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Anlaufstelle öffnen</translation>
    </message>
    <message>
        <source>Desks (*.entraide);;All files (*)</source>
        <translation>Anlaufstellen (*.entraide);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Remove the sample desk</source>
        <translation>Beispielstelle entfernen</translation>
    </message>
    <message>
        <source>The sample desk and everything tried in it are deleted.</source>
        <translation>Die Beispielstelle und alles darin Ausprobierte werden gelöscht.</translation>
    </message>
    <message>
        <source>Nothing else is touched. You can make a new sample at any time.</source>
        <translation>Sonst ändert sich nichts. Sie können jederzeit ein neues Beispiel anlegen.</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Beispiel löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Entraide</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settling places</source>
        <translation>Plätze werden geprüft</translation>
    </message>
</context>
<context>
    <name>entraide::ShareActs</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1 learns that you would fetch it.</source>
        <translation>%1 erfährt, dass Sie es abholen würden.</translation>
    </message>
    <message>
        <source>%1 learns that you would help.</source>
        <translation>%1 erfährt, dass Sie helfen würden.</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready: at the dish, or under “With partners”.</source>
        <translation>Mit %1 vereinbart. Übergeben Sie beim Gericht oder unter „Bei Partnern“, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready, under “With partners”.</source>
        <translation>Mit %1 vereinbart. Übergeben Sie unter „Bei Partnern“, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The dish is offered to the other chapters again.</source>
        <translation>Das Gericht wird den anderen Ortsgruppen wieder angeboten.</translation>
    </message>
    <message>
        <source>The request is offered to your partners again.</source>
        <translation>Das Hilfegesuch wird Ihren Partnern wieder angeboten.</translation>
    </message>
    <message>
        <source>The outcome is noted.</source>
        <translation>Das Ergebnis ist notiert.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Das Gericht gehört wieder Ihnen und ist in keiner Tour.</translation>
    </message>
    <message>
        <source>The request is open again, and yours.</source>
        <translation>Das Hilfegesuch ist wieder offen und gehört wieder Ihnen.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Gesehen.</translation>
    </message>
    <message>
        <source>“%1” is in your records now.</source>
        <translation>„%1“ steht jetzt in Ihren Einträgen.</translation>
    </message>
    <message>
        <source>Handed over to %1. They were told what was checked, and nothing else.</source>
        <translation>An %1 übergeben. Mitgeteilt wurde, was angekreuzt war, und sonst nichts.</translation>
    </message>
    <message>
        <source>Withdrawn: partners see the card no more from the next exchange on.</source>
        <translation>Zurückgezogen: Ab dem nächsten Austausch sehen die Partner die Karte nicht mehr.</translation>
    </message>
    <message>
        <source>The dish is yours again. What the partner was told stays told.</source>
        <translation>Das Gericht gehört wieder Ihnen. Was dem Partner mitgeteilt wurde, bleibt bekannt.</translation>
    </message>
    <message>
        <source>The request is yours again. What the partner was told stays told.</source>
        <translation>Das Hilfegesuch gehört wieder Ihnen. Was dem Partner mitgeteilt wurde, bleibt bekannt.</translation>
    </message>
    <message>
        <source>The offer of help is taken back.</source>
        <translation>Das Hilfsangebot ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Noted: they fetched the dish.</source>
        <translation>Vermerkt: Sie haben das Gericht abgeholt.</translation>
    </message>
</context>
<context>
    <name>entraide::SharePanel</name>
    <message>
        <source>What is told</source>
        <translation>Was mitgeteilt wird</translation>
    </message>
    <message>
        <source>How the person agreed that the partner is told</source>
        <translation>Wie die Person zugestimmt hat, dass der Partner es erfährt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>The person agrees that the partner is told:</source>
        <translation>Die Person ist einverstanden, dass der Partner erfährt:</translation>
    </message>
    <message>
        <source>The partner gives this help. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>Der Partner leistet diese Hilfe. Zurückziehen macht sie wieder zu Ihrer; was mitgeteilt wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The partners see a card without any name. Withdrawing takes the card away.</source>
        <translation>Die Partner sehen eine Karte ohne jeden Namen. Zurückziehen nimmt die Karte weg.</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what that help does not need.</source>
        <translation>Beim Übergeben erfährt %1, was unten angekreuzt ist, und sonst nichts. Lassen Sie weg, was diese Hilfe nicht braucht.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helfende</translation>
    </message>
    <message>
        <source>Until %1 agrees, nobody is named. When they hand over, it comes into the inbox.</source>
        <translation>Bis %1 einverstanden ist, wird niemand genannt. Die Übergabe kommt in den Eingang.</translation>
    </message>
    <message>
        <source>The partner fetches the dish. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>Der Partner holt das Gericht ab. Mit dem Zurückziehen gehört es wieder Ihnen; was mitgeteilt wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The cook agrees that the partner is told:</source>
        <translation>Koch oder Köchin ist einverstanden, dass der Partner erfährt:</translation>
    </message>
    <message>
        <source>How the cook agreed that the partner is told</source>
        <translation>Wie Koch oder Köchin zugestimmt hat, dass der Partner es erfährt</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what is not needed to fetch the dish.</source>
        <translation>Beim Übergeben erfährt %1, was unten angekreuzt ist, und sonst nichts. Lassen Sie weg, was zum Abholen nicht nötig ist.</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Gericht</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom you do not name stands there under the name of your association.</source>
        <translation>Wen Sie nicht nennen, der steht dort unter dem Namen Ihres Vereins.</translation>
    </message>
</context>
<context>
    <name>entraide::SheetView</name>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>A returned sheet</source>
        <translation>Ein zurückgegebenes Blatt</translation>
    </message>
    <message>
        <source>as printed at the foot of the sheet: 2026-12-TIL</source>
        <translation>wie unten auf dem Blatt gedruckt: 2026-12-TIL</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Zeilen des Blatts</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>&amp;Code des Blatts</translation>
    </message>
    <message>
        <source>Ne&amp;xt line</source>
        <translation>&amp;Nächste Zeile</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, name</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Looking for the sheet</source>
        <translation>Das Blatt wird gesucht</translation>
    </message>
    <message>
        <source>No sheet has this code. It is made of the year, the week and the place: 2026-12-TIL.</source>
        <translation>Kein Blatt hat diesen Code. Er besteht aus Jahr, Woche und Ort: 2026-12-TIL.</translation>
    </message>
    <message>
        <source>Type a, e or n, with the line&apos;s number before it and minutes behind it where needed.</source>
        <translation>Tippen Sie a, e oder n, wenn nötig mit der Zeilennummer davor und den Minuten dahinter.</translation>
    </message>
    <message>
        <source>The sheet has nobody in line %1.</source>
        <translation>Auf dem Blatt steht in Zeile %1 niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the sheet are noted.</source>
        <translation>
            <numerusform>%n Zeile des Blatts ist eingetragen.</numerusform>
            <numerusform>%n Zeilen des Blatts sind eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the sheet</source>
        <translation>Blatt rückgängig machen</translation>
    </message>
    <message>
        <source>a: attended · e: excused · n: no-show · -: nothing · “12 a 90”: line 12, 90 minutes</source>
        <translation>a: anwesend · e: entschuldigt · n: nicht erschienen · -: nichts · „12 a 90“: Zeile 12, 90 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a returned sheet</source>
        <translation>
            <numerusform>%n Zeile eines zurückgegebenen Blatts</numerusform>
            <numerusform>%n Zeilen eines zurückgegebenen Blatts</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <translation>Blatt wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is saved yet: %n line(s) cannot be noted. Correct each, or type - for it.</source>
        <translation>
            <numerusform>Noch ist nichts gespeichert: %n Zeile kann nicht eingetragen werden. Verbessern Sie sie, oder tippen Sie - für sie.</numerusform>
            <numerusform>Noch ist nichts gespeichert: %n Zeilen können nicht eingetragen werden. Verbessern Sie jede, oder tippen Sie - für sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, why not</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>entraide::ShiftChoice</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation>Alle Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%n to deal with</source>
        <translation>
            <numerusform>%n zu bearbeiten</numerusform>
            <numerusform>%n zu bearbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ShiftsModel</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Place, if elsewhere</source>
        <translation>Ort, wenn anderswo</translation>
    </message>
    <message>
        <source>(new role)</source>
        <translation>(neue Rolle)</translation>
    </message>
</context>
<context>
    <name>entraide::SignupActs</name>
    <message>
        <source>somebody not received yet</source>
        <translation>jemand, der noch nicht angekommen ist</translation>
    </message>
    <message>
        <source>%1 is on the reserve list, number %2.</source>
        <translation>%1 steht auf der Warteliste, Nummer %2.</translation>
    </message>
    <message>
        <source>Undo the reserve</source>
        <translation>Wartelistenplatz rückgängig machen</translation>
    </message>
    <message>
        <source>The shift is on %1. Who came is noted from that day on; who is excused, at once.</source>
        <translation>Die Schicht ist am %1. Wer gekommen ist, wird ab diesem Tag notiert; wer entschuldigt ist, sofort.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Notiert für %1: %2.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Notiz rückgängig machen</translation>
    </message>
    <message>
        <source>Every place is taken: %1 is on the reserve list, number %2.</source>
        <translation>Alle Plätze sind belegt: %1 steht auf der Warteliste, Nummer %2.</translation>
    </message>
    <message>
        <source>%1 has a place: %2.</source>
        <comment>name, shift</comment>
        <translation>%1 hat einen Platz: %2.</translation>
    </message>
    <message>
        <source>May now be told: %1.</source>
        <translation>Darf jetzt mitgeteilt werden: %1.</translation>
    </message>
    <message>
        <source>Every place is taken; %1 stays on the reserve list.</source>
        <translation>Alle Plätze sind belegt; %1 bleibt auf der Warteliste.</translation>
    </message>
    <message>
        <source>%1 is first in the queue. Write a reason to confirm %2 all the same.</source>
        <translation>%1 steht zuerst auf der Warteliste. Schreiben Sie einen Grund, um trotzdem %2 zu bestätigen.</translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Trotzdem bestätigen</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Nicht bestätigen</translation>
    </message>
    <message>
        <source>Nothing was changed: confirming all the same needs a reason.</source>
        <translation>Es wurde nichts geändert: Trotzdem zu bestätigen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Bestätigung rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>Die Anmeldung von %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>A place is free: %1 is first in the queue.</source>
        <translation>Ein Platz ist frei: %1 steht zuerst auf der Warteliste.</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Zurückziehen rückgängig machen</translation>
    </message>
    <message>
        <source>Why does %1 not come?</source>
        <translation>Warum kommt %1 nicht?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n not come?</source>
        <translation>
            <numerusform>Warum kommt diese Person nicht?</numerusform>
            <numerusform>Warum kommen diese %n Personen nicht?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw with a reason</source>
        <translation>Mit Begründung zurückziehen</translation>
    </message>
    <message>
        <source>Why is %1 not taken? They will be told.</source>
        <translation>Warum wird %1 nicht angenommen? Der Grund wird mitgeteilt.</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n not taken? They will be told.</source>
        <translation>
            <numerusform>Warum wird diese Person nicht angenommen? Der Grund wird mitgeteilt.</numerusform>
            <numerusform>Warum werden diese %n Personen nicht angenommen? Der Grund wird mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing was changed: declining needs a reason.</source>
        <translation>Es wurde nichts geändert: Ablehnen braucht einen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are expected elsewhere at that time, are not first in the queue, or hold too many places. Write a reason to confirm them all the same.</source>
        <translation>
            <numerusform>%n Person wird zu dieser Zeit anderswo erwartet, steht nicht zuerst auf der Warteliste oder hat zu viele Plätze. Schreiben Sie einen Grund, um sie trotzdem zu bestätigen.</numerusform>
            <numerusform>%n Personen werden zu dieser Zeit anderswo erwartet, stehen nicht zuerst auf der Warteliste oder haben zu viele Plätze. Schreiben Sie einen Grund, um sie trotzdem zu bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Notiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be dealt with and stay chosen.</source>
        <translation>
            <numerusform>%n konnte nicht bearbeitet werden und bleibt gewählt.</numerusform>
            <numerusform>%n konnten nicht bearbeitet werden und bleiben gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free: call %1.</source>
        <translation>Ein Platz ist frei: Rufen Sie %1 an.</translation>
    </message>
    <message>
        <source>Undo the step</source>
        <translation>Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Only %1 min between this and “%2”; the way takes about %3 min.</source>
        <translation>Nur %1 min zwischen diesem Einsatz und „%2“; der Weg dauert etwa %3 min.</translation>
    </message>
    <message>
        <source>At that time they are expected at “%1”.</source>
        <translation>Zu dieser Zeit wird diese Person bei „%1“ erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>They also asked for %n other shift(s) at that time.</source>
        <translation>
            <numerusform>Diese Person hat sich zu dieser Zeit auch für %n andere Schicht angemeldet.</numerusform>
            <numerusform>Diese Person hat sich zu dieser Zeit auch für %n andere Schichten angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Auf der Warteliste verschieben</translation>
    </message>
    <message>
        <source>Why does %1 become number %2? The others may ask.</source>
        <translation>Warum bekommt %1 die Nummer %2? Die anderen könnten danach fragen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>Reihenfolge lassen</translation>
    </message>
    <message>
        <source>%1 is number %2 in the queue now.</source>
        <translation>%1 ist jetzt Nummer %2 auf der Warteliste.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Verschieben rückgängig machen</translation>
    </message>
    <message>
        <source>Sign up all the same</source>
        <translation>Trotzdem anmelden</translation>
    </message>
    <message>
        <source>%1 is signed up for this shift already.</source>
        <translation>%1 ist für diese Schicht schon angemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed up, to be confirmed (C) or put on the reserve list (R).</source>
        <translation>%1 ist angemeldet; bestätigen Sie (C) oder setzen Sie auf die Warteliste (R).</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>Anmeldung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>entraide::SignupEntry</name>
    <message>
        <source>Sign up</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Nobody is called so here. Enrol them on the page of volunteers first.</source>
        <translation>Niemand heißt hier so. Tragen Sie die Person zuerst auf der Seite „Freiwillige“ ein.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken of places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, voll</translation>
    </message>
    <message>
        <source>no place is free</source>
        <translation>kein Platz ist frei</translation>
    </message>
    <message>
        <source>Alt+↑↓ moves, with a reason</source>
        <translation>Alt+↑↓ verschiebt, mit Begründung</translation>
    </message>
    <message>
        <source>To deal with</source>
        <comment>sign-ups</comment>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>sign-ups that have one</comment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Reserve list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>sign-ups</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the queue</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsPanel</name>
    <message>
        <source>By key: a letter acts on the line and goes to the next. Shift+↓ chooses several, Ctrl+A all.</source>
        <translation>Mit der Tastatur: Ein Buchstabe wirkt auf die Zeile und geht zur nächsten. Umschalt+↓ wählt mehrere, Strg+A alle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is done, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) are chosen; a letter acts on all of them.</source>
        <translation>
            <numerusform>%n Anmeldung ist gewählt; ein Buchstabe wirkt darauf.</numerusform>
            <numerusform>%n Anmeldungen sind gewählt; ein Buchstabe wirkt auf alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on reserve</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Note as attended</source>
        <translation>Als anwesend notieren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsView</name>
    <message>
        <source>Sign-ups</source>
        <translation>Anmeldungen</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sites chosen</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Einsatzorte: %1</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Alle Einsatzorte</translation>
    </message>
    <message>
        <source>Sites to print</source>
        <translation>Einsatzorte zum Drucken</translation>
    </message>
</context>
<context>
    <name>entraide::SlipPaper</name>
    <message>
        <source>The gift or its restaurant is not here: it was deleted, or has not been received yet.</source>
        <translation>Die Spende oder ihr Restaurant ist nicht da: gelöscht oder noch nicht erhalten.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Überweisungsbeleg drucken</translation>
    </message>
    <message>
        <source>The slip went to the printer.</source>
        <translation>Der Überweisungsbeleg wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Save the slip as PDF</source>
        <translation>Überweisungsbeleg als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>slip</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>beleg</translation>
    </message>
    <message>
        <source>The slip is in “%1”.</source>
        <translation>Der Überweisungsbeleg steht in „%1“.</translation>
    </message>
    <message>
        <source>None of its meals is delivered yet.</source>
        <translation>Noch keine dieser Mahlzeiten ist geliefert.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>The receipt went to the printer.</source>
        <translation>Die Bestätigung wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>bestaetigung</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Bestätigung als PDF speichern</translation>
    </message>
    <message>
        <source>The receipt is in “%1”.</source>
        <translation>Die Bestätigung steht in „%1“.</translation>
    </message>
    <message>
        <source>The receipt is copied. Paste it into a mail to the giver.</source>
        <translation>Die Bestätigung ist kopiert. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>entraide::StandInView</name>
    <message>
        <source>Who could go this once</source>
        <translation>Wer dieses eine Mal gehen könnte</translation>
    </message>
    <message>
        <source>Goes this once</source>
        <translation>Geht dieses eine Mal</translation>
    </message>
    <message>
        <source>Choose a time under “Times” that looks for a stand-in. When the helper can&apos;t come, note it there with X.</source>
        <translation>Wählen Sie unter „Termine“ einen Termin, der eine Vertretung sucht. Kann die feste Hilfe nicht kommen, notieren Sie es dort mit X.</translation>
    </message>
    <message>
        <source>For %1, this once. The series stays with its helper.</source>
        <comment>a time</comment>
        <translation>Für %1, dieses eine Mal. Die Serie bleibt bei der festen Hilfe.</translation>
    </message>
    <message>
        <source>Nobody else is free and fits. Move the time, leave it out, or note it as excused.</source>
        <translation>Niemand sonst ist frei und passt. Verschieben Sie den Termin, lassen Sie ihn weg oder notieren Sie ihn als entschuldigt.</translation>
    </message>
</context>
<context>
    <name>entraide::StatisticsSection</name>
    <message>
        <source>Places filled</source>
        <translation>Besetzte Plätze</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>In diesem Zeitraum ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Places filled and open</source>
        <translation>Besetzte und freie Plätze</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>Statistik drucken…</translation>
    </message>
    <message>
        <source>Prints the figures, the chart and the tables</source>
        <translation>Druckt die Zahlen, das Diagramm und die Tabellen</translation>
    </message>
    <message>
        <source>The statistics went to the printer.</source>
        <translation>Die Statistik wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Save the statistics as PDF…</source>
        <translation>Statistik als PDF speichern…</translation>
    </message>
    <message>
        <source>Writes the statistics to a file</source>
        <translation>Speichert die Statistik als Datei</translation>
    </message>
    <message>
        <source>Save the statistics as PDF</source>
        <translation>Statistik als PDF speichern</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Writes the table that is shown to a file for a spreadsheet</source>
        <translation>Speichert die gezeigte Tabelle als Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>by</source>
        <comment>statistics by commune, service or week</comment>
        <translation>nach</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
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
        <translation>Es wird gezählt, was geleistet wurde</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>besetzte Plätze</translation>
    </message>
    <message>
        <source>places open</source>
        <translation>freie Plätze</translation>
    </message>
    <message>
        <source>places, not shown apart</source>
        <translation>Plätze, nicht getrennt gezeigt</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Die Tabelle steht in „%1“.</translation>
    </message>
    <message>
        <source>The statistics are in “%1”.</source>
        <translation>Die Statistik steht in „%1“.</translation>
    </message>
</context>
<context>
    <name>entraide::StopsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>portions on board, that fit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n verteilt</numerusform>
            <numerusform>%n verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>an hour</comment>
        <translation>angekündigt für %1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>waits %1</source>
        <comment>a duration</comment>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>its number</comment>
        <translation>Stopp %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Allergens: %1</source>
        <translation>Allergene: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portionen</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>An Bord</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>does not come</source>
        <comment>a dish</comment>
        <translation>kommt nicht</translation>
    </message>
</context>
<context>
    <name>entraide::StreetSection</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Handed out by zone</source>
        <translation>Verteilt nach Verteilzone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Verteilzone</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Portions planned</source>
        <translation>Geplante Portionen</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Verteilte Portionen</translation>
    </message>
    <message>
        <source>Handed out besides</source>
        <translation>Außerdem verteilt</translation>
    </message>
    <message>
        <source>Nothing was to be handed out in these days.</source>
        <translation>In diesen Tagen war nichts zu verteilen.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <comment>portions</comment>
        <translation>%1 von %2 geplanten</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>%1, %2 portions</source>
        <comment>dishes, portions</comment>
        <translation>%1, %2 Portionen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>In keiner Tour</translation>
    </message>
    <message>
        <source>Cooks</source>
        <translation>Köchinnen und Köche</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle Verteilzonen</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Kopiert die Zahlen als Text, für eine E-Mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>Die Zahlen sind kopiert. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Saves a line for each zone, for a spreadsheet</source>
        <translation>Speichert eine Zeile je Verteilzone, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Meals on the street, %1 to %2</source>
        <comment>days</comment>
        <translation>Mahlzeiten auf der Straße, %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>Die Zahlen stehen in „%1“.</translation>
    </message>
    <message>
        <source>street-meals</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>strassenmahlzeiten</translation>
    </message>
    <message>
        <source>With other chapters</source>
        <translation>Bei anderen Ortsgruppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chapter, its zone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>Handed out by other chapters</source>
        <translation>Von anderen Ortsgruppen verteilt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Ortsgruppe</translation>
    </message>
    <message>
        <source>No other chapter told its figures for these days.</source>
        <translation>Keine andere Ortsgruppe hat ihre Zahlen für diese Tage mitgeteilt.</translation>
    </message>
    <message>
        <source>What leaves: for each day the number of rounds, and by zone the portions and what was handed out besides. A shelter stands there by its postcode only. Nobody who cooks, rides or eats is in it. An emptied box takes the figures away again with the next exchange.</source>
        <translation>Was hinausgeht: für jeden Tag die Zahl der Touren und nach Verteilzone die Portionen und was außerdem verteilt wurde. Eine Notunterkunft steht dort nur mit ihrer Postleitzahl. Niemand, der kocht, fährt oder isst, steht darin. Ein geleertes Kästchen nimmt die Zahlen mit dem nächsten Austausch wieder weg.</translation>
    </message>
    <message>
        <source>Share our figures by zone with %1</source>
        <translation>Unsere Zahlen nach Verteilzone mit %1 teilen</translation>
    </message>
    <message>
        <source>%1 is told the figures by zone from the next exchange on.</source>
        <translation>%1 erfährt die Zahlen nach Verteilzone ab dem nächsten Austausch.</translation>
    </message>
    <message>
        <source>%1 is not told the figures any more; they are taken away with the next exchange.</source>
        <translation>%1 erfährt die Zahlen nicht mehr; mit dem nächsten Austausch werden sie weggenommen.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemForm</name>
    <message>
        <source>Helper</source>
        <translation>Feste Hilfe</translation>
    </message>
    <message>
        <source>part of the name of an active volunteer</source>
        <translation>ein Teil des Namens einer verfügbaren freiwilligen Person</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Unterstützte Person</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>The rhythm of a tandem that has begun is changed from one of its times on: Shift+M.</source>
        <translation>Den Rhythmus eines begonnenen Tandems ändern Sie ab einem seiner Termine: Umschalt+M.</translation>
    </message>
    <message>
        <source>who goes when the helper can&apos;t; may stay empty</source>
        <translation>wer geht, wenn die feste Hilfe nicht kann; darf leer bleiben</translation>
    </message>
    <message>
        <source>No visits in the school holidays</source>
        <translation>Keine Besuche in den Schulferien</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>Wer wem hilft</translation>
    </message>
    <message>
        <source>&amp;Helper</source>
        <translation>Feste &amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Person helped</source>
        <translation>&amp;Unterstützte Person</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Art der Hilfe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Named s&amp;ubstitute</source>
        <translation>Benannte &amp;Vertretung</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Nächstes &amp;Zwischengespräch</translation>
    </message>
    <message>
        <source>&amp;Note for the team</source>
        <translation>&amp;Notiz für das Team</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Tandem vorschlagen</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Tandem bearbeiten</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Vorschlag speichern</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>From the request of %1: %2</source>
        <comment>day, when</comment>
        <translation>Aus dem Hilfegesuch vom %1: %2</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list.</source>
        <translation>Wählen Sie eine verfügbare freiwillige Person aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the person helped from the list. Somebody new is noted with a request first.</source>
        <translation>Wählen Sie die unterstützte Person aus der Liste. Eine neue Person wird zuerst mit einem Hilfegesuch eingetragen.</translation>
    </message>
    <message>
        <source>Say with what.</source>
        <translation>Geben Sie an, womit.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Geben Sie an, ab welchem Tag.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list, or leave it empty.</source>
        <translation>Wählen Sie eine verfügbare freiwillige Person aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The substitute has to be somebody else than the helper.</source>
        <translation>Die Vertretung muss jemand anders sein als die feste Hilfe.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemPanel</name>
    <message>
        <source>Times</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Times of the tandem</source>
        <translation>Termine des Tandems</translation>
    </message>
    <message>
        <source>This tandem is no longer here.</source>
        <translation>Dieses Tandem ist nicht mehr da.</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>nicht wieder zusammenzubringen</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hilft bei</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Probezeit bis</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>Pause in den Schulferien</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beendet, weil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ring the helper</source>
        <translation>Telefon der festen Hilfe</translation>
    </message>
    <message>
        <source>The helper is</source>
        <translation>Status der festen Hilfe</translation>
    </message>
    <message>
        <source>Named substitute</source>
        <translation>Benannte Vertretung</translation>
    </message>
    <message>
        <source>Ring the person helped</source>
        <translation>Telefon der unterstützten Person</translation>
    </message>
    <message>
        <source>Asked on their behalf by</source>
        <translation>In ihrem Namen angefragt von</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Beide haben zugesagt</translation>
    </message>
    <message>
        <source>The helper said yes on %1.</source>
        <translation>Die feste Hilfe hat am %1 zugesagt.</translation>
    </message>
    <message>
        <source>The helper still has to say yes (H).</source>
        <translation>Die feste Hilfe muss noch zusagen (H).</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, said yes on %1.</source>
        <translation>Die unterstützte Person, oder wer für sie anfragt, hat am %1 zugesagt.</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, still has to say yes (B).</source>
        <translation>Die unterstützte Person, oder wer für sie anfragt, muss noch zusagen (B).</translation>
    </message>
    <message>
        <source>The times begin once both have said yes and the trial starts.</source>
        <translation>Die Termine beginnen, sobald beide zugesagt haben und die Probezeit startet.</translation>
    </message>
    <message>
        <source>No time lies in these weeks.</source>
        <translation>In diesen Wochen liegt kein Termin.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Ends because</source>
        <translation>Endet, weil</translation>
    </message>
</context>
<context>
    <name>entraide::TandemTimesModel</name>
    <message>
        <source>left out</source>
        <comment>one time of a series</comment>
        <translation>nicht übernehmen</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>what became of a visit</comment>
        <translation>noch nicht notiert</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>hours</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, stand-in</source>
        <comment>a volunteer</comment>
        <translation>%1, Vertretung</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a day</comment>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsPage</name>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Shows who helps whom</source>
        <translation>Zeigt, wer wem hilft</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) typed and not saved</source>
        <translation>
            <numerusform>%n Besuch getippt und nicht gespeichert</numerusform>
            <numerusform>%n Besuche getippt und nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what became of the visits</source>
        <translation>Zeigt, was aus den Besuchen wurde</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsSection</name>
    <message>
        <source>Tandems</source>
        <translation>Tandems</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Feste Hilfe oder unterstützte Person</translation>
    </message>
    <message>
        <source>Ctrl+N: propose · H, B: said yes · T: trial · A: active · V: review done · X: can&apos;t come · L: leave out · M: move</source>
        <translation>Strg+N: vorschlagen · H, B: zugesagt · T: Probezeit · A: aktiv · V: Zwischengespräch geführt · X: kann nicht kommen · L: weglassen · M: verschieben</translation>
    </message>
    <message>
        <source>No tandem yet. Propose a fixed helper to somebody who is helped again and again.</source>
        <translation>Noch kein Tandem. Schlagen Sie jemandem, dem immer wieder geholfen wird, eine feste Hilfe vor.</translation>
    </message>
    <message>
        <source>No tandem is like that. Choose another filter or other words.</source>
        <translation>Kein Tandem passt dazu. Wählen Sie einen anderen Filter oder andere Wörter.</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Schon zugesagt</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Warum trotzdem?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem tun</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Tandem vorschlagen</translation>
    </message>
    <message>
        <source>Proposes a fixed helper to somebody</source>
        <translation>Schlägt jemandem eine feste Hilfe vor</translation>
    </message>
    <message>
        <source>A tandem is being written. Save it or leave it first.</source>
        <translation>Es wird schon ein Tandem eingetragen. Speichern oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>An organisation asked for this. A tandem needs a person who is helped.</source>
        <translation>Das hat eine Organisation angefragt. Ein Tandem braucht eine Person, der geholfen wird.</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Tandem bearbeiten</translation>
    </message>
    <message>
        <source>Changes services, substitute, review and remark</source>
        <translation>Ändert Dienste, Vertretung, Zwischengespräch und Bemerkung</translation>
    </message>
    <message>
        <source>Proposed: %1. Note here who says yes.</source>
        <comment>a pair</comment>
        <translation>Vorgeschlagen: %1. Notieren Sie hier, wer zusagt.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Vorschlag rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>%1 looks for a stand-in.</source>
        <comment>a time</comment>
        <translation>Für %1 wird eine Vertretung gesucht.</translation>
    </message>
    <message>
        <source>Undo the search</source>
        <translation>Suche rückgängig machen</translation>
    </message>
    <message>
        <source>The helper can&apos;t come</source>
        <translation>Die feste Hilfe kann nicht kommen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>%1 goes this once: %2.</source>
        <comment>a volunteer, a time</comment>
        <translation>%1 geht dieses eine Mal: %2.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>Vertretung rückgängig machen</translation>
    </message>
    <message>
        <source>Propose a tandem from a request…</source>
        <translation>Tandem aus einem Hilfegesuch vorschlagen…</translation>
    </message>
    <message>
        <source>For whom, with what and when are taken from it</source>
        <translation>Für wen, womit und wann wird daraus übernommen</translation>
    </message>
    <message>
        <source>The helper&apos;s yes is noted.</source>
        <translation>Die Zusage der festen Hilfe ist notiert.</translation>
    </message>
    <message>
        <source>The yes of the person helped is noted.</source>
        <translation>Die Zusage der unterstützten Person ist notiert.</translation>
    </message>
    <message>
        <source>Undo the yes</source>
        <translation>Zusage rückgängig machen</translation>
    </message>
    <message>
        <source>The helper said yes</source>
        <translation>Die feste Hilfe hat zugesagt</translation>
    </message>
    <message>
        <source>Notes the day on which the helper agreed</source>
        <translation>Hält den Tag fest, an dem die feste Hilfe zugesagt hat</translation>
    </message>
    <message>
        <source>Helper said yes</source>
        <translation>Feste Hilfe sagt zu</translation>
    </message>
    <message>
        <source>The person helped said yes</source>
        <translation>Die unterstützte Person hat zugesagt</translation>
    </message>
    <message>
        <source>Or who asks on their behalf</source>
        <translation>Oder wer in ihrem Namen anfragt</translation>
    </message>
    <message>
        <source>Person helped said yes</source>
        <translation>Unterstützte Person sagt zu</translation>
    </message>
    <message>
        <source>Start the trial…</source>
        <translation>Probezeit starten…</translation>
    </message>
    <message>
        <source>They try it until a day; then it becomes active or ends</source>
        <translation>Sie probieren es bis zu einem Tag; dann wird es aktiv oder endet</translation>
    </message>
    <message>
        <source>Start the trial</source>
        <translation>Probezeit starten</translation>
    </message>
    <message>
        <source>&amp;Trial until</source>
        <translation>&amp;Probezeit bis</translation>
    </message>
    <message>
        <source>On trial until %1.</source>
        <translation>Auf Probe bis %1.</translation>
    </message>
    <message>
        <source>Undo the trial</source>
        <translation>Probezeit rückgängig machen</translation>
    </message>
    <message>
        <source>Start trial…</source>
        <translation>Probezeit starten…</translation>
    </message>
    <message>
        <source>Make it active…</source>
        <translation>Tandem aktiv machen…</translation>
    </message>
    <message>
        <source>It goes on until somebody ends it, and is reviewed</source>
        <translation>Es läuft, bis jemand es beendet, mit Zwischengesprächen</translation>
    </message>
    <message>
        <source>Make the tandem active</source>
        <translation>Tandem aktiv machen</translation>
    </message>
    <message>
        <source>First &amp;review on</source>
        <translation>Erstes &amp;Zwischengespräch am</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Aktiv machen</translation>
    </message>
    <message>
        <source>The tandem is active. Its review is on %1.</source>
        <translation>Das Tandem ist aktiv. Das Zwischengespräch ist am %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Aktiv machen…</translation>
    </message>
    <message>
        <source>Review done…</source>
        <translation>Zwischengespräch geführt…</translation>
    </message>
    <message>
        <source>Notes that you asked both how it goes, and when the next time is</source>
        <translation>Hält fest, dass Sie beide gefragt haben, wie es geht, und wann das nächste Mal ist</translation>
    </message>
    <message>
        <source>Review done</source>
        <translation>Zwischengespräch geführt</translation>
    </message>
    <message>
        <source>%1. When is the next one?</source>
        <comment>a pair</comment>
        <translation>%1. Wann ist das nächste?</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Nächstes Zwischengespräch</translation>
    </message>
    <message>
        <source>Note the review</source>
        <translation>Zwischengespräch eintragen</translation>
    </message>
    <message>
        <source>Reviewed. The next review is on %1.</source>
        <translation>Zwischengespräch geführt. Das nächste ist am %1.</translation>
    </message>
    <message>
        <source>Reviewed. No further review is planned.</source>
        <translation>Zwischengespräch geführt. Kein weiteres ist geplant.</translation>
    </message>
    <message>
        <source>Undo the review</source>
        <translation>Zwischengespräch rückgängig machen</translation>
    </message>
    <message>
        <source>Pause the tandem…</source>
        <translation>Tandem unterbrechen…</translation>
    </message>
    <message>
        <source>No visits from one day to another</source>
        <translation>Keine Besuche von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>The tandem rests from %1 to %2.</source>
        <translation>Das Tandem macht Pause vom %1 bis %2.</translation>
    </message>
    <message>
        <source>The tandem rests from %1 until further notice.</source>
        <translation>Das Tandem macht Pause ab %1 bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Undo the pause</source>
        <translation>Pause rückgängig machen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume the tandem</source>
        <translation>Tandem fortsetzen</translation>
    </message>
    <message>
        <source>Ends the pause that is or comes</source>
        <translation>Beendet die laufende oder kommende Pause</translation>
    </message>
    <message>
        <source>The tandem goes on.</source>
        <translation>Das Tandem geht weiter.</translation>
    </message>
    <message>
        <source>Undo the resuming</source>
        <translation>Fortsetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>End the tandem…</source>
        <translation>Tandem beenden…</translation>
    </message>
    <message>
        <source>With a reason; planned visits are taken out</source>
        <translation>Mit Begründung; geplante Besuche fallen weg</translation>
    </message>
    <message>
        <source>The tandem has ended.</source>
        <translation>Das Tandem ist beendet.</translation>
    </message>
    <message>
        <source>Undo the end</source>
        <translation>Beenden rückgängig machen</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>This once; looks for a stand-in and leaves the series as it is</source>
        <translation>Dieses eine Mal; sucht eine Vertretung und lässt die Serie, wie sie ist</translation>
    </message>
    <message>
        <source>Can&apos;t come</source>
        <translation>Kann nicht kommen</translation>
    </message>
    <message>
        <source>The chosen one goes this once</source>
        <translation>Die gewählte Person geht dieses eine Mal</translation>
    </message>
    <message>
        <source>Of those who could go</source>
        <translation>Von denen, die gehen könnten</translation>
    </message>
    <message>
        <source>The named substitute goes</source>
        <translation>Die benannte Vertretung geht</translation>
    </message>
    <message>
        <source>Who was agreed on for such days</source>
        <translation>Wer für solche Tage vereinbart ist</translation>
    </message>
    <message>
        <source>Substitute goes</source>
        <translation>Vertretung geht</translation>
    </message>
    <message>
        <source>The helper comes after all</source>
        <translation>Die feste Hilfe kommt doch</translation>
    </message>
    <message>
        <source>Nobody stands in any more</source>
        <translation>Niemand springt mehr ein</translation>
    </message>
    <message>
        <source>The helper comes after all.</source>
        <translation>Die feste Hilfe kommt doch.</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Kommt doch</translation>
    </message>
    <message>
        <source>Leave this time out</source>
        <translation>Diesen Termin weglassen</translation>
    </message>
    <message>
        <source>It does not take place; the others do</source>
        <translation>Er findet nicht statt; die anderen schon</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a time</comment>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>Undo the leaving out</source>
        <translation>Weglassen rückgängig machen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Move this time…</source>
        <translation>Diesen Termin verschieben…</translation>
    </message>
    <message>
        <source>To another day or other hours, this once</source>
        <translation>Auf einen anderen Tag oder eine andere Uhrzeit, dieses eine Mal</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <comment>a time</comment>
        <translation>Verschoben auf %1.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Verschieben rückgängig machen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Diesen Termin zurücksetzen</translation>
    </message>
    <message>
        <source>It is as the rhythm says again</source>
        <translation>Er folgt wieder dem Rhythmus</translation>
    </message>
    <message>
        <source>The time of %1 is back.</source>
        <comment>a day</comment>
        <translation>Der Termin vom %1 ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the putting back</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Change this and all later times…</source>
        <translation>Diesen und alle späteren Termine ändern…</translation>
    </message>
    <message>
        <source>Another rhythm from this time on</source>
        <translation>Ein anderer Rhythmus ab diesem Termin</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <comment>day, rhythm</comment>
        <translation>Ab %1: %2.</translation>
    </message>
    <message>
        <source>Undo the new rhythm</source>
        <translation>Neuen Rhythmus rückgängig machen</translation>
    </message>
    <message>
        <source>Stop the series from this time on</source>
        <translation>Serie ab diesem Termin anhalten</translation>
    </message>
    <message>
        <source>The tandem stays one until it is ended</source>
        <translation>Das Tandem bleibt bestehen, bis es beendet wird</translation>
    </message>
    <message>
        <source>No visits from %1 on.</source>
        <comment>a day</comment>
        <translation>Keine Besuche ab %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Stopp rückgängig machen</translation>
    </message>
    <message>
        <source>Note an extra visit…</source>
        <translation>Zusätzlichen Besuch eintragen…</translation>
    </message>
    <message>
        <source>One that took place besides the series</source>
        <translation>Einen, der außerhalb der Serie stattfand</translation>
    </message>
    <message>
        <source>The visit of %1 is noted.</source>
        <comment>a day</comment>
        <translation>Der Besuch vom %1 ist eingetragen.</translation>
    </message>
    <message>
        <source>Undo the visit</source>
        <translation>Besuch rückgängig machen</translation>
    </message>
    <message>
        <source>The tandem goes on until %1.</source>
        <translation>Das Tandem läuft bis zum %1.</translation>
    </message>
    <message>
        <source>The two are not brought together again.</source>
        <translation>Die beiden werden nicht wieder zusammengebracht.</translation>
    </message>
</context>
<context>
    <name>entraide::TargetDelegate</name>
    <message>
        <source>What the column %1 fills</source>
        <translation>Was die Spalte %1 füllt</translation>
    </message>
</context>
<context>
    <name>entraide::TargetField</name>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>unit, if one is named</source>
        <translation>Station, wenn eine genannt ist</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>beliebige Station</translation>
    </message>
</context>
<context>
    <name>entraide::TellModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Was mitzuteilen ist</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>entraide::TellView</name>
    <message>
        <source>Everybody knows what became of their sign-up.</source>
        <translation>Alle wissen, was aus ihrer Anmeldung geworden ist.</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <source>T: told · M: write to all who are told the same · Ctrl+Shift+C: copy the text</source>
        <translation>T: Bescheid gegeben · M: allen schreiben, denen dasselbe mitgeteilt wird · Strg+Umschalt+C: Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) were told.</source>
        <translation>
            <numerusform>Notiert: %n freiwillige Person weiß Bescheid.</numerusform>
            <numerusform>Notiert: %n Freiwillige wissen Bescheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Notiz rückgängig machen</translation>
    </message>
    <message>
        <source>None of them has an e-mail address. Call them, then press T.</source>
        <translation>Niemand davon hat eine E-Mail-Adresse. Rufen Sie an und drücken Sie dann T.</translation>
    </message>
    <message numerus="yes">
        <source>A letter to %n is in your mail program. Press T once it is sent.</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>Ein Brief an %n freiwillige Person ist in Ihrem Mailprogramm. Drücken Sie T, sobald er gesendet ist.</numerusform>
            <numerusform>Ein Brief an %n Freiwillige ist in Ihrem Mailprogramm. Drücken Sie T, sobald er gesendet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then press M for the next; %n more are needed.</source>
        <comment>letters</comment>
        <translation>
            <numerusform>Drücken Sie dann M für den nächsten; noch %n ist nötig.</numerusform>
            <numerusform>Drücken Sie dann M für den nächsten; noch %n sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Noting who was told</source>
        <translation>Notieren, wer Bescheid weiß</translation>
    </message>
</context>
<context>
    <name>entraide::TextsView</name>
    <message>
        <source>What is announced</source>
        <translation>Was angekündigt wird</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Contact: nobody is named yet.</source>
        <translation>Kontakt: noch niemand genannt.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Kontakt: %1.</translation>
    </message>
    <message>
        <source>Told on confirmation only, with the place (%1).</source>
        <translation>Wird erst bei der Bestätigung mitgeteilt, mit dem Ort (%1).</translation>
    </message>
    <message>
        <source>Told on confirmation only.</source>
        <translation>Wird erst bei der Bestätigung mitgeteilt.</translation>
    </message>
    <message>
        <source>Nobody was told yet.</source>
        <translation>Noch niemand hat es erfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) were told; each sign-up keeps when.</source>
        <translation>
            <numerusform>%n freiwillige Person hat es erfahren; die Anmeldung hält fest, wann.</numerusform>
            <numerusform>%n Freiwillige haben es erfahren; jede Anmeldung hält fest, wann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskPanel</name>
    <message>
        <source>What this desk lets in. It calls other desks whether it listens or not.</source>
        <translation>Was diese Anlaufstelle einlässt. Mit anderen Anlaufstellen verbindet sie sich in jedem Fall.</translation>
    </message>
    <message>
        <source>Latest exchanges</source>
        <translation>Zuletzt ausgetauscht</translation>
    </message>
    <message>
        <source>Let paired &amp;desks in from the network</source>
        <translation>Gekoppelte &amp;Anlaufstellen aus dem Netzwerk einlassen</translation>
    </message>
    <message>
        <source>on po&amp;rt</source>
        <translation>auf Po&amp;rt</translation>
    </message>
    <message>
        <source>Port for paired desks</source>
        <translation>Port für gekoppelte Anlaufstellen</translation>
    </message>
    <message>
        <source>Encrypted, and only desks that you have paired. Others are refused before they can say anything.</source>
        <translation>Verschlüsselt, und nur Anlaufstellen, die Sie gekoppelt haben. Andere werden abgewiesen, bevor sie etwas sagen können.</translation>
    </message>
    <message>
        <source>&amp;Let programs on this PC in</source>
        <translation>Pro&amp;gramme auf diesem PC einlassen</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>auf &amp;Port</translation>
    </message>
    <message>
        <source>Port for programs</source>
        <translation>Port für Programme</translation>
    </message>
    <message>
        <source>Each program needs a token: “Add a program…”. Other PCs cannot reach this.</source>
        <translation>Jedes Programm braucht einen Token: „Programm hinzufügen…“. Andere PCs können es nicht erreichen.</translation>
    </message>
    <message>
        <source>Exchange by &amp;itself:</source>
        <translation>&amp;Von selbst austauschen:</translation>
    </message>
    <message>
        <source>When this desk exchanges by itself</source>
        <translation>Wann diese Anlaufstelle von selbst austauscht</translation>
    </message>
    <message>
        <source>at once, while both are connected</source>
        <translation>sofort, solange beide verbunden sind</translation>
    </message>
    <message>
        <source>now and then, every</source>
        <translation>ab und zu, alle</translation>
    </message>
    <message>
        <source>never, only when asked</source>
        <translation>nie, nur auf Wunsch</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minuten bis zum nächsten Austausch</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>lässt gekoppelte Anlaufstellen ein</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>lässt Programme ein</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>kann niemanden einlassen</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>lässt niemanden ein</translation>
    </message>
    <message>
        <source>For desks</source>
        <translation>Für Anlaufstellen</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>%1 records since the desk was opened</source>
        <translation>%1 Einträge seit dem Öffnen der Anlaufstelle</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1 requests of nobody known</source>
        <translation>%1 Versuche von Unbekannten</translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Diese Anlaufstelle</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>lässt niemanden ein</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>kann niemanden einlassen</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>lässt Programme ein</translation>
    </message>
    <message>
        <source>lets desks and programs in</source>
        <translation>lässt Anlaufstellen und Programme ein</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>lässt gekoppelte Anlaufstellen ein</translation>
    </message>
</context>
<context>
    <name>entraide::TimeBar</name>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Time shown on the map</source>
        <translation>Auf der Karte gezeigte Zeit</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>all that is asked for</source>
        <translation>alles, was angefragt ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>entraide::TodayModel</name>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>a key and what it does</comment>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>first on %1</source>
        <comment>a date</comment>
        <translation>erstmals am %1</translation>
    </message>
</context>
<context>
    <name>entraide::TodayPage</name>
    <message>
        <source>What needs you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment wartet nichts auf Sie.</translation>
    </message>
    <message>
        <source>The desk is being read.</source>
        <translation>Die Anlaufstelle wird gelesen.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Shows whom to ring today, and why; it can be printed</source>
        <translation>Zeigt, wer heute anzurufen ist und warum; lässt sich drucken</translation>
    </message>
    <message>
        <source>Do the &amp;usual</source>
        <translation>Das Ü&amp;bliche tun</translation>
    </message>
    <message>
        <source>Does what the chosen line&apos;s first button says</source>
        <translation>Tut, was die erste Schaltfläche der gewählten Zeile sagt</translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>Es hat &amp;stattgefunden</translation>
    </message>
    <message>
        <source>Notes that what was planned took place</source>
        <translation>Hält fest, dass das Geplante stattgefunden hat</translation>
    </message>
    <message>
        <source>Notes that nobody came</source>
        <translation>Hält fest, dass niemand gekommen ist</translation>
    </message>
    <message>
        <source>Notes that it was called off in time</source>
        <translation>Hält fest, dass rechtzeitig abgesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Find somebody</source>
        <translation>&amp;Jemanden suchen</translation>
    </message>
    <message>
        <source>Shows who could take the place</source>
        <translation>Zeigt, wer den Platz übernehmen könnte</translation>
    </message>
    <message>
        <source>Show the &amp;candidates</source>
        <translation>Zeigen, wer &amp;passt</translation>
    </message>
    <message>
        <source>Shows who could help with the request</source>
        <translation>Zeigt, wer bei dem Hilfegesuch helfen könnte</translation>
    </message>
    <message>
        <source>Show &amp;why not</source>
        <translation>Zeigen, &amp;warum nicht</translation>
    </message>
    <message>
        <source>Shows what keeps people from the request</source>
        <translation>Zeigt, was Personen an dem Hilfegesuch hindert</translation>
    </message>
    <message>
        <source>Next c&amp;andidate</source>
        <translation>Nä&amp;chste Person</translation>
    </message>
    <message>
        <source>Shows who could be asked instead</source>
        <translation>Zeigt, wer stattdessen gefragt werden könnte</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Goes through the new people</source>
        <translation>Geht die neuen Personen durch</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>Die &amp;zwei vergleichen</translation>
    </message>
    <message>
        <source>Shows two records of perhaps one person</source>
        <translation>Zeigt zwei Einträge, die vielleicht dieselbe Person sind</translation>
    </message>
    <message>
        <source>Compare the &amp;versions</source>
        <translation>&amp;Versionen vergleichen</translation>
    </message>
    <message>
        <source>Shows what was changed here and at another desk</source>
        <translation>Zeigt, was hier und in einer anderen Anlaufstelle geändert wurde</translation>
    </message>
    <message>
        <source>The ca&amp;ll was made</source>
        <translation>Anruf e&amp;rledigt</translation>
    </message>
    <message>
        <source>Closes the note</source>
        <translation>Schließt die Notiz ab</translation>
    </message>
    <message>
        <source>Call later…</source>
        <translation>Später anrufen…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Schiebt die Notiz auf einen anderen Tag</translation>
    </message>
    <message>
        <source>Extend by two wee&amp;ks</source>
        <translation>Um zwei Wochen ver&amp;längern</translation>
    </message>
    <message>
        <source>Keeps it open for two weeks more</source>
        <translation>Hält es zwei Wochen länger offen</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Nimmt den Platz</translation>
    </message>
    <message>
        <source>Gives the free place to who was called</source>
        <translation>Gibt den freien Platz der angerufenen Person</translation>
    </message>
    <message>
        <source>Does not take the place</source>
        <translation>Nimmt den Platz nicht</translation>
    </message>
    <message>
        <source>The next in the queue is to be called</source>
        <translation>Anzurufen ist die nächste Person auf der Warteliste</translation>
    </message>
    <message>
        <source>Was told who comes</source>
        <translation>Weiß, wer kommt</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes</source>
        <translation>Wer um Hilfe gebeten hat, weiß, wer kommt</translation>
    </message>
    <message>
        <source>Was reminded</source>
        <translation>Wurde erinnert</translation>
    </message>
    <message>
        <source>Were thanked</source>
        <translation>Ihnen wurde gedankt</translation>
    </message>
    <message>
        <source>Notes that all of them were thanked</source>
        <translation>Hält fest, dass allen gedankt wurde</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Copies the text, and opens the mail program where there is an address</source>
        <translation>Kopiert den Text und öffnet das Mailprogramm, wenn es eine Adresse gibt</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Eintrag ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Öffnet den Eintrag auf seiner Seite</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Gericht gescheitert…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Hält fest, warum das Gericht nicht kommt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a weekday with its date</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: Tuesday 17 March</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <comment>lines, an hour</comment>
        <translation>
            <numerusform>%n vor %1</numerusform>
            <numerusform>%n vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you will stand here.</source>
        <translation>Was auf Sie wartet, wird hier stehen.</translation>
    </message>
    <message>
        <source>Choose a line to see what it needs.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Später anrufen</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Gericht gescheitert</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Warum kommt es nicht? Andere lesen das später.</translation>
    </message>
    <message>
        <source>It did &amp;not take place…</source>
        <translation>Es hat &amp;nicht stattgefunden…</translation>
    </message>
    <message>
        <source>E&amp;xcused…</source>
        <translation>&amp;Entschuldigt…</translation>
    </message>
    <message>
        <source>Notes that they were reminded</source>
        <translation>Notiert, dass erinnert wurde</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>Bestellung bestätigen</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Das Restaurant hat zugesagt</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Bestellung gescheitert…</translation>
    </message>
    <message>
        <source>Notes why the meals did not arrive</source>
        <translation>Notiert, warum die Mahlzeiten nicht angekommen sind</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Macht ab jetzt mit</translation>
    </message>
    <message>
        <source>Takes the restaurant off the waiting list</source>
        <translation>Nimmt das Restaurant von der Warteliste</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Spende absagen</translation>
    </message>
    <message>
        <source>Nobody will pay it any more</source>
        <translation>Niemand wird sie mehr bezahlen</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>Die Bestellung ist gescheitert</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Warum sind die Mahlzeiten nicht angekommen?</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Schon zugesagt</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Warum trotzdem?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem tun</translation>
    </message>
</context>
<context>
    <name>entraide::TodayReader</name>
    <message>
        <source>Reading what needs you</source>
        <translation>Lesen, was auf Sie wartet</translation>
    </message>
    <message>
        <source>Counting the places of the week</source>
        <translation>Die Plätze der Woche werden gezählt</translation>
    </message>
</context>
<context>
    <name>entraide::TwinChoice</name>
    <message>
        <source>Perhaps somebody you know</source>
        <translation>Vielleicht jemand, den Sie kennen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>The same as %1 (%2)</source>
        <comment>a name, why</comment>
        <translation>Dieselbe Person wie %1 (%2)</translation>
    </message>
    <message>
        <source>who came in</source>
        <translation>hereingekommen</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>entraide::TwinsView</name>
    <message>
        <source>Nobody else seems to be the same person.</source>
        <translation>Niemand sonst scheint dieselbe Person zu sein.</translation>
    </message>
    <message>
        <source>no volunteer</source>
        <translation>nicht freiwillig tätig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillige/r</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Das sind zwei Personen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Die andere anzeigen</translation>
    </message>
</context>
<context>
    <name>entraide::TypedServices</name>
    <message>
        <source>the first letters of each, commas between</source>
        <translation>je die ersten Buchstaben, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>%1: which one? %2</source>
        <comment>what was typed, services</comment>
        <translation>%1: Was ist gemeint? %2</translation>
    </message>
</context>
<context>
    <name>entraide::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>entraide::UnplannedModel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::UnservedModel</name>
    <message numerus="yes">
        <source>%n place(s).</source>
        <translation>
            <numerusform>%n Platz.</numerusform>
            <numerusform>%n Plätze.</numerusform>
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
        <translation>%1, Vertretung</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>state of a visit</comment>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Unterstützte Person</translation>
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
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>entraide::VisitLogSection</name>
    <message>
        <source>Every visit</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Noch nicht notiert</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Feste Hilfe oder unterstützte Person</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Reading the visits</source>
        <translation>Die Besuche werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that you typed are not planned any more and were let go of.</source>
        <translation>
            <numerusform>%n Besuch, den Sie getippt haben, ist nicht mehr geplant und wurde verworfen.</numerusform>
            <numerusform>%n Besuche, die Sie getippt haben, sind nicht mehr geplant und wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tandem has a visit in these days. Go back with Alt+PgUp, or propose a tandem.</source>
        <translation>Kein Tandem hat in diesen Tagen einen Besuch. Gehen Sie mit Alt+Bild auf zurück oder schlagen Sie ein Tandem vor.</translation>
    </message>
    <message>
        <source>Nothing is left to approve in these days.</source>
        <translation>In diesen Tagen ist nichts mehr zu genehmigen.</translation>
    </message>
    <message>
        <source>Every visit of these days is noted.</source>
        <translation>Alle Besuche dieser Tage sind notiert.</translation>
    </message>
    <message>
        <source>No visit of these days is like that.</source>
        <translation>Kein Besuch dieser Tage passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n visit(s)</source>
        <translation>
            <numerusform>%n Besuch speichern</numerusform>
            <numerusform>%n Besuche speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the visits</source>
        <translation>Besuche speichern</translation>
    </message>
    <message>
        <source>All that was typed, in one step</source>
        <translation>Alles Getippte, in einem Schritt</translation>
    </message>
    <message>
        <source>A visit was missed or excused without a reason. Write it, then save.</source>
        <translation>Bei einem Besuch, der nicht stattfand oder entschuldigt ist, fehlt der Grund. Schreiben Sie ihn und speichern Sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) saved.</source>
        <translation>
            <numerusform>%n Besuch gespeichert.</numerusform>
            <numerusform>%n Besuche gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the visits</source>
        <translation>Besuche rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) approved.</source>
        <translation>
            <numerusform>%n Besuch genehmigt.</numerusform>
            <numerusform>%n Besuche genehmigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the approval</source>
        <translation>Genehmigung rückgängig machen</translation>
    </message>
    <message>
        <source>Approve the chosen visits</source>
        <translation>Gewählte Besuche genehmigen</translation>
    </message>
    <message>
        <source>Performed ones; they stay as they are</source>
        <translation>Durchgeführte; sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Approve all visits shown</source>
        <translation>Alle gezeigten Besuche genehmigen</translation>
    </message>
    <message>
        <source>Performed ones that are in the list</source>
        <translation>Durchgeführte, die in der Liste stehen</translation>
    </message>
    <message>
        <source>Show the tandem of this visit</source>
        <translation>Tandem dieses Besuchs anzeigen</translation>
    </message>
    <message>
        <source>With all its times</source>
        <translation>Mit allen Terminen</translation>
    </message>
    <message>
        <source>Shows the visits before these</source>
        <translation>Zeigt die Besuche davor</translation>
    </message>
    <message>
        <source>Shows the visits after these</source>
        <translation>Zeigt die Besuche danach</translation>
    </message>
    <message>
        <source>It took place as planned</source>
        <translation>Hat wie geplant stattgefunden</translation>
    </message>
    <message>
        <source>For each chosen line</source>
        <translation>Für jede gewählte Zeile</translation>
    </message>
    <message>
        <source>All the others took place as planned</source>
        <translation>Alle anderen haben wie geplant stattgefunden</translation>
    </message>
    <message>
        <source>For each line shown that nothing is noted for</source>
        <translation>Für jede gezeigte Zeile, zu der nichts notiert ist</translation>
    </message>
    <message>
        <source>It was missed…</source>
        <translation>Hat nicht stattgefunden…</translation>
    </message>
    <message>
        <source>Nobody came; the reason is kept</source>
        <translation>Niemand ist gekommen; der Grund wird festgehalten</translation>
    </message>
    <message>
        <source>It was excused…</source>
        <translation>Ist entschuldigt…</translation>
    </message>
    <message>
        <source>It was called off; the reason is kept</source>
        <translation>Er wurde abgesagt; der Grund wird festgehalten</translation>
    </message>
    <message>
        <source>It is not noted yet</source>
        <translation>Ist noch nicht notiert</translation>
    </message>
    <message>
        <source>Takes back what was noted</source>
        <translation>Nimmt zurück, was notiert war</translation>
    </message>
    <message>
        <source>Drop what was typed here</source>
        <translation>Hier Getipptes verwerfen</translation>
    </message>
    <message>
        <source>The chosen lines are as they were saved</source>
        <translation>Die gewählten Zeilen sind wieder, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>Digits: minutes · P: as planned · M: missed · X: excused · N: not noted · Tab, Enter: go on · Ctrl+S: save · A: approve · Alt+PgUp: earlier · H: this month · L: last month · D: days</source>
        <translation>Ziffern: Minuten · P: wie geplant · M: nicht stattgefunden · X: entschuldigt · N: nicht notiert · Tab, Enter: weiter · Strg+S: speichern · A: genehmigen · Alt+Bild auf: früher · H: dieser Monat · L: letzter Monat · D: Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the log</source>
        <translation>
            <numerusform>%n eingetippter Besuch</numerusform>
            <numerusform>%n eingetippte Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Frühere Besuche</translation>
    </message>
    <message>
        <source>Later visits</source>
        <translation>Spätere Besuche</translation>
    </message>
    <message>
        <source>Visits of the last two weeks</source>
        <translation>Besuche der letzten zwei Wochen</translation>
    </message>
    <message>
        <source>Shows them, until today</source>
        <translation>Zeigt sie, bis heute</translation>
    </message>
    <message>
        <source>Visits of this month</source>
        <translation>Besuche dieses Monats</translation>
    </message>
    <message>
        <source>Visits of last month</source>
        <translation>Besuche des letzten Monats</translation>
    </message>
    <message>
        <source>Shows the whole month</source>
        <translation>Zeigt den ganzen Monat</translation>
    </message>
    <message>
        <source>Visits of other days…</source>
        <translation>Besuche anderer Tage…</translation>
    </message>
    <message>
        <source>Asks from which day to which</source>
        <translation>Fragt von welchem Tag bis zu welchem</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>Sprache der Br&amp;iefe</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Geburts&amp;jahr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Briefkasten</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>only the quarters below</source>
        <translation>nur die Viertel unten</translation>
    </message>
    <message>
        <source>postcodes with commas between; empty: any within reach</source>
        <translation>Postleitzahlen mit Kommas dazwischen; leer: alles in Reichweite</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Unterwegs mit</translation>
    </message>
    <message>
        <source>How far from home</source>
        <translation>Entfernung von zu Hause</translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation>Vierte&amp;l</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation> Std. pro Woche</translation>
    </message>
    <message>
        <source>no limit given</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source> a week</source>
        <translation> pro Woche</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Verfügbar ab</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Verfügbar bis</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>Stunden &amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Tasks at most</source>
        <translation>&amp;Einsätze höchstens</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>Überprüfungen und Papiere</translation>
    </message>
    <message>
        <source>Covered by the insurance</source>
        <translation>Durch die Versicherung gedeckt</translation>
    </message>
    <message>
        <source>Informat&amp;ion note given on</source>
        <translation>In&amp;formationsblatt ausgehändigt am</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Neue freiwillige Person</translation>
    </message>
    <message>
        <source>Enrol the volunteer</source>
        <translation>Freiwillige Person eintragen</translation>
    </message>
    <message>
        <source>Edit the volunteer</source>
        <translation>Freiwillige Person bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Ü&amp;berprüfungen</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerPanel</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppeleinträge</translation>
    </message>
    <message>
        <source>Noted: these are two people.</source>
        <translation>Notiert: Das sind zwei Personen.</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Choose a volunteer to see when and how they help.</source>
        <translation>Wählen Sie eine freiwillige Person, um zu sehen, wann und wie sie hilft.</translation>
    </message>
    <message>
        <source>This volunteer is no longer here.</source>
        <translation>Diese freiwillige Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Commitments (%1)</source>
        <translation>Zusagen (%1)</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>Mögliche Doppeleinträge (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also asks for help: %n request(s)</source>
        <translation>
            <numerusform>Bittet auch um Hilfe: %n Hilfegesuch</numerusform>
            <numerusform>Bittet auch um Hilfe: %n Hilfegesuche</numerusform>
        </translation>
    </message>
    <message>
        <source>(the person is not received yet)</source>
        <translation>(Person noch nicht erhalten)</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>möglicher Doppeleintrag</translation>
    </message>
    <message>
        <source>up to %1 from home</source>
        <translation>bis %1 von zu Hause</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week at most</source>
        <translation>
            <numerusform>höchstens %n Stunde pro Woche</numerusform>
            <numerusform>höchstens %n Stunden pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) a week at most</source>
        <translation>
            <numerusform>höchstens %n Einsatz pro Woche</numerusform>
            <numerusform>höchstens %n Einsätze pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Wohnt</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Unterwegs mit</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informationsblatt</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>am %1 ausgehändigt</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht ausgehändigt</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>not covered yet</source>
        <translation>noch nicht gedeckt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <comment>a year</comment>
        <translation>Stunden %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>hours</comment>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at most %2 a year)</source>
        <comment>an amount, the ceiling</comment>
        <translation>%1 (höchstens %2 pro Jahr)</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>am %1 abgelaufen</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Freiwillige</translation>
    </message>
    <message>
        <source>Name, phone, place</source>
        <translation>Name, Telefon, Ort</translation>
    </message>
    <message>
        <source>Ctrl+N: new volunteer · E: edit · A: accept · P: pause</source>
        <translation>Strg+N: neue freiwillige Person · E: bearbeiten · A: annehmen · P: pausieren</translation>
    </message>
    <message>
        <source>&amp;New volunteer</source>
        <translation>&amp;Neue freiwillige Person</translation>
    </message>
    <message>
        <source>Enrols a new volunteer</source>
        <translation>Trägt eine neue freiwillige Person ein</translation>
    </message>
    <message>
        <source>&amp;Edit the volunteer</source>
        <translation>Freiwillige Person &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen volunteer</source>
        <translation>Ändert die gewählte freiwillige Person</translation>
    </message>
    <message>
        <source>At the counter…</source>
        <translation>Aufnahme vor Ort…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, in under a minute</source>
        <translation>Trägt jemanden, der vorbeigekommen ist, in weniger als einer Minute ein</translation>
    </message>
    <message>
        <source>Open what they ask for</source>
        <translation>Öffnen, worum die Person bittet</translation>
    </message>
    <message>
        <source>Who helps here asks for help too: shows that side</source>
        <translation>Wer hier hilft, bittet auch um Hilfe: zeigt diese Seite</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Mark as &amp;screened</source>
        <translation>Als überp&amp;rüft notieren</translation>
    </message>
    <message>
        <source>The conversation took place; papers may still be missing</source>
        <translation>Das Gespräch hat stattgefunden; Papiere können noch fehlen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>May be asked for help from now on</source>
        <translation>Darf ab jetzt um Hilfe gefragt werden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Is not asked for a while</source>
        <translation>Wird eine Zeit lang nicht gefragt</translation>
    </message>
    <message>
        <source>End the pa&amp;use</source>
        <translation>Pa&amp;use beenden</translation>
    </message>
    <message>
        <source>May be asked again</source>
        <translation>Darf wieder gefragt werden</translation>
    </message>
    <message>
        <source>Note the &amp;departure</source>
        <translation>Weggan&amp;g notieren</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Hilft nicht mehr</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Is an application again</source>
        <translation>Steht wieder bei den neuen Bewerbungen</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Zeigt, was endgültig verschwindet und was als Zahl bleibt, und fragt nach</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>The volunteer is enrolled.</source>
        <translation>Die freiwillige Person ist eingetragen.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Eintrag rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is noted, and asks for help.</source>
        <translation>%1 ist eingetragen und bittet um Hilfe.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 ist eingetragen.</translation>
    </message>
    <message>
        <source>%1 is enrolled, and asks for help too.</source>
        <translation>%1 ist eingetragen und bittet auch um Hilfe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps already here: %1. Compare them below.</source>
        <translation>Vielleicht schon da: %1. Vergleichen Sie unten.</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Diese Person ist nicht freiwillig tätig.</translation>
    </message>
    <message>
        <source>Hours certificate…</source>
        <translation>Stundenbescheinigung…</translation>
    </message>
    <message>
        <source>Shows the certificate of what was done, to be printed</source>
        <translation>Zeigt die Bescheinigung über das Geleistete, zum Drucken</translation>
    </message>
    <message>
        <source>Information note…</source>
        <translation>Informationsblatt…</translation>
    </message>
    <message>
        <source>Prints the information note, and notes that the volunteer has it since today</source>
        <translation>Druckt das Informationsblatt und hält fest, dass die freiwillige Person es seit heute hat</translation>
    </message>
    <message>
        <source>The person is not received yet.</source>
        <translation>Die Person ist noch nicht empfangen.</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Informationsblatt</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Notiert: Das Informationsblatt wurde heute ausgehändigt.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>Informationsblatt rückgängig machen</translation>
    </message>
    <message>
        <source>Archive this person</source>
        <translation>Diese Person archivieren</translation>
    </message>
    <message>
        <source>Keeps the card of somebody who has no part here any more</source>
        <translation>Bewahrt die Karte einer Person auf, die hier keine Aufgabe mehr hat</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>The card of this person is in use again</source>
        <translation>Die Karte dieser Person wird wieder benutzt</translation>
    </message>
</context>
<context>
    <name>entraide::WalkInForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>Sprache der Br&amp;iefe</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Geburts&amp;jahr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Bietet Hilfe an</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Bittet um Hilfe</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Came t&amp;o</source>
        <translation>Anlie&amp;gen</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Thursdays; Mon-Fri 14-16; weekend mornings</source>
        <translation>donnerstags; Mo-Fr 14-16; Wochenende vormittags</translation>
    </message>
    <message>
        <source>Free &amp;when</source>
        <translation>&amp;Wann frei</translation>
    </message>
    <message>
        <source>Information note given and identity card seen: may be asked from today</source>
        <translation>Informationsblatt ausgehändigt und Personalausweis gesehen: darf ab heute gefragt werden</translation>
    </message>
    <message>
        <source>&amp;Admitted</source>
        <translation>Z&amp;ugelassen</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Worum gebeten wird</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Art der Hilfe</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;Kurz gesagt</translation>
    </message>
    <message>
        <source>every Tuesday 10-11; 26/11 at 14:00; as soon as possible</source>
        <translation>jeden Dienstag 10-11; 26.11. um 14:00; so bald wie möglich</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>Somebody at the counter</source>
        <translation>Aufnahme vor Ort</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Without times nobody is asked.</source>
        <translation>Ohne Zeiten wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Not understood; the words are kept as a note.</source>
        <translation>Nicht verstanden; die Wörter bleiben als Notiz.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Understood: %1. The words are kept as a note, for the rest.</source>
        <translation>Verstanden: %1. Die Wörter bleiben als Notiz, für den Rest.</translation>
    </message>
    <message>
        <source>To be arranged.</source>
        <translation>Zu vereinbaren.</translation>
    </message>
    <message>
        <source>Str&amp;eet and number</source>
        <translation>Straß&amp;e und Nummer</translation>
    </message>
    <message>
        <source>told on acceptance only, to who goes</source>
        <translation>wird erst bei der Zusage mitgeteilt, nur an die Person, die hingeht</translation>
    </message>
</context>
<context>
    <name>entraide::WeekChart</name>
    <message>
        <source>Meals by week</source>
        <translation>Mahlzeiten nach Woche</translation>
    </message>
    <message>
        <source>Show the meals by week as a table</source>
        <translation>Mahlzeiten nach Woche als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>Noch nichts gespendet.</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>meals by week</comment>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>ordered</source>
        <comment>meals by week</comment>
        <translation>bestellt</translation>
    </message>
</context>
<context>
    <name>entraide::WeekField</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht frei</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n zu besetzen</numerusform>
            <numerusform>%n zu besetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>Zu Hause, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>zu besetzen</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>%1: somebody who was asked and did not answer</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1, asked, no answer yet</source>
        <translation>%1, gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>keine Plätze</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridView</name>
    <message>
        <source>Week grid</source>
        <translation>Wochenraster</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Look for &amp;somebody</source>
        <translation>Jemanden &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Free the place</source>
        <translation>Pla&amp;tz freigeben</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>slots taken, of the most agreed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>max</source>
        <comment>no more slots this week</comment>
        <translation>max.</translation>
    </message>
    <message>
        <source>%1: %2 slots, the most agreed</source>
        <translation>%1: %2 Einsätze, das vereinbarte Höchstmaß</translation>
    </message>
    <message>
        <source>%1: %2 slots</source>
        <translation>%1: %2 Einsätze</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadView</name>
    <message>
        <source>Load of the week</source>
        <translation>Auslastung der Woche</translation>
    </message>
</context>
<context>
    <name>entraide::WeekPlacesView</name>
    <message>
        <source>Show the places as a table</source>
        <translation>Plätze als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Places of the week</source>
        <translation>Plätze der Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>Zu besetzen</translation>
    </message>
    <message>
        <source>Places, %1</source>
        <comment>a week</comment>
        <translation>Plätze, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places filled, of places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>places</comment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>places</comment>
        <translation>zu besetzen</translation>
    </message>
</context>
<context>
    <name>entraide::WeekView</name>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>In dieser Woche ist nichts geplant.</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Auslastung der Woche</translation>
    </message>
    <message>
        <source>slots taken, of the most agreed with each person</source>
        <translation>übernommene Einsätze, vom vereinbarten Höchstmaß jeder Person</translation>
    </message>
    <message>
        <source>Arrows: cell · Enter: open · Delete: free · R: look for somebody</source>
        <translation>Pfeile: Zelle · Enter: öffnen · Entf: freigeben · R: jemanden suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n zu besetzen</numerusform>
            <numerusform>%n zu besetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Welcome to Entraide</source>
        <translation>Willkommen bei Entraide</translation>
    </message>
    <message>
        <source>Volunteers, requests and their week, at your desk. Everything stays on this PC, in a file that only your passphrase opens.</source>
        <translation>Freiwillige, Hilfegesuche und ihre Woche, an Ihrer Anlaufstelle. Alles bleibt auf diesem PC, in einer Datei, die nur Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Try with a sample desk</source>
        <translation>Mit einer Beispielstelle ausprobieren</translation>
    </message>
    <message>
        <source>Invented people and requests around Brussels, to look around without risk. It goes away in one click.</source>
        <translation>Erfundene Personen und Hilfegesuche rund um Brüssel, um sich ohne Risiko umzusehen. Ein Klick, und sie ist wieder weg.</translation>
    </message>
    <message>
        <source>Start an empty desk</source>
        <translation>Eine leere Anlaufstelle beginnen</translation>
    </message>
    <message>
        <source>For your association: a name, a passphrase, and you can begin or import your lists.</source>
        <translation>Für Ihren Verein: ein Name, eine Passphrase, und Sie können beginnen oder Ihre Listen importieren.</translation>
    </message>
    <message>
        <source>Open a desk on this PC</source>
        <translation>Eine Anlaufstelle auf diesem PC öffnen</translation>
    </message>
    <message>
        <source>A file ending in .entraide that you or a colleague made.</source>
        <translation>Eine .entraide-Datei, die Sie oder jemand aus Ihrem Team angelegt hat.</translation>
    </message>
</context>
<context>
    <name>entraide::WhenField</name>
    <message>
        <source>To be arranged</source>
        <translation>Nach Absprache</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>An einem Tag, zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Once, within some days</source>
        <translation>Einmal, innerhalb einiger Tage</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>by the week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>by the month, on a weekday</source>
        <translation>monatlich, an einem Wochentag</translation>
    </message>
    <message>
        <source>by the month, on a date</source>
        <translation>monatlich, an einem Datum</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>alle 2 Wochen</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>alle 3 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>alle 4 Wochen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>alle 2 Monate</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>alle 3 Monate</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>alle 4 Monate</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On the</source>
        <comment>the second Tuesday</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>first</source>
        <comment>weekday of the month</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>weekday of the month</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <comment>weekday of the month</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>weekday of the month</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of the month</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>of the month</comment>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>of the month</comment>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Changed times</source>
        <translation>Geänderte Termine</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Diesen Termin zurücksetzen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>two days</comment>
        <translation>%1: verschoben auf %2</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>a day</comment>
        <translation>%1: fällt aus</translation>
    </message>
</context>
<context>
    <name>entraide::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Gewünschte Portionen</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>keine: Keine Tour fährt dorthin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>What is wanted on a round</source>
        <translation>Was pro Tour gewünscht wird</translation>
    </message>
    <message>
        <source>Portions &amp;wanted</source>
        <translation>Ge&amp;wünschte Portionen</translation>
    </message>
    <message>
        <source>Of them, and &amp;besides</source>
        <translation>&amp;Davon, und außerdem</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Neue Verteilzone</translation>
    </message>
    <message>
        <source>Note the zone</source>
        <translation>Verteilzone eintragen</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>Verteilzone bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>Write a postcode that is known here: riders are sent by the map.</source>
        <translation>Schreiben Sie eine Postleitzahl, die hier bekannt ist: Die Touren werden nach der Karte geplant.</translation>
    </message>
</context>
<context>
    <name>entraide::ZonesSection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Zones and shelters</source>
        <translation>Verteilzonen und Notunterkünfte</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Name oder Ort</translation>
    </message>
    <message>
        <source>Ctrl+N: new zone · E: edit · J: served · O: no longer served</source>
        <translation>Strg+N: neue Verteilzone · E: bearbeiten · J: beliefert · O: nicht mehr beliefert</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Version ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Serve the zone</source>
        <translation>Verteilzone beliefern</translation>
    </message>
    <message>
        <source>Rounds go there from now on</source>
        <translation>Ab jetzt fahren Touren dorthin</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 wird beliefert.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Beliefern</translation>
    </message>
    <message>
        <source>Serve the zone no longer</source>
        <translation>Verteilzone nicht mehr beliefern</translation>
    </message>
    <message>
        <source>No new round goes there; what was stays in the numbers</source>
        <translation>Keine neue Tour fährt dorthin; was war, bleibt in den Zahlen</translation>
    </message>
    <message>
        <source>%1 is no longer served.</source>
        <translation>%1 wird nicht mehr beliefert.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>No zone yet. Note where portions are handed out, with how many are wanted.</source>
        <translation>Noch keine Verteilzone. Tragen Sie ein, wo Portionen verteilt werden und wie viele gewünscht sind.</translation>
    </message>
    <message>
        <source>No zone is like that. Choose another filter, or empty the field.</source>
        <translation>Keine Verteilzone passt dazu. Wählen Sie einen anderen Filter oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Gewünschte Portionen</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>keine: Keine Tour fährt dorthin</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Neue Verteilzone</translation>
    </message>
    <message>
        <source>Notes a zone or shelter where portions are handed out</source>
        <translation>Trägt eine Verteilzone oder Notunterkunft ein, wo Portionen verteilt werden</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>Verteilzone bearbeiten</translation>
    </message>
    <message>
        <source>Changes the chosen zone or shelter</source>
        <translation>Ändert die gewählte Verteilzone oder Notunterkunft</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 ist eingetragen.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Die Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Eintrag rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Request of this place…</source>
        <translation>Hilfegesuch dieses Ortes…</translation>
    </message>
    <message>
        <source>Notes help that the zone or shelter itself asks for</source>
        <translation>Notiert Hilfe, um die die Verteilzone oder Notunterkunft selbst bittet</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Hilfegesuch…</translation>
    </message>
</context>
</TS>
