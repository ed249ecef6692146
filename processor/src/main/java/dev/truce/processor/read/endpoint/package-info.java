/** Reads endpoints of Spring MVC, Jakarta REST and Micronaut into routes and operations. */
@NullMarked
package dev.truce.processor.read.endpoint;

import org.jspecify.annotations.NullMarked;
