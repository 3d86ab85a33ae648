// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_fixture.h"
#include "domain/error.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using ImportRolesTest = ImportFixture;

TEST_F(ImportRolesTest, shouldBeForWhoDoesTheWorkWithPeople) {
    const QString list = file(u"Prénom;Nom;Téléphone\nAnn;Maes;0470 12 34 56\n"_s);
    for (const Role role : enumValues<Role>()) {
        desk->actAs({enumName(role), role, {}, {}});
        bool allowed = true;
        try {
            ImportOptions dry = options(ImportKind::Volunteers);
            dry.dryRun = true;
            importFile(*desk, list, dry);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
            allowed = false;
        }
        EXPECT_EQ(allowed, mayDo(role, DeskAct::Import)) << enumName(role).data();
    }
    desk->actAs({u"Eva"_s, Role::Coordinator, {}, {}});
    EXPECT_EQ(importVolunteers(list).counts.fresh, 1);
}

} // namespace
} // namespace entraide::THIS_FILE
