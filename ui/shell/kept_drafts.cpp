// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_drafts.h"

#include "storage/desk.h"

#include <QApplication>
#include <QDate>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

/// As JSON with its type, readable: who is erased is looked for in what is kept too.
QJsonValue jsonOf(const QVariant& value) {
    const auto typed = [](const char* type, const QJsonValue& json) {
        return QJsonObject{{QLatin1StringView(type), json}};
    };
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return typed("bool", value.toBool());
    case QMetaType::Int:
        return typed("int", value.toInt());
    case QMetaType::LongLong:
        return typed("long", QString::number(value.toLongLong()));
    case QMetaType::Double:
        return typed("double", value.toDouble());
    case QMetaType::QString:
        return typed("text", value.toString());
    case QMetaType::QByteArray:
        return typed("bytes", QString::fromUtf8(value.toByteArray()));
    case QMetaType::QDate:
        return typed("date", value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return typed("time", value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        return typed("moment", value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QStringList:
        return typed("texts", QJsonArray::fromStringList(value.toStringList()));
    case QMetaType::QVariantList: {
        QJsonArray list;
        for (const QVariantList parts = value.toList(); const QVariant& part : parts)
            list.append(jsonOf(part));
        return typed("list", list);
    }
    default:
        return QJsonValue::Null;
    }
}

QVariant variantOf(const QJsonValue& json) {
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return {};
    const QString type = object.constBegin().key();
    const QJsonValue value = object.constBegin().value();
    if (type == "bool"_L1)
        return value.toBool();
    if (type == "int"_L1)
        return value.toInt();
    if (type == "long"_L1)
        return value.toString().toLongLong();
    if (type == "double"_L1)
        return value.toDouble();
    if (type == "text"_L1)
        return value.toString();
    if (type == "bytes"_L1)
        return value.toString().toUtf8();
    if (type == "date"_L1)
        return QDate::fromString(value.toString(), Qt::ISODate);
    if (type == "time"_L1)
        return QTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (type == "moment"_L1)
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (type == "texts"_L1)
        return value.toVariant().toStringList();
    if (type == "list"_L1) {
        QVariantList list;
        for (const QJsonArray parts = value.toArray(); const QJsonValue& part : parts)
            list.append(variantOf(part));
        return list;
    }
    return {};
}

/// Each person's own: the next one at this desk is not shown what somebody else was told.
QString settingOf(const Desk& desk) {
    const QString slot = desk.handle().slot;
    return u"drafts/"_s + (slot.isEmpty() ? u"desk"_s : slot);
}

} // namespace

bool isKeepable(const QVariant& value) {
    switch (value.metaType().id()) {
    case QMetaType::UnknownType: // nothing
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QString:
    case QMetaType::QByteArray:
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
    case QMetaType::QStringList:
        return true;
    case QMetaType::QVariantList:
        return std::ranges::all_of(value.toList(), isKeepable);
    default:
        return false;
    }
}

QString textOf(const KeptWork& work) {
    QJsonArray drafts;
    for (const PageDraft& draft : work.drafts) {
        if (isKeepable(draft.typed))
            drafts.append(QJsonObject{{"page"_L1, draft.page},
                                      {"place"_L1, draft.place},
                                      {"what"_L1, draft.what},
                                      {"opener"_L1, draft.opener},
                                      {"record"_L1, draft.record},
                                      {"typed"_L1, jsonOf(draft.typed)}});
    }
    QJsonArray loose;
    for (const LooseText& one : work.loose)
        loose.append(QJsonObject{{"title"_L1, one.title}, {"texts"_L1, QJsonArray::fromStringList(one.texts)}});
    const QJsonObject object{{"format"_L1, format},
                             {"page"_L1, work.page},
                             {"record"_L1, work.record},
                             {"drafts"_L1, drafts},
                             {"loose"_L1, loose}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<KeptWork> keptWorkIn(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.value("format"_L1).toInt() != format)
        return std::nullopt;
    KeptWork work{object.value("page"_L1).toString(), object.value("record"_L1).toString(), {}, {}};
    for (const QJsonArray drafts = object.value("drafts"_L1).toArray(); const QJsonValue& one : drafts) {
        const QJsonObject draft = one.toObject();
        work.drafts.append({draft.value("page"_L1).toString(), draft.value("place"_L1).toInteger(),
                            draft.value("what"_L1).toString(), draft.value("opener"_L1).toString(),
                            draft.value("record"_L1).toString(), variantOf(draft.value("typed"_L1))});
    }
    for (const QJsonArray loose = object.value("loose"_L1).toArray(); const QJsonValue& one : loose)
        work.loose.append({one.toObject().value("title"_L1).toString(),
                           one.toObject().value("texts"_L1).toVariant().toStringList()});
    return work;
}

void keepWork(Desk& desk, const KeptWork& work) {
    desk.setSetting(settingOf(desk), textOf(work));
}

std::optional<KeptWork> takeKeptWork(Desk& desk) {
    const QString kept = desk.setting(settingOf(desk));
    if (kept.isEmpty())
        return std::nullopt;
    dropKeptWork(desk);
    return keptWorkIn(kept);
}

void dropKeptWork(Desk& desk) {
    if (!desk.setting(settingOf(desk)).isEmpty())
        desk.setSetting(settingOf(desk), {});
}

QList<LooseText> looseTexts() {
    QList<LooseText> found;
    for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget* window : windows) {
        const auto* dialog = qobject_cast<const QDialog*>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        LooseText loose{dialog->windowTitle(), {}};
        for (const auto lines = dialog->findChildren<QLineEdit*>(); const QLineEdit* line : lines) {
            if (!line->inputMethodHints().testFlag(Qt::ImhSensitiveData) && line->isModified() &&
                !line->text().trimmed().isEmpty())
                loose.texts.append(line->text());
        }
        for (const auto texts = dialog->findChildren<QPlainTextEdit*>(); const QPlainTextEdit* text : texts) {
            if (!text->isReadOnly() && !text->toPlainText().trimmed().isEmpty())
                loose.texts.append(text->toPlainText());
        }
        if (!loose.texts.isEmpty())
            found.append(loose);
    }
    return found;
}

} // namespace entraide
