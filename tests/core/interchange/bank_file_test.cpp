// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "interchange/bank_file.h"
#include "interchange/file_faults.h"

#include <QFile>
#include <QSet>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

const QString kbcDutch =
    u"Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;"
    u"rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;"
    u"Vrije mededeling\n"_s;
const QString kbcDutchOther =
    u"Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;Credit;Debet;"
    u"Rekening tegenpartij;BIC code tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;"
    u"vrije mededeling\n"_s;
const QString kbcFrench =
    u"Numéro de compte;Nom de la rubrique;Nom;Devise;Numéro de l'extrait;Date;Description;Valeur;Montant;Solde;crédit;"
    u"débit;numéro de compte contrepartie;BIC contrepartie;Nom contrepartie;Adresse contrepartie;"
    u"communication structurée;Communication libre\n"_s;
const QString kbcEnglish =
    u"Account number;Heading;Name;Currency;Statement number;Date;Description;Value date;Amount;Balance;credit;debit;"
    u"counterparty's account number;Counterparty BIC;Counterparty name;Counterparty address;"
    u"standard-format reference;Free-format reference\n"_s;
const QString kbcRow =
    u"BE71096123456769;      ;RESTO DE BRUG;EUR;  02026003;05/01/2026;EUROPESE OVERSCHRIJVING VAN   05-01;"
    u"06/01/2026;49,00;1289,43;49,00;           ;BE37 7340 0987 6528;KREDBEBB;AN PEETERS          ;"
    u"KERKSTRAAT 1    ;***190/5063/21290***            ;                \n"_s;

const QString bnpFrench =
    u"Nº de séquence;Date d'exécution;Date valeur;Montant;Devise du compte;Numéro de compte;Type de transaction;"
    u"Contrepartie;Nom de la contrepartie;Communication;Détails;Statut;Motif du refus\n"_s;
const QString bnpDutch =
    u"Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Rekeningnummer;Type verrichting;Tegenpartij;"
    u"Naam van de tegenpartij;Mededeling;Details;Status;Reden van weigering\n"_s;
const QString bnpRow =
    u"2026-00012;05/01/2026;06/01/2026;-2.720,12;EUR;BE71096123456769;Virement en euros;BE37734009876528;ANNE PEETERS;"
    u"+++671/4235/58049+++;VIREMENT EN EUROS DU COMPTE BE37 7340 0987 6528 BIC KREDBEBB ANNE PEETERS "
    u"COMMUNICATION : 671/4235/58049 REFERENCE BANQUE : 2601051234567890 DATE VALEUR : 06/01/2026;Accepté;\n"_s;

const QString belfiusFrench =
    u"Date de comptabilisation à partir de;01/01/2026\nDate de comptabilisation jusqu'au;31/01/2026\n"
    u"Montant à partir de;\nMontant jusqu'à;\nNuméro d'extrait à partir de;\nNuméro d'extrait jusqu'au;\n"
    u"Communication;\nNom contrepartie contient;\nCompte contrepartie;\nDernier solde;69.462,74 EUR\n"
    u"Date/heure du dernier solde;31/01/2026 10:23:44\n;\n"
    u"Compte;Date de comptabilisation;Numéro d'extrait;Numéro de transaction;Compte contrepartie;"
    u"Nom contrepartie contient;Rue et numéro;Code postal et localité;Transaction;Date valeur;Montant;Devise;BIC;"
    u"Code pays;Communications\n"_s;
const QString belfiusDutch =
    u"Boekingsdatum vanaf;01/01/2026\nBoekingsdatum tot en met;\nBedrag vanaf;\nBedrag tot en met;\n"
    u"Rekeninguittrekselnummer vanaf;\nRekeninguittrekselnummer tot en met;\nMededeling;\nNaam tegenpartij bevat;\n"
    u"Rekening tegenpartij;\nLaatste saldo;1.234,56 EUR\nDatum/uur van het laatste saldo;09/02/2026 21:30:53\n;\n"
    u"Rekening;Boekingsdatum;Rekeninguittrekselnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;"
    u"Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen\n"_s;
