// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of three pages, kept as approved text. After a change that is meant, run this test with
// ENTRAIDE_APPROVE=1, read the difference, and commit it.
#include "support/spoken.h"
#include "ui/days/day.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class SpokenPages : public Day {
protected:
    SpokenPages() {
        desk->write([&](Desk::Writer& writer) {
            Volunteer helper;
            helper.person = somebody(writer, u"Émilie"_s, u"D’Hondt"_s);
            helper.state = VolunteerState::Active;
            helper.services = {Service::Shopping};
            helper.languages = {Language::French, Language::Dutch};
            helper.availability.add(1, {9 * 60, 12 * 60});
            writer.save(helper);
            Beneficiary helped;
            helped.person = somebody(writer, u"Lea"_s, u"Peeters"_s);
            Request request;
            request.beneficiary = writer.save(helped);
            request.service = Service::Shopping;
            request.when = {WhenKind::Fixed, today.date.addDays(7), {}, {600, 660}, 0, {}};
            writer.save(request);
        });
    }

    static PersonId somebody(Desk::Writer& writer, const QString& given, const QString& family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        person.phones = {u"+32468000001"_s};
        person.address = {u"Rue des Tilleuls"_s, u"12"_s, {}, u"1050"_s, u"Ixelles"_s};
        return writer.save(person);
    }

    /// The text that was approved; with ENTRAIDE_APPROVE what is said now becomes it.
    void expectApproved(const QString& key) {
        sleepUntil(today.date);
        window->showPage(key);
        ASSERT_TRUE(rests());
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        const QString said = test::spoken(page());
        QFile file(QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/ui/accessibility/approved/%1.txt").arg(key));
        if (qEnvironmentVariableIsSet("ENTRAIDE_APPROVE")) {
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(said.toUtf8());
            return;
        }
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "nothing is approved for " << qPrintable(key);
        const QStringList approved = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList now = said.split(u'\n');
        for (qsizetype line = 0; line < std::max(approved.size(), now.size()); ++line) {
            ASSERT_EQ(now.value(line).toStdString(), approved.value(line).toStdString())
                << qPrintable(key) << ", line " << line + 1;
        }
    }
};

TEST_F(SpokenPages, shouldReadTheRequestsAsApproved) {
    expectApproved(u"requests"_s);
}

TEST_F(SpokenPages, shouldReadTheVolunteersAsApproved) {
    expectApproved(u"volunteers"_s);
}

TEST_F(SpokenPages, shouldReadTodayAsApproved) {
    expectApproved(u"today"_s);
}

TEST(Spoken, shouldSayWhatAPartIsAndHolds) {
    QWidget form;
    QLabel label(u"&Name"_s, &form);
    QLineEdit line(u"Lea"_s, &form);
    label.setBuddy(&line);
    QPushButton save(u"&Save"_s, &form);
    save.setEnabled(false);
    form.show();
    const QString said = test::spoken(form);
    EXPECT_TRUE(said.contains(u"edit: Name = Lea"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"button: Save (unavailable)"_s)) << qPrintable(said);
}

} // namespace
} // namespace entraide::THIS_FILE
