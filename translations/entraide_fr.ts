<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Entraide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entraide %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desk of neighbourhood associations and university volunteer desks. Free software under the GNU General Public License, version 3 or later. Nothing leaves this PC unless you exchange with another desk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alumni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>neighbour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished" />
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
    <name>Consent</name>
    <message>
        <source>keeping these data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contact by mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contact by phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>photographs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sharing with partners</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsentMeans</name>
    <message>
        <source>by form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>%1 is encrypted. Give its passphrase with --passphrase-file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has too little memory for that. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 is for a sample desk: add --sample.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A desk is encrypted: give its passphrase with --passphrase-file. Only a sample desk (--sample) may be without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every table was made again from the documents.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fields that this version cannot read.</source>
        <comment>documents</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to documents not received yet.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Wrote %n document(s) to %1. The file is not encrypted: keep it safe.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>--listen is ADDRESS:PORT, as 127.0.0.1:5984, not “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 can be reached by others. Until desks can be paired, listen on 127.0.0.1 or [::1] only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no address of a desk. Write it as http://127.0.0.1:5984.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>documents</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a line of a file, the reason it was left out</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import “volunteers” or “requests”, not “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 cannot be “%2”. It can be: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no week. Write it as 2026-W48.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrote %1: %2 places, %3 of them to fill.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from %1 to %2, as 1200x900.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrote %1: %2, %3.</source>
        <comment>a file, requests, volunteers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(not received yet)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no records of the type “%1”. The types are: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of this type have no state.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no state here. The states are: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines shown, lines in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be “%2”. It can be: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no time to come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 volunteers fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places filled: %1 of %2 now, %3 with this plan.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Accepted %n line(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tandem(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal donation(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal order(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column choice(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named filter(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beneficiary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>help request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tandem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>posting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sign-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meal donation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meal order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column choice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>named filter</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The passphrase does not open %1. Check it, capital letters too, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a desk of this program, or its key file is missing beside it. Choose another file, or restore a copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was written by a newer version. Install the newer version to open it; the file was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore the latest copy and keep this file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is there already and was not overwritten. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 may not be read or written here. Choose another folder, or ask who looks after this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not encrypted, as a desk has to be. It was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be used: %2. Correct it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not in this desk. Check it; it may have been deleted, or not received yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be reached, or hung up. What was received is kept; try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answered something that is not the exchange of desks. Check the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is in use by another program. Choose another port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not accept this token. Ask the other desk for its token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>language of letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e-mails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>locality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how the place was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>year of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>consents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who may read the remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>possible duplicates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not the same person as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>key of the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weekly availability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>available from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>available until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exceptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how far, in km</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tasks a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>affiliation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>information note given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>insured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>benefit needs approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expenses regime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not to be brought together with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>registered on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mobility</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how to get in</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contact person's phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>account number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meals a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>price of a meal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beneficiary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>requester</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how it repeats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>urgency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expires on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>why it was not met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decided by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proposed at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decided at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>why it was declined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>why it was done all the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contact told at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>substitute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>started on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ended on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>why it ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not to be brought together again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tandem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kilometres</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>approved by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>title in French</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>title in Dutch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>title in English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>title in German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text in French</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text in Dutch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text in English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text in German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shifts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>posting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>place in the queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>restaurant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>amount received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>structured communication</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pledged on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>donations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>why it failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>allergens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>portions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stops</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>portions handed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>come back to it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who may read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>written by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>written at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signature of the headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time limit in minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Write a first name or a family name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the language of letters and sheets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This phone number cannot exist. Write it as 0470 12 34 56 or +32 470 12 34 56.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an e-mail address. Write it as name@example.org.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This postcode is not known here: the person is kept and is not shown on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A volunteer has to be 15 at least this year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end lies before the beginning, or the year cannot be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the hours, as 09:00 to 11:00.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose how it repeats.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This time is over.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>volunteers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>help requests</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>street, number and box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>house number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>language of letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birth year or date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed up on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>student, staff, neighbour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>services offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>languages spoken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>availability in words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Monday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Tuesday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Wednesday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Thursday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Friday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Saturday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free on Sunday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>means of transport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>information note accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>criminal record seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number of the request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>service asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>helpers needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>urgency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>confidential remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how to get in</source>
        <translation>accès</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no phone number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no postcode.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row does not say what help is asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no kind of help that is known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a total, not a person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are the headers once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has more cells than there are headers, so they may be in the wrong columns. The first one too many is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person was erased here and is not brought back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A letter of %1 was lost before the file came here. Correct the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check which part of %1 is the first name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no phone number and no e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words beside the number in %1 are kept in the remark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a postcode of another country; there is no place on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The postcode %1 is outside the region; there is no place on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The postcode %1 was filled in from the municipality.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postcode and municipality do not agree: %1. The postcode counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not in the list here and is kept in the remark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The urgency %1 is not known; it was taken as normal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no number that fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not understood as hours and is kept in the remark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not understood; the time is to be agreed and the words stand in the title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the time: %1 may mean more than one thing. The words stand in the title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weekday of %1 is not that of the date. The date counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time asked for, %1, is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quotation mark stands where it means nothing; check the cells of this row.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Characters that are no text were left out of this row.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row is shorter than the headers; check that nothing is in the wrong column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Word for word the same as an earlier row; it was counted once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person has other details in an earlier row of the file; those were kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed in the file and at the desk: %1. What stands at the desk was kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows (CP1252)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same phone as %1 (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same e-mail as %1 (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same name and %1 as somebody already known.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be somebody already known.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Export a shorter period, or cut the file in parts.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Cut the file in parts.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 has too many columns. Check that the file is a list in CSV form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a CSV file. Open it in the program that made it and save it as CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no rows to import. Check that it is the right file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No column of %1 is a name. Choose which one holds it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished" />
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
    <name>Map</name>
    <message>
        <source>name not here yet</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tandems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approximate areas by postcode. Positions to 200 m.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests by area, 4 weeks</source>
        <translation type="unfinished" />
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
    <name>OrganisationKind</name>
    <message>
        <source>association</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>care home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>restaurant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shelter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>distribution zone</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>web form</source>
        <translation type="unfinished" />
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
        <source>V&amp;olunteer</source>
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
    <name>PlacedBy</name>
    <message>
        <source>not on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by postcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>placed by hand</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody active offers this service.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody has the skill: %1.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody speaks %1.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid %1.</source>
        <comment>a kind of screening</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid screening.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who could, nobody is free %1.</source>
        <comment>a time</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) free then, none goes that far.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Who is free then has refused, or is not to be brought together with this person.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n could, and is (are) needed elsewhere then or at the week's limit.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 valid</source>
        <comment>a kind of screening</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>has come %n time(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>came last week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fixed helper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody else fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has least to do</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>One more would serve %n place(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
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
    <name>PrintWords</name>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to fill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PUBLIC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TEAM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>COORDINATION</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroy after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person in charge on site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please return this sheet signed on Monday; the line number is enough to enter it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>? = asked, no answer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dog walk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accompanying</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Babysitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cooking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bike delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Food parcel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paperwork</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorting</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>place(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>ReadingLevel</name>
    <message>
        <source>everyone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who stands at the door</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>has helped %n time(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <comment>has helped 3 times, a date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing else that week</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n task(s) that week, of at most %1</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>free for %1 of %2</source>
        <comment>durations</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>free %1 %2</source>
        <comment>a day, hours</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 valid until %2</source>
        <comment>a screening, a date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not placed</source>
        <comment>no distance is known</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none in common</source>
        <comment>languages</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <comment>tasks in the week</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n that week</source>
        <comment>tasks</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>first time</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>helped</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>not placed on the map</source>
        <translation>sans lieu connu</translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>a distance</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same quarter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fixed helper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: +%2</source>
        <comment>a smaller demand, how many more would fit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one hour later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one hour sooner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to %1 km</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>once renewed</source>
        <comment>a screening</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without this condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected elsewhere at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also asked for something else at that time: %1, %2.</source>
        <comment>when, what</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Little time on the way: %1 between this and %2 (%3); the way takes about %4.</source>
        <comment>duration, what, when, duration</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told to the volunteer: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told to %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told to the volunteer: %1. The name and the address are not told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told to %1: %2. The name and the address are not told.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>This %1 is not here: it was deleted, or has not been received yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This %1 is in the state “%2”, from which this cannot be done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This volunteer has already been asked for that time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time. Write a reason to do it all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This volunteer is expected elsewhere at that time (%1). Write a reason to do it all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned at that time (%1). Choose one of the times asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was decided not to bring these two together again. Choose somebody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This volunteer's file is in the state “%1”. Make it active first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of %1 is in the state “%2”. Make it active first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The information note has to be given before somebody starts. Note its date first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every place is taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else is first in the queue. Offer them the place, or write a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else is first in the queue for %1. Offer them the place, or write a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such role or shift in this posting (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is missing or not right: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its time is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its time is over (%1). Choose a day to come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody is still expected. Withdraw that promise first, so that they are told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has changed meanwhile. Look again.</source>
        <translation type="unfinished" />
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
    <name>RosterLevel</name>
    <message>
        <source>public</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>first aid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sewing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cooking</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>childcare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>heavy lifting</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Not received yet</source>
        <translation type="unfinished" />
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
    <name>TimeWords</name>
    <message>
        <source>every %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the last %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the first %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the second %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the third %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the fourth %1 of the month</source>
        <comment>%1: a weekday</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>once a week, any day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>once every %n week(s), any day</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>%1: weekdays</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>%1: weekdays</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>once a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 within %3</source>
        <comment>days, duration, hours</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to be arranged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each %1</source>
        <comment>short weekdays</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayAction</name>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show candidates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next candidate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayGroup</name>
    <message>
        <source>To fill tonight and tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over, without an outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests without a proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New sign-ups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Declined proposals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conflicts between desks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ending this week</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a person</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new volunteer(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1: declined</source>
        <comment>a person</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a person</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new sign-up(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may be the same person as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed here and at another desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>bicycle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cargo bike</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>public transport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>car</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>van</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TwinSign</name>
    <message>
        <source>same phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <comment>volunteers who left</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>on a fixed day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>once within a period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>repeating</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n is (are) not active</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not placed on the map</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not offer this service</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) a skill</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not speak the language</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no valid screening</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not free at that time</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) away on that day</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live(s) too far away</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not to be brought together with this person</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) already asked for this</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) expected elsewhere at that time</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) enough for that week</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::BackgroundPanel</name>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Areas of the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own tile server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public OpenStreetMap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Background of the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approximate limits, made from the postcodes. No address leaves this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This server learns which part of the city is looked at, never who lives where. {z}, {x} and {y} stand for the tile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures in folders z/x/y.png, on this computer or the office's drive. Nothing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles and fetches none ahead. Their server in the world learns which part of the city is looked at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use OpenStreetMap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter where the tiles are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y} once each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This folder is not there. Check that the drive is connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the public server. Choose “Public OpenStreetMap” in the list.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::CandidateDelegate</name>
    <message>
        <source>%1. %2</source>
        <comment>rank and name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (lowers the rank)</source>
        <comment>a factor that costs points</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::ColumnMappingModel</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another column fills this already. The first one counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 fills: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::ColumnsStep</name>
    <message>
        <source>Columns of the file and what they fill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headers in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>as chosen for this form before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recognised now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No column is a name. Choose which one holds it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: another column fills the same. The first one counts; choose what this one fills, or leave it out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::CommitmentsView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned until %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::DateField</name>
    <message>
        <source>A date is given</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::FileStep</name>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recognise it from the headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files as they come from Google Forms, Microsoft Forms, LimeSurvey or Excel, without preparing them. Language, separator and columns are recognised; you see what would change before anything is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished" />
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
    <name>entraide::HistoryView</name>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Version %1: written down</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Version %1: %n field(s) changed</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>entraide::HoursField</name>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 12:00</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>entraide::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3. Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows left out are &amp;written to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The file could not be imported: %1. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The rows left out are in %1: correct them there and import that file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed since were left as they are.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>rows-to-fix</source>
        <extracomment>Added to the name of a file, for the rows of it that were not imported: "list-rows-to-fix.csv"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to write the rows left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::InViewPanel</name>
    <message>
        <source>In the view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter what is in the view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a place: an address or a postcode puts them on the map.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the tandem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the round</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Position rounded to 200 m.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping; nothing is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all, beside a progress bar</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>entraide::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Requests, 4 weeks</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation>Permanence d’exemple, non chiffrée : données inventées seulement</translation>
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
        <source>Opens another desk's file</source>
        <translation>Ouvre le fichier d’une autre permanence</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Reads volunteers or requests from a file</source>
        <translation>Lit des volontaires ou des demandes dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Remove the sample desk…</source>
        <translation>&amp;Supprimer la permanence d’exemple…</translation>
    </message>
    <message>
        <source>Deletes the sample's file and begins with a desk of your own</source>
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
        <translation>Montre la page « %1 »</translation>
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
            <numerusform>Annulé. Dans %n fiche, un changement plus récent a été gardé.</numerusform><numerusform>Annulé. Dans %n fiches, un changement plus récent a été gardé.</numerusform></translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Le changement est annulé.</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>Le changement est rétabli.</translation>
    </message>
</context>
<context>
    <name>entraide::MapController</name>
    <message numerus="yes">
        <source>Map with %n marker(s)</source>
        <translation type="unfinished">
            <numerusform />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the view as a &amp;picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the &amp;view…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zooms so that all markers and areas are seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes the map as it is seen, with its legend, to a PNG file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prints the map as it is seen, with its legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map was saved to “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map could not be saved to “%1”. Choose another folder.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished" />
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
            <numerusform>%1, %n à traiter</numerusform><numerusform>%1, %n à traiter</numerusform></translation>
    </message>
</context>
<context>
    <name>entraide::NewDeskDialog</name>
    <message>
        <source>Make the desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase is the only way into the file, for you as for anybody. Choose at least %1 characters, for example four words, and keep a copy on paper in a safe place: nobody can give it back to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk of our quarter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name of the desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase is too short: at least %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::OutcomeModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::OutcomeView</name>
    <message>
        <source>Rows there is something to say about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To compare (%L1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To know (%L1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No row is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody in the file looks like somebody already known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every cell was understood.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PassphraseDialog</name>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another desk</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlanFigures</name>
    <message>
        <source>Filled, of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean distance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a helper they know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remain to fill</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PlanModel</name>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new</source>
        <comment>a proposal</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unchanged</source>
        <comment>a place that stays as it is</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked: plans leave this place as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: to fill, proposed: %2, %3</source>
        <comment>time and task, who, why</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PlanSide</name>
    <message>
        <source>Remain to fill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places by day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share filled by commune</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>| today</source>
        <comment>legend: the mark shows how it stands today</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places that remain to be filled, with reasons</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>filled already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remaining</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PlanTable</name>
    <message>
        <source>Proposal for the week</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the print panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week grid (landscape)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Site sheets to sign (portrait)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public: first name and initial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Team: first name and initial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coordination: names and phones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty places as blank lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phones (coordination only)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroy after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the roster as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The roster is in “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the roster</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The roster went to the printer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::ProposalView</name>
    <message>
        <source>Only what is new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desk has changed since; calculate again to see the plan for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is saved until you accept. Space: check · L: lock · Enter: choose somebody else</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::RecordForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::RequestForm</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>herself, his daughter, the nurse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to get in (told on acceptance only)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What and when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a few words of your own, if useful</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I&amp;n short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People nee&amp;ded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaks one of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::RequestMap</name>
    <message>
        <source>Map of the request and its candidates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other volunteer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::RequestPanel</name>
    <message>
        <source>Proposed to %1. The address was not told.</source>
        <translation>Proposition faite à %1. L’adresse n’a pas été communiquée.</translation>
    </message>
    <message>
        <source>Accepted. %1 may now be told: %2.</source>
        <translation>Acceptée. À communiquer à %1 : %2.</translation>
    </message>
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
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Undo the acceptance</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Why was it declined?</source>
        <translation>Pourquoi ce refus ?</translation>
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
        <translation>Pourquoi la retirer ? Le volontaire le demandera.</translation>
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
        <source>Noted as done.</source>
        <translation>Notée comme effectuée.</translation>
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
        <translation>Pourquoi pas les autres ?</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est communiqué</translation>
    </message>
    <message>
        <source>&lt;b&gt;Never:&lt;/b&gt; notes about health. What is told is kept in the request's history.</source>
        <translation>&lt;b&gt;Jamais :&lt;/b&gt; les notes de santé. Ce qui est communiqué reste dans l’historique de la demande.</translation>
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
        <source> or </source>
        <translation> ou </translation>
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
        <translation>&lt;b&gt;À la proposition :&lt;/b&gt; %1. Ni nom ni adresse.</translation>
    </message>
    <message>
        <source>&lt;b&gt;At the acceptance:&lt;/b&gt; %1, to the volunteer who goes only.</source>
        <translation>&lt;b&gt;À l’acceptation :&lt;/b&gt; %1, au volontaire retenu seulement.</translation>
    </message>
    <message>
        <source>Undo the proposal</source>
        <translation>Annuler la proposition</translation>
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
        <translation>Ctrl+Entrée : proposer au premier candidat · E : modifier</translation>
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
        <translation>Personne n’a été trouvé ; le motif est gardé pour les chiffres</translation>
    </message>
    <message>
        <source>&amp;Hand over to others…</source>
        <translation>&amp;Transférer à d’autres…</translation>
    </message>
    <message>
        <source>Another association takes it on</source>
        <translation>Une autre association la reprend</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>La demande est maintenant : %1.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>entraide::RosterPage</name>
    <message>
        <source>There is no proposal for this week yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows the week before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows the week after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Calculate a proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposes people for the places of this week that nobody has taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saves every new place of the proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the &amp;checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saves the checked places of the proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refuse all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lets go of the proposal; nothing changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Print panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows or hides what is printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the &amp;roster…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prints the sheets of this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roster to P&amp;DF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saves the sheets of this week as a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recalculate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roster, week %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposal (%1)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Accept the %n &amp;checked</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept &amp;all %n</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The proposal is being calculated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planning the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proposal could not be calculated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proposal was refused; nothing has changed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved; the people are still to be asked.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed meanwhile and stayed as they are.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Undo the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The places changed meanwhile; calculate the proposal again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the place first; then it can be locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This place belongs to a fixed helper; plans leave it as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not locked any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is locked; plans leave this place as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the unlocking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the locking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free the place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why does %1 not come on %2?</source>
        <comment>name, day</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place of %1 on %2 is free.</source>
        <comment>name, day</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the freeing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::ScreeningsField</name>
    <message>
        <source>Add a check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::Session</name>
    <message>
        <source>Desk of Ixelles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desks (*.entraide);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the sample desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample desk and everything tried in it are deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing else is touched. You can make a new sample at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entraide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::SitesButton</name>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sites chosen</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites to print</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::T</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::TargetDelegate</name>
    <message>
        <source>What the column %1 fills</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::TimeBar</name>
    <message>
        <source>Week before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time shown on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From and until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all that is asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::TwinsView</name>
    <message>
        <source>Nobody else seems to be the same person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are two people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the other</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::UnservedModel</name>
    <message numerus="yes">
        <source>%n place(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerForm</name>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several with commas between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbe&amp;r</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> km</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only the quarters below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>postcodes with commas between; empty: any within reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gets around</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far from home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no limit given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tasks at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks and papers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Covered by the insurance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Informat&amp;ion note given on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note for the team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enrol the volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::VolunteerPanel</name>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: these are two people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the decision</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>This volunteer is no longer here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Commitments (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible duplicates (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(the person is not received yet)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>possible duplicate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to %1 from home</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week at most</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) a week at most</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gets around</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>given on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not covered yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <comment>a check, without its date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ran out on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>runs out on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+N: new volunteer · E: edit · A: accept · P: pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enrols a new volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit the volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes the chosen volunteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as &amp;screened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conversation took place; papers may still be missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be asked for help from now on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is not asked for a while</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the pa&amp;use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be asked again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note the &amp;departure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not help any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is an application again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>The volunteer is enrolled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Les changements sont enregistrés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what is equal</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps already here: %1. Compare them below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the enrolment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>This person is no volunteer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WeekField</name>
    <message>
        <source>free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not free</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WeekGridModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At home, %1</source>
        <comment>%1: postcode and place</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>to fill</source>
        <comment>a place that nobody has taken</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ?</source>
        <comment>%1: somebody who was asked and did not answer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, asked, no answer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WeekGridView</name>
    <message>
        <source>Week grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for &amp;somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Free the place</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 slots, the most agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 slots</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WeekLoadView</name>
    <message>
        <source>Load of the week</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WeekView</name>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load of the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>slots taken, of the most agreed with each person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrows: cell · Enter: open · Delete: free · R: look for somebody</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Free in the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday, hours</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No weekly hours are noted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also free: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WelcomeDialog</name>
    <message>
        <source>Entraide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome to Entraide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Volunteers, requests and their week, at your desk. Everything stays on this PC, in a file that only your passphrase opens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try with a sample desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invented people and requests around Brussels, to look around without risk. It goes away in one click.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start an empty desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For your association: a name, a passphrase, and you can begin or import your lists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a desk on this PC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file ending in .entraide that you or a colleague made.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>entraide::WhenField</name>
    <message>
        <source>To be arranged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a day, at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once, within some days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
