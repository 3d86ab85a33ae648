// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that keeps its files: node erasing_hub.mjs FOLDER DATABASE [locked]. express-pouchdb on LevelDB, which nobody here
// wrote. Prints {"url":…} when it listens, and ends when its input does. With "locked" it refuses to compact, as a
// CouchDB does to whoever is no administrator.
import { createServer } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const express = require("express");
const expressPouchDB = require("express-pouchdb");
const PouchDB = require("pouchdb");

const [folder, database, locked] = process.argv.slice(2);
const Storage = PouchDB.defaults({ prefix: `${folder}/` });

const app = express();
if (locked) {
    app.post("/:database/_compact", (request, response) =>
        response.status(401).json({ error: "unauthorized", reason: "You are not a server admin." }));
}
app.use(expressPouchDB(Storage, { mode: "minimumForPouchDB", overrideMode: { include: ["routes/compact"] },
                                  inMemoryConfig: true, logPath: `${folder}/log.txt` }));
const server = createServer(app);
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${server.address().port}/${database}`;
await fetch(url, { method: "PUT" });
process.stdout.write(JSON.stringify({ url }) + "\n");
process.stdin.on("end", () => process.exit(0));
process.stdin.resume();
