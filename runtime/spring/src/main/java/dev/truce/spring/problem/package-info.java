/** From a conflict to the answer: texts, trace and body. */
@NullMarked
package dev.truce.spring.problem;

import org.jspecify.annotations.NullMarked;
