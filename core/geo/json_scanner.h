// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace entraide {

/// Reads JSON (RFC 8259) from its beginning to its end and keeps nothing of it, so that a file of a million corners
/// costs no more than what is taken from it. Goes at most 64 levels deep. The text stays the caller's and outlives it.
/// Throws Error BadInput with fault::notJson, fault::cutOff or fault::tooDeep, whose subject is the number of the line.
class JsonScanner {
public:
    enum class Kind { Object, Array, Text, Number, Boolean, Null };

    explicit JsonScanner(QByteArrayView text);

    /// Of the value that comes next, which stays where it is.
    Kind next();

    /// Goes into an object, to be asked for its members one after the other.
    void enterObject();
    /// The next member's name, before its value; none at the end of the object, which is left by that.
    std::optional<QString> nextMember();
    void enterArray();
    /// Whether another value comes; not at the end of the array, which is left by that.
    bool nextItem();

    /// Bytes that are no UTF-8 are read as Latin-1, see sawOtherText().
    QString text();
    /// NaN for what is no number of finite size: `NaN` and `Infinity`, which some programs write, among them.
    double number();
    /// A number as it is written.
    QString numberText();
    bool boolean();
    void null();
    /// Goes past the next value, whatever it is.
    void skip();

    /// Nothing but white space is left.
    void finish();

    bool sawOtherText() const { return m_otherText; }
    qint64 offset() const { return m_at; }
    qint64 size() const { return m_text.size(); }

private:
    static constexpr int mostLevels = 64;

    [[noreturn]] void fail();
    char peek();
    void take(char expected);
    void takeWord(QByteArrayView word);
    void enter(char open);
    bool goOn(char close);
    QByteArrayView numberSpan();
    void skipText();
    QString decoded(QByteArrayView bytes);
    QChar escaped();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_level = 0;
    bool m_begun[mostLevels] = {}; ///< the container of that level has given something
    bool m_otherText = false;
};

} // namespace entraide
