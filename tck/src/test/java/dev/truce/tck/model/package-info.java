/** Servers that answer right, and wrong in one way at a time: the suites' own tests run against them. */
@NullMarked
package dev.truce.tck.model;

import org.jspecify.annotations.NullMarked;
