// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_faults.h"
#include "interchange/rejects_columns.h"
#include "ui/words/import_words.h"

#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

bool isSuspicion(RowProblem problem) {
    return problem == RowProblem::SamePerson || problem == RowProblem::SharedPhone ||
           problem == RowProblem::SharedEmail;
}

TEST(ImportWords, shouldHaveASentenceForEachProblem) {
    for (const RowProblem problem : enumValues<RowProblem>()) {
        const QString text = isSuspicion(problem) ? suspicionText({problem, {}, u"An"_s, u"+32478556677"_s})
                                                  : noteText({problem, u"Nom"_s, u"what was written"_s});
        EXPECT_GT(text.size(), 10) << enumName(problem).data();
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
}

TEST(ImportWords, shouldNameTheColumnsOfRejectedRowsAsAnImportKnowsThem) {
    EXPECT_EQ(rejectsColumns({rejectsLineHeader(), rejectsReasonHeader()}), (QList{true, true}));
}

TEST(ImportWords, shouldShowPhonesAsTheyAreDialled) {
    EXPECT_TRUE(suspicionText({RowProblem::SharedPhone, {}, u"An"_s, u"+32478556677"_s}).contains(u"0478 55 66 77"_s));
}

TEST(ImportWords, shouldCutLongCells) {
    EXPECT_LT(noteText({RowProblem::UnclearWhen, {}, QString(500, u'x')}).size(), 200);
}

TEST(ImportWords, shouldNameEachTargetOnce) {
    QSet<QString> names;
    for (const ImportTarget target : enumValues<ImportTarget>())
        names.insert(word(target));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(enumCount<ImportTarget>()));
}

TEST(ImportWords, shouldSayWhatToDoAboutAFileThatCannotBeImported) {
    for (const QLatin1StringView fault : {fault::tooLarge, fault::tooManyRows, fault::tooManyColumns, fault::notText,
                                          fault::noRows, fault::noNameColumn}) {
        const QString text = importErrorText(Error(ErrorCode::BadInput, u"3"_s, fault), u"list.csv"_s);
        EXPECT_TRUE(text.contains(u"list.csv"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
}

TEST(ImportWords, shouldSayTheCounts) {
    const QString text = countsText({428, 425, 0, 0, 8, 3, 2});
    EXPECT_TRUE(text.contains(u"428"_s) && text.contains(u"425"_s) && text.contains(u"8"_s)) << text.toStdString();
}

} // namespace
} // namespace entraide::THIS_FILE
