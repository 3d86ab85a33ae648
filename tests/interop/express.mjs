// SPDX-License-Identifier: GPL-3.0-or-later
// express-pouchdb 4.2 on a free port of this PC, in memory: node express.mjs [DATABASE…]. Makes those
// databases and prints {"listening": URL} when it listens.
import express from "express";
import expressPouchDB from "express-pouchdb";
import PouchDB from "pouchdb-core";
import memory from "pouchdb-adapter-memory";
import http from "pouchdb-adapter-http";
import replication from "pouchdb-replication";

PouchDB.plugin(memory).plugin(http).plugin(replication);
const Stored = PouchDB.defaults({ adapter: "memory" });
const app = express();
app.use("/", expressPouchDB(Stored, { inMemoryConfig: true, mode: "minimumForPouchDB" }));
const server = app.listen(0, "127.0.0.1", async () => {
    const listening = `http://127.0.0.1:${server.address().port}`;
    for (const name of process.argv.slice(2)) {
        await fetch(`${listening}/${name}`, { method: "PUT" });
    }
    process.stdout.write(JSON.stringify({ listening }) + "\n");
});
