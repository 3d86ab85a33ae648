// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/printing/many_letters.h"
#include "ui/printing/pdf_pages.h"

#include <gmock/gmock.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class ManyLettersTest : public WorkflowTest {
protected:
    PersonId helper(const QString& given, const std::optional<Language>& language, const Address& address) {
        Person person;
        person.givenName = given;
        person.familyName = u"Maes"_s;
        person.language = language;
        person.address = address;
        const PersonId id = put(person);
        Volunteer volunteer;
        volunteer.person = id;
        volunteer.services = {Service::Shopping};
        put(volunteer);
        return id;
    }
    const Address home{u"Rue Longue"_s, u"4"_s, {}, u"1050"_s, u"Ixelles"_s};
};

TEST_F(ManyLettersTest, shouldWriteEachInTheOwnLanguageWithTheAddress) {
    LetterRun run;
    run.letter = VolunteerLetter::InformationNote;
    run.people = {helper(u"Anna"_s, Language::English, home), helper(u"Bert"_s, Language::English, home)};
    const ManyLetters letters = manyLetters(*desk, run, wednesday);
    EXPECT_EQ(letters.written, run.people);
    const QString file = folder.filePath(u"letters.pdf"_s);
    letters.pages.writePdf(file, u"test"_s);
    const QString text = pagesOf(file).join(u'\n');
    for (const char* shown : {"Anna Maes", "Bert Maes", "Rue Longue 4", "1050 Ixelles"})
        EXPECT_THAT(text.toStdString(), HasSubstr(shown));
}

TEST_F(ManyLettersTest, shouldNameWhoGetsNoneAndWhoHasNoAddress) {
    const PersonId anna = helper(u"Anna"_s, Language::Dutch, home);
    const PersonId noDoor = helper(u"Zoé"_s, Language::French, {});
    LetterRun run;
    run.first = QDate(2026, 1, 1);
    run.last = QDate(2026, 12, 31);
    run.people = {anna, noDoor};
    const ManyLetters none = manyLetters(*desk, run, wednesday);
    EXPECT_TRUE(none.written.isEmpty());
    EXPECT_EQ(none.pages.pageCount(), 0);
    EXPECT_EQ(none.nothingToSay, (QStringList{u"Anna Maes"_s, u"Zoé Maes"_s})) << "nothing was done";

    run.letter = VolunteerLetter::InformationNote;
    const ManyLetters notes = manyLetters(*desk, run, wednesday);
    EXPECT_EQ(notes.written.size(), 2);
    EXPECT_EQ(notes.noAddress, QStringList{u"Zoé Maes"_s});
}

TEST_F(ManyLettersTest, shouldStopWhenItIsTold) {
    LetterRun run;
    run.people = {helper(u"Anna"_s, Language::Dutch, home)};
    struct Stopped {};
    EXPECT_THROW(manyLetters(*desk, run, wednesday, [](int, int) { throw Stopped(); }), Stopped);
}

} // namespace
} // namespace entraide::THIS_FILE
