// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_fixture.h"
#include "interchange/content_lines.h"
#include "interchange/vcard.h"
#include "interchange/vcard_reader.h"

#include <QTimeZone>

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

QString serviceName(Service service) {
    return QString(enumName(service));
}

ContactCard griet() {
    ContactCard card;
    card.record = u"volunteer:0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    card.name = u"Griet De Smet; \"d'hondt\""_s;
    card.givenName = u"Griet"_s;
    card.familyName = u"De Smet; \"d'hondt\""_s;
    card.phones = {u"+32470123456"_s, u"+3226502111"_s, u"chez sa fille"_s};
    card.emails = {u"griet@example.org"_s};
    card.address = {u"Rue du Trône"_s, u"12"_s, u"3"_s, u"1050"_s, u"Ixelles"_s};
    card.language = Language::Dutch;
    card.categories = {u"courses, pharmacie"_s, u"promenade"_s};
    return card;
}

const QDateTime made(QDate(2026, 11, 18), QTime(13, 0), QTimeZone::UTC);

QList<CsvRecord> readCards(const QString& text, qsizetype pieceSize = 0) {
    qsizetype at = 0;
    VcardReader reader([&] {
        const QString piece = text.mid(at, pieceSize > 0 ? pieceSize : -1);
        at += piece.size();
        return piece;
    });
    QList<CsvRecord> rows;
    for (CsvRecord row; reader.next(row);)
        rows.append(row);
    return rows;
}

QString cell(const CsvRecord& row, QLatin1StringView header) {
    return row.cells.value(VcardReader::headers().indexOf(header));
}

TEST(Vcard, shouldWriteVersionFour) {
    const QByteArray card = vcard(griet(), made);
    const QByteArray whole = QByteArray(card).replace("\r\n ", "");
    EXPECT_TRUE(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    EXPECT_TRUE(card.endsWith("END:VCARD\r\n"));
    for (const char* line : {"KIND:individual\r\n", "UID:urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e\r\n",
                             "N:De Smet\\; \"d'hondt\";Griet;;;\r\n", "TEL;VALUE=uri;TYPE=cell:tel:+32470123456\r\n",
                             "TEL;VALUE=uri;TYPE=voice:tel:+3226502111\r\n", "TEL;VALUE=text:chez sa fille\r\n",
                             "EMAIL:griet@example.org\r\n", "LANG:nl\r\n",
                             "CATEGORIES:courses\\, pharmacie,promenade\r\n", "REV:20261118T130000Z\r\n"})
        EXPECT_TRUE(whole.contains(line)) << line << whole.constData();
    EXPECT_TRUE(whole.contains("ADR:;;Rue du Trône 12 bte 3;Ixelles;;1050;\r\n")) << whole.constData();
}

TEST(Vcard, shouldFoldAtLettersAndNeverBeyond75Octets) {
    const QString letters = u"aé€😀\u0308"_s;
    for (int length = 1; length < 400; ++length) {
        QString text;
        while (text.size() < length)
            text += letters;
        const QByteArray folded = foldedLine(u"NOTE:"_s + text);
        for (const QByteArray& line : folded.split('\n')) {
            EXPECT_LE(line.size() - line.endsWith('\r'), 75);
            EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "a letter is cut";
        }
        EXPECT_EQ(QString::fromUtf8(QByteArray(folded).replace("\r\n ", "")), u"NOTE:"_s + text + u"\r\n"_s);
    }
}

TEST(Vcard, shouldBeReadAsItWasWritten) {
    const QList<CsvRecord> rows = readCards(QString::fromUtf8(vcard(griet(), made) + vcard(griet(), made)));
    ASSERT_EQ(rows.size(), 2);
    for (const CsvRecord& row : rows) {
        EXPECT_FALSE(row.refused);
        EXPECT_EQ(cell(row, "given_name"_L1), u"Griet"_s);
        EXPECT_EQ(cell(row, "family_name"_L1), u"De Smet; \"d'hondt\""_s);
        EXPECT_EQ(cell(row, "phone"_L1), u"+32470123456; +3226502111; chez sa fille"_s);
        EXPECT_EQ(cell(row, "street"_L1), u"Rue du Trône 12 bte 3"_s);
        EXPECT_EQ(cell(row, "postcode"_L1), u"1050"_s);
        EXPECT_EQ(cell(row, "person_language"_L1), u"nl"_s);
        EXPECT_EQ(cell(row, "services"_L1), u"courses, pharmacie; promenade"_s);
    }
    EXPECT_EQ(rows[0].line, 1);
    EXPECT_GT(rows[1].line, 10);
}

TEST(Vcard, shouldKeepTextsThroughEscaping) {
    std::mt19937 chance(7);
    const QString letters = u"a,;\\:n\nN é€\"'"_s;
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (auto n = chance() % 12; n > 0; --n)
            text += letters[static_cast<qsizetype>(chance() % static_cast<unsigned>(letters.size()))];
        EXPECT_EQ(unescapedText(escapedText(text)), text) << qPrintable(text);
        EXPECT_EQ(splitEscaped(structuredText({text, u"b;"_s, text}), u';').size(), 3);
    }
}

