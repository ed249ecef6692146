/** Jakarta REST: the parameters of resource methods, the answers to conflicts, entity tags and the catalogue. */
@NullMarked
package dev.truce.jakarta;

import org.jspecify.annotations.NullMarked;
