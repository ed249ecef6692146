/** Classes that all resources share. */
@NullMarked
package dev.truce.samples.quarkus.web;

import org.jspecify.annotations.NullMarked;
