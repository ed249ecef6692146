/** From what an application throws to the conflict that it stands for, if it stands for one. */
@NullMarked
package dev.truce.spring.failure;

import org.jspecify.annotations.NullMarked;
