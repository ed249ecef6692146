/** Turns a database's word into a resource's conflicts, and a resource's rules into conditional writes. */
@NullMarked
package dev.truce.jdbc;

import org.jspecify.annotations.NullMarked;
