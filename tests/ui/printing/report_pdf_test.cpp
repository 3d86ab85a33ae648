// SPDX-License-Identifier: GPL-3.0-or-later
// Reads reports and letters back with pdftotext (poppler-utils), as whoever gets one could.
#include "core/reports/report_fixture.h"
#include "support/print_translators.h"
#include "ui/printing/pdf_pages.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/statistics_sheet.h"
#include "ui/printing/volunteer_letters.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

QByteArray contents(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

class ReportPdfTest : public ReportTest {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }

    static ReportPrint print() {
        return {u"Entraide d’Ixelles"_s, QDateTime(wednesday, QTime(14, 0)), true, Language::English};
    }
    static VolunteerRegister registerOf(int rows) {
        VolunteerRegister reg;
        reg.year = 2026;
        reg.ceiling = {{2026, 4402, 176083, 2000}};
        for (int i = 0; i < rows; ++i) {
            RegisterRow row;
            row.name = u"Volon, Karim %1"_s.arg(i, 3, 10, QChar(u'0'));
            row.birthYear = 1980;
            row.work = {2, 3, 150, 4};
            row.expenses.regime = ExpenseRegime::FlatRate;
            row.expenses.flatCents = 4000;
            reg.rows.append(row);
            reg.cents += 4000;
        }
        reg.total = {2 * rows, 3 * rows, 150 * rows, 4 * rows};
        reg.withoutNote = rows;
        return reg;
    }
    QString text(const Paginator& pages) const {
        pages.writePdf(path(u"out.pdf"_s), u"test"_s);
        return pagesOf(path(u"out.pdf"_s)).join(u'\f');
    }
    PersonId karim(Language language = Language::French) {
        Volunteer volunteer = get(this->volunteer(u"Karim"_s));
        Person person = get(volunteer.person);
        person.language = language;
        person.birthYear = 1990;
        put(person);
        volunteer.expensesRegime = u"flat_rate"_s;
        put(volunteer);
        m_karim = volunteer.id;
        return person.id;
    }
    static PrintWords english() { return PrintWords({Language::English}, {}); }

    VolunteerId m_karim;
};

TEST_F(ReportPdfTest, shouldRepeatTheRegistersHeadAndAddItUpAtTheEnd) {
    const QStringList pages = text(registerPages(registerOf(60), print())).split(u'\f');
    ASSERT_GE(pages.size(), 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_THAT(pages[i].toStdString(), HasSubstr("Register of volunteers 2026"));
        EXPECT_THAT(pages[i].toStdString(), HasSubstr("Kilometres"));
        EXPECT_THAT(pages[i].toStdString(), HasSubstr(u"page %1/%2"_s.arg(i + 1).arg(pages.size()).toStdString()));
    }
    const std::string whole = pages.join(u'\n').toStdString();
    for (int i = 0; i < 60; ++i)
        EXPECT_THAT(whole, HasSubstr(u"Karim %1"_s.arg(i, 3, 10, QChar(u'0')).toStdString()));
    EXPECT_THAT(pages.first().toStdString(), HasSubstr("not given"));
    EXPECT_THAT(pages.last().toStdString(), HasSubstr("150 h"));
    EXPECT_THAT(pages.last().toStdString(), HasSubstr("Total"));
}

TEST_F(ReportPdfTest, shouldSayWhoseRecordIsNotHereYet) {
    VolunteerRegister reg = registerOf(1);
    reg.rows[0].name.clear();
    reg.rows[0].expenses.paidDays = {{newYear, ExpenseRegime::FlatRate, 0, 0, 2000, 0}};
    const QStringList pages = text(registerPages(reg, print())).split(u'\f');
    ASSERT_GE(pages.size(), 2);
    EXPECT_THAT(pages.first().simplified().toStdString(), HasSubstr("(not received yet)"));
    EXPECT_THAT(pages.last().simplified().toStdString(), HasSubstr("(not received yet)"));
}

TEST_F(ReportPdfTest, shouldWriteTheRegisterAsAList) {
    writeRegisterCsv(registerOf(2), path(u"register.csv"_s));
    const QByteArray csv = contents(path(u"register.csv"_s));
    EXPECT_EQ(csv.count('\n'), 3);
    EXPECT_TRUE(csv.contains("Volon, Karim 001;1980;active;;2;150;4;flat_rate;40.00;0.00;40.00;")) << csv.constData();
}

