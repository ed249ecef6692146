/** What operators see of conflicts: a counter, tags of observations, log events, the trace. Never a value of the client. */
@NullMarked
package dev.truce.spring.observe;

import org.jspecify.annotations.NullMarked;
