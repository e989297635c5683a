'use strict';
// How a process is started that answers questions for long. Left alone, the engine keeps 130 MB for values that live for one answer, and lets the others grow
// to several times what is in use before it looks which are; on a record of a million claims that is half of the memory of a server.
const lean = ['--max-semi-space-size=8', '--heap-growing-percent=40'];

const long = new Set(['serve', 'start', 'watch']);

/** The engine's options for a command. */
const optionsFor = (args) => (args.some((a) => long.has(a)) ? lean : []);

module.exports = { lean, optionsFor };
