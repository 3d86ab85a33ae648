// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/mailto.h"

#include "domain/email.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Everything but letters, digits and "-._~" is percent-encoded: "&", "?" and "," in a text end nothing. An address
/// keeps its "@".
QString encoded(const QString& text, const QByteArray& keep = {}) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

QString saidAs(const QString& subject, const QString& body) {
    QStringList fields;
    if (!subject.isEmpty())
        fields.append(u"subject="_s + encoded(subject));
    if (!body.isEmpty()) {
        QString lines = body;
        lines.replace("\r\n"_L1, "\n"_L1);
        lines.replace(u'\n', "\r\n"_L1); // RFC 6068, 5
        fields.append(u"body="_s + encoded(lines));
    }
    return fields.join(u'&');
}

QString urlTo(const QStringList& addresses, const QString& said) {
    if (addresses.size() == 1)
        return u"mailto:"_s + addresses.first() + (said.isEmpty() ? QString() : u'?' + said);
    return u"mailto:?bcc="_s + addresses.join(u',') + (said.isEmpty() ? QString() : u'&' + said);
}

} // namespace

MailWindows mailWindows(const QStringList& addresses, const QString& subject, const QString& body) {
    MailWindows result;
    QStringList good;
    for (const QString& text : addresses) {
        const auto address = emailFromText(text);
        if (!address)
            result.refused.append(text);
        else if (!good.contains(*address))
            good.append(*address);
    }
    const auto hasRoom = [&](const QString& said) {
        for (const QString& address : std::as_const(good)) {
            if (urlTo({encoded(address, "@"), {}}, said).size() > longestMailto)
                return false;
        }
        return true;
    };
    QString said = saidAs(subject, body);
    const bool hasBody = hasRoom(said);
    if (!hasBody) {
        said = saidAs(subject, {});
        if (!hasRoom(said))
            said.clear();
    }
    QStringList own;   // of the window that is being filled
    QStringList shown; // the same, encoded
    const auto close = [&] {
        if (!own.isEmpty())
            result.windows.append({QUrl(urlTo(shown, said), QUrl::StrictMode), own, hasBody});
        own.clear();
        shown.clear();
    };
    for (const QString& address : std::as_const(good)) {
        const QString one = encoded(address, "@");
        if (!own.isEmpty() && urlTo(shown + QStringList{one}, said).size() > longestMailto)
            close();
        own.append(address);
        shown.append(one);
    }
    close();
    return result;
}

} // namespace entraide