TEST_F(ReportPdfTest, shouldAddEachDayPaidPersonByPerson) {
    VolunteerRegister reg = registerOf(3);
    EXPECT_THAT(text(registerPages(reg, print())).toStdString(), Not(HasSubstr("Days paid"))) << "nothing is paid";
    for (RegisterRow& row : reg.rows) {
        for (int day = 0; day < 40; ++day)
            row.expenses.paidDays.append(
                {newYear.addDays(day), ExpenseRegime::FlatRate, 10, day < 30 ? 10 : 4, 2000, 400});
        row.expenses.flatCents = 80'000;
    }
    const QStringList pages = text(registerPages(reg, print())).split(u'\f');
    ASSERT_GE(pages.size(), 4) << "a table, and days on several pages";
    const QStringList annex = pages.mid(1);
    for (qsizetype i = 0; i < annex.size(); ++i) {
        EXPECT_THAT(annex[i].toStdString(), HasSubstr("Days paid 2026"));
        EXPECT_THAT(annex[i].toStdString(), HasSubstr("For kilometres")) << "the head on each page";
        EXPECT_THAT(annex[i].toStdString(), HasSubstr("Volon, Karim")) << "and whose days go on there";
    }
    const std::string whole = annex.join(u'\n').toStdString();
    for (const char* shown :
         {"01/01/2026", "09/02/2026", "flat rate", "10 (4 paid)", "€24.00", "€800.00", "40 day", "Names in full"})
        EXPECT_THAT(whole, HasSubstr(shown));
    EXPECT_EQ(annex.join(u'\n').count(u"09/02/2026"_s), 3) << "once for each person";
}

TEST_F(ReportPdfTest, shouldSayFromWhenACeilingIsPassed) {
    VolunteerRegister reg = registerOf(1);
    reg.rows[0].expenses.ceiling = reg.ceiling;
    reg.rows[0].expenses.aboveFrom = QDate(2026, 10, 7);
    reg.rows[0].expenses.warnings = {ExpenseWarning::AboveCeiling};
    EXPECT_THAT(text(registerPages(reg, print())).simplified().toStdString(), HasSubstr("07/10/2026"));
    reg.ceiling = std::nullopt;
    EXPECT_THAT(text(registerPages(reg, print())).simplified().toStdString(), HasSubstr("are not known here"));
}

TEST_F(ReportPdfTest, shouldTellHowFarAPaperIsAndLeaveNoneWhenItIsStopped) {
    struct Stopped {};
    const VolunteerRegister reg = registerOf(60);
    qint64 last = -1;
    writeRegisterPdf(reg, print(), path(u"whole.pdf"_s), [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, total);
        last = done;
    });
    EXPECT_GT(last, 60) << "laying out, then drawing";
    EXPECT_TRUE(contents(path(u"whole.pdf"_s)).startsWith("%PDF"));
    const auto stop = [](qint64 done, qint64) {
        if (done > 60)
            throw Stopped();
    };
    EXPECT_THROW(writeRegisterPdf(reg, print(), path(u"half.pdf"_s), stop), Stopped);
    EXPECT_FALSE(QFile::exists(path(u"half.pdf"_s)));
    EXPECT_THROW(writeRegisterCsv(reg, path(u"half.csv"_s), [](qint64, qint64) { throw Stopped(); }), Stopped);
    EXPECT_FALSE(QFile::exists(path(u"half.csv"_s)));
}

TEST_F(ReportPdfTest, shouldWriteTheDaysPaidAsAList) {
    VolunteerRegister reg = registerOf(2);
    reg.rows[1].expenses.paidDays = {{wednesday, ExpenseRegime::Real, 12, 12, 0, 516}};
    writePaidDaysCsv(reg, path(u"days.csv"_s));
    const QByteArray csv = contents(path(u"days.csv"_s));
    EXPECT_EQ(csv.count('\n'), 2);
    EXPECT_TRUE(csv.contains("Volon, Karim 001;2026-11-18;real;12;12;0.00;5.16;5.16")) << csv.constData();
}

TEST_F(ReportPdfTest, shouldPrintStatisticsWithoutWhatIsHidden) {
    for (int i = 0; i < 20; ++i) {
        Request r;
        r.beneficiary = beneficiary();
        r.received = wednesday;
        r.address.postcode = i < 12 ? u"1050"_s : i < 19 ? u"1000"_s : u"1180"_s;
        r.when = {WhenKind::Fixed, wednesday, {}, {600, 660}, 0, {}};
        put(r);
    }
    const Statistics all = statistics(*desk, newYear, yearsEnd);
    const QString printed = text(statisticsPages(all, print()));
    for (const char* shown : {"Statistics: requests and places", "01/01/2026", "Total", "By commune", "By week",
                              "“·”: hidden", "Ixelles", "2026-W47", "Entraide d’Ixelles"})
        EXPECT_THAT(printed.toStdString(), HasSubstr(shown));
    writeStatisticsCsv(all, Breakdown::Commune, path(u"stats.csv"_s));
    const QStringList lines = QString::fromUtf8(contents(path(u"stats.csv"_s))).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2 + all.communes.size());
    EXPECT_TRUE(lines[0].contains(u"commune;received;served;"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"total;20;"_s)) << lines[1].toStdString();
    EXPECT_THAT(printed.toStdString(), Not(HasSubstr("<5")));
    const QStringList uccle = lines.filter(u"Uccle;;"_s);
    ASSERT_EQ(uccle.size(), 1) << "a hidden cell is empty";
    EXPECT_TRUE(lines[0].endsWith(u";hidden"_s));
    EXPECT_TRUE(uccle.first().split(u';').last().split(u' ').contains(u"received"_s)) << "and its name says so";
}

