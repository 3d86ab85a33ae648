// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records into the desk named by its arguments (file, first number, how many: without a count until it is killed),
// and says the number of each on its output once the write has returned.
#include "storage/desk.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace entraide;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto desk = Desk::open(arguments.at(1), {"correct horse"});
    const int first = arguments.at(2).toInt();
    const bool counted = arguments.size() > 3;
    const int end = counted ? first + arguments.at(3).toInt() : 0;
    for (int i = first; !counted || i < end; ++i) {
        desk->write([&](Desk::Writer& writer) {
            // Two documents that belong together: both or none.
            const QString number = QString::number(i);
            writer.putBody(u"person:"_s + number, {{u"given_name"_s, number}, {u"remark"_s, QString(300, u'x')}});
            writer.putBody(u"volunteer:"_s + number, {{u"person"_s, QString(u"person:"_s + number)}});
        });
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}
