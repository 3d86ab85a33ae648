// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/meal_slip.h"

#include "domain/iban.h"
#include "interchange/qr_code.h"
#include "ui/printing/code_mark.h"
#include "ui/printing/sheet_frame.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double ruleGap = 2.2 * mm;
constexpr double blockGap = 4 * mm;
constexpr double framePadding = 6 * mm; ///< the code's quiet zone lies in it
constexpr double columnGap = 7 * mm;
constexpr double rowGap = 3.4 * mm;
constexpr double codeSide = 44 * mm; ///< dark modules; of a code with few of them less
constexpr int quietModules = 4;
constexpr double communicationPadding = 2.4 * mm;
constexpr int mostNameLines = 2;
constexpr int mostSentenceLines = 2;

/// Figures that are typed over: all of one width.
class FixedType {
public:
    FixedType(double size, bool bold)
        : m_font(fixedFont(size, bold))
        , m_size(size) {}

    const QFont& font() const { return m_font; }
    double lineHeight() const { return 1.24 * m_size; }
    double baseline() const { return (lineHeight() + QFontMetricsF(m_font).capHeight()) / 2; }
    double width(const QString& text) const { return QFontMetricsF(m_font).horizontalAdvance(text); }
    QString elided(const QString& text, double width) const {
        return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
    }

private:
    QFont m_font;
    double m_size;
};

QString groupedIban(const QString& text) {
    const auto iban = Iban::fromText(text);
    return iban ? iban->grouped() : text;
}

/// Laid out once, from its own top left corner, so that what is measured is what is drawn.
class MealSlipSheet : public Section {
public:
    MealSlipSheet(std::shared_ptr<const SheetContext> context, const MealSlip& slip, const QRectF& page)
        : m_context(std::move(context))
        , m_slip(slip)
        , m_code(qrCode(slip.epcPayload))
        , m_width(page.width())
        , m_room(page.height() * 2 / 3) {
        addHead();
        addPayment();
        addSentences(SheetWord::PaidStraight, Type::BodyBold, 0, m_width);
        m_y += blockGap;
        addWhoFor();
        addMessage();
        addFoot();
    }

    SectionMeasure measure() const override {
        SectionMeasure result;
        result.tail = m_y;
        return result;
    }

    void drawHead(QPainter&, const QRectF&, bool) const override {}
    void drawTableHead(QPainter&, const QRectF&) const override {}
    void drawRow(QPainter&, const QRectF&, qsizetype, RowPlace) const override {}
    void drawFoot(QPainter&, const QRectF&, int, int) const override {}

