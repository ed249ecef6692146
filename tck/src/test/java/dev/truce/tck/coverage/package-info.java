/** Tests of the contract coverage, on an application that answers as its tests say. */
@NullMarked
package dev.truce.tck.coverage;

import org.jspecify.annotations.NullMarked;
