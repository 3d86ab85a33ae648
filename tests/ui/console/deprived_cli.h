// SPDX-License-Identifier: GPL-3.0-or-later
// The program, with something taken away from it before it begins: room on the disk, permissions.
#pragma once

#include "ui/console/cli_fixture.h"

#include <csignal>
#include <functional>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace entraide {

class DeprivedCliTest : public CliTest {
protected:
    using TakeAway = std::function<void()>;

    /// Runs on \a desk; \a takeAway works in the new process.
    static CliRun runWithout(const TakeAway& takeAway, const QString& desk, const QStringList& arguments) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setChildProcessModifier(takeAway);
        process.start(QStringLiteral(ENTRAIDE_CLI),
                      QStringList{QStringLiteral("--desk"), desk, QStringLiteral("--json"), QStringLiteral("--today"),
                                  QStringLiteral("2026-11-18"), QStringLiteral("--lang"), QStringLiteral("en")} +
                          arguments);
        EXPECT_TRUE(process.waitForFinished(patience));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// As on a full disk: no file grows beyond \a bytes.
    static TakeAway roomFor(qint64 bytes) {
        return [bytes] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
    }
    /// Without the superuser's right to pass over permissions, should the tests run as the superuser.
    static void obeyPermissions() {
        for (const unsigned long right : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER})
            ::prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
    }
};

} // namespace entraide
