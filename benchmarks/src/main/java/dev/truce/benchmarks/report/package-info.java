/** Writes RESULTS.md and the plot from the raw data beside them. */
package dev.truce.benchmarks.report;
