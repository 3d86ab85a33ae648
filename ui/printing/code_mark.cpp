// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/code_mark.h"

#include "interchange/qr_code.h"
#include "ui/printing/paper.h"

namespace entraide {

namespace {

constexpr double moduleSide = 0.5 * mm;
constexpr int quietZone = 4; ///< modules, ISO/IEC 18004

} // namespace

QPainterPath shapeOf(const QrCode& code, const QRectF& area) {
    const double module = area.width() / code.side;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side;) {
            int end = x;
            while (end < code.side && code.at(end, y))
                ++end;
            if (end > x)
                shape.addRect(area.left() + x * module, area.top() + y * module, (end - x) * module, module);
            x = end + 1;
        }
    }
    return shape;
}

CodeMark::CodeMark(const QString& text) {
    if (auto code = qrCode(text.toLatin1()))
        m_code = std::make_unique<QrCode>(std::move(*code));
}

CodeMark::~CodeMark() = default;
CodeMark::CodeMark(CodeMark&&) noexcept = default;
CodeMark& CodeMark::operator=(CodeMark&&) noexcept = default;

double CodeMark::side() const {
    return m_code ? (m_code->side + 2 * quietZone) * moduleSide : 0;
}

void CodeMark::draw(QPainter& painter, double left, double top) const {
    if (!m_code)
        return;
    const QRectF whole(left, top, side(), side());
    constexpr double quiet = quietZone * moduleSide;
    painter.fillRect(whole, Qt::white); // over the mark of a sample
    painter.fillPath(shapeOf(*m_code, whole.adjusted(quiet, quiet, -quiet, -quiet)), Qt::black);
}

} // namespace entraide
