// SPDX-License-Identifier: GPL-3.0-or-later
// A hub for the tests: express-pouchdb in memory, which nobody here wrote, behind the two walls that
// docs/noticeboard.md has an association put up (validate.js; a proxy that shows the public nothing but postings). It
// fails on demand.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const express = require("express");
const expressPouchDB = require("express-pouchdb");
const PouchDB = require("pouchdb");
PouchDB.plugin(require("pouchdb-adapter-memory"));

const source = readFileSync(new URL("../../resources/web/hub/validate.js", import.meta.url), "utf8");
export const validate = vm.runInNewContext(`(${source})`);
const visitor = { name: null, roles: [], db: "board" };

let count = 0;

export class Hub {
    constructor(board) {
        this.board = board;
        this.fault = null; // {status, headers}: the answer to each submission
        this.loseReply = false; // takes a submission and drops the line before it is answered
        this.attempts = 0; // submissions that came in, whatever was answered
        this.leaks = []; // answers that told of a submission
        this.sockets = new Set();
        this.storage = PouchDB.defaults({ adapter: "memory", prefix: `hub-${process.pid}-${++count}-` });
        this.database = new this.storage(board);
    }

    async up() {
        if (!this.app) {
            this.app = this.makeApp();
        }
        this.server = createServer(this.app);
        this.server.on("connection", (socket) => {
            this.sockets.add(socket);
            socket.on("close", () => this.sockets.delete(socket));
        });
        await new Promise((ready) => this.server.listen(this.port ?? 0, "127.0.0.1", ready));
        this.port = this.server.address().port;
    }

    /** The line is cut: nothing listens any more, and open requests break. */
    async down() {
        const closed = new Promise((ready) => this.server.close(ready));
        this.sockets.forEach((socket) => socket.destroy());
        await closed;
    }

    get url() {
        return `http://127.0.0.1:${this.port}`;
    }

    async submissions() {
        const { rows } = await this.database.allDocs({ startkey: "submission:", endkey: "submission;", include_docs: true });
        return rows.map((row) => row.doc);
    }

    makeApp() {
        const app = express();
        app.use((request, response, next) => this.cross(request, response, next));
        app.use((request, response, next) => this.watch(request, response, next));
        app.put(`/${this.board}/:id`, express.json({ limit: "1mb" }), (request, response, next) =>
            this.submit(request, response, next));
        app.use((request, response, next) => this.onlyPostings(request, response, next));
        app.post(`/${this.board}/_changes`, express.json(), (request, response, next) => {
            request.query.selector = request.body.selector; // express-pouchdb does not read it from the body
            next();
        });
        app.use(expressPouchDB(this.storage, { mode: "minimumForPouchDB", inMemoryConfig: true,
                                               overrideMode: { exclude: ["compression"] } }));
        return app;
    }

    cross(request, response, next) {
        response.set({ "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "GET, POST, PUT",
                       "Access-Control-Allow-Headers": "Content-Type", "Access-Control-Expose-Headers": "Retry-After" });
        request.method === "OPTIONS" ? response.status(204).end() : next();
    }

    watch(request, response, next) {
        const write = response.write;
        const look = (chunk) => {
            if (request.method !== "PUT" && /submission:|"box"/.test(String(chunk ?? ""))) {
                this.leaks.push(`${request.method} ${request.url}`);
            }
        };
        const end = response.end;
        response.write = function (chunk, ...rest) {
            look(chunk);
            return write.call(this, chunk, ...rest);
        };
        response.end = function (chunk, ...rest) {
            look(chunk);
            return end.call(this, chunk, ...rest);
        };
        next();
    }

    /** The proxy's rule: reading goes by the filter, and of documents one can only ask by name for the board's own. */
    onlyPostings(request, response, next) {
        const path = decodeURIComponent(request.path);
        const open = request.allowed || path === `/${this.board}/` || path === `/${this.board}` ||
            path === `/${this.board}/_bulk_get` || path === `/${this.board}/board:info` ||
            (path === `/${this.board}/_changes` && request.query.filter === "_selector");
        open && ["GET", "POST", "PUT"].includes(request.method) ? next()
            : response.status(403).json({ error: "forbidden", reason: "Not for visitors" });
    }

    submit(request, response, next) {
        this.attempts += 1;
        if (this.fault) {
            response.status(this.fault.status).set(this.fault.headers ?? {}).json({ error: "fault" });
            return;
        }
        try {
            const ids = [String(request.body._rev).slice(2)];
            validate({ ...request.body, _id: request.params.id, _revisions: { start: 1, ids } }, null, visitor, {});
        } catch (error) {
            response.status(403).json({ error: "forbidden", reason: error.forbidden });
            return;
        }
        if (this.loseReply) {
            response.json = response.send = response.end = () => request.socket.destroy();
        }
        request.allowed = true;
        next();
    }
}
