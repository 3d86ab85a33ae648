// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the protocol that others read, against what the server routes.
#include "exchange/routes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

class OpenApi : public testing::Test {
protected:
    void SetUp() override {
        QFile file(QStringLiteral(ENTRAIDE_SOURCE_DIR "/docs/exchange.openapi.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        root = QJsonDocument::fromJson(file.readAll(), &error).object();
        ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    }

    template <class F> void forEachOperation(F&& visit) const {
        const QJsonObject paths = root.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject item = path.value().toObject();
            for (auto method = item.begin(); method != item.end(); ++method) {
                if (method.key() != "parameters"_L1)
                    visit(path.key(), item, method.key().toUpper(), method.value().toObject());
            }
        }
    }

    bool isKnown(const QString& reference) const {
        QJsonValue at = root;
        for (const QString& step : reference.mid(2).split(u'/'))
            at = at.toObject().value(step);
        return reference.startsWith("#/"_L1) && at.isObject();
    }

    void expectReferencesKnown(const QJsonValue& value) const {
        if (value.isArray()) {
            for (const QJsonValue& item : value.toArray())
                expectReferencesKnown(item);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (it.key() == "$ref"_L1) {
                    EXPECT_TRUE(isKnown(it.value().toString())) << it.value().toString().toStdString();
                }
                expectReferencesKnown(it.value());
            }
        }
    }

    QJsonObject resolved(const QJsonObject& object) const {
        const QString reference = object.value("$ref"_L1).toString();
        if (reference.isEmpty())
            return object;
        QJsonValue at = root;
        for (const QString& step : reference.mid(2).split(u'/'))
            at = at.toObject().value(step);
        return at.toObject();
    }

    QJsonObject root;
};

TEST_F(OpenApi, shouldDescribeExactlyWhatIsRouted) {
    QSet<QString> described;
    forEachOperation([&](const QString& path, const QJsonObject&, const QString& method, const QJsonObject&) {
        described.insert(method + u' ' + path);
    });
    QSet<QString> routed;
    for (const Route& route : routes())
        routed.insert(QString(route.method) + u' ' + QString(route.pattern));
    EXPECT_EQ((routed - described).values().join(u", ").toStdString(), "") << "routed and not described";
    EXPECT_EQ((described - routed).values().join(u", ").toStdString(), "") << "described and not routed";
}

TEST_F(OpenApi, shouldHaveTheStructureOfOpenApi31) {
    EXPECT_TRUE(root.value("openapi"_L1).toString().startsWith("3.1."_L1));
    EXPECT_FALSE(root.value("info"_L1).toObject().value("title"_L1).toString().isEmpty());
    EXPECT_FALSE(root.value("info"_L1).toObject().value("version"_L1).toString().isEmpty());
    QSet<QString> operations;
    forEachOperation(
        [&](const QString& path, const QJsonObject& item, const QString& method, const QJsonObject& operation) {
            const std::string where = (method + u' ' + path).toStdString();
            const QString id = operation.value("operationId"_L1).toString();
            EXPECT_FALSE(id.isEmpty()) << where;
            EXPECT_FALSE(operations.contains(id)) << where;
            operations.insert(id);
            EXPECT_FALSE(operation.value("summary"_L1).toString().isEmpty()) << where;
            const QJsonObject responses = operation.value("responses"_L1).toObject();
            EXPECT_FALSE(responses.isEmpty()) << where;
            static const QRegularExpression status(u"\\A[1-5][0-9][0-9]\\z|\\Adefault\\z"_s);
            for (auto it = responses.begin(); it != responses.end(); ++it) {
                EXPECT_TRUE(status.match(it.key()).hasMatch()) << where;
                EXPECT_TRUE(resolved(it.value().toObject()).contains("description"_L1))
                    << where << ' ' << it.key().toStdString();
            }
            QSet<QString> inPath;
            QJsonArray parameters = item.value("parameters"_L1).toArray();
            for (const QJsonValue& own : operation.value("parameters"_L1).toArray())
                parameters.append(own);
            for (const QJsonValue& value : parameters) {
                const QJsonObject parameter = resolved(value.toObject());
                EXPECT_TRUE(parameter.contains("name"_L1) && parameter.contains("schema"_L1)) << where;
                if (parameter.value("in"_L1) == "path"_L1)
                    inPath.insert(parameter.value("name"_L1).toString());
            }
            static const QRegularExpression named(u"\\{([a-z]+)\\}"_s);
            QSet<QString> wanted;
            for (const auto& match : named.globalMatch(path))
                wanted.insert(match.captured(1));
            EXPECT_EQ(inPath, wanted) << where;
        });
    expectReferencesKnown(root);
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
