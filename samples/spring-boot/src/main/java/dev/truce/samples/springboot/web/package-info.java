/** Classes that all endpoints share. */
@NullMarked
package dev.truce.samples.springboot.web;

import org.jspecify.annotations.NullMarked;
