// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper.h"

#include <QPen>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Sans serifs with Latin letters of all four languages, in the order in which they read best on paper.
QStringList families() {
    return {u"Noto Sans"_s, u"Segoe UI"_s, u"Open Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s, u"Arial"_s};
}

constexpr double leading = 1.24;

/// For fonts of one size: embedded as outlines, the same on every device.
void makePlain(QFont& font, double size, bool bold) {
    font.setPixelSize(static_cast<int>(size));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
}

/// True when a line may end after the letter at \a i: at a hyphen between two letters.
bool mayEndAfter(const QString& word, qsizetype i) {
    return word[i] == u'-' && i > 0 && i + 1 < word.size() && word[i - 1].isLetter() && word[i + 1].isLetter();
}

void line(QPainter& painter, QPointF from, QPointF to, const QPen& pen) {
    painter.setPen(pen);
    painter.drawLine(from, to);
}

} // namespace

QFont fixedFont(double size, bool bold) {
    QFont font;
    font.setFamilies(
        {u"Noto Sans Mono"_s, u"Consolas"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Courier New"_s});
    font.setStyleHint(QFont::Monospace);
    makePlain(font, size, bold);
    return font;
}

Typesetter::Typesetter() {
    struct Spec {
        Type type;
        double size;
        bool bold;
        bool italic;
    };
    constexpr Spec specs[] = {
        {Type::Small, 8 * pt, false, false},    {Type::SmallItalic, 8 * pt, false, true},
        {Type::SmallBold, 8 * pt, true, false}, {Type::Body, 9 * pt, false, false},
        {Type::BodyBold, 9 * pt, true, false},  {Type::Heading, 12 * pt, true, false},
        {Type::Title, 17 * pt, true, false},    {Type::Code, 17 * pt, true, false},
    };
    for (const Spec& spec : specs) {
        Face& face = m_faces[index(spec.type)];
        face.size = spec.size;
        if (spec.type == Type::Code) {
            face.font = fixedFont(spec.size, spec.bold);
        } else {
            face.font.setFamilies(families());
            makePlain(face.font, spec.size, spec.bold);
            face.font.setItalic(spec.italic);
        }
        face.metrics = QFontMetricsF(face.font);
    }
}

double Typesetter::lineHeight(Type type) const {
    return m_faces[index(type)].size * leading;
}

double Typesetter::baseline(Type type) const {
    // Capitals stand in the middle of their line.
    return (lineHeight(type) + m_faces[index(type)].metrics.capHeight()) / 2;
}

double Typesetter::width(Type type, const QString& text) const {
    const Face& face = m_faces[index(type)];
    auto found = face.widths.constFind(text);
    if (found == face.widths.cend())
        found = face.widths.insert(text, face.metrics.horizontalAdvance(text));
    return *found;
}

QString Typesetter::elided(Type type, const QString& text, double width_) const {
    return width(type, text) <= width_ ? text : m_faces[index(type)].metrics.elidedText(text, Qt::ElideRight, width_);
}

QString Typesetter::firstThatFit(Type type, const QString& text, double width_) const {
    // A word wider than its column is broken where it has to be.
    qsizetype fits = 1;
    while (fits < text.size() && width(type, text.left(fits + 1)) <= width_)
        ++fits;
    for (qsizetype i = fits - 1; i > 0; --i) {
        if (mayEndAfter(text, i))
            return text.left(i + 1);
    }
    return text.left(fits);
}

double Typesetter::widestWord(Type type, const QString& text) const {
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype start = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i + 1 < word.size() && !mayEndAfter(word, i))
                continue;
            widest = std::max(widest, width(type, word.sliced(start, i + 1 - start)));
            start = i + 1;
        }
    }
    return widest;
}

QStringList Typesetter::wrap(Type type, const QString& text, double width_, int mostLines) const {
    if (text.isEmpty() || mostLines < 1)
        return {};
    if (width(type, text) <= width_)
        return {text};
    QStringList lines;
    QString line;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (width(type, longer) <= width_) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == mostLines) {
            const QString rest = (line.isEmpty() ? QString() : line + u' ') + words.sliced(i).join(u' ');
            lines.append(elided(type, rest, width_));
            return lines;
        }
        if (line.isEmpty()) {
            line = firstThatFit(type, words[i], width_);
            words.insert(i + 1, words[i].mid(line.size()));
        } else {
            --i; // the word begins the next line
        }
        lines.append(line);
        line.clear();
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

void Typesetter::draw(QPainter& painter, Type type, double x, double y, const QString& text) const {
    if (text.isEmpty())
        return;
    painter.setFont(font(type));
    painter.setPen(Qt::black);
    painter.drawText(QPointF(x, y), text);
}

double Typesetter::drawLines(QPainter& painter, Type type, double x, double top, const QStringList& lines) const {
    const double height = lineHeight(type);
    for (const QString& text : lines) {
        draw(painter, type, x, top + baseline(type), text);
        top += height;
    }
    return top;
}

void horizontalLine(QPainter& painter, double left, double right, double y, double thickness) {
    line(painter, {left, y}, {right, y}, QPen(Qt::black, thickness, Qt::SolidLine, Qt::FlatCap));
}

void verticalLine(QPainter& painter, double x, double top, double bottom, double thickness) {
    line(painter, {x, top}, {x, bottom}, QPen(Qt::black, thickness, Qt::SolidLine, Qt::FlatCap));
}

void writingLine(QPainter& painter, double left, double right, double y) {
    QPen pen(Qt::black, 0.6 * pt, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.0, 1.6});
    line(painter, {left, y}, {right, y}, pen);
}

} // namespace entraide
