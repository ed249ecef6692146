/** Spring Data REST. */
package dev.truce.benchmarks.servers.rest;
