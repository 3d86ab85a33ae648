// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/call_list_sheet.h"

#include "storage/desk.h"
#include "ui/printing/sheet_frame.h"
#include "ui/words/call_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/desk_profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRowHeight = 12 * mm; // somebody writes in it
constexpr double cellPadding = 1.4 * mm;
constexpr double headRuleGap = 2.2 * mm;
constexpr double headTableGap = 3.2 * mm;
constexpr double tableHeadPadding = 1.0 * mm;
constexpr double tickBox = 4 * mm;
constexpr int mostLines = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallListSheet)
};

class CallListSheet : public Section {
public:
    CallListSheet(std::shared_ptr<const SheetContext> context, const QList<CallLine>& calls, const Today& today,
                  double width)
        : m_context(std::move(context))
        , m_date(today.date)
        , m_box(*m_context)
        , m_foot(*m_context, width, {}, {}) {
        const double fixed = 9 * mm + 42 * mm + 32 * mm + 38 * mm;
        m_columns = {{{}, 9 * mm},
                     {Words::tr("Whom"), 42 * mm},
                     {Words::tr("Phone"), 32 * mm},
                     {Words::tr("Why"), width - fixed},
                     {Words::tr("Answer"), 38 * mm}};
        for (const CallLine& call : calls)
            addRow(call, today);
    }

    SectionMeasure measure() const override {
        SectionMeasure result;
        result.firstHead = result.nextHead =
            std::max(type().lineHeight(Type::Title) + type().lineHeight(Type::Body), m_box.height()) + headRuleGap +
            headTableGap;
        result.tableHead = m_rows.isEmpty() ? 0 : type().lineHeight(Type::SmallBold) + 2 * tableHeadPadding;
        result.foot = m_foot.height();
        result.tail = m_rows.isEmpty() ? 12 * mm : 0;
        for (const Row& row : m_rows)
            result.rows.append({row.height, 0});
        return result;
    }

    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override {
        m_box.draw(painter, area.right(), area.top());
        const double room = area.width() - m_box.width() - 4 * mm;
        QString title = Words::tr("Calls");
        if (continued)
            title += u" ("_s + m_context->words.word(SheetWord::Continued) + u')';
        const double y =
            type().drawLines(painter, Type::Title, area.left(), area.top(), {type().elided(Type::Title, title, room)});
        const QString day = sentenceCase(longDayText(m_date)) + u'/' + QString::number(m_date.year());
        type().drawLines(painter, Type::Body, area.left(), y, {type().elided(Type::Body, day, room)});
        horizontalLine(painter, area.left(), area.right(), area.bottom() - headTableGap, 1.6 * pt);
    }

    void drawTableHead(QPainter& painter, const QRectF& area) const override {
        if (m_rows.isEmpty())
            return;
        horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
        verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
        double x = area.left();
        for (const Column& column : m_columns) {
            type().drawLines(painter, Type::SmallBold, x + cellPadding, area.top() + tableHeadPadding,
                             {type().elided(Type::SmallBold, column.title, column.width - cellPadding)});
            x += column.width;
            verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        }
        horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
    }

    void drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace) const override {
        const Row& row = m_rows[index];
        verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
        double x = area.left();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (i == 0) {
                painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(x + (m_columns[i].width - tickBox) / 2, area.top() + 2 * mm, tickBox, tickBox));
            }
            double y = area.top() + cellPadding;
            for (const Text& text : row.cells[i])
                y = type().drawLines(painter, text.type, x + cellPadding, y, text.lines);
            x += m_columns[i].width;
            verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        }
        horizontalLine(painter, area.left(), area.right(), area.bottom(), thinLine);
    }

    void drawTail(QPainter& painter, const QRectF& area) const override {
        if (m_rows.isEmpty())
            type().drawLines(painter, Type::Body, area.left(), area.top() + 4 * mm,
                             {Words::tr("Nobody is to be called that day.")});
    }
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override {
        m_foot.draw(painter, area, page, pages);
    }
    void drawBackground(QPainter& painter, const QRectF& area) const override {
        drawSampleMark(painter, area, *m_context);
    }

private:
    struct Column {
        QString title;
        double width;
    };
    struct Text {
        Type type = Type::Body;
        QStringList lines;
    };
    struct Row {
        QList<QList<Text>> cells; ///< one for each column
        double height = 0;
    };

    const Typesetter& type() const { return m_context->type; }

    Text fitted(Type face, const QString& text, qsizetype column) const {
        return {face, type().wrap(face, text, m_columns[column].width - 2 * cellPadding, mostLines)};
    }

    void addRow(const CallLine& call, const Today& today) {
        QStringList phones;
        for (const QString& phone : call.phones)
            phones.append(paper::phoneText(phone));
        QList<Text> numbers;
        for (const QString& phone : std::as_const(phones))
            numbers.append(fitted(Type::Body, phone, 2));
        Row row;
        row.cells = {{},
                     {fitted(Type::BodyBold, whomText(call), 1),
                      fitted(Type::Small, call.language ? sentenceCase(word(*call.language)) : QString(), 1)},
                     numbers.isEmpty() ? QList<Text>{fitted(Type::Small, phonesText(call), 2)} : numbers,
                     {fitted(Type::SmallBold, word(call.reason), 3), fitted(Type::Body, whyText(call, today), 3)},
                     {}};
        for (const QList<Text>& cell : std::as_const(row.cells)) {
            double height = 2 * cellPadding;
            for (const Text& text : cell)
                height += static_cast<double>(text.lines.size()) * type().lineHeight(text.type);
            row.height = std::max({row.height, height, leastRowHeight});
        }
        m_rows.append(row);
    }

    std::shared_ptr<const SheetContext> m_context;
    QDate m_date;
    LevelBox m_box;
    SheetFoot m_foot;
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace

CallSheetHead callSheetHead(const Desk& desk, const Today& today, Language language) {
    return {desk.info().name, contactOf(desk).phone, today, desk.info().sample, language};
}

Paginator callListPages(const QList<CallLine>& calls, const CallSheetHead& head) {
    constexpr int daysKept = 7;
    PrintOptions options;
    options.level = RosterLevel::Coordinator; // it has phones
    options.languages = {head.language};
    options.destroyAfter = head.today.date.addDays(daysKept);
    options.sample = head.sample;
    RosterCopy copy;
    copy.level = options.level;
    copy.deskName = head.deskName;
    copy.deskPhone = head.deskPhone;
    copy.dataAsOf = head.today.now;
    const auto context = std::make_shared<SheetContext>(std::move(copy), options, PrintWords(options.languages));
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(
        std::make_unique<CallListSheet>(context, calls, head.today, Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

QString callListTitle(const CallSheetHead& head) {
    return head.deskName + u", "_s + head.today.date.toString(Qt::ISODate);
}

} // namespace entraide
