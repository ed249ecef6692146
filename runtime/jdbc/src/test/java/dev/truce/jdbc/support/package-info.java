/** Databases and contracts for the tests. */
@NullMarked
package dev.truce.jdbc.support;

import org.jspecify.annotations.NullMarked;