const QString belfiusRow =
    u"BE71 0961 2345 6769;05/01/2026;00001;12;BE37 7340 0987 6528;Anne Peeters;Rue Haute 1;1000 BRUXELLES;"
    u"VIREMENT DE BE37 7340 0987 6528 REF. : 09054033A3547 VAL. 06-01;06/01/2026;1299,56;EUR;KREDBEBB;BE;"
    u"Pour les soignants\n"_s;

const QString ingDutch =
    u"Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;"
    u"Munteenheid;Omschrijving;Detail van de omzet;Bericht\n"_s;
const QString ingFrench =
    u"Numéro de compte;Nom du compte;Compte partie adverse;Numéro de mouvement;Date comptable;Date valeur;Montant;"
    u"Devise;Libellés;Détails du mouvement;Message\n"_s;
const QString ingRow = u"BE71096123456769;RESTO SRL;BE37734009876528;976;05/01/2026;06/01/2026;625,00;EUR;"
                       u"Instantoverschrijving in euro Van: BAITA VZW - BE37734009876528 Instant op 05/01 - 11:09:03 "
                       u"Mededeling: voor de zorg;;\n"_s;

/// A file of that content, which lives as long as the program.
QString fileOf(const QByteArray& bytes) {
    static const QTemporaryDir folder;
    static int files = 0;
    QFile file(folder.filePath(u"bank%1.csv"_s.arg(++files)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

BankFile read(const QString& text) {
    return readBankFile(fileOf(text.toUtf8()));
}

QByteArray cp1252(const QString& text) {
    return text.toLatin1(); // the same for all letters used here
}

BankLine onlyLine(const BankFile& file) {
    EXPECT_EQ(file.lines.size(), 1);
    for (const BankFault& fault : file.faults)
        ADD_FAILURE() << enumName(fault.kind).data() << " " << fault.value.toStdString();
    return file.lines.value(0);
}

BankFault onlyFault(const BankFile& file) {
    EXPECT_TRUE(file.lines.isEmpty());
    EXPECT_EQ(file.faults.size(), 1);
    return file.faults.value(0);
}

StructuredCommunication structured(QStringView text) {
    const auto read = StructuredCommunication::fromText(text);
    EXPECT_TRUE(read);
    return *read;
}

QString with(QString row, const QString& before, const QString& after) {
    EXPECT_TRUE(row.contains(before)) << before.toStdString();
    return row.replace(before, after);
}

QStringList references(const BankFile& file) {
    QStringList all;
    for (const BankLine& line : file.lines)
        all.append(line.reference);
    return all;
}

void expectRefused(const QString& path, ErrorCode code, const QString& detail, const QString& subject) {
    try {
        readBankFile(path);
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), code);
        EXPECT_EQ(error.detail(), detail);
        EXPECT_EQ(error.subject(), subject);
    }
}

BankLine expectedKbc() {
    BankLine line;
    line.line = 2;
    line.account = u"BE71096123456769"_s;
    line.date = QDate(2026, 1, 5);
    line.valueDate = QDate(2026, 1, 6);
    line.cents = 4'900;
    line.counterparty = u"AN PEETERS"_s;
    line.counterpartyAccount = u"BE37734009876528"_s;
    line.communication = u"***190/5063/21290***"_s;
    line.text = u"EUROPESE OVERSCHRIJVING VAN 05-01"_s;
    line.structured = structured(u"190506321290");
    return line;
}

} // namespace

TEST(BankFile, shouldReadKbcInEachLanguage) {
    for (const QString& header : {kbcDutch, kbcDutchOther, kbcFrench, kbcEnglish}) {
        const BankFile file = read(header + kbcRow);
        EXPECT_EQ(file.layout, BankLayout::Kbc);
        BankLine expected = expectedKbc();
        expected.reference = onlyLine(file).reference;
        EXPECT_EQ(onlyLine(file), expected);
        EXPECT_TRUE(expected.reference.startsWith("BE71096123456769|2026-01-05|"_L1));
        EXPECT_TRUE(expected.reference.endsWith("|4900"_L1));
    }
}

TEST(BankFile, shouldReadLinesThatEndInACarriageReturnAlone) {
    const QString text = (kbcDutch + kbcRow + kbcRow).replace(u'\n', u'\r');
    const BankFile file = read(text);
    ASSERT_EQ(file.lines.size(), 2);
    EXPECT_EQ(file.lines[0].line, 2);
    EXPECT_EQ(file.lines[1].line, 3);
    EXPECT_EQ(read(QString(text).replace(u"\r"_s, u"\r\n"_s)), file);
}

