/**
 * xoshiro128** 1.1 of David Blackman and Sebastiano Vigna (2018, public domain, https://prng.di.unimi.it/xoshiro128starstar.c):
 * a state of four 32-bit words, period 2^128 - 1, in whole numbers only, so the same on every machine.
 */
export type Staat = Uint32Array;
