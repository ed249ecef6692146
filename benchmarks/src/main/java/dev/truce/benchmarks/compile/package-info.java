/** What annotation processors cost at compile time: the same resources, compiled by javac without each processor and with it. */
package dev.truce.benchmarks.compile;
