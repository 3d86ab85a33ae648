// SPDX-License-Identifier: GPL-3.0-or-later
// How often the right house comes first, on an invented region of 20,000 addresses. bench_addresses asks the same of
// one of 850,000, and how long it takes.
#include "core/addresses/address_world.h"
#include "core/addresses/register_fixture.h"

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using Typing = AddressWorld::Typing;

constexpr int questions = 300;

class AddressAccuracyTest : public RegisterTest {
protected:
    void SetUp() override {
        QFile file(path(u"world.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        world.writeCsv(file);
        file.close();
        const RegisterImportResult result = importRegister(file.fileName(), registerFile());
        ASSERT_EQ(result.taken, world.addresses());
        ASSERT_GT(result.retired, 0);
        ASSERT_GT(result.withoutPlace, 0);
    }
    double part(Typing typing, Language language) {
        const AddressRegister addresses = opened();
        return partAnswered(world, typing, language, questions,
                            [&](const QString& typed) { return addresses.suggest(typed, 5); });
    }

    AddressWorld world{20'000};
};

TEST_F(AddressAccuracyTest, shouldFindCleanAddressesInEitherLanguage) {
    EXPECT_GE(part(Typing::Clean, Language::French), 0.99);
    EXPECT_GE(part(Typing::Clean, Language::Dutch), 0.99);
}

TEST_F(AddressAccuracyTest, shouldFindAddressesWithASlip) {
    EXPECT_GE(part(Typing::Slip, Language::French), 0.95);
    EXPECT_GE(part(Typing::Slip, Language::Dutch), 0.95);
}

TEST_F(AddressAccuracyTest, shouldFindShortenedAddresses) {
    EXPECT_GE(part(Typing::Short, Language::French), 0.90);
    EXPECT_GE(part(Typing::Short, Language::Dutch), 0.90);
}

TEST_F(AddressAccuracyTest, shouldNeverAnswerWithAnotherPostcodeWhereOneIsGiven) {
    const AddressRegister addresses = opened();
    for (int i = 0; i < questions; ++i) {
        const AddressWorld::Question question = world.ask(Typing::Slip, Language::French);
        const QString& right = world.communeOf(*question.house).postcode;
        for (const AddressWorld::Commune& commune : world.communes()) {
            // The right street with another commune's postcode.
            if (commune.postcode == right || !question.typed.contains(right))
                continue;
            QString typed = question.typed;
            typed.replace(right, commune.postcode);
            const QList<AddressHit> hits = addresses.suggest(typed, 5);
            ASSERT_FALSE(hits.isEmpty()) << qPrintable(typed);
            EXPECT_EQ(hits.first().address.postcode, commune.postcode) << qPrintable(typed);
            break;
        }
    }
}

TEST_F(AddressAccuracyTest, shouldLocateWhatWasWrittenDown) {
    const AddressRegister addresses = opened();
    int right = 0;
    int asked = 0;
    for (std::size_t i = 0; i < world.houses().size(); i += world.houses().size() / 300) {
        const AddressWorld::House& house = world.houses()[i];
        const AddressWorld::Street& street = world.streets()[static_cast<std::size_t>(house.street)];
        const AddressWorld::Commune& commune = world.communeOf(house);
        const QString number = QString::number(house.number) + house.suffix;
        const bool isFrench = i % 2 == 0;
        const auto hit = addresses.locate(
            {isFrench ? street.fr : street.nl, number, {}, commune.postcode, isFrench ? commune.fr : commune.nl});
        ++asked;
        right += hit && hit->placedBy == PlacedBy::Address && distanceKm(hit->place, house.place) < 0.002 ? 1 : 0;
    }
    EXPECT_GE(right, asked * 99 / 100);
}

} // namespace
} // namespace entraide::test::THIS_FILE