TEST(BankFile, shouldFindAStructuredCommunicationInTheFreeColumn) {
    const QString moved = with(kbcRow, u"***190/5063/21290***            ;                "_s,
                               u"      ;voor de zorg ***190/5063/21290*** groetjes   "_s);
    const BankLine line = onlyLine(read(kbcDutch + moved));
    EXPECT_EQ(line.structured, structured(u"190506321290"));
    EXPECT_EQ(line.communication, u"voor de zorg ***190/5063/21290*** groetjes"_s);
}

TEST(BankFile, shouldFindTwelveDigitsThatAGiverTyped) {
    for (const QString& typed : {u"190506321290"_s, u"repas 190/5063/21290"_s, u"190 5063 21290 merci"_s,
                                 u"190.5063.21290"_s, u"190-5063-21290"_s, u"(190506321290)"_s,
                                 u"100000000000 ou 190506321290"_s, u"+++ 190 / 5063 / 21290 +++"_s}) {
        const QString row = with(kbcRow, u"***190/5063/21290***            ;                "_s, u";"_s + typed);
        EXPECT_EQ(onlyLine(read(kbcDutch + row)).structured, structured(u"190506321290")) << typed.toStdString();
    }
    for (const QString& typed : {u"1190506321290"_s, u"1905063212901"_s, u"A190506321290"_s, u"19050632129"_s,
                                 u"190 506 321 290"_s, u"BE37 7340 0987 6528"_s}) {
        const QString row = with(kbcRow, u"***190/5063/21290***            ;                "_s, u";"_s + typed);
        EXPECT_FALSE(onlyLine(read(kbcDutch + row)).structured) << typed.toStdString();
    }
}

TEST(BankFile, shouldNotTakeACommunicationWhoseCheckIsWrong) {
    const BankLine line = onlyLine(read(kbcDutch + with(kbcRow, u"21290***"_s, u"21291***"_s)));
    EXPECT_FALSE(line.structured);
    EXPECT_EQ(line.communication, u"***190/5063/21291***"_s);
}

TEST(BankFile, shouldJoinTheColumnsOfTheCommunicationAndRepeatNone) {
    const QString both = with(kbcRow, u";                \n"_s, u";  Bon   appétit \n"_s);
    EXPECT_EQ(onlyLine(read(kbcDutch + both)).communication, u"***190/5063/21290*** Bon appétit"_s);
    const QString twice = with(kbcRow, u";                \n"_s, u";190/5063/21290\n"_s);
    EXPECT_EQ(onlyLine(read(kbcDutch + twice)).communication, u"***190/5063/21290***"_s);
}

TEST(BankFile, shouldIgnoreEmptyCellsAtTheEndOfARow) {
    EXPECT_EQ(read(kbcDutch + with(kbcRow, u"  \n"_s, u"  ;;\n"_s)), read(kbcDutch + kbcRow));
}