TEST_F(ReportPdfTest, shouldCertifyHoursWithoutSayingWhomTheyWereFor) {
    const PersonId person = karim();
    done(request(wednesday), m_karim, wednesday, 75, 6);
    signup(posting(wednesday.addDays(1)), m_karim);
    visit(tandem(m_karim, HelpRegime::Compensated), m_karim, wednesday, 60);
    const auto certificate = hoursCertificate(*desk, person, newYear, yearsEnd, wednesday);
    ASSERT_TRUE(certificate);
    EXPECT_EQ(certificate->total, (WorkSum{2, 2, 255, 6}));
    const std::string printed = text(certificatePages(*certificate, english())).toStdString();
    for (const char* shown :
         {"Certificate of volunteering", "Karim Volon", "1990", "01/01/2026", "31/12/2026", "Résidence Les Tilleuls",
          "Reception", "Shopping", "4:15", "For the association", "law of 3 July 2005", "18/11/2026"})
        EXPECT_THAT(printed, HasSubstr(shown));
    EXPECT_THAT(printed, Not(HasSubstr("Peeters"))) << "whom somebody helped";
    EXPECT_THAT(printed, Not(HasSubstr("0468")));
    EXPECT_FALSE(hoursCertificate(*desk, this->person(u"Lea"_s, u"Peeters"_s), newYear, yearsEnd, wednesday));
}

TEST_F(ReportPdfTest, shouldWriteInThePersonsOwnLanguage) {
    EXPECT_EQ(letterLanguages(*desk, karim(Language::Dutch)), QList{Language::Dutch});
    EXPECT_EQ(letterLanguages(*desk, karim(Language::German)), QList{Language::German});
    EXPECT_EQ(letterLanguages(*desk, karim(Language::Polish)), (QList{Language::French, Language::Dutch}));
    std::vector<std::unique_ptr<QTranslator>> french;
    french.push_back(std::make_unique<test::TableTranslator>(QHash<QString, QString>{
        {u"Certificate of volunteering"_s, u"Attestation de volontariat"_s}, {u"Shopping"_s, u"Courses"_s}}));
    const PersonId person = karim();
    done(request(wednesday), m_karim, wednesday, 75);
    const auto certificate = hoursCertificate(*desk, person, newYear, yearsEnd, wednesday);
    const std::string printed =
        text(certificatePages(*certificate, PrintWords({Language::French}, std::move(french)))).toStdString();
    EXPECT_THAT(printed, HasSubstr("Attestation de volontariat"));
    EXPECT_THAT(printed, HasSubstr("Courses"));
}

TEST_F(ReportPdfTest, shouldSayInTheInformationNoteWhatTheLawAsksFor) {
    DeskProfile own;
    own.name = u"Entraide d’Ixelles"_s;
    own.legalForm = u"ASBL"_s;
    own.purpose = u"Solidarité de quartier"_s;
    own.insurer = u"Assureurs réunis"_s;
    own.insurancePolicy = u"45.678"_s;
    own.insuredRisks = u"Accidents corporels"_s;
    own.dayRateCents = 2000;
    profile(own);
    const auto note = informationNote(*desk, karim(), wednesday);
    ASSERT_TRUE(note);
    const std::string printed = text(notePages(*note, english())).simplified().toStdString();
    for (const char* shown :
         {"Information note for volunteers", "article 4", "For: Karim Volon", "Entraide d’Ixelles", "ASBL",
          "Solidarité de quartier", "Assureurs réunis", "45.678", "Accidents corporels", "A flat rate of €20.00 a day",
          "€44.02 a day", "€1,760.83 a year", "article 352, formerly 458", "Date and signature"})
        EXPECT_THAT(printed, HasSubstr(shown));
}

TEST_F(ReportPdfTest, shouldLeaveLinesToWriteOnWhereTheProfileSaysNothing) {
    auto note = informationNote(*desk, karim(), wednesday);
    ASSERT_TRUE(note);
    note->expensesRegime.clear();
    const std::string printed = text(notePages(*note, english())).simplified().toStdString();
    EXPECT_THAT(printed, HasSubstr("Legal form"));
    EXPECT_THAT(printed, HasSubstr("Nothing is paid"));
}

} // namespace
} // namespace entraide::THIS_FILE
