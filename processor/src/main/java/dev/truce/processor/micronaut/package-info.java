/** What Micronaut's processors are told; nothing else uses it, and it is loaded where they run only. */
@NullMarked
package dev.truce.processor.micronaut;

import org.jspecify.annotations.NullMarked;
