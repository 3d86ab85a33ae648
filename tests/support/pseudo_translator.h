// SPDX-License-Identifier: GPL-3.0-or-later
// A language that nobody speaks: every text is in brackets, has accents and is two fifths longer. What is shown without
// brackets was not given to the translators; what does not fit will not fit in German.
#pragma once

#include <QHash>
#include <QTranslator>

namespace entraide::test {

class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    /// The program's own texts; Qt's have their own translators.
    QString translate(const char* context, const char* source, const char*, int number) const override {
        if (isOfQt(context) || *source == '\0')
            return {};
        QString text = QString::fromUtf8(source);
        if (number >= 0)
            text.replace(QStringLiteral("(s)"), number == 1 ? QString() : QStringLiteral("s"));
        // Spaces at the ends hold it to its neighbours.
        qsizetype first = 0;
        while (first < text.size() && text[first].isSpace())
            ++first;
        qsizetype last = text.size();
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first == last)
            return text;
        const QString inner = text.sliced(first, last - first);
        QString filler;
        for (qsizetype i = 0; i < inner.size() * 2 / 5 - 2; ++i)
            filler += i % 6 == 0 ? QChar(u' ') : QChar(u'~');
        return text.first(first) + QChar(u'[') + accented(inner) + filler + QChar(u']') + text.sliced(last);
    }

private:
    static bool isOfQt(const char* context) {
        return *context == 'Q' && context[1] >= 'A' && context[1] <= 'Z' && qstrncmp(context, "QObject", 7) != 0;
    }

    /// Placeholders, keys of menus, tags and patterns of file dialogs stay as they are.
    static QString accented(const QString& text) {
        static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'}, {u'u', u'ü'},
                                                 {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Ü'}};
        QString result;
        bool isTag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i];
            isTag = letter == u'<' || (isTag && letter != u'>');
            const bool isFilledIn = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
            result += isTag || isFilledIn ? letter : accents.value(letter, letter);
        }
        return result;
    }
};

} // namespace entraide::test
