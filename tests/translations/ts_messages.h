// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of the .ts files, read as they stand.
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace entraide::test {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool unfinished = false;

    QString key() const {
        const QString separator = QStringLiteral(" | ");
        return context + separator + source + (comment.isEmpty() ? QString() : separator + comment);
    }
};

/// The messages of a .ts file (Qt Linguist's XML).
inline QList<Message> messagesIn(const QString& path) {
    using namespace Qt::StringLiterals;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == "name"_L1) {
                context = xml.readElementText();
            } else if (name == "message"_L1) {
                message = {};
                message.context = context;
                message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            } else if (name == "source"_L1) {
                message.source = xml.readElementText();
            } else if (name == "comment"_L1) {
                message.comment = xml.readElementText();
            } else if (name == "translation"_L1) {
                message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
                if (!message.plural)
                    message.translations.append(xml.readElementText());
            } else if (name == "numerusform"_L1) {
                message.translations.append(xml.readElementText());
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

inline QString translationFile(const QString& language) {
    return QStringLiteral(ENTRAIDE_SOURCE_DIR "/translations/entraide_%1.ts").arg(language);
}

} // namespace entraide::test
