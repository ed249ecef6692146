/** Finds the declared rule that a violated constraint belongs to, if it belongs to one and no other. */
@NullMarked
package dev.truce.jdbc.match;

import org.jspecify.annotations.NullMarked;
