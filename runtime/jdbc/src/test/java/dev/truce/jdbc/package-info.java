/** Tests of the translation and of conditional writes, on real databases and on documented messages. */
@NullMarked
package dev.truce.jdbc;

import org.jspecify.annotations.NullMarked;
