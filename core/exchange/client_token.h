// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of programs that call this desk (PouchDB). A token has 125 bits of chance, so that a plain digest of it
// cannot be searched backwards and needs no salt or slow hash; only the digest is kept.
#pragma once

#include <QByteArray>

namespace entraide::exchange {

/// Letters and digits in groups, to be read aloud; 125 bits of chance.
QByteArray newClientToken();

/// SHA-256 of a token, as 64 hexadecimal digits.
QByteArray digestOfToken(const QByteArray& token);

/// The token in an Authorization header: "Basic …" with the token as the password (any user), or "Bearer …". Empty
/// when it holds none.
QByteArray tokenIn(const QByteArray& authorization);

/// Takes the same time wherever two digests of one length differ.
bool sameDigest(const QByteArray& a, const QByteArray& b);

} // namespace entraide::exchange
