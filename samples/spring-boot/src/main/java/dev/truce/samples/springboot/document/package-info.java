/** Documents: a version in the header or in the content. */
@NullMarked
package dev.truce.samples.springboot.document;

import org.jspecify.annotations.NullMarked;
