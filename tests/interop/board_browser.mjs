// SPDX-License-Identifier: GPL-3.0-or-later
// A real Chromium with the page in it, and the web server of the association.
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { assemble } from "../../resources/web/assemble.mjs";

const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain" };

/** The folder of "./dev web", configured, behind a web server that can be switched off. */
export class Site {
    constructor(settings) {
        this.folder = mkdtempSync(join(tmpdir(), "entraide-site-"));
        assemble(this.folder);
        this.configure(settings);
    }

    configure(settings) {
        writeFileSync(join(this.folder, "config.js"), `export default ${JSON.stringify({ key: "", ...settings })};\n`);
    }

    async up() {
        this.server = createServer((request, response) => {
            const path = normalize(new URL(request.url, "http://site").pathname);
            try {
                const file = join(this.folder, path.endsWith("/") ? `${path}index.html` : path);
                const content = readFileSync(file);
                response.writeHead(200, { "Content-Type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8` });
                response.end(content);
            } catch {
                response.writeHead(404).end();
            }
        });
        await new Promise((ready) => this.server.listen(this.port ?? 0, "127.0.0.1", ready));
        this.port = this.server.address().port;
    }

    async down() {
        const closed = new Promise((ready) => this.server.close(ready));
        this.server.closeAllConnections();
        await closed;
    }

    get url() {
        return `http://127.0.0.1:${this.port}/`;
    }

    remove() {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

export function launch() {
    return chromium.launch({ executablePath: process.env.ENTRAIDE_CHROMIUM ?? "/usr/bin/chromium",
                             args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                                    "--host-resolver-rules=MAP noticeboard.test 127.0.0.1"] });
}

/**
 * A visitor: a browser profile of its own. Keeps what went wrong: `problems` (errors, refused by policy) and
 * `strangers` (requests to any host but those of `allowed`).
 */
export async function visitor(browser, { allowed, language = "en-GB", ...options }) {
    const context = await browser.newContext({ locale: language, timezoneId: "Europe/Brussels",
                                               viewport: { width: 900, height: 900 }, ...options });
    context.setDefaultTimeout(30_000);
    const seen = { context, problems: [], strangers: [] };
    const hosts = allowed.map((url) => new URL(url).host);
    context.on("request", (request) => {
        const address = new URL(request.url());
        if (["http:", "https:", "ws:", "wss:"].includes(address.protocol) && !hosts.includes(address.host)) {
            seen.strangers.push(request.url());
        }
    });
    context.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
            seen.problems.push(message.text());
        }
    });
    context.on("weberror", (error) => seen.problems.push(String(error.error().stack)));
    return seen;
}

/** Every document in the page's databases. */
export function kept(page, board) {
    return page.evaluate(async (name) => {
        const all = [];
        for (const one of [`entraide-${name}`, `entraide-outbox-${name}`]) {
            const { rows } = await new PouchDB(one).allDocs({ include_docs: true });
            all.push(...rows.map((row) => row.doc));
        }
        return all;
    }, board);
}
