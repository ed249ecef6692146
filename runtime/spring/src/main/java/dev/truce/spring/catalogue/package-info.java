/** The pages that explain each problem type, so that a problem's {@code type} can be opened. */
@NullMarked
package dev.truce.spring.catalogue;

import org.jspecify.annotations.NullMarked;