TEST(VcardReader, shouldReadOldTelephones) {
    const QList<CsvRecord> rows =
        readCards(u"BEGIN:VCARD\r\nVERSION:2.1\r\n"
                  "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dup=C3=A9rier;=C3=89milie;;;\r\n"
                  "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89milie=\r\n"
                  " Dup=C3=A9rier\r\n"
                  "TEL;CELL;PREF:0470/12.34.56\r\nTEL;FAX:02 650 21 12\r\n"
                  "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9\r\n"
                  "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg\r\nABAQAAAQABAAD\r\n AAAA==\r\n\r\n"
                  "BDAY:19850412\r\nEND:VCARD\r\n"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_FALSE(rows[0].refused);
    EXPECT_EQ(cell(rows[0], "family_name"_L1), u"Dupérier"_s);
    EXPECT_EQ(cell(rows[0], "given_name"_L1), u"Émilie"_s);
    EXPECT_EQ(cell(rows[0], "phone"_L1), u"0470/12.34.56"_s);
    EXPECT_EQ(cell(rows[0], "remark"_L1), u"café"_s);
    EXPECT_EQ(cell(rows[0], "birth_year"_L1), u"1985"_s);
}

TEST(VcardReader, shouldReadGroupsTypesAndHomesFirst) {
    const QList<CsvRecord> rows = readCards(
        u"BEGIN:VCARD\nVERSION:3.0\nFN:Accueil\nitem1.EMAIL;type=INTERNET:A@example.org\nitem1.X-ABLabel:x\n"
        "ADR;TYPE=work:;;Avenue Louise 1;Bruxelles;;1000;\nADR;TYPE=\"home,pref\":;;Rue Haute 2;Ixelles;;1050;\n"
        "CATEGORIES:myContacts,* friends,Courses\nORG:ULB;Droit\nTEL;TYPE=cell:tel:+32-470-12-34-56;ext=1\n"
        "END:VCARD\n"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(cell(rows[0], "full_name"_L1), u"Accueil"_s);
    EXPECT_EQ(cell(rows[0], "email"_L1), u"A@example.org"_s);
    EXPECT_EQ(cell(rows[0], "street"_L1), u"Rue Haute 2"_s);
    EXPECT_EQ(cell(rows[0], "services"_L1), u"Courses"_s);
    EXPECT_EQ(cell(rows[0], "remark"_L1), u"ULB, Droit"_s);
    EXPECT_EQ(cell(rows[0], "phone"_L1), u"+32-470-12-34-56"_s);
}

TEST(VcardReader, shouldRefuseWhatIsBrokenAndReadTheNext) {
    const QList<CsvRecord> rows = readCards(u"BEGIN:VCARD\nFN:Cut off\nBEGIN:VCARD\nN:Maes;Ann\nEND:VCARD\n"
                                            "BEGIN:VCARD\nN:Peeters;Lea\nno colon here\nEND:VCARD\n"
                                            "BEGIN:VCARD\nKIND:org\nFN:House\nEND:VCARD\nBEGIN:VCARD\nFN:At the end"_s);
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[0].refused, RowProblem::BrokenCard);
    EXPECT_EQ(cell(rows[0], "full_name"_L1), u"Cut off"_s);
    EXPECT_FALSE(rows[1].refused);
    EXPECT_EQ(cell(rows[1], "family_name"_L1), u"Maes"_s);
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].refused, RowProblem::BrokenCard);
    EXPECT_EQ(rows[3].refused, RowProblem::NotAPerson);
    EXPECT_EQ(rows[4].refused, RowProblem::BrokenCard);
}

