import type { Random } from './random.ts';

const POOL = 1 << 16;

/** The lines relays and signers add, which make real header blocks about 2.8 kB long. */
export class HeaderNoise {
  readonly #random: Random;
  readonly #base64: string;

  constructor(random: Random) {
    this.#random = random;
    this.#base64 = Buffer.from(Uint8Array.from({ length: POOL }, () => random.int(256))).toString('base64');
  }

  /** What stands above the author's own lines. */
  above(from: string, to: string, date: string): string {
    const domain = from.slice(from.indexOf('@') + 1);
    let text = `Return-Path: <${from}>\r\nDelivered-To: ${to}\r\n`;
    const hops = 2 + this.#random.int(3);
    for (let hop = 0; hop < hops; hop++)
      text +=
        `Received: from mx${hop}.${domain} (mx${hop}.${domain} [192.0.2.${this.#random.int(256)}])\r\n` +
        `\tby mail${hop}.example.test (Postfix) with ESMTPS id ${this.#token(11)}\r\n` +
        `\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tfor <${to}>; ${date}\r\n`;
    text += this.#signature(domain);
    if (this.#random.chance(0.5)) text += this.#seal(domain, from);
    text += `Authentication-Results: mail0.example.test;\r\n\tdkim=pass header.d=${domain} header.s=s1 header.b=${this.#token(8)};\r\n\tspf=pass smtp.mailfrom=${from};\r\n\tdmarc=pass header.from=${domain}\r\n`;
    return text;
  }

  /** What stands below them. */
  below(): string {
    let text = '';
    if (this.#random.chance(0.4)) text += `X-Mailer: Apple Mail (2.3774.${this.#random.int(900)}.1)\r\n`;
    if (this.#random.chance(0.4))
      text += `Thread-Index: ${this.#token(44)}\r\nAccept-Language: fr-FR, en-US\r\nContent-Language: fr-FR\r\n`;
    text += `X-Spam-Status: No, score=-2.1 required=5.0 tests=BAYES_00,DKIM_SIGNED,\r\n\tDKIM_VALID,SPF_PASS autolearn=ham version=3.4.6\r\n`;
    if (this.#random.chance(0.35))
      text += `X-MS-Exchange-CrossTenant-Network-Message-Id: ${this.#token(36)}\r\nX-MS-Exchange-AntiSpam-MessageData-0: ${this.#token(220)}\r\n`;
    return text;
  }

  #signature(domain: string): string {
    return (
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1;\r\n` +
      `\th=From:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type;\r\n\tbh=${this.#token(43)}=;\r\n\tb=${this.#folded(340)}\r\n`
    );
  }

  #seal(domain: string, from: string): string {
    return (
      `ARC-Seal: i=1; a=rsa-sha256; s=arc; d=${domain}; cv=none;\r\n\tb=${this.#folded(340)}\r\n` +
      `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=arc;\r\n\tb=${this.#folded(340)}\r\n` +
      `ARC-Authentication-Results: i=1; mx.${domain}; spf=pass smtp.mailfrom=${from}; dkim=pass header.d=${domain}\r\n`
    );
  }

  #folded(length: number): string {
    return this.#token(length).replaceAll(/.{70}/g, '$&\r\n\t ');
  }

  #token(length: number): string {
    const at = this.#random.int(POOL - length);
    return this.#base64.slice(at, at + length);
  }
}
