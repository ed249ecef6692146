/** The parts that all controllers share. */
@NullMarked
package dev.truce.samples.micronaut.web;

import org.jspecify.annotations.NullMarked;
