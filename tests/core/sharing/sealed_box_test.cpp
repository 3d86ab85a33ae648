// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/sealed_box.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Made by the browser's own cryptography: what the page seals.
QJsonArray vectors() {
    QFile file(QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop/board_vectors.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"vectors"_s).toArray();
}

BoardKey keyFrom(const QJsonObject& json) {
    return {base64UrlBytes(json.value(u"private_raw"_s).toString()).value(),
            base64UrlBytes(json.value(u"point"_s).toString()).value()};
}

QJsonObject bodyFrom(QJsonObject document) {
    document.remove(u"_id"_s);
    return document;
}

TEST(SealedBoxTest, shouldOpenWhatABrowserSealed) {
    ASSERT_FALSE(vectors().isEmpty());
    for (const QJsonValue& value : vectors()) {
        const QJsonObject vector = value.toObject();
        const QJsonObject board = vector.value(u"board"_s).toObject();
        const QJsonObject submission = vector.value(u"submission"_s).toObject();
        const BoardKey key = keyFrom(board);
        EXPECT_EQ(key.id(), board.value(u"key_id"_s).toString());
        const auto plain = openSubmission(key, submission.value(u"_id"_s).toString(), bodyFrom(submission));
        ASSERT_TRUE(plain) << vector.value(u"title"_s).toString().toStdString();
        EXPECT_EQ(QString::fromUtf8(*plain), vector.value(u"plain"_s).toString());
    }
}

TEST(SealedBoxTest, shouldSealAsABrowserDoes) {
    for (const QJsonValue& value : vectors()) {
        const QJsonObject vector = value.toObject();
        const QJsonObject submission = vector.value(u"submission"_s).toObject();
        const QJsonObject sealed = sealSubmission(
            keyFrom(vector.value(u"board"_s).toObject()).point, submission.value(u"_id"_s).toString(),
            vector.value(u"plain"_s).toString().toUtf8(), keyFrom(vector.value(u"ephemeral"_s).toObject()),
            base64UrlBytes(submission.value(u"iv"_s).toString()).value());
        EXPECT_EQ(sealed, bodyFrom(submission));
    }
}

class ChangedBoxTest : public testing::Test {
protected:
    const BoardKey board = BoardKey::create();
    const QString id = u"submission:0123456789abcdef0123456789abcdef"_s;
    const QJsonObject sealed = sealSubmission(board.point, id, "{}", BoardKey::create(), QByteArray(12, 'i'));
};

TEST_F(ChangedBoxTest, shouldOpenOnlyForItsKeyUnderItsId) {
    EXPECT_EQ(openSubmission(board, id, sealed), "{}");
    EXPECT_FALSE(openSubmission(BoardKey::create(), id, sealed));
    EXPECT_FALSE(openSubmission(board, u"submission:ffffffffffffffffffffffffffffffff"_s, sealed));
    QJsonObject forTheOther = sealed;
    const BoardKey other = BoardKey::create();
    forTheOther.insert(u"key"_s, other.id());
    EXPECT_FALSE(openSubmission(other, id, forTheOther));
}

TEST_F(ChangedBoxTest, shouldOpenNothingThatWasChanged) {
    for (const QString& field : {u"point"_s, u"iv"_s, u"box"_s}) {
        QByteArray bytes = base64UrlBytes(sealed.value(field).toString()).value();
        for (const qsizetype at : {qsizetype(0), bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QJsonObject body = sealed;
            body.insert(field, base64UrlText(changed));
            EXPECT_FALSE(openSubmission(board, id, body)) << field.toStdString() << at;
        }
        for (const QJsonValue& wrong : {QJsonValue(), QJsonValue(7), QJsonValue(QString()), QJsonValue(u"?"_s),
                                        QJsonValue(QString(100'000, u'A'))}) {
            QJsonObject body = sealed;
            body.insert(field, wrong);
            EXPECT_FALSE(openSubmission(board, id, body));
        }
    }
}

TEST(Base64UrlTest, shouldTakeOneWritingOnly) {
    EXPECT_EQ(base64UrlText(QByteArray("\xff\xef", 2)), u"_-8"_s);
    EXPECT_EQ(base64UrlBytes(u"_-8"_s), QByteArray("\xff\xef", 2));
    EXPECT_FALSE(base64UrlBytes(u"_-8="_s));
    EXPECT_FALSE(base64UrlBytes(u"/+8"_s));
    EXPECT_FALSE(base64UrlBytes(u"_-9"_s)) << "bits that mean nothing";
}

} // namespace
} // namespace entraide::THIS_FILE
