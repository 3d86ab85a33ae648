// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the programs as they were built: whether a fault of memory finds them hardened, whether they bring a SQLite
// that others would see, and whether they need what docs/dependencies.md lists, no more and no less. The bill of
// materials that the build wrote has to say the same.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

const QStringList programs{QStringLiteral(ENTRAIDE_PROGRAM), QStringLiteral(ENTRAIDE_CLI)};

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a program of binutils says, in English.
QString said(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000) && process.exitCode() == 0) << qPrintable(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Dependency {
    QString name;
    QString linked; ///< static, shared, optional, loaded, page, test, build
    QString version;
    QString licence;
    QStringList packages;
    QStringList libraries;
};

QList<Dependency> dependencies() {
    QList<Dependency> all;
    for (const QString& line : read(QStringLiteral(ENTRAIDE_SOURCE_DIR) + u"/docs/dependencies.md"_s).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        static const QStringList kinds{u"static"_s, u"shared"_s, u"optional"_s, u"loaded"_s,
                                       u"page"_s,   u"test"_s,   u"build"_s};
        if (cells.size() != 9 || !kinds.contains(cells[2].trimmed()))
            continue;
        all.append({cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed(),
                    cells[5].split(u' ', Qt::SkipEmptyParts), cells[6].split(u' ', Qt::SkipEmptyParts)});
    }
    return all;
}

/// The names after "Shared library: [" and the like.
QStringList bracketed(const QString& text, const QString& tag) {
    QStringList names;
    const QRegularExpression pattern(u"\\("_s + tag + u"\\)[^\\[\\n]*\\[([^\\]]*)\\]"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

TEST(BuiltPrograms, shouldBeHardened) {
    for (const QString& program : programs) {
        SCOPED_TRACE(program.toStdString());
        EXPECT_TRUE(said(u"readelf"_s, {u"-hW"_s, program}).contains(QRegularExpression(u"Type:\\s+DYN"_s)))
            << "lies where the system likes (PIE)";
        const QString dynamic = said(u"readelf"_s, {u"-dW"_s, program});
        EXPECT_TRUE(dynamic.contains(QRegularExpression(u"\\(FLAGS_1\\).*\\bPIE\\b"_s)));
        EXPECT_TRUE(dynamic.contains(QRegularExpression(u"\\(FLAGS_1\\).*\\bNOW\\b"_s)))
            << "what it calls is looked up at the start";
        EXPECT_EQ(bracketed(dynamic, u"(?:RPATH|RUNPATH)"_s), QStringList()) << "libraries come from the system";
        const QString segments = said(u"readelf"_s, {u"-lW"_s, program});
        EXPECT_TRUE(segments.contains("GNU_RELRO"_L1)) << "and cannot be written over then";
        const auto stack = QRegularExpression(u"GNU_STACK\\s+(?:0x[0-9a-f]+\\s+){5}([RWE ]+?)\\s+0x"_s).match(segments);
        ASSERT_TRUE(stack.hasMatch());
        EXPECT_FALSE(stack.captured(1).contains(u'E')) << "nothing on the stack is run";
        const QRegularExpression load(u"LOAD\\s+(?:0x[0-9a-f]+\\s+){5}([RWE ]+?)\\s+0x"_s);
        int loads = 0;
        for (auto it = load.globalMatch(segments); it.hasNext(); ++loads) {
            const QString rights = it.next().captured(1);
            EXPECT_FALSE(rights.contains(u'W') && rights.contains(u'E')) << "what can be written is not run";
        }
        EXPECT_GE(loads, 2);
        const QString imports = said(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, program});
        EXPECT_TRUE(imports.contains(QRegularExpression(u" U __stack_chk_fail\\b"_s)));
        EXPECT_TRUE(imports.contains(QRegularExpression(u" U __\\w+_chk\\b(?<!stack_chk)"_s)))
            << "lengths are checked where they are known (FORTIFY)";
    }
}

/// The sources that a command compiles: one, or those of a batch (cmake/batches.cmake).
QStringList sourcesOf(const QString& file) {
    if (!file.contains("/Unity/unity_"_L1))
        return {file};
    QStringList sources;
    const QString batch = read(file);
    static const QRegularExpression include(u"#include \"(.+)\""_s);
    for (auto it = include.globalMatch(batch); it.hasNext();)
        sources.append(it.next().captured(1));
    return sources;
}

/// The programs say little of how each of their parts was compiled; the build says all of it.
TEST(BuiltPrograms, shouldBeCompiledHardenedInEveryPart) {
    QStringList wanted{u"-fstack-protector-strong"_s, u"-fstack-clash-protection"_s, u"-D_FORTIFY_SOURCE=3"_s,
                       u"-D_GLIBCXX_ASSERTIONS"_s};
#ifdef __x86_64__
    wanted.append(u"-fcf-protection=full"_s);
#endif
    const QJsonArray commands = QJsonDocument::fromJson(read(QStringLiteral(ENTRAIDE_COMMANDS)).toUtf8()).array();
    const QString top = QStringLiteral(ENTRAIDE_SOURCE_DIR);
    int looked = 0;
    for (const QJsonValue& value : commands) {
        const QJsonObject command = value.toObject();
        const QString line = command.value("command"_L1).toString();
        for (const QString& file : sourcesOf(command.value("file"_L1).toString())) {
            const bool own = std::ranges::any_of(QStringList{u"/core/"_s, u"/ui/"_s, u"/app/"_s},
                                                 [&](const QString& folder) { return file.startsWith(top + folder); });
            if (!own || file.contains("/matching/lemon/"_L1)) // the oracle is in no program
                continue;
            ++looked;
            for (const QString& flag : std::as_const(wanted))
                EXPECT_TRUE(line.contains(u' ' + flag + u' ')) << qPrintable(file) << " lacks " << qPrintable(flag);
            // Those that compute with large tables on the stack, and with no bytes of others.
            const bool numbers = file.contains("/core/matching/"_L1) || file.contains("/core/rounds/"_L1);
            EXPECT_EQ(line.contains("-ftrivial-auto-var-init=zero"_L1), !numbers) << qPrintable(file);
        }
    }
    EXPECT_GT(looked, 800);
}

TEST(BuiltPrograms, shouldShowNoSqliteToOthers) {
    for (const QString& program : programs) {
        SCOPED_TRACE(program.toStdString());
        const QString symbols = said(u"nm"_s, {u"-D"_s, program});
        ASSERT_GT(symbols.size(), 1000);
        EXPECT_FALSE(symbols.contains("sqlite3_"_L1)) << "another library's SQLite would be this one";
        EXPECT_FALSE(symbols.contains("sqlcipher"_L1));
        const QStringList needed = bracketed(said(u"readelf"_s, {u"-dW"_s, program}), u"NEEDED"_s);
        for (const QString& library : needed)
            EXPECT_FALSE(library.contains("sqlite"_L1) || library.contains("sqlcipher"_L1)) << qPrintable(library);
        EXPECT_TRUE(said(u"nm"_s, {program}).contains(QRegularExpression(u" [tT] sqlite3_key_v2\\n"_s)))
            << "it has one of its own, with encryption";
    }
}

TEST(Dependencies, shouldBeWhatTheProgramsNeed) {
    QSet<QString> needed;
    for (const QString& program : programs) {
        const QStringList libraries = bracketed(said(u"readelf"_s, {u"-dW"_s, program}), u"NEEDED"_s);
        EXPECT_GT(libraries.size(), 5);
        needed.unite(QSet<QString>(libraries.begin(), libraries.end()));
    }
    QSet<QString> listed;
    for (const Dependency& dependency : dependencies()) {
        const QSet<QString> own(dependency.libraries.begin(), dependency.libraries.end());
        const bool shared = dependency.linked == "shared"_L1;
        EXPECT_TRUE(shared || dependency.linked == "optional"_L1 || own.isEmpty()) << qPrintable(dependency.name);
        if (shared) {
            EXPECT_TRUE(own.intersects(needed)) << qPrintable(dependency.name) << " is listed and not needed";
        }
        listed.unite(own);
    }
    for (const QString& library : std::as_const(needed))
        EXPECT_TRUE(listed.contains(library)) << qPrintable(library) << " is not in docs/dependencies.md";
}

TEST(Dependencies, shouldHaveLicencesThatGoWithOurs) {
    // Of the SPDX list; what is in or beside the programs has to go with GPL-3.0-or-later.
    static const QSet<QString> compatible{u"LGPL-3.0-only"_s,
                                          u"GPL-3.0-only"_s,
                                          u"GPL-3.0-or-later"_s,
                                          u"LGPL-2.1-or-later"_s,
                                          u"BSD-2-Clause"_s,
                                          u"BSD-3-Clause"_s,
                                          u"ISC"_s,
                                          u"MIT"_s,
                                          u"Zlib"_s,
                                          u"Apache-2.0"_s,
                                          u"blessing"_s};
    static const QSet<QString> known = compatible | QSet<QString>{u"GPL-2.0-only"_s, u"GPL-2.0-or-later"_s,
                                                                  u"MPL-2.0"_s, u"LGPL-2.1-only"_s, u"BSL-1.0"_s};
    static const QSet<QString> exceptions{u"GCC-exception-3.1"_s, u"Qt-GPL-exception-1.0"_s, u"LLVM-exception"_s};
    const QList<Dependency> all = dependencies();
    ASSERT_GT(all.size(), 25);
    for (const Dependency& dependency : all) {
        SCOPED_TRACE(dependency.name.toStdString());
        bool goes = false;
        for (const QString& choice : dependency.licence.split(u" OR "_s)) {
            const QStringList parts = choice.split(u" WITH "_s);
            EXPECT_TRUE(known.contains(parts.first())) << qPrintable(parts.first());
            EXPECT_TRUE(parts.size() == 1 || (parts.size() == 2 && exceptions.contains(parts[1])))
                << qPrintable(choice);
            goes = goes || compatible.contains(parts.first());
        }
        EXPECT_TRUE(goes || dependency.linked == "test"_L1 || dependency.linked == "build"_L1);
        EXPECT_FALSE(dependency.version.isEmpty());
    }
}

class BillOfMaterials : public testing::Test {
protected:
    static QMap<QString, QJsonObject> byName(const QJsonArray& packages) {
        QMap<QString, QJsonObject> all;
        for (const QJsonValue& package : packages)
            all.insert(package.toObject().value("name"_L1).toString(), package.toObject());
        return all;
    }

    QJsonObject bill = QJsonDocument::fromJson(read(QStringLiteral(ENTRAIDE_SBOM)).toUtf8()).object();
    QMap<QString, QJsonObject> packages = byName(bill.value("packages"_L1).toArray());
};

/// SPDX 2.3, sections 6 to 8 and 11: what a document cannot do without.
TEST_F(BillOfMaterials, shouldBeAnSpdxDocument) {
    EXPECT_EQ(bill.value("spdxVersion"_L1).toString(), u"SPDX-2.3"_s);
    EXPECT_EQ(bill.value("dataLicense"_L1).toString(), u"CC0-1.0"_s);
    EXPECT_EQ(bill.value("SPDXID"_L1).toString(), u"SPDXRef-DOCUMENT"_s);
    EXPECT_FALSE(bill.value("name"_L1).toString().isEmpty());
    EXPECT_TRUE(bill.value("documentNamespace"_L1).toString().startsWith("https://"_L1));
    const QJsonObject creation = bill.value("creationInfo"_L1).toObject();
    static const QRegularExpression moment(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\z"_s);
    EXPECT_TRUE(moment.match(creation.value("created"_L1).toString()).hasMatch());
    EXPECT_FALSE(creation.value("creators"_L1).toArray().isEmpty());
    QSet<QString> ids{u"SPDXRef-DOCUMENT"_s};
    static const QRegularExpression id(u"\\ASPDXRef-[A-Za-z0-9.-]+\\z"_s);
    for (const QLatin1StringView list : {"packages"_L1, "files"_L1}) {
        for (const QJsonValue& value : bill.value(list).toArray()) {
            const QJsonObject element = value.toObject();
            const QString own = element.value("SPDXID"_L1).toString();
            EXPECT_TRUE(id.match(own).hasMatch()) << qPrintable(own);
            EXPECT_FALSE(ids.contains(own)) << qPrintable(own);
            ids.insert(own);
            for (const QLatin1StringView field : {"licenseConcluded"_L1, "copyrightText"_L1})
                EXPECT_FALSE(element.value(field).toString().isEmpty()) << qPrintable(own);
            if (list == "packages"_L1) {
                for (const QLatin1StringView field :
                     {"name"_L1, "versionInfo"_L1, "supplier"_L1, "downloadLocation"_L1, "licenseDeclared"_L1})
                    EXPECT_FALSE(element.value(field).toString().isEmpty()) << qPrintable(own);
            }
        }
    }
    int relationships = 0;
    for (const QJsonValue& value : bill.value("relationships"_L1).toArray()) {
        const QJsonObject relationship = value.toObject();
        EXPECT_TRUE(ids.contains(relationship.value("spdxElementId"_L1).toString()));
        EXPECT_TRUE(ids.contains(relationship.value("relatedSpdxElement"_L1).toString()));
        ++relationships;
    }
    EXPECT_EQ(relationships, ids.size() - 1) << "each part is related once";
}

TEST_F(BillOfMaterials, shouldKnowThePrograms) {
    const QJsonArray files = bill.value("files"_L1).toArray();
    ASSERT_EQ(files.size(), programs.size());
    QByteArrayList sha1;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile program(programs[i]);
        ASSERT_TRUE(program.open(QIODevice::ReadOnly));
        const QByteArray bytes = program.readAll();
        const QJsonObject file = files[i].toObject();
        EXPECT_EQ(file.value("fileName"_L1).toString(), u"./"_s + QFileInfo(programs[i]).fileName());
        const QJsonArray sums = file.value("checksums"_L1).toArray();
        ASSERT_EQ(sums.size(), 2);
        sha1.append(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
        EXPECT_EQ(sums[0].toObject().value("checksumValue"_L1).toString(), QString::fromLatin1(sha1.last()));
        EXPECT_EQ(sums[1].toObject().value("checksumValue"_L1).toString(),
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
    std::ranges::sort(sha1);
    EXPECT_EQ(packages.value(u"entraide"_s)
                  .value("packageVerificationCode"_L1)
                  .toObject()
                  .value("packageVerificationCodeValue"_L1)
                  .toString(),
              QString::fromLatin1(QCryptographicHash::hash(sha1.join(), QCryptographicHash::Sha1).toHex()));
}

TEST_F(BillOfMaterials, shouldSayOfEachDependencyWhatTheListSays) {
    static const QMap<QString, QString> types{{u"static"_s, u"STATIC_LINK"_s},
                                              {u"shared"_s, u"DYNAMIC_LINK"_s},
                                              {u"optional"_s, u"OPTIONAL_DEPENDENCY_OF"_s},
                                              {u"loaded"_s, u"RUNTIME_DEPENDENCY_OF"_s},
                                              {u"page"_s, u"OPTIONAL_COMPONENT_OF"_s},
                                              {u"test"_s, u"TEST_DEPENDENCY_OF"_s},
                                              {u"build"_s, u"BUILD_TOOL_OF"_s}};
    QMap<QString, QString> related; // id of the dependency to the kind
    for (const QJsonValue& value : bill.value("relationships"_L1).toArray()) {
        const QJsonObject relationship = value.toObject();
        const QString from = relationship.value("spdxElementId"_L1).toString();
        const QString to = relationship.value("relatedSpdxElement"_L1).toString();
        related.insert(from == "SPDXRef-Package-entraide"_L1 ? to : from,
                       relationship.value("relationshipType"_L1).toString());
    }
    const QString system = read(u"/etc/os-release"_s);
    const bool reference = system.contains("ID=debian\n"_L1) && system.contains("VERSION_ID=\"13\""_L1);
    const QList<Dependency> all = dependencies();
    EXPECT_EQ(packages.size(), all.size() + 1);
    for (const Dependency& dependency : all) {
        SCOPED_TRACE(dependency.name.toStdString());
        ASSERT_TRUE(packages.contains(dependency.name));
        const QJsonObject package = packages.value(dependency.name);
        EXPECT_EQ(package.value("licenseDeclared"_L1).toString(), dependency.licence);
        EXPECT_EQ(related.value(package.value("SPDXID"_L1).toString()), types.value(dependency.linked));
        const QString version = package.value("versionInfo"_L1).toString();
        const bool isProgram = dependency.linked == "static"_L1 || dependency.linked == "shared"_L1;
        if (reference && isProgram) {
            EXPECT_TRUE(version.contains(dependency.version)) << qPrintable(version) << " is installed";
            EXPECT_EQ(package.value("externalRefs"_L1).toArray().size(), dependency.packages.size());
        }
    }
}

} // namespace

} // namespace THIS_FILE
