/** Measures which documented conflicts an application's own tests provoke. */
@NullMarked
package dev.truce.tck.coverage;

import org.jspecify.annotations.NullMarked;
