/** Whole requests to a Spring application and its database: a POST without Truce, with a contract, and with an idempotency key. */
package dev.truce.benchmarks.requests;
