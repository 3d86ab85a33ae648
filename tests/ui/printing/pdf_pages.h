// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace entraide {

/// The words of each page of a PDF, in the layout of the page, by pdftotext (poppler-utils).
inline QStringList pagesOf(const QString& file) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                               QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
    // Without the font's ligatures and no-break spaces.
    QStringList pages =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace entraide
