/** Measures what a server takes for a PUT, from the socket to the database: guarded, with hand-written checks, and by Spring Data REST. */
@NullMarked
package dev.truce.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
