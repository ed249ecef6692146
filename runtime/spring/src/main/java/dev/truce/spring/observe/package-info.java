/** Observability of conflicts: a counter, tags on observations, log events and trace ids, without any value of the client. */
@NullMarked
package dev.truce.spring.observe;

import org.jspecify.annotations.NullMarked;
