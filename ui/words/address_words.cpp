// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/address_words.h"

#include "addresses/address_faults.h"
#include "addresses/zip_member.h"

#include <QCoreApplication>
#include <QDir>

namespace entraide {

namespace {

struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(AddressWords)
};

} // namespace

QString addressFaultText(const Error& error) {
    const QString name = QDir::toNativeSeparators(error.subject());
    const QString& detail = error.detail();
    if (error.code() == ErrorCode::Damaged && detail == fault::damagedRegister)
        return AddressWords::tr("The address register %1 is damaged. Take the file of addresses in again; until then "
                                "addresses are found by postcode only.")
            .arg(name);
    if (error.code() != ErrorCode::BadInput)
        return {};
    if (detail == fault::notAddresses)
        return AddressWords::tr("%1 is not a file of the address register BeST: the columns it has are not there. "
                                "Download the file of your region again.")
            .arg(name);
    if (detail == fault::noDegrees)
        return AddressWords::tr("%1 has no columns “EPSG:4326_lat” and “EPSG:4326_lon”. Places in another projection "
                                "cannot be read; download the file of your region again.")
            .arg(name);
    if (detail == fault::noAddresses)
        return AddressWords::tr("%1 holds no address that can be taken in. Check that it is the right file.").arg(name);
    if (detail == fault::placesElsewhere)
        return AddressWords::tr("The places in %1 lie outside Belgium: latitude and longitude may be exchanged. "
                                "Download the file again.")
            .arg(name);
    if (detail == fault::brokenArchive)
        return AddressWords::tr("The archive %1 is damaged or was cut off. Download it again.").arg(name);
    if (detail == fault::lockedArchive)
        return AddressWords::tr("The archive %1 is locked with a password. Unpack it, and choose the CSV file.").arg(name);
    if (detail == fault::archiveWithoutCsv)
        return AddressWords::tr("The archive %1 holds no CSV file. Choose another file.").arg(name);
    if (detail == fault::severalInArchive)
        return AddressWords::tr("The archive %1 holds several CSV files. Unpack it, and choose one of them.").arg(name);
    if (detail == fault::archiveTooLarge)
        return AddressWords::tr("What is packed in %1 is too large to be a register of addresses (more than %2 MB, or "
                                "made to fill the memory). It was not unpacked.")
            .arg(name)
            .arg(ZipMember::largest / (1024 * 1024));
    return {};
}

QString sentenceFor(RemoteRefusal refusal) {
    switch (refusal) {
    case RemoteRefusal::NoHost:
        return AddressWords::tr("This is no address of a server. Write it as https://photon.example.org.");
    case RemoteRefusal::PublicHost:
        return AddressWords::tr("Where people live is never asked of a server that is not your own.");
    case RemoteRefusal::ClearText:
        return AddressWords::tr("Where people live is asked by an encrypted way only: write an address that begins "
                                "with https.");
    case RemoteRefusal::Nothing:
        return AddressWords::tr("Write an address to look for.");
    }
    return {};
}

} // namespace entraide
