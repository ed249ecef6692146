/** The entity tags of responses. */
@NullMarked
package dev.truce.spring.etag;

import org.jspecify.annotations.NullMarked;
