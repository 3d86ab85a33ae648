// SPDX-License-Identifier: GPL-3.0-or-later
// Seals a submission so that only the desk can open it, in format 1: ECDH over P-256 with a key made for this one
// submission, HKDF-SHA-256 (RFC 5869), AES-256-GCM with the document's _id as additional data. All of it is WebCrypto.
import { fromBase64Url, joined, randomHex, toBase64Url, toHex } from "./encoding.js";

const curve = { name: "ECDH", namedCurve: "P-256" };
const block = 512; // plain texts are padded, so that their length tells little
const mostBytes = 16 * 1024;
const utf8 = new TextEncoder();

/** Whether this page may use WebCrypto: browsers give it to https and to this computer only. */
export function canSeal() {
    return globalThis.isSecureContext !== false && Boolean(globalThis.crypto?.subtle);
}

/**
 * The board's public key, or null when the point is no P-256 point, its id is not the point's, or it is not the one
 * that `pinned` names (its first 16 hexadecimal digits or more; empty: any).
 */
export async function boardKey(key, pinned = "") {
    const point = fromBase64Url(key?.point);
    if (point?.length !== 65) {
        return null;
    }
    const digest = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", point)));
    if (key.id !== digest.slice(0, 16) || (pinned && !digest.startsWith(pinned.toLowerCase()))) {
        return null;
    }
    try {
        return { id: key.id, point, handle: await crypto.subtle.importKey("raw", point, curve, false, []) };
    } catch {
        return null;
    }
}

/** The JSON of `plain` in UTF-8, padded with spaces; null when it is too long to be sent. */
export function padded(plain) {
    const text = utf8.encode(JSON.stringify(plain));
    const length = Math.ceil(text.length / block) * block;
    return length > mostBytes ? null : joined(text, new Uint8Array(length - text.length).fill(0x20));
}

/** The box for `text` (bytes) with this pair of keys and this iv; the tests' known answers use it too. */
export async function box(board, pair, iv, id, text) {
    const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
    const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: board.handle }, pair.privateKey, 256);
    const info = joined(utf8.encode("entraide-submission-1"), point, board.point);
    const key = await crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info },
        await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]),
        { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const parameters = { name: "AES-GCM", iv, additionalData: utf8.encode(id), tagLength: 128 };
    return { point, box: new Uint8Array(await crypto.subtle.encrypt(parameters, key, text)) };
}

/**
 * A submission, ready to be sent. Its revision is fixed now: a hub that gets it twice has it once, also when the desk
 * took it in between. Null when `plain` is too long.
 */
export async function sealed(board, plain) {
    const text = padded(plain);
    if (!text) {
        return null;
    }
    const id = `submission:${randomHex(16)}`;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const pair = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
    const result = await box(board, pair, iv, id, text);
    return {
        _id: id, _rev: `1-${randomHex(16)}`, type: "submission", format: 1, key: board.id,
        point: toBase64Url(result.point), iv: toBase64Url(iv), box: toBase64Url(result.box),
    };
}