TEST(BankFile, shouldReadBnpParibasFortisInEachLanguage) {
    for (const QString& header : {bnpFrench, bnpDutch}) {
        const BankFile file =
            read(header + (header == bnpDutch ? with(bnpRow, u"Accepté"_s, u"Geaccepteerd"_s) : bnpRow));
        EXPECT_EQ(file.layout, BankLayout::BnpParibasFortis);
        const BankLine line = onlyLine(file);
        EXPECT_EQ(line.account, u"BE71096123456769"_s);
        EXPECT_EQ(line.date, QDate(2026, 1, 5));
        EXPECT_EQ(line.valueDate, QDate(2026, 1, 6));
        EXPECT_EQ(line.cents, -272'012);
        EXPECT_EQ(line.counterparty, u"ANNE PEETERS"_s);
        EXPECT_EQ(line.counterpartyAccount, u"BE37734009876528"_s);
        EXPECT_EQ(line.communication, u"+++671/4235/58049+++"_s);
        EXPECT_EQ(line.structured, structured(u"671423558049"));
        EXPECT_EQ(line.reference, u"BE71096123456769|2026-01-05|2601051234567890|-272012"_s);
    }
}

TEST(BankFile, shouldReadWholeEuros) {
    EXPECT_EQ(onlyLine(read(bnpFrench + with(bnpRow, u"-2.720,12"_s, u"18"_s))).cents, 1'800);
    EXPECT_EQ(onlyLine(read(bnpFrench + with(bnpRow, u"-2.720,12"_s, u"-50,00"_s))).cents, -5'000);
}

TEST(BankFile, shouldReadEveryEncoding) {
    const BankFile plain = read(bnpFrench + bnpRow);
    EXPECT_EQ(readBankFile(fileOf("\xef\xbb\xbf" + (bnpFrench + bnpRow).toUtf8())), plain);
    EXPECT_EQ(readBankFile(fileOf(cp1252(bnpFrench + bnpRow))), plain);
    const QByteArray wide =
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(bnpFrench + bnpRow);
    EXPECT_EQ(readBankFile(fileOf(wide)), plain);
}

TEST(BankFile, shouldReadHeadersWhateverTheirApostrophesAndSigns) {
    const BankFile plain = read(bnpFrench + bnpRow);
    for (const QString& apostrophe : {u"\u2019"_s, u"\u2018"_s, u"\u00b4"_s, u"`"_s})
        EXPECT_EQ(read(with(bnpFrench, u"'"_s, apostrophe) + bnpRow), plain);
    EXPECT_EQ(read(with(bnpFrench, u"Nº"_s, u"N°"_s) + bnpRow), plain);
    EXPECT_EQ(read(bnpFrench.toUpper() + bnpRow), plain);
    EXPECT_EQ(read(with(bnpFrench, u";"_s, u" ; "_s) + bnpRow).lines, plain.lines);
}

TEST(BankFile, shouldFindTheCommunicationInTheDetails) {
    const QString row = with(bnpRow, u"+++671/4235/58049+++"_s, u""_s);
    EXPECT_EQ(onlyLine(read(bnpFrench + row)).communication, u"671/4235/58049"_s);
    EXPECT_EQ(onlyLine(read(bnpFrench + row)).structured, structured(u"671423558049"));
    const QString dutch = with(
        with(row, u"COMMUNICATION : 671/4235/58049 REFERENCE BANQUE"_s, u"MEDEDELING : VOOR DE ZORG BANKREFERENTIE"_s),
        u"Accepté"_s, u"Geaccepteerd"_s);
    const BankLine line = onlyLine(read(bnpDutch + dutch));
    EXPECT_EQ(line.communication, u"VOOR DE ZORG"_s);
    EXPECT_FALSE(line.structured);
    EXPECT_EQ(line.reference, u"BE71096123456769|2026-01-05|2601051234567890|-272012"_s);
    const QString without = with(row, u"COMMUNICATION : 671/4235/58049"_s, u"+++671/4235/58049+++ PAS DE MESSAGE"_s);
    EXPECT_EQ(onlyLine(read(bnpFrench + without)).structured, structured(u"671423558049"));
}

TEST(BankFile, shouldNotTakeTwelveDigitsOfTheBankForACommunication) {
    const QString row = with(with(bnpRow, u"+++671/4235/58049+++"_s, u"merci"_s), u"COMMUNICATION : 671/4235/58049"_s,
                             u"MANDAT 671423558049"_s);
    EXPECT_FALSE(onlyLine(read(bnpFrench + row)).structured);
}

TEST(BankFile, shouldTakeOnlyWhatWasBooked) {
    for (const QString& status : {u"Refusé"_s, u"En attente"_s, u""_s}) {
        const BankFault fault = onlyFault(read(bnpFrench + with(bnpRow, u"Accepté"_s, status)));
        EXPECT_EQ(fault, (BankFault{2, BankFaultKind::NotBooked, u"Statut"_s, status}));
    }
    EXPECT_EQ(onlyFault(read(bnpDutch + with(bnpRow, u"Accepté"_s, u"Geweigerd"_s))).column, u"Status"_s);
}

TEST(BankFile, shouldReadTheOlderBnpFileWithoutAStatus) {
    const BankFile file =
        read(u"Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;"
             u"TEGENPARTIJ VAN DE VERRICHTING;Details;Rekeningnummer\n"
             u"2021-;11/10/2021;11/10/2021;-49.56;EUR;BETALING MET DEBETKAART  ;NUMMER 4871; KEERBERGEN "
             u"BANKREFERENTIE : 2110111359116911 VALUTADATUM : 11/10/2021;BE71096123456769\n"_s);
    EXPECT_EQ(file.layout, BankLayout::BnpParibasFortis);
    EXPECT_EQ(onlyLine(file).cents, -4'956);
    EXPECT_EQ(onlyLine(file).counterpartyAccount, u"BETALING MET DEBETKAART"_s);
    EXPECT_EQ(onlyLine(file).reference, u"BE71096123456769|2021-10-11|2110111359116911|-4956"_s);
}

TEST(BankFile, shouldKeepTheReferenceWhenTheBankFinishesItsNumbers) {
    const QString unfinished = with(bnpRow, u"2026-00012"_s, u"2026-"_s);
    EXPECT_EQ(references(read(bnpFrench + unfinished)), references(read(bnpFrench + bnpRow)));
    const QString reference = u"REFERENCE BANQUE : 2601051234567890"_s;
    EXPECT_EQ(references(read(bnpFrench + with(unfinished, reference, u""_s))),
              references(read(bnpFrench + with(bnpRow, reference, u""_s))));
    EXPECT_EQ(references(read(belfiusFrench + with(belfiusRow, u";00001;12;"_s, u";;;"_s))),
              references(read(belfiusFrench + belfiusRow)));
    EXPECT_EQ(references(read(kbcDutch + with(kbcRow, u"  02026003"_s, u""_s))), references(read(kbcDutch + kbcRow)));
}

TEST(BankFile, shouldTakeTheLastBankReferenceForTheBanks) {
    const QString row =
        with(bnpRow, u"COMMUNICATION : 671/4235/58049"_s, u"COMMUNICATION : REFERENCE BANQUE : 9999999999999999"_s);
    EXPECT_EQ(onlyLine(read(bnpFrench + row)).reference, u"BE71096123456769|2026-01-05|2601051234567890|-272012"_s);
}

TEST(BankFile, shouldKeepTheStatusApartFromATextWithSeparators) {
    const QString row = with(with(bnpRow, u"+++671/4235/58049+++"_s, u"a;b"_s), u"COMMUNICATION : 671/4235/58049"_s,
                             u"COMMUNICATION : A;B"_s);
    const BankLine line = onlyLine(read(bnpFrench + row));
    EXPECT_EQ(line.reference, u"BE71096123456769|2026-01-05|2601051234567890|-272012"_s);
    const QString refused = with(row, u"Accepté;"_s, u"Refusé;Solde insuffisant"_s);
    EXPECT_EQ(onlyFault(read(bnpFrench + refused)).kind, BankFaultKind::NotBooked);
}

TEST(BankFile, shouldReadBelfiusBelowItsSearchTerms) {
    const QString older = with(belfiusDutch, u"Rekeninguittrekselnummer"_s, u"Afschriftnummer"_s);
    for (const QString& header : {belfiusFrench, belfiusDutch, older}) {
        const BankFile file = read(header + belfiusRow);
        EXPECT_EQ(file.layout, BankLayout::Belfius);
        const BankLine line = onlyLine(file);
        EXPECT_EQ(line.line, 14);
        EXPECT_EQ(line.account, u"BE71096123456769"_s);
        EXPECT_EQ(line.date, QDate(2026, 1, 5));
        EXPECT_EQ(line.valueDate, QDate(2026, 1, 6));
        EXPECT_EQ(line.cents, 129'956);
        EXPECT_EQ(line.counterparty, u"Anne Peeters"_s);
        EXPECT_EQ(line.counterpartyAccount, u"BE37734009876528"_s);
        EXPECT_EQ(line.communication, u"Pour les soignants"_s);
        EXPECT_FALSE(line.structured);
    }
}

TEST(BankFile, shouldReadBelfiusWithoutTheColumnOfCommunications) {
    const QString row =
        with(with(belfiusRow, u";Pour les soignants"_s, u""_s), u"REF."_s, u"+++123/4567/89002+++ REF."_s);
    const BankLine line = onlyLine(read(with(belfiusDutch, u";Mededelingen"_s, u""_s) + row));
    EXPECT_EQ(line.structured, structured(u"123456789002"));
    EXPECT_TRUE(line.communication.isEmpty());
}

TEST(BankFile, shouldReadIngInEachLanguage) {
    const QString other = with(ingFrench, u"Compte partie adverse"_s, u"Compte contrepartie"_s);
    for (const QString& header : {ingDutch, ingFrench, other}) {
        const BankFile file = read(header + ingRow);
        EXPECT_EQ(file.layout, BankLayout::Ing);
        const BankLine line = onlyLine(file);
        EXPECT_EQ(line.account, u"BE71096123456769"_s);
        EXPECT_EQ(line.date, QDate(2026, 1, 5));
        EXPECT_EQ(line.valueDate, QDate(2026, 1, 6));
        EXPECT_EQ(line.cents, 62'500);
        EXPECT_EQ(line.counterparty, u"BAITA VZW"_s);
        EXPECT_EQ(line.counterpartyAccount, u"BE37734009876528"_s);
        EXPECT_EQ(line.communication, u"voor de zorg"_s);
        EXPECT_EQ(line.reference, u"BE71096123456769|2026-01-05|976|62500"_s);
    }
}

TEST(BankFile, shouldKeepSeparatorsOfTheLastCell) {
    const QString row = with(ingRow, u";;\n"_s, u";details;merci; +++123/4567/89002+++; bisous\n"_s);
    const BankLine line = onlyLine(read(ingFrench + row));
    EXPECT_EQ(line.communication, u"details merci; +++123/4567/89002+++; bisous voor de zorg"_s);
    EXPECT_EQ(line.structured, structured(u"123456789002"));
}

TEST(BankFile, shouldLeaveOutAnnouncementsOfNoMoney) {
    const BankFile file = read(ingDutch + with(ingRow, u"625,00"_s, u"0,00"_s) + ingRow);
    EXPECT_EQ(onlyLine(file).line, 3);
}

TEST(BankFile, shouldReadAnAccountWithSpacesAndOneThatIsNoIban) {
    const QString row = with(ingRow, u"BE71096123456769"_s, u"BE71 0961 2345 6769"_s);
    EXPECT_EQ(onlyLine(read(ingDutch + row)).account, u"BE71096123456769"_s);
    const QString foreign = with(ingRow, u";BE37734009876528;"_s, u"; 184-5135486-18 ;"_s);
    EXPECT_EQ(onlyLine(read(ingDutch + foreign)).counterpartyAccount, u"184-5135486-18"_s);
}

TEST(BankFile, shouldSayWhyARowWasNotTaken) {
    const auto faultOf = [](const QString& before, const QString& after) {
        return onlyFault(read(belfiusFrench + with(belfiusRow, before, after)));
    };
    EXPECT_EQ(faultOf(u"05/01/2026"_s, u"31/02/2026"_s),
              (BankFault{14, BankFaultKind::BadDate, u"Date de comptabilisation"_s, u"31/02/2026"_s}));
    EXPECT_EQ(faultOf(u"05/01/2026"_s, u"46027"_s).kind, BankFaultKind::BadDate);
    EXPECT_EQ(faultOf(u"06/01/2026"_s, u"demain"_s),
              (BankFault{14, BankFaultKind::BadDate, u"Date valeur"_s, u"demain"_s}));
    EXPECT_EQ(faultOf(u"1299,56"_s, u"1,299"_s), (BankFault{14, BankFaultKind::BadAmount, u"Montant"_s, u"1,299"_s}));
    EXPECT_EQ(faultOf(u"1299,56"_s, u""_s), (BankFault{14, BankFaultKind::BadAmount, u"Montant"_s, {}}));
    EXPECT_EQ(faultOf(u"EUR"_s, u"USD"_s), (BankFault{14, BankFaultKind::OtherCurrency, u"Devise"_s, u"USD"_s}));
    EXPECT_EQ(faultOf(u"BE71"_s, u"BE72"_s),
              (BankFault{14, BankFaultKind::BadAccount, u"Compte"_s, u"BE72 0961 2345 6769"_s}));
    EXPECT_EQ(onlyFault(read(belfiusFrench + u"Total;1;2\n"_s)),
              (BankFault{14, BankFaultKind::TooFewCells, {}, u"Total;1;2"_s}));
}

TEST(BankFile, shouldNotLetATextChooseTheAmount) {
    for (const QString& name : {u"X;;;Y;01/01/2026;9999,00;EUR"_s, u"Anne; Peeters"_s}) {
        const QString row = with(belfiusRow, u"Anne Peeters"_s, name);
        EXPECT_EQ(onlyFault(read(belfiusFrench + row)),
                  (BankFault{14, BankFaultKind::BadAmount, u"Montant"_s, row.trimmed()}));
    }
    const QString row = with(kbcRow, u"VAN   05-01;"_s, u"VAN X;01/01/2026;9999,00;;05-01;"_s);
    EXPECT_EQ(onlyFault(read(kbcDutch + row)).kind, BankFaultKind::BadAmount);
    const QString longer = row.trimmed() + u";\n"_s;
    EXPECT_EQ(onlyFault(read(kbcDutch + longer)).kind, BankFaultKind::BadAmount);
    // Behind the amounts it is but text.
    const QString rich = with(with(kbcRow, u"1289,43"_s, u"45123,50"_s), u"                \n"_s, u"a;b;c\n"_s);
    EXPECT_EQ(onlyLine(read(kbcDutch + rich)).communication, u"***190/5063/21290*** a;b;c"_s);
}

TEST(BankFile, shouldReadOnPastARowThatWasNotTaken) {
    const BankFile file = read(kbcDutch + with(kbcRow, u"05/01/2026"_s, u"?"_s) + u"\n;;;\n"_s + kbcRow);
    EXPECT_EQ(file.faults.size(), 1);
    ASSERT_EQ(file.lines.size(), 1);
    EXPECT_EQ(file.lines[0].line, 5);
}

TEST(BankFile, shouldTellTwoEqualGiftsOfOneDayApart) {
    const QString other = with(kbcRow, u"BE37 7340 0987 6528"_s, u"BE68 5390 0754 7034"_s);
    const QStringList all = references(read(kbcDutch + kbcRow + other + kbcRow + kbcRow));
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 4);
    EXPECT_EQ(all[2], all[0] + u"#2"_s);
    EXPECT_EQ(all[3], all[0] + u"#3"_s);
    // A later file has more rows of that day, and in another order.
    const QStringList later = references(read(kbcFrench + other + kbcRow));
    EXPECT_EQ(later, QStringList({all[1], all[0]}));
}

TEST(BankFile, shouldGiveTheSameReferencesForTheSameFile) {
    for (const QString& text :
         {kbcDutch + kbcRow + kbcRow, bnpFrench + bnpRow, belfiusFrench + belfiusRow + belfiusRow, ingDutch + ingRow}) {
        const QString path = fileOf(text.toUtf8());
        EXPECT_EQ(readBankFile(path), readBankFile(path));
    }
    // A movement of which the bank numbers is one, however often the file has it.
    const QStringList twice = references(read(ingDutch + ingRow + ingRow));
    EXPECT_EQ(twice[0], twice[1]);
    EXPECT_NE(references(read(ingDutch + ingRow + with(ingRow, u";976;"_s, u";977;"_s)))[1], twice[0]);
}

TEST(BankFile, shouldKeepPeopleOutOfReferences) {
    const QString reference = onlyLine(read(belfiusFrench + belfiusRow)).reference;
    EXPECT_FALSE(reference.contains("7340"_L1));
    EXPECT_FALSE(reference.contains("soignants"_L1));
    EXPECT_LT(reference.size(), 60);
}

TEST(BankFile, shouldNotLoseRowsBetweenTwoQuotationMarks) {
    const QString opens = with(belfiusRow, u"Pour les soignants"_s, u"\"Merci"_s);
    const QString closes = with(belfiusRow, u"Pour les soignants"_s, u"bravo\""_s);
    const BankFile file = read(belfiusFrench + opens + belfiusRow + closes + belfiusRow);
    EXPECT_TRUE(file.faults.isEmpty());
    ASSERT_EQ(file.lines.size(), 4);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(file.lines[i].line, 14 + i);
        EXPECT_EQ(file.lines[i].cents, 129'956);
    }
    EXPECT_EQ(file.lines[0].communication, u"Merci"_s);
    EXPECT_EQ(file.lines[2].communication, u"bravo"_s);
    // In the middle of the row too.
    const QString name = with(belfiusRow, u"Anne Peeters"_s, u"\"t Hofke"_s);
    const QString nameEnd = with(belfiusRow, u"Anne Peeters"_s, u"De Kring\""_s);
    const BankFile names = read(belfiusFrench + name + nameEnd + belfiusRow);
    ASSERT_EQ(names.lines.size(), 3);
    EXPECT_EQ(names.lines[0].counterparty, u"t Hofke"_s);
    EXPECT_EQ(names.lines[1].counterparty, u"De Kring"_s);
    EXPECT_EQ(names.lines[1].cents, 129'956);
}

TEST(BankFile, shouldKeepALineBreakInsideQuotes) {
    const QString row = with(belfiusRow, u"Pour les soignants"_s, u"\"Pour; les\nsoignants\""_s);
    const BankFile file = read(belfiusFrench + row + belfiusRow);
    ASSERT_EQ(file.lines.size(), 2);
    EXPECT_EQ(file.lines[0].communication, u"Pour; les soignants"_s);
    EXPECT_EQ(file.lines[1].line, 16);
}

TEST(BankFile, shouldReadWhatASpreadsheetSavedAgain) {
    const QString row = with(ingRow, u"625,00"_s, u"\"625,00\""_s);
    EXPECT_EQ(read(with(ingFrench + row, u";"_s, u","_s)).lines, read(ingFrench + ingRow).lines);
    EXPECT_EQ(read(with(ingFrench + ingRow, u";"_s, u"\t"_s)).lines, read(ingFrench + ingRow).lines);
    EXPECT_EQ(onlyLine(read(u"sep=;\n"_s + ingFrench + ingRow)).line, 3);
}

TEST(BankFile, shouldRefuseAFileOfNoBankAndSayWhatItSaw) {
    const QString list =
        fileOf("Vrijwilligers 2026\n;\nNaam;Telefoon;E-mail\nAn Peeters;0478556677;an@buurt.example\n"_ba);
    expectRefused(list, ErrorCode::BadInput, fault::unknownBank, u"Vrijwilligers 2026"_s);
    const QString nearly = fileOf((with(bnpFrench, u"Montant"_s, u"Somme"_s) + bnpRow).toUtf8());
    expectRefused(nearly, ErrorCode::BadInput, fault::unknownBank,
                  with(with(bnpFrench, u"Montant"_s, u"Somme"_s), u";"_s, u"; "_s).trimmed());
    const QString below = fileOf((u"Relevé\n\n"_s + with(ingFrench, u"Montant"_s, u"Somme"_s) + ingRow).toUtf8());
    expectRefused(below, ErrorCode::BadInput, fault::unknownBank,
                  with(with(ingFrench, u"Montant"_s, u"Somme"_s), u";"_s, u"; "_s).trimmed());
}

TEST(BankFile, shouldRefuseAFileWithoutRows) {
    for (const QString& text : {u""_s, u"\n\n"_s, u";;;\n"_s, kbcDutch, belfiusFrench + u";;\n"_s}) {
        const QString path = fileOf(text.toUtf8());
        expectRefused(path, ErrorCode::BadInput, fault::noRows, path);
    }
}

TEST(BankFile, shouldRefuseWhatIsNoText) {
    const QString path = fileOf("PK\x03\x04workbook");
    expectRefused(path, ErrorCode::BadInput, fault::notText, path);
    EXPECT_THROW(readBankFile(path + u"-not-there"_s), Error);
}

TEST(BankFile, shouldReadALargeFile) {
    QString text = kbcDutch;
    for (int i = 0; i < 20'000; ++i)
        text += with(kbcRow, u"49,00;1289"_s, u"%1,00;1289"_s.arg(i + 1));
    const BankFile file = read(text);
    ASSERT_EQ(file.lines.size(), 20'000);
    EXPECT_EQ(file.lines.last().cents, 2'000'000);
    const QStringList all = references(file);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 20'000);
}

} // namespace THIS_FILE
