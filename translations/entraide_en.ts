<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>When nothing has happened for %n month(s), a person of the association looks at the record again and decides: keep it, put it away, or erase it. Nothing is erased by itself.</source>
        <translation>
            <numerusform>When nothing has happened for %n month, a person of the association looks at the record again and decides: keep it, put it away, or erase it. Nothing is erased by itself.</numerusform>
            <numerusform>When nothing has happened for %n months, a person of the association looks at the record again and decides: keep it, put it away, or erase it. Nothing is erased by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message numerus="yes">
        <source>%n entry(s) left out that are no areas</source>
        <translation>
            <numerusform>%n entry left out that is no area</numerusform>
            <numerusform>%n entries left out that are no areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) left out that have no code</source>
        <translation>
            <numerusform>%n area left out that has no code</numerusform>
            <numerusform>%n areas left out that have no code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without a name, called by their code</source>
        <translation>
            <numerusform>%n area without a name, called by its code</numerusform>
            <numerusform>%n areas without a name, called by their code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that several entries have, put together</source>
        <translation>
            <numerusform>%n code that several entries have, put together</numerusform>
            <numerusform>%n codes that several entries have, put together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) left out that have no inside</source>
        <translation>
            <numerusform>%n outline left out that has no inside</numerusform>
            <numerusform>%n outlines left out that have no inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) closed that were open</source>
        <translation>
            <numerusform>%n outline closed that was open</numerusform>
            <numerusform>%n outlines closed that were open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) that touch themselves, taken as they are</source>
        <translation>
            <numerusform>%n outline that touches itself, taken as it is</numerusform>
            <numerusform>%n outlines that touch themselves, taken as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that lie on another one</source>
        <translation>
            <numerusform>%n area that lies on another one</numerusform>
            <numerusform>%n areas that lie on another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came onto the map by their postcode.</source>
        <translation>
            <numerusform>%n record came onto the map by its postcode.</numerusform>
            <numerusform>%n records came onto the map by their postcode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s)</source>
        <comment>of a record</comment>
        <translation>
            <numerusform>%n detail</numerusform>
            <numerusform>%n details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(ies), up to %1.</source>
        <translation>
            <numerusform>The journal is whole: %n entry, up to %1.</numerusform>
            <numerusform>The journal is whole: %n entries, up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n change(s) were written into the desk since.</source>
        <translation>
            <numerusform>%n change was written into the desk since.</numerusform>
            <numerusform>%n changes were written into the desk since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were written since are not in it.</source>
        <translation>
            <numerusform>%n change that was written since is not in it.</numerusform>
            <numerusform>%n changes that were written since are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPreview</name>
    <message numerus="yes">
        <source>%1; %n gift(s) may be meant</source>
        <translation>
            <numerusform>%1; %n gift may be meant</numerusform>
            <numerusform>%1; %n gifts may be meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>Is expected: %1, and %n more time(s).</source>
        <translation>
            <numerusform>Is expected: %1, and %n more time.</numerusform>
            <numerusform>Is expected: %1, and %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document read.</numerusform>
            <numerusform>%n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fields that this version cannot read.</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n with fields that this version cannot read.</numerusform>
            <numerusform>%n with fields that this version cannot read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to documents not received yet.</source>
        <translation>
            <numerusform>%n reference to documents not received yet.</numerusform>
            <numerusform>%n references to documents not received yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflict to settle.</numerusform>
            <numerusform>%n conflicts to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n document(s) to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>Wrote %n document to %1. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>Wrote %n documents to %1. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>%n document received</numerusform>
            <numerusform>%n documents received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n line(s).</source>
        <translation>
            <numerusform>Accepted %n line.</numerusform>
            <numerusform>Accepted %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept; other desks get them back at the next exchange</source>
        <translation>
            <numerusform>%n record kept; other desks get it back at the next exchange</numerusform>
            <numerusform>%n records kept; other desks get them back at the next exchange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>It is tried again in %n second.</numerusform>
            <numerusform>It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of partners make no sense and are ignored.</source>
        <translation>
            <numerusform>%n document of partners makes no sense and is ignored.</numerusform>
            <numerusform>%n documents of partners make no sense and are ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the noticeboard make no sense: “inbox clear” removes them.</source>
        <translation>
            <numerusform>%n message on the noticeboard makes no sense: “inbox clear” removes it.</numerusform>
            <numerusform>%n messages on the noticeboard make no sense: “inbox clear” removes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) removed.</source>
        <translation>
            <numerusform>%n message removed.</numerusform>
            <numerusform>%n messages removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out.</source>
        <translation>
            <numerusform>%n portion collected, %1 handed out.</numerusform>
            <numerusform>%n portions collected, %1 handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n round saved.</numerusform>
            <numerusform>%n rounds saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1, %2 km, %3</source>
        <comment>days, hours, kilometres, amount</comment>
        <translation>
            <numerusform>%n day, %1, %2 km, %3</numerusform>
            <numerusform>%n days, %1, %2 km, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) in %1, %2 in all.</source>
        <comment>a year, an amount</comment>
        <translation>
            <numerusform>%n volunteer in %1, %2 in all.</numerusform>
            <numerusform>%n volunteers in %1, %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 is in %2: %n day(s), %3.</source>
        <comment>a name, a file, hours</comment>
        <translation>
            <numerusform>The certificate of %1 is in %2: %n day, %3.</numerusform>
            <numerusform>The certificate of %1 is in %2: %n days, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n portion(s) handed out of %3 planned.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 to %2: %n portion handed out of %3 planned.</numerusform>
            <numerusform>%1 to %2: %n portions handed out of %3 planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es), %1 different cooks: %2 collected, %3 failed, %4 in no round.</source>
        <translation>
            <numerusform>%n dish, %1 different cooks: %2 collected, %3 failed, %4 in no round.</numerusform>
            <numerusform>%n dishes, %1 different cooks: %2 collected, %3 failed, %4 in no round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) handed over to other chapters.</source>
        <translation>
            <numerusform>%n dish handed over to other chapters.</numerusform>
            <numerusform>%n dishes handed over to other chapters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>an association</comment>
        <translation>
            <numerusform>%1: %n portion handed out.</numerusform>
            <numerusform>%1: %n portions handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy (copies) of the desk written anew without the person.</source>
        <translation>
            <numerusform>%n copy of the desk written anew without the person.</numerusform>
            <numerusform>%n copies of the desk written anew without the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has another key, for %n slot(s).</source>
        <translation>
            <numerusform>The file has another key, for %n slot.</numerusform>
            <numerusform>The file has another key, for %n slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for a decision.</source>
        <translation>
            <numerusform>%n record waits for a decision.</numerusform>
            <numerusform>%n records wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n record(s), much of this desk at once: say --confirm %n.</source>
        <translation>
            <numerusform>This is %n record, much of this desk at once: say --confirm %n.</numerusform>
            <numerusform>These are %n records, much of this desk at once: say --confirm %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), in all that this desk keeps.</source>
        <comment>a name</comment>
        <translation>
            <numerusform>%1: %n record, in all that this desk keeps.</numerusform>
            <numerusform>%1: %n records, in all that this desk keeps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept until %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n record kept until %1.</numerusform>
            <numerusform>%n records kept until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) archived. They can be brought back; nothing is erased by itself.</source>
        <translation>
            <numerusform>%n record archived. It can be brought back; nothing is erased by itself.</numerusform>
            <numerusform>%n records archived. They can be brought back; nothing is erased by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are at their house now.</source>
        <translation>
            <numerusform>%n address is at its house now.</numerusform>
            <numerusform>%n addresses are at their house now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are surely found. With --accept-sure they are placed.</source>
        <translation>
            <numerusform>%n address is surely found. With --accept-sure it is placed.</numerusform>
            <numerusform>%n addresses are surely found. With --accept-sure they are placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are to be looked at, in the window.</source>
        <translation>
            <numerusform>%n address is to be looked at, in the window.</numerusform>
            <numerusform>%n addresses are to be looked at, in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the background did not come.</source>
        <translation>
            <numerusform>%n picture of the background did not come.</numerusform>
            <numerusform>%n pictures of the background did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n personal sheet(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n personal sheet to %1.</numerusform>
            <numerusform>Wrote %n personal sheets to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1.</source>
        <translation>
            <numerusform>%n letter is in %1.</numerusform>
            <numerusform>%n letters are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) are in %1.</source>
        <translation>
            <numerusform>%n contact card is in %1.</numerusform>
            <numerusform>%n contact cards are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) without a fixed hour are not in it.</source>
        <translation>
            <numerusform>%n time without a fixed hour is not in it.</numerusform>
            <numerusform>%n times without a fixed hour are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for a mail merge are in %1.</source>
        <translation>
            <numerusform>%n line for a mail merge is in %1.</numerusform>
            <numerusform>%n lines for a mail merge are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n document(s).</source>
        <translation>
            <numerusform>Read %n document.</numerusform>
            <numerusform>Read %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wrong passphrase was given for this desk before. It is tried in %n second(s).</source>
        <translation>
            <numerusform>A wrong passphrase was given for this desk before. It is tried in %n second.</numerusform>
            <numerusform>A wrong passphrase was given for this desk before. It is tried in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for your decision: see “held”.</source>
        <translation>
            <numerusform>%n change waits for your decision: see “held”.</numerusform>
            <numerusform>%n changes wait for your decision: see “held”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n proposal(s); the people are still to be asked.</source>
        <translation>
            <numerusform>Saved %n proposal; the person is still to be asked.</numerusform>
            <numerusform>Saved %n proposals; the people are still to be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The basis of %n record(s) is noted.</source>
        <translation>
            <numerusform>The basis of %n record is noted.</numerusform>
            <numerusform>The basis of %n records is noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted or changed, as the other desk wished</source>
        <translation>
            <numerusform>%n record deleted or changed, as the other desk wished</numerusform>
            <numerusform>%n records deleted or changed, as the other desk wished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by other desks wait for your decision</source>
        <translation>
            <numerusform>%n change by another desk waits for your decision</numerusform>
            <numerusform>%n changes by other desks wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n beneficiary</numerusform>
            <numerusform>%n beneficiaries</numerusform>
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
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
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
            <numerusform>%n tandem</numerusform>
            <numerusform>%n tandems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n sign-up</numerusform>
            <numerusform>%n sign-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal donation(s)</source>
        <translation>
            <numerusform>%n meal donation</numerusform>
            <numerusform>%n meal donations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal order(s)</source>
        <translation>
            <numerusform>%n meal order</numerusform>
            <numerusform>%n meal orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es)</source>
        <translation>
            <numerusform>%n dish</numerusform>
            <numerusform>%n dishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
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
            <numerusform>%n column choice</numerusform>
            <numerusform>%n column choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named filter(s)</source>
        <translation>
            <numerusform>%n named filter</numerusform>
            <numerusform>%n named filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) of the desk</source>
        <translation>
            <numerusform>%n profile of the desk</numerusform>
            <numerusform>%n profiles of the desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the desk</source>
        <translation>
            <numerusform>%n user of the desk</numerusform>
            <numerusform>%n users of the desk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourtesyLetters</name>
    <message numerus="yes">
        <source>The text is copied. The first of %n mail(s) is open in the mail program.</source>
        <translation>
            <numerusform>The text is copied. The first of %n mail is open in the mail program.</numerusform>
            <numerusform>The text is copied. The first of %n mails is open in the mail program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%1 of help on %n day(s)</source>
        <translation>
            <numerusform>%1 of help on %n day</numerusform>
            <numerusform>%1 of help on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn from partners: %n document(s).</source>
        <translation>
            <numerusform>Withdrawn from partners: %n document.</numerusform>
            <numerusform>Withdrawn from partners: %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased on %1 by %2. Confirmed by %3 of %n desk(s).</source>
        <translation>
            <numerusform>Erased on %1 by %2. Confirmed by %3 of %n desk.</numerusform>
            <numerusform>Erased on %1 by %2. Confirmed by %3 of %n desks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n record received</numerusform>
            <numerusform>%n records received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides were merged.</source>
        <translation>
            <numerusform>%n record changed on both sides was merged.</numerusform>
            <numerusform>%n records changed on both sides were merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle.</source>
        <translation>
            <numerusform>%n conflict to settle.</numerusform>
            <numerusform>%n conflicts to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken.</source>
        <translation>
            <numerusform>%n record not taken.</numerusform>
            <numerusform>%n records not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange: %n desk(s)</source>
        <translation>
            <numerusform>Exchange: %n desk</numerusform>
            <numerusform>Exchange: %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exchanged</source>
        <translation>
            <numerusform>%n record exchanged</numerusform>
            <numerusform>%n records exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) exchanged</source>
        <translation>
            <numerusform>%1 of %n record exchanged</numerusform>
            <numerusform>%1 of %n records exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for your decision.</source>
        <translation>
            <numerusform>%n change waits for your decision.</numerusform>
            <numerusform>%n changes wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation>
            <numerusform>%n row read: %1.</numerusform>
            <numerusform>%n rows read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be somebody already known.</source>
        <translation>
            <numerusform>%n of them may be somebody already known.</numerusform>
            <numerusform>%n of them may be somebody already known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Cut the file in parts.</source>
        <translation>
            <numerusform>%1 has more than %n row. Cut the file in parts.</numerusform>
            <numerusform>%1 has more than %n rows. Cut the file in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>Too young: a volunteer has to be %n year old.</numerusform>
            <numerusform>Too young: a volunteer has to be %n years old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MealsWords</name>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingWords</name>
    <message numerus="yes">
        <source>Accept all %n between two houses</source>
        <translation>
            <numerusform>Accept the one between two houses</numerusform>
            <numerusform>Accept all %n between two houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n in the middle of the street</source>
        <translation>
            <numerusform>Accept the one in the middle of the street</numerusform>
            <numerusform>Accept all %n in the middle of the street</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n written a little otherwise</source>
        <translation>
            <numerusform>Accept the one written a little otherwise</numerusform>
            <numerusform>Accept all %n written a little otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) taken in.</source>
        <translation>
            <numerusform>%n address taken in.</numerusform>
            <numerusform>%n addresses taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n retired</numerusform>
            <numerusform>%n retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed outside Belgium</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n placed outside Belgium</numerusform>
            <numerusform>%n placed outside Belgium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be read</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n that cannot be read</numerusform>
            <numerusform>%n that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n written twice</numerusform>
            <numerusform>%n written twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody has the skill: %1.</source>
        <translation>
            <numerusform>Of %n who offers it, nobody has the skill: %1.</numerusform>
            <numerusform>Of %n who offer it, nobody has the skill: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who offer(s) it, nobody speaks %1.</source>
        <translation>
            <numerusform>Of %n who offers it, nobody speaks %1.</numerusform>
            <numerusform>Of %n who offer it, nobody speaks %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid %1.</source>
        <comment>a kind of screening</comment>
        <translation>
            <numerusform>%n candidate, without a valid %1.</numerusform>
            <numerusform>%n candidates, without a valid %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s), without a valid screening.</source>
        <translation>
            <numerusform>%n candidate, without a valid screening.</numerusform>
            <numerusform>%n candidates, without a valid screening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who could, nobody is free %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Of %n who could, nobody is free %1.</numerusform>
            <numerusform>Of %n who could, nobody is free %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) free then, none goes that far.</source>
        <translation>
            <numerusform>%n is free then, none goes that far.</numerusform>
            <numerusform>%n are free then, none goes that far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could, and is (are) needed elsewhere then or at the week&apos;s limit.</source>
        <translation>
            <numerusform>%n could, and is needed elsewhere then or at the week&apos;s limit.</numerusform>
            <numerusform>%n could, and are needed elsewhere then or at the week&apos;s limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has come %n time(s)</source>
        <translation>
            <numerusform>has come %n time</numerusform>
            <numerusform>has come %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more would serve %n place(s).</source>
        <translation>
            <numerusform>One more would serve %n place.</numerusform>
            <numerusform>One more would serve %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for an absence</source>
        <translation>
            <numerusform>%n for an absence</numerusform>
            <numerusform>%n for an absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen by hand</source>
        <translation>
            <numerusform>%n chosen by hand</numerusform>
            <numerusform>%n chosen by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so that another place is filled</source>
        <translation>
            <numerusform>%n so that another place is filled</numerusform>
            <numerusform>%n so that another place is filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the language</source>
        <translation>
            <numerusform>%n with the language</numerusform>
            <numerusform>%n with the language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with somebody known</source>
        <translation>
            <numerusform>%n with somebody known</numerusform>
            <numerusform>%n with somebody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to somebody with less to do</source>
        <translation>
            <numerusform>%n to somebody with less to do</numerusform>
            <numerusform>%n to somebody with less to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of helper</source>
        <translation>
            <numerusform>%n change of helper</numerusform>
            <numerusform>%n changes of helper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>place(s)</source>
        <translation>
            <numerusform>place</numerusform>
            <numerusform>places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s)</source>
        <translation>
            <numerusform>portion</numerusform>
            <numerusform>portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meal(s)</source>
        <translation>
            <numerusform>meal</numerusform>
            <numerusform>meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <translation>
            <numerusform>%n vegetarian</numerusform>
            <numerusform>%n vegetarian</numerusform>
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
            <numerusform>%n of soft food</numerusform>
            <numerusform>%n of soft food</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n hygiene kit</numerusform>
            <numerusform>%n hygiene kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n pack of sanitary protection</numerusform>
            <numerusform>%n packs of sanitary protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n sleeping bag</numerusform>
            <numerusform>%n sleeping bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n set of warm clothes</numerusform>
            <numerusform>%n sets of warm clothes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n portion of dog food</numerusform>
            <numerusform>%n portions of dog food</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n record(s), which is much of this desk at once. Type the number to go on.</source>
        <translation>
            <numerusform>This is %n record, which is much of this desk at once. Type the number to go on.</numerusform>
            <numerusform>These are %n records, which is much of this desk at once. Type the number to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on needs and mobility are emptied.</source>
        <translation>
            <numerusform>%n text on needs and mobility is emptied.</numerusform>
            <numerusform>%n texts on needs and mobility are emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are deleted.</source>
        <translation>
            <numerusform>%n note is deleted.</numerusform>
            <numerusform>%n notes are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessingRegisterSheet</name>
    <message numerus="yes">
        <source>%n computer(s) of the association</source>
        <translation>
            <numerusform>%n computer of the association</numerusform>
            <numerusform>%n computers of the association</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramExports</name>
    <message numerus="yes">
        <source>%n time(s) without a fixed hour are not in it.</source>
        <translation>
            <numerusform>%n time without a fixed hour is not in it.</numerusform>
            <numerusform>%n times without a fixed hour are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived or have no name, and are not in it.</source>
        <translation>
            <numerusform>%n is archived or has no name, and is not in it.</numerusform>
            <numerusform>%n are archived or have no name, and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>has helped %n time(s)</source>
        <translation>
            <numerusform>has helped %n time</numerusform>
            <numerusform>has helped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week, of at most %1</source>
        <translation>
            <numerusform>%n task that week, of at most %1</numerusform>
            <numerusform>%n tasks that week, of at most %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that week</source>
        <translation>
            <numerusform>%n task that week</numerusform>
            <numerusform>%n tasks that week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that week</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n that week</numerusform>
            <numerusform>%n that week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>helped</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message numerus="yes">
        <source>Only %n meal(s) are paid for and free.</source>
        <translation>
            <numerusform>Only %n meal is paid for and free.</numerusform>
            <numerusform>Only %n meals are paid for and free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>The kitchen can cook only %n meal more that day.</numerusform>
            <numerusform>The kitchen can cook only %n meals more that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can cook only %n meal(s) more that day.</source>
        <translation>
            <numerusform>%1 can cook only %n meal more that day.</numerusform>
            <numerusform>%1 can cook only %n meals more that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>A volunteer has to be %n year old.</numerusform>
            <numerusform>A volunteer has to be %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too young: a volunteer has to be %n year(s) old.</source>
        <translation>
            <numerusform>%1 is too young: a volunteer has to be %n year old.</numerusform>
            <numerusform>%1 is too young: a volunteer has to be %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This volunteer holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>This volunteer holds %n open sign-up already.</numerusform>
            <numerusform>This volunteer holds %n open sign-ups already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n open sign-up(s) already.</source>
        <translation>
            <numerusform>%1 holds %n open sign-up already.</numerusform>
            <numerusform>%1 holds %n open sign-ups already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message numerus="yes">
        <source>Total: %n volunteer(s)</source>
        <translation>
            <numerusform>Total: %n volunteer</numerusform>
            <numerusform>Total: %n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) was (were) not given the information note, which the law asks for before the first day.</source>
        <translation>
            <numerusform>%n volunteer was not given the information note, which the law asks for before the first day.</numerusform>
            <numerusform>%n volunteers were not given the information note, which the law asks for before the first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this register: %1 of paid help by %n person(s). It is no volunteering.</source>
        <translation>
            <numerusform>Not in this register: %1 of paid help by %n person. It is no volunteering.</numerusform>
            <numerusform>Not in this register: %1 of paid help by %n people. It is no volunteering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all: %n day(s), %1.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>In all: %n day, %1.</numerusform>
            <numerusform>In all: %n days, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
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
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) more handed out</source>
        <translation>
            <numerusform>%n portion more handed out</numerusform>
            <numerusform>%n portions more handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) fewer handed out</source>
        <translation>
            <numerusform>%n portion fewer handed out</numerusform>
            <numerusform>%n portions fewer handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vegetarian</source>
        <comment>meals</comment>
        <translation>
            <numerusform>%n vegetarian</numerusform>
            <numerusform>%n vegetarian</numerusform>
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
            <numerusform>%n of soft food</numerusform>
            <numerusform>%n of soft food</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hygiene kit(s)</source>
        <translation>
            <numerusform>%n hygiene kit</numerusform>
            <numerusform>%n hygiene kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of sanitary protection</source>
        <translation>
            <numerusform>%n pack of sanitary protection</numerusform>
            <numerusform>%n packs of sanitary protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping bag(s)</source>
        <translation>
            <numerusform>%n sleeping bag</numerusform>
            <numerusform>%n sleeping bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of warm clothes</source>
        <translation>
            <numerusform>%n set of warm clothes</numerusform>
            <numerusform>%n sets of warm clothes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of dog food</source>
        <translation>
            <numerusform>%n portion of dog food</numerusform>
            <numerusform>%n portions of dog food</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once every %n week(s), any day</source>
        <translation>
            <numerusform>once every %n week, any day</numerusform>
            <numerusform>once every %n weeks, any day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>%1: weekdays</comment>
        <translation>
            <numerusform>%1, every %n week</numerusform>
            <numerusform>%1, every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n month(s)</source>
        <comment>%1: which day</comment>
        <translation>
            <numerusform>%1, every %n month</numerusform>
            <numerusform>%1, every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Noted: %n volunteer thanked.</numerusform>
            <numerusform>Noted: %n volunteers thanked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayDetail</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n of %1 missing</numerusform>
            <numerusform>%n of %1 missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n in the queue</numerusform>
            <numerusform>%n in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new volunteer(s)</source>
        <translation>
            <numerusform>%n new volunteer</numerusform>
            <numerusform>%n new volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sign-up(s)</source>
        <translation>
            <numerusform>%n new sign-up</numerusform>
            <numerusform>%n new sign-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) without a round</source>
        <translation>
            <numerusform>%n dish without a round</numerusform>
            <numerusform>%n dishes without a round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %n volunteer(s) for last week</source>
        <translation>
            <numerusform>Thank %n volunteer for last week</numerusform>
            <numerusform>Thank %n volunteers for last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to approve</source>
        <translation>
            <numerusform>%n visit to approve</numerusform>
            <numerusform>%n visits to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) not marked</source>
        <translation>
            <numerusform>%n stop not marked</numerusform>
            <numerusform>%n stops not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n payment to look at</numerusform>
            <numerusform>%n payments to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) too many</source>
        <translation>
            <numerusform>%n meal too many</numerusform>
            <numerusform>%n meals too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) a day</source>
        <translation>
            <numerusform>%n meal a day</numerusform>
            <numerusform>%n meals a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to review</source>
        <translation>
            <numerusform>%n record to review</numerusform>
            <numerusform>%n records to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n is (are) not active</source>
        <translation>
            <numerusform>%n is not active</numerusform>
            <numerusform>%n are not active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not placed on the map</source>
        <translation>
            <numerusform>%n is not placed on the map</numerusform>
            <numerusform>%n are not placed on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not offer this service</source>
        <translation>
            <numerusform>%n does not offer this service</numerusform>
            <numerusform>%n do not offer this service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s) a skill</source>
        <translation>
            <numerusform>%n lacks a skill</numerusform>
            <numerusform>%n lack a skill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not speak the language</source>
        <translation>
            <numerusform>%n does not speak the language</numerusform>
            <numerusform>%n do not speak the language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) no valid screening</source>
        <translation>
            <numerusform>%n has no valid screening</numerusform>
            <numerusform>%n have no valid screening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not free at that time</source>
        <translation>
            <numerusform>%n is not free at that time</numerusform>
            <numerusform>%n are not free at that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) away on that day</source>
        <translation>
            <numerusform>%n is away on that day</numerusform>
            <numerusform>%n are away on that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live(s) too far away</source>
        <translation>
            <numerusform>%n lives too far away</numerusform>
            <numerusform>%n live too far away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) not to be brought together with this person</source>
        <translation>
            <numerusform>%n is not to be brought together with this person</numerusform>
            <numerusform>%n are not to be brought together with this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) already asked for this</source>
        <translation>
            <numerusform>%n was already asked for this</numerusform>
            <numerusform>%n were already asked for this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) expected elsewhere at that time</source>
        <translation>
            <numerusform>%n is expected elsewhere at that time</numerusform>
            <numerusform>%n are expected elsewhere at that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has (have) enough for that week</source>
        <translation>
            <numerusform>%n has enough for that week</numerusform>
            <numerusform>%n have enough for that week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) the person helped</source>
        <translation>
            <numerusform>%n is the person helped</numerusform>
            <numerusform>%n are the people helped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::AreasPanel</name>
    <message numerus="yes">
        <source>Edges are kept to %n metre(s).</source>
        <translation>
            <numerusform>Edges are kept to %n metre.</numerusform>
            <numerusform>Edges are kept to %n metres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::AssociationForm</name>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n line added.</numerusform>
            <numerusform>%n lines added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::BankView</name>
    <message numerus="yes">
        <source>%1, %n line(s). Nothing is kept yet.</source>
        <translation>
            <numerusform>%1, %n line. Nothing is kept yet.</numerusform>
            <numerusform>%1, %n lines. Nothing is kept yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::BoardPanel</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::BoardSection</name>
    <message numerus="yes">
        <source>%n posting(s) on it</source>
        <translation>
            <numerusform>%n posting on it</numerusform>
            <numerusform>%n postings on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::CallListView</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ConflictView</name>
    <message numerus="yes">
        <source>%n field(s), each changed in one place</source>
        <translation>
            <numerusform>%n field, changed in one place</numerusform>
            <numerusform>%n fields, each changed in one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to choose.</source>
        <translation>
            <numerusform>%n line still to choose.</numerusform>
            <numerusform>%n lines still to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::DamagedDeskDialog</name>
    <message numerus="yes">
        <source>%n change(s) that were written since are not in it; enter them again.</source>
        <translation>
            <numerusform>%n change that was written since is not in it; enter it again.</numerusform>
            <numerusform>%n changes that were written since are not in it; enter them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::DishPanel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::DishesSection</name>
    <message numerus="yes">
        <source>Look at its %n round(s).</source>
        <translation>
            <numerusform>Look at its round.</numerusform>
            <numerusform>Look at its %n rounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::DraftBar</name>
    <message numerus="yes">
        <source>%n portion(s) collected, %1 handed out</source>
        <translation>
            <numerusform>%n portion collected, %1 handed out</numerusform>
            <numerusform>%n portions collected, %1 handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) stay on board: no zone wants them.</source>
        <translation>
            <numerusform>%n portion stays on board: no zone wants it.</numerusform>
            <numerusform>%n portions stay on board: no zone wants them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::FileExporter</name>
    <message numerus="yes">
        <source>%n entries are in “%1”. The file is not encrypted.</source>
        <translation>
            <numerusform>%n entry is in “%1”. The file is not encrypted.</numerusform>
            <numerusform>%n entries are in “%1”. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::FilterEditor</name>
    <message numerus="yes">
        <source>%n condition(s) of a newer version of the program: not looked at here, but kept.</source>
        <translation>
            <numerusform>%n condition of a newer version of the program: not looked at here, but kept.</numerusform>
            <numerusform>%n conditions of a newer version of the program: not looked at here, but kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::FinishDialog</name>
    <message numerus="yes">
        <source>The %n stop(s) that is (are) not marked was (were) done too</source>
        <translation>
            <numerusform>The stop that is not marked (%n) was done too</numerusform>
            <numerusform>The %n stops that are not marked were done too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HeldPanel</name>
    <message numerus="yes">
        <source>would delete %n record(s)</source>
        <translation>
            <numerusform>would delete %n record</numerusform>
            <numerusform>would delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are deleted here and at every PC of the team.</source>
        <translation>
            <numerusform>%n record is deleted here and at every PC of the team.</numerusform>
            <numerusform>%n records are deleted here and at every PC of the team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) become here what the other desk says. Whoever administers the desk may then do so no more, you included.</source>
        <translation>
            <numerusform>%n user becomes here what the other desk says. Whoever administers the desk may then do so no more, you included.</numerusform>
            <numerusform>%n users become here what the other desk says. Whoever administers the desk may then do so no more, you included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HeldSection</name>
    <message numerus="yes">
        <source>would delete %n record(s), %1</source>
        <translation>
            <numerusform>would delete %n record, %1</numerusform>
            <numerusform>would delete %n records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, and go back to the desks that had deleted them.</source>
        <translation>
            <numerusform>%n record stays, and goes back to the desks that had deleted it.</numerusform>
            <numerusform>%n records stay, and go back to the desks that had deleted them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted, as the other desk wished.</source>
        <translation>
            <numerusform>%n record deleted, as the other desk wished.</numerusform>
            <numerusform>%n records deleted, as the other desk wished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) stay as they were, and are so again at the other desks.</source>
        <translation>
            <numerusform>%n user stays as they were, and is so again at the other desks.</numerusform>
            <numerusform>%n users stay as they were, and are so again at the other desks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are now as the other desk has them.</source>
        <translation>
            <numerusform>%n user is now as the other desk has them.</numerusform>
            <numerusform>%n users are now as the other desk has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HistoryView</name>
    <message numerus="yes">
        <source>Version %1: %n field(s) changed</source>
        <translation>
            <numerusform>Version %1: %n field changed</numerusform>
            <numerusform>Version %1: %n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ImportWizard</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed since were left as they are.</source>
        <translation>
            <numerusform>%n record that were changed since were left as they are.</numerusform>
            <numerusform>%n records that were changed since were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::InViewPanel</name>
    <message numerus="yes">
        <source>%n record(s) without a place: an address or a postcode puts them on the map.</source>
        <translation>
            <numerusform>%n record without a place: an address or a postcode puts them on the map.</numerusform>
            <numerusform>%n records without a place: an address or a postcode puts them on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::InboxSection</name>
    <message numerus="yes">
        <source>%n message(s) not to be read</source>
        <translation>
            <numerusform>%n message not to be read</numerusform>
            <numerusform>%n messages not to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were cleared away.</source>
        <translation>
            <numerusform>%n message was cleared away.</numerusform>
            <numerusform>%n messages were cleared away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::JournalPaper</name>
    <message numerus="yes">
        <source>These are %n entry(ies): choose a shorter period, or save them as a file.</source>
        <translation>
            <numerusform>This is %n entry: choose a shorter period, or save it as a file.</numerusform>
            <numerusform>These are %n entries: choose a shorter period, or save them as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::LayersPanel</name>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %n</numerusform>
            <numerusform>group of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few people to tell (fewer than %n)</source>
        <translation>
            <numerusform>too few people to tell (fewer than %n)</numerusform>
            <numerusform>too few people to tell (fewer than %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::LettersDialog</name>
    <message numerus="yes">
        <source>To %n volunteer(s), each in their own language.</source>
        <translation>
            <numerusform>To %n volunteer, in their own language.</numerusform>
            <numerusform>To %n volunteers, each in their own language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be written to by e-mail.</source>
        <translation>
            <numerusform>%n of them cannot be written to by e-mail.</numerusform>
            <numerusform>%n of them cannot be written to by e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n mails, too many to open by hand. Save them for a mail merge instead.</source>
        <translation>
            <numerusform>This is %n mail, too many to open by hand. Save them for a mail merge instead.</numerusform>
            <numerusform>These are %n mails, too many to open by hand. Save them for a mail merge instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mail to %n address(es) is open in the mail program.</source>
        <translation>
            <numerusform>A mail to %n address is open in the mail program.</numerusform>
            <numerusform>A mail to %n addresses is open in the mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n mail(s) is open in the mail program.</source>
        <translation>
            <numerusform>The first of %n mail is open in the mail program.</numerusform>
            <numerusform>The first of %n mails is open in the mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table for the mail merge is in “%1”: %n line(s).</source>
        <translation>
            <numerusform>The table for the mail merge is in “%1”: %n line.</numerusform>
            <numerusform>The table for the mail merge is in “%1”: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ListExport</name>
    <message numerus="yes">
        <source>%n row(s) are in “%1”.</source>
        <translation>
            <numerusform>%n row is in “%1”.</numerusform>
            <numerusform>%n rows are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MailQueueDialog</name>
    <message numerus="yes">
        <source>It takes %n mail(s), since a mail program takes only so many receivers at once.</source>
        <translation>
            <numerusform>It takes %n mail, since a mail program takes only so many receivers at once.</numerusform>
            <numerusform>It takes %n mails, since a mail program takes only so many receivers at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MainWindow</name>
    <message numerus="yes">
        <source>Taken back. In %n record(s) a newer change was left as it is.</source>
        <translation>
            <numerusform>Taken back. In %n record a newer change was left as it is.</numerusform>
            <numerusform>Taken back. In %n records a newer change was left as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the desk are in “%1”. The file is not encrypted: keep it safe. Passphrases and the journal are not in it.</source>
        <translation>
            <numerusform>%n record of the desk is in “%1”. The file is not encrypted: keep it safe. Passphrases and the journal are not in it.</numerusform>
            <numerusform>%n records of the desk are in “%1”. The file is not encrypted: keep it safe. Passphrases and the journal are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were read. Users have to be given passphrases anew, under Protection.</source>
        <translation>
            <numerusform>%n record was read. Users have to be given passphrases anew, under Protection.</numerusform>
            <numerusform>%n records were read. Users have to be given passphrases anew, under Protection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ManyBar</name>
    <message numerus="yes">
        <source>Change %n chosen record(s)</source>
        <translation>
            <numerusform>Change %n chosen record</numerusform>
            <numerusform>Change %n chosen records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be changed.</source>
        <translation>
            <numerusform>%n can be changed.</numerusform>
            <numerusform>%n can be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot:</source>
        <translation>
            <numerusform>%n cannot:</numerusform>
            <numerusform>%n cannot:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed: %1.</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%n record changed: %1.</numerusform>
            <numerusform>%n records changed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MapController</name>
    <message numerus="yes">
        <source>Map with %n marker(s)</source>
        <translation>
            <numerusform>Map with %n marker</numerusform>
            <numerusform>Map with %n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>markers on the map</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MapPage</name>
    <message numerus="yes">
        <source>%n of these cannot be shown on the map: no place, or over.</source>
        <translation>
            <numerusform>%n of these cannot be shown on the map: no place, or over.</numerusform>
            <numerusform>%n of these cannot be shown on the map: no place, or over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the background did not come.</source>
        <translation>
            <numerusform>%n picture of the background did not come.</numerusform>
            <numerusform>%n pictures of the background did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mail to %n address(es) is open in the mail program.</source>
        <translation>
            <numerusform>A mail to %n address is open in the mail program.</numerusform>
            <numerusform>A mail to %n addresses is open in the mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are copied. Paste them into the hidden copy (BCC) of a mail.</source>
        <translation>
            <numerusform>%n address is copied. Paste it into the hidden copy (BCC) of a mail.</numerusform>
            <numerusform>%n addresses are copied. Paste them into the hidden copy (BCC) of a mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be written to.</source>
        <translation>
            <numerusform>%n of them cannot be written to.</numerusform>
            <numerusform>%n of them cannot be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n mail(s) is open in the mail program; open the next ones one by one.</source>
        <translation>
            <numerusform>The first of %n mail is open in the mail program; open the next ones one by one.</numerusform>
            <numerusform>The first of %n mails is open in the mail program; open the next ones one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::MatchActs</name>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) thanked.</source>
        <translation>
            <numerusform>Noted: %n volunteer thanked.</numerusform>
            <numerusform>Noted: %n volunteers thanked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::Navigation</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrderForm</name>
    <message numerus="yes">
        <source>%n meal(s) for any hospital are paid for and free.</source>
        <translation>
            <numerusform>%n meal for any hospital is paid for and free.</numerusform>
            <numerusform>%n meals for any hospital are paid for and free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) for this hospital are paid for and free.</source>
        <translation>
            <numerusform>%n meal for this hospital is paid for and free.</numerusform>
            <numerusform>%n meals for this hospital are paid for and free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kitchen can cook %n meal(s) more that day.</source>
        <translation>
            <numerusform>The kitchen can cook %n meal more that day.</numerusform>
            <numerusform>The kitchen can cook %n meals more that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrderPanel</name>
    <message numerus="yes">
        <source>can cook %n meal(s) more that day</source>
        <translation>
            <numerusform>can cook %n meal more that day</numerusform>
            <numerusform>can cook %n meals more that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::OrdersSection</name>
    <message numerus="yes">
        <source>%n meal(s) may be ordered again.</source>
        <translation>
            <numerusform>%n meal may be ordered again.</numerusform>
            <numerusform>%n meals may be ordered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PairingPanel</name>
    <message numerus="yes">
        <source>%n second(s) left. Then the door shuts by itself.</source>
        <translation>
            <numerusform>%n second left. Then the door shuts by itself.</numerusform>
            <numerusform>%n seconds left. Then the door shuts by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PassphraseDialog</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PaymentsSection</name>
    <message numerus="yes">
        <source>%n payment(s) of gifts noted.</source>
        <translation>
            <numerusform>%n payment of a gift noted.</numerusform>
            <numerusform>%n payments of gifts noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n to be looked at.</numerusform>
            <numerusform>%n to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PersonRights</name>
    <message numerus="yes">
        <source>All that this desk keeps of %1: %n record(s).</source>
        <comment>a name</comment>
        <translation>
            <numerusform>All that this desk keeps of %1: %n record.</numerusform>
            <numerusform>All that this desk keeps of %1: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PersonRows</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s) and the map</source>
        <translation>
            <numerusform>Show the other one and the map</numerusform>
            <numerusform>Show the %n others and the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlaceAddressesDialog</name>
    <message numerus="yes">
        <source>%n address(es) left to look at.</source>
        <translation>
            <numerusform>%n address left to look at.</numerusform>
            <numerusform>%n addresses left to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were found: they are at their house on the map.</source>
        <translation>
            <numerusform>%n address was found: it is at its house on the map.</numerusform>
            <numerusform>%n addresses were found: they are at their house on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) to look at. Nothing of them is changed before you accept it.</source>
        <translation>
            <numerusform>%n address to look at. Nothing of it is changed before you accept it.</numerusform>
            <numerusform>%n addresses to look at. Nothing of them is changed before you accept it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a postcode and no street: they stay in its middle.</source>
        <translation>
            <numerusform>%n record has a postcode and no street: it stays in its middle.</numerusform>
            <numerusform>%n records have a postcode and no street: they stay in its middle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlaceReview</name>
    <message numerus="yes">
        <source>%n record(s) changed meanwhile and stayed as they are.</source>
        <translation>
            <numerusform>%n record changed meanwhile and stayed as it is.</numerusform>
            <numerusform>%n records changed meanwhile and stayed as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are on the map.</source>
        <translation>
            <numerusform>%n address is on the map.</numerusform>
            <numerusform>%n addresses are on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlacesView</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlanProposing</name>
    <message numerus="yes">
        <source>Accept the %n chec&amp;ked</source>
        <translation>
            <numerusform>Accept the %n chec&amp;ked</numerusform>
            <numerusform>Accept the %n chec&amp;ked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept &amp;all %n</source>
        <translation>
            <numerusform>Accept &amp;all %n</numerusform>
            <numerusform>Accept &amp;all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen by hand.</source>
        <translation>
            <numerusform>%n place chosen by hand.</numerusform>
            <numerusform>%n places chosen by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The absence is noted; %n place(s) freed.</source>
        <translation>
            <numerusform>The absence is noted; %n place freed.</numerusform>
            <numerusform>The absence is noted; %n places freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved; the people are still to be asked.</source>
        <translation>
            <numerusform>%n proposal saved; the people are still to be asked.</numerusform>
            <numerusform>%n proposals saved; the people are still to be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) pinned.</source>
        <translation>
            <numerusform>%n place pinned.</numerusform>
            <numerusform>%n places pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stayed as they are.</source>
        <translation>
            <numerusform>%n place stayed as it is.</numerusform>
            <numerusform>%n places stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlanSharesModel</name>
    <message numerus="yes">
        <source>%1: %2 of %n place(s) filled with this plan, %3 today</source>
        <comment>a commune, numbers</comment>
        <translation>
            <numerusform>%1: %2 of %n place filled with this plan, %3 today</numerusform>
            <numerusform>%1: %2 of %n places filled with this plan, %3 today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s) with this plan, of at most %2; %3 today</source>
        <comment>a volunteer, numbers</comment>
        <translation>
            <numerusform>%1: %n task with this plan, of at most %2; %3 today</numerusform>
            <numerusform>%1: %n tasks with this plan, of at most %2; %3 today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s) with this plan, %2 today</source>
        <comment>a volunteer, a number</comment>
        <translation>
            <numerusform>%1: %n task with this plan, %2 today</numerusform>
            <numerusform>%1: %n tasks with this plan, %2 today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PlanSide</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PostLettersDialog</name>
    <message numerus="yes">
        <source>For %n volunteer(s), each in the own language.</source>
        <translation>
            <numerusform>For %n volunteer, in their own language.</numerusform>
            <numerusform>For %n volunteers, each in their own language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PostingsPage</name>
    <message numerus="yes">
        <source>“%1” is deleted, with %n sign-up(s).</source>
        <translation>
            <numerusform>“%1” is deleted, with %n sign-up.</numerusform>
            <numerusform>“%1” is deleted, with %n sign-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be told: see “To tell”.</source>
        <translation>
            <numerusform>%n volunteer is to be told: see “To tell”.</numerusform>
            <numerusform>%n volunteers are to be told: see “To tell”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are to be dealt with again; ask whether they still come.</source>
        <translation>
            <numerusform>%n volunteer is to be dealt with again; ask whether they still come.</numerusform>
            <numerusform>%n volunteers are to be dealt with again; ask whether they still come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::PublishView</name>
    <message numerus="yes">
        <source>Ask the %n partner(s)</source>
        <translation>
            <numerusform>Ask the %n partner</numerusform>
            <numerusform>Ask the %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer to the %n partner(s)</source>
        <translation>
            <numerusform>Offer to the %n partner</numerusform>
            <numerusform>Offer to the %n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::RegisterSection</name>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an information note</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>%n without an information note</numerusform>
            <numerusform>%n without an information note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) helped for pay, which is not counted here</source>
        <translation>
            <numerusform>%n person helped for pay, which is not counted here</numerusform>
            <numerusform>%n people helped for pay, which is not counted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) paid, %2</source>
        <comment>a name, days, an amount</comment>
        <translation>
            <numerusform>%1: %n day paid, %2</numerusform>
            <numerusform>%1: %n days paid, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::RequestPanel</name>
    <message numerus="yes">
        <source>closes in %n day(s)</source>
        <translation>
            <numerusform>closes in %n day</numerusform>
            <numerusform>closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes there. %n from the neighbouring quarters could be asked to.</source>
        <translation>
            <numerusform>Nobody goes there. %n person from the neighbouring quarters could be asked to.</numerusform>
            <numerusform>Nobody goes there. %n people from the neighbouring quarters could be asked to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ReviewActs</name>
    <message numerus="yes">
        <source>%n record(s) are chosen.</source>
        <translation>
            <numerusform>%n record is chosen.</numerusform>
            <numerusform>%n records are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept for another 24 months.</source>
        <translation>
            <numerusform>%n record kept for another 24 months.</numerusform>
            <numerusform>%n records kept for another 24 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) archived.</source>
        <translation>
            <numerusform>%n record archived.</numerusform>
            <numerusform>%n records archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who helps or is helped does not any more. For %n day(s) it can be brought back in one step; nothing is erased by itself.</source>
        <translation>
            <numerusform>Who helps or is helped does not any more. For %n day it can be brought back in one step; nothing is erased by itself.</numerusform>
            <numerusform>Who helps or is helped does not any more. For %n days it can be brought back in one step; nothing is erased by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back, as they were.</source>
        <translation>
            <numerusform>%n record brought back, as it was.</numerusform>
            <numerusform>%n records brought back, as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The basis of %n record(s) is noted.</source>
        <translation>
            <numerusform>The basis of %n record is noted.</numerusform>
            <numerusform>The basis of %n records is noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know first, such as help that is still expected: erase those records one by one to read them.</source>
        <translation>
            <numerusform>%n thing to know first, such as help that is still expected: erase those records one by one to read them.</numerusform>
            <numerusform>%n things to know first, such as help that is still expected: erase those records one by one to read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are erased for good, here and at every other desk. This cannot be undone.</source>
        <translation>
            <numerusform>%n person is erased for good, here and at every other desk. This cannot be undone.</numerusform>
            <numerusform>%n people are erased for good, here and at every other desk. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</source>
        <translation>
            <numerusform>%n person erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</numerusform>
            <numerusform>%n people erased here. Under Erasures, on the page Exchange, you see which desks have confirmed it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ReviewSection</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::RoundsPage</name>
    <message numerus="yes">
        <source>room for %n portion(s)</source>
        <translation>
            <numerusform>room for %n portion</numerusform>
            <numerusform>room for %n portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) handed out</source>
        <translation>
            <numerusform>%n portion handed out</numerusform>
            <numerusform>%n portions handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) saved.</source>
        <translation>
            <numerusform>%n round saved.</numerusform>
            <numerusform>%n rounds saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 is done: %n portion(s) handed out.</source>
        <translation>
            <numerusform>The round of %1 is done: %n portion handed out.</numerusform>
            <numerusform>The round of %1 is done: %n portions handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n portion left over</numerusform>
            <numerusform>%n portions left over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n portion(s) handed out.</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>%1: %n portion handed out.</numerusform>
            <numerusform>%1: %n portions handed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SharePanel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SheetView</name>
    <message numerus="yes">
        <source>%n line(s) of the sheet are noted.</source>
        <translation>
            <numerusform>%n line of the sheet is noted.</numerusform>
            <numerusform>%n lines of the sheet are noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a returned sheet</source>
        <translation>
            <numerusform>%n line of a returned sheet</numerusform>
            <numerusform>%n lines of a returned sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is saved yet: %n line(s) cannot be noted. Correct each, or type - for it.</source>
        <translation>
            <numerusform>Nothing is saved yet: %n line cannot be noted. Correct it, or type - for it.</numerusform>
            <numerusform>Nothing is saved yet: %n lines cannot be noted. Correct each, or type - for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this sheet are noted already, in brackets. Type only what is to be changed.</source>
        <translation>
            <numerusform>%n line of this sheet is noted already, in brackets. Type only what is to be changed.</numerusform>
            <numerusform>%n lines of this sheet are noted already, in brackets. Type only what is to be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::ShiftChoice</name>
    <message numerus="yes">
        <source>%n to deal with</source>
        <translation>
            <numerusform>%n to deal with</numerusform>
            <numerusform>%n to deal with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SignupActs</name>
    <message numerus="yes">
        <source>Why do these %n not come?</source>
        <translation>
            <numerusform>Why does this person not come?</numerusform>
            <numerusform>Why do these %n not come?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n not taken? They will be told.</source>
        <translation>
            <numerusform>Why is this person not taken? They will be told.</numerusform>
            <numerusform>Why are these %n not taken? They will be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are expected elsewhere at that time, are not first in the queue, or hold too many places. Write a reason to confirm them all the same.</source>
        <translation>
            <numerusform>%n of them is expected elsewhere at that time, is not first in the queue, or holds too many places. Write a reason to confirm them all the same.</numerusform>
            <numerusform>%n of them are expected elsewhere at that time, are not first in the queue, or hold too many places. Write a reason to confirm them all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be dealt with and stay chosen.</source>
        <translation>
            <numerusform>%n could not be dealt with and stays chosen.</numerusform>
            <numerusform>%n could not be dealt with and stay chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They also asked for %n other shift(s) at that time.</source>
        <translation>
            <numerusform>They also asked for %n other shift at that time.</numerusform>
            <numerusform>They also asked for %n other shifts at that time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::SignupsPanel</name>
    <message numerus="yes">
        <source>%n sign-up(s) are chosen; a letter acts on all of them.</source>
        <translation>
            <numerusform>%n sign-up is chosen; a letter acts on it.</numerusform>
            <numerusform>%n sign-ups are chosen; a letter acts on all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::StopsModel</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>portions</comment>
        <translation>
            <numerusform>%n handed out</numerusform>
            <numerusform>%n handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::StreetSection</name>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TandemsPage</name>
    <message numerus="yes">
        <source>%n visit(s) typed and not saved</source>
        <translation>
            <numerusform>%n visit typed and not saved</numerusform>
            <numerusform>%n visits typed and not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TellView</name>
    <message numerus="yes">
        <source>Noted: %n volunteer(s) were told.</source>
        <translation>
            <numerusform>Noted: %n volunteer was told.</numerusform>
            <numerusform>Noted: %n volunteers were told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A letter to %n is in your mail program. Press T once it is sent.</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>A letter to %n volunteer is in your mail program. Press T once it is sent.</numerusform>
            <numerusform>A letter to %n volunteers is in your mail program. Press T once it is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then press M for the next; %n more are needed.</source>
        <comment>letters</comment>
        <translation>
            <numerusform>Then press M for the next; %n more is needed.</numerusform>
            <numerusform>Then press M for the next; %n more are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TextsView</name>
    <message numerus="yes">
        <source>%n volunteer(s) were told; each sign-up keeps when.</source>
        <translation>
            <numerusform>%n volunteer was told; each sign-up keeps when.</numerusform>
            <numerusform>%n volunteers were told; each sign-up keeps when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TileCacheList</name>
    <message numerus="yes">
        <source>%1, %n picture(s), the oldest of %2</source>
        <translation>
            <numerusform>%1, %n picture, of %2</numerusform>
            <numerusform>%1, %n pictures, the oldest of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TodayPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <comment>lines, an hour</comment>
        <translation>
            <numerusform>%n before %1</numerusform>
            <numerusform>%n before %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::TwinsView</name>
    <message numerus="yes">
        <source>%1 is one record now. %n other record(s) refer to it.</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 is one record now. %n other record refers to it.</numerusform>
            <numerusform>%1 is one record now. %n other records refer to it.</numerusform>
        </translation>
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
    <name>entraide::VisitLogSection</name>
    <message numerus="yes">
        <source>%n visit(s) that you typed are not planned any more and were let go of.</source>
        <translation>
            <numerusform>%n visit that you typed is not planned any more and was let go of.</numerusform>
            <numerusform>%n visits that you typed are not planned any more and were let go of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n visit(s)</source>
        <translation>
            <numerusform>Save %n visit</numerusform>
            <numerusform>Save %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) saved.</source>
        <translation>
            <numerusform>%n visit saved.</numerusform>
            <numerusform>%n visits saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) approved.</source>
        <translation>
            <numerusform>%n visit approved.</numerusform>
            <numerusform>%n visits approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the log</source>
        <translation>
            <numerusform>%n visit of the log</numerusform>
            <numerusform>%n visits of the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::VolunteerPanel</name>
    <message numerus="yes">
        <source>%n hour(s) a week at most</source>
        <translation>
            <numerusform>%n hour a week at most</numerusform>
            <numerusform>%n hours a week at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) a week at most</source>
        <translation>
            <numerusform>%n task a week at most</numerusform>
            <numerusform>%n tasks a week at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also asks for help: %n request(s)</source>
        <translation>
            <numerusform>Also asks for help: %n request</numerusform>
            <numerusform>Also asks for help: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::WeekGridModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n to fill</numerusform>
            <numerusform>%n to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::WeekView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <translation>
            <numerusform>%n to fill</numerusform>
            <numerusform>%n to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entraide::WhyNotView</name>
    <message numerus="yes">
        <source>All %n…</source>
        <comment>volunteers</comment>
        <translation>
            <numerusform>All %n…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
</context>
</TS>
