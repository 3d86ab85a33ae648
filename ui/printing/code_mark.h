// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code on paper.
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace entraide {

struct QrCode;

/// The dark modules in \a area as one shape: cut up, they would show seams.
QPainterPath shapeOf(const QrCode& code, const QRectF& area);

/// A sheet's code for a scanner. Holds the code that is printed beside it in letters, and nothing about a person.
class CodeMark {
public:
    /// No mark for an empty \a text.
    explicit CodeMark(const QString& text);
    ~CodeMark();
    CodeMark(CodeMark&&) noexcept;
    CodeMark& operator=(CodeMark&&) noexcept;

    /// The quiet zone of 4 modules included; 0 without a mark. Modules are 0.5 mm, which any scanner reads.
    double side() const;
    /// White below it, its quiet zone included.
    void draw(QPainter& painter, double left, double top) const;

private:
    std::unique_ptr<QrCode> m_code;
};

} // namespace entraide
