// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_fixture.h"
#include "exchange/identity.h"
#include "exchange/tls_pin.h"
#include "storage/document_store.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::UTC);

TEST(Identities, shouldBeACertificateThatSaysNothingOfWhoseItIs) {
    const Identity identity = Identity::make(now);
    const QSslCertificate certificate(identity.certificateDer(), QSsl::Der);
    ASSERT_FALSE(certificate.isNull());
    EXPECT_EQ(certificate.version(), "3");
    EXPECT_EQ(certificate.issuerDisplayName(), u"Entraide"_s);
    EXPECT_EQ(certificate.subjectDisplayName(), u"Entraide"_s);
    EXPECT_EQ(certificate.publicKey().algorithm(), QSsl::Ec);
    EXPECT_EQ(certificate.publicKey().length(), 256);
    EXPECT_EQ(certificate.effectiveDate(), now.addDays(-1));
    EXPECT_EQ(certificate.expiryDate(), now.addYears(Identity::usualYears));
    EXPECT_EQ(identity.fingerprint(), fingerprintOf(certificate));
    EXPECT_EQ(identity.fingerprint().size(), 64);
    EXPECT_FALSE(identity.tls().privateKey().isNull());
}

TEST(Identities, shouldDifferInKeyAndSerialEachTime) {
    const Identity one = Identity::make(now);
    const Identity other = Identity::make(now);
    EXPECT_NE(one.fingerprint(), other.fingerprint());
    EXPECT_NE(one.keyDer(), other.keyDer());
    EXPECT_NE(QSslCertificate(one.certificateDer(), QSsl::Der).serialNumber(),
              QSslCertificate(other.certificateDer(), QSsl::Der).serialNumber());
}

TEST(Identities, shouldStayWithTheDesksFileAndNeverBeServed) {
    TestDesk test(u"desk"_s);
    const Identity made = Identity::of(*test.desk);
    EXPECT_EQ(Identity::of(*test.desk).fingerprint(), made.fingerprint());
    const auto second = Desk::openAgain(test.desk->handle());
    EXPECT_EQ(Identity::of(*second).fingerprint(), made.fingerprint());
    TestDesk other(u"other"_s);
    EXPECT_NE(Identity::of(*other.desk).fingerprint(), made.fingerprint());
    Service service(*test.desk, AccessToken::open());
    HttpRequest request;
    request.method = "GET";
    request.path = {service.databaseName(), u"_local"_s, u"own.identity"_s};
    EXPECT_EQ(service.handle(request).status, 404);
    test.desk->joinTeam(u"0123456789abcdef0123456789abcdef"_s);
    EXPECT_EQ(Identity::of(*test.desk).fingerprint(), made.fingerprint()) << "it is the PC's, not the team's";
}

TEST(Identities, shouldSettleByTheirFingerprintOnlyWhatAnAuthorityWouldSay) {
    EXPECT_TRUE(isSettledByPin(QSslError::SelfSignedCertificate));
    EXPECT_TRUE(isSettledByPin(QSslError::HostNameMismatch));
    for (const auto error :
         {QSslError::CertificateExpired, QSslError::CertificateNotYetValid, QSslError::CertificateSignatureFailed,
          QSslError::NoPeerCertificate, QSslError::InvalidPurpose, QSslError::CertificateBlacklisted})
        EXPECT_FALSE(isSettledByPin(error)) << error;
    const QSslCertificate past(Identity::make(now.addYears(-2), now.addYears(-1)).certificateDer(), QSsl::Der);
    const QSslCertificate future(Identity::make(now.addDays(1), now.addYears(1)).certificateDer(), QSsl::Der);
    EXPECT_FALSE(isInTime(past, now));
    EXPECT_TRUE(isInTime(past, now.addMonths(-18)));
    EXPECT_FALSE(isInTime(future, now));
    EXPECT_FALSE(isInTime(QSslCertificate(), now));
}

TEST(Identities, shouldWriteAFingerprintInGroups) {
    EXPECT_EQ(groupedFingerprint("0123456789abcdef01234567"), "01234567 89abcdef 01234567");
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
