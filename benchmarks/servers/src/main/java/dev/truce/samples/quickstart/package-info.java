/** The sample's server with hand-written checks: in the package of the sample, whose classes it uses. */
@NullMarked
package dev.truce.samples.quickstart;

import org.jspecify.annotations.NullMarked;
