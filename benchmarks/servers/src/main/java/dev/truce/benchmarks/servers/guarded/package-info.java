/** Spring MVC with Truce. */
package dev.truce.benchmarks.servers.guarded;
