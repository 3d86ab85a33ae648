// SPDX-License-Identifier: GPL-3.0-or-later
// Makes board_vectors.json, the known answers of the sealed format, with the page's own code; both the page and the
// program are tested against the file: node board_vectors.mjs > board_vectors.json
import { createECDH, createHash } from "node:crypto";
import { toBase64Url } from "../../resources/web/js/encoding.js";
import { boardKey, box, padded } from "../../resources/web/js/seal.js";

const curve = { name: "ECDH", namedCurve: "P-256" };

/** A pair of keys that anybody can make again: the private key is the SHA-256 of a sentence. */
export function namedPair(sentence) {
    const raw = createHash("sha256").update(sentence).digest();
    const pair = createECDH("prime256v1");
    pair.setPrivateKey(raw);
    const point = pair.getPublicKey();
    const jwk = { kty: "EC", crv: "P-256", x: point.subarray(1, 33).toString("base64url"),
                  y: point.subarray(33).toString("base64url"), d: raw.toString("base64url") };
    return { private_raw: raw.toString("base64url"), private_jwk: jwk, point: point.toString("base64url") };
}

export async function webPair(named) {
    const { d, ...publicJwk } = named.private_jwk;
    return { privateKey: await crypto.subtle.importKey("jwk", { ...publicJwk, d }, curve, false, ["deriveBits"]),
             publicKey: await crypto.subtle.importKey("jwk", publicJwk, curve, true, []) };
}

const consent = { version: "1", given: true };
const sent = "2020-04-18T09:30:00.000Z";
const exact = { kind: "request", name: "x", phone: "+3225550102", email: "", language: "en", postcode: "1060", remark: "", consent, sent };
exact.remark = "y".repeat(512 - JSON.stringify(exact).length);

const cases = [
    ["a sign-up with letters of several scripts", {
        kind: "signup", name: "Zoë Ümit Świątek 🙂", phone: "0470 12 34 56", email: "zoe@example.org", language: "nl",
        posting: "posting:00000000000000000000000000000001", role: "driver", shift: "s1", answers: ["Oui, « une »", ""],
        remark: "Deux lignes\net des guillemets \" \\", consent, sent }],
    ["a request for help", {
        kind: "request", name: "Élise Maes", phone: "+32 2 555 01 02", email: "", language: "fr", service: "shopping",
        postcode: "1060", when: "mardi matin", consent, sent }],
    ["exactly one block: nothing is padded", exact],
];

async function vector([title, plain], number) {
    const board = namedPair("entraide noticeboard vector: board");
    const ephemeral = namedPair(`entraide noticeboard vector: ephemeral ${number}`);
    const id = `submission:${createHash("sha256").update(`id ${number}`).digest("hex").slice(0, 32)}`;
    const iv = createHash("sha256").update(`iv ${number}`).digest().subarray(0, 12);
    const digest = createHash("sha256").update(Buffer.from(board.point, "base64url")).digest("hex");
    const key = await boardKey({ id: digest.slice(0, 16), point: board.point });
    const result = await box(key, await webPair(ephemeral), iv, id, padded(plain));
    return {
        title, board: { ...board, key_id: key.id }, ephemeral, plain: JSON.stringify(plain),
        submission: { _id: id, type: "submission", format: 1, key: key.id, point: toBase64Url(result.point),
                      iv: toBase64Url(iv), box: toBase64Url(result.box) },
    };
}

if (process.argv[1]?.endsWith("board_vectors.mjs")) {
    const vectors = [];
    for (const [number, one] of cases.entries()) {
        vectors.push(await vector(one, number));
    }
    process.stdout.write(JSON.stringify({ format: 1, vectors }, null, 2) + "\n");
}
