/** Reads names as SQL writes them. */
@NullMarked
package dev.truce.jdbc.name;

import org.jspecify.annotations.NullMarked;
