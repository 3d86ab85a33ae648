// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does not throw itself has words and an exit status too.
#include "storage/desk.h"
#include "ui/console/console.h"
#include "ui/console/input_fault.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <stdexcept>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using namespace entraide::console;

TEST(ConsoleFaultsTest, shouldEndInWordsWhateverIsThrown) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"desk.entraide"_s);
    Desk::create(file, {}, u"Exemple"_s, true);
    QByteArray said;
    Output out([](const QByteArray&) { throw std::out_of_range("vector::_M_range_check"); },
               [&](const QByteArray& line) { said += line; });
    InterfaceLanguage language;
    int status = 0;
    EXPECT_NO_THROW(status = runConsole({u"--desk"_s, file, u"--lang"_s, u"en"_s, u"check"_s}, out, language,
                                        QDateTime::currentDateTime()));
    EXPECT_EQ(status, static_cast<int>(ExitStatus::Storage));
    EXPECT_EQ(said.count('\n'), 1) << said.constData();
    EXPECT_FALSE(said.contains("vector")) << said.constData();
    EXPECT_TRUE(said.startsWith("entraide-cli: Something happened")) << said.constData();
}

TEST(ConsoleFaultsTest, shouldSayWhyAnInputCannotBeUsedAndNothingTechnical) {
    QByteArray said;
    Output out([](const QByteArray&) {}, [&](const QByteArray& line) { said += line; });
    EXPECT_EQ(out.fail(InputFault(u"list.csv"_s, u"its first line is empty"_s)), ExitStatus::BadInput);
    EXPECT_TRUE(said.contains("list.csv cannot be used: its first line is empty.")) << said.constData();
    said.clear();
    EXPECT_EQ(out.fail(Error(ErrorCode::BadInput, u"list.csv"_s, u"no column of person"_s)), ExitStatus::BadInput);
    EXPECT_TRUE(said.contains("list.csv") && !said.contains("no column")) << said.constData();
}

} // namespace
} // namespace entraide::THIS_FILE
