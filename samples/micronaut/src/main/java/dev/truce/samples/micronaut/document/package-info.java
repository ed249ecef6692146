/** Documents: a version in the header or in the content. */
@NullMarked
package dev.truce.samples.micronaut.document;

import org.jspecify.annotations.NullMarked;
