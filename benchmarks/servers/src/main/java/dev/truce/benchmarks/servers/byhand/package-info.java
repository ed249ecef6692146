/** Spring MVC with hand-written checks and advice. */
package dev.truce.benchmarks.servers.byhand;
