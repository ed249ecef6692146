/** The cost of annotation processors at compile time: javac compiles the same resources with and without each processor. */
package dev.truce.benchmarks.compile;
