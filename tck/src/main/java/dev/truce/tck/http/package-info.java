/** The client of the suites: sends requests, records every exchange, and reads answers and problems strictly. */
@NullMarked
package dev.truce.tck.http;

import org.jspecify.annotations.NullMarked;
