const policy = (frames: string): string => [
  'default-src \'none\'', 'script-src \'self\'', 'style-src \'self\'', 'img-src \'self\' data:', 'font-src \'self\'', 'connect-src \'self\'', `frame-src ${frames}`, 'base-uri \'none\'', 'form-action \'self\'', 'frame-ancestors \'none\'',
  'require-trusted-types-for \'script\'', 'trusted-types depositary', 'report-uri /csp',
].join('; ');

/** What every answer carries. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** What a page carries (the one policy of types makes one address, that of the script that keeps pages for when the server is away): nothing runs in it and nothing is loaded that did not come from here. */
export const pageHeaders: Readonly<Record<string, string>> = { ...commonHeaders, 'content-security-policy': policy('\'self\'') };

/** A received document as it came: an origin of its own, no script, nothing from the network, framed by our pages alone. */
export const originalHeaders: Readonly<Record<string, string>> = { ...commonHeaders, 'content-security-policy': 'sandbox; default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; frame-ancestors \'self\'' };
