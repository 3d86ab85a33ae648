// SPDX-License-Identifier: GPL-3.0-or-later
// The only file to edit. docs/noticeboard.md tells where each value is found.
export default {
    // Where the hub answers, without the database's name. https, unless the hub is on this very computer.
    hub: "https://hub.example.org",
    // The noticeboard's database, as the desk shows it.
    board: "board-00000000000000000000000000000000",
    // The noticeboard's key, as the desk shows it. With it here, nobody at the hub can put another key in its place.
    // Empty: the key that the hub gives is taken.
    key: "",
};