TEST(VcardReader, shouldNotKeepEndlessLines) {
    const QString endless(QString(3 * VcardReader::longestValue, u'x'));
    const QList<CsvRecord> rows =
        readCards(u"BEGIN:VCARD\nN:Maes;Ann\nNOTE:"_s + endless + u"\nPHOTO:"_s + endless +
                  u"\nEND:VCARD\nBEGIN:VCARD\nN:Peeters;Lea\nPHOTO:"_s + endless + u"\nEND:VCARD\n"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].refused, RowProblem::BrokenCard);
    EXPECT_FALSE(rows[1].refused) << "a photograph is passed over, however long";
}

/// What comes of files that were cut or changed: rows that do not depend on the pieces, and none that was not there.
TEST(VcardReader, shouldHoldOnChangedFiles) {
    const QString whole =
        QString::fromUtf8(vcard(griet(), made)) +
        u"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:=C3=A9=\n;x\nPHOTO:aaaa\n bbb\nEND:VCARD\n"_s;
    std::mt19937 chance(11);
    const auto below = [&](qsizetype end) { return static_cast<qsizetype>(chance() % static_cast<std::size_t>(end)); };
    for (int i = 0; i < 600; ++i) {
        QString text = whole + whole;
        for (int changes = i % 4; changes >= 0; --changes) {
            const qsizetype at = below(text.size());
            if (chance() % 2)
                text.remove(at, 1 + below(9));
            else
                text.insert(at, whole.mid(below(whole.size()), 1 + below(20)));
        }
        const QList<CsvRecord> rows = readCards(text);
        const QList<CsvRecord> again = readCards(text, 1);
        ASSERT_EQ(rows.size(), again.size());
        EXPECT_LE(rows.size(), text.count(u"BEGIN"_s, Qt::CaseInsensitive));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            EXPECT_EQ(rows[row].cells, again[row].cells);
            EXPECT_EQ(rows[row].refused, again[row].refused);
            EXPECT_EQ(rows[row].cells.size(), VcardReader::headers().size());
        }
    }
}

class VcardImportTest : public ImportFixture {};

TEST_F(VcardImportTest, shouldImportVolunteersOnce) {
    const QByteArray cards = vcard(griet(), made) +
                             "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Maes;Ann;;;\r\nTEL:0471 00 00 01\r\n"
                             "END:VCARD\r\nBEGIN:VCARD\r\nKIND:org\r\nFN:Maison\r\nEND:VCARD\r\n";
    const QString path = file(cards, u"people.vcf"_s);
    const ImportCounts first = importVolunteers(path).counts;
    EXPECT_EQ(first.read, 3);
    EXPECT_EQ(first.fresh, 2);
    EXPECT_EQ(first.rejected, 1);
    const ImportCounts second = importVolunteers(path).counts;
    EXPECT_EQ(second.fresh + second.changed, 0);
    EXPECT_EQ(second.unchanged, 2);
}

class CardOfTest : public ImportFixture {
protected:
    Volunteer put(Person person) {
        Volunteer volunteer;
        volunteer.services = {Service::Shopping};
        desk->write([&](Desk::Writer& writer) {
            volunteer.person = writer.save(person);
            volunteer.id = writer.save(volunteer);
        });
        return volunteer;
    }
    Person ann() {
        Person person;
        person.givenName = u"Ann"_s;
        person.familyName = u"Maes"_s;
        person.phones = {u"+32470123456"_s};
        person.emails = {u"ann@example.org"_s};
        return person;
    }
};

TEST_F(CardOfTest, shouldRespectWhatWasTakenBack) {
    Person person = ann();
    ConsentGiven mail;
    mail.what = Consent::ContactByMail;
    mail.given = QDate(2026, 1, 1);
    mail.withdrawn = QDate(2026, 2, 1);
    person.consents = {mail};
    const auto card = cardOf(*desk, put(person), serviceName);
    ASSERT_TRUE(card);
    EXPECT_TRUE(card->emails.isEmpty());
    EXPECT_EQ(card->phones, QStringList{u"+32470123456"_s});
    EXPECT_EQ(card->categories, QStringList{u"shopping"_s});
    person = ann();
    person.state = PersonState::Archived;
    EXPECT_FALSE(cardOf(*desk, put(person), serviceName));
}

TEST_F(CardOfTest, shouldHoldNothingThatARoleDoesNotSee) {
    const Volunteer volunteer = put(ann());
    desk->actAs({u"Reader"_s, Role::Reader, {}, {}});
    const auto card = cardOf(*desk, volunteer, serviceName);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->name, u"Ann Maes"_s);
    EXPECT_TRUE(card->phones.isEmpty());
    EXPECT_TRUE(card->emails.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
