// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/whole_label.h"

#include <QEvent>
#include <QLabel>

namespace entraide {

namespace {

class Whole : public QObject {
public:
    explicit Whole(QLabel& label)
        : QObject(&label)
        , m_label(label) {
        label.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Other words are drawn anew, and have no event of their own.
        if (event->type() == QEvent::Resize || event->type() == QEvent::Paint || event->type() == QEvent::FontChange) {
            const int needed = m_label.text().isEmpty() ? 0 : m_label.heightForWidth(m_label.width());
            if (needed != m_label.minimumHeight())
                m_label.setMinimumHeight(needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel& m_label;
};

} // namespace

void keepWhole(QLabel& label) {
    new Whole(label);
}

} // namespace entraide
