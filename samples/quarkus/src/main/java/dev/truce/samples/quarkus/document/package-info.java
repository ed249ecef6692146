/** Documents: a version in the header or in the content. */
@NullMarked
package dev.truce.samples.quarkus.document;

import org.jspecify.annotations.NullMarked;
