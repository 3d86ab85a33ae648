// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "privacy/erasure.h"
#include "ui/common/detail_panel.h"
#include "ui/common/roles.h"

#include <QLabel>

namespace entraide::THIS_FILE {
namespace {

class ErasuresPageTest : public ExchangeUiTest {
protected:
    void erase() const {
        Person person;
        person.givenName = u"Lea"_s;
        person.familyName = u"Peeters"_s;
        desk->write([&](Desk::Writer& writer) { person.id = writer.save(person); });
        ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*desk, person.id, u"Nadia"_s, today.now.toUTC())));
        ASSERT_TRUE(desk->finishErasing());
    }
    int line() const { return list().firstRowOf(u"erasures"_s); }
    QString second() const { return list().index(line()).data(SecondaryRole).toString(); }
    QString shown() const {
        QStringList texts;
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

TEST_F(ErasuresPageTest, shouldShowNothingWhileNobodyWasErased) {
    EXPECT_LT(line(), 0);
}

TEST_F(ErasuresPageTest, shouldShowTheReceiptsAndNobodysName) {
    erase();
    QApplication::processEvents();
    ASSERT_GE(line(), 0);
    EXPECT_EQ(second(), u"confirmed by every desk"_s) << "there is only this one";
    child<QListView>(u"exchangeList"_s)->setCurrentIndex(list().index(line()));
    EXPECT_TRUE(shown().contains(u"Ixelles (this desk)"_s)) << qPrintable(shown());
    EXPECT_TRUE(shown().contains(u"confirmed on"_s));
    EXPECT_FALSE(shown().contains(u"Peeters"_s));
}

TEST_F(ErasuresPageTest, shouldWaitForAPairedPcThatNeverConfirmedAnything) {
    office->save({.kind = exchange::PeerKind::Desk,
                  .name = u"Second PC"_s,
                  .certificate = QByteArray(64, 'a'),
                  .role = exchange::PeerRole::Coordinator});
    erase();
    QApplication::processEvents();
    EXPECT_EQ(second(), u"not confirmed by every desk yet"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
