/** The orders that all servers on Spring Boot serve. */
package dev.truce.benchmarks.servers.orders;
