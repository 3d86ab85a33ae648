// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_setup.h"

#include "domain/error.h"
#include "storage/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinterInfo>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 99;

QString setupKey(const QString& kind) {
    return u"print."_s + kind;
}

} // namespace

QString pageSetupText(const PageSetup& setup) {
    QJsonArray languages;
    for (const Language language : setup.languages)
        languages.append(QString(enumName(language)));
    const QJsonObject object{{u"paper"_s, QString(enumName(setup.paper.size))},
                             {u"margin"_s, setup.paper.marginMm},
                             {u"printer"_s, setup.printer},
                             {u"copies"_s, setup.copies},
                             {u"duplex"_s, static_cast<int>(setup.duplex)},
                             {u"level"_s, QString(enumName(setup.level))},
                             {u"languages"_s, languages},
                             {u"empty_places"_s, setup.emptyPlaces},
                             {u"phones"_s, setup.phones}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PageSetup pageSetupFromText(const QString& text) {
    PageSetup setup;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    setup.paper.size = enumFromName<PaperSize>(object["paper"_L1].toString()).value_or(PaperSize::A4);
    setup.paper.marginMm = std::clamp(object["margin"_L1].toInt(leastMarginMm), leastMarginMm, mostMarginMm);
    setup.printer = object["printer"_L1].toString();
    setup.copies = std::clamp(object["copies"_L1].toInt(1), 1, mostCopies);
    const int duplex = object["duplex"_L1].toInt(QPrinter::DuplexNone);
    if (duplex >= QPrinter::DuplexNone && duplex <= QPrinter::DuplexShortSide)
        setup.duplex = static_cast<QPrinter::DuplexMode>(duplex);
    setup.level = enumFromName<RosterLevel>(object["level"_L1].toString()).value_or(RosterLevel::Team);
    for (const QJsonValue& name : object["languages"_L1].toArray()) {
        if (const auto language = enumFromName<Language>(name.toString()))
            setup.languages.append(*language);
    }
    setup.emptyPlaces = object["empty_places"_L1].toBool(true);
    setup.phones = object["phones"_L1].toBool(true);
    return setup;
}

PageSetup keptPageSetup(const Desk& desk, const QString& kind, const PageSetup& otherwise) {
    const QString kept = desk.setting(setupKey(kind));
    return kept.isEmpty() ? otherwise : pageSetupFromText(kept);
}

void keepPageSetup(Desk& desk, const QString& kind, const PageSetup& setup) {
    try {
        desk.setSetting(setupKey(kind), pageSetupText(setup));
    } catch (
        const Error&) { // the paper itself matters, and whatever is wrong with the desk is told by what is saved in it
    }
}

void applyPageSetup(const PageSetup& setup, QPrinter& printer) {
    if (!setup.printer.isEmpty() && QPrinterInfo::availablePrinterNames().contains(setup.printer))
        printer.setPrinterName(setup.printer);
    printer.setCopyCount(setup.copies);
    printer.setDuplex(setup.duplex);
}

void takePageSetup(PageSetup& setup, const QPrinter& printer) {
    setup.printer = printer.printerName();
    setup.copies = std::clamp(printer.copyCount(), 1, mostCopies);
    setup.duplex = printer.duplex();
}

} // namespace entraide
