/** What a request asks for: its operation, its preconditions and the values in it. */
@NullMarked
package dev.truce.spring.request;

import org.jspecify.annotations.NullMarked;
