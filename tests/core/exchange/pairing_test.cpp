// SPDX-License-Identifier: GPL-3.0-or-later
// The two sides of pairing without sockets: honest, and with everything that somebody in between could do.
#include "exchange/pairing.h"
#include "exchange/pairing_words.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

const QByteArray callerCertificate(64, 'a');
const QByteArray waitingCertificate(64, 'b');
const QByteArray middleCertificate(64, 'c');
const QString team(32, u'7');

QByteArray nonce(char c) {
    return QByteArray(Pairing::nonceBytes, c);
}

Pairing caller(const QByteArray& other = waitingCertificate, char chance = '1') {
    return Pairing({.isCaller = true, .name = u"Ixelles"_s, .doorPort = 6984}, callerCertificate, other, nonce(chance));
}
Pairing waiting(const QByteArray& other = callerCertificate, char chance = '2', PairingAs as = PairingAs::Team) {
    return Pairing({.isCaller = false, .name = u"Etterbeek"_s, .doorPort = 7000, .as = as, .uuid = team},
                   waitingCertificate, other, nonce(chance));
}

using Messages = QList<QByteArray>;

/// Brings messages to and fro until nobody has more to say.
void talk(Pairing& from, Pairing& to, Messages messages) {
    Pairing* sender = &from;
    Pairing* receiver = &to;
    while (!messages.isEmpty()) {
        Messages answers;
        for (const QByteArray& message : std::as_const(messages))
            answers += receiver->take(message);
        messages = answers;
        std::swap(sender, receiver);
    }
}

