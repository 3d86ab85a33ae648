// SPDX-License-Identifier: GPL-3.0-or-later
// Makes copies of the desk named by its arguments (file, how many: without a number until it is killed), all of one
// moment, and says the id of each on its output once it is made. With "hold" in the place of the number it only keeps
// the desk open, until its input ends.
#include "backups/backup_making.h"
#include "domain/error.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace entraide;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        const auto desk = Desk::open(arguments.at(1), {"correct horse"});
        const auto say = [](const QString& text) {
            std::printf("%s\n", qPrintable(text));
            std::fflush(stdout);
        };
        if (arguments.value(2) == "hold"_L1) {
            (void)desk->count(EntityType::Person);
            say(u"open"_s);
            while (std::getchar() != EOF) {
            }
            return 0;
        }
        const bool counted = arguments.size() > 2;
        const int most = arguments.value(2).toInt();
        const QDateTime now(QDate(2026, 11, 29), QTime(18, 15), QTimeZone::UTC);
        for (int i = 0; !counted || i < most; ++i)
            say(makeBackup(*desk, {.reason = BackupReason::ByHand, .now = now}).copy.id());
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
