/** The cases, one class a topic, and the sample API as they see it. */
@NullMarked
package dev.truce.tck.cases;

import org.jspecify.annotations.NullMarked;
