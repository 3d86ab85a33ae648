// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/geocoder.h"

#include "addresses/postcode_hits.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace entraide {

struct Geocoder::State {
    /// Tells one file from another that took its place under the same name; 0 for none.
    struct Mark {
        qint64 file = 0;
        qint64 size = 0;
        qint64 changed = 0;

        friend bool operator==(const Mark&, const Mark&) = default;
    };
    State(QString registerFile, const PostcodeTable& known)
        : file(std::move(registerFile))
        , postcodes(known) {}
    static Mark markOf(const QString& path);

    QString file;
    PostcodeTable postcodes;
    Mark mark; ///< of what was opened, or found to be unusable
    bool isLooked = false;
    std::optional<AddressRegister> opened;
    std::optional<Error> fault;
};

Geocoder::State::Mark Geocoder::State::markOf(const QString& path) {
#ifdef Q_OS_UNIX
    // The file that is open keeps its inode, so that no other one can have that number meanwhile.
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<qint64>(status.st_ino), static_cast<qint64>(status.st_size),
            static_cast<qint64>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
#else
    const QFileInfo info(path);
    return info.exists() ? Mark{1, info.size(), info.lastModified().toMSecsSinceEpoch()} : Mark{};
#endif
}

Geocoder::Geocoder(const QString& registerFile, const PostcodeTable& postcodes)
    : m_state(std::make_unique<State>(registerFile, postcodes)) {}

Geocoder::~Geocoder() = default;

const QString& Geocoder::registerFile() const {
    return m_state->file;
}

const PostcodeTable& Geocoder::postcodes() const {
    return m_state->postcodes;
}

void Geocoder::usePostcodes(const PostcodeTable& postcodes) {
    m_state->postcodes = postcodes;
    m_state->isLooked = false; // the register's neighbourhoods are called by them
}

const AddressRegister* Geocoder::opened() const {
    State& state = *m_state;
    const State::Mark mark = State::markOf(state.file);
    if (!state.isLooked || mark != state.mark) {
        state.isLooked = true;
        state.mark = mark;
        state.opened.reset();
        state.fault.reset();
        try {
            state.opened = AddressRegister::open(state.file, state.postcodes);
        } catch (const Error& error) {
            state.fault = error;
        }
    }
    return state.opened ? &*state.opened : nullptr;
}

QList<AddressHit> Geocoder::suggest(const QString& typed, int limit, const AddressBias& bias) const {
    if (const AddressRegister* addresses = opened()) {
        try {
            const QList<AddressHit> hits = addresses->suggest(typed, limit, bias);
            if (!hits.isEmpty())
                return hits;
        } catch (const Error& error) {
            m_state->fault = error;
            m_state->opened.reset();
        }
    }
    return postcodeHits(typed, limit, bias, m_state->postcodes);
}

AddressHit Geocoder::locate(const Address& address) const {
    std::optional<AddressHit> hit;
    if (const AddressRegister* addresses = opened()) {
        try {
            hit = addresses->locate(address);
            // The table's middle is the same on every PC, whatever it has imported.
            if (!hit)
                hit = postcodeHit(address, m_state->postcodes);
            if (!hit && !address.postcode.isEmpty())
                hit = addresses->middleOf(address.postcode.simplified());
        } catch (const Error& error) {
            m_state->fault = error;
            m_state->opened.reset();
        }
    }
    if (!hit)
        hit = postcodeHit(address, m_state->postcodes);
    if (!hit)
        hit.emplace();
    hit->address = address;
    return *hit;
}

bool Geocoder::hasRegister() const {
    return opened() != nullptr;
}

std::optional<RegisterInfo> Geocoder::info() const {
    const AddressRegister* addresses = opened();
    return addresses ? std::optional(addresses->info()) : std::nullopt;
}

std::optional<Error> Geocoder::fault() const {
    opened();
    return m_state->fault;
}

} // namespace entraide