QByteArray changed(const QByteArray& message, QLatin1StringView key, const QJsonValue& value) {
    QJsonObject json = QJsonDocument::fromJson(message).object();
    json.insert(key, value);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class PairingTest : public testing::Test {
protected:
    void untilWords() {
        talk(ours, theirs, ours.begin());
        ASSERT_EQ(ours.state(), Pairing::State::Compare);
        ASSERT_EQ(theirs.state(), Pairing::State::Compare);
    }

    Pairing ours = caller();
    Pairing theirs = waiting();
};

TEST_F(PairingTest, shouldShowBothTheSameSixWordsAndStoreOnceBothAgree) {
    untilWords();
    EXPECT_EQ(ours.words(), theirs.words());
    EXPECT_EQ(ours.words().split(u' ').size(), Pairing::wordCount);
    talk(ours, theirs, ours.confirm());
    EXPECT_EQ(theirs.state(), Pairing::State::Compare) << "one person is not enough";
    talk(theirs, ours, theirs.confirm());
    EXPECT_EQ(theirs.state(), Pairing::State::Store);
    EXPECT_EQ(ours.state(), Pairing::State::Compare) << "the caller stores after the desk that waits";
    talk(theirs, ours, theirs.stored());
    EXPECT_EQ(ours.state(), Pairing::State::Store);
    EXPECT_EQ(theirs.state(), Pairing::State::Stored);
    talk(ours, theirs, ours.stored());
    EXPECT_EQ(ours.state(), Pairing::State::Done);
    EXPECT_EQ(theirs.state(), Pairing::State::Done);
    EXPECT_EQ(ours.result().uuid, team);
    EXPECT_EQ(ours.result().otherName, u"Etterbeek"_s);
    EXPECT_EQ(ours.result().otherDoorPort, 7000);
    EXPECT_EQ(ours.result().otherFingerprint, waitingCertificate);
    EXPECT_EQ(theirs.result().otherName, u"Ixelles"_s);
    EXPECT_EQ(theirs.result().otherFingerprint, callerCertificate);
}

TEST_F(PairingTest, shouldLetTheDeskThatWaitsSayWhatItIsFor) {
    Pairing partner = waiting(callerCertificate, '2', PairingAs::Partner);
    talk(ours, partner, ours.begin());
    EXPECT_EQ(ours.result().as, PairingAs::Partner);
    EXPECT_TRUE(ours.result().uuid.isEmpty()) << "not before both have agreed";
}

TEST_F(PairingTest, shouldStoreNothingWhenOneRefuses) {
    untilWords();
    talk(ours, theirs, ours.confirm());
    talk(theirs, ours, theirs.refuse());
    EXPECT_EQ(theirs.state(), Pairing::State::Failed);
    EXPECT_EQ(theirs.fault(), PairingFault::RefusedHere);
    EXPECT_EQ(ours.state(), Pairing::State::Failed);
    EXPECT_EQ(ours.fault(), PairingFault::RefusedThere);
    EXPECT_TRUE(theirs.confirm().isEmpty()) << "too late";
    EXPECT_TRUE(ours.confirm().isEmpty());
}

TEST_F(PairingTest, shouldStoreNothingWhenTheDeskThatWaitsCannotWrite) {
    untilWords();
    talk(ours, theirs, ours.confirm());
    talk(theirs, ours, theirs.confirm());
    ASSERT_EQ(theirs.state(), Pairing::State::Store);
    talk(theirs, ours, theirs.refuse(PairingFault::NotStored));
    EXPECT_EQ(ours.state(), Pairing::State::Failed);
    EXPECT_EQ(ours.fault(), PairingFault::RefusedThere);
}

TEST_F(PairingTest, shouldNotTakeBackWhatIsDone) {
    untilWords();
    talk(ours, theirs, ours.confirm());
    talk(theirs, ours, theirs.confirm());
    talk(theirs, ours, theirs.stored());
    talk(ours, theirs, ours.stored());
    ours.fail(PairingFault::Lost); // the connection ends, as it should
    theirs.fail(PairingFault::Lost);
    EXPECT_EQ(ours.state(), Pairing::State::Done);
    EXPECT_EQ(theirs.state(), Pairing::State::Done);
}

/// Somebody in between has two connections, with a certificate of its own on each.
TEST_F(PairingTest, shouldShowDifferentWordsWithSomebodyInBetween) {
    int same = 0;
    for (int attempt = 0; attempt < 200; ++attempt) {
        const auto chance = static_cast<char>(attempt + 3);
        Pairing victim = caller(middleCertificate, chance);
        Pairing host = waiting(middleCertificate, static_cast<char>(chance ^ 0x55));
        Pairing towardsVictim({.isCaller = false, .name = u"Etterbeek"_s, .uuid = team}, middleCertificate,
                              callerCertificate, "middle" + nonce('m').sliced(6));
        Pairing towardsHost({.isCaller = true, .name = u"Ixelles"_s}, middleCertificate, waitingCertificate,
                            "middle" + nonce('m').sliced(6));
        talk(victim, towardsVictim, victim.begin());
        talk(towardsHost, host, towardsHost.begin());
        ASSERT_EQ(victim.state(), Pairing::State::Compare);
        ASSERT_EQ(host.state(), Pairing::State::Compare);
        same += victim.words() == host.words() ? 1 : 0;
    }
    EXPECT_EQ(same, 0);
}

/// Passing the messages on as they are does not help: each side has another certificate in its words, and the
/// commitment holds both.
TEST_F(PairingTest, shouldBreakWhenMessagesArePassedOnBetweenTwoConnections) {
    Pairing victim = caller(middleCertificate);
    Pairing host = waiting(middleCertificate);
    const Messages hello = host.take(victim.begin().first());
    ASSERT_EQ(hello.size(), 1);
    const Messages reveal = victim.take(hello.first());
    ASSERT_EQ(reveal.size(), 1);
    host.take(reveal.first());
    EXPECT_EQ(host.state(), Pairing::State::Failed);
    EXPECT_EQ(host.fault(), PairingFault::CommitBroken);
}

/// Who calls has to choose its nonce before it knows the other's: a better one found afterwards is not taken.
TEST_F(PairingTest, shouldNotTakeANonceThatWasChosenAfterwards) {
    const Messages hello = theirs.take(ours.begin().first());
    const Messages reveal = ours.take(hello.first());
    ASSERT_EQ(reveal.size(), 1);
    const QByteArray better = changed(reveal.first(), "nonce"_L1, QString::fromLatin1(nonce('9').toHex()));
    const Messages answer = theirs.take(better);
    EXPECT_EQ(theirs.fault(), PairingFault::CommitBroken);
    ASSERT_EQ(answer.size(), 1);
    ours.take(answer.first());
    EXPECT_EQ(ours.state(), Pairing::State::Failed);
}

/// Whatever is changed on the way, the words differ or it ends: nothing that was said can be changed unseen.
TEST_F(PairingTest, shouldNoticeEveryChangedMessage) {
    const auto differs = [](const Pairing& a, const Pairing& b) {
        return a.state() == Pairing::State::Failed || b.state() == Pairing::State::Failed || a.words() != b.words();
    };
    for (const auto& [key, value] :
         std::initializer_list<std::pair<QLatin1StringView, QJsonValue>>{{"name"_L1, u"Other"_s},
                                                                         {"door"_L1, 1},
                                                                         {"version"_L1, 2},
                                                                         {"commit"_L1, QString(64, u'0')},
                                                                         {"more"_L1, true}}) {
        Pairing a = caller();
        Pairing b = waiting();
        talk(b, a, b.take(changed(a.begin().first(), key, value)));
        EXPECT_TRUE(differs(a, b)) << key.data();
    }
    for (const auto& [key, value] : std::initializer_list<std::pair<QLatin1StringView, QJsonValue>>{
             {"name"_L1, u"Other"_s},
             {"door"_L1, 1},
             {"as"_L1, u"partner"_s},
             {"nonce"_L1, QString::fromLatin1(nonce('5').toHex())}}) {
        Pairing a = caller();
        Pairing b = waiting();
        const Messages hello = b.take(a.begin().first());
        talk(a, b, a.take(changed(hello.first(), key, value)));
        EXPECT_TRUE(differs(a, b)) << key.data();
    }
}

TEST_F(PairingTest, shouldRefuseAReflectionAndACopyOfItself) {
    const QByteArray own = ours.begin().first();
    EXPECT_TRUE(ours.take(own).first().contains("no")) << "its own hello sent back";
    EXPECT_EQ(ours.state(), Pairing::State::Failed);
    Pairing again = caller();
    again.begin();
    const QByteArray mirrored = changed(
        changed(waiting().take(caller().begin().first()).first(), "nonce"_L1, QString::fromLatin1(nonce('1').toHex())),
        "as"_L1, u"team"_s);
    again.take(mirrored);
    EXPECT_EQ(again.fault(), PairingFault::NotTheProtocol) << "its own nonce sent back";
    Pairing copy({.isCaller = true, .name = u"Copy"_s}, callerCertificate, callerCertificate, nonce('1'));
    EXPECT_EQ(copy.state(), Pairing::State::Failed);
    EXPECT_EQ(copy.fault(), PairingFault::SameDesk);
    EXPECT_TRUE(copy.begin().isEmpty());
}

TEST_F(PairingTest, shouldRefuseWhatComesOutOfOrderOrTwice) {
    const auto refused = [](Pairing& pairing, const QByteArray& message) {
        pairing.take(message);
        return pairing.state() == Pairing::State::Failed;
    };
    const QByteArray hello = caller().begin().first();
    const QByteArray yes = R"({"step":"yes"})";
    const QByteArray terms = R"({"step":"terms","uuid":"77777777777777777777777777777777"})";
    const QByteArray stored = R"({"step":"stored"})";
    const QByteArray reveal = R"({"step":"reveal","nonce":")" + nonce('1').toHex() + R"("})";
    for (const QByteArray& message : {yes, terms, stored, reveal}) {
        Pairing fresh = waiting();
        EXPECT_TRUE(refused(fresh, message)) << message.constData();
        EXPECT_EQ(fresh.fault(), PairingFault::OutOfOrder);
    }
    for (const QByteArray& message : {hello, yes, terms, stored}) {
        Pairing greeted = waiting();
        greeted.take(hello);
        EXPECT_TRUE(refused(greeted, message)) << message.constData();
    }
    for (const QByteArray& message : {hello, reveal, terms, stored}) {
        Pairing a = caller();
        Pairing b = waiting();
        talk(a, b, a.begin());
        EXPECT_TRUE(refused(b, message)) << message.constData();
    }
    untilWords();
    ours.take(yes);
    EXPECT_TRUE(refused(ours, yes)) << "replayed";
    Pairing a = caller();
    Pairing b = waiting();
    talk(a, b, a.begin());
    a.take(yes);
    EXPECT_TRUE(refused(a, terms)) << "terms before this desk's person has agreed";
}

TEST_F(PairingTest, shouldRefuseWhatIsNoMessage) {
    const QByteArray hello = caller().begin().first();
    const QList<QByteArray> bad{
        "",
        "null",
        "[]",
        "{",
        "{}",
        R"({"step":7})",
        R"({"step":"dance"})",
        QByteArray(Pairing::mostBytes + 1, ' '),
        QByteArray("{\"step\":\"hello\",\"pad\":\"") + QByteArray(Pairing::mostBytes, 'x') + "\"}",
        changed(hello, "version"_L1, u"1"_s),
        changed(hello, "name"_L1, u" "_s),
        changed(hello, "name"_L1, QString(201, u'x')),
        changed(hello, "name"_L1, 3),
        changed(hello, "door"_L1, -1),
        changed(hello, "door"_L1, 65'536),
        changed(hello, "door"_L1, u"80"_s),
        changed(hello, "commit"_L1, QString(63, u'0')),
        changed(hello, "commit"_L1, QString(64, u'G')),
        changed(hello, "commit"_L1, QJsonValue()),
    };
    for (const QByteArray& message : bad) {
        Pairing fresh = waiting();
        fresh.take(message);
        EXPECT_EQ(fresh.state(), Pairing::State::Failed) << message.left(80).constData();
        EXPECT_TRUE(fresh.take(hello).isEmpty()) << "and is over";
    }
    untilWords();
    talk(theirs, ours, theirs.confirm());
    talk(ours, theirs, ours.confirm());
    ours.take(R"({"step":"terms","uuid":"../../etc"})");
    EXPECT_EQ(ours.state(), Pairing::State::Failed);
}

TEST(PairingWords, shouldBeEasyToTellApart) {
    const auto words = pairingWords();
    ASSERT_EQ(words.size(), 256);
    const auto distance = [](QLatin1StringView a, QLatin1StringView b) {
        std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = static_cast<qsizetype>(i);
        for (qsizetype i = 0; i < a.size(); ++i) {
            qsizetype corner = row[0];
            row[0] = i + 1;
            for (qsizetype j = 0; j < b.size(); ++j) {
                const auto at = static_cast<size_t>(j);
                const qsizetype replaced = corner + (a[i] == b[j] ? 0 : 1);
                corner = row[at + 1];
                row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
            }
        }
        return row.back();
    };
    static const QRegularExpression shape(u"^[a-z]{3,9}$"_s);
    for (size_t i = 0; i < words.size(); ++i) {
        EXPECT_TRUE(shape.match(words[i]).hasMatch()) << words[i].data();
        for (size_t j = 0; j < i; ++j)
            EXPECT_GE(distance(words[i], words[j]), 3) << words[i].data() << ' ' << words[j].data();
    }
    EXPECT_TRUE(std::ranges::is_sorted(words));
}

TEST(PairingWords, shouldCompareAsPeopleDo) {
    const QString words = wordsOf(QByteArray::fromHex("0001fe0203ff"));
    EXPECT_TRUE(sameWords(words, u"  "_s + words.toUpper().replace(u' ', u"  "_s) + u'\n'));
    EXPECT_FALSE(sameWords(words, wordsOf(QByteArray::fromHex("0001fe0203fe"))));
    EXPECT_FALSE(sameWords(QString(), u" "_s));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