    void drawTail(QPainter& painter, const QRectF& area) const override {
        painter.save();
        painter.translate(area.topLeft());
        painter.setBrush(Qt::NoBrush);
        for (const Frame& frame : m_frames) {
            painter.setPen(QPen(Qt::black, frame.thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(frame.area);
        }
        for (const Rule& rule : m_rules)
            horizontalLine(painter, 0, m_width, rule.y, rule.thickness);
        for (const Line& line : m_lines) {
            painter.setFont(line.font);
            painter.setPen(Qt::black);
            painter.drawText(line.start, line.text);
        }
        drawCode(painter);
        painter.restore();
    }

    void drawBackground(QPainter& painter, const QRectF& area) const override {
        drawSampleMark(painter, QRectF(area.topLeft(), QSizeF(m_width, m_y)), *m_context);
    }

private:
    struct Line {
        QFont font;
        QPointF start; ///< of the baseline
        QString text;
    };
    struct Frame {
        QRectF area;
        double thickness;
    };
    struct Rule {
        double y;
        double thickness;
    };

    const Typesetter& type() const { return m_context->type; }
    const PrintWords& words() const { return m_context->words; }

    /// Lines from the cursor down.
    void addLines(Type face, double x, const QStringList& lines) {
        for (const QString& text : lines) {
            m_lines.append({type().font(face), {x, m_y + type().baseline(face)}, text});
            m_y += type().lineHeight(face);
        }
    }

    /// The same in each language, each from a line of its own.
    void addSentences(SheetWord word, Type face, double x, double width) {
        for (const QString& text : words().each(word))
            addLines(face, x, type().wrap(face, text, width, mostSentenceLines));
    }

    void addLabel(SheetWord word, double x, double width) {
        addLines(Type::Small, x, {type().elided(Type::Small, words().word(word), width)});
    }

    void addHead() {
        const double sampleWidth = m_slip.sample ? addSampleBox() : 0;
        const double room = m_width - sampleWidth;
        addLines(Type::Title, 0, type().wrap(Type::Title, words().word(SheetWord::GiftTitle), room, mostNameLines));
        if (!m_slip.campaign.isEmpty())
            addLines(Type::BodyBold, 0, {type().elided(Type::BodyBold, m_slip.campaign.simplified(), room)});
        m_y += ruleGap;
        m_rules.append({m_y, 1.6 * pt});
        m_y += blockGap;
        addSentences(SheetWord::GiftThanks, Type::Body, 0, m_width);
        m_y += blockGap;
    }

    /// At the top right. Gives the width that it takes away.
    double addSampleBox() {
        constexpr double padding = 2.2 * mm;
        const QString text = words().word(SheetWord::Sample);
        const double width = type().width(Type::BodyBold, text) + 2 * padding;
        const double height = type().lineHeight(Type::BodyBold) + padding;
        m_frames.append({QRectF(m_width - width, 0, width, height), 0.8 * pt});
        m_lines.append({type().font(Type::BodyBold),
                        {m_width - width + padding, padding / 2 + type().baseline(Type::BodyBold)},
                        text});
        return width + columnGap;
    }

    void addPayment() {
        const double top = m_y;
        const double left = framePadding;
        const double taken = m_code ? codeSide + columnGap : 0;
        const double width = m_width - 2 * framePadding - taken;
        m_y = top + framePadding;
        addFigures(left, width);
        addBeneficiary(left, width);
        addAccount(left, width);
        addCommunication(left, width);
        double bottom = m_y;
        if (m_code) {
            m_y = top + framePadding;
            addCode(m_width - framePadding - codeSide);
            bottom = std::max(bottom, m_y);
        }
        m_frames.append({QRectF(0, top, m_width, bottom + framePadding - top), 0.8 * pt});
        m_y = bottom + framePadding + blockGap;
    }

    /// How many meals, and beside it what they cost.
    void addFigures(double left, double width) {
        const double top = m_y;
        const double middle = left + width / 2;
        const double half = width / 2 - 2 * mm;
        addLabel(SheetWord::YourGift, left, half);
        m_y = top;
        addLabel(SheetWord::Amount, middle, half);
        const double baseline = m_y + type().baseline(Type::Title);
        const QString meals = QString::number(m_slip.meals) + QChar(QChar::Nbsp) + words().meals(m_slip.meals);
        m_lines.append({type().font(Type::Heading), {left, baseline}, type().elided(Type::Heading, meals, half)});
        m_lines.append({type().font(Type::Title), {middle, baseline}, words().amount(m_slip.amountCents)});
        m_y += type().lineHeight(Type::Title) + rowGap;
    }

    void addBeneficiary(double left, double width) {
        addLabel(SheetWord::Beneficiary, left, width);
        addLines(Type::Heading, left, type().wrap(Type::Heading, m_slip.restaurant.simplified(), width, mostNameLines));
        addLines(Type::Body, left,
                 type().wrap(Type::Body, m_slip.restaurantAddress.simplified(), width, mostNameLines));
        m_y += rowGap;
    }

    void addAccount(double left, double width) {
        const FixedType fixed(13 * pt, false);
        addLabel(SheetWord::Account, left, width);
        m_lines.append({fixed.font(), {left, m_y + fixed.baseline()}, fixed.elided(groupedIban(m_slip.iban), width)});
        m_y += fixed.lineHeight() + rowGap;
    }

    /// What has to be copied without a mistake is the largest thing on the slip.
    void addCommunication(double left, double width) {
        const FixedType fixed(18 * pt, true);
        const QString text = fixed.elided(m_slip.structured, width - 2 * communicationPadding);
        addLabel(SheetWord::Communication, left, width);
        m_y += 0.8 * mm;
        const QRectF box(left, m_y, fixed.width(text) + 2 * communicationPadding,
                         fixed.lineHeight() + communicationPadding);
        m_frames.append({box, thickLine});
        m_lines.append(
            {fixed.font(), {left + communicationPadding, m_y + communicationPadding / 2 + fixed.baseline()}, text});
        m_y = box.bottom() + 1.2 * mm;
        addSentences(SheetWord::CopyCommunication, Type::Small, left, width);
    }

    /// The code with what to do with it under it.
    void addCode(double left) {
        const double side = std::min(codeSide, framePadding * m_code->side / quietModules);
        m_codeArea = QRectF(left + codeSide - side, m_y, side, side);
        m_y = m_codeArea.bottom() + framePadding;
        for (const QString& text : words().each(SheetWord::ScanCode)) {
            for (const QString& line : type().wrap(Type::SmallBold, text, codeSide, mostSentenceLines)) {
                const double x = left + (codeSide - type().width(Type::SmallBold, line)) / 2;
                addLines(Type::SmallBold, x, {line});
            }
        }
    }

    void drawCode(QPainter& painter) const {
        if (!m_code)
            return;
        const double quiet = m_codeArea.width() * quietModules / m_code->side;
        // Over the mark of a sample.
        painter.fillRect(m_codeArea.marginsAdded({quiet, quiet, quiet, quiet}), Qt::white);
        painter.fillPath(shapeOf(*m_code, m_codeArea), Qt::black);
    }

    /// Who gives and who eats, side by side.
    void addWhoFor() {
        const double top = m_y;
        const QString giver = m_slip.giver.simplified();
        double left = 0;
        double width = m_width;
        if (!giver.isEmpty()) {
            width = (m_width - columnGap) / 2;
            addLabel(SheetWord::GiftOf, 0, width);
            addLines(Type::BodyBold, 0, type().wrap(Type::BodyBold, giver, width, mostNameLines));
            left = width + columnGap;
        }
        const double bottom = m_y;
        m_y = top;
        addTarget(left, width);
        m_y = std::max(m_y, bottom) + rowGap;
    }

    void addTarget(double left, double width) {
        const QString hospital = m_slip.hospital.simplified();
        const QString unit = m_slip.unit.simplified();
        addLabel(SheetWord::MeantFor, left, width);
        if (hospital.isEmpty() && unit.isEmpty()) {
            addSentences(SheetWord::MeantForAny, Type::BodyBold, left, width);
            return;
        }
        addLines(Type::BodyBold, left, type().wrap(Type::BodyBold, hospital, width, mostNameLines));
        if (!unit.isEmpty())
            addLines(Type::Body, left, {type().elided(Type::Body, unit, width)});
    }

    /// As many lines as there is room for above the foot.
    void addMessage() {
        if (m_slip.message.trimmed().isEmpty())
            return;
        addLabel(SheetWord::YourMessage, 0, m_width);
        const double room = m_room - footHeight() - m_y;
        const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(room / type().lineHeight(Type::Body)));
        QStringList lines;
        for (const QString& paragraph : m_slip.message.trimmed().split(u'\n'))
            lines += type().wrap(Type::Body, paragraph.simplified(), m_width, static_cast<int>(most));
        if (lines.size() > most) {
            lines.resize(most);
            lines.last() = type().elided(Type::Body, lines.last() + u" …"_s, m_width);
        }
        addLines(Type::Body, 0, lines);
    }

    double footHeight() const { return blockGap + ruleGap + type().lineHeight(Type::Small); }

    void addFoot() {
        m_y += blockGap;
        m_rules.append({m_y, 0.8 * pt});
        m_y += ruleGap;
        const QString date = paper::dayMonthYear(m_slip.date);
        const double dateWidth = type().width(Type::Small, date);
        const double top = m_y;
        addLines(Type::Small, 0, {type().elided(Type::Small, m_slip.desk, m_width - dateWidth - columnGap)});
        m_y = top;
        addLines(Type::Small, m_width - dateWidth, {date});
    }

    std::shared_ptr<const SheetContext> m_context;
    MealSlip m_slip;
    std::optional<QrCode> m_code;
    double m_width;
    double m_room;  ///< that the slip may be high
    double m_y = 0; ///< the cursor; in the end the slip's height
    QRectF m_codeArea;
    QList<Line> m_lines;
    QList<Frame> m_frames;
    QList<Rule> m_rules;
};

} // namespace

Paginator mealSlipPages(const QList<MealSlip>& slips, const QList<Language>& languages) {
    return mealSlipPages(slips, PrintWords(languages));
}

Paginator mealSlipPages(const QList<MealSlip>& slips, PrintWords words) {
    PrintOptions options;
    options.sample = std::ranges::any_of(slips, &MealSlip::sample);
    options.languages = words.languages();
    const auto context = std::make_shared<SheetContext>(RosterCopy(), options, std::move(words));
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    std::vector<std::unique_ptr<Section>> sections;
    for (const MealSlip& slip : slips)
        sections.push_back(std::make_unique<MealSlipSheet>(context, slip, Paginator::contentOf(layout)));
    return {layout, std::move(sections)};
}

QString mealSlipTitle(const MealSlip& slip) {
    return slip.restaurant.simplified() + u", "_s + slip.structured;
}

void writeMealSlipPdf(const MealSlip& slip, const QList<Language>& languages, const QString& file) {
    mealSlipPages({slip}, languages).writePdf(file, mealSlipTitle(slip));
}

} // namespace entraide
