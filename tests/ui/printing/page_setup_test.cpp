// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/printing/page_setup.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PageSetupTest : public WorkflowTest {};

TEST_F(PageSetupTest, shouldBeginWithA4AndTheTeam) {
    EXPECT_EQ(keptPageSetup(*desk, u"roster.site"_s), PageSetup());
}

TEST_F(PageSetupTest, shouldKeepTheSetUpOfEachKindOfPaper) {
    PageSetup setup;
    setup.paper = {PaperSize::Letter, 18};
    setup.printer = u"Bureau 2 “étage”"_s;
    setup.copies = 3;
    setup.duplex = QPrinter::DuplexLongSide;
    setup.level = RosterLevel::Coordinator;
    setup.languages = {Language::Dutch, Language::French};
    setup.phones = false;
    keepPageSetup(*desk, u"roster.site"_s, setup);
    EXPECT_EQ(keptPageSetup(*desk, u"roster.site"_s), setup);
    EXPECT_EQ(keptPageSetup(*desk, u"roster.week"_s), PageSetup()) << "another kind of sheet";
    const auto again = Desk::openAgain(desk->handle());
    EXPECT_EQ(keptPageSetup(*again, u"roster.site"_s), setup) << "after a restart";
}

TEST_F(PageSetupTest, shouldReadWhatItCanOfASetUpThatIsBroken) {
    EXPECT_EQ(pageSetupFromText(u"{not json"_s), PageSetup());
    const PageSetup odd = pageSetupFromText(
        u"{\"paper\":\"a0\",\"margin\":2,\"copies\":-4,\"duplex\":17,\"level\":\"secret\",\"languages\":[\"xx\",\"nl\"]}"_s);
    EXPECT_EQ(odd.paper, PaperForm());
    EXPECT_EQ(odd.copies, 1);
    EXPECT_EQ(odd.duplex, QPrinter::DuplexNone);
    EXPECT_EQ(odd.level, RosterLevel::Team);
    EXPECT_EQ(odd.languages, QList<Language>{Language::Dutch});
}

TEST_F(PageSetupTest, shouldTakeAnotherPrinterWhereTheKeptOneIsGone) {
    PageSetup setup;
    setup.printer = u"no such printer"_s;
    setup.copies = 2;
    QPrinter printer;
    const QString usual = printer.printerName();
    applyPageSetup(setup, printer);
    EXPECT_EQ(printer.printerName(), usual);
}

} // namespace
} // namespace entraide::THIS_FILE
