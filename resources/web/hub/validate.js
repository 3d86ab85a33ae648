// SPDX-License-Identifier: GPL-3.0-or-later
// CouchDB's validate_doc_update of a noticeboard's database. The desk (an admin of this database, see docs/noticeboard.md)
// writes what it likes; everybody else may add sealed submissions and nothing more. JavaScript of 2009 (ES5), because
// that is what every CouchDB runs.
function (newDoc, oldDoc, userCtx, secObj) {
    function refuse(reason) {
        throw { forbidden: reason };
    }

    var admins = (secObj && secObj.admins) || {};
    var isDesk = userCtx.roles.indexOf("_admin") !== -1 ||
        (userCtx.name !== null && (admins.names || []).indexOf(userCtx.name) !== -1);
    (admins.roles || []).forEach(function (role) {
        isDesk = isDesk || userCtx.roles.indexOf(role) !== -1;
    });
    if (isDesk) {
        return;
    }

    if (!/^submission:[0-9a-f]{32}$/.test(newDoc._id)) {
        refuse("Only submissions are taken here.");
    }
    if (oldDoc || newDoc._deleted) {
        refuse("A submission is not changed or deleted.");
    }
    // With new_edits=false a client brings revisions along: only a first one, so that nothing hangs on another's.
    if (newDoc._revisions && newDoc._revisions.start > 1) {
        refuse("A submission is not changed or deleted.");
    }

    // Characters of base64url: 65 bytes are 87, 12 are 16; a box is 512 to 16,384 bytes and a tag of 16.
    var fields = {
        type: /^submission$/, key: /^[0-9a-f]{16}$/, point: /^B[A-Za-z0-9_-]{86}$/, iv: /^[A-Za-z0-9_-]{16}$/,
        box: /^[A-Za-z0-9_-]{704,21867}$/
    };
    if (newDoc.format !== 1) {
        refuse("This format is not known.");
    }
    Object.keys(fields).forEach(function (name) {
        if (typeof newDoc[name] !== "string" || !fields[name].test(newDoc[name])) {
            refuse("The field " + name + " is not that of a sealed submission.");
        }
    });
    Object.keys(newDoc).forEach(function (name) {
        if (name !== "format" && !fields.hasOwnProperty(name) && ["_id", "_rev", "_revisions"].indexOf(name) === -1) {
            refuse("The field " + name.slice(0, 40) + " does not belong here.");
        }
    });
    // The bytes of a box are blocks of 512 and the tag.
    if ((Math.floor(newDoc.box.length * 3 / 4) - 16) % 512 !== 0) {
        refuse("The box does not have the size of one.");
    }
}
