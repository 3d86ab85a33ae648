// SPDX-License-Identifier: GPL-3.0-or-later
// CouchDB's filter "board/public": what visitors may hear of in _changes. docs/noticeboard.md has the proxy insist on it.
function (doc) {
    return doc._id === "board:info" || doc._id.indexOf("posting:") === 0;
}
