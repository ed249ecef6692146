/** Resources whose states are stored as numbers, and by a converter. */
@NullMarked
package dev.truce.spring.states;

import org.jspecify.annotations.NullMarked;
