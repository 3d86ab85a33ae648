<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Entraide</source>
        <translation>À propos d’Entraide</translation>
    </message>
    <message>
        <source>Entraide %1</source>
        <translation>Entraide %1</translation>
    </message>
    <message>
        <source>The desk of neighbourhood associations and university volunteer desks. Free software under the GNU General Public License, version 3 or later. Nothing leaves this PC unless you exchange with another desk.</source>
        <translation>La permanence des associations de quartier et des volontaires universitaires. Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Rien ne quitte ce PC, sauf si vous échangez avec une autre permanence.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>student</source>
        <translation>corps étudiant</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>alumni</source>
        <translation>alumni</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>voisinage</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>crustacés</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
</context>
<context>
    <name>AskEffort</name>
    <message>
        <source>Did it happen?</source>
        <translation>A-t-elle eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>as agreed (%1)</source>
        <translation>comme convenu (%1)</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>comme convenu</translation>
    </message>
    <message>
        <source> km</source>
        <translation>&#xa0;km</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilomètres</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>AskOutcome</name>
    <message>
        <source>The helper forgot</source>
        <translation>L’aidant a oublié</translation>
    </message>
    <message>
        <source>Nobody opened the door</source>
        <translation>Personne n’a ouvert la porte</translation>
    </message>
    <message>
        <source>The helper fell ill and did not ring</source>
        <translation>L’aidant est tombé malade sans prévenir</translation>
    </message>
    <message>
        <source>A misunderstanding</source>
        <translation>Un malentendu</translation>
    </message>
    <message>
        <source>The helper is ill</source>
        <translation>L’aidant est malade</translation>
    </message>
    <message>
        <source>The person helped is ill</source>
        <translation>La personne aidée est malade</translation>
    </message>
    <message>
        <source>Not needed this time</source>
        <translation>Pas nécessaire cette fois</translation>
    </message>
    <message>
        <source>Away, on holiday</source>
        <translation>Absence, vacances</translation>
    </message>
    <message>
        <source>The visit was missed</source>
        <translation>La prestation n’a pas eu lieu</translation>
    </message>
    <message>
        <source>The visit was excused</source>
        <translation>La prestation est excusée</translation>
    </message>
    <message>
        <source>Nobody came. Why?</source>
        <translation>Personne n’est venu. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It was called off. Why?</source>
        <translation>Elle a été décommandée. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Write the reason: others will ask.</source>
        <translation>Écrivez le motif&#xa0;: d’autres le demanderont.</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Note it</source>
        <translation>Noter le motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>BankPreview</name>
    <message>
        <source>pays the gift of %1</source>
        <translation>paie le don de %1</translation>
    </message>
    <message>
        <source>part of the gift of %1; %2 is still to come</source>
        <comment>giver, amount</comment>
        <translation>une partie du don de %1&#xa0;; %2 doivent encore arriver</translation>
    </message>
    <message>
        <source>gift of %1; %2 too much</source>
        <comment>giver, amount</comment>
        <translation>don de %1&#xa0;; %2 en trop</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n gift(s) may be meant</source>
        <translation>
            <numerusform>%1&#xa0;; %n don peut correspondre</numerusform>
            <numerusform>%1&#xa0;; %n dons peuvent correspondre</numerusform>
        </translation>
    </message>
    <message>
        <source>read before</source>
        <translation>déjà lu</translation>
    </message>
    <message>
        <source>left the account: not kept</source>
        <translation>sorti du compte&#xa0;: pas gardé</translation>
    </message>
    <message>
        <source>to an account of no restaurant here: not kept</source>
        <translation>sur le compte d’aucun restaurant d’ici&#xa0;: pas gardé</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 n’est pas une date.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 n’est pas un montant.</translation>
    </message>
    <message>
        <source>%1 is another currency than the euro.</source>
        <translation>%1 est une autre monnaie que l’euro.</translation>
    </message>
    <message>
        <source>The bank has not booked it: %1.</source>
        <translation>La banque ne l’a pas comptabilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no account number.</source>
        <translation>%1 n’est pas un numéro de compte.</translation>
    </message>
    <message>
        <source>The line has too few columns.</source>
        <translation>La ligne a trop peu de colonnes.</translation>
    </message>
    <message>
        <source>%1 is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Download the movements from the bank as CSV, and read that file.</source>
        <translation>%1 n’est pas un relevé de compte connu ici (KBC, BNP Paribas Fortis, Belfius, ING). Téléchargez les mouvements auprès de la banque, en CSV, et lisez ce fichier.</translation>
    </message>
</context>
<context>
    <name>BeneficiaryState</name>
    <message>
        <source>active</source>
        <translation>aide en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>aide suspendue</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>aide terminée</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>Personne n’est à appeler ce jour-là.</translation>
    </message>
</context>
<context>
    <name>CallReason</name>
    <message>
        <source>Tell that it is off</source>
        <translation>Dire que c’est annulé</translation>
    </message>
    <message>
        <source>Ask to stand in</source>
        <translation>Demander un remplacement</translation>
    </message>
    <message>
        <source>Offer the place</source>
        <translation>Proposer la place</translation>
    </message>
    <message>
        <source>Tell who comes</source>
        <translation>Dire qui vient</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Rappeler le rendez-vous</translation>
    </message>
    <message>
        <source>Tell of the place</source>
        <translation>Annoncer la place</translation>
    </message>
    <message>
        <source>Tell of the refusal</source>
        <translation>Annoncer le refus</translation>
    </message>
    <message>
        <source>Tell of the queue</source>
        <translation>Annoncer la liste d’attente</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation>Demander une réponse</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Does not take place: %1.</source>
        <translation>N’a pas lieu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody goes yet: %1.</source>
        <translation>Personne n’y va encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A place is free, and they are the first in the queue: %1.</source>
        <translation>Une place est libre, et c’est leur tour dans la liste d’attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody said yes: %1.</source>
        <translation>Quelqu’un a dit oui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 said yes: %2.</source>
        <comment>a volunteer, what for</comment>
        <translation>%1 a dit oui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Is expected: %1.</source>
        <translation>On compte sur leur venue&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Is expected: %1, and %n more time(s).</source>
        <translation>
            <numerusform>On compte sur leur venue&#xa0;: %1, et encore %n fois.</numerusform>
            <numerusform>On compte sur leur venue&#xa0;: %1, et encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a place: %1.</source>
        <translation>A une place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Was not taken: %1.</source>
        <translation>N’a pas eu de place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Is in the queue: %1.</source>
        <translation>Est sur la liste d’attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Was asked on %1 and did not answer: %2.</source>
        <comment>a day, what for</comment>
        <translation>Demande faite le %1, sans réponse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A note for the doorstep, about: %1.</source>
        <translation>Une note pour le pas de la porte, à propos de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <comment>a day</comment>
        <translation>(depuis le %1)</translation>
    </message>
    <message>
        <source>no phone known</source>
        <translation>pas de téléphone connu</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(personne n’est désigné)</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
</context>
<context>
    <name>CardKind</name>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>plat</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>lieu sur la carte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Une autre permanence</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>changée deux fois</translation>
    </message>
    <message>
        <source>deleted there, changed here</source>
        <translation>supprimée là-bas, changée ici</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>supprimée ici, changée là-bas</translation>
    </message>
    <message>
        <source>%1 deleted this record while it was changed here. It is still here, as changed. Choose whether it stays.</source>
        <translation>Cette fiche a été supprimée ailleurs (%1) pendant qu’elle était changée ici. Elle est toujours là, avec les changements. Choisissez si elle reste.</translation>
    </message>
    <message>
        <source>This record was deleted here while %1 changed it. It is back, as changed there. Choose whether it stays.</source>
        <translation>Cette fiche a été supprimée ici pendant qu’elle était changée ailleurs (%1). Elle est de retour, telle qu’elle y a été changée. Choisissez si elle reste.</translation>
    </message>
    <message>
        <source>Two desks changed the same record before they saw each other&apos;s version. Choose for each line what is kept. Nothing is lost until then.</source>
        <translation>Deux permanences ont changé la même fiche avant de voir la version de l’autre. Choisissez pour chaque ligne ce qui est gardé. Rien n’est perdu d’ici là.</translation>
    </message>
    <message>
        <source>The record is deleted at every desk. Undo brings it back.</source>
        <translation>La fiche est supprimée dans toutes les permanences. Annuler la ramène.</translation>
    </message>
    <message>
        <source>%1 is still expected. Tell them.</source>
        <translation>Toujours attendu&#xa0;: %1. Prévenez cette personne.</translation>
    </message>
    <message>
        <source>The state is “%1”.</source>
        <translation>L’état est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 stays expected. Tell them the time that is kept.</source>
        <translation>Reste prévu&#xa0;: %1. Communiquez-lui le moment gardé.</translation>
    </message>
    <message>
        <source>%1 stays expected.</source>
        <translation>Reste prévu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 stays asked.</source>
        <translation>La demande faite à %1 reste en cours.</translation>
    </message>
    <message>
        <source>Tell %1 if they were told otherwise.</source>
        <translation>Prévenez %1 si autre chose avait été annoncé.</translation>
    </message>
    <message>
        <source>What is not kept is set aside. Undo brings the choice back.</source>
        <translation>Ce qui n’est pas gardé est mis de côté. Annuler ramène le choix.</translation>
    </message>
    <message>
        <source>The record stays at every desk, with the changes.</source>
        <translation>La fiche reste dans toutes les permanences, avec les changements.</translation>
    </message>
    <message>
        <source>Other desks see the result at the next exchange.</source>
        <translation>Les autres permanences verront le résultat au prochain échange.</translation>
    </message>
    <message>
        <source>%1 will see the result at the next exchange.</source>
        <comment>desks</comment>
        <translation>Au prochain échange, le résultat sera visible ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>keeping these data</source>
        <translation>conservation de ces données</translation>
    </message>
    <message>
        <source>contact by mail</source>
        <translation>contact par courrier ou e-mail</translation>
    </message>
    <message>
        <source>contact by phone</source>
        <translation>contact par téléphone</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>sharing with partners</source>
        <translation>partage avec les partenaires</translation>
    </message>
</context>
<context>
    <name>ConsentMeans</name>
    <message>
        <source>by form</source>
        <translation>par formulaire</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>sur le web</translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>%1 is encrypted. Give its passphrase with --passphrase-file.</source>
        <translation>%1 est chiffré. Donnez sa phrase de passe avec --passphrase-file.</translation>
    </message>
    <message>
        <source>This computer has too little memory for that. Nothing was changed.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire pour cela. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Indiquez ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>L’option --%1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 is for a sample desk: add --sample.</source>
        <translation>--%1 ne vaut que pour une permanence d’exemple&#xa0;: ajoutez --sample.</translation>
    </message>
    <message>
        <source>A desk is encrypted: give its passphrase with --passphrase-file. Only a sample desk (--sample) may be without.</source>
        <translation>Une permanence est chiffrée&#xa0;: donnez sa phrase de passe avec --passphrase-file. Seule une permanence d’exemple (--sample) peut s’en passer.</translation>
    </message>
    <message>
        <source>Sample desk</source>
        <translation>Permanence d’exemple</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Made %1: %2.</source>
        <translation>Permanence «&#xa0;%2&#xa0;» créée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every table was made again from the documents.</source>
        <translation>Toutes les tables ont été refaites à partir des documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document lu.</numerusform>
            <numerusform>%n documents lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fields that this version cannot read.</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n document a des champs que cette version ne sait pas lire.</numerusform>
            <numerusform>%n documents ont des champs que cette version ne sait pas lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to documents not received yet.</source>
        <translation>
            <numerusform>%n renvoi à un document pas encore reçu.</numerusform>
            <numerusform>%n renvois à des documents pas encore reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflit à régler.</numerusform>
            <numerusform>%n conflits à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n document(s) to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n document écrit dans %1. Ce fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</numerusform>
            <numerusform>%n documents écrits dans %1. Ce fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.</source>
        <translation>--listen s’écrit ADRESSE:PORT, par exemple 127.0.0.1:5984, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--test-suite lets anyone make and remove databases. It does not run on a desk that holds records: leave out --desk.</source>
        <translation>Avec --test-suite, n’importe qui crée et supprime des bases de données. Cela ne fonctionne pas sur une permanence qui contient des fiches&#xa0;: n’indiquez pas --desk.</translation>
    </message>
    <message>
        <source>--board lets everyone see the noticeboard: give --token-file, so that nobody sees the rest.</source>
        <translation>Avec --board, tout le monde voit le tableau d’affichage&#xa0;: donnez --token-file, pour que personne ne voie le reste.</translation>
    </message>
    <message>
        <source>“%1” is no address of a desk. Write it as http://127.0.0.1:5984.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une permanence. Écrivez-la sous la forme http://127.0.0.1:5984.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>%n document reçu</numerusform>
            <numerusform>%n documents reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflit à régler</numerusform>
            <numerusform>%n conflits à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line of a file, the reason it was left out</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Essai à blanc&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation>Ces lignes sont dans %1, avec les motifs.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. It can be: %3.</source>
        <translation>--%1 ne peut pas être «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no week. Write it as 2026-W48.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une semaine. Écrivez-la sous la forme 2026-W48.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 places, %3 of them to fill.</source>
        <translation>Fichier écrit&#xa0;: %1. Places&#xa0;: %2, dont %3 à pourvoir.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from %1 to %2, as 1200x900.</source>
        <translation>--size s’écrit LARGEURxHAUTEUR en pixels, de %1 à %2 chacune, par exemple 1200x900.</translation>
    </message>
    <message>
        <source>Wrote %1: %2, %3.</source>
        <comment>a file, requests, volunteers</comment>
        <translation>Fichier écrit&#xa0;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>There are no records of the type “%1”. The types are: %2.</source>
        <translation>Le type de fiche «&#xa0;%1&#xa0;» n’existe pas. Types possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Records of this type have no state.</source>
        <translation>Les fiches de ce type n’ont pas d’état.</translation>
    </message>
    <message>
        <source>“%1” is no state here. The states are: %2.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas ici. États possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines shown, lines in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>sa première ligne est vide</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation>Écrivez CHAMP=VALEUR, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>Le type %1 n’a pas de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no time to come</source>
        <translation>aucune date à venir</translation>
    </message>
    <message>
        <source>%1 of %2 volunteers fit.</source>
        <translation>Volontaires qui conviennent&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Places filled: %1 of %2 now, %3 with this plan.</source>
        <translation>Places pourvues&#xa0;: %1 sur %2 maintenant, %3 avec cette proposition.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n line(s).</source>
        <translation>
            <numerusform>%n ligne acceptée.</numerusform>
            <numerusform>%n lignes acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belongs to the desk, or is read by this command. Choose another file to write to.</source>
        <translation>%1 fait partie de la permanence ou est lu par cette commande. Choisissez un autre fichier où écrire.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose another file to write to.</source>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un autre fichier où écrire.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Écrivez un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>Write a number; a latitude from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Écrivez un nombre&#xa0;; une latitude de -90 à 90, une longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-17.</source>
        <translation>Écrivez une date comme 2026-03-17.</translation>
    </message>
    <message>
        <source>Write a moment as 2026-03-17T14:30:00Z.</source>
        <translation>Écrivez un moment comme 2026-03-17T14:30:00Z.</translation>
    </message>
    <message>
        <source>Write hours as 09:00-12:00.</source>
        <translation>Écrivez des heures comme 09:00-12:00.</translation>
    </message>
    <message>
        <source>Write a week as mo 09:00-12:00; we 14:00-18:00.</source>
        <translation>Écrivez une semaine comme mo 09:00-12:00; we 14:00-18:00.</translation>
    </message>
    <message>
        <source>Change it in the window.</source>
        <translation>Modifiez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. %3</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be one or more of these, with “;” between: %3.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Valeurs possibles, une ou plusieurs, séparées par «&#xa0;;&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, who goes or why nobody</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>  %1 (this desk’s): %2</source>
        <translation>  %1 (de cette permanence)&#xa0;: %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>number, version</comment>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  Nothing clashes: --merge takes both.</source>
        <translation>  Rien ne se contredit&#xa0;: --merge reprend les deux.</translation>
    </message>
    <message>
        <source>“%1” does not hold a record as “conflicts” shows it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de fiche telle que «&#xa0;conflicts&#xa0;» la montre.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Supprimé&#xa0;: %1. Les autres permanences l’apprendront au prochain échange.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Enregistré&#xa0;: %1. Les autres permanences le verront au prochain échange.</translation>
    </message>
    <message>
        <source>Say one of --keep N, --merge and --body FILE.</source>
        <translation>Indiquez --keep N, --merge ou --body FICHIER.</translation>
    </message>
    <message>
        <source>There is no conflict about %1.</source>
        <translation>Il n’y a pas de conflit sur %1.</translation>
    </message>
    <message>
        <source>Both sides changed %1: choose with --keep or --body.</source>
        <translation>Les deux côtés ont modifié %1&#xa0;: choisissez avec --keep ou --body.</translation>
    </message>
    <message>
        <source>These versions cannot be put together: choose with --keep or --body.</source>
        <translation>Ces versions ne peuvent pas être réunies&#xa0;: choisissez avec --keep ou --body.</translation>
    </message>
    <message>
        <source>Say either --accept or --refuse.</source>
        <translation>Indiquez soit --accept, soit --refuse.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n fiche supprimée</numerusform>
            <numerusform>%n fiches supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept; other desks get them back at the next exchange</source>
        <translation>
            <numerusform>%n fiche gardée&#xa0;; les autres permanences la retrouvent au prochain échange</numerusform>
            <numerusform>%n fiches gardées&#xa0;; les autres permanences les retrouvent au prochain échange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) by other desks wait for you</source>
        <translation>
            <numerusform>%n suppression d’une autre permanence attend votre décision</numerusform>
            <numerusform>%n suppressions d’autres permanences attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you: see “held”.</source>
        <translation>
            <numerusform>%n suppression attend votre décision&#xa0;: voyez «&#xa0;held&#xa0;».</numerusform>
            <numerusform>%n suppressions attendent votre décision&#xa0;: voyez «&#xa0;held&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Both desks stood still and do not hold the same: %1.</source>
        <translation>Rien ne changeait, et pourtant les deux permanences ne contiennent pas la même chose&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Erase? Answer yes or no.</source>
        <translation>Ceci ne peut pas être annulé. Effacer&#xa0;? Répondez oui ou non.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the whole answer, small letters</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>“%1” is no person. Give the id of one, as person:….</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une personne. Donnez l’identifiant d’une personne, comme person:….</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: say --yes, or --dry-run to see what it would do.</source>
        <translation>Un effacement ne peut pas être annulé&#xa0;: ajoutez --yes, ou --dry-run pour voir ce qui serait fait.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Another program still reads this desk: the last traces go when it has ended, or when the desk is opened again.</source>
        <translation>Un autre programme lit encore cette permanence&#xa0;: les dernières traces disparaîtront quand il aura fini, ou à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>perhaps %1 (%2): %3</source>
        <comment>a person, an id, why</comment>
        <translation>peut-être %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of partners make no sense and are ignored.</source>
        <translation>
            <numerusform>%n document de partenaires n’a pas de sens et est ignoré.</numerusform>
            <numerusform>%n documents de partenaires n’ont pas de sens et sont ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the noticeboard make no sense: “inbox clear” removes them.</source>
        <translation>
            <numerusform>%n message du tableau d’annonces n’a pas de sens&#xa0;: «&#xa0;inbox clear&#xa0;» l’enlève.</numerusform>
            <numerusform>%n messages du tableau d’annonces n’ont pas de sens&#xa0;: «&#xa0;inbox clear&#xa0;» les enlève.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) removed.</source>
        <translation>
            <numerusform>%n message enlevé.</numerusform>
            <numerusform>%n messages enlevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“inbox” takes take ID, set-aside ID or clear, not “%1”.</source>
        <translation>«&#xa0;inbox&#xa0;» accepte take ID, set-aside ID ou clear, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say which one: “inbox %1 ID”.</source>
        <translation>Dites lequel&#xa0;: «&#xa0;inbox %1 ID&#xa0;».</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Mis de côté.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Il n’y a pas de service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Noticeboard: %1</source>
        <translation>Tableau d’annonces&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” wants to be paired. Ask there, by telephone or in the same room, whether these six words are shown:</source>
        <translation>«&#xa0;%1&#xa0;» veut être reliée. Demandez là-bas, par téléphone ou sur place, si ces six mots s’affichent&#xa0;:</translation>
    </message>
    <message>
        <source>Are they the same? Answer yes or no, or type the words shown there.</source>
        <translation>Sont-ils identiques&#xa0;? Répondez oui ou non, ou tapez les mots affichés là-bas.</translation>
    </message>
    <message>
        <source>Paired with “%1”.</source>
        <translation>Jumelée avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>For two minutes another desk can be paired at %1.</source>
        <translation>Pendant deux minutes, une autre permanence peut être reliée à l’adresse %1.</translation>
    </message>
    <message>
        <source>--as is team or partner, not “%1”.</source>
        <translation>--as vaut team ou partner, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write either “pair --listen [ADDRESS:PORT]” at the desk that waits or “pair ADDRESS:PORT” at the desk that calls.</source>
        <translation>Écrivez soit «&#xa0;pair --listen [ADRESSE:PORT]&#xa0;» à la permanence qui attend, soit «&#xa0;pair ADRESSE:PORT&#xa0;» à celle qui appelle.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>dernier échange %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur commun. Écrivez-la comme https://hub.example.org.</translation>
    </message>
    <message>
        <source>--role is coordinator or reader, not “%1”.</source>
        <translation>--role vaut coordinator ou reader, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its token, which is not shown again: %1</source>
        <translation>Son jeton, qui ne sera plus affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not let in any more; the other PCs of the team obey once they have exchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’entre plus&#xa0;; les autres PC de l’équipe suivent dès leur prochain échange.</translation>
    </message>
    <message>
        <source>--%1 is ADDRESS:PORT, as 127.0.0.1:5984, not “%2”.</source>
        <translation>--%1 s’écrit ADRESSE:PORT, comme 127.0.0.1:5984, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--test-suite goes with --listen alone: leave out --board and --tls.</source>
        <translation>--test-suite ne va qu’avec --listen&#xa0;: laissez de côté --board et --tls.</translation>
    </message>
    <message>
        <source>%1 can be reached by others. Listen on 127.0.0.1 or [::1] only, or let paired desks in with --tls.</source>
        <translation>%1 est accessible à d’autres. Écoutez seulement sur 127.0.0.1 ou [::1], ou laissez entrer les permanences reliées avec --tls.</translation>
    </message>
    <message>
        <source>Erasing is more than a state: use the command erase. To put somebody out of sight only, set state=archived.</source>
        <translation>Effacer est plus qu’un état&#xa0;: utilisez la commande erase. Pour seulement ne plus voir quelqu’un, mettez state=archived.</translation>
    </message>
    <message>
        <source>This leaves:</source>
        <translation>Ceci sort&#xa0;:</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Ceci reste&#xa0;:</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Publié.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>The partner is told that you would help.</source>
        <translation>Le partenaire est informé que vous aideriez.</translation>
    </message>
    <message>
        <source>Agreed. Hand over what the help needs with “handover”.</source>
        <translation>D’accord. Transmettez ce dont l’aide a besoin avec «&#xa0;handover&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not handed over anyway. It can be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est de toute façon pas transmis. Possible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--consent is form, phone, paper or in_person, not “%1”.</source>
        <translation>--consent vaut form, phone, paper ou in_person, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Handed over. The partner&apos;s desk takes it from here.</source>
        <translation>Transmis. La permanence partenaire prend le relais.</translation>
    </message>
    <message>
        <source>“%1” has no address here: it calls this desk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’adresse ici&#xa0;: c’est elle qui appelle cette permanence.</translation>
    </message>
    <message>
        <source>this is no line of a CVRPLIB file</source>
        <translation>ce n’est pas une ligne d’un fichier CVRPLIB</translation>
    </message>
    <message>
        <source>a number was to be here</source>
        <translation>un nombre était attendu ici</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>a demand or a way is below 0</source>
        <translation>une demande ou un trajet est inférieur à 0</translation>
    </message>
    <message>
        <source>this kind of instance is not read</source>
        <translation>ce type d’instance n’est pas lu</translation>
    </message>
    <message>
        <source>DIMENSION is missing or below 1</source>
        <translation>DIMENSION manque ou est inférieur à 1</translation>
    </message>
    <message>
        <source>there are more nodes than can be planned for</source>
        <translation>il y a plus de nœuds qu’on ne peut en planifier</translation>
    </message>
    <message>
        <source>a section has fewer or more nodes than DIMENSION says</source>
        <translation>une section a moins ou plus de nœuds que DIMENSION ne le dit</translation>
    </message>
    <message>
        <source>there is no node of this number</source>
        <translation>il n’y a pas de nœud de ce numéro</translation>
    </message>
    <message>
        <source>a node is there twice</source>
        <translation>un nœud figure deux fois</translation>
    </message>
    <message>
        <source>CAPACITY is missing or 0</source>
        <translation>CAPACITY manque ou vaut 0</translation>
    </message>
    <message>
        <source>a demand is more than a vehicle carries</source>
        <translation>une demande dépasse ce que porte un véhicule</translation>
    </message>
    <message>
        <source>the depot is missing, or its section has no -1 at the end</source>
        <translation>le dépôt manque, ou sa section n’a pas de -1 à la fin</translation>
    </message>
    <message>
        <source>there is more than one depot</source>
        <translation>il y a plus d’un dépôt</translation>
    </message>
    <message>
        <source>the depot has a demand</source>
        <translation>le dépôt a une demande</translation>
    </message>
    <message>
        <source>a section is there twice</source>
        <translation>une section figure deux fois</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>le fichier dépasse 64 Mo</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (“%4”).</source>
        <comment>a file, what is wrong, the line</comment>
        <translation>%1, ligne %2&#xa0;: %3 («&#xa0;%4&#xa0;»).</translation>
    </message>
    <message>
        <source>its numbers are out of range</source>
        <translation>ses nombres sont hors limites</translation>
    </message>
    <message>
        <source>it holds no problem</source>
        <translation>il ne contient aucun problème</translation>
    </message>
    <message>
        <source>a line begins with c, p, n or a</source>
        <translation>une ligne commence par c, p, n ou a</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” must come before nodes and arcs</source>
        <translation>«&#xa0;p min NODES ARCS&#xa0;» doit précéder les nœuds et les arcs</translation>
    </message>
    <message>
        <source>“p min NODES ARCS” is there twice</source>
        <translation>«&#xa0;p min NODES ARCS&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>this should be “p min NODES ARCS”</source>
        <translation>il faudrait «&#xa0;p min NODES ARCS&#xa0;»</translation>
    </message>
    <message>
        <source>this should be “n NODE SUPPLY”</source>
        <translation>il faudrait «&#xa0;n NODE SUPPLY&#xa0;»</translation>
    </message>
    <message>
        <source>this should be “a FROM TO LOWER CAPACITY COST”, in whole numbers</source>
        <translation>il faudrait «&#xa0;a FROM TO LOWER CAPACITY COST&#xa0;», en nombres entiers</translation>
    </message>
    <message>
        <source>a number does not fit in 64 bits</source>
        <translation>un nombre ne tient pas sur 64 bits</translation>
    </message>
    <message>
        <source>there are more than %1 nodes</source>
        <translation>il y a plus de %1 nœuds</translation>
    </message>
    <message>
        <source>there is no node of that number</source>
        <translation>aucun nœud ne porte ce numéro</translation>
    </message>
    <message>
        <source>this node&apos;s supply was given before</source>
        <translation>l’offre de ce nœud a déjà été donnée</translation>
    </message>
    <message>
        <source>the capacity is negative, or below the lower bound</source>
        <translation>la capacité est négative ou inférieure à la borne minimale</translation>
    </message>
    <message>
        <source>there are more arcs than its header says</source>
        <translation>il y a plus d’arcs que l’en-tête n’en annonce</translation>
    </message>
    <message>
        <source>there are fewer arcs than its header says, so part of it may be missing</source>
        <translation>il y a moins d’arcs que l’en-tête n’en annonce, il en manque peut-être une partie</translation>
    </message>
    <message>
        <source>supplies and demands do not sum to zero</source>
        <translation>la somme des offres et des demandes n’est pas nulle</translation>
    </message>
    <message>
        <source>%1 has no solution: its supplies cannot all reach the demands.</source>
        <translation>%1 n’a pas de solution&#xa0;: toutes les offres ne peuvent pas atteindre les demandes.</translation>
    </message>
    <message>
        <source>%1 has no cheapest solution: a cycle of negative cost has no limit.</source>
        <translation>%1 n’a pas de solution la moins chère&#xa0;: un cycle de coût négatif est sans limite.</translation>
    </message>
    <message>
        <source>The numbers in %1 are too large: their sums do not fit in 64 bits.</source>
        <translation>Les nombres de %1 sont trop grands&#xa0;: leurs sommes ne tiennent pas sur 64 bits.</translation>
    </message>
    <message>
        <source>Wrote %1: %2 nodes, %3 arcs, objective %4.</source>
        <translation>%1 écrit&#xa0;: %2 nœuds, %3 arcs, objectif %4.</translation>
    </message>
    <message>
        <source>%1 is no flow to solve: line %2: %3.</source>
        <comment>a file, a number, a reason</comment>
        <translation>%1 n’est pas un flot à résoudre&#xa0;: ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Objective %1, in %2 ms.</source>
        <translation>Objectif %1, en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>“%1” is no absence. Write it as VOLUNTEER-ID@2026-11-24 or …@2026-11-24..2026-11-26.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une absence. Écrivez-la comme VOLUNTEER-ID@2026-11-24 ou …@2026-11-24..2026-11-26.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>planification de la semaine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out.</source>
        <translation>
            <numerusform>%n portion enlevée, %1 distribuées.</numerusform>
            <numerusform>%n portions enlevées, %1 distribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-20.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2026-11-20.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n tournée enregistrée.</numerusform>
            <numerusform>%n tournées enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>a file</comment>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays the gift of %4.</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>Ligne %1&#xa0;: %2 de %3 paie le don de %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 pays a part of the gift of %4; %5 is still to come.</source>
        <translation>Ligne %1&#xa0;: %2 de %3 paie une partie du don de %4&#xa0;; il reste %5 à recevoir.</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 is more than what was open of the gift of %4 (%5).</source>
        <translation>Ligne %1&#xa0;: %2 de %3 dépasse ce qui restait dû du don de %4 (%5).</translation>
    </message>
    <message>
        <source>Line %1: %2 from %3 belongs to no gift that is known (%4). Somebody has to look.</source>
        <translation>Ligne %1&#xa0;: %2 de %3 ne correspond à aucun don connu (%4). Quelqu’un doit vérifier.</translation>
    </message>
    <message>
        <source>given %1 = ordered %2 + pending %3</source>
        <comment>meals</comment>
        <translation>donnés %1 = commandés %2 + en attente %3</translation>
    </message>
    <message>
        <source>ordered %1 = delivered %2 + failed %3 + under way %4</source>
        <comment>meals</comment>
        <translation>commandés %1 = livrés %2 + échoués %3 + en route %4</translation>
    </message>
    <message>
        <source>paid in %1 - paid back %2 = meals %3 + rest %4</source>
        <comment>money</comment>
        <translation>reçu %1 - remboursé %2 = repas %3 + reste %4</translation>
    </message>
    <message>
        <source>This does not balance.</source>
        <translation>Les comptes ne sont pas en équilibre.</translation>
    </message>
    <message>
        <source>The slip is in %1.</source>
        <translation>Le bulletin est dans %1.</translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2 (%3).</source>
        <comment>a line of a bank&apos;s file</comment>
        <translation>La ligne %1 n’a pas pu être lue&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 matched, %2 in part, %3 too much, %4 to look at, %5 read before.</source>
        <translation>%1 correspondent, %2 en partie, %3 en trop, %4 à vérifier, %5 déjà lues.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody is to be called that day.</source>
        <translation>Personne n’est à appeler ce jour-là.</translation>
    </message>
    <message>
        <source>Import “volunteers”, “requests” or “signups”, not “%1”.</source>
        <translation>Importez «&#xa0;volunteers&#xa0;», «&#xa0;requests&#xa0;» ou «&#xa0;signups&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sign-ups are imported into a posting: give it with --posting ID.</source>
        <translation>Les inscriptions s’importent dans une annonce&#xa0;: indiquez-la avec --posting ID.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Write a date as 2026-03-17.</source>
        <translation>--%1 ne peut être «&#xa0;%2&#xa0;». Écrivez une date comme 2026-03-17.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to précède --from.</translation>
    </message>
    <message>
        <source>places filled %1</source>
        <translation>places pourvues %1</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Du %1 au %2&#xa0;:</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Part pourvue</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année. Écrivez-la comme 2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1, %2 km, %3</source>
        <comment>days, hours, kilometres, amount</comment>
        <translation>
            <numerusform>%n jour, %1, %2 km, %3</numerusform>
            <numerusform>%n jours, %1, %2 km, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) in %1, %2 in all.</source>
        <comment>a year, an amount</comment>
        <translation>
            <numerusform>%n volontaire en %1, %2 en tout.</numerusform>
            <numerusform>%n volontaires en %1, %2 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of %1 are not known here.</source>
        <translation>Les plafonds du défraiement forfaitaire de %1 ne sont pas connus ici.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 is in %2: %n day(s), %3.</source>
        <comment>a name, a file, hours</comment>
        <translation>
            <numerusform>L’attestation de %1 est dans %2&#xa0;: %n jour, %3.</numerusform>
            <numerusform>L’attestation de %1 est dans %2&#xa0;: %n jours, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The information note for %1 is in %2. Have it signed, then enter the day.</source>
        <translation>La note d’information pour %1 est dans %2. Faites-la signer, puis notez le jour.</translation>
    </message>
    <message>
        <source>A sign-up has no state “%1”.</source>
        <translation>Une inscription n’a pas d’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <comment>places</comment>
        <translation>%1 prises</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <comment>places</comment>
        <translation>%1 prises sur %2</translation>
    </message>
    <message>
        <source>%1 on reserve</source>
        <translation>%1 en liste d’attente</translation>
    </message>
    <message>
        <source>%1 to deal with</source>
        <translation>%1 à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n portion(s) handed out of %3 planned.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 au %2&#xa0;: %n portion distribuée sur %3 prévues.</numerusform>
            <numerusform>%1 au %2&#xa0;: %n portions distribuées sur %3 prévues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>portions handed out, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es), %1 different cooks: %2 collected, %3 failed, %4 in no round.</source>
        <translation>
            <numerusform>%n plat, %1 cuistots différents&#xa0;: %2 enlevés, %3 tombés à l’eau, %4 hors tournée.</numerusform>
            <numerusform>%n plats, %1 cuistots différents&#xa0;: %2 enlevés, %3 tombés à l’eau, %4 hors tournée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>No open request suits this offer.</source>
        <translation>Aucune demande ouverte ne convient à cette offre.</translation>
    </message>
    <message>
        <source>Requests and dishes go to partners, postings to the noticeboard (--to board).</source>
        <translation>Les demandes et les plats vont aux partenaires, les annonces au tableau d’annonces (--to board).</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) handed over to other chapters.</source>
        <translation>
            <numerusform>%n plat transféré à d’autres antennes.</numerusform>
            <numerusform>%n plats transférés à d’autres antennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no partner yet.</source>
        <translation>Il n’y a pas encore de partenaire.</translation>
    </message>
    <message>
        <source>%1 tells nothing of these days.</source>
        <comment>an association</comment>
        <translation>%1 ne dit rien de ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>an association</comment>
        <translation>
            <numerusform>%1&#xa0;: %n portion distribuée.</numerusform>
            <numerusform>%1&#xa0;: %n portions distribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>%1 is told what you hand out, by zone, from the next exchange on.</source>
        <translation>Dès le prochain échange, %1 sait ce que vous distribuez, par zone.</translation>
    </message>
    <message>
        <source>%1 is told nothing any more, and what it was told is taken back.</source>
        <translation>%1 n’est plus informé de rien, et ce qui lui avait été dit est retiré.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volontaire</numerusform>
            <numerusform>%n volontaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n bénéficiaire</numerusform>
            <numerusform>%n bénéficiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offre d’aide</numerusform>
            <numerusform>%n offres d’aide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n mise en relation</numerusform>
            <numerusform>%n mises en relation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tandem(s)</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n prestation</numerusform>
            <numerusform>%n prestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n annonce</numerusform>
            <numerusform>%n annonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal donation(s)</source>
        <translation>
            <numerusform>%n don de repas</numerusform>
            <numerusform>%n dons de repas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal order(s)</source>
        <translation>
            <numerusform>%n commande de repas</numerusform>
            <numerusform>%n commandes de repas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n plat</numerusform>
            <numerusform>%n plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tournée</numerusform>
            <numerusform>%n tournées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column choice(s)</source>
        <translation>
            <numerusform>%n choix de colonnes</numerusform>
            <numerusform>%n choix de colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named filter(s)</source>
        <translation>
            <numerusform>%n filtre enregistré</numerusform>
            <numerusform>%n filtres enregistrés</numerusform>
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
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of the desk</source>
        <translation>
            <numerusform>%n fiche de la permanence</numerusform>
            <numerusform>%n fiches de la permanence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourtesyLetters</name>
    <message>
        <source>The text is copied and opened in the mail program.</source>
        <translation>Le texte est copié et ouvert dans le programme de courriel.</translation>
    </message>
    <message>
        <source>The text is copied. No mail program could be opened.</source>
        <translation>Le texte est copié. Aucun programme de courriel n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Addresses and text are copied. Paste them into a mail.</source>
        <translation>Les adresses et le texte sont copiés. Collez-les dans un courriel.</translation>
    </message>
    <message>
        <source>The text is copied. There is no e-mail address.</source>
        <translation>Le texte est copié. Il n’y a pas d’adresse de courriel.</translation>
    </message>
    <message>
        <source>The text is copied. %1 has no e-mail address: read it out, or send it as a text message.</source>
        <translation>Le texte est copié. %1 n’a pas d’adresse de courriel&#xa0;: lisez-le au téléphone ou envoyez-le par SMS.</translation>
    </message>
</context>
<context>
    <name>DishState</name>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>collecté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transféré</translation>
    </message>
</context>
<context>
    <name>DonationState</name>
    <message>
        <source>pledged</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volontaire</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>bénéficiaire</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>help request</source>
        <translation>demande d’aide</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre d’aide</translation>
    </message>
    <message>
        <source>match</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>prestation</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>meal donation</source>
        <translation>don de repas</translation>
    </message>
    <message>
        <source>meal order</source>
        <translation>commande de repas</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>plat</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>column choice</source>
        <translation>choix de colonnes</translation>
    </message>
    <message>
        <source>named filter</source>
        <translation>filtre enregistré</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>profile of the desk</source>
        <translation>profil de la permanence</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>The person is erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</source>
        <translation>La personne est effacée ici. Sous Effacements, à la page Échange, vous voyez quelles permanences l’ont confirmé.</translation>
    </message>
    <message>
        <source>The person is erased here. The last traces go when the exchange that is under way has ended.</source>
        <translation>La personne est effacée ici. Les dernières traces disparaissent à la fin de l’échange en cours.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>This cannot be undone, here or at any other desk.</source>
        <translation>Ceci ne peut être annulé, ni ici ni à une autre permanence.</translation>
    </message>
    <message>
        <source>%1 is erased for good, here and at every other desk. This cannot be undone.</source>
        <translation>%1&#xa0;: effacement définitif, ici et à toutes les autres permanences. Ceci ne peut être annulé.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Garder la personne</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%1 of help on %n day(s)</source>
        <translation>
            <numerusform>%1 d’aide sur %n jour</numerusform>
            <numerusform>%1 d’aide sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n repas</numerusform>
            <numerusform>%n repas</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not here, and never was.</source>
        <translation>Cette personne n’est pas ici et n’y a jamais été.</translation>
    </message>
    <message>
        <source>This person has been erased already.</source>
        <translation>Cette personne a déjà été effacée.</translation>
    </message>
    <message>
        <source>The person is still expected: %1. Tell those who wait.</source>
        <translation>La personne est encore attendue&#xa0;: %1. Prévenez ceux qui attendent.</translation>
    </message>
    <message>
        <source>The person is still expected on %1: %2. Tell those who wait.</source>
        <translation>La personne est encore attendue le %1&#xa0;: %2. Prévenez ceux qui attendent.</translation>
    </message>
    <message>
        <source>Help is still asked for: %1. It is cancelled.</source>
        <translation>De l’aide est encore demandée&#xa0;: %1. La demande est annulée.</translation>
    </message>
    <message>
        <source>Somebody is to help on %1: %2. Tell the volunteer.</source>
        <translation>Quelqu’un doit aider le %1&#xa0;: %2. Prévenez le volontaire.</translation>
    </message>
    <message>
        <source>A gift is pledged and not received yet: it cannot be recognised in the bank&apos;s file any more.</source>
        <translation>Un don est promis et pas encore reçu&#xa0;: il ne pourra plus être reconnu dans le fichier de la banque.</translation>
    </message>
    <message>
        <source>Somebody else has the same name. Where a text says only the name, it stays: read these.</source>
        <translation>Quelqu’un d’autre porte le même nom. Là où un texte ne dit que le nom, il reste&#xa0;: relisez-les.</translation>
    </message>
    <message>
        <source>Erased for good: %1.</source>
        <translation>Effacé pour de bon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept as numbers, without the person: %1.</source>
        <translation>Gardé comme chiffres, sans la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still counted: %1.</source>
        <translation>Toujours compté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken out of what other records say, or said before: %1.</source>
        <translation>Retiré de ce que disent ou disaient d’autres fiches&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn from partners: %n document(s).</source>
        <translation>
            <numerusform>Retiré des partenaires&#xa0;: %n document.</numerusform>
            <numerusform>Retiré des partenaires&#xa0;: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased on %1 by %2. Confirmed by %3 of %n desk(s).</source>
        <translation>
            <numerusform>Effacé le %1 par %2. Confirmé par %3 permanence sur %n.</numerusform>
            <numerusform>Effacé le %1 par %2. Confirmé par %3 permanences sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The passphrase does not open %1. Check it, capital letters too, and try again.</source>
        <translation>La phrase de passe n’ouvre pas %1. Vérifiez-la, majuscules comprises, et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a desk of this program, or its key file is missing beside it. Choose another file, or restore a copy.</source>
        <translation>%1 n’est pas une permanence de ce programme, ou son fichier de clé ne se trouve pas à côté. Choisissez un autre fichier ou restaurez une copie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version. Install the newer version to open it; the file was left as it is.</source>
        <translation>%1 vient d’une version plus récente du programme. Installez-la pour l’ouvrir&#xa0;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore the latest copy and keep this file.</source>
        <translation>%1 est endommagé et est resté tel quel. Restaurez la copie la plus récente et gardez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 est introuvable. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 may not be read or written here. Choose another folder, or ask who looks after this computer.</source>
        <translation>%1 ne peut être ni lu ni écrit ici. Choisissez un autre dossier ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque où se trouve %1 est plein. Rien n’a changé&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 est utilisé par un autre programme. Fermez-le dans ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Rien n’a changé&#xa0;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, as a desk has to be. It was not opened.</source>
        <translation>%1 n’est pas chiffré, alors qu’une permanence doit l’être. Le fichier n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Correct it and try again.</source>
        <translation>%1 est inutilisable&#xa0;: %2. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not in this desk. Check it; it may have been deleted, or not received yet.</source>
        <translation>%1 ne se trouve pas dans cette permanence. Vérifiez&#xa0;; la fiche est peut-être supprimée, ou pas encore reçue.</translation>
    </message>
    <message>
        <source>%1 could not be reached, or hung up. What was received is kept; try again later.</source>
        <translation>%1 est injoignable ou a coupé la connexion. Ce qui a été reçu est gardé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered something that is not the exchange of desks. Check the address.</source>
        <translation>%1 n’a pas répondu comme une permanence. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation>%1 est déjà utilisé par un autre programme. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. Ask the other desk for its token.</source>
        <translation>%1 n’accepte pas ce jeton. Demandez son jeton à l’autre permanence.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêt à votre demande.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, which is done on this PC only. Write an address that begins with https.</source>
        <translation>%1 serait contacté sans chiffrement, ce qui ne se fait que sur ce PC. Écrivez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Another computer answers at %1 than the desk you paired with. Nothing was sent. Check the address, or pair the two desks again.</source>
        <translation>Un autre ordinateur que la permanence reliée répond à l’adresse %1. Rien n’a été envoyé. Vérifiez l’adresse, ou reliez à nouveau les deux permanences.</translation>
    </message>
    <message>
        <source>%1 does not let this desk in. Ask there whether it is paused or revoked; else pair the two desks again.</source>
        <translation>%1 ne laisse pas entrer cette permanence. Demandez là-bas si elle est en pause ou révoquée&#xa0;; sinon, reliez à nouveau les deux permanences.</translation>
    </message>
    <message>
        <source>%1 is revoked: no PC of this team exchanges with it any more.</source>
        <translation>%1 est révoquée&#xa0;: plus aucun PC de cette équipe n’échange avec elle.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n fiche reçue</numerusform>
            <numerusform>%n fiches reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached, or hung up</source>
        <translation>injoignable, ou interrompue</translation>
    </message>
    <message>
        <source>the token is not accepted</source>
        <translation>le jeton n’est pas accepté</translation>
    </message>
    <message>
        <source>the answer is not that of a desk</source>
        <translation>la réponse n’est pas celle d’une permanence</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the desk&apos;s file could not be read or written</source>
        <translation>le fichier de la permanence n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>The exchange with %1 was stopped as you asked.</source>
        <translation>L’échange a été arrêté à votre demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <comment>records received and sent</comment>
        <translation>Avant cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>desk, what came and went</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides were merged.</source>
        <translation>
            <numerusform>%n fiche changée des deux côtés a été fusionnée.</numerusform>
            <numerusform>%n fiches changées des deux côtés ont été fusionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflit à régler.</numerusform>
            <numerusform>%n conflits à régler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken.</source>
        <translation>
            <numerusform>%n fiche non reprise.</numerusform>
            <numerusform>%n fiches non reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>échange en cours</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>pas encore d’échange</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>somebody came without the right token</source>
        <translation>quelqu’un s’est présenté sans le bon jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n fusionnée</numerusform>
            <numerusform>%n fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n non reprise</numerusform>
            <numerusform>%n non reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange: listening</source>
        <translation>Échange&#xa0;: à l’écoute</translation>
    </message>
    <message>
        <source>Exchange: no other desk</source>
        <translation>Échange&#xa0;: aucune autre permanence</translation>
    </message>
    <message numerus="yes">
        <source>Exchange: %n desk(s)</source>
        <translation>
            <numerusform>Échange&#xa0;: %n permanence</numerusform>
            <numerusform>Échange&#xa0;: %n permanences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>how many desks, time</comment>
        <translation>%1, dernier à %2</translation>
    </message>
    <message>
        <source>another computer answers there</source>
        <translation>un autre ordinateur y répond</translation>
    </message>
    <message>
        <source>it does not let this desk in</source>
        <translation>elle ne laisse pas entrer cette permanence</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>The two desks do not hold the same afterwards. Exchange once more.</source>
        <translation>Ensuite, les deux permanences ne contiennent pas la même chose. Échangez encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) wait for you.</source>
        <translation>
            <numerusform>%n suppression attend votre décision.</numerusform>
            <numerusform>%n suppressions attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>partner association</source>
        <translation>association partenaire</translation>
    </message>
    <message>
        <source>PC of our association</source>
        <translation>PC de notre association</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>serveur commun</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>A partner association, paired. It sees cards without names, and no person.</source>
        <translation>Une association partenaire, reliée. Elle voit des fiches sans nom, et aucune personne.</translation>
    </message>
    <message>
        <source>Another PC of our association, paired. Both hold the same records.</source>
        <translation>Un autre PC de notre association, relié. Les deux contiennent les mêmes données.</translation>
    </message>
    <message>
        <source>A hub that this desk calls. The PCs of the team meet there.</source>
        <translation>Un serveur commun que cette permanence appelle. Les PC de l’équipe s’y retrouvent.</translation>
    </message>
    <message>
        <source>A program on this PC that calls this desk with a token of its own.</source>
        <translation>Un programme de ce PC, qui appelle cette permanence avec son propre jeton.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>program, reads</source>
        <translation>programme, lit</translation>
    </message>
    <message>
        <source>program, reads and writes</source>
        <translation>programme, lit et écrit</translation>
    </message>
    <message>
        <source>cards without names</source>
        <translation>fiches sans nom</translation>
    </message>
    <message>
        <source>calls this desk</source>
        <translation>appelle cette permanence</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>hors ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>not the same as here</source>
        <translation>pas identique à ici</translation>
    </message>
    <message>
        <source>being called</source>
        <translation>en cours d’appel</translation>
    </message>
    <message>
        <source>connected, always up to date</source>
        <translation>en liaison, toujours à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exchanged</source>
        <translation>
            <numerusform>%n fiche échangée</numerusform>
            <numerusform>%n fiches échangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) exchanged</source>
        <translation>
            <numerusform>%1 fiche échangée sur %n</numerusform>
            <numerusform>%1 fiches échangées sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpenseRegime</name>
    <message>
        <source>no expenses</source>
        <translation>sans défraiement</translation>
    </message>
    <message>
        <source>flat rate</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>real costs</source>
        <translation>frais réels</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>langue des courriers</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>téléphones</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>localité</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <source>how the place was found</source>
        <translation>origine de la position</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>année de naissance</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consentements</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>who may read the remark</source>
        <translation>lecteurs de la remarque</translation>
    </message>
    <message>
        <source>possible duplicates</source>
        <translation>doublons possibles</translation>
    </message>
    <message>
        <source>not the same person as</source>
        <translation>personnes différentes</translation>
    </message>
    <message>
        <source>key of the import</source>
        <translation>clé d’import</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>weekly availability</source>
        <translation>disponibilités de la semaine</translation>
    </message>
    <message>
        <source>available from</source>
        <translation>disponible à partir du</translation>
    </message>
    <message>
        <source>available until</source>
        <translation>disponible jusqu’au</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>exceptions</translation>
    </message>
    <message>
        <source>how far, in km</source>
        <translation>rayon en km</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>heures par semaine</translation>
    </message>
    <message>
        <source>tasks a week</source>
        <translation>tâches par semaine</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>information note given</source>
        <translation>remise de la note d’information</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>benefit needs approval</source>
        <translation>accord requis pour les allocations</translation>
    </message>
    <message>
        <source>expenses regime</source>
        <translation>régime de défraiement</translation>
    </message>
    <message>
        <source>not to be brought together with</source>
        <translation>à ne pas mettre en relation avec</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>date d’inscription</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>personne de contact</translation>
    </message>
    <message>
        <source>contact person&apos;s phone</source>
        <translation>téléphone de la personne de contact</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <source>meals a day</source>
        <translation>repas par jour</translation>
    </message>
    <message>
        <source>price of a meal</source>
        <translation>prix d’un repas</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>bénéficiaire</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>how it repeats</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>personnes nécessaires</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>date d’expiration</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>why it was not met</source>
        <translation>motif du classement sans suite</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre d’aide</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volontaire</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>décidé par</translation>
    </message>
    <message>
        <source>proposed at</source>
        <translation>moment de la proposition</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>moment de la décision</translation>
    </message>
    <message>
        <source>why it was declined</source>
        <translation>motif du refus</translation>
    </message>
    <message>
        <source>why it was done all the same</source>
        <translation>motif de la dérogation</translation>
    </message>
    <message>
        <source>contact told at</source>
        <translation>communication du contact</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>remplaçant</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>date du prochain bilan</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>motif de la fin</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>à ne plus mettre en relation</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>match</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approuvé par</translation>
    </message>
    <message>
        <source>title in French</source>
        <translation>titre en français</translation>
    </message>
    <message>
        <source>title in Dutch</source>
        <translation>titre en néerlandais</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>titre en anglais</translation>
    </message>
    <message>
        <source>title in German</source>
        <translation>titre en allemand</translation>
    </message>
    <message>
        <source>text in French</source>
        <translation>texte en français</translation>
    </message>
    <message>
        <source>text in Dutch</source>
        <translation>texte en néerlandais</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>texte en anglais</translation>
    </message>
    <message>
        <source>text in German</source>
        <translation>texte en allemand</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>créneaux</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>rang sur la liste d’attente</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>auteur du don</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurant</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>amount received</source>
        <translation>montant reçu</translation>
    </message>
    <message>
        <source>structured communication</source>
        <translation>communication structurée</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>pledged on</source>
        <translation>date de la promesse</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>why it failed</source>
        <translation>motif de l’échec</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>cuistot</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>allergènes</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>portions</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>rider</source>
        <translation>livreur</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>arrêts</translation>
    </message>
    <message>
        <source>portions handed out</source>
        <translation>portions distribuées</translation>
    </message>
    <message>
        <source>about</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>come back to it on</source>
        <translation>date de rappel</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>lecteurs</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>rédigé par</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>moment de la rédaction</translation>
    </message>
    <message>
        <source>signature of the headers</source>
        <translation>empreinte des en-têtes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>states</source>
        <translation>états</translation>
    </message>
    <message>
        <source>time limit in minutes</source>
        <translation>limite de temps en minutes</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>kitchen it starts at</source>
        <translation>cuisine de départ</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>meals hoped for</source>
        <translation>repas espérés</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>don</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>payé par</translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation>compte du payeur</translation>
    </message>
    <message>
        <source>bank&apos;s reference</source>
        <translation>référence de la banque</translation>
    </message>
    <message>
        <source>to be ordered again</source>
        <translation>à recommander</translation>
    </message>
    <message>
        <source>changed times</source>
        <translation>moments modifiés</translation>
    </message>
    <message>
        <source>helper agreed</source>
        <translation>accord de l’aidant</translation>
    </message>
    <message>
        <source>person helped agreed</source>
        <translation>accord de la personne aidée</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>rappelé le</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>remercié le</translation>
    </message>
    <message>
        <source>earlier rhythms</source>
        <translation>rythmes précédents</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>en pause pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>cadre de l’aide</translation>
    </message>
    <message>
        <source>trial until</source>
        <translation>essai jusqu’au</translation>
    </message>
    <message>
        <source>time of the series</source>
        <translation>moment de la série</translation>
    </message>
    <message>
        <source>told</source>
        <translation>prévenu le</translation>
    </message>
    <message>
        <source>why cancelled</source>
        <translation>motif de l’annulation</translation>
    </message>
    <message>
        <source>also is</source>
        <translation>convient aussi comme</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé le</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>forme juridique</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but social</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>assureur</translation>
    </message>
    <message>
        <source>insurance policy</source>
        <translation>police d’assurance</translation>
    </message>
    <message>
        <source>insured risks</source>
        <translation>risques assurés</translation>
    </message>
    <message>
        <source>paid for a day</source>
        <translation>payé par jour</translation>
    </message>
    <message>
        <source>paid for a kilometre</source>
        <translation>payé par kilomètre</translation>
    </message>
    <message>
        <source>ceilings of expenses</source>
        <translation>plafonds de défraiement</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>vacances scolaires</translation>
    </message>
    <message>
        <source>dishes taken until</source>
        <translation>plats acceptés jusqu’à</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>âge minimum</translation>
    </message>
    <message>
        <source>smallest number shown</source>
        <translation>plus petit nombre affiché</translation>
    </message>
    <message>
        <source>open sign-ups for one person</source>
        <translation>inscriptions ouvertes par personne</translation>
    </message>
    <message>
        <source>bank&apos;s own words</source>
        <translation>texte de la banque</translation>
    </message>
    <message>
        <source>reminded on</source>
        <translation>rappelé le</translation>
    </message>
    <message>
        <source>cancelled together with</source>
        <translation>annulé en même temps que</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Write a first name or a family name.</source>
        <translation>Écrivez un prénom ou un nom de famille.</translation>
    </message>
    <message>
        <source>Choose the language of letters and sheets.</source>
        <translation>Choisissez la langue des courriers et des feuilles.</translation>
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation>Choisissez au moins un service.</translation>
    </message>
    <message>
        <source>This phone number cannot exist. Write it as 0470 12 34 56 or +32 470 12 34 56.</source>
        <translation>Ce numéro de téléphone est impossible. Écrivez-le comme 0470 12 34 56 ou +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the person is kept and is not shown on the map.</source>
        <translation>Ce code postal n’est pas connu ici&#xa0;: la personne est enregistrée, mais n’apparaît pas sur la carte.</translation>
    </message>
    <message>
        <source>The end lies before the beginning, or the year cannot be.</source>
        <translation>La fin précède le début, ou l’année est impossible.</translation>
    </message>
    <message>
        <source>Write the hours, as 09:00 to 11:00.</source>
        <translation>Écrivez l’horaire, par exemple de 09:00 à 11:00.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choisissez un jour.</translation>
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation>Il faut au moins une personne.</translation>
    </message>
    <message>
        <source>Choose how it repeats.</source>
        <translation>Choisissez le rythme.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>Younger than the desk&apos;s minimum age for volunteers.</source>
        <translation>Plus jeune que l’âge minimal des volontaires de la permanence.</translation>
    </message>
    <message>
        <source>Either a person or an organisation asks. Empty the name of the person, or this field.</source>
        <translation>C’est une personne ou une organisation qui demande. Videz le nom de la personne, ou ce champ.</translation>
    </message>
</context>
<context>
    <name>GiftColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payés</translation>
    </message>
    <message>
        <source>Paid, to be ordered</source>
        <translation>Payés, à commander</translation>
    </message>
    <message>
        <source>Cancelled or paid back</source>
        <translation>Annulés ou remboursés</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Tous les dons</translation>
    </message>
    <message>
        <source>Ordered gifts</source>
        <translation>Dons commandés</translation>
    </message>
    <message>
        <source>Delivered gifts</source>
        <translation>Dons livrés</translation>
    </message>
</context>
<context>
    <name>HelpRegime</name>
    <message>
        <source>volunteering</source>
        <translation>volontariat</translation>
    </message>
    <message>
        <source>paid help</source>
        <translation>aide rémunérée</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>volunteers</source>
        <translation>volontaires</translation>
    </message>
    <message>
        <source>help requests</source>
        <translation>demandes d’aide</translation>
    </message>
    <message>
        <source>sign-ups for a posting</source>
        <translation>inscriptions à une annonce</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>left out</source>
        <translation>à ne pas reprendre</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>street, number and box</source>
        <translation>rue, numéro et boîte</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>numéro de maison</translation>
    </message>
    <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>langue des courriers</translation>
    </message>
    <message>
        <source>birth year or date</source>
        <translation>année ou date de naissance</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>signed up on</source>
        <translation>date d’inscription</translation>
    </message>
    <message>
        <source>student, staff, neighbour</source>
        <translation>corps étudiant, personnel, voisinage</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>services offered</source>
        <translation>services proposés</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>langues parlées</translation>
    </message>
    <message>
        <source>availability in words</source>
        <translation>disponibilités en texte libre</translation>
    </message>
    <message>
        <source>free on Monday</source>
        <translation>libre le lundi</translation>
    </message>
    <message>
        <source>free on Tuesday</source>
        <translation>libre le mardi</translation>
    </message>
    <message>
        <source>free on Wednesday</source>
        <translation>libre le mercredi</translation>
    </message>
    <message>
        <source>free on Thursday</source>
        <translation>libre le jeudi</translation>
    </message>
    <message>
        <source>free on Friday</source>
        <translation>libre le vendredi</translation>
    </message>
    <message>
        <source>free on Saturday</source>
        <translation>libre le samedi</translation>
    </message>
    <message>
        <source>free on Sunday</source>
        <translation>libre le dimanche</translation>
    </message>
    <message>
        <source>means of transport</source>
        <translation>moyens de transport</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>heures par semaine</translation>
    </message>
    <message>
        <source>information note accepted</source>
        <translation>note d’information acceptée</translation>
    </message>
    <message>
        <source>criminal record seen</source>
        <translation>extrait de casier judiciaire vu</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>numéro de la demande</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>service asked for</source>
        <translation>service demandé</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>helpers needed</source>
        <translation>volontaires nécessaires</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>confidential remark</source>
        <translation>remarque confidentielle</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>réponse à une question</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 is no phone number.</source>
        <translation>%1 n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 is no postcode.</source>
        <translation>%1 n’est pas un code postal.</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 n’est pas une date.</translation>
    </message>
    <message>
        <source>The row does not say what help is asked for.</source>
        <translation>La ligne ne dit pas quelle aide est demandée.</translation>
    </message>
    <message>
        <source>%1 is no kind of help that is known here.</source>
        <translation>%1 n’est pas un type d’aide connu ici.</translation>
    </message>
    <message>
        <source>This is a total, not a person.</source>
        <translation>C’est un total, pas une personne.</translation>
    </message>
    <message>
        <source>These are the headers once more.</source>
        <translation>Ce sont à nouveau les en-têtes.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headers, so they may be in the wrong columns. The first one too many is %1.</source>
        <translation>La ligne compte plus de cellules qu’il n’y a d’en-têtes&#xa0;: elles se trouvent peut-être dans les mauvaises colonnes. La première de trop est %1.</translation>
    </message>
    <message>
        <source>This person was erased here and is not brought back.</source>
        <translation>La fiche de cette personne a été effacée ici&#xa0;; elle n’est pas recréée.</translation>
    </message>
    <message>
        <source>A letter of %1 was lost before the file came here. Correct the name.</source>
        <translation>Une lettre de %1 s’est perdue avant l’arrivée du fichier. Corrigez le nom.</translation>
    </message>
    <message>
        <source>Check which part of %1 is the first name.</source>
        <translation>Vérifiez quelle partie de %1 est le prénom.</translation>
    </message>
    <message>
        <source>There is no phone number and no e-mail address.</source>
        <translation>Il n’y a ni numéro de téléphone ni adresse e-mail.</translation>
    </message>
    <message>
        <source>The words beside the number in %1 are kept in the remark.</source>
        <translation>Les mots à côté du numéro dans %1 sont gardés dans la remarque.</translation>
    </message>
    <message>
        <source>%1 is a postcode of another country; there is no place on the map.</source>
        <translation>%1 est un code postal d’un autre pays&#xa0;; pas de lieu sur la carte.</translation>
    </message>
    <message>
        <source>The postcode %1 is outside the region; there is no place on the map.</source>
        <translation>Le code postal %1 est hors de la région&#xa0;; pas de lieu sur la carte.</translation>
    </message>
    <message>
        <source>The postcode %1 was filled in from the municipality.</source>
        <translation>Le code postal %1 a été déduit de la commune.</translation>
    </message>
    <message>
        <source>Postcode and municipality do not agree: %1. The postcode counts.</source>
        <translation>Le code postal et la commune ne concordent pas&#xa0;: %1. Le code postal l’emporte.</translation>
    </message>
    <message>
        <source>%1 is not in the list here and is kept in the remark.</source>
        <translation>%1 ne figure pas dans la liste et reste dans la remarque.</translation>
    </message>
    <message>
        <source>The urgency %1 is not known; it was taken as normal.</source>
        <translation>L’urgence %1 n’est pas connue&#xa0;; elle a été notée comme normale.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>%1 is no number that fits.</source>
        <translation>%1 n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>%1 was not understood as hours and is kept in the remark.</source>
        <translation>%1 n’a pas été compris comme horaire et reste dans la remarque.</translation>
    </message>
    <message>
        <source>%1 was not understood; the time is to be agreed and the words stand in the title.</source>
        <translation>%1 n’a pas été compris&#xa0;; le moment est à convenir et le texte figure dans le titre.</translation>
    </message>
    <message>
        <source>Check the time: %1 may mean more than one thing. The words stand in the title.</source>
        <translation>Vérifiez le moment&#xa0;: %1 peut se comprendre de plusieurs façons. Le texte figure dans le titre.</translation>
    </message>
    <message>
        <source>The weekday of %1 is not that of the date. The date counts.</source>
        <translation>Le jour de la semaine de %1 n’est pas celui de la date. La date l’emporte.</translation>
    </message>
    <message>
        <source>The time asked for, %1, is over.</source>
        <translation>Le moment demandé, %1, est passé.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it means nothing; check the cells of this row.</source>
        <translation>Un guillemet se trouve là où il n’a pas de sens&#xa0;; vérifiez les cellules de cette ligne.</translation>
    </message>
    <message>
        <source>Characters that are no text were left out of this row.</source>
        <translation>Des caractères qui ne sont pas du texte ont été retirés de cette ligne.</translation>
    </message>
    <message>
        <source>The row is shorter than the headers; check that nothing is in the wrong column.</source>
        <translation>La ligne est plus courte que les en-têtes&#xa0;; vérifiez que rien ne se trouve dans la mauvaise colonne.</translation>
    </message>
    <message>
        <source>Word for word the same as an earlier row; it was counted once.</source>
        <translation>Identique mot pour mot à une ligne précédente&#xa0;; elle n’a été comptée qu’une fois.</translation>
    </message>
    <message>
        <source>This person has other details in an earlier row of the file; those were kept.</source>
        <translation>Une ligne précédente du fichier donne d’autres coordonnées pour cette personne&#xa0;; ce sont elles qui ont été gardées.</translation>
    </message>
    <message>
        <source>Changed in the file and at the desk: %1. What stands at the desk was kept.</source>
        <translation>Changé dans le fichier et à la permanence&#xa0;: %1. La valeur de la permanence a été gardée.</translation>
    </message>
    <message>
        <source>Windows (CP1252)</source>
        <translation>Windows (CP1252)</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>The same phone as %1 (%2).</source>
        <translation>Même téléphone que pour %1 (%2).</translation>
    </message>
    <message>
        <source>The same e-mail as %1 (%2).</source>
        <translation>Même e-mail que pour %1 (%2).</translation>
    </message>
    <message>
        <source>The same name and %1 as somebody already known.</source>
        <translation>Même nom et même contact (%1) qu’une personne déjà connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation>
            <numerusform>%n ligne lue&#xa0;: %1.</numerusform>
            <numerusform>%n lignes lues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be somebody already known.</source>
        <translation>
            <numerusform>%n ligne concerne peut-être une personne déjà connue.</numerusform>
            <numerusform>%n lignes concernent peut-être des personnes déjà connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Export a shorter period, or cut the file in parts.</source>
        <translation>%1 dépasse %2&#xa0;Mo. Exportez une période plus courte ou coupez le fichier en plusieurs parties.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Cut the file in parts.</source>
        <translation>
            <numerusform>%1 compte plus de %n ligne. Coupez le fichier en plusieurs parties.</numerusform>
            <numerusform>%1 compte plus de %n lignes. Coupez le fichier en plusieurs parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 has too many columns. Check that the file is a list in CSV form.</source>
        <translation>La ligne %1 de %2 a trop de colonnes. Vérifiez que le fichier est une liste au format CSV.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file. Open it in the program that made it and save it as CSV.</source>
        <translation>%1 n’est pas un fichier CSV. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>%1 has no rows to import. Check that it is the right file.</source>
        <translation>%1 n’a aucune ligne à importer. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>No column of %1 is a name. Choose which one holds it.</source>
        <translation>Aucune colonne de %1 ne semble contenir le nom. Choisissez celle où il se trouve.</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Motif de la mise à l’écart</translation>
    </message>
    <message>
        <source>This is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). Export the movements as CSV. The columns seen are: %1</source>
        <translation>Ce n’est pas un export de compte connu ici (KBC, BNP Paribas Fortis, Belfius, ING). Exportez les mouvements en CSV. Les colonnes lues sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no shift of this posting.</source>
        <translation>%1 n’est pas un créneau de cette annonce.</translation>
    </message>
    <message>
        <source>The row does not say which shift is meant.</source>
        <translation>La ligne ne dit pas de quel créneau il s’agit.</translation>
    </message>
    <message>
        <source>%1 may be more than one shift of this posting.</source>
        <translation>%1 peut désigner plusieurs créneaux de cette annonce.</translation>
    </message>
    <message>
        <source>The row does not say which role is meant.</source>
        <translation>La ligne ne dit pas de quel rôle il s’agit.</translation>
    </message>
    <message>
        <source>%1 is no role in this shift.</source>
        <translation>%1 n’est pas un rôle de ce créneau.</translation>
    </message>
    <message>
        <source>The shift is cancelled.</source>
        <translation>Le créneau est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Trop jeune&#xa0;: un volontaire doit avoir %n an.</numerusform>
            <numerusform>Trop jeune&#xa0;: un volontaire doit avoir %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed up for this shift already; that sign-up stays as it is.</source>
        <translation>Cette personne est déjà inscrite à ce créneau&#xa0;; son inscription reste telle quelle.</translation>
    </message>
    <message>
        <source>The posting is a draft or cancelled. Publish it before sign-ups are imported.</source>
        <translation>L’annonce est un brouillon ou est annulée. Publiez-la avant d’importer des inscriptions.</translation>
    </message>
    <message>
        <source>The shift is cancelled (%1).</source>
        <translation>Le créneau est annulé (%1).</translation>
    </message>
</context>
<context>
    <name>InboxAction</name>
    <message>
        <source>Offer to help</source>
        <translation>Proposer son aide</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter l’aide</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter le motif</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Choisir celle-ci</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Volontaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Personne à demander</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>not published any more</source>
        <translation>n’est plus publiée</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Only your offer is sent. Who is to be helped is told once %1 agrees.</source>
        <translation>Seule votre proposition est envoyée. La personne à aider n’est nommée qu’après l’accord de %1.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. Who is to be helped is told when you hand over, under “With partners”.</source>
        <translation>L’accord ne nomme personne. La personne à aider est nommée quand vous transférez la demande, sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>Two of your computers chose apart. The one you choose now is told; the other learns that it is taken.</source>
        <translation>Deux de vos ordinateurs ont choisi chacun de leur côté. Celui que vous choisissez maintenant en est informé&#xa0;; l’autre apprend que la demande est prise.</translation>
    </message>
    <message>
        <source>%1 does not help after all. The request is offered to your partners again.</source>
        <translation>%1 n’aide finalement pas. La demande est de nouveau proposée à vos partenaires.</translation>
    </message>
    <message>
        <source>The request is closed. %1 has done what was asked.</source>
        <translation>La demande est close. %1 a fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>The request is yours again, and open.</source>
        <translation>La demande est de nouveau la vôtre, et ouverte.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and %1 learns that you have them.</source>
        <translation>La personne et la demande figurent dès lors dans vos fiches, et %1 apprend que vous les avez.</translation>
    </message>
    <message>
        <source>Somebody else helps, or the help is not needed any more. Nothing is to be done.</source>
        <translation>Quelqu’un d’autre aide, ou l’aide n’est plus nécessaire. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The volunteer and the sign-up stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>Le ou la volontaire et l’inscription figurent dès lors dans vos fiches, et l’envoi quitte le tableau d’annonces.</translation>
    </message>
    <message>
        <source>The person and the request stand in your records from then on, and what was sent leaves the noticeboard.</source>
        <translation>La personne et la demande figurent dès lors dans vos fiches, et l’envoi quitte le tableau d’annonces.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>À enlever</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>C’est aussi</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cuistot</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>À enlever à</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
    <message>
        <source>Only your offer is sent. What it is and where it is fetched is told once %1 agrees.</source>
        <translation>Seule votre proposition est envoyée. Ce qu’est le plat et où l’enlever ne sont communiqués qu’après l’accord de %1.</translation>
    </message>
    <message>
        <source>Nobody is named by agreeing. What it is and where it is fetched is told when you hand over: at the dish, or under “With partners”.</source>
        <translation>L’accord ne nomme personne. Ce qu’est le plat et où l’enlever sont communiqués quand vous transférez&#xa0;: auprès du plat, ou sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not fetch it after all. The dish is offered to the other chapters again.</source>
        <translation>%1 ne l’enlève finalement pas. Le plat est de nouveau proposé aux autres antennes.</translation>
    </message>
    <message>
        <source>The dish counts as collected: %1 has fetched it.</source>
        <translation>Le plat compte comme collecté&#xa0;: %1 l’a enlevé.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Le plat est de nouveau à vous, et hors tournée.</translation>
    </message>
    <message>
        <source>The cook and the dish stand in your records from then on, and %1 learns that you have them.</source>
        <translation>Le cuistot et le plat figurent alors dans vos fiches, et %1 apprend que vous les avez.</translation>
    </message>
    <message>
        <source>Somebody else fetches it, or it does not come. Nothing is to be done.</source>
        <translation>Quelqu’un d’autre l’enlève, ou il ne vient pas. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Our dish</source>
        <translation>Notre plat</translation>
    </message>
    <message>
        <source>%1 takes it back, or it does not come. The dish still stands in your records: note there that it failed.</source>
        <translation>%1 le reprend, ou il ne vient pas. Le plat figure encore chez vous&#xa0;: notez-y qu’il est tombé à l’eau.</translation>
    </message>
    <message>
        <source>%1 does not ask for this help any more. The request still stands in your records: close it there.</source>
        <translation>%1 ne demande plus cette aide. La demande figure encore chez vous&#xa0;: clôturez-la.</translation>
    </message>
</context>
<context>
    <name>InboxKind</name>
    <message>
        <source>looks for help</source>
        <translation>cherche de l’aide</translation>
    </message>
    <message>
        <source>would help</source>
        <translation>aiderait</translation>
    </message>
    <message>
        <source>takes its answer back</source>
        <translation>retire sa réponse</translation>
    </message>
    <message>
        <source>says what became of it</source>
        <translation>dit ce qui en est advenu</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>transmet</translation>
    </message>
    <message>
        <source>does not need you any more</source>
        <translation>n’a plus besoin de vous</translation>
    </message>
    <message>
        <source>was chosen on one of two computers</source>
        <translation>a été choisi sur un de deux ordinateurs</translation>
    </message>
    <message>
        <source>signs up</source>
        <translation>s’inscrit</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>demande de l’aide</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
</context>
<context>
    <name>LeavingCode</name>
    <message>
        <source>kind of document</source>
        <translation>sorte de document</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>numéro de l’expéditeur</translation>
    </message>
    <message>
        <source>name of the desk</source>
        <translation>nom de la permanence</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>number of the card</source>
        <translation>numéro de la fiche</translation>
    </message>
    <message>
        <source>number of the answer</source>
        <translation>numéro de la réponse</translation>
    </message>
    <message>
        <source>random number</source>
        <translation>nombre aléatoire</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>localité</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>number of the role</source>
        <translation>numéro du rôle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>places libres</translation>
    </message>
    <message>
        <source>number of the shift</source>
        <translation>numéro du créneau</translation>
    </message>
    <message>
        <source>day of the shift</source>
        <translation>jour du créneau</translation>
    </message>
    <message>
        <source>beginning of the shift</source>
        <translation>début du créneau</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>fin du créneau</translation>
    </message>
    <message>
        <source>place of the shift</source>
        <translation>lieu du créneau</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Meals of gifts that are not paid yet</source>
        <translation>Repas de dons qui ne sont pas encore payés</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnés</translation>
    </message>
    <message>
        <source>Meals that are paid for</source>
        <translation>Repas qui sont payés</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>meals</comment>
        <translation>Commandés</translation>
    </message>
    <message>
        <source>Meals in an order that was not given back</source>
        <translation>Repas d’une commande qui n’a pas été rendue</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>meals</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Meals that are paid for and in no order</source>
        <translation>Repas payés et dans aucune commande</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>meals</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ordered meals that have not arrived yet</source>
        <translation>Repas commandés qui ne sont pas encore arrivés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>meals</comment>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Meals that arrived at the units</source>
        <translation>Repas arrivés dans les services</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>meals</comment>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Ordered meals that did not arrive and were not given back</source>
        <translation>Repas commandés qui ne sont pas arrivés et n’ont pas été rendus</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>money</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Money that came to the restaurant for gifts</source>
        <translation>Argent arrivé au restaurant pour des dons</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Money that the restaurant paid back</source>
        <translation>Argent que le restaurant a remboursé</translation>
    </message>
    <message>
        <source>In meals</source>
        <translation>En repas</translation>
    </message>
    <message>
        <source>What the meals given cost</source>
        <translation>Ce que coûtent les repas donnés</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Money that pays for no whole meal: part payments, and what was paid too much</source>
        <translation>Argent qui ne paie pas un repas entier&#xa0;: paiements partiels, et ce qui a été payé en trop</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Money still to come for the meals promised</source>
        <translation>Argent encore à venir pour les repas promis</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Payments to the restaurant that belong to no gift yet; not part of the balance</source>
        <translation>Paiements au restaurant qui n’appartiennent encore à aucun don&#xa0;; hors de l’équilibre</translation>
    </message>
    <message>
        <source>Given %1 %2 ordered %3 + pending %4</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Donnés %1 %2 commandés %3 + en attente %4</translation>
    </message>
    <message>
        <source>Ordered %1 %2 delivered %3 + failed %4 + under way %5</source>
        <comment>meals; %2 is = or ≠</comment>
        <translation>Commandés %1 %2 livrés %3 + échoués %4 + en cours %5</translation>
    </message>
    <message>
        <source>Received %1 − paid back %2 %3 meals %4 + rest %5</source>
        <comment>money; %3 is = or ≠</comment>
        <translation>Reçu %1 − remboursé %2 %3 repas %4 + reste %5</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>a delivery</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Givers who gave a name</source>
        <translation>Donateurs qui ont dit leur nom</translation>
    </message>
    <message>
        <source>Meals given</source>
        <translation>Repas donnés</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Repas livrés</translation>
    </message>
    <message>
        <source>Hospitals reached</source>
        <translation>Hôpitaux desservis</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Première livraison</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Argent reçu</translation>
    </message>
    <message>
        <source>Meals hoped for</source>
        <translation>Repas espérés</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>campaign, day</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Repas livrés par hôpital</translation>
    </message>
    <message>
        <source>Meals by restaurant</source>
        <translation>Repas par restaurant</translation>
    </message>
    <message>
        <source>%1: %2 given, %3 delivered</source>
        <comment>restaurant, meals</comment>
        <translation>%1&#xa0;: %2 donnés, %3 livrés</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it balances</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>it does not balance</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Meals ordered</source>
        <translation>Repas commandés</translation>
    </message>
    <message>
        <source>Restaurants that cook</source>
        <translation>Restaurants qui cuisinent</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By restaurant</source>
        <translation>Par restaurant</translation>
    </message>
    <message>
        <source>By hospital</source>
        <translation>Par hôpital</translation>
    </message>
    <message>
        <source>Meals delivered by week</source>
        <translation>Repas livrés par semaine</translation>
    </message>
    <message>
        <source>The money went from the givers to the restaurants themselves.</source>
        <translation>L’argent est allé directement des donateurs aux restaurants.</translation>
    </message>
    <message>
        <source>Meals by week</source>
        <translation>Repas par semaine</translation>
    </message>
    <message>
        <source>Week of %1: %2 given, %3 ordered, %4 delivered, %5</source>
        <comment>a day, meals, money</comment>
        <translation>Semaine du %1&#xa0;: %2 donnés, %3 commandés, %4 livrés, %5</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a line of a list counts by</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>name not here yet</source>
        <translation>nom pas encore reçu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontaires</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Approximate areas by postcode. Positions to 200 m.</source>
        <translation>Zones approximatives par code postal. Positions à 200&#xa0;m près.</translation>
    </message>
    <message>
        <source>Requests by area, 4 weeks</source>
        <translation>Demandes par zone, 4 semaines</translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectuée</translation>
    </message>
</context>
<context>
    <name>MealOrderState</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>collectée</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
</context>
<context>
    <name>MealsWords</name>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n repas</numerusform>
            <numerusform>%n repas</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>of who gives</comment>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Requests received</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>served</source>
        <translation>satisfaites</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvertes</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>non satisfaites</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirées</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmises</translation>
    </message>
    <message>
        <source>Places needed</source>
        <translation>Places demandées</translation>
    </message>
    <message>
        <source>Places filled</source>
        <translation>Places pourvues</translation>
    </message>
    <message>
        <source>Hours for requests</source>
        <translation>Heures pour des demandes</translation>
    </message>
    <message>
        <source>Hours of visits</source>
        <translation>Heures de visites</translation>
    </message>
    <message>
        <source>Hours at postings</source>
        <translation>Heures sur annonces</translation>
    </message>
    <message>
        <source>Hours of rounds</source>
        <translation>Heures de tournées</translation>
    </message>
    <message>
        <source>Hours of volunteering</source>
        <translation>Heures de volontariat</translation>
    </message>
    <message>
        <source>Hours of paid help</source>
        <translation>Heures d’aide rémunérée</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Sign-ups attended</source>
        <translation>Inscriptions honorées</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Repas livrés</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Portions distribuées</translation>
    </message>
    <message>
        <source>Dishes cooked</source>
        <translation>Plats cuisinés</translation>
    </message>
    <message>
        <source>Volunteers active</source>
        <translation>Volontaires actifs</translation>
    </message>
    <message>
        <source>New volunteers</source>
        <translation>Nouveaux volontaires</translation>
    </message>
    <message>
        <source>Volunteers who left</source>
        <translation>Volontaires partis</translation>
    </message>
    <message>
        <source>Waiting time, median</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Waiting time, 9 of 10</source>
        <translation>Attente, 9 sur 10</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>traitée</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not active</source>
        <translation>pas actif pour le moment</translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>sans lieu connu</translation>
    </message>
    <message>
        <source>does not offer this service</source>
        <translation>ne propose pas ce service</translation>
    </message>
    <message>
        <source>lacks a skill</source>
        <translation>compétence manquante</translation>
    </message>
    <message>
        <source>does not speak the language</source>
        <translation>ne parle pas la langue</translation>
    </message>
    <message>
        <source>screening missing or run out</source>
        <translation>contrôle absent ou échu</translation>
    </message>
    <message>
        <source>not free at that time</source>
        <translation>pas libre à cette heure</translation>
    </message>
    <message>
        <source>away on that day</source>
        <translation>absence ce jour-là</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>not to be brought together</source>
        <translation>à ne pas mettre ensemble</translation>
    </message>
    <message>
        <source>already asked for this</source>
        <translation>déjà sollicité pour ceci</translation>
    </message>
    <message>
        <source>expected elsewhere at that time</source>
        <translation>attendu ailleurs à cette heure</translation>
    </message>
    <message>
        <source>has enough for that week</source>
        <translation>semaine déjà complète</translation>
    </message>
</context>
<context>
    <name>OfferColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Open offers</source>
        <translation>Offres ouvertes</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Mises en contact</translation>
    </message>
    <message>
        <source>Withdrawn or expired</source>
        <translation>Retirées ou expirées</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
</context>
<context>
    <name>OfferFits</name>
    <message>
        <source>Lacks: %1.</source>
        <comment>screenings and skills</comment>
        <translation>Manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not enrolled as a volunteer yet.</source>
        <translation>Pas encore inscrit comme volontaire.</translation>
    </message>
    <message>
        <source>Enrolled, but not active yet.</source>
        <translation>Volontaire, mais pas encore actif.</translation>
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
        <translation>ouverte</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, repas rendus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Orders under way</source>
        <translation>Commandes en cours</translation>
    </message>
    <message>
        <source>Delivered orders</source>
        <translation>Commandes livrées</translation>
    </message>
    <message>
        <source>Failed orders</source>
        <translation>Commandes échouées</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>care home</source>
        <translation>maison de repos</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurant</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>maison d’accueil</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>distribution zone</source>
        <translation>zone de distribution</translation>
    </message>
</context>
<context>
    <name>OrganisationState</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>wait-listed</source>
        <translation>sur liste d’attente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>desk</source>
        <translation>permanence</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>formulaire web</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontaires</translation>
    </message>
    <message>
        <source>Vo&amp;lunteer</source>
        <translation>V&amp;olontaire</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>R&amp;oster</source>
        <translation>Plann&amp;ing</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Po&amp;sting</source>
        <translation>A&amp;nnonce</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>A&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Échange</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Rou&amp;nds</source>
        <translation>&amp;Tournées</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Me&amp;als</source>
        <translation>&amp;Repas</translation>
    </message>
    <message>
        <source>Tandems</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Tan&amp;dem</source>
        <translation>&amp;Binôme</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ra&amp;pports</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>What answered is not a desk that waits to be paired, or of another version. Nothing was kept.</source>
        <translation>Ce qui a répondu n’est pas une permanence qui attend d’être reliée, ou est d’une autre version. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Somebody on the network interfered. Nothing was kept; try again on another network.</source>
        <translation>Quelqu’un s’est interposé sur le réseau. Rien n’a été conservé&#xa0;; réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>Both are copies of one desk&apos;s file. Make a new desk on one of the two PCs, then pair them.</source>
        <translation>Ce sont deux copies du fichier d’une même permanence. Créez une nouvelle permanence sur l’un des deux PC, puis reliez-les.</translation>
    </message>
    <message>
        <source>The desks were not paired. Nothing was kept.</source>
        <translation>Les permanences n’ont pas été reliées. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The other desk did not agree. Nothing was kept.</source>
        <translation>L’autre permanence n’a pas accepté. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Nothing was kept; start again on both desks.</source>
        <translation>Personne n’a répondu à temps. Rien n’a été conservé&#xa0;; recommencez dans les deux permanences.</translation>
    </message>
    <message>
        <source>The other desk could not be reached, or hung up. Check that it waits to be paired, and its address.</source>
        <translation>L’autre permanence n’a pas pu être jointe, ou a raccroché. Vérifiez qu’elle attend d’être reliée, et son adresse.</translation>
    </message>
    <message>
        <source>This desk was revoked. No PC of the team takes it back; make a new desk there.</source>
        <translation>Cette permanence a été révoquée. Aucun PC de l’équipe ne la reprend&#xa0;; créez-y une nouvelle permanence.</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be written. Nothing was kept; check the disk and try again.</source>
        <translation>Le fichier de la permanence n’a pas pu être écrit. Rien n’a été conservé&#xa0;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>another PC of this association</source>
        <translation>un autre PC de cette association</translation>
    </message>
    <message>
        <source>a partner association</source>
        <translation>une association partenaire</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>permanence</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>serveur commun</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lit et écrit</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>le public</translation>
    </message>
</context>
<context>
    <name>PaymentColumns</name>
    <message>
        <source>no reference</source>
        <translation>pas de communication</translation>
    </message>
    <message>
        <source>wrong reference: its check digits do not agree</source>
        <translation>communication fausse&#xa0;: les chiffres de contrôle ne concordent pas</translation>
    </message>
    <message>
        <source>no gift has this reference</source>
        <translation>aucun don n’a cette communication</translation>
    </message>
    <message>
        <source>reference of a gift to another restaurant</source>
        <translation>communication d’un don à un autre restaurant</translation>
    </message>
    <message>
        <source>gift of %1</source>
        <comment>a person</comment>
        <translation>don de %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Why, or for whom</source>
        <translation>Pourquoi, ou pour qui</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Of a gift</source>
        <comment>payments</comment>
        <translation>D’un don</translation>
    </message>
    <message>
        <source>Left aside</source>
        <comment>payments</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>a gift has this reference, but it is not assigned to it</source>
        <translation>un don porte cette communication, mais le paiement ne lui est pas attribué</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>to be looked at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>of a gift</source>
        <translation>d’un don</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>mis de côté</translation>
    </message>
</context>
<context>
    <name>PersonState</name>
    <message>
        <source>active</source>
        <translation>fiche active</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>fiche archivée</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>fiche effacée</translation>
    </message>
</context>
<context>
    <name>PlaceColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A day</source>
        <comment>meals a day</comment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants et hôpitaux</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hôpitaux</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>No longer taking part</source>
        <translation>Ne participent plus</translation>
    </message>
</context>
<context>
    <name>PlacedBy</name>
    <message>
        <source>not on the map</source>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <source>by postcode</source>
        <translation>selon le code postal</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>selon l’adresse</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>A proposal: nothing of it holds until it was accepted and the people were asked.</source>
        <translation>Une proposition&#xa0;: rien n’en est acquis tant qu’elle n’est pas acceptée et que les personnes n’ont pas été sollicitées.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Restent à pourvoir</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: %1 of %2 now, %3 with this plan</source>
        <translation>Pourvues&#xa0;: %1 sur %2 à présent, %3 avec cette proposition</translation>
    </message>
    <message>
        <source>mean distance: %1</source>
        <translation>distance moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>people: %1 now, %2 then</source>
        <translation>personnes&#xa0;: %1 à présent, %2 ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of helper</source>
        <translation>
            <numerusform>%n changement d’aidant</numerusform>
            <numerusform>%n changements d’aidant</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal for week %1</source>
        <translation>Proposition pour la semaine %1</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Part pourvue par commune</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Charge par volontaire</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Places par jour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>| as it stands today</source>
        <translation>| situation actuelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>grey filled, black proposed, dashed open</source>
        <translation>gris pourvues, noir proposées, tirets vides</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Nobody active offers this service.</source>
        <translation>Aucun volontaire disponible ne propose ce service.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody has the skill: %1.</source>
        <translation>
            <numerusform>%n personne propose ce service, mais sans la compétence&#xa0;: %1.</numerusform>
            <numerusform>Sur %n personnes qui proposent ce service, aucune n’a la compétence&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody speaks %1.</source>
        <translation>
            <numerusform>%n personne propose ce service, mais ne parle pas %1.</numerusform>
            <numerusform>Sur %n personnes qui proposent ce service, aucune ne parle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid %1.</source>
        <comment>a kind of screening</comment>
        <translation>
            <numerusform>%n personne conviendrait, mais sans %1 valable.</numerusform>
            <numerusform>%n personnes conviendraient, mais sans %1 valable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid screening.</source>
        <translation>
            <numerusform>%n personne conviendrait, mais sans contrôle valable.</numerusform>
            <numerusform>%n personnes conviendraient, mais sans contrôle valable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who could, nobody is free %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%n personne pourrait aider, mais n’est pas libre à ce moment (%1).</numerusform>
            <numerusform>Sur %n personnes qui pourraient aider, aucune n’est libre à ce moment (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) free then, none goes that far.</source>
        <translation>
            <numerusform>%n personne est libre à ce moment, mais ne va pas si loin.</numerusform>
            <numerusform>%n personnes sont libres à ce moment, mais aucune ne va si loin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is free then has refused, or is not to be brought together with this person.</source>
        <translation>Les personnes libres à ce moment ont refusé, ou ne doivent pas être mises en relation avec la personne à aider.</translation>
    </message>
    <message numerus="yes">
        <source>%n could, and is (are) needed elsewhere then or at the week&apos;s limit.</source>
        <translation>
            <numerusform>%n personne pourrait aider, mais est attendue ailleurs à ce moment ou a déjà une semaine complète.</numerusform>
            <numerusform>%n personnes pourraient aider, mais sont attendues ailleurs à ce moment ou ont déjà une semaine complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>parle %1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a kind of screening</comment>
        <translation>%1 valable</translation>
    </message>
    <message numerus="yes">
        <source>has come %n time(s)</source>
        <translation>
            <numerusform>déjà %n passage</numerusform>
            <numerusform>déjà %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>came last week</source>
        <translation>passage la semaine dernière</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>aidant fixe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>place verrouillée</translation>
    </message>
    <message>
        <source>nobody else fits</source>
        <translation>personne d’autre ne convient</translation>
    </message>
    <message>
        <source>has least to do</source>
        <translation>charge la plus légère</translation>
    </message>
    <message numerus="yes">
        <source>One more would serve %n place(s).</source>
        <translation>
            <numerusform>Une personne de plus couvrirait %n place.</numerusform>
            <numerusform>Une personne de plus couvrirait %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>is on it now</source>
        <translation>y est déjà</translation>
    </message>
    <message>
        <source>no. %1 in reserve</source>
        <comment>place in a queue</comment>
        <translation>n°&#xa0;%1 en réserve</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>has applied</source>
        <translation>s’est inscrit·e</translation>
    </message>
    <message>
        <source>named stand-in</source>
        <translation>remplaçant·e désigné·e</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choix de la permanence</translation>
    </message>
    <message>
        <source>%1 goes to: %2</source>
        <comment>who gives way, another task</comment>
        <translation>%1 va ailleurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>saves %1</source>
        <comment>a distance</comment>
        <translation>gagne %1</translation>
    </message>
    <message>
        <source>Otherwise %1, but then another place stays empty.</source>
        <translation>Sinon %1, mais une autre place resterait vide.</translation>
    </message>
    <message>
        <source>Otherwise %1, at a cost of %2 more.</source>
        <comment>who, a distance</comment>
        <translation>Sinon %1, pour un coût de %2 en plus.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 cannot come: %2.</source>
        <comment>name, day</comment>
        <translation>Absence de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot come: %2 (%3).</source>
        <comment>name, day, reason</comment>
        <translation>Absence de %1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot come.</source>
        <translation>Absence de %1.</translation>
    </message>
    <message>
        <source>Its hours cannot be met by anybody: they are shorter than it takes, or past already.</source>
        <translation>Personne ne peut tenir ses heures&#xa0;: elles sont plus courtes que la tâche, ou déjà passées.</translation>
    </message>
    <message>
        <source>%1, away</source>
        <comment>somebody who cannot come</comment>
        <translation>%1, absence</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>à pourvoir</translation>
    </message>
</context>
<context>
    <name>PostingColumns</name>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Créneau suivant</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>sign-ups nobody dealt with yet</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiées</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>PostingState</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
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
        <translation>(rôle sans nom)</translation>
    </message>
    <message>
        <source>(no role)</source>
        <translation>(sans rôle)</translation>
    </message>
    <message>
        <source>(removed role)</source>
        <translation>(rôle retiré)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>(removed shift)</source>
        <translation>(créneau retiré)</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>PrintDialogs</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>to fill</source>
        <translation>à pourvoir</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation>PUBLIC</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>ÉQUIPE</translation>
    </message>
    <message>
        <source>COORDINATION</source>
        <translation>COORDINATION</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>À détruire après le</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation>Responsable sur place</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Please return this sheet signed on Monday; the line number is enough to enter it.</source>
        <translation>Merci de rendre cette feuille signée le lundi&#xa0;; le numéro de ligne suffit pour l’encoder.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Rien n’est prévu cette semaine.</translation>
    </message>
    <message>
        <source>? = asked, no answer yet</source>
        <translation>? = demande envoyée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Dog walk</source>
        <translation>Promenade du chien</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Babysitting</source>
        <translation>Garde d’enfants</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Aide aux devoirs</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Bike delivery</source>
        <translation>Livraison à vélo</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Food parcel</source>
        <translation>Colis alimentaire</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visite à domicile</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacie</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message numerus="yes">
        <source>place(s)</source>
        <translation>
            <numerusform>place</numerusform>
            <numerusform>places</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>+/−</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>À bord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>de son domicile</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Portions distribuées</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Collect the order</source>
        <translation>Enlever la commande</translation>
    </message>
    <message>
        <source>Bring the order</source>
        <translation>Apporter la commande</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>No round is planned on this day.</source>
        <translation>Aucune tournée n’est planifiée ce jour-là.</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>vélo cargo</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>transports en commun</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>van</source>
        <translation>camionnette</translation>
    </message>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustacés</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
    <message numerus="yes">
        <source>portion(s)</source>
        <translation>
            <numerusform>portion</numerusform>
            <numerusform>portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Your gift of meals</source>
        <translation>Votre don de repas</translation>
    </message>
    <message>
        <source>Thank you: your gift feeds those who care for others.</source>
        <translation>Merci&#xa0;: votre don nourrit celles et ceux qui prennent soin des autres.</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Votre don</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Payable to</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Compte (IBAN)</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Communication structurée</translation>
    </message>
    <message>
        <source>Please copy it exactly: your gift is recognised by it.</source>
        <translation>Recopiez-la telle quelle&#xa0;: c’est à elle que l’on reconnaît votre don.</translation>
    </message>
    <message>
        <source>Scan this code with your bank&apos;s app.</source>
        <translation>Scannez ce code avec l’application de votre banque.</translation>
    </message>
    <message>
        <source>The money goes straight to the restaurant. It never passes through our association.</source>
        <translation>L’argent va directement au restaurant. Il ne passe jamais par notre association.</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Don de</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Wherever meals are needed</source>
        <translation>Là où des repas sont demandés</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message numerus="yes">
        <source>meal(s)</source>
        <translation>
            <numerusform>repas</numerusform>
            <numerusform>repas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>of the meals</source>
        <translation>parmi les repas</translation>
    </message>
    <message>
        <source>Kits handed out</source>
        <translation>Kits distribués</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Certificate of volunteering</source>
        <translation>Attestation de volontariat</translation>
    </message>
    <message>
        <source>We certify that</source>
        <translation>Nous attestons que</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>né(e) en %1</translation>
    </message>
    <message>
        <source>did the following as a volunteer between %1 and %2:</source>
        <translation>a accompli ce qui suit comme volontaire du %1 au %2&#xa0;:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing was written down for this period.</source>
        <translation>Rien n’a été noté pour cette période.</translation>
    </message>
    <message>
        <source>This was volunteering in the sense of the law of 3 July 2005 on the rights of volunteers: unpaid, without obligation, and under no contract of employment.</source>
        <translation>Il s’agit de volontariat au sens de la loi du 3 juillet 2005 relative aux droits des volontaires&#xa0;: sans rétribution, sans obligation et hors de tout contrat de travail.</translation>
    </message>
    <message>
        <source>Hours are those that were written down; what was cooked at home counts as days.</source>
        <translation>Les heures sont celles qui ont été notées&#xa0;; les plats cuisinés à domicile comptent en jours.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>For the association: name, function and signature</source>
        <translation>Pour l’association&#xa0;: nom, fonction et signature</translation>
    </message>
    <message>
        <source>The volunteer: signature</source>
        <translation>Le ou la volontaire&#xa0;: signature</translation>
    </message>
    <message>
        <source>Information note for volunteers</source>
        <translation>Note d’information aux volontaires</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers, article 4</source>
        <translation>Loi du 3 juillet 2005 relative aux droits des volontaires, article 4</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>L’association</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Social purpose</source>
        <translation>Finalité sociale</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Civil liability (required by law), insured with</source>
        <translation>Responsabilité civile (obligatoire), assurée auprès de</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de police</translation>
    </message>
    <message>
        <source>Other risks that are insured</source>
        <translation>Autres risques assurés</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>Nothing is paid: you volunteer without expenses being paid back.</source>
        <translation>Rien n’est versé&#xa0;: vos frais ne sont pas remboursés.</translation>
    </message>
    <message>
        <source>A flat rate of %1 a day, without receipts.</source>
        <translation>Un forfait de %1 par jour, sans justificatifs.</translation>
    </message>
    <message>
        <source>A flat rate for each day, without receipts.</source>
        <translation>Un forfait par jour, sans justificatifs.</translation>
    </message>
    <message>
        <source>By law at most %1 a day and %2 a year, from all associations together.</source>
        <translation>La loi fixe un maximum de %1 par jour et de %2 par an, toutes associations confondues.</translation>
    </message>
    <message>
        <source>What you spent for the work, when receipts show it.</source>
        <translation>Ce que vous avez dépensé pour l’activité, sur présentation de justificatifs.</translation>
    </message>
    <message>
        <source>%1 for each kilometre; beside a flat rate for at most 2,000 km a year.</source>
        <translation>%1 par kilomètre&#xa0;; en plus d’un forfait, pour 2&#xa0;000 km par an au plus.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Your duty</source>
        <translation>Votre devoir</translation>
    </message>
    <message>
        <source>You may come to know what people confide in you. Keep it to yourself, also when you no longer volunteer: whoever is bound to professional secrecy and breaks it is punished (Penal Code, article 352, formerly 458).</source>
        <translation>Vous pouvez apprendre ce que des personnes vous confient. Gardez-le pour vous, même quand vous ne serez plus volontaire&#xa0;: qui est tenu au secret professionnel et le viole est puni (Code pénal, article 352, anciennement 458).</translation>
    </message>
    <message>
        <source>If you receive a benefit</source>
        <translation>Si vous recevez une allocation</translation>
    </message>
    <message>
        <source>Tell the office that pays your unemployment benefit, or the doctor of your health insurance fund, before you begin.</source>
        <translation>Prévenez l’organisme qui paie vos allocations de chômage, ou le médecin-conseil de votre mutualité, avant de commencer.</translation>
    </message>
    <message>
        <source>I received this note before I began, and keep a copy.</source>
        <translation>J’ai reçu cette note avant de commencer et j’en garde un exemplaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <translation>
            <numerusform>%n végétarien</numerusform>
            <numerusform>%n végétariens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegan</source>
        <translation>
            <numerusform>%n végane</numerusform>
            <numerusform>%n véganes</numerusform>
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
            <numerusform>%n mou</numerusform>
            <numerusform>%n mous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n kit d’hygiène</numerusform>
            <numerusform>%n kits d’hygiène</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n paquet de protections hygiéniques</numerusform>
            <numerusform>%n paquets de protections hygiéniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n sac de couchage</numerusform>
            <numerusform>%n sacs de couchage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n lot de vêtements chauds</numerusform>
            <numerusform>%n lots de vêtements chauds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n ration pour chien</numerusform>
            <numerusform>%n rations pour chien</numerusform>
        </translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>végane</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>mou, facile à mâcher</translation>
    </message>
    <message>
        <source>Your meals have arrived</source>
        <translation>Vos repas sont arrivés</translation>
    </message>
    <message>
        <source>Of your gift these meals were delivered, cooked by %1:</source>
        <translation>De votre don, ces repas ont été livrés, cuisinés par %1&#xa0;:</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Meals of your gift that are not delivered yet: %1.</source>
        <translation>Repas de votre don qui ne sont pas encore livrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no tax receipt: you paid the restaurant itself, and our association received no money.</source>
        <translation>Ceci n’est pas une attestation fiscale&#xa0;: vous avez payé le restaurant lui-même, et notre association n’a pas reçu d’argent.</translation>
    </message>
</context>
<context>
    <name>ReadingLevel</name>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>who stands at the door</source>
        <translation>la personne qui se présente à la porte</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>has helped %n time(s)</source>
        <translation>
            <numerusform>a déjà aidé %n fois</numerusform>
            <numerusform>a déjà aidé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>has helped 3 times, a date</comment>
        <translation>%1, la dernière le %2</translation>
    </message>
    <message>
        <source>nothing else that week</source>
        <translation>rien d’autre cette semaine-là</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week, of at most %1</source>
        <translation>
            <numerusform>%n tâche cette semaine-là, sur %1 au maximum</numerusform>
            <numerusform>%n tâches cette semaine-là, sur %1 au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week</source>
        <translation>
            <numerusform>%n tâche cette semaine-là</numerusform>
            <numerusform>%n tâches cette semaine-là</numerusform>
        </translation>
    </message>
    <message>
        <source>free for %1 of %2</source>
        <comment>durations</comment>
        <translation>libre %1 sur %2</translation>
    </message>
    <message>
        <source>free %1 %2</source>
        <comment>a day, hours</comment>
        <translation>libre le %1 %2</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <comment>a screening, a date</comment>
        <translation>%1 (valable jusqu’au %2)</translation>
    </message>
    <message>
        <source>not placed</source>
        <comment>no distance is known</comment>
        <translation>sans lieu connu</translation>
    </message>
    <message>
        <source>none in common</source>
        <comment>languages</comment>
        <translation>aucune en commun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tasks in the week</comment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n that week</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n cette semaine-là</numerusform>
            <numerusform>%n cette semaine-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>helped</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>sans lieu connu</translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>a distance</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>same quarter</source>
        <translation>même quartier</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>parle %1</translation>
    </message>
    <message>
        <source>fixed helper</source>
        <translation>aidant fixe</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <comment>a smaller demand, how many more would fit</comment>
        <translation>%1&#xa0;: +%2</translation>
    </message>
    <message>
        <source>one hour later</source>
        <translation>une heure plus tard</translation>
    </message>
    <message>
        <source>one hour sooner</source>
        <translation>une heure plus tôt</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>jusqu’à %1&#xa0;km</translation>
    </message>
    <message>
        <source>once renewed</source>
        <comment>a screening</comment>
        <translation>après renouvellement</translation>
    </message>
    <message>
        <source>Expected elsewhere at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Déjà un engagement à cette heure&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Also asked for something else at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation>Autre proposition en attente à cette heure&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Little time on the way: %1 between this and %2 (%3); the way takes about %4.</source>
        <comment>duration, what, when, duration</comment>
        <translation>Trajet serré&#xa0;: %1 entre ceci et «&#xa0;%2&#xa0;» (%3), pour environ %4 de route.</translation>
    </message>
    <message>
        <source>Nothing is told.</source>
        <translation>Rien n’est communiqué.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1.</source>
        <translation>Communiqué au volontaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Told to %1: %2.</source>
        <translation>Communiqué à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Told to the volunteer: %1. The name and the address are not told.</source>
        <translation>Communiqué au volontaire&#xa0;: %1. Ni le nom ni l’adresse ne sont communiqués.</translation>
    </message>
    <message>
        <source>Told to %1: %2. The name and the address are not told.</source>
        <translation>Communiqué à %1&#xa0;: %2. Ni le nom ni l’adresse ne sont communiqués.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>helped this person before</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>without this condition</comment>
        <translation>sinon</translation>
    </message>
    <message>
        <source>from the next quarter (%1)</source>
        <comment>a postcode</comment>
        <translation>du quartier voisin (%1)</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This %1 is not here: it was deleted, or has not been received yet.</source>
        <translation>Cette fiche (%1) n’est pas ici&#xa0;: elle a été supprimée, ou n’est pas encore reçue.</translation>
    </message>
    <message>
        <source>This %1 is in the state “%2”, from which this cannot be done.</source>
        <translation>Action impossible&#xa0;: cette fiche (%1) est à l’état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This volunteer has already been asked for that time.</source>
        <translation>Cette personne a déjà été sollicitée pour ce moment.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time. Write a reason to do it all the same.</source>
        <translation>Cette personne est attendue ailleurs à ce moment. Pour passer outre, écrivez un motif.</translation>
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time (%1). Write a reason to do it all the same.</source>
        <translation>Cette personne est attendue ailleurs à ce moment (%1). Pour passer outre, écrivez un motif.</translation>
    </message>
    <message>
        <source>Nothing is planned at that time (%1). Choose one of the times asked for.</source>
        <translation>Rien n’est prévu à ce moment (%1). Choisissez l’un des moments demandés.</translation>
    </message>
    <message>
        <source>It was decided not to bring these two together again. Choose somebody else.</source>
        <translation>Il a été décidé de ne plus mettre ces deux personnes en relation. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This volunteer&apos;s file is in the state “%1”. Make it active first.</source>
        <translation>La fiche de ce volontaire est à l’état «&#xa0;%1&#xa0;». Faites-la d’abord passer à «&#xa0;disponible&#xa0;».</translation>
    </message>
    <message>
        <source>The file of %1 is in the state “%2”. Make it active first.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» est à l’état «&#xa0;%2&#xa0;». Faites-la d’abord passer à «&#xa0;disponible&#xa0;».</translation>
    </message>
    <message>
        <source>The information note has to be given before somebody starts. Note its date first.</source>
        <translation>La note d’information doit être remise avant de commencer. Notez d’abord la date de remise.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Écrivez le motif.</translation>
    </message>
    <message>
        <source>Every place is taken.</source>
        <translation>Toutes les places sont prises.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue. Offer them the place, or write a reason.</source>
        <translation>Quelqu’un d’autre est en tête de la liste d’attente. Proposez-lui la place, ou écrivez un motif.</translation>
    </message>
    <message>
        <source>Somebody else is first in the queue for %1. Offer them the place, or write a reason.</source>
        <translation>Quelqu’un d’autre est en tête de la liste d’attente pour «&#xa0;%1&#xa0;». Proposez-lui la place, ou écrivez un motif.</translation>
    </message>
    <message>
        <source>There is no such role or shift in this posting (%1).</source>
        <translation>Ce rôle ou ce créneau n’existe pas dans cette annonce (%1).</translation>
    </message>
    <message>
        <source>Something is missing or not right: %1.</source>
        <translation>À compléter ou à corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>La date est passée.</translation>
    </message>
    <message>
        <source>Its time is over (%1). Choose a day to come.</source>
        <translation>La date est passée (%1). Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>Somebody is still expected. Withdraw that promise first, so that they are told.</source>
        <translation>Une personne est encore attendue. Retirez d’abord cet engagement, pour qu’elle soit prévenue.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look again.</source>
        <translation>La fiche a changé entre-temps. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is not here, or not any more. Look again.</source>
        <translation>Ceci n’est pas ici, ou plus. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>There is no noticeboard yet. Set one up first.</source>
        <translation>Il n’y a pas encore de tableau d’annonces. Créez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no partner “%1”. Choose one of your partners.</source>
        <translation>Il n’y a pas de partenaire «&#xa0;%1&#xa0;». Choisissez un de vos partenaires.</translation>
    </message>
    <message>
        <source>It is published there already.</source>
        <translation>C’est déjà publié là.</translation>
    </message>
    <message>
        <source>It is not published there.</source>
        <translation>Ce n’est pas publié là.</translation>
    </message>
    <message>
        <source>Two of your computers decided differently about this. Choose one of the two first.</source>
        <translation>Deux de vos ordinateurs ont décidé différemment. Choisissez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>This person has not agreed that a partner is told. Ask first, and say how the answer was given.</source>
        <translation>Cette personne n’a pas accepté qu’un partenaire soit informé. Demandez d’abord, et notez comment la réponse a été donnée.</translation>
    </message>
    <message>
        <source>What is shared about it is at the step “%1”, from which this cannot be done.</source>
        <translation>Le partage en est à l’étape «&#xa0;%1&#xa0;», d’où ceci n’est pas possible.</translation>
    </message>
    <message>
        <source>The other association took it back, or chose somebody else.</source>
        <translation>L’autre association l’a repris, ou a choisi quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody rides this round. Choose a rider first.</source>
        <translation>Personne ne fait cette tournée. Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>A rider would be on two rounds at one time. Choose another rider.</source>
        <translation>La même personne serait dans deux tournées à la fois. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 would be on two rounds at one time. Choose another rider.</source>
        <translation>%1 serait dans deux tournées à la fois. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is in another round already. Look again.</source>
        <translation>Ceci est déjà dans une autre tournée. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is in another round already. Look again.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans une autre tournée. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Stops of this round are done already. Undo that first.</source>
        <translation>Des arrêts de cette tournée sont déjà faits. Annulez-les d’abord.</translation>
    </message>
    <message>
        <source>This campaign is closed. Open it again, or choose another.</source>
        <translation>Cette campagne est clôturée. Rouvrez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The account number “%1” is not right: its check digits do not agree.</source>
        <translation>Le numéro de compte «&#xa0;%1&#xa0;» n’est pas correct&#xa0;: ses chiffres de contrôle ne concordent pas.</translation>
    </message>
    <message>
        <source>This restaurant has no account number or no price yet. Enter them first.</source>
        <translation>Ce restaurant n’a pas encore de numéro de compte ou de prix. Indiquez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 has no account number or no price yet. Enter them first.</source>
        <translation>%1 n’a pas encore de numéro de compte ou de prix. Indiquez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n meal(s) are paid for and free.</source>
        <translation>
            <numerusform>Seul %n repas est payé et disponible.</numerusform>
            <numerusform>Seuls %n repas sont payés et disponibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>La cuisine ne peut plus préparer que %n repas ce jour-là.</numerusform>
            <numerusform>La cuisine ne peut plus préparer que %n repas ce jour-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>%1 ne peut plus préparer que %n repas ce jour-là.</numerusform>
            <numerusform>%1 ne peut plus préparer que %n repas ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meals of that money are in an order already.</source>
        <translation>Des repas payés avec cet argent sont déjà commandés.</translation>
    </message>
    <message>
        <source>This payment went to another restaurant than the gift&apos;s.</source>
        <translation>Ce paiement est allé à un autre restaurant que celui du don.</translation>
    </message>
    <message>
        <source>No more than %1 can be paid back: the rest is in meals that are ordered.</source>
        <translation>On ne peut pas rembourser plus de %1&#xa0;: le reste est dans des repas commandés.</translation>
    </message>
    <message numerus="yes">
        <source>A volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Un volontaire doit avoir %n an.</numerusform>
            <numerusform>Un volontaire doit avoir %n ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>%1 est trop jeune&#xa0;: un volontaire doit avoir %n an.</numerusform>
            <numerusform>%1 est trop jeune&#xa0;: un volontaire doit avoir %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>This asks for a check that is missing or has run out: %1.</source>
        <translation>Une vérification exigée ici manque ou n’est plus valable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 lacks a check that this asks for, or it has run out: %2.</source>
        <translation>Il manque à %1 une vérification exigée ici, ou elle n’est plus valable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This happens once only; there is no series to change.</source>
        <translation>Cela n’a lieu qu’une fois&#xa0;; il n’y a pas de série à changer.</translation>
    </message>
    <message>
        <source>There is no time of this series on %1.</source>
        <translation>Il n’y a pas de prestation de cette série le %1.</translation>
    </message>
    <message>
        <source>Dishes for that day are taken until %1 only. Choose a later day.</source>
        <translation>Pour ce jour-là, les plats sont acceptés jusqu’à %1 seulement. Choisissez un jour plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>This volunteer holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>Ce volontaire a déjà %n inscription ouverte.</numerusform>
            <numerusform>Ce volontaire a déjà %n inscriptions ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>%1 a déjà %n inscription ouverte.</numerusform>
            <numerusform>%1 a déjà %n inscriptions ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shift does not take place.</source>
        <translation>Ce créneau n’a pas lieu.</translation>
    </message>
    <message>
        <source>This offer is for another service.</source>
        <translation>Cette offre porte sur un autre service.</translation>
    </message>
    <message>
        <source>The one who helps and the one who is helped are the same person.</source>
        <translation>La personne qui aide et la personne aidée sont la même.</translation>
    </message>
    <message>
        <source>This person is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>Cette personne n’est pas encore inscrite comme volontaire. Inscrivez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is not enrolled as a volunteer yet. Enrol them first.</source>
        <translation>%1 n’est pas encore inscrit·e comme volontaire. Inscrivez d’abord cette personne.</translation>
    </message>
    <message>
        <source>A round does not start before its day (%1).</source>
        <translation>Une tournée ne part pas avant le jour prévu (%1).</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>ceiling reached</source>
        <translation>plafond atteint</translation>
    </message>
    <message>
        <source>close to the ceiling</source>
        <translation>proche du plafond</translation>
    </message>
    <message>
        <source>Register of volunteers %1</source>
        <comment>a year</comment>
        <translation>Registre des volontaires %1</translation>
    </message>
    <message>
        <source>Law of 3 July 2005 on the rights of volunteers.</source>
        <translation>Loi du 3 juillet 2005 relative aux droits des volontaires.</translation>
    </message>
    <message>
        <source>Ceilings of flat-rate expenses: %1 a day, %2 a year.</source>
        <translation>Plafonds du défraiement forfaitaire&#xa0;: %1 par jour, %2 par an.</translation>
    </message>
    <message>
        <source>The ceilings of flat-rate expenses of this year are not known here.</source>
        <translation>Les plafonds du défraiement forfaitaire de cette année ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Né(e) en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas remise</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n volunteer(s)</source>
        <translation>
            <numerusform>Total&#xa0;: %n volontaire</numerusform>
            <numerusform>Total&#xa0;: %n volontaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) was (were) not given the information note, which the law asks for before the first day.</source>
        <translation>
            <numerusform>%n volontaire n’a pas reçu la note d’information, que la loi exige avant le premier jour.</numerusform>
            <numerusform>%n volontaires n’ont pas reçu la note d’information, que la loi exige avant le premier jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this register: %1 of paid help by %n person(s). It is no volunteering.</source>
        <translation>
            <numerusform>Hors de ce registre&#xa0;: %1 d’aide rémunérée par %n personne. Ce n’est pas du volontariat.</numerusform>
            <numerusform>Hors de ce registre&#xa0;: %1 d’aide rémunérée par %n personnes. Ce n’est pas du volontariat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts follow from days and kilometres as they were written down; real costs by receipts are not in them.</source>
        <translation>Les montants découlent des jours et kilomètres notés&#xa0;; les frais réels sur justificatifs n’y sont pas.</translation>
    </message>
    <message>
        <source>Names in full: for the association only.</source>
        <translation>Noms complets&#xa0;: pour l’association uniquement.</translation>
    </message>
    <message>
        <source>Days paid %1</source>
        <comment>a year</comment>
        <translation>Jours défrayés %1</translation>
    </message>
    <message>
        <source>Each day of volunteering that something is paid for, by person. Two tasks on one day are one day.</source>
        <translation>Chaque jour de volontariat pour lequel quelque chose est payé, par personne. Deux tâches le même jour font un seul jour.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Pour les kilomètres</translation>
    </message>
    <message numerus="yes">
        <source>In all: %n day(s), %1.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>En tout&#xa0;: %n jour, %1.</numerusform>
            <numerusform>En tout&#xa0;: %n jours, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 payés)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>above the ceiling from %1</source>
        <comment>a date</comment>
        <translation>au-delà du plafond dès le %1</translation>
    </message>
    <message>
        <source>only %1 km paid, used up on %2</source>
        <comment>kilometres, a date</comment>
        <translation>%1 km payés seulement, épuisés le %2</translation>
    </message>
    <message>
        <source>flat rate and real costs in one year</source>
        <translation>forfait et frais réels la même année</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>elsewhere or not known</source>
        <comment>a place</comment>
        <translation>ailleurs ou inconnu</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sans service</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The ceiling of %1 is not known here. Write it down in the association&apos;s profile.</source>
        <translation>Le plafond de %1 n’est pas connu ici. Notez-le dans le profil de l’association.</translation>
    </message>
    <message>
        <source>The desk&apos;s rate for a day is above the ceiling; %1 a day is counted.</source>
        <translation>Le forfait journalier de la permanence dépasse le plafond&#xa0;; %1 par jour est compté.</translation>
    </message>
    <message>
        <source>Close to the year&apos;s ceiling: %1 of %2.</source>
        <translation>Proche du plafond annuel&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Real costs: what is paid by receipts is not counted here.</source>
        <translation>Frais réels&#xa0;: ce qui est remboursé sur justificatifs n’est pas compté ici.</translation>
    </message>
    <message>
        <source>“%1”: hidden, because fewer than %2 people stand behind it, or because it would give such a number away.</source>
        <comment>a sign, a number</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: caché, parce que moins de %2 personnes sont concernées, ou parce que ce nombre en révélerait un autre, trop petit.</translation>
    </message>
    <message>
        <source>Whole months are counted, so that two periods that differ by a few days give nobody away.</source>
        <translation>On compte des mois entiers, pour que deux périodes qui diffèrent de quelques jours ne trahissent personne.</translation>
    </message>
    <message>
        <source>Active volunteers and waiting times are given of one month, one quarter or one year only; active volunteers by commune or service of one year only.</source>
        <translation>Les volontaires actifs et les délais d’attente ne sont donnés que pour un mois, un trimestre ou une année&#xa0;; les volontaires actifs par commune ou par service, que pour une année.</translation>
    </message>
    <message>
        <source>Statistics are counted over %1 years at most. Choose a shorter period.</source>
        <translation>Les statistiques portent sur %1 ans au plus. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>Above the year&apos;s ceiling from %3: %1 of %2. What is paid above it is not free of tax.</source>
        <comment>amount, ceiling, date</comment>
        <translation>Au-delà du plafond annuel dès le %3&#xa0;: %1 sur %2. Ce qui est payé au-delà n’est pas exonéré d’impôt.</translation>
    </message>
    <message>
        <source>%1 km in the year; only %2 km are paid beside a flat rate, and they were used up on %3.</source>
        <comment>kilometres, kilometres, date</comment>
        <translation>%1 km dans l’année&#xa0;; seuls %2 km sont payés en plus d’un forfait, et ils étaient épuisés le %3.</translation>
    </message>
    <message>
        <source>A flat rate and real costs in one year: the law lets one person have only one of them.</source>
        <translation>Un forfait et des frais réels la même année&#xa0;: la loi n’en permet qu’un par personne.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Without anybody yet</source>
        <translation>Sans personne encore</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectuée</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>sans suite</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transférée</translation>
    </message>
</context>
<context>
    <name>Respect</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>RiderState</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not free that day</source>
        <translation>pas libre ce jour-là</translation>
    </message>
    <message>
        <source>expected elsewhere</source>
        <translation>attendu ailleurs</translation>
    </message>
    <message>
        <source>home not on the map</source>
        <translation>domicile absent de la carte</translation>
    </message>
    <message>
        <source>home far from everything</source>
        <translation>domicile loin de tout</translation>
    </message>
</context>
<context>
    <name>RosterLevel</name>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
</context>
<context>
    <name>RoundState</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>RoundTexts</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n arrêt</numerusform>
            <numerusform>%n arrêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>%1 km</source>
        <comment>a distance that is added</comment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>placed by postcode</source>
        <translation>placé par code postal</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>Pas encore planifié.</translation>
    </message>
    <message>
        <source>Taken out by hand.</source>
        <translation>Retiré à la main.</translation>
    </message>
    <message>
        <source>Not on the map: place its address, then plan again.</source>
        <translation>Absent de la carte&#xa0;: placez l’adresse, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Far from everything else: check where its address is placed.</source>
        <translation>Loin de tout le reste&#xa0;: vérifiez où l’adresse est placée.</translation>
    </message>
    <message>
        <source>Clocks change at that hour: choose another one.</source>
        <translation>L’heure change à ce moment-là&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody rides that day. Choose riders, or look for one.</source>
        <translation>Personne ne roule ce jour-là. Choisissez des livreurs, ou cherchez-en.</translation>
    </message>
    <message>
        <source>More than any rider can carry.</source>
        <translation>Plus qu’aucun livreur ne peut porter.</translation>
    </message>
    <message>
        <source>Cannot be done within its hours and those of the riders.</source>
        <translation>Ne peut se faire dans ses heures et celles des livreurs.</translation>
    </message>
    <message>
        <source>More is wanted than was cooked.</source>
        <translation>On en demande plus qu’il n’a été cuisiné.</translation>
    </message>
    <message>
        <source>The riders are full or out of time. One more could do it.</source>
        <translation>Les livreurs sont pleins ou n’ont plus le temps. Un de plus pourrait le faire.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a duration</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>more than fits</source>
        <translation>plus que la place</translation>
    </message>
    <message>
        <source>not on board by then</source>
        <translation>pas encore à bord</translation>
    </message>
    <message>
        <source>is another rider&apos;s</source>
        <translation>est pour un autre livreur</translation>
    </message>
    <message>
        <source>twice in this round</source>
        <translation>deux fois dans cette tournée</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>a duration</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>a duration</comment>
        <translation>%1 de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) more handed out</source>
        <translation>
            <numerusform>%n portion distribuée en plus</numerusform>
            <numerusform>%n portions distribuées en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) fewer handed out</source>
        <translation>
            <numerusform>%n portion distribuée en moins</numerusform>
            <numerusform>%n portions distribuées en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer and no farther</source>
        <translation>Ni plus long ni plus loin</translation>
    </message>
    <message>
        <source>%1 would be reached %2 after the rider has to be done.</source>
        <comment>a place, a duration</comment>
        <translation>%1 serait atteint %2 après l’heure où le livreur doit avoir fini.</translation>
    </message>
    <message>
        <source>The time at %1 (until %2) would be missed by %3.</source>
        <comment>a place, an hour, a duration</comment>
        <translation>L’heure chez %1 (jusqu’à %2) serait manquée de %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a place, what is wrong</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n végétarien</numerusform>
            <numerusform>%n végétariens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegan</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n végane</numerusform>
            <numerusform>%n véganes</numerusform>
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
            <numerusform>%n mou</numerusform>
            <numerusform>%n mous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n kit d’hygiène</numerusform>
            <numerusform>%n kits d’hygiène</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n paquet de protections hygiéniques</numerusform>
            <numerusform>%n paquets de protections hygiéniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n sac de couchage</numerusform>
            <numerusform>%n sacs de couchage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n lot de vêtements chauds</numerusform>
            <numerusform>%n lots de vêtements chauds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n ration pour chien</numerusform>
            <numerusform>%n rations pour chien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolHoliday</name>
    <message>
        <source>Autumn holidays %1</source>
        <translation>Vacances d’automne %1</translation>
    </message>
    <message>
        <source>Winter holidays %1</source>
        <translation>Vacances d’hiver %1</translation>
    </message>
    <message>
        <source>Carnival holidays %1</source>
        <translation>Vacances de carnaval %1</translation>
    </message>
    <message>
        <source>Spring holidays %1</source>
        <translation>Vacances de printemps %1</translation>
    </message>
    <message>
        <source>Summer holidays %1</source>
        <translation>Vacances d’été %1</translation>
    </message>
</context>
<context>
    <name>ScreeningKind</name>
    <message>
        <source>identity check</source>
        <translation>contrôle d’identité</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>criminal record extract</source>
        <translation>extrait de casier judiciaire</translation>
    </message>
    <message>
        <source>criminal record extract for work with minors</source>
        <translation>extrait de casier judiciaire, modèle mineurs</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>shopping</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>dog walk</source>
        <translation>promenade du chien</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>going along to an appointment</source>
        <translation>accompagnement à un rendez-vous</translation>
    </message>
    <message>
        <source>babysitting</source>
        <translation>garde d’enfants</translation>
    </message>
    <message>
        <source>homework help</source>
        <translation>aide aux devoirs</translation>
    </message>
    <message>
        <source>letter writing</source>
        <translation>écriture de lettres</translation>
    </message>
    <message>
        <source>mask sewing</source>
        <translation>couture de masques</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>bicycle delivery</source>
        <translation>livraison à vélo</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>food parcel</source>
        <translation>colis alimentaire</translation>
    </message>
    <message>
        <source>moving house</source>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>papiers administratifs</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>visite à domicile</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>pharmacie</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>tri</translation>
    </message>
</context>
<context>
    <name>ShareFacts</name>
    <message>
        <source>withdrawn</source>
        <translation>retrait fait</translation>
    </message>
    <message>
        <source>knows that it is taken</source>
        <translation>sait que c’est pris</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demande faite, pas encore de réponse</translation>
    </message>
    <message>
        <source>would fetch it; decide here or in the inbox</source>
        <translation>l’enlèverait&#xa0;; décidez ici ou dans la boîte de réception</translation>
    </message>
    <message>
        <source>would help; decide in the inbox</source>
        <translation>aiderait&#xa0;; décidez dans la boîte de réception</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un partenaire</translation>
    </message>
    <message>
        <source>Dish that you would fetch for %1</source>
        <translation>Plat que vous enlèveriez pour %1</translation>
    </message>
    <message>
        <source>Help offered to %1</source>
        <translation>Aide proposée à %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transfert</translation>
    </message>
</context>
<context>
    <name>ShareState</name>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord donné</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>taken over</source>
        <translation>prise en charge</translation>
    </message>
    <message>
        <source>has done it</source>
        <translation>l’a fait</translation>
    </message>
    <message>
        <source>could not do it</source>
        <translation>n’a pas pu le faire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, what they do: Ixelles looks for help</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Ixelles looks for help, shopping</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field, a language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, its field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>offers a dish</source>
        <comment>an association</comment>
        <translation>propose un plat</translation>
    </message>
    <message>
        <source>would fetch the dish</source>
        <comment>an association</comment>
        <translation>viendrait enlever le plat</translation>
    </message>
    <message>
        <source>Ask for the dish</source>
        <translation>Demander le plat</translation>
    </message>
    <message>
        <source>has fetched the dish</source>
        <translation>a enlevé le plat</translation>
    </message>
    <message>
        <source>could not fetch the dish</source>
        <translation>n’a pas pu enlever le plat</translation>
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
        <translation>Contact communiqué le %1.</translation>
    </message>
    <message>
        <source>The contact is not told before the confirmation.</source>
        <translation>Le contact n’est pas communiqué avant la confirmation.</translation>
    </message>
    <message>
        <source>Told on %1.</source>
        <translation>Prévenu le %1.</translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <translation>Pas encore prévenu.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
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
        <translation>à traiter</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présence notée</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absence</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>driving licence</source>
        <translation>permis de conduire</translation>
    </message>
    <message>
        <source>first aid</source>
        <translation>premiers secours</translation>
    </message>
    <message>
        <source>care</source>
        <translation>soins</translation>
    </message>
    <message>
        <source>sewing</source>
        <translation>couture</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>informatique</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>garde d’enfants</translation>
    </message>
    <message>
        <source>heavy lifting</source>
        <translation>port de charges</translation>
    </message>
</context>
<context>
    <name>SpecialNeed</name>
    <message>
        <source>vegetarian</source>
        <translation>végétarien</translation>
    </message>
    <message>
        <source>vegan</source>
        <translation>végane</translation>
    </message>
    <message>
        <source>halal</source>
        <translation>halal</translation>
    </message>
    <message>
        <source>soft food</source>
        <translation>mou, facile à mâcher</translation>
    </message>
    <message>
        <source>hygiene kit</source>
        <translation>kit d’hygiène</translation>
    </message>
    <message>
        <source>sanitary protection</source>
        <translation>protections hygiéniques</translation>
    </message>
    <message>
        <source>sleeping bag</source>
        <translation>sac de couchage</translation>
    </message>
    <message>
        <source>warm clothes</source>
        <translation>vêtements chauds</translation>
    </message>
    <message>
        <source>dog food</source>
        <translation>nourriture pour chien</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>Statistiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share filled</source>
        <translation>Part pourvue</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>“–”: not counted this way.</source>
        <translation>«&#xa0;–&#xa0;»&#xa0;: n’est pas compté ainsi.</translation>
    </message>
    <message>
        <source>requests and places</source>
        <translation>demandes et places</translation>
    </message>
    <message>
        <source>hours and help given</source>
        <translation>heures et aide donnée</translation>
    </message>
    <message>
        <source>meals and people</source>
        <translation>repas et personnes</translation>
    </message>
</context>
<context>
    <name>StopKind</name>
    <message>
        <source>collect a dish</source>
        <translation>enlever un plat</translation>
    </message>
    <message>
        <source>collect ordered meals</source>
        <translation>enlever des repas commandés</translation>
    </message>
    <message>
        <source>bring ordered meals</source>
        <translation>apporter des repas commandés</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>distribuer</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
</context>
<context>
    <name>StreetColumns</name>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cuistot</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Also is</source>
        <translation>Est aussi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In no round yet</source>
        <translation>Pas encore en tournée</translation>
    </message>
    <message>
        <source>Planned dishes</source>
        <translation>Plats planifiés</translation>
    </message>
    <message>
        <source>Failed dishes</source>
        <translation>Plats tombés à l’eau</translation>
    </message>
    <message>
        <source>All dishes of the day</source>
        <translation>Tous les plats du jour</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Served zones</source>
        <translation>Zones desservies</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>Plus desservies</translation>
    </message>
    <message>
        <source>All zones and shelters</source>
        <translation>Toutes les zones et centres d’accueil</translation>
    </message>
    <message>
        <source>chapters: %1</source>
        <comment>how far it is</comment>
        <translation>antennes&#xa0;: %1</translation>
    </message>
    <message>
        <source>With another chapter</source>
        <translation>Chez une autre antenne</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Not received yet</source>
        <translation>Fiche pas encore reçue</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(pas encore reçu)</translation>
    </message>
</context>
<context>
    <name>TandemColumns</name>
    <message>
        <source>Helper</source>
        <translation>Aidant fixe</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Personne aidée</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine prestation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tandems under way</source>
        <translation>Binômes en cours</translation>
    </message>
    <message>
        <source>Waiting for a yes</source>
        <translation>En attente d’un oui</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Active tandems</source>
        <translation>Binômes actifs</translation>
    </message>
    <message>
        <source>Paused tandems</source>
        <translation>Binômes en pause</translation>
    </message>
    <message>
        <source>Ended tandems</source>
        <translation>Binômes terminés</translation>
    </message>
    <message>
        <source>All tandems</source>
        <translation>Tous les binômes</translation>
    </message>
</context>
<context>
    <name>TandemDialogs</name>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Écrivez le motif.</translation>
    </message>
    <message>
        <source>Pause the tandem</source>
        <translation>Mettre le binôme en pause</translation>
    </message>
    <message>
        <source>No visits are planned meanwhile. Without a last day it rests until somebody resumes it.</source>
        <translation>Aucune prestation n’est prévue entre-temps. Sans dernier jour, il reste en pause jusqu’à ce qu’on le reprenne.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>End the tandem</source>
        <translation>Mettre fin au binôme</translation>
    </message>
    <message>
        <source>%1. Visits planned after the last day are taken out.</source>
        <comment>a pair</comment>
        <translation>%1. Les prestations prévues après le dernier jour sont retirées.</translation>
    </message>
    <message>
        <source>Do not bring the two together again</source>
        <translation>Ne plus les mettre en relation</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Move this time</source>
        <translation>Déplacer cette date</translation>
    </message>
    <message>
        <source>%1. Only this one; the others stay as they are.</source>
        <comment>a time</comment>
        <translation>%1. Seulement cette date&#xa0;; les autres ne changent pas.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>This and all later times</source>
        <translation>Cette date et toutes les suivantes</translation>
    </message>
    <message>
        <source>From %1 on. What was before stays as it was.</source>
        <comment>a time</comment>
        <translation>À partir du %1. Ce qui précède ne change pas.</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>À quel &amp;rythme</translation>
    </message>
    <message>
        <source>Change from then on</source>
        <translation>Changer à partir de là</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Dites à partir de quel jour.</translation>
    </message>
    <message>
        <source>Note an extra visit</source>
        <translation>Noter une prestation en plus</translation>
    </message>
    <message>
        <source>%1. A visit that took place besides the series.</source>
        <comment>a pair</comment>
        <translation>%1. Une prestation qui a eu lieu en plus de la série.</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source> km</source>
        <translation>&#xa0;km</translation>
    </message>
    <message>
        <source>&amp;Time spent</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilomètres</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>Noter la prestation</translation>
    </message>
    <message>
        <source>Visits of which days?</source>
        <translation>Prestations de quels jours&#xa0;?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>TandemState</name>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>TandemWords</name>
    <message>
        <source>ran out on %1</source>
        <comment>a check</comment>
        <translation>échu le %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <comment>a check</comment>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a check</comment>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>réglée</translation>
    </message>
    <message>
        <source>missing: “%1” asks for it</source>
        <translation>manque&#xa0;: exigé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a review</comment>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a review</comment>
        <translation>à faire depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 until further notice</source>
        <comment>a day</comment>
        <translation>à partir du %1, jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>days, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1&#xa0;km</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>every %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>chaque %1 du mois</translation>
    </message>
    <message>
        <source>the last %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>le dernier %1 du mois</translation>
    </message>
    <message>
        <source>the first %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>le premier %1 du mois</translation>
    </message>
    <message>
        <source>the second %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>le deuxième %1 du mois</translation>
    </message>
    <message>
        <source>the third %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>le troisième %1 du mois</translation>
    </message>
    <message>
        <source>the fourth %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation>le quatrième %1 du mois</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>tous les %n jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>once a week, any day</source>
        <translation>une fois par semaine, jour au choix</translation>
    </message>
    <message numerus="yes">
        <source>once every %n week(s), any day</source>
        <translation>
            <numerusform>une fois toutes les %n semaine, jour au choix</numerusform>
            <numerusform>une fois toutes les %n semaines, jour au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>%1: weekdays</comment>
        <translation>chaque %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>%1: weekdays</comment>
        <translation>
            <numerusform>%1, toutes les %n semaine</numerusform>
            <numerusform>%1, toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>le dernier jour du mois</translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>le %1 du mois</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>une fois par mois</translation>
    </message>
    <message>
        <source>%1, %2 within %3</source>
        <comment>days, duration, hours</comment>
        <translation>%1, %2 dans la plage %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>to be arranged</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <comment>short weekdays</comment>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n month(s)</source>
        <comment>%1: which day</comment>
        <translation>
            <numerusform>%1, tous les %n mois</numerusform>
            <numerusform>%1, tous les %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayAction</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Trouver quelqu’un</translation>
    </message>
    <message>
        <source>Show candidates</source>
        <translation>Voir les candidats</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Pas eu lieu</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusée</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidat suivant</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appel fait</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Appeler plus tard</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Plat tombé à l’eau…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenue</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remerciés</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Écrire le message</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Prend la place</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>N’en veut pas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Commande échouée…</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Annuler le don</translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <source>Noted: “%1” took place.</source>
        <translation>Noté&#xa0;: «&#xa0;%1&#xa0;» a eu lieu.</translation>
    </message>
    <message>
        <source>Noted: “%1” did not take place.</source>
        <translation>Noté&#xa0;: «&#xa0;%1&#xa0;» n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Noted: “%1” was called off in time.</source>
        <translation>Noté&#xa0;: «&#xa0;%1&#xa0;» a été annulé à temps.</translation>
    </message>
    <message>
        <source>Undo the outcome</source>
        <translation>Annuler le résultat</translation>
    </message>
    <message>
        <source>The call about “%1” is noted.</source>
        <translation>L’appel au sujet de «&#xa0;%1&#xa0;» est noté.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Annuler l’appel noté</translation>
    </message>
    <message>
        <source>“%1” is open until %2.</source>
        <comment>a title, a date</comment>
        <translation>«&#xa0;%1&#xa0;» reste ouvert jusqu’au %2.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>Annuler la prolongation</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Proposé à %1. L’adresse n’a pas été communiquée.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Annuler la proposition</translation>
    </message>
    <message>
        <source>%1 has the place and may be told the contact.</source>
        <translation>%1 a la place et peut recevoir les coordonnées du contact.</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Annuler la confirmation</translation>
    </message>
    <message>
        <source>%1 does not take the place; the next in the queue is to be called.</source>
        <translation>%1 ne prend pas la place&#xa0;; la personne suivante de la liste est à appeler.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Annuler le refus</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>L’appel à %1 est noté.</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Noté&#xa0;: %1 sait qui vient.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Annuler l’accord</translation>
    </message>
    <message>
        <source>Noted: %1 was reminded.</source>
        <translation>Noté&#xa0;: %1 a reçu le rappel.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Annuler le rappel</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Noté&#xa0;: %n volontaire remercié.</numerusform>
            <numerusform>Noté&#xa0;: %n volontaires remerciés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Annuler le remerciement</translation>
    </message>
    <message>
        <source>Noted: “%1” does not come.</source>
        <translation>Noté&#xa0;: «&#xa0;%1&#xa0;» ne vient pas.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Annuler l’échec</translation>
    </message>
    <message>
        <source>The call about “%1” is put off to %2.</source>
        <comment>a title, a date</comment>
        <translation>L’appel à propos de «&#xa0;%1&#xa0;» est remis au %2.</translation>
    </message>
    <message>
        <source>Undo the postponing</source>
        <translation>Annuler le report</translation>
    </message>
    <message>
        <source>%1 stands in this once.</source>
        <comment>a volunteer</comment>
        <translation>%1 remplace cette fois-ci.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>Annuler le remplacement</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” arrived.</source>
        <translation>Noté&#xa0;: les repas pour «&#xa0;%1&#xa0;» sont arrivés.</translation>
    </message>
    <message>
        <source>Undo the delivery</source>
        <translation>Annuler la livraison</translation>
    </message>
    <message>
        <source>The order for “%1” is confirmed.</source>
        <translation>La commande pour «&#xa0;%1&#xa0;» est confirmée.</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a restaurant</comment>
        <translation>%1 participe.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The gift of “%1” is cancelled.</source>
        <translation>Le don de «&#xa0;%1&#xa0;» est annulé.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Annuler l’annulation</translation>
    </message>
    <message>
        <source>Noted: the meals for “%1” did not arrive.</source>
        <translation>Noté&#xa0;: les repas pour «&#xa0;%1&#xa0;» ne sont pas arrivés.</translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message>
        <source>It is soon, and a place is still open.</source>
        <translation>C’est pour bientôt, et une place est encore libre.</translation>
    </message>
    <message>
        <source>Whoever was to go cannot, and nobody goes instead yet.</source>
        <translation>La personne prévue est empêchée, et personne ne la remplace encore.</translation>
    </message>
    <message>
        <source>It was planned, and nobody noted what became of it.</source>
        <translation>C’était prévu, et personne n’a noté ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Nobody was asked for it yet.</source>
        <translation>Personne n’a encore été sollicité.</translation>
    </message>
    <message>
        <source>They wait for an answer: a place, the reserve list or a refusal.</source>
        <translation>Une réponse est attendue&#xa0;: une place, la liste d’attente ou un refus.</translation>
    </message>
    <message>
        <source>They offered to help and wait for an answer.</source>
        <translation>Ces personnes ont proposé leur aide et attendent une réponse.</translation>
    </message>
    <message>
        <source>Two records may be one person. Compare them and decide.</source>
        <translation>Deux fiches concernent peut-être la même personne. Comparez-les et décidez.</translation>
    </message>
    <message>
        <source>The proposal was declined, and the place is still open.</source>
        <translation>La proposition a été refusée, et la place est encore libre.</translation>
    </message>
    <message>
        <source>It was changed here and at another desk. Compare the versions and choose what is kept.</source>
        <translation>La fiche a été modifiée ici et dans une autre permanence. Comparez les versions et choisissez ce qui est gardé.</translation>
    </message>
    <message>
        <source>Somebody was to be called back by this day.</source>
        <translation>Quelqu’un devait être rappelé pour ce jour.</translation>
    </message>
    <message>
        <source>It closes by itself on its last day, unless it is extended.</source>
        <translation>La clôture se fait d’elle-même le dernier jour, sauf prolongation.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>manque %n</numerusform>
            <numerusform>manque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sans résultat</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>se termine le %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Déjà sollicité</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>role, places taken, places</comment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Habite à</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Nobody comes for what was cooked yet. Plan the rounds of the day.</source>
        <translation>Personne ne vient encore chercher ce qui est cuisiné. Planifiez les tournées du jour.</translation>
    </message>
    <message>
        <source>Its day has passed, and it was not collected. Note why, or look at the rounds of that day.</source>
        <translation>Son jour est passé et il n’a pas été enlevé. Notez pourquoi, ou regardez les tournées de ce jour.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted how the round went.</source>
        <translation>Son jour est passé et personne n’a noté comment la tournée s’est passée.</translation>
    </message>
    <message>
        <source>A place is free, and this person is first in the queue. Call and ask whether they take it.</source>
        <translation>Une place est libre et cette personne est la première de la liste d’attente. Appelez-la et demandez-lui si elle la prend.</translation>
    </message>
    <message>
        <source>Two desks gave the last place. This person signed up later and is first in the queue now. Call and say so.</source>
        <translation>Deux permanences ont donné la dernière place. Cette personne s’est inscrite plus tard et est maintenant la première de la liste d’attente. Appelez-la pour le lui dire.</translation>
    </message>
    <message>
        <source>Ask both how it goes, and note when to look at it again.</source>
        <translation>Demandez aux deux comment cela se passe, et notez la date du prochain bilan.</translation>
    </message>
    <message>
        <source>The trial is over. Ask both, then let them go on or end it.</source>
        <translation>L’essai est terminé. Demandez leur avis aux deux, puis rendez le binôme actif ou mettez-y fin.</translation>
    </message>
    <message>
        <source>The check runs out soon. Ask for a new one in time.</source>
        <translation>Le contrôle arrive bientôt à échéance. Demandez-en un nouveau à temps.</translation>
    </message>
    <message>
        <source>They took place. Look at the minutes and kilometres in the visit log and approve them.</source>
        <translation>Elles ont eu lieu. Vérifiez les minutes et les kilomètres dans l’onglet «&#xa0;Prestations&#xa0;», puis approuvez-les.</translation>
    </message>
    <message>
        <source>The volunteer said yes. Who asked for help does not know yet who comes.</source>
        <translation>Le volontaire a dit oui. La personne qui demande de l’aide ne sait pas encore qui vient.</translation>
    </message>
    <message>
        <source>They promised to help soon. A reminder saves a visit that does not happen.</source>
        <translation>Cette personne a promis d’aider bientôt. Un rappel évite une visite manquée.</translation>
    </message>
    <message>
        <source>They helped last week, and nobody thanked them yet.</source>
        <translation>Ces personnes ont aidé la semaine dernière, et personne ne les a encore remerciées.</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>hors tournée</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>review on %1</source>
        <comment>a date</comment>
        <translation>bilan le %1</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cuistot</translation>
    </message>
    <message>
        <source>Another chapter has it, and has not said what became of it. Call them, or have it back under “With partners”.</source>
        <translation>Une autre antenne l’a et n’a pas dit ce qu’il en est advenu. Appelez-la, ou reprenez-le sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>The meals are wanted soon, and the restaurant has not said yes. Call and ask.</source>
        <translation>Les repas sont attendus bientôt et le restaurant n’a pas encore dit oui. Appelez-le.</translation>
    </message>
    <message>
        <source>Its day has passed, and nobody noted whether the meals arrived.</source>
        <translation>Le jour est passé et personne n’a noté si les repas sont arrivés.</translation>
    </message>
    <message>
        <source>More is ordered for that day than the restaurant can cook. Call it, or order elsewhere.</source>
        <translation>Pour ce jour, on a commandé plus que le restaurant ne peut cuisiner. Appelez-le ou commandez ailleurs.</translation>
    </message>
    <message>
        <source>Those that cook are full, or there are none. This restaurant waits and could begin.</source>
        <translation>Ceux qui cuisinent sont complets, ou il n’y en a pas. Ce restaurant attend et pourrait commencer.</translation>
    </message>
    <message>
        <source>They were paid to a restaurant and belong to no gift. Find the gift, or leave them aside.</source>
        <translation>Ils ont été payés à un restaurant et n’appartiennent à aucun don. Cherchez le don ou mettez-les de côté.</translation>
    </message>
    <message>
        <source>It was promised two weeks ago or more, and the money has not come. Ask, or cancel the gift.</source>
        <translation>Promis il y a deux semaines ou plus, l’argent n’est pas arrivé. Demandez, ou annulez le don.</translation>
    </message>
    <message>
        <source>Two desks took the same offer, and the other match has it. Tell both sides: take this one back, or agree on another time.</source>
        <translation>Deux permanences ont pris la même offre, et l’autre mise en relation l’a obtenue. Prévenez les deux parties&#xa0;: retirez celle-ci ou convenez d’un autre moment.</translation>
    </message>
    <message>
        <source>Some tandems rest in the school holidays. Add those to come under “Our association…”, so that nobody stands before a closed door.</source>
        <translation>Certains binômes se reposent pendant les vacances scolaires. Ajoutez celles à venir sous «&#xa0;Notre association…&#xa0;», pour que personne ne trouve porte close.</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>vacances scolaires</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>pas confirmée</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>au-delà de la capacité</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Rappelé le</translation>
    </message>
</context>
<context>
    <name>TodayGroup</name>
    <message>
        <source>To fill tonight and tomorrow</source>
        <translation>À pourvoir ce soir et demain</translation>
    </message>
    <message>
        <source>Over, without an outcome</source>
        <translation>Prestations passées, sans résultat</translation>
    </message>
    <message>
        <source>Requests without a proposal</source>
        <translation>Demandes sans proposition</translation>
    </message>
    <message>
        <source>New sign-ups</source>
        <translation>Nouvelles inscriptions</translation>
    </message>
    <message>
        <source>Declined proposals</source>
        <translation>Propositions refusées</translation>
    </message>
    <message>
        <source>Conflicts between desks</source>
        <translation>Conflits entre permanences</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Expirent cette semaine</translation>
    </message>
    <message>
        <source>To tell, remind and thank</source>
        <translation>À prévenir, rappeler et remercier</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <comment>places</comment>
        <translation>
            <numerusform>manque %n sur %1</numerusform>
            <numerusform>manque %n sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n en liste d’attente</numerusform>
            <numerusform>%n en liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne sollicitée</numerusform>
            <numerusform>%n personnes sollicitées</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a person</comment>
        <translation>avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n new volunteer(s)</source>
        <translation>
            <numerusform>%n nouveau volontaire</numerusform>
            <numerusform>%n nouveaux volontaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: declined</source>
        <comment>a person</comment>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a person</comment>
        <translation>pour remplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new sign-up(s)</source>
        <translation>
            <numerusform>%n nouvelle inscription</numerusform>
            <numerusform>%n nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>doublon possible</translation>
    </message>
    <message>
        <source>may be the same person as %1</source>
        <translation>doublon possible avec %1</translation>
    </message>
    <message>
        <source>changed here and at another desk</source>
        <translation>changements ici et dans une autre permanence</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>Call %1: a place is free</source>
        <translation>Appeler %1&#xa0;: une place est libre</translation>
    </message>
    <message>
        <source>Call %1: the place was given twice</source>
        <translation>Appeler %1&#xa0;: la place a été donnée deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) without a round</source>
        <translation>
            <numerusform>%n plat sans tournée</numerusform>
            <numerusform>%n plats sans tournée</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Round of %1</source>
        <comment>a rider</comment>
        <translation>Tournée de %1</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <comment>who is helped</comment>
        <translation>Prévenir %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <comment>a volunteer</comment>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n volunteer(s) for last week</source>
        <translation>
            <numerusform>Remercier %n volontaire de la semaine dernière</numerusform>
            <numerusform>Remercier %n volontaires de la semaine dernière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to approve</source>
        <translation>
            <numerusform>%n prestation à approuver</numerusform>
            <numerusform>%n prestations à approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>pas encore en tournée</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>dish, not collected</source>
        <translation>plat non enlevé</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) not marked</source>
        <translation>
            <numerusform>%n arrêt non coché</numerusform>
            <numerusform>%n arrêts non cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>a volunteer</comment>
        <translation>%1 vient</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>tandem with %1, to be looked at again by %2</source>
        <comment>a helper, a date</comment>
        <translation>binôme avec %1, bilan à faire pour le %2</translation>
    </message>
    <message>
        <source>trial with %1, over on %2</source>
        <comment>a helper, a date</comment>
        <translation>essai avec %1, terminé le %2</translation>
    </message>
    <message>
        <source>%1: holds until %2</source>
        <comment>a check of a volunteer, a date</comment>
        <translation>%1&#xa0;: valable jusqu’au %2</translation>
    </message>
    <message>
        <source>minutes and kilometres as the helpers gave them</source>
        <translation>minutes et kilomètres tels que les aidants les ont donnés</translation>
    </message>
    <message>
        <source>offer of help, ends on %1</source>
        <comment>a date</comment>
        <translation>offre d’aide, se termine le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n paiement à examiner</numerusform>
            <numerusform>%n paiements à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>A gift without a name</source>
        <translation>Un don sans nom</translation>
    </message>
    <message>
        <source>School holidays: add the next ones</source>
        <translation>Vacances scolaires&#xa0;: ajoutez les suivantes</translation>
    </message>
    <message>
        <source>School holidays: none is known</source>
        <translation>Vacances scolaires&#xa0;: aucune n’est connue</translation>
    </message>
    <message>
        <source>dish, handed over to another chapter</source>
        <translation>plat transféré à une autre antenne</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n repas</numerusform>
            <numerusform>%n repas</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed by %1</source>
        <comment>a restaurant</comment>
        <translation>pas confirmée par %1</translation>
    </message>
    <message>
        <source>ordered from %1</source>
        <comment>a restaurant</comment>
        <translation>commandés chez %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) too many</source>
        <translation>
            <numerusform>%n repas de trop</numerusform>
            <numerusform>%n repas de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered in all</source>
        <comment>meals</comment>
        <translation>%1 commandés en tout</translation>
    </message>
    <message>
        <source>wait-listed restaurant</source>
        <translation>restaurant en liste d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) a day</source>
        <translation>
            <numerusform>%n repas par jour</numerusform>
            <numerusform>%n repas par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>pas de limite donnée</translation>
    </message>
    <message>
        <source>%1 in all, for no gift yet</source>
        <comment>an amount</comment>
        <translation>%1 en tout, pour aucun don jusqu’ici</translation>
    </message>
    <message>
        <source>%1 still to be paid</source>
        <comment>an amount</comment>
        <translation>encore %1 à payer</translation>
    </message>
    <message>
        <source>what %1 offered was promised twice</source>
        <translation>l’aide proposée par %1 a été promise deux fois</translation>
    </message>
    <message>
        <source>known until %1</source>
        <comment>a date</comment>
        <translation>connues jusqu’au %1</translation>
    </message>
    <message>
        <source>tandems that rest in them go on</source>
        <translation>les binômes qui s’y reposent continuent</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>accès</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>cargo bike</source>
        <translation>vélo cargo</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>transports en commun</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>van</source>
        <translation>camionnette</translation>
    </message>
</context>
<context>
    <name>TwinSign</name>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>effectuée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>n’a pas eu lieu</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>seeking a stand-in</source>
        <translation>cherche un remplacement</translation>
    </message>
</context>
<context>
    <name>VolunteerColumns</name>
    <message>
        <source>(not received yet)</source>
        <translation>(fiche pas encore reçue)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Nouvelles inscriptions</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>volunteers who left</comment>
        <translation>Collaboration terminée</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
</context>
<context>
    <name>VolunteerState</name>
    <message>
        <source>applied</source>
        <translation>nouvelle inscription</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>contrôle effectué</translation>
    </message>
    <message>
        <source>active</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>left</source>
        <translation>fin de collaboration</translation>
    </message>
</context>
<context>
    <name>WhenKind</name>
    <message>
        <source>to be arranged</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>on a fixed day</source>
        <translation>à une date fixe</translation>
    </message>
    <message>
        <source>once within a period</source>
        <translation>une fois, entre deux dates</translation>
    </message>
    <message>
        <source>repeating</source>
        <translation>régulièrement</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n is (are) not active</source>
        <translation>
            <numerusform>%n n’est pas en activité pour le moment</numerusform>
            <numerusform>%n ne sont pas en activité pour le moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not placed on the map</source>
        <translation>
            <numerusform>%n n’a pas de lieu connu</numerusform>
            <numerusform>%n n’ont pas de lieu connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not offer this service</source>
        <translation>
            <numerusform>%n ne propose pas ce service</numerusform>
            <numerusform>%n ne proposent pas ce service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) a skill</source>
        <translation>
            <numerusform>%n n’a pas la compétence voulue</numerusform>
            <numerusform>%n n’ont pas la compétence voulue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not speak the language</source>
        <translation>
            <numerusform>%n ne parle pas la langue</numerusform>
            <numerusform>%n ne parlent pas la langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no valid screening</source>
        <translation>
            <numerusform>%n n’a pas de contrôle valable</numerusform>
            <numerusform>%n n’ont pas de contrôle valable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not free at that time</source>
        <translation>
            <numerusform>%n n’est pas libre à cette heure</numerusform>
            <numerusform>%n ne sont pas libres à cette heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) away on that day</source>
        <translation>
            <numerusform>%n n’est pas là ce jour-là</numerusform>
            <numerusform>%n ne sont pas là ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live(s) too far away</source>
        <translation>
            <numerusform>%n habite trop loin</numerusform>
            <numerusform>%n habitent trop loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not to be brought together with this person</source>
        <translation>
            <numerusform>%n à ne pas mettre en contact avec cette personne</numerusform>
            <numerusform>%n à ne pas mettre en contact avec cette personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) already asked for this</source>
        <translation>
            <numerusform>%n a déjà reçu cette proposition</numerusform>
            <numerusform>%n ont déjà reçu cette proposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) expected elsewhere at that time</source>
        <translation>
            <numerusform>%n a un autre engagement à cette heure</numerusform>
            <numerusform>%n ont un autre engagement à cette heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) enough for that week</source>
        <translation>
            <numerusform>%n a déjà une semaine complète</numerusform>
            <numerusform>%n ont déjà une semaine complète</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list, one of which will do</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WorkSource</name>
    <message>
        <source>help given</source>
        <translation>aide donnée</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>prestation</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>dish cooked</source>
        <translation>plat cuisiné</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>The note is kept.</source>
        <translation>La note est gardée.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>Choose a line first: a note is about a record.</source>
        <translation>Choisissez d’abord une ligne&#xa0;: une note porte sur une fiche.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>entraide::AbsenceDialog</name>
    <message>
        <source>&amp;Whole days</source>
        <translation>&amp;Journées entières</translation>
    </message>
    <message>
        <source>Somebody cannot come</source>
        <translation>Quelqu’un ne peut pas venir</translation>
    </message>
    <message>
        <source>for example: ill</source>
        <translation>par exemple&#xa0;: malade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>The proposal then says who could step in and who would have to move. Nothing is saved until you accept.</source>
        <translation>La proposition dit alors qui pourrait prendre le relais et qui devrait changer de place. Rien n’est enregistré tant que vous n’acceptez pas.</translation>
    </message>
    <message>
        <source>&amp;See who can step in</source>
        <translation>&amp;Voir qui peut remplacer</translation>
    </message>
</context>
<context>
    <name>entraide::AmountDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <comment>an amount in euro</comment>
        <translation>Écrivez un montant supérieur à 0, comme 12,50.</translation>
    </message>
</context>
<context>
    <name>entraide::AmountField</name>
    <message>
        <source>amount in euro</source>
        <translation>montant en euros</translation>
    </message>
</context>
<context>
    <name>entraide::AnnounceDialog</name>
    <message>
        <source>Announced</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>The rider comes at</source>
        <translation>Le livreur vient à</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter le motif</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>No hour was said</source>
        <translation>Pas d’heure annoncée</translation>
    </message>
</context>
<context>
    <name>entraide::AssociationForm</name>
    <message>
        <source>Our association</source>
        <translation>Notre association</translation>
    </message>
    <message>
        <source>Save the association</source>
        <translation>Enregistrer l’association</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Qui nous sommes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as on letters</source>
        <translation>comme sur les lettres</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>non-profit association</source>
        <translation>association sans but lucratif</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>localité</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Insurance of the volunteers</source>
        <translation>Assurance des volontaires</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de police</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Ce qui est couvert</translation>
    </message>
    <message>
        <source>civil liability, accidents</source>
        <translation>responsabilité civile, accidents</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Euro for a day</source>
        <translation>Euros par jour</translation>
    </message>
    <message>
        <source>Euro for a kilometre</source>
        <translation>Euros par kilomètre</translation>
    </message>
    <message>
        <source>Ceilings by year</source>
        <translation>Plafonds par année</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Ajouter une année</translation>
    </message>
    <message>
        <source>Remove the year</source>
        <translation>Retirer l’année</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Ajouter des vacances</translation>
    </message>
    <message>
        <source>Remove the holidays</source>
        <translation>Retirer les vacances</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n ligne ajoutée.</numerusform>
            <numerusform>%n lignes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all here already.</source>
        <translation>Elles y sont déjà toutes.</translation>
    </message>
    <message>
        <source>Add the Flemish school holidays of %1–%2</source>
        <translation>Ajouter les vacances scolaires flamandes %1–%2</translation>
    </message>
    <message>
        <source>Add the school holidays of the French Community of %1–%2</source>
        <translation>Ajouter les vacances scolaires de la Communauté française %1–%2</translation>
    </message>
    <message>
        <source>Tandems may rest</source>
        <translation>Repos possible des binômes</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>Règles de la permanence</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>Dishes of a day are taken until</source>
        <translation>Plats du jour acceptés jusqu’à</translation>
    </message>
    <message>
        <source>Youngest age of volunteers</source>
        <translation>Âge minimum des volontaires</translation>
    </message>
    <message>
        <source>Smallest number shown in statistics</source>
        <translation>Plus petit nombre montré dans les statistiques</translation>
    </message>
    <message>
        <source>Open sign-ups of one volunteer at most</source>
        <translation>Inscriptions en cours par volontaire, au maximum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 12,50.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme 12,50.</translation>
    </message>
    <message>
        <source>No phone has this number. Check it, or leave it empty.</source>
        <translation>Aucun téléphone n’a ce numéro. Vérifiez-le, ou laissez vide.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Check it, or leave it empty.</source>
        <translation>Ce n’est pas une adresse e-mail. Vérifiez-la, ou laissez vide.</translation>
    </message>
    <message>
        <source>Each year stands here once, with an amount for a day and a larger one for the year.</source>
        <translation>Chaque année figure une fois, avec un montant par jour et un plus grand pour l’année.</translation>
    </message>
    <message>
        <source>Each line needs a name and a last day that is not before the first.</source>
        <translation>Chaque ligne a besoin d’un nom et d’un dernier jour qui ne précède pas le premier.</translation>
    </message>
    <message>
        <source>This cannot be kept. Check it.</source>
        <translation>Cela ne peut pas être gardé. Vérifiez-le.</translation>
    </message>
    <message>
        <source>What counts fewer people is hidden, and so is what would give it away, so that nobody is recognised.</source>
        <translation>Ce qui compte moins de personnes est caché, ainsi que ce qui le révélerait, pour que personne ne soit reconnu.</translation>
    </message>
</context>
<context>
    <name>entraide::AvailabilityView</name>
    <message>
        <source>Free in the week</source>
        <translation>Heures libres de la semaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday, hours</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No weekly hours are noted.</source>
        <translation>Aucun horaire hebdomadaire n’est noté.</translation>
    </message>
    <message>
        <source>Available from %1</source>
        <translation>Disponible à partir du %1</translation>
    </message>
    <message>
        <source>Available until %1</source>
        <translation>Disponible jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Also free: %1</source>
        <translation>Libre aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Absence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>entraide::BackgroundPanel</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Areas of the program</source>
        <translation>Zones du programme</translation>
    </message>
    <message>
        <source>Own tile server</source>
        <translation>Votre serveur de tuiles</translation>
    </message>
    <message>
        <source>Folder of tiles</source>
        <translation>Dossier de tuiles</translation>
    </message>
    <message>
        <source>Public OpenStreetMap</source>
        <translation>OpenStreetMap public</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Fond de la carte</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse des tuiles</translation>
    </message>
    <message>
        <source>Whose map it is</source>
        <translation>Auteur de la carte</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Approximate limits, made from the postcodes. No address leaves this computer.</source>
        <translation>Limites approximatives, tirées des codes postaux. Aucune adresse ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This server learns which part of the city is looked at, never who lives where. {z}, {x} and {y} stand for the tile.</source>
        <translation>Ce serveur apprend quelle partie de la ville vous regardez, jamais qui habite où. {z}, {x} et {y} désignent la tuile.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Pictures in folders z/x/y.png, on this computer or the office&apos;s drive. Nothing is sent.</source>
        <translation>Images dans des dossiers z/x/y.png, sur cet ordinateur ou sur le disque du bureau. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles and fetches none ahead. Their server in the world learns which part of the city is looked at.</source>
        <translation>Un don de la communauté OpenStreetMap, à utiliser avec modération&#xa0;: ce programme s’identifie, garde les tuiles et n’en charge aucune à l’avance. Leurs serveurs, quelque part dans le monde, apprennent quelle partie de la ville vous regardez.</translation>
    </message>
    <message>
        <source>Use OpenStreetMap</source>
        <translation>Utiliser OpenStreetMap</translation>
    </message>
    <message>
        <source>Enter where the tiles are.</source>
        <translation>Indiquez où se trouvent les tuiles.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et nommer un serveur.</translation>
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y} once each.</source>
        <translation>L’adresse doit contenir {z}, {x} et {y}, une fois chacun.</translation>
    </message>
    <message>
        <source>This folder is not there. Check that the drive is connected.</source>
        <translation>Ce dossier n’est pas là. Vérifiez que le disque est connecté.</translation>
    </message>
    <message>
        <source>This is the public server. Choose “Public OpenStreetMap” in the list.</source>
        <translation>C’est le serveur public. Choisissez «&#xa0;OpenStreetMap public&#xa0;» dans la liste.</translation>
    </message>
</context>
<context>
    <name>entraide::BankView</name>
    <message>
        <source>Lines of the bank&apos;s file</source>
        <translation>Lignes du fichier de la banque</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>The file holds no line that could be read.</source>
        <translation>Le fichier n’a aucune ligne lisible.</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Lignes qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>Toutes les lignes ont pu être lues.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lues</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>%1, %n ligne. Rien n’est encore gardé.</numerusform>
            <numerusform>%1, %n lignes. Rien n’est encore gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay a gift</source>
        <translation>Paient un don</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>En paient une partie</translation>
    </message>
    <message>
        <source>Pay too much</source>
        <translation>Paient trop</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Déjà lues</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Sorties du compte</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Lignes (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Non lues (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::BoardForm</name>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l’association</translation>
    </message>
    <message>
        <source>What somebody agrees to</source>
        <translation>Ce que la personne accepte</translation>
    </message>
    <message>
        <source>How to reach you otherwise</source>
        <translation>Comment vous joindre autrement</translation>
    </message>
    <message>
        <source>Save the noticeboard</source>
        <translation>Enregistrer le tableau d’annonces</translation>
    </message>
    <message>
        <source>On the web page</source>
        <translation>Sur la page web</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help that may be asked for</source>
        <translation>Aide qui peut être demandée</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Change the noticeboard</source>
        <translation>Modifier le tableau d’annonces</translation>
    </message>
    <message>
        <source>Set up a noticeboard</source>
        <translation>Créer un tableau d’annonces</translation>
    </message>
    <message>
        <source>Write the name in one language at least.</source>
        <translation>Écrivez le nom dans une langue au moins.</translation>
    </message>
    <message>
        <source>Write what somebody agrees to who sends something, in one language at least.</source>
        <translation>Écrivez ce qu’accepte la personne qui envoie quelque chose, dans une langue au moins.</translation>
    </message>
    <message>
        <source>Write a phone number or an address for those who would rather not send anything, in one language at least.</source>
        <translation>Écrivez un numéro de téléphone ou une adresse pour qui préfère ne rien envoyer, dans une langue au moins.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardPanel</name>
    <message>
        <source>Postings on it</source>
        <translation>Annonces affichées</translation>
    </message>
    <message>
        <source>A noticeboard shows your postings on your website and brings sign-ups into the inbox.</source>
        <translation>Un tableau d’annonces montre vos annonces sur votre site web et amène les inscriptions dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Texte du consentement</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help to ask for</source>
        <translation>Aide à demander</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The webmaster needs the address of your hub and the name of the database above. What people send is sealed: only this team can open it.</source>
        <translation>Votre webmestre a besoin de l’adresse de votre serveur d’échange et du nom de la base de données ci-dessus. Ce que les gens envoient est scellé&#xa0;: seule cette équipe peut l’ouvrir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a posting, places left</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>places without limit</source>
        <translation>places sans limite</translation>
    </message>
    <message>
        <source>None. Put one there from the page Postings.</source>
        <translation>Aucune. Affichez-en une depuis la page Annonces.</translation>
    </message>
</context>
<context>
    <name>entraide::BoardSection</name>
    <message>
        <source>Set up the &amp;noticeboard…</source>
        <translation>Créer le ta&amp;bleau d’annonces…</translation>
    </message>
    <message>
        <source>What the page on the web says of you</source>
        <translation>Ce que la page web dit de vous</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Noticeboard</source>
        <translation>Tableau d’annonces</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>pas encore créé</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) on it</source>
        <translation>
            <numerusform>%n annonce affichée</numerusform>
            <numerusform>%n annonces affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>The noticeboard is set up. Give its database to your hub and to the webmaster.</source>
        <translation>Le tableau d’annonces est créé. Communiquez sa base de données à votre serveur d’échange et au webmestre.</translation>
    </message>
</context>
<context>
    <name>entraide::BooksReader</name>
    <message>
        <source>Reading the campaign</source>
        <translation>Lecture de la campagne</translation>
    </message>
</context>
<context>
    <name>entraide::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Personne n’est à appeler aujourd’hui.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Jointe</translation>
    </message>
    <message>
        <source>The person was called and knows</source>
        <translation>La personne a été appelée et est au courant</translation>
    </message>
    <message>
        <source>Called.</source>
        <translation>Appel passé.</translation>
    </message>
    <message>
        <source>The call to %1 is noted.</source>
        <translation>L’appel à %1 est noté.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas jointe</translation>
    </message>
    <message>
        <source>Nobody answered: comes back tomorrow, with a note</source>
        <translation>Pas de réponse&#xa0;: revient demain, avec une note</translation>
    </message>
    <message>
        <source>%1: not reached.</source>
        <comment>a day and an hour</comment>
        <translation>%1&#xa0;: pas de réponse.</translation>
    </message>
    <message>
        <source>%1 was not reached and is here again tomorrow.</source>
        <translation>%1 n’a pas répondu et revient demain dans la liste.</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s’agit</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Ouvre la fiche sur sa page</translation>
    </message>
    <message>
        <source>Print the call list…</source>
        <translation>Imprimer la liste d’appels…</translation>
    </message>
    <message>
        <source>Prints the list with room to write</source>
        <translation>Imprime la liste avec de la place pour écrire</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Revenir à la journée</translation>
    </message>
    <message>
        <source>Shows what needs you again</source>
        <translation>Montre à nouveau ce qui vous attend</translation>
    </message>
    <message>
        <source>Reading whom to call</source>
        <translation>Lecture des appels à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Annuler l’appel noté</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>Imprimer la liste d’appels</translation>
    </message>
    <message>
        <source>The call list went to the printer.</source>
        <translation>La liste d’appels est partie à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignBar</name>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>campaign</comment>
        <translation>%1 (clôturée)</translation>
    </message>
    <message>
        <source>given %1 of %2 meals</source>
        <comment>of those hoped for</comment>
        <translation>%1 repas donnés sur %2</translation>
    </message>
    <message>
        <source>given %1</source>
        <comment>meals</comment>
        <translation>%1 donnés</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <comment>meals</comment>
        <translation>%1 commandés</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>meals</comment>
        <translation>%1 livrés</translation>
    </message>
    <message>
        <source>pending %1</source>
        <comment>meals</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>money</comment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation>Les comptes sont justes</translation>
    </message>
    <message>
        <source>The books do not balance</source>
        <translation>Les comptes ne sont pas justes</translation>
    </message>
</context>
<context>
    <name>entraide::CampaignForm</name>
    <message>
        <source>none set</source>
        <translation>aucun objectif</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Meals hoped for</source>
        <translation>&amp;Repas espérés</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
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
        <translation>%1 (abaisse le rang)</translation>
    </message>
</context>
<context>
    <name>entraide::CandidatesModel</name>
    <message>
        <source>%1 · from %2</source>
        <comment>a person, a quarter</comment>
        <translation>%1 · de %2</translation>
    </message>
</context>
<context>
    <name>entraide::CeilingsModel</name>
    <message>
        <source>Known by the program. Add a line for the same year to use other amounts.</source>
        <translation>Connu du programme. Ajoutez une ligne pour la même année pour d’autres montants.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>A day at most</source>
        <translation>Maximum par jour</translation>
    </message>
    <message>
        <source>A year at most</source>
        <translation>Maximum par an</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Maximum de kilomètres</translation>
    </message>
</context>
<context>
    <name>entraide::CertificatesSection</name>
    <message>
        <source>Name of a volunteer</source>
        <translation>Nom d’une personne volontaire</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Hours certificate</source>
        <translation>Attestation d’heures</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Imprimer la lettre…</translation>
    </message>
    <message>
        <source>Prints the letter in the volunteer&apos;s language</source>
        <translation>Imprime la lettre dans la langue de la personne volontaire</translation>
    </message>
    <message>
        <source>Save the letter as PDF…</source>
        <translation>Enregistrer la lettre en PDF…</translation>
    </message>
    <message>
        <source>Writes the letter to a file</source>
        <translation>Écrit la lettre dans un fichier</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>information note</source>
        <translation>note d’information</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer la lettre en PDF</translation>
    </message>
    <message>
        <source>The information note was given</source>
        <translation>La note d’information a été remise</translation>
    </message>
    <message>
        <source>Notes that the volunteer has it since today</source>
        <translation>Note que la personne volontaire l’a depuis aujourd’hui</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>It was given</source>
        <translation>Elle a été remise</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Cette personne n’est pas volontaire.</translation>
    </message>
    <message>
        <source>Choose a volunteer to see the letter.</source>
        <translation>Choisissez une personne volontaire pour voir la lettre.</translation>
    </message>
    <message>
        <source>Nothing was done in this period: there is nothing to certify.</source>
        <translation>Rien n’a été fait dans cette période&#xa0;: il n’y a rien à attester.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>La lettre est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Noté&#xa0;: la note d’information a été remise aujourd’hui.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>Annuler la remise de la note d’information</translation>
    </message>
    <message>
        <source>The letter is in “%1”.</source>
        <translation>La lettre est dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>entraide::ChooseHelperDialog</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Choisir quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <comment>a volunteer</comment>
        <translation>Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a volunteer</comment>
        <translation>À présent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Who fits, best first</source>
        <translation>Qui convient, le meilleur choix d’abord</translation>
    </message>
    <message>
        <source>Nobody else fits. Why not is said on the request&apos;s own page.</source>
        <translation>Personne d’autre ne convient. La page de la demande dit pourquoi.</translation>
    </message>
    <message>
        <source>for example: they know each other</source>
        <translation>par exemple&#xa0;: ils se connaissent</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the place</source>
        <translation>&amp;Raison, gardée avec la place</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>A choice against the proposal needs its reason.</source>
        <translation>Un choix contre la proposition demande une raison.</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnMappingModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Another column fills this already. The first one counts.</source>
        <translation>Une autre colonne remplit déjà ce champ. La première compte.</translation>
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation>%1 remplit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Champ rempli</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>entraide::ColumnsStep</name>
    <message>
        <source>Columns of the file and what they fill</source>
        <translation>Colonnes du fichier et champs qu’elles remplissent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Headers in</source>
        <translation>En-têtes en</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>as chosen for this form before</source>
        <translation>déjà choisies pour ce formulaire</translation>
    </message>
    <message>
        <source>recognised now</source>
        <translation>reconnues à l’instant</translation>
    </message>
    <message>
        <source>No column is a name. Choose which one holds it.</source>
        <translation>Aucune colonne ne contient le nom. Choisissez celle qui le contient.</translation>
    </message>
    <message>
        <source>%1: another column fills the same. The first one counts; choose what this one fills, or leave it out.</source>
        <translation>%1&#xa0;: une autre colonne remplit le même champ. La première compte&#xa0;; choisissez un autre champ ou laissez la colonne de côté.</translation>
    </message>
</context>
<context>
    <name>entraide::CommitmentsView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord donné</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>en attente de réponse</translation>
    </message>
    <message>
        <source>Nothing is planned until %1.</source>
        <translation>Rien n’est prévu jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictModel</name>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>kept, with the changes below</source>
        <translation>gardée, avec les changements ci-dessous</translation>
    </message>
    <message>
        <source>the same at each desk</source>
        <translation>le même dans chaque permanence</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>n’est plus connu</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>%1, %2: %3, chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2&#xa0;: %3, choisi</translation>
    </message>
    <message>
        <source>%1, %2: %3, not chosen</source>
        <comment>field, desk, value</comment>
        <translation>%1, %2&#xa0;: %3, non choisi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Est gardé</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictSection</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>A version of this record has not been received whole yet. Exchange again.</source>
        <translation>Une version de cette fiche n’est pas encore arrivée en entier. Échangez à nouveau.</translation>
    </message>
</context>
<context>
    <name>entraide::ConflictView</name>
    <message>
        <source>Lines to choose</source>
        <translation>Lignes à choisir</translation>
    </message>
    <message>
        <source>What happens when you save</source>
        <translation>Ce qui se passe quand vous enregistrez</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (cette permanence)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>Garder toute notre version</translation>
    </message>
    <message>
        <source>Keep all of version 1</source>
        <translation>Garder toute la version 1</translation>
    </message>
    <message>
        <source>Keep all of theirs</source>
        <translation>Garder toute leur version</translation>
    </message>
    <message>
        <source>Keep all of version 2</source>
        <translation>Garder toute la version 2</translation>
    </message>
    <message>
        <source>To choose: %1 of %2 chosen</source>
        <translation>À choisir&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Choose each line first.</source>
        <translation>Choisissez d’abord pour chaque ligne.</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version · %1: both</source>
        <translation>Flèches&#xa0;: ligne et version · Espace&#xa0;: choisir · 1, 2&#xa0;: version · %1&#xa0;: les deux</translation>
    </message>
    <message>
        <source>Arrows: line and version · Space: choose · 1, 2: version</source>
        <translation>Flèches&#xa0;: ligne et version · Espace&#xa0;: choisir · 1, 2&#xa0;: version</translation>
    </message>
    <message>
        <source>%1: both can stand together.</source>
        <translation>%1&#xa0;: les deux peuvent aller ensemble.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Les changements</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>Fusionné automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each changed in one place</source>
        <translation>
            <numerusform>%n champ, changé à un seul endroit</numerusform>
            <numerusform>%n champs, chacun changé à un seul endroit</numerusform>
        </translation>
    </message>
    <message>
        <source>changed at %1</source>
        <comment>desk</comment>
        <translation>changé à&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to choose.</source>
        <translation>
            <numerusform>Encore %n ligne à choisir.</numerusform>
            <numerusform>Encore %n lignes à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk changed it meanwhile. Look again.</source>
        <translation>Une autre permanence l’a changée entre-temps. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is deleted. Other desks learn it at the next exchange.</source>
        <translation>Supprimé&#xa0;: %1. Les autres permanences l’apprendront au prochain échange.</translation>
    </message>
    <message>
        <source>%1 is saved. Other desks see it at the next exchange.</source>
        <translation>Enregistré&#xa0;: %1. Les autres permanences le verront au prochain échange.</translation>
    </message>
    <message>
        <source>Undo the choice</source>
        <translation>Annuler le choix</translation>
    </message>
</context>
<context>
    <name>entraide::DateField</name>
    <message>
        <source>A date is given</source>
        <translation>Une date est indiquée</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryModel</name>
    <message>
        <source>nothing in common</source>
        <translation>rien en commun</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>en commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <comment>the hours that are drawn</comment>
        <translation>de %1 à %2 h</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Déjà promis</translation>
    </message>
</context>
<context>
    <name>entraide::DiaryView</name>
    <message>
        <source>Both diaries, day by day</source>
        <translation>Les deux agendas, jour par jour</translation>
    </message>
    <message>
        <source>Above: asked for. Below: offered. Hatched: promised already. Filled: both could.</source>
        <translation>En haut&#xa0;: demandé. En bas&#xa0;: proposé. Hachuré&#xa0;: déjà promis. Plein&#xa0;: possible pour les deux.</translation>
    </message>
</context>
<context>
    <name>entraide::DishForm</name>
    <message>
        <source>Cook</source>
        <translation>Cuistot</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>nom, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the dish.</source>
        <translation>Pas encore connu ici&#xa0;: noté en même temps que le plat.</translation>
    </message>
    <message>
        <source>Who cooks</source>
        <translation>Qui cuisine</translation>
    </message>
    <message>
        <source>&amp;Cook</source>
        <translation>&amp;Cuistot</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Dish</source>
        <translation>Pl&amp;at</translation>
    </message>
    <message>
        <source>&amp;Portions</source>
        <translation>&amp;Portions</translation>
    </message>
    <message>
        <source>It also &amp;is</source>
        <translation>C’est auss&amp;i</translation>
    </message>
    <message>
        <source>&amp;Allergens</source>
        <translation>A&amp;llergènes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>where the cook lives</source>
        <translation>chez le cuistot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>When and where it is fetched</source>
        <translation>Quand et où on l’enlève</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Nouveau plat</translation>
    </message>
    <message>
        <source>Note the dish</source>
        <translation>Noter le plat</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Modifier le plat</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Write who cooks.</source>
        <translation>Écrivez qui cuisine.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Écrivez ce que c’est.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>Write where it is fetched: no address of the cook is known.</source>
        <translation>Écrivez où on l’enlève&#xa0;: aucune adresse du cuistot n’est connue.</translation>
    </message>
    <message>
        <source>This postcode is not known here: the dish is kept, and cannot be planned on the map.</source>
        <translation>Ce code postal n’est pas connu ici&#xa0;: le plat est gardé, mais ne peut être planifié sur la carte.</translation>
    </message>
    <message>
        <source>Its allergens say something else. Please ask the cook.</source>
        <translation>Ses allergènes disent autre chose. Demandez au cuistot.</translation>
    </message>
</context>
<context>
    <name>entraide::DishPanel</name>
    <message>
        <source>This dish is no longer here.</source>
        <translation>Ce plat n’est plus ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cuistot</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>At the cook&apos;s</source>
        <translation>Chez le cuistot</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>À enlever à</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Tombé à l’eau parce que</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>It also is</source>
        <translation>C’est aussi</translation>
    </message>
    <message>
        <source>On the round of</source>
        <translation>Dans la tournée de</translation>
    </message>
    <message>
        <source>Promised to %1: no round here takes it. Hand it over, so that they know where it is fetched.</source>
        <translation>Promis à %1&#xa0;: aucune tournée ne le prend ici. Transférez-le, pour qu’on y sache où l’enlever.</translation>
    </message>
    <message>
        <source>%1 fetches it: no round here takes it. Take it back if they do not.</source>
        <translation>%1 l’enlève&#xa0;: aucune tournée ne le prend ici. Reprenez-le si cela ne se fait pas.</translation>
    </message>
    <message>
        <source>other chapters: %1</source>
        <comment>how far it is</comment>
        <translation>autres antennes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation>une autre antenne</translation>
    </message>
</context>
<context>
    <name>entraide::DishesSection</name>
    <message>
        <source>Dishes of the day</source>
        <translation>Plats du jour</translation>
    </message>
    <message>
        <source>Dish or cook</source>
        <translation>Plat ou cuistot</translation>
    </message>
    <message>
        <source>Dishes for this day were taken until %1. Later ones need a reason.</source>
        <translation>Les plats de ce jour étaient acceptés jusqu’à %1. Plus tard, il faut une raison.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1: %2 left.</source>
        <comment>an hour, a duration</comment>
        <translation>Les plats de ce jour sont acceptés jusqu’à %1&#xa0;: encore %2.</translation>
    </message>
    <message>
        <source>Dishes for this day are taken until %1.</source>
        <translation>Les plats de ce jour sont acceptés jusqu’à %1.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Plat tombé à l’eau…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Note pourquoi le plat ne vient pas</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Tombé à l’eau…</translation>
    </message>
    <message>
        <source>Take the dish out of its round</source>
        <translation>Sortir le plat de sa tournée</translation>
    </message>
    <message>
        <source>It is offered again, for another round</source>
        <translation>Il est de nouveau proposé, pour une autre tournée</translation>
    </message>
    <message>
        <source>Out of its round</source>
        <translation>Hors de sa tournée</translation>
    </message>
    <message>
        <source>No dish for this day yet. Note the first one; the next can follow at once.</source>
        <translation>Pas encore de plat pour ce jour. Notez le premier&#xa0;; le suivant peut suivre aussitôt.</translation>
    </message>
    <message>
        <source>No dish of this day is like that. Choose another filter, or empty the field.</source>
        <translation>Aucun plat de ce jour n’est ainsi. Choisissez un autre filtre ou videz le champ.</translation>
    </message>
    <message>
        <source>New dish</source>
        <translation>Nouveau plat</translation>
    </message>
    <message>
        <source>Notes what a cook offers</source>
        <translation>Note ce qu’un cuistot propose</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Modifier le plat</translation>
    </message>
    <message>
        <source>Changes the chosen dish, while it is offered or planned</source>
        <translation>Modifie le plat choisi, tant qu’il est proposé ou planifié</translation>
    </message>
    <message>
        <source>After the hour</source>
        <translation>Après l’heure</translation>
    </message>
    <message>
        <source>Dishes for that day were taken until %1. Why is this one taken all the same?</source>
        <translation>Les plats de ce jour étaient acceptés jusqu’à %1. Pourquoi accepter celui-ci quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Take the dish</source>
        <translation>Accepter le plat</translation>
    </message>
    <message numerus="yes">
        <source>Look at its %n round(s).</source>
        <translation>
            <numerusform>Vérifiez sa tournée.</numerusform>
            <numerusform>Vérifiez ses %n tournées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is noted; the cook may be known already.</source>
        <translation>%1 est noté&#xa0;; le cuistot est peut-être déjà connu.</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 est noté.</translation>
    </message>
    <message>
        <source>Undo the dish</source>
        <translation>Annuler le plat</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Plat tombé à l’eau</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Pourquoi ne vient-il pas&#xa0;? D’autres le liront plus tard.</translation>
    </message>
    <message>
        <source>Noted: the dish does not come.</source>
        <translation>Noté&#xa0;: le plat ne vient pas.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Annuler l’échec</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 est de nouveau proposé.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Ctrl+N: new dish · E: edit · X: failed · B: out of its round · A: to another chapter</source>
        <translation>Ctrl+N&#xa0;: nouveau plat · E&#xa0;: modifier · X&#xa0;: tombé à l’eau · B&#xa0;: hors de sa tournée · A&#xa0;: à une autre antenne</translation>
    </message>
    <message>
        <source>Offer to another chapter…</source>
        <translation>Proposer à une autre antenne…</translation>
    </message>
    <message>
        <source>Shows what another chapter would see, before it is asked</source>
        <translation>Montre ce que verrait une autre antenne, avant de le lui proposer</translation>
    </message>
    <message>
        <source>To a chapter…</source>
        <translation>À une antenne…</translation>
    </message>
    <message>
        <source>Decide about the answer</source>
        <translation>Décider de la réponse</translation>
    </message>
    <message>
        <source>Agrees with the chapter that answered, or notes what it said</source>
        <translation>Donne l’accord à l’antenne qui a répondu, ou note ce qu’elle a dit</translation>
    </message>
    <message>
        <source>Hand over to the chapter…</source>
        <translation>Transférer à l’antenne…</translation>
    </message>
    <message>
        <source>Tells the chapter what is checked, and nothing else</source>
        <translation>Communique à l’antenne ce qui est coché, et rien d’autre</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Take back from other chapters</source>
        <translation>Reprendre aux autres antennes</translation>
    </message>
    <message>
        <source>The dish is yours alone again; what was told stays told</source>
        <translation>Le plat est de nouveau à vous seuls&#xa0;; ce qui a été communiqué le reste</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Back to the dish</source>
        <translation>Revenir au plat</translation>
    </message>
    <message>
        <source>Tells nobody anything</source>
        <translation>Ne communique rien à personne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, with whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Que décidez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>They fetched it</source>
        <translation>Ils l’ont enlevé</translation>
    </message>
    <message>
        <source>Notes that the other chapter has fetched the dish, and closes the matter</source>
        <translation>Note que l’autre antenne a enlevé le plat, et clôt l’affaire</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Enlevé</translation>
    </message>
</context>
<context>
    <name>entraide::DoorRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
</context>
<context>
    <name>entraide::DraftBar</name>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out</source>
        <translation>
            <numerusform>%n portion enlevée, %1 distribuées</numerusform>
            <numerusform>%n portions enlevées, %1 distribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tournée</numerusform>
            <numerusform>%n tournées</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>what is kept</comment>
        <translation>Actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Plan it again, or discard this.</source>
        <translation>La journée a changé entre-temps. Planifiez-la à nouveau, ou abandonnez ceci.</translation>
    </message>
    <message>
        <source>Moved by hand: %1</source>
        <translation>Déplacé à la main&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) stay on board: no zone wants them.</source>
        <translation>
            <numerusform>%n portion reste à bord&#xa0;: aucune zone ne la demande.</numerusform>
            <numerusform>%n portions restent à bord&#xa0;: aucune zone ne les demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped; this is the best until then.</source>
        <translation>La recherche a été arrêtée&#xa0;; voici le meilleur résultat jusque-là.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept.</source>
        <translation>Rien n’est enregistré tant que vous n’acceptez pas.</translation>
    </message>
</context>
<context>
    <name>entraide::Drafts</name>
    <message>
        <source>What was typed into “%1” could not be taken along.</source>
        <comment>title of a form</comment>
        <translation>Ce qui était saisi dans «&#xa0;%1&#xa0;» n’a pas pu être repris.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, what is typed there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entraide::ErasuresSection</name>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>A person, on %1</source>
        <translation>Une personne, le %1</translation>
    </message>
    <message>
        <source>confirmed by every desk</source>
        <translation>confirmé par toutes les permanences</translation>
    </message>
    <message>
        <source>not confirmed by every desk yet</source>
        <translation>pas encore confirmé par toutes les permanences</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Une personne a été effacée</translation>
    </message>
    <message>
        <source>%1 (this desk)</source>
        <translation>%1 (cette permanence)</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>confirmé le %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore prévenu</translation>
    </message>
    <message>
        <source>asked on %1 to compact its files</source>
        <translation>prié le %1 de compacter ses fichiers</translation>
    </message>
    <message>
        <source>whoever runs this hub has to compact it: until then its files hold the bytes</source>
        <translation>la personne qui gère ce serveur commun doit le compacter&#xa0;: d’ici là ses fichiers gardent les données</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangeOffice</name>
    <message>
        <source>Exchange with %1</source>
        <translation>Échange&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>entraide::ExchangePage</name>
    <message>
        <source>Stopping; what has come already stays.</source>
        <translation>Arrêt en cours&#xa0;; ce qui est déjà arrivé reste.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Nothing is to be chosen on this record any more.</source>
        <translation>Il n’y a plus rien à choisir pour cette fiche.</translation>
    </message>
    <message>
        <source>What waits, and desks</source>
        <translation>Ce qui attend, et permanences</translation>
    </message>
</context>
<context>
    <name>entraide::FileStep</name>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Choisissez un fichier ou déposez-le ici</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Recognise it from the headers</source>
        <translation>À reconnaître d’après les en-têtes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>CSV files as they come from Google Forms, Microsoft Forms, LimeSurvey or Excel, without preparing them. Language, separator and columns are recognised; you see what would change before anything is saved.</source>
        <translation>Des fichiers CSV tels qu’ils viennent de Google Forms, Microsoft Forms, LimeSurvey ou Excel, sans préparation. La langue, le séparateur et les colonnes sont reconnus&#xa0;; vous voyez ce qui changerait avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Annonce</translation>
    </message>
    <message>
        <source>Choose the posting</source>
        <translation>Choisissez l’annonce</translation>
    </message>
</context>
<context>
    <name>entraide::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Named filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all, above a list</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>entraide::FindBox</name>
    <message>
        <source>Find a person, a request, an address…</source>
        <translation>Chercher une personne, une demande, une adresse…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>entraide::FindGiftDialog</name>
    <message>
        <source>Assign to this gift</source>
        <translation>Attribuer à ce don</translation>
    </message>
    <message>
        <source>Find the gift</source>
        <translation>Chercher le don</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>amount, payer, day</comment>
        <translation>%1 de %2, le %3</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Donateur, communication ou montant</translation>
    </message>
    <message>
        <source>Gifts to that restaurant</source>
        <translation>Dons à ce restaurant</translation>
    </message>
</context>
<context>
    <name>entraide::FinishDialog</name>
    <message>
        <source>Finish the round</source>
        <translation>Achever la tournée</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Portions distribuées</translation>
    </message>
    <message numerus="yes">
        <source>The %n stop(s) that is (are) not marked was (were) done too</source>
        <translation>
            <numerusform>L’arrêt non marqué (%n) a été fait aussi</numerusform>
            <numerusform>Les %n arrêts non marqués ont été faits aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>entraide::FitsView</name>
    <message>
        <source>Requests that suit</source>
        <translation>Demandes qui conviennent</translation>
    </message>
    <message>
        <source>Offers that suit</source>
        <translation>Offres qui conviennent</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Mettre en contact</translation>
    </message>
    <message>
        <source>Both diaries</source>
        <translation>Les deux agendas</translation>
    </message>
    <message>
        <source>No open request suits: another service, another time, too far, or another language.</source>
        <translation>Aucune demande ouverte ne convient&#xa0;: autre service, autre moment, trop loin, ou autre langue.</translation>
    </message>
    <message>
        <source>Requests are looked for while the offer is open.</source>
        <translation>Les demandes sont cherchées tant que l’offre est ouverte.</translation>
    </message>
    <message>
        <source>No open offer suits: another service, another time, too far, or another language.</source>
        <translation>Aucune offre ouverte ne convient&#xa0;: autre service, autre moment, trop loin, ou autre langue.</translation>
    </message>
    <message>
        <source>Offers are looked for while the request is open.</source>
        <translation>Les offres sont cherchées tant que la demande est ouverte.</translation>
    </message>
    <message>
        <source>Requests that suit (%1)</source>
        <translation>Demandes qui conviennent (%1)</translation>
    </message>
    <message>
        <source>Offers that suit (%1)</source>
        <translation>Offres qui conviennent (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::FollowUpField</name>
    <message>
        <source>+7, or a date</source>
        <translation>+7, ou une date</translation>
    </message>
    <message>
        <source>Leave it empty when there is nothing to come back to.</source>
        <translation>Laissez vide s’il n’y a pas à y revenir.</translation>
    </message>
    <message>
        <source>This is no day. Type +7 for in a week, or a date.</source>
        <translation>Ce n’est pas une date. Tapez +7 pour dans une semaine, ou une date.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
</context>
<context>
    <name>entraide::FromRequestDialog</name>
    <message>
        <source>Person helped</source>
        <translation>Personne aidée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Proposer un binôme</translation>
    </message>
    <message>
        <source>From which request?</source>
        <translation>De quelle demande&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the person helped</source>
        <translation>Nom de la personne aidée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>entraide::GiftChoiceModel</name>
    <message>
        <source>Giver</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
</context>
<context>
    <name>entraide::GiftForm</name>
    <message>
        <source>choose the restaurant</source>
        <translation>choisir le restaurant</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>là où des repas sont demandés</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Qui donne</translation>
    </message>
    <message>
        <source>&amp;Giver</source>
        <translation>&amp;Donateur</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Ce qui est donné</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>Re&amp;pas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Hôpital et service</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>Nouveau don</translation>
    </message>
    <message>
        <source>Note the gift</source>
        <translation>Noter le don</translation>
    </message>
    <message>
        <source>Edit the gift</source>
        <translation>Modifier le don</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>This restaurant has no price yet. Enter it on the tab “Restaurants”.</source>
        <translation>Ce restaurant n’a pas encore de prix. Notez-le dans l’onglet «&#xa0;Restaurants&#xa0;».</translation>
    </message>
    <message>
        <source>This restaurant has no account yet. Enter it on the tab “Restaurants”.</source>
        <translation>Ce restaurant n’a pas encore de compte. Notez-le dans l’onglet «&#xa0;Restaurants&#xa0;».</translation>
    </message>
    <message>
        <source>%1 for a meal</source>
        <translation>%1 par repas</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>meals, price, amount</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Choisissez le restaurant qui cuisine.</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>name, phone or e-mail; empty: no name was given</source>
        <translation>nom, téléphone ou e-mail&#xa0;; vide&#xa0;: don sans nom</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the gift.</source>
        <translation>Pas encore connu ici&#xa0;: noté en même temps que le don.</translation>
    </message>
</context>
<context>
    <name>entraide::GiftPanel</name>
    <message>
        <source>Payments of the gift</source>
        <translation>Paiements du don</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Rien n’est encore payé.</translation>
    </message>
    <message>
        <source>Orders of the gift</source>
        <translation>Commandes du don</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Its meals</source>
        <comment>meals of a gift in an order</comment>
        <translation>Ses repas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>None of its meals is ordered yet.</source>
        <translation>Aucun de ses repas n’est encore commandé.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>This gift is no longer here.</source>
        <translation>Ce don n’est plus ici.</translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>amount, day</comment>
        <translation>%1, la dernière le %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Payé en trop</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>%1 paid, %2 ordered, %3 delivered</source>
        <comment>meals of a gift</comment>
        <translation>%1 payés, %2 commandés, %3 livrés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>wherever meals are wanted</source>
        <translation>là où des repas sont demandés</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>paid back: %1</source>
        <translation>remboursé&#xa0;: %1</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>noté à la main</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>du fichier de la banque</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Paiements (%1)</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>state of an order</comment>
        <translation>%1, repas rendus</translation>
    </message>
    <message>
        <source>Orders (%1)</source>
        <translation>Commandes (%1)</translation>
    </message>
    <message>
        <source>%1, cooked by %2</source>
        <comment>meals, restaurant</comment>
        <translation>%1, préparés par %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>entraide::GiftsSection</name>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Giver, communication or amount</source>
        <translation>Donateur, communication ou montant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Imprimer le bulletin…</translation>
    </message>
    <message>
        <source>Prints what the giver pays with, with its code</source>
        <translation>Imprime le bulletin avec lequel le donateur paie, avec son code</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Bulletin en PDF…</translation>
    </message>
    <message>
        <source>Saves the slip as a file, to send it by mail</source>
        <translation>Enregistre le bulletin dans un fichier, pour l’envoyer par e-mail</translation>
    </message>
    <message>
        <source>Note a pay&amp;ment…</source>
        <translation>Noter un &amp;paiement…</translation>
    </message>
    <message>
        <source>Notes money that no bank&apos;s file says</source>
        <translation>Note de l’argent qu’aucun fichier de la banque ne mentionne</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Notes what the restaurant paid back, and why</source>
        <translation>Note ce que le restaurant a remboursé, et pourquoi</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Annuler le don</translation>
    </message>
    <message>
        <source>Nobody pays it; it is not counted any more</source>
        <translation>Personne ne le paie&#xa0;; il ne compte plus</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a gift</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No restaurant takes part yet. Note the first one, with its account and its price.</source>
        <translation>Aucun restaurant ne participe encore. Notez le premier, avec son compte et son prix.</translation>
    </message>
    <message>
        <source>No gift yet. Note the first one; its slip says how to pay.</source>
        <translation>Pas encore de don. Notez le premier&#xa0;; son bulletin dit comment payer.</translation>
    </message>
    <message>
        <source>No gift is like that. Choose another filter, or empty the field.</source>
        <translation>Aucun don ne correspond. Choisissez un autre filtre, ou videz le champ.</translation>
    </message>
    <message>
        <source>&amp;New gift</source>
        <translation>&amp;Nouveau don</translation>
    </message>
    <message>
        <source>Notes a gift of meals</source>
        <translation>Note un don de repas</translation>
    </message>
    <message>
        <source>&amp;Edit the gift</source>
        <translation>&amp;Modifier le don</translation>
    </message>
    <message>
        <source>Changes giver, message, target, and the meals while nothing is paid</source>
        <translation>Modifie le donateur, le message, la destination, et les repas tant que rien n’est payé</translation>
    </message>
    <message>
        <source>The gift is noted: %1 for %2, with %3.</source>
        <comment>meals, amount, communication</comment>
        <translation>Le don est noté&#xa0;: %1 pour %2, avec la communication %3.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The giver may be here already: %1.</source>
        <translation>Le donateur est peut-être déjà ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the gift</source>
        <translation>Annuler le don</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>%1 of %2 is noted.</source>
        <comment>amount, giver</comment>
        <translation>%1 de %2 sont notés.</translation>
    </message>
    <message>
        <source>Undo the payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Noted: %1 went back to %2.</source>
        <comment>amount, giver</comment>
        <translation>C’est noté&#xa0;: %1 remboursés à %2.</translation>
    </message>
    <message>
        <source>Undo the paying back</source>
        <translation>Annuler le remboursement</translation>
    </message>
    <message>
        <source>The gift of %1 is cancelled.</source>
        <translation>Le don de %1 est annulé.</translation>
    </message>
    <message>
        <source>Undo the cancelling</source>
        <translation>Annuler l’annulation</translation>
    </message>
    <message>
        <source>Ctrl+N: new gift · E: edit · P: print the slip · M: note a payment · R: pay back · X: cancel · Shift+R: receipt</source>
        <translation>Ctrl+N&#xa0;: nouveau don · E&#xa0;: modifier · P&#xa0;: imprimer le bulletin · M&#xa0;: noter un paiement · R&#xa0;: rembourser · X&#xa0;: annuler · Maj+R&#xa0;: reçu</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>Imprimer le reçu…</translation>
    </message>
    <message>
        <source>Prints for the giver how many meals came where on which day</source>
        <translation>Imprime pour le donateur combien de repas sont arrivés où et quel jour</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt as PDF…</source>
        <translation>Reçu en PDF…</translation>
    </message>
    <message>
        <source>Saves the receipt as a file, to send it by mail</source>
        <translation>Enregistre le reçu dans un fichier, pour l’envoyer par e-mail</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Copies the receipt as a text in the giver&apos;s language, for a mail</source>
        <translation>Copie le reçu comme texte dans la langue du donateur, pour un e-mail</translation>
    </message>
</context>
<context>
    <name>entraide::HandOutDialog</name>
    <message>
        <source>Handed out at %1</source>
        <comment>a zone</comment>
        <translation>Distribué à %1</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Portions distribuées</translation>
    </message>
    <message>
        <source>Of them, and besides</source>
        <translation>Dont, et en plus</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter le motif</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>entraide::HeldPanel</name>
    <message>
        <source>So many deletions at once may be meant, or a mistake. They are not done here until you decide; the exchange of everything else goes on. Ask the other desk when you are not sure.</source>
        <translation>Tant de suppressions à la fois peuvent être voulues, ou une erreur. Elles ne sont pas faites ici avant votre décision&#xa0;; l’échange de tout le reste continue. En cas de doute, demandez à l’autre permanence.</translation>
    </message>
    <message>
        <source>Keep the records</source>
        <translation>Garder les données</translation>
    </message>
    <message>
        <source>Accept the deletions…</source>
        <translation>Accepter les suppressions…</translation>
    </message>
    <message>
        <source>Records that would be deleted</source>
        <translation>Données qui seraient supprimées</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s)</source>
        <translation>
            <numerusform>supprimerait %n donnée</numerusform>
            <numerusform>supprimerait %n données</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Accept the deletions</source>
        <translation>Accepter les suppressions</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are deleted here and at every PC of the team.</source>
        <translation>
            <numerusform>%n donnée est supprimée ici et sur chaque PC de l’équipe.</numerusform>
            <numerusform>%n données sont supprimées ici et sur chaque PC de l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the records</source>
        <translation>Supprimer les données</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>entraide::HeldSection</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre décision</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Une autre permanence</translation>
    </message>
    <message numerus="yes">
        <source>would delete %n record(s), %1</source>
        <translation>
            <numerusform>supprimerait %n donnée, %1</numerusform>
            <numerusform>supprimerait %n données, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, and go back to the desks that had deleted them.</source>
        <translation>
            <numerusform>%n donnée reste, et retourne aux permanences qui l’avaient supprimée.</numerusform>
            <numerusform>%n données restent, et retournent aux permanences qui les avaient supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted, as the other desk wished.</source>
        <translation>
            <numerusform>%n donnée supprimée, comme l’autre permanence le souhaitait.</numerusform>
            <numerusform>%n données supprimées, comme l’autre permanence le souhaitait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HelpPane</name>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Toutes les pages d’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>entraide::HelpedActs</name>
    <message>
        <source>No help for a while</source>
        <translation>Pas d’aide pour le moment</translation>
    </message>
    <message>
        <source>Notes that the person who is helped needs nothing for some time</source>
        <translation>Note que la personne aidée n’a besoin de rien pendant quelque temps</translation>
    </message>
    <message>
        <source>Help again</source>
        <translation>L’aide reprend</translation>
    </message>
    <message>
        <source>Notes that the person is helped again</source>
        <translation>Note que la personne est de nouveau aidée</translation>
    </message>
    <message>
        <source>No help any more</source>
        <translation>Plus d’aide</translation>
    </message>
    <message>
        <source>Notes that the person is not helped any more; open requests are cancelled</source>
        <translation>Note que la personne n’est plus aidée&#xa0;; les demandes ouvertes sont annulées</translation>
    </message>
    <message>
        <source>The person who is helped is now: %1.</source>
        <translation>Personne aidée&#xa0;: désormais %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
</context>
<context>
    <name>entraide::HistoryView</name>
    <message>
        <source>Bring this version back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Champ modifié</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Version %1: written down</source>
        <translation>Version %1&#xa0;: fiche créée</translation>
    </message>
    <message numerus="yes">
        <source>Version %1: %n field(s) changed</source>
        <translation>
            <numerusform>Version %1&#xa0;: %n champ modifié</numerusform>
            <numerusform>Version %1&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HolidaysModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>entraide::HospitalChart</name>
    <message>
        <source>Show the meals by hospital as a table</source>
        <translation>Montrer les repas par hôpital dans un tableau</translation>
    </message>
    <message>
        <source>Meals delivered by hospital</source>
        <translation>Repas livrés par hôpital</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Meals delivered</source>
        <translation>Repas livrés</translation>
    </message>
    <message>
        <source>Nothing is delivered yet.</source>
        <translation>Rien n’est encore livré.</translation>
    </message>
</context>
<context>
    <name>entraide::HoursField</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 12:00</comment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>entraide::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together</source>
        <translation>
            <numerusform>%n au même endroit</numerusform>
            <numerusform>%n au même endroit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>1. File</source>
        <translation>1. Fichier</translation>
    </message>
    <message>
        <source>2. Columns</source>
        <translation>2. Colonnes</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Vérification</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Résultat</translation>
    </message>
    <message>
        <source>Rows left out are &amp;written to</source>
        <translation>&amp;Lignes écartées, à enregistrer dans</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Examiner le fichier</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be imported: %1. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être importé&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Essai de l’importation</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows left out are in %1: correct them there and import that file.</source>
        <translation>Les lignes écartées sont dans %1&#xa0;: corrigez-les dans ce fichier, puis importez-le.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n fiche modifiée depuis est restée telle quelle.</numerusform>
            <numerusform>%n fiches modifiées depuis sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows-to-fix</source>
        <extracomment>Added to the name of a file, for the rows of it that were not imported: &quot;list-rows-to-fix.csv&quot;</extracomment>
        <translation>lignes-a-corriger</translation>
    </message>
    <message>
        <source>Where to write the rows left out</source>
        <translation>Où enregistrer les lignes écartées</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>entraide::InViewPanel</name>
    <message>
        <source>In the view</source>
        <translation>Dans la vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter what is in the view</source>
        <translation>Filtrer ce qui est dans la vue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a place: an address or a postcode puts them on the map.</source>
        <translation>
            <numerusform>%n fiche sans lieu&#xa0;: une adresse ou un code postal la place sur la carte.</numerusform>
            <numerusform>%n fiches sans lieu&#xa0;: une adresse ou un code postal les place sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Ouvrir la fiche du volontaire</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Open the tandem</source>
        <translation>Ouvrir le binôme</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir la tournée</translation>
    </message>
    <message>
        <source>%1. Position rounded to 200 m.</source>
        <translation>%1. Position arrondie à 200&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxPanel</name>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Give the place at once, or put on reserve when it is full</source>
        <translation>Donner la place tout de suite, ou mettre en liste d’attente si c’est complet</translation>
    </message>
    <message>
        <source>Keep it as a draft, to be completed first</source>
        <translation>Garder comme brouillon, à compléter d’abord</translation>
    </message>
    <message>
        <source>Not to be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Anybody can put something on the noticeboard. These are not what its page writes, and nothing in them can be read. Clearing takes them off the noticeboard.</source>
        <translation>N’importe qui peut déposer quelque chose sur le tableau d’annonces. Ceci n’est pas ce que sa page écrit, et rien n’y est lisible. Effacer les retire du tableau d’annonces.</translation>
    </message>
</context>
<context>
    <name>entraide::InboxSection</name>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s’agit</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>Mettre &amp;de côté…</translation>
    </message>
    <message>
        <source>Nobody has to look at it any more</source>
        <translation>Plus personne ne doit s’en occuper</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Does what it asks for</source>
        <translation>Fait ce qui est demandé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not to be read</source>
        <translation>
            <numerusform>%n message illisible</numerusform>
            <numerusform>%n messages illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>on the noticeboard</source>
        <translation>sur le tableau d’annonces</translation>
    </message>
    <message>
        <source>Clear them away</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Takes them off the noticeboard</source>
        <translation>Les retire du tableau d’annonces</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Why does nobody have to look at it?</source>
        <translation>Pourquoi personne ne doit-il s’en occuper&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it waiting</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Set aside: what %1 sent.</source>
        <translation>Mis de côté&#xa0;: l’envoi de %1.</translation>
    </message>
    <message>
        <source>Undo setting aside</source>
        <translation>Annuler la mise de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were cleared away.</source>
        <translation>
            <numerusform>%n message a été effacé.</numerusform>
            <numerusform>%n messages ont été effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows your own request, dish or posting</source>
        <translation>Montre votre propre demande, plat ou annonce</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learns that you do not take it after all.</source>
        <translation>%1 apprend que finalement, vous ne le prenez pas.</translation>
    </message>
</context>
<context>
    <name>entraide::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Stopping; nothing is changed.</source>
        <translation>Arrêt en cours&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all, beside a progress bar</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>entraide::KnownPersons</name>
    <message>
        <source>Perhaps known here already</source>
        <translation>Peut-être déjà connu ici</translation>
    </message>
    <message>
        <source>No, it is somebody else, who is new here</source>
        <translation>Non, c’est quelqu’un d’autre, nouveau ici</translation>
    </message>
    <message>
        <source>Known: %1. What is noted now is added to that record.</source>
        <translation>Personne connue&#xa0;: %1. Ce qui est noté maintenant s’ajoute à sa fiche.</translation>
    </message>
    <message>
        <source>Perhaps known already: arrow down, then Enter for the right one.</source>
        <translation>Peut-être déjà connu&#xa0;: flèche vers le bas, puis Entrée sur la bonne personne.</translation>
    </message>
</context>
<context>
    <name>entraide::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %n</numerusform>
            <numerusform>groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests, 4 weeks</source>
        <translation>Demandes, 4 semaines</translation>
    </message>
</context>
<context>
    <name>entraide::LeavesView</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>And for the programs: %1.</source>
        <translation>Et pour les programmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing else is noted.</source>
        <translation>Rien d’autre n’est noté.</translation>
    </message>
</context>
<context>
    <name>entraide::LedgerModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>does not balance</source>
        <translation>pas juste</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Équilibre</translation>
    </message>
</context>
<context>
    <name>entraide::LinePanel</name>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Donner la place</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
</context>
<context>
    <name>entraide::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>entraide::LogModel</name>
    <message>
        <source>A desk that called here</source>
        <translation>Une permanence qui a appelé ici</translation>
    </message>
    <message>
        <source>A desk that was removed</source>
        <translation>Une permanence retirée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>entraide::LongSteps</name>
    <message>
        <source>The last step is still under way.</source>
        <translation>La dernière étape est encore en cours.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>entraide::MainWindow</name>
    <message>
        <source>%1 (sample) – Entraide</source>
        <translation>%1 (exemple) – Entraide</translation>
    </message>
    <message>
        <source>%1 – Entraide</source>
        <translation>%1 – Entraide</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Annule le dernier changement</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Prints what this page shows</source>
        <translation>Imprime ce que montre cette page</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Closes the desk until the passphrase is given</source>
        <translation>Ferme la permanence jusqu’à la phrase de passe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Fichier chiffré</translation>
    </message>
    <message>
        <source>Sample desk, not encrypted: for invented data only</source>
        <translation>Permanence d’exemple, non chiffrée&#xa0;: données inventées seulement</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nouvelle permanence…</translation>
    </message>
    <message>
        <source>Makes a new, encrypted desk</source>
        <translation>Crée une nouvelle permanence chiffrée</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>&amp;Ouvrir une permanence…</translation>
    </message>
    <message>
        <source>Opens another desk&apos;s file</source>
        <translation>Ouvre le fichier d’une autre permanence</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample desk…</source>
        <translation>&amp;Supprimer la permanence d’exemple…</translation>
    </message>
    <message>
        <source>Deletes the sample&apos;s file and begins with a desk of your own</source>
        <translation>Supprime le fichier d’exemple et commence avec votre permanence</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes Entraide</source>
        <translation>Ferme Entraide</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>Finds a person, a request or an address by name</source>
        <translation>Trouve une personne, une demande ou une adresse par son nom</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>Fi&amp;ltrer la liste</translation>
    </message>
    <message>
        <source>Narrows the list of this page as you type</source>
        <translation>Réduit la liste de cette page à mesure que vous tapez</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Shows the page “%1”</source>
        <translation>Montre la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Clair ou &amp;sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Touches de cette page</translation>
    </message>
    <message>
        <source>Shows what can be done here, and by which keys</source>
        <translation>Montre ce qu’on peut faire ici, et par quelles touches</translation>
    </message>
    <message>
        <source>&amp;About Entraide</source>
        <translation>À &amp;propos d’Entraide</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. In %n record(s) a newer change was left as it is.</source>
        <translation>
            <numerusform>Annulé. Dans %n fiche, un changement plus récent a été gardé.</numerusform>
            <numerusform>Annulé. Dans %n fiches, un changement plus récent a été gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Le changement est annulé.</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>Le changement est rétabli.</translation>
    </message>
    <message>
        <source>No page shows this kind of record.</source>
        <translation>Aucune page ne montre ce genre de fiche.</translation>
    </message>
    <message>
        <source>Somebody at the counter…</source>
        <translation>Quelqu’un au guichet…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, from any page</source>
        <translation>Inscrit quelqu’un de passage, depuis n’importe quelle page</translation>
    </message>
    <message>
        <source>Our &amp;association…</source>
        <translation>Notre associa&amp;tion…</translation>
    </message>
    <message>
        <source>Name, insurance, expenses, holidays and rules of the association</source>
        <translation>Nom, assurance, défraiement, vacances et règles de l’association</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Writes a note about the record that is shown, perhaps with a day to come back to it</source>
        <translation>Écrit une note sur la fiche montrée, avec au besoin un jour pour y revenir</translation>
    </message>
    <message>
        <source>Save or leave the form that is open first.</source>
        <translation>Enregistrez ou quittez d’abord le formulaire ouvert.</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>Shows how this page is worked with, beside it</source>
        <translation>Affiche à côté de la page comment on y travaille</translation>
    </message>
    <message>
        <source>&amp;All pages of the help</source>
        <translation>&amp;Toutes les pages d’aide</translation>
    </message>
    <message>
        <source>Shows everything the help explains</source>
        <translation>Affiche tout ce que l’aide explique</translation>
    </message>
    <message>
        <source>Reads volunteers, requests or sign-ups from a file</source>
        <translation>Lit des bénévoles, des demandes ou des inscriptions dans un fichier</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo the change of the association</source>
        <translation>Annuler la modification de l’association</translation>
    </message>
    <message>
        <source>The association is saved.</source>
        <translation>L’association est enregistrée.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. Save it or leave it first.</source>
        <comment>title of a form</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore enregistré. Enregistrez ou quittez d’abord.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>This is typed and not saved yet:</source>
        <translation>Ceci est saisi et pas encore enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>La dernière étape est encore en cours.</translation>
    </message>
</context>
<context>
    <name>entraide::MapController</name>
    <message numerus="yes">
        <source>Map with %n marker(s)</source>
        <translation>
            <numerusform>Carte avec %n repère</numerusform>
            <numerusform>Carte avec %n repères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MapListModel</name>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
</context>
<context>
    <name>entraide::MapPage</name>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Cadrer sur l’ensemble</translation>
    </message>
    <message>
        <source>Print the &amp;view…</source>
        <translation>&amp;Imprimer la vue…</translation>
    </message>
    <message>
        <source>Zooms so that all markers and areas are seen</source>
        <translation>Cadre la carte sur tous les repères et toutes les zones</translation>
    </message>
    <message>
        <source>Writes the map as it is seen, with its legend, to a PNG file</source>
        <translation>Enregistre la carte telle qu’elle se présente, avec sa légende, dans un fichier PNG</translation>
    </message>
    <message>
        <source>Prints the map as it is seen, with its legend</source>
        <translation>Imprime la carte telle qu’elle se présente, avec sa légende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Enregistrer la vue comme image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The map was saved to “%1”.</source>
        <translation>La carte est enregistrée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The map could not be saved to “%1”. Choose another folder.</source>
        <translation>La carte n’a pas pu être enregistrée dans «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save a &amp;picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>entraide::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Cadrer sur l’ensemble</translation>
    </message>
</context>
<context>
    <name>entraide::MatchActs</name>
    <message>
        <source>The volunteer says yes</source>
        <translation>Le volontaire dit oui</translation>
    </message>
    <message>
        <source>Accepts the chosen proposal; the contact may be told</source>
        <translation>Accepte la proposition choisie&#xa0;; les coordonnées peuvent être communiquées</translation>
    </message>
    <message>
        <source>The volunteer says no…</source>
        <translation>Le volontaire dit non…</translation>
    </message>
    <message>
        <source>Notes why the chosen proposal was declined</source>
        <translation>Note pourquoi la proposition choisie est refusée</translation>
    </message>
    <message>
        <source>Who is helped was told</source>
        <translation>La personne aidée est prévenue</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes, and agrees</source>
        <translation>La personne qui demande de l’aide sait qui vient et est d’accord</translation>
    </message>
    <message>
        <source>Who is helped wants somebody else…</source>
        <translation>La personne aidée préfère quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Takes the chosen proposal back, with the reason</source>
        <translation>Retire la proposition choisie, avec la raison</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>The desk takes the chosen proposal back</source>
        <translation>La permanence retire la proposition choisie</translation>
    </message>
    <message>
        <source>Remind the volunteer</source>
        <translation>Rappeler au volontaire</translation>
    </message>
    <message>
        <source>Copies or mails the reminder, and notes it</source>
        <translation>Copie ou envoie le rappel, et le note</translation>
    </message>
    <message>
        <source>Write to who is helped</source>
        <translation>Écrire à la personne aidée</translation>
    </message>
    <message>
        <source>Who comes; once it is done, whether all went well</source>
        <translation>Qui vient&#xa0;; ensuite, si tout s’est bien passé</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>The help was given, as agreed</source>
        <translation>L’aide a été donnée, comme convenu</translation>
    </message>
    <message>
        <source>It took place, so long and so far…</source>
        <translation>Elle a eu lieu, durée et distance…</translation>
    </message>
    <message>
        <source>Notes minutes and kilometres</source>
        <translation>Note les minutes et les kilomètres</translation>
    </message>
    <message>
        <source>Thank the volunteer</source>
        <translation>Remercier le volontaire</translation>
    </message>
    <message>
        <source>Copies or mails the thanks, and notes it</source>
        <translation>Copie ou envoie le remerciement, et le note</translation>
    </message>
    <message>
        <source>Thank all of last week</source>
        <translation>Remercier tous ceux de la semaine dernière</translation>
    </message>
    <message>
        <source>One message to all who helped last week; noted in one step</source>
        <translation>Un message à tous ceux qui ont aidé la semaine dernière&#xa0;; noté en une fois</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2.</source>
        <translation>Acceptée. À communiquer à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Proposition faite à %1. L’adresse n’a pas été communiquée.</translation>
    </message>
    <message>
        <source>Undo the acceptance</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Annuler la proposition</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2. Tell %3 who comes.</source>
        <translation>Acceptée. À communiquer à %1&#xa0;: %2. Prévenez %3 de qui vient.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>Pourquoi ce refus&#xa0;?</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Le refus est noté.</translation>
    </message>
    <message>
        <source>Undo the refusal</source>
        <translation>Annuler le refus</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Why is it taken back? The volunteer will ask.</source>
        <translation>Pourquoi la retirer&#xa0;? Le volontaire le demandera.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>La proposition est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted: %1 knows who comes.</source>
        <translation>Noté&#xa0;: %1 sait qui vient.</translation>
    </message>
    <message>
        <source>Undo the agreement</source>
        <translation>Annuler l’accord</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Why somebody else? The volunteer will ask.</source>
        <translation>Pourquoi quelqu’un d’autre&#xa0;? Le volontaire le demandera.</translation>
    </message>
    <message>
        <source>It was taken back. Tell %1 that it is not needed.</source>
        <translation>La proposition est retirée. Prévenez %1 que ce n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Notée comme effectuée.</translation>
    </message>
    <message>
        <source>Noted as reminded.</source>
        <translation>Noté comme rappelé.</translation>
    </message>
    <message>
        <source>Undo the reminder</source>
        <translation>Annuler le rappel</translation>
    </message>
    <message>
        <source>Noted as thanked.</source>
        <translation>Noté comme remercié.</translation>
    </message>
    <message>
        <source>Undo the thanks</source>
        <translation>Annuler le remerciement</translation>
    </message>
    <message>
        <source>Everybody who helped last week was thanked.</source>
        <translation>Tous ceux qui ont aidé la semaine dernière sont déjà remerciés.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Noté&#xa0;: %n volontaire remercié.</numerusform>
            <numerusform>Noté&#xa0;: %n volontaires remerciés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken at that time</source>
        <translation>Déjà pris à ce moment</translation>
    </message>
    <message>
        <source>Why is it asked all the same?</source>
        <translation>Pourquoi le demander malgré tout&#xa0;?</translation>
    </message>
</context>
<context>
    <name>entraide::MatchesView</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Personnes sollicitées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>help was given</comment>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>helper: yes on %1</source>
        <translation>volontaire&#xa0;: oui le %1</translation>
    </message>
    <message>
        <source>who is helped: yes on %1</source>
        <translation>personne aidée&#xa0;: oui le %1</translation>
    </message>
    <message>
        <source>who is helped: to be told</source>
        <translation>personne aidée&#xa0;: à prévenir</translation>
    </message>
    <message>
        <source>helper: no answer yet</source>
        <translation>volontaire&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>rappelé le %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>thanked on %1</source>
        <translation>remercié le %1</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>who is helped knows who comes</comment>
        <translation>Prévenue</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
</context>
<context>
    <name>entraide::MealsPage</name>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>&amp;Read a bank file…</source>
        <translation>&amp;Lire un fichier de la banque…</translation>
    </message>
    <message>
        <source>Reads the movements of a restaurant&apos;s account as CSV</source>
        <translation>Lit les mouvements du compte d’un restaurant, en CSV</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>Opens a call for gifts of meals</source>
        <translation>Ouvre un appel aux dons de repas</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Changes its name, its time and its goal</source>
        <translation>Modifie son nom, ses dates et son objectif</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>Clôturer la campagne</translation>
    </message>
    <message>
        <source>It takes no gifts any more; meals are still ordered</source>
        <translation>Elle ne reçoit plus de dons&#xa0;; on commande encore les repas</translation>
    </message>
    <message>
        <source>Shows the gifts of the campaign</source>
        <translation>Montre les dons de la campagne</translation>
    </message>
    <message>
        <source>Shows the payments, those to be looked at first</source>
        <translation>Montre les paiements, d’abord ceux qui sont à vérifier</translation>
    </message>
    <message>
        <source>Shows the orders by day and restaurant</source>
        <translation>Montre les commandes par jour et par restaurant</translation>
    </message>
    <message>
        <source>Shows the restaurants and hospitals</source>
        <translation>Montre les restaurants et les hôpitaux</translation>
    </message>
    <message>
        <source>Shows the ledger and the figures of the campaign</source>
        <translation>Montre les comptes et les chiffres de la campagne</translation>
    </message>
    <message>
        <source>No campaign yet. A campaign is a call for gifts of meals; open the first one to begin.</source>
        <translation>Pas encore de campagne. Une campagne est un appel aux dons de repas&#xa0;; ouvrez la première pour commencer.</translation>
    </message>
    <message>
        <source>Open the campaign again</source>
        <translation>Rouvrir la campagne</translation>
    </message>
    <message>
        <source>It takes gifts again</source>
        <translation>Elle reçoit de nouveau des dons</translation>
    </message>
    <message>
        <source>The campaign “%1” is open.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est ouverte.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the campaign</source>
        <translation>Annuler la campagne</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>The campaign “%1” is closed: it takes no gifts any more.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est clôturée&#xa0;: elle ne reçoit plus de dons.</translation>
    </message>
    <message>
        <source>The campaign “%1” is open again.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est rouverte.</translation>
    </message>
    <message>
        <source>Undo the closing</source>
        <translation>Annuler la clôture</translation>
    </message>
    <message>
        <source>Undo the opening</source>
        <translation>Annuler la réouverture</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>Paiements (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>entraide::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n à traiter</numerusform>
            <numerusform>%1, %n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::NewDeskDialog</name>
    <message>
        <source>Make the desk</source>
        <translation>Créer la permanence</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Nouvelle permanence</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Une nouvelle permanence</translation>
    </message>
    <message>
        <source>The passphrase is the only way into the file, for you as for anybody. Choose at least %1 characters, for example four words, and keep a copy on paper in a safe place: nobody can give it back to you.</source>
        <translation>La phrase de passe est la seule clé du fichier, pour vous comme pour les autres. Choisissez au moins %1 caractères, par exemple quatre mots, et gardez-en une copie sur papier en lieu sûr&#xa0;: personne ne pourra vous la rendre.</translation>
    </message>
    <message>
        <source>Desk of our quarter</source>
        <translation>Permanence de notre quartier</translation>
    </message>
    <message>
        <source>&amp;Name of the desk</source>
        <translation>&amp;Nom de la permanence</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation>La phrase de passe est trop courte&#xa0;: au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>entraide::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Come back to it</source>
        <translation>À re&amp;voir le</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>A note for the doorstep is not shown in lists and on paper: only where it is opened.</source>
        <translation>Une note pour le pas de la porte n’apparaît ni dans les listes ni sur papier&#xa0;: seulement là où on l’ouvre.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Write what there is to know.</source>
        <translation>Écrivez ce qu’il faut savoir.</translation>
    </message>
    <message>
        <source>Give a day from today on, or leave it empty.</source>
        <translation>Donnez un jour à partir d’aujourd’hui, ou laissez vide.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>The note is not kept yet. Leave it once more to throw it away.</source>
        <translation>La note n’est pas encore gardée. Quittez encore une fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>entraide::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Notes something about this record</source>
        <translation>Note quelque chose sur cette fiche</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Changes text, day and reader of the note</source>
        <translation>Modifie le texte, le jour et les lecteurs de la note</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Réglée, ou à rouvrir</translation>
    </message>
    <message>
        <source>Closes the note, or opens it again</source>
        <translation>Clôt la note, ou la rouvre</translation>
    </message>
    <message>
        <source>Postpone the note…</source>
        <translation>Remettre la note…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Remet la note à un autre jour</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Deletes the note; it can be undone</source>
        <translation>Supprime la note&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a note</comment>
        <translation>réglée</translation>
    </message>
    <message>
        <source>(for the doorstep: choose it to read it)</source>
        <translation>(pour le pas de la porte&#xa0;: choisissez-la pour la lire)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est gardée.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>La note est modifiée.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The note is done.</source>
        <translation>La note est réglée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>La note est rouverte.</translation>
    </message>
    <message>
        <source>Postpone the note</source>
        <translation>Remettre la note</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>The note comes back on %1.</source>
        <comment>a date</comment>
        <translation>La note revient le %1.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>entraide::NumbersSection</name>
    <message>
        <source>Ledger by restaurant</source>
        <translation>Comptes par restaurant</translation>
    </message>
    <message>
        <source>Do the books balance?</source>
        <translation>Les comptes sont-ils justes&#xa0;?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Cop&amp;y the numbers</source>
        <translation>Copier les chi&amp;ffres</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Copie les chiffres comme texte, pour un e-mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>Les chiffres sont copiés. Collez-les dans un e-mail.</translation>
    </message>
    <message>
        <source>&amp;Save the ledger as CSV…</source>
        <translation>Enregi&amp;strer les comptes en CSV…</translation>
    </message>
    <message>
        <source>Saves a line for each restaurant, for a spreadsheet</source>
        <translation>Enregistre une ligne par restaurant, pour un tableur</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Enregistrer les comptes</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>ledger</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>comptes</translation>
    </message>
    <message>
        <source>The ledger is in “%1”.</source>
        <translation>Les comptes sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Chiffres en CSV</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Saves a line for each week, restaurant and hospital, for a spreadsheet</source>
        <translation>Enregistre une ligne par semaine, restaurant et hôpital, pour un tableur</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Print the numbers…</source>
        <translation>Imprimer les chiffres…</translation>
    </message>
    <message>
        <source>Prints what a newspaper asks for, with the numbers by week</source>
        <translation>Imprime ce que demande un journal, avec les chiffres par semaine</translation>
    </message>
    <message>
        <source>Numbers as PDF…</source>
        <translation>Chiffres en PDF…</translation>
    </message>
    <message>
        <source>Saves the same as a file, to send it by mail</source>
        <translation>Enregistre la même chose dans un fichier, à envoyer par e-mail</translation>
    </message>
    <message>
        <source>Save the numbers as PDF</source>
        <translation>Enregistrer les chiffres en PDF</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>Les chiffres sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The numbers went to the printer.</source>
        <translation>Les chiffres sont partis à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferForm</name>
    <message>
        <source>Who offers help</source>
        <translation>Qui propose son aide</translation>
    </message>
    <message>
        <source>name, phone or e-mail</source>
        <translation>nom, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Not known here yet: noted along with the offer.</source>
        <translation>Pas encore connue ici&#xa0;: sera notée avec l’offre.</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>quelques mots à vous, si c’est utile</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Quoi et quand</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;En bref</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpire</translation>
    </message>
    <message>
        <source>Note for the &amp;team</source>
        <translation>Note pour l’é&amp;quipe</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre d’aide</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Enregistrer l’offre</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Modifier l’offre</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Choose who offers help, or type the name of somebody new.</source>
        <translation>Choisissez qui propose son aide, ou tapez le nom d’une nouvelle personne.</translation>
    </message>
</context>
<context>
    <name>entraide::OfferPanel</name>
    <message>
        <source>Requests it was brought together with</source>
        <translation>Demandes avec lesquelles elle a été mise en contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It was brought together with no request yet.</source>
        <translation>Elle n’est encore liée à aucune demande.</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>Mises en contact</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>This offer is no longer here.</source>
        <translation>Cette offre n’est plus là.</translation>
    </message>
    <message>
        <source>not enrolled as a volunteer yet</source>
        <translation>pas encore inscrit comme volontaire</translation>
    </message>
    <message>
        <source>enrolled, without the information note</source>
        <translation>volontaire, sans la note d’information</translation>
    </message>
    <message>
        <source>enrolled: %1</source>
        <comment>state of a volunteer</comment>
        <translation>volontaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Asks too</source>
        <comment>somebody who offers help also asks for some</comment>
        <translation>Demande aussi</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Brought together (%1)</source>
        <translation>Mises en contact (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OffersSection</name>
    <message>
        <source>Offers of help</source>
        <translation>Offres d’aide</translation>
    </message>
    <message>
        <source>Person, place or words</source>
        <translation>Personne, lieu ou mots</translation>
    </message>
    <message>
        <source>Ctrl+Enter: bring together with the chosen request · E: edit · R: two weeks more · W: withdraw · V: enrol as volunteer</source>
        <translation>Ctrl+Entrée&#xa0;: mettre en contact avec la demande choisie · E&#xa0;: modifier · R&#xa0;: deux semaines de plus · W&#xa0;: retirer · V&#xa0;: inscrire comme volontaire</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Modifier l’offre</translation>
    </message>
    <message>
        <source>Changes the chosen offer</source>
        <translation>Modifie l’offre choisie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Mettre en contact</translation>
    </message>
    <message>
        <source>Proposes the chosen request to who offers help</source>
        <translation>Propose la demande choisie à la personne qui offre son aide</translation>
    </message>
    <message>
        <source>Renew for two weeks</source>
        <translation>Prolonger de deux semaines</translation>
    </message>
    <message>
        <source>Keeps the offer open two weeks longer</source>
        <translation>Garde l’offre ouverte deux semaines de plus</translation>
    </message>
    <message>
        <source>Two weeks more</source>
        <translation>Deux semaines de plus</translation>
    </message>
    <message>
        <source>Enrol as volunteer</source>
        <translation>Inscrire comme volontaire</translation>
    </message>
    <message>
        <source>Makes a volunteer of who offers help</source>
        <translation>Fait de cette personne un volontaire</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Retirer l’offre…</translation>
    </message>
    <message>
        <source>The help is not offered any more</source>
        <translation>L’aide n’est plus proposée</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>The help is offered anew</source>
        <translation>L’aide est proposée de nouveau</translation>
    </message>
    <message>
        <source>No offer of help yet. Note the first one.</source>
        <translation>Pas encore d’offre d’aide. Notez la première.</translation>
    </message>
    <message>
        <source>No offer is like that. Choose another filter, or empty the field.</source>
        <translation>Aucune offre n’est ainsi. Choisissez un autre filtre, ou videz le champ.</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Nouvelle offre d’aide</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Note l’aide que quelqu’un propose</translation>
    </message>
    <message>
        <source>The offer is saved.</source>
        <translation>L’offre est enregistrée.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>The person may be here already: %1.</source>
        <translation>La personne est peut-être déjà ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the offer</source>
        <translation>Annuler l’offre</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>Why? It may stay empty.</source>
        <translation>Pourquoi&#xa0;? La réponse peut rester vide.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>The offer of %1 is withdrawn.</source>
        <translation>L’offre de %1 est retirée.</translation>
    </message>
    <message>
        <source>Undo the withdrawing</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>The offer of %1 is open again.</source>
        <translation>L’offre de %1 est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>Undo the reopening</source>
        <translation>Annuler la réouverture</translation>
    </message>
    <message>
        <source>The offer is open until %1.</source>
        <translation>L’offre est ouverte jusqu’au %1.</translation>
    </message>
    <message>
        <source>Undo the renewing</source>
        <translation>Annuler la prolongation</translation>
    </message>
    <message>
        <source>%1 is enrolled. Give the information note and set them active under Volunteers.</source>
        <translation>%1 est inscrit(e) comme volontaire. Remettez la note d’information, puis activez la fiche à la page Volontaires.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Proposed to %1 for %2: %3. The address was not told.</source>
        <comment>who offers, who is helped, when</comment>
        <translation>Proposé à %1 pour %2&#xa0;: %3. L’adresse n’a pas été communiquée.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Annuler la proposition</translation>
    </message>
    <message>
        <source>Who offers is expected elsewhere at that time. Why all the same?</source>
        <translation>Cette personne est attendue ailleurs à ce moment. Pourquoi malgré tout&#xa0;?</translation>
    </message>
</context>
<context>
    <name>entraide::OrderForm</name>
    <message>
        <source>choose the restaurant</source>
        <translation>choisir le restaurant</translation>
    </message>
    <message>
        <source>choose the hospital</source>
        <translation>choisir l’hôpital</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Ce qui est commandé</translation>
    </message>
    <message>
        <source>&amp;Restaurant</source>
        <translation>&amp;Restaurant</translation>
    </message>
    <message>
        <source>&amp;Hospital and unit</source>
        <translation>&amp;Hôpital et service</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Meals</source>
        <translation>Re&amp;pas</translation>
    </message>
    <message>
        <source>Choose the restaurant that cooks.</source>
        <translation>Choisissez le restaurant qui cuisine.</translation>
    </message>
    <message>
        <source>Choose where the meals are brought.</source>
        <translation>Choisissez où les repas sont apportés.</translation>
    </message>
    <message>
        <source>Reading what is paid</source>
        <translation>Lecture de ce qui est payé</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for any hospital are paid for and free.</source>
        <translation>
            <numerusform>%n repas pour n’importe quel hôpital est payé et libre.</numerusform>
            <numerusform>%n repas pour n’importe quel hôpital sont payés et libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for this hospital are paid for and free.</source>
        <translation>
            <numerusform>%n repas pour cet hôpital est payé et libre.</numerusform>
            <numerusform>%n repas pour cet hôpital sont payés et libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kitchen named no limit.</source>
        <translation>La cuisine n’a pas donné de limite.</translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook %n meal(s) more that day.</source>
        <translation>
            <numerusform>La cuisine peut encore préparer %n repas ce jour-là.</numerusform>
            <numerusform>La cuisine peut encore préparer %n repas ce jour-là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrderPanel</name>
    <message>
        <source>Gifts of the order</source>
        <translation>Dons de la commande</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The order draws on no gift.</source>
        <translation>La commande ne puise dans aucun don.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>This order is no longer here.</source>
        <translation>Cette commande n’est plus ici.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>meals, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>meals given back</source>
        <translation>repas rendus</translation>
    </message>
    <message>
        <source>meals not given back</source>
        <translation>repas pas rendus</translation>
    </message>
    <message>
        <source>Cooked by</source>
        <translation>Préparés par</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message numerus="yes">
        <source>can cook %n meal(s) more that day</source>
        <translation>
            <numerusform>peut encore préparer %n repas ce jour-là</numerusform>
            <numerusform>peut encore préparer %n repas ce jour-là</numerusform>
        </translation>
    </message>
    <message>
        <source>can cook no more that day</source>
        <translation>ne peut plus rien préparer ce jour-là</translation>
    </message>
    <message>
        <source>Failed because</source>
        <translation>Échouée parce que</translation>
    </message>
    <message>
        <source>Brought to</source>
        <translation>Apportés à</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(pas encore reçu)</translation>
    </message>
    <message>
        <source>Gifts (%1)</source>
        <translation>Dons (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::OrdersSection</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Restaurant, hospital</source>
        <translation>Restaurant, hôpital</translation>
    </message>
    <message>
        <source>Ctrl+N: new order · C: confirm · U: collected · D: delivered · Shift+D: failed · G: give its meals back</source>
        <translation>Ctrl+N&#xa0;: nouvelle commande · C&#xa0;: confirmer · U&#xa0;: collectée · D&#xa0;: livrée · Maj+D&#xa0;: échouée · G&#xa0;: rendre ses repas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every restaurant</source>
        <translation>Tous les restaurants</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, meals</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No restaurant takes part yet. Note the first one, with its account and its price.</source>
        <translation>Aucun restaurant ne participe encore. Notez le premier, avec son compte et son prix.</translation>
    </message>
    <message>
        <source>No hospital is noted yet. Note the first one, with its units.</source>
        <translation>Aucun hôpital n’est encore noté. Notez le premier, avec ses services.</translation>
    </message>
    <message>
        <source>No order is like that. Choose another day, restaurant or filter.</source>
        <translation>Aucune commande ne correspond. Choisissez un autre jour, restaurant ou filtre.</translation>
    </message>
    <message>
        <source>Nothing is ordered yet. Meals that are paid for wait to be ordered.</source>
        <translation>Rien n’est encore commandé. Les repas payés attendent d’être commandés.</translation>
    </message>
    <message>
        <source>No order is in this state.</source>
        <translation>Aucune commande n’est dans cet état.</translation>
    </message>
    <message>
        <source>&amp;Confirm the order</source>
        <translation>C&amp;onfirmer la commande</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Le restaurant a dit oui</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The meals left the restaurant</source>
        <translation>Les repas ont quitté le restaurant</translation>
    </message>
    <message>
        <source>The meals are at the unit</source>
        <translation>Les repas sont dans le service</translation>
    </message>
    <message>
        <source>The meals did not arrive; the reason is kept</source>
        <translation>Les repas ne sont pas arrivés&#xa0;; le motif est gardé</translation>
    </message>
    <message>
        <source>&amp;Give its meals back</source>
        <translation>&amp;Rendre ses repas</translation>
    </message>
    <message>
        <source>The meals of a failed order may be ordered again</source>
        <translation>Les repas d’une commande échouée peuvent être recommandés</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) may be ordered again.</source>
        <translation>
            <numerusform>%n repas peut être recommandé.</numerusform>
            <numerusform>%n repas peuvent être recommandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the giving back</source>
        <translation>Reprendre les repas rendus</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Nouvelle commande</translation>
    </message>
    <message>
        <source>Orders meals that are paid for</source>
        <translation>Commande des repas qui sont payés</translation>
    </message>
    <message>
        <source>Ordered: %1.</source>
        <translation>C’est commandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>meals, restaurant, day</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <comment>an order, its state</comment>
        <translation>Nouvel état pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>La commande a échoué</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Pourquoi les repas ne sont-ils pas arrivés&#xa0;?</translation>
    </message>
    <message>
        <source>Note it as failed</source>
        <translation>Noter comme échouée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note as collected</source>
        <translation>Noter comme collectée</translation>
    </message>
    <message>
        <source>Note as delivered</source>
        <translation>Noter comme livrée</translation>
    </message>
    <message>
        <source>Note as failed…</source>
        <translation>Noter comme échouée…</translation>
    </message>
    <message>
        <source>Placing the order</source>
        <translation>Commande en cours</translation>
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
        <translation>Type d’une nouvelle</translation>
    </message>
</context>
<context>
    <name>entraide::OutboxSection</name>
    <message>
        <source>&amp;Withdraw from partners</source>
        <translation>Retirer au&amp;x partenaires</translation>
    </message>
    <message>
        <source>Takes back what was asked or offered; what was told stays told</source>
        <translation>Reprend ce qui a été demandé ou proposé&#xa0;; ce qui a été communiqué le reste</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Trans&amp;férer</translation>
    </message>
    <message>
        <source>Tells the partner what is checked, and nothing else</source>
        <translation>Communique au partenaire ce qui est coché, et rien d’autre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Avec les partenaires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, partners</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>attend sa réponse</translation>
    </message>
    <message>
        <source>Open what is shared</source>
        <translation>Ouvrir ce qui est partagé</translation>
    </message>
    <message>
        <source>Shows the request or the dish that is shared</source>
        <translation>Montre la demande ou le plat partagé</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To compare</source>
        <translation>À comparer</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>entraide::OutcomeView</name>
    <message>
        <source>Rows there is something to say about</source>
        <translation>Lignes qui appellent une remarque</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>Écartées (%L1)</translation>
    </message>
    <message>
        <source>To compare (%L1)</source>
        <translation>À comparer (%L1)</translation>
    </message>
    <message>
        <source>To know (%L1)</source>
        <translation>À savoir (%L1)</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Aucune ligne n’est écartée.</translation>
    </message>
    <message>
        <source>Nobody in the file looks like somebody already known.</source>
        <translation>Aucune ligne ne ressemble à une personne déjà connue.</translation>
    </message>
    <message>
        <source>Every cell was understood.</source>
        <translation>Toutes les cellules ont été comprises.</translation>
    </message>
</context>
<context>
    <name>entraide::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>entraide::PairingChoice</name>
    <message>
        <source>Pairing lets two desks know each other for good. Somebody sits at each of the two PCs: one desk waits, the other calls it, and both show six words to compare.</source>
        <translation>Deux permanences reliées se connaissent une fois pour toutes. Il faut une personne devant chacun des deux PC&#xa0;: une permanence attend, l’autre l’appelle, et les deux affichent six mots à comparer.</translation>
    </message>
    <message>
        <source>This desk waits</source>
        <translation>Cette permanence attend</translation>
    </message>
    <message>
        <source>for another PC of our association</source>
        <translation>un autre PC de notre association</translation>
    </message>
    <message>
        <source>for a partner association</source>
        <translation>une association partenaire</translation>
    </message>
    <message>
        <source>Both PCs hold the same: the other sees and changes every record of this desk.</source>
        <translation>Les deux PC contiennent la même chose&#xa0;: l’autre voit et modifie toutes les données de cette permanence.</translation>
    </message>
    <message>
        <source>Only cards without names are shared: the other sees service, quarter, day and languages of what you offer it, and no person.</source>
        <translation>Seules des fiches sans nom sont partagées&#xa0;: l’autre voit le service, le quartier, le jour et les langues de ce que vous lui proposez, et aucune personne.</translation>
    </message>
    <message>
        <source>Wait to be called</source>
        <translation>Attendre l’appel</translation>
    </message>
    <message>
        <source>From then on this desk lets paired desks in from the network, encrypted. This can be switched off under “This desk”.</source>
        <translation>Dès lors, cette permanence laisse entrer les permanences reliées du réseau, en chiffré. Cela se désactive sous «&#xa0;Cette permanence&#xa0;».</translation>
    </message>
    <message>
        <source>Call the other desk</source>
        <translation>Appeler l’autre permanence</translation>
    </message>
    <message>
        <source>Address of the desk that waits</source>
        <translation>Adresse de la permanence qui attend</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Call the desk</source>
        <translation>Appeler la permanence</translation>
    </message>
    <message>
        <source>The desk that waits shows its address, and what the two will be to each other.</source>
        <translation>La permanence qui attend affiche son adresse, et ce que les deux seront l’une pour l’autre.</translation>
    </message>
    <message>
        <source>If it waits for another PC of its association, this desk joins that team: the records that are on this PC are merged into the team&apos;s, for everybody there.</source>
        <translation>Si elle attend un autre PC de son association, cette permanence rejoint son équipe&#xa0;: les données de ce PC sont fusionnées avec celles de l’équipe, pour tout le monde là-bas.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as the other desk shows it, 192.168.1.20:%1.</source>
        <translation>Ce n’est pas l’adresse d’une permanence. Écrivez-la comme l’autre permanence l’affiche, 192.168.1.20:%1.</translation>
    </message>
</context>
<context>
    <name>entraide::PairingComparison</name>
    <message>
        <source>The same words are at the other desk</source>
        <translation>L’autre permanence affiche les mêmes mots</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>“%1” is at the other end. Ask there, by telephone or in the same room, whether these six words are shown in this order.</source>
        <translation>«&#xa0;%1&#xa0;» est à l’autre bout. Demandez là-bas, par téléphone ou sur place, si ces six mots s’affichent dans cet ordre.</translation>
    </message>
    <message>
        <source>This desk joins the team of “%1”. The records that are on this PC now are merged into that team&apos;s, and everybody there sees and changes them. This cannot be undone.</source>
        <translation>Cette permanence rejoint l’équipe de «&#xa0;%1&#xa0;». Les données qui sont sur ce PC sont fusionnées avec celles de cette équipe, et tout le monde là-bas les voit et les modifie. C’est irréversible.</translation>
    </message>
    <message>
        <source>“%1” joins this desk&apos;s team: it receives every record, and its own are merged into yours.</source>
        <translation>«&#xa0;%1&#xa0;» rejoint l’équipe de cette permanence&#xa0;: elle reçoit toutes les données, et les siennes sont fusionnées avec les vôtres.</translation>
    </message>
    <message>
        <source>“%1” becomes a partner. It sees cards without names that you offer it, and nothing else of this desk.</source>
        <translation>«&#xa0;%1&#xa0;» devient partenaire. Elle voit les fiches sans nom que vous lui proposez, et rien d’autre de cette permanence.</translation>
    </message>
    <message>
        <source>Waiting until “%1” has answered too…</source>
        <translation>En attente de la réponse de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>entraide::PairingPanel</name>
    <message>
        <source>Pair a desk</source>
        <translation>Relier une permanence</translation>
    </message>
    <message>
        <source>Addresses of this desk</source>
        <translation>Adresses de cette permanence</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Afficher la permanence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This desk waits for another PC of our association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Cette permanence attend un autre PC de notre association. Choisissez là-bas «&#xa0;Appeler l’autre permanence&#xa0;», et écrivez l’une de ces adresses&#xa0;:</translation>
    </message>
    <message>
        <source>This desk waits for a partner association. Choose “Call the other desk” there, and write one of these addresses:</source>
        <translation>Cette permanence attend une association partenaire. Choisissez là-bas «&#xa0;Appeler l’autre permanence&#xa0;», et écrivez l’une de ces adresses&#xa0;:</translation>
    </message>
    <message>
        <source>Calling the desk at %1…</source>
        <translation>Appel de la permanence à l’adresse %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Then the door shuts by itself.</source>
        <translation>
            <numerusform>Encore %n seconde. Ensuite la porte se ferme d’elle-même.</numerusform>
            <numerusform>Encore %n secondes. Ensuite la porte se ferme d’elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and this desk are paired.</source>
        <translation>«&#xa0;%1&#xa0;» et cette permanence sont reliées.</translation>
    </message>
    <message>
        <source>“%1” calls this desk; this desk does not call it.</source>
        <translation>«&#xa0;%1&#xa0;» appelle cette permanence&#xa0;; celle-ci ne l’appelle pas.</translation>
    </message>
    <message>
        <source>What you offer “%1” is chosen under its name. Nothing is shared until then.</source>
        <translation>Ce que vous proposez à «&#xa0;%1&#xa0;» se choisit sous son nom. Rien n’est partagé avant.</translation>
    </message>
    <message>
        <source>The first exchange has begun. It may take some minutes; go on with your work.</source>
        <translation>Le premier échange a commencé. Il peut durer quelques minutes&#xa0;; continuez votre travail.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Records and desks are as they were before.</source>
        <translation>Les données et les permanences sont comme avant.</translation>
    </message>
</context>
<context>
    <name>entraide::PassphraseDialog</name>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir la permanence</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Choisir une autre permanence</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PaymentDialog</name>
    <message>
        <source>Note a payment</source>
        <translation>Noter un paiement</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>Noter le paiement</translation>
    </message>
    <message>
        <source>%1 is still to come from %2.</source>
        <comment>amount, giver</comment>
        <translation>%1 doivent encore arriver de %2.</translation>
    </message>
    <message>
        <source>The gift of %1 is paid already. What comes now is more than was promised.</source>
        <translation>Le don de %1 est déjà payé. Ce qui arrive maintenant dépasse ce qui était promis.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçu le</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentPanel</name>
    <message>
        <source>Suggested gifts</source>
        <translation>Dons proposés</translation>
    </message>
    <message>
        <source>This payment is no longer here.</source>
        <translation>Ce paiement n’est plus ici.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>amount, payer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Gift of</source>
        <translation>Don de</translation>
    </message>
    <message>
        <source>Of which open</source>
        <translation>Reste à payer du don</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(pas encore reçu)</translation>
    </message>
    <message>
        <source>Paid back because</source>
        <translation>Remboursé parce que</translation>
    </message>
    <message>
        <source>Left aside because</source>
        <translation>Mis de côté parce que</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>from the bank&apos;s file</source>
        <translation>du fichier de la banque</translation>
    </message>
    <message>
        <source>The payment belongs to a gift. T takes it off again.</source>
        <translation>Le paiement appartient à un don. T l’en détache.</translation>
    </message>
    <message>
        <source>The payment is left aside. L puts it back to be looked at.</source>
        <translation>Le paiement est mis de côté. L le remet à vérifier.</translation>
    </message>
    <message>
        <source>No gift to this restaurant has just this amount open. Find another one (F), or leave the payment aside (S).</source>
        <translation>Aucun don à ce restaurant n’attend exactement ce montant. Cherchez-en un autre (F), ou mettez le paiement de côté (S).</translation>
    </message>
    <message>
        <source>Just this amount is open of these gifts to this restaurant. A assigns the payment to the chosen one.</source>
        <translation>Ces dons à ce restaurant attendent exactement ce montant. A attribue le paiement à celui qui est choisi.</translation>
    </message>
    <message>
        <source>Suggested gifts (%1)</source>
        <translation>Dons proposés (%1)</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Payé à</translation>
    </message>
    <message>
        <source>Bank&apos;s own words</source>
        <translation>Texte de la banque</translation>
    </message>
</context>
<context>
    <name>entraide::PaymentsSection</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payer, communication</source>
        <translation>Payeur, communication</translation>
    </message>
    <message>
        <source>B: read a bank file · A: assign to the suggested gift · F: find another gift · T: take off its gift · S: leave aside · L: look again</source>
        <translation>B&#xa0;: lire un fichier de la banque · A&#xa0;: attribuer au don proposé · F&#xa0;: chercher un autre don · T&#xa0;: détacher du don · S&#xa0;: mettre de côté · L&#xa0;: revérifier</translation>
    </message>
    <message>
        <source>&amp;Assign to the suggested gift</source>
        <translation>&amp;Attribuer au don proposé</translation>
    </message>
    <message>
        <source>The payment is for the chosen one of the suggested gifts</source>
        <translation>Le paiement est pour celui des dons proposés qui est choisi</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>&amp;Find another gift…</source>
        <translation>&amp;Chercher un autre don…</translation>
    </message>
    <message>
        <source>Finds the gift by giver, communication or amount</source>
        <translation>Trouve le don par son donateur, sa communication ou son montant</translation>
    </message>
    <message>
        <source>Find a gift…</source>
        <translation>Chercher un don…</translation>
    </message>
    <message>
        <source>&amp;Take off its gift</source>
        <translation>&amp;Détacher de son don</translation>
    </message>
    <message>
        <source>The payment is for another gift; not while its meals are ordered</source>
        <translation>Le paiement est pour un autre don&#xa0;; impossible tant que ses repas sont commandés</translation>
    </message>
    <message>
        <source>The payment is taken off its gift and is to be looked at again.</source>
        <translation>Le paiement est détaché de son don et à vérifier de nouveau.</translation>
    </message>
    <message>
        <source>Undo the taking off</source>
        <translation>Annuler le détachement</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>&amp;Leave aside…</source>
        <translation>Mettre de cô&amp;té…</translation>
    </message>
    <message>
        <source>The payment is for no gift, a customer&apos;s bill for example</source>
        <translation>Le paiement n’est pour aucun don, par exemple l’addition d’un client</translation>
    </message>
    <message>
        <source>Leave aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>The payment is to be looked at after all</source>
        <translation>Le paiement est tout de même à vérifier</translation>
    </message>
    <message>
        <source>The payment is to be looked at again.</source>
        <translation>Le paiement est de nouveau à vérifier.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Keep nothing of the file</source>
        <translation>Ne rien garder du fichier</translation>
    </message>
    <message>
        <source>Leaves the bank&apos;s file; nothing changes</source>
        <translation>Quitte le fichier de la banque&#xa0;; rien ne change</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>Keep the payments</source>
        <translation>Garder les paiements</translation>
    </message>
    <message>
        <source>Notes the lines of the bank&apos;s file as payments, in one step</source>
        <translation>Note les lignes du fichier de la banque comme paiements, en une étape</translation>
    </message>
    <message>
        <source>No payment yet. Download the movements of a restaurant&apos;s account from its bank as CSV, and read that file.</source>
        <translation>Pas encore de paiement. Téléchargez auprès de la banque les mouvements du compte d’un restaurant, en CSV, et lisez ce fichier.</translation>
    </message>
    <message>
        <source>No payment has to be looked at.</source>
        <translation>Aucun paiement n’est à vérifier.</translation>
    </message>
    <message>
        <source>No payment is like that. Choose another filter, or empty the field.</source>
        <translation>Aucun paiement ne correspond. Choisissez un autre filtre, ou videz le champ.</translation>
    </message>
    <message>
        <source>%1 is for the gift of %2.</source>
        <comment>amount, giver</comment>
        <translation>%1 sont pour le don de %2.</translation>
    </message>
    <message>
        <source>Undo the assigning</source>
        <translation>Annuler l’attribution</translation>
    </message>
    <message>
        <source>Leave the payment aside</source>
        <translation>Mettre le paiement de côté</translation>
    </message>
    <message>
        <source>Why is it for no gift?</source>
        <translation>Pourquoi n’est-il pour aucun don&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>The payment is left aside.</source>
        <translation>Le paiement est mis de côté.</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s file</source>
        <translation>Choisir le fichier de la banque</translation>
    </message>
    <message>
        <source>Movements of an account (*.csv *.txt);;All files (*)</source>
        <translation>Mouvements d’un compte (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the bank&apos;s file</source>
        <translation>Lecture du fichier de la banque</translation>
    </message>
    <message>
        <source>The file holds nothing new for the gifts.</source>
        <translation>Le fichier n’apporte rien de nouveau pour les dons.</translation>
    </message>
    <message>
        <source>Keeping the payments</source>
        <translation>Enregistrement des paiements</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of gifts noted.</source>
        <translation>
            <numerusform>%n paiement de don noté.</numerusform>
            <numerusform>%n paiements de dons notés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n à vérifier.</numerusform>
            <numerusform>%n à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the bank file</source>
        <translation>Annuler le fichier de la banque</translation>
    </message>
</context>
<context>
    <name>entraide::PeerForm</name>
    <message>
        <source>Try the address</source>
        <translation>Essayer l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>What the desk may do here</source>
        <translation>Ce que la permanence peut faire ici</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lire et écrire</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lire seulement</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;May here</source>
        <translation>Peut &amp;ici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It answers, holds this team, and lets this desk in.</source>
        <translation>Il répond, contient cette équipe et laisse entrer cette permanence.</translation>
    </message>
    <message>
        <source>It answers and lets this desk in, but holds another team (%1): an exchange brings all of both together.</source>
        <translation>Il répond et laisse entrer cette permanence, mais contient une autre équipe (%1)&#xa0;: un échange réunit le tout des deux.</translation>
    </message>
    <message>
        <source>Add a hub</source>
        <translation>Ajouter un serveur commun</translation>
    </message>
    <message>
        <source>The desk is known by its fingerprint, whatever its name and address are.</source>
        <translation>La permanence est reconnue à son empreinte, quels que soient son nom et son adresse.</translation>
    </message>
    <message>
        <source>A hub is a CouchDB, or another desk on this PC, where the PCs of a team meet. User and password are kept in this desk&apos;s file.</source>
        <translation>Un serveur commun est un CouchDB, ou une autre permanence de ce PC, où les PC d’une équipe se retrouvent. L’utilisateur et le mot de passe sont conservés dans le fichier de cette permanence.</translation>
    </message>
    <message>
        <source>This is no address of a desk. Write it as 192.168.1.20:6984, or leave it empty.</source>
        <translation>Ce n’est pas l’adresse d’une permanence. Écrivez-la comme 192.168.1.20:6984, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This is no address of a hub. Write it as https://hub.example.org.</source>
        <translation>Ce n’est pas l’adresse d’un serveur commun. Écrivez-la comme https://hub.example.org.</translation>
    </message>
    <message>
        <source>Without encryption a hub is reached on this PC only. Write an address that begins with https, or 127.0.0.1.</source>
        <translation>Sans chiffrement, un serveur commun n’est joint que sur ce PC. Écrivez une adresse qui commence par https, ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Looking whether a hub answers there…</source>
        <translation>Un serveur commun y répond-il&#xa0;? Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>entraide::PeerPanel</name>
    <message>
        <source>Exchanges with this desk</source>
        <translation>Échanges avec cette permanence</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>kept in this desk&apos;s file</source>
        <translation>gardé dans le fichier de cette permanence</translation>
    </message>
    <message>
        <source>not known; it calls this desk</source>
        <translation>inconnue&#xa0;; elle appelle cette permanence</translation>
    </message>
    <message>
        <source>only a digest is kept</source>
        <translation>seule une empreinte est conservée</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Waiting to be received</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>After the last exchange the two desks did not hold the same records. Nothing is lost: exchange once more. If it stays so, look whether the other desk has the same version of the program, and whether something waits for a person there.</source>
        <translation>Après le dernier échange, les deux permanences ne contenaient pas les mêmes données. Rien n’est perdu&#xa0;: échangez encore une fois. Si cela persiste, vérifiez si l’autre permanence a la même version du programme, et si quelque chose y attend une décision.</translation>
    </message>
</context>
<context>
    <name>entraide::PeersSection</name>
    <message>
        <source>E&amp;xchange now</source>
        <translation>É&amp;changer maintenant</translation>
    </message>
    <message>
        <source>Brings this desk and the other together</source>
        <translation>Met cette permanence et l’autre au même point</translation>
    </message>
    <message>
        <source>Exchange with &amp;all</source>
        <translation>Échanger avec &amp;toutes</translation>
    </message>
    <message>
        <source>Exchanges with every desk that is noted here</source>
        <translation>Échange avec chaque permanence notée ici</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Autres permanences</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder l’exemple</translation>
    </message>
    <message>
        <source>%1 is removed. What was exchanged stays.</source>
        <translation>Retiré&#xa0;: %1. Ce qui a été échangé reste.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Exchanges with it again</source>
        <translation>Reprend les échanges</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Does not call it and does not let it in for now</source>
        <translation>N’appelle plus et ne laisse plus entrer pour le moment</translation>
    </message>
    <message>
        <source>&amp;Pair a desk…</source>
        <translation>Re&amp;lier une permanence…</translation>
    </message>
    <message>
        <source>Lets this desk and another know each other, by six words</source>
        <translation>Fait se connaître cette permanence et une autre, par six mots</translation>
    </message>
    <message>
        <source>Add a hu&amp;b…</source>
        <translation>Ajouter un &amp;serveur commun…</translation>
    </message>
    <message>
        <source>Notes a hub to exchange with: address, user and password</source>
        <translation>Note un serveur commun avec lequel échanger&#xa0;: adresse, utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Add a pro&amp;gram…</source>
        <translation>Ajouter un pro&amp;gramme…</translation>
    </message>
    <message>
        <source>Gives a program on this PC a token of its own</source>
        <translation>Donne à un programme de ce PC son propre jeton</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Changes its name, address or rights</source>
        <translation>Modifie son nom, son adresse ou ses droits</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Refuses this desk for good, at every PC of the team</source>
        <translation>Refuse définitivement cette permanence, sur chaque PC de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Takes it off this list; what came stays</source>
        <translation>Retire de cette liste&#xa0;; ce qui est arrivé reste</translation>
    </message>
    <message>
        <source>%1 is paused: this desk does not call it and does not let it in.</source>
        <translation>%1 est en pause&#xa0;: cette permanence n’appelle plus et ne laisse plus entrer.</translation>
    </message>
    <message>
        <source>%1 is let in and called again.</source>
        <translation>Les échanges avec %1 reprennent.</translation>
    </message>
    <message>
        <source>Revoke the desk</source>
        <translation>Révoquer la permanence</translation>
    </message>
    <message>
        <source>%1 is refused for good: here now, and at the other PCs of the team as soon as they hear of it. What it already has stays with it. It can come back only as a new desk.</source>
        <translation>%1 est refusée définitivement&#xa0;: ici dès maintenant, et sur les autres PC de l’équipe dès qu’ils l’apprennent. Ce qu’elle a déjà reste chez elle. Elle ne peut revenir que comme nouvelle permanence.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>%1 is revoked. The other PCs of the team hear of it at their next exchange.</source>
        <translation>%1 est révoquée. Les autres PC de l’équipe l’apprennent à leur prochain échange.</translation>
    </message>
    <message>
        <source>%1 is taken off the list and let in no more, until the two are paired again. What was exchanged stays.</source>
        <translation>%1 est retirée de la liste et n’entre plus, jusqu’à ce que les deux soient de nouveau reliées. Ce qui a été échangé reste.</translation>
    </message>
    <message>
        <source>Address and password of %1 are forgotten. What was exchanged stays.</source>
        <translation>L’adresse et le mot de passe de %1 sont oubliés. Ce qui a été échangé reste.</translation>
    </message>
    <message>
        <source>The token of %1 lets it in no more. What was exchanged stays.</source>
        <translation>Le jeton de %1 ne donne plus accès. Ce qui a été échangé reste.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>entraide::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
</context>
<context>
    <name>entraide::PersonField</name>
    <message>
        <source>Language of letters</source>
        <translation>Langue du courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
</context>
<context>
    <name>entraide::PersonRows</name>
    <message>
        <source>Who could go</source>
        <translation>Qui pourrait y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>par ordre d’adéquation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, a person</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show what keeps people from it</source>
        <translation>Voir ce qui empêche les gens</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s) and the map</source>
        <translation>
            <numerusform>Voir %n autre personne et la carte</numerusform>
            <numerusform>Voir les %n autres et la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlaceForm</name>
    <message>
        <source>On the waiting list: takes part later</source>
        <translation>Sur liste d’attente&#xa0;: participe plus tard</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
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
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>Numér&amp;o</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>Bo&amp;îte</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Meals and units</source>
        <translation>Repas et services</translation>
    </message>
    <message>
        <source>&amp;Account (IBAN)</source>
        <translation>Compte (&amp;IBAN)</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a meal</source>
        <translation>Pri&amp;x d’un repas</translation>
    </message>
    <message>
        <source>Meals a &amp;day</source>
        <translation>Repas par &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>New hospital</source>
        <translation>Nouvel hôpital</translation>
    </message>
    <message>
        <source>New restaurant</source>
        <translation>Nouveau restaurant</translation>
    </message>
    <message>
        <source>Note the hospital</source>
        <translation>Noter l’hôpital</translation>
    </message>
    <message>
        <source>Note the restaurant</source>
        <translation>Noter le restaurant</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>pas de limite donnée</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>aucun demandé</translation>
    </message>
    <message>
        <source>The check digits agree.</source>
        <translation>Les chiffres de contrôle concordent.</translation>
    </message>
    <message>
        <source>The check digits do not agree yet.</source>
        <translation>Les chiffres de contrôle ne concordent pas encore.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Ce code postal n’est pas connu ici&#xa0;: il est gardé, sans être montré sur la carte.</translation>
    </message>
    <message>
        <source>The account number is not right. Compare it with what the restaurant wrote.</source>
        <translation>Le numéro de compte n’est pas juste. Comparez-le avec ce que le restaurant a écrit.</translation>
    </message>
    <message>
        <source>Write an amount above 0, as 12,50.</source>
        <translation>Écrivez un montant supérieur à 0, comme 12,50.</translation>
    </message>
    <message>
        <source>Write the name of each unit, or remove the unit.</source>
        <translation>Écrivez le nom de chaque service, ou retirez le service.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a unit, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a unit</comment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>entraide::PlaceOffer</name>
    <message>
        <source>A place is free: %1, %2. %3 is first in the queue.</source>
        <comment>role, shift, name</comment>
        <translation>Une place est libre&#xa0;: %1, %2. %3 est en tête de la file.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
</context>
<context>
    <name>entraide::PlacePanel</name>
    <message>
        <source>Units</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>No unit is named.</source>
        <translation>Aucun service n’est nommé.</translation>
    </message>
    <message>
        <source>This organisation is no longer here.</source>
        <translation>Cette organisation n’est plus ici.</translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation>Services (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>not known: no gift can be paid</source>
        <translation>pas connu&#xa0;: aucun don ne peut être payé</translation>
    </message>
    <message>
        <source>Price of a meal</source>
        <translation>Prix d’un repas</translation>
    </message>
    <message>
        <source>not known: nothing can be given</source>
        <translation>pas connu&#xa0;: rien ne peut être donné</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>Repas par jour</translation>
    </message>
    <message>
        <source>no limit named</source>
        <translation>pas de limite donnée</translation>
    </message>
    <message>
        <source>Portions wanted a day</source>
        <translation>Portions demandées par jour</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesSection</name>
    <message>
        <source>Restaurants and hospitals</source>
        <translation>Restaurants et hôpitaux</translation>
    </message>
    <message>
        <source>Name, place, unit</source>
        <translation>Nom, lieu, service</translation>
    </message>
    <message>
        <source>Ctrl+N: new restaurant · H: new hospital · E: edit · J: takes part · W: waiting list · O: put out</source>
        <translation>Ctrl+N&#xa0;: nouveau restaurant · H&#xa0;: nouvel hôpital · E&#xa0;: modifier · J&#xa0;: participe · W&#xa0;: liste d’attente · O&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New &amp;hospital</source>
        <translation>Nouvel &amp;hôpital</translation>
    </message>
    <message>
        <source>Notes a hospital with its units</source>
        <translation>Note un hôpital avec ses services</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Participe désormais</translation>
    </message>
    <message>
        <source>Takes it off the waiting list, or back in</source>
        <translation>Sort de la liste d’attente, ou revient</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1 participe.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Put on the &amp;waiting list</source>
        <translation>Mettre sur liste d’attent&amp;e</translation>
    </message>
    <message>
        <source>Takes part later; no new gift or order goes there</source>
        <translation>Participe plus tard&#xa0;; ni don ni commande n’y va d’ici là</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 est sur liste d’attente.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes part no more; what was stays in the books</source>
        <translation>Ne participe plus&#xa0;; ce qui a été reste dans les comptes</translation>
    </message>
    <message>
        <source>%1 takes part no more.</source>
        <translation>%1 ne participe plus.</translation>
    </message>
    <message>
        <source>No restaurant and no hospital yet. Note the first restaurant, with its account and its price.</source>
        <translation>Pas encore de restaurant ni d’hôpital. Notez le premier restaurant, avec son compte et son prix.</translation>
    </message>
    <message>
        <source>No organisation is like that. Choose another filter, or empty the field.</source>
        <translation>Aucune organisation ne correspond. Choisissez un autre filtre, ou videz le champ.</translation>
    </message>
    <message>
        <source>&amp;New restaurant</source>
        <translation>&amp;Nouveau restaurant</translation>
    </message>
    <message>
        <source>Notes a restaurant with its account and price</source>
        <translation>Note un restaurant avec son compte et son prix</translation>
    </message>
    <message>
        <source>&amp;Edit the organisation</source>
        <translation>&amp;Modifier l’organisation</translation>
    </message>
    <message>
        <source>Changes the chosen restaurant or hospital</source>
        <translation>Modifie le restaurant ou l’hôpital choisi</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 est noté.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
</context>
<context>
    <name>entraide::PlacesView</name>
    <message>
        <source>over</source>
        <comment>a shift that has been</comment>
        <translation>passé</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>This posting has no roles and no shifts: anybody may sign up, at any time.</source>
        <translation>Cette annonce n’a ni rôles ni créneaux&#xa0;: chacun peut s’inscrire, à tout moment.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Share taken</source>
        <translation>Part prise</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a shift</comment>
        <translation>annulées</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <comment>a shift, why</comment>
        <translation>annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>entraide::PlanFigures</name>
    <message>
        <source>Filled, of %1</source>
        <translation>Pourvues, sur %1</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Distance moyenne</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Personnes sollicitées</translation>
    </message>
    <message>
        <source>With a helper they know</source>
        <translation>Avec un aidant connu</translation>
    </message>
    <message>
        <source>Remain to fill</source>
        <translation>Restent à pourvoir</translation>
    </message>
</context>
<context>
    <name>entraide::PlanModel</name>
    <message>
        <source>new</source>
        <comment>a proposal</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a place that stays as it is</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Locked: plans leave this place as it is</source>
        <translation>Verrouillée&#xa0;: la planification laisse cette place telle quelle</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillée</translation>
    </message>
    <message>
        <source>%1: to fill, proposed: %2, %3</source>
        <comment>time and task, who, why</comment>
        <translation>%1&#xa0;: à pourvoir, proposition&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <translation>%1&#xa0;: %2, sans changement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Cochée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>change</source>
        <comment>somebody else than now</comment>
        <translation>change</translation>
    </message>
    <message>
        <source>%1: %2 now, proposed instead: %3, %4</source>
        <comment>time and task, who, who, why</comment>
        <translation>%1&#xa0;: %2 à présent, proposition&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>entraide::PlanPaper</name>
    <message>
        <source>Print the proposal</source>
        <translation>Imprimer la proposition</translation>
    </message>
    <message>
        <source>The proposal went to the printer.</source>
        <translation>La proposition est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the proposal as PDF</source>
        <translation>Enregistrer la proposition en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>proposition</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>La proposition est dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>entraide::PlanProposing</name>
    <message>
        <source>There is no proposal for this week yet.</source>
        <translation>Il n’y a pas encore de proposition pour cette semaine.</translation>
    </message>
    <message>
        <source>&amp;Calculate a proposal</source>
        <translation>&amp;Calculer une proposition</translation>
    </message>
    <message>
        <source>Proposes people for the places of this week that nobody has taken</source>
        <translation>Propose quelqu’un pour chaque place à pourvoir de cette semaine</translation>
    </message>
    <message>
        <source>Somebody cannot c&amp;ome…</source>
        <translation>Quelqu’un ne peut pas &amp;venir…</translation>
    </message>
    <message>
        <source>Says who can step in for somebody, and who would have to move</source>
        <translation>Dit qui peut remplacer quelqu’un, et qui devrait changer de place</translation>
    </message>
    <message>
        <source>Accept &amp;all</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Saves every new place of the proposal</source>
        <translation>Enregistre toutes les nouvelles places de la proposition</translation>
    </message>
    <message>
        <source>Accept the chec&amp;ked</source>
        <translation>Accepter les coc&amp;hées</translation>
    </message>
    <message>
        <source>Saves the checked places of the proposal</source>
        <translation>Enregistre les places cochées de la proposition</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Tout &amp;refuser</translation>
    </message>
    <message>
        <source>Lets go of the proposal; nothing changes</source>
        <translation>Abandonne la proposition&#xa0;; rien ne change</translation>
    </message>
    <message>
        <source>Pr&amp;int the proposal…</source>
        <translation>Imprimer la pr&amp;oposition…</translation>
    </message>
    <message>
        <source>Prints the proposal with its figures, for a meeting about it</source>
        <translation>Imprime la proposition avec ses chiffres, pour en discuter en réunion</translation>
    </message>
    <message>
        <source>Proposal to PDF…</source>
        <translation>Proposition en PDF…</translation>
    </message>
    <message>
        <source>Saves the proposal as a file</source>
        <translation>Enregistre la proposition dans un fichier</translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n chec&amp;ked</source>
        <translation>
            <numerusform>Accepter %n place coc&amp;hée</numerusform>
            <numerusform>Accepter les %n coc&amp;hées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the &amp;absence</source>
        <translation>Noter l’&amp;absence</translation>
    </message>
    <message numerus="yes">
        <source>Accept &amp;all %n</source>
        <translation>
            <numerusform>Accep&amp;ter %n place</numerusform>
            <numerusform>Accep&amp;ter les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves the absence and frees its places; nobody can step in</source>
        <translation>Enregistre l’absence et libère ses places&#xa0;; personne ne peut remplacer</translation>
    </message>
    <message>
        <source>The proposal is being calculated.</source>
        <translation>Calcul de la proposition en cours.</translation>
    </message>
    <message>
        <source>Planning the week</source>
        <translation>Planification de la semaine</translation>
    </message>
    <message>
        <source>The proposal could not be calculated.</source>
        <translation>La proposition n’a pas pu être calculée.</translation>
    </message>
    <message>
        <source>Accepting saves this too.</source>
        <translation>Accepter l’enregistre aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen by hand.</source>
        <translation>
            <numerusform>%n place choisie par la permanence.</numerusform>
            <numerusform>%n places choisies par la permanence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected in what is left of this week.</source>
        <translation>Personne n’est attendu d’ici la fin de cette semaine.</translation>
    </message>
    <message>
        <source>This place is locked; unlock it first.</source>
        <translation>Cette place est verrouillée&#xa0;; déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>The proposal was refused; nothing has changed.</source>
        <translation>La proposition est refusée&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>the plan of week %1</source>
        <translation>planification de la semaine %1</translation>
    </message>
    <message numerus="yes">
        <source>The absence is noted; %n place(s) freed.</source>
        <translation>
            <numerusform>L’absence est notée&#xa0;; %n place libérée.</numerusform>
            <numerusform>L’absence est notée&#xa0;; %n places libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved; the people are still to be asked.</source>
        <translation>
            <numerusform>%n proposition enregistrée&#xa0;; la personne reste à solliciter.</numerusform>
            <numerusform>%n propositions enregistrées&#xa0;; les personnes restent à solliciter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and stayed as they are.</source>
        <translation>
            <numerusform>%n place a changé entre-temps et reste telle quelle.</numerusform>
            <numerusform>%n places ont changé entre-temps et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the plan</source>
        <translation>Annuler la planification</translation>
    </message>
    <message>
        <source>The places changed meanwhile; calculate the proposal again.</source>
        <translation>Les places ont changé entre-temps&#xa0;; recalculez la proposition.</translation>
    </message>
    <message>
        <source>Accept the place first; then it can be locked.</source>
        <translation>Acceptez d’abord la place&#xa0;; vous pourrez ensuite la verrouiller.</translation>
    </message>
    <message>
        <source>Plans leave this place as it is anyway.</source>
        <translation>La planification laisse de toute façon cette place telle quelle.</translation>
    </message>
    <message>
        <source>%1 is not locked any more.</source>
        <translation>La place n’est plus verrouillée (%1).</translation>
    </message>
    <message>
        <source>%1 is locked; plans leave this place as it is.</source>
        <translation>La place est verrouillée (%1)&#xa0;; la planification la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Undo the unlocking</source>
        <translation>Annuler le déverrouillage</translation>
    </message>
    <message>
        <source>Undo the locking</source>
        <translation>Annuler le verrouillage</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Absence…</translation>
    </message>
</context>
<context>
    <name>entraide::PlanSide</name>
    <message>
        <source>Remain to fill</source>
        <translation>Restent à pourvoir</translation>
    </message>
    <message>
        <source>Places by day</source>
        <translation>Places par jour</translation>
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation>Part pourvue par commune</translation>
    </message>
    <message>
        <source>| today</source>
        <comment>legend: the mark shows how it stands today</comment>
        <translation>| aujourd’hui</translation>
    </message>
    <message>
        <source>Places that remain to be filled, with reasons</source>
        <translation>Places qui restent à pourvoir, avec les raisons</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>filled already</source>
        <translation>déjà pourvues</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposées</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>Load by volunteer</source>
        <translation>Charge par volontaire</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Ce que montrent les barres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tasks, the most in a week</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>entraide::PlanTable</name>
    <message>
        <source>Proposal for the week</source>
        <translation>Proposition pour la semaine</translation>
    </message>
</context>
<context>
    <name>entraide::PostingForm</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>une partie du nom, ou un nouveau</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>Ce qui est annoncé</translation>
    </message>
    <message>
        <source>Title in &amp;French</source>
        <translation>Titre en &amp;français</translation>
    </message>
    <message>
        <source>Title in &amp;Dutch</source>
        <translation>Titre en &amp;néerlandais</translation>
    </message>
    <message>
        <source>Title in &amp;English</source>
        <translation>Titre en &amp;anglais</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Texte en néerlandais</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texte en anglais</translation>
    </message>
    <message>
        <source>Where, and whom to ask for</source>
        <translation>Où, et qui demander</translation>
    </message>
    <message>
        <source>empty: at the organisation&apos;s</source>
        <translation>vide&#xa0;: à l’adresse de l’organisation</translation>
    </message>
    <message>
        <source>told on confirmation only</source>
        <translation>communiqué à la confirmation seulement</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>Numér&amp;o</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>Bo&amp;îte</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>&amp;Phone of the contact</source>
        <translation>Télé&amp;phone du contact</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Roles and shifts</source>
        <translation>Rôles et créneaux</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>Save the posting</source>
        <translation>Enregistrer l’annonce</translation>
    </message>
    <message>
        <source>Edit the posting</source>
        <translation>Modifier l’annonce</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the posting.</source>
        <translation>Pas encore connue ici&#xa0;: elle est notée avec l’annonce.</translation>
    </message>
    <message>
        <source>Write for which organisation it is.</source>
        <translation>Indiquez pour quelle organisation.</translation>
    </message>
    <message>
        <source>Write a title in at least one language.</source>
        <translation>Écrivez un titre dans une langue au moins.</translation>
    </message>
    <message>
        <source>This postcode is not known here: it is kept, and not shown on the map.</source>
        <translation>Ce code postal n’est pas connu ici&#xa0;: il est gardé, sans être montré sur la carte.</translation>
    </message>
    <message>
        <source>Nobody can be told whom to ask for. Publishing needs a contact.</source>
        <translation>Il n’y a personne à demander sur place. Il faut un contact pour publier.</translation>
    </message>
    <message>
        <source>This day is over. Choose a day to come.</source>
        <translation>Ce jour est passé. Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>Write the name of each role in at least one language, or remove the role.</source>
        <translation>Nommez chaque rôle dans une langue au moins, ou retirez-le.</translation>
    </message>
    <message>
        <source>The shift on %1 ends before it begins. Correct its hours.</source>
        <translation>Le créneau du %1 finit avant de commencer. Corrigez ses heures.</translation>
    </message>
    <message>
        <source>The shift on %1 is over already.</source>
        <translation>Le créneau du %1 est déjà passé.</translation>
    </message>
    <message>
        <source>The shift on %1 lies after this day.</source>
        <translation>Le créneau du %1 tombe après ce jour.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a role</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shift</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a shift, a week later</comment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>The same a week later</source>
        <translation>Le même une semaine plus tard</translation>
    </message>
    <message>
        <source>Title in German</source>
        <translation>Titre en allemand</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Texte en allemand</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a question</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Questions to who signs up</source>
        <translation>Questions aux personnes inscrites</translation>
    </message>
    <message>
        <source>Write each question in at least one language, or remove it.</source>
        <translation>Écrivez chaque question dans au moins une langue, ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>entraide::PostingPanel</name>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Choose a posting to see who signed up.</source>
        <translation>Choisissez une annonce pour voir qui s’est inscrit.</translation>
    </message>
    <message>
        <source>This posting is no longer here.</source>
        <translation>Cette annonce n’est plus ici.</translation>
    </message>
    <message>
        <source>Sign-ups (%1)</source>
        <translation>Inscriptions (%1)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>(not received yet)</source>
        <translation>(pas encore reçue)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Told on confirmation only</source>
        <translation>Communiqué à la confirmation seulement</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>personne n’est encore indiqué</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>On reserve</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Rédigée en</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>To tell (%1)</source>
        <translation>À prévenir (%1)</translation>
    </message>
</context>
<context>
    <name>entraide::PostingsPage</name>
    <message>
        <source>Postings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Title, organisation, place</source>
        <translation>Titre, organisation, lieu</translation>
    </message>
    <message>
        <source>Ctrl+N: new posting · E: edit · S: sign somebody up · F: confirm the first in the queue</source>
        <translation>Ctrl+N&#xa0;: nouvelle annonce · E&#xa0;: modifier · S&#xa0;: inscrire quelqu’un · F&#xa0;: confirmer le premier de la file</translation>
    </message>
    <message>
        <source>&amp;New posting</source>
        <translation>&amp;Nouvelle annonce</translation>
    </message>
    <message>
        <source>Writes a new posting</source>
        <translation>Rédige une nouvelle annonce</translation>
    </message>
    <message>
        <source>&amp;Edit the posting</source>
        <translation>&amp;Modifier l’annonce</translation>
    </message>
    <message>
        <source>Changes the chosen posting</source>
        <translation>Modifie l’annonce choisie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Volunteers may sign up from now on</source>
        <translation>Les volontaires peuvent s’inscrire dès maintenant</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>C&amp;lose the posting</source>
        <translation>C&amp;lôturer l’annonce</translation>
    </message>
    <message>
        <source>Nobody signs up any more; places stay</source>
        <translation>Plus d’inscriptions&#xa0;; les places restent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Volunteers may sign up again</source>
        <translation>Les volontaires peuvent s’inscrire à nouveau</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Delete the posting</source>
        <translation>&amp;Supprimer l’annonce</translation>
    </message>
    <message>
        <source>Removes the posting with its sign-ups; can be undone</source>
        <translation>Supprime l’annonce et ses inscriptions&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Sign somebody up</source>
        <translation>&amp;Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>Notes a volunteer for a shift of this posting</source>
        <translation>Note un volontaire pour un créneau de cette annonce</translation>
    </message>
    <message>
        <source>Confirm the &amp;first in the queue</source>
        <translation>Confirmer le premier de la &amp;file</translation>
    </message>
    <message>
        <source>Gives a free place to who waits longest</source>
        <translation>Donne la place libre à qui attend depuis le plus longtemps</translation>
    </message>
    <message>
        <source>&amp;Confirm the sign-up</source>
        <translation>&amp;Confirmer l’inscription</translation>
    </message>
    <message>
        <source>Gives the place and tells whom to ask for</source>
        <translation>Donne la place et communique le contact</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Put on &amp;reserve</source>
        <translation>Mett&amp;re en attente</translation>
    </message>
    <message>
        <source>Puts the sign-up at the end of the queue</source>
        <translation>Met l’inscription à la fin de la file</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>verb</comment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Note as &amp;attended</source>
        <translation>Noter la prés&amp;ence</translation>
    </message>
    <message>
        <source>Came and helped</source>
        <translation>La personne est venue aider</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Note as e&amp;xcused</source>
        <translation>Noter une e&amp;xcuse</translation>
    </message>
    <message>
        <source>Said in time not to come</source>
        <translation>La personne a prévenu à temps</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Note as no-s&amp;how</source>
        <translation>Noter une a&amp;bsence</translation>
    </message>
    <message>
        <source>Did not come and did not say so</source>
        <translation>La personne n’est pas venue, sans prévenir</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>&amp;Withdraw the sign-up</source>
        <translation>Re&amp;tirer l’inscription</translation>
    </message>
    <message>
        <source>Frees the place, or leaves the queue</source>
        <translation>Libère la place, ou quitte la file</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw with a reason…</source>
        <translation>Retirer avec un motif…</translation>
    </message>
    <message>
        <source>The same, and keeps why</source>
        <translation>De même, en gardant le motif</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue…</source>
        <translation>A&amp;vancer dans la file…</translation>
    </message>
    <message>
        <source>One place up, with a reason</source>
        <translation>Une place plus haut, avec un motif</translation>
    </message>
    <message>
        <source>Move down in the queue…</source>
        <translation>Descendre dans la file…</translation>
    </message>
    <message>
        <source>One place down, with a reason</source>
        <translation>Une place plus bas, avec un motif</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, with %n sign-up(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est supprimée, avec %n inscription.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est supprimée, avec %n inscriptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Somebody has a place, or waits, in a role or shift that you removed. Withdraw that sign-up first.</source>
        <translation>Quelqu’un a une place, ou attend, dans un rôle ou un créneau que vous avez retiré. Retirez d’abord cette inscription.</translation>
    </message>
    <message>
        <source>The posting is saved as a draft. Publish it (P) when it is ready.</source>
        <translation>L’annonce est enregistrée comme brouillon. Publiez-la (P) quand elle est prête.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the posting</source>
        <translation>Annuler l’annonce</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>This sign-up is no longer here.</source>
        <translation>Cette inscription n’est plus ici.</translation>
    </message>
    <message>
        <source>Put on the notice&amp;board…</source>
        <translation>Mettre a&amp;u tableau d’annonces…</translation>
    </message>
    <message>
        <source>Shows what everybody would read, before it is published</source>
        <translation>Montre ce que tout le monde lirait, avant la publication</translation>
    </message>
    <message>
        <source>&amp;Take off the noticeboard</source>
        <translation>Retirer &amp;du tableau d’annonces</translation>
    </message>
    <message>
        <source>Nobody sees it on the web any more; sign-ups stay</source>
        <translation>Plus personne ne la voit sur le web&#xa0;; les inscriptions restent</translation>
    </message>
    <message>
        <source>“%1” is off the noticeboard from the next exchange on.</source>
        <translation>«&#xa0;%1&#xa0;» quitte le tableau d’annonces dès le prochain échange.</translation>
    </message>
    <message>
        <source>Enter a returned sheet…</source>
        <translation>Encoder une feuille rendue…</translation>
    </message>
    <message>
        <source>Notes who came, from a signed sheet, by keyboard</source>
        <translation>Note qui est venu, d’après une feuille signée, au clavier</translation>
    </message>
    <message>
        <source>Cancel the postin&amp;g…</source>
        <translation>&amp;Annuler l’annonce…</translation>
    </message>
    <message>
        <source>The work does not take place; asks why</source>
        <translation>L’activité n’a pas lieu&#xa0;; demande pourquoi</translation>
    </message>
    <message>
        <source>Cancel the shift…</source>
        <translation>Annuler le créneau…</translation>
    </message>
    <message>
        <source>The chosen shift does not take place; asks why</source>
        <translation>Le créneau choisi n’a pas lieu&#xa0;; demande pourquoi</translation>
    </message>
    <message>
        <source>Decline the sign-up…</source>
        <translation>Refuser l’inscription…</translation>
    </message>
    <message>
        <source>Does not take them, and says why</source>
        <translation>Ne retient pas la personne, et dit pourquoi</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>Notes that the chosen ones know what became of it</source>
        <translation>Note que les personnes choisies savent ce qu’il en est</translation>
    </message>
    <message>
        <source>Write an e-mail to them</source>
        <translation>Leur écrire un e-mail</translation>
    </message>
    <message>
        <source>One letter to all who are told the same, in their language</source>
        <translation>Une lettre à toutes les personnes à qui l’on dit la même chose, dans leur langue</translation>
    </message>
    <message>
        <source>Copy the text for them</source>
        <translation>Copier le texte pour elles</translation>
    </message>
    <message>
        <source>To be pasted where people write to each other</source>
        <translation>À coller là où l’on s’écrit</translation>
    </message>
    <message>
        <source>Cancel the posting</source>
        <translation>Annuler l’annonce</translation>
    </message>
    <message>
        <source>Why does “%1” not take place? Everybody who counts on it is told so.</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» n’a-t-il pas lieu&#xa0;? Toutes les personnes qui y comptent en seront prévenues.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>«&#xa0;%1&#xa0;» est annulé.</translation>
    </message>
    <message>
        <source>Cancel the shift</source>
        <translation>Annuler le créneau</translation>
    </message>
    <message>
        <source>Why does the shift on %1 not take place? Everybody in it is told so.</source>
        <translation>Pourquoi le créneau du %1 n’a-t-il pas lieu&#xa0;? Toutes les personnes inscrites en seront prévenues.</translation>
    </message>
    <message>
        <source>The shift on %1 is cancelled.</source>
        <translation>Le créneau du %1 est annulé.</translation>
    </message>
    <message>
        <source>Nobody counted on it.</source>
        <translation>Personne n’y comptait.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be told: see “To tell”.</source>
        <translation>
            <numerusform>%n volontaire est à prévenir&#xa0;: voir «&#xa0;À prévenir&#xa0;».</numerusform>
            <numerusform>%n volontaires sont à prévenir&#xa0;: voir «&#xa0;À prévenir&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the cancellation</source>
        <translation>Défaire l’annulation</translation>
    </message>
    <message>
        <source>The shift takes place after all</source>
        <translation>Le créneau a lieu malgré tout</translation>
    </message>
    <message>
        <source>Whoever was withdrawn with the chosen shift is to be dealt with again</source>
        <translation>Qui a été retiré avec le créneau choisi est de nouveau à traiter</translation>
    </message>
    <message>
        <source>Import sign-ups…</source>
        <translation>Importer des inscriptions…</translation>
    </message>
    <message>
        <source>Reads who signed up from a form&apos;s file, for this posting</source>
        <translation>Lit dans le fichier d’un formulaire qui s’est inscrit à cette annonce</translation>
    </message>
    <message>
        <source>The shift on %1 takes place after all.</source>
        <translation>Le créneau du %1 a lieu malgré tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be dealt with again; ask whether they still come.</source>
        <translation>
            <numerusform>%n bénévole est de nouveau à traiter&#xa0;; demandez-lui si cela lui convient toujours.</numerusform>
            <numerusform>%n bénévoles sont de nouveau à traiter&#xa0;; demandez-leur si cela leur convient toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: leave it cancelled</source>
        <translation>Annuler&#xa0;: laisser le créneau annulé</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Nothing was changed: whoever counts on it is to be told why.</source>
        <translation>Rien n’a été changé&#xa0;: les personnes qui y comptent doivent savoir pourquoi.</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
</context>
<context>
    <name>entraide::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>entraide::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close the print panel</source>
        <translation>Fermer le panneau d’impression</translation>
    </message>
    <message>
        <source>Week grid (landscape)</source>
        <translation>Grille de la semaine (paysage)</translation>
    </message>
    <message>
        <source>Site sheets to sign (portrait)</source>
        <translation>Feuilles à signer par lieu (portrait)</translation>
    </message>
    <message>
        <source>Public: first name and initial</source>
        <translation>Public&#xa0;: prénom et initiale</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Équipe&#xa0;: prénom et initiale</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Coordination&#xa0;: noms et téléphones</translation>
    </message>
    <message>
        <source>Empty places as blank lines</source>
        <translation>Places à pourvoir en blanc</translation>
    </message>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Téléphones (coordination seulement)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Détruire après</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Grand aperçu</translation>
    </message>
    <message>
        <source>To PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>À domicile, %1</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save the roster as PDF</source>
        <translation>Enregistrer le planning en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>The roster is in “%1”.</source>
        <translation>Le planning est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>Imprimer le planning</translation>
    </message>
    <message>
        <source>The roster went to the printer.</source>
        <translation>Le planning est parti à l’impression.</translation>
    </message>
</context>
<context>
    <name>entraide::ProgramForm</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Enregistrer le programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>What the program may do</source>
        <translation>Ce que le programme peut faire</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lire et écrire</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lire seulement</translation>
    </message>
    <message>
        <source>Which database the program sees</source>
        <translation>Base de données que le programme voit</translation>
    </message>
    <message>
        <source>Token of the program</source>
        <translation>Jeton du programme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the token of the program</source>
        <translation>Copier le jeton du programme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;May</source>
        <translation>&amp;Peut</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>For a page or a program that uses PouchDB, on this PC. It is let in with its token while this desk listens to programs.</source>
        <translation>Pour une page ou un programme de ce PC qui utilise PouchDB. Il entre avec son jeton tant que cette permanence laisse entrer les programmes.</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>all of this desk&apos;s</source>
        <translation>toutes celles de cette permanence</translation>
    </message>
    <message>
        <source>Make its token</source>
        <translation>Créer son jeton</translation>
    </message>
    <message>
        <source>Give the program a name, so that you know later whom its token lets in.</source>
        <translation>Donnez un nom au programme, pour savoir plus tard à qui son jeton donne accès.</translation>
    </message>
    <message>
        <source>This token is shown now and never again. Copy it into the program before you close this.</source>
        <translation>Ce jeton s’affiche maintenant et plus jamais ensuite. Copiez-le dans le programme avant de fermer.</translation>
    </message>
    <message>
        <source>This desk does not listen to programs yet; switch that on under “This desk”.</source>
        <translation>Cette permanence ne laisse pas encore entrer de programmes&#xa0;; activez-le sous «&#xa0;Cette permanence&#xa0;».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>entraide::ProposalView</name>
    <message>
        <source>Only what is new</source>
        <translation>Seulement ce qui est nouveau</translation>
    </message>
    <message>
        <source>The desk has changed since; calculate again to see the plan for it.</source>
        <translation>La permanence a changé depuis&#xa0;; recalculez pour voir une proposition à jour.</translation>
    </message>
    <message>
        <source>Nothing is saved until you accept. Space: check · L: lock · Enter: choose somebody else</source>
        <translation>Rien n’est enregistré tant que vous n’acceptez pas. Espace&#xa0;: cocher · L&#xa0;: verrouiller · Entrée&#xa0;: choisir quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Also &amp;move people where that helps</source>
        <translation>&amp;Déplacer aussi où cela aide</translation>
    </message>
    <message>
        <source>Who was asked or said yes for one day may go elsewhere; locked places and fixed helpers stay</source>
        <translation>Qui a été sollicité ou a dit oui pour un jour peut aller ailleurs&#xa0;; les places verrouillées et les aidants fixes restent</translation>
    </message>
    <message>
        <source>&amp;Leave that out</source>
        <translation>Ne pas en &amp;tenir compte</translation>
    </message>
    <message>
        <source>Plans without the absence and the choices made by hand</source>
        <translation>Planifie sans l’absence ni les choix de la permanence</translation>
    </message>
</context>
<context>
    <name>entraide::PublishView</name>
    <message>
        <source>What leaves and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no partner yet. Pair with another association first, on the page Exchange.</source>
        <translation>Il n’y a pas encore de partenaire. Jumelez d’abord cette permanence avec une autre association, à la page Échange.</translation>
    </message>
    <message>
        <source>Ask a partner: %1</source>
        <translation>Demander à un partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>À qui demandez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Put on the noticeboard: %1</source>
        <translation>Mettre au tableau d’annonces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everybody can read it on the noticeboard of %1.</source>
        <translation>Tout le monde peut le lire sur le tableau d’annonces de %1.</translation>
    </message>
    <message>
        <source>Put on the noticeboard</source>
        <translation>Mettre au tableau d’annonces</translation>
    </message>
    <message>
        <source>%1 (asked already)</source>
        <translation>%1 (demande déjà faite)</translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n partner(s)</source>
        <translation>
            <numerusform>Demander au partenaire</numerusform>
            <numerusform>Demander aux %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the partner</source>
        <translation>Demander au partenaire</translation>
    </message>
    <message>
        <source>Asked: %1. What left is the card you saw; nobody is named in it. Withdraw it under “With partners”.</source>
        <translation>Demande faite à&#xa0;: %1. Seule la fiche que vous avez vue est partie&#xa0;; elle ne nomme personne. Retirez-la sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>The posting is on the noticeboard from the next exchange on.</source>
        <translation>L’annonce figure au tableau d’annonces dès le prochain échange.</translation>
    </message>
    <message>
        <source>Offer to another chapter: %1</source>
        <translation>Proposer à une autre antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>À qui le proposez-vous&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Offer to the %n partner(s)</source>
        <translation>
            <numerusform>Proposer au partenaire</numerusform>
            <numerusform>Proposer aux %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer to the partner</source>
        <translation>Proposer au partenaire</translation>
    </message>
    <message>
        <source>Offered to %1. What left is the card you saw; nobody is named in it. Take it back at the dish, or under “With partners”.</source>
        <translation>Proposé à %1. Seule la fiche que vous avez vue est partie&#xa0;; elle ne nomme personne. Reprenez-la auprès du plat, ou sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
</context>
<context>
    <name>entraide::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
</context>
<context>
    <name>entraide::RecordPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
</context>
<context>
    <name>entraide::RefundDialog</name>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Note what was paid back</source>
        <translation>Noter le remboursement</translation>
    </message>
    <message>
        <source>The restaurant pays back to %1; note it here once it did. At most %2: the rest is in meals that are ordered.</source>
        <translation>Le restaurant rembourse %1&#xa0;; notez-le ici quand c’est fait. Au plus %2&#xa0;: le reste est dans des repas commandés.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Écrivez le motif.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterModel</name>
    <message>
        <source>not known</source>
        <comment>the ceiling of a year</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>part of a ceiling, the ceiling</comment>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas remise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Of the ceiling</source>
        <translation>Du plafond</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterPaper</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Printing the register</source>
        <translation>Impression du registre</translation>
    </message>
    <message>
        <source>The register went to the printer.</source>
        <translation>Le registre est parti à l’imprimante.</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Écriture du registre</translation>
    </message>
    <message>
        <source>The register is in “%1”.</source>
        <translation>Le registre est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing the days paid</source>
        <translation>Écriture des jours défrayés</translation>
    </message>
    <message>
        <source>The days paid are in “%1”.</source>
        <translation>Les jours défrayés sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The last step is still under way.</source>
        <translation>La dernière étape est encore en cours.</translation>
    </message>
</context>
<context>
    <name>entraide::RegisterSection</name>
    <message>
        <source>near the ceiling only</source>
        <translation>proches du plafond seulement</translation>
    </message>
    <message>
        <source>also who did nothing</source>
        <translation>aussi qui n’a rien fait</translation>
    </message>
    <message>
        <source>Register of volunteers</source>
        <translation>Registre des volontaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nobody stands in the register of this year.</source>
        <translation>Personne ne figure au registre de cette année.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Imprimer le registre…</translation>
    </message>
    <message>
        <source>Prints the register of the year</source>
        <translation>Imprime le registre de l’année</translation>
    </message>
    <message>
        <source>Save the register as PDF…</source>
        <translation>Enregistrer le registre en PDF…</translation>
    </message>
    <message>
        <source>Writes the register to a file</source>
        <translation>Écrit le registre dans un fichier</translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Enregistrer le registre en PDF</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>Save the register as CSV…</source>
        <translation>Enregistrer le registre en CSV…</translation>
    </message>
    <message>
        <source>Writes the register to a file for a spreadsheet</source>
        <translation>Écrit le registre dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>Save the register as CSV</source>
        <translation>Enregistrer le registre en CSV</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
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
        <translation>Lecture du registre</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volontaire</numerusform>
            <numerusform>%n volontaires</numerusform>
        </translation>
    </message>
    <message>
        <source>no ceiling known for %1: add it under “Our association…”</source>
        <translation>pas de plafond connu pour %1&#xa0;: ajoutez-le sous «&#xa0;Notre association…&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n without an information note</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>%n sans note d’information</numerusform>
            <numerusform>%n sans note d’information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) helped for pay, which is not counted here</source>
        <translation>
            <numerusform>%n personne a aidé contre paiement, ce qui n’est pas compté ici</numerusform>
            <numerusform>%n personnes ont aidé contre paiement, ce qui n’est pas compté ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 paid)</source>
        <comment>kilometres</comment>
        <translation>%1 (%2 payés)</translation>
    </message>
    <message>
        <source>Days paid</source>
        <translation>Jours défrayés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour</translation>
    </message>
    <message>
        <source>For kilometres</source>
        <translation>Pour les kilomètres</translation>
    </message>
    <message>
        <source>Nothing is paid for a day of this year.</source>
        <translation>Aucun jour de cette année n’est défrayé.</translation>
    </message>
    <message>
        <source>Save the days paid as CSV…</source>
        <translation>Enregistrer les jours défrayés en CSV…</translation>
    </message>
    <message>
        <source>Writes each day paid and its amount to a file for a spreadsheet</source>
        <translation>Écrit chaque jour défrayé et son montant dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>Save the days paid as CSV</source>
        <translation>Enregistrer les jours défrayés en CSV</translation>
    </message>
    <message>
        <source>days-paid</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>jours-defrayes</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Jours…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) paid, %2</source>
        <comment>a name, days, an amount</comment>
        <translation>
            <numerusform>%1&#xa0;: %n jour défrayé, %2</numerusform>
            <numerusform>%1&#xa0;: %n jours défrayés, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see the days paid.</source>
        <translation>Choisissez une ligne pour voir les jours défrayés.</translation>
    </message>
</context>
<context>
    <name>entraide::ReportsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Counts everything once more</source>
        <translation>Recompte tout</translation>
    </message>
    <message>
        <source>Shows the figures of a period</source>
        <translation>Montre les chiffres d’une période</translation>
    </message>
    <message>
        <source>Shows the volunteers of a year</source>
        <translation>Montre les volontaires d’une année</translation>
    </message>
    <message>
        <source>Shows the letters to a volunteer</source>
        <translation>Montre les lettres à une personne volontaire</translation>
    </message>
</context>
<context>
    <name>entraide::RequestForm</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>herself, his daughter, the nurse…</source>
        <translation>la personne elle-même, sa fille, son infirmier…</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Demandé par</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Boîte</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>How to get in (told on acceptance only)</source>
        <translation>Accès (communiqué à l’acceptation seulement)</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Quoi et quand</translation>
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation>quelques mots à vous, si c’est utile</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;En bref</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>People nee&amp;ded</source>
        <translation>Per&amp;sonnes nécessaires</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Parle une de ces langues</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>Not known here yet: it is noted along with the request.</source>
        <translation>Pas encore connue ici&#xa0;: elle est notée avec la demande.</translation>
    </message>
    <message>
        <source>part of the name, or a new one</source>
        <translation>une partie du nom, ou un nouveau</translation>
    </message>
    <message>
        <source>Or an organisation that asks itself</source>
        <translation>Ou une organisation qui demande pour elle-même</translation>
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
        <translation>Carte de la demande et de ses candidats</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>other volunteer</source>
        <translation>autre volontaire</translation>
    </message>
</context>
<context>
    <name>entraide::RequestPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicités</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version antérieure est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Pourquoi pas les autres</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Pourquoi pas les autres&#xa0;?</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est communiqué</translation>
    </message>
    <message>
        <source>&lt;b&gt;Never:&lt;/b&gt; notes about health. What is told is kept in the request&apos;s history.</source>
        <translation>&lt;b&gt;Jamais&#xa0;:&lt;/b&gt; les notes de santé. Ce qui est communiqué reste dans l’historique de la demande.</translation>
    </message>
    <message>
        <source>Choose a request to see who could help.</source>
        <translation>Choisissez une demande pour voir qui pourrait aider.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Cette demande n’est plus là.</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>Sollicités (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The exact address is told on acceptance only</source>
        <translation>L’adresse exacte n’est communiquée qu’à l’acceptation</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Candidates (%1)</source>
        <translation>Candidats (%1)</translation>
    </message>
    <message>
        <source>Nobody fits. Below stands what keeps people from it.</source>
        <translation>Personne ne convient. Voici ce qui l’empêche.</translation>
    </message>
    <message>
        <source>This request asks for no time any more.</source>
        <translation>Cette demande n’a plus aucune date à venir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the proposal:&lt;/b&gt; %1. No name, no address.</source>
        <translation>&lt;b&gt;À la proposition&#xa0;:&lt;/b&gt; %1. Ni nom ni adresse.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the acceptance:&lt;/b&gt; %1, to the volunteer who goes only.</source>
        <translation>&lt;b&gt;À l’acceptation&#xa0;:&lt;/b&gt; %1, au volontaire retenu seulement.</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>Chercher dans les quartiers voisins</translation>
    </message>
    <message>
        <source>closes tonight</source>
        <translation>se ferme ce soir</translation>
    </message>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>se ferme dans %n jour</numerusform>
            <numerusform>se ferme dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits, and nobody from the neighbouring quarters would.</source>
        <translation>Personne ne convient, ni des quartiers voisins.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes there. %n from the neighbouring quarters could be asked to.</source>
        <translation>
            <numerusform>Personne ne va là. %n volontaire des quartiers voisins pourrait être sollicité.</numerusform>
            <numerusform>Personne ne va là. %n volontaires des quartiers voisins pourraient être sollicités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody from the neighbouring quarters would fit either.</source>
        <translation>Personne des quartiers voisins ne conviendrait non plus.</translation>
    </message>
    <message>
        <source>Helps too</source>
        <translation>Aide aussi</translation>
    </message>
    <message>
        <source>Helps too: %1</source>
        <translation>Aide aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>Personne à demander</translation>
    </message>
</context>
<context>
    <name>entraide::RequestsPage</name>
    <message>
        <source>The request is saved.</source>
        <translation>La demande est enregistrée.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les changements sont enregistrés.</translation>
    </message>
    <message>
        <source>Undo the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter: propose to the first candidate · E: edit</source>
        <translation>Ctrl+Entrée&#xa0;: proposer au premier candidat · E&#xa0;: modifier</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
        <source>Notes a new request</source>
        <translation>Note une nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Edit the request</source>
        <translation>&amp;Modifier la demande</translation>
    </message>
    <message>
        <source>Changes the chosen request</source>
        <translation>Modifie la demande choisie</translation>
    </message>
    <message>
        <source>&amp;Propose to the first candidate</source>
        <translation>&amp;Proposer au premier candidat</translation>
    </message>
    <message>
        <source>Asks the candidate who fits best</source>
        <translation>Sollicite le candidat le plus adéquat</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Looks for somebody again</source>
        <translation>Cherche à nouveau quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>&amp;Annuler la demande…</translation>
    </message>
    <message>
        <source>The help is not needed any more</source>
        <translation>L’aide n’est plus nécessaire</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>Classer &amp;sans suite…</translation>
    </message>
    <message>
        <source>Nobody was found; the reason is kept for the figures</source>
        <translation>Personne n’a été trouvé&#xa0;; le motif est gardé pour les chiffres</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>La demande est maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Ask a partner…</source>
        <translation>Demander à un part&amp;enaire…</translation>
    </message>
    <message>
        <source>Shows what another association would see, before it is asked</source>
        <translation>Montre ce qu’une autre association verrait, avant de lui demander</translation>
    </message>
    <message>
        <source>Passed on b&amp;y telephone…</source>
        <translation>Passée par &amp;téléphone…</translation>
    </message>
    <message>
        <source>Another association takes it on; nothing is sent to it</source>
        <translation>Une autre association la reprend&#xa0;; rien ne lui est envoyé</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Montre ce qui disparaît et ce qui reste en chiffres, puis demande</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres d’aide</translation>
    </message>
    <message>
        <source>Requests and offers</source>
        <translation>Demandes et offres</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre d’aide</translation>
    </message>
    <message>
        <source>Notes help that somebody offers</source>
        <translation>Note l’aide que quelqu’un propose</translation>
    </message>
    <message>
        <source>Shows the requests</source>
        <translation>Montre les demandes</translation>
    </message>
    <message>
        <source>Shows the offers of help</source>
        <translation>Montre les offres d’aide</translation>
    </message>
    <message>
        <source>Accepted on the phone</source>
        <translation>Acceptée au téléphone</translation>
    </message>
    <message>
        <source>The chosen candidate is on the phone and says yes</source>
        <translation>Le candidat choisi est au téléphone et dit oui</translation>
    </message>
    <message>
        <source>Search the neighbouring quarters</source>
        <translation>Chercher dans les quartiers voisins</translation>
    </message>
    <message>
        <source>Shows who comes from an area that borders on this one</source>
        <translation>Montre qui vient d’un quartier qui touche celui-ci</translation>
    </message>
    <message>
        <source>Keep open two weeks more</source>
        <translation>Garder ouverte deux semaines de plus</translation>
    </message>
    <message>
        <source>Puts the end of the request two weeks later</source>
        <translation>Recule la fin de la demande de deux semaines</translation>
    </message>
    <message>
        <source>Open what they offer</source>
        <translation>Ouvrir ce que la personne offre</translation>
    </message>
    <message>
        <source>Who asks for help here helps too: shows that side</source>
        <translation>La personne qui demande de l’aide aide aussi&#xa0;: montre ce côté</translation>
    </message>
    <message>
        <source>Propose a fixed helper…</source>
        <translation>Proposer un aidant fixe…</translation>
    </message>
    <message>
        <source>Begins a tandem with what this request says</source>
        <translation>Commence un binôme avec ce que dit cette demande</translation>
    </message>
    <message>
        <source>The request is open until %1.</source>
        <translation>La demande est ouverte jusqu’au %1.</translation>
    </message>
    <message>
        <source>Undo the extension</source>
        <translation>Annuler la prolongation</translation>
    </message>
    <message>
        <source>%1 asks for nothing yet.</source>
        <translation>%1 ne demande encore rien.</translation>
    </message>
    <message>
        <source>All of it is done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Nothing more is to be done for this request</source>
        <translation>Il n’y a plus rien à faire pour cette demande</translation>
    </message>
    <message>
        <source>A form is open here. Save or leave it first.</source>
        <translation>Un formulaire est ouvert ici. Enregistrez-le ou quittez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>entraide::RidersModel</name>
    <message>
        <source>Rider</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Comment et quand</translation>
    </message>
</context>
<context>
    <name>entraide::RolesModel</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>En néerlandais</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Speaks one of</source>
        <translation>Parle une de</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>En allemand</translation>
    </message>
</context>
<context>
    <name>entraide::RosterPage</name>
    <message>
        <source>Week grid</source>
        <translation>Grille de la semaine</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Pre&amp;vious week</source>
        <translation>Semaine &amp;précédente</translation>
    </message>
    <message>
        <source>Shows the week before</source>
        <translation>Montre la semaine précédente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Shows this week</source>
        <translation>Montre la semaine en cours</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Semaine &amp;suivante</translation>
    </message>
    <message>
        <source>Shows the week after</source>
        <translation>Montre la semaine suivante</translation>
    </message>
    <message>
        <source>&amp;Print panel</source>
        <translation>Pa&amp;nneau d’impression</translation>
    </message>
    <message>
        <source>Shows or hides what is printed</source>
        <translation>Montre ou cache ce qui sera imprimé</translation>
    </message>
    <message>
        <source>Print the &amp;roster…</source>
        <translation>&amp;Imprimer le planning…</translation>
    </message>
    <message>
        <source>Prints the sheets of this week</source>
        <translation>Imprime les feuilles de cette semaine</translation>
    </message>
    <message>
        <source>Roster to P&amp;DF…</source>
        <translation>Enregistrer le planning en P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the sheets of this week as a file</source>
        <translation>Enregistre les feuilles de cette semaine dans un fichier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Reading the week</source>
        <translation>Lecture de la semaine</translation>
    </message>
    <message>
        <source>Roster, week %1</source>
        <translation>Planning, semaine %1</translation>
    </message>
    <message>
        <source>Proposal (%1)</source>
        <translation>Proposition (%1)</translation>
    </message>
    <message>
        <source>Free the place</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Why does %1 not come on %2?</source>
        <comment>name, day</comment>
        <translation>%1 ne vient pas le %2. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder la place</translation>
    </message>
    <message>
        <source>The place of %1 on %2 is free.</source>
        <comment>name, day</comment>
        <translation>La place est libérée (%1, %2).</translation>
    </message>
    <message>
        <source>Undo the freeing</source>
        <translation>Annuler la libération</translation>
    </message>
</context>
<context>
    <name>entraide::RoundPrintDialog</name>
    <message>
        <source>Phones (coordination only)</source>
        <translation>Téléphones (coordination seulement)</translation>
    </message>
    <message>
        <source>Round sheets</source>
        <translation>Feuilles de tournée</translation>
    </message>
    <message>
        <source>The chosen round</source>
        <translation>La tournée choisie</translation>
    </message>
    <message>
        <source>All rounds of the day</source>
        <translation>Toutes les tournées du jour</translation>
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation>Coordination&#xa0;: noms et téléphones</translation>
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation>Équipe&#xa0;: prénom et initiale</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Détruire après le</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsModel</name>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>something is wrong with a stop</source>
        <translation>un arrêt pose problème</translation>
    </message>
</context>
<context>
    <name>entraide::RoundsPage</name>
    <message>
        <source>Reading the day</source>
        <translation>Lecture de la journée</translation>
    </message>
    <message>
        <source>where the riders live</source>
        <translation>au domicile des livreurs</translation>
    </message>
    <message>
        <source>Not in a round (%1)</source>
        <translation>Hors tournée (%1)</translation>
    </message>
    <message>
        <source>Riders (%1)</source>
        <comment>how many are free</comment>
        <translation>Livreurs (%1)</translation>
    </message>
    <message>
        <source>No round is planned on this day. What waits is at the left; check the riders, then plan the day.</source>
        <translation>Aucune tournée n’est planifiée ce jour-là. Ce qui attend est à gauche&#xa0;; vérifiez les livreurs, puis planifiez la journée.</translation>
    </message>
    <message>
        <source>Nothing has to be carried on this day. Dishes of cooks and meal orders of this day are planned here.</source>
        <translation>Rien n’est à transporter ce jour-là. Les plats des cuistots et les commandes de repas du jour se planifient ici.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>look at its stops</source>
        <translation>voyez ses arrêts</translation>
    </message>
    <message numerus="yes">
        <source>room for %n portion(s)</source>
        <translation>
            <numerusform>place pour %n portion</numerusform>
            <numerusform>place pour %n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>from home</source>
        <translation>de son domicile</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a kitchen</comment>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) handed out</source>
        <translation>
            <numerusform>%n portion distribuée</numerusform>
            <numerusform>%n portions distribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one rider.</source>
        <translation>Cochez au moins un livreur.</translation>
    </message>
    <message>
        <source>Planning the rounds</source>
        <translation>Planification des tournées</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n tournée enregistrée.</numerusform>
            <numerusform>%n tournées enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the rounds</source>
        <translation>Annuler les tournées</translation>
    </message>
    <message>
        <source>There is no other planned round. Begin a new one first.</source>
        <translation>Il n’y a pas d’autre tournée planifiée. Commencez-en d’abord une.</translation>
    </message>
    <message>
        <source>Move to another round</source>
        <translation>Vers une autre tournée</translation>
    </message>
    <message>
        <source>Which round takes this stop?</source>
        <translation>Quelle tournée prend cet arrêt&#xa0;?</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Déplacer l’arrêt</translation>
    </message>
    <message>
        <source>There is nobody else who could ride.</source>
        <translation>Personne d’autre ne peut rouler.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouvelle tournée</translation>
    </message>
    <message>
        <source>Who rides?</source>
        <translation>Qui roule&#xa0;?</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Commencer la tournée</translation>
    </message>
    <message>
        <source>Another rider</source>
        <translation>Autre livreur</translation>
    </message>
    <message>
        <source>Who rides this round?</source>
        <translation>Qui fait cette tournée&#xa0;?</translation>
    </message>
    <message>
        <source>Give the round</source>
        <translation>Confier la tournée</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 is done: %n portion(s) handed out.</source>
        <translation>
            <numerusform>La tournée de %1 est terminée&#xa0;: %n portion distribuée.</numerusform>
            <numerusform>La tournée de %1 est terminée&#xa0;: %n portions distribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the end of the round</source>
        <translation>Annuler la fin de la tournée</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Shows the day before</source>
        <translation>Montre le jour précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Shows the rounds of today</source>
        <translation>Montre les tournées d’aujourd’hui</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Shows the day after</source>
        <translation>Montre le jour suivant</translation>
    </message>
    <message>
        <source>Print round s&amp;heets…</source>
        <translation>Imprimer les feuille&amp;s de tournée…</translation>
    </message>
    <message>
        <source>Prints a sheet for each rider</source>
        <translation>Imprime une feuille par livreur</translation>
    </message>
    <message>
        <source>Round sheets to &amp;PDF…</source>
        <translation>Feuilles de tournée &amp;au format PDF…</translation>
    </message>
    <message>
        <source>Saves a sheet for each rider as a file</source>
        <translation>Enregistre une feuille par livreur dans un fichier</translation>
    </message>
    <message>
        <source>P&amp;lan the day</source>
        <translation>&amp;Planifier la journée</translation>
    </message>
    <message>
        <source>Proposes rounds for all that has not begun, for the riders that are checked</source>
        <translation>Propose des tournées pour tout ce qui n’a pas commencé, avec les livreurs cochés</translation>
    </message>
    <message>
        <source>Stop and take the &amp;best so far</source>
        <translation>Arrêter et garder le m&amp;eilleur</translation>
    </message>
    <message>
        <source>Ends the search and shows the best rounds found until now</source>
        <translation>Termine la recherche et montre les meilleures tournées trouvées</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Accep&amp;ter</translation>
    </message>
    <message>
        <source>Saves the rounds as they are shown</source>
        <translation>Enregistre les tournées comme elles sont montrées</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Lets go of what is not saved; nothing changes</source>
        <translation>Abandonne ce qui n’est pas enregistré&#xa0;; rien ne change</translation>
    </message>
    <message>
        <source>Move stop &amp;up</source>
        <translation>&amp;Monter l’arrêt</translation>
    </message>
    <message>
        <source>The chosen stop comes earlier; its cost is shown</source>
        <translation>L’arrêt choisi vient plus tôt&#xa0;; le coût est montré</translation>
    </message>
    <message>
        <source>Move stop do&amp;wn</source>
        <translation>Desce&amp;ndre l’arrêt</translation>
    </message>
    <message>
        <source>The chosen stop comes later; its cost is shown</source>
        <translation>L’arrêt choisi vient plus tard&#xa0;; le coût est montré</translation>
    </message>
    <message>
        <source>&amp;Move to another round…</source>
        <translation>Déplacer &amp;vers une autre tournée…</translation>
    </message>
    <message>
        <source>Puts the chosen stop where it costs least in another round</source>
        <translation>Met l’arrêt choisi où il coûte le moins dans une autre tournée</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the round</source>
        <translation>&amp;Retirer de la tournée</translation>
    </message>
    <message>
        <source>The chosen stop is in no round</source>
        <translation>L’arrêt choisi n’est plus dans aucune tournée</translation>
    </message>
    <message>
        <source>Put &amp;into the round</source>
        <translation>Mettre dans &amp;la tournée</translation>
    </message>
    <message>
        <source>Puts what waits where it costs least in the chosen round</source>
        <translation>Met ce qui attend où il coûte le moins dans la tournée choisie</translation>
    </message>
    <message>
        <source>Another &amp;rider…</source>
        <translation>A&amp;utre livreur…</translation>
    </message>
    <message>
        <source>Gives the chosen round to somebody else</source>
        <translation>Confie la tournée choisie à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>New r&amp;ound…</source>
        <translation>Nouvelle t&amp;ournée…</translation>
    </message>
    <message>
        <source>Begins a round of a rider, to put stops into</source>
        <translation>Commence la tournée d’un livreur, où mettre des arrêts</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Part&amp;ir</translation>
    </message>
    <message>
        <source>The rider is on the way</source>
        <translation>Le livreur est en route</translation>
    </message>
    <message>
        <source>%1 is on the way.</source>
        <translation>%1 est en route.</translation>
    </message>
    <message>
        <source>Undo the start</source>
        <translation>Annuler le départ</translation>
    </message>
    <message>
        <source>Stop don&amp;e</source>
        <translation>Arrêt &amp;fait</translation>
    </message>
    <message>
        <source>Marks the chosen stop and goes to the next</source>
        <translation>Marque l’arrêt choisi et passe au suivant</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <comment>a stop</comment>
        <translation>%1&#xa0;: c’est fait.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Annuler l’arrêt</translation>
    </message>
    <message>
        <source>&amp;Finish the round…</source>
        <translation>Ac&amp;hever la tournée…</translation>
    </message>
    <message>
        <source>Asks how many portions were handed out</source>
        <translation>Demande combien de portions ont été distribuées</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Remettre en «&#xa0;planifiée&#xa0;»</translation>
    </message>
    <message>
        <source>The rider has not left after all</source>
        <translation>Le livreur n’est finalement pas parti</translation>
    </message>
    <message>
        <source>The round of %1 is planned again.</source>
        <translation>La tournée de %1 est à nouveau planifiée.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Rounds of the day</source>
        <translation>Tournées du jour</translation>
    </message>
    <message>
        <source>Not in a round</source>
        <translation>Hors tournée</translation>
    </message>
    <message>
        <source>Riders of the day</source>
        <translation>Livreurs du jour</translation>
    </message>
    <message>
        <source>Where rounds begin</source>
        <translation>Où partent les tournées</translation>
    </message>
    <message>
        <source>Rounds begin</source>
        <translation>Départ des tournées</translation>
    </message>
    <message>
        <source>Riders</source>
        <translation>Livreurs</translation>
    </message>
    <message>
        <source>Stops of the round</source>
        <translation>Arrêts de la tournée</translation>
    </message>
    <message>
        <source>Map of the rounds</source>
        <translation>Carte des tournées</translation>
    </message>
    <message>
        <source>Save the round sheets as PDF</source>
        <translation>Enregistrer les feuilles de tournée en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the round sheets</source>
        <translation>Imprimer les feuilles de tournée</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>The round sheets are in “%1”.</source>
        <translation>Les feuilles de tournée sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The round sheets went to the printer.</source>
        <translation>Les feuilles de tournée sont parties à l’imprimante.</translation>
    </message>
    <message>
        <source>The day has changed meanwhile. Choose again.</source>
        <translation>La journée a changé entre-temps. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>its dishes lack %1</source>
        <comment>meals of a kind</comment>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>take along %1</source>
        <translation>emporter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n portion restante</numerusform>
            <numerusform>%n portions restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>%1&#xa0;: %n portion distribuée.</numerusform>
            <numerusform>%1&#xa0;: %n portions distribuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was handed out</source>
        <translation>Annuler la distribution</translation>
    </message>
    <message>
        <source>Announced at %1: %2.</source>
        <comment>a stop, an hour</comment>
        <translation>Annoncé à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the announcement</source>
        <translation>Annuler l’annonce</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Plat tombé à l’eau</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Pourquoi ne vient-il pas&#xa0;? D’autres le liront plus tard.</translation>
    </message>
    <message>
        <source>Noted: the dish of %1 does not come.</source>
        <comment>a cook</comment>
        <translation>Noté&#xa0;: le plat de %1 ne vient pas.</translation>
    </message>
    <message>
        <source>Undo the failure</source>
        <translation>Annuler l’échec</translation>
    </message>
    <message>
        <source>Edit the dish</source>
        <translation>Modifier le plat</translation>
    </message>
    <message>
        <source>Changes what is chosen</source>
        <translation>Modifie ce qui est choisi</translation>
    </message>
    <message>
        <source>Handed out…</source>
        <translation>Distribué…</translation>
    </message>
    <message>
        <source>Notes how many portions and kits were handed out at the chosen stop</source>
        <translation>Note combien de portions et de kits ont été distribués à l’arrêt choisi</translation>
    </message>
    <message>
        <source>Announced…</source>
        <translation>Annoncé…</translation>
    </message>
    <message>
        <source>Notes when the rider said to be at the chosen stop</source>
        <translation>Note quand le livreur a dit être à l’arrêt choisi</translation>
    </message>
    <message>
        <source>Dish of the stop failed…</source>
        <translation>Plat de l’arrêt tombé à l’eau…</translation>
    </message>
    <message>
        <source>Notes why the dish of the chosen stop does not come</source>
        <translation>Note pourquoi le plat de l’arrêt choisi ne vient pas</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Shows the rounds and the map</source>
        <translation>Montre les tournées et la carte</translation>
    </message>
    <message>
        <source>Dishes of the day</source>
        <translation>Plats du jour</translation>
    </message>
    <message>
        <source>Shows what cooks offer on the day</source>
        <translation>Montre ce que les cuistots proposent ce jour-là</translation>
    </message>
    <message>
        <source>Shows where portions are handed out</source>
        <translation>Montre où les portions sont distribuées</translation>
    </message>
    <message>
        <source>Shows what was cooked and handed out</source>
        <translation>Montre ce qui a été cuisiné et distribué</translation>
    </message>
    <message>
        <source>Noted: no hour was said for %1.</source>
        <comment>a stop</comment>
        <translation>Noté&#xa0;: aucune heure n’est annoncée pour %1.</translation>
    </message>
</context>
<context>
    <name>entraide::ScreeningsField</name>
    <message>
        <source>Add a check</source>
        <translation>Ajouter un contrôle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Effectué le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Retirer ce contrôle</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
</context>
<context>
    <name>entraide::SearchDialog</name>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>entraide::Session</name>
    <message>
        <source>Desk of Ixelles</source>
        <translation>Permanence d’Ixelles</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Ouvrir une permanence</translation>
    </message>
    <message>
        <source>Desks (*.entraide);;All files (*)</source>
        <translation>Permanences (*.entraide);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Remove the sample desk</source>
        <translation>Supprimer la permanence d’exemple</translation>
    </message>
    <message>
        <source>The sample desk and everything tried in it are deleted.</source>
        <translation>La permanence d’exemple et tout ce que vous y avez essayé seront supprimés.</translation>
    </message>
    <message>
        <source>Nothing else is touched. You can make a new sample at any time.</source>
        <translation>Rien d’autre n’est touché. Vous pouvez recréer un exemple à tout moment.</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Supprimer l’exemple</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder l’exemple</translation>
    </message>
    <message>
        <source>Entraide</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settling places</source>
        <translation>Vérification des places</translation>
    </message>
</context>
<context>
    <name>entraide::ShareActs</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 learns that you would fetch it.</source>
        <translation>%1 apprend que vous l’enlèveriez.</translation>
    </message>
    <message>
        <source>%1 learns that you would help.</source>
        <translation>%1 apprend que vous aideriez.</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready: at the dish, or under “With partners”.</source>
        <translation>Accord donné à %1. Transférez le plat quand vous le souhaitez&#xa0;: auprès du plat, ou sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>Agreed with %1. Hand over when you are ready, under “With partners”.</source>
        <translation>Accord donné à %1. Transférez la demande quand vous le souhaitez, sous «&#xa0;Avec les partenaires&#xa0;».</translation>
    </message>
    <message>
        <source>The dish is offered to the other chapters again.</source>
        <translation>Le plat est de nouveau proposé aux autres antennes.</translation>
    </message>
    <message>
        <source>The request is offered to your partners again.</source>
        <translation>La demande est de nouveau proposée à vos partenaires.</translation>
    </message>
    <message>
        <source>The outcome is noted.</source>
        <translation>Le résultat est noté.</translation>
    </message>
    <message>
        <source>The dish is yours again, and in no round.</source>
        <translation>Le plat est de nouveau à vous, et hors tournée.</translation>
    </message>
    <message>
        <source>The request is open again, and yours.</source>
        <translation>La demande est de nouveau ouverte, et la vôtre.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Vu.</translation>
    </message>
    <message>
        <source>“%1” is in your records now.</source>
        <translation>«&#xa0;%1&#xa0;» figure maintenant dans vos fiches.</translation>
    </message>
    <message>
        <source>Handed over to %1. They were told what was checked, and nothing else.</source>
        <translation>Transfert fait à %1. Ce qui était coché a été communiqué, et rien d’autre.</translation>
    </message>
    <message>
        <source>Withdrawn: partners see the card no more from the next exchange on.</source>
        <translation>Retrait fait&#xa0;: les partenaires ne voient plus la fiche dès le prochain échange.</translation>
    </message>
    <message>
        <source>The dish is yours again. What the partner was told stays told.</source>
        <translation>Le plat est de nouveau à vous. Ce qui a été communiqué au partenaire le reste.</translation>
    </message>
    <message>
        <source>The request is yours again. What the partner was told stays told.</source>
        <translation>La demande est de nouveau la vôtre. Ce qui a été communiqué au partenaire le reste.</translation>
    </message>
    <message>
        <source>The offer of help is taken back.</source>
        <translation>La proposition d’aide est retirée.</translation>
    </message>
    <message>
        <source>Noted: they fetched the dish.</source>
        <translation>Noté&#xa0;: ils ont enlevé le plat.</translation>
    </message>
</context>
<context>
    <name>entraide::SharePanel</name>
    <message>
        <source>What is told</source>
        <translation>Ce qui est communiqué</translation>
    </message>
    <message>
        <source>How the person agreed that the partner is told</source>
        <translation>Comment la personne a accepté que le partenaire soit informé</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>The person agrees that the partner is told:</source>
        <translation>La personne accepte que le partenaire soit informé&#xa0;:</translation>
    </message>
    <message>
        <source>The partner gives this help. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>Le partenaire apporte cette aide. Retirer la demande vous la rend&#xa0;; ce qui a été communiqué ne peut être repris.</translation>
    </message>
    <message>
        <source>The partners see a card without any name. Withdrawing takes the card away.</source>
        <translation>Les partenaires voient une fiche sans aucun nom. Retirer la demande enlève la fiche.</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what that help does not need.</source>
        <translation>Le transfert communique à %1 ce qui est coché ci-dessous, et rien d’autre. Décochez ce dont cette aide n’a pas besoin.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Volontaires</translation>
    </message>
    <message>
        <source>Until %1 agrees, nobody is named. When they hand over, it comes into the inbox.</source>
        <translation>Tant que %1 n’a pas donné son accord, personne n’est nommé. Le transfert arrivera dans la boîte de réception.</translation>
    </message>
    <message>
        <source>The partner fetches the dish. Withdrawing makes it yours again; what was told cannot be taken back.</source>
        <translation>Le partenaire enlève le plat. Le retrait vous le rend&#xa0;; ce qui a été communiqué ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The cook agrees that the partner is told:</source>
        <translation>Le cuistot accepte que le partenaire soit informé&#xa0;:</translation>
    </message>
    <message>
        <source>How the cook agreed that the partner is told</source>
        <translation>Comment le cuistot a accepté que le partenaire soit informé</translation>
    </message>
    <message>
        <source>Handing over tells %1 what is checked below, and nothing else. Leave out what is not needed to fetch the dish.</source>
        <translation>Le transfert communique à %1 ce qui est coché ci-dessous, et rien d’autre. Décochez ce qui n’est pas nécessaire pour enlever le plat.</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>Plat</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom you do not name stands there under the name of your association.</source>
        <translation>Une personne que vous ne nommez pas y figure sous le nom de votre association.</translation>
    </message>
</context>
<context>
    <name>entraide::SheetView</name>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>A returned sheet</source>
        <translation>Une feuille rendue</translation>
    </message>
    <message>
        <source>as printed at the foot of the sheet: 2026-12-TIL</source>
        <translation>comme imprimé au bas de la feuille&#xa0;: 2026-12-TIL</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>&amp;Code of the sheet</source>
        <translation>&amp;Code de la feuille</translation>
    </message>
    <message>
        <source>Ne&amp;xt line</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, name</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking for the sheet</source>
        <translation>Recherche de la feuille</translation>
    </message>
    <message>
        <source>No sheet has this code. It is made of the year, the week and the place: 2026-12-TIL.</source>
        <translation>Aucune feuille n’a ce code. Il se compose de l’année, de la semaine et du lieu&#xa0;: 2026-12-TIL.</translation>
    </message>
    <message>
        <source>Type a, e or n, with the line&apos;s number before it and minutes behind it where needed.</source>
        <translation>Tapez a, e ou n, avec le numéro de la ligne devant et les minutes derrière si nécessaire.</translation>
    </message>
    <message>
        <source>The sheet has nobody in line %1.</source>
        <translation>La feuille n’a personne à la ligne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the sheet are noted.</source>
        <translation>
            <numerusform>%n ligne de la feuille est notée.</numerusform>
            <numerusform>%n lignes de la feuille sont notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the sheet</source>
        <translation>Annuler la feuille</translation>
    </message>
    <message>
        <source>a: attended · e: excused · n: no-show · -: nothing · “12 a 90”: line 12, 90 minutes</source>
        <translation>a&#xa0;: présent · e&#xa0;: excusé · n&#xa0;: absent · -&#xa0;: rien · «&#xa0;12 a 90&#xa0;»&#xa0;: ligne 12, 90 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a returned sheet</source>
        <translation>
            <numerusform>%n ligne d’une feuille rendue</numerusform>
            <numerusform>%n lignes d’une feuille rendue</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <translation>Enregistrement de la feuille</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is saved yet: %n line(s) cannot be noted. Correct each, or type - for it.</source>
        <translation>
            <numerusform>Rien n’est encore enregistré&#xa0;: %n ligne ne peut pas être notée. Corrigez-la, ou tapez - pour elle.</numerusform>
            <numerusform>Rien n’est encore enregistré&#xa0;: %n lignes ne peuvent pas être notées. Corrigez chacune, ou tapez - pour elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, why not</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entraide::ShiftChoice</name>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation>Tous les créneaux</translation>
    </message>
    <message numerus="yes">
        <source>%n to deal with</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ShiftsModel</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Place, if elsewhere</source>
        <translation>Lieu, si ailleurs</translation>
    </message>
    <message>
        <source>(new role)</source>
        <translation>(nouveau rôle)</translation>
    </message>
</context>
<context>
    <name>entraide::SignupActs</name>
    <message>
        <source>somebody not received yet</source>
        <translation>une personne pas encore reçue</translation>
    </message>
    <message>
        <source>%1 is on the reserve list, number %2.</source>
        <translation>%1 est sur la liste d’attente, numéro %2.</translation>
    </message>
    <message>
        <source>Undo the reserve</source>
        <translation>Annuler la mise en attente</translation>
    </message>
    <message>
        <source>The shift is on %1. Who came is noted from that day on; who is excused, at once.</source>
        <translation>Le créneau est le %1. Les présences se notent à partir de ce jour&#xa0;; les excuses, dès maintenant.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Noté pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>%1 has a place: %2.</source>
        <comment>name, shift</comment>
        <translation>%1 a une place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>May now be told: %1.</source>
        <translation>Peut maintenant être communiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is first in the queue. Write a reason to confirm %2 all the same.</source>
        <translation>%1 est en tête de la file. Écrivez un motif pour confirmer quand même %2.</translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Confirmer quand même</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Ne pas confirmer</translation>
    </message>
    <message>
        <source>Nothing was changed: confirming all the same needs a reason.</source>
        <translation>Rien n’a changé&#xa0;: confirmer quand même demande un motif.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Annuler la confirmation</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>L’inscription de %1 est retirée.</translation>
    </message>
    <message>
        <source>A place is free: %1 is first in the queue.</source>
        <translation>Une place est libre&#xa0;: %1 est en tête de la file.</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Withdraw with a reason</source>
        <translation>Retirer avec un motif</translation>
    </message>
    <message>
        <source>Why does %1 not come?</source>
        <translation>Pour quelle raison %1 ne vient pas&#xa0;?</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Déplacer dans la file</translation>
    </message>
    <message>
        <source>Why does %1 become number %2? The others may ask.</source>
        <translation>Pourquoi %1 devient numéro %2&#xa0;? Les autres pourraient le demander.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave the order</source>
        <translation>Garder l’ordre</translation>
    </message>
    <message>
        <source>%1 is number %2 in the queue now.</source>
        <translation>%1 est maintenant numéro %2 dans la file.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>%1 is signed up for this shift already.</source>
        <translation>%1 a déjà une inscription pour ce créneau.</translation>
    </message>
    <message>
        <source>%1 is signed up, to be confirmed (C) or put on the reserve list (R).</source>
        <translation>L’inscription de %1 est notée, à confirmer (C) ou à mettre en attente (R).</translation>
    </message>
    <message>
        <source>Undo the sign-up</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Every place is taken: %1 is on the reserve list, number %2.</source>
        <translation>Toutes les places sont prises&#xa0;: %1 est en liste d’attente, numéro %2.</translation>
    </message>
    <message>
        <source>Every place is taken; %1 stays on the reserve list.</source>
        <translation>Toutes les places sont prises&#xa0;; %1 reste en liste d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n not come?</source>
        <translation>
            <numerusform>Pourquoi cette personne ne vient-elle pas&#xa0;?</numerusform>
            <numerusform>Pourquoi ces %n personnes ne viennent-elles pas&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is %1 not taken? They will be told.</source>
        <translation>Pourquoi %1 n’est-il pas retenu&#xa0;? La personne en sera prévenue.</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n not taken? They will be told.</source>
        <translation>
            <numerusform>Pourquoi cette personne n’est-elle pas retenue&#xa0;? Elle en sera prévenue.</numerusform>
            <numerusform>Pourquoi ces %n personnes ne sont-elles pas retenues&#xa0;? Elles en seront prévenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Nothing was changed: declining needs a reason.</source>
        <translation>Rien n’a été changé&#xa0;: un refus demande une raison.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are expected elsewhere at that time, are not first in the queue, or hold too many places. Write a reason to confirm them all the same.</source>
        <translation>
            <numerusform>%n personne est attendue ailleurs à ce moment, n’est pas la première de la liste ou a trop de places. Écrivez une raison pour la confirmer quand même.</numerusform>
            <numerusform>%n personnes sont attendues ailleurs à ce moment, ne sont pas les premières de la liste ou ont trop de places. Écrivez une raison pour les confirmer quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Noté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be dealt with and stay chosen.</source>
        <translation>
            <numerusform>%n n’a pas pu être traitée et reste choisie.</numerusform>
            <numerusform>%n n’ont pas pu être traitées et restent choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place is free: call %1.</source>
        <translation>Une place est libre&#xa0;: appelez %1.</translation>
    </message>
    <message>
        <source>Undo the step</source>
        <translation>Annuler l’étape</translation>
    </message>
    <message>
        <source>Only %1 min between this and “%2”; the way takes about %3 min.</source>
        <translation>Seulement %1 min entre ceci et «&#xa0;%2&#xa0;»&#xa0;; le trajet prend environ %3 min.</translation>
    </message>
    <message>
        <source>At that time they are expected at “%1”.</source>
        <translation>À ce moment, cette personne est attendue à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>They also asked for %n other shift(s) at that time.</source>
        <translation>
            <numerusform>Cette personne a aussi demandé %n autre créneau à ce moment.</numerusform>
            <numerusform>Cette personne a aussi demandé %n autres créneaux à ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign up all the same</source>
        <translation>Inscrire quand même</translation>
    </message>
</context>
<context>
    <name>entraide::SignupEntry</name>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Nobody is called so here. Enrol them on the page of volunteers first.</source>
        <translation>Personne ne porte ce nom ici. Inscrivez d’abord la personne à la page des volontaires.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>entraide::SignupsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken of places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, complet</translation>
    </message>
    <message>
        <source>no place is free</source>
        <translation>aucune place libre</translation>
    </message>
    <message>
        <source>Alt+↑↓ moves, with a reason</source>
        <translation>Alt+↑↓ déplace, avec un motif</translation>
    </message>
    <message>
        <source>To deal with</source>
        <comment>sign-ups</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>sign-ups that have one</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reserve list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>sign-ups</comment>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the queue</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Note as attended</source>
        <translation>Noter la présence</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>By key: a letter acts on the line and goes to the next. Shift+↓ chooses several, Ctrl+A all.</source>
        <translation>Au clavier&#xa0;: une lettre agit sur la ligne et passe à la suivante. Maj+↓ en choisit plusieurs, Ctrl+A toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) are chosen; a letter acts on all of them.</source>
        <translation>
            <numerusform>%n inscription est choisie&#xa0;; une lettre agit sur elle.</numerusform>
            <numerusform>%n inscriptions sont choisies&#xa0;; une lettre agit sur toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SignupsView</name>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
</context>
<context>
    <name>entraide::SitesButton</name>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sites chosen</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Lieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Tous les lieux</translation>
    </message>
    <message>
        <source>Sites to print</source>
        <translation>Lieux à imprimer</translation>
    </message>
</context>
<context>
    <name>entraide::SlipPaper</name>
    <message>
        <source>The gift or its restaurant is not here: it was deleted, or has not been received yet.</source>
        <translation>Le don ou son restaurant n’est pas ici&#xa0;: il a été supprimé, ou n’a pas encore été reçu.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimer le bulletin</translation>
    </message>
    <message>
        <source>The slip went to the printer.</source>
        <translation>Le bulletin est parti à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the slip as PDF</source>
        <translation>Enregistrer le bulletin en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>slip</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>The slip is in “%1”.</source>
        <translation>Le bulletin est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>None of its meals is delivered yet.</source>
        <translation>Aucun de ses repas n’est encore livré.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The receipt went to the printer.</source>
        <translation>Le reçu est parti à l’imprimante.</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>recu</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>Enregistrer le reçu en PDF</translation>
    </message>
    <message>
        <source>The receipt is in “%1”.</source>
        <translation>Le reçu est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The receipt is copied. Paste it into a mail to the giver.</source>
        <translation>Le reçu est copié. Collez-le dans un e-mail au donateur.</translation>
    </message>
</context>
<context>
    <name>entraide::StandInView</name>
    <message>
        <source>Who could go this once</source>
        <translation>Qui pourrait y aller cette fois</translation>
    </message>
    <message>
        <source>Goes this once</source>
        <translation>Y va cette fois</translation>
    </message>
    <message>
        <source>Choose a time under “Times” that looks for a stand-in. When the helper can&apos;t come, note it there with X.</source>
        <translation>Choisissez sous «&#xa0;Dates&#xa0;» une date qui cherche un remplacement. Quand l’aidant a un empêchement, notez-le là avec X.</translation>
    </message>
    <message>
        <source>For %1, this once. The series stays with its helper.</source>
        <comment>a time</comment>
        <translation>Pour %1, cette fois seulement. La série reste à son aidant.</translation>
    </message>
    <message>
        <source>Nobody else is free and fits. Move the time, leave it out, or note it as excused.</source>
        <translation>Personne d’autre n’est libre et ne convient. Déplacez la date, supprimez-la ou notez-la comme excusée.</translation>
    </message>
</context>
<context>
    <name>entraide::StatisticsSection</name>
    <message>
        <source>Places filled</source>
        <translation>Places pourvues</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>Il ne s’est rien passé dans cette période.</translation>
    </message>
    <message>
        <source>Print the statistics…</source>
        <translation>Imprimer les statistiques…</translation>
    </message>
    <message>
        <source>Prints the figures, the chart and the tables</source>
        <translation>Imprime les chiffres, le graphique et les tableaux</translation>
    </message>
    <message>
        <source>The statistics went to the printer.</source>
        <translation>Les statistiques sont parties à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the statistics as PDF…</source>
        <translation>Enregistrer les statistiques en PDF…</translation>
    </message>
    <message>
        <source>Writes the statistics to a file</source>
        <translation>Écrit les statistiques dans un fichier</translation>
    </message>
    <message>
        <source>Save the statistics as PDF</source>
        <translation>Enregistrer les statistiques en PDF</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Writes the table that is shown to a file for a spreadsheet</source>
        <translation>Écrit le tableau montré dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>by</source>
        <comment>statistics by commune, service or week</comment>
        <translation>par</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
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
        <translation>Décompte de ce qui a été fait</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Le tableau est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The statistics are in “%1”.</source>
        <translation>Les statistiques sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Places filled and open</source>
        <translation>Places pourvues et ouvertes</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>places pourvues</translation>
    </message>
    <message>
        <source>places open</source>
        <translation>places ouvertes</translation>
    </message>
    <message>
        <source>places, not shown apart</source>
        <translation>places, sans détail</translation>
    </message>
</context>
<context>
    <name>entraide::StopsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>portions on board, that fit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>absent de la carte</translation>
    </message>
    <message>
        <source>waits %1</source>
        <comment>a duration</comment>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>its number</comment>
        <translation>Arrêt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Allergens: %1</source>
        <translation>Allergènes&#xa0;: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portions</translation>
    </message>
    <message>
        <source>On board</source>
        <translation>À bord</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n distribuée</numerusform>
            <numerusform>%n distribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>an hour</comment>
        <translation>annoncé à %1</translation>
    </message>
    <message>
        <source>does not come</source>
        <comment>a dish</comment>
        <translation>ne vient pas</translation>
    </message>
</context>
<context>
    <name>entraide::StreetSection</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Handed out by zone</source>
        <translation>Distribué par zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Portions planned</source>
        <translation>Portions prévues</translation>
    </message>
    <message>
        <source>Portions handed out</source>
        <translation>Portions distribuées</translation>
    </message>
    <message>
        <source>Handed out besides</source>
        <translation>Distribué en plus</translation>
    </message>
    <message>
        <source>Nothing was to be handed out in these days.</source>
        <translation>Rien n’était à distribuer ces jours-là.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <comment>portions</comment>
        <translation>%1 sur %2 prévues</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Restes</translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>%1, %2 portions</source>
        <comment>dishes, portions</comment>
        <translation>%1, %2 portions</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Enlevés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>Hors tournée</translation>
    </message>
    <message>
        <source>Cooks</source>
        <translation>Cuistots</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Copies the numbers as a text, for a mail</source>
        <translation>Copie les chiffres comme texte, pour un e-mail</translation>
    </message>
    <message>
        <source>The numbers are copied. Paste them into a mail.</source>
        <translation>Les chiffres sont copiés. Collez-les dans un e-mail.</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Saves a line for each zone, for a spreadsheet</source>
        <translation>Enregistre une ligne par zone, pour un tableur</translation>
    </message>
    <message>
        <source>Meals on the street, %1 to %2</source>
        <comment>days</comment>
        <translation>Repas dans la rue, du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>The numbers are in “%1”.</source>
        <translation>Les chiffres sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>street-meals</source>
        <comment>beginning of a file&apos;s name</comment>
        <translation>repas-rue</translation>
    </message>
    <message>
        <source>With other chapters</source>
        <translation>Chez d’autres antennes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chapter, its zone</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>Handed out by other chapters</source>
        <translation>Distribué par d’autres antennes</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>No other chapter told its figures for these days.</source>
        <translation>Aucune autre antenne n’a communiqué ses chiffres pour ces jours.</translation>
    </message>
    <message>
        <source>What leaves: for each day the number of rounds, and by zone the portions and what was handed out besides. A shelter stands there by its postcode only. Nobody who cooks, rides or eats is in it. An emptied box takes the figures away again with the next exchange.</source>
        <translation>Ce qui part&#xa0;: pour chaque jour le nombre de tournées et, par zone, les portions et ce qui a été distribué en plus. Une maison d’accueil n’y figure que par son code postal. Personne qui cuisine, livre ou mange n’y figure. Une case décochée retire les chiffres au prochain échange.</translation>
    </message>
    <message>
        <source>Share our figures by zone with %1</source>
        <translation>Partager nos chiffres par zone avec %1</translation>
    </message>
    <message>
        <source>%1 is told the figures by zone from the next exchange on.</source>
        <translation>%1 reçoit les chiffres par zone dès le prochain échange.</translation>
    </message>
    <message>
        <source>%1 is not told the figures any more; they are taken away with the next exchange.</source>
        <translation>%1 ne reçoit plus les chiffres&#xa0;; ils sont retirés au prochain échange.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemForm</name>
    <message>
        <source>Helper</source>
        <translation>Aidant fixe</translation>
    </message>
    <message>
        <source>part of the name of an active volunteer</source>
        <translation>une partie du nom d’un volontaire actif</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Personne aidée</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>The rhythm of a tandem that has begun is changed from one of its times on: Shift+M.</source>
        <translation>Le rythme d’un binôme qui a commencé se change à partir d’une de ses dates&#xa0;: Maj+M.</translation>
    </message>
    <message>
        <source>who goes when the helper can&apos;t; may stay empty</source>
        <translation>qui y va en cas d’empêchement&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>No visits in the school holidays</source>
        <translation>Pas de prestations pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>Who helps whom</source>
        <translation>Qui aide qui</translation>
    </message>
    <message>
        <source>&amp;Helper</source>
        <translation>&amp;Aidant fixe</translation>
    </message>
    <message>
        <source>&amp;Person helped</source>
        <translation>&amp;Personne aidée</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Type d’aide</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>À quel &amp;rythme</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Named s&amp;ubstitute</source>
        <translation>Remplacement dési&amp;gné</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>Prochain &amp;bilan</translation>
    </message>
    <message>
        <source>&amp;Note for the team</source>
        <translation>&amp;Note pour l’équipe</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Proposer un binôme</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Modifier le binôme</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Enregistrer la proposition</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>From the request of %1: %2</source>
        <comment>day, when</comment>
        <translation>De la demande du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list.</source>
        <translation>Choisissez un volontaire actif dans la liste.</translation>
    </message>
    <message>
        <source>Choose the person helped from the list. Somebody new is noted with a request first.</source>
        <translation>Choisissez la personne aidée dans la liste. Une nouvelle personne se note d’abord avec une demande.</translation>
    </message>
    <message>
        <source>Say with what.</source>
        <translation>Dites pour quoi.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Dites à partir de quel jour.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The end has to be after the start.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>Choose an active volunteer from the list, or leave it empty.</source>
        <translation>Choisissez un volontaire actif dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>The substitute has to be somebody else than the helper.</source>
        <translation>Le remplacement doit être une autre personne que l’aidant.</translation>
    </message>
</context>
<context>
    <name>entraide::TandemPanel</name>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Times of the tandem</source>
        <translation>Dates du binôme</translation>
    </message>
    <message>
        <source>This tandem is no longer here.</source>
        <translation>Ce binôme n’est plus ici.</translation>
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation>à ne plus mettre en relation</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Aide pour</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Essai jusqu’au</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>rests in school holidays</source>
        <translation>en pause pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Terminé parce que</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ring the helper</source>
        <translation>Téléphone de l’aidant</translation>
    </message>
    <message>
        <source>The helper is</source>
        <translation>Statut de l’aidant</translation>
    </message>
    <message>
        <source>Named substitute</source>
        <translation>Remplacement désigné</translation>
    </message>
    <message>
        <source>Ring the person helped</source>
        <translation>Téléphone de la personne aidée</translation>
    </message>
    <message>
        <source>Asked on their behalf by</source>
        <translation>Demandé en son nom par</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Accord des deux</translation>
    </message>
    <message>
        <source>The helper said yes on %1.</source>
        <translation>L’aidant a dit oui le %1.</translation>
    </message>
    <message>
        <source>The helper still has to say yes (H).</source>
        <translation>L’aidant doit encore dire oui (H).</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, said yes on %1.</source>
        <translation>La personne aidée, ou qui demande pour elle, a dit oui le %1.</translation>
    </message>
    <message>
        <source>The person helped, or who asks for them, still has to say yes (B).</source>
        <translation>La personne aidée, ou qui demande pour elle, doit encore dire oui (B).</translation>
    </message>
    <message>
        <source>The times begin once both have said yes and the trial starts.</source>
        <translation>Les dates commencent quand les deux ont dit oui et que l’essai débute.</translation>
    </message>
    <message>
        <source>No time lies in these weeks.</source>
        <translation>Aucune date dans ces semaines.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Ends because</source>
        <translation>Se termine parce que</translation>
    </message>
</context>
<context>
    <name>entraide::TandemTimesModel</name>
    <message>
        <source>left out</source>
        <comment>one time of a series</comment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>what became of a visit</comment>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>hours</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, stand-in</source>
        <comment>a volunteer</comment>
        <translation>%1, en remplacement</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a day</comment>
        <translation>au lieu du %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Qui y va</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsPage</name>
    <message>
        <source>Tandems</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Shows who helps whom</source>
        <translation>Affiche qui aide qui</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) typed and not saved</source>
        <translation>
            <numerusform>%n prestation saisie, pas encore enregistrée</numerusform>
            <numerusform>%n prestations saisies, pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what became of the visits</source>
        <translation>Affiche ce que sont devenues les prestations</translation>
    </message>
</context>
<context>
    <name>entraide::TandemsSection</name>
    <message>
        <source>Tandems</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Aidant ou personne aidée</translation>
    </message>
    <message>
        <source>Ctrl+N: propose · H, B: said yes · T: trial · A: active · V: review done · X: can&apos;t come · L: leave out · M: move</source>
        <translation>Ctrl+N&#xa0;: proposer · H, B&#xa0;: a dit oui · T&#xa0;: essai · A&#xa0;: actif · V&#xa0;: bilan fait · X&#xa0;: empêchement · L&#xa0;: supprimer une date · M&#xa0;: déplacer</translation>
    </message>
    <message>
        <source>No tandem yet. Propose a fixed helper to somebody who is helped again and again.</source>
        <translation>Pas encore de binôme. Proposez un aidant fixe à une personne aidée régulièrement.</translation>
    </message>
    <message>
        <source>No tandem is like that. Choose another filter or other words.</source>
        <translation>Aucun binôme ne correspond. Choisissez un autre filtre ou d’autres mots.</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Déjà promis</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Pourquoi malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire malgré tout</translation>
    </message>
    <message>
        <source>Propose a tandem</source>
        <translation>Proposer un binôme</translation>
    </message>
    <message>
        <source>Proposes a fixed helper to somebody</source>
        <translation>Propose un aidant fixe à quelqu’un</translation>
    </message>
    <message>
        <source>A tandem is being written. Save it or leave it first.</source>
        <translation>Un binôme est en cours de rédaction. Enregistrez-le ou quittez-le d’abord.</translation>
    </message>
    <message>
        <source>An organisation asked for this. A tandem needs a person who is helped.</source>
        <translation>C’est une organisation qui demande. Un binôme a besoin d’une personne aidée.</translation>
    </message>
    <message>
        <source>Edit the tandem</source>
        <translation>Modifier le binôme</translation>
    </message>
    <message>
        <source>Changes services, substitute, review and remark</source>
        <translation>Change services, remplacement, bilan et remarque</translation>
    </message>
    <message>
        <source>Proposed: %1. Note here who says yes.</source>
        <comment>a pair</comment>
        <translation>Proposé&#xa0;: %1. Notez ici qui dit oui.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Annuler la proposition</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>%1 looks for a stand-in.</source>
        <comment>a time</comment>
        <translation>Un remplacement est cherché pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>The helper can&apos;t come</source>
        <translation>L’aidant a un empêchement</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>%1 goes this once: %2.</source>
        <comment>a volunteer, a time</comment>
        <translation>%1 y va cette fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the stand-in</source>
        <translation>Annuler le remplacement</translation>
    </message>
    <message>
        <source>Propose a tandem from a request…</source>
        <translation>Proposer un binôme à partir d’une demande…</translation>
    </message>
    <message>
        <source>For whom, with what and when are taken from it</source>
        <translation>Pour qui, quoi et quand en sont repris</translation>
    </message>
    <message>
        <source>The helper&apos;s yes is noted.</source>
        <translation>Le oui de l’aidant est noté.</translation>
    </message>
    <message>
        <source>The yes of the person helped is noted.</source>
        <translation>Le oui de la personne aidée est noté.</translation>
    </message>
    <message>
        <source>Undo the yes</source>
        <translation>Annuler le oui</translation>
    </message>
    <message>
        <source>The helper said yes</source>
        <translation>L’aidant a dit oui</translation>
    </message>
    <message>
        <source>Notes the day on which the helper agreed</source>
        <translation>Note le jour où l’aidant a accepté</translation>
    </message>
    <message>
        <source>Helper said yes</source>
        <translation>L’aidant a dit oui</translation>
    </message>
    <message>
        <source>The person helped said yes</source>
        <translation>La personne aidée a dit oui</translation>
    </message>
    <message>
        <source>Or who asks on their behalf</source>
        <translation>Ou qui demande en son nom</translation>
    </message>
    <message>
        <source>Person helped said yes</source>
        <translation>La personne aidée a dit oui</translation>
    </message>
    <message>
        <source>Start the trial…</source>
        <translation>Commencer l’essai…</translation>
    </message>
    <message>
        <source>They try it until a day; then it becomes active or ends</source>
        <translation>Ils essaient jusqu’à un jour&#xa0;; puis il devient actif ou se termine</translation>
    </message>
    <message>
        <source>Start the trial</source>
        <translation>Commencer l’essai</translation>
    </message>
    <message>
        <source>&amp;Trial until</source>
        <translation>À l’&amp;essai jusqu’au</translation>
    </message>
    <message>
        <source>On trial until %1.</source>
        <translation>À l’essai jusqu’au %1.</translation>
    </message>
    <message>
        <source>Undo the trial</source>
        <translation>Annuler l’essai</translation>
    </message>
    <message>
        <source>Start trial…</source>
        <translation>Commencer l’essai…</translation>
    </message>
    <message>
        <source>Make it active…</source>
        <translation>Rendre le binôme actif…</translation>
    </message>
    <message>
        <source>It goes on until somebody ends it, and is reviewed</source>
        <translation>Il dure jusqu’à ce qu’on y mette fin, avec des bilans</translation>
    </message>
    <message>
        <source>Make the tandem active</source>
        <translation>Rendre le binôme actif</translation>
    </message>
    <message>
        <source>First &amp;review on</source>
        <translation>Premier &amp;bilan le</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Rendre actif</translation>
    </message>
    <message>
        <source>The tandem is active. Its review is on %1.</source>
        <translation>Le binôme est actif. Son bilan aura lieu le %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Rendre actif…</translation>
    </message>
    <message>
        <source>Review done…</source>
        <translation>Bilan fait…</translation>
    </message>
    <message>
        <source>Notes that you asked both how it goes, and when the next time is</source>
        <translation>Note que vous avez demandé aux deux comment cela va, et la date suivante</translation>
    </message>
    <message>
        <source>Review done</source>
        <translation>Bilan fait</translation>
    </message>
    <message>
        <source>%1. When is the next one?</source>
        <comment>a pair</comment>
        <translation>%1. Quand aura lieu le prochain&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Prochain bilan</translation>
    </message>
    <message>
        <source>Note the review</source>
        <translation>Noter le bilan</translation>
    </message>
    <message>
        <source>Reviewed. The next review is on %1.</source>
        <translation>Bilan noté. Le prochain aura lieu le %1.</translation>
    </message>
    <message>
        <source>Reviewed. No further review is planned.</source>
        <translation>Bilan noté. Aucun autre n’est prévu.</translation>
    </message>
    <message>
        <source>Undo the review</source>
        <translation>Annuler le bilan</translation>
    </message>
    <message>
        <source>Pause the tandem…</source>
        <translation>Mettre le binôme en pause…</translation>
    </message>
    <message>
        <source>No visits from one day to another</source>
        <translation>Pas de prestations d’un jour à un autre</translation>
    </message>
    <message>
        <source>The tandem rests from %1 to %2.</source>
        <translation>Le binôme est en pause du %1 au %2.</translation>
    </message>
    <message>
        <source>The tandem rests from %1 until further notice.</source>
        <translation>Le binôme est en pause à partir du %1, jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Undo the pause</source>
        <translation>Annuler la pause</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume the tandem</source>
        <translation>Reprendre le binôme</translation>
    </message>
    <message>
        <source>Ends the pause that is or comes</source>
        <translation>Termine la pause en cours ou à venir</translation>
    </message>
    <message>
        <source>The tandem goes on.</source>
        <translation>Le binôme continue.</translation>
    </message>
    <message>
        <source>Undo the resuming</source>
        <translation>Annuler la reprise</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>End the tandem…</source>
        <translation>Mettre fin au binôme…</translation>
    </message>
    <message>
        <source>With a reason; planned visits are taken out</source>
        <translation>Avec un motif&#xa0;; les prestations prévues sont retirées</translation>
    </message>
    <message>
        <source>The tandem has ended.</source>
        <translation>Le binôme est terminé.</translation>
    </message>
    <message>
        <source>Undo the end</source>
        <translation>Annuler la fin</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>This once; looks for a stand-in and leaves the series as it is</source>
        <translation>Cette fois&#xa0;; cherche un remplacement et ne touche pas à la série</translation>
    </message>
    <message>
        <source>Can&apos;t come</source>
        <translation>Empêchement</translation>
    </message>
    <message>
        <source>The chosen one goes this once</source>
        <translation>La personne choisie y va cette fois</translation>
    </message>
    <message>
        <source>Of those who could go</source>
        <translation>Parmi ceux qui pourraient y aller</translation>
    </message>
    <message>
        <source>The named substitute goes</source>
        <translation>Le remplacement désigné y va</translation>
    </message>
    <message>
        <source>Who was agreed on for such days</source>
        <translation>Qui a été convenu pour ces jours-là</translation>
    </message>
    <message>
        <source>Substitute goes</source>
        <translation>Remplacement désigné</translation>
    </message>
    <message>
        <source>The helper comes after all</source>
        <translation>L’aidant vient quand même</translation>
    </message>
    <message>
        <source>Nobody stands in any more</source>
        <translation>Plus personne ne remplace</translation>
    </message>
    <message>
        <source>The helper comes after all.</source>
        <translation>L’aidant vient quand même.</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vient quand même</translation>
    </message>
    <message>
        <source>Leave this time out</source>
        <translation>Supprimer cette date</translation>
    </message>
    <message>
        <source>It does not take place; the others do</source>
        <translation>Elle n’a pas lieu&#xa0;; les autres bien</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a time</comment>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the leaving out</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move this time…</source>
        <translation>Déplacer cette date…</translation>
    </message>
    <message>
        <source>To another day or other hours, this once</source>
        <translation>À un autre jour ou une autre heure, cette fois</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <comment>a time</comment>
        <translation>Déplacé au %1.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Rétablir cette date</translation>
    </message>
    <message>
        <source>It is as the rhythm says again</source>
        <translation>Elle suit de nouveau le rythme</translation>
    </message>
    <message>
        <source>The time of %1 is back.</source>
        <comment>a day</comment>
        <translation>La date du %1 est rétablie.</translation>
    </message>
    <message>
        <source>Undo the putting back</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change this and all later times…</source>
        <translation>Changer cette date et toutes les suivantes…</translation>
    </message>
    <message>
        <source>Another rhythm from this time on</source>
        <translation>Un autre rythme à partir de cette date</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <comment>day, rhythm</comment>
        <translation>À partir du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the new rhythm</source>
        <translation>Annuler le nouveau rythme</translation>
    </message>
    <message>
        <source>Stop the series from this time on</source>
        <translation>Arrêter la série à partir de cette date</translation>
    </message>
    <message>
        <source>The tandem stays one until it is ended</source>
        <translation>Le binôme reste jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>No visits from %1 on.</source>
        <comment>a day</comment>
        <translation>Plus de prestations à partir du %1.</translation>
    </message>
    <message>
        <source>Undo the stop</source>
        <translation>Annuler l’arrêt</translation>
    </message>
    <message>
        <source>Note an extra visit…</source>
        <translation>Noter une prestation en plus…</translation>
    </message>
    <message>
        <source>One that took place besides the series</source>
        <translation>Qui a eu lieu en plus de la série</translation>
    </message>
    <message>
        <source>The visit of %1 is noted.</source>
        <comment>a day</comment>
        <translation>La prestation du %1 est notée.</translation>
    </message>
    <message>
        <source>Undo the visit</source>
        <translation>Annuler la prestation</translation>
    </message>
    <message>
        <source>The tandem goes on until %1.</source>
        <translation>Le binôme continue jusqu’au %1.</translation>
    </message>
    <message>
        <source>The two are not brought together again.</source>
        <translation>Les deux ne seront plus mis en relation.</translation>
    </message>
</context>
<context>
    <name>entraide::TargetDelegate</name>
    <message>
        <source>What the column %1 fills</source>
        <translation>Ce que remplit la colonne %1</translation>
    </message>
</context>
<context>
    <name>entraide::TargetField</name>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>unit, if one is named</source>
        <translation>service, s’il y en a un</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>n’importe quel service</translation>
    </message>
</context>
<context>
    <name>entraide::TellModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>entraide::TellView</name>
    <message>
        <source>Everybody knows what became of their sign-up.</source>
        <translation>Tout le monde sait ce qu’il en est de son inscription.</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>T: told · M: write to all who are told the same · Ctrl+Shift+C: copy the text</source>
        <translation>T&#xa0;: prévenu · M&#xa0;: écrire à tous ceux à qui l’on dit la même chose · Ctrl+Maj+C&#xa0;: copier le texte</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) were told.</source>
        <translation>
            <numerusform>Noté&#xa0;: %n volontaire est au courant.</numerusform>
            <numerusform>Noté&#xa0;: %n volontaires sont au courant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>None of them has an e-mail address. Call them, then press T.</source>
        <translation>Personne n’a d’adresse e-mail. Appelez-les, puis appuyez sur T.</translation>
    </message>
    <message numerus="yes">
        <source>A letter to %n is in your mail program. Press T once it is sent.</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>Une lettre à %n volontaire est dans votre programme de courrier. Appuyez sur T une fois envoyée.</numerusform>
            <numerusform>Une lettre à %n volontaires est dans votre programme de courrier. Appuyez sur T une fois envoyée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then press M for the next; %n more are needed.</source>
        <comment>letters</comment>
        <translation>
            <numerusform>Appuyez ensuite sur M pour la suivante&#xa0;; il en faut encore %n.</numerusform>
            <numerusform>Appuyez ensuite sur M pour la suivante&#xa0;; il en faut encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Noting who was told</source>
        <translation>Notation des personnes prévenues</translation>
    </message>
</context>
<context>
    <name>entraide::TextsView</name>
    <message>
        <source>What is announced</source>
        <translation>Ce qui est annoncé</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Contact: nobody is named yet.</source>
        <translation>Contact&#xa0;: personne n’est encore indiqué.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Contact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Told on confirmation only, with the place (%1).</source>
        <translation>Communiqué à la confirmation seulement, avec le lieu (%1).</translation>
    </message>
    <message>
        <source>Told on confirmation only.</source>
        <translation>Communiqué à la confirmation seulement.</translation>
    </message>
    <message>
        <source>Nobody was told yet.</source>
        <translation>Personne ne l’a encore reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) were told; each sign-up keeps when.</source>
        <translation>
            <numerusform>%n volontaire l’a reçu&#xa0;; chaque inscription garde la date.</numerusform>
            <numerusform>%n volontaires l’ont reçu&#xa0;; chaque inscription garde la date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskPanel</name>
    <message>
        <source>Latest exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>on &amp;port</source>
        <translation>sur le &amp;port</translation>
    </message>
    <message>
        <source>Minutes between exchanges</source>
        <translation>Minutes entre les échanges</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>ne peut pas écouter</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>n’écoute pas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>%1 records since the desk was opened</source>
        <translation>%1 fiches depuis l’ouverture</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 fiches</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What this desk lets in. It calls other desks whether it listens or not.</source>
        <translation>Ce que cette permanence laisse entrer. Elle appelle d’autres permanences dans tous les cas.</translation>
    </message>
    <message>
        <source>Let paired &amp;desks in from the network</source>
        <translation>Laisser entrer les permanences &amp;reliées du réseau</translation>
    </message>
    <message>
        <source>on po&amp;rt</source>
        <translation>sur le p&amp;ort</translation>
    </message>
    <message>
        <source>Port for paired desks</source>
        <translation>Port pour les permanences reliées</translation>
    </message>
    <message>
        <source>Encrypted, and only desks that you have paired. Others are refused before they can say anything.</source>
        <translation>Chiffré, et seulement pour les permanences que vous avez reliées. Les autres sont refusées avant d’avoir pu dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Let programs on this PC in</source>
        <translation>Laisser entrer les pro&amp;grammes de ce PC</translation>
    </message>
    <message>
        <source>Port for programs</source>
        <translation>Port pour les programmes</translation>
    </message>
    <message>
        <source>Each program needs a token: “Add a program…”. Other PCs cannot reach this.</source>
        <translation>Chaque programme a besoin d’un jeton&#xa0;: «&#xa0;Ajouter un programme…&#xa0;». Les autres PC n’y ont pas accès.</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>laisse entrer les permanences reliées</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>laisse entrer les programmes</translation>
    </message>
    <message>
        <source>For desks</source>
        <translation>Pour les permanences</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Pour les programmes</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>%1 requests of nobody known</source>
        <translation>%1 demandes de personne de connu</translation>
    </message>
    <message>
        <source>Exchange by &amp;itself:</source>
        <translation>Échanger &amp;automatiquement&#xa0;:</translation>
    </message>
    <message>
        <source>When this desk exchanges by itself</source>
        <translation>Quand cette permanence échange automatiquement</translation>
    </message>
    <message>
        <source>at once, while both are connected</source>
        <translation>aussitôt, tant que les deux sont en liaison</translation>
    </message>
    <message>
        <source>now and then, every</source>
        <translation>de temps en temps, toutes les</translation>
    </message>
    <message>
        <source>never, only when asked</source>
        <translation>jamais, seulement sur demande</translation>
    </message>
</context>
<context>
    <name>entraide::ThisDeskSection</name>
    <message>
        <source>This desk</source>
        <translation>Cette permanence</translation>
    </message>
    <message>
        <source>does not listen</source>
        <translation>n’écoute pas</translation>
    </message>
    <message>
        <source>cannot listen</source>
        <translation>ne peut pas écouter</translation>
    </message>
    <message>
        <source>lets programs in</source>
        <translation>laisse entrer les programmes</translation>
    </message>
    <message>
        <source>lets desks and programs in</source>
        <translation>laisse entrer permanences et programmes</translation>
    </message>
    <message>
        <source>lets paired desks in</source>
        <translation>laisse entrer les permanences reliées</translation>
    </message>
</context>
<context>
    <name>entraide::TimeBar</name>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer le défilement</translation>
    </message>
    <message>
        <source>Time shown on the map</source>
        <translation>Période montrée sur la carte</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>all that is asked for</source>
        <translation>toutes les demandes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>entraide::TodayModel</name>
    <message>
        <source>the first %1 are shown</source>
        <translation>les %1 premières sont affichées</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>a key and what it does</comment>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>first on %1</source>
        <comment>a date</comment>
        <translation>première le %1</translation>
    </message>
</context>
<context>
    <name>entraide::TodayPage</name>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous attend pour l’instant.</translation>
    </message>
    <message>
        <source>The desk is being read.</source>
        <translation>La permanence est en cours de lecture.</translation>
    </message>
    <message>
        <source>Do the &amp;usual</source>
        <translation>Faire l’act&amp;ion habituelle</translation>
    </message>
    <message>
        <source>Does what the chosen line&apos;s first button says</source>
        <translation>Fait ce que dit le premier bouton de la ligne choisie</translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>A eu &amp;lieu</translation>
    </message>
    <message>
        <source>Notes that what was planned took place</source>
        <translation>Note que ce qui était prévu a eu lieu</translation>
    </message>
    <message>
        <source>Notes that nobody came</source>
        <translation>Note que personne n’est venu</translation>
    </message>
    <message>
        <source>Notes that it was called off in time</source>
        <translation>Note que cela a été annulé à temps</translation>
    </message>
    <message>
        <source>&amp;Find somebody</source>
        <translation>&amp;Trouver quelqu’un</translation>
    </message>
    <message>
        <source>Shows who could take the place</source>
        <translation>Montre qui pourrait prendre la place</translation>
    </message>
    <message>
        <source>Show the &amp;candidates</source>
        <translation>Voir les &amp;candidats</translation>
    </message>
    <message>
        <source>Shows who could help with the request</source>
        <translation>Montre qui pourrait aider pour la demande</translation>
    </message>
    <message>
        <source>Show &amp;why not</source>
        <translation>Voir pour&amp;quoi</translation>
    </message>
    <message>
        <source>Shows what keeps people from the request</source>
        <translation>Montre ce qui empêche les gens de répondre à la demande</translation>
    </message>
    <message>
        <source>Next c&amp;andidate</source>
        <translation>C&amp;andidat suivant</translation>
    </message>
    <message>
        <source>Shows who could be asked instead</source>
        <translation>Montre qui pourrait être sollicité à la place</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>Goes through the new people</source>
        <translation>Passe en revue les nouvelles personnes</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>Comparer les &amp;deux</translation>
    </message>
    <message>
        <source>Shows two records of perhaps one person</source>
        <translation>Montre deux fiches d’une même personne peut-être</translation>
    </message>
    <message>
        <source>Compare the &amp;versions</source>
        <translation>Comparer les &amp;versions</translation>
    </message>
    <message>
        <source>Shows what was changed here and at another desk</source>
        <translation>Montre ce qui a été modifié ici et dans une autre permanence</translation>
    </message>
    <message>
        <source>The ca&amp;ll was made</source>
        <translation>L’appel a été &amp;fait</translation>
    </message>
    <message>
        <source>Closes the note</source>
        <translation>Clôt la note</translation>
    </message>
    <message>
        <source>Extend by two wee&amp;ks</source>
        <translation>Prolonger de deux se&amp;maines</translation>
    </message>
    <message>
        <source>Keeps it open for two weeks more</source>
        <translation>Reste ouvert deux semaines de plus</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Opens the record on its page</source>
        <translation>Ouvre la fiche sur sa page</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a weekday with its date</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: Tuesday 17 March</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <comment>lines, an hour</comment>
        <translation>
            <numerusform>%n avant %1</numerusform>
            <numerusform>%n avant %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you will stand here.</source>
        <translation>Ce qui vous attend s’affichera ici.</translation>
    </message>
    <message>
        <source>Choose a line to see what it needs.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Shows whom to ring today, and why; it can be printed</source>
        <translation>Montre qui appeler aujourd’hui, et pourquoi&#xa0;; peut être imprimée</translation>
    </message>
    <message>
        <source>Call later…</source>
        <translation>Appeler plus tard…</translation>
    </message>
    <message>
        <source>Puts the note off to another day</source>
        <translation>Remet la note à un autre jour</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>Prend la place</translation>
    </message>
    <message>
        <source>Gives the free place to who was called</source>
        <translation>Donne la place libre à la personne appelée</translation>
    </message>
    <message>
        <source>Does not take the place</source>
        <translation>Ne prend pas la place</translation>
    </message>
    <message>
        <source>The next in the queue is to be called</source>
        <translation>La personne suivante de la liste est à appeler</translation>
    </message>
    <message>
        <source>Was told who comes</source>
        <translation>Sait qui vient</translation>
    </message>
    <message>
        <source>Who asked for help knows who comes</source>
        <translation>La personne qui demande de l’aide sait qui vient</translation>
    </message>
    <message>
        <source>Was reminded</source>
        <translation>A reçu le rappel</translation>
    </message>
    <message>
        <source>Were thanked</source>
        <translation>Sont remerciés</translation>
    </message>
    <message>
        <source>Notes that all of them were thanked</source>
        <translation>Note que tous sont remerciés</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Écrire le message</translation>
    </message>
    <message>
        <source>Copies the text, and opens the mail program where there is an address</source>
        <translation>Copie le texte, et ouvre le programme de courriel s’il y a une adresse</translation>
    </message>
    <message>
        <source>Dish failed…</source>
        <translation>Plat tombé à l’eau…</translation>
    </message>
    <message>
        <source>Notes why the dish does not come</source>
        <translation>Note pourquoi le plat ne vient pas</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Appeler plus tard</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Jusqu’à quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Dish failed</source>
        <translation>Plat tombé à l’eau</translation>
    </message>
    <message>
        <source>Why does it not come? Others will read this later.</source>
        <translation>Pourquoi ne vient-il pas&#xa0;? D’autres le liront plus tard.</translation>
    </message>
    <message>
        <source>It did &amp;not take place…</source>
        <translation>N’a &amp;pas eu lieu…</translation>
    </message>
    <message>
        <source>E&amp;xcused…</source>
        <translation>E&amp;xcusé…</translation>
    </message>
    <message>
        <source>Notes that they were reminded</source>
        <translation>Note que le rappel est fait</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>Confirmer la commande</translation>
    </message>
    <message>
        <source>The restaurant said yes</source>
        <translation>Le restaurant a dit oui</translation>
    </message>
    <message>
        <source>Order failed…</source>
        <translation>Commande échouée…</translation>
    </message>
    <message>
        <source>Notes why the meals did not arrive</source>
        <translation>Note pourquoi les repas ne sont pas arrivés</translation>
    </message>
    <message>
        <source>Takes part from now on</source>
        <translation>Participe désormais</translation>
    </message>
    <message>
        <source>Takes the restaurant off the waiting list</source>
        <translation>Retire le restaurant de la liste d’attente</translation>
    </message>
    <message>
        <source>Cancel the gift</source>
        <translation>Annuler le don</translation>
    </message>
    <message>
        <source>Nobody will pay it any more</source>
        <translation>Personne ne le paiera plus</translation>
    </message>
    <message>
        <source>The order failed</source>
        <translation>La commande a échoué</translation>
    </message>
    <message>
        <source>Why did the meals not arrive?</source>
        <translation>Pourquoi les repas ne sont-ils pas arrivés&#xa0;?</translation>
    </message>
    <message>
        <source>Promised already</source>
        <translation>Déjà promis</translation>
    </message>
    <message>
        <source>%1 Why all the same?</source>
        <comment>a clash, as a sentence</comment>
        <translation>%1 Pourquoi malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire malgré tout</translation>
    </message>
</context>
<context>
    <name>entraide::TodayReader</name>
    <message>
        <source>Reading what needs you</source>
        <translation>Lecture de ce qui vous attend</translation>
    </message>
    <message>
        <source>Counting the places of the week</source>
        <translation>Comptage des places de la semaine</translation>
    </message>
</context>
<context>
    <name>entraide::TwinChoice</name>
    <message>
        <source>Perhaps somebody you know</source>
        <translation>Peut-être quelqu’un que vous connaissez</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>The same as %1 (%2)</source>
        <comment>a name, why</comment>
        <translation>La même personne que %1 (%2)</translation>
    </message>
    <message>
        <source>who came in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>entraide::TwinsView</name>
    <message>
        <source>Nobody else seems to be the same person.</source>
        <translation>Aucune autre fiche ne ressemble à celle-ci.</translation>
    </message>
    <message>
        <source>no volunteer</source>
        <translation>pas volontaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Voir l’autre fiche</translation>
    </message>
</context>
<context>
    <name>entraide::TypedServices</name>
    <message>
        <source>the first letters of each, commas between</source>
        <translation>les premières lettres de chacune, séparées par des virgules</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Pas compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: which one? %2</source>
        <comment>what was typed, services</comment>
        <translation>%1&#xa0;: laquelle&#xa0;? %2</translation>
    </message>
</context>
<context>
    <name>entraide::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>entraide::UnplannedModel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::UnservedModel</name>
    <message numerus="yes">
        <source>%n place(s).</source>
        <translation>
            <numerusform>%n place.</numerusform>
            <numerusform>%n places.</numerusform>
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
        <translation>%1, en remplacement</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <comment>state of a visit</comment>
        <translation>%1, pas encore enregistré</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Qui y va</translation>
    </message>
    <message>
        <source>Person helped</source>
        <translation>Personne aidée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>entraide::VisitLogSection</name>
    <message>
        <source>Every visit</source>
        <translation>Toutes les prestations</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore notées</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Helper or person helped</source>
        <translation>Aidant ou personne aidée</translation>
    </message>
    <message>
        <source>Visit log</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Reading the visits</source>
        <translation>Lecture des prestations</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that you typed are not planned any more and were let go of.</source>
        <translation>
            <numerusform>%n prestation que vous aviez saisie n’est plus prévue et a été oubliée.</numerusform>
            <numerusform>%n prestations que vous aviez saisies ne sont plus prévues et ont été oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tandem has a visit in these days. Go back with Alt+PgUp, or propose a tandem.</source>
        <translation>Aucun binôme n’a de prestation ces jours-là. Reculez avec Alt+Pg préc., ou proposez un binôme.</translation>
    </message>
    <message>
        <source>Nothing is left to approve in these days.</source>
        <translation>Plus rien à approuver pour ces jours.</translation>
    </message>
    <message>
        <source>Every visit of these days is noted.</source>
        <translation>Toutes les prestations de ces jours sont notées.</translation>
    </message>
    <message>
        <source>No visit of these days is like that.</source>
        <translation>Aucune prestation de ces jours ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n visit(s)</source>
        <translation>
            <numerusform>Enregistrer %n prestation</numerusform>
            <numerusform>Enregistrer %n prestations</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the visits</source>
        <translation>Enregistrer les prestations</translation>
    </message>
    <message>
        <source>All that was typed, in one step</source>
        <translation>Tout ce qui a été saisi, en une fois</translation>
    </message>
    <message>
        <source>A visit was missed or excused without a reason. Write it, then save.</source>
        <translation>Une prestation n’a pas eu lieu ou est excusée sans motif. Écrivez-le, puis enregistrez.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) saved.</source>
        <translation>
            <numerusform>%n prestation enregistrée.</numerusform>
            <numerusform>%n prestations enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the visits</source>
        <translation>Annuler les prestations</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) approved.</source>
        <translation>
            <numerusform>%n prestation approuvée.</numerusform>
            <numerusform>%n prestations approuvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the approval</source>
        <translation>Annuler l’approbation</translation>
    </message>
    <message>
        <source>Approve the chosen visits</source>
        <translation>Approuver les prestations choisies</translation>
    </message>
    <message>
        <source>Performed ones; they stay as they are</source>
        <translation>Celles effectuées&#xa0;; elles ne changent plus</translation>
    </message>
    <message>
        <source>Approve all visits shown</source>
        <translation>Approuver toutes les prestations affichées</translation>
    </message>
    <message>
        <source>Performed ones that are in the list</source>
        <translation>Celles effectuées qui sont dans la liste</translation>
    </message>
    <message>
        <source>Show the tandem of this visit</source>
        <translation>Afficher le binôme de cette prestation</translation>
    </message>
    <message>
        <source>With all its times</source>
        <translation>Avec toutes ses dates</translation>
    </message>
    <message>
        <source>Shows the visits before these</source>
        <translation>Affiche les prestations précédentes</translation>
    </message>
    <message>
        <source>Shows the visits after these</source>
        <translation>Affiche les prestations suivantes</translation>
    </message>
    <message>
        <source>It took place as planned</source>
        <translation>Elle a eu lieu comme prévu</translation>
    </message>
    <message>
        <source>For each chosen line</source>
        <translation>Pour chaque ligne choisie</translation>
    </message>
    <message>
        <source>All the others took place as planned</source>
        <translation>Toutes les autres ont eu lieu comme prévu</translation>
    </message>
    <message>
        <source>For each line shown that nothing is noted for</source>
        <translation>Pour chaque ligne affichée où rien n’est noté</translation>
    </message>
    <message>
        <source>It was missed…</source>
        <translation>Elle n’a pas eu lieu…</translation>
    </message>
    <message>
        <source>Nobody came; the reason is kept</source>
        <translation>Personne n’est venu&#xa0;; le motif est gardé</translation>
    </message>
    <message>
        <source>It was excused…</source>
        <translation>Elle est excusée…</translation>
    </message>
    <message>
        <source>It was called off; the reason is kept</source>
        <translation>Elle a été décommandée&#xa0;; le motif est gardé</translation>
    </message>
    <message>
        <source>It is not noted yet</source>
        <translation>Ce n’est pas encore noté</translation>
    </message>
    <message>
        <source>Takes back what was noted</source>
        <translation>Reprend ce qui a été noté</translation>
    </message>
    <message>
        <source>Drop what was typed here</source>
        <translation>Oublier ce qui a été saisi ici</translation>
    </message>
    <message>
        <source>The chosen lines are as they were saved</source>
        <translation>Les lignes choisies sont comme enregistrées</translation>
    </message>
    <message>
        <source>Digits: minutes · P: as planned · M: missed · X: excused · N: not noted · Tab, Enter: go on · Ctrl+S: save · A: approve · Alt+PgUp: earlier · H: this month · L: last month · D: days</source>
        <translation>Chiffres&#xa0;: minutes · P&#xa0;: comme prévu · M&#xa0;: n’a pas eu lieu · X&#xa0;: excusée · N&#xa0;: pas noté · Tab, Entrée&#xa0;: continuer · Ctrl+S&#xa0;: enregistrer · A&#xa0;: approuver · Alt+Pg préc.&#xa0;: plus tôt · H&#xa0;: ce mois · L&#xa0;: le mois passé · D&#xa0;: jours</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the log</source>
        <translation>
            <numerusform>%n prestation saisie</numerusform>
            <numerusform>%n prestations saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Prestations précédentes</translation>
    </message>
    <message>
        <source>Later visits</source>
        <translation>Prestations suivantes</translation>
    </message>
    <message>
        <source>Visits of the last two weeks</source>
        <translation>Prestations des deux dernières semaines</translation>
    </message>
    <message>
        <source>Shows them, until today</source>
        <translation>Les affiche, jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Visits of this month</source>
        <translation>Prestations de ce mois</translation>
    </message>
    <message>
        <source>Visits of last month</source>
        <translation>Prestations du mois passé</translation>
    </message>
    <message>
        <source>Shows the whole month</source>
        <translation>Affiche tout le mois</translation>
    </message>
    <message>
        <source>Visits of other days…</source>
        <translation>Prestations d’autres jours…</translation>
    </message>
    <message>
        <source>Asks from which day to which</source>
        <translation>Demande de quel jour à quel jour</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerForm</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>plusieurs possibles, séparés par des virgules</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Langue des courriers</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>&amp;Année de naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>&amp;Boîte</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Aide proposée</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>only the quarters below</source>
        <translation>seulement les quartiers ci-dessous</translation>
    </message>
    <message>
        <source>postcodes with commas between; empty: any within reach</source>
        <translation>codes postaux séparés par des virgules&#xa0;; si vide&#xa0;: tous ceux à portée</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>How far from home</source>
        <translation>Distance du domicile</translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation>&amp;Quartiers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation> h par semaine</translation>
    </message>
    <message>
        <source>no limit given</source>
        <translation>sans limite indiquée</translation>
    </message>
    <message>
        <source> a week</source>
        <translation> par semaine</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir du</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Disponible jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>&amp;Heures au maximum</translation>
    </message>
    <message>
        <source>&amp;Tasks at most</source>
        <translation>Tâches au ma&amp;ximum</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>Contrôles et documents</translation>
    </message>
    <message>
        <source>Covered by the insurance</source>
        <translation>En ordre d’assurance</translation>
    </message>
    <message>
        <source>Informat&amp;ion note given on</source>
        <translation>Note d’&amp;information remise le</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Nouveau volontaire</translation>
    </message>
    <message>
        <source>Enrol the volunteer</source>
        <translation>Inscrire le volontaire</translation>
    </message>
    <message>
        <source>Edit the volunteer</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1&#xa0;: code inconnu ici</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Vérifications</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerPanel</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Noted: these are two people.</source>
        <translation>C’est noté&#xa0;: ce sont deux personnes.</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version antérieure est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Choose a volunteer to see when and how they help.</source>
        <translation>Choisissez un volontaire pour voir ses disponibilités et ses engagements.</translation>
    </message>
    <message>
        <source>This volunteer is no longer here.</source>
        <translation>Cette fiche n’est plus là.</translation>
    </message>
    <message>
        <source>Commitments (%1)</source>
        <translation>Engagements (%1)</translation>
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation>Doublons possibles (%1)</translation>
    </message>
    <message>
        <source>(the person is not received yet)</source>
        <translation>(fiche de la personne pas encore reçue)</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>doublon possible</translation>
    </message>
    <message>
        <source>up to %1 from home</source>
        <translation>jusqu’à %1 du domicile</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week at most</source>
        <translation>
            <numerusform>%n heure par semaine au maximum</numerusform>
            <numerusform>%n heures par semaine au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) a week at most</source>
        <translation>
            <numerusform>%n tâche par semaine au maximum</numerusform>
            <numerusform>%n tâches par semaine au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Gets around</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>remise le %1</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore remise</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not covered yet</source>
        <translation>pas encore en ordre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation>effectué</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>échu le %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>Also asks for help: %n request(s)</source>
        <translation>
            <numerusform>Demande aussi de l’aide&#xa0;: %n demande</numerusform>
            <numerusform>Demande aussi de l’aide&#xa0;: %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours %1</source>
        <comment>a year</comment>
        <translation>Heures %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>hours</comment>
        <translation>rien encore</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at most %2 a year)</source>
        <comment>an amount, the ceiling</comment>
        <translation>%1 (au plus %2 par an)</translation>
    </message>
</context>
<context>
    <name>entraide::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Volontaires</translation>
    </message>
    <message>
        <source>Name, phone, place</source>
        <translation>Nom, téléphone, lieu</translation>
    </message>
    <message>
        <source>Ctrl+N: new volunteer · E: edit · A: accept · P: pause</source>
        <translation>Ctrl+N&#xa0;: nouveau volontaire · E&#xa0;: modifier · A&#xa0;: accepter · P&#xa0;: mettre en pause</translation>
    </message>
    <message>
        <source>&amp;New volunteer</source>
        <translation>&amp;Nouveau volontaire</translation>
    </message>
    <message>
        <source>Enrols a new volunteer</source>
        <translation>Inscrit un nouveau volontaire</translation>
    </message>
    <message>
        <source>&amp;Edit the volunteer</source>
        <translation>&amp;Modifier la fiche</translation>
    </message>
    <message>
        <source>Changes the chosen volunteer</source>
        <translation>Modifie la fiche choisie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Mark as &amp;screened</source>
        <translation>Noter le &amp;contrôle</translation>
    </message>
    <message>
        <source>The conversation took place; papers may still be missing</source>
        <translation>L’entretien a eu lieu&#xa0;; des documents peuvent encore manquer</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter l’inscription</translation>
    </message>
    <message>
        <source>May be asked for help from now on</source>
        <translation>Permet désormais de solliciter cette personne</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Is not asked for a while</source>
        <translation>Suspend les sollicitations pour un temps</translation>
    </message>
    <message>
        <source>End the pa&amp;use</source>
        <translation>Terminer la pa&amp;use</translation>
    </message>
    <message>
        <source>May be asked again</source>
        <translation>Permet à nouveau de solliciter cette personne</translation>
    </message>
    <message>
        <source>Note the &amp;departure</source>
        <translation>Noter le &amp;départ</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Note la fin de la collaboration</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Rouvrir l’inscription</translation>
    </message>
    <message>
        <source>Is an application again</source>
        <translation>Remet la fiche parmi les nouvelles inscriptions</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>Nouvel état pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>The volunteer is enrolled.</source>
        <translation>L’inscription est enregistrée.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les changements sont enregistrés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps already here: %1. Compare them below.</source>
        <translation>Peut-être déjà dans la permanence&#xa0;: %1. Comparez les fiches ci-dessous.</translation>
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation>Cette personne n’est pas volontaire.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Shows what goes for good and what stays as numbers, and asks</source>
        <translation>Montre ce qui disparaît et ce qui reste en chiffres, puis demande</translation>
    </message>
    <message>
        <source>At the counter…</source>
        <translation>Au guichet…</translation>
    </message>
    <message>
        <source>Enrols somebody who came by, in under a minute</source>
        <translation>Inscrit quelqu’un de passage, en moins d’une minute</translation>
    </message>
    <message>
        <source>Open what they ask for</source>
        <translation>Ouvrir ce que la personne demande</translation>
    </message>
    <message>
        <source>Who helps here asks for help too: shows that side</source>
        <translation>Ce volontaire demande aussi de l’aide&#xa0;: montre ce côté</translation>
    </message>
    <message>
        <source>%1 is noted, and asks for help.</source>
        <translation>%1 est noté, et demande de l’aide.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 est inscrit.</translation>
    </message>
    <message>
        <source>%1 is enrolled, and asks for help too.</source>
        <translation>%1 est inscrit, et demande aussi de l’aide.</translation>
    </message>
    <message>
        <source>Hours certificate…</source>
        <translation>Attestation d’heures…</translation>
    </message>
    <message>
        <source>Shows the certificate of what was done, to be printed</source>
        <translation>Montre l’attestation de ce qui a été fait, à imprimer</translation>
    </message>
    <message>
        <source>Information note…</source>
        <translation>Note d’information…</translation>
    </message>
    <message>
        <source>Prints the information note, and notes that the volunteer has it since today</source>
        <translation>Imprime la note d’information et note que la personne volontaire l’a depuis aujourd’hui</translation>
    </message>
    <message>
        <source>The person is not received yet.</source>
        <translation>La personne n’est pas encore reçue.</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Noted: the information note was given today.</source>
        <translation>Noté&#xa0;: la note d’information a été remise aujourd’hui.</translation>
    </message>
    <message>
        <source>Undo the information note</source>
        <translation>Annuler la remise de la note d’information</translation>
    </message>
    <message>
        <source>Archive this person</source>
        <translation>Archiver cette personne</translation>
    </message>
    <message>
        <source>Keeps the card of somebody who has no part here any more</source>
        <translation>Garde la fiche de quelqu’un qui n’a plus de rôle ici</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>The card of this person is in use again</source>
        <translation>La fiche de cette personne sert de nouveau</translation>
    </message>
</context>
<context>
    <name>entraide::WalkInForm</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Langue des courriers</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>&amp;Année de naissance</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Offers help</source>
        <translation>Propose de l’aide</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Demande de l’aide</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Came t&amp;o</source>
        <translation>Vient p&amp;our</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Aide proposée</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Thursdays; Mon-Fri 14-16; weekend mornings</source>
        <translation>les jeudis&#xa0;; lun-ven 14-16&#xa0;; week-end matin</translation>
    </message>
    <message>
        <source>Free &amp;when</source>
        <translation>Libre &amp;quand</translation>
    </message>
    <message>
        <source>Information note given and identity card seen: may be asked from today</source>
        <translation>Note d’information remise et carte d’identité vue&#xa0;: peut être sollicité dès aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Admitted</source>
        <translation>A&amp;dmission</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Aide demandée</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>&amp;Type d’aide</translation>
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation>&amp;En bref</translation>
    </message>
    <message>
        <source>every Tuesday 10-11; 26/11 at 14:00; as soon as possible</source>
        <translation>chaque mardi 10h-11h&#xa0;; le 26/11 à 14h&#xa0;; dès que possible</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>Somebody at the counter</source>
        <translation>Quelqu’un au guichet</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Without times nobody is asked.</source>
        <translation>Sans moments, personne n’est sollicité.</translation>
    </message>
    <message>
        <source>Not understood; the words are kept as a note.</source>
        <translation>Pas compris&#xa0;; les mots sont gardés en note.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Understood: %1. The words are kept as a note, for the rest.</source>
        <translation>Compris&#xa0;: %1. Les mots sont gardés en note, pour le reste.</translation>
    </message>
    <message>
        <source>To be arranged.</source>
        <translation>À convenir.</translation>
    </message>
    <message>
        <source>Str&amp;eet and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>told on acceptance only, to who goes</source>
        <translation>communiqué à l’acceptation seulement, à la personne qui y va</translation>
    </message>
</context>
<context>
    <name>entraide::WeekChart</name>
    <message>
        <source>Meals by week</source>
        <translation>Repas par semaine</translation>
    </message>
    <message>
        <source>Show the meals by week as a table</source>
        <translation>Montrer les repas par semaine en tableau</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>Rien n’est encore donné.</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>meals by week</comment>
        <translation>livrés</translation>
    </message>
    <message>
        <source>ordered</source>
        <comment>meals by week</comment>
        <translation>commandés</translation>
    </message>
</context>
<context>
    <name>entraide::WeekField</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>pas libre</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n à pourvoir</numerusform>
            <numerusform>%n à pourvoir</numerusform>
        </translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation>À domicile, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation>à pourvoir</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>%1: somebody who was asked and did not answer</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1, asked, no answer yet</source>
        <translation>%1, en attente de réponse</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>aucune place</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridView</name>
    <message>
        <source>Week grid</source>
        <translation>Grille de la semaine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Look for &amp;somebody</source>
        <translation>&amp;Chercher quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Free the place</source>
        <translation>&amp;Libérer la place</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>slots taken, of the most agreed</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>max</source>
        <comment>no more slots this week</comment>
        <translation>max</translation>
    </message>
    <message>
        <source>%1: %2 slots, the most agreed</source>
        <translation>%1&#xa0;: %2 créneaux, le maximum convenu</translation>
    </message>
    <message>
        <source>%1: %2 slots</source>
        <translation>%1&#xa0;: %2 créneaux</translation>
    </message>
</context>
<context>
    <name>entraide::WeekLoadView</name>
    <message>
        <source>Load of the week</source>
        <translation>Charge de la semaine</translation>
    </message>
</context>
<context>
    <name>entraide::WeekPlacesView</name>
    <message>
        <source>Show the places as a table</source>
        <translation>Afficher les places en tableau</translation>
    </message>
    <message>
        <source>Places of the week</source>
        <translation>Places de la semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Pourvues</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À pourvoir</translation>
    </message>
    <message>
        <source>Places, %1</source>
        <comment>a week</comment>
        <translation>Places, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places filled, of places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>places</comment>
        <translation>pourvues</translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>places</comment>
        <translation>à pourvoir</translation>
    </message>
</context>
<context>
    <name>entraide::WeekView</name>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Rien n’est prévu pour cette semaine.</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Charge de la semaine</translation>
    </message>
    <message>
        <source>slots taken, of the most agreed with each person</source>
        <translation>créneaux pris, sur le maximum convenu avec chaque personne</translation>
    </message>
    <message>
        <source>Arrows: cell · Enter: open · Delete: free · R: look for somebody</source>
        <translation>Flèches&#xa0;: case · Entrée&#xa0;: ouvrir · Suppr&#xa0;: libérer · R&#xa0;: chercher quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n à pourvoir</numerusform>
            <numerusform>%n à pourvoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome to Entraide</source>
        <translation>Bienvenue dans Entraide</translation>
    </message>
    <message>
        <source>Volunteers, requests and their week, at your desk. Everything stays on this PC, in a file that only your passphrase opens.</source>
        <translation>Les volontaires, les demandes et la semaine de votre permanence. Tout reste sur ce PC, dans un fichier que seule votre phrase de passe ouvre.</translation>
    </message>
    <message>
        <source>Try with a sample desk</source>
        <translation>Essayer avec une permanence d’exemple</translation>
    </message>
    <message>
        <source>Invented people and requests around Brussels, to look around without risk. It goes away in one click.</source>
        <translation>Des personnes et des demandes inventées, à Bruxelles et alentour, pour tout découvrir sans risque. L’exemple disparaît en un clic.</translation>
    </message>
    <message>
        <source>Start an empty desk</source>
        <translation>Commencer une permanence vide</translation>
    </message>
    <message>
        <source>For your association: a name, a passphrase, and you can begin or import your lists.</source>
        <translation>Pour votre association&#xa0;: un nom, une phrase de passe, et vous pouvez commencer ou importer vos listes.</translation>
    </message>
    <message>
        <source>Open a desk on this PC</source>
        <translation>Ouvrir une permanence sur ce PC</translation>
    </message>
    <message>
        <source>A file ending in .entraide that you or a colleague made.</source>
        <translation>Un fichier .entraide créé par vous ou par votre équipe.</translation>
    </message>
</context>
<context>
    <name>entraide::WhenField</name>
    <message>
        <source>To be arranged</source>
        <translation>À convenir</translation>
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation>À une date fixe</translation>
    </message>
    <message>
        <source>Once, within some days</source>
        <translation>Une fois, entre deux dates</translation>
    </message>
    <message>
        <source>Repeating</source>
        <translation>Régulièrement</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>toutes les 2 semaines</translation>
    </message>
    <message>
        <source>3 weeks</source>
        <translation>toutes les 3 semaines</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>toutes les 4 semaines</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>by the week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by the month, on a weekday</source>
        <translation>par mois, un jour de la semaine</translation>
    </message>
    <message>
        <source>by the month, on a date</source>
        <translation>par mois, à une date</translation>
    </message>
    <message>
        <source>month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>tous les 2 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>tous les 3 mois</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>tous les 4 mois</translation>
    </message>
    <message>
        <source>On the</source>
        <comment>the second Tuesday</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>first</source>
        <comment>weekday of the month</comment>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <comment>weekday of the month</comment>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <comment>weekday of the month</comment>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>weekday of the month</comment>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of the month</comment>
        <translation>dernier</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>of the month</comment>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>of the month</comment>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>Changed times</source>
        <translation>Dates modifiées</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Put this time back</source>
        <translation>Rétablir cette date</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <comment>two days</comment>
        <translation>%1&#xa0;: déplacé au %2</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>a day</comment>
        <translation>%1&#xa0;: n’a pas lieu</translation>
    </message>
</context>
<context>
    <name>entraide::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Portions souhaitées</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>aucune&#xa0;: aucune tournée n’y passe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation>Numér&amp;o</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>What is wanted on a round</source>
        <translation>Ce qui est souhaité par tournée</translation>
    </message>
    <message>
        <source>Portions &amp;wanted</source>
        <translation>Portions so&amp;uhaitées</translation>
    </message>
    <message>
        <source>Of them, and &amp;besides</source>
        <translation>&amp;Dont, et en plus</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nouvelle zone</translation>
    </message>
    <message>
        <source>Note the zone</source>
        <translation>Noter la zone</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>Modifier la zone</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>Write a postcode that is known here: riders are sent by the map.</source>
        <translation>Écrivez un code postal connu ici&#xa0;: les livreurs partent d’après la carte.</translation>
    </message>
</context>
<context>
    <name>entraide::ZonesSection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Zones and shelters</source>
        <translation>Zones et centres d’accueil</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Nom ou lieu</translation>
    </message>
    <message>
        <source>Ctrl+N: new zone · E: edit · J: served · O: no longer served</source>
        <translation>Ctrl+N&#xa0;: nouvelle zone · E&#xa0;: modifier · J&#xa0;: desservie · O&#xa0;: plus desservie</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est rétablie.</translation>
    </message>
    <message>
        <source>Undo the restoring</source>
        <translation>Annuler le rétablissement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Serve the zone</source>
        <translation>Desservir la zone</translation>
    </message>
    <message>
        <source>Rounds go there from now on</source>
        <translation>Les tournées y passent désormais</translation>
    </message>
    <message>
        <source>%1 is served.</source>
        <translation>%1 est desservie.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Desservir</translation>
    </message>
    <message>
        <source>Serve the zone no longer</source>
        <translation>Ne plus desservir la zone</translation>
    </message>
    <message>
        <source>No new round goes there; what was stays in the numbers</source>
        <translation>Plus aucune tournée n’y passe&#xa0;; le passé reste dans les chiffres</translation>
    </message>
    <message>
        <source>%1 is no longer served.</source>
        <translation>%1 n’est plus desservie.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ne plus desservir</translation>
    </message>
    <message>
        <source>No zone yet. Note where portions are handed out, with how many are wanted.</source>
        <translation>Pas encore de zone. Notez où des portions sont distribuées et combien sont souhaitées.</translation>
    </message>
    <message>
        <source>No zone is like that. Choose another filter, or empty the field.</source>
        <translation>Aucune zone n’est ainsi. Choisissez un autre filtre ou videz le champ.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Portions wanted</source>
        <translation>Portions souhaitées</translation>
    </message>
    <message>
        <source>none: no round goes there</source>
        <translation>aucune&#xa0;: aucune tournée n’y passe</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Nouvelle zone</translation>
    </message>
    <message>
        <source>Notes a zone or shelter where portions are handed out</source>
        <translation>Note une zone ou un centre où des portions sont distribuées</translation>
    </message>
    <message>
        <source>Edit the zone</source>
        <translation>Modifier la zone</translation>
    </message>
    <message>
        <source>Changes the chosen zone or shelter</source>
        <translation>Modifie la zone ou le centre choisi</translation>
    </message>
    <message>
        <source>%1 is noted.</source>
        <translation>%1 est noté.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Undo the note</source>
        <translation>Annuler la note</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Request of this place…</source>
        <translation>Demande de ce lieu…</translation>
    </message>
    <message>
        <source>Notes help that the zone or shelter itself asks for</source>
        <translation>Note une aide que la zone ou le centre demande pour lui-même</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Demande…</translation>
    </message>
</context>
</TS>
