// SPDX-License-Identifier: GPL-3.0-or-later
// calls: whom to ring on a day, and why.
#include "domain/date_text.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/printing/call_list_sheet.h"
#include "ui/words/call_words.h"
#include "ui/words/interface_language.h"
#include "workflows/call_list.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject callObject(const CallLine& line, const Today& today) {
    return {{u"reason"_s, QString(enumName(line.reason))},
            {u"name"_s, line.name},
            {u"phones"_s, QJsonArray::fromStringList(line.phones)},
            {u"language"_s, line.language ? QJsonValue(QString(enumName(*line.language))) : QJsonValue::Null},
            {u"why"_s, whyText(line, today)},
            {u"date"_s, isoDate(line.date)},
            {u"whom"_s, line.whom},
            {u"about"_s, line.about},
            {u"act_on"_s, line.actOn},
            {u"others"_s, QJsonArray::fromStringList(line.others)}};
}

} // namespace

ExitStatus runCalls(Session& session) {
    Today today = session.today;
    if (session.line.has("date"_L1)) {
        const QString text = session.line.value("date"_L1);
        const auto date = dateFromText(text);
        if (!date || !date->date.isValid())
            return session.fail(ExitStatus::BadInput,
                                ConsoleWords::tr("“%1” is no date. Write it as 2026-11-20.").arg(text));
        today = Today::on(date->date, today.now);
    }
    QString file;
    if (session.line.has("pdf"_L1)) {
        const auto wanted = session.outputFile("pdf"_L1);
        if (!wanted)
            return ExitStatus::BadInput;
        file = *wanted;
    }
    const QList<CallLine> calls = callList(session.desk(), today);
    QJsonArray lines;
    for (const CallLine& call : calls) {
        lines.append(callObject(call, today));
        session.out.line(QStringList{whomText(call), phonesText(call), whyText(call, today)}.join(u"  "_s));
    }
    if (calls.isEmpty())
        session.out.line(ConsoleWords::tr("Nobody is to be called that day."));
    QJsonObject object{{u"date"_s, today.date.toString(Qt::ISODate)}, {u"calls"_s, lines}};
    if (!file.isEmpty()) {
        const CallSheetHead head =
            callSheetHead(session.desk(), today, session.line.language.value_or(InterfaceLanguage::ofSystem()));
        enterPrinted(session.desk(),
                     {.kind = "calls"_L1, .level = "team"_L1, .format = "pdf"_L1, .rows = calls.size()});
        callListPages(calls, head).writePdf(file, callListTitle(head));
        object.insert(u"file"_s, QFileInfo(file).absoluteFilePath());
        session.out.line(ConsoleWords::tr("Wrote %1.", "a file").arg(QDir::toNativeSeparators(file)));
    }
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
